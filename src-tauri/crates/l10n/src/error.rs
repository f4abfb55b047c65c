//! Why the words of a wheel pack were refused.

use wheel::LanguageTag;

/// A fault in the words of a wheel pack.
///
/// The embedded words cannot fail: what is wrong in them is found by the tests
/// of this crate and otherwise falls back (`product.md`, principle 8).
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Error {
    /// The pack has no words at all in one of the six languages.
    #[error("the pack has no words in {0}")]
    MissingLanguage(LanguageTag),
    /// The text is not Fluent.
    #[error("the words in {language} cannot be read, line {line}")]
    Syntax {
        /// The language of the faulty text.
        language: LanguageTag,
        /// The line where reading stopped, counted from 1.
        line: usize,
    },
    /// A message of the pack carries the id of one of the program's own, which a
    /// pack must not replace.
    #[error("the words in {language} use the reserved id {id}")]
    ReservedId {
        /// The language of the faulty text.
        language: LanguageTag,
        /// The id in question.
        id: String,
    },
    /// The same id stands twice in one language.
    #[error("the words in {language} have {id} twice")]
    RepeatedId {
        /// The language of the faulty text.
        language: LanguageTag,
        /// The id in question.
        id: String,
    },
}
