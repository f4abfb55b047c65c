/** What a failure says to a person: the sentence, and the next step. */
import type { Failure } from "../ipc/backend";
import { longDate } from "./dates";
import { hasText, languages, text, textIn, type MessageId } from "./words.svelte";

export interface Explanation {
  what: string;
  next: string | null;
}

/** The words for a failure, in the language of the program. */
export function explain(failure: Failure): Explanation {
  switch (failure.code) {
    case "invalid": {
      const id = `error-invalid-${kebab(failure.field)}-${kebab(failure.rule)}`;
      const language = languages.program;
      if (hasText(language, id)) return { what: textIn(language, id), next: null };
      return { what: text("error-invalid"), next: text("error-invalid-action") };
    }
    case "outOfRange": {
      const language = languages.program;
      return {
        what: text("error-out-of-range"),
        next: text("keeping-delete-range", {
          earliest: longDate(language, failure.earliest),
          latest: longDate(language, failure.latest),
        }),
      };
    }
    case "unexpected":
      return {
        what: text("error-unexpected", { incident: failure.incident }),
        next: text("error-unexpected-action"),
      };
    default: {
      const id = `error-${kebab(failure.code)}` as MessageId;
      return { what: text(id), next: text(`${id}-action` as MessageId) };
    }
  }
}

function kebab(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
