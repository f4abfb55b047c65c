import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { CaseWholeView, MeetingLine } from "../../ipc/backend";
import { caseWhole, meeting, meetingView } from "../../ipc/fake-cases";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith, whole } from "../../test-support";
import Case from "./Case.svelte";

function line(change: Partial<MeetingLine> = {}): MeetingLine {
  return {
    id: "m1",
    at: "2026-12-03T13:00:00",
    madeOn: "2026-11-20",
    question: "Vad behövs för lördagarna?",
    beganAt: null,
    finishedAt: null,
    followUpOn: null,
    ...change,
  };
}

async function show(meetings: MeetingLine[], change: Partial<CaseWholeView> = {}) {
  const program = await startWith((fake) => {
    fake.whole = caseWhole({ meetings, ...change });
  });
  const shown = render(Case, { code: "EK-7", tab: "meetings" });
  await screen.findByRole("tabpanel");
  return { program, ...shown };
}

it("says what comes first where there is no meeting", async () => {
  const user = userEvent.setup();
  const { container } = await show([]);
  expect(screen.getByText(/samtycke från dem som ska ge det/u)).toBeInTheDocument();
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Till samtycke" }));
  expect(app.place).toMatchObject({ at: "case", tab: "consent" });
});

it("begins to prepare a meeting, once for two presses", async () => {
  const user = userEvent.setup();
  const { program } = await show([]);
  await user.dblClick(screen.getByRole("button", { name: "Förbered ett samordningsmöte" }));
  expect(program.calls.filter((name) => name === "beginMeeting")).toHaveLength(1);
  expect(app.place).toMatchObject({ at: "meeting", id: program.meeting.meeting.id });
});

it("goes on with what is begun, and follows up what was held", async () => {
  const user = userEvent.setup();
  const { program, container } = await show([
    line({ id: "later", at: null, question: "" }),
    line(),
    line({ id: "led", at: "2026-11-21T13:00:00", beganAt: "2026-11-21T13:00:00" }),
    line({
      id: "held",
      at: "2026-10-10T13:00:00",
      beganAt: "2026-10-10T13:00:00",
      finishedAt: "2026-10-10T14:00:00",
    }),
  ]);
  const ahead = within(screen.getByRole("region", { name: "Framåt" })).getAllByRole("listitem");
  expect(ahead).toHaveLength(3);
  expect(ahead[0]).toHaveTextContent("Pågår");
  expect(ahead[2]).toHaveTextContent("Ingen dag bestämd");
  await user.click(screen.getByRole("button", { name: "Fortsätt mötet" }));
  expect(app.place).toEqual({ at: "room", code: "EK-7", id: "led" });
  const held = within(screen.getByRole("region", { name: "Hållna möten" }));
  await user.click(held.getByRole("button", { name: "Läs" }));
  expect(app.place).toEqual({ at: "meeting", code: "EK-7", id: "held" });
  await user.click(held.getByRole("button", { name: "SIP-blad" }));
  expect(app.place).toMatchObject({ at: "sheet", sheet: { kind: "sip", meeting: "held" } });
  expect(await barriers(container)).toEqual([]);
  await user.click(held.getByRole("button", { name: "Följ upp det här mötet" }));
  expect(program.given[program.calls.lastIndexOf("beginMeeting")]).toEqual(["EK-7", "held"]);
});

it("takes away a meeting that was never held, and can undo that", async () => {
  const user = userEvent.setup();
  const { program } = await show([line()]);
  program.whole = caseWhole({ undoSteps: 1 });
  await user.click(screen.getByRole("button", { name: "Ta bort" }));
  expect(program.given[program.calls.lastIndexOf("deleteMeeting")]).toEqual(["EK-7", "m1"]);
  expect(screen.getByText("Mötet är borttaget.")).toBeInTheDocument();
  const undo = within(screen.getByRole("tabpanel")).getByRole("button", { name: "Ångra" });
  expect(undo).toHaveFocus();
  program.whole = caseWhole({ meetings: [line()] });
  await user.click(undo);
  expect(screen.getByText("Vad behövs för lördagarna?")).toBeInTheDocument();
  expect(screen.queryByText("Mötet är borttaget.")).toBeNull();
});

