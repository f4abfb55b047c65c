/** What stands in a meeting that is prepared: its parts in the order of the wheel, its people, its minutes. */
import type {
  AgendaItem,
  Agreed,
  AreaId,
  CaseWholeView,
  Meeting,
  Part,
  Participant,
  Reason,
  Voice,
  VoiceRole,
} from "../../ipc/backend";
import type { LanguageTag } from "../../l10n/languages";
import { isService, ROLES, sameVoice, voiceKey } from "../../l10n/voices";

/** Most participants of one meeting, as the program checks it. */
export const MOST_PARTICIPANTS = 16;
/** Most items of one agenda. */
export const MOST_ITEMS = 30;
/** Longest item, in minutes. */
export const MOST_MINUTES = 480;
/** How many of one role there can be; there is one child. */
const SEATS = 2;

/** A name for a part that no other has, for keys. */
export function partKey({ conversation, at }: Part): string {
  return `${conversation} ${at.area} ${voiceKey(at.voice)}`;
}

export function samePart(one: Part, other: Part): boolean {
  return partKey(one) === partKey(other);
}

/** The parts without one, or with it at the end. */
export function choosePart(brought: readonly Part[], part: Part, chosen: boolean): Part[] {
  const others = brought.filter((one) => !samePart(one, part));
  return chosen ? [...others, part] : others;
}

/** Who has been allowed to hear a part though they were not there. */
export function hearersOf(agreed: readonly Agreed[], part: Part): Voice[] {
  return agreed.filter((one) => samePart(one.part, part)).map((one) => one.hearer);
}

/** What is in each area, in the order of the wheel; areas without anything are not there. */
export function inAreas<T extends { part: Part }>(
  all: readonly T[],
  areas: readonly AreaId[],
): { area: AreaId; own: T[] }[] {
  return areas
    .map((area) => ({ area, own: all.filter((one) => one.part.at.area === area) }))
    .filter(({ own }) => 0 < own.length);
}

/** Everybody the case knows, the child first; somebody can be named twice. */
export function peopleOf({ circle }: CaseWholeView): Voice[] {
  const { keeper, guardians, contacts } = circle;
  return [
    { role: "child", number: 1 },
    ...guardians,
    ...(keeper === null ? [] : [{ role: keeper, number: 1 }]),
    ...contacts.map((contact) => contact.voice),
  ];
}

/** Everybody who could be added: those the case knows first, then every other free seat. */
export function seatsFree(
  whole: CaseWholeView,
  taken: readonly Participant[],
): { known: Voice[]; others: Voice[] } {
  const isTaken = (voice: Voice) => taken.some((one) => sameVoice(one.voice, voice));
  const inCase = peopleOf(whole);
  const known = inCase.filter(
    (voice, index) => !isTaken(voice) && inCase.findIndex((one) => sameVoice(one, voice)) === index,
  );
  const others = ROLES.flatMap((role): Voice[] => {
    const seats = role === "child" ? [1] : Array.from({ length: SEATS }, (_, seat) => seat + 1);
    const free = seats
      .map((number) => ({ role, number }))
      .find((voice) => !isTaken(voice) && !known.some((one) => sameVoice(one, voice)));
    return free ? [free] : [];
  });
  return { known, others };
}

/** Somebody as they are added: what the case knows of them, in the language they are likely to read. */
export function participantOf(
  voice: Voice,
  whole: CaseWholeView,
  family: LanguageTag,
): Participant {
  const contact = whole.circle.contacts.find((one) => sameVoice(one.voice, voice));
  return {
    voice,
    function: contact?.function ?? "",
    language: isService(voice.role) ? "sv" : family,
  };
}

/** Puts somebody where the roles have their order. */
export function withParticipant(all: readonly Participant[], added: Participant): Participant[] {
  const rank = ({ voice }: Participant) => ROLES.indexOf(voice.role) * 10 + voice.number;
  const after = all.findIndex((one) => rank(added) < rank(one));
  return after < 0 ? [...all, added] : all.toSpliced(after, 0, added);
}

/** How long the agenda takes, in minutes. */
export function minutesOf(agenda: readonly AgendaItem[]): number {
  return agenda.reduce((sum, item) => sum + item.minutes, 0);
}

/** Whether an agenda is just what was proposed. */
export function isAsProposed(
  agenda: readonly AgendaItem[],
  proposed: readonly AgendaItem[],
): boolean {
  return (
    agenda.length === proposed.length &&
    agenda.every((item, index) => {
      const other = proposed[index];
      return (
        item.kind === other?.kind &&
        item.minutes === other.minutes &&
        item.words === "" &&
        item.noted === ""
      );
    })
  );
}

/** What can be done about a reason, once for all the parts it keeps. */
export type Remedy =
  | { at: "consent"; reason: Extract<Reason, { kind: "noConsent" }> }
  | { at: "circle" }
  /** One without consent keeps everything by taking part. */
  | { at: "without"; party: VoiceRole }
  | { at: "participants"; twin: Voice | null }
  | { at: "conversation"; id: string }
  | { at: "before" };

/** What can be done about all that is left out, each thing once. */
export function remediesOf(
  leftOut: readonly { part: Part; because: readonly Reason[] }[],
  participants: readonly Participant[],
  brought: readonly { part: Part }[],
): Remedy[] {
  const found = new Map<string, Remedy>();
  // What stays, stays whoever takes part.
  const waiting = leftOut.filter(
    ({ because }) => !because.some(({ kind }) => kind === "staysHere"),
  );
  for (const party of new Set(participants.map(({ voice }) => voice.role))) {
    const keepsAll = waiting.every(({ because }) =>
      because.some((reason) => reason.kind === "noConsent" && reason.party === party),
    );
    if (brought.length === 0 && 0 < waiting.length && keepsAll) {
      found.set(`without ${party}`, { at: "without", party });
    }
  }
  for (const { part, because } of waiting) {
    for (const reason of because) {
      switch (reason.kind) {
        case "noConsent":
          found.set(`consent ${reason.party}`, { at: "consent", reason });
          break;
        case "noKeeper":
          found.set("circle", { at: "circle" });
          break;
        case "goesOn":
          found.set(`conversation ${part.conversation}`, {
            at: "conversation",
            id: part.conversation,
          });
          break;
        case "notToRaise":
          found.set("before", { at: "before" });
          break;
        case "twin":
          // One who has said something and does not take part cannot be taken away.
          if (participants.some((one) => sameVoice(one.voice, reason.twin))) {
            found.set(`twin ${voiceKey(reason.twin)}`, { at: "participants", twin: reason.twin });
          }
          break;
        case "nobodyThere":
          found.set("nobody", { at: "participants", twin: null });
          break;
        case "notDecided":
        case "staysHere":
        case "noBrief":
        case "notNamed":
        case "excepted":
        case "notAsked":
        case "notChosen":
          break;
      }
    }
  }
  const order: readonly Remedy["at"][] = [
    "participants",
    "circle",
    "consent",
    "without",
    "conversation",
    "before",
  ];
  return [...found.values()].toSorted(
    (one, other) => order.indexOf(one.at) - order.indexOf(other.at),
  );
}

/** What is settled about a meeting that begins: whether it was planned for another day. */
export function isEarly(meeting: Meeting, today: string): boolean {
  return meeting.beganAt === null && meeting.at !== null && today < meeting.at.slice(0, 10);
}
