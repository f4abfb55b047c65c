import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app, type Sheet } from "../../app.svelte";
import {
  backend,
  useBackend,
  type AreaId,
  type Backend,
  type BbicSheetView,
  type EhtSheetView,
  type EhtWords,
  type InvitationView,
  type PartView,
  type Question,
  type SipSheetView,
  type Voice,
} from "../../ipc/backend";
import { action, caseView, meeting, participant, voice } from "../../ipc/fake-cases";
import type { FakeProgram } from "../../ipc/fake";
import { barriers, speak, startWith, whole } from "../../test-support";
import SheetPage from "./SheetPage.svelte";

const MEETING = "00000000-0000-7000-8000-00000000000d";
const BACK = { at: "case", code: "EK-7", tab: "meetings" } as const;

function part(
  area: AreaId,
  who: Voice,
  said: Partial<Record<Question, string>>,
  change: Partial<PartView> = {},
): PartView {
  return {
    part: { conversation: "one", at: { area, voice: who } },
    heldOn: "2026-11-12",
    words: Object.entries(said).map(([question, words]) => ({
      question: question as Question,
      language: "sv" as const,
      words,
      swedish: "",
    })),
    brief: null,
    exceptWords: false,
    chosen: true,
    ...change,
  };
}

const PARTS = [
  part("learning", voice("child"), { works: "Jag gillar matte." }),
  part("health", voice("mother"), { challenging: "Sömnen är svår.", needed: "Hjälp med sömnen." }),
  part("leisure", voice("father"), {}, { brief: "Fotboll hjälper." }),
  part("hope", voice("child"), { hope: "Att få en kompis." }),
];

function sip(change: Partial<SipSheetView> = {}): SipSheetView {
  return {
    question: "Hur får vi sömnen att fungera?",
    at: "2026-12-03T13:00:00",
    beganAt: null,
    finishedAt: null,
    ageBand: "6-9",
    participants: [
      participant("child"),
      participant("school", { function: "mentor" }),
      participant("child-psychiatry"),
    ],
    parts: PARTS,
    byPrincipals: [
      {
        principal: "region",
        actions: [
          {
            action: action({
              id: "a-1",
              what: "Samtal om sömn",
              doer: { kind: "service", service: "child-psychiatry" },
              who: "",
              by: null,
              area: "health",
            }),
            overdue: false,
          },
        ],
      },
      {
        principal: "municipality",
        actions: [{ action: action({ id: "a-2", what: "Lugn plats vid prov" }), overdue: false }],
      },
    ],
    byOthers: [
      {
        action: action({
          id: "a-3",
          what: "Skjuts till träningen",
          doer: { kind: "person", voice: voice("father") },
          who: "",
        }),
        overdue: false,
      },
    ],
    whole: { service: "child-psychiatry", function: "sjuksköterska" },
    followUpOn: "2027-02-04",
    followUpBy: "Skolan",
    childsView: "Det blir bra.",
    dissent: "",
    gaps: [],
    tally: [{ reason: "consent", count: 2 }],
    ...change,
  };
}

function bbic(change: Partial<BbicSheetView> = {}): BbicSheetView {
  return {
    ageBand: "6-9",
    areas: [
      { area: "health", side: "development", from: ["health", "leisure"] },
      { area: "education", side: "development", from: ["learning"] },
      { area: "feelings", side: "development", from: [] },
      { area: "basic-care", side: "parenting", from: ["health"] },
      { area: "network", side: "surroundings", from: ["leisure"] },
    ],
    parts: PARTS,
    tally: [],
    ...change,
  };
}

/** Leaves out a text with the code in it, as the program does. */
function eht(words: EhtWords | null): EhtSheetView {
  const draft = words ?? { question: "Hur hjälper vi?", tried: "", asked: "", followUp: "" };
  const holdsCode = draft.tried.includes("EK-7");
  return {
    sheet: {
      ageBand: "6-9",
      step: "explore",
      areas: [{ area: "health", questions: ["works", "needed"] }],
      words: { ...draft, tried: holdsCode ? "" : draft.tried },
      findings: holdsCode ? [{ field: "tried", trace: "code" }] : [],
    },
    draft,
    tally: [],
  };
}

function invitation(to: Voice, change: Partial<InvitationView> = {}): InvitationView {
  const { at, minutes, agenda, participants } = meeting();
  return {
    to: participants.find((one) => one.voice.role === to.role) ?? participant(to.role),
    ageBand: "6-9",
    at,
    minutes,
    place: "Storgatan 4",
    question: "Hur får vi sömnen att fungera?",
    interpreter: "present",
    participants,
    agenda,
    ...change,
  };
}

