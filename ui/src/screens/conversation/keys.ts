/**
 * The keys of the conversation. With Alt they go by their place on the keyboard, so that they do the
 * same in every layout, and never stand in the way of typing. With Ctrl they go by the letter, as
 * hands have learnt it: Ctrl+Z lies elsewhere on a German keyboard.
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

interface KeyOfDeed {
  deed: Deed;
  key: Key;
  /** Another habit for the same. */
  also?: Key;
}

/** The keys in the order of the list. */
export const KEYS: readonly KeyOfDeed[] = [
  { deed: "whole", key: { held: ["alt"], sign: "H" } },
  { deed: "want", key: { held: ["alt"], sign: "V" } },
  { deed: "next-voice", key: { held: ["alt"], sign: "N" } },
  { deed: "previous-voice", key: { held: ["alt", "shift"], sign: "N" } },
  { deed: "together", key: { held: ["alt"], sign: "J" } },
  { deed: "big", key: { held: ["alt"], sign: "B" } },
  { deed: "panel", key: { held: ["alt"], sign: "S" } },
  { deed: "read-back", key: { held: ["alt"], sign: "L" } },
  { deed: "undo", key: { held: ["ctrl"], sign: "Z" } },
  {
    deed: "redo",
    key: { held: ["ctrl", "shift"], sign: "Z" },
    also: { held: ["ctrl"], sign: "Y" },
  },
  { deed: "lock", key: { held: ["ctrl"], sign: "L" } },
  { deed: "keys", key: { held: [], sign: "?" }, also: { held: [], sign: "F1" } },
];

/** As it is written from left to right and from right to left. */
const QUESTION_MARKS: readonly string[] = ["?", "\u061F"];

/** The most areas of the ring that have a digit of their own. */
export const RING_DIGITS = 8;

/** What goes one step at a time, and goes on while its key is held down. */
const IN_STEPS: readonly Action[] = ["undo", "redo", "next-voice", "previous-voice"];

/**
 * What a key press means in a conversation with these areas: those of the ring in their order, then
 * the one beside it, then hope.
 */
export function actionOf(event: KeyboardEvent, areas: readonly AreaId[]): Action | null {
  const { altKey } = event;
  const ctrlKey = event.ctrlKey || event.metaKey;
  // AltGr comes as Ctrl and Alt together: @ £ $ { [ ] } \ are typed with it.
  if (altKey && ctrlKey) return null;
  const action = (altKey ? areaOf(event, areas) : null) ?? deedOf(event, ctrlKey);
  return event.repeat && action !== null && !IN_STEPS.includes(action) ? null : action;
}

/** 1 to 8 go round the wheel, 9 is what stands beside it, 0 is hope. */
function areaOf(event: KeyboardEvent, areas: readonly AreaId[]): Action | null {
  const found = /^(Digit|Numpad)(\d)$/u.exec(event.code);
  if (!found) return null;
  // Windows writes a character by its number with Alt and the digits to the right.
  if (found[1] === "Numpad" && isTyping(event.target)) return null;
  const digit = Number(found[2]);
  const ring = areas.slice(0, -2);
  const area = digit === 0 ? areas.at(-1) : digit === 9 ? areas.at(-2) : ring[digit - 1];
  return area === undefined ? null : { area };
}

function deedOf(event: KeyboardEvent, ctrlKey: boolean): Deed | null {
  const { altKey, shiftKey, key } = event;
  if (!altKey && !ctrlKey) {
    const asks = key === "F1" || (QUESTION_MARKS.includes(key) && !isTyping(event.target));
    return asks ? "keys" : null;
  }
  const letter = letterOf(event, ctrlKey);
  const isPressed = ({ held, sign }: Key) =>
    sign === letter &&
    held.includes("alt") === altKey &&
    held.includes("ctrl") === ctrlKey &&
    held.includes("shift") === shiftKey;
  return KEYS.find(({ key, also }) => isPressed(key) || (also && isPressed(also)))?.deed ?? null;
}

/** The letter on a key; by its place with Alt, and where the layout has no Latin letters. */
function letterOf({ key, code }: KeyboardEvent, ctrlKey: boolean): string | null {
  if (ctrlKey && /^[a-z]$/iu.test(key)) return key.toUpperCase();
  return /^Key([A-Z])$/u.exec(code)?.[1] ?? null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("textarea, select, input:not([type='radio'], [type='checkbox'])")
  );
}
