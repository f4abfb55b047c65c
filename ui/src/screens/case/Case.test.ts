import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { AreaId, ConversationSummaryView } from "../../ipc/backend";
import { conversation } from "../../ipc/fake";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
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

async function show(conversations: ConversationSummaryView[]) {
  const program = await startWith((fake) => {
    fake.cases = [
      {
        code: "K7",
        ageBand: "6-9",
        madeOn: "2026-09-01",
        deleteOn: "2027-02-20",
        conversations,
      },
    ];
  });
  const shown = render(Case, { code: "K7" });
  await screen.findByRole("heading", { name: "Samtal" });
  return { program, ...shown };
}

it("compares two conversations with one press", async () => {
  const user = userEvent.setup();
  await show([held(20), held(10)]);
  expect(screen.queryAllByRole("checkbox")).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Jämför de två samtalen" }));
  expect(app.place).toEqual({
    at: "comparing",
    ids: ["on-20", "on-10"],
    back: { at: "case", code: "K7" },
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
  const [latest, second, third, oldest] = boxes;
  expect(boxes).toHaveLength(4);
  if (!latest || !second || !third || !oldest) return;
  await user.click(latest);
  expect(screen.getByRole("status")).toHaveTextContent("Välj ett eller två samtal till.");
  expect(screen.queryByRole("button", { name: /Jämför/u })).toBeNull();
  await user.click(third);
  await user.click(oldest);
  expect(screen.getByRole("status")).toHaveTextContent(/Fler ryms inte/u);
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
  expect(app.place).toMatchObject({ at: "reading", back: { at: "case", code: "K7" } });
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
