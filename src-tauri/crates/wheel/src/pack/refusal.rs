//! Why a pack is refused.

use serde::Serialize;

use crate::{area::AreaId, language::LanguageTag};

/// The first reason why a pack cannot be used. Expected, and not a bug of ours.
///
/// Data only; the window and the log choose their words by the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type, thiserror::Error)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum PackRefusal {
    /// The file is larger than 1 MiB.
    #[error("the pack is larger than {most_bytes} bytes")]
    TooLarge {
        /// The most we read, in bytes.
        most_bytes: u32,
    },
    /// The file is not JSON: damaged, cut short or something else.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// Where reading stopped, from 1.
        line: u32,
        /// Where reading stopped, from 1.
        column: u32,
    },
    /// JSON, but a field is missing, unknown, doubled or of the wrong kind.
    #[error("not a pack at line {line}, column {column}")]
    Misshapen {
        /// Where it was noticed, from 1; 0 where the whole is meant.
        line: u32,
        /// Where it was noticed, from 1; 0 where the whole is meant.
        column: u32,
    },
    /// Written for a newer program.
    #[error("format {found} is newer than {newest}")]
    NewerFormat {
        /// The format of the pack.
        found: u32,
        /// The newest we read.
        newest: u32,
    },
    /// A format number that has never existed.
    #[error("format {found} is unknown")]
    UnknownFormat {
        /// The format of the pack.
        found: u32,
    },
    /// A text that must say something is blank.
    #[error("the text {field} is blank")]
    BlankText {
        /// The field of the pack.
        field: String,
    },
    /// A text is longer than there is room for.
    #[error("the text {field} is longer than {most} characters")]
    LongText {
        /// The field of the pack.
        field: String,
        /// The most characters.
        most: u32,
    },
    /// An official pack that does not say who approved it and when.
    #[error("an official pack names no approval")]
    NoApproval,
    /// The day of approval is not `YYYY-MM-DD`.
    #[error("the day of approval is not a date")]
    BadDate {
        /// What stands there.
        found: String,
    },
    /// Fewer areas in the ring than a ring can have.
    #[error("{found} areas, at least {fewest}")]
    TooFewAreas {
        /// How many there are.
        found: u32,
        /// The fewest.
        fewest: u32,
    },
    /// More areas in the ring than can be read.
    #[error("{found} areas, at most {most}")]
    TooManyAreas {
        /// How many there are.
        found: u32,
        /// The most.
        most: u32,
    },
    /// A code that is none of the known areas.
    #[error("unknown area {found}")]
    UnknownArea {
        /// What stands there.
        found: String,
    },
    /// One of the lines beside the ring stands in it.
    #[error("{area:?} does not belong in the ring")]
    NotInRing {
        /// Which one.
        area: AreaId,
    },
    /// An area stands in the ring twice.
    #[error("{area:?} stands twice")]
    DoubledArea {
        /// Which one.
        area: AreaId,
    },
    /// An icon we do not keep.
    #[error("{area:?} has the unknown icon {found}")]
    UnknownIcon {
        /// Whose.
        area: AreaId,
        /// What stands there.
        found: String,
    },
    /// A pattern we do not have.
    #[error("{area:?} has the unknown pattern {found}")]
    UnknownPattern {
        /// Whose.
        area: AreaId,
        /// What stands there.
        found: String,
    },
    /// Two neighbours have one pattern, so that a greyscale print cannot tell them apart.
    #[error("{first:?} and {second:?} stand side by side with one pattern")]
    SamePattern {
        /// One of them.
        first: AreaId,
        /// The next one clockwise.
        second: AreaId,
    },
    /// A colour that is not `#rrggbb`.
    #[error("{area:?} has the bad colour {found}")]
    BadColour {
        /// Whose.
        area: AreaId,
        /// What stands there.
        found: String,
    },
    /// A colour that does not reach 3:1 against the paper it lies on.
    #[error("{area:?} has the faint colour {found}")]
    FaintColour {
        /// Whose.
        area: AreaId,
        /// What stands there.
        found: String,
        /// The contrast it has, in hundredths.
        hundredths: u32,
    },
    /// A kind of area has no question, or one question twice.
    #[error("the questions of {field} are none or doubled")]
    BadQuestions {
        /// The field of the pack.
        field: String,
    },
    /// A language we do not have.
    #[error("unknown language {found}")]
    UnknownLanguage {
        /// What stands there.
        found: String,
    },
    /// A language without review status in the pack, or without words.
    #[error("the language {language} is missing")]
    MissingLanguage {
        /// Which one.
        language: LanguageTag,
    },
    /// Words the pack needs do not exist in a language.
    #[error("{id} is missing in {language}")]
    MissingMessage {
        /// In which language.
        language: LanguageTag,
        /// The id of the message.
        id: String,
    },
}
