import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { app, type CaseTab } from "../../app.svelte";
import type { AreaId, CaseWholeView, ConversationSummaryView } from "../../ipc/backend";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { action, caseWhole, voice } from "../../ipc/fake-cases";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith, whole } from "../../test-support";
import Case from "./Case.svelte";
import Reading from "./Reading.svelte";

function held(day: number, talkedAbout: AreaId[] = ["safety"]): ConversationSummaryView {
  return {
    id: `on-${day}`,
    startedAt: `2026-11-${String(day).padStart(2, "0")}T10:00:00`,
    finishedAt: `2026-11-${String(day).padStart(2, "0")}T11:00:00`,
    familyLanguage: "so",
    context: "health-talk",
    talkedAbout,
  };
}

async function show(
  conversations: ConversationSummaryView[] = [],
  change: Partial<CaseWholeView> = {},
  tab?: CaseTab,
) {
  const program = await startWith((fake) => {
    fake.whole = caseWhole({ conversations, ...change });
  });
  const shown = render(Case, { code: "EK-7", tab });
  await screen.findByRole("tablist");
  return { program, ...shown };
}

/** What was handed over with the last call of a command. */
function given(program: FakeProgram, name: string): unknown[] | undefined {
  return program.given[program.calls.lastIndexOf(name)];
}

it("opens the case and goes from part to part with the arrow keys, round the end too", async () => {
  const user = userEvent.setup();
  const { program, container } = await show([], {
    actions: [{ action: action(), overdue: false }],
  });
  expect(program.calls.filter((name) => name === "openCase")).toHaveLength(1);
  expect(screen.getByRole("heading", { level: 1, name: "EK-7" })).toHaveFocus();
  const overview = screen.getByRole("tab", { name: "Översikt", selected: true });
  expect(screen.getByRole("tab", { name: /^Åtgärder, .*1.* att göra$/u })).toBeInTheDocument();
  overview.focus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "Runt barnet", selected: true })).toHaveFocus();
  expect(screen.getByRole("tabpanel", { name: "Runt barnet" })).toBeInTheDocument();
  expect(app.place).toMatchObject({ at: "case", code: "EK-7", tab: "circle" });
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(screen.getByRole("tab", { name: /^Åtgärder/u, selected: true })).toHaveFocus();
  expect(await barriers(container)).toEqual([]);
});

it("goes the other way along the tabs in Arabic", async () => {
  const user = userEvent.setup();
  const { container } = await show([], {
    words: [{ area: "safety", voices: [voice("mother")] }],
  });
  speak("ar", null);
  await screen.findByText(textIn("ar", "case-conversations"));
  expect(await barriers(container)).toEqual([]);
  screen.getAllByRole("tab")[0]?.focus();
  await user.keyboard("{ArrowLeft}");
  expect(screen.getAllByRole("tab")[1]).toHaveFocus();
  expect(screen.getAllByRole("tab")[1]).toHaveAttribute("aria-selected", "true");
  speak("sv", null);
});

it("has the focus on the tab after going there from the page", async () => {
  const user = userEvent.setup();
  await show();
  await user.click(screen.getByRole("button", { name: "Visa och ändra" }));
  expect(screen.getByRole("tab", { name: "Runt barnet", selected: true })).toHaveFocus();
});

it("says why a case cannot be shown, and leads back", async () => {
  const user = userEvent.setup();
  await startWith((fake) => {
    fake.failing.openCase = { code: "gone" };
  });
  render(Case, { code: "EK-7" });
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  expect(screen.queryByRole("tablist")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(app.place).toEqual({ at: "start" });
});

it("chooses the step of the model", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  expect(screen.getByRole("radio", { name: "Kartlägga" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "Samarbeta" }));
  expect(given(program, "chooseStep")).toEqual(["EK-7", "collaborate"]);
});

