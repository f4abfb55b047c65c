/** The case on screen: everything in it, and every change, which the program answers with the whole. */
import {
  backend,
  failureOf,
  type Action,
  type CaseWholeView,
  type Circle,
  type Consent,
  type Failure,
} from "../../ipc/backend";

/** The id of something that has none yet. */
export const NEW_ID = "00000000-0000-0000-0000-000000000000";

export class CaseFolder {
  readonly code: string;
  /** `null` until it was read for the first time. */
  view = $state.raw<CaseWholeView | null>(null);
  failure = $state.raw<Failure | null>(null);

  constructor(code: string) {
    this.code = code;
  }

  /** Reads the case, which is logged. */
  open(): Promise<boolean> {
    return this.ask(() => backend().openCase(this.code));
  }

  /** Asks for a change. True where it was made; otherwise `failure` says why not. */
  async ask(deed: () => Promise<CaseWholeView>): Promise<boolean> {
    try {
      this.view = await deed();
      this.failure = null;
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    }
  }

  saveCircle(circle: Circle): Promise<boolean> {
    return this.ask(() => backend().saveCircle(this.code, circle));
  }

  saveConsent(consent: Consent): Promise<boolean> {
    return this.ask(() => backend().saveConsent(this.code, consent));
  }

  saveAction(action: Action): Promise<boolean> {
    return this.ask(() => backend().saveAction(this.code, action));
  }

  undo(): Promise<boolean> {
    return this.ask(() => backend().undoInCase(this.code));
  }

  redo(): Promise<boolean> {
    return this.ask(() => backend().redoInCase(this.code));
  }
}
