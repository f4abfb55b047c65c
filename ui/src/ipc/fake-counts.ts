/** Usage counts for component tests: what the program answers, and sample views for screens. */
import type {
  Backend,
  CorrectUseRequest,
  CountingView,
  CountQuestion,
  CountRowView,
  Failure,
  LatestUseView,
  OwnCountsView,
  PaperUseRequest,
  ProposedTableView,
  ReflectionView,
  ReleaseLineView,
  ReleaseProposalView,
  ReleaseView,
  Saved,
  TrueTableView,
  Unit,
  UnitsView,
  UseView,
} from "./backend";

/** Student health in Katrineholm. */
export const UNIT: Unit = { county: "04", principal: "0483", kind: "student-health" };

/** What is counted, and what was said about it. */
export class FakeCounts {
  units: UnitsView = unitsView();
  counting: CountingView = countingView();
  /** The unit's own numbers by the first and last half-year asked for: `2026-HT 2026-HT`. */
  own: Partial<Record<string, OwnCountsView | Promise<OwnCountsView>>> = {};
  /** The uses on paper that can be taken back, latest first. */
  paper: UseView[] = [];
  /** What is asked about the use finished last. */
  latest: LatestUseView | null = null;
  /** What a finished conversation or meeting was counted as. */
  used: UseView | null = null;
  proposal: ReleaseProposalView = proposalView();
  release: ReleaseView = releaseView();
  reflection: ReflectionView = reflectionView();
  /** What becomes of a file that is saved. */
  saved: Saved = "yes";

  answers(): Partial<Backend> {
    return {
      units: () => Promise.resolve(this.units),
      counting: () => Promise.resolve(this.counting),
      chooseUnit: (unit) => this.#now({ unit }),
      raiseFewest: (fewest) => this.#now({ fewest }),
      countAreas: (areasCounted) => this.#now({ areasCounted }),
      ownCounts: (first, last) =>
        Promise.resolve(this.own[`${first} ${last}`] ?? ownCountsView(first, last)),
      countPaperUse: (request) => {
        const counted = paperUse(`paper-${String(this.paper.length + 1)}`, request);
        this.paper = [counted, ...this.paper];
        return Promise.resolve(counted);
      },
      paperUses: () => Promise.resolve(this.paper),
      takeBackPaperUse: (id) => {
        this.paper = this.paper.filter((one) => one.id !== id);
        return Promise.resolve(null);
      },
      latestUse: () => Promise.resolve(this.latest),
      describeLatestUse: (ledTo, language, firstWithChild) => {
        if (this.latest === null) return gone();
        this.latest = { ...this.latest, ledTo, language, firstWithChild };
        return Promise.resolve(this.latest);
      },
      useOfConversation: () => Promise.resolve(this.used),
      useOfMeeting: () => Promise.resolve(this.used),
      correctUseOfConversation: (_, request) => this.#correct(request),
      correctUseOfMeeting: (_, request) => this.#correct(request),
      releaseProposal: () => Promise.resolve(this.proposal),
      makeRelease: () => Promise.resolve(this.release),
      release: () => Promise.resolve(this.release),
      saveRelease: () => Promise.resolve(this.saved),
      reflection: (period) => Promise.resolve({ ...this.reflection, period }),
      saveReflection: () => Promise.resolve(null),
    };
  }

  #now(change: Partial<CountingView>): Promise<CountingView> {
    this.counting = { ...this.counting, ...change };
    return Promise.resolve(this.counting);
  }

  #correct(request: CorrectUseRequest): Promise<UseView> {
    if (this.used === null) return gone();
    this.used = { ...this.used, ...request };
    return Promise.resolve(this.used);
  }
}

/** Failures cross the bridge as plain objects. */
function gone(): Promise<never> {
  const failure: Failure = { code: "gone" };
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  return Promise.reject(failure);
}

export function unitsView(): UnitsView {
  return {
    counties: [
      {
        code: "04",
        name: "Södermanlands län",
        principals: [
          { code: "0484", name: "Eskilstuna" },
          { code: "0482", name: "Flen" },
          { code: "0461", name: "Gnesta" },
          { code: "0483", name: "Katrineholm" },
          { code: "0480", name: "Nyköping" },
          { code: "0481", name: "Oxelösund" },
          { code: "0486", name: "Strängnäs" },
          { code: "0488", name: "Trosa" },
          { code: "0428", name: "Vingåker" },
          { code: "04", name: "Region Sörmland" },
        ],
      },
    ],
    kinds: [
      "preschool",
      "school",
      "student-health",
      "upper-secondary",
      "youth-follow-up",
      "social-services",
      "child-health-centre",
      "health-centre",
      "child-psychiatry",
      "habilitation",
      "paediatric-clinic",
      "family-centre",
      "youth-clinic",
      "independent-school",
      "other",
    ],
  };
}

