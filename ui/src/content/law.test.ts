import { expect, it } from "vitest";
import { LANGUAGES } from "../l10n/languages";
import { textIn } from "../l10n/words.svelte";
import { LAW_CHECKED_ON, LAW_REFERENCES, lawArguments } from "./law";

/** A text without the marks that Fluent sets round what it filled in. */
function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, "");
}

it("is dated, and names each paragraph once", () => {
  expect(LAW_CHECKED_ON).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(Number.isNaN(Date.parse(LAW_CHECKED_ON))).toBe(false);
  const ids = LAW_REFERENCES.map((reference) => reference.id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("gives the duty to report as Swedish law writes it", () => {
  expect(plain(textIn("sv", "information-duty-law", lawArguments("sv", "duty")))).toBe(
    "19 kap. 1 § socialtjänstlagen (2025:400)",
  );
});

it.each(LANGUAGES)("names chapter, paragraph and statute in %s", (language) => {
  const words = plain(textIn(language, "information-duty-law", lawArguments(language, "duty")));
  for (const number of ["19", "1", "2025:400"]) {
    expect(words).toMatch(new RegExp(`(^|[^0-9:])${number}($|[^0-9:])`, "u"));
  }
  expect(words).not.toContain("{");
});
