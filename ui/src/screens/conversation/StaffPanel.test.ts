import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AreaId } from "../../ipc/backend";
import { hasText, text, textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import StaffPanel from "./StaffPanel.svelte";

const AREAS: readonly AreaId[] = [
  "safety",
  "health",
  "learning",
  "care",
  "leisure",
  "respect",
  "responsibility",
  "belonging",
  "other",
  "hope",
];

beforeEach(async () => {
  await startWith();
});

describe("the panel for staff", () => {
  it("begins with the area that is talked about: its meaning and what to listen for", () => {
    render(StaffPanel, { area: "health", onclose: vi.fn() });
    expect(screen.getByText(text("area-health-about"))).toBeVisible();
    for (const number of [1, 2, 3] as const) {
      expect(screen.getByText(text(`staff-listen-health-${number}`))).toBeVisible();
    }
    expect(screen.getByText(text("staff-question-1"))).not.toBeVisible();
  });

  it("begins with the questions where no area is open, and follows when one is", async () => {
    const { rerender } = render(StaffPanel, { area: null, onclose: vi.fn() });
    expect(screen.getByText(text("staff-question-5"))).toBeVisible();
    await rerender({ area: "care" });
    expect(screen.getByText(text("staff-listen-care-1"))).toBeVisible();
    // What was open stays open.
    expect(screen.getByText(text("staff-question-5"))).toBeVisible();
    await rerender({ area: "hope" });
    expect(screen.queryByText(text("staff-listen-care-1"))).toBeNull();
    expect(screen.getByText(text("area-hope-about"))).toBeVisible();
  });

  it("opens the rest only when asked for, and says what to do before why", async () => {
    const user = userEvent.setup();
    render(StaffPanel, { area: "health", onclose: vi.fn() });
    expect(screen.getByText(text("staff-duty-step-1"))).not.toBeVisible();
    await user.click(screen.getByText(text("staff-duty")));
    expect(screen.getByText(text("information-duty-1"))).toBeVisible();
    const steps = screen.getByText(text("staff-duty-step-1")).closest("ol");
    expect(within(steps ?? document.body).getAllByRole("listitem")).toHaveLength(4);
    expect(
      screen.getByText(/19.*kap\. .*1.*socialtjänstlagen.*2025:400.*november.*2026/u),
    ).toBeVisible();
    expect(screen.getByText(text("staff-word-1-avoid"))).not.toBeVisible();
    await user.click(screen.getByText(text("staff-words")));
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8] as const) {
      const avoided = screen.getByText(text(`staff-word-${number}-avoid`));
      expect(avoided.nextElementSibling).toHaveTextContent(text(`staff-word-${number}-say`));
    }
  });

  it("has something to listen for in every area of the wheel", () => {
    for (const area of AREAS) {
      for (const number of [1, 2, 3]) {
        expect(hasText("sv", `staff-listen-${area}-${number}`), `${area} ${number}`).toBe(true);
      }
    }
  });

  it("offers nothing that does anything: only to open, to close and to read", () => {
    render(StaffPanel, { area: "safety", onclose: vi.fn() });
    expect(screen.getAllByRole("button")).toHaveLength(1);
    expect(screen.queryAllByRole("textbox")).toEqual([]);
    expect(screen.queryAllByRole("link")).toEqual([]);
  });
});

describe("its language", () => {
  it("is the program's and runs its way, though the page is the family's", () => {
    speak("sv", "ar");
    render(StaffPanel, { area: "health", onclose: vi.fn() });
    const panel = screen.getByRole("complementary", { name: textIn("sv", "staff-title") });
    expect(panel).toHaveAttribute("lang", "sv");
    expect(panel).toHaveAttribute("dir", "ltr");
    expect(within(panel).getByText("Hälsa")).toBeInTheDocument();
  });

  it("may be Arabic beside a family that reads Finnish", () => {
    speak("ar", "fi");
    render(StaffPanel, { area: "health", onclose: vi.fn() });
    expect(screen.getByRole("complementary")).toHaveAttribute("dir", "rtl");
    expect(screen.getByText(textIn("ar", "area-health"))).toBeInTheDocument();
  });
});

describe("by keyboard", () => {
  it("takes the focus and gives it back, and Escape closes it and nothing else", async () => {
    const user = userEvent.setup();
    const heardByWindow = vi.fn();
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) heardByWindow();
    };
    window.addEventListener("keydown", listen);
    const opener = document.body.appendChild(document.createElement("button"));
    opener.focus();
    const onclose = vi.fn();
    const { unmount } = render(StaffPanel, { area: "health", onclose });
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(onclose).toHaveBeenCalledOnce();
    expect(heardByWindow).not.toHaveBeenCalled();
    unmount();
    expect(opener).toHaveFocus();
    window.removeEventListener("keydown", listen);
    opener.remove();
  });

  it("leaves the focus with somebody who writes elsewhere when it closes", () => {
    const opener = document.body.appendChild(document.createElement("button"));
    const field = document.body.appendChild(document.createElement("textarea"));
    opener.focus();
    const { unmount } = render(StaffPanel, { area: null, onclose: vi.fn() });
    field.focus();
    unmount();
    expect(field).toHaveFocus();
    opener.remove();
    field.remove();
  });

  it("closes by its button", async () => {
    const user = userEvent.setup();
    const onclose = vi.fn();
    render(StaffPanel, { area: null, onclose });
    await user.click(screen.getByRole("button", { name: text("staff-close") }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe("readers that do not see", () => {
  it.each(["sv", "ar"] as const)("meet no barrier in %s", async (language) => {
    const user = userEvent.setup();
    speak(language, null);
    const { container } = render(StaffPanel, { area: "belonging", onclose: vi.fn() });
    expect(await barriers(container)).toEqual([]);
    for (const id of ["staff-questions", "staff-duty", "staff-words"] as const) {
      await user.click(screen.getByText(text(id)));
    }
    expect(await barriers(container)).toEqual([]);
  });
});
