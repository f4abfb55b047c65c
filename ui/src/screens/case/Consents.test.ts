import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { CaseWholeView, Consent, ConsentView, Coverage, VoiceRole } from "../../ipc/backend";
import { caseWhole, consent, voice } from "../../ipc/fake-cases";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import Consents from "./Consents.svelte";
import { CaseFolder, NEW_ID } from "./folder.svelte";

const PARTIES: VoiceRole[] = ["school", "child-psychiatry"];

function matrix(coverage: Coverage): CaseWholeView["matrix"] {
  return PARTIES.flatMap((from) =>
    PARTIES.map((to) => ({
      from,
      to,
      coverage: from === to ? { kind: "own" as const } : coverage,
      special: null,
    })),
  );
}

const BOTH_LACK: Coverage = {
  kind: "open",
  lacks: [
    { giver: voice("mother"), why: { kind: "never" } },
    { giver: voice("father"), why: { kind: "never" } },
  ],
};
const FATHER_LACKS: Coverage = {
  kind: "open",
  lacks: [{ giver: voice("father"), why: { kind: "never" } }],
};

function noted(change: Partial<Consent> = {}, state: ConsentView["state"] = "in-force") {
  return { consent: consent(change), state };
}

function asked(change: Partial<CaseWholeView> = {}): CaseWholeView {
  return caseWhole({ parties: PARTIES, matrix: matrix(BOTH_LACK), ...change });
}

async function show(whole: CaseWholeView) {
  const program = await startWith((fake) => {
    fake.whole = whole;
  });
  const folder = new CaseFolder("EK-7");
  await folder.open();
  const shown = render(Consents, { folder });
  return { program, folder, ...shown };
}

function plain(element: Element): string {
  return element.textContent.replace(/[\u2066-\u2069\u200F]/gu, "").replace(/\s+/gu, " ");
}

/** What was handed over with the latest call of a command. */
function given(program: { calls: string[]; given: unknown[][] }, command: string): unknown[] {
  return program.given[program.calls.lastIndexOf(command)] ?? [];
}

afterEach(() => {
  speak("sv", null);
});

it("sends one to say who the guardians are before anything else", async () => {
  const user = userEvent.setup();
  await show(caseWhole({ needed: [] }));
  expect(screen.queryByRole("button", { name: /Notera/u })).toBeNull();
  expect(
    screen.getByRole("heading", { name: "Säg först vilka vårdnadshavarna är" }),
  ).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Till Runt barnet" }));
  expect(app.place).toEqual({ at: "case", code: "EK-7", tab: "circle" });
});

it("says who is to be asked, and that it is not the other kind of consent", async () => {
  const { container } = await show(asked());
  expect(screen.getByRole("heading", { name: "Inget samtycke är noterat än" })).toBeInTheDocument();
  const persons = within(screen.getByRole("list", { name: "De som ska tillfrågas" }));
  expect(persons.getAllByRole("listitem").map(plain)).toEqual([
    expect.stringContaining("Mamma Inget samtycke är noterat."),
    expect.stringContaining("Pappa Inget samtycke är noterat."),
  ]);
  expect(plain(container)).toContain("Det är inte ett samtycke enligt dataskyddsförordningen");
  expect(plain(container)).toContain(
    "10 kap. 1 § och 12 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
  );
  expect(await barriers(container)).toEqual([]);
});

it("says until when all is covered, with what is excepted", async () => {
  const { container } = await show(
    asked({
      matrix: matrix({
        kind: "covered",
        until: "2027-05-01",
        exceptAreas: ["health"],
        exceptWords: false,
      }),
      consents: [noted(), noted({ id: "f", givenBy: voice("father") })],
    }),
  );
  expect(plain(container)).toContain("Allt är täckt till 1 maj 2027, utom det som är undantaget");
  expect(plain(container)).toContain("Täckt utom Hälsa");
});

