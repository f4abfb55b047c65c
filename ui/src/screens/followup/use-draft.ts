/** What is said of a use of the wheel while somebody fills it in. */
import type { Context, CorrectUseRequest, LedTo, ServiceCount, Step } from "../../ipc/backend";
import { LANGUAGES } from "../../l10n/languages";

export const CONTEXTS: readonly Context[] = [
  "health-talk",
  "student-health-team",
  "sip",
  "vits",
  "network-meeting",
  "coordination-meeting",
  "other",
];
export const STEPS: readonly Step[] = ["notice", "explore", "collaborate"];
export const SERVICE_COUNTS: readonly ServiceCount[] = ["0", "1", "2", "3+"];
/** What somebody can answer; nothing said is no answer. */
export const LED_TO: readonly LedTo[] = [
  "own-service",
  "handover",
  "coordination-meeting",
  "sip",
  "nothing",
];
/** The languages as they are counted: those of the program, and any other. */
export const SPOKEN: readonly string[] = [...LANGUAGES, "other"];

/** What can be said and corrected; only the context has nothing that could be supposed. */
export type UseDraft = Omit<CorrectUseRequest, "context"> & { context: Context | null };
