//! The connection to the encrypted database: how it is made, opened and checked.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, OpenFlags, OptionalExtension};
use zeroize::Zeroizing;

use crate::{Damage, Error, Part, files, migrations, secret::Key};

/// "Hjul": tells our database from any other that might open with the same key.
const APPLICATION_ID: u32 = 0x486A_756C;

/// How many statements are kept ready: more than there are that are asked often.
const STATEMENTS: usize = 128;

/// What a database is opened for.
#[derive(Clone, Copy)]
pub(crate) enum Access {
    /// To be used.
    Write,
    /// To be filled as a copy: one file when it is closed, and no log in its header.
    Copy,
    /// To be looked at.
    Read,
}

/// Makes a new database with every table. The file is made here and must not exist.
pub(crate) fn create(path: &Path, key: &Key) -> Result<Connection, Error> {
    if files::length(path)?.is_some() {
        return Err(Error::AlreadyThere);
    }
    files::make_file(path)?;
    let mut connection = connect(path, key, Access::Write)?;
    // Outside the ladder's transactions, and before anything else: the first
    // write decides the key of the file.
    connection.execute_batch(&format!("PRAGMA application_id = {APPLICATION_ID}"))?;
    migrations::climb(&mut connection, 0, migrations::STEPS)?;
    settle(&connection)?;
    Ok(connection)
}

/// Opens a database of ours and tells its version, which is never newer than this program.
///
/// # Errors
/// [`Error::Damaged`] if it is missing, empty, unreadable with this key or not ours; [`Error::TooNew`].
pub(crate) fn open(path: &Path, key: &Key, access: Access) -> Result<(Connection, u32), Error> {
    // SQLite takes a missing or empty file for a new database, under any key.
    match files::length(path)? {
        None => return Err(Error::Damaged(Damage::DatabaseMissing)),
        Some(0) => return Err(Error::Damaged(Damage::DatabaseEmpty)),
        Some(_) => {}
    }
    let connection = connect(path, key, access)?;
    let application_id: u32 = number(&connection, "PRAGMA application_id")?;
    let version: u32 = number(&connection, "PRAGMA user_version")?;
    if application_id != APPLICATION_ID || version == 0 {
        return Err(Error::Damaged(Damage::DatabaseBroken));
    }
    if migrations::NEWEST < version {
        return Err(Error::TooNew {
            part: Part::Database,
            needs: version,
        });
    }
    Ok((connection, version))
}

/// Opens the file and sets it up; the order of the settings matters.
///
/// They are those of `reference/tech.md` 5.3 in its second form, with a
/// write-ahead log: a change costs one `fsync` where the rollback journal
/// takes four, and that journal stays behind with old pages under an exclusive lock.
/// The exclusive lock comes first, so that no memory is shared through a
/// file, which network drives cannot do. Up to 16 MiB of pages stay
/// readable in memory while the store is open: reading one anew is dear, since it is checked and decrypted.
pub(crate) fn connect(path: &Path, key: &Key, access: Access) -> Result<Connection, Error> {
    let flags = match access {
        Access::Write | Access::Copy => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(Duration::ZERO)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch(
        "PRAGMA cipher_memory_security = ON;
         PRAGMA cipher_log_level = NONE;",
    )?;
    // Another SQLite in the process would write plain text without a word.
    let cipher: Option<String> = connection
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .optional()?;
    if cipher.is_none_or(|version| version.is_empty()) {
        return Err(Error::NoCipher);
    }
    connection.execute_batch(&key_statement(key))?;
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    connection.execute_batch(match access {
        Access::Write => "PRAGMA journal_mode = WAL;",
        Access::Copy => "PRAGMA journal_mode = DELETE;",
        Access::Read => "",
    })?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -16384;
         PRAGMA trusted_schema = OFF;",
    )?;
    Ok(connection)
}

/// Brings every change into the database itself and empties the log.
///
/// Deleted words are gone from the disk only then, and the check of the pages sees only the file.
pub(crate) fn settle(connection: &Connection) -> Result<(), Error> {
    let blocked: bool =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if blocked { Err(Error::InUse) } else { Ok(()) }
}

/// Checks the order inside the database.
pub(crate) fn check_order(connection: &Connection) -> Result<(), Error> {
    check_tables(connection, "quick_check")
}

/// Checks every page of the file against its seal, the order inside, and that no row points nowhere.
pub(crate) fn check_whole(connection: &Connection) -> Result<(), Error> {
    let sound = rows(connection, "PRAGMA cipher_integrity_check")?.is_empty()
        && rows(connection, "PRAGMA foreign_key_check")?.is_empty();
    if !sound {
        return Err(Error::Damaged(Damage::DatabaseBroken));
    }
    check_tables(connection, "integrity_check")
}

/// Lets a check look at every table and its indexes, one by one.
///
/// Asked for all at once, it would also have the search index cut every text into words again
/// and compare each beginning of each word: minutes where everything else takes a second.
/// The tables in which that index lies are looked at like the others.
fn check_tables(connection: &Connection, check: &str) -> Result<(), Error> {
    // A virtual table has no page of its own.
    let mut tables = rows(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND 0 < rootpage",
    )?;
    tables.push("sqlite_schema".to_owned());
    for table in tables {
        if rows(connection, &format!("PRAGMA {check}('{table}')"))? != ["ok"] {
            return Err(Error::Damaged(Damage::DatabaseBroken));
        }
    }
    Ok(())
}

/// The first column of every row: these checks answer with one row per fault.
fn rows(connection: &Connection, check: &str) -> Result<Vec<String>, Error> {
    let mut statement = connection.prepare(check)?;
    let found = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

fn number(connection: &Connection, pragma: &str) -> Result<u32, Error> {
    Ok(connection.query_row(pragma, [], |row| row.get(0))?)
}

/// `PRAGMA key` with the raw key, in a buffer that never grows and is wiped.
fn key_statement(key: &Key) -> Zeroizing<String> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut statement = Zeroizing::new(String::with_capacity(96));
    statement.push_str("PRAGMA key = \"x'");
    for byte in key.as_bytes() {
        for half in [byte >> 4, byte & 15] {
            statement.extend(
                DIGITS
                    .get(usize::from(half))
                    .map(|digit| char::from(*digit)),
            );
        }
    }
    statement.push_str("'\"");
    statement
}