it("notes a consent with everything that was said", async () => {
  const user = userEvent.setup();
  const { program, container } = await show(asked());
  await user.click(screen.getByRole("button", { name: /Notera samtycke, Pappa/u }));
  const form = screen.getByRole("dialog", { name: "Notera ett samtycke" });
  expect(within(form).getByRole("radio", { name: "Pappa" })).toBeChecked();
  expect(within(form).queryByText("Vem bestämmer?")).toBeNull();
  await user.type(within(form).getByLabelText("Vad gäller samtycket?"), "Stöd i skolan");
  await user.click(within(form).getByRole("checkbox", { name: /^BUP/u }));
  await user.click(within(form).getByRole("checkbox", { name: "Hälsa" }));
  await user.type(within(form).getByLabelText("Något annat som inte får berättas"), "flytten");
  await user.click(within(form).getByRole("radio", { name: /3.*månader/u }));
  await user.click(within(form).getByRole("radio", { name: "Skriftligt" }));
  await user.click(within(form).getByRole("radio", { name: "Suomi" }));
  await user.click(within(form).getByRole("radio", { name: "Ja" }));
  await user.click(within(form).getByRole("checkbox", { name: /^Vad som händer vid ja/u }));
  await user.type(within(form).getByLabelText("Med egna ord"), "Med bilder");
  await user.type(within(form).getByLabelText("Vem noterar?"), "kurator");
  expect(await barriers(container)).toEqual([]);
  program.whole = asked({ consents: [noted({ id: "new", givenBy: voice("father") })] });
  await user.click(within(form).getByRole("button", { name: "Spara samtycket" }));
  expect(given(program, "saveConsent")).toEqual([
    "EK-7",
    {
      id: NEW_ID,
      givenBy: voice("father"),
      deciding: "together",
      givenOn: "2026-11-22",
      until: "2027-02-22",
      purpose: "Stöd i skolan",
      shares: [
        { from: "school", to: "child-psychiatry" },
        { from: "child-psychiatry", to: "school" },
      ],
      exceptAreas: ["health"],
      exceptWords: "flytten",
      form: "written",
      language: "fi",
      interpreter: "present",
      explained: "Vad som händer vid ja och vad som händer vid nej.\nMed bilder",
      notedBy: "kurator",
      withdrawnOn: null,
    },
  ]);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("heading", { name: "Pappa" })).toHaveFocus();
});

it("offers to note the same for the other guardian, for that one to say yes to", async () => {
  const user = userEvent.setup();
  const { program } = await show(asked());
  await user.click(screen.getByRole("button", { name: /Notera samtycke, Mamma/u }));
  await user.type(screen.getByLabelText("Vad gäller samtycket?"), "Stöd");
  await user.click(screen.getByRole("checkbox", { name: /^BUP/u }));
  program.whole = asked({ matrix: matrix(FATHER_LACKS), consents: [noted({ id: "new" })] });
  await user.click(screen.getByRole("button", { name: "Spara samtycket" }));
  const status = screen.getByText("Samtycket är noterat.");
  expect(status).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /Notera samma för .*Pappa/u }));
  const form = screen.getByRole("dialog", { name: "Notera ett samtycke" });
  expect(within(form).getByRole("radio", { name: "Pappa" })).toBeChecked();
  expect(within(form).getByLabelText("Vad gäller samtycket?")).toHaveValue(consent().purpose);
  await user.click(within(form).getByRole("button", { name: "Spara samtycket" }));
  expect(given(program, "saveConsent")[1]).toMatchObject({
    id: NEW_ID,
    givenBy: voice("father"),
    until: "2027-05-01",
  });
});

it("lets single ways be taken away", async () => {
  const user = userEvent.setup();
  const { program } = await show(asked({ consents: [noted()] }));
  await user.click(screen.getByRole("button", { name: /^Ändra/u }));
  await user.click(screen.getByText("Ändra vem som får berätta för vem"));
  const ways = screen.getByRole("group", { name: /BUP.* får berätta för/u });
  await user.click(within(ways).getByRole("checkbox", { name: "Skolan" }));
  await user.click(screen.getByRole("button", { name: "Spara samtycket" }));
  expect(given(program, "saveConsent")[1]).toMatchObject({
    id: consent().id,
    shares: [{ from: "school", to: "child-psychiatry" }],
  });
});

it("says beside the question what is still to be said, and keeps nothing", async () => {
  const user = userEvent.setup();
  const { program } = await show(asked({ conversations: [] }));
  await user.click(screen.getByRole("button", { name: "Notera ett samtycke" }));
  await user.click(screen.getByRole("button", { name: "Spara samtycket" }));
  expect(screen.getByText("Skriv vad samtycket gäller.")).toBeInTheDocument();
  expect(screen.getByText("Välj minst två som får berätta för varandra.")).toBeInTheDocument();
  expect(screen.getByLabelText("Vad gäller samtycket?")).toHaveFocus();
  expect(program.calls).not.toContain("saveConsent");
});

