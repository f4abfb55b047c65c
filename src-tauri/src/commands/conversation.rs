//! The conversation: before, during, after.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use casework::{
    AgeBand, CaseCode, Context, ConversationId, Interpreter, Keeping, KeptText, NoteKey, Question,
    Setting, Step, Voice,
};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use tauri::State;
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};
use zeroize::Zeroizing;

use super::TheSession;
use crate::{
    Content, Failure,
    failure::{Field, Rule},
    session::{ChosenKeeping, Held},
};

/// What was decided before a conversation.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeginConversationRequest {
    /// The language to show to the family.
    pub family_language: LanguageTag,
    /// Whether somebody interprets.
    pub interpreter: Interpreter,
    /// The age of the child.
    pub age_band: AgeBand,
    /// Where the wheel is used.
    pub context: Context,
    /// Where in the model one is.
    pub step: Step,
    /// Who is here, in the order to show them.
    pub voices: Vec<Voice>,
    /// What is to happen to the words.
    pub keeping: KeepingRequest,
}

/// What is to happen to the words.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum KeepingRequest {
    /// *Visa bara*.
    ShowOnly,
    /// *Arbetskopia*.
    WorkingCopy {
        /// The code of the case, as typed.
        code: String,
        /// The day it deletes itself, `2026-11-22`.
        delete_on: String,
    },
}

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
    /// Who is here, in the order to show them.
    pub voices: Vec<Voice>,
    /// What happens to the words.
    pub keeping: KeepingView,
    /// The area that was open last; `null` for the whole wheel.
    pub open_area: Option<AreaId>,
    /// Areas marked "vill prata om".
    pub wanted: Vec<AreaId>,
    /// Everybody's own words. A place without words is not listed.
    pub notes: Vec<NoteView>,
    /// Which edition of the wheel it is held with.
    pub wheel: String,
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
    /// The words as typed.
    pub text: String,
}

/// Somebody's words and the place they go to.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct WriteNoteRequest {
    /// The conversation that goes on.
    pub conversation: String,
    /// The area talked about.
    pub area: AreaId,
    /// Who says it.
    pub voice: Voice,
    /// The question it answers.
    pub question: Question,
    /// All words of that place, as typed. Blank clears it.
    pub text: String,
}

/// Begins a conversation.
#[tauri::command]
#[specta::specta]
pub fn begin_conversation(
    session: TheSession<'_>,
    content: State<'_, Content>,
    request: BeginConversationRequest,
) -> Result<ConversationView, Failure> {
    let chosen = ChosenKeeping::try_from(request.keeping)?;
    let setting = Setting {
        family_language: request.family_language,
        interpreter: request.interpreter,
        age_band: request.age_band,
        context: request.context,
        step: request.step,
        voices: request.voices,
    };
    let held = session.begin_conversation(setting, chosen, content.edition())?;
    Ok(held.into())
}

/// Where one was: the conversation that is not finished and not left, also after the lock.
#[tauri::command]
#[specta::specta]
pub fn current_conversation(session: TheSession<'_>) -> Result<Option<ConversationView>, Failure> {
    Ok(session.current_conversation()?.map(Into::into))
}

/// A stored conversation: finished ones to read, others to go on with.
#[tauri::command]
#[specta::specta]
pub fn open_conversation(session: TheSession<'_>, id: String) -> Result<ConversationView, Failure> {
    Ok(session.open_conversation(conversation_id(&id)?)?.into())
}

/// Puts somebody's words in their place and says what of them was kept.
#[tauri::command]
#[specta::specta]
pub fn write_note(session: TheSession<'_>, request: WriteNoteRequest) -> Result<KeptText, Failure> {
    let text = Zeroizing::new(request.text);
    let key = NoteKey {
        area: request.area,
        voice: request.voice,
        question: request.question,
    };
    session.write(conversation_id(&request.conversation)?, key, &text)
}

