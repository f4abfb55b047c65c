//! What was agreed to be done, by whom and when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::AreaId;

use crate::{MeetingId, NoteText, Party, Voice, VoiceRole};

/// The id of an action inside the program. Never shown.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(transparent)]
pub struct ActionId(pub Uuid);

/// An action that was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Action {
    /// Which one it is.
    pub id: ActionId,
    /// The meeting at which it was agreed; `None` if between meetings.
    pub meeting: Option<MeetingId>,
    /// The day it was agreed.
    pub agreed_on: NaiveDate,
    /// What is to be done.
    pub what: NoteText,
    /// Who does it.
    pub doer: Doer,
    /// The function of whoever does it there: "kurator".
    pub who: NoteText,
    /// By when.
    pub by: Option<NaiveDate>,
    /// The area of the wheel it belongs to.
    pub area: Option<AreaId>,
    /// What has become of it.
    pub state: ActionState,
}

/// Who does something.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum Doer {
    /// A service.
    Service {
        /// Which.
        service: VoiceRole,
    },
    /// The child, a guardian or somebody close.
    Person {
        /// Who.
        voice: Voice,
    },
    /// Somebody who is neither municipality nor region: an association, say.
    Outside,
}

/// Which body of the law a doer belongs to (10 kap. 8 § `SoL`, 16 kap. 4 § HSL).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Principal {
    /// Kommunens socialtjänst.
    SocialServices,
    /// Regionens hälso- och sjukvård.
    Region,
    /// The municipality outside of social services: school, preschool, KAA.
    Municipality,
    /// Somebody other than municipality or region.
    Other,
}

/// What has become of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum ActionState {
    /// It is to be done.
    Open,
    /// It is done.
    Done {
        /// When that was noted.
        on: NaiveDate,
        /// A word on it.
        why: NoteText,
    },
    /// Something else was agreed instead, which stands as an action of its own.
    Changed {
        /// When that was noted.
        on: NaiveDate,
        /// Why.
        why: NoteText,
    },
    /// It is no longer needed.
    NotNeeded {
        /// When that was noted.
        on: NaiveDate,
        /// Why.
        why: NoteText,
    },
}

/// Why an action cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActionFault {
    /// It does not say what.
    #[error("no deed")]
    NoDeed,
    /// A service that is none, or a person that is one.
    #[error("not somebody who acts")]
    Doer,
    /// Changed or no longer needed, without a word on why.
    #[error("no reason")]
    NoReason,
}

impl ActionState {
    /// The day it was noted what has become of it; `None` while it is open.
    pub fn settled_on(&self) -> Option<NaiveDate> {
        match self {
            Self::Open => None,
            Self::Done { on, .. } | Self::Changed { on, .. } | Self::NotNeeded { on, .. } => {
                Some(*on)
            }
        }
    }
}

impl Action {
    /// Checks what belongs together.
    ///
    /// # Errors
    /// Says which rule it breaks.
    pub fn check(&self) -> Result<(), ActionFault> {
        if self.what.is_blank() {
            return Err(ActionFault::NoDeed);
        }
        let fits = match self.doer {
            Doer::Service { service } => service.party() == Party::Service,
            Doer::Person { voice } => voice.role().party() != Party::Service,
            Doer::Outside => true,
        };
        if !fits {
            return Err(ActionFault::Doer);
        }
        match &self.state {
            ActionState::Changed { why, .. } | ActionState::NotNeeded { why, .. }
                if why.is_blank() =>
            {
                Err(ActionFault::NoReason)
            }
            _ => Ok(()),
        }
    }

    /// Whether it is still to be done.
    pub fn is_open(&self) -> bool {
        self.state == ActionState::Open
    }

    /// Whether it is to be done and its day has passed.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.is_open() && self.by.is_some_and(|by| by < today)
    }
}

impl Doer {
    /// Whether it is this service or person.
    pub fn is(self, voice: Voice) -> bool {
        match self {
            Self::Service { service } => voice.number() == 1 && voice.role() == service,
            Self::Person { voice: doer } => doer == voice,
            Self::Outside => false,
        }
    }

    /// The body of the law it belongs to.
    pub fn principal(self) -> Principal {
        match self {
            Self::Service { service } => principal(service),
            Self::Person { .. } | Self::Outside => Principal::Other,
        }
    }
}

