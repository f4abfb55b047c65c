//! `counting`: how the store counts uses, and for which unit. One row, made with the store.

use casework::{CaseToken, CountAreas, Period};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

use super::{column, out_of_place, parsed};
use crate::CountedUnit;

/// The row as it is stored.
pub(crate) struct CountingRow {
    /// The half-year in which counting began.
    pub(crate) began: Period,
    /// Tells this store from others of the same unit.
    pub(crate) source: u64,
    /// The token of all uses of which nobody knows whose they are.
    pub(crate) shared: CaseToken,
    pub(crate) unit: Option<CountedUnit>,
    pub(crate) fewest: u8,
    pub(crate) areas: CountAreas,
}

/// The row; `None` until it is made.
pub(crate) fn get(connection: &Connection) -> rusqlite::Result<Option<CountingRow>> {
    connection
        .prepare_cached("SELECT * FROM counting")?
        .query_row([], read)
        .optional()
}

/// Makes the row.
pub(crate) fn begin(
    connection: &Connection,
    began: Period,
    source: [u8; 8],
    shared: CaseToken,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO counting (one, began, source, shared_token)
         VALUES (1, :began, :source, :shared_token)",
        named_params! {
            ":began": began.to_string(),
            ":source": source,
            ":shared_token": shared.0.as_bytes(),
        },
    )?;
    Ok(())
}

/// Says which unit it is.
pub(crate) fn set_unit(connection: &Connection, unit: &CountedUnit) -> rusqlite::Result<usize> {
    connection.execute(
        "UPDATE counting SET county = :county, principal = :principal, kind = :kind",
        named_params! {
            ":county": unit.county,
            ":principal": unit.principal,
            ":kind": unit.kind,
        },
    )
}

/// Raises what every number stands for at least. A lower number changes nothing.
pub(crate) fn raise_fewest(connection: &Connection, fewest: u8) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE counting SET fewest = max(fewest, :fewest)",
        named_params! { ":fewest": fewest },
    )?;
    Ok(())
}

/// Says whether areas are counted.
pub(crate) fn set_areas(connection: &Connection, areas: CountAreas) -> rusqlite::Result<usize> {
    connection.execute(
        "UPDATE counting SET areas = :areas",
        named_params! { ":areas": as_str(areas) },
    )
}

fn read(row: &Row<'_>) -> rusqlite::Result<CountingRow> {
    let source = row.get("source").map(u64::from_be_bytes)?;
    let shared = row.get("shared_token").map(Uuid::from_bytes)?;
    let unit = match (row.get("county")?, row.get("principal")?, row.get("kind")?) {
        (Some(county), Some(principal), Some(kind)) => Some(CountedUnit {
            county,
            principal,
            kind,
        }),
        (None, None, None) => None,
        _ => return Err(out_of_place()),
    };
    Ok(CountingRow {
        began: column(row, "began", parsed)?,
        source,
        shared: CaseToken(shared),
        unit,
        fewest: row.get("fewest")?,
        areas: column(row, "areas", from_stored)?,
    })
}

fn as_str(areas: CountAreas) -> &'static str {
    match areas {
        CountAreas::Yes => "yes",
        CountAreas::No => "no",
    }
}

fn from_stored(word: &str) -> Option<CountAreas> {
    [CountAreas::Yes, CountAreas::No]
        .into_iter()
        .find(|areas| as_str(*areas) == word)
}
