/** Where in the program one is, and what every screen needs: the state of the store and the wheel. */
import {
  backend,
  failureOf,
  type AreaId,
  type ConversationView,
  type Failure,
  type LanguageTag,
  type MeetingId,
  type PaperKind,
  type PracticeFamilyId,
  type StateView,
  type Voice,
  type WheelContentView,
  type WheelShape,
} from "./ipc/backend";
import { LANGUAGES } from "./l10n/languages";
import { languages, useWheelWords } from "./l10n/words.svelte";

/** The screens behind the lock. */
export type Place =
  | { at: "start"; notice?: "caseDeleted" | "caseDeletedByItself"; count?: number }
  | { at: "new"; code: string | null }
  | { at: "conversation"; conversation: ConversationView }
  | { at: "cases" }
  | { at: "case"; code: string; tab?: CaseTab }
  | { at: "meeting"; code: string; id: MeetingId; stage?: MeetingStage }
  | { at: "room"; code: string; id: MeetingId }
  | { at: "sheet"; sheet: Sheet; code: string; back: Place }
  | { at: "search"; words: string }
  | { at: "log" }
  | { at: "reading"; conversation: ConversationView; back: Place; area?: AreaId }
  | { at: "comparing"; ids: readonly string[]; back: Place }
  | { at: "practice"; family: PracticeFamilyId | null }
  | { at: "settings" }
  | { at: "followup" }
  /** What can be released now, or the release of a number. */
  | { at: "release"; number?: number }
  | { at: "reflect"; period?: string }
  | { at: "farewell"; language: LanguageTag };

/** The parts of the page of a case. */
export type CaseTab = "overview" | "circle" | "consent" | "meetings" | "actions";

/** The steps of preparing a meeting, in their order; one can go to any of them. */
export const MEETING_STAGES = [
  "question",
  "participants",
  "before",
  "brought",
  "agenda",
  "invitations",
] as const;
export type MeetingStage = (typeof MEETING_STAGES)[number];

/** The same material in the order others need it. */
export type Sheet =
  | { kind: "sip"; meeting: MeetingId }
  | { kind: "bbic" }
  | { kind: "eht" }
  | { kind: "invitation"; meeting: MeetingId; voice: Voice };

/** A paper somebody wants to look at, laid over any screen. */
export interface PaperWish {
  kind: PaperKind;
  /** The language of those it is for; Swedish is proposed beside it. */
  reader: LanguageTag;
}

/** A page of information laid over any screen. */
export type Page = "wheel" | "duty" | "about";

class App {
  /** `null` until the program has answered for the first time. */
  state = $state.raw<StateView | null>(null);
  place = $state.raw<Place>({ at: "start" });
  page = $state.raw<Page | null>(null);
  paper = $state.raw<PaperWish | null>(null);
  /** Only the wheel, to show and explain. Needs no open store. */
  wheelOnly = $state(false);
  /** Many units' files put together. Needs no open store. */
  compiling = $state(false);
  wheel = $state.raw<WheelContentView | null>(null);
  /** What kept the program from answering at all. */
  failure = $state.raw<Failure | null>(null);

  #shapes = $state.raw<ReadonlyMap<LanguageTag, WheelShape>>(new Map());

  /** Asks for everything anew: at the start, and after the store was opened or put right. */
  async refresh(): Promise<void> {
    try {
      const [state] = await Promise.all([
        backend().state(),
        this.wheel ? Promise.resolve() : this.#loadWheel(),
      ]);
      if (state.language) languages.program = state.language;
      if (state.store.kind === "open" && this.state?.store.kind !== "open") {
        const waiting = await backend().currentConversation();
        this.place = waiting
          ? { at: "conversation", conversation: waiting }
          : (farewell() ?? { at: "start" });
      }
      this.state = state;
      this.failure = null;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  /** The wheel as drawn for a family's language; `null` for the moment until it is loaded. */
  shape(language: LanguageTag): WheelShape | null {
    return this.#shapes.get(language) ?? null;
  }

  go(place: Place): void {
    this.place = place;
  }

  async chooseLanguage(language: LanguageTag): Promise<void> {
    languages.program = language;
    await backend().chooseLanguage(language);
    await this.refresh();
  }

  /** Locks. The window hears of it and begins anew. */
  async lock(): Promise<void> {
    await backend().lock();
  }

  async #loadWheel(): Promise<void> {
    const [wheel, swedish] = await Promise.all([
      backend().wheelContent(),
      backend().wheelShape("sv"),
    ]);
    useWheelWords(wheel.words);
    this.#shapes = new Map([["sv", swedish]]);
    this.wheel = wheel;
    // The first screen needs no more; the other languages are there long before anybody asks.
    void this.#loadOtherShapes();
  }

  async #loadOtherShapes(): Promise<void> {
    for (const language of LANGUAGES) {
      if (this.#shapes.has(language)) continue;
      const shape = await backend().wheelShape(language);
      this.#shapes = new Map([...this.#shapes, [language, shape]]);
    }
  }
}

/** Begins the page anew in a process of its own, so that the window holds nothing of what it held. */
export async function renew(): Promise<void> {
  try {
    await backend().renewPage();
  } catch {
    window.location.reload();
  }
}

/**
 * Begins anew and thanks for a conversation of which nothing is kept. Only the language it was held
 * in goes along.
 */
export async function renewWithFarewell(language: LanguageTag): Promise<void> {
  window.location.hash = FAREWELL + language;
  await renew();
}

const FAREWELL = "#farewell-";

/** The farewell the page was begun with, once. */
function farewell(): Place | null {
  const { hash, pathname } = window.location;
  const language = LANGUAGES.find((tag) => hash === FAREWELL + tag);
  if (language === undefined) return null;
  window.history.replaceState(null, "", pathname);
  return { at: "farewell", language };
}

export const app = new App();
