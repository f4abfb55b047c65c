import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { ConversationView, NoteView, StrandView, Voice, Withheld } from "../../ipc/backend";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { barriers, speak, startWith, whole } from "../../test-support";
import { Talk } from "../conversation/talk.svelte";
import Compare from "./Compare.svelte";
import Comparing from "./Comparing.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const SCHOOL: Voice = { role: "school", number: 1 };

function note(area: NoteView["area"], voice: Voice, words: string, swedish = ""): NoteView {
  return { area, voice, question: "works", language: "ar", words, swedish, kept: true };
}

function round(change: Partial<ConversationView>): ConversationView {
  return conversation({
    finishedAt: "2026-08-20T15:00:00",
    keeping: { kind: "workingCopy", code: "K7", deleteOn: "2027-02-20" },
    voices: [CHILD, MOTHER, SCHOOL],
    ...change,
  });
}

function strand(area: StrandView["area"], voice: Voice, since: StrandView["since"]): StrandView {
  return { area, voice, question: "works", since };
}

const FIRST = round({
  id: "first",
  startedAt: "2026-08-20T14:00:00",
  notes: [
    note("safety", CHILD, "أحب البيت", "Jag gillar hemma"),
    note("safety", MOTHER, "كل شيء جيد"),
    note("care", CHILD, "أمي", "Mamma"),
  ],
  marks: [{ area: "safety", voice: CHILD, mark: "mixed" }],
});
const SECOND = round({
  id: "second",
  startedAt: "2026-11-22T14:05:00",
  finishedAt: null,
  notes: [
    note("safety", CHILD, "أحب المدرسة", "Jag gillar skolan"),
    note("health", MOTHER, "ينام جيدا"),
  ],
});
const STRANDS = [
  strand("safety", CHILD, "both"),
  strand("safety", MOTHER, "before"),
  strand("care", CHILD, "before"),
  strand("health", MOTHER, "new"),
];

const ALL_SHOWN: Withheld[] = ["nothing", "nothing"];

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith((fake) => {
    fake.comparison = { rounds: [FIRST, SECOND], strands: STRANDS, withheld: ALL_SHOWN };
  });
});

function area(name: string) {
  return within(screen.getByRole("region", { name: whole(name) }));
}

it("shows both rounds by area and voice, and says when a thing was said", async () => {
  const { container } = render(Compare, { ids: ["first", "second"] });
  const safety = within(
    await screen.findByRole("region", { name: whole("Trygghet och säkerhet") }),
  );
  expect(safety.getByText("أحب البيت")).toBeInTheDocument();
  expect(safety.getByText("Jag gillar hemma")).toBeInTheDocument();
  expect(safety.getByText("أحب المدرسة")).toBeInTheDocument();
  expect(safety.getByText("Svar båda gångerna")).toBeInTheDocument();
  expect(safety.getByText("Sagt tidigare")).toBeInTheDocument();
  expect(screen.getAllByText(whole("20 augusti 2026"))[0]).toBeInTheDocument();
  expect(screen.getAllByText(whole("22 november 2026"))[0]).toBeInTheDocument();
  expect(program.compared).toEqual([["first", "second"]]);
  expect(screen.queryByText(/visas inte här/u)).toBeNull();
  expect(await barriers(container)).toEqual([]);
});

it("says once for an area that it is new, and leaves out what nobody spoke of", async () => {
  render(Compare, { ids: ["first", "second"] });
  await screen.findByRole("region", { name: "Hälsa" });
  expect(area("Hälsa").getAllByText("Nytt")).toHaveLength(1);
  expect(area("Omsorg").getAllByText("Sagt tidigare")).toHaveLength(1);
  expect(screen.queryByRole("region", { name: "Ansvar" })).toBeNull();
});

it("shows a mark as the word that was chosen, in its round", async () => {
  render(Compare, { ids: ["first", "second"] });
  const mark = await screen.findByText("Sådär");
  const inRound = mark.closest("p")?.parentElement;
  expect(inRound).not.toBeNull();
  expect(within(inRound as HTMLElement).getByText(whole("20 augusti 2026"))).toBeInTheDocument();
});

it("says under a round that something stayed there, and never what", async () => {
  program.comparison = { ...program.comparison, withheld: ["something", "nothing"] };
  render(Compare, { ids: ["first", "second"] });
  const told = await screen.findByText("En del stannade i det samtalet och visas inte här.");
  const round = told.closest("li");
  expect(round).not.toBeNull();
  expect(within(round as HTMLElement).getByText(whole("20 augusti 2026"))).toBeInTheDocument();
  expect(within(round as HTMLElement).queryByText(whole("22 november 2026"))).toBeNull();
});

it("says of three rounds that there are several answers, not two", async () => {
  program.comparison = {
    rounds: [{ ...FIRST, id: "before", startedAt: "2026-05-02T14:00:00" }, FIRST, SECOND],
    strands: STRANDS,
    withheld: ["nothing", "nothing", "nothing"],
  };
  render(Compare, { ids: ["before", "first", "second"] });
  await screen.findByRole("region", { name: whole("Trygghet och säkerhet") });
  expect(area("Trygghet och säkerhet").getByText("Svar flera gånger")).toBeInTheDocument();
  expect(screen.queryByText("Svar båda gångerna")).toBeNull();
});

it("tells rounds of one day apart by the hour", async () => {
  program.comparison = {
    rounds: [{ ...FIRST, startedAt: "2026-11-22T09:00:00" }, SECOND],
    strands: STRANDS,
    withheld: ALL_SHOWN,
  };
  render(Compare, { ids: ["first", "second"] });
  expect((await screen.findAllByText(whole("22 november 2026 kl. 09:00")))[0]).toBeInTheDocument();
});