it("only tells of the meetings of a closed case, and says that it can be opened again", async () => {
  const { container } = await show(
    [
      line(),
      line({ id: "led", at: "2026-11-21T13:00:00", beganAt: "2026-11-21T13:00:00" }),
      line({ id: "held", beganAt: "2026-10-10T13:00:00", finishedAt: "2026-10-10T14:00:00" }),
    ],
    { standing: { step: null, closing: { on: "2026-11-20", outcome: "need-met", words: "" } } },
  );
  const panel = within(screen.getByRole("tabpanel"));
  expect(panel.getAllByRole("button").map((button) => button.textContent.trim())).toEqual([
    "Läs",
    "SIP-blad",
    "Minnesanteckning och plan",
  ]);
  expect(screen.getByText(/Öppna det igen om något ska ändras/u)).toBeVisible();
  expect(await barriers(container)).toEqual([]);
});

it("asks before a meeting is led, and shows what was said before it", async () => {
  const user = userEvent.setup();
  const { program, container } = await show([line()]);
  const before = { ...meeting().before, raise: "Fotbollen" };
  program.meeting = meetingView({ meeting: meeting({ id: "m1", before }) });
  await user.click(screen.getByRole("button", { name: "Led mötet" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Vill du starta mötet nu?" }));
  expect(app.place.at).not.toBe("room");
  expect(dialog.getByText(whole("Det är planerat till 3 december 2026 kl. 13:00."))).toBeVisible();
  expect(dialog.getByText("Fotbollen")).toBeVisible();
  expect(await barriers(container)).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Avbryt" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  speak("ar", null);
  await user.click(await screen.findByRole("button", { name: textIn("ar", "meetings-lead") }));
  const asked = await screen.findByRole("dialog");
  expect(asked).toHaveAttribute("dir", "rtl");
  expect(await barriers(container)).toEqual([]);
  await user.click(within(asked).getByRole("button", { name: textIn("ar", "meeting-start") }));
  expect(app.place).toEqual({ at: "room", code: "EK-7", id: "m1" });
  speak("sv", null);
});

it("can still prepare and take away a meeting that is under way", async () => {
  const user = userEvent.setup();
  await show([line({ id: "led", beganAt: "2026-11-21T13:00:00" })]);
  expect(screen.getByRole("button", { name: "Fortsätt mötet" })).toHaveClass("primary");
  expect(screen.getByRole("button", { name: "Ta bort" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Led mötet" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Fortsätt förbereda" }));
  expect(app.place).toEqual({ at: "meeting", code: "EK-7", id: "led" });
});

const HELD = line({ id: "held", finishedAt: "2026-10-10T14:00:00" });
const EARLIER = line({ id: "earlier", finishedAt: "2026-05-10T14:00:00" });

it.each([
  ["Förbered ett samordningsmöte", []],
  ["Fortsätt förbereda", [line(), HELD]],
  ["Följ upp det här mötet", [EARLIER, HELD]],
])("offers first: %s", async (name, meetings) => {
  const { container } = await show(meetings);
  const primary = container.querySelectorAll(".primary");
  expect(primary).toHaveLength(1);
  expect(primary[0]).toHaveAccessibleName(name);
  const row = primary[0]?.closest("li");
  if (meetings.includes(EARLIER)) expect(row).toHaveTextContent(/10.*oktober.*2026/u);
});

it("lets nothing else come where a meeting was taken away", async () => {
  const user = userEvent.setup();
  const later = line({ id: "later", at: "2026-12-20T13:00:00", question: "Nästa termin" });
  const { program } = await show([line(), later]);
  program.whole = caseWhole({ undoSteps: 1, meetings: [later] });
  await user.click(screen.getAllByRole("button", { name: "Ta bort" })[0] as HTMLElement);
  const ahead = within(screen.getByRole("region", { name: "Framåt" })).getAllByRole("listitem");
  expect(ahead).toHaveLength(2);
  expect(ahead[0]).toHaveTextContent("Mötet är borttaget.");
  expect(ahead[1]).toHaveTextContent("Nästa termin");
  expect(within(ahead[0] as HTMLElement).queryByRole("button", { name: "Ta bort" })).toBeNull();
});

it("makes what was noted a paper in the language of the meeting, and says why where it cannot", async () => {
  const user = userEvent.setup();
  const finishedAt = "2026-10-10T14:00:00";
  const { program, container } = await show([line({ id: "held", finishedAt })]);
  const minutes = screen.getByRole("button", { name: "Minnesanteckning och plan" });
  program.failing.meetingAgain = { code: "gone" };
  await user.click(minutes);
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(app.paper).toBeNull();
  program.failing = {};
  await user.click(minutes);
  expect(app.paper).toEqual({ kind: { kind: "minutes", meeting: "held" }, reader: "ar" });
  expect(screen.queryByRole("alert")).toBeNull();
  expect(await barriers(container)).toEqual([]);
});
