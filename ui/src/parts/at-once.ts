/** How many prompts stand on a card at once. */
import { on } from "svelte/events";
import { createSubscriber } from "svelte/reactivity";

/** How high the window must be for two, in CSS pixels. */
const HIGH_ENOUGH = 700;

const followHeight = createSubscriber((update) => on(window, "resize", update));

/** Follows the window where it is asked for in an effect or in something derived. */
export function promptsAtOnce(): number {
  followHeight();
  return window.innerHeight < HIGH_ENOUGH ? 1 : 2;
}
