import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AreaId, ConversationView, NoteView, Voice } from "../../ipc/backend";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { text, textIn } from "../../l10n/words.svelte";
import { barriers, speak, startWith, whole } from "../../test-support";
import BigPicture from "./BigPicture.svelte";
import Conversation from "./Conversation.svelte";
import { Talk } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const GRANDMOTHER: Voice = { role: "close-person", number: 1 };
const SCHOOL: Voice = { role: "school", number: 1 };

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith();
});

function note(voice: Voice, words: string, change: Partial<NoteView> = {}): NoteView {
  return {
    area: "health",
    voice,
    question: "works",
    language: "sv",
    words,
    swedish: "",
    kept: true,
    ...change,
  };
}

/** A picture of a conversation, at an area where one is given. */
function show(change: Partial<ConversationView> = {}, speaker: Voice = CHILD) {
  const talk = new Talk(
    conversation({
      familyLanguage: "sv",
      ageBand: "10-12",
      voices: [CHILD, MOTHER, GRANDMOTHER, SCHOOL],
      place: { stage: "wheel", area: "health", speaker },
      ...change,
    }),
  );
  speak("sv", talk.familyLanguage);
  const onclose = vi.fn();
  const { container } = render(BigPicture, {
    talk,
    onopen: (area: AreaId | null) => talk.open(area),
    onclose,
  });
  return { talk, onclose, container };
}

const AT_THE_WHEEL = { place: { stage: "wheel", area: null, speaker: null } } as const;

/** What the room is meant to see, without the strip. */
function picture(): HTMLElement {
  return screen.getByRole("main");
}

function strip(): HTMLElement {
  return screen.getByRole("complementary", { name: text("big-picture-strip") });
}

function field(question: string, who = "Barnet"): HTMLElement {
  return within(strip()).getByRole("textbox", { name: whole(`${question} – ${who}`) });
}

const FOLD = "{Alt>}s{/Alt}";

