//! The six languages of the program.

use serde::{Deserialize, Serialize};

/// One of the six languages every text exists in (`product.md`, "Six languages").
///
/// The tags are the ones used outward: folder names, `lang` attributes and
/// stored files. Engines that do not know `kmr` are given [`LanguageTag::engine_tag`].
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum LanguageTag {
    /// Svenska.
    Sv,
    /// English.
    En,
    /// Suomi.
    Fi,
    /// Soomaali.
    So,
    /// العربية.
    Ar,
    /// Kurmancî, in Latin script.
    Kmr,
}

/// The way a language is written across the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A tag that is none of the six.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("unknown language tag")]
pub struct UnknownLanguage;

impl LanguageTag {
    /// The six languages, in the order they are offered everywhere.
    pub const ALL: [Self; 6] = [Self::Sv, Self::En, Self::Fi, Self::So, Self::Ar, Self::Kmr];

    /// The tag as written in folder names, `lang` attributes and stored files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
            Self::Fi => "fi",
            Self::So => "so",
            Self::Ar => "ar",
            Self::Kmr => "kmr",
        }
    }

    /// The tag to give to plural rules and other engines.
    ///
    /// CLDR data as shipped by WebKitGTK and fluent-rs file Kurmanji under `ku`.
    /// This is the one place in Rust that knows it; the window has its twin in `ui/src/l10n`.
    pub fn engine_tag(self) -> &'static str {
        match self {
            Self::Kmr => "ku",
            other => other.as_str(),
        }
    }

    /// The writing direction of the language.
    pub fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::Rtl,
            Self::Sv | Self::En | Self::Fi | Self::So | Self::Kmr => Direction::Ltr,
        }
    }
}

impl std::str::FromStr for LanguageTag {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.as_str() == tag)
            .ok_or(UnknownLanguage)
    }
}

impl std::fmt::Display for LanguageTag {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_reads_back_as_itself() {
        for language in LanguageTag::ALL {
            assert_eq!(language.as_str().parse(), Ok(language));
        }
        assert_eq!("ku".parse::<LanguageTag>(), Err(UnknownLanguage));
    }

    #[test]
    fn only_arabic_runs_right_to_left() {
        let right_to_left: Vec<_> = LanguageTag::ALL
            .into_iter()
            .filter(|language| language.direction() == Direction::Rtl)
            .collect();
        assert_eq!(right_to_left, [LanguageTag::Ar]);
    }
}
