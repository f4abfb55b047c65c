//! The questions asked about an area.

use serde::{Deserialize, Serialize};

use crate::AreaId;

/// One of the questions asked in an area.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Vad fungerar bra?
    Works,
    /// Vad är utmanande?
    Challenging,
    /// Vad behöver hända?
    Needed,
    /// Vad hoppas du på? The first question of [`AreaId::Hope`].
    Hope,
    /// Vad blir nästa steg? The second question of [`AreaId::Hope`].
    NextStep,
    /// Vad har förändrats, och varför? Asked at a follow-up, beside the earlier words
    /// (`reference/domain.md` 2.8), and so in none of the sets of an area.
    Changed,
}

impl Question {
    /// Every question, in the order they are asked.
    pub const ALL: [Self; 6] = [
        Self::Works,
        Self::Challenging,
        Self::Needed,
        Self::Hope,
        Self::NextStep,
        Self::Changed,
    ];

    /// The questions of an area, in the order they are asked.
    pub fn of(area: AreaId) -> &'static [Self] {
        match area {
            AreaId::Hope => &[Self::Hope, Self::NextStep],
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
            Self::NextStep => "next-step",
            Self::Changed => "changed",
        }
    }

    /// Reads back [`Question::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|question| question.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hope_has_its_own_questions_and_the_rest_the_three() {
        assert_eq!(
            Question::of(AreaId::Hope),
            [Question::Hope, Question::NextStep]
        );
        assert_eq!(
            Question::of(AreaId::Other),
            [Question::Works, Question::Challenging, Question::Needed]
        );
    }

    #[test]
    fn questions_read_back_as_themselves() {
        for question in Question::ALL {
            assert_eq!(Question::from_stored(question.as_str()), Some(question));
            assert_eq!(serde_json::to_value(question).unwrap(), question.as_str());
        }
    }
}
