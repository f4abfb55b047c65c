import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { ProposedTableView, ReleaseProposalView } from "../../ipc/backend";
import type { FakeProgram } from "../../ipc/fake";
import { proposalView, releaseLine, releaseView } from "../../ipc/fake-counts";
import { barriers, speak, startWith } from "../../test-support";
import MakeRelease from "./MakeRelease.svelte";
import { paired } from "./pairs";
import { whyText } from "./why";

async function open(change: (program: FakeProgram) => void = () => undefined, number?: number) {
  const program = await startWith(change);
  return { program, ...render(MakeRelease, { number }) };
}

function proposing(proposal: ReleaseProposalView) {
  return (program: FakeProgram) => {
    program.counts.proposal = proposal;
  };
}

/** What Fluent sets round what it fills in is not seen. */
function plain(words: string | null | undefined): string {
  return (words ?? "").replace(/[\u2066-\u2069\u200F]/gu, "");
}

function table(change: Partial<ProposedTableView>): ProposedTableView {
  return {
    question: "language",
    truth: [
      { answer: "sv", uses: 40 },
      { answer: "en", uses: 3 },
      { answer: "fi", uses: 0 },
      { answer: "so", uses: 4 },
      { answer: "ar", uses: 7 },
    ],
    leaving: [
      { answers: ["sv"], uses: 40 },
      { answers: ["en", "fi", "so", "ar"], uses: 14 },
    ],
    why: "others-taken-in",
    small: ["en", "fi", "so"],
    takenIn: ["ar"],
    ...change,
  };
}

it("shows what is true beside what leaves, and what is told together as one number", async () => {
  const { container } = await open();
  const context = await screen.findByRole("table", { name: "Sammanhang" });
  expect(within(context).getByRole("row", { name: /Hälsosamtal 12 12/u })).toBeVisible();
  // All that flow into one stand beside each other, and the one number stands beside all of them.
  const together = within(context).getAllByRole("row").slice(-5);
  expect(together.map((row) => within(row).getByRole("rowheader").textContent.trim())).toEqual([
    "SIP-möte",
    "VITS",
    "Nätverksmöte",
    expect.stringMatching(/^Samordningsmöte\s+räknas in som skydd$/u),
    "Annat",
  ]);
  const [one] = together[0]?.querySelectorAll("td[rowspan]") ?? [];
  expect(one).toHaveAttribute("rowspan", "5");
  expect(plain(one?.textContent)).toMatch(
    /8.*Övriga \(SIP-möte, VITS, Nätverksmöte, Samordningsmöte, Annat\)/u,
  );
  const interpreter = screen.getByRole("table", { name: "Tolk var med" });
  expect(interpreter.querySelector("td[rowspan]")).toHaveTextContent(/^30\s+Alla$/u);
  expect(await barriers(container)).toEqual([]);
});

it("says on top how many, which unit, which half-years and for how many a number stands", async () => {
  await open();
  expect(await screen.findByText("30", { selector: "dd" })).toBeVisible();
  expect(plain(screen.getByText(/Elevhälsa/u).textContent)).toBe("Elevhälsa, Katrineholm");
  expect(plain(screen.getByText(/HT.*2025.*till.*VT.*2026/u).textContent)).toBe(
    "HT 2025 till VT 2026",
  );
  expect(screen.getByText(/minst.*5.*användningar i minst.*5.*olika ärenden/u)).toBeVisible();
  expect(screen.getByText(/HT.*2025.*var för litet.*räknas med här/u)).toBeVisible();
});

it("names what is small and what was taken in, and never how few they are", async () => {
  await startWith();
  expect(plain(whyText(table({}), 54))).toBe(
    "Bakom ”English”, ”Suomi” och ”Soomaali” finns det för få gånger eller barn för att de ska visas var för sig, och ”العربية” räknas in i samma siffra så att ingen kan räkna baklänges till något av dem.",
  );
  expect(plain(whyText(table({ small: ["en"] }), 54))).toBe(
    "Bakom ”English” finns det för få gånger eller barn för att det ska visas, och ”العربية” räknas in i samma siffra så att ingen kan dra bort resten från 54 och räkna baklänges till ”English”.",
  );
  expect(plain(whyText(table({ why: "total-only", small: ["en"] }), 54))).toMatch(
    /^Bakom ”English” finns det för få gånger eller barn.*dra bort det från 54.*bara summan lämnar datorn\.$/u,
  );
  expect(plain(whyText(table({ why: "small-together", takenIn: [] }), 54))).toMatch(
    /^Bakom ”English”, ”Suomi” och ”Soomaali” finns det för få.*räknas ihop till 14/u,
  );
  const many = table({ small: ["en", "fi", "so", "kmr", "other"] });
  expect(plain(whyText(many, 54))).toMatch(/^Bakom 5 svar finns det för få/u);
});

