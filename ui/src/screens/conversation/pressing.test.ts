import { expect, it } from "vitest";
import { secondPresses } from "./pressing";

it("takes two presses at once for one, and two apart or on two things for two", () => {
  let now = 0;
  const isSecond = secondPresses(() => now);
  expect(isSecond("health")).toBe(false);
  now = 120;
  expect(isSecond("health")).toBe(true);
  expect(isSecond("care")).toBe(false);
  now = 900;
  expect(isSecond("care")).toBe(false);
});
