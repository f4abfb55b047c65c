//! A samordningsmöte: prepared, led, read back.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use casework::{
    AgeBand, Audience, BroughtPart, CaseCode, Cell, Choice, Deed, GoingOn, Interpreter, LeftOut,
    Meeting, MeetingFault, MeetingId, NoteText, Part, Question, Reason, Record, RecordKey, Tally,
    VoiceRole, bring, meeting::propose_agenda,
};
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use tauri::State;
use wheel::LanguageTag;

use super::{
    TheSession,
    case_file::{ActionView, CaseWholeView, views},
};
use crate::{
    Content, Failure,
    session::{CaseWhole, Way, new_id},
};

/// A meeting with all that whoever prepares and leads it has to see. Not for the room.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingView {
    /// The meeting.
    pub meeting: Meeting,
    /// Everything of its case.
    pub case: CaseWholeView,
    /// What may be brought to everybody who takes part, chosen or not.
    pub parts: Vec<PartView>,
    /// What may not, and why.
    pub left_out: Vec<LeftOutView>,
    /// What those who take part are told of all that is left out.
    pub tally: Vec<Tally>,
    /// Who may hear what from whom, of those who take part and whoever keeps the case.
    pub matrix: Vec<Cell>,
    /// The parties of the matrix, in its order.
    pub parties: Vec<VoiceRole>,
    /// The actions it has to do with: its own, and those still open from the meetings it follows up.
    pub actions: Vec<ActionView>,
    /// Earlier actions that are not shown: somebody who takes part was not there when they were agreed,
    /// or consent does not let them hear of it.
    pub held_back: Vec<ActionView>,
}

/// Something that may be brought.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PartView {
    /// Whose words of which conversation.
    pub part: Part,
    /// The day of the conversation.
    pub held_on: NaiveDate,
    /// The words, question by question; empty where only the short form may go.
    pub words: Vec<SaidView>,
    /// The short form; `null` where the words may go.
    pub brief: Option<NoteText>,
    /// Whether a consent excepts something in words, to be read before this is brought.
    pub except_words: bool,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One answer to one question.
#[derive(Clone, Serialize, specta::Type)]
pub struct SaidView {
    /// The question.
    pub question: Question,
    /// The language of the words.
    pub language: LanguageTag,
    /// The words as said.
    pub words: NoteText,
    /// The same in Swedish, as interpreted; empty where nobody did.
    pub swedish: NoteText,
}

/// Something that is left out: where and why, never what.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LeftOutView {
    /// Whose words of which conversation.
    pub part: Part,
    /// The day of the conversation.
    pub held_on: NaiveDate,
    /// Every reason.
    pub because: Vec<Reason>,
}

/// What everybody in the room sees. No code, nothing of the talk with the child before, nothing left out.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RoomView {
    /// The meeting, without what was agreed with the child before.
    pub meeting: Meeting,
    /// How old the child is.
    pub age_band: AgeBand,
    /// What is brought.
    pub parts: Vec<PartView>,
    /// How much is left out, and the kinds of reasons.
    pub tally: Vec<Tally>,
    /// The actions it has to do with.
    pub actions: Vec<ActionView>,
    /// How many steps can be undone.
    pub undo_steps: u32,
    /// How many undone steps can be done again.
    pub redo_steps: u32,
    /// Why the store has not taken something; `null` where all is kept.
    pub refused: Option<Failure>,
}

/// Begins to prepare a meeting, alone or to follow up an earlier one.
///
/// The parts of the latest finished conversation are chosen to be brought; whether they may be is another matter.
#[tauri::command]
#[specta::specta]
pub fn begin_meeting(
    session: TheSession<'_>,
    code: String,
    follows: Option<MeetingId>,
) -> Result<MeetingView, Failure> {
    let code = CaseCode::parse(&code)?;
    let id = MeetingId(new_id());
    let latest = session.latest_conversation(&code)?;
    session.put_in_case(&code, |file, now| {
        let today = now.date();
        let mut meeting = if let Some(earlier) = follows {
            let earlier = file.meeting(earlier).ok_or(Failure::Gone)?;
            earlier.followed_up(id, today)
        } else {
            let setting = latest.as_ref().map(|latest| &latest.setting);
            let language = setting.map_or(LanguageTag::Sv, |setting| setting.family_language);
            let interpreter = setting.map_or(Interpreter::Absent, |setting| setting.interpreter);
            Meeting::begin(id, today, language, interpreter)
        };
        if let Some(latest) = &latest {
            let parts = latest.spoken().into_iter().map(|at| Part {
                conversation: latest.id,
                at,
            });
            meeting.brought = parts.collect();
        }
        if meeting.participants.is_empty() {
            meeting.participants = file.proposed_participants(meeting.language);
        }
        Ok(Record::Meeting(Box::new(meeting)))
    })?;
    meeting_view(&session, id)
}

