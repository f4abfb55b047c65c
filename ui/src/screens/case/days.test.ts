import { describe, expect, it } from "vitest";
import { daysAfter, isDay, monthAfter } from "./days";

describe("days", () => {
  it("are counted over the end of a month and of a year, and over the summer time", () => {
    expect(daysAfter("2026-11-22", 14)).toBe("2026-12-06");
    expect(daysAfter("2026-12-28", 7)).toBe("2027-01-04");
    expect(daysAfter("2026-03-28", 2)).toBe("2026-03-30");
  });

  it("are the same a month later, or the last of that month", () => {
    expect(monthAfter("2026-11-22")).toBe("2026-12-22");
    expect(monthAfter("2026-12-15")).toBe("2027-01-15");
    expect(monthAfter("2027-01-31")).toBe("2027-02-28");
    expect(monthAfter("2028-01-31")).toBe("2028-02-29");
  });

  it("stand in the calendar or do not", () => {
    expect(isDay("2028-02-29")).toBe(true);
    expect(isDay("2027-02-29")).toBe(false);
    expect(isDay("")).toBe(false);
  });
});
