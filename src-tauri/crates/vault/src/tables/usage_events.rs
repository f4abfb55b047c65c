//! `usage_events`: each use of the wheel that was counted. Nothing in it points to a case, and the case side only
//! as long as the case is there.

use std::collections::BTreeSet;

use casework::{
    CaseToken, Context, Interpreter, LedTo, Month, Period, ServiceCount, SpokenLanguage, Step,
    TookPart, UsageEvent, UsageEventId, UseForm,
};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;
use wheel::AreaId;

use super::{column, optional_column, parsed, rows};
use crate::KeptUse;

/// Stands between the codes of areas.
const BETWEEN_AREAS: char = ' ';

/// Adds an event.
pub(crate) fn insert(
    connection: &Connection,
    id: UsageEventId,
    case: CaseToken,
    event: &UsageEvent,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO usage_events (
                 id, token, month, context, step, language, interpreter, child, guardian,
                 services, led_to, form, edition, areas
             ) VALUES (
                 :id, :token, :month, :context, :step, :language, :interpreter, :child, :guardian,
                 :services, :led_to, :form, :edition, :areas
             )",
        )?
        .execute(named_params! {
            ":id": id.0.as_bytes(),
            ":token": case.0.as_bytes(),
            ":month": event.month.to_string(),
            ":context": event.context.as_str(),
            ":step": event.step.as_str(),
            ":language": event.language.as_str(),
            ":interpreter": event.interpreter.as_str(),
            ":child": event.child.as_str(),
            ":guardian": event.guardian.as_str(),
            ":services": event.services.as_str(),
            ":led_to": event.led_to.as_str(),
            ":form": event.form.as_str(),
            ":edition": event.edition,
            ":areas": event.areas.as_ref().map(written),
        })?;
    Ok(())
}

/// Puts what can be corrected of an event in the place of what stood there.
pub(crate) fn correct(connection: &Connection, kept: &KeptUse) -> rusqlite::Result<()> {
    let KeptUse {
        id, case, event, ..
    } = kept;
    connection
        .prepare_cached(
            "UPDATE usage_events SET
                 token = :token, context = :context, step = :step, language = :language,
                 interpreter = :interpreter, child = :child, guardian = :guardian,
                 services = :services, led_to = :led_to
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id.0.as_bytes(),
            ":token": case.0.as_bytes(),
            ":context": event.context.as_str(),
            ":step": event.step.as_str(),
            ":language": event.language.as_str(),
            ":interpreter": event.interpreter.as_str(),
            ":child": event.child.as_str(),
            ":guardian": event.guardian.as_str(),
            ":services": event.services.as_str(),
            ":led_to": event.led_to.as_str(),
        })?;
    Ok(())
}

/// Takes an event away.
pub(crate) fn delete(connection: &Connection, id: UsageEventId) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM usage_events WHERE id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    Ok(())
}

/// The event with an id.
pub(crate) fn of_id(
    connection: &Connection,
    id: UsageEventId,
) -> rusqlite::Result<Option<KeptUse>> {
    connection
        .prepare_cached("SELECT * FROM usage_events WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, read)
        .optional()
}

/// The events that were not released, in the order of their random ids.
pub(crate) fn waiting(connection: &Connection) -> rusqlite::Result<Vec<KeptUse>> {
    rows(
        connection,
        "SELECT * FROM usage_events WHERE release IS NULL ORDER BY id",
        [],
        read,
    )
}

/// The same up to and with a half-year.
pub(crate) fn waiting_until(
    connection: &Connection,
    last: Period,
) -> rusqlite::Result<Vec<KeptUse>> {
    rows(
        connection,
        "SELECT * FROM usage_events WHERE release IS NULL AND month <= :last ORDER BY id",
        named_params! { ":last": last_month(last) },
        read,
    )
}

/// The events of the half-years from one to another, released or not.
pub(crate) fn between(
    connection: &Connection,
    first: Period,
    last: Period,
) -> rusqlite::Result<Vec<KeptUse>> {
    let [from, ..] = first.months();
    rows(
        connection,
        "SELECT * FROM usage_events WHERE :from <= month AND month <= :last ORDER BY id",
        named_params! { ":from": from.to_string(), ":last": last_month(last) },
        read,
    )
}

/// The events on paper that were not released, those of the latest month first.
pub(crate) fn on_paper(connection: &Connection) -> rusqlite::Result<Vec<KeptUse>> {
    rows(
        connection,
        "SELECT * FROM usage_events WHERE release IS NULL AND form = :form
         ORDER BY month DESC, id",
        named_params! { ":form": UseForm::Paper.as_str() },
        read,
    )
}

/// The latest month in which an event was counted.
pub(crate) fn latest_month(connection: &Connection) -> rusqlite::Result<Option<Month>> {
    connection
        .prepare_cached("SELECT month FROM usage_events ORDER BY month DESC LIMIT 1")?
        .query_row([], |row| column(row, "month", parsed))
        .optional()
}

/// Says of every event up to and with a half-year that was not released that it is, and how many those are.
pub(crate) fn release(
    connection: &Connection,
    last: Period,
    number: u32,
) -> rusqlite::Result<usize> {
    connection.execute(
        "UPDATE usage_events SET release = :number WHERE release IS NULL AND month <= :last",
        named_params! { ":number": number, ":last": last_month(last) },
    )
}

/// Forgets which areas were talked about, in every event.
pub(crate) fn forget_areas(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE usage_events SET areas = NULL WHERE areas IS NOT NULL",
        [],
    )?;
    Ok(())
}

/// Months are in the order of their text.
fn last_month(period: Period) -> String {
    let [.., last] = period.months();
    last.to_string()
}

fn written(areas: &BTreeSet<AreaId>) -> String {
    let codes: Vec<&str> = areas.iter().map(|area| area.as_str()).collect();
    codes.join(&BETWEEN_AREAS.to_string())
}

fn areas(text: &str) -> Option<BTreeSet<AreaId>> {
    let codes = text.split(BETWEEN_AREAS).filter(|code| !code.is_empty());
    codes.map(parsed).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<KeptUse> {
    Ok(KeptUse {
        id: UsageEventId(row.get("id").map(Uuid::from_bytes)?),
        case: CaseToken(row.get("token").map(Uuid::from_bytes)?),
        event: UsageEvent {
            month: column(row, "month", parsed)?,
            context: column(row, "context", Context::from_stored)?,
            step: column(row, "step", Step::from_stored)?,
            language: column(row, "language", SpokenLanguage::from_stored)?,
            interpreter: column(row, "interpreter", Interpreter::from_stored)?,
            child: column(row, "child", TookPart::from_stored)?,
            guardian: column(row, "guardian", TookPart::from_stored)?,
            services: column(row, "services", ServiceCount::from_stored)?,
            led_to: column(row, "led_to", LedTo::from_stored)?,
            form: column(row, "form", UseForm::from_stored)?,
            edition: row.get("edition")?,
            areas: optional_column(row, "areas", areas)?,
        },
        release: row.get("release")?,
    })
}
