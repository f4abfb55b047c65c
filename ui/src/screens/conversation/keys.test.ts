import { afterEach, describe, expect, it } from "vitest";
import type { AreaId } from "../../ipc/backend";
import { actionOf, KEYS, type Action, type Deed } from "./keys";

const RING: readonly AreaId[] = [
  "safety",
  "health",
  "learning",
  "care",
  "leisure",
  "respect",
  "responsibility",
  "belonging",
];
const AREAS: readonly AreaId[] = [...RING, "other", "hope"];

/** What a key with this code and sign means, pressed in a place of the page. */
function pressed(
  code: string,
  key: string,
  held: KeyboardEventInit = {},
  target: HTMLElement = document.body,
  areas: readonly AreaId[] = AREAS,
): Action | null {
  let action: Action | null = null;
  const listen = (event: KeyboardEvent) => {
    action = actionOf(event, areas);
  };
  window.addEventListener("keydown", listen, { once: true });
  target.dispatchEvent(new KeyboardEvent("keydown", { code, key, bubbles: true, ...held }));
  return action;
}

function place(tag: "textarea" | "select" | "button"): HTMLElement {
  return document.body.appendChild(document.createElement(tag));
}

function input(type: string): HTMLElement {
  const element = document.createElement("input");
  element.type = type;
  return document.body.appendChild(element);
}

afterEach(() => {
  document.body.replaceChildren();
});

const ALT = { altKey: true };
const CTRL = { ctrlKey: true };
const SHIFT = { shiftKey: true };

/** Every deed with its key, as a Swedish keyboard sends it. */
const SWEDISH: readonly [Deed, string, string, KeyboardEventInit][] = [
  ["whole", "KeyH", "h", ALT],
  ["want", "KeyV", "v", ALT],
  ["next-voice", "KeyN", "n", ALT],
  ["previous-voice", "KeyN", "N", { ...ALT, ...SHIFT }],
  ["together", "KeyJ", "j", ALT],
  ["big", "KeyB", "b", ALT],
  ["panel", "KeyS", "s", ALT],
  ["read-back", "KeyL", "l", ALT],
  ["undo", "KeyZ", "z", CTRL],
  ["redo", "KeyZ", "Z", { ...CTRL, ...SHIFT }],
  ["redo", "KeyY", "y", CTRL],
  ["lock", "KeyL", "l", CTRL],
  ["keys", "Minus", "?", SHIFT],
  ["keys", "F1", "F1", {}],
];

describe("every deed", () => {
  it.each(SWEDISH)("%s has its key on a Swedish keyboard: %s", (deed, code, key, held) => {
    expect(pressed(code, key, held)).toBe(deed);
  });

  it("is in the list, and what is in the list is tried here", () => {
    const tried = new Set(SWEDISH.map(([deed]) => deed));
    expect(new Set(KEYS.map(({ deed }) => deed))).toEqual(tried);
  });

  it("is done while somebody is writing too, but for the question mark", () => {
    for (const [deed, code, key, held] of SWEDISH) {
      expect(pressed(code, key, held, place("textarea")), `${deed} ${code}`).toBe(
        key === "?" ? null : deed,
      );
    }
  });

  it.each([
    ["Arabic", "ى"],
    ["a sign the keyboard makes with Alt", "ñ"],
    ["a dead key", "Dead"],
    ["nothing known", "Unidentified"],
  ])("goes by the place of the key with Alt where it gives %s", (_layout, key) => {
    expect(pressed("KeyN", key, ALT)).toBe("next-voice");
    expect(pressed("KeyN", key, { ...ALT, ...SHIFT })).toBe("previous-voice");
    expect(pressed("KeyS", key, ALT)).toBe("panel");
  });

  it("goes by the letter with Ctrl, and by the place where there are no Latin letters", () => {
    // A German keyboard has Z where a Swedish one has Y, and the other way round.
    expect(pressed("KeyY", "z", CTRL)).toBe("undo");
    expect(pressed("KeyZ", "y", CTRL)).toBe("redo");
    // A French one has Z where a Swedish one has W.
    expect(pressed("KeyW", "z", CTRL)).toBe("undo");
    expect(pressed("KeyZ", "ئ", CTRL)).toBe("undo");
    expect(pressed("KeyL", "م", CTRL)).toBe("lock");
  });

  it("heeds neither the shift lock nor how a layout writes large letters", () => {
    expect(pressed("KeyZ", "Z", CTRL)).toBe("undo");
    expect(pressed("KeyZ", "z", { ...CTRL, ...SHIFT })).toBe("redo");
    expect(pressed("KeyB", "B", ALT)).toBe("big");
  });

  it("wants exactly what is held with it", () => {
    expect(pressed("KeyB", "B", { ...ALT, ...SHIFT })).toBeNull();
    expect(pressed("KeyL", "L", { ...CTRL, ...SHIFT })).toBeNull();
    expect(pressed("KeyY", "Y", { ...CTRL, ...SHIFT })).toBeNull();
    expect(pressed("KeyH", "h", CTRL)).toBeNull();
    expect(pressed("F1", "F1", ALT)).toBeNull();
    expect(pressed("Minus", "?", { ...CTRL, ...SHIFT })).toBeNull();
  });

  it("happens once however long its key is held down, but for what goes step by step", () => {
    const repeat = { repeat: true };
    for (const [deed, code, key, held] of SWEDISH) {
      const goesOn = ["undo", "redo", "next-voice", "previous-voice"].includes(deed);
      expect(pressed(code, key, { ...held, ...repeat }), deed).toBe(goesOn ? deed : null);
    }
    expect(pressed("Digit3", "3", { ...ALT, ...repeat })).toBeNull();
  });
});

