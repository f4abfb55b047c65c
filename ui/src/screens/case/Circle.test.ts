import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import {
  useBackend,
  type Backend,
  type CaseWholeView,
  type Circle,
  type Post,
} from "../../ipc/backend";
import type { FakeProgram } from "../../ipc/fake";
import { caseWhole, voice } from "../../ipc/fake-cases";
import { barriers, speak, startWith } from "../../test-support";
import Case from "./Case.svelte";

/** A program that keeps the circle it is given, as the real one does. */
function keeping(program: FakeProgram): Backend {
  const backend = program.backend();
  return new Proxy(backend, {
    get: (known, name: keyof Backend) => {
      if (name !== "saveCircle") return Reflect.get(known, name) as unknown;
      return (code: string, circle: Circle) => {
        if (!program.failing.saveCircle) program.whole = { ...program.whole, circle };
        return known.saveCircle(code, circle);
      };
    },
  });
}

async function show(circle: Partial<Circle> = {}, change: Partial<CaseWholeView> = {}) {
  const program = await startWith((fake) => {
    const whole = caseWhole(change);
    fake.whole = { ...whole, circle: { ...whole.circle, ...circle } };
  });
  useBackend(keeping(program));
  const shown = render(Case, { code: "EK-7", tab: "circle" });
  await screen.findByRole("tabpanel");
  return { program, ...shown };
}

const rektor: Post = {
  duty: "best-interests-lead",
  service: "school",
  function: "rektor",
  since: "2026-08-12",
  why: "",
};

it("says under whose secrecy the case is kept, and who the guardians are", async () => {
  const user = userEvent.setup();
  const { program, container } = await show({ keeper: null, guardians: [] });
  const keeper = screen.getByRole("group", { name: "Ärendet hålls av" });
  expect(keeper).toHaveAccessibleDescription(/sekretess/u);
  expect(within(keeper).queryByRole("radio", { checked: true })).toBeNull();
  await user.click(within(keeper).getByRole("radio", { name: "Elevhälsan" }));
  const guardians = within(screen.getByRole("group", { name: "Vårdnadshavare" }));
  expect(guardians.queryByRole("checkbox", { name: /Mamma.*2/u })).toBeNull();
  await user.click(guardians.getByRole("checkbox", { name: "Mamma" }));
  await user.click(guardians.getByRole("checkbox", { name: /Mamma.*2/u }));
  await vi.waitFor(() => {
    expect(program.whole.circle).toMatchObject({
      keeper: "student-health",
      guardians: [voice("mother"), voice("mother", 2)],
    });
  });
  expect(await barriers(container)).toEqual([]);
});

it("adds a service, with the focus where its function is written, and keeps what is typed", async () => {
  const user = userEvent.setup();
  const { program, container } = await show();
  const adding = within(screen.getByRole("group", { name: "Lägg till" }));
  await user.click(adding.getByRole("button", { name: "BUP" }));
  expect(screen.getByRole("textbox", { name: "Funktion, BUP" })).toHaveFocus();
  await user.keyboard("psykolog");
  await user.type(screen.getByRole("textbox", { name: "Så når ni dem, BUP" }), "växeln");
  await user.tab();
  await vi.waitFor(() => {
    expect(program.whole.circle.contacts).toEqual([
      { voice: voice("child-psychiatry"), function: "psykolog", reach: "växeln" },
    ]);
  });
  await user.click(adding.getByRole("button", { name: "BUP" }));
  expect(screen.getByRole("textbox", { name: /Funktion, .*BUP.*2/u })).toHaveFocus();
  expect(adding.queryByRole("button", { name: "BUP" })).toBeNull();
  expect(await barriers(container)).toEqual([]);
});

it("takes somebody away and puts them back where they stood", async () => {
  const user = userEvent.setup();
  const contacts = [
    { voice: voice("student-health"), function: "kurator", reach: "" },
    { voice: voice("close-person"), function: "mormor", reach: "via mamma" },
  ];
  const { program } = await show({ contacts });
  await user.click(screen.getByRole("button", { name: "Ta bort: Elevhälsan" }));
  expect(screen.getByText(/är borttagen/u)).toHaveTextContent(/Elevhälsan/u);
  await vi.waitFor(() => {
    expect(program.whole.circle.contacts).toEqual(contacts.slice(1));
  });
  const undo = within(screen.getByRole("tabpanel")).getByRole("button", { name: "Ångra" });
  expect(undo).toHaveFocus();
  await user.click(undo);
  await vi.waitFor(() => {
    expect(program.whole.circle.contacts).toEqual(contacts);
  });
  expect(screen.getByRole("textbox", { name: "Funktion, Elevhälsan" })).toHaveFocus();
});

