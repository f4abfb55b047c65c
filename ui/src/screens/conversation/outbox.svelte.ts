/**
 * What has been typed and is on its way to the program. Every group of keystrokes is handed over
 * within a quarter of a second; nothing waits for a button.
 */
import { failureOf, type Failure, type KeptText } from "../../ipc/backend";

/** How long typed text may wait before it is handed over, in milliseconds. */
const KEEP_EVERY = 250;

/** What has become of the words in one place. */
export type WordsStatus =
  | { is: "kept" }
  | { is: "keeping" }
  | { is: "keptWithoutNumber" }
  | { is: "notKept"; failure: Failure };

/** Hands over what stands in a place at that moment. */
type HandOver = () => Promise<KeptText>;

export class Outbox {
  #status = $state<Record<string, WordsStatus>>({});
  #deeds: Record<string, HandOver> = {};
  #timers: Partial<Record<string, ReturnType<typeof setTimeout>>> = {};
  #writing: Partial<Record<string, Promise<void>>> = {};
  /** Counts changes of a place, so that an answer about older words is not taken for the newest. */
  #editions: Record<string, number> = {};

  status(place: string): WordsStatus | null {
    return this.#status[place] ?? null;
  }

  /** Something was typed in a place; `handOver` is called within a moment. */
  put(place: string, handOver: HandOver): void {
    this.#deeds[place] = handOver;
    this.#editions[place] = (this.#editions[place] ?? 0) + 1;
    if (this.#status[place]?.is !== "notKept") this.#status[place] = { is: "keeping" };
    this.#timers[place] ??= setTimeout(() => void this.#keep(place), KEEP_EVERY);
  }

  /** Says that words came back which the program has not been able to keep. */
  putBack(place: string, handOver: HandOver, failure: Failure): void {
    this.#deeds[place] = handOver;
    this.#status[place] = { is: "notKept", failure };
  }

  /** Whether something typed in a place has not been handed over yet. */
  isPending(place: string): boolean {
    return this.#timers[place] !== undefined || this.#writing[place] !== undefined;
  }

  /** Forgets what became of earlier words, as after undoing; not of what is on its way. */
  forget(): void {
    this.#status = Object.fromEntries(
      Object.entries(this.#status).filter(([place]) => this.isPending(place)),
    );
  }

  /** Hands over everything still waiting, also what is typed meanwhile. True when all is kept. */
  async keepAll(): Promise<boolean> {
    const again = Object.entries(this.#status)
      .filter(([, status]) => status.is === "notKept")
      .map(([place]) => this.#keep(place));
    await Promise.all(again);
    for (;;) {
      const pending = Object.keys(this.#deeds).filter((place) => this.isPending(place));
      if (pending.length === 0) return this.stuck === null;
      const timed = pending.filter((place) => this.#timers[place] !== undefined);
      const underWay = Object.values(this.#writing).filter((one) => one !== undefined);
      await Promise.all([...timed.map((place) => this.#keep(place)), ...underWay]);
    }
  }

  /** What kept some words from being kept; `null` when all are. */
  get stuck(): Failure | null {
    for (const status of Object.values(this.#status)) {
      if (status.is === "notKept") return status.failure;
    }
    return null;
  }

  async #keep(place: string): Promise<void> {
    clearTimeout(this.#timers[place]);
    this.#timers[place] = undefined;
    // One at a time for each place, so that an older text never overtakes a newer one.
    const before = this.#writing[place];
    const mine = (async () => {
      await before;
      await this.#write(place);
    })();
    this.#writing[place] = mine;
    await mine;
    if (this.#writing[place] === mine) this.#writing[place] = undefined;
  }

  async #write(place: string): Promise<void> {
    const handOver = this.#deeds[place];
    if (!handOver) return;
    const edition = this.#editions[place];
    let status: WordsStatus;
    try {
      const kept = await handOver();
      status = { is: kept === "asTyped" ? "kept" : "keptWithoutNumber" };
    } catch (thrown) {
      status = { is: "notKept", failure: failureOf(thrown) };
    }
    if (this.#editions[place] === edition || status.is === "notKept") this.#status[place] = status;
  }
}
