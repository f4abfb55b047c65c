/** How far a day is from today, and what that is called. */
import { text, type MessageId } from "../../l10n/words.svelte";

const DAY = 24 * 60 * 60 * 1000;

/** How many days it is from `today` to a day or moment, both as ISO text. */
export function daysUntil(iso: string, today: string): number {
  return Math.round((Date.parse(iso.slice(0, 10)) - Date.parse(today)) / DAY);
}

/** What a day so many days from today is called: one message for today, one for tomorrow, one for the rest. */
export function dayText(
  days: number,
  ids: { today: MessageId; tomorrow: MessageId; inDays: MessageId },
  time = "",
): string {
  if (days <= 0) return text(ids.today, { time });
  if (days === 1) return text(ids.tomorrow, { time });
  return text(ids.inDays, { count: days });
}
