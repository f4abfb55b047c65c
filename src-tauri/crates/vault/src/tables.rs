//! The tables, one file each: its statements, what a row is, reads and writes.

use casework::VoiceInArea;
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Connection, Params, Row, types::Type};

pub(crate) mod access_log;
pub(crate) mod access_log_head;
pub(crate) mod actions;
pub(crate) mod area_wishes;
pub(crate) mod carries;
mod carry_recipients;
pub(crate) mod case_roles;
pub(crate) mod cases;
mod consent_except_areas;
mod consent_shares;
pub(crate) mod consents;
pub(crate) mod contacts;
pub(crate) mod conversation_voices;
pub(crate) mod conversations;
pub(crate) mod counting;
pub(crate) mod date_moves;
pub(crate) mod guardians;
pub(crate) mod marks;
mod meeting_agenda;
mod meeting_agreed;
mod meeting_brought;
mod meeting_not_areas;
mod meeting_participants;
pub(crate) mod meetings;
pub(crate) mod new_children;
pub(crate) mod notes;
pub(crate) mod paths;
pub(crate) mod posts;
pub(crate) mod reflections;
pub(crate) mod releases;
pub(crate) mod searchable;
pub(crate) mod under_way;
pub(crate) mod unindexed;
pub(crate) mod usage_events;

/// How moments are written. Fractions of a second are not kept.
const MOMENT: &str = "%Y-%m-%dT%H:%M:%S";

/// A stored value that is none of those the program writes. Says nothing about the value.
#[derive(Debug, thiserror::Error)]
#[error("stored value out of place")]
struct OutOfPlace;

pub(crate) fn written(moment: NaiveDateTime) -> String {
    moment.format(MOMENT).to_string()
}

/// Numbers as one parameter, for `json_each`.
fn numbers(numbers: &[i64]) -> String {
    let written: Vec<String> = numbers.iter().map(i64::to_string).collect();
    format!("[{}]", written.join(","))
}

/// Every row of a question that is asked often.
fn rows<T, Rows: FromIterator<T>>(
    connection: &Connection,
    question: &str,
    parameters: impl Params,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Rows> {
    connection
        .prepare_cached(question)?
        .query_map(parameters, read)?
        .collect()
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

pub(crate) fn moment(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, MOMENT).ok()
}

fn parsed<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn out_of_place() -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(OutOfPlace))
}
