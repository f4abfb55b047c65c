import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { describe, expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { CountingView, OwnCountsView } from "../../ipc/backend";
import type { FakeProgram } from "../../ipc/fake";
import {
  countingBegins,
  countingView,
  noCounts,
  ownCountsView,
  paperUse,
  paperUseRequest,
  releaseLine,
} from "../../ipc/fake-counts";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith, whole } from "../../test-support";
import Followup from "./Followup.svelte";

async function show(change: (program: FakeProgram) => void = () => undefined) {
  const program = await startWith(change);
  app.go({ at: "followup" });
  const shown = render(Followup);
  await screen.findByRole("button", { name: /Hjulet användes på papper/u });
  return { program, ...shown };
}

function given(program: FakeProgram, command: string): unknown[] | undefined {
  return program.given[program.calls.lastIndexOf(command)];
}

/** The words of each line of a chart or list. */
function linesOf(within: HTMLElement): string[] {
  return [...within.querySelectorAll("li")].map((line) =>
    line.textContent
      .replace(/[\u2066-\u2069]/gu, "")
      .replace(/\s+/gu, " ")
      .trim(),
  );
}

describe("the first time", () => {
  const begins = (program: FakeProgram) => {
    program.counts.counting = countingBegins();
    program.counts.own["2026-HT 2026-HT"] = noCounts();
  };

  it("asks once which unit this is, says why, and what is missing", async () => {
    const user = userEvent.setup();
    const { program, container } = await show(begins);
    const asked = within(screen.getByRole("region", { name: "Vilken verksamhet är det här?" }));
    expect(asked.getByText(/läggas ihop med andras i länet/u)).toBeVisible();
    expect(await barriers(container)).toEqual([]);
    await user.click(asked.getByRole("button", { name: "Spara" }));
    expect(asked.getByText("Välj kommun eller region.")).toBeVisible();
    expect(asked.getByText("Välj slag av verksamhet.")).toBeVisible();
    await waitFor(() => {
      expect(asked.getByRole("radio", { name: "Eskilstuna" })).toHaveFocus();
    });
    await user.click(asked.getByRole("radio", { name: "Vingåker" }));
    await user.click(asked.getByRole("radio", { name: "BVC" }));
    await user.click(asked.getByRole("button", { name: "Spara" }));
    expect(given(program, "chooseUnit")).toEqual([
      { county: "04", principal: "0428", kind: "child-health-centre" },
    ]);
    expect(screen.queryByRole("region", { name: "Vilken verksamhet är det här?" })).toBeNull();
    expect(screen.getByText(whole("BVC, Vingåker"))).toBeVisible();
  });

  it("says what is counted, what never is, and what to do first", async () => {
    const user = userEvent.setup();
    await show(begins);
    const empty = within(screen.getByRole("region", { name: "Inget är räknat än" }));
    expect(empty.getByText(/Aldrig vem det gällde/u)).toBeVisible();
    expect(empty.getByText(/Övningar räknas aldrig/u)).toBeVisible();
    await user.click(empty.getByRole("button", { name: "Nytt samtal" }));
    expect(app.place).toEqual({ at: "new", code: null });
  });
});

