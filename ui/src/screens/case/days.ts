/** Days as ISO text, counted without the engine's time zones. */

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The same day of the next month, or that month's last. */
export function monthAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  // The day before the first of the month after the next.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whether the calendar has such a day: not 31 February. */
export function isDay(iso: string): boolean {
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === iso;
}

/** The day of the week: 1 is Monday, 7 Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
}

/** The day, or where it is a Saturday or Sunday the Monday after it. */
export function workday(iso: string): string {
  const weekday = weekdayOf(iso);
  return 5 < weekday ? daysAfter(iso, 8 - weekday) : iso;
}
