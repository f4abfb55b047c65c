import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { app } from "../../app.svelte";
import type { FakeProgram } from "../../ipc/fake";
import { barriers, startWith, whole } from "../../test-support";
import NewConversation from "./NewConversation.svelte";

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith();
});

it("says in words what is missing, and where", async () => {
  const user = userEvent.setup();
  render(NewConversation, { code: null });
  await user.click(screen.getByRole("button", { name: "Börja samtalet" }));
  expect(screen.getByText("Välj barnets ålder.")).toBeInTheDocument();
  expect(screen.getByText("Välj vilket slags samtal det är.")).toBeInTheDocument();
  expect(program.calls).not.toContain("beginConversation");
});

it("keeps nothing unless somebody chooses to", async () => {
  const user = userEvent.setup();
  render(NewConversation, { code: null });
  await user.click(screen.getByRole("radio", { name: whole("6–9 år") }));
  await user.click(screen.getByRole("radio", { name: "Hälsosamtal" }));
  await user.click(screen.getByRole("button", { name: "Börja samtalet" }));
  expect(program.conversation?.keeping).toEqual({ kind: "showOnly" });
  expect(app.place.at).toBe("conversation");
});

it("proposes ninety days for a working copy and shows what is allowed", async () => {
  const user = userEvent.setup();
  render(NewConversation, { code: null });
  await user.click(screen.getByRole("radio", { name: /Arbetskopia/u }));
  expect(
    await screen.findByText(whole("Välj en dag från 23 november 2026 till 22 november 2027.")),
  ).toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: "Dag" })).toHaveDisplayValue("20");
  expect(screen.getByRole("combobox", { name: "Månad" })).toHaveDisplayValue("februari");
});

it("catches a personal identity number as a code while it is typed", async () => {
  const user = userEvent.setup();
  render(NewConversation, { code: null });
  await user.click(screen.getByRole("radio", { name: /Arbetskopia/u }));
  await user.type(screen.getByRole("textbox", { name: "Ärendets kod" }), "120101-1234");
  expect(await screen.findByText(/personnummer/u)).toBeInTheDocument();
});

it("offers a second mother only beside a first, and takes both away with her", async () => {
  const user = userEvent.setup();
  render(NewConversation, { code: null });
  expect(screen.queryByRole("checkbox", { name: "Mamma 2" })).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Mamma" }));
  await user.click(screen.getByRole("checkbox", { name: /Mamma.*2/u }));
  await user.click(screen.getByRole("radio", { name: whole("6–9 år") }));
  await user.click(screen.getByRole("radio", { name: "Hälsosamtal" }));
  await user.click(screen.getByRole("button", { name: "Börja samtalet" }));
  expect(program.conversation?.voices).toEqual([
    { role: "child", number: 1 },
    { role: "mother", number: 1 },
    { role: "mother", number: 2 },
  ]);
});

it("has no barrier for readers that do not see", async () => {
  const user = userEvent.setup();
  const { container } = render(NewConversation, { code: null });
  await user.click(screen.getByRole("radio", { name: /Arbetskopia/u }));
  expect(await barriers(container)).toEqual([]);
});

it("knows the language and age of a case, and leaves alone what somebody has chosen", async () => {
  const user = userEvent.setup();
  program.cases = [
    {
      code: "K7",
      ageBand: "10-12",
      madeOn: "2026-09-01",
      deleteOn: "2027-02-20",
      closedOn: null,
      openActions: 0,
      nextMeetingAt: null,
      conversations: [
        {
          id: "one",
          startedAt: "2026-11-10T10:00:00",
          finishedAt: "2026-11-10T11:00:00",
          familyLanguage: "ar",
          context: "sip",
          talkedAbout: [],
        },
      ],
    },
  ];
  const first = render(NewConversation, { code: "K7" });
  expect(await screen.findByRole("radio", { name: "العربية", checked: true })).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: whole("10–12 år") })).toBeChecked();
  first.unmount();

  render(NewConversation, { code: null });
  await user.click(screen.getByRole("radio", { name: "Suomi" }));
  await user.click(screen.getByRole("radio", { name: /Arbetskopia/u }));
  await user.type(screen.getByRole("textbox", { name: "Ärendets kod" }), "k7");
  expect(screen.getByRole("radio", { name: whole("10–12 år") })).toBeChecked();
  expect(screen.getByRole("radio", { name: "Suomi" })).toBeChecked();
});

it("promises plainly that what is only shown is lost, and that it need not be", () => {
  render(NewConversation, { code: null });
  const shown = screen.getByRole("radio", { name: "Visa bara" });
  expect(shown).toBeChecked();
  expect(shown).toHaveAccessibleDescription(/borta.*arbetskopia/u);
});
