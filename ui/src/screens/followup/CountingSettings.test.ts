import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { FakeProgram } from "../../ipc/fake";
import { countingBegins, countingView } from "../../ipc/fake-counts";
import { barriers, startWith, whole } from "../../test-support";
import Settings from "../settings/Settings.svelte";

async function show(change: (program: FakeProgram) => void = () => undefined) {
  const program = await startWith(change);
  const shown = render(Settings);
  await screen.findByText("Minsta antal bakom varje siffra");
  return { program, ...shown };
}

it("says which unit this is, and lets one say it", async () => {
  const user = userEvent.setup();
  const { container } = await show((fake) => {
    fake.counts.counting = countingBegins();
  });
  expect(screen.getByText("Inte sagt än")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Säg vilken verksamhet det är" }));
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("radio", { name: "Flen" }));
  await user.click(screen.getByRole("radio", { name: "Förskola" }));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText(whole("Förskola, Flen"))).toBeVisible();
});

it("raises the limit once it is asked, and never offers to lower it", async () => {
  const user = userEvent.setup();
  const { program } = await show((fake) => {
    fake.counts.counting = countingView({ fewest: 8 });
  });
  expect(screen.getByText(/minst .*8.* gånger och minst .*8.* olika ärenden/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Höj gränsen" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/går inte att sänka igen/u)).toBeVisible();
  const offered = dialog.getAllByRole("option").map((one) => Number(one.textContent));
  expect(offered).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  await user.selectOptions(dialog.getByRole("combobox", { name: "Ny gräns" }), "20");
  expect(program.calls).not.toContain("raiseFewest");
  await user.click(dialog.getByRole("button", { name: whole("Höj till 20") }));
  expect(program.counts.counting.fewest).toBe(20);
  expect(await screen.findByText(/Högre än så går gränsen inte att höja/u)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Höj gränsen" })).toBeNull();
});

it("counts no areas until it is switched on, and asks before it forgets them", async () => {
  const user = userEvent.setup();
  const { program, container } = await show();
  const areas = screen.getByRole("switch", { name: "Räkna också vilka områden som tas upp" });
  expect(areas).not.toBeChecked();
  expect(areas).toHaveAccessibleDescription(/redovisas aldrig/u);
  await user.click(areas);
  expect(program.counts.counting.areasCounted).toBe(true);
  expect(areas).toBeChecked();
  await user.click(areas);
  const dialog = within(screen.getByRole("dialog", { name: "Vill ni sluta räkna områden?" }));
  expect(await barriers(container)).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Avbryt" }));
  expect(areas).toBeChecked();
  expect(program.counts.counting.areasCounted).toBe(true);
  await user.click(areas);
  await user.click(screen.getByRole("button", { name: "Sluta och glöm" }));
  expect(program.counts.counting.areasCounted).toBe(false);
  expect(areas).not.toBeChecked();
});

it("stays at what is kept when areas cannot be switched, and says so", async () => {
  const user = userEvent.setup();
  const { program } = await show();
  program.failing.countAreas = { code: "diskFull" };
  const areas = screen.getByRole("switch");
  await user.click(areas);
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(areas).not.toBeChecked();
});
