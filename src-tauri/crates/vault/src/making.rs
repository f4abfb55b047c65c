//! Making a store: everything slow first and in memory, the folder last.

use chrono::NaiveDate;

use crate::{
    Error, FolderLock, KdfCost, OpenVault, Passphrase, RecoveryCode, Whereabouts, database,
    files::{self, DATABASE, KEYS, LATEST, MAKING},
    key_file::{DataKey, KeyFile},
    look,
    opening::raw_key,
    secret::Key,
    usage,
};

/// A store that is ready to be written and is not written yet.
///
/// Dropping it forgets it: no trace of it is anywhere.
pub struct Prepared {
    code: RecoveryCode,
    keys: KeyFile,
    data_key: DataKey,
}

/// Makes the keys of a new store. Slow; writes nothing.
///
/// The cost is stepped down to [`KdfCost::SMALL_MEMORY`] if the memory for it
/// cannot be had; give it as [`KdfCost::fitting`] says where the memory at hand is known.
///
/// # Errors
/// [`Error::PassphraseRefused`], or [`Error::OutOfMemory`] even for the smaller cost.
pub fn prepare(passphrase: &Passphrase, cost: KdfCost) -> Result<Prepared, Error> {
    if let Some(refusal) = passphrase.strength().refusal {
        return Err(Error::PassphraseRefused(refusal));
    }
    let code = RecoveryCode::make()?;
    let (keys, data_key) = KeyFile::make(passphrase, cost, &code)?;
    Ok(Prepared {
        code,
        keys,
        data_key,
    })
}

impl Prepared {
    /// The code to show once.
    pub fn recovery_code(&self) -> &RecoveryCode {
        &self.code
    }

    /// Writes the store and opens it, once the recovery code has been typed back.
    ///
    /// The key file comes last and at once, so that a crash leaves either a
    /// whole store or none. What an earlier crash left is moved to
    /// `unfinished-<today>-<n>`. After an error it can be tried again.
    ///
    /// # Errors
    /// [`Error::WrongRecoveryCode`] if another code was typed, and nothing is
    /// written; [`Error::AlreadyThere`] if the folder holds anything of a store, damaged or not.
    pub fn keep(
        &self,
        folder: &FolderLock,
        typed: &RecoveryCode,
        today: NaiveDate,
    ) -> Result<OpenVault, Error> {
        if !self.code.matches(typed) {
            return Err(Error::WrongRecoveryCode);
        }
        let path = folder.path();
        match look(path)? {
            Whereabouts::Nothing | Whereabouts::OnlyBackups | Whereabouts::HalfMade => {}
            Whereabouts::Present
            | Whereabouts::KeyFileMissing
            | Whereabouts::KeyFileBroken
            | Whereabouts::DatabaseMissing
            | Whereabouts::DatabaseEmpty
            | Whereabouts::TooNew { .. } => return Err(Error::AlreadyThere),
        }
        let leftovers = [DATABASE, LATEST];
        if leftovers.iter().any(|name| path.join(name).exists()) {
            files::move_aside(path, &leftovers, "unfinished", today)?;
        }
        files::write(&path.join(MAKING), &[])?;
        let connection = database::create(&path.join(DATABASE), &raw_key(&self.data_key)?)?;
        usage::begin_counting(&connection, today)?;
        files::write(&path.join(KEYS), &self.keys.to_bytes()?)?;
        files::remove(&path.join(MAKING))?;
        files::sync_folder(path)?;
        let data_key = DataKey {
            vault_id: self.data_key.vault_id,
            key: Key::copy_of(&self.data_key.key),
        };
        Ok(OpenVault::of(
            connection,
            folder,
            self.keys.clone(),
            data_key,
        ))
    }
}
