/** What is said of an action: who does it, by when, and what has become of it. */
import type { Action, ActionState, ActionView, AgeBand, Doer, Voice } from "../../ipc/backend";
import { longDate } from "../../l10n/dates";
import type { LanguageTag } from "../../l10n/languages";
import { voiceText } from "../../l10n/names";
import { isService } from "../../l10n/voices";
import { textIn, type MessageId } from "../../l10n/words.svelte";

/** How an action can be settled, in the order in which that is offered. */
export const SETTLED = ["done", "changed", "notNeeded"] as const;
export type Settled = (typeof SETTLED)[number];

/** What a way of settling is called. */
export const SETTLE_ID: Readonly<Record<Settled, MessageId>> = {
  done: "settle-done",
  changed: "settle-changed",
  notNeeded: "settle-not-needed",
};

/** A voice as somebody who does something. */
export function doerOf(voice: Voice): Doer {
  return isService(voice.role)
    ? { kind: "service", service: voice.role }
    : { kind: "person", voice };
}

/** A name for a doer that no other has, for keys. */
export function doerKey(doer: Doer): string {
  switch (doer.kind) {
    case "service":
      return `service-${doer.service}`;
    case "person":
      return `person-${doer.voice.role}-${doer.voice.number}`;
    case "outside":
      return "outside";
  }
}

/** "Skolan", "Mamma", "Någon utanför kommun och region". */
export function doerText(language: LanguageTag, doer: Doer, band: AgeBand): string {
  switch (doer.kind) {
    case "service":
      return voiceText(language, { role: doer.service, number: 1 }, band);
    case "person":
      return voiceText(language, doer.voice, band);
    case "outside":
      return textIn(language, "action-doer-outside");
  }
}

/** Who does it, with the function where one is written: "Skolan, kurator". */
export function whoText(language: LanguageTag, action: Action, band: AgeBand): string {
  const doer = doerText(language, action.doer, band);
  const own = action.who.trim();
  if (own === "") return doer;
  return textIn(language, "action-doer-with-function", { doer, function: own });
}

/** By when, or since when it should have been done. Calm: a day that has passed is a day. */
export function whenText(language: LanguageTag, { action, overdue }: ActionView): string {
  if (action.by === null) return textIn(language, "action-no-day");
  const date = longDate(language, action.by);
  return textIn(language, overdue ? "action-should-have-been" : "action-by-date", { date });
}

/** What has become of it and when; `null` while it is to be done. */
export function settledText(language: LanguageTag, state: ActionState): string | null {
  switch (state.kind) {
    case "open":
      return null;
    case "done":
      return textIn(language, "settled-done", { date: longDate(language, state.on) });
    case "changed":
      return textIn(language, "settled-changed", { date: longDate(language, state.on) });
    case "notNeeded":
      return textIn(language, "settled-not-needed", { date: longDate(language, state.on) });
  }
}
