import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { app } from "../../app.svelte";
import type { ConversationView, Voice, VoiceRole } from "../../ipc/backend";
import { conversation, type FakeProgram } from "../../ipc/fake";
import { ROLES } from "../../l10n/voices";
import { barriers, speak, startWith, whole } from "../../test-support";
import AreaCard from "./AreaCard.svelte";
import { Talk } from "./talk.svelte";

const CHILD: Voice = { role: "child", number: 1 };
const MOTHER: Voice = { role: "mother", number: 1 };
const SCHOOL: Voice = { role: "school", number: 1 };

let program: FakeProgram;

beforeEach(async () => {
  program = await startWith();
  useWheel("no pictures");
});

function show(change: Partial<ConversationView> = {}) {
  const view = conversation({ familyLanguage: "sv", ...change });
  speak("sv", view.familyLanguage);
  const talk = new Talk(view);
  const asked = { onclose: vi.fn(() => Promise.resolve()), ontogether: vi.fn() };
  const shown = render(AreaCard, { talk, area: "health", ...asked });
  return { talk, asked, ...shown };
}

/** What the wheel in use says of pictures for health: four, as ours does, or nothing. */
function useWheel(pictures: "pictures" | "no pictures") {
  if (!app.wheel) throw new Error("no wheel");
  const sv = [1, 2, 3, 4].map((number) => `picture-health-${number} = x`).join("\n");
  app.wheel = { ...app.wheel, words: { sv: pictures === "pictures" ? sv : "" } };
}

function field(name: string): HTMLTextAreaElement {
  return screen.getByRole("textbox", { name: whole(name) });
}

function voicesOf(roles: readonly VoiceRole[]): Voice[] {
  return roles.map((role) => ({ role, number: 1 }));
}

describe("a card that opens", () => {
  it("is ready for typing at once, and tells the field's area to who does not see", () => {
    show({});
    expect(field("Vad är bra? – Barnet")).toHaveFocus();
    expect(field("Vad är bra? – Barnet")).toHaveAccessibleDescription(/Hälsa/u);
  });

  it("lets one go on where one was, after the last word", () => {
    const note = { area: "health", voice: CHILD, question: "works", language: "sv" } as const;
    show({ notes: [{ ...note, words: "Jag sover", swedish: "", kept: true }] });
    expect(field("Vad är bra? – Barnet").selectionStart).toBe("Jag sover".length);
  });
});

