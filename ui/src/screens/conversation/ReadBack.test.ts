import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ConversationView, NoteView, Voice } from "../../ipc/backend";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { barriers, speak, startWith, whole } from "../../test-support";
import ReadBack from "./ReadBack.svelte";
import { Talk } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const SCHOOL: Voice = { role: "school", number: 1 };
const KEPT = { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" } as const;

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith();
});

function note(change: Partial<NoteView>): NoteView {
  return {
    area: "health",
    voice: CHILD,
    question: "works",
    language: "sv",
    words: "Jag sover bra.",
    swedish: "",
    kept: true,
    ...change,
  };
}

function read(change: Partial<ConversationView>) {
  const talk = new Talk(conversation({ familyLanguage: "sv", ...change }));
  speak("sv", talk.familyLanguage);
  const ways = { onwheel: vi.fn(), ongoingon: vi.fn(), onfinish: vi.fn(() => Promise.resolve()) };
  return { talk, ways, ...render(ReadBack, { talk, finishing: false, ...ways }) };
}

/** What leads on from the page, in order. */
function waysOn(): string[] {
  const buttons = document.querySelectorAll<HTMLElement>("footer button");
  return [...buttons].map((button) => button.textContent.trim());
}

function quotations(): string[] {
  return [...document.querySelectorAll("button.quote .words")].map((one) => one.textContent);
}

describe("the page", () => {
  it("names each voice once in an area, whatever many notes it has", () => {
    read({
      notes: [
        note({}),
        note({ question: "challenging", words: "Magen." }),
        note({ question: "needed", words: "Lugn." }),
        note({ voice: MOTHER, words: "Han är glad." }),
      ],
    });
    const health = screen.getByRole("region", { name: "Hälsa" });
    expect(within(health).getAllByText("Barnet")).toHaveLength(1);
    expect(within(health).getAllByText("Mamma")).toHaveLength(1);
    expect(quotations()).toEqual(["Jag sover bra.", "Magen.", "Lugn.", "Han är glad."]);
  });

  it("holds forty notes of twelve voices in one area, long ones and emoji among them", () => {
    const roles = ["mother", "father", "guardian", "close-person", "school", "preschool"] as const;
    const voices = roles.flatMap((role) => [1, 2].map((number): Voice => ({ role, number })));
    const questions = ["works", "challenging", "needed", "changed"] as const;
    const words = (at: number) => `${at} ${"långtutanmellanslag".repeat(30)} 👩‍👩‍👦 مرحبا`;
    const notes = voices
      .flatMap((voice) => questions.map((question) => ({ voice, question })))
      .slice(0, 40)
      .map((place, at) => note({ ...place, words: words(at) }));
    read({ voices, notes });
    expect(quotations()).toEqual(notes.map((one) => one.words));
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(10);
    expect(screen.getByRole("heading", { name: whole("Mamma 2") })).toBeVisible();
  });

  it("says a mark as a word beside the voice, also where nothing else was said", () => {
    read({
      notes: [note({})],
      marks: [
        { area: "health", voice: CHILD, mark: "mixed" },
        { area: "care", voice: MOTHER, mark: "noAnswer" },
      ],
    });
    const child = screen.getByRole("heading", { name: /Barnet/u });
    expect(child).toHaveTextContent("Sådär");
    expect(within(screen.getByRole("region", { name: "Omsorg" })).getByText("Mamma")).toBeVisible();
    expect(screen.getByText("Vill inte svara")).toBeVisible();
  });

  it("shows the interpreter's Swedish under the family's words, and whose words are in another language", () => {
    read({
      familyLanguage: "ar",
      voices: [CHILD, SCHOOL],
      notes: [
        note({ language: "ar", words: "أنام جيداً", swedish: "Jag sover gott." }),
        note({ voice: SCHOOL, words: "Han leker." }),
        note({ voice: SCHOOL, question: "needed", words: "Ro." }),
      ],
    });
    expect(screen.getByText("أنام جيداً")).toHaveAttribute("lang", "ar");
    expect(screen.getByText("Jag sover gott.")).toHaveAttribute("lang", "sv");
    // Once for the school, and not for the child, whose language is the family's.
    const health = within(screen.getByRole("region", { name: /الصحة/u }));
    expect(health.getByText("Svenska").closest("h3")).toHaveTextContent("Skolan");
  });

  it("says whose Swedish it is where only the interpreter's words were written", () => {
    read({
      familyLanguage: "ar",
      notes: [note({ language: "ar", words: "", swedish: "Jag sover gott." })],
    });
    const words = screen.getByText("Jag sover gott.");
    expect(words).toHaveAttribute("lang", "sv");
    const quotation = words.closest("button");
    expect(quotation).toHaveTextContent(/Tolkens svenska/u);
    expect(quotation).not.toHaveTextContent("Svenska");
  });

  it("leads to any area from a list, once there are several", async () => {
    const user = userEvent.setup();
    const areas = ["safety", "health", "care", "hope"] as const;
    read({
      notes: areas.map((area) => note({ area, question: area === "hope" ? "hope" : "works" })),
    });
    const list = screen.getByRole("navigation", { name: "Till ett område" });
    expect(
      within(list)
        .getAllByRole("button")
        .map((one) => one.textContent.trim()),
    ).toEqual(["Trygghet och säkerhet", "Hälsa", "Omsorg", "Framåt"]);
    await user.click(within(list).getByRole("button", { name: "Omsorg" }));
    expect(screen.getByRole("heading", { level: 2, name: "Omsorg" })).toHaveFocus();
  });

  it("keeps the areas somebody wished for another time", () => {
    read({ notes: [note({})], wanted: ["health", "care"] });
    const left = screen.getByText("Ville prata om, till en annan gång").closest("section");
    expect(within(left ?? document.body).getByText("Omsorg")).toBeVisible();
    expect(within(left ?? document.body).queryByText("Hälsa")).toBeNull();
  });
});

