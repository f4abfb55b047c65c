//! What has happened in a case, in the order of time. For whoever works with it, never for others.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

use crate::{
    ActionId, ActionState, CaseFile, ConsentId, Context, ConversationId, Deed, Duty, MeetingId,
    NoteText, Outcome, Voice, VoiceRole,
};

/// Something that has happened, or that is to come on a day that is fixed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Happening {
    /// The day.
    pub on: NaiveDate,
    /// What.
    pub what: What,
}

/// What has happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum What {
    /// The case was made.
    Made,
    /// A conversation was held.
    Conversation {
        /// Which.
        id: ConversationId,
        /// Where the wheel was used.
        context: Context,
        /// Whether it is finished.
        finished: bool,
    },
    /// A meeting was held, or is to be.
    Meeting {
        /// Which.
        id: MeetingId,
        /// Its question.
        question: NoteText,
        /// Whether it has been held.
        finished: bool,
    },
    /// Somebody consented.
    ConsentGiven {
        /// Which consent.
        id: ConsentId,
        /// Who.
        by: Voice,
    },
    /// Somebody withdrew a consent.
    ConsentWithdrawn {
        /// Which consent.
        id: ConsentId,
        /// Who.
        by: Voice,
    },
    /// A consent is over.
    ConsentEnded {
        /// Which consent.
        id: ConsentId,
        /// Whose.
        by: Voice,
    },
    /// An action was agreed.
    ActionAgreed {
        /// Which.
        id: ActionId,
        /// What is to be done.
        what: NoteText,
    },
    /// Something has become of an action.
    ActionSettled {
        /// Which.
        id: ActionId,
        /// What was to be done.
        what: NoteText,
        /// What has become of it.
        state: ActionState,
    },
    /// A duty was taken up or handed over.
    HandedOver {
        /// Which duty.
        duty: Duty,
        /// To whom.
        to: VoiceRole,
    },
    /// The path was thought over.
    PathThoughtOver,
    /// The deletion date was moved.
    DateMoved {
        /// To which day.
        to: NaiveDate,
        /// Why.
        why: NoteText,
    },
    /// A document was made, or a sheet for others shown.
    DocumentMade {
        /// Which.
        deed: Deed,
    },
    /// The case was closed.
    Closed {
        /// What came of it.
        outcome: Outcome,
    },
}

/// When, where and whether finished, of one conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which.
    pub id: ConversationId,
    /// When it began.
    pub started_at: NaiveDateTime,
    /// Where the wheel was used.
    pub context: Context,
    /// Whether it is finished.
    pub finished: bool,
}

/// Everything that has happened in a case, latest first; of one day in the order in which it is noted here.
pub fn timeline(
    file: &CaseFile,
    conversations: &[Held],
    documents: &[(NaiveDate, Deed)],
    today: NaiveDate,
) -> Vec<Happening> {
    let mut all = vec![Happening {
        on: file.case.made_on,
        what: What::Made,
    }];
    let mut add = |on, what| all.push(Happening { on, what });
    for held in conversations {
        let Held {
            id,
            context,
            finished,
            ..
        } = *held;
        let what = What::Conversation {
            id,
            context,
            finished,
        };
        add(held.started_at.date(), what);
    }
    for post in &file.circle.posts {
        let what = What::HandedOver {
            duty: post.duty,
            to: post.service,
        };
        add(post.since, what);
    }
    if let Some(path) = &file.path {
        add(path.on, What::PathThoughtOver);
    }
    for consent in &file.consents {
        let (id, by) = (consent.id, consent.given_by);
        add(consent.given_on, What::ConsentGiven { id, by });
        match consent.withdrawn_on {
            Some(on) => add(on, What::ConsentWithdrawn { id, by }),
            None if consent.until < today => {
                add(consent.until, What::ConsentEnded { id, by });
            }
            None => {}
        }
    }
    for meeting in &file.meetings {
        let at = meeting.finished_at.or(meeting.at).map(|at| at.date());
        let what = What::Meeting {
            id: meeting.id,
            question: meeting.question.clone(),
            finished: meeting.finished_at.is_some(),
        };
        add(at.unwrap_or(meeting.made_on), what);
    }
    for action in &file.actions {
        let (id, what) = (action.id, action.what.clone());
        let agreed = What::ActionAgreed {
            id,
            what: what.clone(),
        };
        add(action.agreed_on, agreed);
        if let Some(on) = action.state.settled_on() {
            let state = action.state.clone();
            add(on, What::ActionSettled { id, what, state });
        }
    }
    for date_move in &file.moves {
        let what = What::DateMoved {
            to: date_move.to,
            why: date_move.why.clone(),
        };
        add(date_move.on, what);
    }
    for (on, deed) in documents {
        add(*on, What::DocumentMade { deed: *deed });
    }
    if let Some(closing) = &file.standing.closing {
        let outcome = closing.outcome;
        add(closing.on, What::Closed { outcome });
    }
    // Stable: what is noted later of one day comes to stand before what is noted earlier.
    all.reverse();
    all.sort_by_key(|happening| std::cmp::Reverse(happening.on));
    all
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{AgeBand, Case, CaseCode, Closing, DateMove, DeleteOn};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_latest_stands_first_and_of_one_day_the_end_before_the_beginning() {
        let case = Case {
            code: CaseCode::parse("EK-7").unwrap(),
            age_band: AgeBand::From6To9,
            made_on: day("2026-09-01"),
            delete_on: DeleteOn::stored(day("2027-02-20")),
        };
        let mut file = CaseFile::of(case);
        file.moves.push(DateMove {
            on: day("2026-10-05"),
            from: day("2026-12-01"),
            to: day("2027-02-20"),
            why: NoteText::default(),
        });
        file.standing.closing = Some(Closing {
            on: day("2026-11-20"),
            outcome: Outcome::NeedMet,
            words: NoteText::default(),
        });
        let held = Held {
            id: ConversationId(Uuid::nil()),
            started_at: "2026-09-01T10:00:00".parse().unwrap(),
            context: Context::HealthTalk,
            finished: true,
        };
        let documents = [(day("2026-11-20"), Deed::SipMade)];
        let line = timeline(&file, &[held], &documents, day("2026-11-22"));
        let kinds: Vec<_> = line
            .iter()
            .map(|happening| match happening.what {
                What::Closed { .. } => "closed",
                What::DocumentMade { .. } => "document",
                What::DateMoved { .. } => "moved",
                What::Conversation { .. } => "conversation",
                What::Made => "made",
                _ => "another",
            })
            .collect();
        assert_eq!(
            kinds,
            ["closed", "document", "moved", "conversation", "made"]
        );
    }
}
