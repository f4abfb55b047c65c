/** The unit's own tables as bars. */
import type { AreaCountView, CountQuestion, CountRowView } from "../../ipc/backend";
import {
  answerLanguage,
  answerText,
  periodOfMonth,
  periodText,
  questionText,
} from "../../l10n/counts";
import { areaId } from "../../l10n/names";
import { text } from "../../l10n/words.svelte";
import type { CountBar } from "../../parts/CountBars.svelte";

/** One bar an answer, in their order, also those nobody gave. */
export function barsOf(question: CountQuestion, rows: readonly CountRowView[]): CountBar[] {
  return rows.map(({ answer, uses }) => ({
    key: answer,
    label: answerText(question, answer),
    lang: answerLanguage(question, answer),
    uses,
  }));
}

/** The months as bars, where they are so many that nobody could read them the half-years. */
export function barsOfMonths(rows: readonly CountRowView[]): {
  title: string;
  bars: CountBar[];
} {
  if (rows.length <= MOST_MONTHS) {
    return { title: questionText("month"), bars: barsOf("month", rows) };
  }
  const uses = new Map<string, number>();
  for (const row of rows) {
    const period = periodOfMonth(row.answer);
    uses.set(period, (uses.get(period) ?? 0) + row.uses);
  }
  const bars = [...uses].map(([key, sum]) => ({ key, label: periodText(key), uses: sum }));
  return { title: text("followup-period"), bars };
}

/** A year. */
const MOST_MONTHS = 12;

/** One bar an area of the wheel. */
export function barsOfAreas(areas: readonly AreaCountView[]): CountBar[] {
  return areas.map(({ area, uses }) => ({ key: area, label: text(areaId(area)), uses }));
}
