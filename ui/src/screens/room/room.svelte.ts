/** The meeting being led: what everybody in the room may see, and what is noted and agreed. */
import {
  backend,
  type Action,
  type ActionId,
  type Failure,
  type RoomView,
} from "../../ipc/backend";
import { MeetingAtHand } from "../meeting/meeting-at-hand.svelte";

export class Room extends MeetingAtHand<RoomView> {
  /** The case it belongs to. Never shown in the room. */
  readonly code: string;

  constructor(code: string, view: RoomView) {
    super(view, (meeting) => backend().saveInRoom(meeting));
    this.code = code;
  }

  protected get refused(): Failure | null {
    return this.view.refused;
  }

  saveAction(action: Action): Promise<boolean> {
    return this.#change(() => backend().saveAction(this.code, action));
  }

  deleteAction(id: ActionId): Promise<boolean> {
    return this.#change(() => backend().deleteAction(this.code, id));
  }

  /** Takes back the latest step made here; nothing that was done in the case before. */
  undo(): Promise<boolean> {
    return this.ask(() => backend().undoInRoom(this.meeting.id));
  }

  redo(): Promise<boolean> {
    return this.ask(() => backend().redoInRoom(this.meeting.id));
  }

  /** Finishes the meeting. True where it is finished. */
  finish(): Promise<boolean> {
    return this.#change(() => backend().finishMeeting(this.meeting.id));
  }

  /** Changes something in the case, and reads the room anew. */
  #change(deed: () => Promise<unknown>): Promise<boolean> {
    return this.ask(async () => {
      await deed();
      return backend().meetingRoom(this.meeting.id);
    });
  }
}
