/** Where a meeting goes on. Of where it was left, only the place is remembered, while the program runs. */
import type { Meeting, MeetingId } from "../../ipc/backend";

const leftAt = new Map<MeetingId, number>();

/** Remembers the item a meeting is left at, until it goes on. */
export function leaveAt(meeting: MeetingId, place: number): void {
  leftAt.set(meeting, place);
}

/** The item a meeting goes on with: where it was left, or the first after all that is noted. */
export function goOnAt({ id, agenda }: Meeting): number {
  const noted = agenda.findLastIndex((item) => item.noted.trim() !== "");
  const place = leftAt.get(id) ?? noted + 1;
  leftAt.delete(id);
  return Math.max(0, Math.min(place, agenda.length - 1));
}
