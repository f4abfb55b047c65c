//! `carries`: what may go on of each voice's words in an area, where it was decided.

use std::collections::{BTreeMap, BTreeSet};

use casework::{Carry, ConversationId, NoteText, VoiceInArea};
use rusqlite::{Connection, named_params};

use super::{carry_recipients, out_of_place, voice_in_area};

/// The words stored for the three choices.
const MAY_GO: &str = "may-go";
const IN_BRIEF: &str = "in-brief";
const STAYS_HERE: &str = "stays-here";

/// What was decided in a conversation, with the recipients.
pub(crate) fn of_conversation(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<BTreeMap<VoiceInArea, Carry>> {
    let mut recipients = carry_recipients::of_conversation(connection, id)?;
    connection
        .prepare_cached("SELECT * FROM carries WHERE conversation_id = :id")?
        .query_map(named_params! { ":id": id.0.as_bytes() }, |row| {
            let at = voice_in_area(row)?;
            let to = recipients.remove(&at).unwrap_or_default();
            let choice: String = row.get("choice")?;
            let brief: Option<String> = row.get("brief")?;
            let brief = brief.map(NoteText::stored);
            let carry = match (choice.as_str(), brief) {
                (MAY_GO, None) => Carry::MayGo { to },
                (IN_BRIEF, Some(brief)) => Carry::InBrief { brief, to },
                (STAYS_HERE, None) if to.is_empty() => Carry::StaysHere,
                _ => return Err(out_of_place()),
            };
            Ok((at, carry))
        })?
        .collect()
}

/// Puts a decision in its place instead of the one that stood there.
pub(crate) fn put(
    connection: &Connection,
    id: ConversationId,
    at: VoiceInArea,
    carry: &Carry,
) -> rusqlite::Result<()> {
    let nobody = BTreeSet::new();
    let (choice, brief, to) = match carry {
        Carry::MayGo { to } => (MAY_GO, None, to),
        Carry::InBrief { brief, to } => (IN_BRIEF, Some(brief.as_str()), to),
        Carry::StaysHere => (STAYS_HERE, None, &nobody),
    };
    connection
        .prepare_cached(
            "INSERT INTO carries (conversation_id, area, role, number, choice, brief)
             VALUES (:id, :area, :role, :number, :choice, :brief)
             ON CONFLICT DO UPDATE SET choice = excluded.choice, brief = excluded.brief",
        )?
        .execute(named_params! {
            ":id": id.0.as_bytes(),
            ":area": at.area.as_str(),
            ":role": at.voice.role().as_str(),
            ":number": at.voice.number(),
            ":choice": choice,
            ":brief": brief,
        })?;
    carry_recipients::put(connection, id, at, to)
}

/// Takes a decision back; nothing happens if there is none.
pub(crate) fn delete(
    connection: &Connection,
    id: ConversationId,
    at: VoiceInArea,
) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM carries WHERE conversation_id = :id
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
