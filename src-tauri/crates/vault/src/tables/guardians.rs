//! `guardians`: who has custody of the child.

use std::collections::BTreeSet;

use casework::Voice;
use rusqlite::{Connection, named_params};

use super::{conversation_voices, rows};

/// The guardians known in a case.
pub(crate) fn of_case(connection: &Connection, case_id: i64) -> rusqlite::Result<BTreeSet<Voice>> {
    rows(
        connection,
        "SELECT role, number FROM guardians WHERE case_id = :case_id",
        named_params! { ":case_id": case_id },
        conversation_voices::read,
    )
}

/// Lets exactly these be the guardians.
pub(crate) fn put(
    connection: &Connection,
    case_id: i64,
    guardians: &BTreeSet<Voice>,
) -> rusqlite::Result<()> {
    if of_case(connection, case_id)? == *guardians {
        return Ok(());
    }
    connection.execute(
        "DELETE FROM guardians WHERE case_id = :case_id",
        named_params! { ":case_id": case_id },
    )?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO guardians (case_id, role, number) VALUES (:case_id, :role, :number)",
    )?;
    for voice in guardians {
        statement.execute(named_params! {
            ":case_id": case_id,
            ":role": voice.role().as_str(),
            ":number": voice.number(),
        })?;
    }
    Ok(())
}
