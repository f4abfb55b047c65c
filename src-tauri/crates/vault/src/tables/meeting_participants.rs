//! `meeting_participants`: who takes part in a meeting, in their order.

use casework::{MeetingId, NoteText, Participant};
use rusqlite::{Connection, named_params};

use super::{column, conversation_voices, parsed, rows};

/// Who takes part.
pub(crate) fn of_meeting(
    connection: &Connection,
    id: MeetingId,
) -> rusqlite::Result<Vec<Participant>> {
    rows(
        connection,
        "SELECT * FROM meeting_participants WHERE meeting_id = :id ORDER BY place",
        named_params! { ":id": id.0.as_bytes() },
        |row| {
            Ok(Participant {
                voice: conversation_voices::read(row)?,
                function: NoteText::stored(row.get("function")?),
                language: column(row, "language", parsed)?,
            })
        },
    )
}

/// Lets exactly these take part.
pub(crate) fn put(
    connection: &Connection,
    id: MeetingId,
    participants: &[Participant],
) -> rusqlite::Result<()> {
    if of_meeting(connection, id)? == participants {
        return Ok(());
    }
    connection.execute(
        "DELETE FROM meeting_participants WHERE meeting_id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO meeting_participants (meeting_id, place, role, number, function, language)
         VALUES (:id, :place, :role, :number, :function, :language)",
    )?;
    for (place, one) in (1_i64..).zip(participants) {
        statement.execute(named_params! {
            ":id": id.0.as_bytes(),
            ":place": place,
            ":role": one.voice.role().as_str(),
            ":number": one.voice.number(),
            ":function": one.function.as_str(),
            ":language": one.language.as_str(),
        })?;
    }
    Ok(())
}
