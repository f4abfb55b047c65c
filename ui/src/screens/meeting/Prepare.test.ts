import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app, MEETING_STAGES, type MeetingStage } from "../../app.svelte";
import {
  useBackend,
  type ActionView,
  type AgendaItem,
  type AreaId,
  type Backend,
  type LeftOutView,
  type Meeting,
  type MeetingView,
  type Part,
  type PartView,
  type Reason,
  type VoiceRole,
} from "../../ipc/backend";
import { action, caseWhole, meeting, meetingView, participant, voice } from "../../ipc/fake-cases";
import type { FakeProgram } from "../../ipc/fake";
import { languages, textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith, whole } from "../../test-support";
import Prepare from "./Prepare.svelte";

const ID = meeting().id;

function part(area: AreaId, role: VoiceRole): Part {
  return { conversation: "c1", at: { area, voice: voice(role) } };
}

function brought(area: AreaId, role: VoiceRole, words: string, chosen = false): PartView {
  return {
    part: part(area, role),
    heldOn: "2026-11-20",
    words: [{ question: "works", language: "sv", words, swedish: "" }],
    brief: null,
    exceptWords: false,
    chosen,
  };
}

function leftOut(area: AreaId, role: VoiceRole, because: Reason[]): LeftOutView {
  return { part: part(area, role), heldOn: "2026-11-20", because };
}

/** A program whose answers follow what was saved, and which proposes an agenda by the length. */
async function show(view: Partial<MeetingView> = {}, stage?: MeetingStage) {
  const program = await startWith((fake) => {
    fake.meeting = meetingView(view);
  });
  const inner = program.backend();
  const proposing: Partial<Backend> = {
    proposedAgenda: (minutes) => Promise.resolve(proposed(minutes)),
    saveMeeting: async (changed) => {
      const answer = await inner.saveMeeting(changed);
      program.meeting = answer;
      return answer;
    },
  };
  useBackend(
    new Proxy(inner, {
      get: (known, name: keyof Backend): unknown =>
        Reflect.get(name in proposing ? proposing : known, name),
    }),
  );
  const shown = render(Prepare, { code: "EK-7", id: ID, stage });
  await screen.findByRole("heading", { level: 1 });
  return { program, ...shown };
}

/** Two items that fill the time. */
function proposed(minutes: number): AgendaItem[] {
  return [
    { kind: "welcome", minutes: 10, words: "", noted: "" },
    { kind: "read-back", minutes: minutes - 10, words: "", noted: "" },
  ];
}

/** What was handed over last. */
async function saved(program: FakeProgram): Promise<Meeting> {
  await waitFor(() => {
    expect(program.calls).toContain("saveMeeting");
    expect(screen.getByText("Sparat")).toBeVisible();
  });
  return program.given[program.calls.lastIndexOf("saveMeeting")]?.[0] as Meeting;
}

it("can be gone through in any order, and no step has barriers", async () => {
  const user = userEvent.setup();
  const { container } = await show({
    parts: [brought("health", "child", "Jag sover bra.")],
    leftOut: [leftOut("safety", "mother", [{ kind: "notDecided" }])],
    tally: [{ reason: "undecided", count: 1 }],
  });
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  const steps = screen.getByRole("navigation", { name: "Förberedelsens steg" });
  const buttons = within(steps).getAllByRole("button");
  expect(buttons).toHaveLength(MEETING_STAGES.length);
  for (const button of buttons.toReversed()) {
    await user.click(button);
    expect(button).toHaveAttribute("aria-current", "step");
    expect(await barriers(container)).toEqual([]);
  }
  await user.click(screen.getByRole("button", { name: whole("Nästa: Deltagare") }));
  expect(screen.getByRole("heading", { name: "Vilka är med?" })).toHaveFocus();
});

it("begins the question for whoever has none, and keeps it", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  await user.click(screen.getByRole("button", { name: "Hur hjälps vi åt så att …" }));
  const field = screen.getByRole("textbox", { name: "Vilken fråga ska mötet svara på?" });
  expect(field).toHaveFocus();
  await user.type(field, "morgnarna blir lugna?");
  expect(screen.queryByText("Börja till exempel så:")).toBeNull();
  expect((await saved(program)).question).toBe("Hur hjälps vi åt så att morgnarna blir lugna?");
});

