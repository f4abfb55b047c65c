/** The words for a fictitious family. */
import type { PracticeFamilyId } from "../ipc/backend";
import type { MessageId } from "./words.svelte";

/** What a family is called, what is told of it, and what to practise with it. */
export function practiceFamilyId(
  family: PracticeFamilyId,
  what: "title" | "about" | "try",
): MessageId {
  return `practice-family-${family}-${what}`;
}
