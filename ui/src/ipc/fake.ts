/**
 * An in-memory program for component tests: it answers like the real one where a screen can tell
 * the difference, and no further. Journeys through the real program are tested in `tests/`.
 */
import type {
  AccessLogView,
  AgendaView,
  AreaId,
  AreaView,
  Backend,
  BeginConversationRequest,
  CarryView,
  CaseView,
  CaseWholeView,
  ComparisonView,
  ConversationView,
  DecideCarryRequest,
  DocumentView,
  Failure,
  FoundView,
  KeptText,
  LanguageTag,
  Marking,
  MeetingView,
  PageView,
  Palette,
  PaperStage,
  PracticeFamilyView,
  RoomView,
  Saved,
  SteppedView,
  StoreState,
  WheelContentView,
  WheelShape,
} from "./backend";
import { voiceKey } from "../l10n/voices";
import { caseWhole, meetingView, roomView } from "./fake-cases";
import { FakeCompiling } from "./fake-compile";
import { FakeCounts } from "./fake-counts";

const AREAS: readonly AreaId[] = [
  "safety",
  "health",
  "learning",
  "care",
  "leisure",
  "respect",
  "responsibility",
  "belonging",
];

const PALETTE: Palette = {
  rim: "#3a6ea5",
  pattern: "#2c5681",
  icon: "#2c5681",
  tintPale: "#eef3f8",
  tintCurrent: "#dbe6f1",
  tintTalked: "#c3d5e7",
  text: "#22303c",
  soft: "#36434f",
};

export class FakeProgram {
  store: StoreState = { kind: "open" };
  language: LanguageTag | null = "sv";
  cases: CaseView[] = [];
  conversation: ConversationView | null = null;
  /** Whether areas can be marked. */
  marking: Marking = "off";
  /** Conversations that can be opened. */
  held: ConversationView[] = [];
  /** What was under way when the program last ended. */
  interrupted: ConversationView | null = null;
  /** How rounds stand beside each other, and which were asked for, in order. */
  comparison: ComparisonView = { rounds: [], strands: [], withheld: [] };
  compared: string[][] = [];
  families: PracticeFamilyView[] = [];
  /** Every note handed over, in order. */
  written: {
    area: AreaId;
    voice: string;
    question: string;
    language: LanguageTag;
    words: string;
    swedish: string;
  }[] = [];
  /** Everything decided about going on, in order. */
  decided: DecideCarryRequest[] = [];
  /** What undoing and doing again answer. */
  stepped: SteppedView | null = null;
  /** The case that is opened, and what every change in it answers. */
  whole: CaseWholeView = caseWhole();
  /** The meeting that is opened, and what every change in it answers. */
  meeting: MeetingView = meetingView();
  room: RoomView = roomView();
  agenda: AgendaView = {
    today: "2026-11-22",
    actions: [],
    allActions: 0,
    meetings: [],
    followUps: [],
    dueSoon: [],
  };
  found: FoundView = { hits: [], more: false };
  /** What becomes of a file that is saved. */
  saved: Saved = "yes";
  /** Usage counts. */
  counts = new FakeCounts();
  /** Many units' files put together. */
  compiling = new FakeCompiling();
  log: AccessLogView = { lines: [], total: 0, brokenAt: null };
  /** The paper that is made, and how far it has come. */
  paper: DocumentView = documentView();
  paperStage: PaperStage | null = "setting";
  /** Makes it; a test can let it take its time. */
  makePaper: Backend["makeDocument"] = () => Promise.resolve(this.paper);
  /** What was handed over with each call, in the order of `calls`. */
  given: unknown[][] = [];
  /** What the next calls of a command fail with. */
  failing: Partial<Record<keyof Backend, Failure>> = {};
  /** Commands called, in order. */
  calls: string[] = [];

