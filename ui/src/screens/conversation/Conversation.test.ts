import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NoteView } from "../../ipc/backend";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { barriers, startWith, whole } from "../../test-support";
import Conversation from "./Conversation.svelte";

const KEPT = { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" } as const;
/** What the child said of its health. */
const SAID: NoteView = {
  area: "health",
  voice: { role: "child", number: 1 },
  question: "works",
  language: "sv",
  words: "Jag sover bra.",
  swedish: "",
  kept: true,
};

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The question before what was said is thrown away. */
function finishing() {
  return within(screen.getByRole("dialog", { name: "Vill ni avsluta och tömma?" }));
}

/** A clock that stands until it is moved on. */
function stopClock() {
  let now = 10_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  return (milliseconds: number) => {
    now += milliseconds;
  };
}

function hub(): Element {
  const found = document.querySelector("svg.wheel .hub");
  if (!found) throw new Error("no hub");
  return found;
}

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

describe("a press on the wheel", () => {
  it("is one press though a child presses twice", async () => {
    const user = userEvent.setup();
    const pass = stopClock();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv" }) });
    const health = screen.getByRole("button", { name: "Hälsa" });
    await user.click(health);
    pass(349);
    await user.click(health);
    expect(screen.getByRole("heading", { name: /Hälsa/u })).toBeVisible();
    pass(350);
    await user.click(health);
    expect(screen.queryByRole("heading", { name: /Hälsa/u })).toBeNull();
    // Another area at once is another press.
    await user.click(screen.getByRole("button", { name: "Omsorg" }));
    expect(screen.getByRole("heading", { name: /Omsorg/u })).toBeVisible();
  });

  it("does not open and close by the hub in one double press", async () => {
    const user = userEvent.setup();
    const pass = stopClock();
    render(Conversation, {
      conversation: conversation({
        familyLanguage: "sv",
        notes: [SAID],
        place: { stage: "wheel", area: "health", speaker: null },
      }),
    });
    await user.click(hub());
    await user.click(hub());
    expect(screen.queryByRole("heading", { name: /Hälsa/u })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Läs upp tillsammans" })).toBeNull();
    pass(350);
    await user.click(hub());
    expect(await screen.findByText("Jag sover bra.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Avsluta och töm" })).toBeVisible();
  });

  it("on the hub does nothing while nothing was said", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv" }) });
    const before = [...program.calls];
    await user.click(hub());
    expect(program.calls).toEqual(before);
    expect(document.querySelector("svg.wheel")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Avsluta och töm" })).toBeNull();
  });
});

describe("an area", () => {
  it("opens with one's own words alone, also after another was seen side by side", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv" }) });
    await user.keyboard("{Alt>}2{/Alt}{Alt>}j{/Alt}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByRole("button", { name: "Egen vy" })).toBeVisible();
    await user.keyboard("{Alt>}4{/Alt}");
    expect(screen.getByRole("heading", { name: /Omsorg/u })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Egen vy" })).toBeNull();
    expect(screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") })).toHaveFocus();
    // The same area too, when it is closed and opened again.
    await user.keyboard("{Alt>}j{/Alt}{Alt>}h{/Alt}{Alt>}4{/Alt}");
    expect(screen.queryByRole("button", { name: "Egen vy" })).toBeNull();
    expect(screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") })).toBeVisible();
  });

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

  it("outside the ring tells too that it was talked about, and that somebody wants to", () => {
    const other = { area: "other", voice: { role: "child", number: 1 } } as const;
    const note = { ...other, question: "works", words: "Vi ska flytta.", swedish: "" } as const;
    render(Conversation, {
      conversation: conversation({
        familyLanguage: "sv",
        wanted: ["other"],
        notes: [{ ...note, language: "sv", kept: true }],
      }),
    });
    const button = screen.getByRole("button", { name: /^Annat som påverkar/u });
    expect(button).toHaveAccessibleName(/ni har pratat om det vill prata om$/u);
    expect(screen.getByRole("button", { name: "Framåt" })).toBeVisible();
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
    render(Conversation, { conversation: conversation({ familyLanguage: "sv", notes: [SAID] }) });
    await user.click(screen.getByRole("button", { name: "Avsluta" }));
    expect(screen.getByText("Jag sover bra.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Stryk" }));
    expect(screen.queryByText("Jag sover bra.")).toBeNull();
    expect(program.written.at(-1)?.words).toBe("");
    await user.click(screen.getByRole("button", { name: "Visa orden igen" }));
    expect(screen.getByText("Jag sover bra.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Avsluta och töm" }));
    expect(program.calls).not.toContain("finishConversation");
    await user.click(finishing().getByRole("button", { name: "Avsluta och töm" }));
    expect(await screen.findByText(/^Inget av det ni sa är sparat\./u)).toBeInTheDocument();
    expect(program.calls).toContain("finishConversation");
  });

  it("asks before it throws away what was said, and can go back or keep it instead", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv", notes: [SAID] }) });
    await user.click(screen.getByRole("button", { name: "Avsluta" }));
    await user.click(screen.getByRole("button", { name: "Avsluta och töm" }));
    expect(finishing().getByText(/det som är skrivet försvinner/u)).toBeVisible();
    await user.click(finishing().getByRole("button", { name: "Avbryt" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByText("Jag sover bra.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Avsluta och töm" }));
    await user.click(finishing().getByRole("button", { name: "Spara som arbetskopia …" }));
    expect(screen.getByRole("dialog", { name: "Spara som arbetskopia" })).toBeVisible();
    expect(program.calls).not.toContain("finishConversation");
  });

  it("asks nothing where nothing was said, or what was said is kept", async () => {
    const user = userEvent.setup();
    const { unmount } = render(Conversation, {
      conversation: conversation({ familyLanguage: "sv" }),
    });
    await user.click(screen.getByRole("button", { name: "Avsluta" }));
    await user.click(screen.getByRole("button", { name: "Avsluta och töm" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(await screen.findByText(/^Inget av det ni sa är sparat\./u)).toBeInTheDocument();
    expect(program.calls.filter((call) => call === "finishConversation")).toHaveLength(1);
    unmount();
    render(Conversation, {
      conversation: conversation({ familyLanguage: "sv", keeping: KEPT, notes: [SAID] }),
    });
    await user.click(screen.getByRole("button", { name: "Avsluta" }));
    await user.click(screen.getByRole("button", { name: "Avsluta samtalet" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await vi.waitFor(() => {
      expect(program.calls.filter((call) => call === "finishConversation")).toHaveLength(2);
    });
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
    await user.click(finishing().getByRole("button", { name: "Avsluta och töm" }));
    expect(await screen.findByText(/Disken är full/u)).toBeInTheDocument();
    expect(program.calls).not.toContain("finishConversation");
    expect(screen.getByText("Viktigt")).toBeVisible();
  });
});

describe("leaving", () => {
  it("stays with words that are not kept, and says why", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv", keeping: KEPT }) });
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    program.failing.writeNote = { code: "diskFull" };
    await user.type(
      screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") }),
      "Viktigt",
    );
    await user.click(screen.getByRole("button", { name: "Till startsidan" }));
    expect((await screen.findAllByText(/Disken är full/u)).length).not.toBe(0);
    expect(screen.getByDisplayValue("Viktigt")).toBeInTheDocument();
    expect(program.calls).not.toContain("leaveConversation");
    program.failing = {};
    await user.click(screen.getByRole("button", { name: "Till startsidan" }));
    expect(program.calls).toContain("leaveConversation");
  });

  it("locks with words that are not kept: the program has them behind the lock", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv", keeping: KEPT }) });
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    program.failing.writeNote = { code: "diskFull" };
    await user.type(
      screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") }),
      "Viktigt",
    );
    await user.click(screen.getByRole("button", { name: "Lås" }));
    await vi.waitFor(() => {
      expect(program.calls).toContain("lock");
    });
    // Handed over once more first, so that the lock has the newest.
    expect(program.calls.lastIndexOf("writeNote")).toBeLessThan(program.calls.indexOf("lock"));
  });

  it("does not lock a text away that is too long to be taken, and says why", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation({ familyLanguage: "sv", keeping: KEPT }) });
    await user.click(screen.getByRole("button", { name: "Hälsa" }));
    program.failing.writeNote = { code: "invalid", field: "note", rule: "tooLong" };
    await user.type(
      screen.getByRole("textbox", { name: whole("Vad är bra? – Barnet") }),
      "Mycket långt",
    );
    await user.click(screen.getByRole("button", { name: "Lås" }));
    expect(await screen.findByText("Texten är för lång för en ruta.")).toBeVisible();
    expect(screen.getByDisplayValue("Mycket långt")).toBeInTheDocument();
    expect(program.calls).not.toContain("lock");
    program.failing = {};
    await user.click(screen.getByRole("button", { name: "Lås" }));
    await vi.waitFor(() => {
      expect(program.calls).toContain("lock");
    });
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
