//! `meetings`: what was prepared, agreed and noted at a samordningsmöte.

use std::collections::{BTreeMap, BTreeSet};

use casework::{
    BeforeMeeting, Holder, Interpreter, Meeting, MeetingId, NoteText, TakingPart, UsageEventId,
    VoiceRole,
};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

use super::{
    column, day, meeting_agenda, meeting_agreed, meeting_brought, meeting_not_areas,
    meeting_participants, moment, numbers, optional_column, out_of_place, parsed, rows, written,
};

/// The meetings of a case, oldest first.
pub(crate) fn of_case(connection: &Connection, case_id: i64) -> rusqlite::Result<Vec<Meeting>> {
    let ids: Vec<MeetingId> = rows(
        connection,
        "SELECT id FROM meetings WHERE case_id = :case_id ORDER BY made_on, id",
        named_params! { ":case_id": case_id },
        id,
    )?;
    ids.into_iter()
        .filter_map(|id| of_id(connection, id).transpose())
        .collect()
}

/// The meeting with an id.
pub(crate) fn of_id(connection: &Connection, id: MeetingId) -> rusqlite::Result<Option<Meeting>> {
    let found = connection
        .prepare_cached("SELECT * FROM meetings WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, read)
        .optional()?;
    found
        .map(|frame| {
            Ok(Meeting {
                participants: meeting_participants::of_meeting(connection, id)?,
                before: BeforeMeeting {
                    not_areas: meeting_not_areas::of_meeting(connection, id)?,
                    ..frame.before
                },
                brought: meeting_brought::of_meeting(connection, id)?,
                agreed: meeting_agreed::of_meeting(connection, id)?,
                agenda: meeting_agenda::of_meeting(connection, id)?,
                ..frame
            })
        })
        .transpose()
}

/// The number of the case a meeting belongs to.
pub(crate) fn case_of(connection: &Connection, id: MeetingId) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT case_id FROM meetings WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, |row| row.get(0))
        .optional()
}

/// When the first of the meetings that are not finished is held in each of several cases.
pub(crate) fn next_of_cases(
    connection: &Connection,
    case_ids: &[i64],
) -> rusqlite::Result<BTreeMap<i64, NaiveDateTime>> {
    rows(
        connection,
        "SELECT case_id, min(held_at) AS held_at FROM meetings
         WHERE case_id IN (SELECT value FROM json_each(:case_ids))
         AND finished_at IS NULL AND held_at IS NOT NULL
         GROUP BY case_id",
        named_params! { ":case_ids": numbers(case_ids) },
        |row| Ok((row.get("case_id")?, column(row, "held_at", moment)?)),
    )
}

/// Puts a meeting of a case in the place of what it was.
pub(crate) fn put(
    connection: &Connection,
    case_id: i64,
    meeting: &Meeting,
) -> rusqlite::Result<()> {
    let Meeting { id, before, .. } = meeting;
    let holder = meeting.holds_whole.as_ref();
    // Minutes are typed at a meeting, so the statement is made ready once.
    connection
        .prepare_cached(
            "INSERT INTO meetings (
                 id, case_id, follows, made_on, held_at, minutes, place, language, interpreter,
                 question, raise, not_raise, who, taking_part, pause, speaks_for_me,
                 holder_service, holder_function, follow_up_on, follow_up_by, childs_view,
                 dissent, began_at, finished_at
             ) VALUES (
                 :id, :case_id, :follows, :made_on, :held_at, :minutes, :place, :language,
                 :interpreter, :question, :raise, :not_raise, :who, :taking_part, :pause,
                 :speaks_for_me, :holder_service, :holder_function, :follow_up_on, :follow_up_by,
                 :childs_view, :dissent, :began_at, :finished_at
             )
             ON CONFLICT DO UPDATE SET
                 follows = excluded.follows, made_on = excluded.made_on,
                 held_at = excluded.held_at, minutes = excluded.minutes, place = excluded.place,
                 language = excluded.language, interpreter = excluded.interpreter,
                 question = excluded.question, raise = excluded.raise,
                 not_raise = excluded.not_raise, who = excluded.who,
                 taking_part = excluded.taking_part, pause = excluded.pause,
                 speaks_for_me = excluded.speaks_for_me,
                 holder_service = excluded.holder_service,
                 holder_function = excluded.holder_function,
                 follow_up_on = excluded.follow_up_on, follow_up_by = excluded.follow_up_by,
                 childs_view = excluded.childs_view, dissent = excluded.dissent,
                 began_at = excluded.began_at, finished_at = excluded.finished_at",
        )?
        .execute(named_params! {
            ":id": id.0.as_bytes(),
            ":case_id": case_id,
            ":follows": meeting.follows.as_ref().map(|earlier| earlier.0.as_bytes()),
            ":made_on": meeting.made_on.to_string(),
            ":held_at": meeting.at.map(written),
            ":minutes": meeting.minutes,
            ":place": meeting.place.as_str(),
            ":language": meeting.language.as_str(),
            ":interpreter": meeting.interpreter.as_str(),
            ":question": meeting.question.as_str(),
            ":raise": before.raise.as_str(),
            ":not_raise": before.not_raise.as_str(),
            ":who": before.who.as_str(),
            ":taking_part": before.taking_part.map(TakingPart::as_str),
            ":pause": before.pause.as_str(),
            ":speaks_for_me": before.speaks_for_me.as_str(),
            ":holder_service": holder.map(|holder| holder.service.as_str()),
            ":holder_function": holder.map(|holder| holder.function.as_str()),
            ":follow_up_on": meeting.follow_up_on.map(|day| day.to_string()),
            ":follow_up_by": meeting.follow_up_by.as_str(),
            ":childs_view": meeting.childs_view.as_str(),
            ":dissent": meeting.dissent.as_str(),
            ":began_at": meeting.began_at.map(written),
            ":finished_at": meeting.finished_at.map(written),
        })?;
    meeting_participants::put(connection, *id, &meeting.participants)?;
    meeting_not_areas::put(connection, *id, &before.not_areas)?;
    meeting_brought::put(connection, *id, &meeting.brought)?;
    meeting_agreed::put(connection, *id, &meeting.agreed)?;
    meeting_agenda::put(connection, *id, &meeting.agenda)
}

