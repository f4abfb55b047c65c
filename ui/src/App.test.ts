import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import App from "./App.svelte";
import { LANGUAGES } from "./l10n/languages";
import { textIn } from "./l10n/words.svelte";
import { barriers, startWith } from "./test-support";

it("asks for the language first, and nothing but a passphrase after it", async () => {
  const user = userEvent.setup();
  await startWith((program) => {
    program.language = null;
    program.store = { kind: "none" };
  });
  const { container } = render(App);
  expect(await barriers(container)).toEqual([]);
  await user.click(await screen.findByRole("button", { name: "Suomi" }));
  expect(document.documentElement).toHaveAttribute("lang", "fi");
  const passphrase = await screen.findByLabelText(textIn("fi", "store-passphrase"));
  expect(screen.getAllByRole("button", { name: textIn("fi", "store-make") })[0]).toBeDisabled();
  await user.type(passphrase, "fyra helt egna ord");
  expect(await screen.findByText(textIn("fi", "strength-good"))).toBeInTheDocument();
  expect(screen.getByRole("button", { name: textIn("fi", "store-make") })).toBeEnabled();
});

it.each(LANGUAGES)("turns the page the way %s is written", async (language) => {
  await startWith((program) => {
    program.language = language;
    program.store = { kind: "locked", waiting: true };
  });
  render(App);
  await screen.findByRole("heading", { name: textIn(language, "unlock-title") });
  expect(document.documentElement).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
  expect(screen.getByText(textIn(language, "unlock-waiting"))).toBeInTheDocument();
});

it.each([
  [{ kind: "inUse" } as const, "trouble-in-use-title"],
  [{ kind: "tooNew", needs: 9 } as const, "trouble-too-new-title"],
  [{ kind: "damaged", backupMadeOn: null } as const, "trouble-damaged-title"],
] as const)("explains %o and offers a next step", async (store, title) => {
  await startWith((program) => {
    program.store = store;
  });
  const { container } = render(App);
  expect(await screen.findByRole("heading", { name: textIn("sv", title) })).toBeInTheDocument();
  expect(1 <= container.querySelectorAll("section button").length).toBe(true);
  expect(await barriers(container)).toEqual([]);
});

it("says what a wrong passphrase is, keeps the field and lets one try again", async () => {
  const user = userEvent.setup();
  const program = await startWith((fake) => {
    fake.store = { kind: "locked", waiting: false };
    fake.failing.unlock = { code: "wrongPassphrase" };
  });
  render(App);
  const field = await screen.findByLabelText("Lösenfras");
  await user.type(field, "fel{Enter}");
  expect(await screen.findByText("Lösenfrasen stämmer inte.")).toBeInTheDocument();
  program.failing = {};
  program.store = { kind: "open" };
  await user.type(field, "rätt{Enter}");
  expect(await screen.findByRole("button", { name: /Nytt samtal/u })).toBeInTheDocument();
});

it("tells what to do first when there are no cases", async () => {
  await startWith();
  const { container } = render(App);
  expect(await screen.findByText(/Just nu finns inga/u)).toBeInTheDocument();
  expect(await barriers(container)).toEqual([]);
});
