//! Backups: dated copies of database and key file, verified when they are made.
//!
//! A backup is under the same key as the store; to restore it takes the
//! passphrase of its day, or the recovery code. Backups live seven days, so that a deleted
//! case is gone from every copy then. The newest is never the one that goes:
//! old ones are removed only after a newer one stands.
//!
//! The folder can hold backups of another store, if a person put them there.
//! They are never taken for ours and never removed: the store a backup is of
//! stands in its key file.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use chrono::{Days, NaiveDate};
use rusqlite::backup::{Backup as Copying, StepResult};
use uuid::Uuid;

use crate::{
    Error, OpenVault,
    database::{self, Access},
    files::{self, BACKUPS, DATABASE, KEYS, OLD_KEYS},
    key_file::{self, KeyFile},
    opening::raw_key,
};

/// A backup older than this many days goes.
const KEPT_DAYS: u64 = 7;
/// After more days than these without a backup, and so without the store being open, the
/// calendar is believed only on the next day of use: nothing tells a long
/// absence from a clock that went wrong, and what is deleted is gone.
const LONGEST_PAUSE_DAYS: i64 = 180;
/// What an unfinished backup is called; one that is found is removed.
const UNFINISHED: &str = "making-";

/// A backup that could be restored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backup {
    made_on: NaiveDate,
    number: u32,
    path: PathBuf,
}

impl Backup {
    /// The day it was made. Restoring it needs the passphrase of that day.
    pub fn made_on(&self) -> NaiveDate {
        self.made_on
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path.join(DATABASE)
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.path.join(KEYS)
    }

    /// The store it is of; `None` if one of its files is missing or broken, as far as can be seen without a key.
    fn store(&self) -> Option<Uuid> {
        let database = files::length(&self.database());
        match database {
            Ok(Some(length)) if 0 < length => store_of_keys(&self.keys()),
            _ => None,
        }
    }
}

/// The newest backup that has a readable key file and a database, and is of
/// the store in the folder. Where no key file tells which store that is, any will do.
///
/// # Errors
/// The folder cannot be read.
pub fn newest_backup(folder: &Path) -> Result<Option<Backup>, Error> {
    let ours = [KEYS, OLD_KEYS]
        .iter()
        .find_map(|name| store_of_keys(&folder.join(name)));
    let mut backups = all(folder)?;
    backups.sort_unstable_by(|one, other| other.cmp(one));
    Ok(backups.into_iter().find(|backup| {
        backup
            .store()
            .is_some_and(|store| ours.is_none_or(|ours| ours == store))
    }))
}

impl OpenVault {
    /// Makes a backup now and removes those older than seven days.
    ///
    /// # Errors
    /// [`Error::Damaged`] if the database has faults; older backups stay then.
    pub fn back_up(&self, today: NaiveDate) -> Result<Backup, Error> {
        // Reckoned first: the new backup is one of a day of use.
        let due_by = due_by(self, today);
        let made = make(self, today)?;
        remove_old(self, today, due_by)?;
        Ok(made)
    }

    /// Makes today's backup unless it is there, and removes those older than seven days.
    ///
    /// To be called soon after opening: that is what makes deleted cases go
    /// from the backups in time.
    ///
    /// # Errors
    /// As [`OpenVault::back_up`].
    pub fn back_up_if_due(&self, today: NaiveDate) -> Result<Option<Backup>, Error> {
        let ours = of_store(self)?;
        let made_today = ours.iter().any(|backup| backup.made_on == today);
        // A clock that went ahead made it. It is the newest by name alone and would
        // stay for years, so it goes once another stands.
        let made_ahead = ours.iter().any(|backup| today < backup.made_on);
        if made_today && !made_ahead {
            remove_old(self, today, due_by(self, today))?;
            return Ok(None);
        }
        self.back_up(today).map(Some)
    }
}

