/** Where a form says that something is missing. */
import { tick } from "svelte";

/**
 * Gives the focus to the first field that is marked as missing, or to the first choice of a question
 * that is. False where nothing is marked.
 */
export async function focusMissing(form: HTMLFormElement): Promise<boolean> {
  await tick();
  const mark = form.querySelector<HTMLElement>("[data-missing], .missing");
  const field = mark?.matches("[data-missing]")
    ? mark
    : mark?.closest("fieldset, .group")?.querySelector<HTMLElement>("input, textarea, select");
  field?.focus();
  return mark !== null;
}
