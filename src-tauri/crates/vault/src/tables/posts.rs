//! `posts`: who has been responsible for what, oldest first.

use casework::{Duty, NoteText, Post, VoiceRole};
use rusqlite::{Connection, named_params};

use super::{column, day, rows};

/// The posts of a case.
pub(crate) fn of_case(connection: &Connection, case_id: i64) -> rusqlite::Result<Vec<Post>> {
    rows(
        connection,
        "SELECT * FROM posts WHERE case_id = :case_id ORDER BY place",
        named_params! { ":case_id": case_id },
        |row| {
            Ok(Post {
                duty: column(row, "duty", Duty::from_stored)?,
                service: column(row, "service", VoiceRole::from_stored)?,
                function: NoteText::stored(row.get("function")?),
                since: column(row, "since", day)?,
                why: NoteText::stored(row.get("why")?),
            })
        },
    )
}

/// Lets exactly these be the posts.
pub(crate) fn put(connection: &Connection, case_id: i64, posts: &[Post]) -> rusqlite::Result<()> {
    if of_case(connection, case_id)? == posts {
        return Ok(());
    }
    connection.execute(
        "DELETE FROM posts WHERE case_id = :case_id",
        named_params! { ":case_id": case_id },
    )?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO posts (case_id, place, duty, service, function, since, why)
         VALUES (:case_id, :place, :duty, :service, :function, :since, :why)",
    )?;
    for (place, post) in (1_i64..).zip(posts) {
        statement.execute(named_params! {
            ":case_id": case_id,
            ":place": place,
            ":duty": post.duty.as_str(),
            ":service": post.service.as_str(),
            ":function": post.function.as_str(),
            ":since": post.since.to_string(),
            ":why": post.why.as_str(),
        })?;
    }
    Ok(())
}
