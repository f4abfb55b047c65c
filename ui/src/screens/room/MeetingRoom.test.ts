import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { Meeting, PartView, RoomView } from "../../ipc/backend";
import { action, meeting, participant, roomView, voice } from "../../ipc/fake-cases";
import type { FakeProgram } from "../../ipc/fake";
import { languages, textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith, whole } from "../../test-support";
import MeetingRoom from "./MeetingRoom.svelte";

const ID = meeting().id;

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith();
});

function part(change: Partial<PartView> = {}): PartView {
  return {
    part: { conversation: "one", at: { area: "health", voice: voice("child") } },
    heldOn: "2026-11-03",
    words: [
      { question: "works", language: "ar", words: "أنام جيدًا.", swedish: "Jag sover bra." },
      { question: "challenging", language: "ar", words: "الاثنين", swedish: "Måndagar." },
    ],
    brief: null,
    exceptWords: false,
    chosen: true,
    ...change,
  };
}

async function lead(change: Partial<Meeting> = {}, view: Partial<RoomView> = {}) {
  program.room = roomView({
    meeting: meeting({ language: "sv", beganAt: "2026-12-03T13:00:00", ...change }),
    ...view,
  });
  const shown = render(MeetingRoom, { code: "EK-7", id: ID });
  await screen.findByRole("main");
  await screen.findByRole("heading", { level: 1 });
  return shown;
}

const FOLD = "{Alt>}s{/Alt}";

function picture(): HTMLElement {
  return screen.getByRole("main");
}

function strip(): HTMLElement {
  return screen.getByRole("complementary", { name: "För dig som skriver" });
}

function title(): string {
  return screen.getByRole("heading", { level: 1 }).textContent.trim();
}

/** To an item of the agenda, by its place from 1. */
async function goTo(place: number) {
  const dots = within(screen.getByRole("navigation")).getAllByRole("listitem");
  const dot = dots[place - 1];
  if (!dot) throw new Error(`no item ${place}`);
  await userEvent.setup().click(within(dot).getByRole("button"));
}

/** What was saved of the meeting last. */
function saved(): Meeting | undefined {
  return program.given[program.calls.lastIndexOf("saveInRoom")]?.[0] as Meeting | undefined;
}

const UNSAVED = "Inte sparad än: spara som åtgärd?";

/** Writes what is to be done, and does not enter it. */
async function begin(user: ReturnType<typeof userEvent.setup>, what: string) {
  await user.type(within(strip()).getByRole("textbox", { name: "Vad ska göras?" }), what);
}

const WORKS = 3;
const CHALLENGING = 4;
const ACTIONS = 6;
const WHOLE = 7;
const FOLLOW_UP = 8;
const READ_BACK = 9;

