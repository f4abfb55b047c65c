//! How an area of the wheel looks at the moment, without judging it.

use serde::{Deserialize, Serialize};

/// How one area is to be drawn: three independent things (`look.md`, "States of an area").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AreaState {
    /// Whether the area has been talked about.
    pub touch: Touch,
    /// Whether somebody wants to talk about it.
    pub wish: Wish,
    /// Whether it is the area being talked about now.
    pub focus: Focus,
}

/// Whether an area has been talked about. Untouched is neutral, never a failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Touch {
    /// Not talked about: pale tint.
    #[default]
    Untouched,
    /// Talked about: fuller tint and a tick on the rim.
    TalkedAbout,
}

/// Whether somebody has marked "vill prata om".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Wish {
    /// No mark.
    #[default]
    Unmarked,
    /// Marked: a star on the rim.
    Wanted,
}

/// Whether this is the one area on the card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Focus {
    /// Not the one on the card.
    #[default]
    Aside,
    /// The one on the card: outlined and slightly raised.
    Current,
}