it("proposes days, and makes a day that does not exist the last of its month", async () => {
  const user = userEvent.setup();
  const { program } = await show({ meeting: meeting({ at: null }) });
  // A week from Sunday 22 November is a Sunday; the Monday after it is proposed.
  await user.click(screen.getByRole("button", { name: whole("måndag 30 november 2026") }));
  expect((await saved(program)).at).toBe("2026-11-30T13:00:00");
  await user.selectOptions(screen.getByRole("combobox", { name: "Dag" }), "31");
  await user.selectOptions(screen.getByRole("combobox", { name: "Timme" }), "14");
  await waitFor(async () => {
    expect((await saved(program)).at).toBe("2026-11-30T14:00:00");
  });
});

it("lets an agenda that is still the proposed one follow the length", async () => {
  const user = userEvent.setup();
  const { program } = await show({ meeting: meeting({ agenda: proposed(60) }) });
  await user.click(screen.getByRole("radio", { name: whole("90 minuter") }));
  await waitFor(async () => {
    expect(await saved(program)).toMatchObject({ minutes: 90, agenda: proposed(90) });
  });
});

it("leaves an agenda of one's own as it is when the length changes", async () => {
  const user = userEvent.setup();
  const own: AgendaItem[] = [{ kind: "own", minutes: 20, words: "Skolskjuts", noted: "" }];
  const { program } = await show({ meeting: meeting({ agenda: own }) });
  await user.click(screen.getByRole("radio", { name: whole("30 minuter") }));
  expect(await saved(program)).toMatchObject({ minutes: 30, agenda: own });
  await user.click(screen.getByRole("button", { name: /Dagordning/u }));
  expect(screen.getByText(whole("20 av 30 minuter"))).toBeInTheDocument();
  expect(screen.getByText(whole("10 minuter är inte fördelade."))).toBeInTheDocument();
});

it("says beside each service where consent stands, and leads there", async () => {
  const user = userEvent.setup();
  const participants = [
    participant("child"),
    participant("school"),
    participant("child-psychiatry"),
    participant("social-services"),
  ];
  await show(
    {
      meeting: meeting({ participants }),
      parties: ["school", "child-psychiatry", "social-services"],
      matrix: [
        {
          from: "school",
          to: "child-psychiatry",
          coverage: {
            kind: "open",
            lacks: [{ giver: voice("father"), why: { kind: "withdrawn", on: "2026-11-12" } }],
          },
          special: null,
        },
        {
          from: "school",
          to: "social-services",
          coverage: {
            kind: "covered",
            until: "2027-05-01",
            exceptAreas: ["health"],
            exceptWords: true,
          },
          special: null,
        },
      ],
    },
    "participants",
  );
  expect(screen.getByText(/Håller ärendet/u)).toBeInTheDocument();
  expect(
    screen.getByText(whole("Pappa: samtycket togs tillbaka 12 november 2026.")),
  ).toBeInTheDocument();
  expect(screen.getByText(whole("Samtycket gäller till 1 maj 2027."))).toBeInTheDocument();
  expect(screen.getByText(whole("Undantaget: Hälsa."))).toBeInTheDocument();
  expect(screen.getByText(/undantar något i ord/u)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /Till fliken ”Samtycke”, BUP/u }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "consent" });
});

it("takes somebody away, puts them back, and adds what the case knows", async () => {
  const user = userEvent.setup();
  const { program } = await show(
    {
      case: caseWhole({
        circle: {
          keeper: "school",
          guardians: [voice("mother")],
          contacts: [{ voice: voice("habilitation"), function: "logoped", reach: "" }],
          posts: [],
        },
      }),
    },
    "participants",
  );
  await user.click(screen.getByRole("button", { name: whole("Ta bort: BUP") }));
  expect((await saved(program)).participants).toHaveLength(3);
  const taken = screen.getByText(whole("BUP är inte längre med.")).parentElement as HTMLElement;
  const undo = within(taken).getByRole("button", { name: "Ångra" });
  expect(undo).toHaveFocus();
  await user.click(undo);
  await waitFor(async () => {
    expect((await saved(program)).participants.at(-1)?.voice.role).toBe("child-psychiatry");
  });
  await user.click(screen.getByRole("button", { name: "Habiliteringen" }));
  const field = screen.getByRole("textbox", { name: "Funktion, Habiliteringen" });
  expect(field).toHaveFocus();
  expect(field).toHaveValue("logoped");
});

