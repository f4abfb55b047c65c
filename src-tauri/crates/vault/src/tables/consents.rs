//! `consents`: who lifted whose secrecy, for what and until when.

use std::collections::BTreeSet;

use casework::{Consent, ConsentForm, ConsentId, Deciding, Interpreter, NoteText};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

use super::{
    column, consent_except_areas, consent_shares, conversation_voices, day, optional_column,
    parsed, rows,
};

/// The consents of a case, by the day they were given.
pub(crate) fn of_case(connection: &Connection, case_id: i64) -> rusqlite::Result<Vec<Consent>> {
    let ids: Vec<ConsentId> = rows(
        connection,
        "SELECT id FROM consents WHERE case_id = :case_id ORDER BY given_on, id",
        named_params! { ":case_id": case_id },
        id,
    )?;
    ids.into_iter()
        .filter_map(|id| of_id(connection, id).transpose())
        .collect()
}

/// The consent with an id.
pub(crate) fn of_id(connection: &Connection, id: ConsentId) -> rusqlite::Result<Option<Consent>> {
    let found = connection
        .prepare_cached("SELECT * FROM consents WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, read)
        .optional()?;
    found
        .map(|frame| {
            Ok(Consent {
                shares: consent_shares::of_consent(connection, id)?,
                except_areas: consent_except_areas::of_consent(connection, id)?,
                ..frame
            })
        })
        .transpose()
}

/// The number of the case a consent belongs to.
pub(crate) fn case_of(connection: &Connection, id: ConsentId) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT case_id FROM consents WHERE id = :id")?
        .query_row(named_params! { ":id": id.0.as_bytes() }, |row| row.get(0))
        .optional()
}

/// Puts a consent of a case in the place of what it was.
pub(crate) fn put(
    connection: &Connection,
    case_id: i64,
    consent: &Consent,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO consents (
                 id, case_id, role, number, deciding, given_on, valid_until, purpose, except_words,
                 form, language, interpreter, explained, noted_by, withdrawn_on
             ) VALUES (
                 :id, :case_id, :role, :number, :deciding, :given_on, :valid_until, :purpose,
                 :except_words, :form, :language, :interpreter, :explained, :noted_by, :withdrawn_on
             )
             ON CONFLICT DO UPDATE SET
                 role = excluded.role, number = excluded.number, deciding = excluded.deciding,
                 given_on = excluded.given_on, valid_until = excluded.valid_until,
                 purpose = excluded.purpose, except_words = excluded.except_words,
                 form = excluded.form, language = excluded.language,
                 interpreter = excluded.interpreter, explained = excluded.explained,
                 noted_by = excluded.noted_by, withdrawn_on = excluded.withdrawn_on",
        )?
        .execute(named_params! {
            ":id": consent.id.0.as_bytes(),
            ":case_id": case_id,
            ":role": consent.given_by.role().as_str(),
            ":number": consent.given_by.number(),
            ":deciding": consent.deciding.as_str(),
            ":given_on": consent.given_on.to_string(),
            ":valid_until": consent.until.to_string(),
            ":purpose": consent.purpose.as_str(),
            ":except_words": consent.except_words.as_str(),
            ":form": consent.form.as_str(),
            ":language": consent.language.as_str(),
            ":interpreter": consent.interpreter.as_str(),
            ":explained": consent.explained.as_str(),
            ":noted_by": consent.noted_by.as_str(),
            ":withdrawn_on": consent.withdrawn_on.map(|day| day.to_string()),
        })?;
    consent_shares::put(connection, consent.id, &consent.shares)?;
    consent_except_areas::put(connection, consent.id, &consent.except_areas)
}

/// Takes a consent away.
pub(crate) fn delete(connection: &Connection, id: ConsentId) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM consents WHERE id = :id",
        named_params! { ":id": id.0.as_bytes() },
    )?;
    Ok(())
}

fn id(row: &Row<'_>) -> rusqlite::Result<ConsentId> {
    row.get("id").map(Uuid::from_bytes).map(ConsentId)
}

/// The consent without what stands in tables of its own.
fn read(row: &Row<'_>) -> rusqlite::Result<Consent> {
    Ok(Consent {
        id: id(row)?,
        given_by: conversation_voices::read(row)?,
        deciding: column(row, "deciding", Deciding::from_stored)?,
        given_on: column(row, "given_on", day)?,
        until: column(row, "valid_until", day)?,
        purpose: NoteText::stored(row.get("purpose")?),
        shares: BTreeSet::new(),
        except_areas: BTreeSet::new(),
        except_words: NoteText::stored(row.get("except_words")?),
        form: column(row, "form", ConsentForm::from_stored)?,
        language: column(row, "language", parsed)?,
        interpreter: column(row, "interpreter", Interpreter::from_stored)?,
        explained: NoteText::stored(row.get("explained")?),
        noted_by: NoteText::stored(row.get("noted_by")?),
        withdrawn_on: optional_column(row, "withdrawn_on", day)?,
    })
}
