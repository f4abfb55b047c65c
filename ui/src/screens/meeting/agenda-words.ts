/** What the items of an agenda are called. */
import type { AgendaItem, AgendaKind } from "../../ipc/backend";
import { hasText, text } from "../../l10n/words.svelte";

/** "Det som fungerar bra", or the words of one's own for an item of one's own. */
export function itemTitle(item: AgendaItem): string {
  const own = item.words.trim();
  return item.kind === "own" && own !== "" ? own : text(`agenda-${item.kind}`);
}

/** What belongs to an item, for staff; `null` where its name says all. */
export function itemNote(kind: AgendaKind): string | null {
  const id = `agenda-${kind}-note`;
  return hasText("sv", id) ? text(id) : null;
}
