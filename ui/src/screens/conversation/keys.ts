/**
 * The keys of the conversation. Letters go with Alt and by their place on the keyboard, so that
 * they do the same in every layout and never stand in the way of typing.
 */
import type { AreaId } from "../../ipc/backend";

/** What a key does, beside opening an area. */
export type Deed =
  | "undo"
  | "redo"
  | "whole"
  | "want"
  | "next-voice"
  | "previous-voice"
  | "together"
  | "big"
  | "panel"
  | "read-back"
  | "lock"
  | "keys";

export type Action = Deed | { area: AreaId };

/** A key as it stands in the list: the sign, and what is held with it. */
export interface Key {
  held: readonly ("ctrl" | "alt" | "shift")[];
  sign: string;
}

/** The keys in the order of the list. */
export const KEYS: readonly { deed: Deed; key: Key }[] = [
  { deed: "whole", key: { held: ["alt"], sign: "H" } },
  { deed: "want", key: { held: ["alt"], sign: "V" } },
  { deed: "next-voice", key: { held: ["alt"], sign: "N" } },
  { deed: "previous-voice", key: { held: ["alt", "shift"], sign: "N" } },
  { deed: "together", key: { held: ["alt"], sign: "J" } },
  { deed: "big", key: { held: ["alt"], sign: "B" } },
  { deed: "panel", key: { held: ["alt"], sign: "S" } },
  { deed: "read-back", key: { held: ["alt"], sign: "L" } },
  { deed: "undo", key: { held: ["ctrl"], sign: "Z" } },
  { deed: "redo", key: { held: ["ctrl", "shift"], sign: "Z" } },
  { deed: "lock", key: { held: ["ctrl"], sign: "L" } },
  { deed: "keys", key: { held: [], sign: "?" } },
];

/** What a key press means in a conversation with these areas, in the order of the wheel. */
export function actionOf(event: KeyboardEvent, areas: readonly AreaId[]): Action | null {
  const { altKey, ctrlKey, metaKey, shiftKey, code, key } = event;
  if (altKey && !ctrlKey && !metaKey) {
    // 1 to 8 go round the wheel, 9 is what stands beside it, 0 the last: hope.
    const digit = /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1];
    if (digit !== undefined) {
      const area = digit === "0" ? areas.at(-1) : areas[Number(digit) - 1];
      return area === undefined ? null : { area };
    }
  }
  if (key === "?" && !isTyping(event.target)) return "keys";
  if (key === "F1") return "keys";
  // Ctrl+Y is the other habit for doing again.
  if ((ctrlKey || metaKey) && !altKey && code === "KeyY") return "redo";
  const found = KEYS.find(
    ({ key: { held, sign } }) =>
      code === `Key${sign}` &&
      held.includes("alt") === altKey &&
      held.includes("ctrl") === (ctrlKey || metaKey) &&
      held.includes("shift") === shiftKey,
  );
  return found?.deed ?? null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select") !== null
  );
}
