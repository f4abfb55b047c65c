//! `meeting_agenda`: the items of an agenda in their order, with the minutes taken.

use casework::{AgendaItem, AgendaKind, MeetingId, NoteText};
use rusqlite::{Connection, named_params};

use super::{column, rows};

/// The agenda of a meeting.
pub(crate) fn of_meeting(
    connection: &Connection,
    id: MeetingId,
) -> rusqlite::Result<Vec<AgendaItem>> {
    rows(
        connection,
        "SELECT * FROM meeting_agenda WHERE meeting_id = :id ORDER BY place",
        named_params! { ":id": id.0.as_bytes() },
        |row| {
            Ok(AgendaItem {
                kind: column(row, "kind", AgendaKind::from_stored)?,
                minutes: row.get("minutes")?,
                words: NoteText::stored(row.get("words")?),
                noted: NoteText::stored(row.get("noted")?),
            })
        },
    )
}

/// Lets exactly this be the agenda. Writes only the items that differ: minutes are typed into one of them.
pub(crate) fn put(
    connection: &Connection,
    id: MeetingId,
    agenda: &[AgendaItem],
) -> rusqlite::Result<()> {
    let before = of_meeting(connection, id)?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO meeting_agenda (meeting_id, place, kind, minutes, words, noted)
         VALUES (:id, :place, :kind, :minutes, :words, :noted)
         ON CONFLICT DO UPDATE SET
             kind = excluded.kind, minutes = excluded.minutes,
             words = excluded.words, noted = excluded.noted",
    )?;
    let mut stood = before.iter();
    for (place, item) in (1_i64..).zip(agenda) {
        if stood.next() == Some(item) {
            continue;
        }
        statement.execute(named_params! {
            ":id": id.0.as_bytes(),
            ":place": place,
            ":kind": item.kind.as_str(),
            ":minutes": item.minutes,
            ":words": item.words.as_str(),
            ":noted": item.noted.as_str(),
        })?;
    }
    if agenda.len() < before.len() {
        let items = i64::try_from(agenda.len()).unwrap_or(i64::MAX);
        connection.execute(
            "DELETE FROM meeting_agenda WHERE meeting_id = :id AND :items < place",
            named_params! { ":id": id.0.as_bytes(), ":items": items },
        )?;
    }
    Ok(())
}
