import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ActionState } from "../../ipc/backend";
import { action } from "../../ipc/fake-cases";
import { barriers, speak, startWith } from "../../test-support";
import SettleAction from "./SettleAction.svelte";

beforeEach(async () => {
  await startWith();
});

function ask(change: { kind?: "done" | "changed"; isKept?: boolean } = {}) {
  const onclose = vi.fn();
  const onsettle = vi
    .fn<(state: ActionState) => Promise<boolean>>()
    .mockResolvedValue(change.isKept ?? true);
  const view = render(SettleAction, {
    action: action(),
    kind: change.kind ?? null,
    failure: change.isKept === false ? { code: "diskFull" } : null,
    onclose,
    onsettle,
  });
  return { onclose, onsettle, ...view };
}

describe("what became of an action", () => {
  it("is done, with or without a word", async () => {
    const user = userEvent.setup();
    const { onclose, onsettle } = ask();
    expect(screen.getByText("Visa nya klassrummet")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Klart" }));
    await user.click(screen.getByRole("button", { name: "Spara" }));
    expect(onsettle).toHaveBeenCalledWith({ kind: "done", on: "2026-11-22", why: "" });
    expect(onclose).toHaveBeenCalledOnce();
  });

  it("is changed or not needed only with a word on why", async () => {
    const user = userEvent.setup();
    const { onsettle } = ask({ kind: "changed" });
    expect(screen.getByRole("radio", { name: /^Ändrad/u })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Spara" }));
    expect(onsettle).not.toHaveBeenCalled();
    const why = screen.getByRole("textbox", { name: "Varför ändras den?" });
    expect(why).toHaveFocus();
    expect(why).toHaveAccessibleDescription(/Skriv några ord om varför/u);
    await user.click(screen.getByRole("radio", { name: "Behövs inte längre" }));
    await user.type(
      screen.getByRole("textbox", { name: "Varför behövs den inte längre?" }),
      "Flyttat",
    );
    await user.click(screen.getByRole("button", { name: "Spara" }));
    expect(onsettle).toHaveBeenCalledWith({ kind: "notNeeded", on: "2026-11-22", why: "Flyttat" });
  });

  it("has to be chosen", async () => {
    const user = userEvent.setup();
    const { onsettle } = ask();
    await user.click(screen.getByRole("button", { name: "Spara" }));
    expect(screen.getByText("Välj vad det blev av den.")).toBeVisible();
    expect(screen.getByRole("radio", { name: "Klart" })).toHaveFocus();
    expect(onsettle).not.toHaveBeenCalled();
  });

  it("stays as typed, with the reason, where it was not kept", async () => {
    const user = userEvent.setup();
    const { onclose } = ask({ kind: "done", isKept: false });
    expect(screen.queryByRole("alert")).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Hur gick det?" }), "Bra");
    await user.click(screen.getByRole("button", { name: "Spara" }));
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.getByDisplayValue("Bra")).toBeVisible();
    expect(onclose).not.toHaveBeenCalled();
  });

  it.each(["sv", "ar"] as const)("meets no barrier in %s", async (language) => {
    speak(language, null);
    const { container } = ask({ kind: "changed" });
    expect(screen.getByRole("dialog")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    expect(await barriers(container)).toEqual([]);
  });
});
