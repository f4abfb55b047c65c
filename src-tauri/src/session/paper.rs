//! The paper somebody looks at before it is saved: in memory only, and away at the lock.

use std::{ops::ControlFlow, sync::MutexGuard, sync::PoisonError};

use casework::{CaseCode, Deed};
use documents::{PaperStage, Printed};

use super::Session;
use crate::Failure;

/// A paper that is set, and what is to be known where it is saved.
#[derive(Debug)]
pub struct HeldPaper {
    /// The paper.
    pub printed: Printed,
    /// The name proposed for its file.
    pub file_name: String,
    /// The case it is of, for the access log; `None` where nothing of it is kept.
    pub case: Option<CaseCode>,
}

/// At most one paper is made or looked at at a time.
#[derive(Default)]
pub(super) struct PaperOnDesk {
    /// Counts up whenever a paper is begun or put away: work of an earlier number has become useless.
    job: u64,
    stage: Option<PaperStage>,
    held: Option<HeldPaper>,
}

impl Session {
    /// Begins to make a paper and gives the number of the work. What was on the desk is put away.
    pub fn begin_paper(&self) -> u64 {
        let mut desk = self.paper();
        desk.put_away();
        desk.stage = Some(PaperStage::Setting);
        desk.job
    }

    /// Puts away the paper that is looked at, or stops the one that is being made.
    pub fn put_paper_away(&self) {
        self.paper().put_away();
    }

    /// How far the paper that is being made has come; `None` if none is.
    pub fn paper_stage(&self) -> Option<PaperStage> {
        self.paper().stage
    }

    /// Notes how far the work has come, and says whether anybody still waits for it.
    pub fn paper_comes_to(&self, job: u64, stage: PaperStage) -> ControlFlow<()> {
        let mut desk = self.paper();
        if desk.job != job {
            return ControlFlow::Break(());
        }
        desk.stage = Some(stage);
        ControlFlow::Continue(())
    }

    /// Lays a paper on the desk that somebody still waits for.
    ///
    /// # Errors
    /// Nobody does: it was put away or the store was locked meanwhile.
    pub fn lay_paper(&self, job: u64, held: HeldPaper) -> Result<(), Failure> {
        let mut desk = self.paper();
        if desk.job != job {
            return Err(Failure::Cancelled);
        }
        desk.stage = None;
        desk.held = Some(held);
        Ok(())
    }

    /// Ends work that came to nothing.
    pub fn give_up_paper(&self, job: u64) {
        let mut desk = self.paper();
        if desk.job == job {
            desk.put_away();
        }
    }

    /// Does something with the paper on the desk.
    ///
    /// # Errors
    /// There is none; and as the work itself.
    pub fn with_paper<T>(
        &self,
        work: impl FnOnce(&HeldPaper) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        work(self.paper().held.as_ref().ok_or(Failure::Gone)?)
    }

    /// Notes in the access log that a paper was saved as a file.
    pub fn log_saved_paper(&self, case: Option<&CaseCode>) {
        if let Some(code) = case {
            // The file is there already; a lock that came meanwhile does not take it back.
            let _ = self.log(Deed::PaperSaved, Some(code));
        }
    }

    fn paper(&self) -> MutexGuard<'_, PaperOnDesk> {
        self.paper.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PaperOnDesk {
    fn put_away(&mut self) {
        self.job += 1;
        self.stage = None;
        self.held = None;
        documents::forget();
    }
}