it("forgets what somebody was allowed to hear with the person, and remembers it with them", async () => {
  const user = userEvent.setup();
  const agreed = [
    { part: part("safety", "child"), hearer: voice("mother") },
    { part: part("safety", "child"), hearer: voice("child-psychiatry") },
  ];
  const { program } = await show({ meeting: meeting({ agreed }) }, "participants");
  await user.click(screen.getByRole("button", { name: whole("Ta bort: BUP") }));
  expect((await saved(program)).agreed).toEqual(agreed.slice(0, 1));
  const taken = screen.getByText(whole("BUP är inte längre med.")).parentElement as HTMLElement;
  await user.click(within(taken).getByRole("button", { name: "Ångra" }));
  await waitFor(async () => {
    expect((await saved(program)).agreed).toEqual(agreed);
  });
});

it("says which earlier actions are not shown, and why, in Arabic too", async () => {
  const late: ActionView = {
    action: action({ what: "Ring habiliteringen", by: "2026-11-10" }),
    overdue: true,
  };
  const { container } = await show({ heldBack: [late] }, "brought");
  const list = within(
    screen.getByRole("region", { name: "Åtgärder från tidigare möten som inte visas" }),
  );
  expect(list.getByText("Ring habiliteringen")).toHaveAttribute("dir", "auto");
  expect(list.getByText(whole("Skolan, mentor"))).toBeVisible();
  expect(list.getByText(whole("Skulle vara klart 10 november 2026"))).toBeVisible();
  expect(list.getByText(/var inte där när de bestämdes/u)).toBeVisible();
  speak("ar", null);
  expect(
    await screen.findByRole("region", { name: textIn("ar", "brought-held-back-title") }),
  ).toBeVisible();
  expect(await barriers(container)).toEqual([]);
});

it("says nothing of earlier actions where all are shown", async () => {
  await show({}, "brought");
  expect(screen.queryByRole("heading", { name: /som inte visas/u })).toBeNull();
});

it("takes no more than sixteen", async () => {
  const roles: VoiceRole[] = ["mother", "father", "school", "student-health"];
  const participants = [1, 2].flatMap((number) =>
    [...roles, "habilitation", "child-psychiatry", "preschool", "health-centre"].map((role) =>
      participant(role as VoiceRole, { voice: voice(role as VoiceRole, number) }),
    ),
  );
  await show({ meeting: meeting({ participants }) }, "participants");
  expect(screen.getByText(/Sexton är med/u)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Barnet" })).toBeNull();
});

it("speaks to the child in the family's language, without the code of the case", async () => {
  const user = userEvent.setup();
  const { program, container, unmount } = await show({}, "before");
  expect(languages.family).toBe("ar");
  expect(screen.queryByText("EK-7")).toBeNull();
  // The staff's words round it keep their own language and direction.
  expect(container.querySelector("main")).toHaveAttribute("dir", "ltr");
  expect(container.querySelector(".before")).toHaveAttribute("dir", "rtl");
  expect(screen.getByText("Vad vill du att vi pratar om?", { selector: ".swedish" })).toBeVisible();
  await user.click(
    screen.getByRole("button", { name: new RegExp(textIn("ar", "area-health"), "u") }),
  );
  const way = screen.getByRole("button", { name: /Vara med en stund/u });
  await user.click(way);
  expect(way).toHaveAttribute("aria-pressed", "true");
  expect((await saved(program)).before).toMatchObject({
    notAreas: ["health"],
    takingPart: "for-a-while",
  });
  await user.click(way);
  await waitFor(async () => {
    expect((await saved(program)).before.takingPart).toBeNull();
  });
  expect(await barriers(container)).toEqual([]);
  unmount();
  expect(languages.family).toBeNull();
});

it("asks the adults of a small child", async () => {
  await show(
    { case: caseWhole({ ageBand: "0-5" }), meeting: meeting({ language: "sv" }) },
    "before",
  );
  expect(screen.getByText("Hur ska barnet vara med?")).toBeInTheDocument();
  expect(screen.queryByText("Hur vill du vara med?")).toBeNull();
});

it("brings what is ticked, and never what was left out", async () => {
  const user = userEvent.setup();
  const { program } = await show(
    {
      meeting: meeting({ brought: [part("safety", "child")] }),
      parts: [
        brought("safety", "child", "Hemma är det lugnt.", true),
        brought("health", "mother", "Sover bättre."),
      ],
    },
    "brought",
  );
  expect(screen.getByText(whole("1 av 2 valda"))).toBeInTheDocument();
  const box = screen.getByRole("checkbox", { name: whole("Mamma – Hälsa – 20 november 2026") });
  expect(box).not.toBeChecked();
  expect(box).toHaveAccessibleDescription(/Sover bättre/u);
  await user.click(box);
  expect((await saved(program)).brought).toEqual([
    part("safety", "child"),
    part("health", "mother"),
  ]);
  await user.click(screen.getByRole("button", { name: "Välj inget" }));
  await waitFor(async () => {
    expect((await saved(program)).brought).toEqual([]);
  });
});

it("says why each part is left out and what can be done, once for each thing", async () => {
  const user = userEvent.setup();
  await show(
    {
      leftOut: [
        leftOut("safety", "mother", [{ kind: "noConsent", party: "child-psychiatry" }]),
        leftOut("health", "mother", [{ kind: "noConsent", party: "child-psychiatry" }]),
        leftOut("care", "child", [{ kind: "notToRaise" }, { kind: "notDecided" }]),
        leftOut("leisure", "child", [{ kind: "staysHere" }]),
      ],
      tally: [{ reason: "consent", count: 2 }],
    },
    "brought",
  );
  expect(screen.getAllByText(whole("Inget samtycke täcker det för: BUP."))).toHaveLength(2);
  expect(screen.getAllByRole("button", { name: "Till fliken ”Samtycke”" })).toHaveLength(1);
  expect(screen.getByText(/Fråga vid nästa samtal/u)).toBeInTheDocument();
  expect(screen.getByText(whole("Barnet har valt att det stannar här."))).toBeInTheDocument();
  expect(screen.getByText(whole("2 delar täcks inte av samtycke."))).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: whole("Till steget ”Med barnet”") }));
  expect(languages.family).toBe("ar");
  speak("sv", null);
});

