//! `contacts`: services and close persons around the child, in the order in which they were noted.

use casework::{Contact, NoteText};
use rusqlite::{Connection, named_params};

use super::{conversation_voices, rows};

/// The contacts of a case.
pub(crate) fn of_case(connection: &Connection, case_id: i64) -> rusqlite::Result<Vec<Contact>> {
    rows(
        connection,
        "SELECT * FROM contacts WHERE case_id = :case_id ORDER BY place",
        named_params! { ":case_id": case_id },
        |row| {
            Ok(Contact {
                voice: conversation_voices::read(row)?,
                function: NoteText::stored(row.get("function")?),
                reach: NoteText::stored(row.get("reach")?),
            })
        },
    )
}

/// Lets exactly these be the contacts.
pub(crate) fn put(
    connection: &Connection,
    case_id: i64,
    contacts: &[Contact],
) -> rusqlite::Result<()> {
    if of_case(connection, case_id)? == contacts {
        return Ok(());
    }
    connection.execute(
        "DELETE FROM contacts WHERE case_id = :case_id",
        named_params! { ":case_id": case_id },
    )?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO contacts (case_id, place, role, number, function, reach)
         VALUES (:case_id, :place, :role, :number, :function, :reach)",
    )?;
    for (place, contact) in (1_i64..).zip(contacts) {
        statement.execute(named_params! {
            ":case_id": case_id,
            ":place": place,
            ":role": contact.voice.role().as_str(),
            ":number": contact.voice.number(),
            ":function": contact.function.as_str(),
            ":reach": contact.reach.as_str(),
        })?;
    }
    Ok(())
}
