import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { FileFault } from "../../ipc/backend";
import type { FakeProgram } from "../../ipc/fake";
import { compilationView, refusedFile } from "../../ipc/fake-compile";
import { textIn } from "../../l10n/words.svelte";
import { barriers, startWith } from "../../test-support";
import Compile from "./Compile.svelte";

const FAULTS: readonly FileFault[] = [
  "unreadable",
  "too-many",
  "empty",
  "too-large",
  "not-ours",
  "newer",
  "encoding",
  "truncated",
  "package",
  "columns",
  "cell",
  "number",
  "twice",
  "sum",
  "too-small",
  "period",
  "unit",
  "disagrees",
  "same",
  "overlaps",
];

async function open(change: (program: FakeProgram) => void = () => undefined) {
  const onclose = vi.fn();
  const program = await startWith((fake) => {
    fake.store = { kind: "locked", waiting: false };
    change(fake);
  });
  return { program, onclose, ...render(Compile, { onclose }) };
}

function full(program: FakeProgram) {
  program.compiling.view = compilationView();
}

it("says while it is empty which files to ask for, and how to give them", async () => {
  const { container, onclose } = await open();
  expect(await screen.findByText("Släpp filer eller mappar här")).toBeVisible();
  const how = screen.getByRole("region", { name: "Så får du filerna" });
  expect(within(how).getAllByRole("listitem")).toHaveLength(3);
  expect(screen.getByRole("button", { name: "Välj filer" })).toBeVisible();
  expect(screen.queryByRole("table")).toBeNull();
  expect(await barriers(container)).toEqual([]);
  await userEvent.setup().keyboard("{Escape}");
  expect(onclose).toHaveBeenCalledOnce();
});

it("reads the files that are chosen, and shows how far it has come", async () => {
  const user = userEvent.setup();
  const { program, container } = await open((fake) => {
    fake.compiling.next = compilationView();
  });
  const choose = await screen.findByRole("button", { name: "Välj en mapp" });
  program.compiling.next = compilationView();
  program.compiling.steps = Array.from({ length: 3 }, (_, step) => ({ done: step + 2, of: 12 }));
  await user.click(choose);
  const progress = await screen.findByRole("progressbar", { name: /Läser fil.*2.*av.*12/u });
  expect(progress).toHaveAttribute("max", "12");
  expect(await barriers(container)).toEqual([]);
  expect(await screen.findByText(/3.*filer är med\./u)).toBeVisible();
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByText("94", { selector: "dd" })).toBeVisible();
  expect(program.calls).toContain("chooseFolder");
});

it("does nothing where somebody changed their mind", async () => {
  const user = userEvent.setup();
  const { program } = await open((fake) => {
    fake.compiling.chooses = false;
  });
  await user.click(await screen.findByRole("button", { name: "Välj filer" }));
  expect(program.calls.filter((name) => name === "compilation")).toHaveLength(1);
  expect(screen.queryByText(/filer är med/u)).toBeNull();
});

it("can be stopped, and says that what was there before stays", async () => {
  const user = userEvent.setup();
  const { program } = await open();
  await screen.findByText("Släpp filer eller mappar här");
  program.compiling.steps = Array.from({ length: 400 }, () => ({ done: 1, of: 9_000 }));
  program.compiling.drop();
  await user.click(await screen.findByRole("button", { name: "Avbryt läsningen" }));
  expect(await screen.findByText(/Läsningen är avbruten/u)).toBeVisible();
  expect(program.calls).toContain("cancelCompiling");
});

it("lets the keyboard go on where a button has gone", async () => {
  const user = userEvent.setup();
  const { program } = await open();
  const choose = await screen.findByRole("button", { name: "Välj en mapp" });
  program.compiling.next = compilationView();
  program.compiling.steps = Array.from({ length: 400 }, () => ({ done: 1, of: 9_000 }));
  choose.focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("button", { name: "Avbryt läsningen" })).toHaveFocus();
  program.compiling.steps = [];
  expect(await screen.findByRole("button", { name: "Välj filer" })).toHaveFocus();
  const refused = await screen.findByRole("region", { name: /2.*filer är inte med/u });
  within(refused)
    .getByRole("button", { name: /redovisning-cell/u })
    .focus();
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(screen.getByRole("button", { name: /^Ta bort: redovisning-overlaps/u })).toHaveFocus();
  });
});

