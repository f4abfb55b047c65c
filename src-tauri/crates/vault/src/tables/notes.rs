//! `notes`: everybody's own words, and their Swedish.

use std::collections::{BTreeMap, BTreeSet};

use casework::{ConversationId, Note, NoteKey, NoteText, Question};
use rusqlite::{Connection, named_params};
use wheel::AreaId;

use super::{column, conversation_voices, conversations, numbers, parsed};

/// The words of a conversation.
pub(crate) fn of_conversation(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<BTreeMap<NoteKey, Note>> {
    connection
        .prepare_cached("SELECT * FROM notes WHERE conversation_id = :id")?
        .query_map(named_params! { ":id": id.0.as_bytes() }, |row| {
            let key = NoteKey {
                area: column(row, "area", parsed)?,
                voice: conversation_voices::read(row)?,
                question: column(row, "question", Question::from_stored)?,
            };
            let note = Note {
                language: column(row, "language", parsed)?,
                words: NoteText::stored(row.get("words")?),
                swedish: NoteText::stored(row.get("swedish")?),
            };
            Ok((key, note))
        })?
        .collect()
}

/// The areas in which anybody said anything, in the conversations of several cases.
pub(crate) fn areas_of_cases(
    connection: &Connection,
    case_ids: &[i64],
) -> rusqlite::Result<BTreeMap<ConversationId, BTreeSet<AreaId>>> {
    let mut areas: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT conversation_id, area FROM notes WHERE conversation_id IN (
             SELECT id FROM conversations
             WHERE case_id IN (SELECT value FROM json_each(:case_ids))
         )",
    )?;
    let mut rows = statement.query(named_params! { ":case_ids": numbers(case_ids) })?;
    while let Some(row) = rows.next()? {
        areas
            .entry(conversations::id(row, "conversation_id")?)
            .or_default()
            .insert(column(row, "area", parsed)?);
    }
    Ok(areas)
}

/// Puts a note in its place instead of what stood there.
pub(crate) fn put(
    connection: &Connection,
    id: ConversationId,
    key: NoteKey,
    note: &Note,
) -> rusqlite::Result<()> {
    // Every group of keystrokes comes here, so the statement is made ready once.
    let mut statement = connection.prepare_cached(
        "INSERT INTO notes (conversation_id, area, role, number, question, language, words, swedish)
         VALUES (:id, :area, :role, :number, :question, :language, :words, :swedish)
         ON CONFLICT DO UPDATE SET
             language = excluded.language, words = excluded.words, swedish = excluded.swedish",
    )?;
    statement.execute(named_params! {
        ":id": id.0.as_bytes(),
        ":area": key.area.as_str(),
        ":role": key.voice.role().as_str(),
        ":number": key.voice.number(),
        ":question": key.question.as_str(),
        ":language": note.language.as_str(),
        ":words": note.words.as_str(),
        ":swedish": note.swedish.as_str(),
    })?;
    Ok(())
}

/// Clears a place; nothing happens if nothing stands there.
pub(crate) fn delete(
    connection: &Connection,
    id: ConversationId,
    key: NoteKey,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "DELETE FROM notes WHERE conversation_id = :id AND area = :area
         AND role = :role AND number = :number AND question = :question",
    )?;
    statement.execute(named_params! {
        ":id": id.0.as_bytes(),
        ":area": key.area.as_str(),
        ":role": key.voice.role().as_str(),
        ":number": key.voice.number(),
        ":question": key.question.as_str(),
    })?;
    Ok(())
}