/// Marks an area "vill prata om".
#[tauri::command]
#[specta::specta]
pub fn want_area(
    session: TheSession<'_>,
    conversation: String,
    area: AreaId,
) -> Result<(), Failure> {
    session.want(conversation_id(&conversation)?, area)
}

/// Takes the mark away again.
#[tauri::command]
#[specta::specta]
pub fn unwant_area(
    session: TheSession<'_>,
    conversation: String,
    area: AreaId,
) -> Result<(), Failure> {
    session.unwant(conversation_id(&conversation)?, area)
}

/// Remembers the place: the open area, or `null` for the whole wheel.
#[tauri::command]
#[specta::specta]
pub fn open_area(
    session: TheSession<'_>,
    conversation: String,
    area: Option<AreaId>,
) -> Result<(), Failure> {
    session.open_area(conversation_id(&conversation)?, area)
}

/// Shows the family another language from now on.
#[tauri::command]
#[specta::specta]
pub fn speak_language(
    session: TheSession<'_>,
    conversation: String,
    language: LanguageTag,
) -> Result<(), Failure> {
    session.speak(conversation_id(&conversation)?, language)
}

/// Finishes the conversation. *Visa bara* is erased from memory.
#[tauri::command]
#[specta::specta]
pub fn finish_conversation(session: TheSession<'_>, id: String) -> Result<(), Failure> {
    session.finish(conversation_id(&id)?)
}

/// Goes away: a working copy can be taken up again, *Visa bara* is erased from memory.
#[tauri::command]
#[specta::specta]
pub fn leave_conversation(session: TheSession<'_>, id: String) -> Result<(), Failure> {
    session.leave(conversation_id(&id)?)
}

/// An id that no conversation can have is one of none.
fn conversation_id(id: &str) -> Result<ConversationId, Failure> {
    Uuid::try_parse(id)
        .map(ConversationId)
        .map_err(|_| Failure::Gone)
}

/// A moment as the window reads it.
pub(super) fn moment(moment: NaiveDateTime) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S").to_string()
}

impl TryFrom<KeepingRequest> for ChosenKeeping {
    type Error = Failure;

    fn try_from(request: KeepingRequest) -> Result<Self, Self::Error> {
        match request {
            KeepingRequest::ShowOnly => Ok(Self::ShowOnly),
            KeepingRequest::WorkingCopy { code, delete_on } => Ok(Self::WorkingCopy {
                code: CaseCode::parse(&code)?,
                delete_on: delete_on
                    .parse::<NaiveDate>()
                    .map_err(|_| Failure::invalid(Field::DeleteOn, Rule::Sign))?,
            }),
        }
    }
}

impl From<Held> for ConversationView {
    fn from(held: Held) -> Self {
        let Held {
            conversation,
            keeping,
        } = held;
        let notes = conversation.notes.iter().map(|(key, words)| NoteView {
            area: key.area,
            voice: key.voice,
            question: key.question,
            text: words.as_str().to_owned(),
        });
        Self {
            id: conversation.id.0.to_string(),
            started_at: moment(conversation.started_at),
            finished_at: conversation.finished_at.map(moment),
            notes: notes.collect(),
            family_language: conversation.setting.family_language,
            interpreter: conversation.setting.interpreter,
            age_band: conversation.setting.age_band,
            context: conversation.setting.context,
            step: conversation.setting.step,
            voices: conversation.setting.voices,
            keeping: keeping.into(),
            open_area: conversation.open_area,
            wanted: conversation.wanted.into_iter().collect(),
            wheel: conversation.wheel,
        }
    }
}

impl From<Keeping> for KeepingView {
    fn from(keeping: Keeping) -> Self {
        match keeping {
            Keeping::ShowOnly => Self::ShowOnly,
            Keeping::WorkingCopy { code, delete_on } => Self::WorkingCopy {
                code: code.as_str().to_owned(),
                delete_on: delete_on.date().to_string(),
            },
        }
    }
}
