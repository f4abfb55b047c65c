import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { SaveReflectionRequest } from "../../ipc/backend";
import type { FakeProgram } from "../../ipc/fake";
import { reflectionView } from "../../ipc/fake-counts";
import { barriers, startWith } from "../../test-support";
import { PARTS } from "./parts";
import Reflect from "./Reflect.svelte";

async function open(change: (program: FakeProgram) => void = () => undefined, period?: string) {
  const program = await startWith(change);
  return { program, ...render(Reflect, { period }) };
}

function saved(program: FakeProgram): SaveReflectionRequest[] {
  return program.calls.flatMap((name, place) =>
    name === "saveReflection" ? [program.given[place]?.[0] as SaveReflectionRequest] : [],
  );
}

async function toPart(name: string) {
  const parts = await screen.findByRole("navigation", { name: "Samtalets delar" });
  await userEvent.setup().click(within(parts).getByRole("button", { name: new RegExp(name, "u") }));
}

it("begins with how things stand, now, with what was said last time beside it", async () => {
  const { program, container } = await open();
  expect(await screen.findByRole("heading", { name: "Läget nu" })).toBeVisible();
  expect(program.given[program.calls.indexOf("reflection")]).toEqual(["2026-HT"]);
  const lead = screen.getByRole("group", { name: /Barnets bästa-ansvarig/u });
  expect(within(lead).getByRole("button", { name: "Ja" })).toHaveAttribute("aria-pressed", "true");
  const earlier = screen.getAllByRole("group", { name: "Förra gången" });
  expect(earlier[0]).toHaveTextContent(/VT.*2026.*Inte än/u);
  expect(earlier[1]).toHaveTextContent(/På väg.*Den är på väg/u);
  expect(await barriers(container)).toEqual([]);
});

it("keeps an answer, and takes it back when it is pressed again", async () => {
  const user = userEvent.setup();
  const { program } = await open();
  const plan = await screen.findByRole("group", { name: /egen plan/u });
  await user.click(within(plan).getByRole("button", { name: "På väg" }));
  await waitFor(() => {
    expect(saved(program)).toEqual([
      { period: "2026-HT", question: "local-plan", howFar: "partly", words: "" },
    ]);
  });
  await user.click(within(plan).getByRole("button", { name: "På väg" }));
  await waitFor(() => {
    expect(saved(program).at(-1)?.howFar).toBeNull();
  });
});

it("keeps the words of a theme, and marks that something is noted and nothing else", async () => {
  const user = userEvent.setup();
  const { program, container } = await open();
  await toPart("Vem gör vad");
  expect(screen.getByRole("heading", { name: "Vem gör vad" })).toHaveFocus();
  expect(screen.getByText(/ansvarar för att modellen sprids/u)).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: /Det vi vill minnas/u }), "Anna frågar.");
  expect(screen.getByRole("status")).toHaveTextContent("Sparar …");
  await waitFor(() => {
    expect(screen.getByRole("status")).toHaveTextContent("Sparat");
  });
  expect(saved(program).at(-1)).toEqual({
    period: "2026-HT",
    question: "division",
    howFar: null,
    words: "Anna frågar.",
  });
  const parts = screen.getByRole("navigation");
  expect(within(parts).getByRole("button", { name: "Vem gör vad, antecknat" })).toBeVisible();
  expect(within(parts).getByRole("button", { name: "Mål nära vardagen" })).toBeVisible();
  expect(await barriers(container)).toEqual([]);
});

it("leads from card to card, each with a recommendation and something to talk about", async () => {
  const user = userEvent.setup();
  await open();
  await screen.findByRole("heading", { name: "Läget nu" });
  for (const part of PARTS.slice(1)) {
    await user.click(screen.getByRole("button", { name: /^Vidare till/u }));
    const talk = screen.getByRole("region", { name: "Att prata om" });
    expect(within(talk).getAllByRole("listitem").length, part).toBeGreaterThanOrEqual(2);
  }
  await user.click(screen.getByRole("button", { name: "Klart för den här gången" }));
  await waitFor(() => {
    expect(app.place).toEqual({ at: "followup" });
  });
});

