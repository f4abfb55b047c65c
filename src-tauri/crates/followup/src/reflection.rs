//! The unit's own answers on how its work with the model goes: for a talk in the team, and for the county if the
//! unit wants it to be told. Written from the eight recommendations of the evaluation of 2026
//! (`reference/sources/evaluation-report-2026-5.txt`) and the follow-up of 2025.

use serde::{Deserialize, Serialize};

/// What the team asks itself.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum ReflectionQuestion {
    /// Is there an appointed Barnets bästa-ansvarig?
    LeadAppointed,
    /// Is there a local plan?
    LocalPlan,
    /// Is the wheel used as the team wants to use it?
    WheelInUse,
    /// Is there the support that is needed; where is it missing?
    Support,
    /// Goals close to the daily work.
    Goals,
    /// Those concerned take part.
    Participation,
    /// Clear and equal information.
    Information,
    /// Patience, and time set apart.
    Endurance,
    /// Meeting places for exchange.
    Exchange,
    /// Who does what.
    Division,
    /// Follow-up in time and in the right place.
    FollowUp,
    /// Documentation that fits and is enough.
    Documentation,
}

/// How far the unit has come with something.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum HowFar {
    /// Yes.
    Yes,
    /// On the way.
    Partly,
    /// Not yet.
    NotYet,
}

/// An answer of the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reflected {
    /// To what.
    pub question: ReflectionQuestion,
    /// How far the unit has come; `null` where nobody said.
    pub how_far: Option<HowFar>,
    /// In own words, at most [`Reflected::MOST_SIGNS`] characters.
    pub words: String,
}

impl Reflected {
    /// The most characters of an answer.
    pub const MOST_SIGNS: usize = 2_000;
}

impl ReflectionQuestion {
    /// The few questions on how things stand, then the themes of the eight recommendations.
    pub const ALL: [Self; 12] = [
        Self::LeadAppointed,
        Self::LocalPlan,
        Self::WheelInUse,
        Self::Support,
        Self::Goals,
        Self::Participation,
        Self::Information,
        Self::Endurance,
        Self::Exchange,
        Self::Division,
        Self::FollowUp,
        Self::Documentation,
    ];

    /// The word stored, used in files and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeadAppointed => "lead-appointed",
            Self::LocalPlan => "local-plan",
            Self::WheelInUse => "wheel-in-use",
            Self::Support => "support",
            Self::Goals => "goals",
            Self::Participation => "participation",
            Self::Information => "information",
            Self::Endurance => "endurance",
            Self::Exchange => "exchange",
            Self::Division => "division",
            Self::FollowUp => "follow-up",
            Self::Documentation => "documentation",
        }
    }

    /// Reads back [`ReflectionQuestion::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|question| question.as_str() == word)
    }
}

impl HowFar {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::NotYet];

    /// The word stored, used in files and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::NotYet => "not-yet",
        }
    }

    /// Reads back [`HowFar::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|how_far| how_far.as_str() == word)
    }
}
