//! The cases of the store: their list, what is to be done in them, and what is found in them.

use casework::{Case, CaseCode, MeetingId};
use chrono::{Days, NaiveDate, NaiveDateTime};
use vault::{CaseQuery, CaseSummary, Found, OpenActions};

use super::Session;
use crate::Failure;

/// From so many days before it deletes itself a case is spoken of; from so many insistently.
pub const REMIND_DAYS: u64 = 14;
/// So many actions and meetings stand on the start page at most.
const ON_START_PAGE: u32 = 30;
/// So many places are found at most at one time.
const MOST_FOUND: u32 = 50;

/// One page of the cases, and how many deleted themselves on their day since this was last asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseList {
    /// The cases asked for.
    pub cases: Vec<CaseSummary>,
    /// How many there are.
    pub total: u32,
    /// Told once.
    pub deleted_by_itself: u32,
}

/// What is to be done, and what is to come.
#[derive(Clone, Debug)]
pub struct Agenda {
    /// Open actions by day, and how many there are.
    pub actions: OpenActions,
    /// Meetings to come.
    pub meetings: Vec<(CaseCode, MeetingId, NaiveDateTime)>,
    /// Follow-ups agreed for a day that nobody has prepared: the meeting they follow up.
    pub follow_ups: Vec<(CaseCode, MeetingId, NaiveDate)>,
    /// Cases that delete themselves within [`REMIND_DAYS`] days, soonest first.
    pub due_soon: Vec<Case>,
    /// Now.
    pub now: NaiveDateTime,
}

impl Session {
    /// The cases asked for with their conversations, once those that are due are deleted.
    ///
    /// # Errors
    /// The store is not open, or cannot be read or written.
    pub fn cases(&self, query: &CaseQuery) -> Result<CaseList, Failure> {
        let now = self.now();
        let mut state = self.state();
        let open = state.open()?;
        let deleted = count(open.vault.delete_due(now)?);
        if 0 < deleted {
            open.forget_what_is_gone();
        }
        open.deleted_by_itself += deleted;
        let mut page = open.vault.cases(query)?;
        // A meeting that was planned, never held and is past is no next one.
        for case in &mut page.cases {
            let is_to_come = |at: &NaiveDateTime| now.date() <= at.date();
            case.next_meeting_at = case.next_meeting_at.filter(is_to_come);
        }
        Ok(CaseList {
            cases: page.cases,
            total: page.total,
            deleted_by_itself: std::mem::take(&mut open.deleted_by_itself),
        })
    }

    /// What a list shows of the case of a code; `None` if there is none.
    ///
    /// # Errors
    /// The store is not open, or cannot be read.
    pub fn case(&self, code: &CaseCode) -> Result<Option<CaseSummary>, Failure> {
        let mut state = self.state();
        Ok(state.open()?.vault.case_summary(code)?)
    }

    /// What is to be done and what is to come, in all cases.
    ///
    /// # Errors
    /// The store is not open, or cannot be read.
    pub fn agenda(&self) -> Result<Agenda, Failure> {
        let now = self.now();
        let today = now.date();
        let until = today
            .checked_add_days(Days::new(REMIND_DAYS))
            .unwrap_or(today);
        let mut state = self.state();
        let open = state.open()?;
        open.store_what_waits_on_desk();
        // A meeting that has begun and was not finished is still to be led.
        let from = today.and_time(chrono::NaiveTime::MIN);
        Ok(Agenda {
            actions: open.vault.open_actions(ON_START_PAGE)?,
            meetings: open.vault.meetings_ahead(from, ON_START_PAGE)?,
            follow_ups: open.vault.follow_ups(ON_START_PAGE)?,
            due_soon: open.vault.due_soon(today, until)?,
            now,
        })
    }

    /// Where words stand in one's own notes. That somebody searched is logged, not for what.
    ///
    /// # Errors
    /// The store is not open, or cannot be read or written.
    pub fn search(&self, words: &str) -> Result<Found, Failure> {
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        open.log_search(&by);
        Ok(open.vault.search(words, MOST_FOUND)?)
    }

    /// A page of the access log, newest first.
    ///
    /// # Errors
    /// The store is not open, or cannot be read.
    pub fn access_log(&self, offset: u64, limit: u32) -> Result<vault::AccessPage, Failure> {
        let mut state = self.state();
        Ok(state.open()?.vault.access_log(offset, limit)?)
    }

    /// Deletes a case and everything in it.
    ///
    /// # Errors
    /// There is no such case, or the store cannot be written.
    pub fn delete_case(&self, code: &CaseCode) -> Result<(), Failure> {
        self.put_paper_away();
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        open.vault.delete_case(code, &by)?;
        open.forget_what_is_gone();
        Ok(())
    }
}

/// A number of cases as it crosses to the window.
pub(super) fn count(cases: usize) -> u32 {
    u32::try_from(cases).unwrap_or(u32::MAX)
}
