import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { barriers, speak, startWith } from "../test-support";
import TextField from "./TextField.svelte";

beforeEach(async () => {
  await startWith();
});

function show(change: Partial<Parameters<typeof render>[1]> = {}) {
  const heard = vi.fn<(value: string) => void>();
  const shown = render(TextField, { label: "Varför?", value: "", oninput: heard, ...change });
  return { heard, ...shown };
}

it("tells every change and lets each text run its own way", async () => {
  const user = userEvent.setup();
  const { heard, container } = show({ hint: "Kort" });
  const field = screen.getByRole("textbox", { name: "Varför?" });
  await user.type(field, "مرحبا");
  expect(heard).toHaveBeenLastCalledWith("مرحبا");
  expect(field).toHaveAttribute("dir", "auto");
  expect(field).toHaveAccessibleDescription("Kort");
  expect(await barriers(container)).toEqual([]);
});

it("says that a personal identity number is not kept, and takes it away", async () => {
  const user = userEvent.setup();
  const { heard, rerender } = show({ value: "Ring 20120214-1234 i morgon", rows: 3 });
  expect(await screen.findByRole("alert")).toHaveTextContent(/ser ut som ett personnummer/u);
  await user.click(screen.getByRole("button", { name: "Ta bort numret" }));
  expect(heard).toHaveBeenCalledWith("Ring  i morgon");
  expect(screen.getByRole("textbox")).toHaveFocus();
  await rerender({ value: "Ring  i morgon kl 13" });
  await vi.waitFor(() => {
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

it("says what is missing beside the field, in Arabic too", async () => {
  speak("ar", null);
  const { container } = show({ missing: "Skriv varför.", about: "BUP" });
  const field = screen.getByRole("textbox", { name: "Varför?, BUP" });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription("Skriv varför.");
  expect(container.querySelector(".field")).toHaveAttribute("dir", "rtl");
  expect(await barriers(container)).toEqual([]);
});
