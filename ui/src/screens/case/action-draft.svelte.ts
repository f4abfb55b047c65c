/** An action while it is being written. */
import type { Action, ActionState, AreaId, Doer, MeetingId } from "../../ipc/backend";
import { daysAfter, isDay, monthAfter } from "./days";
import { NEW_ID } from "./folder.svelte";

/** The days that are offered, beside one of one's own. */
export type ByChoice = "none" | "week" | "twoWeeks" | "month" | "day";

export class ActionDraft {
  what = $state("");
  doer = $state.raw<Doer | null>(null);
  who = $state("");
  by = $state<ByChoice>("none");
  /** The day of one's own; while it is being chosen it can be one that does not exist. */
  day = $state<string | null>(null);
  area = $state<AreaId | null>(null);

  readonly today: string;
  readonly #begunWith: string;
  readonly #id: string;
  readonly #meeting: MeetingId | null;
  readonly #agreedOn: string;
  readonly #state: ActionState;

  /**
   * @param action what is changed; `null` for a new one
   * @param meeting the meeting at which a new one is agreed
   */
  constructor(action: Action | null, meeting: MeetingId | null, today: string) {
    this.today = today;
    this.#begunWith = action?.what.trim() ?? "";
    this.#id = action?.id ?? NEW_ID;
    this.#meeting = action?.meeting ?? meeting;
    this.#agreedOn = action?.agreedOn ?? today;
    this.#state = action?.state ?? { kind: "open" };
    if (!action) return;
    this.what = action.what;
    this.doer = action.doer;
    this.who = action.who;
    this.area = action.area;
    if (action.by !== null) {
      this.by = "day";
      this.day = action.by;
    }
  }

  get isNew(): boolean {
    return this.#id === NEW_ID;
  }

  /** What was typed of it, where that is not what it began with. */
  get typed(): string {
    const what = this.what.trim();
    return what === this.#begunWith ? "" : what;
  }

  /** The day that is chosen; `null` for none. */
  get byDay(): string | null {
    return this.by === "none" ? null : this.dayOf(this.by);
  }

  /** The day that an offer means. */
  dayOf(choice: Exclude<ByChoice, "none">): string | null {
    switch (choice) {
      case "week":
        return daysAfter(this.today, 7);
      case "twoWeeks":
        return daysAfter(this.today, 14);
      case "month":
        return monthAfter(this.today);
      case "day":
        return this.day;
    }
  }

  /** Whether the calendar has the chosen day. */
  get hasDay(): boolean {
    const day = this.byDay;
    return day === null || isDay(day);
  }

  /** The action as written; `null` while something it needs is not there. */
  get action(): Action | null {
    if (this.what.trim() === "" || this.doer === null || !this.hasDay) return null;
    return {
      id: this.#id,
      meeting: this.#meeting,
      agreedOn: this.#agreedOn,
      what: this.what.trim(),
      doer: this.doer,
      who: this.who.trim(),
      by: this.byDay,
      area: this.area,
      state: this.#state,
    };
  }
}
