//! The age bands that prompts are written for.

use serde::{Deserialize, Serialize};

/// Whom a prompt is written for: a child of an age band, or an adult beside it
/// (`product.md`, "The wheel").
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
pub enum PromptBand {
    /// The youngest, whose picture is mostly given by guardians and staff.
    #[serde(rename = "0-5")]
    To5,
    /// Pictures and few words.
    #[serde(rename = "6-9")]
    To9,
    /// The child's own prompts.
    #[serde(rename = "10-12")]
    To12,
    /// The young person's own view first.
    #[serde(rename = "13-17")]
    To17,
    /// Guardians and staff.
    #[serde(rename = "adult")]
    Adult,
}

impl PromptBand {
    /// Every band, youngest first.
    pub const ALL: [Self; 5] = [Self::To5, Self::To9, Self::To12, Self::To17, Self::Adult];

    /// The band as written in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::To5 => "0-5",
            Self::To9 => "6-9",
            Self::To12 => "10-12",
            Self::To17 => "13-17",
            Self::Adult => "adult",
        }
    }
}
