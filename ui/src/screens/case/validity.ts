/** How long a consent is valid. */
import { daysAfter, monthAfter } from "./days";

/** Longest time a consent is valid, in days. The twin of `Consent::MOST_DAYS`. */
const MOST_DAYS = 365;

/** The lengths that are offered. */
export type Length = 3 | 6 | "year";
export const LENGTHS: readonly Length[] = [3, 6, "year"];

/** The last day on which a consent given on a day can be valid. */
export function latestUntil(givenOn: string): string {
  return daysAfter(givenOn, MOST_DAYS);
}

/** The last day of a length: so many months on, or the last day that is possible. */
export function untilAfter(givenOn: string, length: Length): string {
  if (length === "year") return latestUntil(givenOn);
  let day = givenOn;
  for (let month = 0; month < length; month += 1) day = monthAfter(day);
  return day;
}

/** Which length leads to a day; `null` for a day of its own. */
export function lengthOf(givenOn: string, until: string): Length | null {
  return LENGTHS.find((length) => untilAfter(givenOn, length) === until) ?? null;
}
