/** The case that a code, as it is being typed, already stands for. */
import { backend, type CaseView } from "../ipc/backend";

export class ExistingCase {
  /** `null` while there is none, or while it is looked for. */
  found = $state.raw<CaseView | null>(null);

  /**
   * @param typed reads the code as it stands in the field; looked up again whenever it changes
   */
  constructor(typed: () => string) {
    $effect(() => {
      const code = typed();
      this.found = null;
      if (code.trim() === "") return;
      void this.#look(code, typed);
    });
  }

  async #look(code: string, typed: () => string): Promise<void> {
    try {
      const found = await backend().findCase(code);
      if (typed() === code) this.found = found;
    } catch {
      // Whether there is one is also found out when it is kept.
      this.found = null;
    }
  }
}