describe("the unit's own numbers", () => {
  it("stand at a glance for this half-year, with a chart a question that sums to the same", async () => {
    const { container } = await show();
    const glance = screen.getByRole("region", { name: "Så många gånger har hjulet använts" });
    expect(within(glance).getByText("12")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Halvår" })).toHaveValue("2026-HT");
    expect(linesOf(screen.getByRole("region", { name: "Månad" }))).toContain("september 2026 5");
    expect(linesOf(screen.getByRole("region", { name: "Familjens språk" }))).toEqual([
      "Svenska 8",
      "English 0",
      "Suomi 0",
      "Soomaali 2",
      "العربية 1",
      "Kurmancî 0",
      "Annat språk 1",
    ]);
    expect(screen.queryByRole("region", { name: "Områden som togs upp" })).toBeNull();
    expect(await barriers(container)).toEqual([]);
  });

  it("can be of another half-year, or of all of them", async () => {
    const user = userEvent.setup();
    const { program } = await show((fake) => {
      fake.counts.own["2026-VT 2026-VT"] = ownCountsView("2026-VT", "2026-VT", { total: 27 });
      fake.counts.own["2025-HT 2026-HT"] = ownCountsView("2025-HT", "2026-HT", { total: 42 });
    });
    const choice = screen.getByRole("combobox", { name: "Halvår" });
    await user.selectOptions(choice, "2026-VT");
    expect(await screen.findByText("27")).toBeVisible();
    expect(screen.getByText(whole("mars 2026"))).toBeVisible();
    await user.selectOptions(choice, "all");
    expect(await screen.findByText("42")).toBeVisible();
    expect(linesOf(screen.getByRole("region", { name: "Halvår" }))).toEqual([
      "HT 2025 12",
      "VT 2026 0",
      "HT 2026 0",
    ]);
    expect(given(program, "ownCounts")).toEqual(["2025-HT", "2026-HT"]);
  });

  it("shows the half-year asked for last, however late an earlier answer comes", async () => {
    const user = userEvent.setup();
    let answerLate: (counts: OwnCountsView) => void = () => undefined;
    const late = new Promise<OwnCountsView>((done) => (answerLate = done));
    await show((fake) => {
      fake.counts.own["2026-VT 2026-VT"] = late;
      fake.counts.own["2025-HT 2025-HT"] = ownCountsView("2025-HT", "2025-HT", { total: 3 });
    });
    const choice = screen.getByRole("combobox", { name: "Halvår" });
    await user.selectOptions(choice, "2026-VT");
    await user.selectOptions(choice, "2025-HT");
    expect(await screen.findByText("3", { selector: ".number" })).toBeVisible();
    answerLate(ownCountsView("2026-VT", "2026-VT", { total: 27 }));
    await late;
    await tick();
    expect(choice).toHaveValue("2025-HT");
    expect(screen.getByText("3", { selector: ".number" })).toBeVisible();
  });

  it("become tables, one or all at once", async () => {
    const user = userEvent.setup();
    const { container } = await show();
    await user.click(screen.getByRole("button", { name: "Visa som tabell: Sammanhang" }));
    expect(screen.getAllByRole("table")).toHaveLength(1);
    const table = within(screen.getByRole("table", { name: "Sammanhang" }));
    expect(table.getByRole("row", { name: "Hälsosamtal 5" })).toBeVisible();
    expect(table.getByRole("row", { name: "Alla 12" })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Tabeller" }));
    expect(screen.getAllByRole("table")).toHaveLength(11);
    expect(await barriers(container)).toEqual([]);
  });

  it("tell areas only where they are counted, without a sum", async () => {
    const user = userEvent.setup();
    await show((fake) => {
      fake.counts.own["2026-HT 2026-HT"] = ownCountsView("2026-HT", "2026-HT", {
        areas: [{ area: "safety", uses: 9 }],
      });
    });
    const areas = screen.getByRole("region", { name: "Områden som togs upp" });
    expect(linesOf(areas)).toEqual(["Trygghet och säkerhet 9"]);
    expect(within(areas).getByText(/områden redovisas aldrig/u)).toBeVisible();
    await user.click(within(areas).getByRole("button", { name: /Visa som tabell/u }));
    expect(within(areas).queryByRole("row", { name: /^Alla/u })).toBeNull();
  });
});

it("stays at the half-year it shows when another cannot be read", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  program.failing.ownCounts = { code: "storeDamaged" };
  const choice = screen.getByRole("combobox", { name: "Halvår" });
  await user.selectOptions(choice, "2026-VT");
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(choice).toHaveValue("2026-HT");
});

describe("what waits", () => {
  it("says for each half-year why, and leads to the release of what is ready", async () => {
    const user = userEvent.setup();
    await show((fake) => {
      fake.counts.counting = countingView({
        waiting: [
          { period: "2025-VT", uses: 0, why: "held" },
          { period: "2025-HT", uses: 3, why: "held" },
          { period: "2026-VT", uses: 27, why: "ready" },
          { period: "2026-HT", uses: 1, why: "goes-on" },
        ],
      });
    });
    expect(linesOf(screen.getByRole("region", { name: "Att redovisa" }))).toEqual([
      "VT 2025 väntar. Hjulet användes inte då. Halvåret räknas med i nästa redovisning.",
      "HT 2025 väntar, med 3 gånger. Det är för få gånger, eller för få barn, för att redovisas utan att någon kan pekas ut. De räknas med i nästa redovisning.",
      "VT 2026 kan redovisas nu, med 27 gånger. Redovisa VT 2026",
      "HT 2026 pågår, med 1 gång hittills. Det kan redovisas när halvåret är slut.",
    ]);
    await user.click(screen.getByRole("button", { name: whole("Redovisa VT 2026") }));
    expect(app.place).toEqual({ at: "release" });
  });

  it("shows what is ready rather than a half-year in which nothing is counted yet", async () => {
    const waiting: CountingView["waiting"] = [
      { period: "2026-VT", uses: 27, why: "ready" },
      { period: "2026-HT", uses: 0, why: "goes-on" },
    ];
    const { program, unmount } = await show((fake) => {
      fake.counts.counting = countingView({ waiting });
    });
    expect(screen.getByRole("combobox", { name: "Halvår" })).toHaveValue("2026-VT");
    expect(given(program, "ownCounts")).toEqual(["2026-VT", "2026-VT"]);
    unmount();
    await show((fake) => {
      fake.counts.counting = countingView({
        waiting: waiting.map((one) => (one.why === "goes-on" ? { ...one, uses: 1 } : one)),
      });
    });
    expect(screen.getByRole("combobox", { name: "Halvår" })).toHaveValue("2026-HT");
  });

  it("offers no release where nothing is ready, or nobody has said which unit it is", async () => {
    const { unmount } = await show((fake) => {
      fake.counts.counting = countingView({
        waiting: [{ period: "2026-HT", uses: 4, why: "goes-on" }],
      });
    });
    expect(screen.queryByRole("button", { name: /^Redovisa/u })).toBeNull();
    unmount();
    await show((fake) => {
      fake.counts.counting = countingView({ unit: null });
    });
    expect(screen.queryByRole("button", { name: /^Redovisa/u })).toBeNull();
    expect(screen.getByText(/behöver det sägas vilken verksamhet/u)).toBeVisible();
  });

  it("lists the releases made and opens one", async () => {
    const user = userEvent.setup();
    await show((fake) => {
      fake.counts.counting = countingView({ releases: [releaseLine({ number: 2 })] });
    });
    const list = screen.getByRole("region", { name: "Redovisat" });
    expect(linesOf(list)[0]).toMatch(
      /^HT 2025 till VT 2026 30 gånger, redovisat 17 augusti 2026 Öppna/u,
    );
    await user.click(within(list).getByRole("button", { name: /^Öppna/u }));
    expect(app.place).toEqual({ at: "release", number: 2 });
  });

  it("leads to the talk of the team and to the compilation", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole("button", { name: /^Sammanställ filer/u }));
    expect(app.compiling).toBe(true);
    app.compiling = false;
    await user.click(screen.getByRole("button", { name: /^Reflektera/u }));
    expect(app.place).toEqual({ at: "reflect" });
  });
});

