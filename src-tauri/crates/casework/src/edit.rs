//! A change to a conversation that can be undone.

use wheel::AreaId;

use crate::{Carry, Mark, Note, NoteKey, Voice, VoiceInArea};

/// What is to stand in one place from now on.
///
/// Making an edit gives the edit that takes it back, so undo, redo and the
/// store all go one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A voice's words; `None` clears the place.
    Note(NoteKey, Option<Note>),
    /// An area is marked "vill prata om".
    Want(AreaId),
    /// The mark "vill prata om" is taken away.
    Unwant(AreaId),
    /// A voice's mark of an area; `None` takes it away.
    Mark(VoiceInArea, Option<Mark>),
    /// What may go on of a voice's words in an area; `None` is undecided.
    Carry(VoiceInArea, Option<Carry>),
    /// Somebody comes in.
    Join(Voice),
    /// Somebody who has said nothing goes out again.
    Part(Voice),
}

/// Whether anything was decided about words going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// They may go, or go in brief: that was decided about these words and no others.
    MayGo,
    /// Nobody was asked, or they stay here, which holds for whatever words come.
    Stays,
}

impl Decided {
    /// What a choice comes to, where one was made.
    pub fn of(carry: Option<&Carry>) -> Self {
        match carry {
            Some(Carry::MayGo { .. } | Carry::InBrief { .. }) => Self::MayGo,
            Some(Carry::StaysHere) | None => Self::Stays,
        }
    }
}

impl Edit {
    /// The same, with a blank note said as what it is: none.
    #[must_use]
    pub fn settled(self) -> Self {
        match self {
            Self::Note(key, note) => Self::Note(key, note.filter(|note| !note.is_blank())),
            other => other,
        }
    }

    /// What it takes with it, to be made before it; `None` where it takes nothing.
    ///
    /// What may go on was decided about the words as they stood then: when they
    /// change it is undecided again until somebody is asked anew. What was to stay here
    /// stays here whatever becomes of the words: to keep something back is never widened by a typo that is mended.
    /// `stands` is what stands in the place, `decided` what is decided of that voice's words in that area.
    pub fn taken_along(&self, stands: Option<&Note>, decided: Decided) -> Option<Self> {
        let Self::Note(key, note) = self else {
            return None;
        };
        let said = note.as_ref().filter(|note| !note.is_blank());
        match decided {
            Decided::MayGo if stands != said => Some(Self::Carry(key.voice_in_area(), None)),
            Decided::MayGo | Decided::Stays => None,
        }
    }

    /// The area it concerns; `None` where it concerns the whole conversation.
    pub fn area(&self) -> Option<AreaId> {
        match self {
            Self::Note(key, _) => Some(key.area),
            Self::Want(area) | Self::Unwant(area) => Some(*area),
            Self::Mark(at, _) | Self::Carry(at, _) => Some(at.area),
            Self::Join(_) | Self::Part(_) => None,
        }
    }

    /// The voice it concerns; `None` where it concerns no one alone.
    pub fn voice(&self) -> Option<Voice> {
        match self {
            Self::Note(key, _) => Some(key.voice),
            Self::Want(_) | Self::Unwant(_) => None,
            Self::Mark(at, _) | Self::Carry(at, _) => Some(at.voice),
            Self::Join(voice) | Self::Part(voice) => Some(*voice),
        }
    }
}
