import { fireEvent, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { app } from "../../app.svelte";
import type { AgendaView } from "../../ipc/backend";
import type { FakeProgram } from "../../ipc/fake";
import { action, caseView, caseWhole, meeting, meetingView } from "../../ipc/fake-cases";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import Start from "./Start.svelte";

const CALL = action({ id: "call", what: "Ring BUP", by: "2026-11-12", who: "kurator" });
const SHOW = action({ id: "show", what: "Visa nya klassrummet", by: "2026-12-01" });
const ASK = action({ id: "ask", what: "Fråga tränaren", by: null, doer: { kind: "outside" } });

function agenda(change: Partial<AgendaView> = {}): AgendaView {
  return {
    today: "2026-11-22",
    actions: [
      { code: "EK-7", action: CALL, overdue: true },
      { code: "BT-4", action: SHOW, overdue: false },
      { code: "BT-4", action: ASK, overdue: false },
    ],
    allActions: 3,
    meetings: [],
    followUps: [],
    dueSoon: [],
    ...change,
  };
}

async function start(change: (program: FakeProgram) => void = () => undefined) {
  const program = await startWith((fake) => {
    fake.cases = [caseView({ code: "EK-7" }), caseView({ code: "BT-4" })];
    fake.agenda = agenda();
    change(fake);
  });
  return { program, ...render(Start) };
}

/** The arguments of the latest call of a command. */
function given(program: FakeProgram, command: string): unknown[] | undefined {
  return program.given[program.calls.lastIndexOf(command)];
}

it("says what is to be done, in order, with who and by when", async () => {
  const { container } = await start();
  const section = await screen.findByRole("region", { name: "Att göra" });
  const lines = within(section).getAllByRole("listitem");
  expect(lines.map((line) => within(line).getByRole("strong").textContent)).toEqual([
    "Ring BUP",
    "Visa nya klassrummet",
    "Fråga tränaren",
  ]);
  expect(lines[0]).toHaveTextContent(/Försenad.*skulle vara klart.*12.*november.*2026/u);
  expect(lines[0]).toHaveTextContent(/EK-7.*Skolan.*kurator/u);
  expect(lines[1]).toHaveTextContent(/Klart senast.*1.*december.*2026/u);
  expect(lines[1]).not.toHaveTextContent("Försenad");
  expect(lines[2]).toHaveTextContent(/Ingen dag är bestämd.*Någon utanför kommun och region/u);
  expect(await barriers(container)).toEqual([]);
});

it("opens the actions of the case", async () => {
  const user = userEvent.setup();
  await start();
  await user.click(await screen.findByRole("button", { name: /^Visa nya klassrummet/u }));
  expect(app.place).toEqual({ at: "case", code: "BT-4", tab: "actions" });
});

it("settles an action, offers to take that back, and reads everything anew", async () => {
  const user = userEvent.setup();
  const { program } = await start();
  await user.click(await screen.findByRole("button", { name: /^Bocka av Ring BUP/u }));
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: "Klart" }));
  program.agenda = agenda({ actions: agenda().actions.slice(1), allActions: 2 });
  await user.click(within(dialog).getByRole("button", { name: "Spara" }));

  const undo = await screen.findByRole("button", { name: "Ångra" });
  expect(given(program, "saveAction")).toEqual([
    "EK-7",
    { ...CALL, state: { kind: "done", on: "2026-11-22", why: "" } },
  ]);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.queryByRole("button", { name: /^Ring BUP/u })).toBeNull();
  await vi.waitFor(() => {
    expect(undo).toHaveFocus();
  });

  program.agenda = agenda();
  await user.click(undo);
  expect(await screen.findByRole("button", { name: /^Ring BUP/u })).toBeVisible();
  expect(given(program, "undoInCase")).toEqual(["EK-7"]);
  expect(screen.queryByRole("button", { name: "Ångra" })).toBeNull();
});

it("takes back and does again by key, but not while one types", async () => {
  const user = userEvent.setup();
  const { program } = await start();
  await user.click(await screen.findByRole("button", { name: /^Bocka av Ring BUP/u }));
  await user.click(screen.getByRole("radio", { name: "Klart" }));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await screen.findByRole("button", { name: "Ångra" });
  await user.click(screen.getByRole("textbox", { name: "Sök i dina anteckningar" }));
  await user.keyboard("{Control>}z{/Control}");
  expect(program.calls).not.toContain("undoInCase");
  screen.getByRole("button", { name: "Ångra" }).focus();
  await user.keyboard("{Control>}z{/Control}");
  expect(await screen.findByText("Åtgärden står kvar att göra.")).toBeVisible();
  expect(given(program, "undoInCase")).toEqual(["EK-7"]);
  await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  expect(await screen.findByRole("button", { name: "Ångra" })).toBeVisible();
  expect(given(program, "redoInCase")).toEqual(["EK-7"]);
});

