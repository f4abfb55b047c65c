//! A case whole: who is around the child, consent, the model's path, actions, and what has happened.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use std::collections::{BTreeMap, BTreeSet};

use casework::{
    Action, ActionId, AgeBand, CaseCode, Cell, Circle, Closing, Consent, ConsentId, Conversation,
    Happening, MeetingId, NoteText, Outcome, Path, PathAdvice, Record, RecordKey, Sharing,
    Standing, Step, Voice, VoiceRole, circle,
    timeline::{Held, timeline},
};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::AreaId;

use super::{TheSession, cases::ConversationSummaryView};
use crate::{
    Failure,
    failure::{Field, Rule},
    session::{CaseWhole, new_id},
};

/// Everything of a case, as its page shows it.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseWholeView {
    /// The code it goes by.
    pub code: String,
    /// The age of the child.
    pub age_band: AgeBand,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// The day it deletes itself.
    pub delete_on: NaiveDate,
    /// The day.
    pub today: NaiveDate,
    /// The step of the model: the one chosen, or that of the latest conversation.
    pub step: Option<Step>,
    /// Where it stands.
    pub standing: Standing,
    /// Who is around the child.
    pub circle: Circle,
    /// The service that takes over from the one that has a duty now, at the next transition.
    pub next_service: Option<VoiceRole>,
    /// The path as thought over, or none of its questions answered.
    pub path: Path,
    /// What its answers lead to.
    pub advice: PathAdvice,
    /// Everybody whose consent is needed; empty where the guardians are not known.
    pub needed: Vec<Voice>,
    /// Every consent, latest first.
    pub consents: Vec<ConsentView>,
    /// The parties of the matrix, in its order.
    pub parties: Vec<VoiceRole>,
    /// The matrix, row by row.
    pub matrix: Vec<Cell>,
    /// Every meeting, latest first.
    pub meetings: Vec<MeetingLine>,
    /// Every action: open ones by day, then the others.
    pub actions: Vec<ActionView>,
    /// Its conversations, newest first.
    pub conversations: Vec<ConversationSummaryView>,
    /// Where there are words, and from whom.
    pub words: Vec<WordsInAreaView>,
    /// What has happened, latest first.
    pub timeline: Vec<Happening>,
    /// Why the store has not taken something of it; `null` where all is kept.
    pub refused: Option<Failure>,
    /// How many steps can be undone.
    pub undo_steps: u32,
    /// How many undone steps can be done again.
    pub redo_steps: u32,
}

/// A consent and whether it is in force.
#[derive(Clone, Serialize, specta::Type)]
pub struct ConsentView {
    /// The consent.
    pub consent: Consent,
    /// How it stands today.
    pub state: ConsentState,
}

/// How a consent stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentState {
    /// It opens what it says.
    InForce,
    /// Its time is over.
    Ended,
    /// It was withdrawn.
    Withdrawn,
}

/// What the page of a case shows of a meeting.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingLine {
    /// Which.
    pub id: MeetingId,
    /// When it is or was held.
    pub at: Option<NaiveDateTime>,
    /// The day on which it began to be prepared.
    pub made_on: NaiveDate,
    /// Its question.
    pub question: NoteText,
    /// When it began.
    pub began_at: Option<NaiveDateTime>,
    /// When it ended.
    pub finished_at: Option<NaiveDateTime>,
    /// The day agreed for its follow-up.
    pub follow_up_on: Option<NaiveDate>,
}

/// An action and whether its day has passed.
#[derive(Clone, Serialize, specta::Type)]
pub struct ActionView {
    /// The action.
    pub action: Action,
    /// Whether it is to be done and its day has passed.
    pub overdue: bool,
}

/// Where there are words, and from whom.
#[derive(Clone, Serialize, specta::Type)]
pub struct WordsInAreaView {
    /// The area.
    pub area: AreaId,
    /// Whose words stand there.
    pub voices: Vec<Voice>,
}

