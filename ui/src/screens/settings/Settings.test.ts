import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { app } from "../../app.svelte";
import { languages, textIn } from "../../l10n/words.svelte";
import { barriers, startWith } from "../../test-support";
import Settings from "./Settings.svelte";

it("has no marks until somebody chooses them for the unit", async () => {
  const user = userEvent.setup();
  const program = await startWith();
  const { container } = render(Settings);
  expect(screen.getByRole("radio", { name: /Inga markeringar/u })).toBeChecked();
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("radio", { name: /Bra, sådär, svårt/u }));
  expect(program.marking).toBe("three-steps");
  expect(app.state?.marking).toBe("three-steps");
  expect(screen.getByRole("radio", { name: /Bra, sådär, svårt/u })).toBeChecked();
});

it("stays at what is kept when a choice cannot be kept, and says so", async () => {
  const user = userEvent.setup();
  const program = await startWith();
  render(Settings);
  program.failing.chooseMarking = { code: "diskFull" };
  await user.click(screen.getByRole("radio", { name: /Bra, sådär, svårt/u }));
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: /Inga markeringar/u })).toBeChecked();
});

it("changes the language of the program, and leads back", async () => {
  const user = userEvent.setup();
  const program = await startWith();
  const { container } = render(Settings);
  await user.click(screen.getByRole("radio", { name: "العربية" }));
  expect(program.language).toBe("ar");
  expect(languages.program).toBe("ar");
  expect(
    await screen.findByRole("heading", { name: textIn("ar", "settings-title") }),
  ).toBeInTheDocument();
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: textIn("ar", "common-back") }));
  expect(app.place).toEqual({ at: "start" });
});
