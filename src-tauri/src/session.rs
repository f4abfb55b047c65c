//! Locked or unlocked: the one owner of the open store and of the conversation that goes on.
//!
//! One mutex guards the state, and a slow key derivation never holds it: the
//! window can always ask how things stand. A show-only conversation lives here
//! and nowhere else; while the store is locked it is sealed with a key that only
//! the open store has, so that nothing readable is in memory and nothing is lost.
//!
//! What a person can do with the store is in `session/store.rs`, with the
//! conversation that goes on in `session/conversation.rs`, with several of them in
//! `session/rounds.rs`, with the list of cases in `session/cases.rs`, with all that is in a case
//! besides conversations in `session/desk.rs`, with usage counts in `session/usage.rs`,
//! with their releases in `session/releasing.rs`, with what the team answers in `session/reflecting.rs`.

mod cases;
mod conversation;
mod desk;
mod held;
mod paper;
mod parked;
mod patience;
mod reflecting;
mod releasing;
mod rounds;
mod store;
mod usage;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use casework::{ConversationId, History, Keeping};
use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, TimeDelta, Timelike as _};
use serde::Serialize;
use vault::{Damage, FolderLock, KdfCost, OpenVault, ParkedBox, Part, Prepared, Whereabouts};

use crate::{Failure, incident, platform};
pub use conversation::{ChosenCarry, ChosenCase, ChosenKeeping, Typed};
use desk::Desk;
pub use desk::{CaseWhole, Way, new_id};
pub use held::{Held, WaitingAt};
pub use paper::HeldPaper;
use paper::PaperOnDesk;
use patience::Patience;
pub use reflecting::Answers;
pub use releasing::{MadeRelease, Proposal, ReadyProposal, Telling, told};
pub use usage::{Counts, LatestUse, OwnCounts, PaperUse};

/// After this many minutes without a sign of a person the store locks itself.
pub const IDLE_MINUTES: i64 = 20;

/// Where the time comes from: the computer's own clock and zone, or a test.
pub type Clock = Box<dyn Fn() -> DateTime<Local> + Send + Sync>;

/// Everything that goes on between the start of the program and its end.
pub struct Session {
    folder: PathBuf,
    clock: Clock,
    cost: KdfCost,
    /// The name of the account on this computer, for the access log.
    person: String,
    /// Held while keys are derived, so that only one derivation runs. Always taken before `state`.
    patience: Mutex<Patience>,
    state: Mutex<State>,
    /// Taken on its own, never while `state` is held.
    paper: Mutex<PaperOnDesk>,
}

/// How the store stands, as the window sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum StoreState {
    /// There is none: a first start.
    None,
    /// There is one, and it is locked.
    Locked {
        /// Whether a conversation is waiting behind the lock.
        waiting: bool,
    },
    /// It is open.
    Open,
    /// Another start of the program has it.
    InUse,
    /// A newer program made it.
    TooNew {
        /// The format it has.
        needs: u32,
    },
    /// It is damaged, or gone while its backups are there.
    Damaged {
        /// The day of the newest backup, `2026-11-22`; `null` if there is none.
        backup_made_on: Option<String>,
    },
    /// The data folder cannot be used at all.
    Unusable {
        /// Why.
        because: Failure,
    },
}

struct State {
    door: Door,
    /// The last sign of a person.
    awake_at: DateTime<Local>,
}

/// Where we stand relative to the store.
enum Door {
    /// The data folder could not be taken.
    Outside(Failure),
    /// The folder is ours, the store is not open or not there.
    Closed(Closed),
    /// The store is open.
    Open(Open),
}

struct Closed {
    folder: Arc<FolderLock>,
    finding: Finding,
    parked: Option<Parked>,
    /// Pieces of cases that the store refused.
    desk: Option<ParkedBox>,
    prepared: Option<Prepared>,
    /// Counts how often somebody backed out of making a store.
    backed_out: u32,
}

