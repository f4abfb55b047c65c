/**
 * The words of the window: Fluent bundles of all six languages, loaded at once, so that a change
 * of language is a repaint and nothing else.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { engineTag, LANGUAGES, type LanguageTag } from "./languages";
import type { MessageId } from "./message-ids";

export type { MessageId };
export type Arguments = Record<string, FluentVariable>;

const SOURCES = import.meta.glob<string>("../../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = new Map<LanguageTag, FluentBundle>(
  LANGUAGES.map((language) => [language, new FluentBundle(engineTag(language))]),
);

for (const [path, source] of Object.entries(SOURCES)) {
  const tag = path.split("/").at(-2);
  const language = LANGUAGES.find((known) => known === tag);
  if (language) bundles.get(language)?.addResource(new FluentResource(source));
}

/** Counts how often the wheel's words were replaced, so that what shows them is shown again. */
let edition = $state(0);

/** Takes the words of the wheel as the shell gives them: a content pack can replace ours. */
export function useWheelWords(words: Partial<Record<LanguageTag, string>>): void {
  for (const language of LANGUAGES) {
    const source = words[language];
    if (source === undefined) continue;
    bundles.get(language)?.addResource(new FluentResource(source), { allowOverrides: true });
  }
  edition += 1;
}

/**
 * A message in a language. A missing message never stops anybody: Swedish stands in, and failing
 * that the id itself.
 */
export function textIn(language: LanguageTag, id: MessageId, args?: Arguments): string {
  for (const tag of [language, "sv"] as const) {
    const bundle = bundleOf(tag);
    const pattern = bundle?.getMessage(id)?.value;
    if (bundle && pattern) return bundle.formatPattern(pattern, args, []);
  }
  return `«${id}»`;
}

/** Whether a language has a message of its own under this id. */
export function hasText(language: LanguageTag, id: string): id is MessageId {
  return bundleOf(language)?.getMessage(id)?.value != null;
}

/** The bundle of a language; what reads it is shown again when the wheel's words are replaced. */
function bundleOf(language: LanguageTag): FluentBundle | undefined {
  return edition < 0 ? undefined : bundles.get(language);
}

/** The languages in use: the one of the program, and the family's while a conversation is open. */
class Languages {
  /** What staff chose for the program. */
  program = $state<LanguageTag>("sv");
  /** What the family reads; `null` outside a conversation. */
  family = $state<LanguageTag | null>(null);

  /** What the window as a whole is written in: it sets the direction of everything. */
  get surface(): LanguageTag {
    return this.family ?? this.program;
  }
}

export const languages = new Languages();

/** A message in the language of the program. */
export function text(id: MessageId, args?: Arguments): string {
  return textIn(languages.program, id, args);
}
