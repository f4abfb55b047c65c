/** The meeting being prepared: what stands in it, what may be brought, and what is left out and why. */
import { backend, type Failure, type MeetingView } from "../../ipc/backend";
import { MeetingAtHand } from "./meeting-at-hand.svelte";

export class Preparation extends MeetingAtHand<MeetingView> {
  constructor(view: MeetingView) {
    super(view, (meeting) => backend().saveMeeting(meeting));
  }

  protected get refused(): Failure | null {
    return this.view.case.refused;
  }

  undo(): Promise<boolean> {
    return this.#step(() => backend().undoInCase(this.view.case.code));
  }

  redo(): Promise<boolean> {
    return this.#step(() => backend().redoInCase(this.view.case.code));
  }

  /** Takes a step in the case, and reads the meeting anew. */
  #step(step: () => Promise<unknown>): Promise<boolean> {
    return this.ask(async () => {
      await step();
      return backend().meetingAgain(this.meeting.id);
    });
  }
}