describe("a use on paper", () => {
  it("is counted with one choice, and undone right after", async () => {
    const user = userEvent.setup();
    const { program, container } = await show();
    await user.click(screen.getByRole("button", { name: /^Hjulet användes på papper/u }));
    const dialog = within(screen.getByRole("dialog", { name: "Hjulet användes på papper" }));
    expect(dialog.getByRole("combobox", { name: "Månad" })).toHaveValue("2026-11");
    expect(await barriers(container)).toEqual([]);
    await user.click(dialog.getByRole("button", { name: "Räkna" }));
    expect(dialog.getByText("Välj ett sammanhang.")).toBeVisible();
    expect(program.calls).not.toContain("countPaperUse");
    await user.click(dialog.getByRole("radio", { name: "VITS" }));
    await user.click(dialog.getByRole("button", { name: "Räkna" }));
    expect(given(program, "countPaperUse")).toEqual([
      paperUseRequest({ context: "vits", services: "0" }),
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
    const said = await screen.findByText(whole("Räknad: november 2026, VITS."));
    expect(said.closest("[role=status]")).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Ångra" }));
    expect(await screen.findByText("Den räknas inte längre.")).toBeVisible();
    expect(program.counts.paper).toEqual([]);
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /^Hjulet användes på papper/u })).toHaveFocus();
    });
  });

  it("says who was there, in what language, what it led to, and whether it was the first time", async () => {
    const user = userEvent.setup();
    const { program } = await show();
    await user.click(screen.getByRole("button", { name: /^Hjulet användes på papper/u }));
    const dialog = within(screen.getByRole("dialog"));
    await user.selectOptions(dialog.getByRole("combobox", { name: "Månad" }), "2026-09");
    await user.selectOptions(dialog.getByRole("combobox", { name: "Familjens språk" }), "other");
    await user.click(dialog.getByRole("radio", { name: "Annat" }));
    await user.click(dialog.getByRole("radio", { name: "Samarbeta" }));
    await user.click(dialog.getByRole("checkbox", { name: "Barnet" }));
    await user.click(dialog.getByRole("checkbox", { name: "Tolk" }));
    await user.click(dialog.getByRole("radio", { name: "Tre eller fler" }));
    await user.selectOptions(
      dialog.getByRole("combobox", { name: "Vad ledde det till?" }),
      "Samordnad individuell plan (SIP)",
    );
    const first = within(dialog.getByRole("group", { name: /^Första gången/u }));
    expect(first.getByRole("radio", { name: "Vet inte" })).toBeChecked();
    await user.click(first.getByRole("radio", { name: "Ja" }));
    await user.click(dialog.getByRole("button", { name: "Räkna" }));
    expect(given(program, "countPaperUse")).toEqual([
      {
        month: "2026-09",
        context: "other",
        step: "collaborate",
        language: "other",
        interpreter: "present",
        child: "no",
        guardian: "yes",
        services: "3+",
        ledTo: "sip",
        firstWithChild: true,
      },
    ]);
  });

  it("takes over where it was used from the one before, and nothing of a family", async () => {
    const user = userEvent.setup();
    const before = paperUseRequest({
      context: "sip",
      step: "explore",
      language: "so",
      child: "no",
    });
    await show((fake) => {
      fake.counts.paper = [paperUse("one", before)];
    });
    await user.click(screen.getByRole("button", { name: /^Hjulet användes på papper/u }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByRole("radio", { name: "SIP-möte" })).toBeChecked();
    expect(dialog.getByRole("radio", { name: "Kartlägga" })).toBeChecked();
    expect(dialog.getByRole("combobox", { name: "Familjens språk" })).toHaveValue("sv");
    expect(dialog.getByRole("checkbox", { name: "Barnet" })).toBeChecked();
  });

  it("stays in the form with everything in it when it cannot be kept", async () => {
    const user = userEvent.setup();
    const { program } = await show();
    program.failing.countPaperUse = { code: "diskFull" };
    await user.click(screen.getByRole("button", { name: /^Hjulet användes på papper/u }));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("radio", { name: "VITS" }));
    await user.click(dialog.getByRole("button", { name: "Räkna" }));
    expect(await dialog.findByRole("alert")).toBeVisible();
    expect(dialog.getByRole("radio", { name: "VITS" })).toBeChecked();
  });

  it("can be taken back from the list until it is released", async () => {
    const user = userEvent.setup();
    const { program } = await show((fake) => {
      fake.counts.paper = [
        paperUse("two", paperUseRequest({ context: "sip", language: "ar" })),
        paperUse("one"),
      ];
    });
    await user.click(screen.getByText(whole("2 gånger på papper som inte är redovisade")));
    await user.click(screen.getByRole("button", { name: /^Ta tillbaka.*SIP-möte/u }));
    expect(given(program, "takeBackPaperUse")).toEqual(["two"]);
    expect(await screen.findByText(whole("1 gång på papper som inte är redovisad"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Ta tillbaka/u }));
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /^Hjulet användes på papper/u })).toHaveFocus();
    });
    expect(screen.queryByText(/på papper som inte/u)).toBeNull();
  });
});

