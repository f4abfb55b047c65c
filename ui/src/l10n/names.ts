/** What things of a conversation are called: voices, ages, areas. */
import type { AgeBand, AreaId, Question, Voice } from "../ipc/backend";
import type { LanguageTag } from "./languages";
import { hasText, textIn, type MessageId } from "./words.svelte";

/** "6–9 år". */
export function ageBandText(language: LanguageTag, band: AgeBand): string {
  const [from = "", to = ""] = band.split("-");
  return textIn(language, "age-band", { from, to });
}

/** The message of a voice's role: a teenager is no "child". */
export function roleId(voice: Voice, band: AgeBand): MessageId {
  if (voice.role === "child" && band === "13-17") return "role-young-person";
  return `role-${voice.role}`;
}

/** "Mamma", or "Mamma 2" for the second one. */
export function voiceText(language: LanguageTag, voice: Voice, band: AgeBand): string {
  const role = textIn(language, roleId(voice, band));
  if (voice.number === 1) return role;
  return textIn(language, "role-numbered", { role, number: String(voice.number) });
}

/** The label of an area. */
export function areaId(area: AreaId): MessageId {
  return `area-${area}` as MessageId;
}

/** A common question, in a child's words where a child of 6–12 is asked. */
export function questionId(question: Question, voice: Voice, band: AgeBand): MessageId {
  const asksChild = voice.role === "child" && (band === "6-9" || band === "10-12");
  return asksChild ? `question-${question}-child` : `question-${question}`;
}

/** The prompts of an area for the one who speaks: the child's by age, the adults' for the rest. */
export function promptIds(area: AreaId, voice: Voice, band: AgeBand): MessageId[] {
  const set = band === "0-5" || voice.role === "child" ? band : "adult";
  return [1, 2, 3, 4]
    .map((number) => `prompt-${area}-${set}-${number}`)
    .filter((id): id is MessageId => hasText("sv", id));
}
