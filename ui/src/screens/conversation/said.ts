/** What was said, in the order of the wheel, then of the voices, then of the questions. */
import type { AreaId, Question } from "../../ipc/backend";
import type { NotePlace, Talk } from "./talk.svelte";

const QUESTIONS: readonly Question[] = [
  "works",
  "challenging",
  "needed",
  "hope",
  "next-step",
  "changed",
];

export function saidIn(talk: Talk, areas: readonly AreaId[]): NotePlace[] {
  return areas.flatMap((area) =>
    talk.view.voices.flatMap((voice) =>
      QUESTIONS.map((question): NotePlace => ({ area, voice, question })).filter(
        (place) => talk.says(place),
      ),
    ),
  );
}

export function placesOf(said: readonly NotePlace[], area: AreaId): NotePlace[] {
  return said.filter((place) => place.area === area);
}
