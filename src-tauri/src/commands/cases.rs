//! The cases: their list, what is to be done in them, what is found in them, and who has looked.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use casework::{
    Action, AgeBand, CaseCode, ConsentId, Context, ConversationId, Deed, DeletionWindow, MeetingId,
    NoteText, Question, Voice, VoiceRole, identity_number,
};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Runtime};
use vault::{AccessCase, CaseQuery, CaseSummary, Chain, Having, HitPlace, Order};
use wheel::{AreaId, LanguageTag};
use zeroize::Zeroizing;

use super::{TheSession, conversation::moment, off_the_main_thread};
use crate::{
    Failure, access_file,
    saving::{self, Saved},
};

/// So many lines of the access log are on one page.
const LINES: u32 = 100;

/// Which cases are asked for.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseQueryRequest {
    /// What the code has in it, as typed; blank for all.
    pub code: String,
    /// A service that is around the child.
    pub service: Option<VoiceRole>,
    /// A conversation or meeting on this day or later.
    pub from: Option<NaiveDate>,
    /// A conversation or meeting on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Only those with open actions.
    pub open_actions: bool,
    /// How many to leave out from the beginning.
    pub offset: u32,
    /// How many to show; at most 200.
    pub limit: u32,
}

/// The cases asked for, and what is no longer among them.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseListView {
    /// The cases, the one changed last first.
    pub cases: Vec<CaseView>,
    /// How many there are.
    pub total: u32,
    /// How many deleted themselves on their day since this was last told.
    pub deleted_by_itself: u32,
}

/// A case and its conversations.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// The code it goes by.
    pub code: String,
    /// The age of the child.
    pub age_band: AgeBand,
    /// The day it was made, `2026-11-22`.
    pub made_on: String,
    /// The day it deletes itself.
    pub delete_on: String,
    /// The day it was closed; `null` while it goes on.
    pub closed_on: Option<NaiveDate>,
    /// How many of its actions are to be done.
    pub open_actions: u32,
    /// When its next meeting is.
    pub next_meeting_at: Option<NaiveDateTime>,
    /// Its conversations, newest first.
    pub conversations: Vec<ConversationSummaryView>,
}

/// What a list shows of a conversation: nothing of what was said.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationSummaryView {
    /// Its id. Never shown.
    pub id: String,
    /// When it began, `2026-11-22T14:05:00`.
    pub started_at: String,
    /// When it was finished; `null` if it can go on.
    pub finished_at: Option<String>,
    /// The language shown to the family last.
    pub family_language: LanguageTag,
    /// Where the wheel was used.
    pub context: Context,
    /// The areas in which somebody said something.
    pub talked_about: Vec<AreaId>,
}

/// What is to be done and what is to come.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaView {
    /// The day.
    pub today: NaiveDate,
    /// Open actions: by day, so that what is overdue stands first; those without a day last.
    pub actions: Vec<ActionLine>,
    /// How many open actions there are.
    pub all_actions: u32,
    /// Meetings from today on.
    pub meetings: Vec<MeetingAhead>,
    /// Follow-ups agreed for a day that nobody has prepared, by day.
    pub follow_ups: Vec<FollowUpAgreed>,
    /// Cases that delete themselves within 14 days, soonest first.
    pub due_soon: Vec<DueSoon>,
}

/// An open action of a case.
#[derive(Clone, Serialize, specta::Type)]
pub struct ActionLine {
    /// The code of the case.
    pub code: String,
    /// The action.
    pub action: Action,
    /// Whether its day has passed.
    pub overdue: bool,
}

/// A meeting to come.
#[derive(Clone, Serialize, specta::Type)]
pub struct MeetingAhead {
    /// The code of its case.
    pub code: String,
    /// Which.
    pub id: MeetingId,
    /// When.
    pub at: NaiveDateTime,
}

/// A follow-up that was agreed and that nobody has prepared.
#[derive(Clone, Serialize, specta::Type)]
pub struct FollowUpAgreed {
    /// The code of its case.
    pub code: String,
    /// The meeting it follows up.
    pub follows: MeetingId,
    /// The day agreed.
    pub on: NaiveDate,
}

/// A case that deletes itself soon.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DueSoon {
    /// The code it goes by.
    pub code: String,
    /// The day.
    pub delete_on: NaiveDate,
    /// In how many days.
    pub days: u32,
}

/// Where words were found.
#[derive(Clone, Serialize, specta::Type)]
pub struct FoundView {
    /// The places, latest first.
    pub hits: Vec<HitView>,
    /// Whether there are more than are shown.
    pub more: bool,
}

/// A place in which all the words stand.
#[derive(Clone, Serialize, specta::Type)]
pub struct HitView {
    /// The code of the case.
    pub code: String,
    /// The day it is from.
    pub on: NaiveDate,
    /// Where.
    pub place: HitPlaceView,
    /// What stands before the first word found.
    pub before: NoteText,
    /// That word, as it was written.
    pub hit: NoteText,
    /// What stands after it.
    pub after: NoteText,
}

