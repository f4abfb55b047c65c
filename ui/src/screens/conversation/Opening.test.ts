import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ConversationView } from "../../ipc/backend";
import { conversation } from "../../ipc/fake";
import { barriers, speak, startWith } from "../../test-support";
import Opening from "./Opening.svelte";
import { Talk } from "./talk.svelte";

const CHILD = { role: "child", number: 1 } as const;
const MOTHER = { role: "mother", number: 1 } as const;

beforeEach(async () => {
  await startWith();
});

function show(change: Partial<ConversationView>) {
  const view = conversation({ familyLanguage: "sv", ...change });
  speak("sv", view.familyLanguage);
  const asked = { onbegin: vi.fn(), onleave: vi.fn() };
  return { asked, ...render(Opening, { talk: new Talk(view), ...asked }) };
}

describe("the opening", () => {
  it("is in a young child's words when a child of 6–9 is here", () => {
    show({ ageBand: "6-9" });
    expect(screen.getByRole("heading", { name: "Hej! Det här är hjulet." })).toHaveFocus();
    expect(screen.getByText(/Varje bit är en sak som vi kan prata om/u)).toBeInTheDocument();
  });

  it("is in an older child's words from ten years", () => {
    show({ ageBand: "13-17", voices: [MOTHER, CHILD] });
    expect(screen.getByText(/Det är inget prov/u)).toBeInTheDocument();
  });

  it("speaks to the adults about a small child, and where the child is not here", () => {
    const { unmount } = show({ ageBand: "0-5" });
    expect(screen.getByText(/ingen räknar poäng/u)).toBeInTheDocument();
    unmount();
    show({ ageBand: "13-17", voices: [MOTHER] });
    expect(screen.getByText(/ingen räknar poäng/u)).toBeInTheDocument();
  });

  it("tells truly what becomes of the words", () => {
    const { unmount } = show({ ageBand: "10-12" });
    expect(screen.getByText(/När samtalet stängs är allt borta/u)).toBeInTheDocument();
    unmount();
    const kept = { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" } as const;
    const { unmount: again } = show({ ageBand: "10-12", keeping: kept });
    const line = screen.getByText(/sparas låst på den här datorn/u).textContent;
    expect(line.replace(/[\u2068\u2069]/gu, "")).toContain("till 20 februari 2027.");
    again();
    show({ ageBand: "10-12", keeping: { kind: "practice", family: "river" } });
    expect(screen.getByText(/en övning med en påhittad familj/u)).toBeInTheDocument();
  });

  it("says what must be passed on by law, to everybody", () => {
    for (const ageBand of ["0-5", "6-9", "10-12"] as const) {
      const { unmount } = show({ ageBand });
      expect(screen.getAllByText(/socialtjänsten/u)[0]).toBeInTheDocument();
      unmount();
    }
  });

  it("tells the adults beside a child that support is not a report", () => {
    const child = { role: "child", number: 1 } as const;
    const support = /Att be om stöd/u;
    const { unmount } = show({ ageBand: "6-9", voices: [child, { role: "mother", number: 1 }] });
    expect(screen.getByText(support)).toBeVisible();
    unmount();
    const { unmount: again } = show({ ageBand: "0-5", voices: [{ role: "mother", number: 1 }] });
    expect(screen.getAllByText(support)).toHaveLength(1);
    again();
    show({ ageBand: "6-9", voices: [child, { role: "school", number: 1 }] });
    expect(screen.queryByText(support)).toBeNull();
  });

  it("begins when the family is ready, and not before", async () => {
    const user = userEvent.setup();
    const { asked } = show({});
    expect(asked.onbegin).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Nu börjar vi" }));
    expect(asked.onbegin).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Till startsidan" }));
    expect(asked.onleave).toHaveBeenCalledOnce();
  });

  it("stands in Arabic with Swedish beside it, and bars nobody", async () => {
    const { container } = show({ familyLanguage: "ar" });
    const title = screen.getByRole("heading", { level: 1 });
    expect(title.querySelector("[lang='ar'][dir='rtl']")).toHaveTextContent(
      "مرحبًا! هذه هي العجلة.",
    );
    expect(title.querySelector("[lang='sv'][dir='ltr']")).toHaveTextContent(
      "Hej! Det här är hjulet.",
    );
    expect(await barriers(container)).toEqual([]);
  });
});
