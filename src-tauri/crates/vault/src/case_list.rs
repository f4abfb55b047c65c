//! The list of cases and what of all cases stands on the start page.

use std::collections::BTreeMap;

use casework::{Action, Case, CaseCode, MeetingId, VoiceRole};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Connection;

use crate::{
    ConversationSummary, Error, OpenVault,
    tables::{
        actions,
        cases::{self, CaseRow},
        conversations, meetings, notes,
    },
};

/// Which cases are looked for, and which of those found are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseQuery {
    /// Part of a code, as typed; blank finds all.
    pub code: String,
    /// Somebody who has a part in the case: its keeper, a contact, a post, in a meeting or in a conversation.
    pub service: Option<VoiceRole>,
    /// The first day with a conversation or a meeting.
    pub from: Option<NaiveDate>,
    /// The last day with a conversation or a meeting.
    pub to: Option<NaiveDate>,
    /// What is left to be done.
    pub having: Having,
    /// Which come first.
    pub order: Order,
    /// How many of those found are passed over.
    pub offset: u32,
    /// How many are shown at most.
    pub limit: u32,
}

/// What is left to be done in a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Having {
    /// Anything or nothing.
    #[default]
    Anything,
    /// Actions that are to be done.
    OpenActions,
}

/// Which cases come first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Those that were changed last.
    #[default]
    Latest,
    /// In the order of their codes.
    Code,
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CasePage {
    /// The cases of the page.
    pub cases: Vec<CaseSummary>,
    /// How many were found in all.
    pub total: u32,
}

/// A case and its conversations, latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSummary {
    /// The case.
    pub case: Case,
    /// The day it was closed; `None` while it goes on.
    pub closed_on: Option<NaiveDate>,
    /// How many actions are to be done.
    pub open_actions: u32,
    /// When the first of the meetings that are not finished is held.
    pub next_meeting_at: Option<NaiveDateTime>,
    /// Its conversations without words and voices.
    pub conversations: Vec<ConversationSummary>,
}

/// Actions that are to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenActions {
    /// The first of them by day, those without a day last.
    pub actions: Vec<(CaseCode, Action)>,
    /// How many there are in all.
    pub total: u32,
}

impl Default for CaseQuery {
    fn default() -> Self {
        Self {
            code: String::new(),
            service: None,
            from: None,
            to: None,
            having: Having::default(),
            order: Order::default(),
            offset: 0,
            limit: 50,
        }
    }
}

impl OpenVault {
    /// A page of the cases looked for, with their conversations, finished or not.
    ///
    /// # Errors
    /// [`Error::Damaged`] or another failure to read.
    pub fn cases(&self, query: &CaseQuery) -> Result<CasePage, Error> {
        let (page, total) = cases::found(&self.connection, query)?;
        Ok(CasePage {
            cases: summaries(&self.connection, page)?,
            total,
        })
    }

    /// What the list shows of one case; `None` if there is none of this code.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn case_summary(&self, code: &CaseCode) -> Result<Option<CaseSummary>, Error> {
        let found = cases::of_code(&self.connection, code)?;
        let mut summaries = summaries(&self.connection, found.into_iter().collect())?;
        Ok(summaries.pop())
    }

    /// The cases that delete themselves after `today` and at the latest on `until`, soonest first.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn due_soon(&self, today: NaiveDate, until: NaiveDate) -> Result<Vec<Case>, Error> {
        let found = cases::due_between(&self.connection, today, until)?;
        Ok(found.into_iter().map(|row| row.case).collect())
    }

    /// What is to be done in cases that go on: at most `limit` actions by day, those without one last.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn open_actions(&self, limit: u32) -> Result<OpenActions, Error> {
        let mut actions = Vec::new();
        for (case_id, action) in actions::open(&self.connection, limit)? {
            actions.push((cases::of_id(&self.connection, case_id)?.case.code, action));
        }
        Ok(OpenActions {
            actions,
            total: actions::count_open(&self.connection)?,
        })
    }

    /// Follow-ups that were agreed for a day and that no meeting has been prepared for, in cases
    /// that are not closed: the meeting they follow up. The first of them first.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn follow_ups(&self, limit: u32) -> Result<Vec<(CaseCode, MeetingId, NaiveDate)>, Error> {
        let mut follow_ups = Vec::new();
        for (case_id, id, on) in meetings::follow_ups(&self.connection, limit)? {
            let code = cases::of_id(&self.connection, case_id)?.case.code;
            follow_ups.push((code, id, on));
        }
        Ok(follow_ups)
    }

    /// Meetings of cases that are not closed, not finished and held at `from` or later, the first of them first.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn meetings_ahead(
        &self,
        from: NaiveDateTime,
        limit: u32,
    ) -> Result<Vec<(CaseCode, MeetingId, NaiveDateTime)>, Error> {
        let mut ahead = Vec::new();
        for (case_id, id, at) in meetings::ahead(&self.connection, from, limit)? {
            ahead.push((cases::of_id(&self.connection, case_id)?.case.code, id, at));
        }
        Ok(ahead)
    }
}

/// What the list shows of cases, in their order. Each table is asked once, however many cases there are.
fn summaries(connection: &Connection, page: Vec<CaseRow>) -> Result<Vec<CaseSummary>, Error> {
    let ids: Vec<i64> = page.iter().map(|row| row.id).collect();
    let open_actions = actions::count_open_of_cases(connection, &ids)?;
    let next_meetings = meetings::next_of_cases(connection, &ids)?;
    let mut areas = notes::areas_of_cases(connection, &ids)?;
    let mut conversations: BTreeMap<i64, Vec<ConversationSummary>> = BTreeMap::new();
    for found in conversations::of_cases(connection, &ids)? {
        let of_case = conversations.entry(found.case_id).or_default();
        of_case.push(ConversationSummary {
            id: found.id,
            started_at: found.started_at,
            finished_at: found.finished_at,
            family_language: found.family_language,
            interpreter: found.interpreter,
            age_band: found.age_band,
            context: found.context,
            step: found.step,
            talked_about: areas.remove(&found.id).unwrap_or_default(),
        });
    }
    let summaries = page.into_iter().map(|row| CaseSummary {
        case: row.case,
        closed_on: row.standing.closing.map(|closing| closing.on),
        open_actions: open_actions.get(&row.id).copied().unwrap_or(0),
        next_meeting_at: next_meetings.get(&row.id).copied(),
        conversations: conversations.remove(&row.id).unwrap_or_default(),
    });
    Ok(summaries.collect())
}