  backend(): Backend {
    const answers: Partial<Backend> = {
      state: () =>
        Promise.resolve({
          language: this.language,
          store: this.store,
          today: "2026-11-22",
          wheelRefused: null,
          marking: this.marking,
          version: "0.1.0",
        }),
      chooseLanguage: (language) => {
        this.language = language;
        return Promise.resolve(null);
      },
      measurePassphrase: (passphrase) =>
        Promise.resolve(
          passphrase.length < 12
            ? { level: "tooShort", accepted: false }
            : { level: "good", accepted: true },
        ),
      listCases: () =>
        Promise.resolve({ cases: this.cases, total: this.cases.length, deletedByItself: 0 }),
      findCase: (code) =>
        Promise.resolve(
          this.cases.find((one) => one.code.toLowerCase() === code.trim().toLowerCase()) ?? null,
        ),
      agenda: () => Promise.resolve(this.agenda),
      searchNotes: () => Promise.resolve(this.found),
      accessLog: () => Promise.resolve(this.log),
      saveAccessLog: () => Promise.resolve(this.saved),
      makeDocument: (kind, languages) => this.makePaper(kind, languages),
      documentStage: () => Promise.resolve(this.paperStage),
      documentPage: (page, width) => Promise.resolve(pageView(page, width)),
      saveDocument: () => Promise.resolve(this.saved),
      beginMeeting: () => Promise.resolve(this.meeting),
      openMeeting: () => Promise.resolve(this.meeting),
      meetingAgain: () => Promise.resolve(this.meeting),
      saveMeeting: (meeting) => Promise.resolve({ ...this.meeting, meeting }),
      leadMeeting: () => Promise.resolve(this.room),
      meetingRoom: () => Promise.resolve(this.room),
      undoInRoom: () => Promise.resolve(this.room),
      redoInRoom: () => Promise.resolve(this.room),
      saveInRoom: (meeting) => Promise.resolve({ ...this.room, meeting }),
      ...this.#case(),
      ...this.counts.answers(),
      ...this.compiling.answers(),
      deletionWindow: () =>
        Promise.resolve({ earliest: "2026-11-23", proposed: "2027-02-20", latest: "2027-11-22" }),
      textWithoutIdentityNumber: (text) => Promise.resolve(text.replace(/\d{6,8}[-+]\d{4}/gu, "")),
      beginConversation: (request) => {
        this.conversation = begun(request);
        return Promise.resolve(this.conversation);
      },
      chooseMarking: (marking) => {
        this.marking = marking;
        return Promise.resolve(null);
      },
      openConversation: (id) => {
        const found = this.held.find((one) => one.id === id);
        if (found) return Promise.resolve(found);
        return refused({ code: "gone" });
      },
      keepBack: (id, area, voice) => {
        const found = this.held.find((one) => one.id === id);
        if (!found) return refused({ code: "gone" });
        const carries = found.carries.map((carry): CarryView => {
          const isIt = carry.area === area && voiceKey(carry.voice) === voiceKey(voice);
          return isIt ? { ...carry, choice: "stays-here", brief: "", to: [] } : carry;
        });
        return Promise.resolve({ ...found, carries });
      },
      interruptedConversation: () => Promise.resolve(this.interrupted),
      compareConversations: (ids) => {
        this.compared.push(ids);
        return Promise.resolve(this.comparison);
      },
      practiceFamilies: () => Promise.resolve(this.families),
      beginPractice: (family) => {
        this.conversation = conversation({ keeping: { kind: "practice", family } });
        return Promise.resolve(this.conversation);
      },
      currentConversation: () => Promise.resolve(this.conversation),
      writeNote: ({ area, voice, question, language, words, swedish }) => {
        this.written.push({ area, voice: voiceKey(voice), question, language, words, swedish });
        return Promise.resolve(kept(words + swedish));
      },
      undoStep: () => Promise.resolve(this.stepped),
      redoStep: () => Promise.resolve(this.stepped),
      decideCarry: (request) => {
        this.decided.push(request);
        return Promise.resolve(kept(request.brief));
      },
      keepAsWorkingCopy: ({ code, deleteOn }) =>
        Promise.resolve(conversation({ keeping: { kind: "workingCopy", code, deleteOn } })),
      wheelContent: () => Promise.resolve(wheel()),
      wheelShape: (language) => Promise.resolve(shape(language)),
      onLocked: () => undefined,
    };
    return new Proxy(answers, {
      get: (known, name: keyof Backend) => {
        const answer = known[name] ?? (() => Promise.resolve(null));
        return (...given: unknown[]): unknown => {
          this.calls.push(name);
          this.given.push(given);
          const failure = this.failing[name];
          if (failure) return refused(failure);
          return (answer as (...args: unknown[]) => unknown)(...given);
        };
      },
    }) as Backend;
  }

  /** Every command that answers with the whole case. */
  #case(): Partial<Backend> {
    const whole = () => Promise.resolve(this.whole);
    return Object.fromEntries(CASE_COMMANDS.map((name) => [name, whole]));
  }
}