describe("three ways to see an area", () => {
  it("shows a child of 6–9 four pictures, and one prompt at a time", async () => {
    useWheel("pictures");
    const user = userEvent.setup();
    show();
    const pictures = screen.getByRole("group", { name: "Bilder att peka på" });
    expect(within(pictures).getAllByRole("button")).toHaveLength(4);
    const pressed = () => within(pictures).getAllByRole("button", { pressed: true });
    const body = within(pictures).getByRole("button", { name: "Kroppen" });
    const sleep = within(pictures).getByRole("button", { name: "Sova" });
    // The first asks from the start.
    expect(pressed()).toEqual([body]);
    expect(screen.getByText("Hur känns det i kroppen?")).toBeInTheDocument();
    expect(screen.queryByText("Hur brukar du sova?")).toBeNull();
    await user.click(sleep);
    expect(pressed()).toEqual([sleep]);
    expect(screen.getByText("Hur brukar du sova?")).toBeInTheDocument();
    expect(screen.queryByText("Hur känns det i kroppen?")).toBeNull();
    // The same once more goes on asking the same.
    await user.click(sleep);
    expect(pressed()).toEqual([sleep]);
    expect(screen.getByText("Hur brukar du sova?")).toBeInTheDocument();
    await user.click(body);
    expect(pressed()).toEqual([body]);
    expect(screen.getByText("Hur känns det i kroppen?")).toBeInTheDocument();
    expect(screen.queryByText("Hur brukar du sova?")).toBeNull();
    expect(screen.getByText("Vad är bra?")).toBeInTheDocument();
  });

  it("shows no picture of ours with another wheel's prompts", () => {
    show();
    expect(screen.queryByRole("group", { name: "Bilder att peka på" })).toBeNull();
    expect(screen.getByText("Hur känns det i kroppen?")).toBeInTheDocument();
  });

  it("shows adults and older children prompts, two at a time, and others on demand", async () => {
    useWheel("pictures");
    const user = userEvent.setup();
    const { talk } = show({ ageBand: "13-17" });
    expect(screen.getByText("Hur har du mått på sistone?")).toBeInTheDocument();
    await talk.giveTurn(MOTHER);
    expect(await screen.findByText("Vad får barnet att må bra?")).toBeInTheDocument();
    expect(screen.queryByText("Hur är det med sömn, mat och ork?")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Andra frågor" }));
    expect(screen.getByText("Hur är det med sömn, mat och ork?")).toBeInTheDocument();
    expect(screen.queryByText("Vad får barnet att må bra?")).toBeNull();
  });

  it("swaps what is asked for a key, pictures as well as prompts", async () => {
    useWheel("pictures");
    const { component, talk } = show();
    const card = component as unknown as { swapPrompts: () => void };
    card.swapPrompts();
    expect(await screen.findByText("Hur känns det inuti?")).toBeInTheDocument();
    expect(screen.queryByText("Hur känns det i kroppen?")).toBeNull();
    card.swapPrompts();
    card.swapPrompts();
    expect(await screen.findByText("Vad kan hjälpa när du är ledsen?")).toBeInTheDocument();
    card.swapPrompts();
    expect(await screen.findByText("Hur känns det i kroppen?")).toBeInTheDocument();
    expect(screen.queryByText("Hur känns det inuti?")).toBeNull();
    await talk.giveTurn(MOTHER);
    card.swapPrompts();
    expect(await screen.findByText("Hur är det med sömn, mat och ork?")).toBeInTheDocument();
  });

  it("asks the adults what they see of a small child", () => {
    show({ ageBand: "0-5", voices: [MOTHER, SCHOOL] });
    expect(screen.getByText("Hur mår barnet just nu?")).toBeInTheDocument();
  });
});

describe("whose turn it is", () => {
  it("stands at the fields too, and goes on in the field when somebody is pressed", async () => {
    const user = userEvent.setup();
    show();
    expect(screen.getByRole("heading", { name: "Barnet" })).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: /Mamma/u }));
    expect(screen.getByRole("heading", { name: "Mamma" })).toBeInTheDocument();
    expect(field("Vad fungerar bra? – Mamma")).toHaveFocus();
  });

  it("stays with the names while somebody goes through them with arrow keys", async () => {
    const user = userEvent.setup();
    show();
    screen.getByRole("radio", { name: /Barnet/u }).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("radio", { name: /Mamma/u })).toHaveFocus();
    expect(screen.getByRole("heading", { name: "Mamma" })).toBeInTheDocument();
  });

  it("keeps whoever types typing when a key gives the turn to another", async () => {
    const { talk } = show();
    expect(field("Vad är bra? – Barnet")).toHaveFocus();
    await talk.giveTurn(MOTHER);
    expect(field("Vad fungerar bra? – Mamma")).toHaveFocus();
  });

  it("numbers the second of the same role", () => {
    show({ voices: [MOTHER, { role: "mother", number: 2 }] });
    expect(screen.getByRole("radio", { name: "Mamma" })).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: whole("Mamma 2") })).toBeInTheDocument();
  });

  it("folds many names, and always shows who speaks", async () => {
    const user = userEvent.setup();
    show({ voices: voicesOf(ROLES.slice(0, 12)), place: at(voicesOf(ROLES)[11]) });
    expect(screen.getAllByRole("radio")).toHaveLength(4);
    expect(screen.getByRole("radio", { name: "Vårdcentralen" })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Fler" }));
    expect(screen.getAllByRole("radio")).toHaveLength(12);
    await user.click(screen.getByRole("radio", { name: "Socialtjänsten" }));
    expect(screen.getAllByRole("radio")).toHaveLength(4);
    expect(screen.getByRole("radio", { name: "Socialtjänsten" })).toBeChecked();
  });
});

