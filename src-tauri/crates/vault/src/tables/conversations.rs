//! `conversations`: what was decided before, and where one is.

use casework::{
    AgeBand, Context, Conversation, ConversationId, Interpreter, Marking, Place, Stage, Step,
    UsageEventId, Voice, VoiceRole,
};
use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use super::{column, moment, numbers, optional_column, out_of_place, parsed, rows, written};

/// A conversation without its voices and words, and the case it belongs to.
pub(crate) struct ConversationRow {
    pub(crate) id: ConversationId,
    pub(crate) case_id: i64,
    pub(crate) started_at: NaiveDateTime,
    pub(crate) finished_at: Option<NaiveDateTime>,
    pub(crate) wheel: String,
    pub(crate) family_language: LanguageTag,
    pub(crate) interpreter: Interpreter,
    pub(crate) age_band: AgeBand,
    pub(crate) context: Context,
    pub(crate) step: Step,
    pub(crate) marking: Marking,
    pub(crate) place: Place,
}

/// The conversations of several cases, latest first.
pub(crate) fn of_cases(
    connection: &Connection,
    case_ids: &[i64],
) -> rusqlite::Result<Vec<ConversationRow>> {
    rows(
        connection,
        "SELECT * FROM conversations WHERE case_id IN (SELECT value FROM json_each(:case_ids))
         ORDER BY started_at DESC, id DESC",
        named_params! { ":case_ids": numbers(case_ids) },
        read,
    )
}

/// The conversations of a case, oldest first.
pub(crate) fn ids_of_case(
    connection: &Connection,
    case_id: i64,
) -> rusqlite::Result<Vec<ConversationId>> {
    rows(
        connection,
        "SELECT id FROM conversations WHERE case_id = :case_id ORDER BY started_at, id",
        named_params! { ":case_id": case_id },
        |row| id(row, "id"),
    )
}

/// The conversation with an id.
pub(crate) fn of_id(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<Option<ConversationRow>> {
    connection
        .prepare_cached("SELECT * FROM conversations WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, read)
        .optional()
}

/// The finished conversations of a case that began before one of it, oldest first.
pub(crate) fn finished_before(
    connection: &Connection,
    row: &ConversationRow,
) -> rusqlite::Result<Vec<ConversationId>> {
    // Two of the same second stand in the order of their ids, as in every list.
    connection
        .prepare(
            "SELECT id FROM conversations
             WHERE case_id = :case_id AND finished_at IS NOT NULL
             AND (started_at, id) < (:started_at, :id)
             ORDER BY started_at, id",
        )?
        .query_map(
            named_params! {
                ":case_id": row.case_id,
                ":started_at": written(row.started_at),
                ":id": row.id.0.as_bytes(),
            },
            |row| id(row, "id"),
        )?
        .collect()
}

/// Adds a conversation under a case, without its voices and words.
pub(crate) fn insert(
    connection: &Connection,
    case_id: i64,
    conversation: &Conversation,
) -> rusqlite::Result<()> {
    let Conversation { setting, place, .. } = conversation;
    connection.execute(
        "INSERT INTO conversations (
             id, case_id, started_at, finished_at, wheel, family_language, interpreter,
             age_band, context, step, marking, stage, open_area, speaker_role, speaker_number
         ) VALUES (
             :id, :case_id, :started_at, :finished_at, :wheel, :family_language, :interpreter,
             :age_band, :context, :step, :marking, :stage, :open_area, :speaker_role, :speaker_number
         )",
        named_params! {
            ":id": conversation.id.0.as_bytes(),
            ":case_id": case_id,
            ":started_at": written(conversation.started_at),
            ":finished_at": conversation.finished_at.map(written),
            ":wheel": conversation.wheel,
            ":family_language": setting.family_language.as_str(),
            ":interpreter": setting.interpreter.as_str(),
            ":age_band": setting.age_band.as_str(),
            ":context": setting.context.as_str(),
            ":step": setting.step.as_str(),
            ":marking": setting.marking.as_str(),
            ":stage": place.stage.as_str(),
            ":open_area": place.area.map(AreaId::as_str),
            ":speaker_role": place.speaker.map(|voice| voice.role().as_str()),
            ":speaker_number": place.speaker.map(Voice::number),
        },
    )?;
    Ok(())
}

/// Changes the language shown to the family.
pub(crate) fn set_family_language(
    connection: &Connection,
    id: ConversationId,
    language: LanguageTag,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE conversations SET family_language = :language WHERE id = :id",
        named_params! { ":id": id.0.as_bytes(), ":language": language.as_str() },
    )?;
    Ok(())
}