/// How a case is closed.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct CloseCaseRequest {
    /// What came of it.
    pub outcome: Outcome,
    /// A word on it.
    pub words: NoteText,
}

/// A case whole. To open it is logged.
#[tauri::command]
#[specta::specta]
pub fn open_case(session: TheSession<'_>, code: String) -> Result<CaseWholeView, Failure> {
    Ok(session.open_case(&CaseCode::parse(&code)?)?.into())
}

/// Changes who is around the child. Whoever has a duty is handed over with it.
#[tauri::command]
#[specta::specta]
pub fn save_circle(
    session: TheSession<'_>,
    code: String,
    circle: Circle,
) -> Result<CaseWholeView, Failure> {
    put(&session, &code, |_, _| Ok(Record::Circle(circle)))
}

/// Chooses the step of the model; `null` takes that of the latest conversation.
#[tauri::command]
#[specta::specta]
pub fn choose_step(
    session: TheSession<'_>,
    code: String,
    step: Option<Step>,
) -> Result<CaseWholeView, Failure> {
    put(&session, &code, |file, _| {
        let closing = file.standing.closing.clone();
        Ok(Record::Standing(Standing { step, closing }))
    })
}

/// Answers questions of the path. Its day becomes today.
#[tauri::command]
#[specta::specta]
pub fn save_path(
    session: TheSession<'_>,
    code: String,
    path: Path,
) -> Result<CaseWholeView, Failure> {
    put(&session, &code, |_, now| {
        let on = now.date();
        Ok(Record::Path(Path { on, ..path }))
    })
}

/// Notes a consent, or changes one that was noted wrongly. The id of a new one is all zeros.
#[tauri::command]
#[specta::specta]
pub fn save_consent(
    session: TheSession<'_>,
    code: String,
    consent: Consent,
) -> Result<CaseWholeView, Failure> {
    put(&session, &code, |file, _| {
        let id = ConsentId(known_or_new(consent.id.0));
        let key = RecordKey::Consent(id);
        // Withdrawing is a press of its own, so that no form can take it back.
        let withdrawn_on = match file.record(key) {
            Some(Record::Consent(stands)) => stands.withdrawn_on,
            Some(_) => None,
            None if consent.id.0.is_nil() => None,
            None => return Err(Failure::Gone),
        };
        Ok(Record::Consent(Consent {
            id,
            withdrawn_on,
            ..consent
        }))
    })
}

/// Withdraws a consent, from this moment.
#[tauri::command]
#[specta::specta]
pub fn withdraw_consent(
    session: TheSession<'_>,
    code: String,
    id: ConsentId,
) -> Result<CaseWholeView, Failure> {
    put(&session, &code, |file, now| {
        let Some(Record::Consent(stands)) = file.record(RecordKey::Consent(id)) else {
            return Err(Failure::Gone);
        };
        // A clock that was set back is no reason to refuse it.
        let today = now.date().max(stands.given_on);
        let withdrawn_on = Some(stands.withdrawn_on.unwrap_or(today));
        Ok(Record::Consent(Consent {
            withdrawn_on,
            ..stands
        }))
    })
}

/// Takes away a consent that was noted by mistake.
#[tauri::command]
#[specta::specta]
pub fn delete_consent(
    session: TheSession<'_>,
    code: String,
    id: ConsentId,
) -> Result<CaseWholeView, Failure> {
    take(&session, &code, RecordKey::Consent(id))
}

/// Notes an action, changes it, or says what has become of it. The id of a new one is all zeros.
#[tauri::command]
#[specta::specta]
pub fn save_action(
    session: TheSession<'_>,
    code: String,
    action: Action,
) -> Result<CaseWholeView, Failure> {
    put(&session, &code, |file, now| {
        let id = ActionId(known_or_new(action.id.0));
        let agreed_on = match file.record(RecordKey::Action(id)) {
            Some(Record::Action(stands)) => stands.agreed_on,
            Some(_) => now.date(),
            None if action.id.0.is_nil() => now.date(),
            None => return Err(Failure::Gone),
        };
        if action
            .meeting
            .is_some_and(|meeting| file.meeting(meeting).is_none())
        {
            return Err(Failure::Gone);
        }
        Ok(Record::Action(Action {
            id,
            agreed_on,
            ..action
        }))
    })
}