it("keeps what was typed on the page while the program refuses it", async () => {
  const user = userEvent.setup();
  const contacts = [{ voice: voice("student-health"), function: "", reach: "" }];
  const { program } = await show({ contacts });
  program.failing.saveCircle = { code: "diskFull" };
  const field = screen.getByRole("textbox", { name: "Funktion, Elevhälsan" });
  await user.type(field, "kurator");
  await user.tab();
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  expect(field).toHaveValue("kurator");
  delete program.failing.saveCircle;
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  await vi.waitFor(() => {
    expect(program.whole.circle.contacts[0]?.function).toBe("kurator");
  });
  expect(screen.queryByRole("alert")).toBeNull();
});

it("hands over the duty at a transition, with the next service proposed", async () => {
  const user = userEvent.setup();
  const { program, container } = await show(
    { posts: [rektor] },
    { nextService: "youth-follow-up" },
  );
  const duty = within(screen.getByRole("region", { name: "Barnets bästa-ansvarig" }));
  expect(duty.getByText("rektor")).toBeInTheDocument();
  await user.click(duty.getByRole("button", { name: /Lämna över/u }));
  const dialog = within(
    screen.getByRole("dialog", { name: /Lämna över.*Barnets bästa-ansvarig/u }),
  );
  expect(dialog.getByRole("radio", { name: /KAA.*Nästa enligt modellen/u })).toBeChecked();
  await user.type(dialog.getByRole("textbox", { name: "Funktion" }), "samordnare");
  await user.type(dialog.getByRole("textbox", { name: "Varför lämnas det över?" }), "Fyllt 16");
  await user.selectOptions(dialog.getByRole("combobox", { name: "Dag" }), "31");
  await user.click(dialog.getByRole("button", { name: "Lämna över" }));
  expect(dialog.getByRole("alert")).toHaveTextContent("Den dagen finns inte i kalendern.");
  await user.selectOptions(dialog.getByRole("combobox", { name: "Dag" }), "30");
  await user.click(dialog.getByRole("button", { name: "Lämna över" }));
  await vi.waitFor(() => {
    expect(program.whole.circle.posts).toEqual([
      rektor,
      {
        duty: "best-interests-lead",
        service: "youth-follow-up",
        function: "samordnare",
        since: "2026-11-30",
        why: "Fyllt 16",
      },
    ]);
  });
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(duty.getByText("samordnare")).toBeInTheDocument();
  await user.click(duty.getByText(/Tidigare/u));
  expect(duty.getByText("rektor")).toBeInTheDocument();
  expect(await barriers(container)).toEqual([]);
});

it("leaves the duty where it was when that is refused", async () => {
  const user = userEvent.setup();
  const { program } = await show({ posts: [] });
  program.failing.saveCircle = { code: "readOnly" };
  const duty = within(screen.getByRole("region", { name: "Samordningsperson" }));
  await user.click(duty.getByRole("button", { name: /Välj/u }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Spara" }));
  expect(await dialog.findByRole("alert")).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: "Avbryt" }));
  expect(duty.getByText("Ingen är vald än.")).toBeInTheDocument();
});

it("can only be read in a closed case", async () => {
  const { container } = await show(
    {
      contacts: [{ voice: voice("student-health"), function: "kurator", reach: "växeln" }],
      posts: [rektor],
    },
    { standing: { step: null, closing: { on: "2026-11-20", outcome: "need-met", words: "" } } },
  );
  const panel = within(screen.getByRole("tabpanel"));
  for (const role of ["button", "textbox", "radio", "checkbox"]) {
    expect(panel.queryAllByRole(role)).toEqual([]);
  }
  const keeper = within(panel.getByRole("group", { name: "Ärendet hålls av" }));
  expect(keeper.getByText("Skolan")).toBeVisible();
  const guardians = within(panel.getByRole("group", { name: "Vårdnadshavare" }));
  expect(guardians.getByText("Mamma")).toBeVisible();
  expect(panel.getByText("kurator")).toBeVisible();
  expect(panel.getByText("växeln")).toBeVisible();
  expect(panel.getByText("rektor")).toBeVisible();
  expect(screen.getByText(/Öppna det igen om något ska ändras/u)).toBeVisible();
  expect(await barriers(container)).toEqual([]);
});

it("is whole in Arabic, with what people wrote running its own way", async () => {
  const { container } = await show({
    contacts: [{ voice: voice("close-person"), function: "جدة", reach: "via mamma" }],
    posts: [rektor],
  });
  speak("ar", null);
  await vi.waitFor(() => {
    expect(screen.getByDisplayValue("جدة").closest(".field")).toHaveAttribute("dir", "rtl");
  });
  expect(screen.getByDisplayValue("via mamma")).toHaveAttribute("dir", "auto");
  expect(await barriers(container)).toEqual([]);
  speak("sv", null);
});
