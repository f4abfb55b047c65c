//! The stable codes of the areas.

use serde::{Deserialize, Serialize};

/// The stable code of one area of the wheel, or of one of the two lines beside it.
///
/// Codes are English words that never change, whatever the county calls the
/// area (`product.md`, "The wheel"). A pack chooses which of them it uses, in
/// which order; three are here because phrases on the official picture point to them
/// (`reference/domain.md` 2.1).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum AreaId {
    /// Trygghet och säkerhet.
    Safety,
    /// Hälsa.
    Health,
    /// Utveckling och lärande.
    Learning,
    /// Omsorg.
    Care,
    /// Fritid och aktivitet.
    Leisure,
    /// Respekt och delaktighet.
    Respect,
    /// Ansvar.
    Responsibility,
    /// Tillhörighet.
    Belonging,
    /// Acceptans, should the official wheel have it as an area of its own.
    Acceptance,
    /// Samspel med andra, likewise.
    Interaction,
    /// Tillgång till stöd, likewise.
    Support,
    /// Annat som påverkar: the neutral line beside the ring (housing, economy).
    Other,
    /// Framåt, vad hoppas du på: the closing question beside the ring.
    Hope,
}

/// A code that is none of the known areas.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("unknown area code")]
pub struct UnknownArea;

impl AreaId {
    /// Every known code.
    pub const ALL: [Self; 13] = [
        Self::Safety,
        Self::Health,
        Self::Learning,
        Self::Care,
        Self::Leisure,
        Self::Respect,
        Self::Responsibility,
        Self::Belonging,
        Self::Acceptance,
        Self::Interaction,
        Self::Support,
        Self::Other,
        Self::Hope,
    ];

    /// The code as written in packs, message ids and stored files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Health => "health",
            Self::Learning => "learning",
            Self::Care => "care",
            Self::Leisure => "leisure",
            Self::Respect => "respect",
            Self::Responsibility => "responsibility",
            Self::Belonging => "belonging",
            Self::Acceptance => "acceptance",
            Self::Interaction => "interaction",
            Self::Support => "support",
            Self::Other => "other",
            Self::Hope => "hope",
        }
    }
}

impl std::str::FromStr for AreaId {
    type Err = UnknownArea;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|area| area.as_str() == code)
            .ok_or(UnknownArea)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_as_itself() {
        for area in AreaId::ALL {
            assert_eq!(area.as_str().parse(), Ok(area));
        }
        assert_eq!("Safety".parse::<AreaId>(), Err(UnknownArea));
    }
}
