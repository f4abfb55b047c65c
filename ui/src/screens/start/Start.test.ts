import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { app } from "../../app.svelte";
import { textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith } from "../../test-support";
import Start from "./Start.svelte";

afterEach(() => {
  app.wheelOnly = false;
});

it("leads to the wheel alone, to practice and to the settings", async () => {
  const user = userEvent.setup();
  await startWith();
  const { container } = render(Start);
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Visa hjulet" }));
  expect(app.wheelOnly).toBe(true);
  await user.click(screen.getByRole("button", { name: "Öva med påhittade familjer" }));
  expect(app.place).toEqual({ at: "practice", family: null });
  await user.click(screen.getByRole("button", { name: "Inställningar" }));
  expect(app.place).toEqual({ at: "settings" });
});

it("has the duty to report one press away, in Arabic too", async () => {
  const user = userEvent.setup();
  await startWith();
  speak("ar", null);
  const { container } = render(Start);
  await user.click(screen.getByRole("button", { name: textIn("ar", "start-duty") }));
  expect(app.page).toBe("duty");
  expect(await barriers(container)).toEqual([]);
});
