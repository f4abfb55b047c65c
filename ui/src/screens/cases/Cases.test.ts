import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { app } from "../../app.svelte";
import { useBackend, type CaseQueryRequest, type CaseView } from "../../ipc/backend";
import { FakeProgram } from "../../ipc/fake";
import { caseView } from "../../ipc/fake-cases";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import Cases from "./Cases.svelte";
import { daysTrouble, everyCase, queryOf } from "./choice";
import { isDay, monthsBefore } from "./days";

const TODAY = "2026-11-22";

/** A program that finds cases by their code and gives them page by page. */
async function open(cases: CaseView[]) {
  const program = await startWith();
  const asked: CaseQueryRequest[] = [];
  const answers = program.backend();
  useBackend({
    ...new FakeProgram().backend(),
    listCases: (query) => {
      if (!query) throw new Error("the list asks for something");
      asked.push(query);
      if (program.failing.listCases) return answers.listCases(query);
      const found = cases.filter((one) => one.code.includes(query.code.toUpperCase()));
      return Promise.resolve({
        cases: found.slice(query.offset, query.offset + query.limit),
        total: found.length,
        deletedByItself: 0,
      });
    },
  });
  return { program, asked, ...render(Cases) };
}

function many(count: number): CaseView[] {
  return Array.from({ length: count }, (_, index) => caseView({ code: `EK-${index + 1}` }));
}

