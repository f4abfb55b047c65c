//! The conversation: before, during, after.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

mod view;

use std::collections::BTreeSet;

use casework::{
    AgeBand, CaseCode, Context, ConversationId, Edit, Interpreter, KeptText, Mark, NoteKey, Place,
    Question, Setting, Step, Voice, VoiceInArea, VoiceRole,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tauri::State;
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};
use zeroize::Zeroizing;

use super::{TheSession, store::marking};
use crate::{
    Content, Failure,
    failure::{Field, Rule},
    session::{ChosenCarry, ChosenCase, ChosenKeeping, Typed},
};
pub(super) use view::moment;
pub use view::{CarryChoice, ConversationView};

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

/// The case in which a conversation is to be kept.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepRequest {
    /// The conversation that goes on.
    pub conversation: String,
    /// The code of the case, as typed.
    pub code: String,
    /// The day it deletes itself, `2026-11-22`.
    pub delete_on: String,
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
    /// The language of the words.
    pub language: LanguageTag,
    /// All words of that place, as typed.
    pub words: String,
    /// The same in Swedish, as interpreted. The place is cleared where both are blank.
    pub swedish: String,
}

/// How a voice sees an area.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct MarkAreaRequest {
    /// The conversation that goes on.
    pub conversation: String,
    /// The area.
    pub area: AreaId,
    /// The voice.
    pub voice: Voice,
    /// The mark; `null` takes it away.
    pub mark: Option<Mark>,
}

/// What may go on of a voice's words in an area.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DecideCarryRequest {
    /// The conversation that goes on.
    pub conversation: String,
    /// The area.
    pub area: AreaId,
    /// The voice.
    pub voice: Voice,
    /// The choice; `null` is undecided.
    pub choice: Option<CarryChoice>,
    /// The short form as typed; read only with [`CarryChoice::InBrief`].
    pub brief: String,
    /// The services it may go to.
    pub to: BTreeSet<VoiceRole>,
}

/// What was undone or done again.
#[derive(Clone, Serialize, specta::Type)]
pub struct SteppedView {
    /// The conversation as it is now.
    pub conversation: ConversationView,
    /// The part of the conversation in which it shows.
    pub what: SteppedWhat,
    /// The area it concerns; `null` where it concerns the whole.
    pub area: Option<AreaId>,
    /// The voice it concerns; `null` where it concerns no one alone.
    pub voice: Option<Voice>,
    /// The question it concerns; `null` where it is not about words.
    pub question: Option<Question>,
}

/// What kind of step it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum SteppedWhat {
    /// Somebody's words.
    Words,
    /// "Vill prata om".
    Wish,
    /// A mark.
    Mark,
    /// What may go on.
    Carry,
    /// Who is here.
    Voice,
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
        marking: marking(&session, &content),
        voices: request.voices,
    };
    let held = session.begin_conversation(setting, chosen, content.edition())?;
    ConversationView::of(&session, held)
}

/// Keeps a conversation that was only shown, from now on and with all that was said.
#[tauri::command]
#[specta::specta]
pub fn keep_as_working_copy(
    session: TheSession<'_>,
    request: KeepRequest,
) -> Result<ConversationView, Failure> {
    let chosen = chosen_case(&request.code, &request.delete_on)?;
    let held = session.keep_as_working_copy(conversation_id(&request.conversation)?, &chosen)?;
    ConversationView::of(&session, held)
}

/// Where one was: the conversation that is not finished and not left, also after the lock.
#[tauri::command]
#[specta::specta]
pub fn current_conversation(session: TheSession<'_>) -> Result<Option<ConversationView>, Failure> {
    let current = session.current_conversation()?;
    current
        .map(|held| ConversationView::of(&session, held))
        .transpose()
}

/// The conversation that was under way when the program last ended, a crash say.
#[tauri::command]
#[specta::specta]
pub fn interrupted_conversation(
    session: TheSession<'_>,
) -> Result<Option<ConversationView>, Failure> {
    let interrupted = session.interrupted_conversation()?;
    interrupted
        .map(|held| ConversationView::of(&session, held))
        .transpose()
}

/// Leaves the conversation that was interrupted where it is; it can be taken up from its case.
#[tauri::command]
#[specta::specta]
pub fn leave_interrupted(session: TheSession<'_>) -> Result<(), Failure> {
    session.leave_interrupted()
}

/// A conversation: finished ones to read, others to go on with.
#[tauri::command]
#[specta::specta]
pub fn open_conversation(session: TheSession<'_>, id: String) -> Result<ConversationView, Failure> {
    let held = session.open_conversation(conversation_id(&id)?)?;
    ConversationView::of(&session, held)
}

