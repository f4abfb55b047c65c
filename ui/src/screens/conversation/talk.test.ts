import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  useBackend,
  type CarryView,
  type Failure,
  type NoteView,
  type SteppedView,
  type Voice,
} from "../../ipc/backend";
import { conversation, FakeProgram } from "../../ipc/fake";
import { Talk, type NotePlace } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const PLACE: NotePlace = { area: "health", voice: CHILD, question: "works" };

/** The child's words about what works in its health, as the program gives them. */
function said(words: string, change: Partial<NoteView> = {}): NoteView {
  return { ...PLACE, language: "ar", words, swedish: "", kept: true, ...change };
}

/** The mother's words in the same place. */
const OTHER = said("Hon sover.", { voice: MOTHER });
/** What the child decided about its words. */
const MAY_GO: CarryView = {
  area: "health",
  voice: CHILD,
  choice: "may-go",
  brief: "",
  to: ["school"],
  kept: true,
};

let program: FakeProgram;

beforeEach(() => {
  vi.useFakeTimers();
  program = new FakeProgram();
  useBackend(program.backend());
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what is typed", () => {
  it("is handed over within a quarter of a second, without a button", async () => {
    const talk = new Talk(conversation());
    talk.type(PLACE, "Jag");
    talk.type(PLACE, "Jag sover");
    expect(talk.status(PLACE)).toEqual({ is: "keeping" });
    await vi.advanceTimersByTimeAsync(250);
    expect(program.written.map((note) => note.words)).toEqual(["Jag sover"]);
    expect(talk.status(PLACE)).toEqual({ is: "kept" });
  });

  it("is handed over while somebody goes on typing, not only when they stop", async () => {
    const talk = new Talk(conversation());
    for (let length = 1; length <= 20; length += 1) {
      talk.type(PLACE, "a".repeat(length));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(5 <= program.written.length).toBe(true);
  });

  it("stays in the field and says so when it cannot be kept, and is kept when tried again", async () => {
    const talk = new Talk(conversation());
    program.failing.writeNote = { code: "diskFull" };
    talk.type(PLACE, "viktigt");
    await vi.advanceTimersByTimeAsync(250);
    expect(talk.status(PLACE)).toEqual({ is: "notKept", failure: { code: "diskFull" } });
    expect(talk.note(PLACE).words).toBe("viktigt");
    expect(await talk.keepAll()).toBe(false);
    program.failing = {};
    expect(await talk.keepAll()).toBe(true);
    expect(program.written.at(-1)?.words).toBe("viktigt");
  });

  it("keeps voices apart", () => {
    const talk = new Talk(conversation());
    talk.type(PLACE, "Jag sover bra.");
    talk.type({ ...PLACE, voice: MOTHER }, "Det är svårt.");
    expect(talk.note(PLACE).words).toBe("Jag sover bra.");
    expect(talk.talkedAbout("health", MOTHER)).toBe(true);
    expect(talk.talkedAbout("care")).toBe(false);
  });

  it("tells of a personal identity number and takes it out of the field on request", async () => {
    const talk = new Talk(conversation());
    talk.type(PLACE, "Född 20120101-1234 i maj");
    await vi.advanceTimersByTimeAsync(250);
    expect(talk.status(PLACE)).toEqual({ is: "keptWithoutNumber" });
    await talk.removeNumber(PLACE);
    expect(talk.note(PLACE).words).toBe("Född  i maj");
    expect(talk.status(PLACE)).toEqual({ is: "kept" });
  });

  it("is all there again when the conversation is opened anew", () => {
    const talk = new Talk(
      conversation({
        notes: [said("أنام جيداً")],
        wanted: ["care"],
        place: { stage: "wheel", area: "health", speaker: MOTHER },
      }),
    );
    expect(talk.note(PLACE).words).toBe("أنام جيداً");
    expect(talk.wanted).toEqual(["care"]);
    expect(talk.openArea).toBe("health");
    expect(talk.speaker).toEqual(MOTHER);
  });
});

describe("a mark that could not be kept", () => {
  it("is taken back, and why is told", async () => {
    const talk = new Talk(conversation());
    program.failing.wantArea = { code: "diskFull" };
    await talk.toggleWanted("care");
    expect(talk.wanted).toEqual([]);
    expect(talk.failure).toEqual({ code: "diskFull" });
  });
});

describe("the language of words", () => {
  it("is the family's for the family and Swedish for services", () => {
    const school: Voice = { role: "school", number: 1 };
    const talk = new Talk(conversation({ voices: [CHILD, school] }));
    expect(talk.note(PLACE).language).toBe("ar");
    expect(talk.note({ ...PLACE, voice: school }).language).toBe("sv");
  });

  it("stays what it was when the family's language changes", async () => {
    const talk = new Talk(conversation());
    talk.type(PLACE, "أنام");
    await talk.speak("so");
    expect(talk.note(PLACE).language).toBe("ar");
    expect(talk.note({ ...PLACE, question: "needed" }).language).toBe("so");
  });

  it("keeps the interpreter's Swedish beside the words, or alone", async () => {
    const talk = new Talk(conversation());
    talk.interpret(PLACE, "Jag sover bra.");
    await vi.advanceTimersByTimeAsync(250);
    expect(program.written.at(-1)).toMatchObject({ words: "", swedish: "Jag sover bra." });
    expect(talk.talkedAbout("health", CHILD)).toBe(true);
  });

  it("joins both texts where the words turn out to be Swedish", () => {
    const talk = new Talk(conversation());
    talk.type(PLACE, "Jag sover bra.");
    talk.interpret(PLACE, "Ibland.");
    talk.writeIn(PLACE, "sv");
    expect(talk.note(PLACE)).toEqual({
      language: "sv",
      words: "Jag sover bra.\nIbland.",
      swedish: "",
    });
  });
});

describe("words first written in Swedish", () => {
  const SWEDISH = said("Jag sover bra.", { language: "sv" });

  it("are what the interpreter said, once the family's own language is told", async () => {
    const talk = new Talk(conversation({ notes: [SWEDISH] }));
    talk.writeIn(PLACE, "ar");
    const note = { language: "ar", words: "", swedish: "Jag sover bra." };
    expect(talk.note(PLACE)).toEqual(note);
    await vi.advanceTimersByTimeAsync(250);
    expect(program.written.at(-1)).toMatchObject(note);
  });

  it("are the family's own where nobody interprets", () => {
    const talk = new Talk(conversation({ notes: [SWEDISH], interpreter: "absent" }));
    talk.writeIn(PLACE, "ar");
    expect(talk.note(PLACE)).toEqual({ language: "ar", words: "Jag sover bra.", swedish: "" });
  });

  it("stay where they are between two other languages", () => {
    const talk = new Talk(conversation({ notes: [said("أنام", { swedish: "Jag sover." })] }));
    talk.writeIn(PLACE, "so");
    expect(talk.note(PLACE)).toEqual({ language: "so", words: "أنام", swedish: "Jag sover." });
  });
});

describe("words that waited behind a lock", () => {
  it("are told as not kept and are handed over again", async () => {
    const talk = new Talk(conversation({ notes: [said("viktigt", { kept: false })] }));
    expect(talk.status(PLACE)).toEqual({ is: "notKept", failure: { code: "diskFull" } });
    expect(await talk.keepAll()).toBe(true);
    expect(program.written.at(-1)?.words).toBe("viktigt");
    expect(talk.status(PLACE)).toEqual({ is: "kept" });
  });

  it("are told with what the store said, as a choice is that waited too", async () => {
    const refused: Failure = { code: "unexpected", incident: "a1" };
    const talk = new Talk(
      conversation({
        refused,
        notes: [said("viktigt", { kept: false })],
        carries: [MAY_GO, { ...MAY_GO, voice: MOTHER, kept: false }],
      }),
    );
    expect(talk.status(PLACE)).toEqual({ is: "notKept", failure: refused });
    expect(talk.carryStatus("health", MOTHER)).toEqual({ is: "notKept", failure: refused });
    expect(talk.carryStatus("health", CHILD)).toBeNull();
    expect(await talk.keepAll()).toBe(true);
    expect(program.decided).toEqual([
      {
        conversation: "one",
        area: "health",
        voice: MOTHER,
        choice: "may-go",
        brief: "",
        to: ["school"],
      },
    ]);
    expect(talk.carryStatus("health", MOTHER)).toEqual({ is: "kept" });
  });
});

describe("the lock", () => {
  it("comes though the store refuses, and not where a text would be lost", async () => {
    const talk = new Talk(conversation());
    program.failing.writeNote = { code: "invalid", field: "note", rule: "tooLong" };
    talk.type(PLACE, "långt");
    await talk.lock();
    expect(program.calls).not.toContain("lock");
    expect(talk.failure).toEqual({ code: "invalid", field: "note", rule: "tooLong" });
    program.failing.writeNote = { code: "diskFull" };
    await talk.lock();
    expect(program.calls.filter((call) => call === "lock")).toHaveLength(1);
    expect(talk.status(PLACE)).toEqual({ is: "notKept", failure: { code: "diskFull" } });
  });
});

describe("keeping from now on", () => {
  it("brings the earlier conversations of the case with it", async () => {
    const keeping = { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" } as const;
    const answering = program.backend();
    answering.keepAsWorkingCopy = () =>
      Promise.resolve(conversation({ keeping, earlier: ["in-may", "in-august"] }));
    useBackend(answering);
    const talk = new Talk(conversation({ notes: [said("Jag")] }));
    talk.type(PLACE, "Jag sover");
    await talk.keepAsWorkingCopy("EK-7", "2027-02-20");
    expect(talk.view.keeping).toEqual(keeping);
    expect(talk.view.earlier).toEqual(["in-may", "in-august"]);
    expect(talk.note(PLACE).words).toBe("Jag sover");
    const [written, kept] = ["writeNote", "keepAsWorkingCopy"].map((call) =>
      program.calls.indexOf(call),
    );
    expect(written).toBeLessThan(kept ?? 0);
  });
});

describe("undo", () => {
  it("hands over what is typed first, and goes to where the step shows", async () => {
    program.stepped = {
      conversation: conversation({ notes: [said("Jag")], undoSteps: 1, redoSteps: 1 }),
      what: "words",
      area: "health",
      voice: CHILD,
      question: "works",
    };
    const talk = new Talk(conversation());
    talk.type(PLACE, "Jag sover");
    talk.speaker = MOTHER;
    await talk.undo();
    expect(program.calls.indexOf("writeNote")).toBeLessThan(program.calls.indexOf("undoStep"));
    expect(talk.note(PLACE).words).toBe("Jag");
    expect([talk.openArea, talk.speaker, talk.mayRedo]).toEqual(["health", CHILD, true]);
  });

  it("keeps what somebody types while the step is under way", async () => {
    const stepped: SteppedView = {
      conversation: conversation({ notes: [said("Jag"), OTHER], undoSteps: 1 }),
      what: "words",
      area: "health",
      voice: CHILD,
      question: "works",
    };
    const talk = new Talk(conversation({ notes: [said("Jag sover"), OTHER] }));
    const answering = program.backend();
    let answer: () => void = () => undefined;
    answering.undoStep = () =>
      new Promise((resolve) => {
        answer = () => {
          resolve(stepped);
        };
      });
    useBackend(answering);
    const undone = talk.undo();
    await vi.advanceTimersByTimeAsync(0);
    const needed: NotePlace = { ...PLACE, question: "needed" };
    talk.type(needed, "En kompis");
    talk.type({ ...PLACE, voice: MOTHER }, "Nyare");
    answer();
    await undone;
    expect(talk.note(PLACE).words).toBe("Jag");
    expect(talk.note(needed).words).toBe("En kompis");
    // What is typed is newer than what the step gave.
    expect(talk.note({ ...PLACE, voice: MOTHER }).words).toBe("Nyare");
    expect(talk.says(needed)).toBe(true);
    expect(await talk.keepAll()).toBe(true);
    expect(program.written.map((note) => note.words).toSorted()).toEqual(["En kompis", "Nyare"]);
  });

  it.each([
    ["words", { stage: "wheel", speaker: CHILD }],
    ["carry", { stage: "going-on", speaker: CHILD }],
  ] as const)("turns to where %s show, but not before everybody's eyes", async (what, shown) => {
    program.stepped = {
      conversation: conversation({ undoSteps: 1 }),
      what,
      area: "health",
      voice: CHILD,
      question: what === "words" ? "works" : null,
    };
    const place = { stage: "wheel", area: null, speaker: MOTHER } as const;
    const talk = new Talk(conversation({ place }));
    talk.discreet = true;
    await talk.undo();
    expect([talk.stage, talk.speaker]).toEqual(["wheel", MOTHER]);
    talk.discreet = false;
    await talk.undo();
    expect([talk.stage, talk.speaker]).toEqual([shown.stage, shown.speaker]);
  });

  it("is not offered before anything was done, and nothing is redone after something new", () => {
    const talk = new Talk(conversation());
    expect(talk.mayUndo).toBe(false);
    talk.type(PLACE, "Jag");
    expect([talk.mayUndo, talk.mayRedo]).toEqual([true, false]);
  });
});

describe("what may go on", () => {
  it("is undecided until somebody decides, and the short form is handed over once", async () => {
    const talk = new Talk(conversation());
    expect(talk.carry("health", CHILD)).toBeNull();
    for (const brief of ["S", "Sö", "Sömnen"]) {
      talk.decide("health", CHILD, { choice: "in-brief", brief, to: ["school"] });
    }
    await vi.advanceTimersByTimeAsync(250);
    expect(program.decided).toEqual([
      {
        conversation: "one",
        area: "health",
        voice: CHILD,
        choice: "in-brief",
        brief: "Sömnen",
        to: ["school"],
      },
    ]);
    expect(talk.carryStatus("health", CHILD)).toEqual({ is: "kept" });
  });

  it("stays here when what was to stay is said in other words", () => {
    const stays: typeof MAY_GO = { ...MAY_GO, choice: "stays-here", to: [] };
    const talk = new Talk(conversation({ notes: [said("Jag sover.")], carries: [stays] }));
    talk.type(PLACE, "Jag sover inte.");
    expect(talk.carry("health", CHILD)?.choice).toBe("stays-here");
    expect(talk.isUnsettled("health", CHILD)).toBe(false);
  });

  it.each([
    [
      "words",
      (talk: Talk) => {
        talk.type(PLACE, "Jag sover inte.");
      },
    ],
    [
      "interpreted words",
      (talk: Talk) => {
        talk.interpret(PLACE, "Inte bra.");
      },
    ],
    [
      "words under another question",
      (talk: Talk) => {
        talk.type({ ...PLACE, question: "needed" }, "Lugn");
      },
    ],
    [
      "words struck",
      (talk: Talk) => {
        talk.replace(PLACE, { language: "ar", words: "", swedish: "" });
      },
    ],
  ])("is to be asked again of new %s, and only there", (_what, change) => {
    const mothers = { ...MAY_GO, voice: MOTHER };
    const care = { ...MAY_GO, area: "care" } as const;
    const talk = new Talk(
      conversation({ notes: [said("Jag sover."), OTHER], carries: [MAY_GO, mothers, care] }),
    );
    expect(talk.isUnsettled("health", CHILD)).toBe(false);
    change(talk);
    expect(talk.carry("health", CHILD)).toBeNull();
    expect(talk.isUnsettled("health", CHILD)).toBe(true);
    for (const [area, voice] of [
      ["health", MOTHER],
      ["care", CHILD],
    ] as const) {
      expect(talk.carry(area, voice)?.choice).toBe("may-go");
      expect(talk.isUnsettled(area, voice)).toBe(false);
    }
    talk.decide("health", CHILD, { choice: "stays-here", brief: "", to: [] });
    expect(talk.isUnsettled("health", CHILD)).toBe(false);
  });

  it("stays decided where the words stay the same", () => {
    const talk = new Talk(conversation({ notes: [said("Jag sover.")], carries: [MAY_GO] }));
    talk.type(PLACE, "Jag sover.");
    talk.writeIn(PLACE, "so");
    expect(talk.carry("health", CHILD)).toEqual({ choice: "may-go", brief: "", to: ["school"] });
    expect(talk.isUnsettled("health", CHILD)).toBe(false);
  });

  it("is handed over no more once the words it was about are others", async () => {
    const talk = new Talk(conversation({ notes: [said("Jag sover.")] }));
    talk.decide("health", CHILD, { choice: "may-go", brief: "", to: ["school"] });
    talk.type(PLACE, "Jag sover inte.");
    expect(await talk.keepAll()).toBe(true);
    expect(program.decided).toEqual([]);
    expect(program.written.map((note) => note.words)).toEqual(["Jag sover inte."]);
  });
});

describe("a mark of an area", () => {
  it("can be taken away again, and is as it was where it could not be kept", async () => {
    const talk = new Talk(conversation({ marking: "three-steps" }));
    await talk.setMark("health", CHILD, "mixed");
    expect(talk.mark("health", CHILD)).toBe("mixed");
    await talk.setMark("health", CHILD, null);
    expect(talk.mark("health", CHILD)).toBeNull();
    program.failing.markArea = { code: "diskFull" };
    await talk.setMark("health", CHILD, "hard");
    expect(talk.mark("health", CHILD)).toBeNull();
  });
});

describe("who is here", () => {
  it("can be joined by somebody who then has the word", async () => {
    const talk = new Talk(conversation());
    const mother: Voice = { role: "mother", number: 2 };
    await talk.join(mother);
    expect(talk.view.voices).toEqual([CHILD, MOTHER, mother]);
    expect(talk.speaker).toEqual(mother);
    await talk.part(mother);
    expect(talk.view.voices).toEqual([CHILD, MOTHER]);
    expect(talk.speaker).toEqual(CHILD);
  });
});
