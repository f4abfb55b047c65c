//! The ladder of migrations: every version a database has ever had, one step each.

use rusqlite::{Connection, TransactionBehavior};

use crate::Error;

/// The steps in order; step *n* (counted from 1) leads to version *n*. A step
/// that was released never changes.
pub(crate) const STEPS: &[&str] = &[include_str!("migrations/0001_conversations.sql")];

/// The version this program writes, and the newest it reads.
pub(crate) const NEWEST: u32 = 1;

const _: () = assert!(STEPS.len() == NEWEST as usize);

/// Takes the steps above `from`, each in a transaction of its own that also raises the version.
pub(crate) fn climb(connection: &mut Connection, from: u32, steps: &[&str]) -> Result<(), Error> {
    for (version, step) in (1_u32..).zip(steps) {
        if version <= from {
            continue;
        }
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(connection: &Connection) -> u32 {
        connection
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap()
    }

    fn tables(connection: &Connection) -> Vec<String> {
        connection
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap()
    }

    #[test]
    fn the_first_step_makes_the_tables_of_conversations() {
        let mut connection = Connection::open_in_memory().unwrap();
        climb(&mut connection, 0, &STEPS[..1]).unwrap();
        assert_eq!(version(&connection), 1);
        assert_eq!(
            tables(&connection),
            [
                "area_wishes",
                "cases",
                "conversation_voices",
                "conversations",
                "notes"
            ]
        );
    }

    #[test]
    fn only_the_steps_above_are_taken() {
        let mut connection = Connection::open_in_memory().unwrap();
        let steps = [
            "CREATE TABLE a (x) ",
            "CREATE TABLE b (x)",
            "CREATE TABLE c (x)",
        ];
        climb(&mut connection, 1, &steps).unwrap();
        assert_eq!(tables(&connection), ["b", "c"]);
        assert_eq!(version(&connection), 3);
    }

    #[test]
    fn a_step_that_fails_leaves_the_version_before_it() {
        let mut connection = Connection::open_in_memory().unwrap();
        let steps = [
            "CREATE TABLE a (x)",
            "CREATE TABLE b (x); CREATE TABLE a (x)",
        ];
        assert!(climb(&mut connection, 0, &steps).is_err());
        assert_eq!(tables(&connection), ["a"]);
        assert_eq!(version(&connection), 1);
    }
}