/// Puts somebody's words in their place and says what of them was kept.
#[tauri::command]
#[specta::specta]
pub fn write_note(session: TheSession<'_>, request: WriteNoteRequest) -> Result<KeptText, Failure> {
    let words = Zeroizing::new(request.words);
    let swedish = Zeroizing::new(request.swedish);
    let key = NoteKey {
        area: request.area,
        voice: request.voice,
        question: request.question,
    };
    let typed = Typed {
        language: request.language,
        words: &words,
        swedish: &swedish,
    };
    session.write(conversation_id(&request.conversation)?, key, typed)
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

/// Marks how a voice sees an area, or takes that mark away.
#[tauri::command]
#[specta::specta]
pub fn mark_area(session: TheSession<'_>, request: MarkAreaRequest) -> Result<(), Failure> {
    let at = VoiceInArea {
        area: request.area,
        voice: request.voice,
    };
    session.mark(conversation_id(&request.conversation)?, at, request.mark)
}

/// Decides what may go on, and says what of the short form was kept.
#[tauri::command]
#[specta::specta]
pub fn decide_carry(
    session: TheSession<'_>,
    request: DecideCarryRequest,
) -> Result<KeptText, Failure> {
    let brief = Zeroizing::new(request.brief);
    let at = VoiceInArea {
        area: request.area,
        voice: request.voice,
    };
    let chosen = request.choice.map(|choice| match choice {
        CarryChoice::MayGo => ChosenCarry::MayGo(request.to),
        CarryChoice::InBrief => ChosenCarry::InBrief(&brief, request.to),
        CarryChoice::StaysHere => ChosenCarry::StaysHere,
    });
    session.carry(conversation_id(&request.conversation)?, at, chosen)
}

/// Keeps a voice's words in an area back from now on, also in a finished conversation. It is logged.
#[tauri::command]
#[specta::specta]
pub fn keep_back(
    session: TheSession<'_>,
    conversation: String,
    area: AreaId,
    voice: Voice,
) -> Result<ConversationView, Failure> {
    let at = VoiceInArea { area, voice };
    let held = session.keep_back(conversation_id(&conversation)?, at)?;
    ConversationView::of(&session, held)
}

/// Somebody comes in.
#[tauri::command]
#[specta::specta]
pub fn join_voice(
    session: TheSession<'_>,
    conversation: String,
    voice: Voice,
) -> Result<(), Failure> {
    session.join(conversation_id(&conversation)?, voice)
}

/// Somebody who has said nothing goes out again.
#[tauri::command]
#[specta::specta]
pub fn part_voice(
    session: TheSession<'_>,
    conversation: String,
    voice: Voice,
) -> Result<(), Failure> {
    session.part(conversation_id(&conversation)?, voice)
}

/// Takes back the latest step; `null` where there is none.
#[tauri::command]
#[specta::specta]
pub fn undo_step(session: TheSession<'_>, id: String) -> Result<Option<SteppedView>, Failure> {
    let edit = session.undo(conversation_id(&id)?)?;
    edit.map(|edit| stepped(&session, &edit)).transpose()
}

/// Does the latest undone step again; `null` where there is none.
#[tauri::command]
#[specta::specta]
pub fn redo_step(session: TheSession<'_>, id: String) -> Result<Option<SteppedView>, Failure> {
    let edit = session.redo(conversation_id(&id)?)?;
    edit.map(|edit| stepped(&session, &edit)).transpose()
}

/// Remembers where one is, to come back to.
#[tauri::command]
#[specta::specta]
pub fn be_at(session: TheSession<'_>, conversation: String, place: Place) -> Result<(), Failure> {
    session.be_at(conversation_id(&conversation)?, place)
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

/// Finishes the conversation. What is not a working copy is erased from memory.
#[tauri::command]
#[specta::specta]
pub fn finish_conversation(session: TheSession<'_>, id: String) -> Result<(), Failure> {
    session.finish(conversation_id(&id)?)
}

/// Goes away: a working copy can be taken up again, any other is erased from memory.
#[tauri::command]
#[specta::specta]
pub fn leave_conversation(session: TheSession<'_>, id: String) -> Result<(), Failure> {
    session.leave(conversation_id(&id)?)
}

/// An id that no conversation can have is one of none.
pub(super) fn conversation_id(id: &str) -> Result<ConversationId, Failure> {
    Uuid::try_parse(id)
        .map(ConversationId)
        .map_err(|_| Failure::Gone)
}

fn stepped(session: &crate::Session, edit: &Edit) -> Result<SteppedView, Failure> {
    let held = session.current_conversation()?.ok_or(Failure::Gone)?;
    let (what, question) = match edit {
        Edit::Note(key, _) => (SteppedWhat::Words, Some(key.question)),
        Edit::Want(_) | Edit::Unwant(_) => (SteppedWhat::Wish, None),
        Edit::Mark(..) => (SteppedWhat::Mark, None),
        Edit::Carry(..) => (SteppedWhat::Carry, None),
        Edit::Join(_) | Edit::Part(_) => (SteppedWhat::Voice, None),
    };
    Ok(SteppedView {
        conversation: ConversationView::of(session, held)?,
        what,
        area: edit.area(),
        voice: edit.voice(),
        question,
    })
}

fn chosen_case(code: &str, delete_on: &str) -> Result<ChosenCase, Failure> {
    Ok(ChosenCase {
        code: CaseCode::parse(code)?,
        delete_on: delete_on
            .parse::<NaiveDate>()
            .map_err(|_| Failure::invalid(Field::DeleteOn, Rule::Sign))?,
    })
}

impl TryFrom<KeepingRequest> for ChosenKeeping {
    type Error = Failure;

    fn try_from(request: KeepingRequest) -> Result<Self, Self::Error> {
        match request {
            KeepingRequest::ShowOnly => Ok(Self::ShowOnly),
            KeepingRequest::WorkingCopy { code, delete_on } => {
                Ok(Self::WorkingCopy(chosen_case(&code, &delete_on)?))
            }
        }
    }
}
