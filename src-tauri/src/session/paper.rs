//! The paper somebody looks at before it is saved: in memory only. It is put away at the lock, and whenever
//! something it could have been made from changes: what is saved is what may be said now.

use std::{
    ops::ControlFlow,
    sync::{Arc, MutexGuard, PoisonError},
};

use casework::CaseCode;
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
    held: Option<Arc<HeldPaper>>,
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
        desk.held = Some(Arc::new(held));
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
        // The desk is free meanwhile, so that drawing a page keeps nobody from putting it away.
        let held = self.paper().held.clone().ok_or(Failure::Gone)?;
        work(&held)
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

#[cfg(test)]
mod tests {
    use documents::{Languages, print, samples::Samples, write};
    use vault::KdfCost;
    use wheel::LanguageTag;

    use super::*;

    fn session() -> (tempfile::TempDir, Session) {
        let folder = tempfile::tempdir().unwrap();
        let clock = Box::new(chrono::Local::now);
        let session = Session::begin(folder.path().to_owned(), clock, KdfCost::CHEAPEST);
        (folder, session)
    }

    fn paper() -> HeldPaper {
        let samples = Samples::of(LanguageTag::Sv);
        let sheets = samples.sheets();
        let (_, sheet, occasion) = sheets.first().unwrap();
        let languages = Languages::one(LanguageTag::Sv);
        let paper = write(sheet.as_ref(), samples.desk(), languages, occasion);
        let printed = print(&paper, |_| ControlFlow::Continue(())).unwrap();
        HeldPaper {
            printed: printed.unwrap(),
            file_name: "Sida att ta hem.pdf".to_owned(),
            case: None,
        }
    }

    #[test]
    fn a_paper_lies_on_the_desk_until_it_is_put_away() {
        let (_folder, session) = session();
        let job = session.begin_paper();
        assert_eq!(session.paper_stage(), Some(PaperStage::Setting));
        assert!(
            session
                .paper_comes_to(job, PaperStage::Writing)
                .is_continue()
        );
        assert_eq!(session.lay_paper(job, paper()), Ok(()));
        assert_eq!(session.paper_stage(), None);
        assert!(session.with_paper(|held| Ok(held.printed.pages())).unwrap() > 0);
        session.put_paper_away();
        assert_eq!(session.with_paper(|_| Ok(())), Err(Failure::Gone));
    }

    #[test]
    fn work_that_nobody_waits_for_stops_and_comes_to_nothing() {
        let (_folder, session) = session();
        let stopped = session.begin_paper();
        session.put_paper_away();
        let earlier = session.begin_paper();
        let latest = session.begin_paper();
        for job in [stopped, earlier] {
            assert!(session.paper_comes_to(job, PaperStage::Writing).is_break());
            assert_eq!(session.lay_paper(job, paper()), Err(Failure::Cancelled));
            session.give_up_paper(job);
        }
        assert_eq!(session.paper_stage(), Some(PaperStage::Setting));
        assert_eq!(session.lay_paper(latest, paper()), Ok(()));
    }

    #[test]
    fn the_lock_takes_the_paper_along() {
        let (_folder, session) = session();
        let job = session.begin_paper();
        session.lay_paper(job, paper()).unwrap();
        let making = session.begin_paper();
        session.lock().unwrap();
        assert_eq!(session.with_paper(|_| Ok(())), Err(Failure::Gone));
        assert_eq!(session.lay_paper(making, paper()), Err(Failure::Cancelled));
    }
}
