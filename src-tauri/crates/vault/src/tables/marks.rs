//! `marks`: how each voice marks an area, where the unit marks.

use std::collections::BTreeMap;

use casework::{ConversationId, Mark, VoiceInArea};
use rusqlite::{Connection, named_params};

use super::{column, voice_in_area};

/// The marks of a conversation.
pub(crate) fn of_conversation(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<BTreeMap<VoiceInArea, Mark>> {
    connection
        .prepare_cached("SELECT * FROM marks WHERE conversation_id = :id")?
        .query_map(named_params! { ":id": id.0.as_bytes() }, |row| {
            Ok((voice_in_area(row)?, column(row, "mark", Mark::from_stored)?))
        })?
        .collect()
}

/// Puts a mark in its place instead of what stood there.
pub(crate) fn put(
    connection: &Connection,
    id: ConversationId,
    at: VoiceInArea,
    mark: Mark,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO marks (conversation_id, area, role, number, mark)
         VALUES (:id, :area, :role, :number, :mark)
         ON CONFLICT DO UPDATE SET mark = excluded.mark",
        named_params! {
            ":id": id.0.as_bytes(),
            ":area": at.area.as_str(),
            ":role": at.voice.role().as_str(),
            ":number": at.voice.number(),
            ":mark": mark.as_str(),
        },
    )?;
    Ok(())
}

/// Takes a mark away; nothing happens if there is none.
pub(crate) fn delete(
    connection: &Connection,
    id: ConversationId,
    at: VoiceInArea,
) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM marks WHERE conversation_id = :id
         AND area = :area AND role = :role AND number = :number",
        named_params! {
            ":id": id.0.as_bytes(),
            ":area": at.area.as_str(),
            ":role": at.voice.role().as_str(),
            ":number": at.voice.number(),
        },
    )?;
    Ok(())
}
