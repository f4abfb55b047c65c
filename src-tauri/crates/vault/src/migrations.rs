//! The ladder of migrations: every version a database has ever had, one step each.

use rusqlite::{Connection, TransactionBehavior};

use crate::Error;

/// The steps in order; step *n* (counted from 1) leads to version *n*. A step
/// that was released never changes.
pub(crate) const STEPS: &[&str] = &[
    include_str!("migrations/0001_conversations.sql"),
    include_str!("migrations/0002_voices_marks_carries.sql"),
    include_str!("migrations/0003_cases_meetings_search.sql"),
    include_str!("migrations/0004_usage.sql"),
];

/// The version this program writes, and the newest it reads.
pub(crate) const NEWEST: u32 = 4;

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
    use casework::{
        CaseCode, Circle, ConversationId, Marking, Note, NoteKey, NoteText, Party, Place, Question,
        Stage, Standing, Voice, VoiceRole,
    };
    use uuid::Uuid;
    use wheel::{AreaId, LanguageTag};

    use super::*;
    use crate::{
        CaseQuery, case_files,
        tables::{
            area_wishes, carries, cases, conversation_voices, conversations, marks, notes,
            searchable::Unit, under_way, unindexed,
        },
    };

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

    /// A database of the first version: two cases, everybody has said something in the one conversation of each.
    fn first_version() -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch("PRAGMA foreign_keys = ON")
            .unwrap();
        climb(&mut connection, 0, &STEPS[..1]).unwrap();
        connection
            .execute_batch(
                "INSERT INTO cases VALUES
                     (1, 'EK-7', 'ek-7', '10-12', '2026-11-22', '2027-02-20'),
                     (2, 'AB-1', 'ab-1', '6-9', '2026-11-22', '2027-02-20');
                 INSERT INTO conversations VALUES
                     (x'00000000000000000000000000000001', 1, '2026-11-22T14:05:00', NULL,
                         'provisional 1', 'ar', 'present', '10-12', 'health-talk', 'explore', 'safety'),
                     (x'00000000000000000000000000000002', 2, '2026-11-15T10:00:00',
                         '2026-11-15T11:00:00', 'provisional 1', 'so', 'absent', '6-9', 'sip',
                         'notice', NULL);
                 INSERT INTO area_wishes VALUES
                     (x'00000000000000000000000000000001', 'care');",
            )
            .unwrap();
        for number in [1_u128, 2] {
            for (place, role) in (1..).zip(VoiceRole::ALL) {
                let row = (number.to_be_bytes(), role.as_str(), place);
                connection
                    .execute(
                        "INSERT INTO conversation_voices VALUES (?1, ?2, 1, ?3)",
                        row,
                    )
                    .unwrap();
                for question in ["works", "challenging"] {
                    let words = format!("{} säger {question} 😀", role.as_str());
                    let row = (number.to_be_bytes(), role.as_str(), question, words);
                    connection
                        .execute(
                            "INSERT INTO notes VALUES (?1, 'safety', ?2, 1, ?3, ?4)",
                            row,
                        )
                        .unwrap();
                }
            }
        }
        connection
    }

    #[test]
    fn the_second_step_gives_notes_their_language_and_loses_no_word() {
        let mut connection = first_version();
        climb(&mut connection, 1, &STEPS[..2]).unwrap();
        assert_eq!(version(&connection), 2);
        for (number, family_language) in [(1, LanguageTag::Ar), (2, LanguageTag::So)] {
            let id = ConversationId(Uuid::from_u128(number));
            let voices = VoiceRole::ALL.map(|role| Voice::new(role, 1).unwrap());
            let found = conversation_voices::of_conversation(&connection, id).unwrap();
            assert_eq!(found, voices);
            let mut found = notes::of_conversation(&connection, id).unwrap();
            for voice in voices {
                for question in [Question::Works, Question::Challenging] {
                    let key = NoteKey {
                        area: AreaId::Safety,
                        voice,
                        question,
                    };
                    let language = match voice.role().party() {
                        Party::Child | Party::Guardian | Party::Close => family_language,
                        Party::Service => LanguageTag::Sv,
                    };
                    let said = format!("{} säger {} 😀", voice.role().as_str(), question.as_str());
                    let note = Note::said(language, NoteText::stored(said));
                    assert_eq!(found.remove(&key), Some(note));
                }
            }
            assert!(found.is_empty());
        }
    }

    #[test]
    fn the_second_step_leaves_conversations_at_the_wheel_without_marks_and_choices() {
        let mut connection = first_version();
        climb(&mut connection, 1, &STEPS[..2]).unwrap();
        let [going_on, finished] = [1, 2].map(|number| ConversationId(Uuid::from_u128(number)));
        for (id, area) in [(going_on, Some(AreaId::Safety)), (finished, None)] {
            let row = conversations::of_id(&connection, id).unwrap().unwrap();
            let stage = Stage::Wheel;
            let place = Place {
                stage,
                area,
                speaker: None,
            };
            assert_eq!((row.place, row.marking), (place, Marking::Off));
            assert!(marks::of_conversation(&connection, id).unwrap().is_empty());
            let carries = carries::of_conversation(&connection, id).unwrap();
            assert!(carries.is_empty());
        }
        assert_eq!(under_way::get(&connection).unwrap(), None);
        let wanted = area_wishes::of_conversation(&connection, going_on).unwrap();
        assert_eq!(wanted, [AreaId::Care].into());
        let row = conversations::of_id(&connection, finished)
            .unwrap()
            .unwrap();
        assert!(row.finished_at.is_some());
    }

    #[test]
    fn after_the_second_step_a_case_still_takes_everything_along() {
        let mut connection = first_version();
        climb(&mut connection, 1, &STEPS[..2]).unwrap();
        let count = |connection: &Connection| -> u32 {
            connection
                .query_row("SELECT count(*) FROM notes", [], |row| row.get(0))
                .unwrap()
        };
        let notes = 4 * u32::try_from(VoiceRole::ALL.len()).unwrap();
        assert_eq!(count(&connection), notes);
        connection
            .execute("DELETE FROM cases WHERE id = 1", [])
            .unwrap();
        assert_eq!(count(&connection), notes / 2);
        let broken = connection
            .prepare("PRAGMA foreign_key_check")
            .unwrap()
            .exists([])
            .unwrap();
        assert!(!broken);
        assert_eq!(
            tables(&connection),
            [
                "area_wishes",
                "carries",
                "carry_recipients",
                "cases",
                "conversation_voices",
                "conversations",
                "marks",
                "notes",
                "under_way"
            ]
        );
    }

    /// A database of the second version.
    fn second_version() -> Connection {
        let mut connection = first_version();
        climb(&mut connection, 1, &STEPS[..2]).unwrap();
        connection
    }

    fn texts(connection: &Connection, question: &str) -> Vec<String> {
        connection
            .prepare(question)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap()
    }

    #[test]
    fn the_third_step_loses_no_word_and_knows_nothing_it_was_not_told() {
        let mut connection = second_version();
        let said = |connection: &Connection| {
            [1, 2].map(|number| {
                let id = ConversationId(Uuid::from_u128(number));
                notes::of_conversation(connection, id).unwrap()
            })
        };
        let before = said(&connection);
        climb(&mut connection, 2, &STEPS[..3]).unwrap();
        assert_eq!(version(&connection), 3);
        assert_eq!(said(&connection), before);
        for (code, touched_at) in [
            ("EK-7", "2026-11-22T14:05:00"),
            ("AB-1", "2026-11-15T11:00:00"),
        ] {
            let code = CaseCode::parse(code).unwrap();
            let row = cases::of_code(&connection, &code).unwrap().unwrap();
            assert_eq!(row.case.delete_on.date().to_string(), "2027-02-20");
            assert_eq!(row.touched_at, touched_at.parse().unwrap());
            assert_eq!(row.standing, Standing::default());
            assert_eq!(
                case_files::circle(&connection, &row).unwrap(),
                Circle::default()
            );
        }
        for table in [
            "paths",
            "date_moves",
            "consents",
            "meetings",
            "actions",
            "access_log",
        ] {
            let count = texts(&connection, &format!("SELECT '' FROM {table}"));
            assert!(count.is_empty(), "{table}");
        }
    }

    #[test]
    fn the_third_step_gives_each_case_a_mark_of_its_own() {
        let mut connection = second_version();
        climb(&mut connection, 2, &STEPS[..3]).unwrap();
        let marks = texts(&connection, "SELECT DISTINCT hex(mark) FROM cases");
        assert_eq!(marks.len(), 2);
        assert!(!marks.contains(&"0".repeat(32)), "{marks:?}");
    }

    #[test]
    fn after_the_third_step_cases_are_found_by_service_and_conversations_wait_to_be_indexed() {
        let mut connection = second_version();
        climb(&mut connection, 2, &STEPS[..3]).unwrap();
        for role in VoiceRole::ALL {
            let query = CaseQuery {
                service: Some(role),
                ..CaseQuery::default()
            };
            assert_eq!(cases::found(&connection, &query).unwrap().1, 2);
        }
        let pending = unindexed::all(&connection).unwrap();
        let units: Vec<Unit> = pending.into_iter().map(|(_, unit)| unit).collect();
        let [later, earlier] =
            [1, 2].map(|number| Unit::Conversation(ConversationId(Uuid::from_u128(number))));
        assert_eq!(units, [earlier, later]);
    }

    #[test]
    fn a_case_without_a_conversation_was_changed_when_it_was_made() {
        let mut connection = second_version();
        connection
            .execute_batch("DELETE FROM conversations WHERE case_id = 2")
            .unwrap();
        climb(&mut connection, 2, &STEPS[..3]).unwrap();
        let code = CaseCode::parse("AB-1").unwrap();
        let row = cases::of_code(&connection, &code).unwrap().unwrap();
        assert_eq!(row.touched_at, "2026-11-22T00:00:00".parse().unwrap());
    }

    #[test]
    fn the_fourth_step_counts_nothing_that_was_finished_before() {
        let mut connection = second_version();
        climb(&mut connection, 2, &STEPS[..3]).unwrap();
        let columns = |connection: &Connection, table: &str| {
            texts(
                connection,
                &format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"),
            )
        };
        let unchanged = ["notes", "consents", "actions", "access_log"];
        let before = unchanged.map(|table| columns(&connection, table));
        climb(&mut connection, 3, &STEPS[..4]).unwrap();
        assert_eq!(version(&connection), 4);
        assert_eq!(unchanged.map(|table| columns(&connection, table)), before);
        for rows in [
            "SELECT '' FROM usage_events",
            "SELECT '' FROM releases",
            "SELECT '' FROM reflections",
            // Made by whoever opens the store, who knows the day.
            "SELECT '' FROM counting",
            "SELECT '' FROM cases WHERE token IS NOT NULL",
            "SELECT '' FROM conversations WHERE usage_event IS NOT NULL",
        ] {
            assert!(texts(&connection, rows).is_empty(), "{rows}");
        }
        let finished = "SELECT hex(id) FROM conversations WHERE finished_at IS NOT NULL";
        assert_eq!(texts(&connection, finished).len(), 1);
    }

    #[test]
    fn an_event_points_to_no_case_and_has_no_order_of_its_own() {
        let mut connection = second_version();
        climb(&mut connection, 2, STEPS).unwrap();
        let points_to = "SELECT \"table\" FROM pragma_foreign_key_list('usage_events')";
        assert_eq!(texts(&connection, points_to), ["releases"]);
        // Where rows had numbers, they would tell which came first.
        assert!(
            connection
                .prepare("SELECT rowid FROM usage_events")
                .is_err()
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
