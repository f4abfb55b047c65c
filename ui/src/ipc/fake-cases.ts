/** A case, a meeting and its room as component tests begin with them. */
import type {
  Action,
  CaseView,
  CaseWholeView,
  Consent,
  Meeting,
  MeetingView,
  Participant,
  RoomView,
  Voice,
  VoiceRole,
} from "./backend";

export function voice(role: VoiceRole, number = 1): Voice {
  return { role, number };
}

/** What a list shows of a case without anything in it. */
export function caseView(change: Partial<CaseView> = {}): CaseView {
  return {
    code: "EK-7",
    ageBand: "6-9",
    madeOn: "2026-09-01",
    deleteOn: "2027-02-20",
    closedOn: null,
    openActions: 0,
    nextMeetingAt: null,
    conversations: [],
    ...change,
  };
}

/** A case of a child with a mother and a father, kept by the school; nothing else is known yet. */
export function caseWhole(change: Partial<CaseWholeView> = {}): CaseWholeView {
  return {
    code: "EK-7",
    ageBand: "6-9",
    madeOn: "2026-09-01",
    deleteOn: "2027-02-20",
    today: "2026-11-22",
    step: "explore",
    standing: { step: null, closing: null },
    circle: {
      keeper: "school",
      guardians: [voice("mother"), voice("father")],
      contacts: [],
      posts: [],
    },
    nextService: null,
    path: { on: "2026-11-22", ourselves: null, anothersMatter: null, several: null, thoughts: "" },
    advice: { kind: "ask", question: "ourselves" },
    needed: [voice("mother"), voice("father")],
    consents: [],
    parties: ["school"],
    matrix: [{ from: "school", to: "school", coverage: { kind: "own" }, special: null }],
    meetings: [],
    actions: [],
    conversations: [],
    words: [],
    timeline: [{ on: "2026-09-01", what: { kind: "made" } }],
    refused: null,
    undoSteps: 0,
    redoSteps: 0,
    ...change,
  };
}

/** The mother consents: school and BUP may share. */
export function consent(change: Partial<Consent> = {}): Consent {
  return {
    id: "00000000-0000-7000-8000-00000000000c",
    givenBy: voice("mother"),
    deciding: "together",
    givenOn: "2026-11-01",
    until: "2027-05-01",
    purpose: "samordning",
    shares: [
      { from: "school", to: "child-psychiatry" },
      { from: "child-psychiatry", to: "school" },
    ],
    exceptAreas: [],
    exceptWords: "",
    form: "oral",
    language: "ar",
    interpreter: "present",
    explained: "",
    notedBy: "kurator",
    withdrawnOn: null,
    ...change,
  };
}

export function action(change: Partial<Action> = {}): Action {
  return {
    id: "00000000-0000-7000-8000-00000000000a",
    meeting: null,
    agreedOn: "2026-11-20",
    what: "Visa nya klassrummet",
    doer: { kind: "service", service: "school" },
    who: "mentor",
    by: "2026-12-01",
    area: "learning",
    state: { kind: "open" },
    ...change,
  };
}

export function participant(role: VoiceRole, change: Partial<Participant> = {}): Participant {
  return { voice: voice(role), function: "", language: "sv", ...change };
}

/** A meeting about to be prepared, with child, mother, school and BUP. */
export function meeting(change: Partial<Meeting> = {}): Meeting {
  const item = (kind: Meeting["agenda"][number]["kind"], minutes: number) => ({
    kind,
    minutes,
    words: "",
    noted: "",
  });
  return {
    id: "00000000-0000-7000-8000-00000000000d",
    follows: null,
    madeOn: "2026-11-22",
    at: "2026-12-03T13:00:00",
    minutes: 60,
    place: "",
    language: "ar",
    interpreter: "present",
    question: "",
    participants: [
      participant("child", { language: "ar" }),
      participant("mother", { language: "ar" }),
      participant("school", { function: "kurator" }),
      participant("child-psychiatry"),
    ],
    before: {
      raise: "",
      notRaise: "",
      notAreas: [],
      who: "",
      takingPart: null,
      pause: "",
      speaksForMe: "",
    },
    brought: [],
    agreed: [],
    agenda: [
      item("welcome", 5),
      item("picture", 10),
      item("works", 8),
      item("challenging", 8),
      item("needed", 10),
      item("actions", 8),
      item("whole", 3),
      item("follow-up", 3),
      item("read-back", 5),
    ],
    holdsWhole: null,
    followUpOn: null,
    followUpBy: "",
    childsView: "",
    dissent: "",
    beganAt: null,
    finishedAt: null,
    ...change,
  };
}

export function meetingView(change: Partial<MeetingView> = {}): MeetingView {
  return {
    meeting: meeting(),
    case: caseWhole(),
    parts: [],
    leftOut: [],
    tally: [],
    matrix: [],
    parties: ["school", "child-psychiatry"],
    actions: [],
    heldBack: [],
    ...change,
  };
}

export function roomView(change: Partial<RoomView> = {}): RoomView {
  return {
    meeting: meeting({ beganAt: "2026-12-03T13:00:00" }),
    ageBand: "6-9",
    parts: [],
    tally: [],
    actions: [],
    undoSteps: 0,
    redoSteps: 0,
    refused: null,
    ...change,
  };
}
