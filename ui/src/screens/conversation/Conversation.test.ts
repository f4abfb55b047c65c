import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { barriers, startWith, whole } from "../../test-support";
import Conversation from "./Conversation.svelte";

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith();
});

describe("the wheel by keyboard", () => {
  it("is one stop, and the arrows go round it clockwise whatever the direction of the page", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv" }) });
    const first = screen.getByRole("button", { name: "Trygghet och säkerhet" });
    first.focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("button", { name: "Hälsa" })).toHaveFocus();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(screen.getByRole("button", { name: "Tillhörighet" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: /Tillhörighet/u })).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: /Tillhörighet/u })).toBeNull();
    expect(screen.getByRole("button", { name: "Tillhörighet" })).toHaveFocus();
  });
});

describe("an area", () => {
  it("stands in the family's language with Swedish beside it", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation() });
    await user.click(screen.getByRole("button", { name: "الصحة, Hälsa" }));
    const heading = await screen.findByRole("heading", { name: /الصحة/u });
    expect(within(heading).getByText("Hälsa")).toHaveAttribute("lang", "sv");
    expect(document.documentElement).not.toBeNull();
    expect(screen.getByText("Hur känns det i kroppen?")).toBeInTheDocument();
  });

  it("asks a child in a child's words, and a mother in an adult's", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv" }) });
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    expect(screen.getByText("Vad är bra?")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: /Mamma/u }));
    expect(screen.getByText("Vad fungerar bra?")).toBeInTheDocument();
    expect(screen.queryByText("Vad är bra?")).toBeNull();
  });

  it("shows only the words of the one who speaks", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv" }) });
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    await user.type(
      screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") }),
      "Fotboll",
    );
    await user.click(screen.getByRole("radio", { name: /Mamma/u }));
    expect(screen.queryByDisplayValue("Fotboll")).toBeNull();
    await user.click(screen.getByRole("radio", { name: /Barnet/u }));
    expect(screen.getByDisplayValue("Fotboll")).toBeInTheDocument();
  });

  it("can be wanted before it is talked about, and untouched areas say nothing of themselves", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv" }) });
    await user.click(screen.getByRole("button", { name: "Välj flera först" }));
    await user.click(screen.getByRole("button", { name: "Omsorg" }));
    await user.click(screen.getByRole("button", { name: "Klart" }));
    expect(screen.getByRole("button", { name: "Omsorg, vill prata om" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Ansvar" })).toBeInTheDocument();
    expect(program.calls).toContain("wantArea");
  });
});

describe("reading back", () => {
  it("lets words be struck and taken back, and finishes", async () => {
    const user = userEvent.setup();
    const note = {
      area: "health",
      voice: { role: "child", number: 1 },
      question: "works",
      language: "sv",
      words: "Jag sover bra.",
      swedish: "",
      kept: true,
    } as const;
    render(Conversation, {
      conversation: conversation({ familyLanguage: "sv", notes: [note] }),
    });
    await user.click(screen.getByRole("button", { name: "Avsluta" }));
    expect(screen.getByText("Jag sover bra.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Stryk" }));
    expect(screen.queryByText("Jag sover bra.")).toBeNull();
    expect(program.written.at(-1)?.words).toBe("");
    await user.click(screen.getByRole("button", { name: "Ta tillbaka" }));
    expect(screen.getByText("Jag sover bra.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Avsluta och töm" }));
    expect(await screen.findByText("Inget är sparat.")).toBeInTheDocument();
  });

  it("does not finish while words are not kept", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv" }) });
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    program.failing.writeNote = { code: "diskFull" };
    await user.type(
      screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") }),
      "Viktigt",
    );
    await user.click(screen.getByRole("button", { name: "Avsluta" }));
    await user.click(screen.getByRole("button", { name: "Avsluta och töm" }));
    expect(program.calls).not.toContain("finishConversation");
    expect(screen.getByText(/Disken är full/u)).toBeInTheDocument();
  });
});

describe("leaving", () => {
  it("stays with words that are not kept, and says why", async () => {
    const user = userEvent.setup();
    const keeping = { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" } as const;
    render(Conversation, { conversation: conversation({ familyLanguage: "sv", keeping }) });
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    program.failing.writeNote = { code: "diskFull" };
    await user.type(
      screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") }),
      "Viktigt",
    );
    for (const way of ["Till startsidan", "Lås"]) {
      await user.click(screen.getByRole("button", { name: way }));
      expect((await screen.findAllByText(/Disken är full/u)).length).not.toBe(0);
    }
    expect(screen.getByDisplayValue("Viktigt")).toBeInTheDocument();
    expect(program.calls).not.toContain("leaveConversation");
    expect(program.calls).not.toContain("lock");
    program.failing = {};
    await user.click(screen.getByRole("button", { name: "Till startsidan" }));
    expect(program.calls).toContain("leaveConversation");
  });

  it("asks first when words would be lost", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv" }) });
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    await user.type(screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") }), "Ord");
    await user.click(screen.getByRole("button", { name: "Till startsidan" }));
    expect(screen.getByText("Vill du lämna samtalet?")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    expect(program.calls).not.toContain("leaveConversation");
  });
});

describe("readers that do not see", () => {
  it("meet no barrier at the wheel, in an area or when reading back", async () => {
    const user = userEvent.setup();
    const { container } = render(Conversation, { conversation: conversation() });
    expect(await barriers(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "الصحة, Hälsa" }));
    expect(await barriers(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: /Avsluta/u }));
    expect(await barriers(container)).toEqual([]);
  });
});
