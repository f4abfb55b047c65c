/** What was said, in the order of the wheel, then of the voices, then of the questions. */
import type { AreaId, LanguageTag, Question, Voice } from "../../ipc/backend";
import { sameVoice, voiceKey } from "../../l10n/voices";
import type { Note, NotePlace, Talk } from "./talk.svelte";

const QUESTIONS: readonly Question[] = [
  "works",
  "challenging",
  "needed",
  "hope",
  "next-step",
  "changed",
];

/** One voice in one area: where its words stand. */
export interface Part {
  voice: Voice;
  places: readonly NotePlace[];
}

/** The places in which something stands, and those kept in sight although it was struck. */
export function saidIn(
  talk: Talk,
  areas: readonly AreaId[],
  inSight: ReadonlySet<string> = new Set(),
): NotePlace[] {
  return areas.flatMap((area) =>
    talk.view.voices.flatMap((voice) =>
      QUESTIONS.map((question): NotePlace => ({ area, voice, question })).filter(
        (place) => inSight.has(placeKey(place)) || talk.says(place),
      ),
    ),
  );
}

export function placesOf(said: readonly NotePlace[], area: AreaId): NotePlace[] {
  return said.filter((place) => place.area === area);
}

/** The areas in which somebody has words or a mark. */
export function areasOf(
  talk: Talk,
  areas: readonly AreaId[],
  said: readonly NotePlace[],
): AreaId[] {
  const withWords = new Set(said.map((place) => place.area));
  return areas.filter(
    (area) =>
      withWords.has(area) || talk.view.voices.some((voice) => talk.mark(area, voice) !== null),
  );
}

/** Everybody with words or a mark in an area, each once. */
export function partsOf(talk: Talk, area: AreaId, places: readonly NotePlace[]): Part[] {
  return talk.view.voices
    .map((voice) => ({ voice, places: places.filter((place) => sameVoice(place.voice, voice)) }))
    .filter(({ voice, places: own }) => 0 < own.length || talk.mark(area, voice) !== null);
}

/** A name for a place that no other has, for keys. */
export function placeKey({ area, voice, question }: NotePlace): string {
  return `${area}-${voiceKey(voice)}-${question}`;
}

/** What is shown of a note. */
export interface Shown {
  /** The language of `words`. */
  language: LanguageTag;
  words: string;
  /** The Swedish under them, where both are there. */
  swedish: string;
  /** Whether the words are not the person's own, but what the interpreter said. */
  interpreted: boolean;
}

export function shownOf(note: Note): Shown {
  const { language, words, swedish } = note;
  if (words.trim() === "") {
    return { language: "sv", words: swedish, swedish: "", interpreted: language !== "sv" };
  }
  return { language, words, swedish: swedish.trim(), interpreted: false };
}

/** The language that all words of these places share, if it is another than the family's. */
export function otherLanguageOf(talk: Talk, places: readonly NotePlace[]): LanguageTag | null {
  const spoken = new Set(
    places.filter((place) => talk.says(place)).map((place) => talk.note(place).language),
  );
  const [language] = spoken;
  if (language === undefined || spoken.size !== 1) return null;
  return language === talk.familyLanguage ? null : language;
}