/// Whether a meeting is there and finished.
pub(crate) fn is_finished(connection: &Connection, id: MeetingId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM meetings WHERE id = :id AND finished_at IS NOT NULL")?
        .exists(named_params! { ":id": id.0.as_bytes() })
}

/// What a meeting that is there was counted as; `None` if it was not.
pub(crate) fn usage_event(
    connection: &Connection,
    id: MeetingId,
) -> rusqlite::Result<Option<UsageEventId>> {
    let event: Option<[u8; 16]> = connection
        .prepare_cached("SELECT usage_event FROM meetings WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, |row| row.get(0))?;
    Ok(event.map(Uuid::from_bytes).map(UsageEventId))
}

/// Says what a meeting was counted as.
pub(crate) fn set_usage_event(
    connection: &Connection,
    id: MeetingId,
    counted: UsageEventId,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE meetings SET usage_event = :counted WHERE id = :id",
        named_params! { ":id": id.0.as_bytes(), ":counted": counted.0.as_bytes() },
    )?;
    Ok(())
}

/// Takes a meeting away.
pub(crate) fn delete(connection: &Connection, id: MeetingId) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM meetings WHERE id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    Ok(())
}

/// Reads the id of a meeting.
pub(crate) fn id(row: &Row<'_>) -> rusqlite::Result<MeetingId> {
    row.get("id").map(Uuid::from_bytes).map(MeetingId)
}

/// When meetings that are not finished are held, from a moment on.
pub(crate) fn ahead(
    connection: &Connection,
    from: NaiveDateTime,
    limit: u32,
) -> rusqlite::Result<Vec<(i64, MeetingId, NaiveDateTime)>> {
    rows(
        connection,
        "SELECT case_id, meetings.id AS id, held_at
         FROM meetings JOIN cases ON cases.id = case_id
         WHERE finished_at IS NULL AND :from <= held_at AND closed_on IS NULL
         ORDER BY held_at, meetings.id LIMIT :limit",
        named_params! { ":from": written(from), ":limit": limit },
        |row| {
            let at = column(row, "held_at", moment)?;
            Ok((row.get("case_id")?, id(row)?, at))
        },
    )
}

/// Follow-ups that were agreed for a day and that no meeting has been prepared for, of cases that are not closed; the first of them first.
pub(crate) fn follow_ups(
    connection: &Connection,
    limit: u32,
) -> rusqlite::Result<Vec<(i64, MeetingId, NaiveDate)>> {
    rows(
        connection,
        "SELECT case_id, meetings.id AS id, follow_up_on
         FROM meetings JOIN cases ON cases.id = case_id
         WHERE finished_at IS NOT NULL AND follow_up_on IS NOT NULL AND closed_on IS NULL
         AND NOT EXISTS (SELECT 1 FROM meetings AS later WHERE later.follows = meetings.id)
         ORDER BY follow_up_on, meetings.id LIMIT :limit",
        named_params! { ":limit": limit },
        |row| {
            let on = column(row, "follow_up_on", day)?;
            Ok((row.get("case_id")?, id(row)?, on))
        },
    )
}

/// The meeting without what stands in tables of its own.
fn read(row: &Row<'_>) -> rusqlite::Result<Meeting> {
    let text = |name: &str| row.get(name).map(NoteText::stored);
    let follows: Option<[u8; 16]> = row.get("follows")?;
    let holder_service = optional_column(row, "holder_service", VoiceRole::from_stored)?;
    let holder_function: Option<String> = row.get("holder_function")?;
    let holds_whole = match (holder_service, holder_function.map(NoteText::stored)) {
        (Some(service), Some(function)) => Some(Holder { service, function }),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => return Err(out_of_place()),
    };
    Ok(Meeting {
        id: id(row)?,
        follows: follows.map(Uuid::from_bytes).map(MeetingId),
        made_on: column(row, "made_on", day)?,
        at: optional_column(row, "held_at", moment)?,
        minutes: row.get("minutes")?,
        place: text("place")?,
        language: column(row, "language", parsed)?,
        interpreter: column(row, "interpreter", Interpreter::from_stored)?,
        question: text("question")?,
        participants: Vec::new(),
        before: BeforeMeeting {
            raise: text("raise")?,
            not_raise: text("not_raise")?,
            not_areas: BTreeSet::new(),
            who: text("who")?,
            taking_part: optional_column(row, "taking_part", TakingPart::from_stored)?,
            pause: text("pause")?,
            speaks_for_me: text("speaks_for_me")?,
        },
        brought: BTreeSet::new(),
        agreed: BTreeSet::new(),
        agenda: Vec::new(),
        holds_whole,
        follow_up_on: optional_column(row, "follow_up_on", day)?,
        follow_up_by: text("follow_up_by")?,
        childs_view: text("childs_view")?,
        dissent: text("dissent")?,
        began_at: optional_column(row, "began_at", moment)?,
        finished_at: optional_column(row, "finished_at", moment)?,
    })
}