it("notes that somebody has said yes, and takes that back", async () => {
  const user = userEvent.setup();
  const hearer = voice("father");
  const { program } = await show(
    { leftOut: [leftOut("safety", "child", [{ kind: "notAsked", hearer }])] },
    "brought",
  );
  await user.click(
    screen.getByRole("button", { name: whole("Barnet har sagt ja till att berätta för: Pappa") }),
  );
  expect((await saved(program)).agreed).toEqual([{ part: part("safety", "child"), hearer }]);
  await user.click(screen.getByRole("button", { name: "Ta tillbaka" }));
  await waitFor(async () => {
    expect((await saved(program)).agreed).toEqual([]);
  });
});

it("does not ask for a yes where the one who said it has kept it", async () => {
  const because: Reason[] = [{ kind: "staysHere" }, { kind: "notAsked", hearer: voice("father") }];
  await show({ leftOut: [leftOut("safety", "child", because)] }, "brought");
  expect(screen.getByText(whole("Barnet har valt att det stannar här."))).toBeInTheDocument();
  expect(screen.queryByText(/var inte med när det sades/u)).toBeNull();
  expect(screen.queryByRole("button", { name: /har sagt ja/u })).toBeNull();
});

it("moves items with the keyboard, takes them away and puts them back", async () => {
  const user = userEvent.setup();
  const { program } = await show({}, "agenda");
  expect(screen.getByText(whole("60 av 60 minuter"))).toBeInTheDocument();
  screen.getByRole("button", { name: whole("Flytta ned: Välkomna") }).focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: whole("Flytta ned: Välkomna") })).toHaveFocus();
  expect(screen.getByText(whole("Välkomna är nu punkt 2 av 9."))).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: whole("Flytta upp: Välkomna") }));
  // At the top it cannot go further up: the way back has the focus.
  expect(screen.getByRole("button", { name: whole("Flytta ned: Välkomna") })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: whole("Ta bort: Välkomna") }));
  expect((await saved(program)).agenda[0]?.kind).toBe("picture");
  await user.keyboard("{Enter}");
  await waitFor(async () => {
    expect((await saved(program)).agenda[0]?.kind).toBe("welcome");
  });
});

