import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import type { Cell, Coverage, SpecialRule, VoiceRole } from "../../ipc/backend";
import { voice } from "../../ipc/fake-cases";
import { barriers, speak, startWith } from "../../test-support";
import Matrix from "./Matrix.svelte";

const THREE: VoiceRole[] = ["school", "social-services", "child-psychiatry"];
const SEVEN: VoiceRole[] = [
  ...THREE,
  "school-nurse",
  "habilitation",
  "health-centre",
  "youth-follow-up",
];

function cellsOf(
  parties: readonly VoiceRole[],
  coverage: (from: VoiceRole, to: VoiceRole) => Coverage,
  special: (from: VoiceRole, to: VoiceRole) => SpecialRule | null = () => null,
): Cell[] {
  return parties.flatMap((from) =>
    parties.map((to) => ({
      from,
      to,
      coverage: from === to ? { kind: "own" as const } : coverage(from, to),
      special: from === to ? null : special(from, to),
    })),
  );
}

const COVERED: Coverage = {
  kind: "covered",
  until: "2027-05-01",
  exceptAreas: ["health"],
  exceptWords: true,
};
const OPEN: Coverage = {
  kind: "open",
  lacks: [
    { giver: voice("mother"), why: { kind: "ended", on: "2026-10-01" } },
    { giver: voice("father"), why: { kind: "withdrawn", on: "2026-11-10" } },
  ],
};

function plain(element: Element): string {
  return element.textContent.replace(/[\u2066-\u2069\u200F]/gu, "").replace(/\s+/gu, " ");
}

async function show(parties: readonly VoiceRole[], cells: Cell[]) {
  await startWith();
  return render(Matrix, { cells, parties, ageBand: "6-9", keeper: "school" });
}

afterEach(() => {
  speak("sv", null);
});

it("is a table whose rows and columns have names", async () => {
  const { container } = await show(
    THREE,
    cellsOf(THREE, (from) => (from === "school" ? COVERED : OPEN)),
  );
  const table = screen.getByRole("table", { name: "Vem får höra vad av vem?" });
  expect(within(table).getAllByRole("columnheader").map(plain)).toEqual([
    "Skolan",
    "Socialtjänsten",
    "BUP",
  ]);
  expect(within(table).getByRole("rowheader", { name: /Skolan/u })).toHaveTextContent(
    "Håller ärendet",
  );
  expect(plain(table)).toContain("Återkallat: Pappa");
  expect(await barriers(container)).toEqual([]);
});

it("explains the field that is pressed: who has not consented, and why", async () => {
  const user = userEvent.setup();
  await show(
    THREE,
    cellsOf(THREE, (from) => (from === "school" ? COVERED : OPEN)),
  );
  const row = screen.getByRole("row", { name: /^Socialtjänsten/u });
  const [first] = within(row).getAllByRole("button");
  if (!first) throw new Error("no field");
  await user.click(first);
  expect(first).toHaveAttribute("aria-pressed", "true");
  const items = screen.getAllByRole("listitem").map(plain);
  expect(items[0]).toContain("Mamma Samtycket gick ut 1 oktober 2026.");
  expect(items[1]).toContain("Pappa Samtycket återkallades 10 november 2026.");
});

it("says what is excepted, also that there is more in words", async () => {
  const user = userEvent.setup();
  const { container } = await show(
    THREE,
    cellsOf(THREE, () => COVERED),
  );
  await user.click(screen.getAllByRole("button")[0] as HTMLElement);
  expect(plain(container)).toContain("Det gäller till och med 1 maj 2027.");
  expect(plain(container)).toContain("Undantaget: Hälsa.");
  expect(plain(container)).toContain("Något är dessutom undantaget i ord.");
});

it("names the law where a special rule could apply, and that the program keeps to consent", async () => {
  const user = userEvent.setup();
  const { container } = await show(
    THREE,
    cellsOf(
      THREE,
      () => OPEN,
      (from, to) =>
        from === "social-services" && to === "child-psychiatry" ? "from-social-services" : null,
    ),
  );
  const special = screen.getByRole("button", { name: /Särskild regel/u });
  await user.click(special);
  expect(plain(container)).toContain("26 kap. 9 § offentlighets- och sekretesslagen (2009:400)");
  expect(plain(container)).toContain("Programmet tar ändå bara med det som samtycket täcker.");
});

it("is one stop for the Tab key, and arrows go over where a party meets itself", async () => {
  const user = userEvent.setup();
  const { container } = await show(
    THREE,
    cellsOf(THREE, () => OPEN),
  );
  await user.tab();
  expect(document.activeElement).toHaveAttribute("data-field", "0 1");
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toHaveAttribute("data-field", "2 1");
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toHaveAttribute("data-field", "2 0");
  expect(plain(container)).toContain("BUP berättar för Skolan");
  await user.tab();
  expect(container).not.toContainElement(document.activeElement as HTMLElement);
});

it("goes the way the page is written in Arabic", async () => {
  const user = userEvent.setup();
  const { container } = await show(
    THREE,
    cellsOf(THREE, () => OPEN),
  );
  speak("ar", null);
  await user.tab();
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toHaveAttribute("data-field", "0 2");
  expect(await barriers(container)).toEqual([]);
});

it("begins with one party where there are many, and shows the whole when asked", async () => {
  const user = userEvent.setup();
  const { container } = await show(
    SEVEN,
    cellsOf(SEVEN, (from) => (from === "habilitation" ? COVERED : OPEN)),
  );
  expect(screen.getAllByRole("columnheader").map(plain)).toEqual([
    "Skolan berättar",
    "Skolan får höra",
  ]);
  expect(screen.getAllByRole("rowheader")).toHaveLength(6);
  await user.click(screen.getByRole("radio", { name: "Habiliteringen" }));
  expect(plain(screen.getByRole("row", { name: /^BUP/u }))).toMatch(
    /Täckt med undantag.*Återkallat: Pappa/u,
  );
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("radio", { name: "Hela tabellen" }));
  expect(screen.getAllByRole("columnheader")).toHaveLength(7);
});
