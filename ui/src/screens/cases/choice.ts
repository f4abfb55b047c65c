/** What was chosen of the list of cases, and what that asks for. */
import type { CaseQueryRequest, VoiceRole } from "../../ipc/backend";
import { isDay, monthsBefore } from "./days";

/** So many cases are shown at a time. */
export const PAGE = 50;

/** The spans of days that are offered; the days of the last one are chosen one by one. */
export const WHENS = ["any", "month", "quarter", "ahead", "chosen"] as const;
export type When = (typeof WHENS)[number];

export interface CaseChoice {
  code: string;
  service: VoiceRole | null;
  when: When;
  /** The days of "chosen". A day that does not exist stays as chosen. */
  from: string;
  to: string;
  openActions: boolean;
}

/** Nothing chosen: every case. */
export function everyCase(today: string): CaseChoice {
  return {
    code: "",
    service: null,
    when: "any",
    from: monthsBefore(today, 3),
    to: today,
    openActions: false,
  };
}

/** What keeps the chosen days from being asked for; `null` if nothing does. */
export function daysTrouble({ when, from, to }: CaseChoice): "from" | "to" | "turned" | null {
  if (when !== "chosen") return null;
  if (!isDay(from)) return "from";
  if (!isDay(to)) return "to";
  return to < from ? "turned" : null;
}

/** The first page of what was chosen. */
export function queryOf(choice: CaseChoice, today: string): CaseQueryRequest {
  const { code, service, openActions } = choice;
  return { code, service, ...span(choice, today), openActions, offset: 0, limit: PAGE };
}

function span(
  { when, from, to }: CaseChoice,
  today: string,
): Pick<CaseQueryRequest, "from" | "to"> {
  switch (when) {
    case "any":
      return { from: null, to: null };
    case "month":
      return { from: monthsBefore(today, 1), to: today };
    case "quarter":
      return { from: monthsBefore(today, 3), to: today };
    case "ahead":
      return { from: today, to: null };
    case "chosen":
      return { from, to };
  }
}
