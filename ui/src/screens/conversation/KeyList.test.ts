import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { text } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import KeyList from "./KeyList.svelte";
import { KEYS } from "./keys";

beforeEach(async () => {
  await startWith();
});

/** The keys of the line that says this, as they stand on them. */
function keysOf(does: string): (string | null)[] {
  const line = screen.getByText(does).closest("div");
  return [...(line?.querySelectorAll("kbd") ?? [])].map((key) => key.textContent);
}

describe("the list of keys", () => {
  it("tells of every deed", () => {
    render(KeyList, { onclose: vi.fn() });
    for (const { deed, key, also } of KEYS) {
      const keys = keysOf(text(`keys-deed-${deed}`));
      expect(keys).toContain(key.sign);
      if (also) expect(keys).toContain(also.sign);
    }
  });

  it("names the keys as they stand on a Swedish keyboard, and both habits where there are two", () => {
    render(KeyList, { onclose: vi.fn() });
    expect(keysOf("Stor bild")).toEqual(["Alt", "B"]);
    expect(keysOf("Rösten innan")).toEqual(["Alt", "Skift", "N"]);
    expect(keysOf("Gör om")).toEqual(["Ctrl", "Skift", "Z", "Ctrl", "Y"]);
    expect(keysOf("Den här listan")).toEqual(["?", "F1"]);
  });

  it("tells how to reach every area, by digits and on the wheel itself", () => {
    render(KeyList, { onclose: vi.fn() });
    expect(keysOf("Områdena runt hjulet").join(" ")).toMatch(/^Alt .*1.*–.*8/u);
    expect(keysOf("Annat som påverkar")).toEqual(["Alt", "9"]);
    expect(keysOf("Framåt")).toEqual(["Alt", "0"]);
    expect(keysOf("Gå runt hjulet")).toEqual(["Piltangenter"]);
    expect(keysOf("Öppna området")).toEqual(["Enter"]);
    expect(keysOf("Ett steg tillbaka")).toEqual(["Esc"]);
    expect(keysOf("Nästa knapp eller fält")).toEqual(["Tabb"]);
  });

  it("is in the program's language though the page is the family's", () => {
    speak("sv", "ar");
    render(KeyList, { onclose: vi.fn() });
    const dialog = screen.getByRole("dialog", { name: "Tangenter" });
    expect(dialog).toHaveAttribute("lang", "sv");
    expect(within(dialog).getByText("Ångra")).toBeInTheDocument();
  });

  it("keeps the order of the keys where the program runs right to left", () => {
    speak("ar", null);
    render(KeyList, { onclose: vi.fn() });
    expect(screen.getByRole("dialog")).toHaveAttribute("dir", "rtl");
    const redo = screen.getByText(text("keys-deed-redo")).closest("div");
    for (const way of redo?.querySelectorAll(".keys") ?? [])
      expect(way).toHaveAttribute("dir", "ltr");
  });

  it("closes by its button", async () => {
    const user = userEvent.setup();
    const onclose = vi.fn();
    render(KeyList, { onclose });
    await user.click(screen.getByRole("button", { name: text("common-close") }));
    expect(onclose).toHaveBeenCalledOnce();
  });

  it.each(["sv", "ar"] as const)("has no barrier for who does not see, in %s", async (language) => {
    speak(language, null);
    const { container } = render(KeyList, { onclose: vi.fn() });
    expect(await barriers(container)).toEqual([]);
  });
});
