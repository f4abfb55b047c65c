//! `reflections`: what the team answered on its work with the model, in each half-year.

use casework::Period;
use rusqlite::{Connection, Row, named_params};

use super::{column, parsed, rows};
use crate::KeptReflection;

/// Every answer.
pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<KeptReflection>> {
    rows(connection, "SELECT * FROM reflections", [], read)
}

/// Puts an answer in the place of the one there was.
pub(crate) fn put(connection: &Connection, answer: &KeptReflection) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO reflections (period, question, how_far, words)
             VALUES (:period, :question, :how_far, :words)
             ON CONFLICT DO UPDATE SET how_far = excluded.how_far, words = excluded.words",
        )?
        .execute(named_params! {
            ":period": answer.period.to_string(),
            ":question": answer.question,
            ":how_far": answer.how_far,
            ":words": answer.words,
        })?;
    Ok(())
}

/// Takes an answer away; nothing happens if there is none.
pub(crate) fn delete(
    connection: &Connection,
    period: Period,
    question: &str,
) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM reflections WHERE period = :period AND question = :question",
        named_params! { ":period": period.to_string(), ":question": question },
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<KeptReflection> {
    Ok(KeptReflection {
        period: column(row, "period", parsed)?,
        question: row.get("question")?,
        how_far: row.get("how_far")?,
        words: row.get("words")?,
    })
}
