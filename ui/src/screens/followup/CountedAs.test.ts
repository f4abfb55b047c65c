import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { MeetingId } from "../../ipc/backend";
import type { FakeProgram } from "../../ipc/fake";
import { useView } from "../../ipc/fake-counts";
import { barriers, startWith } from "../../test-support";
import CountedAs from "./CountedAs.svelte";

async function show(change: (program: FakeProgram) => void, kind: "conversation" | "meeting") {
  const program = await startWith(change);
  const of =
    kind === "conversation"
      ? { kind, id: "held" }
      : { kind, id: "11111111-1111-4111-8111-111111111111" as MeetingId };
  const shown = render(CountedAs, { of });
  return { program, ...shown };
}

const counted = (fake: FakeProgram) => {
  fake.counts.used = useView({ context: "vits" });
};

it("corrects what a conversation was counted as", async () => {
  const user = userEvent.setup();
  const { program, container } = await show(counted, "conversation");
  const button = await screen.findByRole("button", { name: "Så räknas samtalet" });
  await user.click(button);
  const dialog = within(screen.getByRole("dialog", { name: "Så räknas samtalet" }));
  expect(
    dialog.getByText("Blev något fel? Rätta det här. Det som sades ändras inte."),
  ).toBeVisible();
  expect(dialog.getByRole("radio", { name: "VITS" })).toBeChecked();
  expect(dialog.queryByRole("group", { name: /^Första gången/u })).toBeNull();
  expect(await barriers(container)).toEqual([]);
  await user.click(dialog.getByRole("radio", { name: "Nätverksmöte" }));
  await user.selectOptions(
    dialog.getByRole("combobox", { name: "Vad ledde det till?" }),
    "Inget mer just nu",
  );
  await user.click(dialog.getByRole("button", { name: "Spara" }));
  expect(program.given[program.calls.lastIndexOf("correctUseOfConversation")]).toEqual([
    "held",
    {
      context: "network-meeting",
      step: "notice",
      language: "sv",
      interpreter: "absent",
      child: "yes",
      guardian: "yes",
      services: "1",
      ledTo: "nothing",
    },
  ]);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(button).toHaveFocus();
  await user.click(button);
  expect(screen.getByRole("radio", { name: "Nätverksmöte" })).toBeChecked();
});

it("corrects what a meeting was counted as, and leaves it where one thinks better of it", async () => {
  const user = userEvent.setup();
  const { program } = await show(counted, "meeting");
  await user.click(await screen.findByRole("button", { name: "Så räknas mötet" }));
  await user.click(screen.getByRole("radio", { name: "Nätverksmöte" }));
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(program.calls).not.toContain("correctUseOfMeeting");
  await user.click(screen.getByRole("button", { name: "Så räknas mötet" }));
  expect(screen.getByRole("radio", { name: "VITS" })).toBeChecked();
  program.failing.correctUseOfMeeting = { code: "useReleased" };
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText(/redan redovisad och kan inte ändras/u)).toBeVisible();
});

it("shows what is released and says why it stays as it is", async () => {
  const user = userEvent.setup();
  const { container } = await show((fake) => {
    fake.counts.used = useView({ language: "so", released: true });
  }, "conversation");
  await user.click(await screen.findByRole("button", { name: "Så räknas samtalet" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/En redovisning görs en gång och ändras aldrig/u)).toBeVisible();
  expect(dialog.getByText("Soomaali")).toBeVisible();
  expect(dialog.queryByRole("radio")).toBeNull();
  expect(dialog.queryByRole("button", { name: "Spara" })).toBeNull();
  expect(await barriers(container)).toEqual([]);
});

it("is not there for what was never counted", async () => {
  const { program } = await show(() => undefined, "conversation");
  expect(program.calls).toContain("useOfConversation");
  expect(screen.queryByRole("button")).toBeNull();
});
