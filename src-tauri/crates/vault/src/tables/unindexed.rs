//! `unindexed`: what was written since the search index was last brought up to it.

use rusqlite::{Connection, named_params};

use super::{
    rows,
    searchable::{self, Unit},
};

/// Notes that something was written in a unit of a case.
///
/// Every group of keystrokes comes here; only the first after an indexing writes anything.
pub(crate) fn insert(connection: &Connection, case_id: i64, unit: Unit) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO unindexed (case_id, kind, record_id) VALUES (:case_id, :kind, :record_id)
             ON CONFLICT DO NOTHING",
        )?
        .execute(named_params! {
            ":case_id": case_id,
            ":kind": unit.kind(),
            ":record_id": unit.record_id(),
        })?;
    Ok(())
}

/// Every unit in which something was written, by the day it belongs to: an index
/// that is written in the order of its numbers is written in one go.
pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<(i64, Unit)>> {
    rows(
        connection,
        "SELECT unindexed.* FROM unindexed
         LEFT JOIN conversations ON kind = 'conversation' AND conversations.id = record_id
         LEFT JOIN meetings ON kind = 'meeting' AND meetings.id = record_id
         LEFT JOIN actions ON kind = 'action' AND actions.id = record_id
         LEFT JOIN consents ON kind = 'consent' AND consents.id = record_id
         ORDER BY substr(coalesce(started_at, held_at, made_on, agreed_on, given_on), 1, 10)",
        [],
        |row| Ok((row.get("case_id")?, searchable::unit(row)?)),
    )
}

/// Whether the index is up to everything.
pub(crate) fn is_empty(connection: &Connection) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT NOT EXISTS (SELECT 1 FROM unindexed)")?
        .query_row([], |row| row.get(0))
}

/// The index is up to a unit of a case.
pub(crate) fn delete(connection: &Connection, case_id: i64, unit: Unit) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "DELETE FROM unindexed
             WHERE case_id = :case_id AND kind = :kind AND record_id = :record_id",
        )?
        .execute(named_params! {
            ":case_id": case_id,
            ":kind": unit.kind(),
            ":record_id": unit.record_id(),
        })?;
    Ok(())
}

/// The index is up to everything.
pub(crate) fn clear(connection: &Connection) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM unindexed")?
        .execute([])?;
    Ok(())
}
