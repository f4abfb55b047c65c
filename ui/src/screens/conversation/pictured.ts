/** Which prompts of an area have a picture that can be trusted to show what they ask. */
import { app } from "../../app.svelte";
import type { AreaId } from "../../ipc/backend";
import { hasText, type MessageId } from "../../l10n/words.svelte";
import { PICTURES, type PictureId } from "../../wheel/pictures";

/** A picture, the few words under it, and the prompt it stands for. */
export interface PicturedPrompt {
  picture: NonNullable<(typeof PICTURES)[PictureId]>;
  words: MessageId;
  prompt: MessageId;
}

/**
 * The pictured prompts of an area for a child of 6–9. None where the wheel in use says nothing of
 * pictures: its prompts are its own, and ours would then show something else.
 */
export function picturedPrompts(area: AreaId): PicturedPrompt[] {
  return ([1, 2, 3, 4] as const).flatMap((number) => {
    const picture = PICTURES[`${area}-${number}`];
    const words = `picture-${area}-${number}`;
    const prompt = `prompt-${area}-6-9-${number}`;
    if (!picture || !hasText("sv", words) || !hasText("sv", prompt)) return [];
    return isOfWheel(words) ? [{ picture, words, prompt }] : [];
  });
}

/** Whether the words of the wheel in use define a message. */
function isOfWheel(id: MessageId): boolean {
  const words = app.wheel?.words.sv ?? "";
  return words.startsWith(`${id} =`) || words.includes(`\n${id} =`);
}
