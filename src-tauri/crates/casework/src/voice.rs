//! Who speaks. A voice is a role, never a name.

use serde::{Deserialize, Serialize};

/// The role in which somebody takes part in a conversation.
///
/// Roles instead of names: no identity is needed (`product.md`, principle 5).
/// The services are those of `reference/domain.md` 3.5 and 10.2 D.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum VoiceRole {
    /// The child or young person.
    Child,
    /// Mamma.
    Mother,
    /// Pappa.
    Father,
    /// Another guardian.
    Guardian,
    /// Somebody else who is close.
    ClosePerson,
    /// Förskola.
    Preschool,
    /// Skola.
    School,
    /// Elevhälsa.
    StudentHealth,
    /// Elevhälsans medicinska insats, EMI: health care under a secrecy of its own (25 kap. 1 § OSL).
    SchoolNurse,
    /// Socialtjänst.
    SocialServices,
    /// BVC.
    ChildHealthCentre,
    /// Vårdcentral.
    HealthCentre,
    /// BUP.
    ChildPsychiatry,
    /// Habilitering.
    Habilitation,
    /// KAA, kommunernas aktivitetsansvar.
    YouthFollowUp,
    /// Another service.
    OtherService,
}

/// Which of the three kinds of party a role belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum Party {
    /// The child itself.
    Child,
    /// A guardian.
    Guardian,
    /// Somebody close who is no guardian.
    Close,
    /// A service of municipality, region or another.
    Service,
}

/// One voice in a conversation: a role, and a number where two share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, specta::Type)]
pub struct Voice {
    role: VoiceRole,
    number: u8,
}

/// A number no voice can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such voice")]
pub struct VoiceFault;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VoiceParts {
    role: VoiceRole,
    number: u8,
}

impl VoiceRole {
    /// Every role, in the order in which they are offered.
    pub const ALL: [Self; 16] = [
        Self::Child,
        Self::Mother,
        Self::Father,
        Self::Guardian,
        Self::ClosePerson,
        Self::Preschool,
        Self::School,
        Self::StudentHealth,
        Self::SchoolNurse,
        Self::SocialServices,
        Self::ChildHealthCentre,
        Self::HealthCentre,
        Self::ChildPsychiatry,
        Self::Habilitation,
        Self::YouthFollowUp,
        Self::OtherService,
    ];

    /// The word stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Mother => "mother",
            Self::Father => "father",
            Self::Guardian => "guardian",
            Self::ClosePerson => "close-person",
            Self::Preschool => "preschool",
            Self::School => "school",
            Self::StudentHealth => "student-health",
            Self::SchoolNurse => "school-nurse",
            Self::SocialServices => "social-services",
            Self::ChildHealthCentre => "child-health-centre",
            Self::HealthCentre => "health-centre",
            Self::ChildPsychiatry => "child-psychiatry",
            Self::Habilitation => "habilitation",
            Self::YouthFollowUp => "youth-follow-up",
            Self::OtherService => "other-service",
        }
    }

    /// Reads back [`VoiceRole::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// The kind of party the role belongs to.
    pub fn party(self) -> Party {
        match self {
            Self::Child => Party::Child,
            Self::Mother | Self::Father | Self::Guardian => Party::Guardian,
            Self::ClosePerson => Party::Close,
            Self::Preschool
            | Self::School
            | Self::StudentHealth
            | Self::SchoolNurse
            | Self::SocialServices
            | Self::ChildHealthCentre
            | Self::HealthCentre
            | Self::ChildPsychiatry
            | Self::Habilitation
            | Self::YouthFollowUp
            | Self::OtherService => Party::Service,
        }
    }

    /// How many voices of this role one conversation can have: one child, and
    /// of the others at most two (two mothers, two schools).
    pub fn seats(self) -> u8 {
        match self {
            Self::Child => 1,
            _ => 2,
        }
    }
}

impl Voice {
    /// The voice of `role` with the given number, counted from 1.
    ///
    /// # Errors
    /// The number is 0 or above [`VoiceRole::seats`].
    pub fn new(role: VoiceRole, number: u8) -> Result<Self, VoiceFault> {
        if number == 0 || role.seats() < number {
            return Err(VoiceFault);
        }
        Ok(Self { role, number })
    }

    /// The role.
    pub fn role(self) -> VoiceRole {
        self.role
    }

    /// 1, or 2 for the second of the same role.
    pub fn number(self) -> u8 {
        self.number
    }
}

impl<'de> Deserialize<'de> for Voice {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let parts = VoiceParts::deserialize(from)?;
        Self::new(parts.role, parts.number).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_read_back_as_themselves() {
        for role in VoiceRole::ALL {
            assert_eq!(VoiceRole::from_stored(role.as_str()), Some(role));
            let json = serde_json::to_string(&role).unwrap();
            assert_eq!(json, format!("\"{}\"", role.as_str()));
        }
    }

    #[test]
    fn there_is_one_child_and_room_for_two_of_the_others() {
        assert!(Voice::new(VoiceRole::Child, 1).is_ok());
        assert_eq!(Voice::new(VoiceRole::Child, 2), Err(VoiceFault));
        assert!(Voice::new(VoiceRole::Mother, 2).is_ok());
        assert_eq!(Voice::new(VoiceRole::Mother, 3), Err(VoiceFault));
        assert_eq!(Voice::new(VoiceRole::School, 0), Err(VoiceFault));
    }

    #[test]
    fn a_voice_that_cannot_be_is_not_read() {
        assert!(serde_json::from_str::<Voice>(r#"{"role":"child","number":2}"#).is_err());
        assert!(serde_json::from_str::<Voice>(r#"{"role":"wizard","number":1}"#).is_err());
        assert!(serde_json::from_str::<Voice>(r#"{"role":"mother","number":2}"#).is_ok());
    }
}