it("changes minutes, adds a break before the reading back, and proposes anew", async () => {
  const user = userEvent.setup();
  const { program } = await show({}, "agenda");
  const minutes = screen.getByRole("textbox", { name: whole("Minuter: Välkomna") });
  await user.clear(minutes);
  await user.type(minutes, "12{Tab}");
  expect(screen.getByText(whole("67 av 60 minuter"))).toBeInTheDocument();
  expect(screen.getByText(whole("7 minuter mer än mötet är långt."))).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Lägg till en paus" }));
  await waitFor(async () => {
    expect((await saved(program)).agenda.at(-2)?.kind).toBe("pause");
  });
  await user.click(screen.getByRole("button", { name: "Föreslå på nytt" }));
  await waitFor(async () => {
    expect((await saved(program)).agenda).toEqual(proposed(60));
  });
});

it("shows an invitation for each, and says where it is too early", async () => {
  const user = userEvent.setup();
  await show(
    {
      meeting: meeting({ at: null }),
      matrix: [
        {
          from: "school",
          to: "child-psychiatry",
          coverage: { kind: "open", lacks: [{ giver: voice("mother"), why: { kind: "never" } }] },
          special: null,
        },
      ],
    },
    "invitations",
  );
  expect(screen.getByText(/Frågan är inte skriven/u)).toBeInTheDocument();
  expect(screen.getByText(/Dag och tid är inte bestämda/u)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /BUP.*Vänta med inbjudan/u })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /Mamma.*Visa inbjudan/u }));
  expect(app.place).toEqual({
    at: "sheet",
    code: "EK-7",
    sheet: { kind: "invitation", meeting: ID, voice: voice("mother") },
    back: { at: "meeting", code: "EK-7", id: ID, stage: "invitations" },
  });
});

it("asks before a meeting is started that was planned for another day", async () => {
  const user = userEvent.setup();
  await show();
  await user.click(screen.getByRole("button", { name: "Starta mötet" }));
  const dialog = screen.getByRole("dialog", { name: "Vill du starta mötet nu?" });
  expect(app.place.at).toBe("start");
  await user.click(within(dialog).getByRole("button", { name: "Starta mötet" }));
  expect(app.place).toEqual({ at: "room", code: "EK-7", id: ID });
});

it("shows whoever leads what was said before the meeting, on its day too", async () => {
  const user = userEvent.setup();
  const before: Meeting["before"] = {
    raise: "كرة القدم",
    notRaise: "Pappas jobb",
    notAreas: ["health"],
    who: "",
    takingPart: "for-a-while",
    pause: "Lägga fram ett kort",
    speaksForMe: "Mormor",
  };
  const { container } = await show({
    meeting: meeting({
      at: "2026-11-22T13:00:00",
      question: "Hur blir lördagarna bra?",
      before,
      brought: [part("safety", "child")],
    }),
    parts: [brought("safety", "child", "Hemma är det lugnt.", true)],
  });
  await user.click(screen.getByRole("button", { name: "Starta mötet" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Vill du starta mötet nu?" }));
  expect(dialog.queryByText(/Det är planerat till/u)).toBeNull();
  for (const words of [
    "Hur blir lördagarna bra?",
    "كرة القدم",
    "Pappas jobb",
    "Lägga fram ett kort",
    "Mormor",
    "Vara med en stund",
    "Hälsa",
  ]) {
    expect(dialog.getByText(words)).toBeVisible();
  }
  expect(dialog.getByText("كرة القدم")).toHaveAttribute("dir", "auto");
  expect(dialog.queryByText(/Inget tas med från samtalen/u)).toBeNull();
  expect(dialog.queryByText("EK-7")).toBeNull();
  expect(await barriers(container)).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Starta mötet" }));
  expect(app.place).toEqual({ at: "room", code: "EK-7", id: ID });
});

it("says before the start that nothing is brought, and leads to where that is chosen", async () => {
  const user = userEvent.setup();
  await show({ parts: [brought("safety", "child", "Hemma är det lugnt.")] });
  await user.click(screen.getByRole("button", { name: "Starta mötet" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(whole("Inget tas med från samtalen. Se steg 4."))).toBeVisible();
  expect(dialog.getByText(whole("Inget är skrivet i steget ”Med barnet”."))).toBeVisible();
  await user.click(dialog.getByRole("button", { name: whole("Till steget ”Det som tas med”") }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("heading", { name: "Vad tas med?" })).toHaveFocus();
});

it("goes on with a meeting that is under way without asking", async () => {
  const user = userEvent.setup();
  await show({ meeting: meeting({ beganAt: "2026-11-22T08:00:00" }) });
  await user.click(screen.getByRole("button", { name: "Fortsätt mötet" }));
  await waitFor(() => {
    expect(app.place).toEqual({ at: "room", code: "EK-7", id: ID });
  });
});

it("has the duty to report one press away, and ends the last step with the case", async () => {
  const user = userEvent.setup();
  await show({}, "invitations");
  await user.click(screen.getByRole("button", { name: "Anmälningsplikt" }));
  expect(app.page).toBe("duty");
  app.page = null;
  await user.click(screen.getByRole("button", { name: "Klar" }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "meetings" });
});

it("leads to those who take part where one without consent keeps everything", async () => {
  const user = userEvent.setup();
  const without: Reason = { kind: "noConsent", party: "child-psychiatry" };
  await show(
    {
      leftOut: [
        leftOut("safety", "mother", [without]),
        leftOut("leisure", "child", [{ kind: "staysHere" }]),
      ],
    },
    "brought",
  );
  expect(
    screen.getByText(whole("Utan samtycke kan inget tas med så länge de är med: BUP.")),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: whole("Till steget ”Deltagare”") }));
  expect(screen.getByRole("heading", { name: "Vilka är med?" })).toBeVisible();
});

it("asks before a meeting is taken away", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  await user.click(screen.getByRole("button", { name: "Ta bort mötet" }));
  expect(program.calls).not.toContain("deleteMeeting");
  const dialog = screen.getByRole("dialog", { name: "Vill du ta bort mötet?" });
  await user.click(within(dialog).getByRole("button", { name: "Ta bort" }));
  expect(program.calls).toContain("deleteMeeting");
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "meetings" });
});

it("stays where something was not kept, until told to go all the same", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  program.failing.saveMeeting = { code: "diskFull" };
  await user.type(screen.getByRole("textbox", { name: "Var?" }), "Rum 3");
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/full/iu);
  expect(screen.getByText("Inte sparat")).toBeInTheDocument();
  expect(app.place.at).toBe("start");
  await user.click(screen.getByRole("button", { name: "Lämna utan att spara" }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "meetings" });
});

