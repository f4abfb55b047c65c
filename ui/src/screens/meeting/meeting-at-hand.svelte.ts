/** A meeting one has open: what stands in it, kept as it is written, and what the program makes of it. */
import { failureOf, type Failure, type Meeting } from "../../ipc/backend";
import { Saver } from "../../parts/saver.svelte";

export abstract class MeetingAtHand<View extends { readonly meeting: Meeting }> {
  /** What stands in it, to be read; changed by `edit` alone. */
  meeting = $state<Meeting>() as Meeting;
  /** What the program makes of it. */
  view = $state.raw<View>() as View;
  readonly saver: Saver<View>;
  #failure = $state.raw<Failure | null>(null);

  constructor(view: View, save: (meeting: Meeting) => Promise<View>) {
    this.view = view;
    this.meeting = view.meeting;
    this.saver = new Saver(
      () => save($state.snapshot(this.meeting)),
      (answer, isNewest) => {
        this.#take(answer, isNewest);
      },
    );
  }

  /** Why the case it belongs to is not kept. */
  protected abstract get refused(): Failure | null;

  get failure(): Failure | null {
    return this.#failure ?? this.saver.failure ?? this.refused;
  }

  /** Finished meetings are only read. */
  get isOver(): boolean {
    return this.meeting.finishedAt !== null;
  }

  /** Changes something; it is kept within a moment. */
  edit(change: (meeting: Meeting) => void): void {
    if (this.isOver) return;
    change(this.meeting);
    this.saver.put();
  }

  /** Does something once all that was written is kept, and takes what it answers. True when done. */
  protected async ask(deed: () => Promise<View>): Promise<boolean> {
    if (!(await this.saver.keepAll())) return false;
    try {
      this.#take(await deed(), true);
      this.#failure = null;
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }

  #take(view: View, isNewest: boolean): void {
    this.view = view;
    // What is being typed is newer than the answer; and what came back the same stays in its place,
    // so that no field loses the cursor.
    if (isNewest && JSON.stringify(view.meeting) !== JSON.stringify(this.meeting)) {
      this.meeting = view.meeting;
    }
  }
}
