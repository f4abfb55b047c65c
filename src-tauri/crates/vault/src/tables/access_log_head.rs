//! `access_log_head`: how many lines the access log has, and the tag of the last.

use rusqlite::{Connection, OptionalExtension, named_params};

/// The head as it is stored. Anything may stand in it, if somebody has changed it.
pub(crate) struct Head {
    pub(crate) lines: i64,
    pub(crate) last_tag: Vec<u8>,
    /// `None` until the first line is written.
    pub(crate) seal: Option<Vec<u8>>,
}

/// The head; `None` if somebody has removed it.
pub(crate) fn get(connection: &Connection) -> rusqlite::Result<Option<Head>> {
    connection
        .prepare_cached("SELECT lines, last_tag, seal FROM access_log_head")?
        .query_row([], |row| {
            Ok(Head {
                lines: row.get("lines")?,
                last_tag: row.get("last_tag")?,
                seal: row.get("seal")?,
            })
        })
        .optional()
}

/// Puts the head in the place of the one there was.
pub(crate) fn put(connection: &Connection, head: &Head) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO access_log_head (one, lines, last_tag, seal)
             VALUES (1, :lines, :last_tag, :seal)
             ON CONFLICT DO UPDATE SET
                 lines = excluded.lines, last_tag = excluded.last_tag, seal = excluded.seal",
        )?
        .execute(named_params! {
            ":lines": head.lines,
            ":last_tag": head.last_tag,
            ":seal": head.seal,
        })?;
    Ok(())
}