async function show(
  sheet: Sheet,
  answers: Partial<Backend>,
  change: (program: FakeProgram) => void = () => undefined,
  language: "sv" | "ar" = "sv",
) {
  const program = await startWith((fake) => {
    fake.cases = [caseView()];
    change(fake);
  });
  const known = backend();
  useBackend(
    new Proxy(known, {
      get: (all, name: keyof Backend): unknown =>
        name in answers && !(name in program.failing)
          ? Reflect.get(answers, name)
          : Reflect.get(all, name),
    }),
  );
  speak(language, null);
  const shown = render(SheetPage, { sheet, code: "EK-7", back: BACK });
  await waitFor(() => {
    expect(shown.container.querySelector(".paper, [role=alert]")).not.toBeNull();
  });
  const paper = () => screen.getByRole("article");
  return { program, paper, ...shown };
}

function showSip(view: SipSheetView) {
  return show({ kind: "sip", meeting: MEETING }, { sip: () => Promise.resolve(view) });
}

function showLetter(to: Voice, change: Partial<InvitationView> = {}) {
  return show(
    { kind: "invitation", meeting: MEETING, voice: to },
    { invitation: (_, asked) => Promise.resolve(invitation(asked, change)) },
  );
}

/** What stands under a heading of the sheet. */
function under(title: string): HTMLElement {
  const heading = within(screen.getByRole("article")).getByRole("heading", { name: title });
  const place = heading.closest("section, li");
  if (!(place instanceof HTMLElement)) throw new Error(`${title} heads nothing`);
  return place;
}

/** What stands in an element, without the marks that Fluent sets round what it filled in. */
function plain(element: HTMLElement): string {
  return element.textContent.replace(/[\u2066-\u2069]/gu, "");
}

it("gives the four contents of the law in its order, and no code on the sheet", async () => {
  const { container, paper } = await showSip(sip());
  const list = container.querySelectorAll("ol.law > li h3");
  expect([...list].map((heading) => heading.textContent)).toEqual([
    "Vilka insatser som behövs",
    "Vilka insatser varje huvudman ansvarar för",
    "Åtgärder av någon annan än kommun eller region",
    "Vem som har det övergripande ansvaret",
  ]);
  expect(paper()).not.toHaveTextContent("EK-7");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("EK-7");
  expect(plain(paper())).toContain("10 kap. 8 § socialtjänstlagen (2025:400)");
  expect(plain(paper())).toContain("16 kap. 4 § hälso- och sjukvårdslagen (2017:30)");
  expect(plain(paper())).toContain("2 delar täcks inte av samtycke.");
  expect(await barriers(container)).toEqual([]);
});

it("keeps what school does apart from what social services do", async () => {
  await showSip(sip());
  const content = under("Vilka insatser varje huvudman ansvarar för");
  const principals = within(content).getAllByRole("heading", { level: 4 });
  expect(principals.map((one) => one.textContent)).toEqual([
    "Regionens hälso- och sjukvård",
    "Kommunen utanför socialtjänsten",
  ]);
  expect(content).toHaveTextContent("Ingen bestämd dag");
  expect(content).not.toHaveTextContent("Skjuts till träningen");
});

it("tells the child's own words by themselves, and everybody else's by question", async () => {
  await showSip(sip());
  expect(under("Barnets egen beskrivning")).toHaveTextContent("Jag gillar matte.");
  expect(under("Barnets egen beskrivning")).not.toHaveTextContent("Sömnen är svår.");
  expect(under("Behov: det som är utmanande")).toHaveTextContent("Sömnen är svår.");
  expect(under("Mål: det som behöver hända")).toHaveTextContent("Hjälp med sömnen.");
  expect(under("Sagt i korthet")).toHaveTextContent("Fotboll hjälper.");
  expect(under("Resurser: det som fungerar")).toHaveTextContent("Står i den egna beskrivningen.");
});

it("leads from each gap to where it is written", async () => {
  const user = userEvent.setup();
  const beganAt = "2026-12-03T13:00:00";
  await showSip(sip({ beganAt, question: "", gaps: ["no-question", "no-whole", "no-day"] }));
  await user.click(screen.getByRole("button", { name: /Ingen har det övergripande ansvaret/u }));
  expect(app.place).toEqual({ at: "room", code: "EK-7", id: MEETING });
  await user.click(screen.getByRole("button", { name: /Mötets fråga är inte skriven/u }));
  expect(app.place).toMatchObject({ at: "meeting", stage: "question" });
});

it("begins no meeting by leading to what is decided at it", async () => {
  const user = userEvent.setup();
  await showSip(sip({ gaps: ["no-whole"] }));
  await user.click(screen.getByRole("button", { name: /Ingen har det övergripande ansvaret/u }));
  expect(app.place).toMatchObject({ at: "meeting", id: MEETING });
});

