/**
 * Hands a whole thing over a moment after it was changed: one at a time, the newest always last.
 * What the program refuses stays where it was typed and is handed over again with the next change.
 */
import { failureOf, type Failure } from "../ipc/backend";

/** How long something changed may wait before it is handed over, in milliseconds. */
const KEEP_EVERY = 250;

/** What has become of the latest change. */
export type SaverStatus = "kept" | "keeping" | "notKept";

export class Saver<View> {
  status = $state<SaverStatus>("kept");
  /** Why the latest was not kept; `null` while it is. */
  failure = $state.raw<Failure | null>(null);

  #save: () => Promise<View>;
  #took: (view: View, isNewest: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;
  #edition = 0;
  #kept = 0;

  /**
   * @param save hands over what stands there at that moment
   * @param took is given the answer, and whether nothing was changed meanwhile
   */
  constructor(save: () => Promise<View>, took: (view: View, isNewest: boolean) => void) {
    this.#save = save;
    this.#took = took;
  }

  /** Something was changed; it is handed over within a moment. */
  put(): void {
    this.#edition += 1;
    if (this.status !== "notKept") this.status = "keeping";
    this.#timer ??= setTimeout(() => void this.#write(), KEEP_EVERY);
  }

  /** Hands over what waits, also what is changed meanwhile. True when all is kept. */
  async keepAll(): Promise<boolean> {
    if (this.status === "notKept") await this.#write();
    while (this.#timer !== undefined || this.#writing !== undefined) {
      await (this.#timer === undefined ? this.#writing : this.#write());
    }
    return this.failure === null;
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const before = this.#writing;
    const mine = (async () => {
      await before;
      await this.#hand();
    })();
    this.#writing = mine;
    await mine;
    if (this.#writing === mine) this.#writing = undefined;
  }

  async #hand(): Promise<void> {
    const edition = this.#edition;
    if (edition === this.#kept) return;
    try {
      const view = await this.#save();
      this.#kept = edition;
      this.failure = null;
      const isNewest = edition === this.#edition;
      if (isNewest) this.status = "kept";
      this.#took(view, isNewest);
    } catch (thrown) {
      this.failure = failureOf(thrown);
      this.status = "notKept";
    }
  }
}
