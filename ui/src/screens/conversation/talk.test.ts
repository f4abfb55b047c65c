import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useBackend, type NoteView, type Voice } from "../../ipc/backend";
import { conversation, FakeProgram } from "../../ipc/fake";
import { Talk, type NotePlace } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const PLACE: NotePlace = { area: "health", voice: CHILD, question: "works" };

/** The child's words about what works in its health, as the program gives them. */
function said(words: string, change: Partial<NoteView> = {}): NoteView {
  return { ...PLACE, language: "ar", words, swedish: "", kept: true, ...change };
}

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

describe("words that waited behind a lock", () => {
  it("are told as not kept and are handed over again", async () => {
    const talk = new Talk(conversation({ notes: [said("viktigt", { kept: false })] }));
    expect(talk.status(PLACE)?.is).toBe("notKept");
    expect(await talk.keepAll()).toBe(true);
    expect(program.written.at(-1)?.words).toBe("viktigt");
    expect(talk.status(PLACE)).toEqual({ is: "kept" });
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
