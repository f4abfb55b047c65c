//! A conversation around the wheel and the rules it obeys.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use crate::{
    Carry, CarryFault, Edit, Mark, Marking, Note, NoteKey, NoteText, Place, Question, Setting,
    SettingFault, Sharing, Voice, VoiceInArea, VoiceRole, bringing::may_be_told,
};

/// The id of a conversation inside the program. Never shown.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(transparent)]
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
    /// Where one is, to come back to.
    pub place: Place,
    /// Those who came in when somebody's words stood there already: they have not heard them.
    pub came_later: BTreeSet<Voice>,
    /// Areas marked "vill prata om".
    pub wanted: BTreeSet<AreaId>,
    /// Everybody's own words. Blank notes are not kept.
    pub notes: BTreeMap<NoteKey, Note>,
    /// How voices mark areas; empty where the unit does not mark.
    pub marks: BTreeMap<VoiceInArea, Mark>,
    /// What may go on, where it was decided.
    pub carries: BTreeMap<VoiceInArea, Carry>,
}

/// Something of one voice in one area that may go to a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GoingOn<'a> {
    /// The words as they stand, question by question.
    Words(VoiceInArea, Vec<(Question, &'a Note)>),
    /// The short form that was agreed instead.
    Brief(VoiceInArea, &'a NoteText),
}

/// Why nothing of a voice's words in an area may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StaysBack {
    /// Nobody was asked.
    NotDecided,
    /// *Stannar här*.
    StaysHere,
    /// *Bara i korthet*, and the short form was never written.
    NoBrief,
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

/// Whether something of a conversation is not shown. Never what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Withheld {
    /// All of it is shown.
    Nothing,
    /// Something stayed there.
    Something,
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
    /// Areas are not marked in this conversation.
    #[error("areas are not marked here")]
    NotMarked,
    /// Somebody whose words stand here, or the last one, cannot be taken away.
    #[error("voice has a part in this conversation")]
    HasPart,
    /// Who is here would break a rule.
    #[error(transparent)]
    Setting(#[from] SettingFault),
    /// What may go on would break a rule.
    #[error(transparent)]
    Carry(#[from] CarryFault),
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
            place: Place::default(),
            came_later: BTreeSet::new(),
            wanted: BTreeSet::new(),
            notes: BTreeMap::new(),
            marks: BTreeMap::new(),
            carries: BTreeMap::new(),
        }
    }

    /// Whether an edit can be made now.
    ///
    /// # Errors
    /// The conversation is finished, the voice is not here, the question is not asked
    /// there, areas are not marked here, words would go to somebody who is no
    /// service, or somebody is to leave whose words stand here.
    pub fn takes(&self, edit: &Edit) -> Result<(), ConversationFault> {
        self.goes_on()?;
        match edit {
            Edit::Note(key, _) => {
                self.is_here(key.voice)?;
                let asked = match key.question {
                    Question::Changed => key.area != AreaId::Hope,
                    question => Question::of(key.area).contains(&question),
                };
                if !asked {
                    return Err(ConversationFault::NotAsked);
                }
            }
            Edit::Want(_) | Edit::Unwant(_) => {}
            Edit::Mark(at, mark) => {
                self.is_here(at.voice)?;
                if mark.is_some() && self.setting.marking == Marking::Off {
                    return Err(ConversationFault::NotMarked);
                }
            }
            Edit::Carry(at, carry) => {
                self.is_here(at.voice)?;
                if let Some(carry) = carry {
                    carry.check()?;
                }
            }
            Edit::Join(voice) => {
                let mut with = self.setting.clone();
                with.voices.push(*voice);
                with.check()?;
            }
            Edit::Part(voice) => {
                self.is_here(*voice)?;
                if self.has_part(*voice) || self.setting.voices.len() == 1 {
                    return Err(ConversationFault::HasPart);
                }
            }
        }
        Ok(())
    }

    /// Makes an edit and gives the one that takes it back. A blank note clears its place.
    ///
    /// # Errors
    /// As [`Conversation::takes`]; nothing is changed then.
    pub fn make(&mut self, edit: Edit) -> Result<Edit, ConversationFault> {
        self.takes(&edit)?;
        Ok(match edit.settled() {
            Edit::Note(key, note) => Edit::Note(key, put(&mut self.notes, key, note)),
            Edit::Want(area) if self.wanted.insert(area) => Edit::Unwant(area),
            Edit::Unwant(area) if self.wanted.remove(&area) => Edit::Want(area),
            unchanged @ (Edit::Want(_) | Edit::Unwant(_)) => unchanged,
            Edit::Mark(at, mark) => Edit::Mark(at, put(&mut self.marks, at, mark)),
            Edit::Carry(at, carry) => Edit::Carry(at, put(&mut self.carries, at, carry)),
            Edit::Join(voice) => {
                if !self.notes.is_empty() {
                    self.came_later.insert(voice);
                }
                self.setting.voices.push(voice);
                Edit::Part(voice)
            }
            Edit::Part(voice) => {
                self.came_later.remove(&voice);
                self.setting.voices.retain(|here| *here != voice);
                Edit::Join(voice)
            }
        })
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

    /// Where somebody's words stand, in the order of the areas and then of the voices' roles.
    pub fn spoken(&self) -> BTreeSet<VoiceInArea> {
        self.notes.keys().map(|key| key.voice_in_area()).collect()
    }

    /// What a voice said in an area, in the order of the questions.
    pub fn said(&self, at: VoiceInArea) -> impl Iterator<Item = (Question, &Note)> {
        let VoiceInArea { area, voice } = at;
        Question::ALL.into_iter().filter_map(move |question| {
            let key = NoteKey {
                area,
                voice,
                question,
            };
            self.notes.get(&key).map(|note| (question, note))
        })
    }

    /// Whether somebody has heard all that was said: they were here from the first word on.
    pub fn has_heard(&self, voice: Voice) -> bool {
        self.setting.voices.contains(&voice) && !self.came_later.contains(&voice)
    }

    /// What may go on of a voice's words in an area, and to which services; or why nothing may.
    ///
    /// # Errors
    /// Nobody was asked, it stays here, or the short form was never written.
    pub fn may_go(
        &self,
        at: VoiceInArea,
    ) -> Result<(GoingOn<'_>, &BTreeSet<VoiceRole>), StaysBack> {
        match self.carries.get(&at) {
            None => Err(StaysBack::NotDecided),
            Some(Carry::StaysHere) => Err(StaysBack::StaysHere),
            Some(Carry::InBrief { brief, .. }) if brief.is_blank() => Err(StaysBack::NoBrief),
            Some(Carry::InBrief { brief, to }) => Ok((GoingOn::Brief(at, brief), to)),
            Some(Carry::MayGo { to }) => Ok((GoingOn::Words(at, self.said(at).collect()), to)),
        }
    }

    /// What may go to a service: the one door for everything that is made for others.
    ///
    /// What was not decided, what stays here, what may go to other services
    /// only and a short form that was never written do not come out of it
    /// (`product.md`, "A conversation").
    pub fn going_on(&self, to: VoiceRole) -> Vec<GoingOn<'_>> {
        self.spoken()
            .into_iter()
            .filter_map(|at| self.may_go(at).ok())
            .filter(|(_, services)| services.contains(&to))
            .map(|(going_on, _)| going_on)
            .collect()
    }

    /// This conversation as it can be shown to those who are here at a later one, and whether
    /// anything of it is held back.
    ///
    /// Who was here heard everything. Somebody who was not hears what may go to
    /// them and nothing else: another service only what it was named for, and a
    /// person who is no service nothing of what others said. What is kept in a case a service
    /// hears only if consent covers it as well; what is practised is nobody's secret.
    pub fn for_ears_of(
        &self,
        present: &[Voice],
        sharing: Option<&Sharing<'_>>,
    ) -> (Self, Withheld) {
        let newcomers: Vec<Voice> = present
            .iter()
            .filter(|voice| !self.has_heard(**voice))
            .copied()
            .collect();
        let mut heard = self.clone();
        if newcomers.is_empty() {
            return (heard, Withheld::Nothing);
        }
        let consented = |at: VoiceInArea, service: Voice| {
            sharing.is_none_or(|sharing| may_be_told(sharing, at, service))
        };
        let may_hear = |at: VoiceInArea| match self.carries.get(&at) {
            Some(Carry::MayGo { to }) => newcomers
                .iter()
                .all(|voice| to.contains(&voice.role()) && consented(at, *voice)),
            Some(Carry::InBrief { .. } | Carry::StaysHere) | None => false,
        };
        heard.notes.retain(|key, _| may_hear(key.voice_in_area()));
        heard.marks.retain(|at, _| may_hear(*at));
        heard.carries.retain(|at, _| may_hear(*at));
        heard.wanted.clear();
        let all = heard.notes.len() == self.notes.len() && heard.marks.len() == self.marks.len();
        let withheld = if all {
            Withheld::Nothing
        } else {
            Withheld::Something
        };
        (heard, withheld)
    }

    fn is_here(&self, voice: Voice) -> Result<(), ConversationFault> {
        if !self.setting.voices.contains(&voice) {
            return Err(ConversationFault::NotHere);
        }
        Ok(())
    }

    fn has_part(&self, voice: Voice) -> bool {
        self.notes.keys().any(|key| key.voice == voice)
            || self.marks.keys().any(|at| at.voice == voice)
            || self.carries.keys().any(|at| at.voice == voice)
    }

    fn goes_on(&self) -> Result<(), ConversationFault> {
        match self.finished_at {
            Some(_) => Err(ConversationFault::Finished),
            None => Ok(()),
        }
    }
}

/// Puts a value in its place and gives what stood there; `None` clears the place.
fn put<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) -> Option<V> {
    match value {
        Some(value) => map.insert(key, value),
        None => map.remove(&key),
    }
}

#[cfg(test)]
mod tests;
