import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useBackend, type Voice } from "../../ipc/backend";
import { conversation, FakeProgram } from "../../ipc/fake";
import { Talk, type NotePlace } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const PLACE: NotePlace = { area: "health", voice: CHILD, question: "works" };

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
        notes: [{ area: "health", voice: CHILD, question: "works", language: "ar", words: "أنام جيداً", swedish: "", kept: true }],
        wanted: ["care"],
        openArea: "health",
      }),
    );
    expect(talk.note(PLACE).words).toBe("أنام جيداً");
    expect(talk.wanted).toEqual(["care"]);
    expect(talk.openArea).toBe("health");
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
