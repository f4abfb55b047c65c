import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { FakeProgram } from "../../ipc/fake";
import { latestUseView } from "../../ipc/fake-counts";
import { barriers, speak, startWith } from "../../test-support";
import Closed from "../conversation/Closed.svelte";
import RoomOver from "../room/RoomOver.svelte";

afterEach(() => {
  speak("sv", null);
});

/** The last screen of a conversation that was only shown. */
async function close(change: (program: FakeProgram) => void) {
  const program = await startWith(change);
  const shown = render(Closed, { keeping: { kind: "showOnly" } });
  return { program, ...shown };
}

const asksAll = (fake: FakeProgram) => {
  fake.counts.latest = latestUseView({ asksFirstWithChild: true });
};

describe("after a conversation", () => {
  it("leaves the screen to the family until staff unfold one quiet line", async () => {
    const user = userEvent.setup();
    const { program, container } = await close(asksAll);
    const line = await screen.findByText("För personalen");
    expect(screen.getByText("Vad ledde det till?")).not.toBeVisible();
    await user.click(line);
    expect(screen.getByText("Vad ledde det till?")).toBeVisible();
    expect(screen.getByText(/Inte vem, inte vilken dag och inget av det som sades/u)).toBeVisible();
    expect(screen.getByText("Det går bra att hoppa över.")).toBeVisible();
    expect(await barriers(container)).toEqual([]);
    expect(program.calls).not.toContain("describeLatestUse");
  });

  it("keeps each answer at once, with the one before it", async () => {
    const user = userEvent.setup();
    const { program } = await close(asksAll);
    await user.click(await screen.findByText("För personalen"));
    await user.click(screen.getByRole("radio", { name: "En annan verksamhet tar vid" }));
    expect(await screen.findByText("Svaret är med.")).toBeVisible();
    const first = within(screen.getByRole("group", { name: /^Första gången/u }));
    await user.click(first.getByRole("radio", { name: "Ja" }));
    await user.selectOptions(screen.getByLabelText("Familjens språk"), "Annat språk");
    expect(program.counts.latest).toEqual({
      ledTo: "handover",
      language: "other",
      asksFirstWithChild: true,
      firstWithChild: true,
    });
  });

  it("does not ask about the first time where the case tells", async () => {
    const user = userEvent.setup();
    await close((fake) => {
      fake.counts.latest = latestUseView({ ledTo: "sip" });
    });
    await user.click(await screen.findByText("För personalen"));
    expect(screen.getByRole("radio", { name: /SIP/u })).toBeChecked();
    expect(screen.queryByRole("group", { name: /^Första gången/u })).toBeNull();
  });

  it("goes back to the answer that is kept when a new one cannot be, and says so", async () => {
    const user = userEvent.setup();
    const { program } = await close(asksAll);
    program.failing.describeLatestUse = { code: "diskFull" };
    await user.click(await screen.findByText("För personalen"));
    await user.click(screen.getByRole("radio", { name: "Samordningsmöte" }));
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.getByRole("radio", { name: "Samordningsmöte" })).not.toBeChecked();
    expect(screen.queryByText("Svaret är med.")).toBeNull();
  });

  it("asks nothing where nothing was counted, or it cannot be asked", async () => {
    const { unmount } = await close(() => undefined);
    expect(await screen.findByRole("heading", { name: /Tack för samtalet/u })).toBeVisible();
    expect(screen.queryByText("För personalen")).toBeNull();
    unmount();
    const { program } = await close((fake) => {
      asksAll(fake);
      fake.failing.latestUse = { code: "locked" };
    });
    expect(program.calls).toContain("latestUse");
    await screen.findByRole("heading", { name: /Tack för samtalet/u });
    expect(screen.queryByText("För personalen")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("asks nothing after a practice, whatever was counted before it", async () => {
    const program = await startWith(asksAll);
    render(Closed, { keeping: { kind: "practice", family: "river" } });
    await screen.findByRole("heading");
    expect(program.calls).not.toContain("latestUse");
  });

  it("speaks to staff in their language while the family's stands around it", async () => {
    await startWith(asksAll);
    speak("sv", "ar");
    const { container } = render(Closed, { keeping: { kind: "showOnly" } });
    const line = await screen.findByText("För personalen");
    expect(line.closest("[lang]")).toHaveAttribute("lang", "sv");
    expect(line.closest("[dir]")).toHaveAttribute("dir", "ltr");
    expect(await barriers(container)).toEqual([]);
  });
});

describe("after a meeting", () => {
  it("asks when it is finished, and not while it goes on another time", async () => {
    await startWith(asksAll);
    const over = { minutes: null, ongo: () => undefined };
    const { unmount } = render(RoomOver, { ...over, ending: "finished" });
    expect(await screen.findByText("För personalen")).toBeVisible();
    expect(screen.getByText(/^Mötet räknas som en gång/u)).toBeInTheDocument();
    unmount();
    const program = await startWith(asksAll);
    render(RoomOver, { ...over, ending: "later" });
    await screen.findByRole("heading");
    expect(program.calls).not.toContain("latestUse");
  });
});
