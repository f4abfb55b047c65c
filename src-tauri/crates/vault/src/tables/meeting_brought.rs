//! `meeting_brought`: the parts of conversations chosen to be brought to a meeting.

use std::collections::BTreeSet;

use casework::{MeetingId, Part};
use rusqlite::{Connection, Row, named_params};

use super::{conversations, rows, voice_in_area};

/// What is chosen to be brought.
pub(crate) fn of_meeting(
    connection: &Connection,
    id: MeetingId,
) -> rusqlite::Result<BTreeSet<Part>> {
    rows(
        connection,
        "SELECT * FROM meeting_brought WHERE meeting_id = :id",
        named_params! { ":id": id.0.as_bytes() },
        part,
    )
}

/// Lets exactly this be brought.
pub(crate) fn put(
    connection: &Connection,
    id: MeetingId,
    brought: &BTreeSet<Part>,
) -> rusqlite::Result<()> {
    if of_meeting(connection, id)? == *brought {
        return Ok(());
    }
    connection.execute(
        "DELETE FROM meeting_brought WHERE meeting_id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO meeting_brought (meeting_id, conversation_id, area, role, number)
         VALUES (:id, :conversation_id, :area, :role, :number)",
    )?;
    for part in brought {
        statement.execute(named_params! {
            ":id": id.0.as_bytes(),
            ":conversation_id": part.conversation.0.as_bytes(),
            ":area": part.at.area.as_str(),
            ":role": part.at.voice.role().as_str(),
            ":number": part.at.voice.number(),
        })?;
    }
    Ok(())
}

/// Reads one voice's words in one area of one conversation.
pub(super) fn part(row: &Row<'_>) -> rusqlite::Result<Part> {
    Ok(Part {
        conversation: conversations::id(row, "conversation_id")?,
        at: voice_in_area(row)?,
    })
}
