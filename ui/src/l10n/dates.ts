/** Dates as people read them. Never left to the engine: the three we meet disagree. */
import type { LanguageTag } from "./languages";
import { textIn, type MessageId } from "./words.svelte";

/** A day given as `2026-11-22`: "22 november 2026". */
export function longDate(language: LanguageTag, iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return textIn(language, "date-long", {
    day: String(Number(day)),
    month: monthName(language, Number(month)),
    year,
  });
}

/** A moment given as `2026-11-22T14:05:00`: "22 november 2026, 14.05". */
export function longMoment(language: LanguageTag, iso: string): string {
  const [hour = "", minute = ""] = iso.slice(11, 16).split(":");
  return textIn(language, "date-time-long", {
    date: longDate(language, iso),
    time: textIn(language, "time-of-day", { hour, minute }),
  });
}

/** The name of a month, 1 to 12. */
export function monthName(language: LanguageTag, month: number): string {
  return textIn(language, `month-${month}` as MessageId);
}