/// The body of the law a service belongs to. The school nurse is health care by secrecy and
/// municipality by principal; of another service nothing is known.
pub fn principal(service: VoiceRole) -> Principal {
    match service {
        VoiceRole::SocialServices => Principal::SocialServices,
        VoiceRole::ChildHealthCentre
        | VoiceRole::HealthCentre
        | VoiceRole::ChildPsychiatry
        | VoiceRole::Habilitation => Principal::Region,
        VoiceRole::Preschool
        | VoiceRole::School
        | VoiceRole::StudentHealth
        | VoiceRole::SchoolNurse
        | VoiceRole::YouthFollowUp => Principal::Municipality,
        VoiceRole::OtherService
        | VoiceRole::Child
        | VoiceRole::Mother
        | VoiceRole::Father
        | VoiceRole::Guardian
        | VoiceRole::ClosePerson => Principal::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{day, text, voice};

    fn action() -> Action {
        Action {
            id: ActionId(Uuid::nil()),
            meeting: None,
            agreed_on: day(0),
            what: text("ringer hem"),
            doer: Doer::Outside,
            who: text(""),
            by: Some(day(7)),
            area: Some(AreaId::Leisure),
            state: ActionState::Open,
        }
    }

    #[test]
    fn somebody_does_something() {
        assert_eq!(action().check(), Ok(()));
        let nothing = Action {
            what: text("  "),
            ..action()
        };
        assert_eq!(nothing.check(), Err(ActionFault::NoDeed));
        for role in VoiceRole::ALL {
            let is_service = role.party() == Party::Service;
            let verdict = |fits| if fits { Ok(()) } else { Err(ActionFault::Doer) };
            let by_service = Action {
                doer: Doer::Service { service: role },
                ..action()
            };
            assert_eq!(by_service.check(), verdict(is_service));
            let voice = voice(role);
            let by_person = Action {
                doer: Doer::Person { voice },
                ..action()
            };
            assert_eq!(by_person.check(), verdict(!is_service));
        }
    }

    #[test]
    fn what_was_agreed_is_not_dropped_without_a_word() {
        let on = day(3);
        for (state, silent, spoken) in [
            ("done", Ok(()), Ok(())),
            ("changed", Err(ActionFault::NoReason), Ok(())),
            ("notNeeded", Err(ActionFault::NoReason), Ok(())),
        ] {
            for (why, expected) in [(text(" "), silent), (text("hon sover nu"), spoken)] {
                let state = match state {
                    "done" => ActionState::Done { on, why },
                    "changed" => ActionState::Changed { on, why },
                    _ => ActionState::NotNeeded { on, why },
                };
                let action = Action { state, ..action() };
                assert_eq!(action.check(), expected);
                assert!(!action.is_open() && !action.is_overdue(day(400)));
            }
        }
    }

    #[test]
    fn it_is_overdue_the_day_after_its_day() {
        assert!(!action().is_overdue(day(7)));
        assert!(action().is_overdue(day(8)));
        let whenever = Action {
            by: None,
            ..action()
        };
        assert!(!whenever.is_overdue(day(400)));
    }

    #[test]
    fn the_school_nurse_is_the_municipality_s_and_a_family_is_nobody_s() {
        use Principal::{Municipality, Other, Region, SocialServices};
        let of = |service| Doer::Service { service }.principal();
        for (service, principal) in [
            (VoiceRole::Preschool, Municipality),
            (VoiceRole::School, Municipality),
            (VoiceRole::StudentHealth, Municipality),
            (VoiceRole::SchoolNurse, Municipality),
            (VoiceRole::SocialServices, SocialServices),
            (VoiceRole::ChildHealthCentre, Region),
            (VoiceRole::HealthCentre, Region),
            (VoiceRole::ChildPsychiatry, Region),
            (VoiceRole::Habilitation, Region),
            (VoiceRole::YouthFollowUp, Municipality),
            (VoiceRole::OtherService, Other),
        ] {
            assert_eq!(of(service), principal, "{service:?}");
        }
        let voice = voice(VoiceRole::Mother);
        assert_eq!(Doer::Person { voice }.principal(), Other);
        assert_eq!(Doer::Outside.principal(), Other);
    }
}
