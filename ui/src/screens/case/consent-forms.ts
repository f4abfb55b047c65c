/** How a consent can be given, and what each way is called. */
import type { ConsentForm } from "../../ipc/backend";
import type { MessageId } from "../../l10n/words.svelte";

export const FORMS: Readonly<Record<ConsentForm, MessageId>> = {
  oral: "consent-form-oral",
  written: "consent-form-written",
  other: "consent-form-other",
};

/** What can have been explained, in the order in which it is read aloud. */
export const EXPLAINED: readonly MessageId[] = [
  "consent-explained-what",
  "consent-explained-answers",
  "consent-explained-back",
];

/** What consents are often for. */
export const PURPOSES: readonly MessageId[] = [
  "consent-purpose-1",
  "consent-purpose-2",
  "consent-purpose-3",
];

/** Who a consent is read aloud to. */
export type Listener = "guardian" | "young" | "child";

/** What is read aloud, around what this consent itself says. */
export interface Aloud {
  why: MessageId;
  except: MessageId;
  answers: readonly MessageId[];
  /** Who else is asked. */
  others: MessageId;
  mustTell: MessageId;
  ask: MessageId;
}

export const ALOUD: Readonly<Record<Listener, Aloud>> = {
  guardian: {
    why: "consent-aloud-guardian-why",
    except: "consent-aloud-guardian-except",
    answers: [
      "consent-aloud-guardian-yes",
      "consent-aloud-guardian-no",
      "consent-aloud-guardian-back",
    ],
    others: "consent-aloud-guardian-others",
    mustTell: "consent-aloud-guardian-must-tell",
    ask: "consent-aloud-guardian-ask",
  },
  young: {
    why: "consent-aloud-young-why",
    except: "consent-aloud-young-except",
    answers: ["consent-aloud-young-yes", "consent-aloud-young-no", "consent-aloud-young-back"],
    others: "consent-aloud-young-others",
    mustTell: "consent-aloud-young-must-tell",
    ask: "consent-aloud-young-ask",
  },
  child: {
    why: "consent-aloud-child-why",
    except: "consent-aloud-child-except",
    answers: ["consent-aloud-child-yes", "consent-aloud-child-no", "consent-aloud-child-back"],
    others: "consent-aloud-child-others",
    mustTell: "consent-aloud-child-must-tell",
    ask: "consent-aloud-child-ask",
  },
};
