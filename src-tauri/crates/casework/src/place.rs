//! Where in a conversation one is, to come back to after a lock, a crash or a pause.

use serde::{Deserialize, Serialize};
use wheel::AreaId;

use crate::Voice;

/// A part of the conversation. None is forced, all can be revisited.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The opening words.
    #[default]
    Opening,
    /// The wheel and its areas.
    Wheel,
    /// Reading back.
    ReadBack,
    /// What may go on.
    GoingOn,
}

/// Where one is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ConversationPlace", deny_unknown_fields)]
pub struct Place {
    /// The part of the conversation.
    pub stage: Stage,
    /// The area that is open; `None` for the whole wheel.
    pub area: Option<AreaId>,
    /// Whose turn it is, once somebody has had it.
    pub speaker: Option<Voice>,
}

impl Stage {
    /// Every stage, in the order they usually come.
    pub const ALL: [Self; 4] = [Self::Opening, Self::Wheel, Self::ReadBack, Self::GoingOn];

    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Wheel => "wheel",
            Self::ReadBack => "read-back",
            Self::GoingOn => "going-on",
        }
    }

    /// Reads back [`Stage::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == word)
    }
}