it("reads what is dropped on the window, and no longer once it is left", async () => {
  const { program, unmount } = await open();
  await screen.findByText("Släpp filer eller mappar här");
  program.compiling.next = compilationView();
  program.compiling.drop();
  expect(await screen.findByText(/3.*filer är med\./u)).toBeVisible();
  unmount();
  expect(program.compiling.listeners).toEqual([]);
});

it("names refused files first, each with its fault, its place and what to do", async () => {
  const { container } = await open(full);
  const refused = await screen.findByRole("region", { name: /2.*filer är inte med/u });
  const [cell, overlaps] = within(refused).getAllByRole("listitem");
  expect(cell).toHaveTextContent(/redovisning-cell\.csv.*Rad.*14.*något som inte hör dit.*Be om/u);
  expect(overlaps).toHaveTextContent(/samma halvår är redan med.*katrineholm-2026-VT\.csv/u);
  expect(within(refused).getByText("redovisning-cell.csv").tagName).toBe("BDI");
  const taken = screen.getByText(/3.*filer är med/u).closest("details");
  expect(taken).not.toHaveAttribute("open");
  expect(await barriers(container)).toEqual([]);
});

it("has a sentence of its own and a next step for every fault", async () => {
  await open((fake) => {
    const files = FAULTS.map((fault, number) => refusedFile(number, fault));
    fake.compiling.view = compilationView({ files, refused: files.length, taken: 0 });
  });
  await screen.findByRole("region", { name: /20.*filer är inte med/u });
  const said = FAULTS.map((fault) => textIn("sv", `compile-fault-${fault}`));
  expect(new Set(said).size).toBe(FAULTS.length);
  for (const words of said) expect(screen.getByText(words)).toBeVisible();
  for (const fault of FAULTS) {
    const next = textIn("sv", `compile-fault-${fault}-action`);
    expect(
      screen.getAllByText(
        (_, element) => element?.tagName === "P" && element.textContent.includes(next),
      ).length,
    ).toBeGreaterThan(0);
  }
});

it("says how many files are not listed", async () => {
  await open((fake) => {
    fake.compiling.view = compilationView({ refused: 1_002, taken: 3 });
  });
  expect(await screen.findByText(/1\s*000.*filer till visas inte/u)).toBeVisible();
});

