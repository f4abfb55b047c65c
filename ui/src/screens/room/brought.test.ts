import { describe, expect, it } from "vitest";
import type { PartView, SaidView } from "../../ipc/backend";
import { voice } from "../../ipc/fake-cases";
import { addedTo, broughtAt, inArea, isAtWheel, itemText } from "./brought";

function said(question: SaidView["question"], words: string): SaidView {
  return { question, language: "sv", words, swedish: "" };
}

function part(change: Partial<PartView>): PartView {
  return {
    part: { conversation: "one", at: { area: "health", voice: voice("child") } },
    heldOn: "2026-11-03",
    words: [],
    brief: null,
    exceptWords: false,
    chosen: true,
    ...change,
  };
}

const WORKS = part({ words: [said("works", "Sömnen"), said("needed", "En lugn kväll")] });
const BRIEF = part({ brief: "I korthet" });

describe("what an item shows of what is brought", () => {
  it("is everything in the family's own picture", () => {
    expect(broughtAt([WORKS], "picture")).toEqual([WORKS]);
  });

  it("is only the answers to its question elsewhere, and no part without any", () => {
    expect(broughtAt([WORKS], "works")[0]?.words.map((one) => one.words)).toEqual(["Sömnen"]);
    expect(broughtAt([WORKS], "needed")[0]?.words.map((one) => one.words)).toEqual([
      "En lugn kväll",
    ]);
    expect(broughtAt([WORKS], "challenging")).toEqual([]);
  });

  it("is a short form at each of them, as it answers no question", () => {
    expect(broughtAt([BRIEF], "challenging")).toEqual([BRIEF]);
  });

  it("is nothing where one is not at the wheel", () => {
    expect(isAtWheel("whole")).toBe(false);
    expect(broughtAt([WORKS, BRIEF], "whole")).toEqual([]);
  });

  it("is told apart by area", () => {
    expect(inArea([WORKS], "health")).toHaveLength(1);
    expect(inArea([WORKS], "care")).toHaveLength(0);
  });
});

describe("the name of an item", () => {
  const own = { kind: "own", minutes: 5, words: " Skolskjuts ", noted: "" } as const;

  it("is one's own words where the item is one's own", () => {
    expect(itemText("sv", own)).toBe("Skolskjuts");
    expect(addedTo(own)).toBe("");
    expect(itemText("sv", { ...own, words: " " })).toBe("Egen punkt");
  });

  it("is its kind elsewhere, and the words are an addition", () => {
    const works = { ...own, kind: "works" } as const;
    expect(itemText("sv", works)).toBe("Det som fungerar bra");
    expect(addedTo(works)).toBe("Skolskjuts");
  });
});
