/** Where consent stands for somebody who takes part, in words. */
import type { AgeBand, AreaId, Coverage, Lack, MeetingView, Voice } from "../../ipc/backend";
import { longDate } from "../../l10n/dates";
import type { LanguageTag } from "../../l10n/languages";
import { areaId, voiceText } from "../../l10n/names";
import { isService } from "../../l10n/voices";
import { textIn } from "../../l10n/words.svelte";

/** How it stands for one party. */
export interface ConsentStanding {
  lines: string[];
  /** What is to be done about it first; `null` where nothing is. */
  next: "consent" | "circle" | null;
  /** Whether there is no consent that covers them. */
  isOpen: boolean;
}

/**
 * How it stands between the service that keeps the case and a party of the meeting; `null` where
 * no consent is asked for, as with the child and the guardians.
 */
export function standingOf(
  language: LanguageTag,
  { case: whole, matrix }: MeetingView,
  party: Voice,
): ConsentStanding | null {
  const { keeper } = whole.circle;
  // A consent names a kind of service, so the second of a kind is never covered.
  if (isService(party.role) && 1 < party.number) {
    return { lines: [textIn(language, "meeting-consent-twin")], next: null, isOpen: true };
  }
  if (party.role === keeper) {
    return { lines: [textIn(language, "meeting-consent-keeper")], next: null, isOpen: false };
  }
  const cell = matrix.find((one) => one.from === keeper && one.to === party.role);
  if (!cell) return null;
  const lines = linesOf(language, cell.coverage, whole.ageBand);
  switch (cell.coverage.kind) {
    case "open":
      return { lines, next: "consent", isOpen: true };
    case "nobodyToAsk":
      return { lines, next: "circle", isOpen: true };
    case "own":
    case "covered":
      return { lines, next: null, isOpen: false };
  }
}

function linesOf(language: LanguageTag, coverage: Coverage, band: AgeBand): string[] {
  switch (coverage.kind) {
    case "own":
      return [textIn(language, "meeting-consent-keeper")];
    case "covered": {
      const lines = [
        textIn(language, "meeting-consent-covered", { date: longDate(language, coverage.until) }),
      ];
      if (0 < coverage.exceptAreas.length) {
        const areas = areaNames(language, coverage.exceptAreas);
        lines.push(textIn(language, "meeting-consent-except-areas", { areas }));
      }
      if (coverage.exceptWords) lines.push(textIn(language, "meeting-consent-except-words"));
      return lines;
    }
    case "open":
      return coverage.lacks.map((lack) => lackText(language, lack, band));
    case "nobodyToAsk":
      return [textIn(language, "meeting-consent-nobody")];
  }
}

/** Why one person's consent is missing: "Pappa har inte gett samtycke." */
export function lackText(language: LanguageTag, { giver, why }: Lack, band: AgeBand): string {
  const who = voiceText(language, giver, band);
  switch (why.kind) {
    case "never":
      return textIn(language, "meeting-consent-never", { who });
    case "ended":
      return textIn(language, "meeting-consent-ended", { who, date: longDate(language, why.on) });
    case "withdrawn":
      return textIn(language, "meeting-consent-withdrawn", {
        who,
        date: longDate(language, why.on),
      });
    case "excepted":
      return textIn(language, "meeting-consent-excepted", { who });
  }
}

/** Areas one after the other. */
export function areaNames(language: LanguageTag, areas: readonly AreaId[]): string {
  const comma = language === "ar" ? "، " : ", ";
  return areas.map((area) => textIn(language, areaId(area))).join(comma);
}
