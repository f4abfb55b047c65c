//! `meeting_agreed`: who has agreed that somebody who was not there hears what they said.

use std::collections::BTreeSet;

use casework::{Agreed, MeetingId, Voice, VoiceRole};
use rusqlite::{Connection, named_params};

use super::{column, meeting_brought, out_of_place, rows};

/// What was agreed for a meeting.
pub(crate) fn of_meeting(
    connection: &Connection,
    id: MeetingId,
) -> rusqlite::Result<BTreeSet<Agreed>> {
    rows(
        connection,
        "SELECT * FROM meeting_agreed WHERE meeting_id = :id",
        named_params! { ":id": id.0.as_bytes() },
        |row| {
            let role = column(row, "hearer_role", VoiceRole::from_stored)?;
            let hearer = Voice::new(role, row.get("hearer_number")?).map_err(|_| out_of_place())?;
            Ok(Agreed {
                part: meeting_brought::part(row)?,
                hearer,
            })
        },
    )
}

/// Lets exactly this be agreed.
pub(crate) fn put(
    connection: &Connection,
    id: MeetingId,
    agreed: &BTreeSet<Agreed>,
) -> rusqlite::Result<()> {
    if of_meeting(connection, id)? == *agreed {
        return Ok(());
    }
    connection.execute(
        "DELETE FROM meeting_agreed WHERE meeting_id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO meeting_agreed (
             meeting_id, conversation_id, area, role, number, hearer_role, hearer_number
         ) VALUES (:id, :conversation_id, :area, :role, :number, :hearer_role, :hearer_number)",
    )?;
    for one in agreed {
        statement.execute(named_params! {
            ":id": id.0.as_bytes(),
            ":conversation_id": one.part.conversation.0.as_bytes(),
            ":area": one.part.at.area.as_str(),
            ":role": one.part.at.voice.role().as_str(),
            ":number": one.part.at.voice.number(),
            ":hearer_role": one.hearer.role().as_str(),
            ":hearer_number": one.hearer.number(),
        })?;
    }
    Ok(())
}
