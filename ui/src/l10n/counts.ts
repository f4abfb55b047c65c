/**
 * What the questions and answers of usage counts are called, in the language of the program. The twin
 * of `casework::CountAnswer::message_id`.
 */
import type { County, CountQuestion, Unit } from "../ipc/backend";
import { directionOf, LANGUAGES, type LanguageTag } from "./languages";
import { languages, text, textIn, type MessageId } from "./words.svelte";

/** "Sammanhang". */
export function questionText(question: CountQuestion): string {
  return text(`count-question-${question}`);
}

/** An answer as it stands in files, as people say it: "Hälsosamtal", "november 2026", "Tre eller fler". */
export function answerText(question: CountQuestion, answer: string): string {
  switch (question) {
    case "month":
      return monthText(answer);
    case "context":
      return text(`context-${answer}` as MessageId);
    case "step":
      return text(`step-${answer}` as MessageId);
    case "language": {
      const language = answerLanguage(question, answer);
      if (language === null) return text("count-language-other");
      return textIn(language, `language-name-${language}` as MessageId);
    }
    case "interpreter":
    case "child":
    case "guardian":
      return text(answer === "yes" ? "common-yes" : "common-no");
    case "services":
      return text(SERVICES[answer] ?? "count-services-more");
    case "led-to":
      return text(`count-led-to-${answer}` as MessageId);
    case "form":
      return text(`count-form-${answer}` as MessageId);
    case "edition":
      return text(`count-edition-${answer}` as MessageId);
  }
}

/** The language an answer is written in, where it is not that of the program: languages name themselves. */
export function answerLanguage(question: CountQuestion, answer: string): LanguageTag | null {
  if (question !== "language") return null;
  return LANGUAGES.find((language) => language === answer) ?? null;
}

/**
 * A row of a release: one answer, several told together ("Övriga (SIP-möte, VITS)"), or all of them
 * where the table could not be split.
 */
export function answersText(
  question: CountQuestion,
  answers: readonly string[],
  all: "all" | "some" = "some",
): string {
  if (all === "all") return text("count-total");
  const [only, ...others] = answers;
  if (only !== undefined && others.length === 0) return answerText(question, only);
  return text("count-others", { answers: enumerated(question, answers) });
}

/** "november 2026" of `2026-11`. */
export function monthText(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return text(`count-month-${String(Number(number))}` as MessageId, { year });
}

/** "HT 2026" of `2026-HT`. */
export function periodText(period: string): string {
  const [year = "", half = ""] = period.split("-");
  return text(half === "VT" ? "count-period-spring" : "count-period-autumn", { year });
}

/** `2026-HT` of `2026-11`. */
export function periodOfMonth(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return `${year}-${Number(number) <= 6 ? "VT" : "HT"}`;
}

/** "VT 2026", or "HT 2025 till VT 2026" where there are several. */
export function spanText(first: string, last: string): string {
  if (first === last) return periodText(first);
  return text("count-period-range", { from: periodText(first), to: periodText(last) });
}

/** "Elevhälsa". */
export function kindText(kind: string): string {
  return text(`unit-kind-${kind}` as MessageId);
}

/** "Katrineholm", or the code where the content does not know it. */
export function principalText(unit: Unit, counties: readonly County[]): string {
  const county = counties.find((one) => one.code === unit.county);
  const principal = county?.principals.find((one) => one.code === unit.principal);
  return principal?.name ?? unit.principal;
}

/** "Elevhälsa, Katrineholm". */
export function unitText(unit: Unit, counties: readonly County[]): string {
  return text("unit-name", {
    kind: kindText(unit.kind),
    principal: principalText(unit, counties),
  });
}

const SERVICES: Readonly<Partial<Record<string, MessageId>>> = {
  "0": "count-services-none",
  "1": "count-services-one",
  "2": "count-services-two",
  "3+": "count-services-more",
};

/**
 * Answers beside each other; each keeps its own direction. Isolates tell nothing of the direction of
 * what they stand in: from right to left a mark that is not seen says it.
 */
function enumerated(question: CountQuestion, answers: readonly string[]): string {
  const [mark, comma] = directionOf(languages.program) === "rtl" ? ["\u200F", "، "] : ["", ", "];
  return mark + answers.map((answer) => `\u2068${answerText(question, answer)}\u2069`).join(comma);
}
