//! What somebody said: the question it answers, the words themselves, and their Swedish.

use serde::{Deserialize, Serialize};
use wheel::{AreaId, LanguageTag, Question};
use zeroize::ZeroizeOnDrop;

use crate::{Voice, identity_number};

/// Where a note belongs: one voice's answer to one question in one area.
///
/// Voices are never merged (`product.md`, principle 1), so the voice is part of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteKey {
    /// The area talked about.
    pub area: AreaId,
    /// Who said it.
    pub voice: Voice,
    /// The question it answers.
    pub question: Question,
}

/// One voice in one area: where a mark stands, and what is decided about going on.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
pub struct VoiceInArea {
    /// The area.
    pub area: AreaId,
    /// The voice.
    pub voice: Voice,
}

/// What somebody said in one place, in their own language and as it was interpreted.
///
/// Either text may be blank: somebody who cannot write Somali writes only what
/// the interpreter says. A note with both blank is no note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The language of [`Note::words`].
    pub language: LanguageTag,
    /// The words as said.
    pub words: NoteText,
    /// The same in Swedish, as interpreted; blank where nobody did, and always where they were Swedish.
    pub swedish: NoteText,
}

/// Somebody's own words, kept exactly as typed.
///
/// At most [`NoteText::MAX_CHARS`] characters, and never a personal identity
/// number. Not shown by `Debug`; wiped from memory when dropped.
#[derive(Clone, Default, PartialEq, Eq, ZeroizeOnDrop, specta::Type)]
#[specta(transparent)]
pub struct NoteText(String);

/// Why a text cannot be kept as a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteTextFault {
    /// Longer than [`NoteText::MAX_CHARS`].
    #[error("note too long")]
    TooLong,
}

/// What was kept of a typed text. The greater has lost more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum KeptText {
    /// Every character.
    AsTyped,
    /// Everything but a personal identity number.
    WithoutIdentityNumber,
}

impl NoteKey {
    /// The voice and the area, whatever the question.
    pub fn voice_in_area(self) -> VoiceInArea {
        VoiceInArea {
            area: self.area,
            voice: self.voice,
        }
    }
}

impl Note {
    /// A note in one language alone.
    pub fn said(language: LanguageTag, words: NoteText) -> Self {
        Self {
            language,
            words,
            swedish: NoteText::default(),
        }
    }

    /// Whether nothing is written in either language.
    pub fn is_blank(&self) -> bool {
        self.words.is_blank() && self.swedish.is_blank()
    }
}

impl NoteText {
    /// Most characters of one note. Five times what anybody has been seen to write.
    pub const MAX_CHARS: usize = 100_000;

    /// Takes a text as typed and says what of it is kept.
    ///
    /// A personal identity number is left out and the rest kept, so that
    /// neither the number is stored nor a word around it lost.
    ///
    /// # Errors
    /// The text is too long; nothing of it is kept.
    pub fn keep(typed: &str) -> Result<(Self, KeptText), NoteTextFault> {
        if Self::MAX_CHARS < typed.chars().count() {
            return Err(NoteTextFault::TooLong);
        }
        let mut kept = typed.to_owned();
        let mut outcome = KeptText::AsTyped;
        while identity_number::is_in(&kept) {
            kept = identity_number::without(&kept);
            outcome = KeptText::WithoutIdentityNumber;
        }
        Ok((Self(kept), outcome))
    }

    /// Takes back a text that was kept earlier and stored.
    pub fn stored(text: String) -> Self {
        Self(text)
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing but white space.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl Serialize for NoteText {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

/// Takes a text as typed, without a personal identity number, as [`NoteText::keep`] does.
impl<'de> Deserialize<'de> for NoteText {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let typed = zeroize::Zeroizing::new(String::deserialize(from)?);
        let (kept, _) = Self::keep(&typed).map_err(serde::de::Error::custom)?;
        Ok(kept)
    }
}

impl std::fmt::Debug for NoteText {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("‹hidden›")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_mixed_and_odd_text_is_kept_to_the_letter() {
        let mixed = "Jag sover bra 😀👩‍👧‍👦 أنام جيداً\tş\u{0327}\n".repeat(600);
        assert!(20_000 < mixed.chars().count());
        let (kept, outcome) = NoteText::keep(&mixed).unwrap();
        assert_eq!(
            (kept.as_str(), outcome),
            (mixed.as_str(), KeptText::AsTyped)
        );
    }

    #[test]
    fn only_the_number_goes() {
        let (kept, outcome) = NoteText::keep("Hon, 20120101-1234, vill vila.").unwrap();
        assert_eq!(kept.as_str(), "Hon, , vill vila.");
        assert_eq!(outcome, KeptText::WithoutIdentityNumber);
    }

    #[test]
    fn too_long_is_refused_whole() {
        let endless = "a".repeat(NoteText::MAX_CHARS + 1);
        assert_eq!(NoteText::keep(&endless), Err(NoteTextFault::TooLong));
    }

    #[test]
    fn words_do_not_reach_a_log() {
        let (kept, _) = NoteText::keep("hemligt").unwrap();
        assert!(!format!("{kept:?}").contains("hemligt"));
    }
}
