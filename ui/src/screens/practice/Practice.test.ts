import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { PracticeFamilyView } from "../../ipc/backend";
import { conversation } from "../../ipc/fake";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith, whole } from "../../test-support";
import Practice from "./Practice.svelte";

const RIVER: PracticeFamilyView = {
  family: "river",
  familyLanguage: "so",
  interpreter: "present",
  ageBand: "6-9",
  context: "health-talk",
  step: "explore",
  voices: [{ role: "child", number: 1 }],
  rounds: [
    { id: "river-1", startedAt: "2026-08-23T14:05:00", talkedAbout: ["safety", "health"] },
    { id: "river-2", startedAt: "2026-11-10T14:05:00", talkedAbout: ["leisure"] },
  ],
};
const MEADOW: PracticeFamilyView = {
  ...RIVER,
  family: "meadow",
  familyLanguage: "en",
  interpreter: "absent",
  ageBand: "0-5",
  context: "other",
  rounds: [{ id: "meadow-1", startedAt: "2026-11-02T14:05:00", talkedAbout: ["care"] }],
};

function start() {
  return startWith((fake) => {
    fake.families = [RIVER, MEADOW];
  });
}

it("shows the families with what to expect of each, marked as practice", async () => {
  const user = userEvent.setup();
  await start();
  const { container } = render(Practice, { family: null });
  const title = await screen.findByRole("button", { name: "Familjen vid ån" });
  expect(screen.getByText("Övning – påhittad familj")).toBeInTheDocument();
  const card = title.closest("article");
  expect(card).not.toBeNull();
  const facts = within(card as HTMLElement);
  expect(facts.getByText(whole("6–9 år"))).toBeInTheDocument();
  expect(facts.getByText("Soomaali")).toHaveAttribute("lang", "so");
  expect(facts.getByText("Med tolk")).toBeInTheDocument();
  expect(facts.getByText("Hälsosamtal")).toBeInTheDocument();
  expect(screen.getAllByText("Med tolk")).toHaveLength(1);
  expect(await barriers(container)).toEqual([]);
  await user.click(title);
  expect(app.place).toEqual({ at: "practice", family: "river" });
});

it("begins a conversation that is practice", async () => {
  const user = userEvent.setup();
  await start();
  const { container } = render(Practice, { family: "river" });
  const begin = await screen.findByRole("button", { name: "Börja ett övningssamtal" });
  expect(await barriers(container)).toEqual([]);
  await user.click(begin);
  expect(app.place).toMatchObject({
    at: "conversation",
    conversation: { keeping: { kind: "practice", family: "river" } },
  });
});

it("reads and compares the rounds that were held", async () => {
  const user = userEvent.setup();
  const program = await start();
  program.held = [conversation({ id: "river-2" })];
  render(Practice, { family: "river" });
  const [newest] = await screen.findAllByRole("button", { name: /^Läs samtalet/u });
  expect(newest).toHaveAccessibleName(/10.*november/u);
  expect(screen.getByText("Fritid och aktivitet")).toBeInTheDocument();
  if (newest) await user.click(newest);
  expect(app.place).toMatchObject({
    at: "reading",
    conversation: { id: "river-2" },
    back: { at: "practice", family: "river" },
  });
  await user.click(screen.getByRole("button", { name: "Jämför samtalen" }));
  expect(app.place).toEqual({
    at: "comparing",
    ids: ["river-2", "river-1"],
    back: { at: "practice", family: "river" },
  });
});

it("says what went wrong beside what was pressed, and leads back", async () => {
  const user = userEvent.setup();
  const program = await start();
  render(Practice, { family: "meadow" });
  program.failing.beginPractice = { code: "diskFull" };
  await user.click(await screen.findByRole("button", { name: "Börja ett övningssamtal" }));
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(app.place).toEqual({ at: "practice", family: null });
});

it("tells of the families in the language of the program alone", async () => {
  await start();
  speak("ar", null);
  const { container } = render(Practice, { family: null });
  expect(
    await screen.findByRole("button", { name: textIn("ar", "practice-family-river-title") }),
  ).toBeInTheDocument();
  expect(screen.queryByText("Övning – påhittad familj")).toBeNull();
  expect(screen.getByText(textIn("ar", "practice-banner"))).toBeInTheDocument();
  expect(await barriers(container)).toEqual([]);
});
