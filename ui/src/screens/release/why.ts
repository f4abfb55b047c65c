/** Why a table leaves as it does, in one sentence that names answers and no small number. */
import type { CountQuestion, ProposedTableView } from "../../ipc/backend";
import { answerText } from "../../l10n/counts";
import { engineTag } from "../../l10n/languages";
import { languages, text } from "../../l10n/words.svelte";
import { paired } from "./pairs";

/** More answers than these are not named one by one: the table shows which they are. */
const NAMED = 4;

export function whyText(table: ProposedTableView, total: number): string {
  const { question } = table;
  const count = table.small.length;
  const small = named(question, table.small);
  switch (table.why) {
    case "none-small":
      return text("release-why-none-small");
    case "small-together":
      return text("release-why-small-together", { small, sum: paired(table).together?.uses ?? 0 });
    case "others-taken-in":
      return text("release-why-others-taken-in", {
        count,
        small,
        taken: named(question, table.takenIn),
        total,
      });
    case "total-only":
      return text("release-why-total-only", { count, small, total });
  }
}

/** "”SIP-möte” och ”VITS”", or how many there are. */
function named(question: CountQuestion, answers: readonly string[]): string {
  if (NAMED < answers.length) return text("release-several", { count: answers.length });
  const quoted = answers.map((answer) =>
    text("release-quoted", { answer: answerText(question, answer) }),
  );
  return new Intl.ListFormat(engineTag(languages.program), { type: "conjunction" }).format(quoted);
}
