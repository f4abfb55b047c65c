import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Action, ActionView } from "../../ipc/backend";
import { action, caseWhole } from "../../ipc/fake-cases";
import type { FakeProgram } from "../../ipc/fake";
import { barriers, speak, startWith, whole } from "../../test-support";
import Actions from "./Actions.svelte";
import { CaseFolder, NEW_ID } from "./folder.svelte";

const OVERDUE: ActionView = {
  action: action({ id: "late", what: "Ring habiliteringen", by: "2026-11-10" }),
  overdue: true,
};
const AHEAD: ActionView = { action: action({ id: "ahead" }), overdue: false };
const CHANGED: ActionView = {
  action: action({
    id: "changed",
    what: "Prata med fritids",
    state: { kind: "changed", on: "2026-11-15", why: "De har stängt." },
  }),
  overdue: false,
};

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith();
});

async function show(actions: ActionView[], change: Parameters<typeof caseWhole>[0] = {}) {
  program.whole = caseWhole({ actions, ...change });
  const folder = new CaseFolder("EK-7");
  await folder.open();
  return { folder, ...render(Actions, { folder }) };
}

function given(command: string): unknown[] | undefined {
  return program.given[program.calls.lastIndexOf(command)];
}

function card(name: string): HTMLElement {
  return screen.getByRole("article", { name });
}

describe("the actions of a case", () => {
  it("stand in the order they come in, and a day that has passed is said in words", async () => {
    await show([OVERDUE, AHEAD]);
    expect(
      screen.getAllByRole("article").map((one) => one.querySelector("h3")?.textContent),
    ).toEqual(["Ring habiliteringen", "Visa nya klassrummet"]);
    expect(
      within(card("Ring habiliteringen")).getByText(whole("Skulle vara klart 10 november 2026")),
    ).toBeVisible();
    expect(
      within(card("Visa nya klassrummet")).getByText(whole("Klart senast 1 december 2026")),
    ).toBeVisible();
    expect(within(card("Visa nya klassrummet")).getByText(whole("Skolan, mentor"))).toBeVisible();
  });

  it("are folded below once they are settled, with the word on why", async () => {
    const user = userEvent.setup();
    await show([AHEAD, CHANGED]);
    const why = screen.getByText("De har stängt.");
    expect(why).not.toBeVisible();
    await user.click(screen.getByText(whole("1 som är avslutad")));
    expect(why).toBeVisible();
    expect(screen.getByText(whole("Ändrad 15 november 2026"))).toBeVisible();
  });

  it("say what to do first where there are none", async () => {
    await show([]);
    expect(screen.getByRole("heading", { name: "Inga åtgärder än." })).toBeVisible();
    expect(screen.getByRole("button", { name: "Ny åtgärd" })).toBeVisible();
  });

  it("can only be read in a case that is closed", async () => {
    await show([AHEAD], {
      standing: { step: null, closing: { on: "2026-11-20", outcome: "need-met", words: "" } },
    });
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("what was agreed at a meeting that is finished", () => {
  it("can be settled, but no longer be changed or taken away", async () => {
    const line = { at: null, madeOn: "2026-11-01", question: "", beganAt: null, followUpOn: null };
    const finishedAt = "2026-11-20T14:00:00";
    await show(
      [
        { action: action({ id: "read-back", what: "Ring hem", meeting: "held" }), overdue: false },
        { action: action({ id: "going", what: "Boka tid", meeting: "led" }), overdue: false },
      ],
      {
        meetings: [
          { ...line, id: "held", finishedAt },
          { ...line, id: "led", finishedAt: null },
        ],
      },
    );
    const readBack = within(card("Ring hem"));
    expect(readBack.getByRole("button", { name: whole("Klart: Ring hem") })).toBeVisible();
    for (const deed of ["Ändra åtgärden: Ring hem", "Ta bort: Ring hem"]) {
      expect(readBack.queryByRole("button", { name: whole(deed) })).toBeNull();
    }
    const going = within(card("Boka tid"));
    expect(going.getByRole("button", { name: whole("Ändra åtgärden: Boka tid") })).toBeVisible();
    expect(going.getByRole("button", { name: whole("Ta bort: Boka tid") })).toBeVisible();
  });
});

describe("what can be done with one", () => {
  it("is to settle it; a changed one offers to write the new one at once", async () => {
    const user = userEvent.setup();
    await show([AHEAD]);
    await user.click(screen.getByRole("button", { name: whole("Ändrad: Visa nya klassrummet") }));
    await user.type(screen.getByRole("textbox", { name: "Varför ändras den?" }), "Ny sal");
    await user.click(screen.getByRole("button", { name: "Spara" }));
    expect(given("saveAction")).toEqual([
      "EK-7",
      { ...AHEAD.action, state: { kind: "changed", on: "2026-11-22", why: "Ny sal" } },
    ]);
    await user.click(await screen.findByRole("button", { name: "Skriv den nya åtgärden" }));
    const what = screen.getByRole("textbox", { name: "Vad ska göras?" });
    expect(what).toHaveValue("Visa nya klassrummet");
    await user.type(what, " i aulan");
    await user.click(screen.getByRole("button", { name: "Spara åtgärden" }));
    expect(given("saveAction")?.[1]).toMatchObject({
      id: NEW_ID,
      what: "Visa nya klassrummet i aulan",
      state: { kind: "open" },
    } satisfies Partial<Action>);
  });

  it("is to take it away, and to have it back in the same place", async () => {
    const user = userEvent.setup();
    await show([AHEAD]);
    await user.click(screen.getByRole("button", { name: whole("Ta bort: Visa nya klassrummet") }));
    expect(given("deleteAction")).toEqual(["EK-7", "ahead"]);
    expect(await screen.findByText("Åtgärden är borttagen.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ångra" }));
    expect(program.calls).toContain("undoInCase");
    expect(screen.queryByText("Åtgärden är borttagen.")).toBeNull();
  });

  it("is no longer to have it back once something else was done in the case", async () => {
    const user = userEvent.setup();
    const { folder } = await show([AHEAD]);
    await user.click(screen.getByRole("button", { name: whole("Ta bort: Visa nya klassrummet") }));
    await screen.findByRole("button", { name: "Ångra" });
    program.whole = caseWhole({ undoSteps: 1 });
    await folder.open();
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "Ångra" })).toBeNull();
    });
  });

  it("is to take it up again where it was settled", async () => {
    const user = userEvent.setup();
    await show([CHANGED]);
    await user.click(screen.getByText(whole("1 som är avslutad")));
    await user.click(
      screen.getByRole("button", { name: whole("Ska göras ändå: Prata med fritids") }),
    );
    expect(given("saveAction")?.[1]).toMatchObject({ id: "changed", state: { kind: "open" } });
  });
});

describe("readers that do not see", () => {
  it.each(["sv", "ar"] as const)("meet no barrier in %s", async (language) => {
    speak(language, null);
    const { container } = await show([OVERDUE, AHEAD, CHANGED]);
    expect(await barriers(container)).toEqual([]);
  });
});
