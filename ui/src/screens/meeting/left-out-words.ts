/** Why something is left out, in words. Never what it is. */
import type { AgeBand, LeftOutView, Reason, VoiceRole } from "../../ipc/backend";
import type { LanguageTag } from "../../l10n/languages";
import { voiceText } from "../../l10n/names";
import { textIn } from "../../l10n/words.svelte";

export function reasonText(
  language: LanguageTag,
  reason: Reason,
  { part }: LeftOutView,
  band: AgeBand,
): string {
  const voice = voiceText(language, part.at.voice, band);
  const name = (role: VoiceRole) => voiceText(language, { role, number: 1 }, band);
  switch (reason.kind) {
    case "goesOn":
      return textIn(language, "left-out-goes-on");
    case "notDecided":
      return textIn(language, "left-out-not-decided");
    case "staysHere":
      return textIn(language, "left-out-stays-here", { voice });
    case "noBrief":
      return textIn(language, "left-out-no-brief");
    case "notNamed":
      return textIn(language, "left-out-not-named", { voice, who: name(reason.service) });
    case "noKeeper":
      return textIn(language, "left-out-no-keeper");
    case "noConsent":
      return textIn(language, "left-out-no-consent", { who: name(reason.party) });
    case "excepted":
      return textIn(language, "left-out-excepted", { who: name(reason.party) });
    case "twin":
      return textIn(language, "left-out-twin", {
        who: voiceText(language, reason.twin, band),
      });
    case "nobodyThere":
      return textIn(language, "left-out-nobody-there");
    case "notAsked":
      return textIn(language, "left-out-not-asked", {
        who: voiceText(language, reason.hearer, band),
      });
    case "notToRaise":
      return textIn(language, "left-out-not-to-raise");
    case "notChosen":
      return textIn(language, "tally-not-chosen", { count: 1 });
  }
}

/** Whether it can only be asked by the one who said it, at the next conversation. */
export function waitsForTalk({ kind }: Reason): boolean {
  return kind === "notDecided" || kind === "noBrief" || kind === "notNamed";
}
