//! `actions`: what was agreed to be done, and what became of it.

use std::collections::BTreeMap;

use casework::{Action, ActionId, ActionState, Doer, MeetingId, NoteText, Voice, VoiceRole};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;
use wheel::AreaId;

use super::{column, day, numbers, optional_column, out_of_place, parsed, rows};

/// The words stored for who does something.
const SERVICE: &str = "service";
const PERSON: &str = "person";
const OUTSIDE: &str = "outside";

/// The words stored for what became of it.
const OPEN: &str = "open";
const DONE: &str = "done";
const CHANGED: &str = "changed";
const NOT_NEEDED: &str = "not-needed";

/// The actions of a case, in the order in which they were agreed.
pub(crate) fn of_case(connection: &Connection, case_id: i64) -> rusqlite::Result<Vec<Action>> {
    rows(
        connection,
        "SELECT * FROM actions WHERE case_id = :case_id ORDER BY agreed_on, id",
        named_params! { ":case_id": case_id },
        read,
    )
}

/// The action with an id.
pub(crate) fn of_id(connection: &Connection, id: ActionId) -> rusqlite::Result<Option<Action>> {
    connection
        .prepare_cached("SELECT * FROM actions WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, read)
        .optional()
}

/// The number of the case an action belongs to.
pub(crate) fn case_of(connection: &Connection, id: ActionId) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT case_id FROM actions WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, |row| row.get(0))
        .optional()
}

/// What is to be done in cases that go on, by day, and the number of the case of each.
pub(crate) fn open(connection: &Connection, limit: u32) -> rusqlite::Result<Vec<(i64, Action)>> {
    rows(
        connection,
        "SELECT * FROM actions WHERE state = 'open'
         AND case_id NOT IN (SELECT id FROM cases WHERE closed_on IS NOT NULL)
         ORDER BY by_day NULLS LAST, agreed_on, id LIMIT :limit",
        named_params! { ":limit": limit },
        |row| Ok((row.get("case_id")?, read(row)?)),
    )
}

/// How many there are of what is to be done in cases that go on.
pub(crate) fn count_open(connection: &Connection) -> rusqlite::Result<u32> {
    connection
        .prepare_cached(
            "SELECT count(*) FROM actions WHERE state = 'open'
             AND case_id NOT IN (SELECT id FROM cases WHERE closed_on IS NOT NULL)",
        )?
        .query_row([], |row| row.get(0))
}

/// How much is to be done in each of several cases; those with nothing are left out.
pub(crate) fn count_open_of_cases(
    connection: &Connection,
    case_ids: &[i64],
) -> rusqlite::Result<BTreeMap<i64, u32>> {
    rows(
        connection,
        "SELECT case_id, count(*) FROM actions
         WHERE case_id IN (SELECT value FROM json_each(:case_ids)) AND state = 'open'
         GROUP BY case_id",
        named_params! { ":case_ids": numbers(case_ids) },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Puts an action of a case in the place of what it was.
pub(crate) fn put(connection: &Connection, case_id: i64, action: &Action) -> rusqlite::Result<()> {
    let (doer, service, voice) = match action.doer {
        Doer::Service { service } => (SERVICE, Some(service), None),
        Doer::Person { voice } => (PERSON, None, Some(voice)),
        Doer::Outside => (OUTSIDE, None, None),
    };
    let (state, became) = match &action.state {
        ActionState::Open => (OPEN, None),
        ActionState::Done { on, why } => (DONE, Some((on, why))),
        ActionState::Changed { on, why } => (CHANGED, Some((on, why))),
        ActionState::NotNeeded { on, why } => (NOT_NEEDED, Some((on, why))),
    };
    connection
        .prepare_cached(
            "INSERT INTO actions (
                 id, case_id, meeting_id, agreed_on, what, doer, service, role, number, who,
                 by_day, area, state, state_on, state_why
             ) VALUES (
                 :id, :case_id, :meeting_id, :agreed_on, :what, :doer, :service, :role, :number,
                 :who, :by_day, :area, :state, :state_on, :state_why
             )
             ON CONFLICT DO UPDATE SET
                 meeting_id = excluded.meeting_id, agreed_on = excluded.agreed_on,
                 what = excluded.what, doer = excluded.doer, service = excluded.service,
                 role = excluded.role, number = excluded.number, who = excluded.who,
                 by_day = excluded.by_day, area = excluded.area, state = excluded.state,
                 state_on = excluded.state_on, state_why = excluded.state_why",
        )?
        .execute(named_params! {
            ":id": action.id.0.as_bytes(),
            ":case_id": case_id,
            ":meeting_id": action.meeting.as_ref().map(|meeting| meeting.0.as_bytes()),
            ":agreed_on": action.agreed_on.to_string(),
            ":what": action.what.as_str(),
            ":doer": doer,
            ":service": service.map(VoiceRole::as_str),
            ":role": voice.map(|voice| voice.role().as_str()),
            ":number": voice.map(Voice::number),
            ":who": action.who.as_str(),
            ":by_day": action.by.map(|day| day.to_string()),
            ":area": action.area.map(AreaId::as_str),
            ":state": state,
            ":state_on": became.map(|(on, _)| on.to_string()),
            ":state_why": became.map(|(_, why)| why.as_str()),
        })?;
    Ok(())
}

/// Takes an action away.
pub(crate) fn delete(connection: &Connection, id: ActionId) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM actions WHERE id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Action> {
    let meeting: Option<[u8; 16]> = row.get("meeting_id")?;
    Ok(Action {
        id: row.get("id").map(Uuid::from_bytes).map(ActionId)?,
        meeting: meeting.map(Uuid::from_bytes).map(MeetingId),
        agreed_on: column(row, "agreed_on", day)?,
        what: NoteText::stored(row.get("what")?),
        doer: doer(row)?,
        who: NoteText::stored(row.get("who")?),
        by: optional_column(row, "by_day", day)?,
        area: optional_column(row, "area", parsed)?,
        state: state(row)?,
    })
}

fn doer(row: &Row<'_>) -> rusqlite::Result<Doer> {
    let kind: String = row.get("doer")?;
    let service = optional_column(row, "service", VoiceRole::from_stored)?;
    let role = optional_column(row, "role", VoiceRole::from_stored)?;
    let number: Option<u8> = row.get("number")?;
    match (kind.as_str(), service, role, number) {
        (SERVICE, Some(service), None, None) => Ok(Doer::Service { service }),
        (PERSON, None, Some(role), Some(number)) => Voice::new(role, number)
            .map(|voice| Doer::Person { voice })
            .map_err(|_| out_of_place()),
        (OUTSIDE, None, None, None) => Ok(Doer::Outside),
        _ => Err(out_of_place()),
    }
}

fn state(row: &Row<'_>) -> rusqlite::Result<ActionState> {
    let state: String = row.get("state")?;
    let on = optional_column(row, "state_on", day)?;
    let why: Option<String> = row.get("state_why")?;
    match (state.as_str(), on, why.map(NoteText::stored)) {
        (OPEN, None, None) => Ok(ActionState::Open),
        (DONE, Some(on), Some(why)) => Ok(ActionState::Done { on, why }),
        (CHANGED, Some(on), Some(why)) => Ok(ActionState::Changed { on, why }),
        (NOT_NEEDED, Some(on), Some(why)) => Ok(ActionState::NotNeeded { on, why }),
        _ => Err(out_of_place()),
    }
}
