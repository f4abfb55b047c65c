//! `conversations`: what was decided before, and where one is.

use casework::{AgeBand, Context, Conversation, ConversationId, Interpreter, Step};
use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use super::{column, moment, optional_column, parsed, written};

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
    pub(crate) open_area: Option<AreaId>,
}

/// The conversations of a case, latest first.
pub(crate) fn of_case(
    connection: &Connection,
    case_id: i64,
) -> rusqlite::Result<Vec<ConversationRow>> {
    connection
        .prepare(
            "SELECT * FROM conversations WHERE case_id = :case_id ORDER BY started_at DESC, id DESC",
        )?
        .query_map(named_params! { ":case_id": case_id }, read)?
        .collect()
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

/// Adds a conversation under a case, without its voices and words.
pub(crate) fn insert(
    connection: &Connection,
    case_id: i64,
    conversation: &Conversation,
) -> rusqlite::Result<()> {
    let setting = &conversation.setting;
    connection.execute(
        "INSERT INTO conversations (
             id, case_id, started_at, finished_at, wheel, family_language, interpreter,
             age_band, context, step, open_area
         ) VALUES (
             :id, :case_id, :started_at, :finished_at, :wheel, :family_language, :interpreter,
             :age_band, :context, :step, :open_area
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
            ":open_area": conversation.open_area.map(AreaId::as_str),
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

/// Remembers which area is open.
pub(crate) fn set_open_area(
    connection: &Connection,
    id: ConversationId,
    area: Option<AreaId>,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE conversations SET open_area = :area WHERE id = :id",
        named_params! { ":id": id.0.as_bytes(), ":area": area.map(AreaId::as_str) },
    )?;
    Ok(())
}

/// Remembers when it was finished.
pub(crate) fn set_finished(
    connection: &Connection,
    id: ConversationId,
    now: NaiveDateTime,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE conversations SET finished_at = :now WHERE id = :id",
        named_params! { ":id": id.0.as_bytes(), ":now": written(now) },
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<ConversationRow> {
    let id: [u8; 16] = row.get("id")?;
    Ok(ConversationRow {
        id: ConversationId(Uuid::from_bytes(id)),
        case_id: row.get("case_id")?,
        started_at: column(row, "started_at", moment)?,
        finished_at: optional_column(row, "finished_at", moment)?,
        wheel: row.get("wheel")?,
        family_language: column(row, "family_language", parsed)?,
        interpreter: column(row, "interpreter", Interpreter::from_stored)?,
        age_band: column(row, "age_band", AgeBand::from_stored)?,
        context: column(row, "context", Context::from_stored)?,
        step: column(row, "step", Step::from_stored)?,
        open_area: optional_column(row, "open_area", parsed)?,
    })
}