/** The commands that answer with the whole case. */
const CASE_COMMANDS = [
  "openCase",
  "saveCircle",
  "chooseStep",
  "savePath",
  "saveConsent",
  "withdrawConsent",
  "deleteConsent",
  "saveAction",
  "deleteAction",
  "closeCase",
  "reopenCase",
  "moveDeletion",
  "undoInCase",
  "redoInCase",
  "deleteMeeting",
  "finishMeeting",
] as const satisfies readonly (keyof Backend)[];

/** A conversation as one begins in the tests: child and mother, Arabic, nine years at most. */
export function conversation(change: Partial<ConversationView> = {}): ConversationView {
  return {
    id: "one",
    startedAt: "2026-11-22T14:05:00",
    finishedAt: null,
    familyLanguage: "ar",
    interpreter: "present",
    ageBand: "6-9",
    context: "health-talk",
    step: "notice",
    voices: [
      { role: "child", number: 1 },
      { role: "mother", number: 1 },
    ],
    keeping: { kind: "showOnly" },
    marking: "off",
    place: { stage: "wheel", area: null, speaker: null },
    wanted: [],
    notes: [],
    marks: [],
    carries: [],
    wheel: "test 1",
    refused: null,
    earlier: [],
    undoSteps: 0,
    redoSteps: 0,
    ...change,
  };
}

/** A paper of three pages with nothing to be told about it. */
export function documentView(change: Partial<DocumentView> = {}): DocumentView {
  return {
    pages: 3,
    fileName: "Sida att ta hem 2026-11-22.pdf",
    conformance: "pdf-ua1",
    uncovered: [],
    tally: [],
    ...change,
  };
}

/** A drawn A4 page: its number and some lines. */
function pageView(page: number, width: number): PageView {
  const lines = [60, 90, 120, 150].map((y) => `<path d="M30 ${y}h150" stroke="#8b8271"/>`).join("");
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><rect width="210" height="297" fill="#ffffff"/><text x="30" y="40" font-size="16">${page + 1}</text>${lines}</svg>`;
  return {
    image: `data:image/svg+xml,${encodeURIComponent(drawn)}`,
    width,
    height: Math.round((width * 297) / 210),
  };
}

function begun({ keeping, ...request }: BeginConversationRequest): ConversationView {
  return conversation({ ...request, keeping });
}

/** Failures cross the bridge as plain objects, so the fake rejects with one too. */
function refused(failure: Failure): Promise<never> {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  return Promise.reject(failure);
}

function kept(typed: string): KeptText {
  return /\d{6,8}[-+]\d{4}/u.test(typed) ? "withoutIdentityNumber" : "asTyped";
}

function view(area: AreaId): AreaView {
  return {
    area,
    light: PALETTE,
    dark: PALETTE,
    icon: [{ kind: "circle", cx: 12, cy: 12, r: 9 }],
    pattern: { name: "dots", width: 8, height: 8, parts: [] },
  };
}

function wheel(): WheelContentView {
  return {
    id: "test",
    version: "1",
    status: "provisional",
    areas: AREAS.map(view),
    outside: [view("other"), view("hope")],
    words: { sv: "", en: "", fi: "", so: "", ar: "", kmr: "" },
    reviewStatus: {},
    badges: { check: [], star: [] },
    hubLight: { fill: "#22303c", text: "#fffdf8", soft: "#e8e1d2" },
    hubDark: { fill: "#33414d", text: "#fffdf8", soft: "#e8e1d2" },
  } as unknown as WheelContentView;
}

function shape(language: LanguageTag): WheelShape {
  const point = { x: 0, y: 0 };
  return {
    view: { x: -360, y: -360, width: 720, height: 720 },
    disc: 340,
    hub: {
      radius: 80,
      label: { kind: "lines", lines: [] },
      names: { family: "", swedish: null },
    },
    sectors: AREAS.map((area) => ({
      area,
      startDegrees: 0,
      endDegrees: 45,
      field: "M0 0",
      rim: "M0 0",
      outline: "M0 0",
      lift: point,
      icon: { centre: point, size: 28 },
      badges: { radius: 14, alone: point, tick: point, star: point },
      label: {
        kind: "lines",
        lines: [
          {
            text: area,
            x: 0,
            y: 0,
            size: 18,
            width: 80,
            weight: "semiBold",
            language,
            role: "family",
          },
        ],
      },
      names: { family: area, swedish: null },
    })),
    legend: [],
  } as unknown as WheelShape;
}
