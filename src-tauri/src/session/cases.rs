//! The cases of the store.

use casework::CaseCode;
use vault::CaseSummary;

use super::Session;
use crate::Failure;

/// Every case, and how many deleted themselves on their day since this was last asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseList {
    /// Every case by code.
    pub cases: Vec<CaseSummary>,
    /// Told once.
    pub deleted_by_itself: u32,
}

impl Session {
    /// Every case with its conversations, once those that are due are deleted.
    ///
    /// # Errors
    /// The store is not open, or cannot be read or written.
    pub fn cases(&self) -> Result<CaseList, Failure> {
        let today = self.today();
        let mut state = self.state();
        let open = state.open()?;
        let deleted = count(open.vault.delete_due(today)?);
        if 0 < deleted {
            open.forget_what_is_gone();
        }
        open.deleted_by_itself += deleted;
        let cases = open.vault.cases()?;
        Ok(CaseList {
            cases,
            deleted_by_itself: std::mem::take(&mut open.deleted_by_itself),
        })
    }

    /// Deletes a case and all its conversations.
    ///
    /// # Errors
    /// There is no such case, or the store cannot be written.
    pub fn delete_case(&self, code: &CaseCode) -> Result<(), Failure> {
        let mut state = self.state();
        let open = state.open()?;
        open.vault.delete_case(code)?;
        open.forget_what_is_gone();
        Ok(())
    }
}

/// A number of cases as it crosses to the window.
pub(super) fn count(cases: usize) -> u32 {
    u32::try_from(cases).unwrap_or(u32::MAX)
}