describe("what the room sees", () => {
  it("is the area's name, a prompt or two, and others for whoever wants others", async () => {
    const user = userEvent.setup();
    show();
    expect(within(picture()).getByRole("heading", { name: "Hälsa" })).toBeVisible();
    expect(within(picture()).getByText(text("prompt-health-10-12-1"))).toBeVisible();
    await user.click(within(picture()).getByRole("button", { name: "Andra frågor" }));
    expect(within(picture()).queryByText(text("prompt-health-10-12-1"))).toBeNull();
    expect(within(picture()).getByText(text("prompt-health-10-12-3"))).toBeVisible();
  });

  it("are the words of the one who speaks, while they are being written", async () => {
    const user = userEvent.setup();
    show();
    await user.type(field("Vad är bra?"), "Jag sover bra");
    expect(within(picture()).getByText("Jag sover bra")).toBeVisible();
    expect(within(picture()).getByText("Vad är bra?")).toBeVisible();
    expect(within(picture()).queryByText("Vad är svårt?")).toBeNull();
    await user.type(field("Vad är svårt?"), "Måndagar");
    expect(within(picture()).getByText("Måndagar")).toBeVisible();
  });

  it("are never the words of somebody whose turn it is not", async () => {
    const user = userEvent.setup();
    show({ notes: [note(CHILD, "Barnets ord"), note(MOTHER, "Mammas ord")] });
    expect(within(picture()).getByText("Barnets ord")).toBeVisible();
    expect(screen.queryByText("Mammas ord")).toBeNull();
    await user.click(within(strip()).getByRole("radio", { name: /Mamma/u }));
    expect(within(picture()).getByText("Mammas ord")).toBeVisible();
    expect(screen.queryByText("Barnets ord")).toBeNull();
    expect(within(picture()).getByText("Mamma")).toBeVisible();
  });

  it("are a close person's words too, but never those of a service", async () => {
    const user = userEvent.setup();
    show({ notes: [note(GRANDMOTHER, "Mormors ord"), note(SCHOOL, "Skolans ord")] }, GRANDMOTHER);
    expect(within(picture()).getByText("Mormors ord")).toBeVisible();
    await user.click(within(strip()).getByRole("radio", { name: /Skolan/u }));
    expect(within(picture()).getByText("Skolan")).toBeVisible();
    expect(within(picture()).queryByText("Skolans ord")).toBeNull();
    expect(picture().querySelector("blockquote")).toBeNull();
    expect(within(strip()).getByText(text("big-picture-service"))).toBeVisible();
    await user.keyboard(FOLD);
    expect(screen.queryByText("Skolans ord")).toBeNull();
  });

  it("are no words of another area", () => {
    show({ notes: [note(CHILD, "Om skolan", { area: "learning" })] });
    expect(screen.queryByText("Om skolan")).toBeNull();
  });

  it("holds no code of a case anywhere", async () => {
    const user = userEvent.setup();
    const keeping = { kind: "workingCopy", code: "EK-7", deleteOn: "2027-02-20" } as const;
    const { container } = show({ keeping });
    await user.type(field("Vad är bra?"), "Fotboll");
    await waitFor(() => {
      expect(program.written.at(-1)?.words).toBe("Fotboll");
    });
    expect(container.innerHTML).not.toContain("EK-7");
  });

  it("is no personal identity number, though it stands in the field till it is taken out", async () => {
    const user = userEvent.setup();
    show();
    await user.type(field("Vad är bra?"), "Född 20120101-1234 i maj");
    await waitFor(() => {
      expect(picture().querySelector("blockquote")?.textContent).toBe("Född  i maj");
    });
    expect(field("Vad är bra?")).toHaveValue("Född 20120101-1234 i maj");
    await user.type(field("Vad är bra?"), " eller juni");
    expect(picture().textContent).not.toContain("1234");
    await user.click(
      await within(strip()).findByRole("button", { name: text("area-identity-number-remove") }),
    );
    await waitFor(() => {
      expect(picture().querySelector("blockquote")?.textContent).toBe("Född  i maj eller juni");
    });
  });

  it("says that it is a practice, and that the wheel is not the official one", () => {
    show({ keeping: { kind: "practice", family: "river" } });
    expect(within(picture()).getByText(text("practice-banner"))).toBeVisible();
    expect(within(picture()).getByText(text("bar-provisional"))).toBeVisible();
  });

  it("says what becomes of the words, and never whose case it is", () => {
    const deleteOn = "2027-02-20";
    const { container } = show({ keeping: { kind: "workingCopy", code: "EK-7", deleteOn } });
    expect(within(picture()).getByText(whole("Sparas till 20 februari 2027"))).toBeVisible();
    expect(container).not.toHaveTextContent("EK-7");
  });

  it("says nothing of practice where it is none", () => {
    show();
    expect(screen.queryByText(text("practice-banner"))).toBeNull();
  });
});