/// Remembers where one is.
pub(crate) fn set_place(
    connection: &Connection,
    id: ConversationId,
    place: Place,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "UPDATE conversations SET stage = :stage, open_area = :open_area,
             speaker_role = :speaker_role, speaker_number = :speaker_number
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id.0.as_bytes(),
            ":stage": place.stage.as_str(),
            ":open_area": place.area.map(AreaId::as_str),
            ":speaker_role": place.speaker.map(|voice| voice.role().as_str()),
            ":speaker_number": place.speaker.map(Voice::number),
        })?;
    Ok(())
}

/// Remembers when it was finished.
pub(crate) fn set_finished(
    connection: &Connection,
    id: ConversationId,
    now: NaiveDateTime,
    counted: UsageEventId,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE conversations SET finished_at = :now, usage_event = :counted WHERE id = :id",
        named_params! {
            ":id": id.0.as_bytes(),
            ":now": written(now),
            ":counted": counted.0.as_bytes(),
        },
    )?;
    Ok(())
}

/// What a conversation that is there was counted as; `None` if it was not.
pub(crate) fn usage_event(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<Option<UsageEventId>> {
    let event: Option<[u8; 16]> = connection
        .prepare_cached("SELECT usage_event FROM conversations WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, |row| row.get(0))?;
    Ok(event.map(Uuid::from_bytes).map(UsageEventId))
}

/// Corrects what was decided before a conversation.
pub(crate) fn correct(
    connection: &Connection,
    id: ConversationId,
    context: Context,
    step: Step,
    interpreter: Interpreter,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE conversations SET context = :context, step = :step, interpreter = :interpreter
         WHERE id = :id",
        named_params! {
            ":id": id.0.as_bytes(),
            ":context": context.as_str(),
            ":step": step.as_str(),
            ":interpreter": interpreter.as_str(),
        },
    )?;
    Ok(())
}

/// Reads the id of a conversation.
pub(super) fn id(row: &Row<'_>, name: &str) -> rusqlite::Result<ConversationId> {
    row.get(name).map(Uuid::from_bytes).map(ConversationId)
}

fn read(row: &Row<'_>) -> rusqlite::Result<ConversationRow> {
    Ok(ConversationRow {
        id: id(row, "id")?,
        case_id: row.get("case_id")?,
        started_at: column(row, "started_at", moment)?,
        finished_at: optional_column(row, "finished_at", moment)?,
        wheel: row.get("wheel")?,
        family_language: column(row, "family_language", parsed)?,
        interpreter: column(row, "interpreter", Interpreter::from_stored)?,
        age_band: column(row, "age_band", AgeBand::from_stored)?,
        context: column(row, "context", Context::from_stored)?,
        step: column(row, "step", Step::from_stored)?,
        marking: column(row, "marking", Marking::from_stored)?,
        place: Place {
            stage: column(row, "stage", Stage::from_stored)?,
            area: optional_column(row, "open_area", parsed)?,
            speaker: speaker(row)?,
        },
    })
}

/// Whose turn it is; both columns are empty until somebody has had it.
fn speaker(row: &Row<'_>) -> rusqlite::Result<Option<Voice>> {
    let role = optional_column(row, "speaker_role", VoiceRole::from_stored)?;
    let number: Option<u8> = row.get("speaker_number")?;
    match (role, number) {
        (Some(role), Some(number)) => Voice::new(role, number)
            .map(Some)
            .map_err(|_| out_of_place()),
        (None, None) => Ok(None),
        (Some(_), None) | (None, Some(_)) => Err(out_of_place()),
    }
}
