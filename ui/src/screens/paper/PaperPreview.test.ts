import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { PaperWish } from "../../app.svelte";
import type { DocumentView, Languages, PaperKind } from "../../ipc/backend";
import { documentView, type FakeProgram } from "../../ipc/fake";
import { voice } from "../../ipc/fake-cases";
import { barriers, speak, startWith, whole } from "../../test-support";
import PaperPreview from "./PaperPreview.svelte";

const FAMILY = { for: "family", readers: [voice("child"), voice("mother")] } as const;
const HOME_PAGE: PaperKind = {
  kind: "homePage",
  conversation: "one",
  homeward: { for: "family", readers: [...FAMILY.readers] },
};
const BLANK: PaperKind = { kind: "blankWheel", size: "a4", prompts: null };
const CODE: PaperKind = { kind: "recoveryCode", code: "ABCD-EFGH" };

/** Papers that are made when the test says so, in the order in which they were begun. */
class Bench {
  readonly works: {
    languages: Languages;
    finish: (view?: DocumentView) => void;
    fail: (code: "cancelled" | "paperNotMade") => void;
  }[] = [];

  readonly make = (_: PaperKind, languages: Languages) =>
    new Promise<DocumentView>((finish, refuse) => {
      this.works.push({
        languages,
        finish: (view = documentView()) => {
          finish(view);
        },
        fail: (code) => {
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          refuse({ code });
        },
      });
    });

  /** The work of a number, once it is begun. */
  async work(number: number) {
    await waitFor(() => {
      expect(this.works).toHaveLength(number + 1);
    });
    const work = this.works[number];
    if (!work) throw new Error("no such work");
    return work;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.querySelector("[data-opener]")?.remove();
});

async function show(
  change: (program: FakeProgram) => void = () => undefined,
  wish: Partial<PaperWish> = {},
  language: "sv" | "ar" = "sv",
) {
  const program = await startWith(change);
  speak(language, null);
  const opener = document.createElement("button");
  opener.dataset["opener"] = "";
  document.body.append(opener);
  opener.focus();
  const shown = render(PaperPreview, {
    wish: { kind: HOME_PAGE, reader: "ar", ...wish },
    onclose: () => {
      shown.unmount();
    },
  });
  return { program, opener, user: userEvent.setup(), ...shown };
}

/** What was handed over with every call of a command, in order. */
function given(program: FakeProgram, command: string): unknown[][] {
  return program.given.filter((_, index) => program.calls[index] === command);
}

const first = () => screen.getByRole("combobox", { name: "Språk" });
const second = () => screen.getByRole("combobox", { name: "Språk till" });
const page = (number: number, of = 3) =>
  screen.findByRole("img", { name: whole(`Sida ${number} av ${of}: Sida att ta hem`) });
const save = () => screen.getByRole("button", { name: "Spara som PDF" });

it("shows the pages in the reader's language and Swedish, and says what it is called", async () => {
  const { program, container } = await show();
  expect(screen.getByRole("dialog", { name: "Sida att ta hem" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "Sida att ta hem" })).toHaveFocus();
  for (const number of [1, 2, 3]) expect(await page(number)).toBeVisible();
  expect(given(program, "makeDocument")).toEqual([
    [HOME_PAGE, { first: "ar", second: "sv", arrangement: "beside" }],
  ]);
  expect(screen.getByText("Sida att ta hem 2026-11-22.pdf")).toBeVisible();
  expect(screen.getByText(/är inte krypterad.*verksamhets eget system/u)).toBeVisible();
  expect(screen.queryByText("Det här är inte med")).toBeNull();
  expect(await barriers(container)).toEqual([]);
});

it("proposes one language to whoever reads Swedish, and then has no arrangement to choose", async () => {
  const { program, user } = await show(undefined, { reader: "sv" });
  await page(1);
  expect(second()).toHaveDisplayValue("Bara ett språk");
  expect(screen.queryByRole("group", { name: "Så står språken" })).toBeNull();
  await user.selectOptions(second(), "Soomaali");
  expect(screen.getByRole("group", { name: "Så står språken" })).toBeVisible();
  await waitFor(() => {
    expect(given(program, "makeDocument").map(([, languages]) => languages)).toEqual([
      { first: "sv", second: null, arrangement: "beside" },
      { first: "sv", second: "so", arrangement: "beside" },
    ]);
  });
});

