/** Whom the opening is read with: it decides the words, and how large the pictures are. */
import type { ConversationView } from "../../ipc/backend";
import type { Audience } from "../wheel-only/audience";

export function audienceOf({ ageBand, voices }: ConversationView): Audience {
  const childIsHere = voices.some((voice) => voice.role === "child");
  if (ageBand === "0-5" || !childIsHere) return "adults";
  return ageBand === "6-9" ? "young" : "older";
}