/// Where something stands, to be opened.
#[derive(Clone, Serialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum HitPlaceView {
    /// In what somebody said in a conversation, or its short form.
    Conversation {
        /// Which.
        id: ConversationId,
        /// The area.
        area: AreaId,
        /// Who said it.
        voice: Voice,
        /// The question; `null` for a short form.
        question: Option<Question>,
    },
    /// In a meeting.
    Meeting {
        /// Which.
        id: MeetingId,
    },
    /// In an action.
    Action {
        /// Which.
        id: casework::ActionId,
    },
    /// In a consent.
    Consent {
        /// Which.
        id: ConsentId,
    },
    /// Where it says who is around the child.
    Circle,
    /// In the thoughts about the path.
    Path,
    /// In what came of the case, or why its date was moved.
    Standing,
}

/// A page of the access log.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AccessLogView {
    /// The lines, newest first.
    pub lines: Vec<AccessLineView>,
    /// How many there are.
    pub total: u32,
    /// The number of the first line that is not as it was written; `null` where all are.
    pub broken_at: Option<u32>,
}

/// A line of the access log.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AccessLineView {
    /// Its number, from 1.
    pub number: u32,
    /// When.
    pub at: NaiveDateTime,
    /// The account on this computer; `null` for the program itself.
    pub person: Option<String>,
    /// What was done.
    pub deed: Deed,
    /// The code of the case it was done with; `null` where it was none, or one that is deleted.
    pub case: Option<String>,
    /// Whether it was done with a case that is deleted now.
    pub case_deleted: bool,
    /// Whether it is as it was written.
    pub sound: bool,
}

/// The deletion dates that can be chosen today.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct DeletionWindowView {
    /// The first.
    pub earliest: String,
    /// What to propose.
    pub proposed: String,
    /// The last.
    pub latest: String,
}

/// The cases asked for, once those that are due have been deleted; with `null` the first of all.
#[tauri::command]
#[specta::specta]
pub fn list_cases(
    session: TheSession<'_>,
    query: Option<CaseQueryRequest>,
) -> Result<CaseListView, Failure> {
    let list = session.cases(&query.map(Into::into).unwrap_or_default())?;
    Ok(CaseListView {
        cases: list.cases.into_iter().map(Into::into).collect(),
        total: list.total,
        deleted_by_itself: list.deleted_by_itself,
    })
}

/// The case of a code as typed; `null` if there is none, or the text is no code.
#[tauri::command]
#[specta::specta]
pub fn find_case(session: TheSession<'_>, code: String) -> Result<Option<CaseView>, Failure> {
    let Ok(code) = CaseCode::parse(&code) else {
        return Ok(None);
    };
    Ok(session.case(&code)?.map(Into::into))
}

/// What is to be done and what is to come, in all cases.
#[tauri::command]
#[specta::specta]
pub fn agenda(session: TheSession<'_>) -> Result<AgendaView, Failure> {
    let agenda = session.agenda()?;
    let today = agenda.now.date();
    let actions = agenda.actions.actions.into_iter().map(|(code, action)| {
        let overdue = action.is_overdue(today);
        ActionLine {
            code: code.as_str().to_owned(),
            action,
            overdue,
        }
    });
    let meetings = agenda.meetings.into_iter().map(|(code, id, at)| {
        let code = code.as_str().to_owned();
        MeetingAhead { code, id, at }
    });
    let follow_ups = agenda.follow_ups.into_iter().map(|(code, follows, on)| {
        let code = code.as_str().to_owned();
        FollowUpAgreed { code, follows, on }
    });
    let due_soon = agenda.due_soon.into_iter().map(|case| DueSoon {
        code: case.code.as_str().to_owned(),
        delete_on: case.delete_on.date(),
        days: u32::try_from((case.delete_on.date() - today).num_days()).unwrap_or_default(),
    });
    Ok(AgendaView {
        today,
        actions: actions.collect(),
        all_actions: agenda.actions.total,
        meetings: meetings.collect(),
        follow_ups: follow_ups.collect(),
        due_soon: due_soon.collect(),
    })
}

/// Where words stand in one's own notes. That somebody searched is logged, not for what.
#[tauri::command]
#[specta::specta]
pub fn search_notes(session: TheSession<'_>, words: String) -> Result<FoundView, Failure> {
    let words = Zeroizing::new(words);
    let found = session.search(&words)?;
    let hits = found.hits.into_iter().map(|hit| HitView {
        code: hit.code.as_str().to_owned(),
        on: hit.on,
        place: hit.place.into(),
        before: hit.excerpt.before,
        hit: hit.excerpt.hit,
        after: hit.excerpt.after,
    });
    Ok(FoundView {
        hits: hits.collect(),
        more: found.more,
    })
}

