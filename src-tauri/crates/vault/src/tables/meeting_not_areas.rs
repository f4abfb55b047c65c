//! `meeting_not_areas`: areas that the child wants nothing raised of.

use std::collections::BTreeSet;

use casework::MeetingId;
use rusqlite::{Connection, named_params};
use wheel::AreaId;

use super::{column, parsed, rows};

/// The areas.
pub(crate) fn of_meeting(
    connection: &Connection,
    id: MeetingId,
) -> rusqlite::Result<BTreeSet<AreaId>> {
    rows(
        connection,
        "SELECT area FROM meeting_not_areas WHERE meeting_id = :id",
        named_params! { ":id": id.0.as_bytes() },
        |row| column(row, "area", parsed),
    )
}

/// Lets exactly these be the areas.
pub(crate) fn put(
    connection: &Connection,
    id: MeetingId,
    areas: &BTreeSet<AreaId>,
) -> rusqlite::Result<()> {
    if of_meeting(connection, id)? == *areas {
        return Ok(());
    }
    connection.execute(
        "DELETE FROM meeting_not_areas WHERE meeting_id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    let mut statement = connection
        .prepare_cached("INSERT INTO meeting_not_areas (meeting_id, area) VALUES (:id, :area)")?;
    for area in areas {
        statement.execute(named_params! {
            ":id": id.0.as_bytes(),
            ":area": area.as_str(),
        })?;
    }
    Ok(())
}
