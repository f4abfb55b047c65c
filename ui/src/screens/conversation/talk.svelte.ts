/**
 * The conversation on screen: where one is, whose turn it is, everybody's words, marks and what
 * may go on. Every change is handed to the program at once; words by way of the outbox.
 */
import {
  backend,
  failureOf,
  type AreaId,
  type CarryChoice,
  type ConversationView,
  type Failure,
  type KeptText,
  type LanguageTag,
  type Mark,
  type Question,
  type Stage,
  type SteppedView,
  type Voice,
  type VoiceRole,
} from "../../ipc/backend";
import { isService, sameVoice, voiceKey } from "../../l10n/voices";
import { Outbox, type WordsStatus } from "./outbox.svelte";

/** Where words stand: one voice's answer to one question in one area. */
export interface NotePlace {
  area: AreaId;
  voice: Voice;
  question: Question;
}

/** What somebody said in one place. */
export interface Note {
  language: LanguageTag;
  words: string;
  swedish: string;
}

/** What may go on of one voice's words in one area. */
export interface Carry {
  choice: CarryChoice;
  brief: string;
  to: readonly VoiceRole[];
}

/** What is told where something waits and the program does not say why. */
const FULL: Failure = { code: "diskFull" };

function keyOf({ area, voice, question }: NotePlace): string {
  return `${area}/${voiceKey(voice)}/${question}`;
}

function atKey(area: AreaId, voice: Voice): string {
  return `${area}/${voiceKey(voice)}`;
}

export class Talk {
  /** What was decided before, and who is here now. */
  view = $state.raw<ConversationView>() as ConversationView;
  familyLanguage = $state<LanguageTag>("sv");
  wanted = $state.raw<readonly AreaId[]>([]);
  stage = $state<Stage>("opening");
  openArea = $state<AreaId | null>(null);
  /** Whose turn it is. */
  speaker = $state.raw<Voice>({ role: "child", number: 1 });
  /** What went wrong with something else than words. */
  failure = $state.raw<Failure | null>(null);
  mayUndo = $state(false);
  mayRedo = $state(false);

  #notes = $state<Record<string, Note>>({});
  #places: Record<string, NotePlace> = {};
  /** Where somebody wrote last. */
  #latest = $state<string | null>(null);
  #marks = $state<Record<string, Mark | null>>({});
  #carries = $state<Record<string, Carry | null>>({});
  /** Where words were changed after it was decided what may go on of them. */
  #unsettled = $state<Record<string, boolean>>({});
  /** Whether everybody in the room sees the screen: a step back then shows nobody else's words. */
  discreet = false;
  readonly #outbox = new Outbox();

  constructor(view: ConversationView) {
    this.#adopt(view);
    this.stage = view.place.stage;
    this.openArea = view.place.area;
    // About a small child the adults speak first.
    const adult = view.voices.find((voice) => voice.role !== "child");
    const first = view.ageBand === "0-5" ? (adult ?? view.voices[0]) : view.voices[0];
    const last = view.voices.find(
      (voice) => view.place.speaker !== null && sameVoice(voice, view.place.speaker),
    );
    const speaker = last ?? first;
    if (speaker) this.speaker = speaker;
  }

  // Words

