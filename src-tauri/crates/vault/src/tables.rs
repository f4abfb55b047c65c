//! The tables, one file each: its statements, what a row is, reads and writes.

use casework::VoiceInArea;
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Row, types::Type};

pub(crate) mod area_wishes;
pub(crate) mod carries;
mod carry_recipients;
pub(crate) mod cases;
pub(crate) mod conversation_voices;
pub(crate) mod conversations;
pub(crate) mod marks;
pub(crate) mod notes;
pub(crate) mod under_way;

/// How moments are written. Fractions of a second are not kept.
const MOMENT: &str = "%Y-%m-%dT%H:%M:%S";

/// A stored value that is none of those the program writes. Says nothing about the value.
#[derive(Debug, thiserror::Error)]
#[error("stored value out of place")]
struct OutOfPlace;

pub(crate) fn written(moment: NaiveDateTime) -> String {
    moment.format(MOMENT).to_string()
}

/// Reads a column whose text stands for something.
fn column<T>(
    row: &Row<'_>,
    name: &str,
    read: impl FnOnce(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let text: String = row.get(name)?;
    read(&text).ok_or_else(out_of_place)
}

/// Reads a column that may be empty.
fn optional_column<T>(
    row: &Row<'_>,
    name: &str,
    read: impl FnOnce(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| read(&text).ok_or_else(out_of_place))
        .transpose()
}

/// Reads the columns `area`, `role` and `number`.
fn voice_in_area(row: &Row<'_>) -> rusqlite::Result<VoiceInArea> {
    Ok(VoiceInArea {
        area: column(row, "area", parsed)?,
        voice: conversation_voices::read(row)?,
    })
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

fn moment(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, MOMENT).ok()
}

fn parsed<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn out_of_place() -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(OutOfPlace))
}
