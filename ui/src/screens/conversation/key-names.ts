/** What keys are called, in the language of the program. */
import { text, type MessageId } from "../../l10n/words.svelte";
import { KEYS, type Deed, type Key } from "./keys";

const HELD: Readonly<Record<Key["held"][number], MessageId>> = {
  ctrl: "keys-ctrl",
  alt: "keys-alt",
  shift: "keys-shift",
};

/** The keys of a combination, each by its name: "Ctrl", "Skift", "Z". */
export function keyNames({ held, sign }: Key): string[] {
  return [...held.map((one) => text(HELD[one])), sign];
}

/** The key of a deed in one word: "Alt+S". */
export function keyText(deed: Deed): string {
  const key = KEYS.find((one) => one.deed === deed)?.key;
  if (!key) return "";
  return keyNames(key).reduce((held, sign) => text("keys-together", { held, sign }));
}
