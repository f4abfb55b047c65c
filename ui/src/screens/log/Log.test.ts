import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { app } from "../../app.svelte";
import { useBackend, type AccessLineView, type AccessLogView } from "../../ipc/backend";
import type { FakeProgram } from "../../ipc/fake";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import Log from "./Log.svelte";

function line(number: number, change: Partial<AccessLineView> = {}): AccessLineView {
  return {
    number,
    at: "2026-11-22T14:05:00",
    person: "anna.svensson",
    deed: "case-opened",
    case: "EK-7",
    caseDeleted: false,
    sound: true,
    ...change,
  };
}

async function open(log: AccessLogView, more: (fake: FakeProgram) => void = () => undefined) {
  const program = await startWith((fake) => {
    fake.log = log;
    more(fake);
  });
  return { program, ...render(Log) };
}

it("says who, when, what and which case, day by day", async () => {
  const { container } = await open({
    total: 4,
    brokenAt: null,
    lines: [
      line(4),
      line(3, { deed: "searched", case: null, at: "2026-11-22T09:30:00" }),
      line(2, { deed: "consent-noted", case: null, caseDeleted: true, at: "2026-11-21T08:00:00" }),
      line(1, { deed: "case-deleted-itself", person: null, case: null, caseDeleted: true }),
    ],
  });
  const today = await screen.findByRole("region", { name: /22.*november.*2026/u });
  const lines = within(today).getAllByRole("listitem");
  expect(lines[0]).toHaveTextContent(/14.*05.*Öppnade ärendet EK-7.*anna\.svensson.*Rad.*4/u);
  expect(lines[1]).toHaveTextContent(/09.*30.*Sökte i anteckningarna/u);
  expect(lines[2]).toHaveTextContent(/Ärendet raderades på sitt datum.*Programmet/u);
  const before = screen.getByRole("region", { name: /21.*november.*2026/u });
  expect(within(before).getByRole("listitem")).toHaveTextContent(
    /Antecknade ett samtycke.*ett raderat ärende/u,
  );
  expect(screen.getByText("Loggen är hel. Ingen rad är ändrad eller borttagen.")).toBeVisible();
  expect(screen.queryByText("Stämmer inte")).toBeNull();
  expect(await barriers(container)).toEqual([]);
});

it("says plainly which line does not match, and what that means", async () => {
  const { container } = await open({
    total: 3,
    brokenAt: 2,
    lines: [line(3), line(2, { sound: false }), line(1)],
  });
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(/Från rad.*2.*stämmer loggen inte/u);
  expect(alert).toHaveTextContent(/Raderna före den är som de skrevs/u);
  const lines = screen.getAllByRole("listitem");
  expect(lines.map((one) => one.textContent.includes("Stämmer inte"))).toEqual([
    false,
    true,
    false,
  ]);
  expect(screen.queryByText(/Loggen är hel/u)).toBeNull();
  expect(await barriers(container)).toEqual([]);
});

it("says that a log without lines is broken where lines are missing", async () => {
  await open({ total: 0, brokenAt: 1, lines: [] });
  expect(await screen.findByRole("alert")).toHaveTextContent(/Från rad.*1.*stämmer loggen inte/u);
  expect(screen.queryByText("Inget har hänt än.")).toBeNull();
});

it("comes page by page, each line once, also where some were written meanwhile", async () => {
  const user = userEvent.setup();
  const { program } = await open({ total: 4, brokenAt: null, lines: [line(4), line(3)] });
  await user.click(await screen.findByRole("button", { name: "Visa fler" }));
  expect(program.given.at(-1)).toEqual([2]);

  const answers = program.backend();
  useBackend({
    ...answers,
    accessLog: () =>
      Promise.resolve({ total: 5, brokenAt: null, lines: [line(3), line(2), line(1)] }),
  });
  await user.click(screen.getByRole("button", { name: "Visa fler" }));
  await vi.waitFor(() => {
    expect(screen.getAllByRole("listitem")).toHaveLength(4);
  });
  expect(screen.getAllByRole("listitem")[2]).toHaveTextContent(/Rad.*2/u);
  expect(screen.getAllByRole("listitem")[2]).toHaveFocus();
});

it("is saved where the person wants it, and says when it is", async () => {
  const user = userEvent.setup();
  const { program } = await open({ total: 1, brokenAt: null, lines: [line(1)] });
  const save = await screen.findByRole("button", { name: "Spara som fil" });
  program.saved = "no";
  await user.click(save);
  expect(screen.queryByText("Loggen är sparad.")).toBeNull();
  program.saved = "yes";
  await user.click(save);
  expect(await screen.findByText("Loggen är sparad.")).toBeVisible();
});

it("says why it could not be saved", async () => {
  const user = userEvent.setup();
  await open({ total: 1, brokenAt: null, lines: [line(1)] }, (fake) => {
    fake.failing.saveAccessLog = { code: "notSaved" };
  });
  await user.click(await screen.findByRole("button", { name: "Spara som fil" }));
  expect(await screen.findByText(/kunde inte sparas där/u)).toBeVisible();
  expect(screen.queryByText("Loggen är sparad.")).toBeNull();
});

it("says what could not be read, and goes back by Esc", async () => {
  const user = userEvent.setup();
  await startWith((program) => {
    program.failing.accessLog = { code: "storeDamaged" };
  });
  render(Log);
  expect(await screen.findByRole("button", { name: "Försök igen" })).toBeVisible();
  app.go({ at: "log" });
  await user.keyboard("{Escape}");
  expect(app.place).toEqual({ at: "start" });
});

it("says that nothing has happened yet, in Arabic too", async () => {
  const { container } = await open({ total: 0, brokenAt: null, lines: [] });
  speak("ar", null);
  expect(await screen.findByText(textIn("ar", "log-empty"))).toBeVisible();
  expect(await barriers(container)).toEqual([]);
});
