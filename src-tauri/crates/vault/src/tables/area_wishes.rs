//! `area_wishes`: the areas marked "vill prata om".

use std::collections::BTreeSet;

use casework::ConversationId;
use rusqlite::{Connection, named_params};
use wheel::AreaId;

use super::{column, parsed};

/// The areas wanted in a conversation.
pub(crate) fn of_conversation(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<BTreeSet<AreaId>> {
    connection
        .prepare_cached("SELECT area FROM area_wishes WHERE conversation_id = :id")?
        .query_map(named_params! { ":id": id.0.as_bytes() }, |row| {
            column(row, "area", parsed)
        })?
        .collect()
}

/// Marks an area; nothing happens if it is marked.
pub(crate) fn insert(
    connection: &Connection,
    id: ConversationId,
    area: AreaId,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO area_wishes (conversation_id, area) VALUES (:id, :area) ON CONFLICT DO NOTHING",
        named_params! { ":id": id.0.as_bytes(), ":area": area.as_str() },
    )?;
    Ok(())
}

/// Takes the mark away; nothing happens if there is none.
pub(crate) fn delete(
    connection: &Connection,
    id: ConversationId,
    area: AreaId,
) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM area_wishes WHERE conversation_id = :id AND area = :area",
        named_params! { ":id": id.0.as_bytes(), ":area": area.as_str() },
    )?;
    Ok(())
}
