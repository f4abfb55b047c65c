import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { barriers, speak, startWith, whole } from "../../test-support";
import KeepDialog from "./KeepDialog.svelte";
import { Talk } from "./talk.svelte";

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith((fake) => {
    fake.cases = [
      {
        code: "EK-7",
        ageBand: "6-9",
        madeOn: "2026-11-01",
        deleteOn: "2027-01-31",
        closedOn: null,
        openActions: 0,
        nextMeetingAt: null,
        conversations: [],
      },
    ];
  });
});

async function ask(language: "sv" | "ar" = "sv") {
  const talk = new Talk(conversation({ familyLanguage: language }));
  speak("sv", language);
  const onclose = vi.fn();
  const view = render(KeepDialog, { talk, onclose });
  await screen.findByRole("group", { name: "Raderas den" });
  return { talk, onclose, ...view };
}

describe("keeping from now on", () => {
  it("takes a code and a date, and closes once it is kept", async () => {
    const user = userEvent.setup();
    const { talk, onclose } = await ask();
    await user.type(screen.getByRole("textbox", { name: "Ärendets kod" }), "AB-12");
    await user.selectOptions(screen.getByRole("combobox", { name: "Dag" }), "15");
    await user.click(screen.getByRole("button", { name: "Spara, även det som redan har sagts" }));
    await vi.waitFor(() => {
      expect(onclose).toHaveBeenCalledOnce();
    });
    expect(talk.view.keeping).toEqual({
      kind: "workingCopy",
      code: "AB-12",
      deleteOn: "2027-02-15",
    });
  });

  it("tells the family until when, in their language", async () => {
    const user = userEvent.setup();
    await ask("ar");
    expect(screen.getByText("Fråga familjen först")).toBeVisible();
    expect(screen.getByText(/Det som sagts och sägs sparas låst/u)).toHaveTextContent(
      /20.*februari.*2027/u,
    );
    expect(screen.getByText(/20.*فبراير.*2027/u)).toHaveAttribute("dir", "rtl");
    await user.selectOptions(screen.getByRole("combobox", { name: "Månad" }), "januari");
    expect(screen.getByText(/20.*يناير.*2027/u)).toBeVisible();
  });

  it("goes into a case that exists with that case's date, and says so", async () => {
    const user = userEvent.setup();
    const { talk, onclose } = await ask();
    await user.type(screen.getByRole("textbox", { name: "Ärendets kod" }), "ek-7");
    expect(
      screen.getByText(
        whole("Samtalet läggs i ärendet EK-7 som redan finns. Det raderas 31 januari 2027."),
      ),
    ).toBeVisible();
    expect(screen.queryByRole("group", { name: "Raderas den" })).toBeNull();
    expect(screen.getByText(/sagts och sägs/u)).toHaveTextContent(/31.*januari.*2027/u);
    await user.keyboard("{Enter}");
    await vi.waitFor(() => {
      expect(onclose).toHaveBeenCalledOnce();
    });
    expect(talk.view.keeping).toMatchObject({ deleteOn: "2027-01-31" });
  });
});

describe("what cannot be", () => {
  it("is said beside the code where there is none", async () => {
    const user = userEvent.setup();
    const { onclose } = await ask();
    await user.click(screen.getByRole("button", { name: "Spara, även det som redan har sagts" }));
    const field = screen.getByRole("textbox", { name: "Ärendets kod" });
    expect(field).toHaveAccessibleDescription(/Skriv en kod för ärendet/u);
    await vi.waitFor(() => {
      expect(field).toHaveFocus();
    });
    expect(program.calls).not.toContain("keepAsWorkingCopy");
    expect(onclose).not.toHaveBeenCalled();
  });

  it("is said beside the field it concerns, and what was typed stays", async () => {
    const user = userEvent.setup();
    const { onclose } = await ask();
    const field = screen.getByRole("textbox", { name: "Ärendets kod" });
    await user.type(field, "A!");
    program.failing.keepAsWorkingCopy = { code: "invalid", field: "caseCode", rule: "sign" };
    await user.click(screen.getByRole("button", { name: "Spara, även det som redan har sagts" }));
    await vi.waitFor(() => {
      expect(field).toHaveAccessibleDescription(/bara bokstäver, siffror och bindestreck/u);
    });
    expect(field).toHaveValue("A!");
    expect(onclose).not.toHaveBeenCalled();
    program.failing.keepAsWorkingCopy = {
      code: "outOfRange",
      earliest: "2026-11-23",
      latest: "2027-11-22",
    };
    await user.click(screen.getByRole("button", { name: "Spara, även det som redan har sagts" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/23.*november.*2026/u);
  });

  it("is said of the whole where the disk is full, and the conversation goes on as it was", async () => {
    const user = userEvent.setup();
    const { talk, onclose } = await ask();
    await user.type(screen.getByRole("textbox", { name: "Ärendets kod" }), "AB-12");
    program.failing.keepAsWorkingCopy = { code: "diskFull" };
    await user.click(screen.getByRole("button", { name: "Spara, även det som redan har sagts" }));
    expect(await screen.findByText(/Disken är full/u)).toBeVisible();
    expect(talk.view.keeping).toEqual({ kind: "showOnly" });
    expect(onclose).not.toHaveBeenCalled();
  });
});

describe("readers that do not see", () => {
  it.each(["sv", "ar"] as const)("meet no barrier beside a family reading %s", async (language) => {
    const user = userEvent.setup();
    const { container } = await ask(language);
    await user.click(screen.getByRole("button", { name: "Spara, även det som redan har sagts" }));
    expect(await barriers(container)).toEqual([]);
  });
});
