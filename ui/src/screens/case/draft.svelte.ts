/** A part of a case as it stands on the page: handed over whole a moment after every change. */
import { type CaseWholeView, type Failure } from "../../ipc/backend";
import { Saver } from "../../parts/saver.svelte";
import type { CaseFolder } from "./folder.svelte";

export class Draft<Part> {
  /** What stands there, also what is not kept yet. */
  part = $state.raw() as Part;

  readonly #saver: Saver<CaseWholeView>;
  readonly #read: (view: CaseWholeView) => Part;
  /** The answer to what was handed over last: what stands there may be newer. */
  #mine: CaseWholeView;

  constructor(
    folder: CaseFolder,
    view: CaseWholeView,
    read: (view: CaseWholeView) => Part,
    save: (part: Part) => Promise<CaseWholeView>,
  ) {
    this.#read = read;
    this.#mine = view;
    this.part = read(view);
    this.#saver = new Saver(
      () => save(this.part),
      (answer) => {
        this.#mine = answer;
        folder.view = answer;
      },
    );
  }

  get failure(): Failure | null {
    return this.#saver.failure;
  }

  /** Something is being typed; it is kept within a moment. */
  type(part: Part): void {
    this.part = part;
    this.#saver.put();
  }

  /** Something was chosen; it is kept at once. True where it was. */
  choose(part: Part): Promise<boolean> {
    this.type(part);
    return this.keepAll();
  }

  keepAll(): Promise<boolean> {
    return this.#saver.keepAll();
  }

  /** Takes over what was changed elsewhere, by undoing say, where nothing newer stands here. */
  follow(view: CaseWholeView): void {
    if (view === this.#mine || this.#saver.status !== "kept") return;
    this.#mine = view;
    this.part = this.#read(view);
  }
}
