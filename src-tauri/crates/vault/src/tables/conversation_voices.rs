//! `conversation_voices`: who is here, in the order in which they are shown.

use std::collections::BTreeSet;

use casework::{ConversationId, Voice, VoiceRole};
use rusqlite::{Connection, Row, named_params};

use super::{column, out_of_place};

/// The voices of a conversation, in their order.
pub(crate) fn of_conversation(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<Vec<Voice>> {
    connection
        .prepare_cached(
            "SELECT role, number FROM conversation_voices
             WHERE conversation_id = :id ORDER BY place",
        )?
        .query_map(named_params! { ":id": id.0.as_bytes() }, read)?
        .collect()
}

/// Those who came in when somebody's words stood there already.
pub(crate) fn came_later(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<BTreeSet<Voice>> {
    connection
        .prepare_cached(
            "SELECT role, number FROM conversation_voices
             WHERE conversation_id = :id AND came_later = 1",
        )?
        .query_map(named_params! { ":id": id.0.as_bytes() }, read)?
        .collect()
}

/// Adds the voices of a conversation.
pub(crate) fn insert(
    connection: &Connection,
    id: ConversationId,
    voices: &[Voice],
    came_later: &BTreeSet<Voice>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO conversation_voices (conversation_id, role, number, place, came_later)
         VALUES (:id, :role, :number, :place, :came_later)",
    )?;
    for (place, voice) in (1_i64..).zip(voices) {
        statement.execute(named_params! {
            ":id": id.0.as_bytes(),
            ":role": voice.role().as_str(),
            ":number": voice.number(),
            ":place": place,
            ":came_later": came_later.contains(voice),
        })?;
    }
    Ok(())
}

/// Adds a voice after all others. If somebody's words stand there already, it came later than them.
pub(crate) fn append(
    connection: &Connection,
    id: ConversationId,
    voice: Voice,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO conversation_voices (conversation_id, role, number, place, came_later)
         SELECT :id, :role, :number, 1 + coalesce(max(place), 0),
             EXISTS (SELECT 1 FROM notes WHERE conversation_id = :id)
         FROM conversation_voices WHERE conversation_id = :id",
        named_params! {
            ":id": id.0.as_bytes(),
            ":role": voice.role().as_str(),
            ":number": voice.number(),
        },
    )?;
    Ok(())
}

/// Takes a voice away, and everything of it.
pub(crate) fn delete(
    connection: &Connection,
    id: ConversationId,
    voice: Voice,
) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM conversation_voices
         WHERE conversation_id = :id AND role = :role AND number = :number",
        named_params! {
            ":id": id.0.as_bytes(),
            ":role": voice.role().as_str(),
            ":number": voice.number(),
        },
    )?;
    Ok(())
}

/// Reads the voice in the columns `role` and `number`.
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Voice> {
    let role = column(row, "role", VoiceRole::from_stored)?;
    Voice::new(role, row.get("number")?).map_err(|_| out_of_place())
}