describe("the list of cases", () => {
  it("says of each what one looks for", async () => {
    const { container } = await open([
      caseView({
        code: "BT-4",
        openActions: 2,
        nextMeetingAt: "2026-12-03T13:00:00",
        closedOn: "2026-11-20",
        conversations: [
          {
            id: "one",
            startedAt: "2026-11-03T14:05:00",
            finishedAt: null,
            familyLanguage: "ar",
            context: "health-talk",
            talkedAbout: ["health"],
          },
        ],
      }),
      caseView({ code: "Ö-5", ageBand: "13-17" }),
    ]);
    const [full, bare] = await screen.findAllByRole("listitem");
    if (!full || !bare) throw new Error("there are two");
    for (const words of [
      /BT-4.*6.*–.*9.*år/u,
      /Senaste samtal.*3.*november.*2026/u,
      /Nästa möte.*3.*december.*2026.*13.*00/u,
      /2.*öppna åtgärder/u,
      /Raderas.*20.*februari.*2027/u,
      /Avslutat.*20.*november.*2026/u,
    ]) {
      expect(full).toHaveTextContent(words);
    }
    expect(bare).toHaveTextContent(/Ö-5.*13.*–.*17.*år.*Raderas/u);
    expect(bare).not.toHaveTextContent(/samtal|möte|åtgärd|Avslutat/u);
    expect(await barriers(container)).toEqual([]);
  });

  it("opens a case", async () => {
    const user = userEvent.setup();
    await open(many(2));
    await user.click(await screen.findByRole("button", { name: /EK-2/u }));
    expect(app.place).toEqual({ at: "case", code: "EK-2" });
  });

  it("finds a code as one types, and says where none fits", async () => {
    const user = userEvent.setup();
    await open(many(12));
    await screen.findByText(/12.*ärenden/u);
    await user.type(screen.getByLabelText("Kod"), "ek-12");
    await vi.waitFor(() => {
      expect(screen.getAllByRole("listitem")).toHaveLength(1);
    });
    await user.type(screen.getByLabelText("Kod"), "9");
    expect(await screen.findByText("Inga ärenden passar in på det du har valt.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Visa alla ärenden" }));
    await vi.waitFor(() => {
      expect(screen.getAllByRole("listitem")).toHaveLength(12);
    });
    expect(screen.getByLabelText("Kod")).toHaveValue("");
    expect(screen.getByLabelText("Kod")).toHaveFocus();
  });

  it("asks for a service, a span of days and open actions", async () => {
    const user = userEvent.setup();
    const { asked } = await open(many(1));
    await screen.findByRole("listitem");
    await user.selectOptions(screen.getByLabelText("Verksamhet"), "BUP");
    await user.selectOptions(screen.getByLabelText("Samtal eller möte"), "Senaste månaden");
    await user.click(screen.getByRole("checkbox", { name: "Med öppna åtgärder" }));
    await vi.waitFor(() => {
      expect(asked.at(-1)).toEqual({
        code: "",
        service: "child-psychiatry",
        from: "2026-10-22",
        to: TODAY,
        openActions: true,
        offset: 0,
        limit: 50,
      });
    });
  });

  it("asks for chosen days, and for none that does not exist", async () => {
    const user = userEvent.setup();
    const { asked } = await open(many(1));
    await screen.findByRole("listitem");
    await user.selectOptions(screen.getByLabelText("Samtal eller möte"), "Välj dagar");
    const from = screen.getByRole("group", { name: "Från och med" });
    await vi.waitFor(() => {
      expect(asked.at(-1)).toMatchObject({ from: "2026-08-22", to: TODAY });
    });
    await user.selectOptions(within(from).getByLabelText("Dag"), "31");
    await user.selectOptions(within(from).getByLabelText("Månad"), "september");
    expect(screen.getByText("Den dagen finns inte. Välj en annan.")).toBeVisible();
    await user.selectOptions(within(from).getByLabelText("Dag"), "30");
    await vi.waitFor(() => {
      expect(asked.at(-1)).toMatchObject({ from: "2026-09-30", to: TODAY });
    });
    expect(asked.map((query) => query.from)).not.toContain("2026-09-31");
    expect(screen.queryByText("Den dagen finns inte. Välj en annan.")).toBeNull();
  });

  it("comes page by page and goes on where one was", async () => {
    const user = userEvent.setup();
    await open(many(60));
    expect(await screen.findByText(/Visar.*50.*av.*60.*ärenden/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Visa fler" }));
    await vi.waitFor(() => {
      expect(screen.getAllByRole("listitem")).toHaveLength(60);
    });
    expect(screen.getByRole("button", { name: /EK-51/u })).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Visa fler" })).toBeNull();
  });

  it("says how a case begins where there is none", async () => {
    const { container } = await open([]);
    expect(await screen.findByText(/Ett ärende börjar med att ett samtal sparas/u)).toBeVisible();
    expect(await barriers(container)).toEqual([]);
  });

  it("says what could not be read, and goes back by Esc", async () => {
    const user = userEvent.setup();
    await startWith((program) => {
      program.failing.listCases = { code: "storeDamaged" };
    });
    render(Cases);
    expect(await screen.findByRole("button", { name: "Försök igen" })).toBeVisible();
    app.go({ at: "cases" });
    await user.keyboard("{Escape}");
    expect(app.place).toEqual({ at: "start" });
  });

  it("runs from right to left in Arabic", async () => {
    const { container } = await open(many(3));
    speak("ar", null);
    expect(await screen.findByLabelText(textIn("ar", "cases-service"))).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(await barriers(container)).toEqual([]);
  });
});

describe("days", () => {
  it.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-09-31", false],
  ])("%s is a day: %s", (iso, expected) => {
    expect(isDay(iso)).toBe(expected);
  });

  it.each([
    ["2026-11-22", 3, "2026-08-22"],
    ["2026-05-31", 3, "2026-02-28"],
    ["2026-01-15", 1, "2025-12-15"],
  ])("%s less %i months is %s", (iso, months, expected) => {
    expect(monthsBefore(iso, months)).toBe(expected);
  });

  it("cannot end before they begin", () => {
    const choice = { ...everyCase(TODAY), when: "chosen" as const, from: TODAY, to: "2026-11-21" };
    expect(daysTrouble(choice)).toBe("turned");
    expect(daysTrouble({ ...choice, to: TODAY })).toBeNull();
    expect(queryOf(everyCase(TODAY), TODAY)).toMatchObject({ from: null, to: null });
  });
});
