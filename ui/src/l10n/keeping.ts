/** What is said of the words' fate, wherever it stands. */
import type { KeepingView } from "../ipc/backend";
import { longDate } from "./dates";
import type { LanguageTag } from "./languages";
import type { Arguments, MessageId } from "./words.svelte";

/** Where it is said: in the bar during the conversation, when reading back, and at the end. */
export type FatePlace = "bar" | "readBack" | "closed";

/** A message and what is filled in, ready for `Pair`. */
export interface Fate {
  id: MessageId;
  args: (language: LanguageTag) => Arguments;
}

const SHOWN: Readonly<Record<FatePlace, MessageId>> = {
  bar: "bar-show-only",
  readBack: "read-back-fate-show-only",
  closed: "closed-show-only",
};
const PRACTISED: Readonly<Record<FatePlace, MessageId>> = {
  bar: "practice-fate",
  readBack: "practice-fate",
  closed: "practice-not-kept",
};
const KEPT: Readonly<Record<FatePlace, MessageId>> = {
  bar: "bar-working-copy",
  readBack: "read-back-fate-working-copy",
  closed: "closed-working-copy",
};

export function fateOf(keeping: KeepingView, place: FatePlace): Fate {
  if (keeping.kind === "showOnly") return { id: SHOWN[place], args: () => ({}) };
  if (keeping.kind === "practice") return { id: PRACTISED[place], args: () => ({}) };
  const { code, deleteOn } = keeping;
  return { id: KEPT[place], args: (language) => ({ code, date: longDate(language, deleteOn) }) };
}
