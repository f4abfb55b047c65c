/** Dates as people read them. Never left to the engine: the three we meet disagree. */
import { directionOf, type LanguageTag } from "./languages";
import { textIn, type MessageId } from "./words.svelte";

/** A day given as `2026-11-22`: "22 november 2026". */
export function longDate(language: LanguageTag, iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return (
    directionMark(language) +
    textIn(language, "date-long", {
      day: String(Number(day)),
      month: monthName(language, Number(month)),
      year,
    })
  );
}

/** A moment given as `2026-11-22T14:05:00`: "22 november 2026, 14.05". */
export function longMoment(language: LanguageTag, iso: string): string {
  const [hour = "", minute = ""] = iso.slice(11, 16).split(":");
  return (
    directionMark(language) +
    textIn(language, "date-time-long", {
      date: longDate(language, iso),
      time: textIn(language, "time-of-day", { hour, minute }),
    })
  );
}

/**
 * What makes a date run the way its language does. Its parts are isolated from each other, so that
 * nothing else in it tells the direction.
 */
function directionMark(language: LanguageTag): string {
  return directionOf(language) === "rtl" ? "\u200F" : "";
}

/** The name of a month, 1 to 12. */
export function monthName(language: LanguageTag, month: number): string {
  return textIn(language, `month-${month}` as MessageId);
}
