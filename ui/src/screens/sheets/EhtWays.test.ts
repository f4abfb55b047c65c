import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { EhtSheetView, Tally } from "../../ipc/backend";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import EhtPage from "./EhtPage.svelte";

const WORDS = { question: "", tried: "", asked: "", followUp: "" };

async function show(tally: Tally[]) {
  await startWith();
  const view: EhtSheetView = {
    sheet: { ageBand: "6-9", step: null, areas: [], words: WORDS, findings: [] },
    draft: WORDS,
    tally,
  };
  return render(EhtPage, { view, code: "EK-7" });
}

it("says what to do where consent keeps everything from the team, in Arabic too", async () => {
  const user = userEvent.setup();
  const { container } = await show([{ reason: "consent", count: 3 }]);
  expect(screen.getByText(/får inte gå till elevhälsan utan samtycke/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Till fliken ”Runt barnet”" }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "circle" });
  await user.click(screen.getByRole("button", { name: "Till fliken ”Samtycke”" }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "consent" });
  speak("ar", null);
  expect(await screen.findByText(textIn("ar", "eht-areas-do"))).toBeVisible();
  expect(await barriers(container)).toEqual([]);
});

it("leads to no consent where that would change nothing", async () => {
  await show([{ reason: "kept-back", count: 3 }]);
  expect(screen.queryByRole("button", { name: "Till fliken ”Samtycke”" })).toBeNull();
});
