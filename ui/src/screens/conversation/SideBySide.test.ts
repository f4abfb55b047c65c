import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ConversationView, NoteView, Question, Voice } from "../../ipc/backend";
import { conversation } from "../../ipc/fake";
import { ROLES } from "../../l10n/voices";
import { barriers, speak, startWith } from "../../test-support";
import SideBySide from "./SideBySide.svelte";
import { Talk } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const FATHER: Voice = { role: "father", number: 1 };

beforeEach(async () => {
  await startWith();
});

function said(voice: Voice, question: Question, change: Partial<NoteView>): NoteView {
  const blank = { words: "", swedish: "", language: "sv", kept: true } as const;
  return { area: "health", voice, question, ...blank, ...change };
}

function show(change: Partial<ConversationView>) {
  const view = conversation({ familyLanguage: "sv", voices: [CHILD, MOTHER, FATHER], ...change });
  speak("sv", view.familyLanguage);
  const talk = new Talk(view);
  const asked = { onclose: vi.fn(() => Promise.resolve()), onown: vi.fn() };
  return { talk, asked, ...render(SideBySide, { talk, area: "health", ...asked }) };
}

describe("side by side", () => {
  it("lets everybody's words stand as they are, in the one and the other's name", () => {
    show({
      notes: [
        said(CHILD, "works", { words: "Jag sover bra." }),
        said(MOTHER, "works", { words: "Hon sover inte alls." }),
      ],
    });
    const people = screen.getAllByRole("listitem");
    expect(within(people[0] as HTMLElement).getByText("Jag sover bra.")).toBeInTheDocument();
    expect(within(people[0] as HTMLElement).getByText("Vad är bra?")).toBeInTheDocument();
    expect(within(people[1] as HTMLElement).getByText("Hon sover inte alls.")).toBeInTheDocument();
    expect(within(people[1] as HTMLElement).getByText("Vad fungerar bra?")).toBeInTheDocument();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("names quietly who has said nothing here", () => {
    show({ notes: [said(CHILD, "works", { words: "Jag sover bra." })] });
    const silent = screen.getByRole("list", { name: "Också här:" });
    expect(
      within(silent)
        .getAllByRole("button")
        .map((one) => one.textContent.trim()),
    ).toEqual(["Mamma", "Pappa"]);
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
  });

  it("shows the interpreter's Swedish under the family's words, and alone where it is alone", () => {
    show({
      familyLanguage: "ar",
      notes: [
        said(CHILD, "works", { language: "ar", words: "أنام جيداً", swedish: "Jag sover bra." }),
        said(MOTHER, "needed", { language: "ar", swedish: "Mer lugn." }),
      ],
    });
    const own = screen.getByText("أنام جيداً");
    expect(own).toHaveAttribute("lang", "ar");
    expect(own).toHaveAttribute("dir", "auto");
    expect(own.nextElementSibling).toHaveTextContent("Jag sover bra.");
    const alone = screen.getByText("Mer lugn.");
    expect(alone).toHaveAttribute("lang", "sv");
    expect(alone.previousElementSibling).toBeNull();
    // Not the mother's own words, and so not called Swedish as if she had spoken it.
    expect(alone.nextElementSibling).toHaveTextContent(/Tolkens svenska$/u);
    expect(screen.getAllByText("Tolkens svenska")).toHaveLength(1);
    expect(screen.queryByText("Svenska")).toBeNull();
  });

  it("shows a mark as a word, also where nothing else was said", () => {
    show({ marks: [{ area: "health", voice: FATHER, mark: "dontKnow" }] });
    const [father] = screen.getAllByRole("listitem");
    expect(within(father as HTMLElement).getByText("Pappa")).toBeInTheDocument();
    expect(within(father as HTMLElement).getByText("Vet inte")).toBeInTheDocument();
  });

  it("hands the word to whoever is pressed, and goes to that one's own view", async () => {
    const user = userEvent.setup();
    const { talk, asked } = show({ notes: [said(MOTHER, "works", { words: "Bra." })] });
    await user.click(screen.getByRole("button", { name: "Mamma" }));
    expect(talk.speaker).toEqual(MOTHER);
    expect(asked.onown).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Pappa" }));
    expect(talk.speaker).toEqual(FATHER);
  });

  it("begins at its name, and goes back to one's own view or to the wheel", async () => {
    const user = userEvent.setup();
    const { asked } = show({});
    expect(screen.getByRole("heading", { name: "Hälsa" })).toHaveFocus();
    expect(screen.getByText("Här har ingen sagt något än.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Egen vy" }));
    expect(asked.onown).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Stäng området" }));
    expect(asked.onclose).toHaveBeenCalledOnce();
  });

  it("has room for twelve voices, and bars nobody", async () => {
    const voices = ROLES.slice(0, 12).map((role): Voice => ({ role, number: 1 }));
    const notes = voices.flatMap((voice) =>
      (["works", "challenging", "needed"] as const).map((question) =>
        said(voice, question, { language: "ar", words: "بخير 😀", swedish: "Bra" }),
      ),
    );
    const { container } = show({ familyLanguage: "ar", voices, notes });
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(12);
    expect(await barriers(container)).toEqual([]);
  });
});
