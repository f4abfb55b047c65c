import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { app } from "../../app.svelte";
import type { FakeProgram } from "../../ipc/fake";
import { languages, textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import { promptsFor } from "./audience";
import WheelOnly from "./WheelOnly.svelte";

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith((fake) => {
    fake.store = { kind: "locked", waiting: true };
  });
  // The shapes of the other languages come a moment after the first screen.
  await vi.waitFor(() => {
    expect(app.shape("ar")).not.toBeNull();
  });
});

function show() {
  const onclose = vi.fn();
  return { onclose, ...render(WheelOnly, { onclose }) };
}

describe("the page of the wheel alone", () => {
  it("says what the wheel is, and that nothing is kept", () => {
    show();
    expect(screen.getByRole("heading", { name: "Vad är hjulet?" })).toHaveFocus();
    for (const id of [
      "information-wheel-1",
      "information-wheel-2",
      "information-wheel-3",
      "information-wheel-4",
      "wheel-only-fate",
    ] as const) {
      expect(screen.getByText(textIn("sv", id))).toBeInTheDocument();
    }
  });

  it("takes no words and asks nothing of the program behind the lock", async () => {
    const user = userEvent.setup();
    program.calls = [];
    const { container, onclose } = show();
    for (const area of ["Hälsa", "Omsorg"]) {
      await user.click(screen.getByRole("button", { name: area }));
      await user.click(screen.getByRole("button", { name: "Andra frågor" }));
      expect(container.querySelector("textarea, input:not([type=radio]), [contenteditable]")).toBe(
        null,
      );
    }
    await user.click(screen.getByRole("button", { name: /Familjens språk/u }));
    await user.click(screen.getByRole("button", { name: "Soomaali" }));
    await user.click(screen.getByRole("button", { name: "Tillbaka" }));
    expect(onclose).toHaveBeenCalledOnce();
    expect(program.calls).toEqual([]);
  });
});

describe("an area that is shown", () => {
  it("has its name, what it is about, and two prompts that can be swapped for others", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    expect(screen.getByRole("heading", { name: "Hälsa" })).toHaveFocus();
    expect(screen.getByText(textIn("sv", "area-health-about"))).toBeInTheDocument();
    const card = screen.getByRole("region", { name: "Hälsa" });
    expect(prompts(card)).toEqual(["Hur känns det i kroppen?", "Hur känns det inuti?"]);
    await user.click(screen.getByRole("button", { name: "Andra frågor" }));
    expect(prompts(card)).toEqual(["Hur brukar du sova?", "Vad kan hjälpa när du är ledsen?"]);
    await user.click(screen.getByRole("button", { name: "Andra frågor" }));
    expect(prompts(card)).toEqual(["Hur känns det i kroppen?", "Hur känns det inuti?"]);
  });

  it("speaks to those it is shown to, and leaves the focus where they choose", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    const card = screen.getByRole("region", { name: "Hälsa" });
    await user.click(screen.getByRole("radio", { name: /10.*17.*år/u }));
    expect(prompts(card)).toContain(textIn("sv", "prompt-health-10-12-1"));
    await user.click(screen.getByRole("radio", { name: "Vuxna" }));
    expect(prompts(card)).toContain(textIn("sv", "prompt-health-adult-1"));
    expect(screen.getByRole("radio", { name: "Vuxna" })).toHaveFocus();
  });

  it("may be one of the two outside the wheel", async () => {
    const user = userEvent.setup();
    show();
    for (const area of ["Annat som påverkar", "Framåt"]) {
      const opener = screen
        .getAllByRole("button", { name: area })
        .find((button) => button.hasAttribute("data-area"));
      await user.click(opener ?? screen.getByRole("main"));
      expect(screen.getByRole("heading", { name: area })).toHaveFocus();
      // The wheel can still be reached with the Tab key.
      expect(screen.getByRole("button", { name: "Trygghet och säkerhet" })).toHaveAttribute(
        "tabindex",
        "0",
      );
      await user.click(screen.getByRole("button", { name: "Stäng området" }));
      expect(document.activeElement).toHaveAccessibleName(area);
    }
  });

  it("never shows one prompt twice, though two ages share some", () => {
    for (const area of ["safety", "respect", "belonging", "hope"] as const) {
      const said = promptsFor(area, "older").map((id) => textIn("sv", id));
      expect(said.length).toBe(new Set(said).size);
      expect(4 <= said.length).toBe(true);
    }
  });
});

