import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { app } from "../../app.svelte";
import { barriers, speak, startWith } from "../../test-support";
import Closed from "./Closed.svelte";

beforeEach(async () => {
  await startWith();
});

describe("the end of a conversation", () => {
  it("leads from a practice back to the family it was held with, and says that nothing was kept", async () => {
    const user = userEvent.setup();
    render(Closed, { keeping: { kind: "practice", family: "river" } });
    expect(screen.getByText(/Inget har sparats eller räknats/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tillbaka till övningsfamiljerna" }));
    expect(app.place).toEqual({ at: "practice", family: "river" });
  });

  it("leads from any other to the start page", async () => {
    const user = userEvent.setup();
    render(Closed, { keeping: { kind: "showOnly" } });
    expect(screen.getByText(/^Inget av det ni sa är sparat\./u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Till startsidan" }));
    expect(app.place).toEqual({ at: "start" });
  });

  it("has no barrier in Arabic", async () => {
    speak("sv", "ar");
    const { container } = render(Closed, { keeping: { kind: "practice", family: "river" } });
    expect(screen.getByText("Tillbaka till övningsfamiljerna")).toHaveAttribute("lang", "sv");
    expect(await barriers(container)).toEqual([]);
  });
});