it("changes the unit in a dialog and says that what is released stays", async () => {
  const user = userEvent.setup();
  const { program, container } = await show((fake) => {
    fake.counts.counting = countingView({ releases: [releaseLine()] });
  });
  await user.click(screen.getByRole("button", { name: "Ändra verksamhet" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByRole("radio", { name: "Katrineholm" })).toBeChecked();
  expect(dialog.getByText("Det som redan är redovisat står kvar som det är.")).toBeVisible();
  expect(await barriers(container)).toEqual([]);
  await user.click(dialog.getByRole("radio", { name: "Region Sörmland" }));
  await user.click(dialog.getByRole("radio", { name: "BUP" }));
  await user.click(dialog.getByRole("button", { name: "Spara" }));
  expect(program.counts.counting.unit).toEqual({
    county: "04",
    principal: "04",
    kind: "child-psychiatry",
  });
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("asks for the county where there are several, and forgets the municipality of another", async () => {
  const user = userEvent.setup();
  const { program } = await show((fake) => {
    fake.counts.units.counties.push({
      code: "05",
      name: "Östergötlands län",
      principals: [{ code: "0582", name: "Motala" }],
    });
  });
  await user.click(screen.getByRole("button", { name: "Ändra verksamhet" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.selectOptions(dialog.getByRole("combobox", { name: "Län" }), "05");
  await user.click(dialog.getByRole("button", { name: "Spara" }));
  expect(dialog.getByText("Välj kommun eller region.")).toBeVisible();
  await user.click(dialog.getByRole("radio", { name: "Motala" }));
  await user.click(dialog.getByRole("button", { name: "Spara" }));
  expect(program.counts.counting.unit).toEqual({
    county: "05",
    principal: "0582",
    kind: "student-health",
  });
});

it("says what went wrong and tries again", async () => {
  const user = userEvent.setup();
  const program = await startWith((fake) => {
    fake.failing.counting = { code: "storeDamaged" };
  });
  render(Followup);
  await screen.findByRole("alert");
  delete program.failing.counting;
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(await screen.findByRole("region", { name: "Att redovisa" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("has no barrier in Arabic", async () => {
  await startWith();
  speak("ar", null);
  const { container } = render(Followup);
  await screen.findByRole("heading", { name: textIn("ar", "followup-waiting") });
  expect(await barriers(container)).toEqual([]);
});
