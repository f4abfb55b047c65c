//! `releases`: what was released, with its files as they were made. Never changed.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{column, day, out_of_place, parsed, rows};
use crate::{CountedUnit, KeptRelease, NewRelease, ReleaseFile};

/// All but the files.
const LINE: &str = "number, county, principal, kind, first_period, last_period, total, fewest,
    made_on, reflected";

/// The releases, latest first.
pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<KeptRelease>> {
    rows(
        connection,
        &format!("SELECT {LINE} FROM releases ORDER BY number DESC"),
        [],
        read,
    )
}

/// The release with a number.
pub(crate) fn of_number(
    connection: &Connection,
    number: u32,
) -> rusqlite::Result<Option<KeptRelease>> {
    connection
        .prepare_cached(&format!(
            "SELECT {LINE} FROM releases WHERE number = :number"
        ))?
        .query_row(named_params! { ":number": number }, read)
        .optional()
}

/// The latest release.
pub(crate) fn latest(connection: &Connection) -> rusqlite::Result<Option<KeptRelease>> {
    connection
        .prepare_cached(&format!(
            "SELECT {LINE} FROM releases ORDER BY number DESC LIMIT 1"
        ))?
        .query_row([], read)
        .optional()
}

/// A file of a release, as it was made.
pub(crate) fn file(
    connection: &Connection,
    number: u32,
    file: ReleaseFile,
) -> rusqlite::Result<Option<Vec<u8>>> {
    let column = match file {
        ReleaseFile::Csv => "csv",
        ReleaseFile::Xlsx => "xlsx",
        ReleaseFile::Package => "package",
    };
    connection
        .prepare_cached(&format!(
            "SELECT {column} FROM releases WHERE number = :number"
        ))?
        .query_row(named_params! { ":number": number }, |row| row.get(0))
        .optional()
}

/// Adds a release.
pub(crate) fn insert(
    connection: &Connection,
    number: u32,
    release: &NewRelease,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO releases (
             number, county, principal, kind, first_period, last_period, total, fewest, made_on,
             reflected, csv, xlsx, package
         ) VALUES (
             :number, :county, :principal, :kind, :first_period, :last_period, :total, :fewest,
             :made_on, :reflected, :csv, :xlsx, :package
         )",
        named_params! {
            ":number": number,
            ":county": release.unit.county,
            ":principal": release.unit.principal,
            ":kind": release.unit.kind,
            ":first_period": release.first.to_string(),
            ":last_period": release.last.to_string(),
            ":total": i64::try_from(release.uses.len()).unwrap_or(i64::MAX),
            ":fewest": release.fewest,
            ":made_on": release.made_on.to_string(),
            ":reflected": if release.reflected { "yes" } else { "no" },
            ":csv": release.csv,
            ":xlsx": release.xlsx,
            ":package": release.package,
        },
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<KeptRelease> {
    Ok(KeptRelease {
        number: row.get("number")?,
        unit: CountedUnit {
            county: row.get("county")?,
            principal: row.get("principal")?,
            kind: row.get("kind")?,
        },
        first: column(row, "first_period", parsed)?,
        last: column(row, "last_period", parsed)?,
        total: row.get("total").map(u32::into)?,
        fewest: row.get("fewest")?,
        made_on: column(row, "made_on", day)?,
        reflected: match row.get::<_, String>("reflected")?.as_str() {
            "yes" => true,
            "no" => false,
            _ => return Err(out_of_place()),
        },
    })
}
