import { describe, expect, it } from "vitest";
import type { Absence, Cell, Coverage, Voice, VoiceRole } from "../../ipc/backend";
import { caseWhole, consent, voice } from "../../ipc/fake-cases";
import {
  everyPair,
  listed,
  newConsent,
  othersToAsk,
  sameConsent,
  sharesInWords,
  standingsOf,
  wholeOf,
} from "./coverage";
import { NEW_ID } from "./folder.svelte";
import { latestUntil, lengthOf, untilAfter } from "./validity";

const MOTHER = voice("mother");
const FATHER = voice("father");
const PARTIES: VoiceRole[] = ["school", "social-services", "child-psychiatry"];

function lacking(...lacks: [Voice, Absence][]): Coverage {
  return { kind: "open", lacks: lacks.map(([giver, why]) => ({ giver, why })) };
}

function covered(until = "2027-05-01", change: Partial<Coverage> = {}): Coverage {
  return { kind: "covered", until, exceptAreas: [], exceptWords: false, ...change } as Coverage;
}

function matrixOf(coverage: (from: VoiceRole, to: VoiceRole) => Coverage): Cell[] {
  return PARTIES.flatMap((from) =>
    PARTIES.map((to) => ({
      from,
      to,
      coverage: from === to ? { kind: "own" as const } : coverage(from, to),
      special: null,
    })),
  );
}

describe("how it stands", () => {
  it("asks for the guardians first, then for the parties", () => {
    expect(wholeOf(caseWhole({ needed: [] })).kind).toBe("guardiansUnknown");
    expect(wholeOf(caseWhole()).kind).toBe("partiesUnknown");
  });

  it("is covered until the first day on which something ends", () => {
    const view = caseWhole({
      matrix: matrixOf((from) => covered(from === "school" ? "2027-02-01" : "2027-05-01")),
    });
    expect(wholeOf(view)).toEqual({ kind: "covered", until: "2027-02-01", except: false });
  });

  it("tells for which party a consent is missing, and not for the others", () => {
    const view = caseWhole({
      consents: [{ consent: consent({ givenBy: FATHER }), state: "in-force" }],
      matrix: matrixOf((from, to) =>
        from === "child-psychiatry" || to === "child-psychiatry"
          ? lacking([FATHER, { kind: "never" }])
          : covered(),
      ),
    });
    expect(wholeOf(view)).toEqual({ kind: "lacking", givers: [FATHER] });
    expect(standingsOf(view, FATHER)).toEqual([
      { kind: "never", extent: { kind: "parties", parties: ["child-psychiatry"] } },
    ]);
  });

  it("tells what was withdrawn before what was never given", () => {
    const view = caseWhole({
      consents: [{ consent: consent({ givenBy: FATHER }), state: "withdrawn" }],
      matrix: matrixOf((from) =>
        lacking([
          FATHER,
          from === "school" ? { kind: "withdrawn", on: "2026-11-10" } : { kind: "never" },
        ]),
      ),
    });
    expect(standingsOf(view, FATHER).map(({ kind }) => kind)).toEqual(["withdrawn", "never"]);
  });

  it("does not ask one whose consent is not needed for what is covered", () => {
    const view = caseWhole({
      consents: [{ consent: consent(), state: "in-force" }],
      matrix: matrixOf(() => covered()),
    });
    expect(standingsOf(view, MOTHER)).toEqual([{ kind: "given", until: "2027-05-01" }]);
    expect(standingsOf(view, FATHER)).toEqual([{ kind: "notNeeded" }]);
  });
});

describe("pairs in words", () => {
  it("says once that everybody may tell everybody", () => {
    expect(sharesInWords(everyPair(["child-psychiatry", "school"]))).toEqual({
      kind: "among",
      parties: ["school", "child-psychiatry"],
    });
  });

  it("puts together those who may tell the same", () => {
    const shares = [
      { from: "school", to: "child-psychiatry" },
      { from: "social-services", to: "child-psychiatry" },
    ] as const;
    expect(sharesInWords([...shares])).toEqual({
      kind: "oneWay",
      ways: [{ from: ["school", "social-services"], to: ["child-psychiatry"] }],
    });
  });

  it("lists names as one says them", () => {
    const plain = listed("sv", ["A", "B", "C"]).replace(/[\u2068\u2069]/gu, "");
    expect(plain).toBe("A, B och C");
    expect(listed("sv", ["A"])).toBe("A");
  });
});

describe("a new consent", () => {
  it("begins with the language of the latest conversation, and does not guess an interpreter", () => {
    const talk = {
      id: "one",
      startedAt: "2026-11-20T10:00:00",
      finishedAt: null,
      familyLanguage: "so" as const,
      context: "health-talk" as const,
      talkedAbout: [],
    };
    const draft = newConsent(caseWhole({ conversations: [talk] }), NEW_ID, null, "2027-05-22");
    expect(draft).toMatchObject({ language: "so", interpreter: null, shares: [], purpose: "" });
  });

  it("asks the other guardian for the same, each one separately", () => {
    const given = consent();
    const view = caseWhole({
      consents: [{ consent: given, state: "in-force" }],
      matrix: matrixOf(() => lacking([FATHER, { kind: "never" }])),
    });
    expect(othersToAsk(view, given)).toEqual([FATHER]);
  });

  it("lets nobody inherit that a young person decides alone", () => {
    const alone = consent({ givenBy: voice("child"), deciding: "alone" });
    const same = sameConsent(alone, NEW_ID, MOTHER, "2026-11-22", "2027-05-22");
    expect(same).toMatchObject({ givenBy: MOTHER, deciding: "together", withdrawnOn: null });
  });
});

describe("how long it is valid", () => {
  it("counts months to the same day, or to the last of the month", () => {
    expect(untilAfter("2026-11-22", 6)).toBe("2027-05-22");
    expect(untilAfter("2026-11-30", 3)).toBe("2027-02-28");
  });

  it("is never longer than a year", () => {
    expect(latestUntil("2026-11-22")).toBe("2027-11-22");
    expect(untilAfter("2027-11-22", "year")).toBe("2028-11-21");
    expect(lengthOf("2026-11-22", "2027-04-01")).toBeNull();
    expect(lengthOf("2026-11-22", "2027-11-22")).toBe("year");
  });
});
