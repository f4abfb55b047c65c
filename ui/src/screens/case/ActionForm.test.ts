import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Action, Voice } from "../../ipc/backend";
import { action, voice } from "../../ipc/fake-cases";
import { barriers, speak, startWith } from "../../test-support";
import ActionForm from "./ActionForm.svelte";
import { NEW_ID } from "./folder.svelte";

const MEETING = "00000000-0000-7000-8000-00000000000d";

beforeEach(async () => {
  await startWith();
});

function write(change: { action?: Action | null; around?: Voice[]; meeting?: string | null } = {}) {
  const onclose = vi.fn();
  const onsave = vi.fn<(written: Action) => Promise<boolean>>().mockResolvedValue(true);
  const view = render(ActionForm, {
    action: change.action ?? null,
    meeting: change.meeting ?? null,
    ageBand: "6-9",
    around: change.around ?? [],
    onclose,
    onsave,
  });
  return { onclose, onsave, ...view };
}

function group(name: string) {
  return within(screen.getByRole("group", { name }));
}

describe("a new action", () => {
  it("says what, who in which function, by when and where on the wheel", async () => {
    const user = userEvent.setup();
    const { onclose, onsave } = write({ meeting: MEETING });
    await user.type(screen.getByRole("textbox", { name: "Vad ska göras?" }), " Ring hem ");
    await user.click(group("Vem gör det?").getByRole("radio", { name: "Skolan" }));
    await user.type(screen.getByRole("textbox", { name: "Funktion" }), "mentor");
    await user.click(group("Till när?").getByRole("radio", { name: /Om två veckor/u }));
    await user.click(group("Område på hjulet").getByRole("radio", { name: "Omsorg" }));
    await user.click(screen.getByRole("button", { name: "Spara åtgärden" }));
    expect(onsave).toHaveBeenCalledWith({
      id: NEW_ID,
      meeting: MEETING,
      agreedOn: "2026-11-22",
      what: "Ring hem",
      doer: { kind: "service", service: "school" },
      who: "mentor",
      by: "2026-12-06",
      area: "care",
      state: { kind: "open" },
    });
    expect(onclose).toHaveBeenCalledOnce();
  });

  it("can be somebody's who is neither municipality nor region, or a person's", async () => {
    const user = userEvent.setup();
    const { onsave } = write();
    await user.type(screen.getByRole("textbox", { name: "Vad ska göras?" }), "Fotboll");
    await user.click(screen.getByRole("radio", { name: "Mamma" }));
    expect(screen.queryByRole("textbox", { name: "Funktion" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Någon utanför kommun och region" }));
    await user.click(screen.getByRole("button", { name: "Spara åtgärden" }));
    expect(onsave.mock.lastCall?.[0].doer).toEqual({ kind: "outside" });
  });

  it("offers those around the child first, and the others on being asked", async () => {
    const user = userEvent.setup();
    write({ around: [voice("mother"), voice("school")] });
    expect(group("Vem gör det?").getAllByRole("radio")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Fler" }));
    expect(screen.getByRole("radio", { name: "BUP" })).toBeVisible();
  });

  it("is not kept without what and who, and says so beside them", async () => {
    const user = userEvent.setup();
    const { onsave } = write();
    await user.click(screen.getByRole("button", { name: "Spara åtgärden" }));
    const what = screen.getByRole("textbox", { name: "Vad ska göras?" });
    expect(what).toHaveFocus();
    expect(what).toHaveAccessibleDescription(/Skriv vad som ska göras\./u);
    await user.keyboard("Ring hem");
    await user.click(screen.getByRole("button", { name: "Spara åtgärden" }));
    expect(screen.getByRole("group", { name: "Vem gör det?" })).toHaveAccessibleDescription(
      "Välj vem som gör det.",
    );
    expect(onsave).not.toHaveBeenCalled();
  });

  it("is not kept with a day that does not exist", async () => {
    const user = userEvent.setup();
    const { onsave } = write({ action: action({ by: "2027-01-31" }) });
    await user.selectOptions(screen.getByRole("combobox", { name: "Månad" }), "februari");
    expect(screen.getByText("Den dagen finns inte i kalendern.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Spara åtgärden" }));
    expect(onsave).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByRole("combobox", { name: "Dag" }), "28");
    await user.click(screen.getByRole("button", { name: "Spara åtgärden" }));
    expect(onsave.mock.lastCall?.[0].by).toBe("2027-02-28");
  });
});

describe("an action that is changed", () => {
  it("keeps what it was and where it was agreed", async () => {
    const user = userEvent.setup();
    const stands = action({ meeting: MEETING });
    const { onsave } = write({ action: stands });
    expect(screen.getByRole("heading", { name: "Ändra åtgärden" })).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Vad ska göras?" }), " igen");
    await user.click(screen.getByRole("button", { name: "Spara åtgärden" }));
    expect(onsave).toHaveBeenCalledWith({ ...stands, what: "Visa nya klassrummet igen" });
  });
});

describe("readers that do not see", () => {
  it.each(["sv", "ar"] as const)("meet no barrier in %s", async (language) => {
    speak(language, null);
    const { container } = write({ action: action() });
    expect(await barriers(container)).toEqual([]);
  });
});
