//! What may go on from a conversation: decided per voice and area, with the one who said it.

use std::collections::BTreeSet;

use crate::{NoteText, Party, VoiceRole};

/// What may go on of one voice's words in one area, and to whom.
///
/// Where nothing was decided, nothing goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carry {
    /// *Får tas med*: the words as they stand.
    MayGo {
        /// The services they may go to.
        to: BTreeSet<VoiceRole>,
    },
    /// *Bara i korthet*: the short form and nothing else.
    InBrief {
        /// What was agreed to say instead. Blank means that nothing goes on yet.
        brief: NoteText,
        /// The services it may go to.
        to: BTreeSet<VoiceRole>,
    },
    /// *Stannar här*: in no document, list or search made for others.
    StaysHere,
}

/// A choice that cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarryFault {
    /// Words go to services, not to persons.
    #[error("recipient is not a service")]
    NotAService,
}

impl Carry {
    /// The services it may go to.
    pub fn recipients(&self) -> impl Iterator<Item = VoiceRole> {
        let to = match self {
            Self::MayGo { to } | Self::InBrief { to, .. } => Some(to),
            Self::StaysHere => None,
        };
        to.into_iter().flatten().copied()
    }

    /// Checks that every recipient is a service.
    ///
    /// # Errors
    /// One is not.
    pub fn check(&self) -> Result<(), CarryFault> {
        if self.recipients().any(|role| role.party() != Party::Service) {
            return Err(CarryFault::NotAService);
        }
        Ok(())
    }
}