it("takes a file out once that is confirmed, and says so", async () => {
  const user = userEvent.setup();
  const { program } = await open(full);
  await user.click(await screen.findByText(/3.*filer är med/u));
  await user.click(screen.getByRole("button", { name: "Ta bort: student-health-2025-HT.csv" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog).toHaveTextContent(/Filen på datorn rörs inte/u);
  await user.click(within(dialog).getByRole("button", { name: "Avbryt" }));
  expect(program.calls).not.toContain("forgetFile");
  await user.click(screen.getByRole("button", { name: "Ta bort: student-health-2025-HT.csv" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Ta bort" }));
  expect(await screen.findByText(/Filen är borttagen/u)).toBeVisible();
  expect(program.given[program.calls.indexOf("forgetFile")]).toEqual([3]);
  expect(screen.getByText(/2.*filer är med/u)).toBeVisible();
});

it("takes all out once that is confirmed, and begins anew", async () => {
  const user = userEvent.setup();
  await open(full);
  await user.click(await screen.findByText(/3.*filer är med/u));
  await user.click(screen.getByRole("button", { name: "Ta bort alla" }));
  await user.click(
    within(screen.getByRole("dialog")).getByRole("button", { name: "Ta bort alla" }),
  );
  expect(await screen.findByText("Släpp filer eller mappar här")).toBeVisible();
  expect(screen.getByText(/Alla filer är borttagna/u)).toBeVisible();
});

it("is of one half-year where that is chosen", async () => {
  const user = userEvent.setup();
  const { program } = await open(full);
  const choice = await screen.findByRole("combobox", { name: "Halvår" });
  await user.selectOptions(choice, "2026-VT");
  await waitFor(() => {
    expect(program.given[program.calls.lastIndexOf("compilation")]).toEqual(["2026-VT"]);
  });
  await user.click(screen.getByRole("button", { name: "Spara som Excel" }));
  expect(program.given[program.calls.indexOf("saveCompilation")]).toEqual(["2026-VT", "xlsx"]);
  expect(await screen.findByText("Sparat")).toBeVisible();
});

it("goes back to all half-years where the files of the chosen one are gone", async () => {
  const user = userEvent.setup();
  const { program } = await open(full);
  await user.selectOptions(await screen.findByRole("combobox"), "2025-HT");
  program.compiling.view = compilationView({ periods: ["2026-VT"] });
  await user.click(screen.getByRole("button", { name: "Ta bort: redovisning-cell.csv" }));
  await waitFor(() => {
    expect(program.given[program.calls.lastIndexOf("compilation")]).toEqual([null]);
  });
  expect(screen.getByRole("combobox")).toHaveValue("");
});

it("says with every table what is in no row of it, and keeps the order it was given", async () => {
  await open(full);
  const context = await screen.findByRole("region", { name: "Sammanhang" });
  expect(within(context).getByText("Hopräknade med andra svar")).toBeVisible();
  expect(context).toHaveTextContent(/23.*användningar i.*2.*redovisningar är med i summan/u);
  const where = screen.getByRole("region", { name: "Kommun och region" });
  const names = within(where).getAllByText(/Katrineholm|Region Sörmland/u);
  expect(names.map((one) => one.textContent)).toEqual(["Katrineholm", "Region Sörmland"]);
  expect(where).toHaveTextContent("Alla användningar i filerna är med i raderna.");
  // The other questions are folded.
  expect(screen.getByText("Tolk var med").closest("details")).not.toHaveAttribute("open");
});

it("saves the chart that is asked for", async () => {
  const user = userEvent.setup();
  const { program } = await open(full);
  await user.click(await screen.findByRole("button", { name: /Spara bilden:.*Familjens språk/u }));
  expect(program.given[program.calls.indexOf("saveChart")]).toEqual([
    null,
    { kind: "question", question: "language" },
  ]);
  expect(await screen.findByText("Sparat")).toBeVisible();
});

it("shows growth with the same units beside it, and says what it cannot tell", async () => {
  await open(full);
  const growth = await screen.findByRole("table", { name: "Från halvår till halvår" });
  const [, first, second] = within(growth).getAllByRole("row");
  expect(first).toHaveTextContent(/HT.*2025.*20.*1.*Första halvåret/u);
  expect(second).toHaveTextContent(/VT.*2026.*74.*2.*Samma verksamhet:.*20.*sedan.*30/u);
  expect(screen.getByText(/kan bero på att fler verksamheter har lämnat en fil/u)).toBeVisible();
});

it("shows from where there are files, in words and numbers with heads for both ways", async () => {
  const { program } = await open(full);
  const grid = await screen.findByRole("table", {
    name: /Varifrån det finns filer för.*VT.*2026/u,
  });
  expect(within(grid).getAllByRole("columnheader")).toHaveLength(16);
  const rows = within(grid).getAllByRole("row").slice(1);
  expect(rows.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
    "Eskilstuna",
    "Flen",
    "Gnesta",
    "Katrineholm",
    "Nyköping",
    "Oxelösund",
    "Strängnäs",
    "Trosa",
    "Vingåker",
    "Region Sörmland",
  ]);
  expect(within(rows[3] ?? grid).getByRole("cell", { name: "30" })).toBeVisible();
  expect(within(rows[8] ?? grid).getByRole("cell", { name: "för få" })).toBeVisible();
  expect(
    within(rows[9] ?? grid).getByRole("cell", { name: /44.*tidigare halvår är med/u }),
  ).toBeVisible();
  expect(within(rows[0] ?? grid).getAllByRole("cell", { name: "ingen fil" })).toHaveLength(15);
  await userEvent.setup().click(screen.getByRole("button", { name: /Spara bilden:.*Varifrån/u }));
  expect(program.given[program.calls.indexOf("saveCoverageChart")]).toEqual([null]);
  expect(await screen.findByText("Sparat")).toBeVisible();
  // Moved by the keyboard within its own frame.
  expect(grid.parentElement).toHaveAttribute("tabindex", "0");
});

it("shows what the units chose to tell", async () => {
  const user = userEvent.setup();
  await open(full);
  const told = await screen.findByRole("region", { name: "Verksamheternas egna ord" });
  await user.click(within(told).getByText(/Elevhälsa/u));
  expect(within(told).getByText("Den är på väg.")).toBeVisible();
});

it("says what went wrong and tries again", async () => {
  const user = userEvent.setup();
  const { program } = await open((fake) => {
    fake.failing.compilation = { code: "unexpected", incident: "A1" };
  });
  const again = await screen.findByRole("button", { name: "Försök igen" });
  program.failing = {};
  await user.click(again);
  expect(await screen.findByText("Släpp filer eller mappar här")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});
