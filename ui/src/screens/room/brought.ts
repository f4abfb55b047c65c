/** What of all that is brought belongs to which item of the agenda, and where on the wheel. */
import type { AgendaItem, AgendaKind, AreaId, PartView, Question } from "../../ipc/backend";
import type { LanguageTag } from "../../l10n/languages";
import { textIn, type MessageId } from "../../l10n/words.svelte";

/** The questions whose answers an item shows; `null` for all. What is no item of the wheel has none. */
const ASKED: Readonly<Partial<Record<AgendaKind, readonly Question[] | null>>> = {
  picture: null,
  works: ["works"],
  challenging: ["challenging"],
  needed: ["needed", "hope", "next-step"],
};

/** Whether an item is talked about at the wheel. */
export function isAtWheel(kind: AgendaKind): boolean {
  return kind in ASKED;
}

/** What an item shows of all that is brought. A short form answers no question, so it stands at all. */
export function broughtAt(parts: readonly PartView[], kind: AgendaKind): PartView[] {
  const questions = ASKED[kind];
  if (questions === undefined) return [];
  return parts
    .map((part) => ({
      ...part,
      words: part.words.filter(
        ({ question }) => questions === null || questions.includes(question),
      ),
    }))
    .filter((part) => part.brief !== null || 0 < part.words.length);
}

export function inArea(parts: readonly PartView[], area: AreaId): PartView[] {
  return parts.filter((part) => part.part.at.area === area);
}

/** What an item is called: in words of one's own where it is one's own. */
export function itemText(language: LanguageTag, { kind, words }: AgendaItem): string {
  if (kind === "own" && words.trim() !== "") return words.trim();
  return textIn(language, `agenda-${kind}` as MessageId);
}

/** What was added to an item in words of one's own; blank where they are its name. */
export function addedTo({ kind, words }: AgendaItem): string {
  return kind === "own" ? "" : words.trim();
}
