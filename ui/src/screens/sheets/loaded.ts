/** What a sheet needs, asked for in one go. */
import type { Sheet } from "../../app.svelte";
import {
  backend,
  type AgeBand,
  type BbicSheetView,
  type EhtSheetView,
  type Failure,
  type InvitationView,
  type MeetingId,
  type SipSheetView,
} from "../../ipc/backend";

/** Where a meeting stands: what can still be written, and where. */
export type MeetingStanding = "before" | "begun" | "over";

export type Loaded =
  | {
      kind: "sip";
      view: SipSheetView;
      meeting: MeetingId;
      standing: MeetingStanding;
      /** When it was held, whatever day it was planned for; `null` before it is finished. */
      heldAt: string | null;
    }
  | { kind: "bbic"; view: BbicSheetView }
  | { kind: "eht"; view: EhtSheetView }
  | { kind: "invitation"; view: InvitationView; meeting: MeetingId; ageBand: AgeBand };

export async function load(sheet: Sheet, code: string): Promise<Loaded> {
  switch (sheet.kind) {
    case "sip": {
      const [view, room] = await Promise.all([
        backend().sip(sheet.meeting),
        backend().meetingRoom(sheet.meeting),
      ]);
      const { beganAt, finishedAt } = room.meeting;
      const standing = finishedAt !== null ? "over" : beganAt !== null ? "begun" : "before";
      return { kind: "sip", view, meeting: sheet.meeting, standing, heldAt: finishedAt };
    }
    case "bbic":
      return { kind: "bbic", view: await backend().bbic(code) };
    case "eht":
      return { kind: "eht", view: await backend().eht(code, null) };
    case "invitation": {
      // How one speaks to the child depends on its age, which the invitation itself does not tell.
      const [view, found] = await Promise.all([
        backend().invitation(sheet.meeting, sheet.voice),
        backend().findCase(code),
      ]);
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (!found) throw { code: "gone" } satisfies Failure;
      return { kind: "invitation", view, meeting: sheet.meeting, ageBand: found.ageBand };
    }
  }
}