/// A page of the access log, newest first.
#[tauri::command]
#[specta::specta]
pub fn access_log(session: TheSession<'_>, offset: u32) -> Result<AccessLogView, Failure> {
    let page = session.access_log(offset.into(), LINES)?;
    let lines = page.lines.into_iter().map(|line| {
        let (case, case_deleted) = match line.case {
            AccessCase::None => (None, false),
            AccessCase::Known(code) => (Some(code.as_str().to_owned()), false),
            AccessCase::Deleted => (None, true),
        };
        AccessLineView {
            number: u32::try_from(line.number).unwrap_or(u32::MAX),
            at: line.at,
            person: line.person,
            deed: line.deed,
            case,
            case_deleted,
            sound: line.sound,
        }
    });
    Ok(AccessLogView {
        lines: lines.collect(),
        total: u32::try_from(page.total).unwrap_or(u32::MAX),
        broken_at: match page.chain {
            Chain::Whole => None,
            Chain::Broken { at } => Some(u32::try_from(at).unwrap_or(u32::MAX)),
        },
    })
}

/// Saves the whole access log as a file, where the person wants it. That it was saved is its next line.
#[tauri::command]
#[specta::specta]
pub async fn save_access_log<R: Runtime>(
    app: AppHandle<R>,
    session: TheSession<'_>,
) -> Result<Saved, Failure> {
    off_the_main_thread(&session, move |session| {
        saving::save(&app, &access_file::name(session.today()), || {
            let page = session.access_log(0, u32::MAX)?;
            let file = access_file::csv(&page.lines)?;
            session.log(Deed::LogSaved, None)?;
            Ok(file)
        })
    })
    .await
}

/// Deletes a case and all its conversations.
#[tauri::command]
#[specta::specta]
pub fn delete_case(session: TheSession<'_>, code: String) -> Result<(), Failure> {
    session.delete_case(&CaseCode::parse(&code)?)
}

/// The deletion dates that can be chosen today.
#[tauri::command]
#[specta::specta]
pub fn deletion_window(session: TheSession<'_>) -> DeletionWindowView {
    let window = DeletionWindow::on(session.today());
    DeletionWindowView {
        earliest: window.earliest.to_string(),
        proposed: window.proposed.to_string(),
        latest: window.latest.to_string(),
    }
}

/// A text without the personal identity numbers in it. The same text back means that there is none.
#[tauri::command]
#[specta::specta]
pub fn text_without_identity_number(text: String) -> String {
    identity_number::without(&Zeroizing::new(text))
}

impl From<CaseQueryRequest> for CaseQuery {
    fn from(request: CaseQueryRequest) -> Self {
        Self {
            code: request.code,
            service: request.service,
            from: request.from,
            to: request.to,
            having: if request.open_actions {
                Having::OpenActions
            } else {
                Having::Anything
            },
            order: Order::Latest,
            offset: request.offset,
            limit: request.limit.min(200),
        }
    }
}

impl From<HitPlace> for HitPlaceView {
    fn from(place: HitPlace) -> Self {
        match place {
            HitPlace::Note {
                conversation,
                area,
                voice,
                question,
                part: _,
            } => Self::Conversation {
                id: conversation,
                area,
                voice,
                question: Some(question),
            },
            HitPlace::Brief {
                conversation,
                area,
                voice,
            } => Self::Conversation {
                id: conversation,
                area,
                voice,
                question: None,
            },
            HitPlace::Meeting(id) => Self::Meeting { id },
            HitPlace::Action(id) => Self::Action { id },
            HitPlace::Consent(id) => Self::Consent { id },
            HitPlace::Circle => Self::Circle,
            HitPlace::Path => Self::Path,
            HitPlace::Closing | HitPlace::DateMove => Self::Standing,
        }
    }
}

impl From<CaseSummary> for CaseView {
    fn from(summary: CaseSummary) -> Self {
        let case = summary.case;
        Self {
            code: case.code.as_str().to_owned(),
            age_band: case.age_band,
            made_on: case.made_on.to_string(),
            delete_on: case.delete_on.date().to_string(),
            closed_on: summary.closed_on,
            open_actions: summary.open_actions,
            next_meeting_at: summary.next_meeting_at,
            conversations: summary.conversations.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<vault::ConversationSummary> for ConversationSummaryView {
    fn from(conversation: vault::ConversationSummary) -> Self {
        Self {
            id: conversation.id.0.to_string(),
            started_at: moment(conversation.started_at),
            finished_at: conversation.finished_at.map(moment),
            family_language: conversation.family_language,
            context: conversation.context,
            talked_about: conversation.talked_about.into_iter().collect(),
        }
    }
}
