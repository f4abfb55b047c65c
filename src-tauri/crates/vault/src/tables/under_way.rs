//! `under_way`: the conversation that goes on and was neither left nor finished. One row or none.

use casework::ConversationId;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::conversations;

/// The conversation under way.
pub(crate) fn get(connection: &Connection) -> rusqlite::Result<Option<ConversationId>> {
    connection
        .query_row("SELECT conversation_id FROM under_way", [], |row| {
            conversations::id(row, "conversation_id")
        })
        .optional()
}

/// Puts a conversation in the place of the one that was under way.
pub(crate) fn put(connection: &Connection, id: ConversationId) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO under_way (one, conversation_id) VALUES (1, :id)
         ON CONFLICT DO UPDATE SET conversation_id = excluded.conversation_id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    Ok(())
}

/// Nothing is under way from now on.
pub(crate) fn clear(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM under_way", [])?;
    Ok(())
}

/// A conversation is not under way from now on; nothing happens if it was not.
pub(crate) fn delete(connection: &Connection, id: ConversationId) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM under_way WHERE conversation_id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    Ok(())
}
