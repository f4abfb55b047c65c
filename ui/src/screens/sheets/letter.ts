/** How one writes to whom: the messages of a letter, by who reads it. */
import type { AgeBand, AgendaItem, Interpreter, Participant, Voice } from "../../ipc/backend";
import { longMoment } from "../../l10n/dates";
import type { LanguageTag } from "../../l10n/languages";
import { voiceText } from "../../l10n/names";
import { isClose, isGuardian, isService, sameVoice } from "../../l10n/voices";
import { textIn, type MessageId } from "../../l10n/words.svelte";

export type Reader = "young" | "older" | "guardian" | "close" | "service";

/** A heading and what stands under it. */
export interface Passage {
  title: MessageId;
  lines: readonly MessageId[];
}

/** What a letter says in its own tone. */
export interface Letter {
  title: MessageId;
  /** What the meeting is, and why it is about the one who reads. */
  opening: readonly MessageId[];
  interpreter: Readonly<Record<Interpreter, MessageId>>;
  /** How the child takes part, and what is not said without consent. */
  passages: readonly Passage[];
  /** Before the line on which the sender writes whom to answer. */
  answer: MessageId;
  bye: MessageId;
}

export const LETTERS: Readonly<Record<Reader, Letter>> = {
  young: {
    title: "invitation-young-title",
    opening: ["invitation-young-what", "invitation-young-about"],
    interpreter: {
      present: "invitation-young-interpreter",
      absent: "invitation-young-no-interpreter",
    },
    passages: [
      {
        title: "invitation-young-part",
        lines: ["invitation-young-part-ways", "invitation-young-pause"],
      },
      { title: "invitation-young-before-title", lines: ["invitation-young-before"] },
    ],
    answer: "invitation-young-answer",
    bye: "invitation-young-bye",
  },
  older: {
    title: "invitation-older-title",
    opening: ["invitation-older-what", "invitation-older-about"],
    interpreter: {
      present: "invitation-older-interpreter",
      absent: "invitation-older-no-interpreter",
    },
    passages: [
      {
        title: "invitation-older-part",
        lines: ["invitation-older-part-ways", "invitation-older-pause"],
      },
      { title: "invitation-older-before-title", lines: ["invitation-older-before"] },
    ],
    answer: "invitation-older-answer",
    bye: "invitation-older-bye",
  },
  guardian: {
    title: "invitation-guardian-title",
    opening: [
      "invitation-guardian-what",
      "invitation-guardian-about",
      "invitation-guardian-support",
    ],
    interpreter: {
      present: "invitation-adult-interpreter",
      absent: "invitation-adult-no-interpreter",
    },
    passages: [
      {
        title: "invitation-guardian-part",
        lines: ["invitation-guardian-part-ways", "invitation-adult-pause"],
      },
      { title: "invitation-adult-before-title", lines: ["invitation-guardian-before"] },
    ],
    answer: "invitation-adult-answer",
    bye: "invitation-adult-bye",
  },
  close: {
    title: "invitation-guardian-title",
    opening: ["invitation-close-what"],
    interpreter: {
      present: "invitation-adult-interpreter",
      absent: "invitation-adult-no-interpreter",
    },
    passages: [
      {
        title: "invitation-guardian-part",
        lines: ["invitation-close-part-ways", "invitation-adult-pause"],
      },
      { title: "invitation-adult-before-title", lines: ["invitation-close-before"] },
    ],
    answer: "invitation-adult-answer",
    bye: "invitation-adult-bye",
  },
  service: {
    title: "invitation-service-title",
    opening: ["invitation-service-what", "invitation-service-about"],
    interpreter: {
      present: "invitation-service-interpreter",
      absent: "invitation-service-no-interpreter",
    },
    passages: [
      { title: "invitation-service-part", lines: ["invitation-service-part-ways"] },
      { title: "invitation-service-before-title", lines: ["invitation-service-before"] },
    ],
    answer: "invitation-service-answer",
    bye: "invitation-service-bye",
  },
};

/** A child under six has the letter read aloud, in the words of the next age. */
export function readerOf({ role }: Voice, band: AgeBand): Reader {
  if (role === "child") return band === "13-17" ? "older" : "young";
  if (isGuardian(role)) return "guardian";
  return isClose(role) ? "close" : "service";
}

/** Services that families know by a few letters, and what those stand for. */
const MEANINGS: Partial<Record<Voice["role"], MessageId>> = {
  "child-health-centre": "role-child-health-centre-meaning",
  "child-psychiatry": "role-child-psychiatry-meaning",
  "youth-follow-up": "role-youth-follow-up-meaning",
};

/** Somebody who is invited, as the one who reads the letter would say it. */
export function participantText(
  language: LanguageTag,
  { voice, function: post }: Participant,
  reader: Voice,
  band: AgeBand,
): string {
  const meaning = MEANINGS[voice.role];
  const named = voiceText(language, voice, band);
  let participant = named;
  // A letter to a service may be read by another there than the one who comes.
  if (sameVoice(voice, reader) && !isService(voice.role))
    participant = textIn(language, "invitation-you");
  else if (meaning !== undefined) {
    const service = { service: named, meaning: textIn(language, meaning) };
    participant = textIn(language, "invitation-service", service);
  }
  if (post.trim() === "") return participant;
  return textIn(language, "action-doer-with-function", { doer: participant, function: post });
}

/** What an item of the agenda is called. To a child under 13 in the words of a child. */
export function itemText(
  language: LanguageTag,
  { kind, words }: AgendaItem,
  reader: Reader,
): string {
  if (kind === "own") return words.trim() === "" ? textIn(language, "agenda-own") : words;
  return textIn(
    language,
    reader === "young" ? `invitation-young-agenda-${kind}` : `agenda-${kind}`,
  );
}

/** "torsdag 3 december 2026 kl. 13:00". */
export function whenText(language: LanguageTag, moment: string): string {
  const [year = 0, month = 1, day = 1] = moment.slice(0, 10).split("-").map(Number);
  // Sunday is 0 there and the seventh day here.
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return textIn(language, "invitation-when-value", {
    weekday: textIn(language, `weekday-${weekday}` as MessageId),
    moment: longMoment(language, moment),
  });
}
