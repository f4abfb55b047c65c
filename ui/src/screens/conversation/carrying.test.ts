import { describe, expect, it } from "vitest";
import type { Voice } from "../../ipc/backend";
import { conversation } from "../../ipc/fake";
import { askingOf, decisionsOf, mostCommon } from "./carrying";
import { saidIn } from "./said";
import { Talk, type Carry } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };

function carry(...to: Carry["to"]): Carry {
  return { choice: "may-go", brief: "", to };
}

describe("who is asked", () => {
  it("is the child first, then guardians, others who are close, and services", () => {
    const voices: Voice[] = [
      { role: "school", number: 1 },
      { role: "close-person", number: 1 },
      { role: "father", number: 1 },
      { role: "mother", number: 2 },
      { role: "mother", number: 1 },
      CHILD,
      { role: "preschool", number: 1 },
    ];
    const talk = new Talk(
      conversation({
        voices,
        notes: voices
          .filter((voice) => voice.role !== "preschool")
          .map((voice) => ({
            area: "health",
            voice,
            question: "works",
            language: "sv",
            words: "x",
            swedish: "",
            kept: true,
          })),
      }),
    );
    const asked = decisionsOf(talk, saidIn(talk, ["health"]));
    expect(asked.map(({ voice }) => `${voice.role} ${voice.number}`)).toEqual([
      "child 1",
      "mother 2",
      "mother 1",
      "father 1",
      "close-person 1",
      "school 1",
    ]);
  });

  it("is asked as a child at 6–12, as one who decides at 13–17, and about a small child as adults", () => {
    expect(askingOf(CHILD, "6-9").answers["stays-here"]).toBe("going-on-child-stays-here");
    expect(askingOf(CHILD, "10-12").question).toBe("going-on-child-question");
    expect(askingOf(CHILD, "13-17").question).toBe("going-on-young-question");
    expect(askingOf(CHILD, "0-5").question).toBe("going-on-question");
    expect(askingOf({ role: "mother", number: 1 }, "6-9").question).toBe("going-on-question");
  });
});

describe("to whom", () => {
  it("is for all what most of it goes to, in whatever order it was chosen", () => {
    expect(
      mostCommon([carry("school", "preschool"), carry("preschool", "school"), carry()], []),
    ).toEqual(["school", "preschool"]);
  });

  it("stays as it is where nothing is more common", () => {
    expect(mostCommon([], ["school"])).toEqual(["school"]);
    expect(mostCommon([carry("preschool"), carry("school")], ["school"])).toEqual(["school"]);
  });
});
