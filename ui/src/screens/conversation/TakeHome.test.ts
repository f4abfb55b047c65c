import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { AgeBand, ConversationView, NoteView, Voice } from "../../ipc/backend";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { barriers, speak, startWith, whole } from "../../test-support";
import Closed from "./Closed.svelte";
import Conversation from "./Conversation.svelte";
import TakeHome from "./TakeHome.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const FRIEND: Voice = { role: "close-person", number: 1 };
const SCHOOL: Voice = { role: "school", number: 1 };
const KEPT = { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" } as const;
const SAID: NoteView = {
  area: "health",
  voice: CHILD,
  question: "works",
  language: "sv",
  words: "Jag sover bra.",
  swedish: "",
  kept: true,
};
const PAGE = "Sida att ta hem";
const WHOSE = "Vem ska ha sidan?";

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith();
});

function show(voices: Voice[], ageBand: AgeBand = "6-9") {
  speak("sv", "sv");
  return render(TakeHome, { conversation: { id: "one", voices, ageBand }, reader: "ar" });
}

function wish(homeward: { for: "child" } | { for: "family"; readers: Voice[] }, reader = "ar") {
  return { kind: { kind: "homePage", conversation: "one", homeward }, reader };
}

function whose() {
  return within(screen.getByRole("dialog", { name: WHOSE }));
}

describe("the page to take home", () => {
  it("asks whose it is where both the child and others may have one, the child first", async () => {
    const user = userEvent.setup();
    const { container } = show([CHILD, MOTHER, FRIEND, SCHOOL]);
    screen.getByRole("button", { name: PAGE }).focus();
    await user.keyboard("{Enter}");
    expect(app.paper).toBeNull();
    const ways = whose()
      .getAllByRole("button")
      .filter((one) => one.ariaLabel !== "Stäng");
    expect(ways.map((one) => one.textContent.trim())).toEqual([
      expect.stringMatching(/^Barnet.*Bara barnets egna ord$/u),
      expect.stringMatching(/^Familjen/u),
    ]);
    expect(await barriers(container)).toEqual([]);
    await user.click(whose().getByRole("button", { name: /Bara barnets egna ord/u }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(app.paper).toEqual(wish({ for: "child" }));
    expect(screen.getByRole("button", { name: PAGE })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: PAGE }));
    await user.click(whose().getByRole("button", { name: /^Familjen/u }));
    expect(app.paper).toEqual(wish({ for: "family", readers: [CHILD, MOTHER, FRIEND] }));
  });

  it("proposes the family's first to somebody of 13 to 17", async () => {
    const user = userEvent.setup();
    show([CHILD, MOTHER], "13-17");
    await user.click(screen.getByRole("button", { name: PAGE }));
    expect(whose().getAllByRole("button")[1]).toHaveTextContent(/^Familjen/u);
    expect(whose().getByRole("button", { name: /Bara den ungas egna ord/u })).toBeVisible();
    await user.click(whose().getByRole("button", { name: "Stäng" }));
    expect(app.paper).toBeNull();
    expect(screen.getByRole("button", { name: PAGE })).toHaveFocus();
  });

  it.each([
    ["the youngest is here", [CHILD, MOTHER], "0-5", { for: "family", readers: [CHILD, MOTHER] }],
    ["no child is here", [MOTHER, SCHOOL], "6-9", { for: "family", readers: [MOTHER] }],
    ["the child is here alone", [CHILD, SCHOOL], "10-12", { for: "child" }],
  ] as const)("asks nothing where %s", async (_, voices, band, homeward) => {
    const user = userEvent.setup();
    show([...voices], band);
    await user.click(screen.getByRole("button", { name: PAGE }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(app.paper).toMatchObject({ kind: { homeward }, reader: "ar" });
  });

  it("is not offered where nobody of the family is", () => {
    show([SCHOOL]);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("where it is offered", () => {
  function talk(change: Partial<ConversationView>) {
    return render(Conversation, {
      conversation: conversation({
        familyLanguage: "sv",
        voices: [MOTHER],
        notes: [{ ...SAID, voice: MOTHER }],
        ...change,
      }),
    });
  }
  const MOTHERS = wish({ for: "family", readers: [MOTHER] }, "sv");

  it.each([
    ["read-back", { kind: "showOnly" }],
    ["read-back", { kind: "practice", family: "river" }],
    ["going-on", KEPT],
  ] as const)("at the step %s, with %o", async (stage, keeping) => {
    const user = userEvent.setup();
    const { container } = talk({ keeping, place: { stage, area: null, speaker: null } });
    await user.click(screen.getByRole("button", { name: PAGE }));
    expect(app.paper).toEqual(MOTHERS);
    expect(await barriers(container)).toEqual([]);
  });

  it("before what was only shown is cleared, and the question is still there after it", async () => {
    const user = userEvent.setup();
    talk({});
    await user.click(screen.getByRole("button", { name: "Till startsidan" }));
    const question = within(screen.getByRole("dialog", { name: "Vill du lämna samtalet?" }));
    await user.click(question.getByRole("button", { name: PAGE }));
    expect(app.paper).toEqual(MOTHERS);
    expect(question.getByRole("button", { name: "Lämna och töm" })).toBeVisible();
    expect(program.calls).not.toContain("leaveConversation");
  });

  it("hands over what was typed first, and makes none while that is not kept", async () => {
    const user = userEvent.setup();
    talk({});
    await user.click(screen.getByRole("button", { name: /^Hälsa/u }));
    program.failing.writeNote = { code: "diskFull" };
    await user.type(screen.getByRole("textbox", { name: whole("Vad fungerar bra? – Mamma") }), "!");
    await user.click(screen.getByRole("button", { name: "Till startsidan" }));
    const question = within(screen.getByRole("dialog"));
    await user.click(question.getByRole("button", { name: PAGE }));
    expect(await question.findByText(/Disken är full/u)).toBeVisible();
    expect(app.paper).toBeNull();
    program.failing = {};
    await user.click(question.getByRole("button", { name: PAGE }));
    expect(program.written.at(-1)?.words).toContain("!");
    expect(app.paper).toEqual(MOTHERS);
  });

  it("not where nothing was said", () => {
    talk({ notes: [], place: { stage: "read-back", area: null, speaker: null } });
    expect(screen.queryByRole("button", { name: PAGE })).toBeNull();
  });

  it("at the end where the words are kept, and not where they are gone", async () => {
    const user = userEvent.setup();
    speak("sv", "ar");
    const kept = { conversation: conversation({ voices: [MOTHER] }), reader: "ar" as const };
    const { container, rerender } = render(Closed, { keeping: KEPT, kept });
    expect(await barriers(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: /Sida att ta hem/u }));
    expect(app.paper).toEqual(wish({ for: "family", readers: [MOTHER] }));
    await rerender({ keeping: { kind: "practice", family: "river" }, kept });
    expect(screen.queryByRole("button", { name: /Sida att ta hem/u })).toBeNull();
  });
});
