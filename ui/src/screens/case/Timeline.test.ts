import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import type { What } from "../../ipc/backend";
import { caseWhole } from "../../ipc/fake-cases";
import { startWith } from "../../test-support";
import Timeline from "./Timeline.svelte";

beforeEach(async () => {
  await startWith();
});

function show(events: readonly [string, What][]) {
  const timeline = events.map(([on, what]) => ({ on, what }));
  render(Timeline, { view: caseWhole({ timeline }), opener: () => null });
  return screen.getAllByRole("listitem").map((item) => item.textContent.replace(/[⁨⁩\s]+/gu, " "));
}

const INVITED: What = { kind: "documentMade", deed: "invitation-made" };

it("says several of one day and kind in one line, and those of other days in their own", () => {
  const lines = show([
    ["2026-11-20", INVITED],
    ["2026-11-20", { kind: "actionAgreed", id: "a1", what: "Ring BUP" }],
    ["2026-11-20", INVITED],
    ["2026-11-20", { kind: "actionAgreed", id: "a2", what: "Fråga tränaren" }],
    ["2026-11-12", INVITED],
  ]);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/Inbjudan \( ?2 ?\)/u);
  expect(lines[1]).toMatch(/Ring BUP.*Fråga tränaren/u);
  expect(lines[2]).toMatch(/12 november 2026.*Inbjudan/u);
  expect(lines[2]).not.toContain("(");
});

it("keeps a line for each meeting, which is opened by it", () => {
  const meeting = (id: string, question: string): What => ({
    kind: "meeting",
    id,
    question,
    finished: true,
  });
  const lines = show([
    ["2026-11-20", meeting("m1", "Lugna morgnar")],
    ["2026-11-20", meeting("m2", "Skolskjuts")],
  ]);
  expect(lines).toHaveLength(2);
});
