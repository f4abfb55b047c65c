//! `access_log`: the lines of the access log, each with a tag over itself and the tag before it.

use rusqlite::{Connection, Row, named_params};

use super::rows;

/// A line as it is stored. Anything may stand in it, if somebody has changed it.
pub(crate) struct Line {
    pub(crate) number: i64,
    pub(crate) at: String,
    pub(crate) person: Option<String>,
    pub(crate) deed: String,
    pub(crate) mark: Option<Vec<u8>>,
    pub(crate) tag: Vec<u8>,
}

/// The number of the last line; `None` if there is no line.
pub(crate) fn last(connection: &Connection) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT max(number) FROM access_log")?
        .query_row([], |row| row.get(0))
}

/// At most `limit` lines after the first `offset`, newest first, and the one that was written before them.
pub(crate) fn page(
    connection: &Connection,
    offset: u64,
    limit: u32,
) -> rusqlite::Result<Vec<Line>> {
    rows(
        connection,
        "SELECT * FROM access_log ORDER BY number DESC LIMIT :limit OFFSET :offset",
        named_params! {
            ":limit": i64::from(limit) + 1,
            ":offset": i64::try_from(offset).unwrap_or(i64::MAX),
        },
        read,
    )
}

/// The lines about the case with a mark, oldest first.
pub(crate) fn of_case(connection: &Connection, mark: &[u8]) -> rusqlite::Result<Vec<Line>> {
    rows(
        connection,
        "SELECT * FROM access_log WHERE mark = :mark ORDER BY number",
        named_params! { ":mark": mark },
        read,
    )
}

/// Shows every line, oldest first.
pub(crate) fn walk(connection: &Connection, mut show: impl FnMut(Line)) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("SELECT * FROM access_log ORDER BY number")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        show(read(row)?);
    }
    Ok(())
}

/// Writes a line.
pub(crate) fn insert(connection: &Connection, line: &Line) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO access_log (number, at, person, deed, mark, tag)
             VALUES (:number, :at, :person, :deed, :mark, :tag)",
        )?
        .execute(named_params! {
            ":number": line.number,
            ":at": line.at,
            ":person": line.person,
            ":deed": line.deed,
            ":mark": line.mark,
            ":tag": line.tag,
        })?;
    Ok(())
}

// By place: a long log is read whole each time it is shown.
fn read(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        number: row.get(0)?,
        at: row.get(1)?,
        person: row.get(2)?,
        deed: row.get(3)?,
        mark: row.get(4)?,
        tag: row.get(5)?,
    })
}
