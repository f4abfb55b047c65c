/** What is said of each kind of paper: what it is called, while it is made, and before and after it is saved. */
import type { PaperKind, PaperStage } from "../../ipc/backend";
import type { MessageId } from "../../l10n/words.svelte";

export const PAPER_NAMES: Readonly<Record<PaperKind["kind"], MessageId>> = {
  homePage: "paper-file-home-page",
  blankWheel: "paper-file-blank-wheel",
  rounds: "paper-file-rounds",
  invitation: "paper-file-invitation",
  agenda: "paper-file-agenda",
  minutes: "paper-file-minutes",
  sip: "paper-file-sip",
  bbic: "paper-file-bbic",
  eht: "paper-file-eht",
  stored: "paper-file-stored",
  counts: "paper-file-counts",
  recoveryCode: "paper-file-recovery-code",
};

/** What is said while a paper is made; before it has come to a stage, that it is. */
export const STAGE_WORDS: Readonly<Record<PaperStage, MessageId>> = {
  setting: "preview-making-setting",
  writing: "preview-making-writing",
};

/** What becomes of the file; the blank wheel and counts that were released hold nothing that anybody would have to look after. */
export function careOf(kind: PaperKind): MessageId | null {
  switch (kind.kind) {
    case "blankWheel":
    case "counts":
      return null;
    case "recoveryCode":
      return "preview-not-encrypted-code";
    default:
      return "preview-not-encrypted";
  }
}

export function savedOf(kind: PaperKind): MessageId {
  return kind.kind === "recoveryCode" ? "preview-saved-code" : "preview-saved";
}

/** Width through height of its sheets, until the first of them has come. */
export function proportionOf(kind: PaperKind): number {
  return kind.kind === "rounds" ? 297 / 210 : 210 / 297;
}
