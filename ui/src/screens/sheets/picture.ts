/** What is brought to a sheet, area by area in the order of the wheel. */
import { app } from "../../app.svelte";
import type { AreaId, PartView, Question } from "../../ipc/backend";

/** What is told about one area. */
export interface Picture {
  area: AreaId;
  parts: readonly PartView[];
}

/** What something was told to: a question, or only in brief. */
export type Told = Question | "brief";

/** What of a part is shown: the answers to some questions, the short form, or all of it. */
export type Show = readonly Question[] | "brief" | "all";

export function pictureOf(parts: readonly PartView[], show: Show): Picture[] {
  const shown = parts.map((part) => shownOf(part, show)).filter((part) => part !== null);
  const told = new Set(shown.map((part) => part.part.at.area));
  const onWheel = [...(app.wheel?.areas ?? []), ...(app.wheel?.outside ?? [])].map(
    (view) => view.area,
  );
  // An area of an earlier wheel comes last, and is told all the same.
  const order = [...onWheel, ...[...told].filter((area) => !onWheel.includes(area))];
  return order
    .filter((area) => told.has(area))
    .map((area) => ({ area, parts: shown.filter((part) => part.part.at.area === area) }));
}

function shownOf(part: PartView, show: Show): PartView | null {
  if (show === "all") return part;
  if (show === "brief") return part.brief === null ? null : { ...part, words: [] };
  const words = part.words.filter((said) => show.includes(said.question));
  return words.length === 0 ? null : { ...part, words, brief: null };
}

/** A name for a part that no other has, for keys. */
export function partKey({ part }: PartView): string {
  const { area, voice } = part.at;
  return `${part.conversation}-${area}-${voice.role}-${voice.number}`;
}
