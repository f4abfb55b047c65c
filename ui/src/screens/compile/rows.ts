/** What a compiled table and its rows are called. */
import type { CompiledBy, CompiledTableView, County, CountQuestion } from "../../ipc/backend";
import { answerLanguage, answerText, kindText, periodText, questionText } from "../../l10n/counts";
import { text } from "../../l10n/words.svelte";

/** The questions that are shown at once; the others are folded. */
const FIRST: readonly CountQuestion[] = ["context", "language", "step"];

/** A row as a bar: what `CountBars` takes. */
export interface Bar {
  key: string;
  label: string;
  lang?: string | null;
  uses: number;
  stands?: "one" | "together";
  note?: string | undefined;
}

/** What tells a table from the others. */
export function byKey(by: CompiledBy): string {
  return by.kind === "question" ? by.question : `by-${by.kind}`;
}

export function byText(by: CompiledBy): string {
  return by.kind === "question" ? questionText(by.question) : text(`compile-by-${by.kind}`);
}

export function isShownAtOnce({ by }: CompiledTableView): boolean {
  return by.kind !== "question" || FIRST.includes(by.question);
}

/** The rows in the order in which they come, and last what no row tells of. */
export function barsOf(table: CompiledTableView, counties: readonly County[]): Bar[] {
  const { by } = table;
  const bars = table.rows.map(({ of, uses, units }): Bar => ({
    key: of,
    label: rowText(by, of, counties),
    lang: by.kind === "question" ? answerLanguage(by.question, of) : null,
    uses,
    note: by.kind === "question" ? undefined : text("compile-row-units", { count: units }),
  }));
  if (table.merged === 0) return bars;
  return [
    ...bars,
    { key: "merged", label: text("compile-merged"), uses: table.merged, stands: "together" },
  ];
}

/** What is not in the rows, and why. */
export function notIncluded({ by, merged, mergedIn }: CompiledTableView): string | undefined {
  if (0 < merged) return text("compile-not-included", { merged, count: mergedIn });
  return by.kind === "period" ? text("compile-period-note") : text("compile-all-included");
}

function rowText(by: CompiledBy, of: string, counties: readonly County[]): string {
  switch (by.kind) {
    case "period":
      return periodText(of);
    case "principal": {
      const principals = counties.flatMap((county) => county.principals);
      return principals.find((one) => one.code === of)?.name ?? of;
    }
    case "kind":
      return kindText(of);
    case "question":
      return answerText(by.question, of);
  }
}
