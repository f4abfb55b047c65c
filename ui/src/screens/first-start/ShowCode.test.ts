import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { app } from "../../app.svelte";
import { barriers, speak, startWith } from "../../test-support";
import ShowCode from "./ShowCode.svelte";

it("offers the code on a paper beside writing it by hand", async () => {
  const user = userEvent.setup();
  await startWith((program) => {
    program.store = { kind: "none" };
  });
  speak("sv", null);
  const onwritten = vi.fn();
  const { container } = render(ShowCode, { groups: ["4F7K", "9QWE"], onwritten });
  expect(await barriers(container)).toEqual([]);
  screen.getByRole("button", { name: "Ett papper med koden" }).focus();
  await user.keyboard("{Enter}");
  expect(app.paper).toEqual({ kind: { kind: "recoveryCode", code: "4F7K 9QWE" }, reader: "sv" });
  expect(onwritten).not.toHaveBeenCalled();
});