function at(speaker: Voice | undefined): ConversationView["place"] {
  return { stage: "wheel", area: "health", speaker: speaker ?? null };
}

describe("who comes and goes", () => {
  it("lets somebody in, who has the word and can begin", async () => {
    const user = userEvent.setup();
    const { talk } = show();
    await user.click(screen.getByRole("button", { name: "Någon kommer eller går" }));
    const coming = screen.getByRole("list", { name: "Vem kommer in?" });
    expect(within(coming).queryByRole("button", { name: "Barnet" })).toBeNull();
    expect(within(coming).getByRole("button", { name: whole("Mamma 2") })).toBeInTheDocument();
    await user.click(within(coming).getByRole("button", { name: "Skolan" }));
    expect(program.calls).toContain("joinVoice");
    expect(talk.speaker).toEqual(SCHOOL);
    expect(field("Vad fungerar bra? – Skolan")).toHaveFocus();
    expect(screen.queryByRole("list", { name: "Vem kommer in?" })).toBeNull();
  });

  it("lets go only who has said nothing", async () => {
    const user = userEvent.setup();
    const note = { area: "care", voice: CHILD, question: "works", language: "sv" } as const;
    const { talk } = show({ notes: [{ ...note, words: "Mamma", swedish: "", kept: true }] });
    await user.click(screen.getByRole("button", { name: "Någon kommer eller går" }));
    expect(screen.queryByRole("button", { name: whole("Barnet går ut") })).toBeNull();
    await user.click(screen.getByRole("button", { name: whole("Mamma går ut") }));
    expect(program.calls).toContain("partVoice");
    expect(talk.view.voices).toEqual([CHILD]);
    expect(screen.getByRole("button", { name: "Någon kommer eller går" })).toHaveFocus();
  });

  it("says so when nobody more has room, and closes with Escape", async () => {
    const user = userEvent.setup();
    show({ voices: voicesOf(ROLES.slice(0, 12)) });
    await user.click(screen.getByRole("button", { name: "Någon kommer eller går" }));
    expect(screen.getByText(/Nu är ni tolv/u)).toBeInTheDocument();
    expect(screen.queryByRole("list", { name: "Vem kommer in?" })).toBeNull();
    await user.keyboard("{Escape}");
    expect(screen.queryByText(/Nu är ni tolv/u)).toBeNull();
    expect(screen.getByRole("button", { name: "Någon kommer eller går" })).toHaveFocus();
  });
});

