/**
 * The words of the window: Fluent bundles of all six languages, at hand from the start. Each is read
 * when it is first asked for, and the rest once the first screen stands there, so that the start
 * waits for two languages and a change of language is a repaint and nothing else.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { engineTag, LANGUAGES, type LanguageTag } from "./languages";
import type { MessageId } from "./message-ids";

export type { MessageId };
export type Arguments = Record<string, FluentVariable>;

/** What stands on paper alone the window never says. */
const SOURCES = import.meta.glob<string>(
  ["../../../locales/*/*.ftl", "!../../../locales/*/paper*.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

const bundles: Partial<Record<LanguageTag, FluentBundle>> = {};

/** Counts how often the wheel's words were replaced, so that what shows them is shown again. */
let edition = $state(0);

/** The words of the wheel as the shell gave them. */
let wheelWords: Partial<Record<LanguageTag, string>> = {};

/** Takes the words of the wheel as the shell gives them: a content pack can replace ours. */
export function useWheelWords(words: Partial<Record<LanguageTag, string>>): void {
  wheelWords = words;
  for (const language of LANGUAGES) {
    const bundle = bundles[language];
    if (bundle) addWheelWords(language, bundle);
  }
  edition += 1;
}

/** Reads the languages that nobody has asked for yet, one after the other and never long at a time. */
export async function readAhead(): Promise<void> {
  for (const language of LANGUAGES) {
    if (bundles[language]) continue;
    await new Promise((done) => setTimeout(done));
    read(language);
  }
}

/**
 * A message in a language. A missing message never stops anybody: Swedish stands in, and failing
 * that the id itself.
 */
export function textIn(language: LanguageTag, id: MessageId, args?: Arguments): string {
  for (const tag of [language, "sv"] as const) {
    const bundle = bundleOf(tag);
    const pattern = bundle?.getMessage(id)?.value;
    if (bundle && pattern) return directed(tag, bundle.formatPattern(pattern, args, []));
  }
  return `«${id}»`;
}

/**
 * Tells the direction of an Arabic text that has no letter of its own outside of what was filled in:
 * inside another text nothing else would, for isolates hide it. As `l10n` in Rust does.
 */
function directed(tag: LanguageTag, said: string): string {
  // Without an Arabic letter anywhere it is a time or a code, which runs the other way.
  if (tag !== "ar" || !said.includes("\u2068") || !/[\u0620-\u064A\u066E-\u06D3]/u.test(said))
    return said;
  let outside = said;
  for (let before = ""; before !== outside;) {
    before = outside;
    outside = outside.replace(/\u2068[^\u2068\u2069]*\u2069/gu, "");
  }
  return /[\p{L}\u200F]/u.test(outside) ? said : `\u200F${said}`;
}

/** Whether a language has a message of its own under this id. */
export function hasText(language: LanguageTag, id: string): id is MessageId {
  return bundleOf(language)?.getMessage(id)?.value != null;
}

/** The bundle of a language; what reads it is shown again when the wheel's words are replaced. */
function bundleOf(language: LanguageTag): FluentBundle | undefined {
  return edition < 0 ? undefined : (bundles[language] ?? read(language));
}

function read(language: LanguageTag): FluentBundle {
  const bundle = new FluentBundle(engineTag(language));
  for (const [path, source] of Object.entries(SOURCES)) {
    if (path.split("/").at(-2) === language) bundle.addResource(new FluentResource(source));
  }
  addWheelWords(language, bundle);
  bundles[language] = bundle;
  return bundle;
}

function addWheelWords(language: LanguageTag, bundle: FluentBundle): void {
  const source = wheelWords[language];
  if (source === undefined) return;
  bundle.addResource(new FluentResource(source), { allowOverrides: true });
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
