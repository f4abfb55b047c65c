//! A piece of a case file: what it is, when it can be put or taken away, and which deed that is.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    Action, ActionFault, ActionId, CaseFile, Circle, CircleFault, Consent, ConsentFault, ConsentId,
    Deed, Duty, Meeting, MeetingFault, MeetingId, Path, Standing,
};

/// One piece of a case file, which is stored, undone and done again as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Record {
    /// Where the case stands.
    Standing(Standing),
    /// Who is around the child.
    Circle(Circle),
    /// The model's path.
    Path(Path),
    /// A consent.
    Consent(Consent),
    /// A meeting.
    Meeting(Box<Meeting>),
    /// An action.
    Action(Action),
}

/// Which piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RecordKey {
    /// Where the case stands.
    Standing,
    /// Who is around the child.
    Circle,
    /// The model's path.
    Path,
    /// A consent.
    Consent(ConsentId),
    /// A meeting.
    Meeting(MeetingId),
    /// An action.
    Action(ActionId),
}

/// Why a piece cannot be put or taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordFault {
    /// There is no such piece.
    #[error("no such piece")]
    Gone,
    /// The case is closed: it takes nothing but a withdrawal.
    #[error("case is closed")]
    Closed,
    /// Who is around the child would break a rule.
    #[error(transparent)]
    Circle(#[from] CircleFault),
    /// A consent would break a rule.
    #[error(transparent)]
    Consent(#[from] ConsentFault),
    /// A meeting would break a rule, or is finished.
    #[error(transparent)]
    Meeting(#[from] MeetingFault),
    /// An action would break a rule.
    #[error(transparent)]
    Action(#[from] ActionFault),
}

impl Record {
    /// Which piece it is.
    pub fn key(&self) -> RecordKey {
        match self {
            Self::Standing(_) => RecordKey::Standing,
            Self::Circle(_) => RecordKey::Circle,
            Self::Path(_) => RecordKey::Path,
            Self::Consent(consent) => RecordKey::Consent(consent.id),
            Self::Meeting(meeting) => RecordKey::Meeting(meeting.id),
            Self::Action(action) => RecordKey::Action(action.id),
        }
    }
}

impl CaseFile {
    /// Whether a piece can be put in its place on a day.
    ///
    /// To withdraw a consent is always possible, whatever has become of the case or the calendar since.
    ///
    /// # Errors
    /// The case is closed; a meeting is finished, or what was agreed at it would change; or the
    /// piece breaks a rule of its own.
    pub fn takes(&self, record: &Record, today: NaiveDate) -> Result<(), RecordFault> {
        let stands = self.record(record.key());
        if is_withdrawal(stands.as_ref(), record) {
            return Ok(());
        }
        if self.standing.closing.is_some() && !matches!(record, Record::Standing(_)) {
            return Err(RecordFault::Closed);
        }
        match (stands, record) {
            (_, Record::Standing(_) | Record::Path(_)) => Ok(()),
            (_, Record::Circle(circle)) => Ok(circle.check()?),
            (_, Record::Consent(consent)) => Ok(consent.check(self.case.age_band, today)?),
            (Some(Record::Meeting(before)), Record::Meeting(_)) if before.finished_at.is_some() => {
                Err(MeetingFault::Finished.into())
            }
            (_, Record::Meeting(meeting)) => Ok(meeting.check()?),
            (Some(Record::Action(before)), Record::Action(after))
                if self.was_read_back(&before) =>
            {
                // Only what becomes of it can be noted now.
                let state = after.state.clone();
                if *after != (Action { state, ..before }) {
                    return Err(MeetingFault::Finished.into());
                }
                Ok(after.check()?)
            }
            (_, Record::Action(action)) => Ok(action.check()?),
        }
    }

    /// Whether a piece can be taken away.
    ///
    /// # Errors
    /// It is not there, the case is closed, or it is a finished meeting or was agreed at one.
    pub fn lets_go_of(&self, key: RecordKey) -> Result<(), RecordFault> {
        if self.standing.closing.is_some() {
            return Err(RecordFault::Closed);
        }
        match self.record(key).ok_or(RecordFault::Gone)? {
            Record::Meeting(meeting) if meeting.finished_at.is_some() => {
                Err(MeetingFault::Finished.into())
            }
            Record::Action(action) if self.was_read_back(&action) => {
                Err(MeetingFault::Finished.into())
            }
            _ => Ok(()),
        }
    }

    /// The deed it is to put a piece in its place, or with `None` to take it away, where that has a name of its own.
    pub fn deed_of(&self, key: RecordKey, after: Option<&Record>) -> Option<Deed> {
        match (self.record(key), after) {
            (None, Some(Record::Consent(_))) => Some(Deed::ConsentNoted),
            (Some(Record::Consent(before)), Some(Record::Consent(after)))
                if before.withdrawn_on.is_none() && after.withdrawn_on.is_some() =>
            {
                Some(Deed::ConsentWithdrawn)
            }
            (Some(Record::Consent(_)), _) => Some(Deed::ConsentChanged),
            (Some(Record::Circle(before)), Some(Record::Circle(after))) => {
                let handed_over = Duty::ALL.into_iter().any(|duty| {
                    before.holder(duty).is_some() && before.holder(duty) != after.holder(duty)
                });
                handed_over.then_some(Deed::HandedOver)
            }
            (Some(Record::Standing(before)), Some(Record::Standing(after))) => {
                match (&before.closing, &after.closing) {
                    (None, Some(_)) => Some(Deed::CaseClosed),
                    (Some(_), None) => Some(Deed::CaseReopened),
                    (Some(_), Some(_)) | (None, None) => None,
                }
            }
            _ => None,
        }
    }

    /// Whether an action was agreed at a meeting that is finished.
    fn was_read_back(&self, action: &Action) -> bool {
        let meeting = action.meeting.and_then(|id| self.meeting(id));
        meeting.is_some_and(|meeting| meeting.finished_at.is_some())
    }
}

/// Whether a piece is a consent that stands, withdrawn and otherwise as it was.
fn is_withdrawal(stands: Option<&Record>, record: &Record) -> bool {
    let (Some(Record::Consent(before)), Record::Consent(after)) = (stands, record) else {
        return false;
    };
    let withdrawn = Consent {
        withdrawn_on: after.withdrawn_on,
        ..before.clone()
    };
    after.withdrawn_on.is_some() && *after == withdrawn
}
