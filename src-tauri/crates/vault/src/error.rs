//! What can go wrong with a store. Rich for the shell, never shown as it is.
//!
//! No variant carries record content, SQL or a path: errors reach logs.

use std::io;

use rusqlite::ErrorCode;

use crate::Refusal;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no store in the folder, or only a half-made one that never held anything.
    #[error("no store in the folder")]
    NoStore,
    /// There is a store in the folder already; a new one would bury it.
    #[error("a store is there already")]
    AlreadyThere,
    /// Another start of the program has the folder.
    #[error("the store is in use")]
    InUse,
    /// The passphrase does not open this store.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The recovery code does not open this store, or is not the one just shown.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// The passphrase is not good enough to be used from now on.
    #[error("passphrase refused: {0:?}")]
    PassphraseRefused(Refusal),
    /// A part of the store is damaged or missing. It has been left as it is.
    #[error("damaged store: {0:?}")]
    Damaged(Damage),
    /// A newer program made this part of the store. It has been left as it is.
    #[error("{part:?} needs a newer program: format {needs}")]
    TooNew {
        /// Which part is newer than this program.
        part: Part,
        /// The format number found there.
        needs: u32,
    },
    /// There is no backup to go back to.
    #[error("no backup")]
    NoBackup,
    /// The disk is full. What was stored before is untouched.
    #[error("disk full")]
    DiskFull,
    /// The folder or a file in it cannot be written or read with the rights at hand.
    #[error("no permission to use the folder")]
    ReadOnly,
    /// Too little memory to derive the key at the cost the store asks for.
    #[error("not enough memory")]
    OutOfMemory,
    /// Another failure of the file system.
    #[error("file system: {0:?}")]
    Io(io::ErrorKind),
    /// The case or conversation is not in the store.
    #[error("no such record")]
    NoSuchRecord,
    /// The rules of the conversation forbid the change.
    #[error(transparent)]
    Conversation(#[from] casework::ConversationFault),
    /// The use was released: it can be read and not changed.
    #[error("use released")]
    UseReleased,
    /// What waits to be released is not what a release was made from.
    #[error("not as planned")]
    NotAsPlanned,
    /// What was to be opened was not sealed by this store.
    #[error("not sealed by this store")]
    NotOurs,
    /// The program was built without the cipher it relies on.
    #[error("no cipher in this build")]
    NoCipher,
    /// The cryptographic library refused; its reasons are not told.
    #[error("cryptography failed")]
    Crypto,
    /// The database refused for a reason that points to a bug: `SQLite`'s extended result code, 0 if there is none.
    #[error("database refused: {0}")]
    Database(i32),
}

/// A part of the store that has a format of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `vault.keys`.
    KeyFile,
    /// `vault.db`.
    Database,
}

/// What is wrong with a damaged store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// There is a database but no key file.
    KeyFileMissing,
    /// The key file cannot be read, or is not what was written.
    KeyFileBroken,
    /// There is a key file but no database.
    DatabaseMissing,
    /// The database has no bytes.
    DatabaseEmpty,
    /// The key is right and the database cannot be read with it, or its checks found faults.
    DatabaseBroken,
}

impl Damage {
    /// Which part of the store is damaged, and so which part is to be put back from a backup.
    pub fn part(self) -> Part {
        match self {
            Self::KeyFileMissing | Self::KeyFileBroken => Part::KeyFile,
            Self::DatabaseMissing | Self::DatabaseEmpty | Self::DatabaseBroken => Part::Database,
        }
    }
}

impl From<io::Error> for Error {
    fn from(failure: io::Error) -> Self {
        match failure.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::OutOfMemory => Self::OutOfMemory,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(failure: rusqlite::Error) -> Self {
        let code = match &failure {
            rusqlite::Error::SqliteFailure(code, _) => *code,
            rusqlite::Error::SqlInputError { error, .. } => *error,
            rusqlite::Error::QueryReturnedNoRows => return Self::NoSuchRecord,
            // A stored value that is none of the words the program writes.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => return Self::Damaged(Damage::DatabaseBroken),
            _ => return Self::Database(0),
        };
        match code.code {
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                Self::ReadOnly
            }
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => {
                Self::Damaged(Damage::DatabaseBroken)
            }
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::FileLockingProtocolFailed => Self::InUse,
            ErrorCode::OutOfMemory => Self::OutOfMemory,
            ErrorCode::SystemIoFailure => Self::Io(io::ErrorKind::Other),
            _ => Self::Database(code.extended_code),
        }
    }
}

impl From<ring::error::Unspecified> for Error {
    fn from(_: ring::error::Unspecified) -> Self {
        Self::Crypto
    }
}
