//! In which languages a paper is made.

use serde::{Deserialize, Serialize};
use wheel::{Direction, LanguageTag};

/// The languages of a paper: any one of the six, or any two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
pub struct Languages {
    /// The language that comes first and gives the paper its direction: the reader's.
    pub first: LanguageTag,
    /// The other one; `None` for a paper in one language.
    pub second: Option<LanguageTag>,
    /// Where the other one stands.
    pub arrangement: Arrangement,
}

/// How two languages stand on a paper.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Arrangement {
    /// Two columns, line by line together.
    #[default]
    Beside,
    /// First the whole paper in the one language, then the whole paper in the other.
    After,
}

impl Languages {
    /// One language alone.
    pub fn one(language: LanguageTag) -> Self {
        Self {
            first: language,
            second: None,
            arrangement: Arrangement::Beside,
        }
    }

    /// Two languages side by side; the same language twice is one.
    pub fn beside(first: LanguageTag, second: LanguageTag) -> Self {
        Self {
            first,
            second: Some(second).filter(|second| *second != first),
            arrangement: Arrangement::Beside,
        }
    }

    /// Two languages after each other; the same language twice is one.
    pub fn after(first: LanguageTag, second: LanguageTag) -> Self {
        Self {
            arrangement: Arrangement::After,
            ..Self::beside(first, second)
        }
    }

    /// The other language, unless it is the first.
    pub fn other(self) -> Option<LanguageTag> {
        self.second.filter(|second| *second != self.first)
    }

    /// The parts a paper is composed in: both languages at once, or one after the other.
    pub(crate) fn parts(self) -> Vec<(LanguageTag, Option<LanguageTag>)> {
        match (self.other(), self.arrangement) {
            (Some(second), Arrangement::After) => vec![(self.first, None), (second, None)],
            (second, _) => vec![(self.first, second)],
        }
    }

    /// Whether a language stands on the paper.
    pub fn has(self, language: LanguageTag) -> bool {
        self.first == language || self.second == Some(language)
    }
}

/// The direction as Typst names it.
pub(crate) fn direction(language: LanguageTag) -> &'static str {
    match language.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}
