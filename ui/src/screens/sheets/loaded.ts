/** What a sheet needs, asked for in one go. */
import type { Sheet } from "../../app.svelte";
import {
  backend,
  type BbicSheetView,
  type EhtSheetView,
  type InvitationView,
  type MeetingId,
  type SipSheetView,
} from "../../ipc/backend";

export type Loaded =
  | { kind: "sip"; view: SipSheetView; meeting: MeetingId }
  | { kind: "bbic"; view: BbicSheetView }
  | { kind: "eht"; view: EhtSheetView }
  | { kind: "invitation"; view: InvitationView; meeting: MeetingId };

export async function load(sheet: Sheet, code: string): Promise<Loaded> {
  switch (sheet.kind) {
    case "sip":
      return { kind: "sip", view: await backend().sip(sheet.meeting), meeting: sheet.meeting };
    case "bbic":
      return { kind: "bbic", view: await backend().bbic(code) };
    case "eht":
      return { kind: "eht", view: await backend().eht(code, null) };
    case "invitation": {
      const { meeting, voice } = sheet;
      return { kind: "invitation", view: await backend().invitation(meeting, voice), meeting };
    }
  }
}