it("says that nothing was said, and what went wrong, with a way on", async () => {
  const user = userEvent.setup();
  program.failing.compareConversations = { code: "gone" };
  program.comparison = {
    rounds: [round({ id: "first" }), round({ id: "second" })],
    strands: [],
    withheld: ALL_SHOWN,
  };
  render(Compare, { ids: ["first", "second"] });
  await screen.findByRole("alert");
  program.failing = {};
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(await screen.findByText("Inget sagt i något av samtalen.")).toBeInTheDocument();
});

it("asks each one who is here what has changed, once somebody wants to tell", async () => {
  const user = userEvent.setup();
  const talk = new Talk(SECOND);
  render(Compare, { ids: ["first", "second"], talk });
  await screen.findByRole("region", { name: "Hälsa" });
  expect(screen.queryAllByRole("textbox")).toHaveLength(0);
  await user.click(
    area("Trygghet och säkerhet").getByRole("button", { name: /annorlunda nu.*Barnet/u }),
  );
  const field = screen.getByRole("textbox", { name: whole("Vad är annorlunda nu? – Barnet") });
  expect(field).toHaveFocus();
  await user.type(field, "Ny skola");
  await talk.keepAll();
  expect(program.written.at(-1)).toMatchObject({
    area: "safety",
    voice: "child-1",
    question: "changed",
    words: "Ny skola",
  });
  await user.clear(field);
  expect(field).toBeInTheDocument();
});

it("lets somebody tell who had said nothing of the area", async () => {
  const user = userEvent.setup();
  const talk = new Talk(SECOND);
  render(Compare, { ids: ["first", "second"], talk });
  await screen.findByRole("region", { name: "Hälsa" });
  await user.click(
    area("Trygghet och säkerhet").getByRole("button", { name: "Vill någon mer berätta?" }),
  );
  await user.click(area("Trygghet och säkerhet").getByRole("button", { name: "Skolan" }));
  const field = screen.getByRole("textbox", { name: /Skolan/u });
  expect(field).toHaveFocus();
  await user.type(field, "Nya lås");
  expect(field).toHaveFocus();
  expect(field).toHaveValue("Nya lås");
});

it("takes the words of the conversation that goes on as they stand this moment", async () => {
  const talk = new Talk(SECOND);
  render(Compare, { ids: ["first", "second"], talk });
  await screen.findByText("أحب المدرسة");
  talk.type({ area: "safety", voice: CHILD, question: "works" }, "أحب الجميع");
  expect(await screen.findByText("أحب الجميع")).toBeInTheDocument();
  expect(screen.queryByText("أحب المدرسة")).toBeNull();
});

it("finds anew what is new when a step is taken back", async () => {
  const talk = new Talk(SECOND);
  render(Compare, { ids: ["first", "second"], talk });
  await screen.findByText("Svar båda gångerna");
  program.comparison = { ...program.comparison, strands: [strand("safety", CHILD, "same")] };
  program.stepped = {
    conversation: { ...SECOND },
    what: "words",
    area: "safety",
    voice: CHILD,
    question: "works",
  };
  await talk.undo();
  expect(await screen.findByText("Samma som tidigare")).toBeInTheDocument();
});

it("is in the family's language with Swedish beside, outside a conversation too", async () => {
  const user = userEvent.setup();
  const { container, unmount } = render(Comparing, {
    ids: ["first", "second"],
    back: { at: "case", code: "K7" },
  });
  await screen.findByText("أحب المدرسة");
  const safety = screen.getByRole("region", { name: /Trygghet och säkerhet/u });
  expect(within(safety).getByText("الأمان والسلامة")).toHaveAttribute("dir", "rtl");
  expect(screen.getByText("Samtalen bredvid varandra")).toHaveAttribute("lang", "sv");
  expect(screen.getByText("K7")).toBeInTheDocument();
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(app.place).toEqual({ at: "case", code: "K7" });
  unmount();
  speak("sv", null);
});

it("is marked as practice where the family is made up", async () => {
  const keeping = { kind: "practice", family: "river" } as const;
  program.comparison.rounds = [FIRST, SECOND].map((one) => ({
    ...one,
    keeping,
    familyLanguage: "sv" as const,
  }));
  render(Comparing, { ids: ["first", "second"], back: { at: "practice", family: "river" } });
  expect(await screen.findByText("Övning – påhittad familj")).toBeInTheDocument();
  expect(screen.getByText("Familjen vid ån")).toBeInTheDocument();
});

it("can be had on paper, for the family", async () => {
  const user = userEvent.setup();
  const { container } = render(Comparing, { ids: ["first", "second"], back: { at: "start" } });
  await user.click(await screen.findByRole("button", { name: /Hjul över tid/u }));
  expect(app.paper).toEqual({
    kind: { kind: "rounds", conversations: ["first", "second"] },
    reader: "ar",
  });
  expect(await barriers(container)).toEqual([]);
});

it("hands over what was typed in the conversation before it is made on paper", async () => {
  const user = userEvent.setup();
  const talk = new Talk(SECOND);
  speak("sv", "ar");
  render(Compare, { ids: ["first", "second"], talk });
  const button = await screen.findByRole("button", { name: /Hjul över tid/u });
  program.failing.writeNote = { code: "diskFull" };
  talk.type({ area: "health", voice: MOTHER, question: "works" }, "mer");
  await user.click(button);
  expect(await screen.findByText(/Disken är full/u)).toBeVisible();
  expect(app.paper).toBeNull();
  program.failing = {};
  await user.click(button);
  expect(program.written.at(-1)?.words).toBe("mer");
  expect(app.paper).toMatchObject({ kind: { kind: "rounds" }, reader: "ar" });
});