describe("correcting", () => {
  it("begins where one presses on the words, in the field, and ends with Escape", async () => {
    const user = userEvent.setup();
    read({ notes: [note({})] });
    await user.click(screen.getByRole("button", { name: "Ändra Jag sover bra." }));
    const field = screen.getByRole("textbox");
    expect(field).toHaveFocus();
    await user.type(field, " Alltid.");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByRole("button", { name: "Ändra Jag sover bra. Alltid." })).toHaveFocus();
    expect(program.written.at(-1)?.words).toBe("Jag sover bra. Alltid.");
  });

  it("ends with a button too, and takes the interpreter's Swedish along", async () => {
    const user = userEvent.setup();
    read({
      familyLanguage: "ar",
      notes: [note({ language: "ar", words: "كرة", swedish: "Boll" })],
    });
    await user.click(screen.getByRole("button", { name: /كرة/u }));
    const [, swedish] = screen.getAllByRole("textbox");
    expect(swedish).toHaveValue("Boll");
    if (swedish) await user.type(swedish, "spel");
    await user.click(screen.getByRole("button", { name: /Klar/u }));
    expect(screen.getByText("Bollspel")).toBeVisible();
    expect(program.written.at(-1)).toMatchObject({ words: "كرة", swedish: "Bollspel" });
  });

  it("to nothing is to strike, and can be taken back whole", async () => {
    const user = userEvent.setup();
    read({ notes: [note({})] });
    await user.click(screen.getByRole("button", { name: /Jag sover bra/u }));
    await user.clear(screen.getByRole("textbox"));
    await user.keyboard("{Escape}");
    expect(screen.getByText("Struket")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Visa orden igen" }));
    expect(quotations()).toEqual(["Jag sover bra."]);
  });

  it("goes from quotation to quotation with the arrows", async () => {
    const user = userEvent.setup();
    read({ notes: [note({}), note({ voice: MOTHER, words: "Han är glad." })] });
    screen.getByRole("button", { name: /Jag sover bra/u }).focus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: /Han är glad/u })).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(screen.getByRole("button", { name: /Jag sover bra/u })).toHaveFocus();
  });
});

