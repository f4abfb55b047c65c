//! `cases`: the codes, where each case stands, and when it deletes itself.

use casework::{
    AgeBand, Case, CaseCode, CaseToken, Closing, DeleteOn, NoteText, Outcome, Standing, Step,
    VoiceRole,
};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

use super::{column, day, moment, optional_column, out_of_place, rows, written};
use crate::{CaseQuery, Having, Order};

/// Stands for a case in the access log. Tells nothing of it once the case is gone.
pub(crate) type Mark = [u8; 16];

/// A case and the number it has in this database.
pub(crate) struct CaseRow {
    pub(crate) id: i64,
    pub(crate) mark: Mark,
    pub(crate) touched_at: NaiveDateTime,
    pub(crate) case: Case,
    pub(crate) standing: Standing,
    pub(crate) keeper: Option<VoiceRole>,
}

/// The last day whose text is in the order of days.
const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Which cases a query finds. The texts of moments begin with their day, and dates are in the order of their text.
const FOUND: &str = "(:code = '' OR instr(folded_code, :code))
    AND (:role IS NULL OR id IN (SELECT case_id FROM case_roles WHERE role = :role))
    AND ((:from IS NULL AND :past IS NULL) OR id IN (
        SELECT case_id FROM conversations
        WHERE coalesce(:from, '') <= started_at AND (:past IS NULL OR started_at < :past)
        UNION
        SELECT case_id FROM meetings
        WHERE coalesce(:from, '') <= held_at AND (:past IS NULL OR held_at < :past)
    ))
    AND (:having = 'anything' OR id IN (SELECT case_id FROM actions WHERE state = 'open'))";

/// The page of the cases a query finds, and how many it finds in all.
pub(crate) fn found(
    connection: &Connection,
    query: &CaseQuery,
) -> rusqlite::Result<(Vec<CaseRow>, u32)> {
    let code = query.code.trim().to_lowercase();
    let role = query.service.map(VoiceRole::as_str);
    let from = query.from.map(|day| day.min(LAST_DAY).to_string());
    // After every hour of that day, each of which begins with a T.
    let past = query.to.map(|day| format!("{}U", day.min(LAST_DAY)));
    let having = match query.having {
        Having::Anything => "anything",
        Having::OpenActions => "open-actions",
    };
    let order = match query.order {
        Order::Latest => "touched_at DESC, id DESC",
        Order::Code => "folded_code",
    };
    let page = rows(
        connection,
        &format!("SELECT * FROM cases WHERE {FOUND} ORDER BY {order} LIMIT :limit OFFSET :offset"),
        named_params! {
            ":code": code,
            ":role": role,
            ":from": from,
            ":past": past,
            ":having": having,
            ":limit": query.limit,
            ":offset": query.offset,
        },
        read,
    )?;
    let total = connection
        .prepare_cached(&format!("SELECT count(*) FROM cases WHERE {FOUND}"))?
        .query_row(
            named_params! {
                ":code": code,
                ":role": role,
                ":from": from,
                ":past": past,
                ":having": having,
            },
            |row| row.get(0),
        )?;
    Ok((page, total))
}

/// The case of a code, however it is written.
pub(crate) fn of_code(
    connection: &Connection,
    code: &CaseCode,
) -> rusqlite::Result<Option<CaseRow>> {
    connection
        .prepare_cached("SELECT * FROM cases WHERE folded_code = :code")?
        .query_row(named_params! { ":code": code.folded() }, read)
        .optional()
}

/// The case with a number.
pub(crate) fn of_id(connection: &Connection, id: i64) -> rusqlite::Result<CaseRow> {
    connection
        .prepare_cached("SELECT * FROM cases WHERE id = :id")?
        .query_row(named_params! { ":id": id }, read)
}

/// The code of the case with a mark; `None` once it is gone.
pub(crate) fn code_of_mark(
    connection: &Connection,
    mark: &Mark,
) -> rusqlite::Result<Option<CaseCode>> {
    connection
        .prepare_cached("SELECT code FROM cases WHERE mark = :mark")?
        .query_row(named_params! { ":mark": mark }, code)
        .optional()
}

/// The cases whose deletion date is after one day and not after another, soonest first.
pub(crate) fn due_between(
    connection: &Connection,
    after: NaiveDate,
    until: NaiveDate,
) -> rusqlite::Result<Vec<CaseRow>> {
    rows(
        connection,
        "SELECT * FROM cases WHERE :after < delete_on AND delete_on <= :until
         ORDER BY delete_on, folded_code",
        named_params! { ":after": after.to_string(), ":until": until.to_string() },
        read,
    )
}

