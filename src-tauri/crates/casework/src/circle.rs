//! Who is around a child: roles, functions and ways to reach them, never names.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{NoteText, Party, Voice, VoiceRole};

/// Who is around a child, as far as a case knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Circle {
    /// The service under whose secrecy everything said in this case is kept: the one this
    /// computer belongs to. Until it is known nothing goes to anybody.
    pub keeper: Option<VoiceRole>,
    /// The guardians. Until they are known nobody can have consented.
    pub guardians: BTreeSet<Voice>,
    /// Services and close persons, in the order in which they were noted.
    pub contacts: Vec<Contact>,
    /// Who has been responsible for what, oldest first. The last of a duty has it now.
    pub posts: Vec<Post>,
}

/// A service or a close person around the child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Which service or close person.
    pub voice: Voice,
    /// What they do or are to the child: "kurator", "mormor".
    pub function: NoteText,
    /// How they are reached.
    pub reach: NoteText,
}

/// A duty of the model (`reference/domain.md` 3.3).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Barnets bästa-ansvarig.
    BestInterestsLead,
    /// Samordningsperson.
    Coordinator,
}

/// Somebody has a duty from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// Which duty.
    pub duty: Duty,
    /// The service that has it.
    pub service: VoiceRole,
    /// The function there: "rektor", "BVC-sjuksköterska".
    pub function: NoteText,
    /// From which day.
    pub since: NaiveDate,
    /// Why it was handed over; blank for the first.
    pub why: NoteText,
}

/// Why a circle cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CircleFault {
    /// A guardian who is none.
    #[error("not a guardian")]
    NotAGuardian,
    /// A service that is none.
    #[error("not a service")]
    NotAService,
    /// More than [`Circle::MOST_CONTACTS`] contacts, or one twice.
    #[error("too many contacts, or one twice")]
    Crowded,
}

impl Duty {
    /// Both.
    pub const ALL: [Self; 2] = [Self::BestInterestsLead, Self::Coordinator];

    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BestInterestsLead => "best-interests-lead",
            Self::Coordinator => "coordinator",
        }
    }

    /// Reads back [`Duty::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|duty| duty.as_str() == word)
    }
}

impl Circle {
    /// Most contacts of one case.
    pub const MOST_CONTACTS: usize = 24;

    /// Who has a duty now.
    pub fn holder(&self, duty: Duty) -> Option<&Post> {
        self.posts.iter().rfind(|post| post.duty == duty)
    }

    /// Checks what belongs together.
    ///
    /// # Errors
    /// Says which rule it breaks.
    pub fn check(&self) -> Result<(), CircleFault> {
        if self
            .guardians
            .iter()
            .any(|voice| voice.role().party() != Party::Guardian)
        {
            return Err(CircleFault::NotAGuardian);
        }
        let posts = self.posts.iter().map(|post| post.service);
        if posts
            .chain(self.keeper)
            .any(|role| role.party() != Party::Service)
        {
            return Err(CircleFault::NotAService);
        }
        let voices: BTreeSet<_> = self.contacts.iter().map(|contact| contact.voice).collect();
        if voices.len() < self.contacts.len() || Self::MOST_CONTACTS < self.contacts.len() {
            return Err(CircleFault::Crowded);
        }
        let outside =
            |voice: &Voice| !matches!(voice.role().party(), Party::Service | Party::Close);
        if voices.iter().any(outside) {
            return Err(CircleFault::NotAService);
        }
        Ok(())
    }
}

/// The service that takes over at the next transition: BVC, förskola, skola, KAA (`reference/domain.md` 3.3).
///
/// `None` where the model names no next one.
pub fn next_after(service: VoiceRole) -> Option<VoiceRole> {
    match service {
        VoiceRole::ChildHealthCentre => Some(VoiceRole::Preschool),
        VoiceRole::Preschool => Some(VoiceRole::School),
        VoiceRole::School | VoiceRole::StudentHealth | VoiceRole::SchoolNurse => {
            Some(VoiceRole::YouthFollowUp)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(role: VoiceRole) -> Voice {
        Voice::new(role, 1).unwrap()
    }

    fn post(service: VoiceRole, since: &str) -> Post {
        Post {
            duty: Duty::BestInterestsLead,
            service,
            function: NoteText::default(),
            since: since.parse().unwrap(),
            why: NoteText::default(),
        }
    }

    #[test]
    fn the_last_one_has_the_duty_and_the_others_are_remembered() {
        let circle = Circle {
            posts: vec![
                post(VoiceRole::ChildHealthCentre, "2025-01-10"),
                post(VoiceRole::Preschool, "2026-08-17"),
            ],
            ..Circle::default()
        };
        let holder = circle.holder(Duty::BestInterestsLead).unwrap();
        assert_eq!(holder.service, VoiceRole::Preschool);
        assert_eq!(circle.holder(Duty::Coordinator), None);
        assert_eq!(circle.check(), Ok(()));
    }

    #[test]
    fn transitions_lead_from_bvc_to_kaa() {
        let mut service = VoiceRole::ChildHealthCentre;
        let mut way = vec![service];
        while let Some(next) = next_after(service) {
            service = next;
            way.push(service);
        }
        assert_eq!(
            way,
            [
                VoiceRole::ChildHealthCentre,
                VoiceRole::Preschool,
                VoiceRole::School,
                VoiceRole::YouthFollowUp
            ]
        );
    }

    #[test]
    fn a_child_is_no_guardian_and_a_mother_no_service() {
        let child_as_guardian = Circle {
            guardians: [voice(VoiceRole::Child)].into(),
            ..Circle::default()
        };
        assert_eq!(child_as_guardian.check(), Err(CircleFault::NotAGuardian));
        let kept_by_mother = Circle {
            keeper: Some(VoiceRole::Mother),
            ..Circle::default()
        };
        assert_eq!(kept_by_mother.check(), Err(CircleFault::NotAService));
        let contact = |role| Contact {
            voice: voice(role),
            function: NoteText::default(),
            reach: NoteText::default(),
        };
        for (contacts, fault) in [
            (vec![contact(VoiceRole::Father)], CircleFault::NotAService),
            (
                vec![contact(VoiceRole::School), contact(VoiceRole::School)],
                CircleFault::Crowded,
            ),
        ] {
            let circle = Circle {
                contacts,
                ..Circle::default()
            };
            assert_eq!(circle.check(), Err(fault));
        }
    }
}