it("remembers how two languages stood", async () => {
  const before = await show();
  await before.user.click(screen.getByRole("radio", { name: "Efter varandra" }));
  await before.user.click(screen.getByRole("button", { name: "Stäng" }));
  const { program, user } = await show();
  expect(screen.getByRole("radio", { name: "Efter varandra" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "Sida vid sida" }));
  await waitFor(() => {
    expect(given(program, "makeDocument").map(([, languages]) => languages)).toEqual([
      { first: "ar", second: "sv", arrangement: "after" },
      { first: "ar", second: "sv", arrangement: "beside" },
    ]);
  });
});

it("takes the same language twice as one", async () => {
  const { program, user } = await show();
  await user.selectOptions(first(), "Svenska");
  await waitFor(() => {
    expect(given(program, "makeDocument").at(-1)?.[1]).toEqual({
      first: "sv",
      second: null,
      arrangement: "beside",
    });
  });
  expect(second()).toHaveDisplayValue("Bara ett språk");
  expect(within(second()).queryByRole("option", { name: "Svenska" })).toBeNull();
});

it("keeps the old pages in sight, dimmed, until the new ones are there", async () => {
  const bench = new Bench();
  const { user } = await show((fake) => {
    fake.makePaper = bench.make;
  });
  (await bench.work(0)).finish();
  expect(await page(3)).not.toHaveClass("old");
  await user.selectOptions(first(), "Suomi");
  expect(await page(1)).toHaveClass("old");
  expect(save()).toBeDisabled();
  (await bench.work(1)).finish(documentView({ pages: 2 }));
  await waitFor(async () => {
    expect(await page(1, 2)).not.toHaveClass("old");
  });
  expect(screen.queryAllByRole("img")).toHaveLength(2);
  expect(save()).toBeEnabled();
});

it("lets the latest wish win, and stops what nobody waits for", async () => {
  const bench = new Bench();
  const { program, user } = await show((fake) => {
    fake.makePaper = bench.make;
  });
  const old = await bench.work(0);
  await user.selectOptions(first(), "Suomi");
  await user.selectOptions(first(), "Soomaali");
  expect(program.calls).toContain("putDocumentAway");
  // It came to an end all the same, with something else than was wished for at last.
  old.finish(documentView({ pages: 7 }));
  const latest = await bench.work(1);
  expect(latest.languages.first).toBe("so");
  expect(screen.queryByRole("img")).toBeNull();
  latest.finish(documentView({ pages: 1 }));
  expect(await page(1, 1)).toBeVisible();
  expect(bench.works).toHaveLength(2);
});

it("says how far it has come only when it takes its time, and can be stopped", async () => {
  const bench = new Bench();
  const { program, user, container } = await show((fake) => {
    fake.makePaper = bench.make;
    fake.paperStage = "writing";
  });
  expect(screen.queryByRole("button", { name: "Avbryt" })).toBeNull();
  expect(await screen.findByText("Filen görs i ordning …")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Filen görs i ordning …" })).toBeVisible();
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(program.calls).toContain("putDocumentAway");
  (await bench.work(0)).fail("cancelled");
  expect(screen.getByText("Papperet är inte framtaget.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Sida att ta hem" })).toHaveFocus();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(save()).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "Ta fram papperet" }));
  (await bench.work(1)).finish();
  expect(await page(1)).toBeVisible();
});

it("says nothing of a paper that is quickly made but that it is there", async () => {
  await show();
  await page(1);
  expect(screen.queryByRole("progressbar")).toBeNull();
  const ready = screen.getByText(whole("Papperet är klart: 3 sidor"));
  expect(ready.closest("[role=status]")).not.toBeNull();
  expect(ready.closest(".visually-hidden")).not.toBeNull();
});

it("says why it could not be made, and tries again", async () => {
  const bench = new Bench();
  const { user, container } = await show((fake) => {
    fake.makePaper = bench.make;
  });
  (await bench.work(0)).fail("paperNotMade");
  expect(await screen.findByRole("alert")).toHaveTextContent("Papperet kunde inte tas fram.");
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("heading", { name: "Sida att ta hem" })).toHaveFocus();
  (await bench.work(1)).finish();
  expect(await page(1)).toBeVisible();
});

it("says so when a page cannot be drawn, once, and makes the paper again", async () => {
  const { program, user } = await show((fake) => {
    fake.failing.documentPage = { code: "gone" };
  });
  await screen.findByRole("alert");
  expect(given(program, "documentPage")).toHaveLength(1);
  program.failing = {};
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(await page(1)).toBeVisible();
});