it("undoes with the keys outside of fields only", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  screen.getByRole("textbox", { name: "Var?" }).focus();
  await user.keyboard("{Control>}z{/Control}");
  expect(program.calls).not.toContain("undoInCase");
  screen.getByRole("button", { name: "Starta mötet" }).focus();
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => {
    expect(program.calls).toContain("undoInCase");
  });
  await user.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
  await waitFor(() => {
    expect(program.calls).toContain("redoInCase");
  });
});

it("says why a meeting cannot be opened, and leads back", async () => {
  const user = userEvent.setup();
  await startWith((fake) => {
    fake.failing.openMeeting = { code: "gone" };
  });
  render(Prepare, { code: "EK-7", id: ID });
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "meetings" });
});

it("only reads a meeting that was held, follows it up and makes its sheet", async () => {
  const user = userEvent.setup();
  const agenda = meeting().agenda.map((item) =>
    item.kind === "works" ? { ...item, noted: "Morgnarna med systern" } : item,
  );
  const { container, program } = await show({
    meeting: meeting({
      question: "Hur blir morgnarna lugna?",
      agenda,
      beganAt: "2026-11-19T13:00:00",
      finishedAt: "2026-11-20T14:00:00",
      holdsWhole: { service: "school", function: "rektor" },
      followUpOn: "2027-01-28",
      childsView: "Det blir bra",
      dissent: "Pappa vill vänta",
    }),
    actions: [{ action: action({ meeting: ID }), overdue: false }],
  });
  expect(screen.getByText("Hur blir morgnarna lugna?")).toBeInTheDocument();
  expect(screen.getByText(whole("Hölls 20 november 2026"))).toBeInTheDocument();
  expect(screen.getByText("Visa nya klassrummet")).toBeInTheDocument();
  expect(screen.getByText("Morgnarna med systern")).toBeInTheDocument();
  expect(screen.getByText(whole("Skolan, rektor"))).toBeInTheDocument();
  expect(screen.getByText("Det blir bra")).toBeInTheDocument();
  expect(screen.getByText("Pappa vill vänta")).toBeInTheDocument();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "SIP-blad" }));
  expect(app.place).toMatchObject({ at: "sheet", sheet: { kind: "sip", meeting: ID } });
  await user.click(screen.getByRole("button", { name: "Följ upp mötet" }));
  expect(program.given[program.calls.indexOf("beginMeeting")]).toEqual(["EK-7", ID]);
});