describe("marks", () => {
  it("are not there unless the unit has chosen them, and never for hope", () => {
    const { unmount } = show();
    expect(screen.queryByText("Med ett ord, om du vill")).toBeNull();
    unmount();
    const talk = new Talk(conversation({ familyLanguage: "sv", marking: "three-steps" }));
    render(AreaCard, { talk, area: "hope", onclose: () => Promise.resolve() });
    expect(screen.queryByText("Med ett ord, om du vill")).toBeNull();
  });

  it("are words after the words, one at a time, and can be taken away again", async () => {
    const user = userEvent.setup();
    const { talk } = show({ marking: "three-steps" });
    const marks = screen.getByRole("group", { name: "Med ett ord, om du vill" });
    expect(
      within(marks)
        .getAllByRole("button")
        .map((mark) => mark.textContent.trim()),
    ).toEqual(["Bra", "Sådär", "Svårt", "Vet inte", "Vill inte svara"]);
    const last = screen.getAllByRole("textbox").at(-1);
    expect(last?.compareDocumentPosition(marks)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(within(marks).getByRole("button", { name: "Sådär" }));
    await user.click(within(marks).getByRole("button", { name: "Svårt" }));
    expect(within(marks).getByRole("button", { name: "Sådär", pressed: false })).toBeVisible();
    expect(talk.mark("health", CHILD)).toBe("hard");
    await user.click(within(marks).getByRole("button", { name: "Svårt" }));
    expect(talk.mark("health", CHILD)).toBeNull();
  });
});

describe("words and their Swedish", () => {
  it("take the interpreter's Swedish beside what was said", async () => {
    const user = userEvent.setup();
    show({ familyLanguage: "so", interpreter: "present" });
    const [said, swedish] = screen.getAllByRole("textbox");
    expect(said).toHaveAttribute("lang", "so");
    expect(swedish).toHaveAttribute("lang", "sv");
    await user.type(said as Element, "Waan seexdaa");
    await user.type(swedish as Element, "Jag sover");
    await user.tab();
    expect(program.written.at(-1)).toMatchObject({
      language: "so",
      words: "Waan seexdaa",
      swedish: "Jag sover",
    });
  });

  it("can be written in Swedish alone by who does not write the family's language", async () => {
    const user = userEvent.setup();
    const { talk } = show({ familyLanguage: "ar", interpreter: "present" });
    await user.type(screen.getAllByRole("textbox")[1] as Element, "Jag sover");
    await user.tab();
    expect(program.written.at(-1)).toMatchObject({
      language: "ar",
      words: "",
      swedish: "Jag sover",
    });
    expect(talk.talkedAbout("health", CHILD)).toBe(true);
  });

  it("offer Swedish quietly where nobody interprets", async () => {
    const user = userEvent.setup();
    show({ familyLanguage: "so", interpreter: "absent" });
    expect(screen.getAllByRole("textbox")).toHaveLength(3);
    await user.click(screen.getAllByRole("button", { name: /På svenska/u })[0] as Element);
    expect(screen.getAllByRole("textbox")).toHaveLength(4);
    expect(screen.getAllByRole("textbox")[1]).toHaveFocus();
  });

  it("say nothing of languages in a Swedish family", () => {
    show();
    expect(screen.queryByRole("button", { name: /De här orden är på/u })).toBeNull();
    expect(screen.getAllByRole("textbox")).toHaveLength(3);
  });

  it("know their language, which can be another; a service speaks Swedish", async () => {
    const user = userEvent.setup();
    const { talk } = show({ familyLanguage: "so", voices: [MOTHER, SCHOOL] });
    const [language] = screen.getAllByRole("button", { name: /: Soomaali$/u });
    await user.click(language as Element);
    await user.click(screen.getByRole("button", { name: "العربية" }));
    const place = { area: "health", voice: MOTHER, question: "works" } as const;
    expect(talk.note(place).language).toBe("ar");
    expect(screen.getByRole("button", { name: /: العربية$/u })).toHaveFocus();
    expect(screen.getAllByRole("textbox")[0]).toHaveAttribute("dir", "rtl");
    await talk.giveTurn(SCHOOL);
    expect(await screen.findAllByRole("button", { name: /: Svenska$/u })).toHaveLength(3);
    expect(screen.getAllByRole("textbox")).toHaveLength(3);
  });
});

describe("the way on", () => {
  it("is offered once something is said, and leads back to the wheel", async () => {
    const user = userEvent.setup();
    const { asked } = show();
    expect(screen.queryByRole("button", { name: "Välj nästa" })).toBeNull();
    await user.keyboard("Fotboll");
    await user.click(screen.getByRole("button", { name: "Välj nästa" }));
    expect(asked.onclose).toHaveBeenCalledOnce();
  });

  it("shows everybody side by side on demand, where there is more than one", async () => {
    const user = userEvent.setup();
    const { asked, unmount } = show();
    await user.click(screen.getByRole("button", { name: "Sida vid sida" }));
    expect(asked.ontogether).toHaveBeenCalledOnce();
    unmount();
    show({ voices: [CHILD] });
    expect(screen.queryByRole("button", { name: "Sida vid sida" })).toBeNull();
  });
});

describe("readers that do not see", () => {
  it("meet no barrier in Arabic, with pictures, marks, an interpreter and an open door", async () => {
    useWheel("pictures");
    const user = userEvent.setup();
    const { container } = show({ familyLanguage: "ar", marking: "three-steps" });
    await user.click(container.querySelector(".door") as Element);
    await user.click(container.querySelector(".language") as Element);
    expect(container.querySelector(".pictures button [lang='sv']")).toHaveTextContent("Kroppen");
    expect(await barriers(container)).toEqual([]);
  });
});