it("keeps the line and says why where an action could not be settled", async () => {
  const user = userEvent.setup();
  await start((program) => {
    program.failing.saveAction = { code: "diskFull" };
  });
  await user.click(await screen.findByRole("button", { name: /^Bocka av Ring BUP/u }));
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: "Klart" }));
  await user.click(within(dialog).getByRole("button", { name: "Spara" }));
  expect(await within(dialog).findByText(/Disken är full/u)).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Avbryt" }));
  expect(screen.getByRole("button", { name: /^Ring BUP/u })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Ångra" })).toBeNull();
});

it("shows five actions at first, and the rest when asked", async () => {
  const user = userEvent.setup();
  const actions = Array.from({ length: 8 }, (_, index) => ({
    code: "EK-7",
    action: action({ id: String(index), what: `Åtgärd ${index + 1}` }),
    overdue: false,
  }));
  await start((program) => {
    program.agenda = agenda({ actions, allActions: 31 });
  });
  const section = await screen.findByRole("region", { name: "Att göra" });
  expect(within(section).getAllByRole("listitem")).toHaveLength(5);
  await user.click(within(section).getByRole("button", { name: /Visa.*3.*till/u }));
  expect(within(section).getAllByRole("listitem")).toHaveLength(8);
  expect(screen.getByRole("button", { name: /^Åtgärd 6/u })).toHaveFocus();
  expect(within(section).getByText(/23.*åtgärder till finns i ärendena/u)).toBeVisible();
});

it("leads a meeting on its day only, and prepares it before", async () => {
  const user = userEvent.setup();
  await start((program) => {
    program.meeting = meetingView({
      meeting: meeting({ id: "today", at: "2026-11-22T13:00:00", question: "Hur blir det lugnt?" }),
    });
    program.agenda = agenda({
      meetings: [
        { code: "EK-7", id: "today", at: "2026-11-22T13:00:00" },
        { code: "BT-4", id: "later", at: "2026-12-03T09:30:00" },
      ],
    });
  });
  const section = await screen.findByRole("region", { name: "Möten framöver" });
  const [today, later] = within(section).getAllByRole("listitem");
  if (!today || !later) throw new Error("two meetings are to come");
  expect(today).toHaveTextContent(/I dag kl\..*13.*:.*00/u);
  expect(later).toHaveTextContent(/Om.*11.*dagar.*3.*december.*2026.*09.*30/u);
  expect(within(later).queryByRole("button", { name: /Led mötet/u })).toBeNull();
  await user.click(within(later).getByRole("button"));
  expect(app.place).toEqual({ at: "meeting", code: "BT-4", id: "later" });
  await user.click(within(today).getByRole("button", { name: /Led mötet/u }));
  const dialog = within(await screen.findByRole("dialog", { name: "Vill du starta mötet nu?" }));
  expect(app.place.at).not.toBe("room");
  expect(dialog.getByText("Hur blir det lugnt?")).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Starta mötet" }));
  expect(app.place).toEqual({ at: "room", code: "EK-7", id: "today" });
});

