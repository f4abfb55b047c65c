/** The actions begun at a meeting and not entered: the one being written, and those begun before it. */
import type { Action, AreaId, MeetingId } from "../../ipc/backend";
import { ActionDraft } from "../case/action-draft.svelte";
import { NEW_ID } from "../case/folder.svelte";

export class Drafts {
  /** The one being written. */
  current = $state.raw() as ActionDraft;
  readonly unsaved = $derived.by(() =>
    [...this.#waiting, this.current].filter((one) => one.typed !== ""),
  );
  /** What was begun before that and is not entered either. */
  #waiting = $state.raw<readonly ActionDraft[]>([]);
  /** What was begun and just taken away; it can be had back. */
  #thrown = $state.raw<ActionDraft | null>(null);
  #area: AreaId | null = null;
  readonly #meeting: MeetingId;
  readonly #today: string;

  constructor(meeting: MeetingId, today: string) {
    this.#meeting = meeting;
    this.#today = today;
    this.current = this.#begin(null);
  }

  get mayTakeBack(): boolean {
    return this.#thrown !== null;
  }

  /** What a new action is about begins as what is talked about. */
  talkAbout(area: AreaId | null): void {
    this.#area = area;
    if (this.current.isNew && this.current.what.trim() === "") this.current.area = area;
  }

  /** Goes on with an action in another way than was agreed. */
  goOnWith(action: Action): void {
    if (this.current.typed !== "") this.#waiting = [...this.#waiting, this.current];
    this.current = this.#begin({
      ...action,
      id: NEW_ID,
      meeting: this.#meeting,
      agreedOn: this.#today,
      state: { kind: "open" },
    });
  }

  /** It is entered or taken away: what was begun before it comes back, or the next begins. */
  close(done: ActionDraft): void {
    if (done !== this.current) {
      this.#waiting = this.#waiting.filter((one) => one !== done);
      return;
    }
    const before = this.#waiting.at(-1);
    this.#waiting = this.#waiting.slice(0, -1);
    this.current = before ?? this.#begin(null);
    if (before === undefined) this.current.area = this.#area;
  }

  throwAway(one: ActionDraft): void {
    this.#thrown = one;
    this.close(one);
  }

  takeBack(): void {
    if (this.#thrown === null) return;
    this.#waiting = [...this.#waiting, this.#thrown];
    this.#thrown = null;
  }

  /** What was taken away can be had back no more. */
  forget(): void {
    this.#thrown = null;
  }

  #begin(stands: Action | null): ActionDraft {
    return new ActionDraft(stands, this.#meeting, this.#today);
  }
}
