//! The encrypted store: keys and their envelopes, the database and its
//! tables, backups, and what to do when something is damaged.
//!
//! Nobody outside this crate sees a key or a connection. [`OpenVault`] is the
//! one owner of both; dropping it locks the store. There is no clock here:
//! days and moments are arguments. The only randomness is the system's, for
//! keys, salts, nonces, the marks and tokens of cases, and the names of counted uses. What a
//! conversation *is* belongs to `casework`; words for people belong to the shell.
//!
//! | what an open store does | where |
//! |---|---|
//! | conversations: begun, edited, finished; cases: deleted | `records` |
//! | what else a case holds: read whole, put and taken piece by piece | `case_files` |
//! | the list of cases, and what of all cases stands on the start page | `case_list` |
//! | search in everything people typed | `searching` |
//! | who did what: a chained log | `access` |
//! | uses of the wheel, counted without saying whose | `usage` |
//! | releases of those counts, and what the team answered | `releasing` |
//!
//! | file | what it is |
//! |---|---|
//! | `vault.db` | `SQLCipher` database under a random key |
//! | `vault.db-wal` | its latest changes, encrypted alike; gone when the store is closed |
//! | `vault.keys` | that key, wrapped for the passphrase and for the recovery code |
//! | `vault.keys.old` | the key file before the last change of passphrase, until the next good unlock |
//! | `vault.lock` | taken while the program runs |
//! | `vault.clean` | there when the store was closed properly |
//! | `backups/<date>/` | database and key file of that day, kept seven days |
//! | `damaged-<date>-<n>/` | what was moved aside, with its backups if a new store is to follow; never deleted by the program |
//!
//! The search index is a part of the database, and nobody waits for it while
//! typing: what was written is noted in `unindexed`, and indexed when somebody
//! searches, leaves or finishes. What is struck or deleted goes from the index
//! page by page, and not with its next merging.
//!
//! The access log names a case by a random mark that stands nowhere else, so
//! that a line of a deleted case says that there was one and not which. A line
//! that is changed, removed or put in with a database tool shows. Somebody who has
//! the passphrase and writes a program for it, or who puts the whole store back as
//! it was on an earlier day, is not found out: nothing outside of the store knows better.
//!
//! Copies and time: a case that is deleted is gone from `vault.db` at once
//! and from all backups seven days later, at the first start on or after that
//! day. Folders that were moved aside stay until a person removes them. After
//! half a year without a day of use the calendar is believed on the second
//! day only: a clock that went ahead must not cost a family its words.

mod access;
mod backup;
mod case_files;
mod case_list;
mod damage;
mod database;
mod error;
mod files;
mod folder;
mod kdf;
mod key_file;
mod making;
mod migrations;
mod opening;
mod parked;
mod passphrase;
mod records;
mod recovery_code;
mod releasing;
mod searching;
mod secret;
mod tables;
mod usage;

pub use access::{AccessBy, AccessCase, AccessLine, AccessPage, Chain};
pub use backup::{Backup, newest_backup};
pub use case_list::{CasePage, CaseQuery, CaseSummary, Having, OpenActions, Order};
pub use damage::{Restored, restore_newest_backup, set_aside};
pub use error::{Damage, Error, Part};
pub use folder::{FolderLock, Whereabouts, look};
pub use kdf::{KdfCost, KdfCostFault};
pub use making::{Prepared, prepare};
pub use opening::{OpenVault, open_with_passphrase, open_with_recovery_code};
pub use parked::ParkedBox;
pub use passphrase::{
    Level, MAX_CHARACTERS, MIN_CHARACTERS, MIN_WORDS, Passphrase, PassphraseFault, Refusal,
    Strength, measure,
};
pub use records::ConversationSummary;
pub use recovery_code::{RecoveryCode, RecoveryCodeFault};
pub use releasing::{KeptReflection, KeptRelease, NewRelease, ReleaseFile};
pub use searching::{Found, Hit, HitPlace, NotePart};
pub use usage::{CountedUnit, Counting, KeptUse, Whose};
