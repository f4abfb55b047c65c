//! A conversation as the window sees it.

use casework::{
    AgeBand, Carry, Context, Edit, Interpreter, Keeping, Mark, Marking, Note, NoteKey, Place,
    PracticeFamilyId, Question, Step, Voice, VoiceInArea, VoiceRole,
};
use chrono::NaiveDateTime;
use serde::Serialize;
use wheel::{AreaId, LanguageTag};

use crate::{
    Failure, Session,
    session::{Held, WaitingAt},
};

/// What happens to the words.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum KeepingView {
    /// *Visa bara*: gone when closed.
    ShowOnly,
    /// With a fictitious family: gone when closed, never a case, never counted.
    Practice {
        /// Which family.
        family: PracticeFamilyId,
    },
    /// *Arbetskopia*: encrypted here until its day.
    WorkingCopy {
        /// The code of the case.
        code: String,
        /// The day the case deletes itself, `2026-11-22`.
        delete_on: String,
    },
}

/// A conversation with everybody's words.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationView {
    /// Its id. Never shown.
    pub id: String,
    /// When it began, `2026-11-22T14:05:00` in the computer's own time.
    pub started_at: String,
    /// When it was finished; `null` while it goes on.
    pub finished_at: Option<String>,
    /// The language shown to the family.
    pub family_language: LanguageTag,
    /// Whether somebody interprets.
    pub interpreter: Interpreter,
    /// The age of the child.
    pub age_band: AgeBand,
    /// Where the wheel is used.
    pub context: Context,
    /// Where in the model one is.
    pub step: Step,
    /// Whether areas can be marked.
    pub marking: Marking,
    /// Who is here, in the order to show them.
    pub voices: Vec<Voice>,
    /// What happens to the words.
    pub keeping: KeepingView,
    /// Where one was last, to come back to.
    pub place: Place,
    /// Areas marked "vill prata om".
    pub wanted: Vec<AreaId>,
    /// Everybody's own words. A place without words is not listed.
    pub notes: Vec<NoteView>,
    /// How voices mark areas.
    pub marks: Vec<MarkView>,
    /// What may go on, where it was decided.
    pub carries: Vec<CarryView>,
    /// Which edition of the wheel it is held with.
    pub wheel: String,
    /// Why the store has not taken what is not kept; `null` where all is kept.
    pub refused: Option<Failure>,
    /// The finished conversations with the same family before this one, oldest first.
    pub earlier: Vec<String>,
    /// How many steps can be undone.
    pub undo_steps: u32,
    /// How many undone steps can be done again.
    pub redo_steps: u32,
}

/// One voice's answer to one question in one area.
#[derive(Clone, Serialize, specta::Type)]
pub struct NoteView {
    /// The area talked about.
    pub area: AreaId,
    /// Who said it.
    pub voice: Voice,
    /// The question it answers.
    pub question: Question,
    /// The language of the words.
    pub language: LanguageTag,
    /// The words as typed.
    pub words: String,
    /// The same in Swedish, as interpreted; empty where nobody did.
    pub swedish: String,
    /// Whether the store has them; `false` after a full disk, say.
    pub kept: bool,
}

/// How one voice sees one area.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct MarkView {
    /// The area.
    pub area: AreaId,
    /// The voice.
    pub voice: Voice,
    /// The mark.
    pub mark: Mark,
}

/// What may go on of one voice's words in one area.
#[derive(Clone, Serialize, specta::Type)]
pub struct CarryView {
    /// The area.
    pub area: AreaId,
    /// The voice.
    pub voice: Voice,
    /// The choice.
    pub choice: CarryChoice,
    /// The short form; empty with another choice than [`CarryChoice::InBrief`].
    pub brief: String,
    /// The services it may go to; empty where it stays here.
    pub to: Vec<VoiceRole>,
    /// Whether the store has it; `false` after a full disk, say.
    pub kept: bool,
}