it("tells which characters become boxes and what is left out, without standing in the way", async () => {
  const { container } = await show((fake) => {
    fake.paper = documentView({
      conformance: "tagged",
      uncovered: ["龍", "\u0324"],
      tally: [
        { reason: "kept-back", count: 2 },
        { reason: "undecided", count: 1 },
      ],
    });
  });
  await page(1);
  const boxes = screen.getByRole("region", { name: whole("2 tecken blir tomma rutor") });
  const signs = within(boxes).getAllByRole("listitem");
  expect(signs.map((sign) => sign.textContent)).toEqual(["龍U+9F8D", "◌\u0324U+0324"]);
  expect(boxes).toHaveTextContent("Skriv dem för hand");
  expect(screen.getByText(/inte kontrollerad mot standarden/u)).toBeVisible();
  const left = screen.getByRole("region", { name: "Det här är inte med" });
  const reasons = within(left).getAllByRole("listitem");
  expect(reasons[0]).toHaveTextContent(/2.* delar vill någon behålla/u);
  expect(reasons).toHaveLength(2);
  expect(save()).toBeEnabled();
  expect(await barriers(container)).toEqual([]);
});

it("saves, says what to do next, and can save again", async () => {
  const { program, user } = await show();
  await page(1);
  await user.click(save());
  const said = await screen.findByText(/Öppna den där du sparade den och skriv ut den/u);
  expect(said.closest("[role=status]")).not.toBeNull();
  expect(save()).toHaveFocus();
  await fireEvent.keyDown(save(), { key: "س", code: "KeyS", ctrlKey: true });
  await waitFor(() => {
    expect(given(program, "saveDocument")).toHaveLength(2);
  });
});