describe("the whole wheel", () => {
  it("asks where to begin, the child or the adults, and later what more", async () => {
    show(AT_THE_WHEEL);
    expect(within(picture()).getByRole("heading", { name: "Var vill du börja?" })).toBeVisible();
    show({ ...AT_THE_WHEEL, voices: [MOTHER] });
    expect(screen.getByRole("heading", { name: "Var vill ni börja?" })).toBeVisible();
    show({ ...AT_THE_WHEEL, notes: [note(CHILD, "Något")] });
    expect(await screen.findByRole("heading", { name: "Vad vill ni prata mer om?" })).toBeVisible();
  });

  it("opens an area, and closes it by the same press or by the hub", async () => {
    const user = userEvent.setup();
    const { talk } = show(AT_THE_WHEEL);
    await user.click(screen.getByRole("button", { name: "Omsorg" }));
    expect(await screen.findByRole("heading", { name: "Omsorg" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Omsorg" }));
    expect(talk.openArea).toBeNull();
    await user.click(screen.getByRole("button", { name: "Omsorg" }));
    await user.click(screen.getByRole("button", { name: /Hela hjulet/u }));
    expect(talk.openArea).toBeNull();
    await waitFor(() => {
      expect(screen.getByRole("button", { name: "Omsorg" })).toHaveFocus();
    });
  });

  it("leads beside the ring to what else there is and to hope", async () => {
    const user = userEvent.setup();
    const { talk } = show(AT_THE_WHEEL);
    await user.click(screen.getByRole("button", { name: "Annat som påverkar" }));
    expect(talk.openArea).toBe("other");
    await user.click(screen.getByRole("button", { name: "Framåt" }));
    expect(talk.openArea).toBe("hope");
    expect(field("Vad önskar du?")).toHaveFocus();
  });

  it("does not read everybody's words aloud to the room when somebody touches the hub", async () => {
    const user = userEvent.setup();
    const { talk } = show({ ...AT_THE_WHEEL, notes: [note(SCHOOL, "Skolans ord")] });
    expect(within(picture()).queryByRole("button", { name: /Barnets bästa/u })).toBeNull();
    const hub = picture().querySelector(".hub");
    if (hub) await user.click(hub);
    expect(talk.stage).toBe("wheel");
    expect(screen.queryByText("Skolans ord")).toBeNull();
  });
});

describe("the strip", () => {
  it("is there at first, and says that it is seen and which key folds it", () => {
    show();
    expect(strip()).toHaveTextContent(/Alla som ser skärmen ser det här\..*Alt.*S/u);
  });

  it("goes away whole by its key, and comes back by it to where one wrote", async () => {
    const user = userEvent.setup();
    show({ notes: [note(CHILD, "Måndagar", { question: "challenging" })] });
    await user.click(field("Vad är svårt?"));
    await user.keyboard(FOLD);
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(screen.queryAllByRole("textbox")).toEqual([]);
    expect(screen.queryAllByRole("radio")).toEqual([]);
    expect(screen.getByRole("button", { name: /^Skriv vidare/u })).toHaveFocus();
    await user.keyboard(FOLD);
    const back = field("Vad är svårt?");
    expect(back).toHaveFocus();
    await user.keyboard(" igen");
    expect(back).toHaveValue("Måndagar igen");
  });

  it("goes away and comes back by its buttons", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: /^Fäll ihop/u }));
    expect(screen.queryByRole("complementary")).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Skriv vidare/u }));
    expect(field("Vad är bra?")).toHaveFocus();
  });

  it("stays folded from area to area", async () => {
    const user = userEvent.setup();
    const { talk } = show();
    await user.keyboard(FOLD);
    await user.click(screen.getByRole("button", { name: "Omsorg" }));
    expect(talk.openArea).toBe("care");
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("hands over what was written when it is folded", async () => {
    const user = userEvent.setup();
    show();
    await user.type(field("Vad är bra?"), "Fotboll");
    await user.keyboard(FOLD);
    await waitFor(() => {
      expect(program.written.at(-1)?.words).toBe("Fotboll");
    });
    expect(within(picture()).getByText("Fotboll")).toBeVisible();
  });

  it("tells staff, folded too, that something is not kept", async () => {
    const user = userEvent.setup();
    show();
    program.failing.writeNote = { code: "diskFull" };
    await user.type(field("Vad är bra?"), "Viktigt");
    await user.keyboard(FOLD);
    expect(await screen.findByRole("button", { name: /^Något är inte sparat än/u })).toBeVisible();
  });

  it("says what to do before an area is open, and leaves the picture by its button", async () => {
    const user = userEvent.setup();
    const { onclose } = show(AT_THE_WHEEL);
    expect(within(strip()).getByText(text("big-picture-no-area"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Stäng stor bild/u }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe("the focus", () => {
  it("begins in the first field where an area is open, else on the wheel", () => {
    show();
    expect(field("Vad är bra?")).toHaveFocus();
    show(AT_THE_WHEEL);
    expect(screen.getAllByRole("button", { name: "Trygghet och säkerhet" }).at(-1)).toHaveFocus();
  });

  it("comes to the first field when an area is opened", async () => {
    const user = userEvent.setup();
    show(AT_THE_WHEEL);
    await user.click(screen.getByRole("button", { name: "Omsorg" }));
    await user.keyboard("Mormor");
    expect(field("Vad är bra?")).toHaveValue("Mormor");
  });

  it("goes on in the fields of the next voice when the word is handed on by a key", async () => {
    const { talk } = show();
    await talk.giveTurn(MOTHER);
    await waitFor(() => {
      expect(field("Vad fungerar bra?", "Mamma")).toHaveFocus();
    });
  });

  it("is on the wheel again where the field it was in goes away", async () => {
    const { talk } = show();
    await talk.open(null);
    await waitFor(() => {
      expect(document.activeElement?.closest("svg")).not.toBeNull();
    });
  });
});

describe("inside the conversation", () => {
  const SCREEN = { familyLanguage: "sv" } as const;

  it("folds its own strip by the key that opens the support elsewhere, and Escape leaves", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation(SCREEN) });
    await user.keyboard("{Alt>}b{/Alt}");
    expect(strip()).toBeVisible();
    await user.keyboard(FOLD);
    expect(screen.queryByRole("complementary")).toBeNull();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Avsluta" })).toBeVisible();
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("keeps what was written, in the same place", async () => {
    const user = userEvent.setup();
    render(Conversation, { conversation: conversation(SCREEN) });
    await user.keyboard("{Alt>}2{/Alt}{Alt>}b{/Alt}");
    await user.type(field("Vad är bra?"), "Fotboll");
    await user.keyboard("{Escape}");
    expect(screen.getByDisplayValue("Fotboll")).toBeVisible();
    expect(program.written.at(-1)?.words).toBe("Fotboll");
  });
});

describe("in Arabic", () => {
  const ARABIC = { familyLanguage: "ar" } as const;

  it("shows what was said as it was said, and the interpreter's Swedish under it", () => {
    show({
      ...ARABIC,
      notes: [note(CHILD, "أنام جيدًا.", { language: "ar", swedish: "Jag sover bra." })],
    });
    const said = within(picture()).getByText("أنام جيدًا.");
    expect(said).toHaveAttribute("lang", "ar");
    expect(said).toHaveAttribute("dir", "auto");
    expect(within(picture()).getByText("Jag sover bra.")).toHaveAttribute("lang", "sv");
    expect(within(picture()).getByRole("heading", { level: 2 })).toHaveTextContent(
      `${textIn("ar", "area-health")} Hälsa`,
    );
  });

  it("shows the Swedish alone where only that was written", () => {
    show({ ...ARABIC, notes: [note(CHILD, "", { language: "ar", swedish: "Jag sover bra." })] });
    expect(within(picture()).getByText("Jag sover bra.")).toHaveAttribute("lang", "sv");
  });

  it("has a strip in the program's language, that runs its way", () => {
    show(ARABIC);
    expect(strip()).toHaveAttribute("lang", "sv");
    expect(strip()).toHaveAttribute("dir", "ltr");
  });
});

describe("readers that do not see", () => {
  it.each(["sv", "ar"] as const)("meet no barrier in %s", async (familyLanguage) => {
    const user = userEvent.setup();
    const { container, talk } = show({
      familyLanguage,
      notes: [note(CHILD, "Bra", { language: familyLanguage, swedish: "Bra" })],
      keeping: { kind: "practice", family: "river" },
    });
    expect(await barriers(container)).toEqual([]);
    await user.keyboard(FOLD);
    expect(await barriers(container)).toEqual([]);
    await talk.open(null);
    expect(await barriers(container)).toEqual([]);
  });
});