/// Takes away an action that was noted by mistake.
#[tauri::command]
#[specta::specta]
pub fn delete_action(
    session: TheSession<'_>,
    code: String,
    id: ActionId,
) -> Result<CaseWholeView, Failure> {
    take(&session, &code, RecordKey::Action(id))
}

/// Closes a case with what came of it. It can be read until it deletes itself, and opened again.
#[tauri::command]
#[specta::specta]
pub fn close_case(
    session: TheSession<'_>,
    code: String,
    request: CloseCaseRequest,
) -> Result<CaseWholeView, Failure> {
    put(&session, &code, |file, now| {
        let CloseCaseRequest { outcome, words } = request;
        let closing = Some(Closing {
            on: now.date(),
            outcome,
            words,
        });
        let step = file.standing.step;
        Ok(Record::Standing(Standing { step, closing }))
    })
}

/// Opens a closed case again.
#[tauri::command]
#[specta::specta]
pub fn reopen_case(session: TheSession<'_>, code: String) -> Result<CaseWholeView, Failure> {
    put(&session, &code, |file, _| {
        Ok(Record::Standing(Standing {
            step: file.standing.step,
            closing: None,
        }))
    })
}

/// Moves the day on which a case deletes itself, by somebody who says why.
#[tauri::command]
#[specta::specta]
pub fn move_deletion(
    session: TheSession<'_>,
    code: String,
    to: String,
    why: NoteText,
) -> Result<CaseWholeView, Failure> {
    let to = to
        .parse()
        .map_err(|_| Failure::invalid(Field::DeleteOn, Rule::Sign))?;
    let whole = session.move_deletion(&CaseCode::parse(&code)?, to, why)?;
    Ok(whole.into())
}

/// Takes back the latest step in a case.
#[tauri::command]
#[specta::specta]
pub fn undo_in_case(session: TheSession<'_>, code: String) -> Result<CaseWholeView, Failure> {
    Ok(session.undo_in_case(&CaseCode::parse(&code)?)?.into())
}

/// Does the latest undone step in a case again.
#[tauri::command]
#[specta::specta]
pub fn redo_in_case(session: TheSession<'_>, code: String) -> Result<CaseWholeView, Failure> {
    Ok(session.redo_in_case(&CaseCode::parse(&code)?)?.into())
}

impl From<CaseWhole> for CaseWholeView {
    fn from(whole: CaseWhole) -> Self {
        let CaseWhole {
            file,
            summary,
            conversations,
            documents,
            refused,
            steps: (undo, redo),
            today,
        } = whole;
        let held: Vec<Held> = conversations.iter().map(held).collect();
        let timeline = timeline(&file, &held, &documents, today);
        let sharing = file.sharing(today);
        let parties = parties(&sharing, &conversations);
        let matrix = sharing.matrix(&parties);
        let needed = sharing.needed().into_iter().collect();
        let path = file.path.clone().unwrap_or_else(|| Path::begin(today));
        let lead = file.circle.holder(casework::Duty::BestInterestsLead);
        let mut actions = views(file.actions.iter(), today);
        actions.sort_by_key(|view| {
            let by = view.action.by.unwrap_or(NaiveDate::MAX);
            (!view.action.is_open(), by)
        });
        let mut consents: Vec<_> = file
            .consents
            .iter()
            .map(|consent| ConsentView::of(consent, today))
            .collect();
        consents.sort_by_key(|view| std::cmp::Reverse((view.consent.given_on, view.consent.id)));
        let meetings = file.meetings.iter().rev().map(|meeting| MeetingLine {
            id: meeting.id,
            at: meeting.at,
            made_on: meeting.made_on,
            question: meeting.question.clone(),
            began_at: meeting.began_at,
            finished_at: meeting.finished_at,
            follow_up_on: meeting.follow_up_on,
        });
        Self {
            code: file.case.code.as_str().to_owned(),
            age_band: file.case.age_band,
            made_on: file.case.made_on,
            delete_on: file.case.delete_on.date(),
            today,
            step: file.step_with(&conversations),
            next_service: lead.and_then(|post| circle::next_after(post.service)),
            advice: path.leads_to(),
            path,
            needed,
            consents,
            matrix,
            parties,
            meetings: meetings.collect(),
            actions,
            conversations: summary.conversations.into_iter().map(Into::into).collect(),
            words: words(&conversations),
            timeline,
            refused,
            undo_steps: u32::try_from(undo).unwrap_or(u32::MAX),
            redo_steps: u32::try_from(redo).unwrap_or(u32::MAX),
            standing: file.standing,
            circle: file.circle,
        }
    }
}

