/** The actions a meeting has to do with: those agreed at it, and those from before. */
import type { ActionView } from "../../ipc/backend";
import type { Room } from "./room.svelte";

/** What was agreed at this meeting. */
export function agreedHere(room: Room): ActionView[] {
  return room.view.actions.filter((one) => one.action.meeting === room.meeting.id);
}

/** What was agreed before: still to be done, and what was settled here, as it is now. */
export function agreedBefore(room: Room, settledHere: readonly ActionView[]): ActionView[] {
  const open = room.view.actions.filter((one) => one.action.meeting !== room.meeting.id);
  const ids = new Set(open.map((one) => one.action.id));
  return [...open, ...settledHere.filter((one) => !ids.has(one.action.id))];
}
