//! `notes`: everybody's own words.

use std::collections::{BTreeMap, BTreeSet};

use casework::{ConversationId, NoteKey, NoteText, Question};
use rusqlite::{Connection, named_params};
use wheel::AreaId;

use super::{column, conversation_voices, parsed};

/// The words of a conversation.
pub(crate) fn of_conversation(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<BTreeMap<NoteKey, NoteText>> {
    connection
        .prepare("SELECT * FROM notes WHERE conversation_id = :id")?
        .query_map(named_params! { ":id": id.0.as_bytes() }, |row| {
            let key = NoteKey {
                area: column(row, "area", parsed)?,
                voice: conversation_voices::read(row)?,
                question: column(row, "question", Question::from_stored)?,
            };
            Ok((key, NoteText::stored(row.get("words")?)))
        })?
        .collect()
}

/// The areas in which anybody said anything.
pub(crate) fn areas(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<BTreeSet<AreaId>> {
    connection
        .prepare("SELECT DISTINCT area FROM notes WHERE conversation_id = :id")?
        .query_map(named_params! { ":id": id.0.as_bytes() }, |row| {
            column(row, "area", parsed)
        })?
        .collect()
}

/// Puts words in their place instead of what stood there; blank words clear the place.
pub(crate) fn put(
    connection: &Connection,
    id: ConversationId,
    key: NoteKey,
    words: &NoteText,
) -> rusqlite::Result<()> {
    if words.is_blank() {
        connection.execute(
            "DELETE FROM notes WHERE conversation_id = :id AND area = :area
             AND role = :role AND number = :number AND question = :question",
            named_params! {
                ":id": id.0.as_bytes(),
                ":area": key.area.as_str(),
                ":role": key.voice.role().as_str(),
                ":number": key.voice.number(),
                ":question": key.question.as_str(),
            },
        )?;
    } else {
        // Every group of keystrokes comes here, so the statement is made ready once.
        let mut statement = connection.prepare_cached(
            "INSERT INTO notes (conversation_id, area, role, number, question, words)
             VALUES (:id, :area, :role, :number, :question, :words)
             ON CONFLICT DO UPDATE SET words = excluded.words",
        )?;
        statement.execute(named_params! {
            ":id": id.0.as_bytes(),
            ":area": key.area.as_str(),
            ":role": key.voice.role().as_str(),
            ":number": key.voice.number(),
            ":question": key.question.as_str(),
            ":words": words.as_str(),
        })?;
    }
    Ok(())
}