describe("by keyboard", () => {
  it("goes round the wheel, opens, and Escape closes first the card and then the page", async () => {
    const user = userEvent.setup();
    const { onclose } = show();
    screen.getByRole("button", { name: "Trygghet och säkerhet" }).focus();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(screen.getByRole("heading", { name: "Hälsa" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "Hälsa" })).toBeNull();
    expect(screen.getByRole("button", { name: "Hälsa" })).toHaveFocus();
    expect(onclose).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onclose).toHaveBeenCalledOnce();
  });

  it("closes the menu of languages before anything else", async () => {
    const user = userEvent.setup();
    const { onclose } = show();
    await user.click(screen.getByRole("button", { name: /Familjens språk/u }));
    await user.keyboard("{Escape}");
    expect(onclose).not.toHaveBeenCalled();
  });

  it("gets from the hub to what one hopes for, and back to the whole", async () => {
    const user = userEvent.setup();
    show();
    const wheel = screen.getByRole("group", { name: "Hjulet" });
    await user.click(within(wheel).getByRole("button", { name: "Framåt" }));
    expect(screen.getByRole("heading", { name: "Framåt" })).toHaveFocus();
    await user.click(within(wheel).getByRole("button", { name: "Hela hjulet" }));
    expect(screen.getByRole("heading", { name: "Vad är hjulet?" })).toBeInTheDocument();
  });
});

describe("the family's language", () => {
  it("stands first with Swedish beside it, and goes when the page goes", async () => {
    const user = userEvent.setup();
    const { unmount } = show();
    await user.click(screen.getByRole("button", { name: /Familjens språk/u }));
    await user.click(screen.getByRole("button", { name: "العربية" }));
    expect(languages.surface).toBe("ar");
    await user.click(screen.getByRole("button", { name: "الصحة, Hälsa" }));
    const heading = screen.getByRole("heading", { name: /الصحة/u });
    expect(within(heading).getByText("Hälsa")).toHaveAttribute("lang", "sv");
    expect(screen.getByText("Hur känns det i kroppen?")).toBeInTheDocument();
    unmount();
    expect(languages.family).toBeNull();
    expect(languages.surface).toBe("sv");
  });

  it("begins as the language of the program", () => {
    speak("so", null);
    show();
    expect(screen.getByText(textIn("so", "information-wheel-1"))).toHaveAttribute("lang", "so");
  });
});

describe("readers that do not see", () => {
  it.each(["sv", "ar"] as const)("meet no barrier in %s", async (language) => {
    const user = userEvent.setup();
    speak(language, null);
    const { container } = show();
    expect(await barriers(container)).toEqual([]);
    const sector = container.querySelector('svg [data-area="health"]');
    await user.click(sector ?? container);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      textIn(language, "area-health"),
    );
    expect(await barriers(container)).toEqual([]);
  });
});

function prompts(card: HTMLElement): string[] {
  return within(card)
    .getAllByRole("listitem")
    .map((item) => item.textContent.trim());
}

describe("the empty wheel on paper", () => {
  it("is in the language shown, with the prompts of those it is shown to", async () => {
    const user = userEvent.setup();
    program.calls = [];
    const { onclose } = show();
    const blank = (prompts: string, reader: string) => ({
      kind: { kind: "blankWheel", size: "a4", prompts },
      reader,
    });
    await user.click(screen.getByRole("button", { name: "Tomt hjul" }));
    expect(app.paper).toEqual(blank("6-9", "sv"));
    await user.click(screen.getByRole("button", { name: /Familjens språk/u }));
    await user.click(screen.getByRole("button", { name: "Soomaali" }));
    await user.click(screen.getByRole("radio", { name: /Vuxna/u }));
    await user.click(screen.getByRole("button", { name: /Tomt hjul/u }));
    expect(app.paper).toEqual(blank("adult", "so"));
    expect(onclose).not.toHaveBeenCalled();
    expect(program.calls).toEqual([]);
  });
});