  note(place: NotePlace): Note {
    return (
      this.#notes[keyOf(place)] ?? {
        language: this.languageOf(place.voice),
        words: "",
        swedish: "",
      }
    );
  }

  /** The language a voice is taken to speak: services Swedish, the family its own. */
  languageOf(voice: Voice): LanguageTag {
    return isService(voice.role) ? "sv" : this.familyLanguage;
  }

  /** Whether anything stands in a place, in either language. */
  says(place: NotePlace): boolean {
    const note = this.#notes[keyOf(place)];
    return note !== undefined && (note.words.trim() !== "" || note.swedish.trim() !== "");
  }

  status(place: NotePlace): WordsStatus | null {
    return this.#outbox.status(keyOf(place));
  }

  /** Whether this is where somebody wrote last: there it is told what becomes of the words. */
  isLatest(place: NotePlace): boolean {
    return this.#latest === keyOf(place);
  }

  /** Takes what somebody typed, and hands it over within a moment. */
  type(place: NotePlace, words: string): void {
    this.#put(place, { ...this.note(place), words });
  }

  /** Takes the Swedish that the interpreter said. */
  interpret(place: NotePlace, swedish: string): void {
    this.#put(place, { ...this.note(place), swedish });
  }

  /** Says in which language the words of a place are. */
  writeIn(place: NotePlace, language: LanguageTag): void {
    const note = this.note(place);
    if (language === "sv") {
      // Swedish words need no Swedish beside them.
      const both = [note.words, note.swedish].filter((text) => text.trim() !== "").join("\n");
      this.#put(place, { language, words: both, swedish: "" });
    } else if (note.language === "sv" && this.view.interpreter === "present") {
      // What was written in Swedish is what the interpreter said.
      this.#put(place, { language, words: "", swedish: note.words });
    } else {
      this.#put(place, { ...note, language });
    }
  }

  /** Puts back what stood in a place, or clears it. */
  replace(place: NotePlace, note: Note): void {
    this.#put(place, note);
    void this.keepAll();
  }

  /** Takes the personal identity number out of the field; the program never kept it. */
  async removeNumber(place: NotePlace): Promise<void> {
    const note = this.note(place);
    const [words, swedish] = await Promise.all([
      backend().textWithoutIdentityNumber(note.words),
      backend().textWithoutIdentityNumber(note.swedish),
    ]);
    this.#put(place, { ...note, words, swedish });
    await this.keepAll();
  }

  /** Whether anybody's words stand in an area, or one voice's. */
  talkedAbout(area: AreaId, voice?: Voice): boolean {
    return this.#said().some(
      (place) => place.area === area && (voice === undefined || sameVoice(place.voice, voice)),
    );
  }

  /** Whether any words stand anywhere. */
  get saysAnything(): boolean {
    return 0 < this.#said().length;
  }

  #said(): NotePlace[] {
    return Object.keys(this.#notes)
      .map((key) => this.#places[key])
      .filter((place) => place !== undefined && this.says(place)) as NotePlace[];
  }

  #put(place: NotePlace, note: Note): void {
    const key = keyOf(place);
    const before = this.note(place);
    const at = atKey(place.area, place.voice);
    const decided = this.#carries[at];
    const isOther = note.words !== before.words || note.swedish !== before.swedish;
    // What was to stay here stays here whatever becomes of the words.
    if (decided && decided.choice !== "stays-here" && isOther) {
      // As the program does: the choice was about the words as they stood.
      this.#carries[at] = null;
      this.#unsettled[at] = true;
    }
    this.#notes[key] = note;
    this.#places[key] = place;
    this.#latest = key;
    this.#changed();
    this.#outbox.put(key, () => this.#write(key));
  }

  #write(key: string): Promise<KeptText> {
    const place = this.#places[key];
    const note = this.#notes[key];
    if (!place || !note) return Promise.resolve("asTyped");
    return backend().writeNote({ conversation: this.view.id, ...place, ...note });
  }

  /** Hands over everything still waiting. True when all of it is kept. */
  async keepAll(): Promise<boolean> {
    return this.#outbox.keepAll();
  }

  /**
   * Hands over everything before the conversation is left, finished or locked. Where something is
   * not kept, says so and gives false: whoever asked must stay, or the words would be lost.
   */
  async mayGo(): Promise<boolean> {
    if (await this.keepAll()) return true;
    this.failure = this.#outbox.stuck;
    return false;
  }

  // Marks and what may go on

  mark(area: AreaId, voice: Voice): Mark | null {
    return this.#marks[atKey(area, voice)] ?? null;
  }

  async setMark(area: AreaId, voice: Voice, mark: Mark | null): Promise<void> {
    const key = atKey(area, voice);
    const before = this.mark(area, voice);
    this.#marks[key] = mark;
    this.#changed();
    const request = { conversation: this.view.id, area, voice, mark };
    if (!(await this.attempt(() => backend().markArea(request)))) this.#marks[key] = before;
  }

  /** What was decided; `null` where nothing was, and so nothing goes on. */
  carry(area: AreaId, voice: Voice): Carry | null {
    return this.#carries[atKey(area, voice)] ?? null;
  }

  /** Whether the words were changed after it was decided, so that somebody is to be asked again. */
  isUnsettled(area: AreaId, voice: Voice): boolean {
    return this.#unsettled[atKey(area, voice)] ?? false;
  }

  carryStatus(area: AreaId, voice: Voice): WordsStatus | null {
    return this.#outbox.status(atKey(area, voice));
  }

  /** Decides what may go on. Goes by the outbox, since a short form is typed. */
  decide(area: AreaId, voice: Voice, carry: Carry): void {
    const key = atKey(area, voice);
    this.#carries[key] = carry;
    this.#unsettled[key] = false;
    this.#changed();
    this.#outbox.put(key, () => this.#handOver(key, area, voice));
  }

  #handOver(key: string, area: AreaId, voice: Voice): Promise<KeptText> {
    const now = this.#carries[key];
    // Undone meanwhile: there is nothing to hand over.
    if (!now) return Promise.resolve("asTyped");
    const { choice, brief, to } = now;
    return backend().decideCarry({
      conversation: this.view.id,
      area,
      voice,
      choice,
      brief,
      to: [...to],
    });
  }

  // Where one is

  async open(area: AreaId | null): Promise<void> {
    this.openArea = area;
    await this.#beHere();
  }

  async go(stage: Stage): Promise<void> {
    this.stage = stage;
    await this.#beHere();
  }

  async giveTurn(voice: Voice): Promise<void> {
    this.speaker = voice;
    await this.#beHere();
  }

  async #beHere(): Promise<void> {
    const place = { stage: this.stage, area: this.openArea, speaker: this.speaker };
    await this.attempt(() => backend().beAt(this.view.id, place));
  }

  async toggleWanted(area: AreaId): Promise<void> {
    const before = this.wanted;
    const was = before.includes(area);
    this.wanted = was ? before.filter((one) => one !== area) : [...before, area];
    this.#changed();
    const kept = await this.attempt(() =>
      was ? backend().unwantArea(this.view.id, area) : backend().wantArea(this.view.id, area),
    );
    if (!kept) this.wanted = before;
  }

  async speak(language: LanguageTag): Promise<void> {
    this.familyLanguage = language;
    await this.attempt(() => backend().speakLanguage(this.view.id, language));
  }

  /** Somebody comes in, and has the word. */
  async join(voice: Voice): Promise<void> {
    if (!(await this.attempt(() => backend().joinVoice(this.view.id, voice)))) return;
    this.view = { ...this.view, voices: [...this.view.voices, voice] };
    this.#changed();
    await this.giveTurn(voice);
  }

  /** Somebody who has said nothing goes out again. */
  async part(voice: Voice): Promise<void> {
    if (!(await this.attempt(() => backend().partVoice(this.view.id, voice)))) return;
    this.view = {
      ...this.view,
      voices: this.view.voices.filter((here) => !sameVoice(here, voice)),
    };
    this.#changed();
    const first = this.view.voices[0];
    if (first && sameVoice(this.speaker, voice)) await this.giveTurn(first);
  }

  // Undo

  async undo(): Promise<SteppedView | null> {
    return this.#step(() => backend().undoStep(this.view.id));
  }

  async redo(): Promise<SteppedView | null> {
    return this.#step(() => backend().redoStep(this.view.id));
  }

  /** Takes a step back or forth, and goes to where it shows. */
  async #step(step: () => Promise<SteppedView | null>): Promise<SteppedView | null> {
    if (!(await this.mayGo())) return null;
    let stepped: SteppedView | null = null;
    await this.attempt(async () => {
      stepped = await step();
    });
    // What the closure above assigned; TypeScript does not follow it there.
    const done = stepped as SteppedView | null;
    if (!done) return null;
    this.#outbox.forget();
    this.#adopt(done.conversation);
    if (done.voice && done.what !== "voice" && !this.discreet) this.speaker = done.voice;
    if (!this.view.voices.some((voice) => sameVoice(voice, this.speaker))) {
      const first = this.view.voices[0];
      if (first) this.speaker = first;
    }
    if (done.what === "carry") {
      // The room does not see what may go on; there the step is taken and nothing turns.
      if (!this.discreet) this.stage = "going-on";
    } else if (this.stage !== "read-back" || done.what !== "words") {
      this.stage = "wheel";
      if (done.area && done.what !== "wish") this.openArea = done.area;
    }
    await this.#beHere();
    return done;
  }

  /** Everything of a view that another step may have changed. */
  #adopt(view: ConversationView): void {
    this.view = view;
    this.familyLanguage = view.familyLanguage;
    this.wanted = view.wanted;
    this.mayUndo = 0 < view.undoSteps;
    this.mayRedo = 0 < view.redoSteps;
    // What somebody has typed meanwhile is newer than the view, and stays.
    const pending = Object.entries(this.#notes).filter(([key]) => this.#outbox.isPending(key));
    const notes: Record<string, Note> = Object.fromEntries(pending);
    this.#places = Object.fromEntries(
      pending.flatMap(([key]) => {
        const place = this.#places[key];
        return place ? [[key, place]] : [];
      }),
    );
    for (const note of view.notes.filter((one) => !this.#outbox.isPending(keyOf(one)))) {
      const { language, words, swedish } = note;
      notes[keyOf(note)] = { language, words, swedish };
      const place = { area: note.area, voice: note.voice, question: note.question };
      this.#places[keyOf(note)] = place;
    }
    this.#notes = notes;
    for (const note of view.notes.filter((one) => !one.kept)) {
      const key = keyOf(note);
      this.#outbox.putBack(key, () => this.#write(key), view.refused ?? FULL);
    }
    this.#marks = Object.fromEntries(
      view.marks.map(({ area, voice, mark }) => [atKey(area, voice), mark]),
    );
    this.#unsettled = {};
    const deciding = Object.entries(this.#carries).filter(([key]) => this.#outbox.isPending(key));
    this.#carries = {
      ...Object.fromEntries(
        view.carries.map(({ area, voice, choice, brief, to }) => [
          atKey(area, voice),
          { choice, brief, to },
        ]),
      ),
      ...Object.fromEntries(deciding),
    };
    for (const { area, voice } of view.carries.filter((one) => !one.kept)) {
      const key = atKey(area, voice);
      this.#outbox.putBack(key, () => this.#handOver(key, area, voice), view.refused ?? FULL);
    }
  }

  #changed(): void {
    this.mayUndo = true;
    this.mayRedo = false;
  }

  // Keeping

  /** Keeps from now on what was only shown. Throws a `Failure`, for the form that asks. */
  async keepAsWorkingCopy(code: string, deleteOn: string): Promise<void> {
    await this.keepAll();
    const { keeping, earlier } = await backend().keepAsWorkingCopy({
      conversation: this.view.id,
      code,
      deleteOn,
    });
    this.view = { ...this.view, keeping, earlier };
  }

  /**
   * Locks with everything handed over; after the lock one is back at this place. What the store
   * refuses the program keeps behind the lock; only a text too long for it would be lost.
   */
  async lock(): Promise<void> {
    await this.keepAll();
    const { stuck } = this.#outbox;
    if (stuck?.code === "invalid") this.failure = stuck;
    else await this.attempt(() => backend().lock());
  }

  /** Does something that may fail, and says so where it does. */
  async attempt(deed: () => Promise<unknown>): Promise<boolean> {
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
