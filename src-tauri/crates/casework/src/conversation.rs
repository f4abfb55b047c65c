//! A conversation around the wheel and the rules it obeys.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use crate::{NoteKey, NoteText, Question, Setting, Voice};

/// The id of a conversation inside the program. Never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationId(pub Uuid);

/// A conversation: its setting, everybody's own words, and what they want to talk about.
///
/// There is no rule that an area must be talked about, in any order or at all
/// (`product.md`, principle 3), and none that compares voices (principle 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// The id of this conversation.
    pub id: ConversationId,
    /// When it began, in the computer's own time.
    pub started_at: NaiveDateTime,
    /// When it was finished; `None` while it goes on.
    pub finished_at: Option<NaiveDateTime>,
    /// Which edition of the wheel it was held with: id and version of the pack.
    pub wheel: String,
    /// What was decided before.
    pub setting: Setting,
    /// The area that was open last, to come back to.
    pub open_area: Option<AreaId>,
    /// Areas marked "vill prata om".
    pub wanted: BTreeSet<AreaId>,
    /// Everybody's own words. Blank notes are not kept.
    pub notes: BTreeMap<NoteKey, NoteText>,
}

/// Whether anything was said about an area. Never a judgement: the opposite of
/// talked about is untouched, not missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaTouch {
    /// Nobody has said anything here.
    Untouched,
    /// Somebody's words stand here.
    TalkedAbout,
}

/// A change that this conversation cannot take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConversationFault {
    /// The voice does not take part.
    #[error("voice not in this conversation")]
    NotHere,
    /// The question is not asked in that area.
    #[error("question not asked in this area")]
    NotAsked,
    /// The conversation is finished.
    #[error("conversation is finished")]
    Finished,
}

impl Conversation {
    /// A conversation that begins now.
    pub fn begin(id: ConversationId, now: NaiveDateTime, wheel: String, setting: Setting) -> Self {
        Self {
            id,
            started_at: now,
            finished_at: None,
            wheel,
            setting,
            open_area: None,
            wanted: BTreeSet::new(),
            notes: BTreeMap::new(),
        }
    }

    /// Whether `key` is a place in this conversation where words can stand now.
    ///
    /// # Errors
    /// The conversation is finished, the voice is not here, or the question is not asked there.
    pub fn takes(&self, key: NoteKey) -> Result<(), ConversationFault> {
        self.goes_on()?;
        if !self.setting.voices.contains(&key.voice) {
            return Err(ConversationFault::NotHere);
        }
        if !Question::of(key.area).contains(&key.question) {
            return Err(ConversationFault::NotAsked);
        }
        Ok(())
    }

    /// Puts a voice's words in their place, instead of what stood there; blank text clears the place.
    ///
    /// # Errors
    /// As [`Conversation::takes`].
    pub fn write(&mut self, key: NoteKey, text: NoteText) -> Result<(), ConversationFault> {
        self.takes(key)?;
        if text.is_blank() {
            self.notes.remove(&key);
        } else {
            self.notes.insert(key, text);
        }
        Ok(())
    }

    /// Marks an area as one to talk about.
    ///
    /// # Errors
    /// The conversation is finished.
    pub fn want(&mut self, area: AreaId) -> Result<(), ConversationFault> {
        self.goes_on()?;
        self.wanted.insert(area);
        Ok(())
    }

    /// Takes the mark away again.
    ///
    /// # Errors
    /// The conversation is finished.
    pub fn unwant(&mut self, area: AreaId) -> Result<(), ConversationFault> {
        self.goes_on()?;
        self.wanted.remove(&area);
        Ok(())
    }

    /// Shows the family another language from now on. Nothing written changes.
    ///
    /// # Errors
    /// The conversation is finished.
    pub fn speak(&mut self, language: LanguageTag) -> Result<(), ConversationFault> {
        self.goes_on()?;
        self.setting.family_language = language;
        Ok(())
    }

    /// Finishes the conversation; it can be read but not changed from then on.
    ///
    /// # Errors
    /// It was finished already.
    pub fn finish(&mut self, now: NaiveDateTime) -> Result<(), ConversationFault> {
        self.goes_on()?;
        self.finished_at = Some(now);
        Ok(())
    }

    /// Whether anything was said about an area.
    pub fn touch(&self, area: AreaId) -> AreaTouch {
        if self.notes.keys().any(|key| key.area == area) {
            AreaTouch::TalkedAbout
        } else {
            AreaTouch::Untouched
        }
    }

