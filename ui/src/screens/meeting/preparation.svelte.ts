/** The meeting being prepared: what stands in it, what may be brought, and what is left out and why. */
import {
  backend,
  failureOf,
  type Failure,
  type Meeting,
  type MeetingView,
} from "../../ipc/backend";
import { Saver } from "../../parts/saver.svelte";

export class Preparation {
  /** What stands in it, to be read; changed by `edit` alone. */
  meeting = $state<Meeting>() as Meeting;
  /** What the program makes of it. */
  view = $state.raw<MeetingView>() as MeetingView;
  readonly saver: Saver<MeetingView>;
  #failure = $state.raw<Failure | null>(null);

  constructor(view: MeetingView) {
    this.view = view;
    this.meeting = view.meeting;
    this.saver = new Saver(
      () => backend().saveMeeting($state.snapshot(this.meeting)),
      (answer, isNewest) => {
        this.#take(answer, isNewest);
      },
    );
  }

  get failure(): Failure | null {
    return this.#failure ?? this.saver.failure ?? this.view.case.refused;
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

  undo(): Promise<boolean> {
    return this.#step(() => backend().undoInCase(this.view.case.code));
  }

  redo(): Promise<boolean> {
    return this.#step(() => backend().redoInCase(this.view.case.code));
  }

  async #step(step: () => Promise<unknown>): Promise<boolean> {
    if (!(await this.saver.keepAll())) return false;
    try {
      await step();
      this.#take(await backend().meetingAgain(this.meeting.id), true);
      this.#failure = null;
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }

  #take(view: MeetingView, isNewest: boolean): void {
    this.view = view;
    // What is being typed is newer than the answer; and what came back the same stays in its place,
    // so that no field loses the cursor.
    if (isNewest && JSON.stringify(view.meeting) !== JSON.stringify(this.meeting)) {
      this.meeting = view.meeting;
    }
  }
}
