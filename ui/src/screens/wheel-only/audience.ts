/** Whom the wheel is shown to: it decides which of an area's prompts stand on the card. */
import type { AreaId, Voice } from "../../ipc/backend";
import { promptIds } from "../../l10n/names";
import { textIn, type MessageId } from "../../l10n/words.svelte";

/** Children of 6–9, children and young people of 10–17, and adults. */
export type Audience = "young" | "older" | "adults";

const CHILD: Voice = { role: "child", number: 1 };
const ADULT: Voice = { role: "guardian", number: 1 };

/** The prompts of an area for those who look. From 10 to 17 those of both ages, the younger first. */
export function promptsFor(area: AreaId, audience: Audience): MessageId[] {
  switch (audience) {
    case "young":
      return promptIds(area, CHILD, "6-9");
    case "older":
      return withoutRepeats([
        ...promptIds(area, CHILD, "10-12"),
        ...promptIds(area, CHILD, "13-17"),
      ]);
    case "adults":
      return promptIds(area, ADULT, "6-9");
  }
}

/** Some prompts are the same for both ages. Swedish decides, so that all languages show the same. */
function withoutRepeats(ids: readonly MessageId[]): MessageId[] {
  const said = ids.map((id) => textIn("sv", id));
  return ids.filter((_, index) => said.indexOf(said[index] ?? "") === index);
}
