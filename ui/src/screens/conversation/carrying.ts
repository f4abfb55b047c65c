/** What may go on: whose words in which area, who is asked in which words, and to whom. */
import type { AgeBand, AreaId, CarryChoice, Voice, VoiceRole } from "../../ipc/backend";
import { ROLES, sameVoice } from "../../l10n/voices";
import type { MessageId } from "../../l10n/words.svelte";
import type { Carry, NotePlace, Talk } from "./talk.svelte";

/** One voice, and the areas in which it said something. */
export interface Decisions {
  voice: Voice;
  areas: readonly { area: AreaId; places: readonly NotePlace[] }[];
}

/** The choices in the order they are offered. */
export const CHOICES: readonly CarryChoice[] = ["may-go", "in-brief", "stays-here"];

/** How the choice is put to somebody. */
export interface Asking {
  question: MessageId;
  answers: Readonly<Record<CarryChoice, MessageId>>;
  brief: MessageId;
}

const ADULT: Asking = {
  question: "going-on-question",
  answers: {
    "may-go": "going-on-may-go",
    "in-brief": "going-on-in-brief",
    "stays-here": "going-on-stays-here",
  },
  brief: "going-on-brief",
};
const YOUNG: Asking = { ...ADULT, question: "going-on-young-question" };
const CHILD: Asking = {
  question: "going-on-child-question",
  answers: {
    "may-go": "going-on-child-may-go",
    "in-brief": "going-on-child-in-brief",
    "stays-here": "going-on-child-stays-here",
  },
  brief: "going-on-child-brief",
};

/** The words for somebody: a child of 6–12 is asked as a child, a young person as one who decides. */
export function askingOf(voice: Voice, band: AgeBand): Asking {
  if (voice.role !== "child" || band === "0-5") return ADULT;
  return band === "13-17" ? YOUNG : CHILD;
}

/** Everything to decide, the child first, then guardians, others who are close, and services. */
export function decisionsOf(talk: Talk, said: readonly NotePlace[]): Decisions[] {
  const inOrder = [...talk.view.voices].sort(
    (one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role),
  );
  return inOrder
    .map((voice) => {
      const own = said.filter((place) => sameVoice(place.voice, voice));
      const areas = [...new Set(own.map((place) => place.area))].map((area) => ({
        area,
        places: own.filter((place) => place.area === area),
      }));
      return { voice, areas };
    })
    .filter(({ areas }) => 0 < areas.length);
}

export function goesOn(carry: Carry | null): carry is Carry {
  return carry !== null && carry.choice !== "stays-here";
}

export function sameServices(one: readonly VoiceRole[], other: readonly VoiceRole[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}

/** To whom most of what goes on goes; `now` where that is as common as anything else. */
export function mostCommon(
  carries: readonly Carry[],
  now: readonly VoiceRole[],
): readonly VoiceRole[] {
  const times = (to: readonly VoiceRole[]) =>
    carries.filter((carry) => sameServices(carry.to, to)).length;
  return carries
    .map((carry) => carry.to)
    .reduce((most, to) => (times(most) < times(to) ? to : most), now);
}
