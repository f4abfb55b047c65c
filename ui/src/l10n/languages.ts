/** The six languages and how each is written. The twin of `wheel::LanguageTag`. */
import type { LanguageTag } from "../ipc/backend";

export type { LanguageTag };

/** In the order they are offered everywhere. */
export const LANGUAGES: readonly LanguageTag[] = ["sv", "en", "fi", "so", "ar", "kmr"];

/** The writing direction of a language. */
export function directionOf(language: LanguageTag): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/**
 * The tag to give to plural rules.
 *
 * The engine files Kurmanji under `ku`, and Arabic digits differ from engine to
 * engine unless Western ones are asked for. This is the one place that knows.
 */
export function engineTag(language: LanguageTag): string {
  return `${language === "kmr" ? "ku" : language}-u-nu-latn`;
}