describe("the agenda", () => {
  it("begins with the question, who is here by role and function, and what is to come", async () => {
    await lead({ question: "Hur blir skoldagen lugnare?" });
    expect(title()).toBe("Välkomna");
    expect(within(picture()).getByText("Hur blir skoldagen lugnare?")).toBeVisible();
    expect(within(picture()).getByText("BUP")).toBeVisible();
    expect(within(picture()).getByText("kurator")).toBeVisible();
    expect(within(picture()).getByText("Vem håller ihop helheten")).toBeVisible();
    expect(within(picture()).getAllByText(whole("5 minuter")).length).toBeGreaterThan(0);
  });

  it("goes on and back by its buttons and by the keys of a pointer", async () => {
    const user = userEvent.setup();
    await lead();
    await user.click(screen.getByRole("button", { name: /^.?Nästa: /u }));
    expect(title()).toBe("Barnets och familjens egen bild");
    await user.keyboard("{PageDown}");
    expect(title()).toBe("Det som fungerar bra");
    await user.keyboard("{PageUp}{PageUp}");
    expect(title()).toBe("Välkomna");
    expect(screen.getByRole("button", { name: "Föregående" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("goes on while somebody writes, and leads to the reading back from its last item", async () => {
    const user = userEvent.setup();
    await lead();
    await goTo(READ_BACK);
    await user.click(within(strip()).getByRole("textbox", { name: /^Anteckning/u }));
    await user.keyboard("{PageDown}");
    expect(await screen.findByRole("heading", { name: "Så här blev det" })).toBeVisible();
  });

  it("has an item of one's own by its words", async () => {
    await lead({ agenda: [{ kind: "own", minutes: 5, words: "Skolskjutsen", noted: "" }] });
    expect(title()).toBe("Skolskjutsen");
  });

  it("can be empty: then all that is brought is talked about at the wheel", async () => {
    await lead({ agenda: [] }, { parts: [part()] });
    expect(title()).toBe("Samordningsmöte");
    expect(within(picture()).getByRole("button", { name: /^Hälsa/u })).toBeVisible();
  });
});

describe("what is brought", () => {
  it("stands in its area as its voice said it, answer by answer of the item", async () => {
    const user = userEvent.setup();
    await lead({}, { parts: [part()] });
    await goTo(WORKS);
    await user.click(within(picture()).getByRole("button", { name: /^Hälsa/u }));
    const said = within(picture()).getByText("أنام جيدًا.");
    expect(said).toHaveAttribute("lang", "ar");
    expect(said).toHaveAttribute("dir", "auto");
    expect(within(picture()).getByText("Jag sover bra.")).toHaveAttribute("lang", "sv");
    expect(within(picture()).getByRole("heading", { level: 3, name: /^Barnet/u })).toBeVisible();
    expect(within(picture()).queryByText("Måndagar.")).toBeNull();
    await goTo(CHALLENGING);
    expect(within(picture()).getByText("Måndagar.")).toBeVisible();
    expect(within(picture()).queryByText("Jag sover bra.")).toBeNull();
  });

  it("is a short form where only that may go", async () => {
    const user = userEvent.setup();
    await lead({}, { parts: [part({ words: [], brief: "Sömnen är svår" })] });
    await goTo(CHALLENGING);
    await user.click(within(picture()).getByRole("button", { name: /^Hälsa/u }));
    expect(within(picture()).getByText("I korthet")).toBeVisible();
    expect(within(picture()).getByText("Sömnen är svår")).toBeVisible();
  });

  it("asks nobody to tell of an area nothing is brought in", async () => {
    const user = userEvent.setup();
    await lead({}, { parts: [part()] });
    await goTo(WORKS);
    await user.click(within(picture()).getByRole("button", { name: /^Omsorg/u }));
    expect(within(picture()).getByText("Här är inget skrivet i förväg.")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(within(picture()).getByRole("button", { name: /^Omsorg/u })).toHaveFocus();
  });

  it("says how many parts are not shown and the kinds of reasons, nothing more", async () => {
    const user = userEvent.setup();
    const tally = [
      { reason: "consent", count: 2 },
      { reason: "kept-back", count: 1 },
    ] as const;
    await lead({}, { parts: [part()], tally: [...tally] });
    await goTo(WORKS);
    const kinds = within(picture()).getByText(whole("2 delar täcks inte av samtycke."));
    expect(kinds).not.toBeVisible();
    await user.click(within(picture()).getByText(whole("3 delar visas inte")));
    expect(kinds).toBeVisible();
  });

  it("says nothing of what is not shown where all is", async () => {
    await lead({}, { parts: [part()] });
    await goTo(WORKS);
    expect(within(picture()).queryByText(/visas inte/u)).toBeNull();
  });
});

describe("what nobody in the room sees", () => {
  it("is the code of the case, or what was agreed with the child before", async () => {
    const before = { ...meeting().before, notRaise: "Pappas jobb", raise: "Bussen" };
    const { container } = await lead({ before }, { parts: [part()] });
    for (const place of [1, WORKS, ACTIONS, WHOLE, FOLLOW_UP, READ_BACK]) {
      await goTo(place);
      expect(container.innerHTML).not.toMatch(/EK-7|Pappas jobb|Bussen/u);
    }
    await userEvent.setup().click(screen.getByRole("button", { name: "Läs upp" }));
    expect(container.innerHTML).not.toMatch(/EK-7|Pappas jobb|Bussen/u);
  });
});

describe("the strip", () => {
  it("takes a note for the item, which everybody reads", async () => {
    const user = userEvent.setup();
    await lead();
    await user.type(within(strip()).getByRole("textbox", { name: /^Anteckning/u }), "Alla var här");
    expect(within(picture()).getByText("Alla var här")).toBeVisible();
    await waitFor(() => {
      expect(saved()?.agenda[0]?.noted).toBe("Alla var här");
    });
  });

  it("keeps the notes of items apart", async () => {
    const user = userEvent.setup();
    await lead();
    await user.type(within(strip()).getByRole("textbox", { name: /^Anteckning/u }), "Först");
    await user.keyboard("{PageDown}");
    const field = within(strip()).getByRole("textbox", { name: /^Anteckning/u });
    expect(field).toHaveValue("");
    await user.type(field, "Sedan");
    await waitFor(() => {
      expect(
        saved()
          ?.agenda.slice(0, 2)
          .map((item) => item.noted),
      ).toEqual(["Först", "Sedan"]);
    });
  });

  it("leads on from note to note by Page Down and back by Page Up", async () => {
    const user = userEvent.setup();
    await lead({
      agenda: [
        { kind: "welcome", minutes: 5, words: "", noted: "" },
        { kind: "whole", minutes: 5, words: "", noted: "" },
      ],
    });
    await user.click(within(strip()).getByRole("textbox", { name: /^Anteckning/u }));
    await user.keyboard("Alla här{PageDown}Skolan{PageUp}!");
    expect(title()).toBe("Välkomna");
    await waitFor(() => {
      expect(saved()?.agenda.map((item) => item.noted)).toEqual(["Alla här!", "Skolan"]);
    });
  });

  it("leads to what is to be done by its key, which its title tells", async () => {
    const user = userEvent.setup();
    await lead();
    const field = () => within(strip()).getByRole("textbox", { name: "Vad ska göras?" });
    expect(field().closest<HTMLElement>("[title]")?.title).toMatch(whole("Ny åtgärd (Alt+A)"));
    await user.keyboard("{Alt>}a{/Alt}");
    expect(field()).toHaveFocus();
    await user.keyboard(FOLD);
    await user.keyboard("{Alt>}a{/Alt}");
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("");
  });

  it("goes away by itself where the window is too narrow for it, and comes back", async () => {
    await lead();
    const wide = window.innerWidth;
    try {
      window.innerWidth = 900;
      await fireEvent(window, new Event("resize"));
      expect(screen.queryByRole("complementary")).toBeNull();
      window.innerWidth = 1280;
      await fireEvent(window, new Event("resize"));
      expect(strip()).toBeVisible();
    } finally {
      window.innerWidth = wide;
    }
  });

  it("goes away whole by its key and comes back by it, with what was begun", async () => {
    const user = userEvent.setup();
    await lead();
    await user.type(within(strip()).getByRole("textbox", { name: "Vad ska göras?" }), "Ring");
    await user.keyboard(FOLD);
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(screen.queryAllByRole("textbox")).toEqual([]);
    expect(screen.getByRole("button", { name: /^Skriv vidare/u })).toHaveFocus();
    await user.keyboard(FOLD);
    expect(within(strip()).getByRole("textbox", { name: "Vad ska göras?" })).toHaveValue("Ring");
  });

  it("enters an action as it is agreed: one line, then who and when, in the area talked about", async () => {
    const user = userEvent.setup();
    await lead({}, { parts: [part()] });
    await goTo(WORKS);
    await user.click(within(picture()).getByRole("button", { name: /^Hälsa/u }));
    expect(within(strip()).queryByRole("group", { name: "Vem gör det?" })).toBeNull();
    await user.type(
      within(strip()).getByRole("textbox", { name: "Vad ska göras?" }),
      "Boka en tid{Enter}",
    );
    expect(program.calls).not.toContain("saveAction");
    await user.click(within(strip()).getByRole("radio", { name: "BUP" }));
    await user.click(within(strip()).getByRole("radio", { name: /Om en vecka/u }));
    await user.click(within(strip()).getByRole("button", { name: "Spara åtgärden" }));
    expect(program.given[program.calls.lastIndexOf("saveAction")]).toEqual([
      "EK-7",
      expect.objectContaining({
        meeting: ID,
        what: "Boka en tid",
        doer: { kind: "service", service: "child-psychiatry" },
        by: "2026-11-29",
        area: "health",
      }),
    ]);
    await waitFor(() => {
      expect(within(strip()).getByRole("textbox", { name: "Vad ska göras?" })).toHaveValue("");
    });
    expect(within(strip()).getByRole("textbox", { name: "Vad ska göras?" })).toHaveFocus();
  });

  it("keeps an action that was begun from item to item, and never makes a note of it", async () => {
    const user = userEvent.setup();
    await lead();
    await begin(user, "Ring BUP");
    await goTo(WORKS);
    expect(within(strip()).getByRole("textbox", { name: "Vad ska göras?" })).toHaveValue(
      "Ring BUP",
    );
    expect(within(picture()).queryByText("Ring BUP")).toBeNull();
    expect(program.calls).not.toContain("saveInRoom");
  });

  it("asks of what was begun where one leaves, and goes once it is kept", async () => {
    const user = userEvent.setup();
    await lead();
    await begin(user, "Ring BUP");
    await user.click(screen.getByRole("button", { name: "Fortsätt senare" }));
    const question = () => within(screen.getByRole("dialog", { name: UNSAVED }));
    expect(question().getByText("Ring BUP")).toBeVisible();
    await user.click(question().getByRole("button", { name: "Spara" }));
    expect(program.calls).not.toContain("saveAction");
    await user.click(question().getByRole("radio", { name: "BUP" }));
    await user.click(question().getByRole("button", { name: "Spara åtgärden" }));
    expect(await screen.findByRole("heading", { name: "Tack för i dag" })).toBeVisible();
    expect(program.given[program.calls.lastIndexOf("saveAction")]?.[1]).toMatchObject({
      what: "Ring BUP",
      doer: { kind: "service", service: "child-psychiatry" },
    });
    expect(program.calls).not.toContain("saveInRoom");
  });

  it("asks of what was begun before it locks, and stays with it where that is wanted", async () => {
    const user = userEvent.setup();
    await lead();
    await begin(user, "Ring BUP");
    await user.click(screen.getByRole("button", { name: "Lås" }));
    const question = () => within(screen.getByRole("dialog", { name: UNSAVED }));
    expect(program.calls).not.toContain("lock");
    await user.click(question().getByRole("button", { name: "Stäng" }));
    expect(within(strip()).getByRole("textbox", { name: "Vad ska göras?" })).toHaveValue(
      "Ring BUP",
    );
    await user.click(screen.getByRole("button", { name: "Lås" }));
    await user.click(question().getByRole("button", { name: "Ta bort" }));
    await waitFor(() => {
      expect(program.calls).toContain("lock");
    });
    expect(program.calls).not.toContain("saveAction");
  });

  it("keeps what was begun where an old action is changed, and comes back to it", async () => {
    const user = userEvent.setup();
    const old = action({ id: "old", meeting: "earlier", what: "Ring habiliteringen" });
    await lead(
      { agenda: [{ kind: "since-last", minutes: 5, words: "", noted: "" }] },
      { actions: [{ action: old, overdue: false }] },
    );
    await begin(user, "Boka tolk");
    await user.click(
      within(strip()).getByRole("button", { name: whole("Ändrad: Ring habiliteringen") }),
    );
    await user.type(screen.getByRole("textbox", { name: "Varför ändras den?" }), "De ringer");
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Spara" }));
    const field = () => within(strip()).getByRole("textbox", { name: "Vad ska göras?" });
    await waitFor(() => {
      expect(field()).toHaveValue("Ring habiliteringen");
    });
    await user.click(within(strip()).getByRole("button", { name: "Spara åtgärden" }));
    await waitFor(() => {
      expect(field()).toHaveValue("Boka tolk");
    });
  });

  it("settles what was agreed before, and begins the new one where it is changed", async () => {
    const user = userEvent.setup();
    const old = action({ id: "old", meeting: "earlier", what: "Ring habiliteringen" });
    await lead(
      { agenda: [{ kind: "since-last", minutes: 5, words: "", noted: "" }] },
      { actions: [{ action: old, overdue: true }] },
    );
    expect(within(picture()).getByText(whole("Skulle vara klart 1 december 2026"))).toBeVisible();
    await user.click(
      within(strip()).getByRole("button", { name: whole("Ändrad: Ring habiliteringen") }),
    );
    await user.type(screen.getByRole("textbox", { name: "Varför ändras den?" }), "De ringer oss");
    program.room = { ...program.room, actions: [] };
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Spara" }));
    expect(program.given[program.calls.lastIndexOf("saveAction")]?.[1]).toMatchObject({
      id: "old",
      state: { kind: "changed", why: "De ringer oss" },
    });
    expect(await within(picture()).findByText(whole("Ändrad 22 november 2026"))).toBeVisible();
    expect(within(strip()).getByRole("textbox", { name: "Vad ska göras?" })).toHaveValue(
      "Ring habiliteringen",
    );
    // It was offered, not typed: whoever leaves it as it is has written nothing.
    await user.click(screen.getByRole("button", { name: "Fortsätt senare" }));
    await screen.findByRole("heading", { name: "Tack för i dag" });
    expect(program.calls).not.toContain("saveInRoom");
  });

  it("says who holds the whole, by service and function", async () => {
    const user = userEvent.setup();
    await lead();
    await goTo(WHOLE);
    await user.click(within(strip()).getByRole("radio", { name: "Skolan" }));
    expect(within(strip()).getByRole("textbox", { name: "Funktion" })).toHaveValue("kurator");
    expect(within(picture()).getByText("Skolan")).toBeVisible();
    await waitFor(() => {
      expect(saved()?.holdsWhole).toEqual({ service: "school", function: "kurator" });
    });
  });

  it("says when one meets again and who calls; a day that does not exist is not kept", async () => {
    const user = userEvent.setup();
    await lead();
    await goTo(FOLLOW_UP);
    await user.click(within(strip()).getByRole("radio", { name: /Om två månader/u }));
    expect(within(picture()).getByText(whole("22 januari 2027"))).toBeVisible();
    await user.type(within(strip()).getByRole("textbox", { name: "Vem kallar?" }), "kurator");
    await user.click(within(strip()).getByRole("radio", { name: "En annan dag" }));
    await user.selectOptions(within(strip()).getByRole("combobox", { name: "Dag" }), "31");
    await user.selectOptions(within(strip()).getByRole("combobox", { name: "Månad" }), "februari");
    expect(within(strip()).getByText("Den dagen finns inte i kalendern.")).toBeVisible();
    await waitFor(() => {
      expect(saved()).toMatchObject({ followUpOn: "2027-01-31", followUpBy: "kurator" });
    });
  });

  it("offers no Saturday or Sunday to meet again, and says which day of the week it is", async () => {
    const user = userEvent.setup();
    app.state = app.state && { ...app.state, today: "2026-11-30" };
    await lead();
    await goTo(FOLLOW_UP);
    expect(within(strip()).getByRole("radio", { name: /Om en månad/u })).toHaveAccessibleName(
      whole("Om en månad onsdag 30 december 2026"),
    );
    await user.click(
      within(strip()).getByRole("radio", { name: whole("Om två månader måndag 1 februari 2027") }),
    );
    await waitFor(() => {
      expect(saved()?.followUpOn).toBe("2027-02-01");
    });
  });

  it("has the child's view and what somebody does not agree with", async () => {
    const user = userEvent.setup();
    await lead();
    await goTo(READ_BACK);
    await user.type(within(strip()).getByRole("textbox", { name: "Vad barnet tycker" }), "Bra");
    await user.type(
      within(strip()).getByRole("textbox", { name: "Det någon inte håller med om" }),
      "För sent",
    );
    await waitFor(() => {
      expect(saved()).toMatchObject({ childsView: "Bra", dissent: "För sent" });
    });
  });

  it("takes an action away, and gives it back", async () => {
    const user = userEvent.setup();
    await lead({}, { actions: [{ action: action({ meeting: ID }), overdue: false }] });
    await user.click(
      within(strip()).getByRole("button", { name: whole("Ta bort: Visa nya klassrummet") }),
    );
    expect(program.calls).toContain("deleteAction");
    await user.click(await within(strip()).findByRole("button", { name: "Ångra" }));
    expect(program.given[program.calls.lastIndexOf("undoInRoom")]).toEqual([ID]);
    expect(program.calls).not.toContain("undoInCase");
  });
});

describe("undoing", () => {
  it("takes back a step by its key, but never while somebody types", async () => {
    const user = userEvent.setup();
    await lead({}, { undoSteps: 2 });
    await user.click(within(strip()).getByRole("textbox", { name: /^Anteckning/u }));
    await user.keyboard("{Control>}z{/Control}");
    expect(program.calls).not.toContain("undoInRoom");
    screen.getByRole("heading", { level: 1 }).focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(program.calls).toContain("undoInRoom");
    await user.keyboard("{Control>}y{/Control}");
    await waitFor(() => {
      expect(program.calls).toContain("redoInRoom");
    });
  });
});

describe("reading back", () => {
  const FILLED: Partial<Meeting> = {
    question: "Hur blir det lugnare?",
    holdsWhole: { service: "school", function: "rektor" },
    followUpOn: "2027-01-22",
    followUpBy: "kurator",
    childsView: "Det blir bra",
    dissent: "Pappa tycker att det dröjer",
    agenda: [
      { kind: "welcome", minutes: 5, words: "", noted: "Alla var här" },
      { kind: "works", minutes: 5, words: "", noted: "" },
    ],
  };

  async function readBack() {
    const user = userEvent.setup();
    const shown = await lead(FILLED, {
      actions: [{ action: action({ meeting: ID }), overdue: false }],
    });
    await user.click(screen.getByRole("button", { name: "Läs upp" }));
    return { user, ...shown };
  }

  it("shows everything that was noted and agreed", async () => {
    await readBack();
    for (const words of ["Hur blir det lugnare?", "Visa nya klassrummet", "rektor"]) {
      expect(screen.getByText(words)).toBeVisible();
    }
    expect(screen.getByText(whole("22 januari 2027"))).toBeVisible();
    for (const words of ["Det blir bra", "Pappa tycker att det dröjer", "Alla var här"]) {
      expect(screen.getByDisplayValue(words)).toBeVisible();
    }
    expect(screen.queryByText("Det som fungerar bra")).toBeNull();
  });

  it("is corrected in its place, and an emptied note keeps its field", async () => {
    const { user } = await readBack();
    await user.clear(screen.getByRole("textbox", { name: "Välkomna" }));
    await user.type(screen.getByRole("textbox", { name: "Välkomna" }), "Mamma var med");
    await waitFor(() => {
      expect(saved()?.agenda[0]?.noted).toBe("Mamma var med");
    });
    const [whole] = screen.getAllByRole("button", { name: "Ändra" });
    if (whole) await user.click(whole);
    await user.click(screen.getByRole("radio", { name: "BUP" }));
    await waitFor(() => {
      expect(saved()?.holdsWhole?.service).toBe("child-psychiatry");
    });
  });

  it("finishes the meeting once that is asked and answered", async () => {
    const { user } = await readBack();
    await user.click(screen.getByRole("button", { name: "Avsluta mötet" }));
    expect(program.calls).not.toContain("finishMeeting");
    const question = within(screen.getByRole("dialog", { name: "Vill ni avsluta mötet?" }));
    await user.click(question.getByRole("button", { name: "Avsluta mötet" }));
    expect(program.calls).toContain("finishMeeting");
    expect(await screen.findByText("Nu är mötet slut.")).toBeVisible();
    expect(await barriers(picture())).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Minnesanteckning och plan" }));
    expect(app.paper).toEqual({ kind: { kind: "minutes", meeting: ID }, reader: "sv" });
  });

  it("says why where the meeting could not be finished, and stays", async () => {
    const { user } = await readBack();
    program.failing.finishMeeting = { code: "diskFull" };
    await user.click(screen.getByRole("button", { name: "Avsluta mötet" }));
    await user.click(
      within(screen.getByRole("dialog")).getByRole("button", { name: "Avsluta mötet" }),
    );
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.queryByText("Nu är mötet slut.")).toBeNull();
  });

  it("leads back to the meeting by Escape", async () => {
    const { user } = await readBack();
    await user.keyboard("{Escape}");
    expect(title()).toBe("Det som fungerar bra");
  });

  it("shows on top what was begun, and does not finish before it is decided on", async () => {
    const user = userEvent.setup();
    const { container } = await lead();
    await begin(user, "Ring BUP");
    await user.click(screen.getByRole("button", { name: "Läs upp" }));
    const card = () => within(screen.getByRole("region", { name: UNSAVED }));
    expect(card().getByText("Ring BUP")).toBeVisible();
    expect(await barriers(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Avsluta mötet" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("heading", { name: UNSAVED })).toHaveFocus();
    await user.click(card().getByRole("button", { name: "Ta bort" }));
    expect(screen.queryByRole("region", { name: UNSAVED })).toBeNull();
    const told = screen.getByText("Åtgärden är borttagen.");
    await user.click(within(told).getByRole("button", { name: "Ångra" }));
    await user.click(card().getByRole("button", { name: "Spara" }));
    await user.click(card().getByRole("radio", { name: "Mamma" }));
    await user.click(card().getByRole("button", { name: "Spara åtgärden" }));
    await waitFor(() => {
      expect(screen.queryByRole("region", { name: UNSAVED })).toBeNull();
    });
    expect(program.given[program.calls.lastIndexOf("saveAction")]?.[1]).toMatchObject({
      what: "Ring BUP",
    });
    await user.click(screen.getByRole("button", { name: "Avsluta mötet" }));
    expect(screen.getByRole("dialog", { name: "Vill ni avsluta mötet?" })).toBeVisible();
  });
});

describe("coming and going", () => {
  it("asks before one leaves what is not kept", async () => {
    const user = userEvent.setup();
    await lead();
    program.failing.saveInRoom = { code: "diskFull" };
    await user.type(within(strip()).getByRole("textbox", { name: /^Anteckning/u }), "Viktigt");
    await user.click(screen.getByRole("button", { name: "Fortsätt senare" }));
    const question = within(await screen.findByRole("dialog", { name: "Något är inte sparat än" }));
    await user.click(question.getByRole("button", { name: "Stanna kvar" }));
    expect(screen.getByDisplayValue("Viktigt")).toBeVisible();
    expect(within(strip()).getByRole("button", { name: "Försök igen" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Fortsätt senare" }));
    const again = within(await screen.findByRole("dialog", { name: "Något är inte sparat än" }));
    await user.click(again.getByRole("button", { name: "Gå ändå" }));
    expect(await screen.findByText("Mötet fortsätter en annan gång.")).toBeVisible();
  });

  it("ends with a page for everybody who still sits there, and only then shows the case", async () => {
    const user = userEvent.setup();
    const { container } = await lead(
      { language: "ar", question: "Hur blir det lugnare?" },
      { actions: [{ action: action({ meeting: ID }), overdue: false }], parts: [part()] },
    );
    await user.click(screen.getByRole("button", { name: /Fortsätt senare/u }));
    const thanks = await screen.findByRole("heading", { level: 1 });
    expect(thanks).toHaveTextContent(`${textIn("ar", "room-over-title")} Tack för i dag`);
    expect(thanks).toHaveFocus();
    expect(screen.getByText(textIn("ar", "room-over-later"))).toHaveAttribute("lang", "ar");
    expect(languages.family).toBe("ar");
    expect(container.innerHTML).not.toMatch(/EK-7|lugnare|Visa nya|أنام|Måndagar/u);
    expect(app.place.at).not.toBe("case");
    expect(await barriers(container)).toEqual([]);
    const way = screen.getByRole("button", { name: "Till ärendet" });
    expect(way.closest("[lang]")).toHaveAttribute("dir", "ltr");
    await user.click(way);
    expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "meetings" });
  });

  it("goes on where it was left", async () => {
    const user = userEvent.setup();
    const { unmount } = await lead();
    await goTo(FOLLOW_UP);
    const left = title();
    await user.click(screen.getByRole("button", { name: "Fortsätt senare" }));
    await screen.findByRole("heading", { name: "Tack för i dag" });
    unmount();
    await lead();
    expect(title()).toBe(left);
  });

  it("goes on after what is noted, where nobody remembers", async () => {
    const agenda = meeting().agenda.map((item, index) =>
      index < 3 ? { ...item, noted: "Klart" } : item,
    );
    await lead({ agenda });
    expect(title()).toBe("Det som är utmanande");
  });

  it("keeps what was written before it locks", async () => {
    const user = userEvent.setup();
    await lead();
    await user.type(within(strip()).getByRole("textbox", { name: /^Anteckning/u }), "Viktigt");
    await user.click(screen.getByRole("button", { name: "Lås" }));
    await waitFor(() => {
      expect(program.calls.indexOf("lock")).toBeGreaterThan(program.calls.indexOf("saveInRoom"));
    });
    expect(saved()?.agenda[0]?.noted).toBe("Viktigt");
  });

  it("shows the family's language while it is open, and no longer", async () => {
    const { unmount } = await lead({ language: "ar" });
    expect(languages.family).toBe("ar");
    unmount();
    expect(languages.family).toBeNull();
  });

  it("says why it cannot be led, with a way back", async () => {
    const user = userEvent.setup();
    program.failing.leadMeeting = { code: "gone" };
    render(MeetingRoom, { code: "EK-7", id: ID });
    expect(await screen.findByRole("alert")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tillbaka" }));
    expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "meetings" });
  });

  it("is not led again once it is over", async () => {
    program.room = roomView({ meeting: meeting({ finishedAt: "2026-12-03T14:00:00" }) });
    render(MeetingRoom, { code: "EK-7", id: ID });
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});

describe("in Arabic", () => {
  it("has areas and roles in both languages, and a strip in the program's", async () => {
    const user = userEvent.setup();
    await lead({ language: "ar" }, { parts: [part()] });
    await goTo(WORKS);
    await user.click(
      within(picture()).getByRole("button", { name: new RegExp(textIn("ar", "area-health"), "u") }),
    );
    expect(within(picture()).getByRole("heading", { level: 2 })).toHaveTextContent(
      `${textIn("ar", "area-health")} Hälsa`,
    );
    expect(strip()).toHaveAttribute("dir", "ltr");
    expect(strip()).toHaveAttribute("lang", "sv");
  });
});

describe("readers that do not see", () => {
  it.each(["sv", "ar"] as const)("meet no barrier in %s", async (language) => {
    const user = userEvent.setup();
    speak("sv", null);
    const { container } = await lead(
      {
        language,
        participants: [participant("child"), participant("school", { function: "kurator" })],
      },
      {
        parts: [part()],
        tally: [{ reason: "consent", count: 2 }],
        actions: [{ action: action({ meeting: ID }), overdue: false }],
      },
    );
    expect(await barriers(container)).toEqual([]);
    for (const place of [WORKS, ACTIONS, WHOLE, FOLLOW_UP, READ_BACK]) {
      await goTo(place);
      expect(await barriers(container)).toEqual([]);
    }
    await user.keyboard(FOLD);
    expect(await barriers(container)).toEqual([]);
    await user.click(
      screen.getByRole("button", { name: new RegExp(textIn("sv", "room-read-back"), "u") }),
    );
    expect(await barriers(container)).toEqual([]);
  });
});