it("says when the meeting was held, not when it was planned, once it is over", async () => {
  const { paper, unmount } = await showSip(sip({ at: "2026-12-03T13:00:00" }));
  expect(plain(paper())).toContain("3 december 2026");
  unmount();
  const over = { beganAt: "2026-12-10T09:00:00", finishedAt: "2026-12-10T10:00:00" };
  const held = await showSip(sip({ at: "2026-12-03T13:00:00", ...over }));
  expect(plain(held.paper())).toContain("10 december 2026");
  expect(plain(held.paper())).not.toContain("3 december 2026");
});

it("says where to write what is missing of a meeting that is over", async () => {
  const user = userEvent.setup();
  const over = { beganAt: "2026-12-03T13:00:00", finishedAt: "2026-12-03T14:00:00" };
  await showSip(sip({ gaps: ["no-whole", "no-day"], ...over }));
  expect(screen.queryByRole("button", { name: /övergripande ansvaret/u })).toBeNull();
  expect(screen.getByText(/^Mötet är avslutat/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /ingen dag/u }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "actions" });
});

it("tells a part once under BBIC, and points to it from the other areas", async () => {
  const user = userEvent.setup();
  const { container, paper } = await show(
    { kind: "bbic" },
    { bbic: () => Promise.resolve(bbic()) },
  );
  expect(within(paper()).getAllByText("Sömnen är svår.")).toHaveLength(1);
  expect(within(paper()).getAllByText("Fotboll hjälper.")).toHaveLength(1);
  expect(paper()).toHaveTextContent("aldrig en bedömning");
  expect(paper()).toHaveTextContent("Inget är utelämnat.");
  expect(under("Utanför BBIC:s områden")).toHaveTextContent("Att få en kompis.");
  const [see] = within(paper()).getAllByRole("button", { name: /står under/u });
  if (!see) throw new Error("nothing points to another area");
  await user.click(see);
  const [first] = within(paper()).getAllByRole("heading", { name: "Hälsa", level: 4 });
  expect(first).toHaveFocus();
  expect(await barriers(container)).toEqual([]);
});

it("says what to do first where nothing may go to social services", async () => {
  const user = userEvent.setup();
  const nothing = bbic({
    parts: [],
    areas: bbic().areas.map((area) => ({ ...area, from: [] })),
    tally: [{ reason: "consent", count: 4 }],
  });
  await show({ kind: "bbic" }, { bbic: () => Promise.resolve(nothing) });
  expect(screen.getByText("Inget kan gå till socialtjänsten just nu.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Till samtyckena" }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "consent" });
});

it("asks to read what a consent excepts in words before the sheet goes on", async () => {
  const parts = [part("health", voice("mother"), { works: "Bra." }, { exceptWords: true })];
  await showSip(sip({ parts }));
  expect(screen.getByText(/undantar något i ord/u)).toBeVisible();
});

it("keeps off the EHT sheet what points at somebody, and says how to write instead", async () => {
  const user = userEvent.setup();
  const { container, paper } = await show(
    { kind: "eht" },
    { eht: (_, words) => Promise.resolve(eht(words)) },
  );
  expect(paper()).toHaveTextContent("Hur hjälper vi?");
  expect(screen.getByText(/sparas inte/u)).toBeVisible();
  const tried = screen.getByRole("textbox", { name: "Vad som har prövats" });
  await user.type(tried, "Lugn plats för EK-7");
  expect(await screen.findByText(/Här står ärendets kod/u)).toBeVisible();
  expect(paper()).not.toHaveTextContent("Lugn plats");
  expect(tried).toHaveValue("Lugn plats för EK-7");
  await user.clear(tried);
  await user.type(tried, "Lugn plats");
  await waitFor(() => {
    expect(paper()).toHaveTextContent("Lugn plats");
  });
  expect(screen.queryByText(/Här står ärendets kod/u)).toBeNull();
  expect(await barriers(container)).toEqual([]);
});

it("says on the EHT sheet to what there are words, never which", async () => {
  const { paper } = await show({ kind: "eht" }, { eht: (_, w) => Promise.resolve(eht(w)) });
  expect(paper()).toHaveTextContent("det som fungerar · det som behöver hända");
  expect(paper()).not.toHaveTextContent("EK-7");
});