describe("striking", () => {
  it("leaves the words where they can be taken back, with the focus there", async () => {
    const user = userEvent.setup();
    read({ notes: [note({ swedish: "" }), note({ voice: MOTHER, words: "Han är glad." })] });
    const [strike] = screen.getAllByRole("button", { name: "Stryk" });
    expect(strike).toHaveAccessibleDescription("Jag sover bra.");
    if (strike) await user.click(strike);
    expect(program.written.at(-1)).toMatchObject({ words: "", swedish: "" });
    expect(screen.getByRole("button", { name: "Visa orden igen" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: /Jag sover bra/u })).toHaveFocus();
    expect(program.written.at(-1)?.words).toBe("Jag sover bra.");
  });

  it("says that it is not kept, and why, where the disk is full", async () => {
    const user = userEvent.setup();
    read({ notes: [note({})] });
    program.failing.writeNote = { code: "diskFull" };
    await user.click(screen.getByRole("button", { name: "Stryk" }));
    expect(await screen.findByText("Inte sparat än")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByText(/Disken är full/u)).toBeVisible();
    program.failing = {};
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    await vi.waitFor(() => {
      expect(screen.queryByText("Inte sparat än")).toBeNull();
    });
  });
});

describe("undoing a step while the page is open", () => {
  it("brings back words that were struck before it was opened", async () => {
    const { talk } = read({ notes: [] });
    program.stepped = {
      conversation: conversation({ familyLanguage: "sv", notes: [note({})] }),
      what: "words",
      area: "health",
      voice: CHILD,
      question: "works",
    };
    await talk.undo();
    expect(await screen.findByText("Jag sover bra.")).toBeVisible();
  });
});

describe("the ways on", () => {
  it("are first what may go on, where the words are kept", async () => {
    const user = userEvent.setup();
    const { ways } = read({ notes: [note({})], keeping: KEPT });
    expect(waysOn()).toEqual(["Vad får tas med?", "Avsluta samtalet", "Tillbaka till hjulet"]);
    await user.click(screen.getByRole("button", { name: "Vad får tas med?" }));
    expect(ways.ongoingon).toHaveBeenCalledOnce();
    expect(ways.onfinish).not.toHaveBeenCalled();
  });

  it("are in the same places where nothing is kept", async () => {
    const user = userEvent.setup();
    const { ways } = read({ notes: [note({})] });
    expect(waysOn()).toEqual(["Vad får tas med?", "Avsluta och töm", "Tillbaka till hjulet"]);
    await user.click(screen.getByRole("button", { name: "Vad får tas med?" }));
    expect(ways.ongoingon).toHaveBeenCalledOnce();
    expect(ways.onfinish).not.toHaveBeenCalled();
  });

  it("are only the end where nobody said anything", () => {
    read({ keeping: KEPT });
    expect(screen.getByText("Inget är skrivet än. Det gör inget.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Vad får tas med?" })).toBeNull();
    expect(waysOn()).toEqual(["Avsluta samtalet", "Tillbaka till hjulet"]);
  });
});

describe("readers that do not see", () => {
  it.each(["sv", "ar"] as const)("meet no barrier in %s", async (language) => {
    const user = userEvent.setup();
    const areas = ["safety", "health", "care"] as const;
    const { container } = read({
      familyLanguage: language,
      notes: areas.map((area) => note({ area, language })),
      marks: [{ area: "health", voice: CHILD, mark: "good" }],
      wanted: ["leisure"],
    });
    const [quotation] = container.querySelectorAll<HTMLElement>("button.quote");
    if (quotation) await user.click(quotation);
    const [strike] = container.querySelectorAll<HTMLElement>("button.strike");
    if (strike) await user.click(strike);
    expect(await barriers(container)).toEqual([]);
  });
});
