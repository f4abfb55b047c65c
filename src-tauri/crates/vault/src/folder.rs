//! The data folder: what is in it, and who may touch it.

use std::{
    fs::{File, TryLockError},
    path::Path,
    sync::Arc,
};

use crate::{
    Error, Part,
    backup::newest_backup,
    files::{self, DATABASE, KEYS, LOCK, MAKING},
    key_file::{self, KeyFile},
};

/// The data folder, taken for this start of the program until it is dropped.
///
/// Everything that changes the folder asks for it, so that a second start can
/// break nothing. An [`crate::OpenVault`] keeps the folder taken as long as it lives.
pub struct FolderLock {
    path: Arc<Path>,
    file: Arc<File>,
}

/// What can be seen in a data folder without a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whereabouts {
    /// Nothing: a first start.
    Nothing,
    /// A store whose making was interrupted before it held anything. To be treated as [`Whereabouts::Nothing`].
    HalfMade,
    /// A store that can be opened, as far as can be seen.
    Present,
    /// No store, but a backup of one, as after an interrupted restoring or a deleted file.
    OnlyBackups,
    /// A database whose key file is gone.
    KeyFileMissing,
    /// A key file that cannot be read.
    KeyFileBroken,
    /// A key file whose database is gone.
    DatabaseMissing,
    /// A database without a single byte.
    DatabaseEmpty,
    /// A key file of a newer program. The database is only asked once it is open.
    TooNew {
        /// The format number found.
        needs: u32,
    },
}

impl FolderLock {
    /// Takes the folder; makes it, readable by the person only, if it is not there.
    ///
    /// # Errors
    /// [`Error::InUse`] if another start of the program has it; [`Error::ReadOnly`] if it cannot be written.
    pub fn take(folder: &Path) -> Result<Self, Error> {
        files::make_folder(folder)?;
        let file = files::make_file(&folder.join(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(Self {
                path: folder.into(),
                file: Arc::new(file),
            }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse),
            Err(TryLockError::Error(failure)) => Err(failure.into()),
        }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A second hold on the same lock.
    pub(crate) fn share(&self) -> Self {
        Self {
            path: Arc::clone(&self.path),
            file: Arc::clone(&self.file),
        }
    }
}

/// What is in the folder. Changes nothing and needs no key.
///
/// # Errors
/// The folder is there and cannot be read.
pub fn look(folder: &Path) -> Result<Whereabouts, Error> {
    let keys = files::read_small(&folder.join(KEYS), key_file::MAX_BYTES);
    let database = files::length(&folder.join(DATABASE))?;
    let making = files::length(&folder.join(MAKING))?.is_some();
    let keys = match keys {
        Ok(Some(keys)) => keys,
        Ok(None) if making => return Ok(Whereabouts::HalfMade),
        Ok(None) if database.is_some() => return Ok(Whereabouts::KeyFileMissing),
        Ok(None) if newest_backup(folder)?.is_some() => return Ok(Whereabouts::OnlyBackups),
        Ok(None) => return Ok(Whereabouts::Nothing),
        Err(Error::Io(std::io::ErrorKind::FileTooLarge)) => return Ok(Whereabouts::KeyFileBroken),
        Err(failure) => return Err(failure),
    };
    match KeyFile::parse(&keys) {
        Err(Error::TooNew {
            part: Part::KeyFile,
            needs,
        }) => Ok(Whereabouts::TooNew { needs }),
        Err(_) => Ok(Whereabouts::KeyFileBroken),
        Ok(_) => Ok(match database {
            None => Whereabouts::DatabaseMissing,
            Some(0) => Whereabouts::DatabaseEmpty,
            Some(_) => Whereabouts::Present,
        }),
    }
}