it("stands from right to left for staff who read Arabic", async () => {
  const program = await startWith();
  speak("ar", null);
  const { container } = render(Prepare, { code: "EK-7", id: ID, stage: "participants" });
  expect(await screen.findByRole("heading", { name: textIn("ar", "role-mother") })).toBeVisible();
  expect(container.querySelector("main")).toHaveAttribute("dir", "rtl");
  expect(await barriers(container)).toEqual([]);
  expect(program.calls).toContain("openMeeting");
  speak("sv", null);
});

it("tells that the second service of a kind cannot be covered, and leads to take it away", async () => {
  const user = userEvent.setup();
  const twin = voice("school", 2);
  await show(
    {
      meeting: meeting({
        participants: [participant("child"), participant("school", { voice: twin })],
      }),
      leftOut: [leftOut("safety", "child", [{ kind: "twin", twin }])],
    },
    "brought",
  );
  expect(
    screen.getByText(whole("Lägg till som ”Annan verksamhet” i stället: Skolan 2.")),
  ).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: whole("Till steget ”Deltagare”") }));
  expect(screen.getByText(/Ett samtycke gäller bara den ena/u)).toBeInTheDocument();
  expect(screen.getByText(/kan det andra har sagt inte tas med/u)).toBeInTheDocument();
});

it("keeps the focus with a part that somebody has said yes to", async () => {
  const user = userEvent.setup();
  const hearer = voice("father");
  const moving = part("safety", "child");
  const { program } = await show(
    { leftOut: [leftOut("safety", "child", [{ kind: "notAsked", hearer }])] },
    "brought",
  );
  await user.click(screen.getByRole("button", { name: /har sagt ja/u }));
  expect(screen.getByRole("button", { name: "Ta tillbaka" })).toHaveFocus();
  program.meeting = {
    ...program.meeting,
    leftOut: [],
    parts: [{ ...brought("safety", "child", "Hemma är det lugnt."), part: moving }],
  };
  await waitFor(() => {
    expect(screen.getByRole("checkbox")).toHaveFocus();
  });
});

it("says that the keeper of the case comes first, and leads there", async () => {
  const user = userEvent.setup();
  const circle = { keeper: null, guardians: [voice("mother")], contacts: [], posts: [] };
  await show({ case: caseWhole({ circle }) }, "participants");
  expect(screen.getByText(/Säg först vilken verksamhet som håller ärendet/u)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Till fliken ”Runt barnet”" }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "circle" });
});

it("makes the agenda a paper once what was changed is kept, and none while it is not", async () => {
  const user = userEvent.setup();
  const { program } = await show({}, "agenda");
  await user.click(screen.getByRole("button", { name: /^Lägg till paus|[Pp]aus/u }));
  program.failing.saveMeeting = { code: "diskFull" };
  await user.click(screen.getByRole("button", { name: "Dagordning" }));
  expect(await screen.findByText(/Disken är full/u)).toBeVisible();
  expect(app.paper).toBeNull();
  program.failing = {};
  await user.click(screen.getByRole("button", { name: "Dagordning" }));
  await waitFor(() => {
    expect(app.paper).toEqual({ kind: { kind: "agenda", meeting: ID }, reader: "ar" });
  });
});

it("has each invitation on paper one press away, in the language of whoever gets it", async () => {
  const user = userEvent.setup();
  await show({}, "invitations");
  await user.click(
    screen.getByRole("button", { name: whole("Förhandsgranska och spara inbjudan till Mamma") }),
  );
  await waitFor(() => {
    expect(app.paper).toEqual({
      kind: { kind: "invitation", meeting: ID, voice: voice("mother") },
      reader: "ar",
    });
  });
});

it("has what was noted at a meeting that was held on paper, in the language of the meeting", async () => {
  const user = userEvent.setup();
  await show({ meeting: meeting({ finishedAt: "2026-11-20T14:00:00" }) });
  await user.click(screen.getByRole("button", { name: "Minnesanteckning och plan" }));
  expect(app.paper).toEqual({ kind: { kind: "minutes", meeting: ID }, reader: "ar" });
});
