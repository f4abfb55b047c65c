/** What component tests share: a program in memory, and axe. */
import axe from "axe-core";
import { app } from "./app.svelte";
import { useBackend, type LanguageTag } from "./ipc/backend";
import { FakeProgram } from "./ipc/fake";
import { languages } from "./l10n/words.svelte";

/** A program in memory, asked once, as at the start of the window. */
export async function startWith(change: (program: FakeProgram) => void = () => undefined) {
  const program = new FakeProgram();
  change(program);
  useBackend(program.backend());
  app.state = null;
  app.page = null;
  app.paper = null;
  app.go({ at: "start" });
  speak("sv", null);
  await app.refresh();
  return program;
}

export function speak(program: LanguageTag, family: LanguageTag | null): void {
  languages.program = program;
  languages.family = family;
}

/** What a reader that does not see would stumble over. Colours are checked where they are made. */
export async function barriers(element: Element): Promise<string[]> {
  const found = await axe.run(element, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" | ")}`,
  );
}

/** Matches a text whole, whatever marks Fluent sets round what it filled in. */
export function whole(words: string): RegExp {
  const marks = "[\u2068\u2069\u200F]*";
  const signs = Array.from(words).map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/u, "\\$&"));
  return new RegExp(`^${marks}${signs.join(marks)}${marks}$`, "u");
}
