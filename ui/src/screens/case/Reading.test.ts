import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { CarryView, ConversationView } from "../../ipc/backend";
import { conversation } from "../../ipc/fake";
import { voice } from "../../ipc/fake-cases";
import { useView } from "../../ipc/fake-counts";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import Reading from "./Reading.svelte";

afterEach(() => {
  speak("sv", null);
});

function note(role: "child" | "mother", words: string): ConversationView["notes"][number] {
  return {
    area: "safety",
    voice: voice(role),
    question: "works",
    language: "sv",
    words,
    swedish: "",
    kept: true,
  };
}

function carry(role: "child" | "mother", choice: CarryView["choice"]): CarryView {
  return { area: "safety", voice: voice(role), choice, brief: "", to: ["school"], kept: true };
}

/** A finished conversation in a case: the child's words may go on, the mother's stay. */
function held(change: Partial<ConversationView> = {}): ConversationView {
  return conversation({
    id: "held",
    finishedAt: "2026-11-20T11:00:00",
    familyLanguage: "sv",
    keeping: { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" },
    notes: [note("child", "Trygg hos mormor"), note("mother", "Tryggt hemma")],
    carries: [carry("child", "may-go"), carry("mother", "stays-here")],
    ...change,
  });
}

async function show(change: Partial<ConversationView> = {}) {
  const program = await startWith((fake) => {
    fake.held = [held(change)];
  });
  const shown = render(Reading, {
    conversation: held(change),
    back: { at: "case", code: "EK-7" },
  });
  await screen.findByRole("main");
  return { program, ...shown };
}

it("keeps back what somebody no longer wants to go on, once that is asked and answered", async () => {
  const user = userEvent.setup();
  const { program, container } = await show();
  expect(screen.getByText("Får tas med")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Ska inte tas med längre: Barnet, / }));
  const dialog = within(screen.getByRole("dialog", { name: "Ska det här inte tas med längre?" }));
  expect(dialog.getByText(/Barnet.* – .*Trygghet/u)).toBeVisible();
  expect(dialog.getByText(/redan har berättats går inte att ta tillbaka/u)).toBeVisible();
  expect(program.calls).not.toContain("keepBack");
  expect(await barriers(container)).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Låt det stanna här" }));
  expect(program.given[program.calls.lastIndexOf("keepBack")]).toEqual([
    "held",
    "safety",
    voice("child"),
  ]);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.queryByText("Får tas med")).toBeNull();
  expect(screen.getAllByText("Stannar här")).toHaveLength(2);
  expect(document.activeElement).toHaveTextContent("Stannar här");
  expect(screen.queryByRole("button", { name: /Ska inte tas med längre/u })).toBeNull();
  expect(screen.getByText("Trygg hos mormor")).toBeVisible();
});

it("leaves everything as it was where one thinks better of it, or it is refused", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  const button = screen.getByRole("button", { name: /Ska inte tas med längre/u });
  await user.click(button);
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(program.calls).not.toContain("keepBack");
  expect(button).toHaveFocus();
  program.failing.keepBack = { code: "diskFull" };
  await user.click(button);
  await user.click(screen.getByRole("button", { name: "Låt det stanna här" }));
  expect(await within(screen.getByRole("dialog")).findByRole("alert")).toBeVisible();
  expect(screen.getByText("Får tas med")).toBeInTheDocument();
});

it("offers it for what may go on in brief, and for nothing that stays or is practised", async () => {
  const { unmount } = await show({
    carries: [carry("child", "in-brief"), carry("mother", "stays-here")],
  });
  expect(screen.getAllByRole("button", { name: /Ska inte tas med längre/u })).toHaveLength(1);
  unmount();
  await show({ keeping: { kind: "practice", family: "lantern" } });
  expect(screen.queryByRole("button", { name: /Ska inte tas med längre/u })).toBeNull();
});

it("shows what it was counted as to staff in their language, and never of a practice", async () => {
  const counted = useView();
  const program = await startWith((fake) => {
    fake.counts.used = counted;
  });
  const back = { at: "case", code: "EK-7" } as const;
  const { unmount } = render(Reading, { conversation: held({ familyLanguage: "ar" }), back });
  const button = await screen.findByRole("button", { name: "Så räknas samtalet" });
  expect(button).toHaveAttribute("dir", "ltr");
  expect(program.given[program.calls.lastIndexOf("useOfConversation")]).toEqual(["held"]);
  unmount();
  const other = await startWith((fake) => {
    fake.counts.used = counted;
  });
  const practice = held({ keeping: { kind: "practice", family: "lantern" } });
  render(Reading, { conversation: practice, back });
  await screen.findByRole("main");
  expect(other.calls).not.toContain("useOfConversation");
});

it("speaks to staff in their language, and tells the choice in the family's", async () => {
  const user = userEvent.setup();
  const { container } = await show({ familyLanguage: "ar" });
  speak("ar", "ar");
  const button = await screen.findByRole("button", {
    name: new RegExp(`^${textIn("ar", "case-keep-back")}`, "u"),
  });
  expect(button.querySelector("[lang='ar']")).toHaveAttribute("dir", "rtl");
  await user.click(button);
  expect(
    screen.getByRole("dialog", { name: textIn("ar", "case-keep-back-question") }),
  ).toBeVisible();
  expect(await barriers(container)).toEqual([]);
});

it("makes a page to take home in the language it is read in, of a practice too", async () => {
  const user = userEvent.setup();
  const practice = { kind: "practice", family: "river" } as const;
  const { container } = await show({
    voices: [voice("mother"), voice("school")],
    keeping: practice,
  });
  await user.click(screen.getByRole("button", { name: "Sida att ta hem" }));
  const homeward = { for: "family", readers: [voice("mother")] };
  expect(app.paper).toEqual({
    kind: { kind: "homePage", conversation: "held", homeward },
    reader: "sv",
  });
  expect(await barriers(container)).toEqual([]);
});
