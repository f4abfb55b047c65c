//! `case_roles`: who has a part in a case, gathered from what stands below it.

use rusqlite::{Connection, named_params};

/// Gathers anew who has a part in a case: its keeper, guardians, contacts, posts, and whoever takes part
/// in a meeting or a conversation.
pub(crate) fn gather(connection: &Connection, case_id: i64) -> rusqlite::Result<()> {
    const HERE: &str = "WITH here (role) AS (
            SELECT keeper FROM cases WHERE id = :case_id AND keeper IS NOT NULL
            UNION SELECT role FROM guardians WHERE case_id = :case_id
            UNION SELECT role FROM contacts WHERE case_id = :case_id
            UNION SELECT service FROM posts WHERE case_id = :case_id
            UNION SELECT role FROM meeting_participants
                WHERE meeting_id IN (SELECT id FROM meetings WHERE case_id = :case_id)
            UNION SELECT role FROM conversation_voices
                WHERE conversation_id IN (SELECT id FROM conversations WHERE case_id = :case_id)
        )";
    // Only what differs is written.
    for change in [
        "DELETE FROM case_roles WHERE case_id = :case_id AND role NOT IN (SELECT role FROM here)",
        "INSERT INTO case_roles (role, case_id) SELECT role, :case_id FROM here WHERE true
         ON CONFLICT DO NOTHING",
    ] {
        connection
            .prepare_cached(&format!("{HERE} {change}"))?
            .execute(named_params! { ":case_id": case_id })?;
    }
    Ok(())
}