it("keeps what was typed last before it is left", async () => {
  const user = userEvent.setup();
  const { program } = await open();
  await toPart("Lära av varandra");
  await user.type(screen.getByRole("textbox"), "Besök");
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  await waitFor(() => {
    expect(app.place).toEqual({ at: "followup" });
  });
  expect(saved(program).at(-1)?.words).toBe("Besök");
});

it("stays where something could not be kept, and lets one leave all the same", async () => {
  const user = userEvent.setup();
  await open((program) => {
    program.failing.saveReflection = { code: "diskFull" };
  });
  app.go({ at: "reflect" });
  await toPart("Lära av varandra");
  await user.type(screen.getByRole("textbox"), "Besök");
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(await screen.findByText(/Disken är full/u)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Inte sparat");
  expect(app.place).toEqual({ at: "reflect" });
  await user.click(await screen.findByRole("button", { name: "Lämna utan att spara" }));
  expect(app.place).toEqual({ at: "followup" });
});

it("catches a personal identity number beside its field and says it once", async () => {
  const user = userEvent.setup();
  await open((program) => {
    program.failing.saveReflection = {
      code: "invalid",
      field: "reflection",
      rule: "identityNumber",
    };
  });
  await toPart("Lära av varandra");
  await user.type(screen.getByRole("textbox"), "20120214-1234");
  await waitFor(() => {
    expect(screen.getByRole("status")).toHaveTextContent("Inte sparat");
  });
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Ta bort numret" }));
  expect(screen.getByRole("textbox")).toHaveValue("");
});

it("says how much fits still only when it is nearly full", async () => {
  await open();
  await toPart("Lära av varandra");
  const field = screen.getByRole("textbox");
  expect(field).toHaveAttribute("maxlength", "2000");
  await fireEvent.input(field, { target: { value: "a".repeat(1_700) } });
  expect(screen.queryByText(/tecken till får plats/u)).toBeNull();
  await fireEvent.input(field, { target: { value: "a".repeat(1_990) } });
  expect(await screen.findByText(/10.*tecken till får plats/u)).toBeVisible();
});

it("can be about another half-year, once what was written is kept", async () => {
  const user = userEvent.setup();
  const { program } = await open(undefined, "2026-VT");
  const choice = await screen.findByRole("combobox", { name: "Halvår" });
  expect(choice).toHaveValue("2026-VT");
  program.counts.reflection = reflectionView({ answers: [], earlier: [] });
  await user.selectOptions(choice, "2025-HT");
  await waitFor(() => {
    expect(program.given[program.calls.lastIndexOf("reflection")]).toEqual(["2025-HT"]);
  });
  await waitFor(() => {
    expect(screen.queryByRole("group", { name: "Förra gången" })).toBeNull();
  });
  expect(screen.getByRole("combobox")).toHaveValue("2025-HT");
});

it("folds what was said even earlier", async () => {
  await open((program) => {
    program.counts.reflection = reflectionView({
      earlier: ["2026-VT", "2025-HT"].map((period) => ({
        period,
        answers: [{ question: "goals", howFar: null, words: `Mål ${period}` }],
      })),
    });
  });
  await toPart("Mål nära vardagen");
  const before = screen.getByRole("group", { name: "Förra gången" });
  expect(within(before).getByText("Mål 2026-VT")).toBeVisible();
  expect(within(before).getByText("Mål 2025-HT").closest("details")).not.toHaveAttribute("open");
});

it("says what could not be read", async () => {
  const user = userEvent.setup();
  const { program } = await open((fake) => {
    fake.failing.reflection = { code: "storeDamaged" };
  });
  const again = await screen.findByRole("button", { name: "Försök igen" });
  program.failing = {};
  await user.click(again);
  expect(await screen.findByRole("heading", { name: "Läget nu" })).toBeVisible();
});
