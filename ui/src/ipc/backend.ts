/**
 * What the screens can ask of the program. Nothing else in the window knows Tauri, so that the
 * shell stays replaceable and components can be tested with `fake.ts`.
 */
import { listen } from "@tauri-apps/api/event";
import { commands } from "./bindings";
import type { Failure } from "./bindings";

export type * from "./bindings";

type Commands = typeof commands;

/** Every command, and the two events. A command that fails throws its `Failure`. */
export type Backend = Commands & {
  /** Calls back when the program has locked itself. */
  onLocked(listener: () => void): void;
  /** Calls back when files were dropped on the window and are being read. Gives what stops listening. */
  onFilesDropped(listener: () => void): () => void;
};

const tauri: Backend = {
  ...commands,
  onLocked(listener) {
    void listen("locked", () => {
      listener();
    });
  },
  onFilesDropped(listener) {
    const listening = listen("files-dropped", () => {
      listener();
    });
    return () => {
      void listening.then((stop) => {
        stop();
      });
    };
  },
};

let current: Backend = tauri;

/** The backend in use. */
export function backend(): Backend {
  return current;
}

/** Puts another backend in place: for tests of components. */
export function useBackend(other: Backend): void {
  current = other;
}

/** Whatever was thrown, as a failure the window has words for. */
export function failureOf(thrown: unknown): Failure {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) return thrown as Failure;
  return { code: "unexpected", incident: "window" };
}