describe("the digits with Alt", () => {
  it("open the areas in the order of the wheel, then what stands beside it, then hope", () => {
    for (const [index, area] of RING.entries()) {
      const digit = String(index + 1);
      expect(pressed(`Digit${digit}`, digit, ALT)).toEqual({ area });
      expect(pressed(`Numpad${digit}`, digit, ALT)).toEqual({ area });
    }
    expect(pressed("Digit9", "9", ALT)).toEqual({ area: "other" });
    expect(pressed("Digit0", "0", ALT)).toEqual({ area: "hope" });
  });

  it("go by their place: a French keyboard writes signs on them", () => {
    expect(pressed("Digit1", "&", ALT)).toEqual({ area: "safety" });
    expect(pressed("Digit0", "à", ALT)).toEqual({ area: "hope" });
  });

  it("keep 9 and 0 where a county's wheel has fewer areas or more", () => {
    const few: readonly AreaId[] = ["safety", "health", "care", "other", "hope"];
    expect(pressed("Digit3", "3", ALT, document.body, few)).toEqual({ area: "care" });
    expect(pressed("Digit4", "4", ALT, document.body, few)).toBeNull();
    expect(pressed("Digit9", "9", ALT, document.body, few)).toEqual({ area: "other" });
    expect(pressed("Digit0", "0", ALT, document.body, few)).toEqual({ area: "hope" });
    const many: readonly AreaId[] = [...RING, "support", "other", "hope"];
    expect(pressed("Digit9", "9", ALT, document.body, many)).toEqual({ area: "other" });
  });

  it("open nothing before the wheel is there", () => {
    for (const digit of ["0", "1", "9"]) {
      expect(pressed(`Digit${digit}`, digit, ALT, document.body, [])).toBeNull();
    }
  });

  it("leave a character written by its number alone, as one does on Windows", () => {
    expect(pressed("Numpad1", "1", ALT, place("textarea"))).toBeNull();
    expect(pressed("Digit1", "1", ALT, place("textarea"))).toEqual({ area: "safety" });
  });

  it("are digits without Alt", () => {
    expect(pressed("Digit1", "1")).toBeNull();
    expect(pressed("Digit1", "1", CTRL)).toBeNull();
  });
});

describe("typing", () => {
  const LETTERS = "abcdefghijklmnopqrstuvwxyz";

  it("does nothing but write, with small letters and large", () => {
    const field = place("textarea");
    for (const letter of LETTERS) {
      const code = `Key${letter.toUpperCase()}`;
      expect(pressed(code, letter, {}, field), letter).toBeNull();
      expect(pressed(code, letter.toUpperCase(), SHIFT, field), letter).toBeNull();
    }
    for (const key of ["å", "ä", "ö", ".", ",", "!", " ", "Enter", "Backspace", "Dead"]) {
      expect(pressed("BracketLeft", key, {}, field), key).toBeNull();
    }
  });

  it("does nothing outside a field either", () => {
    for (const letter of LETTERS) {
      expect(pressed(`Key${letter.toUpperCase()}`, letter), letter).toBeNull();
    }
  });

  it("writes the signs that need AltGr, which comes as Ctrl and Alt together", () => {
    const altGr = { ...CTRL, ...ALT };
    const signs: readonly [string, string][] = [
      ["Digit2", "@"],
      ["Digit3", "£"],
      ["Digit4", "$"],
      ["Digit5", "€"],
      ["Digit7", "{"],
      ["Digit8", "["],
      ["Digit9", "]"],
      ["Digit0", "}"],
      ["Minus", "\\"],
      ["KeyE", "€"],
      ["IntlBackslash", "|"],
    ];
    for (const target of [document.body, place("textarea")]) {
      for (const [code, key] of signs) {
        expect(pressed(code, key, altGr, target), key).toBeNull();
        expect(pressed(code, key, { ...altGr, ...SHIFT }, target), key).toBeNull();
      }
      for (const [deed, code, key, held] of SWEDISH) {
        expect(pressed(code, key, { ...held, ...altGr }, target), deed).toBeNull();
      }
    }
    // Linux tells of AltGr by the sign alone.
    expect(pressed("Digit2", "@")).toBeNull();
    expect(pressed("KeyL", "ł")).toBeNull();
  });
});

describe("the question mark", () => {
  it("opens the list outside fields, and is written in them", () => {
    expect(pressed("Minus", "?", SHIFT)).toBe("keys");
    expect(pressed("Minus", "?", SHIFT, place("button"))).toBe("keys");
    for (const field of [place("textarea"), place("select"), input("text"), input("search")]) {
      expect(pressed("Minus", "?", SHIFT, field)).toBeNull();
    }
  });

  it("opens it from the name of whoever speaks, where nothing can be typed", () => {
    expect(pressed("Minus", "?", SHIFT, input("radio"))).toBe("keys");
    expect(pressed("Minus", "?", SHIFT, input("checkbox"))).toBe("keys");
  });

  it("goes by the sign: it lies elsewhere on other keyboards", () => {
    expect(pressed("Slash", "?", SHIFT)).toBe("keys");
    expect(pressed("Slash", "\u061F", SHIFT)).toBe("keys");
    expect(pressed("Minus", "_", SHIFT)).toBeNull();
  });

  it("has a key beside it that opens the list in fields too", () => {
    expect(pressed("F1", "F1", {}, place("textarea"))).toBe("keys");
  });
});
