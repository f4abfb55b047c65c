//! `consent_except_areas`: areas that a consent excepts.

use std::collections::BTreeSet;

use casework::ConsentId;
use rusqlite::{Connection, named_params};
use wheel::AreaId;

use super::{column, parsed, rows};

/// The areas.
pub(crate) fn of_consent(
    connection: &Connection,
    id: ConsentId,
) -> rusqlite::Result<BTreeSet<AreaId>> {
    rows(
        connection,
        "SELECT area FROM consent_except_areas WHERE consent_id = :id",
        named_params! { ":id": id.0.as_bytes() },
        |row| column(row, "area", parsed),
    )
}

/// Lets exactly these be the areas.
pub(crate) fn put(
    connection: &Connection,
    id: ConsentId,
    areas: &BTreeSet<AreaId>,
) -> rusqlite::Result<()> {
    if of_consent(connection, id)? == *areas {
        return Ok(());
    }
    connection.execute(
        "DELETE FROM consent_except_areas WHERE consent_id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO consent_except_areas (consent_id, area) VALUES (:id, :area)",
    )?;
    for area in areas {
        statement.execute(named_params! {
            ":id": id.0.as_bytes(),
            ":area": area.as_str(),
        })?;
    }
    Ok(())
}
