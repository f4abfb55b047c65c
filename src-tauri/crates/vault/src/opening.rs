//! Opening a store, and what the open store is.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::{
    Damage, Error, FolderLock, KdfCost, Part, Passphrase, RecoveryCode, Whereabouts, backup,
    database::{self, Access},
    files::{self, CLEAN, DATABASE, KEYS, MAKING, OLD_KEYS},
    key_file::{self, DataKey, KeyFile},
    look, migrations,
    secret::{Key, Purpose},
    usage,
};

/// An open store: the one owner of the keys and of the connection. Dropping it locks.
///
/// Not `Clone`, not `Debug`, never serialised. It can be sent to another
/// thread, and is meant to live behind a mutex in the shell.
pub struct OpenVault {
    // Dropped in this order: the connection closes before the end is marked as clean.
    pub(crate) connection: Connection,
    pub(crate) keys: KeyFile,
    pub(crate) data_key: DataKey,
    ending: Ending,
}

/// Marks the end as clean when it is dropped, and keeps the folder taken until then.
struct Ending(FolderLock);

/// Opens the store with the passphrase. Slow, as the cost in the key file says.
///
/// A database of an older version is backed up and migrated. After an unclean end it is checked.
///
/// # Errors
/// [`Error::NoStore`], [`Error::WrongPassphrase`], [`Error::Damaged`],
/// [`Error::TooNew`] or [`Error::OutOfMemory`]; nothing has changed then.
pub fn open_with_passphrase(
    folder: &FolderLock,
    passphrase: &Passphrase,
    today: NaiveDate,
) -> Result<OpenVault, Error> {
    let keys = read_keys(folder)?;
    let data_key = keys.open_with_passphrase(passphrase)?;
    let vault = open_database(folder, keys, data_key, today)?;
    files::remove(&folder.path().join(OLD_KEYS))?;
    Ok(vault)
}

/// Opens the store with the recovery code and gives it a new passphrase. The
/// recovery code stays as it is. Slow, as `cost` says.
///
/// # Errors
/// [`Error::PassphraseRefused`] before anything else, [`Error::WrongRecoveryCode`],
/// and otherwise as [`open_with_passphrase`].
pub fn open_with_recovery_code(
    folder: &FolderLock,
    code: &RecoveryCode,
    new_passphrase: &Passphrase,
    cost: KdfCost,
    today: NaiveDate,
) -> Result<OpenVault, Error> {
    if let Some(refusal) = new_passphrase.strength().refusal {
        return Err(Error::PassphraseRefused(refusal));
    }
    let keys = read_keys(folder)?;
    let data_key = keys.open_with_recovery_code(code)?;
    let mut vault = open_database(folder, keys, data_key, today)?;
    vault.set_passphrase(new_passphrase, cost)?;
    Ok(vault)
}

impl OpenVault {
    pub(crate) fn of(
        connection: Connection,
        folder: &FolderLock,
        keys: KeyFile,
        data_key: DataKey,
    ) -> Self {
        Self {
            connection,
            keys,
            data_key,
            ending: Ending(folder.share()),
        }
    }

    /// The folder the store lies in.
    pub fn folder(&self) -> &FolderLock {
        &self.ending.0
    }

    /// Gives the store another passphrase, to whoever knows the one it has.
    /// The recovery code stays as it is. Slow: two key derivations.
    ///
    /// # Errors
    /// [`Error::PassphraseRefused`] for the new one, [`Error::WrongPassphrase`] for the one it has.
    /// After an error the passphrase is the one it was.
    pub fn change_passphrase(
        &mut self,
        current: &Passphrase,
        new: &Passphrase,
        cost: KdfCost,
    ) -> Result<(), Error> {
        if let Some(refusal) = new.strength().refusal {
            return Err(Error::PassphraseRefused(refusal));
        }
        self.keys.open_with_passphrase(current)?;
        self.set_passphrase(new, cost)
    }

    fn set_passphrase(&mut self, new: &Passphrase, cost: KdfCost) -> Result<(), Error> {
        let keys = self.keys.with_passphrase(new, cost, &self.data_key)?;
        let path = self.folder().path();
        files::copy(&path.join(KEYS), &path.join(OLD_KEYS))?;
        files::write(&path.join(KEYS), &keys.to_bytes()?)?;
        self.keys = keys;
        Ok(())
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        // Cannot be reported to anybody, and loses nothing: without the mark the next opening checks.
        let _ = files::make_file(&self.0.path().join(CLEAN));
    }
}

/// The key `SQLCipher` is given.
pub(crate) fn raw_key(data_key: &DataKey) -> Result<Key, Error> {
    Key::derive(
        data_key.key.as_bytes(),
        data_key.vault_id.as_bytes(),
        Purpose::Database,
    )
}

fn read_keys(folder: &FolderLock) -> Result<KeyFile, Error> {
    let damaged = |damage| Err(Error::Damaged(damage));
    match look(folder.path())? {
        Whereabouts::Present => {}
        Whereabouts::Nothing | Whereabouts::HalfMade | Whereabouts::OnlyBackups => {
            return Err(Error::NoStore);
        }
        Whereabouts::KeyFileMissing => return damaged(Damage::KeyFileMissing),
        Whereabouts::KeyFileBroken => return damaged(Damage::KeyFileBroken),
        Whereabouts::DatabaseMissing => return damaged(Damage::DatabaseMissing),
        Whereabouts::DatabaseEmpty => return damaged(Damage::DatabaseEmpty),
        Whereabouts::TooNew { needs } => {
            return Err(Error::TooNew {
                part: Part::KeyFile,
                needs,
            });
        }
    }
    let bytes = files::read_small(&folder.path().join(KEYS), key_file::MAX_BYTES)?
        .ok_or(Error::Damaged(Damage::KeyFileMissing))?;
    KeyFile::parse(&bytes)
}

fn open_database(
    folder: &FolderLock,
    keys: KeyFile,
    data_key: DataKey,
    today: NaiveDate,
) -> Result<OpenVault, Error> {
    let path = folder.path();
    let (connection, version) =
        database::open(&path.join(DATABASE), &raw_key(&data_key)?, Access::Write)?;
    let ended_clean = files::length(&path.join(CLEAN))?.is_some();
    if !ended_clean {
        database::check_order(&connection)?;
    }
    files::remove(&path.join(CLEAN))?;
    files::remove(&path.join(MAKING))?;
    files::remove_unfinished(path)?;
    files::sync_folder(path)?;
    let mut vault = OpenVault::of(connection, folder, keys, data_key);
    migrate(&mut vault, version, migrations::STEPS, today)?;
    usage::begin_counting(&vault.connection, today)?;
    Ok(vault)
}

/// Takes the steps above `version`, after a backup of what was before them.
fn migrate(
    vault: &mut OpenVault,
    version: u32,
    steps: &[&str],
    today: NaiveDate,
) -> Result<(), Error> {
    if steps.len() <= version as usize {
        return Ok(());
    }
    backup::make(vault, today)?;
    migrations::climb(&mut vault.connection, version, steps)
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod memory_tests;
#[cfg(test)]
mod tests;
