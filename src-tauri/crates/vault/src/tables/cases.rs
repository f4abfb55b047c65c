//! `cases`: the codes, and when each deletes itself.

use casework::{AgeBand, Case, CaseCode, DeleteOn};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{column, day};

/// A case and the number it has in this database.
pub(crate) struct CaseRow {
    pub(crate) id: i64,
    pub(crate) case: Case,
}

/// Every case, by code.
pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<CaseRow>> {
    connection
        .prepare("SELECT * FROM cases ORDER BY folded_code")?
        .query_map([], read)?
        .collect()
}

/// The case of a code, however it is written.
pub(crate) fn of_code(
    connection: &Connection,
    code: &CaseCode,
) -> rusqlite::Result<Option<CaseRow>> {
    connection
        .query_row(
            "SELECT * FROM cases WHERE folded_code = :code",
            named_params! { ":code": code.folded() },
            read,
        )
        .optional()
}

/// The case with a number.
pub(crate) fn of_id(connection: &Connection, id: i64) -> rusqlite::Result<CaseRow> {
    connection.query_row(
        "SELECT * FROM cases WHERE id = :id",
        named_params! { ":id": id },
        read,
    )
}

/// Adds a case and says which number it has.
pub(crate) fn insert(connection: &Connection, case: &Case) -> rusqlite::Result<i64> {
    connection.execute(
        "INSERT INTO cases (code, folded_code, age_band, made_on, delete_on)
         VALUES (:code, :folded_code, :age_band, :made_on, :delete_on)",
        named_params! {
            ":code": case.code.as_str(),
            ":folded_code": case.code.folded(),
            ":age_band": case.age_band.as_str(),
            ":made_on": case.made_on.to_string(),
            ":delete_on": case.delete_on.date().to_string(),
        },
    )?;
    Ok(connection.last_insert_rowid())
}

/// Changes what can change of a case: the child grows, and the date can move.
pub(crate) fn update(
    connection: &Connection,
    id: i64,
    age_band: AgeBand,
    delete_on: DeleteOn,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE cases SET age_band = :age_band, delete_on = :delete_on WHERE id = :id",
        named_params! {
            ":id": id,
            ":age_band": age_band.as_str(),
            ":delete_on": delete_on.date().to_string(),
        },
    )?;
    Ok(())
}

/// Deletes a case and everything below it; says how many cases went.
pub(crate) fn delete(connection: &Connection, code: &CaseCode) -> rusqlite::Result<usize> {
    connection.execute(
        "DELETE FROM cases WHERE folded_code = :code",
        named_params! { ":code": code.folded() },
    )
}

/// Deletes the cases whose day has come and everything below them; says how many.
pub(crate) fn delete_due(connection: &Connection, today: NaiveDate) -> rusqlite::Result<usize> {
    // ISO dates are in the order of their text.
    connection.execute(
        "DELETE FROM cases WHERE delete_on <= :today",
        named_params! { ":today": today.to_string() },
    )
}

fn read(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    Ok(CaseRow {
        id: row.get("id")?,
        case: Case {
            code: column(row, "code", |text| CaseCode::parse(text).ok())?,
            age_band: column(row, "age_band", AgeBand::from_stored)?,
            made_on: column(row, "made_on", day)?,
            delete_on: column(row, "delete_on", day).map(DeleteOn::stored)?,
        },
    })
}
