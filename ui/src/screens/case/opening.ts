/** Ways from the page of a case to what stands in it. */
import { app } from "../../app.svelte";
import { backend, type AreaId, type CaseWholeView } from "../../ipc/backend";

/** Opens a conversation: to go on with it, or to read it, at an area where one is sought. */
export async function openConversation(code: string, id: string, area?: AreaId): Promise<void> {
  const conversation = await backend().openConversation(id);
  app.go(
    conversation.finishedAt === null
      ? { at: "conversation", conversation }
      : { at: "reading", conversation, back: { at: "case", code }, ...(area && { area }) },
  );
}

/** The latest conversation in which something was said in an area; finished ones before others. */
export function latestWith(view: CaseWholeView, area: AreaId): string | null {
  const withWords = view.conversations.filter((one) => one.talkedAbout.includes(area));
  const finished = withWords.find((one) => one.finishedAt !== null);
  return (finished ?? withWords[0])?.id ?? null;
}

/** Begins to prepare a meeting, to follow up an earlier one where one is given. */
export async function prepareMeeting(code: string, follows: string | null): Promise<void> {
  const { meeting } = await backend().beginMeeting(code, follows);
  app.go({ at: "meeting", code, id: meeting.id });
}

/** Goes to a meeting: to the room while it goes on, otherwise to where it is prepared or read. */
export function openMeeting(view: CaseWholeView, id: string): void {
  const line = view.meetings.find((one) => one.id === id);
  const goesOn = line !== undefined && line.beganAt !== null && line.finishedAt === null;
  app.go({ at: goesOn ? "room" : "meeting", code: view.code, id });
}
