/** The words for how somebody sees an area: three steps, and two that are no step. */
import type { Mark } from "../../ipc/backend";
import type { MessageId } from "../../l10n/words.svelte";

const WORDS: Readonly<Record<Mark, MessageId>> = {
  good: "mark-good",
  mixed: "mark-mixed",
  hard: "mark-hard",
  dontKnow: "mark-dont-know",
  noAnswer: "mark-no-answer",
};

/** The marks in the order in which they are offered. */
export const MARKS = Object.keys(WORDS) as readonly Mark[];

export function markId(mark: Mark): MessageId {
  return WORDS[mark];
}
