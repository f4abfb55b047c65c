//! `carry_recipients`: the services to which something may go.

use std::collections::{BTreeMap, BTreeSet};

use casework::{ConversationId, VoiceInArea, VoiceRole};
use rusqlite::{Connection, Row, named_params};

use super::{column, voice_in_area};

/// The recipients in a conversation, by what they may be given.
pub(crate) fn of_conversation(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<BTreeMap<VoiceInArea, BTreeSet<VoiceRole>>> {
    let mut recipients: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    let mut statement =
        connection.prepare_cached("SELECT * FROM carry_recipients WHERE conversation_id = :id")?;
    let mut rows = statement.query(named_params! { ":id": id.0.as_bytes() })?;
    while let Some(row) = rows.next()? {
        recipients
            .entry(voice_in_area(row)?)
            .or_default()
            .insert(service(row)?);
    }
    Ok(recipients)
}

/// Lets exactly these be the recipients. Writes only what differs, since a
/// short form that is being typed comes here with every group of keystrokes.
pub(crate) fn put(
    connection: &Connection,
    id: ConversationId,
    at: VoiceInArea,
    to: &BTreeSet<VoiceRole>,
) -> rusqlite::Result<()> {
    let before: BTreeSet<VoiceRole> = connection
        .prepare_cached(
            "SELECT service FROM carry_recipients WHERE conversation_id = :id
             AND area = :area AND role = :role AND number = :number",
        )?
        .query_map(
            named_params! {
                ":id": id.0.as_bytes(),
                ":area": at.area.as_str(),
                ":role": at.voice.role().as_str(),
                ":number": at.voice.number(),
            },
            service,
        )?
        .collect::<Result<_, _>>()?;
    let gone = before.difference(to).map(|service| {
        (
            service,
            "DELETE FROM carry_recipients WHERE conversation_id = :id AND area = :area
             AND role = :role AND number = :number AND service = :service",
        )
    });
    let new = to.difference(&before).map(|service| {
        (
            service,
            "INSERT INTO carry_recipients (conversation_id, area, role, number, service)
             VALUES (:id, :area, :role, :number, :service)",
        )
    });
    for (service, statement) in gone.chain(new) {
        connection.execute(
            statement,
            named_params! {
                ":id": id.0.as_bytes(),
                ":area": at.area.as_str(),
                ":role": at.voice.role().as_str(),
                ":number": at.voice.number(),
                ":service": service.as_str(),
            },
        )?;
    }
    Ok(())
}

fn service(row: &Row<'_>) -> rusqlite::Result<VoiceRole> {
    column(row, "service", VoiceRole::from_stored)
}
