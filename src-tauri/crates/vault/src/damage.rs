//! What to do with a damaged store: move it aside, put the newest backup in its place. Nothing is deleted.

use std::{fs, path::PathBuf};

use chrono::NaiveDate;

use crate::{
    Error, FolderLock, Part,
    backup::{Backup, newest_backup},
    files::{self, BACKUPS, CLEAN, DATABASE, KEYS, LATEST, MAKING, OLD_KEYS},
};

/// A copy that is about to take the place of the database; removed at the next opening if it never does.
const DATABASE_TO_BE: &str = ".writing-vault.db";
/// A copy that is about to take the place of the key file, likewise.
const KEYS_TO_BE: &str = ".writing-vault.keys";

/// What was put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restored {
    /// Database and key file as they were on a day. What was written later is in the folder moved aside.
    Store {
        /// The day of the backup, whose passphrase opens it.
        made_on: NaiveDate,
    },
    /// The key file only; the database is as it was, and nothing in it is lost.
    Keys {
        /// The day of the backup, whose passphrase opens it; `None` if it is
        /// the key file before the last change of passphrase.
        made_on: Option<NaiveDate>,
    },
}

/// The files of a store, without its backups.
const STORE: [&str; 6] = [DATABASE, LATEST, KEYS, OLD_KEYS, CLEAN, MAKING];

/// Moves the store to `damaged-<today>-<n>` and says where; the folder is then as on a first start.
///
/// Its backups go along. Left behind, the next store would take them for its
/// own, go without backups on their days, and remove them after seven days,
/// when they may be the only copy that can be read.
///
/// # Errors
/// The files cannot be moved.
pub fn set_aside(folder: &FolderLock, today: NaiveDate) -> Result<PathBuf, Error> {
    // The backups last: cut short before, they can still be put back.
    let all = [STORE.as_slice(), &[BACKUPS]].concat();
    files::move_aside(folder.path(), &all, "damaged", today)
}

/// Moves the damaged part aside and puts the newest backup in its place.
///
/// For a damaged key file only the key file is put back, since the key of the
/// database never changes. For a damaged database both are.
///
/// # Errors
/// [`Error::NoBackup`], and nothing has changed.
pub fn restore_newest_backup(
    folder: &FolderLock,
    damaged: Part,
    today: NaiveDate,
) -> Result<Restored, Error> {
    let path = folder.path();
    let backup = newest_backup(path)?;
    match damaged {
        Part::Database => restore_store(folder, &backup.ok_or(Error::NoBackup)?, today),
        Part::KeyFile => restore_keys(folder, backup.as_ref(), today),
    }
}

fn restore_store(
    folder: &FolderLock,
    backup: &Backup,
    today: NaiveDate,
) -> Result<Restored, Error> {
    // Everything that can fail for want of space comes before the first move.
    let path = folder.path();
    files::copy(&backup.database(), &path.join(DATABASE_TO_BE))?;
    files::copy(&backup.keys(), &path.join(KEYS_TO_BE))?;
    files::move_aside(path, &STORE, "damaged", today)?;
    fs::rename(path.join(DATABASE_TO_BE), path.join(DATABASE))?;
    fs::rename(path.join(KEYS_TO_BE), path.join(KEYS))?;
    files::sync_folder(path)?;
    Ok(Restored::Store {
        made_on: backup.made_on(),
    })
}

fn restore_keys(
    folder: &FolderLock,
    backup: Option<&Backup>,
    today: NaiveDate,
) -> Result<Restored, Error> {
    let path = folder.path();
    let from = match backup {
        Some(backup) => backup.keys(),
        None => path.join(OLD_KEYS),
    };
    if files::length(&from)?.is_none() {
        return Err(Error::NoBackup);
    }
    files::copy(&from, &path.join(KEYS_TO_BE))?;
    files::move_aside(path, &[KEYS], "damaged", today)?;
    fs::rename(path.join(KEYS_TO_BE), path.join(KEYS))?;
    files::sync_folder(path)?;
    Ok(Restored::Keys {
        made_on: backup.map(Backup::made_on),
    })
}