struct Open {
    folder: Arc<FolderLock>,
    /// Behind a pointer: an open store is much larger than a closed one.
    vault: Box<OpenVault>,
    current: Option<Held>,
    /// What is worked on in cases. Behind a pointer, as the store is.
    desk: Box<Desk>,
    /// What can be undone in the conversation that goes on.
    history: History,
    /// The use that was finished last, until something else is begun.
    latest: Option<LatestUse>,
    /// The conversation that was under way when the program last ended.
    interrupted: Option<ConversationId>,
    /// Cases that deleted themselves and of which nobody has been told.
    deleted_by_itself: u32,
}

/// What was found out about a closed store that cannot be seen from outside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Finding {
    Nothing,
    Damaged(Damage),
    TooNew(u32),
}

/// The conversation that waits behind the lock.
enum Parked {
    /// It is nowhere else: all of it, sealed.
    InMemory(ParkedBox, Keeping),
    /// It is in the store; sealed here is what the store refused.
    WorkingCopy(ConversationId, Option<ParkedBox>),
}

impl Session {
    /// Takes the data folder if it can be taken, and looks around in it.
    pub fn begin(folder: PathBuf, clock: Clock, cost: KdfCost) -> Self {
        let state = State {
            door: Door::at(&folder),
            awake_at: clock(),
        };
        Self {
            folder,
            clock,
            cost,
            person: platform::account_name(),
            patience: Mutex::default(),
            state: Mutex::new(state),
            paper: Mutex::default(),
        }
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The computer's own date.
    pub fn today(&self) -> NaiveDate {
        self.now().date()
    }

    /// How the store stands. Tries again to take a folder that could not be taken before.
    pub fn store_state(&self) -> StoreState {
        let mut state = self.state();
        if let Door::Outside(_) = state.door {
            state.door = Door::at(&self.folder);
        }
        match &state.door {
            Door::Outside(Failure::StoreInUse) => StoreState::InUse,
            Door::Outside(failure) => StoreState::Unusable {
                because: failure.clone(),
            },
            Door::Closed(closed) => closed.store_state(),
            Door::Open(_) => StoreState::Open,
        }
    }

    /// Locks the store. What is under way waits behind the lock.
    ///
    /// # Errors
    /// The system gives no randomness to seal words with that are nowhere else; it stays open then.
    pub fn lock(&self) -> Result<(), Failure> {
        self.put_paper_away();
        let mut state = self.state();
        let Door::Open(open) = &mut state.door else {
            return Ok(());
        };
        let parked = match &mut open.current {
            None => None,
            Some(held) if held.is_stored() => {
                held.store_what_waits(&mut open.vault);
                let waiting = if held.waiting.is_empty() {
                    None
                } else {
                    let readable = parked::waiting_to_bytes(&held.waiting)?;
                    Some(open.vault.seal_parked(&readable)?)
                };
                Some(Parked::WorkingCopy(held.conversation.id, waiting))
            }
            Some(held) => {
                let readable = parked::to_bytes(&held.conversation)?;
                let sealed = open.vault.seal_parked(&readable)?;
                Some(Parked::InMemory(sealed, held.keeping.clone()))
            }
        };
        let desk = match open.desk_to_bytes()? {
            Some(readable) => Some(open.vault.seal_parked(&readable)?),
            None => None,
        };
        let folder = Arc::clone(&open.folder);
        // Drops the open store, and with it the keys and every word in memory.
        state.door = Door::Closed(Closed {
            parked,
            desk,
            ..Closed::new(folder)
        });
        drop(state);
        // Once more: a paper may have been begun before the door was closed.
        self.put_paper_away();
        Ok(())
    }

    /// Notes a sign of a person.
    pub fn stay_awake(&self) {
        self.state().awake_at = (self.clock)();
    }

    /// Locks the store if nobody has given a sign for [`IDLE_MINUTES`], and says whether it did.
    ///
    /// # Errors
    /// As [`Session::lock`].
    pub fn lock_if_idle(&self) -> Result<bool, Failure> {
        let now = (self.clock)();
        {
            let mut state = self.state();
            // A clock that was set back must not keep the store open.
            state.awake_at = state.awake_at.min(now);
            let idle = now - state.awake_at;
            if !matches!(state.door, Door::Open(_)) || idle < TimeDelta::minutes(IDLE_MINUTES) {
                return Ok(false);
            }
        }
        self.lock()?;
        Ok(true)
    }

    /// Closes the store and lets go of the data folder. A show-only conversation is gone.
    pub fn end(&self) {
        self.put_paper_away();
        let now = self.now();
        let mut state = self.state();
        if let Door::Open(open) = &mut state.door {
            if let Err(failure) = open.settle(now) {
                incident::note(&format!("left unkept at the end: {failure:?}"));
            }
            open.store_what_waits_on_desk();
            open.log_what_waits();
        }
        state.door = Door::Outside(Failure::StoreInUse);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is made in one step, so what a panicking thread left is whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn patience(&self) -> MutexGuard<'_, Patience> {
        self.patience.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The computer's own time to the second.
    pub(crate) fn now(&self) -> NaiveDateTime {
        let now = (self.clock)().naive_local();
        now.with_nanosecond(0).unwrap_or(now)
    }
}

impl State {
    /// The open store.
    fn open(&mut self) -> Result<&mut Open, Failure> {
        match &mut self.door {
            Door::Open(open) => Ok(open),
            Door::Outside(failure) => Err(failure.clone()),
            Door::Closed(closed) => Err(closed.why_not_open()),
        }
    }

    /// The closed store.
    fn closed(&mut self) -> Result<&mut Closed, Failure> {
        match &mut self.door {
            Door::Closed(closed) => Ok(closed),
            Door::Outside(failure) => Err(failure.clone()),
            Door::Open(_) => Err(Failure::StoreAlreadyThere),
        }
    }
}

impl Door {
    fn at(folder: &Path) -> Self {
        match FolderLock::take(folder) {
            Ok(taken) => Self::Closed(Closed::new(Arc::new(taken))),
            Err(error) => Self::Outside(error.into()),
        }
    }
}

impl Closed {
    fn new(folder: Arc<FolderLock>) -> Self {
        Self {
            folder,
            finding: Finding::Nothing,
            parked: None,
            desk: None,
            prepared: None,
            backed_out: 0,
        }
    }

    fn store_state(&self) -> StoreState {
        let found = match vault::look(self.folder.path()) {
            Ok(found) => found,
            Err(error) => {
                return StoreState::Unusable {
                    because: error.into(),
                };
            }
        };
        if self.damaged_part(found).is_some() {
            return self.damaged();
        }
        match (found, self.finding) {
            (Whereabouts::TooNew { needs }, _) | (_, Finding::TooNew(needs)) => {
                StoreState::TooNew { needs }
            }
            (Whereabouts::Present, _) => StoreState::Locked {
                waiting: self.parked.is_some(),
            },
            _ => StoreState::None,
        }
    }

    /// Which part of the store is damaged, as far as can be seen or was found out.
    fn damaged_part(&self, found: Whereabouts) -> Option<Part> {
        match (found, self.finding) {
            (Whereabouts::KeyFileMissing | Whereabouts::KeyFileBroken, _) => Some(Part::KeyFile),
            (
                Whereabouts::DatabaseMissing
                | Whereabouts::DatabaseEmpty
                | Whereabouts::OnlyBackups,
                _,
            ) => Some(Part::Database),
            (Whereabouts::Present, Finding::Damaged(damage)) => Some(damage.part()),
            (
                Whereabouts::Present
                | Whereabouts::Nothing
                | Whereabouts::HalfMade
                | Whereabouts::TooNew { .. },
                _,
            ) => None,
        }
    }

    fn damaged(&self) -> StoreState {
        // Where even looking for it fails there is none to offer.
        let backup = vault::newest_backup(self.folder.path()).ok().flatten();
        StoreState::Damaged {
            backup_made_on: backup.map(|backup| backup.made_on().to_string()),
        }
    }

    fn why_not_open(&self) -> Failure {
        match self.store_state() {
            StoreState::None => Failure::NoStore,
            StoreState::Locked { .. } | StoreState::Open => Failure::Locked,
            StoreState::InUse => Failure::StoreInUse,
            StoreState::TooNew { needs } => Failure::StoreTooNew { needs },
            StoreState::Damaged { .. } => Failure::StoreDamaged,
            StoreState::Unusable { because } => because,
        }
    }
}