/** A unit in its third half-year: the first was held, the second can be released now. */
export function countingView(change: Partial<CountingView> = {}): CountingView {
  return {
    unit: UNIT,
    fewest: 5,
    areasCounted: false,
    paperMonths: ["2026-11", "2026-10", "2026-09", "2026-08", "2026-07"],
    periods: ["2026-HT", "2026-VT", "2025-HT"],
    waiting: [
      { period: "2025-HT", uses: 3, why: "held" },
      { period: "2026-VT", uses: 27, why: "ready" },
      { period: "2026-HT", uses: 12, why: "goes-on" },
    ],
    releases: [],
    ...change,
  };
}

/** How counting begins: no unit, nothing counted. */
export function countingBegins(): CountingView {
  return countingView({
    unit: null,
    paperMonths: ["2026-11", "2026-10", "2026-09", "2026-08", "2026-07"],
    periods: ["2026-HT"],
    waiting: [{ period: "2026-HT", uses: 0, why: "goes-on" }],
  });
}

/** Numbers that sum to 12 in every table, in the months of the half-years asked for. */
export function ownCountsView(
  first = "2026-HT",
  last = first,
  change: Partial<OwnCountsView> = {},
): OwnCountsView {
  const months = monthsOf(first, last);
  return {
    total: 12,
    tables: [
      table("month", months, [3, 2, 5, 2]),
      table("context", CONTEXTS, [5, 4, 0, 0, 1, 2, 0]),
      table("step", ["notice", "explore", "collaborate"], [6, 4, 2]),
      table("language", LANGUAGES, [8, 0, 0, 2, 1, 0, 1]),
      table("interpreter", YES_NO, [3, 9]),
      table("child", YES_NO, [11, 1]),
      table("guardian", YES_NO, [7, 5]),
      table("services", ["0", "1", "2", "3+"], [1, 7, 2, 2]),
      table("led-to", LED_TO, [5, 2, 1, 0, 1, 3]),
      table("form", ["screen", "paper"], [9, 3]),
      table("edition", ["current", "other"], [12, 0]),
    ],
    areas: null,
    ...change,
  };
}

/** What a unit without any use sees. */
export function noCounts(period = "2026-HT"): OwnCountsView {
  const counts = ownCountsView(period);
  const tables = counts.tables.map(({ question, rows }) => ({
    question,
    rows: rows.map(({ answer }) => ({ answer, uses: 0 })),
  }));
  return { total: 0, tables, areas: null };
}

export function paperUseRequest(change: Partial<PaperUseRequest> = {}): PaperUseRequest {
  return {
    month: "2026-11",
    context: "health-talk",
    step: "notice",
    language: "sv",
    interpreter: "absent",
    child: "yes",
    guardian: "yes",
    services: "1",
    ledTo: "not-said",
    firstWithChild: null,
    ...change,
  };
}

/** A use on paper that was counted. */
export function paperUse(id: string, request: PaperUseRequest = paperUseRequest()): UseView {
  const { month, context, step, language, interpreter, child, guardian, services, ledTo } = request;
  return useView({
    id,
    month,
    context,
    step,
    language,
    interpreter,
    child,
    guardian,
    services,
    ledTo,
    form: "paper",
  });
}

/** A conversation on the screen that was counted and can be corrected. */
export function useView(change: Partial<UseView> = {}): UseView {
  return {
    id: "use-1",
    month: "2026-11",
    context: "health-talk",
    step: "notice",
    language: "sv",
    interpreter: "absent",
    child: "yes",
    guardian: "yes",
    services: "1",
    ledTo: "not-said",
    form: "screen",
    released: false,
    ...change,
  };
}

/** What is asked after a conversation in a case; after one that was only shown, more is asked. */
export function latestUseView(change: Partial<LatestUseView> = {}): LatestUseView {
  return {
    ledTo: "not-said",
    language: "sv",
    asksFirstWithChild: false,
    firstWithChild: null,
    ...change,
  };
}

