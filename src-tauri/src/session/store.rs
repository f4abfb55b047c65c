//! Making the store, opening it, and what to do when it is damaged.

use std::{path::PathBuf, sync::Arc};

use casework::History;
use vault::{
    Error, FolderLock, OpenVault, Passphrase, Prepared, RecoveryCode, Restored,
    open_with_passphrase, open_with_recovery_code,
};
use zeroize::Zeroizing;

use super::{
    Closed, Desk, Door, Finding, Held, Open, Parked, Session, StoreState, cases::count, parked,
};
use crate::{Failure, incident};

impl Session {
    /// Makes the keys of a new store and gives the recovery code to show. Slow; writes nothing.
    ///
    /// # Errors
    /// There is a store already, the passphrase is refused, memory is short, or
    /// the person backed out meanwhile.
    pub fn prepare(&self, passphrase: &Passphrase) -> Result<Zeroizing<String>, Failure> {
        let _one_at_a_time = self.patience();
        let backed_out = {
            let mut state = self.state();
            let closed = state.closed()?;
            match closed.store_state() {
                StoreState::None => closed.backed_out,
                StoreState::Locked { .. } | StoreState::Open => {
                    return Err(Failure::StoreAlreadyThere);
                }
                _ => return Err(closed.why_not_open()),
            }
        };
        let prepared = vault::prepare(passphrase, self.cost)?;
        let mut state = self.state();
        let closed = state.closed()?;
        if closed.backed_out != backed_out {
            return Err(Failure::Cancelled);
        }
        let code = prepared.recovery_code().written();
        closed.prepared = Some(prepared);
        Ok(code)
    }

    /// Writes the prepared store and opens it, once its recovery code has been typed back.
    ///
    /// # Errors
    /// Another code was typed, or the folder cannot be written: what was
    /// prepared waits for another try. Nothing was prepared.
    pub fn keep(&self, typed: &RecoveryCode) -> Result<(), Failure> {
        let today = self.today();
        let mut state = self.state();
        let closed = state.closed()?;
        let prepared: &Prepared = closed.prepared.as_ref().ok_or(Failure::NoStore)?;
        let vault = Box::new(prepared.keep(&closed.folder, typed, today)?);
        let folder = Arc::clone(&closed.folder);
        state.awake_at = (self.clock)();
        state.door = Door::Open(Open {
            folder,
            vault,
            current: None,
            desk: Box::default(),
            history: History::default(),
            latest: None,
            interrupted: None,
            deleted_by_itself: 0,
        });
        Ok(())
    }

    /// Forgets the prepared store, also one that is still being prepared.
    pub fn forget_prepared(&self) {
        if let Door::Closed(closed) = &mut self.state().door {
            closed.prepared = None;
            closed.backed_out = closed.backed_out.wrapping_add(1);
        }
    }