/// What may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum CarryChoice {
    /// *Får tas med*.
    MayGo,
    /// *Bara i korthet*.
    InBrief,
    /// *Stannar här*.
    StaysHere,
}

impl ConversationView {
    /// Everything of a conversation, with what the session knows around it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(in crate::commands) fn of(session: &Session, held: Held) -> Result<Self, Failure> {
        let earlier = session.earlier_rounds(&held)?;
        let (undo, redo) = session.steps(held.conversation.id);
        let Held {
            conversation,
            keeping,
            waiting,
            refused,
        } = held;
        let refused = refused.filter(|_| !waiting.is_empty());
        let kept = conversation
            .notes
            .iter()
            .filter(|(key, _)| !waiting.contains_key(&WaitingAt::Note(**key)))
            .map(|(key, note)| NoteView::of(*key, note, true));
        let not_kept = waiting.values().filter_map(|edit| match edit {
            Edit::Note(key, Some(note)) => Some(NoteView::of(*key, note, false)),
            _ => None,
        });
        let marks = conversation.marks.iter().map(|(at, mark)| MarkView {
            area: at.area,
            voice: at.voice,
            mark: *mark,
        });
        let carries_kept = conversation
            .carries
            .iter()
            .filter(|(at, _)| !waiting.contains_key(&WaitingAt::Carry(**at)))
            .map(|(at, carry)| CarryView::of(*at, carry, true));
        let carries_not_kept = waiting.values().filter_map(|edit| match edit {
            Edit::Carry(at, Some(carry)) => Some(CarryView::of(*at, carry, false)),
            _ => None,
        });
        let setting = conversation.setting;
        Ok(Self {
            id: conversation.id.0.to_string(),
            started_at: moment(conversation.started_at),
            finished_at: conversation.finished_at.map(moment),
            family_language: setting.family_language,
            interpreter: setting.interpreter,
            age_band: setting.age_band,
            context: setting.context,
            step: setting.step,
            marking: setting.marking,
            voices: setting.voices,
            keeping: keeping.into(),
            place: conversation.place,
            wanted: conversation.wanted.into_iter().collect(),
            notes: kept.chain(not_kept).collect(),
            marks: marks.collect(),
            carries: carries_kept.chain(carries_not_kept).collect(),
            wheel: conversation.wheel,
            refused,
            earlier: earlier.into_iter().map(|id| id.0.to_string()).collect(),
            undo_steps: count(undo),
            redo_steps: count(redo),
        })
    }
}

impl NoteView {
    fn of(key: NoteKey, note: &Note, kept: bool) -> Self {
        Self {
            area: key.area,
            voice: key.voice,
            question: key.question,
            language: note.language,
            words: note.words.as_str().to_owned(),
            swedish: note.swedish.as_str().to_owned(),
            kept,
        }
    }
}

impl CarryView {
    fn of(at: VoiceInArea, carry: &Carry, kept: bool) -> Self {
        let (choice, brief) = match carry {
            Carry::MayGo { .. } => (CarryChoice::MayGo, ""),
            Carry::InBrief { brief, .. } => (CarryChoice::InBrief, brief.as_str()),
            Carry::StaysHere => (CarryChoice::StaysHere, ""),
        };
        Self {
            area: at.area,
            voice: at.voice,
            choice,
            brief: brief.to_owned(),
            to: carry.recipients().collect(),
            kept,
        }
    }
}

impl From<Keeping> for KeepingView {
    fn from(keeping: Keeping) -> Self {
        match keeping {
            Keeping::ShowOnly => Self::ShowOnly,
            Keeping::Practice(family) => Self::Practice { family },
            Keeping::WorkingCopy { code, delete_on } => Self::WorkingCopy {
                code: code.as_str().to_owned(),
                delete_on: delete_on.date().to_string(),
            },
        }
    }
}

/// A moment as the window reads it.
pub(in crate::commands) fn moment(moment: NaiveDateTime) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S").to_string()
}

fn count(steps: usize) -> u32 {
    u32::try_from(steps).unwrap_or(u32::MAX)
}
