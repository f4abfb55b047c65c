/**
 * The paragraphs of law that screens refer to, and the day they were last held against the law
 * itself. All of them stand in `law.json` and nowhere else: when a law is renumbered, that one file
 * and its date change. What the law is called stands with the words of each language.
 */
import type { LanguageTag } from "../l10n/languages";
import { textIn, type Arguments } from "../l10n/words.svelte";
import law from "./law.json";

/**
 * What a reference is about. `duty`: who works with children must report that a child is harmed.
 * `secrecy` and `partly`: consent lifts secrecy, wholly or partly. `from-health-care` and
 * `from-social-services`: what these may tell about somebody under 18 without consent. `sip-sol`
 * and `sip-hsl`: what an individual plan holds, in the two laws that ask for it.
 */
export type LawId =
  | "duty"
  | "secrecy"
  | "partly"
  | "from-health-care"
  | "from-social-services"
  | "sip-sol"
  | "sip-hsl";

/** One paragraph: where it stands and in which statute. */
export interface LawReference {
  id: string;
  /** The short name of the statute, as lawyers write it: `SoL`. */
  statute: string;
  /** Its number in the Swedish code of statutes: `2025:400`. */
  number: string;
  /** The number of the chapter; text, because there are chapters like `10 a`. */
  chapter: string;
  /** The number of the paragraph within the chapter, text likewise. */
  paragraph: string;
}

/** The day the references were last held against the law, `2026-11-22`. */
export const LAW_CHECKED_ON: string = law.checkedOn;

/** Every reference. */
export const LAW_REFERENCES: readonly LawReference[] = law.references;

/** What a message that names a paragraph fills in: `$reference`, `$number` of the statute. */
export function lawArguments(language: LanguageTag, id: LawId): Arguments {
  const reference = LAW_REFERENCES.find((one) => one.id === id);
  if (!reference) throw new Error(`law.json has no ${id}`);
  const { number, chapter, paragraph } = reference;
  return {
    reference: textIn(language, "information-law-paragraph", { chapter, paragraph }),
    number,
  };
}
