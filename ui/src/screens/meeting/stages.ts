/** What the steps of preparing are called, and which comes before and after. */
import { MEETING_STAGES, type MeetingStage } from "../../app.svelte";
import type { AgeBand } from "../../ipc/backend";
import type { MessageId } from "../../l10n/words.svelte";

/** The name of a step: a teenager is no "child". */
export function stageId(stage: MeetingStage, band: AgeBand): MessageId {
  if (stage === "before" && band === "13-17") return "meeting-stage-before-young";
  return `meeting-stage-${stage}`;
}

/** The step so many further on; `null` where there is none. */
export function stageAt(stage: MeetingStage, by: 1 | -1): MeetingStage | null {
  return MEETING_STAGES[MEETING_STAGES.indexOf(stage) + by] ?? null;
}