it("writes to a child in Arabic with the Swedish beside, and without the code", async () => {
  const { container, paper } = await showLetter(voice("child"));
  expect(paper()).toHaveAttribute("dir", "rtl");
  expect(paper()).toHaveAttribute("lang", "ar");
  const swedish = paper().querySelectorAll("[lang=sv][dir=ltr]");
  expect([...swedish].map((one) => one.textContent).join(" ")).toContain(
    "Du får ta en paus när du vill.",
  );
  // What somebody has written stands once, as written.
  expect(within(paper()).getAllByText("Hur får vi sömnen att fungera?")).toHaveLength(1);
  expect(within(paper()).getAllByText("Storgatan 4")).toHaveLength(1);
  expect(paper()).not.toHaveTextContent("EK-7");
  expect(await barriers(container)).toEqual([]);
});

it("speaks to a young person otherwise than to a child", async () => {
  await showLetter(voice("child"), { ageBand: "13-17" });
  expect(screen.queryByText("Hej! Vill du vara med på ett möte?")).toBeNull();
  expect(screen.getAllByText("Du är inbjuden till ett möte").length).toBeGreaterThan(0);
});

it("shows the letter in another language, and opens that of somebody else", async () => {
  const user = userEvent.setup();
  const { paper, rerender } = await showLetter(voice("child"));
  await user.click(screen.getByRole("button", { name: /^Brevets språk/u }));
  await user.click(screen.getByRole("button", { name: "Svenska" }));
  expect(paper()).toHaveAttribute("lang", "sv");
  expect(within(paper()).getByText(whole("torsdag 3 december 2026 kl. 13:00"))).toBeVisible();
  expect(within(paper()).getByText("Vem gör vad?")).toBeVisible();
  const others = within(screen.getByRole("navigation", { name: "Brev till" }));
  expect(others.getByRole("button", { name: "Barnet" })).toHaveAttribute("aria-current", "page");
  await user.click(others.getByRole("button", { name: "Skolan" }));
  if (app.place.at !== "sheet") throw new Error("no sheet is open");
  await rerender({ sheet: app.place.sheet, code: app.place.code, back: app.place.back });
  await screen.findByRole("heading", { name: "Inbjudan till samordningsmöte" });
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(plain(paper())).toContain("BUP (Barn- och ungdomspsykiatrin)");
});

it("is calm about what is not decided yet", async () => {
  const { paper } = await showLetter(voice("mother"), {
    at: null,
    place: " ",
    question: "",
    agenda: [],
    interpreter: "absent",
  });
  expect(paper()).toHaveTextContent("Dagen är inte bestämd än.");
  expect(paper()).toHaveTextContent("Behöver du tolk?");
  expect(paper()).not.toHaveTextContent("Så går det till");
});

it("says what went wrong, and leads back", async () => {
  const user = userEvent.setup();
  await show({ kind: "eht" }, {}, (fake) => {
    fake.failing = { eht: { code: "gone" } };
  });
  expect(screen.getByRole("alert")).toBeVisible();
  expect(screen.queryByRole("article")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(app.place).toEqual(BACK);
});

it("runs from right to left where the program does", async () => {
  const { container, paper } = await show(
    { kind: "sip", meeting: MEETING },
    { sip: () => Promise.resolve(sip()) },
    undefined,
    "ar",
  );
  expect(paper()).toHaveAttribute("dir", "rtl");
  expect(within(paper()).getByText("Sömnen är svår.")).toHaveAttribute("dir", "auto");
  expect(await barriers(container)).toEqual([]);
});

/** Presses the way to the paper, by the keyboard. */
async function preview(): Promise<unknown> {
  screen.getByRole("button", { name: "Förhandsgranska och spara" }).focus();
  await userEvent.setup().keyboard("{Enter}");
  return app.paper;
}

it("makes a paper of the SIP sheet, of the one for social services and of each letter", async () => {
  await showSip(sip());
  expect(await preview()).toEqual({ kind: { kind: "sip", meeting: MEETING }, reader: "sv" });
  cleanup();
  await show({ kind: "bbic" }, { bbic: () => Promise.resolve(bbic()) });
  expect(await preview()).toEqual({ kind: { kind: "bbic", code: "EK-7" }, reader: "sv" });
  cleanup();
  await showLetter(voice("mother"));
  expect(await preview()).toEqual({
    kind: { kind: "invitation", meeting: MEETING, voice: voice("mother") },
    reader: "ar",
  });
});

it("takes along the words for the team as they stand typed now", async () => {
  const user = userEvent.setup();
  const { container } = await show(
    { kind: "eht" },
    { eht: (_, words) => Promise.resolve(eht(words)) },
  );
  await user.type(screen.getByRole("textbox", { name: /prövats/u }), "Lugn plats");
  const words = { question: "Hur hjälper vi?", tried: "Lugn plats", asked: "", followUp: "" };
  expect(await preview()).toEqual({ kind: { kind: "eht", code: "EK-7", words }, reader: "sv" });
  expect(await barriers(container)).toEqual([]);
});
