import { beforeEach, describe, expect, it } from "vitest";
import { ownCountsView, UNIT, unitsView } from "../ipc/fake-counts";
import { speak } from "../test-support";
import {
  answerLanguage,
  answersText,
  answerText,
  kindText,
  monthText,
  periodText,
  questionText,
  spanText,
  unitText,
} from "./counts";

/** Without the marks that Fluent sets round what it filled in. */
function plain(said: string): string {
  return said.replace(/[\u2066-\u2069\u200F]/gu, "");
}

beforeEach(() => {
  speak("sv", null);
});

describe("the words of counts", () => {
  it("has words for every question and answer, in every language", () => {
    for (const language of ["sv", "en", "fi", "so", "ar", "kmr"] as const) {
      speak(language, null);
      for (const { question, rows } of ownCountsView("2025-HT", "2026-VT").tables) {
        expect(questionText(question)).not.toContain("«");
        const answers = rows.map(({ answer }) => answerText(question, answer));
        expect(answers.join()).not.toContain("«");
        expect(new Set(answers).size).toBe(answers.length);
      }
      for (const kind of unitsView().kinds) expect(kindText(kind)).not.toContain("«");
    }
  });

  it("names months, half-years and units", () => {
    expect(plain(monthText("2026-03"))).toBe("mars 2026");
    expect(plain(periodText("2026-VT"))).toBe("VT 2026");
    expect(plain(spanText("2026-HT", "2026-HT"))).toBe("HT 2026");
    expect(plain(spanText("2025-HT", "2026-VT"))).toBe("HT 2025 till VT 2026");
    expect(plain(unitText(UNIT, unitsView().counties))).toBe("Elevhälsa, Katrineholm");
    expect(plain(unitText({ ...UNIT, principal: "9999" }, unitsView().counties))).toBe(
      "Elevhälsa, 9999",
    );
  });

  it("lets every language name itself", () => {
    expect(answerText("language", "ar")).toBe("العربية");
    expect(answerLanguage("language", "ar")).toBe("ar");
    expect(answerLanguage("language", "other")).toBeNull();
    expect(answerLanguage("step", "notice")).toBeNull();
  });

  it("tells which answers stand together", () => {
    expect(answersText("step", ["notice"])).toBe("Upptäcka");
    expect(plain(answersText("step", ["notice", "explore"]))).toBe("Övriga (Upptäcka, Kartlägga)");
    expect(answersText("interpreter", ["yes", "no"], "all")).toBe("Alla");
    speak("ar", null);
    const together = answersText("step", ["notice", "explore"]);
    expect(plain(together)).toContain("، ");
    // Isolates hide the letters in them: the mark alone tells from where to read.
    expect(together).toContain("\u2068\u200F\u2068");
  });
});