it("undoes and does again by key, but not where somebody types", async () => {
  const user = userEvent.setup();
  const { program } = await show([], { undoSteps: 1, redoSteps: 1 });
  await user.click(screen.getByRole("textbox", { name: "Hur ni har tänkt" }));
  await user.keyboard("{Control>}z{/Control}");
  expect(program.calls).not.toContain("undoInCase");
  screen.getByRole("heading", { level: 1 }).focus();
  await user.keyboard("{Control>}z{/Control}");
  expect(program.calls).toContain("undoInCase");
  await user.keyboard("{Control>}y{/Control}");
  expect(program.calls).toContain("redoInCase");
});

it("moves the day of deletion only with a reason", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  await user.click(screen.getByRole("button", { name: "Flytta datum" }));
  const dialog = within(screen.getByRole("dialog", { name: "Flytta datumet" }));
  await dialog.findByText(/Välj en dag från/u);
  await user.click(dialog.getByRole("button", { name: "Flytta" }));
  expect(program.calls).not.toContain("moveDeletion");
  const why = dialog.getByRole("textbox", { name: "Varför flyttas det?" });
  expect(why).toHaveFocus();
  expect(why).toHaveAccessibleDescription(/Skriv varför datumet flyttas/u);
  await user.type(why, "Uppföljning i mars");
  await user.selectOptions(dialog.getByRole("combobox", { name: "Månad" }), "mars");
  program.failing.moveDeletion = {
    code: "outOfRange",
    earliest: "2026-11-23",
    latest: "2027-11-22",
  };
  await user.click(dialog.getByRole("button", { name: "Flytta" }));
  expect(await dialog.findByRole("alert")).toBeInTheDocument();
  delete program.failing.moveDeletion;
  await user.click(dialog.getByRole("button", { name: "Flytta" }));
  expect(given(program, "moveDeletion")).toEqual(["EK-7", "2027-03-20", "Uppföljning i mars"]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("closes a case with what came of it, and opens it again", async () => {
  const user = userEvent.setup();
  const { program } = await show([], { actions: [{ action: action(), overdue: false }] });
  await user.click(screen.getByRole("button", { name: "Avsluta ärendet" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/åtgärd är inte klar/u)).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: "Avsluta ärendet" }));
  expect(program.calls).not.toContain("closeCase");
  expect(dialog.getByText("Välj vad det blev.")).toBeInTheDocument();
  await user.click(dialog.getByRole("radio", { name: "Behovet är mött" }));
  await user.type(dialog.getByRole("textbox"), "Allt lugnt");
  program.whole = caseWhole({
    standing: {
      step: null,
      closing: { on: "2026-11-22", outcome: "need-met", words: "Allt lugnt" },
    },
  });
  await user.click(dialog.getByRole("button", { name: "Avsluta ärendet" }));
  expect(given(program, "closeCase")).toEqual([
    "EK-7",
    { outcome: "need-met", words: "Allt lugnt" },
  ]);
  expect(screen.getByText(whole("Avslutat 22 november 2026"))).toBeInTheDocument();
  expect(screen.getByText("Allt lugnt")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(screen.queryByRole("button", { name: "Nytt samtal i ärendet" })).toBeNull();
  program.whole = caseWhole();
  await user.click(screen.getByRole("button", { name: "Öppna igen" }));
  expect(program.calls).toContain("reopenCase");
  expect(await screen.findByRole("button", { name: "Nytt samtal i ärendet" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
});

it("deletes a case only after asking", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  await user.click(screen.getByRole("button", { name: "Radera ärendet" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/Säkerhetskopior av det är borta inom sju dagar/u)).toBeInTheDocument();
  expect(program.calls).not.toContain("deleteCase");
  await user.click(dialog.getByRole("button", { name: "Radera" }));
  expect(program.calls).toContain("deleteCase");
  await vi.waitFor(() => {
    expect(app.place).toEqual({ at: "start", notice: "caseDeleted" });
  });
});

it("reads the latest finished words of an area where somebody has said something", async () => {
  const user = userEvent.setup();
  const goesOn = { ...held(21, ["learning"]), finishedAt: null };
  const { program } = await show(
    [goesOn, held(20, ["safety", "learning"]), held(10, ["learning"])],
    { words: [{ area: "learning", voices: [voice("child"), voice("mother")] }] },
  );
  program.held = [conversation({ id: "on-20", finishedAt: "2026-11-20T11:00:00" })];
  const learning = screen.getByRole("button", { name: /Utveckling och lärande.*Barnet.*Mamma/u });
  await user.click(learning);
  expect(given(program, "openConversation")).toEqual(["on-20"]);
  expect(app.place).toMatchObject({ at: "reading", area: "learning" });
});

it("leads along the model's path, and says that it is advice", async () => {
  const user = userEvent.setup();
  const { program, container } = await show();
  expect(screen.getByText("Råd, inget beslut")).toBeInTheDocument();
  expect(screen.queryByRole("group", { name: "Är det helt en annan verksamhets sak?" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: /^Nej/u }));
  expect(given(program, "savePath")).toMatchObject(["EK-7", { ourselves: "no", several: null }]);
  const second = screen.getByRole("group", { name: "Är det helt en annan verksamhets sak?" });
  await user.click(within(second).getByRole("radio", { name: /^Nej/u }));
  const third = screen.getByRole("group", { name: "Behövs två eller flera?" });
  const path = { on: "2026-11-22", ourselves: "no", anothersMatter: "no", thoughts: "" } as const;
  program.whole = caseWhole({
    path: { ...path, several: "yes" },
    advice: { kind: "callMeeting" },
  });
  await user.click(within(third).getByRole("radio", { name: /^Ja/u }));
  expect(await screen.findByText(/kalla till ett samordningsmöte/u)).toBeInTheDocument();
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Förbered ett samordningsmöte" }));
  expect(given(program, "beginMeeting")).toEqual(["EK-7", null]);
  expect(app.place).toMatchObject({ at: "meeting", code: "EK-7", id: program.meeting.meeting.id });
});

it("keeps thoughts as they are typed, and takes over what was undone", async () => {
  const user = userEvent.setup();
  const { program } = await show([], { undoSteps: 1 });
  const thoughts = screen.getByRole("textbox", { name: "Hur ni har tänkt" });
  await user.type(thoughts, "Först skolan");
  await user.tab();
  await vi.waitFor(() => {
    expect(given(program, "savePath")).toMatchObject(["EK-7", { thoughts: "Först skolan" }]);
  });
  expect(thoughts).toHaveValue("Först skolan");
  program.whole = caseWhole({ path: { ...caseWhole().path, thoughts: "Innan" } });
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  expect(thoughts).toHaveValue("Innan");
});

it("says in the timeline what happened, and opens what can be opened", async () => {
  const user = userEvent.setup();
  const days = Array.from({ length: 9 }, (_, index) => ({
    on: `2026-10-0${index + 1}`,
    what: { kind: "made" as const },
  }));
  const { container } = await show([], {
    timeline: [
      { on: "2026-11-20", what: { kind: "consentWithdrawn", id: "c", by: voice("father") } },
      {
        on: "2026-11-19",
        what: { kind: "dateMoved", to: "2027-03-20", why: "Uppföljning i mars" },
      },
      ...days,
    ],
  });
  const timeline = within(screen.getByRole("region", { name: "Tidslinje" }));
  expect(timeline.getAllByRole("listitem")).toHaveLength(8);
  expect(timeline.getByText("Uppföljning i mars")).toBeInTheDocument();
  await user.click(timeline.getByRole("button", { name: "Visa hela tidslinjen" }));
  expect(timeline.getAllByRole("listitem")).toHaveLength(11);
  expect(await barriers(container)).toEqual([]);
  await user.click(timeline.getByRole("button", { name: /Samtycke återkallat: .*Pappa/u }));
  expect(screen.getByRole("tab", { name: "Samtycke", selected: true })).toHaveFocus();
});

it("gives the same material as sheets", async () => {
  const user = userEvent.setup();
  await show();
  await user.click(screen.getByRole("button", { name: /^EHT-blad/u }));
  expect(app.place).toEqual({
    at: "sheet",
    sheet: { kind: "eht" },
    code: "EK-7",
    back: { at: "case", code: "EK-7" },
  });
});

it("compares two conversations with one press", async () => {
  const user = userEvent.setup();
  await show([held(20), held(10)]);
  expect(screen.queryAllByRole("checkbox")).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Jämför de två samtalen" }));
  expect(app.place).toEqual({
    at: "comparing",
    ids: ["on-20", "on-10"],
    back: { at: "case", code: "EK-7" },
  });
});

it("offers nothing to compare where only one conversation holds words", async () => {
  await show([held(20), held(10, [])]);
  expect(screen.queryByRole("button", { name: /Jämför/u })).toBeNull();
});

it("compares up to three that are chosen, and says why a fourth cannot be", async () => {
  const user = userEvent.setup();
  const { container } = await show([held(22), held(20), held(15, []), held(10), held(5)]);
  const boxes = screen.getAllByRole("checkbox", { name: /Jämför/u });
  const rounds = within(screen.getByRole("region", { name: "Samtal" }));
  const [latest, second, third, oldest] = boxes;
  expect(boxes).toHaveLength(4);
  if (!latest || !second || !third || !oldest) return;
  await user.click(latest);
  expect(rounds.getByRole("status")).toHaveTextContent("Välj ett eller två samtal till.");
  expect(screen.queryByRole("button", { name: /Jämför/u })).toBeNull();
  await user.click(third);
  await user.click(oldest);
  expect(rounds.getByRole("status")).toHaveTextContent(/Fler ryms inte/u);
  await user.click(second);
  expect(second).not.toBeChecked();
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Jämför de valda samtalen" }));
  expect(app.place).toMatchObject({ at: "comparing", ids: ["on-22", "on-10", "on-5"] });
});

it("reads a conversation and comes back to the case", async () => {
  const user = userEvent.setup();
  const { program } = await show([held(20)]);
  program.held = [conversation({ id: "on-20", finishedAt: "2026-11-20T11:00:00" })];
  await user.click(screen.getByRole("button", { name: /^Läs/u }));
  expect(app.place).toMatchObject({ at: "reading", back: { at: "case", code: "EK-7" } });
});

it("marks what is read of a practice family as practice, in Arabic too", async () => {
  const user = userEvent.setup();
  await startWith();
  const { container, unmount } = render(Reading, {
    conversation: conversation({
      finishedAt: "2026-11-20T11:00:00",
      keeping: { kind: "practice", family: "lantern" },
      notes: [
        {
          area: "safety",
          voice: { role: "mother", number: 1 },
          question: "works",
          language: "ar",
          words: "كل شيء جيد",
          swedish: "Allt är bra",
          kept: true,
        },
      ],
    }),
    back: { at: "practice", family: "lantern" },
  });
  expect(await screen.findByText(textIn("ar", "practice-banner"))).toHaveAttribute("dir", "rtl");
  expect(screen.getByText("Övning – påhittad familj")).toBeInTheDocument();
  expect(screen.getByText("كل شيء جيد")).toBeInTheDocument();
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(app.place).toEqual({ at: "practice", family: "lantern" });
  unmount();
  speak("sv", null);
});

it("has everything that is stored about the case on paper beside deletion, also of a closed one", async () => {
  const user = userEvent.setup();
  const closing = { on: "2026-11-20", outcome: "need-met", words: "" } as const;
  const { container } = await show([], { standing: { step: null, closing } });
  expect(screen.getByText("När någon frågar vad som finns sparat om dem")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Det här finns sparat" }));
  expect(app.paper).toEqual({ kind: { kind: "stored", code: "EK-7" }, reader: "sv" });
  expect(await barriers(container)).toEqual([]);
});
