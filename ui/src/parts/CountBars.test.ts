import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { barriers, startWith } from "../test-support";
import CountBars, { type CountBar } from "./CountBars.svelte";

const BARS: readonly CountBar[] = [
  { key: "sv", label: "Svenska", lang: "sv", uses: 8 },
  { key: "so", label: "Soomaali", lang: "so", uses: 0 },
  { key: "others", label: "Övriga (Suomi, English)", uses: 6, stands: "together" },
];

function wordsOf(line: HTMLElement): string {
  return line.textContent.replace(/\s+/gu, " ").trim();
}

beforeEach(async () => {
  await startWith();
});

it("says every answer with its number, also those nobody gave", async () => {
  const { container } = render(CountBars, { title: "Familjens språk", bars: BARS, total: 14 });
  const lines = screen.getAllByRole("listitem").map(wordsOf);
  expect(lines).toEqual(["Svenska 8", "Soomaali 0", "Övriga (Suomi, English) 6"]);
  expect(screen.getByText("Soomaali").closest("[lang]")).toHaveAttribute("lang", "so");
  expect(await barriers(container)).toEqual([]);
});

it("draws each as long as its number, against the longest there can be", () => {
  const { container } = render(CountBars, { title: "Språk", bars: BARS, most: 16 });
  const widths = [...container.querySelectorAll(".bar")].map((bar) => bar.getAttribute("width"));
  expect(widths).toEqual(["50%", "37.5%"]);
});

it("tells several answers together by a pattern and not by colour alone", () => {
  const { container } = render(CountBars, { title: "Språk", bars: BARS });
  const [one, together] = container.querySelectorAll(".bar");
  expect(one).toHaveAttribute("fill", "currentColor");
  expect(together?.getAttribute("fill")).toMatch(/^url\(#/u);
});

it("becomes a table with the sum and back, and keeps the focus on the switch", async () => {
  const user = userEvent.setup();
  const { container } = render(CountBars, { title: "Familjens språk", bars: BARS, total: 14 });
  const asTable = screen.getByRole("button", { name: "Visa som tabell: Familjens språk" });
  await user.click(asTable);
  const table = within(screen.getByRole("table", { name: "Familjens språk" }));
  expect(table.getByRole("columnheader", { name: "Gånger" })).toBeVisible();
  expect(table.getByRole("row", { name: "Soomaali 0" })).toBeVisible();
  expect(table.getByRole("row", { name: "Alla 14" })).toBeVisible();
  expect(await barriers(container)).toEqual([]);
  const asBars = screen.getByRole("button", { name: "Visa som diagram: Familjens språk" });
  expect(asBars).toHaveFocus();
  await user.click(asBars);
  expect(screen.queryByRole("table")).toBeNull();
});
