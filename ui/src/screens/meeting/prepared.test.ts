import { expect, it } from "vitest";
import type { AreaId, Part } from "../../ipc/backend";
import { caseWhole, participant, voice } from "../../ipc/fake-cases";
import {
  choosePart,
  inAreas,
  participantOf,
  remediesOf,
  seatsFree,
  withParticipant,
} from "./prepared";

function part(area: AreaId, conversation = "c1"): Part {
  return { conversation, at: { area, voice: voice("child") } };
}

it("chooses a part once, and knows parts of other conversations apart", () => {
  const once = choosePart([part("safety")], part("safety"), true);
  expect(once).toEqual([part("safety")]);
  const both = choosePart(once, part("safety", "c2"), true);
  expect(choosePart(both, part("safety"), false)).toEqual([part("safety", "c2")]);
});

it("keeps the order of the wheel and leaves out areas without anything", () => {
  const parts = [{ part: part("health") }, { part: part("safety") }];
  const areas = inAreas(parts, ["safety", "care", "health"]).map(({ area }) => area);
  expect(areas).toEqual(["safety", "health"]);
});

it("offers those the case knows first, each seat once", () => {
  const whole = caseWhole({
    circle: {
      keeper: "school",
      guardians: [voice("mother")],
      contacts: [{ voice: voice("school"), function: "kurator", reach: "" }],
      posts: [],
    },
  });
  const { known, others } = seatsFree(whole, [participant("child")]);
  expect(known).toEqual([voice("mother"), voice("school")]);
  expect(others).toContainEqual(voice("mother", 2));
  expect(others).toContainEqual(voice("father"));
  expect(others.some((one) => one.role === "child")).toBe(false);
  expect(participantOf(voice("school"), whole, "ar")).toEqual({
    voice: voice("school"),
    function: "kurator",
    language: "sv",
  });
  expect(participantOf(voice("mother"), whole, "ar").language).toBe("ar");
});

it("puts whoever is added in the order of the roles", () => {
  const all = [participant("child"), participant("school")];
  const roles = withParticipant(all, participant("mother")).map((one) => one.voice.role);
  expect(roles).toEqual(["child", "mother", "school"]);
});

it("names what can be done once, the keeper first", () => {
  const leftOut: Parameters<typeof remediesOf>[0] = [
    { part: part("safety"), because: [{ kind: "noConsent", party: "child-psychiatry" }] },
    {
      part: part("health"),
      because: [{ kind: "noConsent", party: "child-psychiatry" }, { kind: "noKeeper" }],
    },
    { part: part("care"), because: [{ kind: "staysHere" }, { kind: "notDecided" }] },
    { part: part("leisure"), because: [{ kind: "twin", twin: voice("school", 2) }] },
  ];
  expect(remediesOf(leftOut, [], []).map(({ at }) => at)).toEqual(["circle", "consent"]);
  // What stays, stays whoever takes part: it says nothing of BUP.
  const kept = leftOut.slice(0, 3);
  const there = [participant("child-psychiatry")];
  expect(remediesOf(kept, there, []).at(-1)).toEqual({ at: "without", party: "child-psychiatry" });
  const brought = [{ part: part("respect") }];
  expect(remediesOf(kept, there, brought).map(({ at }) => at)).toEqual(["circle", "consent"]);
  const twin = participant("school", { voice: voice("school", 2) });
  expect(remediesOf(leftOut, [twin], [])[0]).toEqual({ at: "participants", twin: twin.voice });
});
