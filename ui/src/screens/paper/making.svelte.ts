/**
 * The making of a paper. Of several wishes only the latest counts, and a paper that nobody waits for
 * any more is put away.
 */
import {
  backend,
  failureOf,
  type DocumentView,
  type Failure,
  type Languages,
  type PaperKind,
  type PaperStage,
} from "../../ipc/backend";

/** How long a paper may take before anything is said about it, and how often its stage is asked for. */
const PATIENCE = 300;

/** What the program does for papers, one thing after the other: a later call could overtake an earlier. */
let turn: Promise<unknown> = Promise.resolve();

/** A paper that lies ready. */
export interface Made {
  view: DocumentView;
  /** Counts up with every paper, so that pages of the one before are known as such. */
  edition: number;
}

export class Making {
  /** What lies ready, or lay ready until another was wished for. */
  made = $state.raw<Made | null>(null);
  busy = $state(false);
  /** Whether it takes so long that one should be told. */
  slow = $state(false);
  stage = $state.raw<PaperStage | null>(null);
  /** The person did not want to wait. */
  stopped = $state(false);
  failure = $state.raw<Failure | null>(null);

  #wish = 0;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** What can be saved now; `null` while another is made. */
  get ready(): DocumentView | null {
    return this.busy ? null : (this.made?.view ?? null);
  }

  async make(kind: PaperKind, languages: Languages): Promise<void> {
    this.#wish += 1;
    const wish = this.#wish;
    if (this.busy) putAway();
    this.busy = true;
    this.stopped = false;
    this.failure = null;
    this.#watch();
    const before = turn;
    const work = before.then(() =>
      wish === this.#wish ? backend().makeDocument(kind, languages) : null,
    );
    turn = work.catch(() => undefined);
    try {
      const view = await work;
      if (view === null || wish !== this.#wish) return;
      this.made = { view, edition: wish };
      this.#rest();
    } catch (thrown) {
      if (wish !== this.#wish) return;
      const failure = failureOf(thrown);
      if (failure.code === "cancelled") this.stopped = true;
      else this.failure = failure;
      this.made = null;
      this.#rest();
    }
  }

  /** Stops what is made. Nothing lies ready then: the one before went when this was begun. */
  stop(): void {
    if (!this.busy) return;
    this.#leave();
    this.stopped = true;
  }

  /** Puts everything away. */
  close(): void {
    this.#leave();
  }

  #leave(): void {
    const { busy } = this;
    this.#wish += 1;
    this.made = null;
    this.#rest();
    putAway();
    // What had not even begun could not be stopped: it is put away when it has ended.
    if (busy) turn = turn.then(putAwayNow);
  }

  #watch(): void {
    this.#clock ??= setInterval(() => {
      this.slow = true;
      const wish = this.#wish;
      backend()
        .documentStage()
        .then(
          (stage) => {
            if (wish === this.#wish && this.busy) this.stage = stage;
          },
          () => undefined,
        );
    }, PATIENCE);
  }

  #rest(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
    this.busy = false;
    this.slow = false;
    this.stage = null;
  }
}

/** Puts away at once what lies there or is made; what comes next waits for both. */
function putAway(): void {
  turn = Promise.all([turn, putAwayNow()]);
}

async function putAwayNow(): Promise<void> {
  try {
    await backend().putDocumentAway();
  } catch {
    // It is put away by the next paper, or at the lock.
  }
}