impl ConsentView {
    fn of(consent: &Consent, today: NaiveDate) -> Self {
        let state = match consent.withdrawn_on {
            Some(_) => ConsentState::Withdrawn,
            None if consent.is_in_force(today) => ConsentState::InForce,
            None => ConsentState::Ended,
        };
        Self {
            consent: consent.clone(),
            state,
        }
    }
}

/// Actions as the window sees them.
pub(super) fn views<'a>(
    actions: impl Iterator<Item = &'a Action>,
    today: NaiveDate,
) -> Vec<ActionView> {
    actions
        .map(|action| ActionView {
            action: action.clone(),
            overdue: action.is_overdue(today),
        })
        .collect()
}

/// The id sent along, or a new one where it is all zeros.
fn known_or_new(id: Uuid) -> Uuid {
    if id.is_nil() { new_id() } else { id }
}

fn put(
    session: &TheSession<'_>,
    code: &str,
    make: impl FnOnce(&casework::CaseFile, NaiveDateTime) -> Result<Record, Failure>,
) -> Result<CaseWholeView, Failure> {
    let code = CaseCode::parse(code)?;
    Ok(session.put_in_case(&code, make)?.into())
}

fn take(session: &TheSession<'_>, code: &str, key: RecordKey) -> Result<CaseWholeView, Failure> {
    Ok(session.take_from_case(&CaseCode::parse(code)?, key)?.into())
}

fn held(conversation: &Conversation) -> Held {
    Held {
        id: conversation.id,
        started_at: conversation.started_at,
        context: conversation.setting.context,
        finished: conversation.finished_at.is_some(),
    }
}

/// Everybody who could share: who keeps the case, who is around the child, who spoke, and whom a consent names.
fn parties(sharing: &Sharing<'_>, conversations: &[Conversation]) -> Vec<VoiceRole> {
    let circle = sharing.circle;
    let spoke = conversations
        .iter()
        .flat_map(|conversation| &conversation.setting.voices)
        .map(|voice| voice.role())
        .filter(|role| role.party() == casework::Party::Service);
    let around = circle.contacts.iter().map(|contact| contact.voice.role());
    let named = sharing
        .consents
        .iter()
        .flat_map(|consent| &consent.shares)
        .flat_map(|share| [share.from, share.to]);
    let mut others: BTreeSet<VoiceRole> = spoke.chain(around).chain(named).collect();
    let keeper = circle.keeper;
    others.retain(|role| Some(*role) != keeper);
    keeper.into_iter().chain(others).collect()
}

fn words(conversations: &[Conversation]) -> Vec<WordsInAreaView> {
    let mut words: BTreeMap<AreaId, BTreeSet<Voice>> = BTreeMap::new();
    for at in conversations.iter().flat_map(Conversation::spoken) {
        words.entry(at.area).or_default().insert(at.voice);
    }
    words
        .into_iter()
        .map(|(area, voices)| WordsInAreaView {
            area,
            voices: voices.into_iter().collect(),
        })
        .collect()
}