it("lets only a young person of 13–17 decide alone", async () => {
  const user = userEvent.setup();
  const { program } = await show(
    asked({
      ageBand: "13-17",
      needed: [voice("mother"), voice("father"), voice("child")],
      consents: [noted({ givenBy: voice("child") })],
    }),
  );
  await user.click(screen.getByRole("button", { name: /^Ändra/u }));
  const alone = screen.getByRole("radio", { name: /^Den unga bestämmer själv/u });
  await user.click(alone);
  await user.click(screen.getByRole("button", { name: "Spara samtycket" }));
  expect(given(program, "saveConsent")[1]).toMatchObject({ deciding: "alone" });
  await user.click(screen.getByRole("button", { name: /^Ändra/u }));
  await user.click(screen.getByRole("radio", { name: /^Den unga bestämmer själv/u }));
  await user.click(screen.getByRole("radio", { name: "Mamma" }));
  expect(screen.queryByRole("radio", { name: /^Den unga bestämmer själv/u })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Spara samtycket" }));
  expect(given(program, "saveConsent")[1]).toMatchObject({
    givenBy: voice("mother"),
    deciding: "together",
  });
});

it("asks before what is filled in is thrown away, and only then", async () => {
  const user = userEvent.setup();
  await show(asked());
  await user.click(screen.getByRole("button", { name: "Notera ett samtycke" }));
  await user.click(screen.getByRole("button", { name: "Stäng" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Notera ett samtycke" }));
  await user.type(screen.getByLabelText("Vad gäller samtycket?"), "Stöd");
  await user.click(screen.getByRole("button", { name: "Stäng" }));
  await user.click(screen.getByRole("button", { name: "Fortsätt fylla i" }));
  expect(screen.getByLabelText("Vad gäller samtycket?")).toHaveValue("Stöd");
});

it("keeps what was filled in where it cannot be kept, and says why", async () => {
  const user = userEvent.setup();
  const { program } = await show(asked({ consents: [noted()] }));
  program.failing = { saveConsent: { code: "diskFull" } };
  await user.click(screen.getByRole("button", { name: /^Ändra/u }));
  await user.click(screen.getByRole("button", { name: "Spara samtycket" }));
  const form = screen.getByRole("dialog", { name: "Ändra samtycket" });
  expect(within(form).getByRole("alert")).toHaveTextContent("Disken är full");
  expect(within(form).getByLabelText("Vad gäller samtycket?")).toHaveValue(consent().purpose);
});

it("withdraws with one press, which can be undone in place", async () => {
  const user = userEvent.setup();
  const { program, folder } = await show(asked({ consents: [noted()] }));
  program.whole = asked({ consents: [noted({ withdrawnOn: "2026-11-22" }, "withdrawn")] });
  await user.click(screen.getByRole("button", { name: /^Återkalla/u }));
  expect(given(program, "withdrawConsent")).toEqual(["EK-7", consent().id]);
  expect(screen.getByText(/^Återkallat .*22.*november/u)).toBeInTheDocument();
  const undo = screen.getByRole("button", { name: "Ångra" });
  expect(undo).toHaveFocus();
  program.whole = asked({ consents: [noted()] });
  await user.click(undo);
  expect(program.calls).toContain("undoInCase");
  expect(screen.getByRole("button", { name: /^Återkalla/u })).toBeInTheDocument();
  // Once something else was done, undoing here would take back that.
  program.whole = asked({ consents: [noted({ withdrawnOn: "2026-11-22" }, "withdrawn")] });
  await user.click(screen.getByRole("button", { name: /^Återkalla/u }));
  program.whole = asked({ consents: program.whole.consents, step: "notice" });
  await folder.open();
  await expect.poll(() => screen.queryByRole("button", { name: "Ångra" })).toBeNull();
});

it("takes away one that was noted by mistake, and brings it back where it stood", async () => {
  const user = userEvent.setup();
  const { program } = await show(asked({ consents: [noted()] }));
  program.whole = asked();
  await user.click(screen.getByRole("button", { name: /^Ta bort/u }));
  expect(given(program, "deleteConsent")).toEqual(["EK-7", consent().id]);
  program.whole = asked({ consents: [noted()] });
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  expect(screen.getByRole("heading", { name: "Mamma" })).toHaveFocus();
});

it("is read aloud in the language it is explained in, with Swedish beside, and what it is about", async () => {
  const user = userEvent.setup();
  const { container } = await show(asked({ consents: [noted({ exceptAreas: ["health"] })] }));
  await user.click(screen.getByRole("button", { name: /^Ändra/u }));
  await user.click(screen.getByRole("button", { name: "Läs upp för den som samtycker" }));
  const aloud = screen.getByRole("dialog", { name: /Får vi prata med varandra/u });
  expect(within(aloud).getByText(textIn("ar", "area-health"))).toHaveAttribute("dir", "rtl");
  expect(within(aloud).getByText("Hälsa")).toHaveAttribute("lang", "sv");
  expect(within(aloud).getByText(consent().purpose)).toBeInTheDocument();
  expect(plain(aloud)).toContain("Skolan och BUP");
  expect(plain(aloud)).toContain("Till och med 1 maj 2027");
  expect(plain(aloud)).toContain("Alla som ska tillfrågas svarar för sig.");
  expect(aloud.textContent).not.toContain("EK-7");
  expect(await barriers(container)).toEqual([]);
});

it("tells a young person who decides alone that it is so, and asks no guardian", async () => {
  const user = userEvent.setup();
  await show(
    asked({
      ageBand: "13-17",
      needed: [voice("mother"), voice("child")],
      consents: [noted({ givenBy: voice("child"), deciding: "alone", language: "sv" })],
    }),
  );
  await user.click(screen.getByRole("button", { name: /^Ändra/u }));
  await user.click(screen.getByRole("button", { name: "Läs upp för den som samtycker" }));
  const aloud = screen.getByRole("dialog", { name: "Får vi prata med varandra?" });
  expect(plain(aloud)).toContain("Det här bestämmer du själv.");
  expect(plain(aloud)).not.toContain("Vi frågar också dina vårdnadshavare.");
  expect(plain(aloud)).toContain("hjälpas åt");
});

it("stands in Arabic too, with what was written in its own direction", async () => {
  await startWith();
  const { container } = await show(
    asked({ consents: [noted({ purpose: "الدعم في المدرسة" })], matrix: matrix(FATHER_LACKS) }),
  );
  speak("ar", null);
  expect(await screen.findByText("الدعم في المدرسة")).toHaveAttribute("dir", "auto");
  expect(screen.getByRole("heading", { name: textIn("ar", "role-mother") })).toBeInTheDocument();
  expect(await barriers(container)).toEqual([]);
});

it("can only be withdrawn in a closed case, and that can be undone", async () => {
  const user = userEvent.setup();
  const standing: CaseWholeView["standing"] = {
    step: null,
    closing: { on: "2026-11-20", outcome: "need-met", words: "" },
  };
  const consents = [noted(), noted({ id: "f", givenBy: voice("father") }, "ended")];
  const { program, container } = await show(asked({ standing, consents }));
  const deeds = () =>
    screen.getAllByRole("button", { name: /^(?!.*Saknas)/u }).map((button) => plain(button));
  expect(deeds()).toEqual(["Återkalla, Mamma"]);
  expect(screen.getByText(/Ett samtycke går att återkalla även när/u)).toBeVisible();
  expect(await barriers(container)).toEqual([]);
  program.whole = asked({ standing, consents: [noted({}, "withdrawn")], undoSteps: 1 });
  await user.click(screen.getByRole("button", { name: /Återkalla/u }));
  expect(given(program, "withdrawConsent")).toEqual(["EK-7", consent().id]);
  expect(deeds()).toEqual(["Ångra"]);
});

it("does not ask anybody to begin in a closed case where nothing is known", async () => {
  const standing: CaseWholeView["standing"] = {
    step: null,
    closing: { on: "2026-11-20", outcome: "moved", words: "" },
  };
  await show(caseWhole({ needed: [], standing }));
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.queryByRole("heading", { name: /Säg först/u })).toBeNull();
  expect(screen.getByText("Inget samtycke är noterat än")).toBeVisible();
});
