//! `new_children`: tokens of uses that belong to no case, of children with whom the wheel was used for the first time.

use casework::CaseToken;
use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

/// Remembers a token.
pub(crate) fn insert(connection: &Connection, token: CaseToken) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT OR IGNORE INTO new_children (token) VALUES (:token)",
        named_params! { ":token": token.0.as_bytes() },
    )?;
    Ok(())
}

/// Forgets a token that no use has.
pub(crate) fn delete(connection: &Connection, token: CaseToken) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM new_children WHERE token = :token",
        named_params! { ":token": token.0.as_bytes() },
    )?;
    Ok(())
}

/// Takes one of them; `None` if there is none.
pub(crate) fn take(connection: &Connection) -> rusqlite::Result<Option<CaseToken>> {
    let token: Option<[u8; 16]> = connection
        .prepare_cached(
            "DELETE FROM new_children WHERE token = (SELECT min(token) FROM new_children)
             RETURNING token",
        )?
        .query_row([], |row| row.get("token"))
        .optional()?;
    Ok(token.map(Uuid::from_bytes).map(CaseToken))
}

/// Forgets those whose uses were released: what is counted from then on stands beside none of them.
pub(crate) fn forget_released(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM new_children
         WHERE token NOT IN (SELECT token FROM usage_events WHERE release IS NULL)",
        [],
    )?;
    Ok(())
}
