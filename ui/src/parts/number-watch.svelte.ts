/** Whether a personal identity number stands in a field, which is never kept. */
import { backend } from "../ipc/backend";

export class NumberWatch {
  holdsNumber = $state(false);
  readonly #typed: () => string;

  /**
   * @param typed reads the words as they stand in the field; looked through whenever they change
   */
  constructor(typed: () => string) {
    this.#typed = typed;
    $effect(() => {
      const words = typed();
      if (/\p{Nd}/u.test(words)) void this.#look(words);
      else this.holdsNumber = false;
    });
  }

  /** The words as they stand in the field, without a number. */
  withoutNumber(): Promise<string> {
    return without(this.#typed());
  }

  async #look(words: string): Promise<void> {
    const left = await without(words);
    if (words === this.#typed()) this.holdsNumber = left !== words;
  }
}

/** What cannot be looked through stays as it is: what keeps it looks through it again. */
async function without(words: string): Promise<string> {
  try {
    return await backend().textWithoutIdentityNumber(words);
  } catch {
    return words;
  }
}
