/** The meeting being led: what everybody in the room may see, and what is noted and agreed. */
import {
  backend,
  failureOf,
  type Action,
  type ActionId,
  type Failure,
  type Meeting,
  type RoomView,
} from "../../ipc/backend";
import { Saver } from "../../parts/saver.svelte";

export class Room {
  /** The case it belongs to. Never shown in the room. */
  readonly code: string;
  /** What stands in it, to be read; changed by `edit` alone. */
  meeting = $state<Meeting>() as Meeting;
  view = $state.raw<RoomView>() as RoomView;
  readonly saver: Saver<RoomView>;
  #failure = $state.raw<Failure | null>(null);

  constructor(code: string, view: RoomView) {
    this.code = code;
    this.view = view;
    this.meeting = view.meeting;
    this.saver = new Saver(
      () => backend().saveInRoom($state.snapshot(this.meeting)),
      (answer, isNewest) => {
        this.#take(answer, isNewest);
      },
    );
  }

  get failure(): Failure | null {
    return this.#failure ?? this.saver.failure ?? this.view.refused;
  }

  get isOver(): boolean {
    return this.meeting.finishedAt !== null;
  }

  /** Changes what is noted; it is kept within a moment. */
  edit(change: (meeting: Meeting) => void): void {
    if (this.isOver) return;
    change(this.meeting);
    this.saver.put();
  }

  saveAction(action: Action): Promise<boolean> {
    return this.#change(() => backend().saveAction(this.code, action));
  }

  deleteAction(id: ActionId): Promise<boolean> {
    return this.#change(() => backend().deleteAction(this.code, id));
  }

  /** Takes back the latest step made here; nothing that was done in the case before. */
  undo(): Promise<boolean> {
    return this.#ask(() => backend().undoInRoom(this.meeting.id));
  }

  redo(): Promise<boolean> {
    return this.#ask(() => backend().redoInRoom(this.meeting.id));
  }

  /** Finishes the meeting. True where it is finished. */
  finish(): Promise<boolean> {
    return this.#change(() => backend().finishMeeting(this.meeting.id));
  }

  /** Changes something in the case, and reads the room anew. */
  #change(deed: () => Promise<unknown>): Promise<boolean> {
    return this.#ask(async () => {
      await deed();
      return backend().meetingRoom(this.meeting.id);
    });
  }

  async #ask(deed: () => Promise<RoomView>): Promise<boolean> {
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

  #take(view: RoomView, isNewest: boolean): void {
    this.view = view;
    if (isNewest && JSON.stringify(view.meeting) !== JSON.stringify(this.meeting)) {
      this.meeting = view.meeting;
    }
  }
}
