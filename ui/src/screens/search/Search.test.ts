import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { app } from "../../app.svelte";
import type { HitPlaceView, HitView } from "../../ipc/backend";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { voice } from "../../ipc/fake-cases";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith, whole } from "../../test-support";
import Search from "./Search.svelte";

const SAID: HitPlaceView = {
  kind: "conversation",
  id: "one",
  area: "health",
  voice: voice("child"),
  question: "works",
};

function hit(place: HitPlaceView, change: Partial<HitView> = {}): HitView {
  return {
    code: "EK-7",
    on: "2026-11-03",
    place,
    before: "Jag ",
    hit: "sover",
    after: " bra",
    ...change,
  };
}

async function find(hits: HitView[], words = "sover", change?: (program: FakeProgram) => void) {
  const program = await startWith((fake) => {
    fake.found = { hits, more: false };
    change?.(fake);
  });
  return { program, ...render(Search, { words }) };
}

function asked(program: FakeProgram): unknown[] {
  return program.given
    .filter((_, at) => program.calls[at] === "searchNotes")
    .map(([words]) => words);
}

it("shows where the words stand, the hit marked, case by case and day by day", async () => {
  const { container } = await find([
    hit(SAID),
    hit({ ...SAID, area: "safety", voice: voice("mother"), question: null }),
    hit({ kind: "meeting", id: "m" }, { on: "2026-10-12" }),
  ]);
  const [first, second] = await screen.findAllByRole("region");
  if (!first || !second) throw new Error("there are two days");
  expect(first).toHaveAccessibleName(/EK-7.*3.*november.*2026/u);
  expect(second).toHaveAccessibleName(/EK-7.*12.*oktober.*2026/u);
  const [said, brief] = within(first).getAllByRole("button");
  expect(said).toHaveTextContent(/Hälsa.*Barnet.*Vad fungerar bra\?.*Jag sover bra/u);
  expect(said?.querySelector("mark")).toHaveTextContent(/^sover$/u);
  expect(brief).toHaveTextContent(/Trygghet och säkerhet.*Mamma.*I korthet/u);
  expect(screen.getByRole("status")).toHaveTextContent(/3.*träffar/u);
  expect(await barriers(container)).toEqual([]);
});

it("says that it searches what stays here too", async () => {
  await find([], "");
  expect(screen.getByText(/även det som ska stanna här. Sök när du är ensam/u)).toBeVisible();
});

it("searches as one types, once one rests, and from two letters on", async () => {
  const user = userEvent.setup();
  const { program } = await find([hit(SAID)], "");
  const field = screen.getByRole("textbox", { name: "Sök i dina anteckningar" });
  expect(field).toHaveFocus();
  await user.keyboard("s");
  expect(screen.getByText(/Skriv ett eller flera ord/u)).toBeVisible();
  await user.keyboard("over");
  expect(await screen.findByText("sover", { selector: "mark" })).toBeVisible();
  expect(asked(program).at(-1)).toBe("sover");
  expect(asked(program)).not.toContain("s");
  await user.clear(field);
  expect(screen.queryByText("sover", { selector: "mark" })).toBeNull();
});

it("says where nothing was found, with a hint", async () => {
  const { container } = await find([], "giraff");
  expect(await screen.findByText(whole("”giraff” finns inte i dina anteckningar."))).toBeVisible();
  expect(screen.getByText(/Prova ett kortare ord/u)).toBeVisible();
  expect(await barriers(container)).toEqual([]);
});

it("says that there are more than are shown", async () => {
  await find([hit(SAID)], "sover", (program) => {
    program.found = { ...program.found, more: true };
  });
  expect(await screen.findByText(/Skriv ett ord till för att få färre/u)).toBeVisible();
});

it("opens a finished conversation at the area, and comes back to the search", async () => {
  const user = userEvent.setup();
  const finished = conversation({ finishedAt: "2026-11-03T15:00:00" });
  await find([hit(SAID)], "sover", (program) => {
    program.held = [finished];
  });
  await user.click(await screen.findByRole("button", { name: /Hälsa/u }));
  await vi.waitFor(() => {
    expect(app.place).toEqual({
      at: "reading",
      conversation: finished,
      area: "health",
      back: { at: "search", words: "sover" },
    });
  });
});

it("goes on with a conversation that is not finished", async () => {
  const user = userEvent.setup();
  const unfinished = conversation();
  await find([hit(SAID)], "sover", (program) => {
    program.held = [unfinished];
  });
  await user.click(await screen.findByRole("button", { name: /Hälsa/u }));
  await vi.waitFor(() => {
    expect(app.place).toEqual({ at: "conversation", conversation: unfinished });
  });
});

it("says so where the conversation is gone meanwhile", async () => {
  const user = userEvent.setup();
  await find([hit(SAID)]);
  await user.click(await screen.findByRole("button", { name: /Hälsa/u }));
  expect(await screen.findByText("Det finns inte längre.")).toBeVisible();
  expect(screen.getByRole("button", { name: /Hälsa/u })).toBeVisible();
});

it.each([
  [{ kind: "meeting", id: "m" }, "Möte", { at: "meeting", code: "EK-7", id: "m" }],
  [{ kind: "action", id: "a" }, "Åtgärd", { at: "case", code: "EK-7", tab: "actions" }],
  [{ kind: "consent", id: "c" }, "Samtycke", { at: "case", code: "EK-7", tab: "consent" }],
  [{ kind: "circle" }, "Runt barnet", { at: "case", code: "EK-7", tab: "circle" }],
  [{ kind: "path" }, "Vägen framåt", { at: "case", code: "EK-7", tab: "overview" }],
  [{ kind: "standing" }, "Avslut och datum", { at: "case", code: "EK-7", tab: "overview" }],
] as const)("leads from %o to its place", async (place, name, expected) => {
  const user = userEvent.setup();
  await find([hit(place)]);
  await user.click(await screen.findByRole("button", { name: new RegExp(`^${name}`, "u") }));
  expect(app.place).toEqual(expected);
});

it("says what failed and tries again, and goes back by Esc", async () => {
  const user = userEvent.setup();
  const { program } = await find([hit(SAID)], "sover", (fake) => {
    fake.failing.searchNotes = { code: "storeDamaged" };
  });
  const again = await screen.findByRole("button", { name: "Försök igen" });
  program.failing = {};
  await user.click(again);
  expect(await screen.findByText("sover", { selector: "mark" })).toBeVisible();
  app.go({ at: "search", words: "sover" });
  await user.keyboard("{Escape}");
  expect(app.place).toEqual({ at: "start" });
});

it("lets what was said run its own way on an Arabic page", async () => {
  const { container } = await find([hit(SAID, { before: "أنا ", hit: "أنام", after: " جيداً" })]);
  speak("ar", null);
  const line = await screen.findByRole("button", { name: new RegExp(textIn("ar", "area-health")) });
  expect(line.querySelector("[dir=auto]")).toHaveTextContent("أنا أنام جيداً");
  expect(await barriers(container)).toEqual([]);
});