    /// Opens the store with the passphrase. Slow; waits first if there were wrong guesses.
    ///
    /// # Errors
    /// The passphrase is wrong, or the store is missing, newer, damaged or in use.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<(), Failure> {
        let today = self.today();
        self.enter(|folder| open_with_passphrase(folder, passphrase, today))
    }

    /// Opens the store with the recovery code and gives it a new passphrase. Slow, as [`Session::unlock`].
    ///
    /// # Errors
    /// The code is wrong or the new passphrase is refused; otherwise as [`Session::unlock`].
    pub fn recover(&self, code: &RecoveryCode, new: &Passphrase) -> Result<(), Failure> {
        let today = self.today();
        self.enter(|folder| open_with_recovery_code(folder, code, new, self.cost, today))
    }

    /// Moves the store aside, whatever its state, and says where. Nothing is deleted.
    ///
    /// # Errors
    /// It is open, not there, or cannot be moved.
    pub fn set_aside(&self) -> Result<PathBuf, Failure> {
        let today = self.today();
        let _one_at_a_time = self.patience();
        let mut state = self.state();
        let closed = state.closed()?;
        if closed.store_state() == StoreState::None {
            return Err(Failure::NoStore);
        }
        let moved_to = vault::set_aside(&closed.folder, today)?;
        state.door = Door::Closed(Closed::new(Arc::clone(&closed.folder)));
        Ok(moved_to)
    }

    /// Puts the newest backup in the place of what is damaged. What was there is moved aside.
    ///
    /// # Errors
    /// Nothing is damaged, or there is no backup; nothing has changed then.
    pub fn restore_backup(&self) -> Result<Restored, Failure> {
        let today = self.today();
        let _one_at_a_time = self.patience();
        let mut state = self.state();
        let closed = state.closed()?;
        let found = vault::look(closed.folder.path())?;
        let Some(part) = closed.damaged_part(found) else {
            return Err(Failure::StoreAlreadyThere);
        };
        let restored = vault::restore_newest_backup(&closed.folder, part, today)?;
        closed.finding = Finding::Nothing;
        Ok(restored)
    }

    /// Goes through the door with a key that takes long to turn.
    fn enter(
        &self,
        open: impl FnOnce(&FolderLock) -> Result<OpenVault, Error>,
    ) -> Result<(), Failure> {
        let mut patience = self.patience();
        let folder = {
            let mut state = self.state();
            match &mut state.door {
                Door::Open(_) => return Ok(()),
                Door::Outside(failure) => return Err(failure.clone()),
                Door::Closed(closed) => Arc::clone(&closed.folder),
            }
        };
        patience.wait();
        let opened = open(&folder);
        patience.learn(&opened);
        let opened = opened.and_then(|vault| self.looked_after(vault));

        let mut state = self.state();
        let closed = state.closed()?;
        let (vault, deleted_by_itself) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                closed.finding = match &error {
                    Error::Damaged(damage) => Finding::Damaged(*damage),
                    Error::TooNew { part: _, needs } => Finding::TooNew(*needs),
                    _ => closed.finding,
                };
                return Err(error.into());
            }
        };
        let mut vault = Box::new(vault);
        // What cannot be read now stays sealed for another try.
        let current = match &closed.parked {
            Some(parked) => take_up(&mut vault, parked)?,
            None => None,
        };
        let desk = match &closed.desk {
            Some(sealed) => Desk::from_bytes(&vault.open_parked(sealed)?)?,
            None => Desk::default(),
        };
        closed.parked = None;
        closed.desk = None;
        // What waited behind the lock goes on; what a crash left is asked about.
        let waited = current
            .as_ref()
            .filter(|held| held.is_stored())
            .map(|held| held.conversation.id);
        let under_way = unless_damaged(vault.under_way()).ok().flatten().flatten();
        let interrupted = under_way.filter(|id| waited != Some(*id));
        state.awake_at = (self.clock)();
        state.door = Door::Open(Open {
            folder,
            vault,
            current,
            desk: Box::new(desk),
            history: History::default(),
            latest: None,
            interrupted,
            deleted_by_itself,
        });
        Ok(())
    }

    /// Deletes what is due, makes the day's backup, and says how many cases are gone.
    fn looked_after(&self, mut vault: OpenVault) -> Result<(OpenVault, u32), Error> {
        let now = self.now();
        let deleted = unless_damaged(vault.delete_due(now))?.map_or(0, count);
        unless_damaged(vault.back_up_if_due(now.date()))?;
        Ok((vault, deleted))
    }
}

/// What came of it, `None` where it could not be done for another reason than damage.
///
/// A full disk, say, is no reason to keep a person from what is stored.
fn unless_damaged<T>(outcome: Result<T, Error>) -> Result<Option<T>, Error> {
    match outcome {
        Ok(done) => Ok(Some(done)),
        Err(Error::Damaged(damage)) => Err(Error::Damaged(damage)),
        Err(error) => {
            incident::note(&format!("after opening: {error}"));
            Ok(None)
        }
    }
}

/// The conversation that waited, if it is still there and can still go on.
///
/// # Errors
/// It cannot be read now.
fn take_up(vault: &mut OpenVault, waiting: &Parked) -> Result<Option<Held>, Failure> {
    match waiting {
        Parked::InMemory(sealed, keeping) => {
            let readable = vault.open_parked(sealed)?;
            let conversation = parked::from_bytes(&readable)?;
            Ok(Some(Held::new(conversation, keeping.clone())))
        }
        Parked::WorkingCopy(id, sealed) => {
            let (case, conversation) = match vault.conversation(*id) {
                Ok(found) => found,
                Err(Error::NoSuchRecord) => return Ok(None),
                Err(error) => return Err(error.into()),
            };
            let mut held = Held::stored(case, conversation);
            if !held.goes_on() {
                return Ok(None);
            }
            if let Some(sealed) = sealed {
                let readable = vault.open_parked(sealed)?;
                held.waiting = parked::waiting_from_bytes(&readable)?;
                held.store_what_waits(vault);
            }
            Ok(Some(held))
        }
    }
}
