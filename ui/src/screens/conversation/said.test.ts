import { describe, expect, it } from "vitest";
import type { NoteView, Voice } from "../../ipc/backend";
import { conversation } from "../../ipc/fake";
import { areasOf, otherLanguageOf, partsOf, placeKey, placesOf, saidIn, shownOf } from "./said";
import { Talk } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const SCHOOL: Voice = { role: "school", number: 1 };
const AREAS = ["safety", "health", "care", "hope"] as const;

function note(change: Partial<NoteView>): NoteView {
  return {
    area: "health",
    voice: CHILD,
    question: "works",
    language: "ar",
    words: "x",
    swedish: "",
    kept: true,
    ...change,
  };
}

describe("what was said", () => {
  it("comes in the order of the wheel, the voices and the questions, not of the telling", () => {
    const talk = new Talk(
      conversation({
        notes: [
          note({ area: "hope", question: "next-step" }),
          note({ area: "health", voice: MOTHER }),
          note({ area: "health", question: "needed" }),
          note({ area: "hope", question: "hope" }),
          note({ area: "health", question: "works" }),
        ],
      }),
    );
    expect(saidIn(talk, AREAS).map(placeKey)).toEqual([
      "health-child-1-works",
      "health-child-1-needed",
      "health-mother-1-works",
      "hope-child-1-hope",
      "hope-child-1-next-step",
    ]);
  });

  it("is no note of only spaces, unless words stood there a moment ago", () => {
    const talk = new Talk(conversation({ notes: [note({ words: "  \n ", swedish: " " })] }));
    expect(saidIn(talk, AREAS)).toEqual([]);
    expect(saidIn(talk, AREAS, new Set(["health-child-1-works"]))).toHaveLength(1);
  });

  it("names each voice once in an area, also one that only marked it", () => {
    const talk = new Talk(
      conversation({
        notes: [note({}), note({ question: "needed" })],
        marks: [
          { area: "health", voice: MOTHER, mark: "hard" },
          { area: "care", voice: MOTHER, mark: "good" },
        ],
      }),
    );
    const said = saidIn(talk, AREAS);
    expect(areasOf(talk, AREAS, said)).toEqual(["health", "care"]);
    const parts = partsOf(talk, "health", placesOf(said, "health"));
    expect(parts.map(({ voice, places }) => [voice.role, places.length])).toEqual([
      ["child", 2],
      ["mother", 0],
    ]);
  });
});

describe("the language of what was said", () => {
  it("is told where it is another than the family's, once where all of it is the same", () => {
    const talk = new Talk(
      conversation({
        voices: [CHILD, SCHOOL],
        notes: [
          note({}),
          note({ question: "needed", language: "so" }),
          note({ voice: SCHOOL, language: "sv" }),
          note({ voice: SCHOOL, question: "needed", language: "sv" }),
        ],
      }),
    );
    const said = saidIn(talk, AREAS);
    const of = (voice: Voice) => said.filter((place) => place.voice.role === voice.role);
    expect(otherLanguageOf(talk, of(SCHOOL))).toBe("sv");
    expect(otherLanguageOf(talk, of(CHILD))).toBeNull();
  });

  it("is Swedish where only the interpreter's words were written", () => {
    expect(shownOf({ language: "ar", words: " ", swedish: "Hon sover." })).toEqual({
      language: "sv",
      words: "Hon sover.",
      swedish: "",
      interpreted: true,
    });
    expect(shownOf({ language: "ar", words: "تنام", swedish: " Hon sover. " })).toEqual({
      language: "ar",
      words: "تنام",
      swedish: "Hon sover.",
      interpreted: false,
    });
  });

  it("is nobody's but the one's own where the words were said in Swedish", () => {
    expect(shownOf({ language: "sv", words: "Hon sover.", swedish: "" }).interpreted).toBe(false);
    expect(shownOf({ language: "sv", words: "", swedish: "Hon sover." }).interpreted).toBe(false);
  });
});