    /// What `voice` said in `area`, in the order of the questions.
    pub fn said(&self, area: AreaId, voice: Voice) -> impl Iterator<Item = (Question, &NoteText)> {
        Question::of(area).iter().filter_map(move |question| {
            let key = NoteKey {
                area,
                voice,
                question: *question,
            };
            self.notes.get(&key).map(|text| (*question, text))
        })
    }

    fn goes_on(&self) -> Result<(), ConversationFault> {
        match self.finished_at {
            Some(_) => Err(ConversationFault::Finished),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AgeBand, Context, Interpreter, Step, VoiceRole};

    fn moment(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn voice(role: VoiceRole) -> Voice {
        Voice::new(role, 1).unwrap()
    }

    fn conversation() -> Conversation {
        Conversation::begin(
            ConversationId(Uuid::nil()),
            moment("2026-11-22T14:05:00"),
            "provisional 1".to_owned(),
            Setting {
                family_language: LanguageTag::So,
                interpreter: Interpreter::Present,
                age_band: AgeBand::From10To12,
                context: Context::HealthTalk,
                step: Step::Explore,
                voices: vec![voice(VoiceRole::Child), voice(VoiceRole::Mother)],
            },
        )
    }

    fn key(area: AreaId, role: VoiceRole, question: Question) -> NoteKey {
        NoteKey {
            area,
            voice: voice(role),
            question,
        }
    }

    fn words(text: &str) -> NoteText {
        NoteText::stored(text.to_owned())
    }

    #[test]
    fn voices_stay_apart() {
        let mut talk = conversation();
        let child = key(AreaId::Health, VoiceRole::Child, Question::Works);
        let mother = key(AreaId::Health, VoiceRole::Mother, Question::Works);
        talk.write(child, words("Jag sover bra.")).unwrap();
        talk.write(mother, words("Sömnen är svår.")).unwrap();
        assert_eq!(talk.notes[&child].as_str(), "Jag sover bra.");
        assert_eq!(talk.notes[&mother].as_str(), "Sömnen är svår.");
        let said: Vec<_> = talk.said(AreaId::Health, voice(VoiceRole::Child)).collect();
        assert_eq!(said.len(), 1);
    }

    #[test]
    fn only_those_who_are_here_speak() {
        let mut talk = conversation();
        let stranger = key(AreaId::Care, VoiceRole::Father, Question::Works);
        assert_eq!(
            talk.write(stranger, words("x")),
            Err(ConversationFault::NotHere)
        );
        let odd = key(AreaId::Care, VoiceRole::Child, Question::Hope);
        assert_eq!(
            talk.write(odd, words("x")),
            Err(ConversationFault::NotAsked)
        );
    }

    #[test]
    fn blank_words_leave_the_area_untouched() {
        let mut talk = conversation();
        let place = key(AreaId::Care, VoiceRole::Child, Question::Works);
        talk.write(place, words("något")).unwrap();
        assert_eq!(talk.touch(AreaId::Care), AreaTouch::TalkedAbout);
        talk.write(place, words(" \n")).unwrap();
        assert_eq!(talk.touch(AreaId::Care), AreaTouch::Untouched);
    }

    #[test]
    fn a_wish_is_not_a_word_and_can_be_taken_back() {
        let mut talk = conversation();
        talk.want(AreaId::Belonging).unwrap();
        assert_eq!(talk.touch(AreaId::Belonging), AreaTouch::Untouched);
        talk.unwant(AreaId::Belonging).unwrap();
        assert!(talk.wanted.is_empty());
    }

    #[test]
    fn another_language_changes_no_word() {
        let mut talk = conversation();
        let place = key(AreaId::Hope, VoiceRole::Child, Question::Hope);
        talk.write(place, words("Inaan saaxiib helo")).unwrap();
        let before = talk.notes.clone();
        talk.speak(LanguageTag::Ar).unwrap();
        assert_eq!(
            (talk.notes.clone(), talk.setting.family_language),
            (before, LanguageTag::Ar)
        );
    }

    #[test]
    fn what_is_finished_stays_as_it_was() {
        let mut talk = conversation();
        talk.finish(moment("2026-11-22T14:50:00")).unwrap();
        let place = key(AreaId::Care, VoiceRole::Child, Question::Works);
        assert_eq!(
            talk.write(place, words("sent")),
            Err(ConversationFault::Finished)
        );
        assert_eq!(talk.want(AreaId::Care), Err(ConversationFault::Finished));
        assert_eq!(
            talk.speak(LanguageTag::Sv),
            Err(ConversationFault::Finished)
        );
        assert_eq!(
            talk.finish(moment("2026-11-22T15:00:00")),
            Err(ConversationFault::Finished)
        );
    }
}