it("keeps every answer on the side where it is true, once", () => {
  const { alone, together } = paired(table({}));
  expect(alone.map((row) => row.answer)).toEqual(["sv"]);
  expect(together?.rows.map((row) => row.answer)).toEqual(["en", "fi", "so", "ar"]);
  expect(together?.uses).toBe(14);
});

it("shows only what changes where that is asked for", async () => {
  const user = userEvent.setup();
  await open();
  expect(await screen.findByText(/3.*av.*4.*tabeller ändras/u)).toBeVisible();
  expect(screen.getByRole("table", { name: "Steg i modellen" })).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Visa bara det som ändras" }));
  expect(screen.queryByRole("table", { name: "Steg i modellen" })).toBeNull();
  expect(screen.getByRole("table", { name: "Tolk var med" })).toBeVisible();
});

it("is made once somebody has confirmed it, without the team's words unless they are ticked", async () => {
  const user = userEvent.setup();
  const { program } = await open();
  await user.click(await screen.findByRole("button", { name: "Redovisa" }));
  const dialog = screen.getByRole("dialog", { name: /Redovisa.*VT.*2026/u });
  expect(dialog).toHaveTextContent(/görs en gång och ändras aldrig efteråt/u);
  expect(dialog).toHaveTextContent("Teamets svar går inte med.");
  expect(program.calls).not.toContain("makeRelease");
  await user.click(within(dialog).getByRole("button", { name: "Redovisa" }));
  expect(await screen.findByRole("heading", { name: /VT.*2026.*är redovisat/u })).toHaveFocus();
  expect(program.given[program.calls.indexOf("makeRelease")]).toEqual(["2026-VT", false]);
});

