/** The files that were given, what they say together, and the reading of further ones. */
import {
  backend,
  failureOf,
  type CompilationView,
  type CompilingView,
  type County,
  type Failure,
} from "../../ipc/backend";

/** How often it is asked how far the reading has come, in milliseconds. */
const ASK_EVERY = 150;

/** What has happened a moment ago, to be said in words. */
export type Happened = "read" | "cancelled" | "forgotten" | "cleared";

export class Compiling {
  /** `null` until the program has answered for the first time. */
  view = $state.raw<CompilationView | null>(null);
  counties = $state.raw<readonly County[]>([]);
  /** The kinds of service, in their order. */
  kinds = $state.raw<readonly string[]>([]);
  /** The half-year the tables are of; `null` for all together. */
  chosen = $state<string | null>(null);
  isReading = $state(false);
  /** How far the reading has come, once that is known. */
  progress = $state.raw<CompilingView | null>(null);
  happened = $state.raw<Happened | null>(null);
  failure = $state.raw<Failure | null>(null);

  /** Answers that come after a newer question are not listened to. */
  #asked = 0;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #cancelled = false;
  #closed = false;

  /** Begins: with what was given before, and with what is being read meanwhile. */
  async open(): Promise<void> {
    await this.#attempt(async () => {
      const units = await backend().units();
      this.counties = units.counties;
      this.kinds = units.kinds;
      this.progress = await backend().compiling();
      if (this.progress !== null) this.watch();
      await this.#look();
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#clock);
  }

  /** Asks for files or a folder. */
  async choose(what: "files" | "folder"): Promise<void> {
    if (this.isReading) return;
    await this.#attempt(async () => {
      const begun = await (what === "files" ? backend().chooseFiles() : backend().chooseFolder());
      if (begun) this.watch();
    });
  }

  /** Follows the reading until it has ended. */
  watch(): void {
    if (this.isReading || this.#closed) return;
    this.isReading = true;
    this.happened = null;
    this.failure = null;
    this.#cancelled = false;
    void this.#follow();
  }

  async cancel(): Promise<void> {
    this.#cancelled = true;
    await this.#attempt(() => backend().cancelCompiling());
  }

  async choosePeriod(period: string | null): Promise<void> {
    this.chosen = period;
    await this.#attempt(() => this.#look());
  }

  async forget(number: number): Promise<void> {
    await this.#attempt(async () => {
      await backend().forgetFile(number);
      await this.#look();
      this.happened = "forgotten";
    });
  }

  async clear(): Promise<void> {
    await this.#attempt(async () => {
      await backend().clearCompilation();
      this.chosen = null;
      await this.#look();
      this.happened = "cleared";
    });
  }

  async #follow(): Promise<void> {
    await this.#attempt(async () => {
      this.progress = await backend().compiling();
      if (this.progress !== null) {
        if (!this.#closed) this.#clock = setTimeout(() => void this.#follow(), ASK_EVERY);
        return;
      }
      await this.#look();
      this.isReading = false;
      this.happened = this.#cancelled ? "cancelled" : "read";
    });
    if (this.failure !== null) this.isReading = false;
  }

  /** Asks for the whole anew; for all half-years where there are no more files of the chosen one. */
  async #look(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const view = await backend().compilation(this.chosen);
    if (mine !== this.#asked) return;
    if (this.chosen !== null && !view.periods.includes(this.chosen)) {
      this.chosen = null;
      await this.#look();
      return;
    }
    this.view = view;
  }

  async #attempt(deed: () => Promise<unknown>): Promise<void> {
    try {
      this.failure = null;
      await deed();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}
