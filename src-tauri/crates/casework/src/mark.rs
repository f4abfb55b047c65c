//! A mark: how somebody sees an area, in one of a few words. Always optional.

use serde::{Deserialize, Serialize};

/// How one voice marks one area.
///
/// A word, not a number: there is no order to add up, and nothing here ever
/// makes a total, an average or a colour of verdict (`product.md`, principle 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Mark {
    /// Bra.
    Good,
    /// Sådär.
    Mixed,
    /// Svårt.
    Hard,
    /// Vet inte.
    DontKnow,
    /// Vill inte svara.
    NoAnswer,
}

impl Mark {
    /// Every mark, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Good,
        Self::Mixed,
        Self::Hard,
        Self::DontKnow,
        Self::NoAnswer,
    ];

    /// The word stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Mixed => "mixed",
            Self::Hard => "hard",
            Self::DontKnow => "dont-know",
            Self::NoAnswer => "no-answer",
        }
    }

    /// Reads back [`Mark::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_read_back_as_themselves() {
        for mark in Mark::ALL {
            assert_eq!(Mark::from_stored(mark.as_str()), Some(mark));
        }
    }
}