it("shows exactly which words go along once they are ticked", async () => {
  const user = userEvent.setup();
  const { program } = await open();
  const tick = await screen.findByRole("checkbox", { name: /Ta med teamets svar/u });
  expect(tick).not.toBeChecked();
  expect(screen.queryByText("Den är på väg.")).toBeNull();
  await user.click(tick);
  expect(screen.getByText("Den är på väg.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Redovisa" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog).toHaveTextContent("Teamets svar går med.");
  await user.click(within(dialog).getByRole("button", { name: "Redovisa" }));
  await screen.findByRole("heading", { name: /är redovisat/u });
  expect(program.given[program.calls.indexOf("makeRelease")]).toEqual(["2026-VT", true]);
});

it("offers to talk in the team where nothing was answered, and asks nothing of it", async () => {
  const user = userEvent.setup();
  await open(proposing(proposalView({ reflection: [] })));
  expect(await screen.findByText(/inte svarat något.*behövs inte heller/u)).toBeVisible();
  expect(screen.queryByRole("checkbox", { name: /Ta med/u })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Öppna Reflektera" }));
  expect(app.place).toEqual({ at: "reflect", period: "2026-VT" });
});

it("says why nothing was made where the files did not pass, and stays as it was", async () => {
  const user = userEvent.setup();
  const { program } = await open((fake) => {
    fake.failing.makeRelease = { code: "releaseNotSafe" };
  });
  await user.click(await screen.findByRole("button", { name: "Redovisa" }));
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Redovisa" }));
  expect(await within(dialog).findByRole("alert")).toHaveTextContent(
    /klarade inte kontrollen. Inget är redovisat/u,
  );
  await user.click(within(dialog).getByRole("button", { name: "Avbryt" }));
  expect(screen.getByRole("heading", { name: "Redovisa" })).toBeVisible();
  expect(program.calls.filter((name) => name === "releaseProposal")).toHaveLength(1);
});

it("looks anew where the numbers have changed since they were looked at", async () => {
  const user = userEvent.setup();
  const { program } = await open((fake) => {
    fake.failing.makeRelease = { code: "nothingToRelease" };
  });
  await user.click(await screen.findByRole("button", { name: "Redovisa" }));
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Redovisa" }));
  await within(dialog).findByRole("alert");
  program.counts.proposal = { kind: "nothing-closed", current: "2026-HT" };
  await user.click(within(dialog).getByRole("button", { name: "Avbryt" }));
  expect(await screen.findByText("Inget väntar på att redovisas")).toBeVisible();
});

it("saves each of the three files, says what each is for, and that it is saved", async () => {
  const user = userEvent.setup();
  const { program, container } = await open(undefined, 1);
  const excel = await screen.findByRole("button", { name: "Spara som Excel" });
  expect(excel).toHaveAccessibleDescription(/kalkylark/u);
  expect(screen.getByRole("button", { name: "Spara som CSV" })).toHaveAccessibleDescription(
    /räknar vidare/u,
  );
  program.counts.saved = "no";
  await user.click(excel);
  expect(screen.queryByText("Sparat")).toBeNull();
  program.counts.saved = "yes";
  await user.click(screen.getByRole("button", { name: "Spara som datapaket" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  const saves = program.given.filter((_, place) => program.calls[place] === "saveRelease");
  expect(saves).toEqual([
    [1, "xlsx"],
    [1, "package"],
  ]);
  expect(await barriers(container)).toEqual([]);
});

it("can be looked at as a page to print", async () => {
  const user = userEvent.setup();
  await open(undefined, 1);
  await user.click(await screen.findByRole("button", { name: "Skriv ut sidan" }));
  expect(app.paper).toEqual({ kind: { kind: "counts", number: 1 }, reader: "sv" });
});

it("says beside the file why it could not be saved", async () => {
  const user = userEvent.setup();
  await open((fake) => {
    fake.failing.saveRelease = { code: "notSaved" };
  }, 1);
  await user.click(await screen.findByRole("button", { name: "Spara som CSV" }));
  expect(await screen.findByText(/kunde inte sparas där/u)).toBeVisible();
});

it("shows an earlier release as it left, with its words", async () => {
  await open((fake) => {
    fake.counts.release = releaseView({
      line: releaseLine({ first: "2026-VT", reflected: true }),
      reflection: [{ question: "support", howFar: "yes", words: "Handledning varje månad." }],
    });
  }, 1);
  expect(await screen.findByRole("heading", { name: /VT.*2026.*är redovisat/u })).toBeVisible();
  expect(screen.getByText(/17.*augusti.*2026/u)).toBeVisible();
  expect(plain(screen.getByText(/Övriga.*SIP-möte/u).textContent)).toContain("VITS");
  expect(screen.getByText("Handledning varje månad.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Redovisa" })).toBeNull();
});

it("says plainly why it waits and that nothing has to be done", async () => {
  const { container } = await open(
    proposing({ kind: "held", periods: ["2025-HT", "2026-VT"], uses: 3, fewest: 5 }),
  );
  expect(
    await screen.findByRole("heading", { name: /HT.*2025.*till.*VT.*2026.*väntar/u }),
  ).toBeVisible();
  expect(screen.getByText(/3.*användningar.*minst.*5.*olika ärenden/u)).toBeVisible();
  expect(screen.getByText(/Inget går förlorat/u)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Redovisa" })).toBeNull();
  expect(await barriers(container)).toEqual([]);
});

it("leads to where the unit is chosen", async () => {
  const user = userEvent.setup();
  await open(proposing({ kind: "no-unit" }));
  await user.click(await screen.findByRole("button", { name: "Till Uppföljning" }));
  expect(app.place).toEqual({ at: "followup" });
});

it("says what could not be read and tries again", async () => {
  const user = userEvent.setup();
  const { program } = await open((fake) => {
    fake.failing.releaseProposal = { code: "storeDamaged" };
  });
  const again = await screen.findByRole("button", { name: "Försök igen" });
  program.failing = {};
  await user.click(again);
  expect(await screen.findByRole("button", { name: "Redovisa" })).toBeVisible();
});

it("can be read in Arabic", async () => {
  const { container } = await open();
  speak("ar", null);
  await waitFor(() => {
    expect(container.querySelectorAll("table")).toHaveLength(4);
  });
  expect(await barriers(container)).toEqual([]);
});
