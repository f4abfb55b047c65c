import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ConversationView } from "../../ipc/backend";
import { conversation } from "../../ipc/fake";
import { barriers, speak, startWith } from "../../test-support";
import Interrupted from "./Interrupted.svelte";

const KEPT = { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" } as const;

beforeEach(async () => {
  await startWith();
});

function ask(change: Partial<ConversationView> = {}) {
  const ways = { onresume: vi.fn(), onleave: vi.fn() };
  const view = conversation({ keeping: KEPT, familyLanguage: "so", ...change });
  return { ways, ...render(Interrupted, { conversation: view, ...ways }) };
}

describe("after the program ended in the middle", () => {
  it("says which conversation it was, when it began and where one was", () => {
    ask({ place: { stage: "wheel", area: "health", speaker: null } });
    expect(
      screen.getByRole("region", { name: "Programmet stängdes mitt i ett samtal" }),
    ).toBeVisible();
    expect(screen.getByText("Allt som var sparat finns kvar.")).toBeVisible();
    expect(screen.getByText("EK-7")).toBeVisible();
    expect(screen.getByText(/22.*november.*2026.*14.*05/u)).toBeVisible();
    expect(screen.getByText("Hälsa")).toBeVisible();
  });

  it.each([
    [{ stage: "wheel", area: null }, "Hela hjulet"],
    [{ stage: "opening", area: null }, "Inledningen"],
    [{ stage: "read-back", area: "health" }, "Läs upp tillsammans"],
    [{ stage: "going-on", area: "health" }, "Vad får tas med?"],
  ] as const)("names the place %o", (place, words) => {
    ask({ place: { ...place, speaker: null } });
    expect(screen.getByText(words)).toBeVisible();
  });

  it("goes on, or waits in its case", async () => {
    const user = userEvent.setup();
    const { ways } = ask();
    const later = screen.getByRole("button", { name: "Inte nu" });
    expect(later).toHaveAccessibleDescription("Samtalet finns kvar i ärendet.");
    await user.click(screen.getByRole("button", { name: "Fortsätt där ni var" }));
    expect(ways.onresume).toHaveBeenCalledOnce();
    await user.click(later);
    expect(ways.onleave).toHaveBeenCalledOnce();
  });

  it("is in the language of the program, and has no barrier in Arabic either", async () => {
    speak("ar", null);
    const { container } = ask({ place: { stage: "wheel", area: "health", speaker: null } });
    expect(screen.getByText("الصحة")).toBeVisible();
    expect(await barriers(container)).toEqual([]);
  });
});
