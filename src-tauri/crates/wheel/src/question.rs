//! The questions asked about an area.

use serde::{Deserialize, Serialize};

use crate::AreaId;

/// One of the questions asked in an area.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Question {
    /// Vad fungerar bra?
    Works,
    /// Vad är utmanande?
    Challenging,
    /// Vad behöver hända?
    Needed,
    /// Vad hoppas du på? The one question of [`AreaId::Hope`].
    Hope,
}

impl Question {
    /// The questions of an area, in the order they are asked.
    pub fn of(area: AreaId) -> &'static [Self] {
        match area {
            AreaId::Hope => &[Self::Hope],
            _ => &[Self::Works, Self::Challenging, Self::Needed],
        }
    }

    /// The word stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Challenging => "challenging",
            Self::Needed => "needed",
            Self::Hope => "hope",
        }
    }

    /// Reads back [`Question::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        [Self::Works, Self::Challenging, Self::Needed, Self::Hope]
            .into_iter()
            .find(|question| question.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hope_has_its_own_question_and_the_rest_the_three() {
        assert_eq!(Question::of(AreaId::Hope), [Question::Hope]);
        assert_eq!(
            Question::of(AreaId::Other),
            [Question::Works, Question::Challenging, Question::Needed]
        );
    }
}
