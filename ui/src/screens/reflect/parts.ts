/** What a team talks about: how things stand, then the eight themes. */
import type { HowFar, ReflectionQuestion } from "../../ipc/backend";
import { hasText, text, type MessageId } from "../../l10n/words.svelte";

/** The questions on how things stand. */
export const STANDING = [
  "lead-appointed",
  "local-plan",
  "wheel-in-use",
  "support",
] as const satisfies readonly ReflectionQuestion[];

/** The themes, in the order of the recommendations. */
export const THEMES = [
  "goals",
  "participation",
  "information",
  "endurance",
  "exchange",
  "division",
  "follow-up",
  "documentation",
] as const satisfies readonly ReflectionQuestion[];

export type Theme = (typeof THEMES)[number];

/** A part of the talk: one card. */
export type Part = "now" | Theme;
export const PARTS: readonly Part[] = ["now", ...THEMES];

export const HOW_FAR: readonly HowFar[] = ["yes", "partly", "not-yet"];

/** What a part is called. */
export function partText(part: Part): string {
  return part === "now" ? text("reflect-now") : questionTitle(part);
}

/** What a question is called, in a few words. */
export function questionTitle(question: ReflectionQuestion): string {
  return text(`reflect-question-${question}`);
}

/** What to talk about in a theme. */
export function talkIds(theme: Theme): MessageId[] {
  return [1, 2, 3]
    .map((number) => `reflect-talk-${theme}-${number}`)
    .filter((id): id is MessageId => hasText("sv", id));
}

/** The questions that belong to a part. */
export function questionsOf(part: Part): readonly ReflectionQuestion[] {
  return part === "now" ? STANDING : [part];
}