/// Makes a backup, whatever others there are.
pub(crate) fn make(vault: &OpenVault, today: NaiveDate) -> Result<Backup, Error> {
    let backups = vault.folder().path().join(BACKUPS);
    files::make_folder(&backups)?;
    database::settle(&vault.connection)?;
    database::check_whole(&vault.connection)?;
    // Removed again if anything below fails.
    let making = tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempdir_in(&backups)?;
    files::make_folder(making.path())?;
    let key = raw_key(&vault.data_key)?;
    let copy = making.path().join(DATABASE);
    files::make_file(&copy)?;
    let mut target = database::connect(&copy, &key, Access::Copy)?;
    match Copying::new(&vault.connection, &mut target)?.step(-1)? {
        StepResult::Done => {}
        _ => return Err(Error::InUse),
    }
    // The copy brought along that the original has a log.
    target.execute_batch("PRAGMA journal_mode = DELETE")?;
    drop(target);
    // An empty journal is left by the exclusive lock.
    files::remove(&making.path().join("vault.db-journal"))?;
    let (copied, _) = database::open(&copy, &key, Access::Read)?;
    database::check_whole(&copied)?;
    drop(copied);
    files::write(&making.path().join(KEYS), &vault.keys.to_bytes()?)?;

    let number = all(vault.folder().path())?
        .iter()
        .filter(|backup| backup.made_on == today)
        .map(|backup| backup.number)
        .max()
        .map_or(1, |number| number + 1);
    let path = backups.join(name(today, number));
    fs::rename(making.path(), &path)?;
    // What it pointed to has another name now and is to stay.
    let _ = making.keep();
    files::sync_folder(&backups)?;
    Ok(Backup {
        made_on: today,
        number,
        path,
    })
}

/// The day by which things are due: `today`, or after a pause of more than
/// [`LONGEST_PAUSE_DAYS`] the last day of use before it.
pub(crate) fn due_by(vault: &OpenVault, today: NaiveDate) -> NaiveDate {
    // Where nothing is known of earlier days, there is only the clock to go by.
    let days_of_use = of_store(vault).unwrap_or_default();
    days_of_use
        .iter()
        .map(|backup| backup.made_on)
        .filter(|day| *day < today)
        .max()
        .filter(|before| LONGEST_PAUSE_DAYS < (today - *before).num_days())
        .unwrap_or(today)
}

/// Removes what was made seven days before `due_by` or earlier, or after `today`.
fn remove_old(vault: &OpenVault, today: NaiveDate, due_by: NaiveDate) -> Result<(), Error> {
    let folder = vault.folder().path();
    let outdated = |backup: &Backup| {
        let old = backup
            .made_on
            .checked_add_days(Days::new(KEPT_DAYS))
            .is_some_and(|gone_on| gone_on <= due_by);
        old || today < backup.made_on
    };
    // One that is broken may hold our words all the same.
    let ours = |backup: &Backup| {
        backup
            .store()
            .is_none_or(|store| store == vault.data_key.vault_id)
    };
    let mut removed = Ok(());
    for backup in all(folder)? {
        if outdated(&backup) && ours(&backup) {
            // One that cannot be removed keeps no other.
            removed = removed.and(fs::remove_dir_all(backup.path));
        }
    }
    removed?;
    for entry in fs::read_dir(folder.join(BACKUPS))? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    files::sync_folder(&folder.join(BACKUPS))
}

/// The whole backups of this store.
fn of_store(vault: &OpenVault) -> Result<Vec<Backup>, Error> {
    let mut backups = all(vault.folder().path())?;
    backups.retain(|backup| backup.store() == Some(vault.data_key.vault_id));
    Ok(backups)
}

fn store_of_keys(path: &Path) -> Option<Uuid> {
    let keys = files::read_small(path, key_file::MAX_BYTES).ok()??;
    KeyFile::parse(&keys).ok().map(|keys| keys.vault_id())
}

fn all(folder: &Path) -> Result<Vec<Backup>, Error> {
    let entries = match fs::read_dir(folder.join(BACKUPS)) {
        Ok(entries) => entries,
        Err(failure) if failure.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(failure) => return Err(failure.into()),
    };
    let mut backups = Vec::new();
    for entry in entries {
        let entry = entry?;
        // Neither a file nor a link to somewhere else was made here.
        if !entry.file_type()?.is_dir() {
            continue;
        }
        if let Some((made_on, number)) = parse_name(&entry.file_name().to_string_lossy()) {
            backups.push(Backup {
                made_on,
                number,
                path: entry.path(),
            });
        }
    }
    Ok(backups)
}

/// `2026-11-22` for the first of a day, `2026-11-22-2` for the next.
fn name(made_on: NaiveDate, number: u32) -> String {
    match number {
        1 => made_on.to_string(),
        _ => format!("{made_on}-{number}"),
    }
}

fn parse_name(name: &str) -> Option<(NaiveDate, u32)> {
    let (date, rest) = name.split_at_checked(10)?;
    let made_on = date.parse().ok()?;
    match rest.strip_prefix('-') {
        Some(number) => Some((made_on, number.parse().ok()?)),
        None if rest.is_empty() => Some((made_on, 1)),
        None => None,
    }
}
