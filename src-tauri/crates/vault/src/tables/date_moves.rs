//! `date_moves`: how deletion dates were moved, oldest first.

use casework::{DateMove, NoteText};
use rusqlite::{Connection, named_params};

use super::{column, day, rows};

/// How the deletion date of a case was moved.
pub(crate) fn of_case(connection: &Connection, case_id: i64) -> rusqlite::Result<Vec<DateMove>> {
    rows(
        connection,
        "SELECT * FROM date_moves WHERE case_id = :case_id ORDER BY place",
        named_params! { ":case_id": case_id },
        |row| {
            Ok(DateMove {
                on: column(row, "decided_on", day)?,
                from: column(row, "moved_from", day)?,
                to: column(row, "moved_to", day)?,
                why: NoteText::stored(row.get("why")?),
            })
        },
    )
}

/// Adds a move after all others.
pub(crate) fn append(
    connection: &Connection,
    case_id: i64,
    moved: &DateMove,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO date_moves (case_id, place, decided_on, moved_from, moved_to, why)
         SELECT :case_id, 1 + coalesce(max(place), 0), :decided_on, :moved_from, :moved_to, :why
         FROM date_moves WHERE case_id = :case_id",
        named_params! {
            ":case_id": case_id,
            ":decided_on": moved.on.to_string(),
            ":moved_from": moved.from.to_string(),
            ":moved_to": moved.to.to_string(),
            ":why": moved.why.as_str(),
        },
    )?;
    Ok(())
}