/// Adds a case and says which number it has.
pub(crate) fn insert(
    connection: &Connection,
    case: &Case,
    mark: &Mark,
    now: NaiveDateTime,
) -> rusqlite::Result<i64> {
    connection
        .prepare_cached(
            "INSERT INTO cases (code, folded_code, age_band, made_on, delete_on, mark, touched_at)
             VALUES (:code, :folded_code, :age_band, :made_on, :delete_on, :mark, :touched_at)",
        )?
        .execute(named_params! {
            ":code": case.code.as_str(),
            ":folded_code": case.code.folded(),
            ":age_band": case.age_band.as_str(),
            ":made_on": case.made_on.to_string(),
            ":delete_on": case.delete_on.date().to_string(),
            ":mark": mark,
            ":touched_at": written(now),
        })?;
    Ok(connection.last_insert_rowid())
}

/// Changes what a new conversation changes of a case: the child has grown, and the date can move.
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

/// Moves the day a case deletes itself.
pub(crate) fn set_delete_on(
    connection: &Connection,
    id: i64,
    delete_on: NaiveDate,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE cases SET delete_on = :delete_on WHERE id = :id",
        named_params! { ":id": id, ":delete_on": delete_on.to_string() },
    )?;
    Ok(())
}

/// Remembers when a case was changed last.
pub(crate) fn touch(connection: &Connection, id: i64, now: NaiveDateTime) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE cases SET touched_at = :now WHERE id = :id")?
        .execute(named_params! { ":id": id, ":now": written(now) })?;
    Ok(())
}

/// Puts where a case stands.
pub(crate) fn put_standing(
    connection: &Connection,
    id: i64,
    standing: &Standing,
) -> rusqlite::Result<()> {
    let closing = standing.closing.as_ref();
    connection
        .prepare_cached(
            "UPDATE cases SET step = :step, closed_on = :closed_on, outcome = :outcome,
             closing_words = :closing_words WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id,
            ":step": standing.step.map(Step::as_str),
            ":closed_on": closing.map(|closing| closing.on.to_string()),
            ":outcome": closing.map(|closing| closing.outcome.as_str()),
            ":closing_words": closing.map(|closing| closing.words.as_str()),
        })?;
    Ok(())
}

/// Puts under whose secrecy a case is kept.
pub(crate) fn put_keeper(
    connection: &Connection,
    id: i64,
    keeper: Option<VoiceRole>,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE cases SET keeper = :keeper WHERE id = :id")?
        .execute(named_params! { ":id": id, ":keeper": keeper.map(VoiceRole::as_str) })?;
    Ok(())
}

/// What tells the uses of a case from those of others; `None` before the first is counted.
pub(crate) fn token(connection: &Connection, id: i64) -> rusqlite::Result<Option<CaseToken>> {
    let token: Option<[u8; 16]> = connection
        .prepare_cached("SELECT token FROM cases WHERE id = :id")?
        .query_row(named_params! { ":id": id }, |row| row.get("token"))?;
    Ok(token.map(Uuid::from_bytes).map(CaseToken))
}

/// Gives a case its token.
pub(crate) fn set_token(
    connection: &Connection,
    id: i64,
    token: CaseToken,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE cases SET token = :token WHERE id = :id")?
        .execute(named_params! { ":id": id, ":token": token.0.as_bytes() })?;
    Ok(())
}

/// Deletes a case and everything below it.
pub(crate) fn delete(connection: &Connection, id: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM cases WHERE id = :id")?
        .execute(named_params! { ":id": id })?;
    Ok(())
}

/// The numbers and marks of the cases whose day has come.
pub(crate) fn due(connection: &Connection, today: NaiveDate) -> rusqlite::Result<Vec<(i64, Mark)>> {
    // ISO dates are in the order of their text.
    rows(
        connection,
        "SELECT id, mark FROM cases WHERE delete_on <= :today ORDER BY delete_on, id",
        named_params! { ":today": today.to_string() },
        |row| Ok((row.get("id")?, row.get("mark")?)),
    )
}

fn read(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    Ok(CaseRow {
        id: row.get("id")?,
        mark: row.get("mark")?,
        touched_at: column(row, "touched_at", moment)?,
        case: Case {
            code: code(row)?,
            age_band: column(row, "age_band", AgeBand::from_stored)?,
            made_on: column(row, "made_on", day)?,
            delete_on: column(row, "delete_on", day).map(DeleteOn::stored)?,
        },
        standing: Standing {
            step: optional_column(row, "step", Step::from_stored)?,
            closing: closing(row)?,
        },
        keeper: optional_column(row, "keeper", VoiceRole::from_stored)?,
    })
}

/// Reads the code of a case.
pub(crate) fn code(row: &Row<'_>) -> rusqlite::Result<CaseCode> {
    column(row, "code", |text| CaseCode::parse(text).ok())
}

/// How a case was closed; all three columns are empty while it goes on.
fn closing(row: &Row<'_>) -> rusqlite::Result<Option<Closing>> {
    let on = optional_column(row, "closed_on", day)?;
    let outcome = optional_column(row, "outcome", Outcome::from_stored)?;
    let words: Option<String> = row.get("closing_words")?;
    match (on, outcome, words.map(NoteText::stored)) {
        (Some(on), Some(outcome), Some(words)) => Ok(Some(Closing { on, outcome, words })),
        (None, None, None) => Ok(None),
        _ => Err(out_of_place()),
    }
}