/// A meeting with all that whoever prepares it has to see. To open it is logged.
#[tauri::command]
#[specta::specta]
pub fn open_meeting(session: TheSession<'_>, id: MeetingId) -> Result<MeetingView, Failure> {
    let view = meeting_view(&session, id)?;
    session.log(
        Deed::MeetingOpened,
        Some(&CaseCode::parse(&view.case.code)?),
    )?;
    Ok(view)
}

/// A meeting anew, after something in its case was undone. Nothing is logged.
#[tauri::command]
#[specta::specta]
pub fn meeting_again(session: TheSession<'_>, id: MeetingId) -> Result<MeetingView, Failure> {
    meeting_view(&session, id)
}

/// Changes a meeting. Its id, what it follows, and when it was made, begun and finished stay as they are.
#[tauri::command]
#[specta::specta]
pub fn save_meeting(session: TheSession<'_>, meeting: Meeting) -> Result<MeetingView, Failure> {
    let id = meeting.id;
    change(&session, id, |stands, _| {
        let agreed = meeting.still_agreed(stands);
        Meeting {
            follows: stands.follows,
            made_on: stands.made_on,
            began_at: stands.began_at,
            finished_at: stands.finished_at,
            agreed,
            ..meeting
        }
    })?;
    meeting_view(&session, id)
}

/// Changes a meeting from the room: what was noted, who holds the whole, the follow-up, the child's view and dissent.
#[tauri::command]
#[specta::specta]
pub fn save_in_room(session: TheSession<'_>, meeting: Meeting) -> Result<RoomView, Failure> {
    let id = meeting.id;
    change(&session, id, |stands, _| Meeting {
        agenda: meeting.agenda,
        holds_whole: meeting.holds_whole,
        follow_up_on: meeting.follow_up_on,
        follow_up_by: meeting.follow_up_by,
        childs_view: meeting.childs_view,
        dissent: meeting.dissent,
        ..stands.clone()
    })?;
    room_view(&session, id)
}

/// A proposed agenda for so many minutes.
#[tauri::command]
#[specta::specta]
pub fn proposed_agenda(
    minutes: u16,
    follows: Option<MeetingId>,
) -> Result<Vec<casework::AgendaItem>, Failure> {
    if Meeting::MOST_MINUTES < minutes {
        return Err(MeetingFault::TooLong.into());
    }
    Ok(propose_agenda(minutes, follows))
}

/// Takes away a meeting that was never held.
#[tauri::command]
#[specta::specta]
pub fn delete_meeting(
    session: TheSession<'_>,
    code: String,
    id: MeetingId,
) -> Result<CaseWholeView, Failure> {
    let code = CaseCode::parse(&code)?;
    Ok(session
        .take_from_case(&code, RecordKey::Meeting(id))?
        .into())
}

/// What everybody in the room sees. A meeting that was not led before begins.
#[tauri::command]
#[specta::specta]
pub fn lead_meeting(session: TheSession<'_>, id: MeetingId) -> Result<RoomView, Failure> {
    let (whole, meeting) = session.case_of_meeting(id)?;
    if meeting.began_at.is_none() && meeting.finished_at.is_none() {
        change(&session, id, |stands, now| Meeting {
            began_at: Some(now),
            ..stands.clone()
        })?;
    }
    session.log(Deed::MeetingOpened, Some(&whole.file.case.code))?;
    room_view(&session, id)
}

/// What everybody in the room sees, anew.
#[tauri::command]
#[specta::specta]
pub fn meeting_room(session: TheSession<'_>, id: MeetingId) -> Result<RoomView, Failure> {
    room_view(&session, id)
}

/// Takes back the latest step made in the room.
#[tauri::command]
#[specta::specta]
pub fn undo_in_room(session: TheSession<'_>, id: MeetingId) -> Result<RoomView, Failure> {
    session.step_in_room(id, Way::Undo)?;
    room_view(&session, id)
}

/// Does the latest step made in the room again.
#[tauri::command]
#[specta::specta]
pub fn redo_in_room(session: TheSession<'_>, id: MeetingId) -> Result<RoomView, Failure> {
    session.step_in_room(id, Way::Redo)?;
    room_view(&session, id)
}

