//! `paths`: the answers to the questions of the model's path, where somebody has thought them over.

use casework::{NoteText, Path, PathAnswer};
use rusqlite::{Connection, OptionalExtension, named_params};

use super::{column, day, optional_column};

/// The path of a case.
pub(crate) fn of_case(connection: &Connection, case_id: i64) -> rusqlite::Result<Option<Path>> {
    connection
        .prepare_cached("SELECT * FROM paths WHERE case_id = :case_id")?
        .query_row(named_params! { ":case_id": case_id }, |row| {
            Ok(Path {
                on: column(row, "thought_on", day)?,
                ourselves: optional_column(row, "ourselves", from_stored)?,
                anothers_matter: optional_column(row, "anothers_matter", from_stored)?,
                several: optional_column(row, "several", from_stored)?,
                thoughts: NoteText::stored(row.get("thoughts")?),
            })
        })
        .optional()
}

/// Puts a path in the place of the one there was.
pub(crate) fn put(connection: &Connection, case_id: i64, path: &Path) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO paths (case_id, thought_on, ourselves, anothers_matter, several, thoughts)
             VALUES (:case_id, :thought_on, :ourselves, :anothers_matter, :several, :thoughts)
             ON CONFLICT DO UPDATE SET
                 thought_on = excluded.thought_on, ourselves = excluded.ourselves,
                 anothers_matter = excluded.anothers_matter, several = excluded.several,
                 thoughts = excluded.thoughts",
        )?
        .execute(named_params! {
            ":case_id": case_id,
            ":thought_on": path.on.to_string(),
            ":ourselves": path.ourselves.map(as_str),
            ":anothers_matter": path.anothers_matter.map(as_str),
            ":several": path.several.map(as_str),
            ":thoughts": path.thoughts.as_str(),
        })?;
    Ok(())
}

/// Takes the path away and says how many there were: one or none.
pub(crate) fn delete(connection: &Connection, case_id: i64) -> rusqlite::Result<usize> {
    connection.execute(
        "DELETE FROM paths WHERE case_id = :case_id",
        named_params! { ":case_id": case_id },
    )
}

fn as_str(answer: PathAnswer) -> &'static str {
    match answer {
        PathAnswer::Yes => "yes",
        PathAnswer::No => "no",
        PathAnswer::Unsure => "unsure",
    }
}

fn from_stored(word: &str) -> Option<PathAnswer> {
    [PathAnswer::Yes, PathAnswer::No, PathAnswer::Unsure]
        .into_iter()
        .find(|answer| as_str(*answer) == word)
}