/** 30 uses, with a table of each kind: whole, small ones together, others taken in, the total only. */
export function proposalView(
  change: Partial<Extract<ReleaseProposalView, { kind: "ready" }>> = {},
): ReleaseProposalView {
  return {
    kind: "ready",
    unit: UNIT,
    last: "2026-VT",
    held: ["2025-HT"],
    total: 30,
    fewest: 5,
    tables: proposedTables(),
    reflection: [{ question: "local-plan", howFar: "partly", words: "Den är på väg." }],
    ...change,
  };
}

function proposedTables(): ProposedTableView[] {
  const step = table("step", ["notice", "explore", "collaborate"], [15, 9, 6]);
  const context = table("context", CONTEXTS, [12, 10, 2, 0, 1, 5, 0]);
  const services = table("services", ["0", "1", "2", "3+"], [6, 16, 7, 1]);
  const interpreter = table("interpreter", YES_NO, [2, 28]);
  return [
    {
      question: "step",
      truth: step.rows,
      leaving: step.rows.map(({ answer, uses }) => ({ answers: [answer], uses })),
      why: "none-small",
      small: [],
      takenIn: [],
    },
    {
      question: "context",
      truth: context.rows,
      leaving: [
        { answers: ["health-talk"], uses: 12 },
        { answers: ["student-health-team"], uses: 10 },
        {
          answers: ["sip", "vits", "network-meeting", "coordination-meeting", "other"],
          uses: 8,
        },
      ],
      why: "others-taken-in",
      small: ["sip", "vits", "network-meeting", "other"],
      takenIn: ["coordination-meeting"],
    },
    {
      question: "services",
      truth: services.rows,
      leaving: [
        { answers: ["1"], uses: 16 },
        { answers: ["0", "2", "3+"], uses: 14 },
      ],
      why: "others-taken-in",
      small: ["3+"],
      takenIn: ["0", "2"],
    },
    {
      question: "interpreter",
      truth: interpreter.rows,
      leaving: [{ answers: YES_NO, uses: 30 }],
      why: "total-only",
      small: ["yes"],
      takenIn: ["no"],
    },
  ];
}

export function releaseLine(change: Partial<ReleaseLineView> = {}): ReleaseLineView {
  return {
    number: 1,
    unit: UNIT,
    first: "2025-HT",
    last: "2026-VT",
    total: 30,
    fewest: 5,
    madeOn: "2026-08-17",
    reflected: false,
    ...change,
  };
}

export function releaseView(change: Partial<ReleaseView> = {}): ReleaseView {
  return {
    line: releaseLine(),
    tables: proposedTables().map(({ question, leaving }) => ({ question, rows: leaving })),
    reflection: [],
    ...change,
  };
}

export function reflectionView(change: Partial<ReflectionView> = {}): ReflectionView {
  return {
    period: "2026-HT",
    answers: [{ question: "lead-appointed", howFar: "yes", words: "" }],
    earlier: [
      {
        period: "2026-VT",
        answers: [
          { question: "lead-appointed", howFar: "not-yet", words: "" },
          { question: "local-plan", howFar: "partly", words: "Den är på väg." },
        ],
      },
    ],
    ...change,
  };
}

const CONTEXTS = [
  "health-talk",
  "student-health-team",
  "sip",
  "vits",
  "network-meeting",
  "coordination-meeting",
  "other",
];
const LANGUAGES = ["sv", "en", "fi", "so", "ar", "kmr", "other"];
const LED_TO = ["own-service", "handover", "coordination-meeting", "sip", "nothing", "not-said"];
const YES_NO = ["yes", "no"];

function table(
  question: CountQuestion,
  answers: readonly string[],
  uses: readonly number[],
): TrueTableView {
  const rows = answers.map((answer, place): CountRowView => ({ answer, uses: uses[place] ?? 0 }));
  return { question, rows };
}

/** The months of the half-years from one to another, both included. */
function monthsOf(first: string, last: string): string[] {
  const months: string[] = [];
  for (let period = first; ; period = next(period)) {
    const [year = "", half = ""] = period.split("-");
    const begins = half === "VT" ? 1 : 7;
    for (let month = begins; month < begins + 6; month += 1) {
      months.push(`${year}-${String(month).padStart(2, "0")}`);
    }
    if (period === last || 40 <= months.length) return months;
  }
}

function next(period: string): string {
  const [year = "", half = ""] = period.split("-");
  return half === "VT" ? `${year}-HT` : `${String(Number(year) + 1)}-VT`;
}
