/** What stands beside each other: a table as it is, and the same as it leaves. */
import type { CountRowView, ProposedTableView, ReleaseProposalView } from "../../ipc/backend";

export type ReadyProposal = Extract<ReleaseProposalView, { kind: "ready" }>;

export interface Paired {
  /** Answers that stand by themselves on both sides. */
  alone: readonly CountRowView[];
  /** What is told together: the answers as they are, and the one number that stands for them. */
  together: { rows: readonly CountRowView[]; answers: readonly string[]; uses: number } | null;
}

/** A table with those answers next to each other that are told together, so that they can flow into one. */
export function paired({ truth, leaving }: ProposedTableView): Paired {
  const merged = leaving.find((row) => 1 < row.answers.length);
  const isTogether = (row: CountRowView) => merged?.answers.includes(row.answer) ?? false;
  return {
    alone: truth.filter((row) => !isTogether(row)),
    together: merged ? { ...merged, rows: truth.filter(isTogether) } : null,
  };
}

/** Whether a table leaves otherwise than it is. */
export function isChanged(table: ProposedTableView): boolean {
  return table.why !== "none-small";
}
