//! Cases and their working copies.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use casework::{AgeBand, CaseCode, Context, DeletionWindow, identity_number};
use serde::Serialize;
use vault::CaseSummary;
use wheel::{AreaId, LanguageTag};
use zeroize::Zeroizing;

use super::{TheSession, conversation::moment};
use crate::Failure;

/// Every case, and what is no longer among them.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseListView {
    /// Every case by code.
    pub cases: Vec<CaseView>,
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

/// Every case, once those that are due have been deleted.
#[tauri::command]
#[specta::specta]
pub fn list_cases(session: TheSession<'_>) -> Result<CaseListView, Failure> {
    let list = session.cases()?;
    Ok(CaseListView {
        cases: list.cases.into_iter().map(Into::into).collect(),
        deleted_by_itself: list.deleted_by_itself,
    })
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

impl From<CaseSummary> for CaseView {
    fn from(summary: CaseSummary) -> Self {
        let CaseSummary {
            case,
            conversations,
        } = summary;
        let conversations = conversations
            .into_iter()
            .map(|conversation| ConversationSummaryView {
                id: conversation.id.0.to_string(),
                started_at: moment(conversation.started_at),
                finished_at: conversation.finished_at.map(moment),
                family_language: conversation.family_language,
                context: conversation.context,
                talked_about: conversation.talked_about.into_iter().collect(),
            });
        Self {
            code: case.code.as_str().to_owned(),
            age_band: case.age_band,
            made_on: case.made_on.to_string(),
            delete_on: case.delete_on.date().to_string(),
            conversations: conversations.collect(),
        }
    }
}
