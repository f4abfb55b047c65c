//! `consent_shares`: which party may tell which, by a consent.

use std::collections::BTreeSet;

use casework::{ConsentId, Share, VoiceRole};
use rusqlite::{Connection, named_params};

use super::{column, rows};

/// The pairs of a consent.
pub(crate) fn of_consent(
    connection: &Connection,
    id: ConsentId,
) -> rusqlite::Result<BTreeSet<Share>> {
    rows(
        connection,
        "SELECT tells, hears FROM consent_shares WHERE consent_id = :id",
        named_params! { ":id": id.0.as_bytes() },
        |row| {
            Ok(Share {
                from: column(row, "tells", VoiceRole::from_stored)?,
                to: column(row, "hears", VoiceRole::from_stored)?,
            })
        },
    )
}

/// Lets exactly these be the pairs.
pub(crate) fn put(
    connection: &Connection,
    id: ConsentId,
    shares: &BTreeSet<Share>,
) -> rusqlite::Result<()> {
    if of_consent(connection, id)? == *shares {
        return Ok(());
    }
    connection.execute(
        "DELETE FROM consent_shares WHERE consent_id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO consent_shares (consent_id, tells, hears) VALUES (:id, :tells, :hears)",
    )?;
    for share in shares {
        statement.execute(named_params! {
            ":id": id.0.as_bytes(),
            ":tells": share.from.as_str(),
            ":hears": share.to.as_str(),
        })?;
    }
    Ok(())
}
