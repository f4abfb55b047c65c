import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { barriers, startWith } from "../../test-support";
import Unlock from "./Unlock.svelte";

it("offers the wheel without unlocking, quietly after the passphrase", async () => {
  const user = userEvent.setup();
  const program = await startWith((fake) => {
    fake.store = { kind: "locked", waiting: false };
  });
  const onwheel = vi.fn();
  const { container } = render(Unlock, { waiting: false, onwheel });
  expect(screen.getByLabelText("Lösenfras")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Visa hjulet" }));
  expect(onwheel).toHaveBeenCalledOnce();
  expect(program.calls).not.toContain("unlock");
  expect(await barriers(container)).toEqual([]);
});

it("puts files together without unlocking", async () => {
  const user = userEvent.setup();
  const program = await startWith((fake) => {
    fake.store = { kind: "locked", waiting: false };
  });
  const oncompile = vi.fn();
  render(Unlock, { waiting: false, oncompile });
  await user.click(screen.getByRole("button", { name: "Sammanställ filer" }));
  expect(oncompile).toHaveBeenCalledOnce();
  expect(program.calls).not.toContain("unlock");
});

it("offers no wheel where there is no page for it", async () => {
  await startWith((fake) => {
    fake.store = { kind: "locked", waiting: false };
  });
  render(Unlock, { waiting: false });
  expect(screen.queryByRole("button", { name: "Visa hjulet" })).toBeNull();
});