it("says nothing to whoever changed their mind", async () => {
  const { program, user } = await show((fake) => {
    fake.saved = "no";
  });
  await page(1);
  await user.click(save());
  await waitFor(() => {
    expect(program.calls).toContain("saveDocument");
    expect(screen.getByRole("button", { name: "Stäng" })).toBeEnabled();
  });
  expect(screen.queryByText(/Filen är sparad/u)).toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("says that the disk is full beside the button, and tries again", async () => {
  const { program, user, container } = await show((fake) => {
    fake.failing.saveDocument = { code: "diskFull" };
  });
  await page(1);
  await user.click(save());
  expect(await screen.findByRole("alert")).toHaveTextContent("Disken är full");
  expect(await barriers(container)).toEqual([]);
  program.failing = {};
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(await screen.findByText(/Filen är sparad/u)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(save()).toHaveFocus();
});

it("forgets that it was saved as soon as it is another paper", async () => {
  const { user } = await show();
  await page(1);
  await user.click(save());
  await screen.findByText(/Filen är sparad/u);
  await user.selectOptions(first(), "Suomi");
  expect(screen.queryByText(/Filen är sparad/u)).toBeNull();
});

it("stays while it is saved, and nothing can be chosen meanwhile", async () => {
  let answer: (saved: "yes") => void = () => undefined;
  const { program, user, container } = await show((fake) => {
    Object.defineProperty(fake, "saved", {
      get: () => new Promise((done) => (answer = done)),
    });
  });
  await page(1);
  await user.click(save());
  const dialog = screen.getByRole("dialog");
  await fireEvent(dialog, new Event("cancel", { cancelable: true }));
  expect(dialog).toBeInTheDocument();
  expect(container.querySelector(".choices")).toHaveProperty("inert", true);
  await user.click(save());
  answer("yes");
  await screen.findByText(/Filen är sparad/u);
  expect(given(program, "saveDocument")).toHaveLength(1);
  expect(container.querySelector(".choices")).toHaveProperty("inert", false);
});

it("puts the paper away when it is closed, and gives the focus back", async () => {
  const { program, opener, user } = await show();
  await page(1);
  expect(program.calls).not.toContain("putDocumentAway");
  await user.click(screen.getByRole("button", { name: "Stäng" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(program.calls).toContain("putDocumentAway");
  expect(opener).toHaveFocus();
});

it("puts away by Escape what was still being made, also if that comes to an end", async () => {
  const bench = new Bench();
  const { program } = await show((fake) => {
    fake.makePaper = bench.make;
  });
  const work = await bench.work(0);
  await fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  expect(screen.queryByRole("dialog")).toBeNull();
  const before = given(program, "putDocumentAway").length;
  expect(before).toBe(1);
  work.finish();
  await waitFor(() => {
    expect(given(program, "putDocumentAway")).toHaveLength(2);
  });
});

it("makes the child's own page or that of the family it was asked for", async () => {
  const { program, user } = await show();
  await page(1);
  await user.click(screen.getByRole("radio", { name: /^Barnet/u }));
  await user.click(screen.getByRole("radio", { name: /^Hela familjen/u }));
  await waitFor(() => {
    expect(given(program, "makeDocument").map(([kind]) => kind)).toEqual([
      HOME_PAGE,
      { ...HOME_PAGE, homeward: { for: "child" } },
      HOME_PAGE,
    ]);
  });
});

it("offers no child's page where no child was there", async () => {
  const homeward = { for: "family" as const, readers: [voice("mother")] };
  await show(undefined, { kind: { kind: "homePage", conversation: "one", homeward } });
  await page(1);
  expect(screen.queryByRole("group", { name: "För vem?" })).toBeNull();
});

it("lets one choose the size of the blank wheel and whose questions stand on it", async () => {
  const { program, user, container } = await show(undefined, { kind: BLANK });
  await screen.findByRole("img", { name: whole("Sida 1 av 3: Tomt hjul") });
  // Nothing of a case stands on it.
  expect(screen.queryByText(/inte krypterad/u)).toBeNull();
  await user.click(screen.getByRole("radio", { name: /^A3/u }));
  const prompts = screen.getByRole("combobox", { name: "Frågor bredvid hjulet" });
  await user.selectOptions(prompts, "adult");
  await user.selectOptions(prompts, "");
  await waitFor(() => {
    expect(given(program, "makeDocument").map(([kind]) => kind)).toEqual([
      BLANK,
      { ...BLANK, size: "a3" },
      { ...BLANK, size: "a3", prompts: "adult" },
      { ...BLANK, size: "a3", prompts: null },
    ]);
  });
  expect(await barriers(container)).toEqual([]);
});

it("asks that the file with the recovery code be printed and deleted", async () => {
  const { user } = await show(undefined, { kind: CODE, reader: "sv" });
  expect(await screen.findByText(/Skriv ut den och radera sedan filen/u)).toBeVisible();
  await user.click(save());
  expect(await screen.findByText(/Radera den sedan, och töm papperskorgen/u)).toBeVisible();
});

it("asks for pages as they come near, as sharp as the screen is", async () => {
  const seen = new Map<Element, (near: boolean) => void>();
  vi.stubGlobal("devicePixelRatio", 2);
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly #told: (entries: { isIntersecting: boolean }[]) => void;
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        this.#told = told;
      }
      observe(sheet: Element) {
        seen.set(sheet, (isIntersecting) => {
          this.#told([{ isIntersecting }]);
        });
      }
      disconnect() {
        return undefined;
      }
    },
  );
  const { program, container } = await show((fake) => {
    fake.paper = documentView({ pages: 40 });
  });
  await waitFor(() => {
    expect(container.querySelectorAll("li[style*=aspect-ratio]")).toHaveLength(40);
  });
  const sheets = [...container.querySelectorAll("li[style*=aspect-ratio]")];
  expect(given(program, "documentPage")).toEqual([]);
  seen.get(sheets[0] as Element)?.(true);
  seen.get(sheets[30] as Element)?.(true);
  seen.get(sheets[30] as Element)?.(false);
  expect(await page(1, 40)).toBeVisible();
  expect(given(program, "documentPage")).toEqual([[0, 1200]]);
  seen.get(sheets[30] as Element)?.(true);
  expect(await page(31, 40)).toBeVisible();
  expect(screen.getAllByRole("img")).toHaveLength(2);
});

it("scrolls the pages by the arrow keys, but not where they choose", async () => {
  const { user } = await show();
  await page(1);
  const dialog = screen.getByRole("dialog");
  await fireEvent.keyDown(save(), { key: "ArrowDown" });
  expect(dialog.scrollTop).toBe(60);
  await fireEvent.keyDown(first(), { key: "ArrowDown" });
  expect(dialog.scrollTop).toBe(60);
  await user.click(screen.getByRole("button", { name: "Visa större" }));
  expect(screen.getByRole("button", { name: "Visa mindre" })).toBeVisible();
});

it("folds the choices where the window is narrow", async () => {
  vi.stubGlobal("innerWidth", 900);
  const { user, container } = await show();
  await page(1);
  expect(first()).not.toBeVisible();
  await user.click(screen.getByText("Välj språk och annat"));
  expect(first()).toBeVisible();
  expect(await barriers(container)).toEqual([]);
});

it("speaks the program's language, from right to left where that is so", async () => {
  const { container } = await show(undefined, { reader: "fi" }, "ar");
  const dialog = screen.getByRole("dialog");
  expect(dialog).toHaveAttribute("dir", "rtl");
  expect(dialog).toHaveAttribute("lang", "ar");
  await waitFor(() => {
    expect(screen.getAllByRole("img")).toHaveLength(3);
  });
  expect(await barriers(container)).toEqual([]);
});
