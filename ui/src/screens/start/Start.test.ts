import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { app } from "../../app.svelte";
import { conversation } from "../../ipc/fake";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import Start from "./Start.svelte";

afterEach(() => {
  app.wheelOnly = false;
});

it("leads to the wheel alone, to practice, to the settings and to follow-up", async () => {
  const user = userEvent.setup();
  await startWith();
  const { container } = render(Start);
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Visa hjulet" }));
  expect(app.wheelOnly).toBe(true);
  await user.click(screen.getByRole("button", { name: "Öva med påhittade familjer" }));
  expect(app.place).toEqual({ at: "practice", family: null });
  await user.click(screen.getByRole("button", { name: "Inställningar" }));
  expect(app.place).toEqual({ at: "settings" });
  await user.click(screen.getByRole("button", { name: "Uppföljning" }));
  expect(app.place).toEqual({ at: "followup" });
});

const INTERRUPTED = conversation({
  id: "interrupted",
  keeping: { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" },
});
const TITLE = "Programmet stängdes mitt i ett samtal";

it("asks by itself what was interrupted, and goes on with it", async () => {
  const user = userEvent.setup();
  const program = await startWith((fake) => {
    fake.interrupted = INTERRUPTED;
    fake.held = [INTERRUPTED];
  });
  expect(program.calls).not.toContain("interruptedConversation");
  render(Start);
  expect(await screen.findByRole("region", { name: TITLE })).toBeVisible();
  expect(program.calls).toContain("interruptedConversation");
  await user.click(screen.getByRole("button", { name: "Fortsätt där ni var" }));
  await vi.waitFor(() => {
    expect(app.place).toEqual({ at: "conversation", conversation: INTERRUPTED });
  });
  expect(program.calls).not.toContain("leaveInterrupted");
});

it("leaves what was interrupted in its case, and goes on asking where that fails", async () => {
  const user = userEvent.setup();
  const program = await startWith((fake) => {
    fake.interrupted = INTERRUPTED;
    fake.failing.leaveInterrupted = { code: "diskFull" };
  });
  render(Start);
  await user.click(await screen.findByRole("button", { name: "Inte nu" }));
  expect(await screen.findByText(/Disken är full/u)).toBeVisible();
  expect(screen.getByRole("region", { name: TITLE })).toBeVisible();
  program.failing = {};
  await user.click(screen.getByRole("button", { name: "Inte nu" }));
  await vi.waitFor(() => {
    expect(screen.queryByRole("region", { name: TITLE })).toBeNull();
  });
  expect(program.calls.filter((call) => call === "leaveInterrupted")).toHaveLength(2);
  expect(app.place).toEqual({ at: "start" });
});

it("says nothing of it where nothing was interrupted", async () => {
  await startWith();
  render(Start);
  expect(await screen.findByText(/Just nu finns inga/u)).toBeVisible();
  expect(screen.queryByRole("region", { name: TITLE })).toBeNull();
});

it("has the duty to report one press away, in Arabic too", async () => {
  const user = userEvent.setup();
  await startWith();
  speak("ar", null);
  const { container } = render(Start);
  await user.click(screen.getByRole("button", { name: textIn("ar", "start-duty") }));
  expect(app.page).toBe("duty");
  expect(await barriers(container)).toEqual([]);
});

it("has an empty wheel on paper among what stands at its foot", async () => {
  const user = userEvent.setup();
  await startWith();
  render(Start);
  await user.click(screen.getByRole("button", { name: "Tomt hjul" }));
  expect(app.paper).toEqual({
    kind: { kind: "blankWheel", size: "a4", prompts: null },
    reader: "sv",
  });
});
