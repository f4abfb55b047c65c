import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CarryView, ConversationView, NoteView, Voice } from "../../ipc/backend";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { barriers, speak, startWith, whole } from "../../test-support";
import GoingOn from "./GoingOn.svelte";
import { Talk } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const SCHOOL: Voice = { role: "school", number: 1 };
const KEPT = { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" } as const;

let program: FakeProgram;

let deciding: Talk | null = null;

beforeEach(async () => {
  program = await startWith();
});
afterEach(async () => {
  // What is on its way reaches the program of this test, not of the next.
  await deciding?.keepAll();
  deciding = null;
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

const NOTES: NoteView[] = [
  note({ voice: SCHOOL, words: "Han leker." }),
  note({ voice: MOTHER, words: "Han är glad." }),
  note({}),
  note({ area: "care", words: "Mormor." }),
];

function decide(change: Partial<ConversationView> = {}) {
  const talk = new Talk(
    conversation({
      familyLanguage: "sv",
      voices: [SCHOOL, MOTHER, CHILD],
      notes: NOTES,
      keeping: KEPT,
      ...change,
    }),
  );
  deciding = talk;
  speak("sv", talk.familyLanguage);
  const ways = { onback: vi.fn(), onfinish: vi.fn(() => Promise.resolve()) };
  return { talk, ways, ...render(GoingOn, { talk, finishing: false, ...ways }) };
}

/** The choice about one voice's words in one area. */
function about(voice: string, area: string) {
  return within(screen.getByRole("group", { name: whole(`${voice} – ${area}`) }));
}

/** What was decided before about one voice's words in one area. */
function carried(voice: Voice, area: CarryView["area"], to: CarryView["to"]): CarryView {
  return { area, voice, choice: "may-go", brief: "", to, kept: true };
}

const NOBODY = "Ingen är vald än, så det stannar här.";
const EMPTY = "Inget är skrivet än, så inget tas med.";
const ASKED_AGAIN = "Orden har ändrats efter valet. Fråga igen.";

function forAll() {
  return within(screen.getByRole("group", { name: "Till vem?" }));
}

/** What was last decided about a voice in an area. */
async function decided(voice: Voice, area: string) {
  await vi.waitFor(() => {
    expect(program.decided.some((one) => one.area === area && one.voice.role === voice.role)).toBe(
      true,
    );
  });
  return program.decided.findLast((one) => one.area === area && one.voice.role === voice.role);
}

describe("what is asked", () => {
  it("begins with the child, and shows the words it is about", () => {
    decide();
    expect(
      screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent.trim()),
    ).toEqual(["Till vem?", "Barnet", "Mamma", "Skolan"]);
    expect(about("Barnet", "Hälsa").getByText("Jag sover bra.")).toBeVisible();
    expect(about("Skolan", "Hälsa").getByText("Han leker.")).toBeVisible();
  });

  it("is put to a child in a child's words, and to adults plainly", () => {
    decide();
    expect(screen.getByText("Får vi berätta det här för dem som hjälper?")).toBeVisible();
    const child = about("Barnet", "Hälsa");
    expect(child.getByRole("radio", { name: "Ja" })).not.toBeChecked();
    expect(child.getByRole("radio", { name: "Lite, så här" })).not.toBeChecked();
    expect(child.getByRole("radio", { name: "Nej, det stannar här" })).not.toBeChecked();
    expect(about("Mamma", "Hälsa").getByRole("radio", { name: "Får tas med" })).toBeVisible();
  });

  it("is put to a young person as the one who decides", () => {
    decide({ ageBand: "13-17" });
    expect(screen.getByText("Får det du har sagt tas med? Du bestämmer.")).toBeVisible();
    expect(about("Den unga", "Hälsa").getByRole("radio", { name: "Stannar här" })).toBeVisible();
  });

  it("says that what is not chosen stays here, and what that means", () => {
    decide();
    expect(screen.getByText("Det ni inte väljer stannar här.")).toBeVisible();
    expect(screen.getByText(/kommer inte med i något papper/u)).toBeVisible();
    expect(screen.getByText(/lagen säger att vi måste berätta/u)).toBeVisible();
    expect(program.calls).not.toContain("decideCarry");
  });

  it("is about the interpreter's Swedish, and says so, where no other words stand", () => {
    decide({
      familyLanguage: "ar",
      notes: [note({ language: "ar", words: "", swedish: "Jag sover gott." })],
    });
    const words = screen.getByText("Jag sover gott.").closest("blockquote");
    expect(words).toHaveTextContent(/Tolkens svenska/u);
    expect(words).not.toHaveTextContent("Svenska");
  });

  it("is nothing where nobody said anything", () => {
    decide({ notes: [] });
    expect(screen.getByText("Inget är skrivet än. Det gör inget.")).toBeVisible();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(screen.getByRole("button", { name: "Avsluta samtalet" })).toBeVisible();
  });
});

describe("what may go on", () => {
  it("goes to the services chosen once for all", async () => {
    const user = userEvent.setup();
    decide();
    await user.click(forAll().getByRole("checkbox", { name: "Skolan" }));
    const child = about("Barnet", "Hälsa");
    await user.click(child.getByRole("radio", { name: "Ja" }));
    expect(await decided(CHILD, "health")).toMatchObject({ choice: "may-go", to: ["school"] });
    expect(child.queryByText("Välj till vem")).toBeNull();
    expect(child.getByText("Till").closest("p")).toHaveTextContent("Skolan");
  });

  it("says in words that nobody is chosen yet, and follows when somebody is", async () => {
    const user = userEvent.setup();
    decide();
    const child = about("Barnet", "Hälsa");
    expect(child.queryByText(NOBODY)).toBeNull();
    await user.click(child.getByRole("radio", { name: "Ja" }));
    expect(child.getByText(NOBODY)).toBeVisible();
    expect(child.getByRole("button", { name: "Välj till vem" })).toBeVisible();
    await user.click(forAll().getByRole("checkbox", { name: "Skolan" }));
    await vi.waitFor(() => {
      expect(program.decided.at(-1)).toMatchObject({ area: "health", to: ["school"] });
    });
    expect(child.getByRole("button", { name: "Ändra till vem" })).toBeVisible();
    expect(child.queryByText(NOBODY)).toBeNull();
  });

  it.each(["Ja", "Lite, så här"])(
    "asks to whom at once where nobody is chosen: %s",
    async (way) => {
      const user = userEvent.setup();
      decide();
      const child = about("Barnet", "Hälsa");
      await user.click(child.getByRole("radio", { name: way }));
      expect(child.getByRole("button", { name: "Välj till vem" })).toHaveAttribute(
        "aria-expanded",
        "true",
      );
      const services = child.getByRole("group", { name: whole("Till vem? Barnet – Hälsa") });
      await user.click(within(services).getByRole("checkbox", { name: "Skolan" }));
      expect(await decided(CHILD, "health")).toMatchObject({ to: ["school"] });
      expect(child.queryByText(NOBODY)).toBeNull();
      // For these words alone, and not for all.
      expect(forAll().getByRole("checkbox", { name: "Skolan" })).not.toBeChecked();
    },
  );

  it("does not ask at once where somebody is chosen for all", async () => {
    const user = userEvent.setup();
    decide();
    await user.click(forAll().getByRole("checkbox", { name: "Skolan" }));
    const child = about("Barnet", "Hälsa");
    await user.click(child.getByRole("radio", { name: "Ja" }));
    expect(child.queryByRole("group")).toBeNull();
    expect(child.queryByText(NOBODY)).toBeNull();
  });

  it("does not go to a service added for all after it was chosen", async () => {
    const user = userEvent.setup();
    const { talk } = decide();
    await user.click(forAll().getByRole("checkbox", { name: "Skolan" }));
    await user.click(about("Barnet", "Hälsa").getByRole("radio", { name: "Ja" }));
    await user.click(forAll().getByText("Fler verksamheter"));
    await user.click(forAll().getByRole("checkbox", { name: "Elevhälsan" }));
    await user.click(about("Barnet", "Omsorg").getByRole("radio", { name: "Ja" }));
    expect(await decided(CHILD, "care")).toMatchObject({ to: ["school", "student-health"] });
    await talk.keepAll();
    expect(talk.carry("health", CHILD)?.to).toEqual(["school"]);
    expect(program.decided.filter((one) => one.area === "health").map((one) => one.to)).toEqual([
      ["school"],
    ]);
    const to = about("Barnet", "Hälsa").getByText("Till").closest("p");
    expect(to).toHaveTextContent("Skolan");
    expect(to).not.toHaveTextContent("Elevhälsan");
  });

  it("goes no more to a service that is taken away for all, wherever it was chosen", async () => {
    const user = userEvent.setup();
    const { talk } = decide({
      carries: [
        carried(CHILD, "health", ["school"]),
        carried(CHILD, "care", ["school", "student-health"]),
        carried(MOTHER, "health", ["student-health"]),
        carried(SCHOOL, "health", ["school"]),
      ],
    });
    const school = forAll().getByRole("checkbox", { name: "Skolan" });
    expect(school).toBeChecked();
    await user.click(school);
    await talk.keepAll();
    expect(await decided(CHILD, "health")).toMatchObject({ choice: "may-go", to: [] });
    expect(await decided(CHILD, "care")).toMatchObject({ to: ["student-health"] });
    expect(await decided(SCHOOL, "health")).toMatchObject({ to: [] });
    expect(program.decided.filter((one) => one.voice.role === "mother")).toEqual([]);
    expect(talk.carry("health", MOTHER)?.to).toEqual(["student-health"]);
    expect(about("Barnet", "Hälsa").getByText(NOBODY)).toBeVisible();
  });

  it("is asked again where the words were changed after it was decided", async () => {
    const user = userEvent.setup();
    const { talk } = decide({ carries: [carried(CHILD, "health", ["school"])] });
    const child = about("Barnet", "Hälsa");
    expect(child.getByRole("radio", { name: "Ja" })).toBeChecked();
    expect(child.queryByText(ASKED_AGAIN)).toBeNull();
    talk.type({ area: "health", voice: CHILD, question: "works" }, "Jag sover inte.");
    expect(await child.findByText(ASKED_AGAIN)).toBeVisible();
    expect(child.queryByRole("radio", { checked: true })).toBeNull();
    expect(child.queryByText("Till")).toBeNull();
    // Of this voice in this area alone.
    expect(screen.getAllByText(ASKED_AGAIN)).toHaveLength(1);
    await user.click(child.getByRole("radio", { name: "Nej, det stannar här" }));
    expect(child.queryByText(ASKED_AGAIN)).toBeNull();
    expect(await decided(CHILD, "health")).toMatchObject({ choice: "stays-here", to: [] });
  });

  it("may go to others than the rest, and stays so", async () => {
    const user = userEvent.setup();
    decide();
    await user.click(about("Barnet", "Hälsa").getByRole("radio", { name: "Ja" }));
    const care = about("Barnet", "Omsorg");
    await user.click(care.getByRole("radio", { name: "Ja" }));
    await user.click(care.getByText("Fler verksamheter"));
    await user.click(care.getByRole("checkbox", { name: "Elevhälsan" }));
    await user.click(forAll().getByRole("checkbox", { name: "Skolan" }));
    await vi.waitFor(async () => {
      expect(await decided(CHILD, "health")).toMatchObject({ to: ["school"] });
    });
    expect(await decided(CHILD, "care")).toMatchObject({ to: ["student-health"] });
  });

  it("goes nowhere where it stays here", async () => {
    const user = userEvent.setup();
    decide();
    await user.click(forAll().getByRole("checkbox", { name: "Skolan" }));
    const child = about("Barnet", "Hälsa");
    await user.click(child.getByRole("radio", { name: "Nej, det stannar här" }));
    expect(await decided(CHILD, "health")).toMatchObject({ choice: "stays-here", to: [] });
    expect(child.queryByRole("button")).toBeNull();
  });

  it("is shown as it was decided before, with the services of the fold in sight", () => {
    const carry: CarryView = {
      area: "health",
      voice: CHILD,
      choice: "may-go",
      brief: "",
      to: ["student-health"],
      kept: true,
    };
    decide({ carries: [carry] });
    expect(about("Barnet", "Hälsa").getByRole("radio", { name: "Ja" })).toBeChecked();
    expect(forAll().getByRole("checkbox", { name: "Elevhälsan" })).toBeChecked();
  });

  it("is as before again when the step is undone", async () => {
    const user = userEvent.setup();
    const { talk } = decide();
    const child = about("Barnet", "Hälsa");
    await user.click(child.getByRole("radio", { name: "Ja" }));
    await decided(CHILD, "health");
    program.stepped = {
      conversation: conversation({
        familyLanguage: "sv",
        voices: [SCHOOL, MOTHER, CHILD],
        notes: NOTES,
        keeping: KEPT,
      }),
      what: "carry",
      area: "health",
      voice: CHILD,
      question: null,
    };
    await talk.undo();
    await vi.waitFor(() => {
      expect(child.getByRole("radio", { name: "Ja" })).not.toBeChecked();
    });
  });
});

describe("the short form", () => {
  it("is written where the choice is made, with the focus there", async () => {
    const user = userEvent.setup();
    decide();
    const child = about("Barnet", "Hälsa");
    expect(child.queryByRole("textbox")).toBeNull();
    await user.click(child.getByRole("radio", { name: "Lite, så här" }));
    const field = child.getByRole("textbox", { name: /Så här får ni säga/u });
    expect(child.getByText(EMPTY)).toBeVisible();
    await vi.waitFor(() => {
      expect(field).toHaveFocus();
    });
    await user.type(field, "Han behöver vila.");
    await vi.waitFor(() => {
      expect(program.decided.at(-1)).toMatchObject({
        choice: "in-brief",
        brief: "Han behöver vila.",
      });
    });
    expect(child.queryByText(EMPTY)).toBeNull();
    await user.clear(field);
    await user.type(field, "  ");
    expect(child.getByText(EMPTY)).toBeVisible();
  });

  it("is there again after another choice was tried", async () => {
    const user = userEvent.setup();
    decide();
    const child = about("Barnet", "Hälsa");
    await user.click(child.getByRole("radio", { name: "Lite, så här" }));
    await user.type(child.getByRole("textbox"), "Vila.");
    await user.click(child.getByRole("radio", { name: "Nej, det stannar här" }));
    expect(child.queryByRole("textbox")).toBeNull();
    await user.click(child.getByRole("radio", { name: "Lite, så här" }));
    expect(child.getByRole("textbox")).toHaveValue("Vila.");
  });

  it("holds no personal identity number", async () => {
    const user = userEvent.setup();
    decide();
    const child = about("Barnet", "Hälsa");
    await user.click(child.getByRole("radio", { name: "Lite, så här" }));
    await user.type(child.getByRole("textbox"), "Född 20120101-1234 i maj");
    expect(await child.findByText(/ser ut som ett personnummer/u)).toBeVisible();
    await user.click(child.getByRole("button", { name: "Ta bort numret" }));
    expect(child.getByRole("textbox")).toHaveValue("Född  i maj");
    await vi.waitFor(() => {
      expect(child.queryByText(/ser ut som ett personnummer/u)).toBeNull();
    });
  });

  it("stays in the field where it cannot be kept, and says why", async () => {
    const user = userEvent.setup();
    decide();
    const child = about("Barnet", "Hälsa");
    program.failing.decideCarry = { code: "diskFull" };
    await user.click(child.getByRole("radio", { name: "Lite, så här" }));
    await user.type(child.getByRole("textbox"), "Vila.");
    expect(await child.findByText(/Disken är full/u)).toBeVisible();
    expect(child.getByRole("textbox")).toHaveValue("Vila.");
  });
});

describe("the end", () => {
  it("says what becomes of it, and finishes or goes back", async () => {
    const user = userEvent.setup();
    const { ways } = decide();
    expect(screen.getByText(/Sparas låst i/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tillbaka till det ni har sagt" }));
    expect(ways.onback).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Avsluta samtalet" }));
    expect(ways.onfinish).toHaveBeenCalledOnce();
  });
});

describe("readers that do not see", () => {
  it.each(["sv", "ar"] as const)("meet no barrier in %s", async (language) => {
    const user = userEvent.setup();
    const { container } = decide({ familyLanguage: language });
    const radios = container.querySelectorAll<HTMLElement>("input[type=radio]");
    for (const at of [0, 4]) {
      const radio = radios[at];
      if (radio) await user.click(radio);
    }
    for (const button of container.querySelectorAll<HTMLElement>("button[aria-controls$=to]")) {
      await user.click(button);
    }
    expect(await barriers(container)).toEqual([]);
  });

  it("hear both whose words and which area, in the family's language", () => {
    decide({ familyLanguage: "ar" });
    expect(screen.getByRole("group", { name: whole("الطفل – الصحة") })).toBeInTheDocument();
  });
});
