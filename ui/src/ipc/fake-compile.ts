/** Many units' files for component tests: what the program answers, and a sample of it. */
import type {
  Backend,
  CompilationView,
  CompiledBy,
  CompiledTableView,
  CompilingView,
  CoverageCellView,
  FileFault,
  GivenFileView,
  Saved,
  Unit,
} from "./backend";
import { reflectionView, unitsView } from "./fake-counts";

/** The files that were given, and how the reading of more goes on. */
export class FakeCompiling {
  view: CompilationView = nothingCompiled();
  /** What is read once somebody has chosen files, or dropped them. */
  next: CompilationView | null = null;
  /** How far the reading is each time it is asked for; it has ended after the last. */
  steps: CompilingView[] = [];
  /** Whether files are chosen where they are asked for. */
  chooses = true;
  saved: Saved = "yes";
  /** Those who want to hear of dropped files. */
  listeners: (() => void)[] = [];

  answers(): Partial<Backend> {
    return {
      chooseFiles: () => this.#begin(),
      chooseFolder: () => this.#begin(),
      compiling: () => {
        const step = this.steps.shift() ?? null;
        if (step === null) this.#end();
        return Promise.resolve(step);
      },
      cancelCompiling: () => {
        this.steps = [];
        this.next = null;
        return Promise.resolve();
      },
      compilation: (chosen) => Promise.resolve({ ...this.view, chosen }),
      forgetFile: (number) => {
        const files = this.view.files.filter((file) => file.number !== number);
        const refused = files.filter((file) => file.found.kind === "refused").length;
        this.view = { ...this.view, files, refused, taken: files.length - refused };
        return Promise.resolve();
      },
      clearCompilation: () => {
        this.view = nothingCompiled();
        return Promise.resolve();
      },
      saveCompilation: () => Promise.resolve(this.saved),
      saveChart: () => Promise.resolve(this.saved),
      saveCoverageChart: () => Promise.resolve(this.saved),
      onFilesDropped: (listener) => {
        this.listeners.push(listener);
        return () => {
          this.listeners = this.listeners.filter((one) => one !== listener);
        };
      },
    };
  }

  /** Drops files on the window. */
  drop(): void {
    for (const listener of this.listeners) listener();
  }

  #begin(): Promise<boolean> {
    return Promise.resolve(this.chooses);
  }

  #end(): void {
    if (this.next) this.view = this.next;
    this.next = null;
  }
}

/** Nothing was given. */
export function nothingCompiled(): CompilationView {
  return {
    taken: 0,
    refused: 0,
    files: [],
    periods: [],
    chosen: null,
    total: 0,
    units: 0,
    tables: [],
    growth: [],
    coverage: { period: null, rows: [] },
    reflections: [],
  };
}

/** A file that is refused. */
export function refusedFile(
  number: number,
  fault: FileFault,
  { line = null, against = null }: { line?: number | null; against?: string | null } = {},
): GivenFileView {
  return {
    number,
    name: `redovisning-${fault}.csv`,
    found: { kind: "refused", fault, line, against },
  };
}

/** Two units' files of two half-years, and two that are refused. */
export function compilationView(change: Partial<CompilationView> = {}): CompilationView {
  return {
    taken: 3,
    refused: 2,
    files: [
      refusedFile(1, "cell", { line: 14 }),
      refusedFile(2, "overlaps", { against: "katrineholm-2026-VT.csv" }),
      takenFile(3, SCHOOL, "2025-HT", 20),
      takenFile(4, SCHOOL, "2026-VT", 30),
      takenFile(5, BUP, "2026-VT", 44),
    ],
    periods: ["2025-HT", "2026-VT"],
    chosen: null,
    total: 94,
    units: 2,
    tables: [
      table({ kind: "period" }, [
        ["2025-HT", 20, 1],
        ["2026-VT", 74, 2],
      ]),
      table({ kind: "principal" }, [
        ["0483", 50, 1],
        ["04", 44, 1],
      ]),
      table({ kind: "kind" }, [
        ["student-health", 50, 1],
        ["child-psychiatry", 44, 1],
      ]),
      table(
        { kind: "question", question: "context" },
        [
          ["health-talk", 40, 2],
          ["sip", 31, 2],
          ["vits", 0, 0],
        ],
        23,
        2,
      ),
      table(
        { kind: "question", question: "language" },
        [
          ["sv", 60, 2],
          ["ar", 12, 1],
        ],
        22,
        3,
      ),
      table({ kind: "question", question: "step" }, [
        ["notice", 50, 2],
        ["explore", 30, 2],
        ["collaborate", 14, 2],
      ]),
      table({ kind: "question", question: "interpreter" }, [
        ["yes", 24, 2],
        ["no", 70, 2],
      ]),
    ],
    growth: [
      { period: "2025-HT", uses: 20, units: 1, sameUnits: null },
      {
        period: "2026-VT",
        uses: 74,
        units: 2,
        sameUnits: { units: 1, before: 20, now: 30 },
      },
    ],
    coverage: {
      period: "2026-VT",
      rows: PRINCIPALS.map(({ code, name }) => ({
        principal: code,
        name,
        cells: KINDS.map((kind) => cell(code, kind)),
      })),
    },
    reflections: [
      {
        unit: SCHOOL,
        period: "2026-VT",
        answers: reflectionView().earlier.flatMap((one) => one.answers),
      },
    ],
    ...change,
  };
}

const SCHOOL: Unit = { county: "04", principal: "0483", kind: "student-health" };
const BUP: Unit = { county: "04", principal: "04", kind: "child-psychiatry" };
const { counties, kinds: KINDS } = unitsView();
const PRINCIPALS = counties.flatMap((county) => county.principals);

function cell(principal: string, kind: string): CoverageCellView {
  if (principal === SCHOOL.principal && kind === SCHOOL.kind)
    return { kind: "uses", uses: 30, withHeld: false };
  if (principal === BUP.principal && kind === BUP.kind)
    return { kind: "uses", uses: 44, withHeld: true };
  if (principal === "0428" && kind === "school") return { kind: "held" };
  return { kind: "no-file" };
}

function takenFile(number: number, unit: Unit, period: string, total: number): GivenFileView {
  return {
    number,
    name: `${unit.kind}-${period}.csv`,
    found: { kind: "taken", unit, first: period, last: period, total },
  };
}

function table(
  by: CompiledBy,
  rows: readonly (readonly [string, number, number])[],
  merged = 0,
  mergedIn = 0,
): CompiledTableView {
  const told = rows.reduce((sum, [, uses]) => sum + uses, 0);
  return {
    by,
    rows: rows.map(([of, uses, units]) => ({ of, uses, units })),
    merged,
    mergedIn,
    total: told + merged,
  };
}
