import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { MeetingLine } from "../../ipc/backend";
import { caseWhole } from "../../ipc/fake-cases";
import { barriers, startWith } from "../../test-support";
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

async function show(meetings: MeetingLine[]) {
  const program = await startWith((fake) => {
    fake.whole = caseWhole({ meetings });
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