/// Finishes a meeting that was read back; it can be read but not changed from then on.
#[tauri::command]
#[specta::specta]
pub fn finish_meeting(
    session: TheSession<'_>,
    content: State<'_, Content>,
    id: MeetingId,
) -> Result<CaseWholeView, Failure> {
    Ok(session.finish_meeting(id, &content.edition())?.into())
}

impl PartView {
    pub(super) fn of(part: &BroughtPart<'_>) -> Self {
        let (words, brief) = match &part.said {
            GoingOn::Words(_, notes) => {
                let words = notes.iter().map(|(question, note)| SaidView {
                    question: *question,
                    language: note.language,
                    words: note.words.clone(),
                    swedish: note.swedish.clone(),
                });
                (words.collect(), None)
            }
            GoingOn::Brief(_, brief) => (Vec::new(), Some((*brief).clone())),
        };
        Self {
            part: part.part,
            held_on: part.held_on,
            words,
            brief,
            except_words: part.except_words,
            chosen: true,
        }
    }
}

impl From<LeftOut> for LeftOutView {
    fn from(left_out: LeftOut) -> Self {
        Self {
            part: left_out.part,
            held_on: left_out.held_on,
            because: left_out.because.into_iter().collect(),
        }
    }
}

fn change(
    session: &TheSession<'_>,
    id: MeetingId,
    make: impl FnOnce(&Meeting, NaiveDateTime) -> Meeting,
) -> Result<CaseWhole, Failure> {
    let code = session.code_of_meeting(id)?;
    session.put_in_case(&code, |file, now| {
        let stands = file.meeting(id).ok_or(Failure::Gone)?;
        let changed = make(stands, now);
        Ok(Record::Meeting(Box::new(changed)))
    })
}

fn meeting_view(session: &TheSession<'_>, id: MeetingId) -> Result<MeetingView, Failure> {
    let (whole, meeting) = session.case_of_meeting(id)?;
    let sharing = whole.file.sharing(whole.today);
    let audience = Audience::at(&meeting);
    let chosen = bring(
        &whole.conversations,
        &sharing,
        &audience,
        Choice::of(&meeting),
    );
    let any = Choice {
        chosen: None,
        ..Choice::of(&meeting)
    };
    let all = bring(&whole.conversations, &sharing, &audience, any);
    let parts = all.parts.iter().map(|part| PartView {
        chosen: meeting.brought.contains(&part.part),
        ..PartView::of(part)
    });
    let keeper = whole.file.circle.keeper;
    let close = audience.persons.iter().map(|voice| voice.role());
    let close = close.filter(|role| *role == VoiceRole::ClosePerson);
    let mut others = audience.services.clone();
    others.extend(close);
    others.retain(|role| Some(*role) != keeper);
    let parties: Vec<VoiceRole> = keeper.into_iter().chain(others).collect();
    let at = whole.file.actions_at(id, whole.today);
    let actions = views(at.shown.into_iter(), whole.today);
    let held_back = views(at.held_back.into_iter(), whole.today);
    Ok(MeetingView {
        parts: parts.collect(),
        left_out: all.left_out.iter().cloned().map(Into::into).collect(),
        tally: chosen.tally_with(held_back.len()),
        matrix: sharing.matrix(&parties),
        parties,
        actions,
        held_back,
        meeting,
        case: whole.into(),
    })
}

fn room_view(session: &TheSession<'_>, id: MeetingId) -> Result<RoomView, Failure> {
    let (whole, meeting) = session.case_of_meeting(id)?;
    let sharing = whole.file.sharing(whole.today);
    let brought = bring(
        &whole.conversations,
        &sharing,
        &Audience::at(&meeting),
        Choice::of(&meeting),
    );
    let (undo, redo) = session.steps_in_room(id)?;
    let at = whole.file.actions_at(id, whole.today);
    Ok(RoomView {
        age_band: whole.file.case.age_band,
        parts: brought.parts.iter().map(PartView::of).collect(),
        tally: brought.tally_with(at.held_back.len()),
        actions: views(at.shown.into_iter(), whole.today),
        undo_steps: u32::try_from(undo).unwrap_or(u32::MAX),
        redo_steps: u32::try_from(redo).unwrap_or(u32::MAX),
        refused: whole.refused.clone(),
        meeting: meeting.for_the_room(),
    })
}
