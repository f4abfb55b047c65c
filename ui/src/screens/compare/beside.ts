/** What was said in several rounds, laid out to stand beside each other. */
import type {
  AreaId,
  ComparisonView,
  ConversationView,
  Mark,
  Question,
  SinceView,
  Voice,
} from "../../ipc/backend";
import { sameVoice } from "../../l10n/voices";
import type { Note, NotePlace, Talk } from "../conversation/talk.svelte";

/** One voice's answers to one question, a place for each round. */
export interface Answers {
  question: Question;
  /** How the latest round stands to the earlier ones; nothing where that says nothing. */
  since: SinceView | null;
  said: readonly (Note | null)[];
}

/** One voice in one area. */
export interface VoiceBeside {
  voice: Voice;
  answers: readonly Answers[];
  /** How the voice marked the area, a place for each round. */
  marks: readonly (Mark | null)[];
}

/** One area that somebody spoke of in one of the rounds. */
export interface AreaBeside {
  area: AreaId;
  /** Where the whole area is new, or was only spoken of before: said once, for all of it. */
  since: "new" | "before" | null;
  voices: readonly VoiceBeside[];
}

const QUESTIONS: readonly Question[] = [
  "works",
  "challenging",
  "needed",
  "hope",
  "next-step",
  "changed",
];

/** Every voice of the rounds: those of the latest in their order, then those only in earlier ones. */
export function voicesOf(rounds: readonly ConversationView[]): Voice[] {
  const found: Voice[] = [];
  for (const round of rounds.toReversed()) {
    for (const voice of round.voices) {
      if (!found.some((one) => sameVoice(one, voice))) found.push(voice);
    }
  }
  return found;
}

/**
 * Area by area and voice by voice. The words of the round that goes on come from `talk`, which
 * has them as they stand this moment; what has changed is asked there, and is no answer among these.
 */
export function besideEachOther(
  { rounds, strands }: ComparisonView,
  order: readonly AreaId[],
  talk?: Talk,
): AreaBeside[] {
  const goesOn = talk?.view.id;

  function noteIn(round: ConversationView, place: NotePlace): Note | null {
    if (talk && round.id === goesOn) {
      return talk.says(place) && place.question !== "changed" ? talk.note(place) : null;
    }
    const note = round.notes.find(
      (one) =>
        one.area === place.area &&
        one.question === place.question &&
        sameVoice(one.voice, place.voice),
    );
    return note ?? null;
  }

  function markIn(round: ConversationView, area: AreaId, voice: Voice): Mark | null {
    if (talk && round.id === goesOn) return talk.mark(area, voice);
    const mark = round.marks.find((one) => one.area === area && sameVoice(one.voice, voice));
    return mark?.mark ?? null;
  }

  function answersOf(area: AreaId, voice: Voice): Answers[] {
    return QUESTIONS.map((question): Answers => {
      const strand = strands.find(
        (one) => one.area === area && one.question === question && sameVoice(one.voice, voice),
      );
      const said = rounds.map((round) => noteIn(round, { area, voice, question }));
      return { question, since: 1 < rounds.length ? (strand?.since ?? null) : null, said };
    }).filter(({ said }) => said.some((note) => note !== null));
  }

  const voices = voicesOf(rounds);
  // A round held with another wheel may know areas that this one does not: their words stay.
  const elsewhere = rounds.flatMap((round) =>
    round.notes.map((note) => note.area).filter((area) => !order.includes(area)),
  );
  return [...new Set([...order, ...elsewhere])]
    .map((area): AreaBeside => {
      const spoken = voices
        .map((voice) => ({
          voice,
          answers: answersOf(area, voice),
          marks: rounds.map((round) => markIn(round, area, voice)),
        }))
        .filter(
          ({ voice, answers, marks }) =>
            0 < answers.length ||
            marks.some((mark) => mark !== null) ||
            talk?.says({ area, voice, question: "changed" }) === true,
        );
      return { area, since: sinceOf(spoken, rounds.length), voices: spoken };
    })
    .filter(({ voices: spoken }) => 0 < spoken.length);
}

/** Whether a whole area stands in the latest round alone, or only in earlier ones. */
function sinceOf(voices: readonly VoiceBeside[], rounds: number): "new" | "before" | null {
  const answers = voices.flatMap((one) => one.answers);
  if (rounds < 2 || answers.length === 0) return null;
  const before = answers.some(({ said }) => said.slice(0, -1).some((note) => note !== null));
  const now = answers.some(({ said }) => said.at(-1) !== null);
  if (before === now) return null;
  return now ? "new" : "before";
}
