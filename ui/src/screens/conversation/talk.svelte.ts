/**
 * The conversation on screen: what has been typed, and what of it the program has kept. Every
 * group of keystrokes is handed over within a quarter of a second; nothing waits for a button.
 */
import {
  backend,
  failureOf,
  type AreaId,
  type ConversationView,
  type Failure,
  type LanguageTag,
  type Question,
  type Voice,
} from "../../ipc/backend";

/** How long typed text may wait before it is handed over, in milliseconds. */
const KEEP_EVERY = 250;

/** Where words stand: one voice's answer to one question in one area. */
export interface NotePlace {
  area: AreaId;
  voice: Voice;
  question: Question;
}

/** What has become of the words in one place. */
export type NoteStatus =
  | { is: "kept" }
  | { is: "keeping" }
  | { is: "keptWithoutNumber" }
  | { is: "notKept"; failure: Failure };

export function sameVoice(one: Voice, other: Voice): boolean {
  return one.role === other.role && one.number === other.number;
}

function keyOf({ area, voice, question }: NotePlace): string {
  return `${area}/${voice.role}-${voice.number}/${question}`;
}

export class Talk {
  readonly view: ConversationView;
  familyLanguage = $state<LanguageTag>("sv");
  wanted = $state.raw<readonly AreaId[]>([]);
  openArea = $state<AreaId | null>(null);
  /** Whose turn it is. */
  speaker = $state.raw<Voice>({ role: "child", number: 1 });
  /** What went wrong with something else than words. */
  failure = $state.raw<Failure | null>(null);

  #texts = $state<Record<string, string>>({});
  #places: Record<string, NotePlace> = {};
  #status = $state<Record<string, NoteStatus>>({});
  #timers: Partial<Record<string, ReturnType<typeof setTimeout>>> = {};
  #writing: Partial<Record<string, Promise<void>>> = {};

  constructor(view: ConversationView) {
    this.view = view;
    this.familyLanguage = view.familyLanguage;
    this.wanted = view.wanted;
    this.openArea = view.openArea;
    // About a small child the adults speak first.
    const adult = view.voices.find((voice) => voice.role !== "child");
    const first = view.ageBand === "0-5" ? (adult ?? view.voices[0]) : view.voices[0];
    if (first) this.speaker = first;
    for (const note of view.notes) {
      this.#texts[keyOf(note)] = note.text;
      this.#places[keyOf(note)] = note;
    }
  }

  text(place: NotePlace): string {
    return this.#texts[keyOf(place)] ?? "";
  }

  status(place: NotePlace): NoteStatus | null {
    return this.#status[keyOf(place)] ?? null;
  }

  /** Whether anybody's words stand in an area, or one voice's. */
  talkedAbout(area: AreaId, voice?: Voice): boolean {
    return Object.entries(this.#texts).some(([key, text]) => {
      const place = this.#places[key];
      return (
        text.trim() !== "" &&
        place?.area === area &&
        (voice === undefined || sameVoice(place.voice, voice))
      );
    });
  }

  /** Whether any words stand anywhere. */
  get saysAnything(): boolean {
    return Object.values(this.#texts).some((text) => text.trim() !== "");
  }

  /** Takes what somebody typed, and hands it over within a moment. */
  type(place: NotePlace, text: string): void {
    const key = keyOf(place);
    this.#texts[key] = text;
    this.#places[key] = place;
    if (this.#status[key]?.is !== "notKept") this.#status[key] = { is: "keeping" };
    this.#timers[key] ??= setTimeout(() => void this.#keep(key), KEEP_EVERY);
  }

  /** Takes the personal identity number out of the field; the program never kept it. */
  async removeNumber(place: NotePlace): Promise<void> {
    const left = await backend().textWithoutIdentityNumber(this.text(place));
    this.type(place, left);
    await this.keepAll();
  }

  /** Hands over everything still waiting. True when all of it is kept. */
  async keepAll(): Promise<boolean> {
    const waiting = Object.entries(this.#status)
      .filter(([key, status]) => this.#timers[key] !== undefined || status.is === "notKept")
      .map(([key]) => this.#keep(key));
    await Promise.all([...waiting, ...Object.values(this.#writing)]);
    return Object.values(this.#status).every((status) => status.is !== "notKept");
  }

  /**
   * Hands over everything before the conversation is left, finished or locked. Where something is
   * not kept, says so and gives false: whoever asked must stay, or the words would be lost.
   */
  async mayGo(): Promise<boolean> {
    if (await this.keepAll()) return true;
    const stuck = Object.values(this.#status).find((status) => status.is === "notKept");
    if (stuck) this.failure = stuck.failure;
    return false;
  }

  async #keep(key: string): Promise<void> {
    clearTimeout(this.#timers[key]);
    this.#timers[key] = undefined;
    // One at a time for each place, so that an older text never overtakes a newer one.
    const before = this.#writing[key];
    const mine = (async () => {
      await before;
      await this.#write(key);
    })();
    this.#writing[key] = mine;
    await mine;
    if (this.#writing[key] === mine) this.#writing[key] = undefined;
  }

  async #write(key: string): Promise<void> {
    const place = this.#places[key];
    if (!place) return;
    const text = this.#texts[key] ?? "";
    let status: NoteStatus;
    try {
      const kept = await backend().writeNote({ conversation: this.view.id, ...place, text });
      status = { is: kept === "asTyped" ? "kept" : "keptWithoutNumber" };
    } catch (thrown) {
      status = { is: "notKept", failure: failureOf(thrown) };
    }
    if (this.#texts[key] === text || status.is === "notKept") this.#status[key] = status;
  }

  async open(area: AreaId | null): Promise<void> {
    this.openArea = area;
    await this.#attempt(() => backend().openArea(this.view.id, area));
  }

  async toggleWanted(area: AreaId): Promise<void> {
    const before = this.wanted;
    const was = before.includes(area);
    this.wanted = was ? before.filter((one) => one !== area) : [...before, area];
    const kept = await this.#attempt(() =>
      was ? backend().unwantArea(this.view.id, area) : backend().wantArea(this.view.id, area),
    );
    if (!kept) this.wanted = before;
  }

  async speak(language: LanguageTag): Promise<void> {
    this.familyLanguage = language;
    await this.#attempt(() => backend().speakLanguage(this.view.id, language));
  }

  /** Locks with everything kept; after the lock one is back at this place. */
  async lock(): Promise<void> {
    if (await this.mayGo()) await this.#attempt(() => backend().lock());
  }

  async #attempt(deed: () => Promise<unknown>): Promise<boolean> {
    try {
      await deed();
      this.failure = null;
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    }
  }
}