it("insists from three days before a case deletes itself", async () => {
  const user = userEvent.setup();
  const { container } = await start((program) => {
    program.agenda = agenda({
      dueSoon: [
        { code: "EK-7", deleteOn: "2026-11-23", days: 1 },
        { code: "Ö-5", deleteOn: "2026-11-25", days: 3 },
        { code: "BT-4", deleteOn: "2026-11-26", days: 4 },
      ],
    });
  });
  const insistent = await screen.findByRole("region", { name: "Raderas snart" });
  const calm = screen.getByRole("region", { name: "Raderas inom två veckor" });
  expect(insistent).toHaveTextContent(/Raderas i morgon.*EK-7.*Raderas om.*3.*dagar.*Ö-5/u);
  expect(insistent).toHaveTextContent("Där kan datumet flyttas.");
  expect(calm).toHaveTextContent(/Raderas om.*4.*dagar.*BT-4/u);
  const work = screen.getByRole("region", { name: "Att göra" });
  expect(insistent.compareDocumentPosition(work)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(within(insistent).getByRole("button", { name: /Ö-5/u }));
  expect(app.place).toEqual({ at: "case", code: "Ö-5" });
  expect(await barriers(container)).toEqual([]);
});

it("asks for the newest cases only and leads to all of them and to the log", async () => {
  const user = userEvent.setup();
  const { program } = await start();
  await user.click(await screen.findByRole("button", { name: "Alla ärenden" }));
  expect(app.place).toEqual({ at: "cases" });
  expect(given(program, "listCases")).toEqual([expect.objectContaining({ offset: 0, limit: 9 })]);
  await user.click(screen.getByRole("button", { name: "Vem har tittat" }));
  expect(app.place).toEqual({ at: "log" });
});

it("takes the search field by Ctrl+K, and what is typed along", async () => {
  const user = userEvent.setup();
  await start();
  await user.keyboard("{Control>}k{/Control}");
  expect(screen.getByRole("textbox", { name: "Sök i dina anteckningar" })).toHaveFocus();
  await user.keyboard("sover{Enter}");
  expect(app.place).toEqual({ at: "search", words: "sover" });
});

it("takes the search field where the keys have Arabic letters too", async () => {
  await start();
  await fireEvent.keyDown(window, { key: "ن", code: "KeyK", ctrlKey: true });
  expect(screen.getByRole("textbox", { name: "Sök i dina anteckningar" })).toHaveFocus();
});

it("says what could not be read, and tries again", async () => {
  const user = userEvent.setup();
  const { program } = await start((fake) => {
    fake.failing.agenda = { code: "storeDamaged" };
  });
  const again = await screen.findByRole("button", { name: "Försök igen" });
  expect(screen.getByRole("button", { name: /Nytt samtal/u })).toBeVisible();
  program.failing = {};
  await user.click(again);
  expect(await screen.findByRole("button", { name: /^Ring BUP/u })).toBeVisible();
});

it("says that nothing waits where there are cases, and runs from right to left", async () => {
  const { container } = await start((program) => {
    program.language = "ar";
    program.agenda = agenda({ actions: [], allActions: 0 });
  });
  speak("ar", null);
  expect(await screen.findByText(textIn("ar", "todo-empty"))).toBeVisible();
  expect(screen.queryByRole("region", { name: textIn("ar", "due-title") })).toBeNull();
  expect(await barriers(container)).toEqual([]);
});

it("goes on with a meeting that is under way without asking", async () => {
  const user = userEvent.setup();
  await start((program) => {
    program.meeting = meetingView({
      meeting: meeting({ id: "today", beganAt: "2026-11-22T08:00:00" }),
    });
    program.agenda = agenda({
      meetings: [{ code: "EK-7", id: "today", at: "2026-11-22T08:00:00" }],
    });
  });
  await user.click(await screen.findByRole("button", { name: /Led mötet/u }));
  await vi.waitFor(() => {
    expect(app.place).toEqual({ at: "room", code: "EK-7", id: "today" });
  });
});

it("tells of follow-ups nobody has prepared, calmly where the day is past, in Arabic too", async () => {
  const user = userEvent.setup();
  const { container } = await start((program) => {
    program.agenda = agenda({
      followUps: [
        { code: "EK-7", follows: "m1", on: "2026-11-12" },
        { code: "BT-4", follows: "m2", on: "2026-12-10" },
      ],
    });
  });
  const section = await screen.findByRole("region", { name: "Uppföljningar att förbereda" });
  const [passed, ahead] = within(section).getAllByRole("button");
  if (!passed || !ahead) throw new Error("two follow-ups are agreed");
  expect(passed).toHaveTextContent(/Uppföljning.*12.*november.*2026.*EK-7.*Dagen har gått/u);
  expect(ahead).toHaveTextContent(/Uppföljning.*10.*december.*2026.*BT-4/u);
  expect(ahead).not.toHaveTextContent("Dagen har gått");
  speak("ar", null);
  expect(
    await screen.findByRole("region", { name: textIn("ar", "follow-ups-title") }),
  ).toBeVisible();
  expect(await barriers(container)).toEqual([]);
  await user.click(ahead);
  expect(app.place).toEqual({ at: "case", code: "BT-4", tab: "meetings" });
  speak("sv", null);
});

it("offers to write what is to be done in the place of a changed action", async () => {
  const user = userEvent.setup();
  const { program } = await start((fake) => {
    fake.whole = caseWhole({ code: "EK-7", ageBand: "13-17" });
  });
  await user.click(await screen.findByRole("button", { name: /^Bocka av Ring BUP/u }));
  let dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: /^Ändrad/u }));
  await user.type(within(dialog).getByRole("textbox"), "BUP ringer i stället");
  await user.click(within(dialog).getByRole("button", { name: "Spara" }));
  await user.click(await screen.findByRole("button", { name: "Skriv den nya åtgärden" }));
  dialog = screen.getByRole("dialog");
  const what = within(dialog).getByDisplayValue("Ring BUP");
  await user.clear(what);
  await user.type(what, "Vänta på BUP");
  await user.click(within(dialog).getByRole("button", { name: "Spara åtgärden" }));
  await vi.waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  expect(given(program, "saveAction")).toEqual([
    "EK-7",
    expect.objectContaining({
      id: "00000000-0000-0000-0000-000000000000",
      what: "Vänta på BUP",
      meeting: null,
      agreedOn: "2026-11-22",
      state: { kind: "open" },
    }),
  ]);
  expect(screen.queryByRole("button", { name: "Skriv den nya åtgärden" })).toBeNull();
  expect(screen.getByRole("heading", { name: "Att göra" })).toHaveFocus();
});

it("offers no new action where one is simply done", async () => {
  const user = userEvent.setup();
  await start();
  await user.click(await screen.findByRole("button", { name: /^Bocka av Ring BUP/u }));
  await user.click(screen.getByRole("radio", { name: "Klart" }));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await screen.findByRole("button", { name: "Ångra" });
  expect(screen.queryByRole("button", { name: "Skriv den nya åtgärden" })).toBeNull();
});
