//! What is left in the pages of the database once something is gone.

use std::collections::BTreeMap;

use casework::{
    Action, ActionId, ActionState, AgendaItem, AgendaKind, Agreed, Carry, Circle, Closing, Consent,
    ConsentForm, ConsentId, Contact, DateMove, Deciding, Doer, Duty, Holder, Interpreter, Mark,
    Marking, Meeting, MeetingId, Note, NoteKey, NoteText, Outcome, Part, Participant, Path, Place,
    Post, Question, Record, Share, Stage, Standing, Voice, VoiceInArea, VoiceRole,
};
use rusqlite::MAIN_DB;
use tempfile::TempDir;
use uuid::Uuid;

use super::*;
use crate::{FolderLock, KdfCost, Passphrase, prepare};

const ID: ConversationId = ConversationId(Uuid::from_u128(1));

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn by() -> AccessBy {
    AccessBy {
        at: "2026-11-22T14:05:00".parse().unwrap(),
        person: "kim".to_owned(),
    }
}

fn code() -> CaseCode {
    CaseCode::parse("EK-7").unwrap()
}

fn text(words: &str) -> NoteText {
    NoteText::stored(words.to_owned())
}

fn child_in_care() -> VoiceInArea {
    VoiceInArea {
        area: AreaId::Care,
        voice: Voice::new(VoiceRole::Child, 1).unwrap(),
    }
}

/// A store with a conversation that has something in every table.
fn store() -> (TempDir, OpenVault) {
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let passphrase = Passphrase::new("gul kanot i regn".to_owned()).unwrap();
    let prepared = prepare(&passphrase, KdfCost::CHEAPEST).unwrap();
    let mut vault = prepared
        .keep(&lock, prepared.recovery_code(), today())
        .unwrap();
    let at = child_in_care();
    let setting = Setting {
        family_language: LanguageTag::So,
        interpreter: Interpreter::Present,
        age_band: AgeBand::From6To9,
        context: Context::Other,
        step: Step::Notice,
        marking: Marking::ThreeSteps,
        voices: vec![at.voice],
    };
    let key = NoteKey {
        area: at.area,
        voice: at.voice,
        question: Question::Works,
    };
    let note = Note {
        language: LanguageTag::So,
        words: text(&"sagda-ord ".repeat(600)),
        swedish: text(&"tolkade-ord ".repeat(600)),
    };
    let brief = Carry::InBrief {
        brief: text(&"korta-ord ".repeat(600)),
        to: [VoiceRole::School].into(),
    };
    let moment = "2026-11-22T14:05:00".parse().unwrap();
    let held = Conversation {
        place: Place {
            stage: Stage::GoingOn,
            area: Some(at.area),
            speaker: Some(at.voice),
        },
        wanted: [at.area].into(),
        notes: [(key, note)].into(),
        marks: [(at, Mark::Hard)].into(),
        carries: [(at, brief)].into(),
        ..Conversation::begin(ID, moment, "provisional 1".to_owned(), setting)
    };
    let delete_on = DeleteOn::stored("2027-02-20".parse().unwrap());
    vault
        .begin(&code(), delete_on, today(), &held, &by())
        .unwrap();
    for record in records() {
        vault.put_record(&code(), &record, moment).unwrap();
    }
    let moved = DateMove {
        on: today(),
        from: "2027-02-20".parse().unwrap(),
        to: "2027-05-01".parse().unwrap(),
        why: text("flyttade-ord"),
    };
    vault.move_deletion(&code(), &moved).unwrap();
    vault.index_pending().unwrap();
    // So that no table is empty.
    count_a_use(&mut vault, &held);
    vault
        .make(ID, &Edit::Note(key, Some(held.notes[&key].clone())))
        .unwrap();
    database::settle(&vault.connection).unwrap();
    (folder, vault)
}

/// The finished conversation that was counted.
const COUNTED: ConversationId = ConversationId(Uuid::from_u128(5));

/// Finishes a conversation with the same people, releases it and answers a question.
fn count_a_use(vault: &mut OpenVault, like: &Conversation) {
    let at = like.started_at;
    let setting = like.setting.clone();
    let held = Conversation::begin(COUNTED, at, like.wheel.clone(), setting);
    let delete_on = DeleteOn::stored("2027-05-01".parse().unwrap());
    vault
        .begin(&code(), delete_on, today(), &held, &by())
        .unwrap();
    vault.finish(COUNTED, at).unwrap();
    vault.set_under_way(Some(ID)).unwrap();
    let period = casework::Period::of(today());
    let unit = crate::CountedUnit {
        county: "04".to_owned(),
        principal: "0483".to_owned(),
        kind: "school".to_owned(),
    };
    vault.set_counted_unit(&unit).unwrap();
    let release = crate::NewRelease {
        unit,
        first: period,
        last: period,
        fewest: 5,
        made_on: today(),
        reflected: false,
        uses: vault.waiting_uses().unwrap(),
        csv: b"csv".to_vec(),
        xlsx: b"xlsx".to_vec(),
        package: b"package".to_vec(),
    };
    vault.keep_release(&release).unwrap();
    let new_child = casework::CaseToken(Uuid::from_u128(9));
    crate::tables::new_children::insert(&vault.connection, new_child).unwrap();
    let answer = crate::KeptReflection {
        period,
        question: "support".to_owned(),
        how_far: None,
        words: "lagets-ord".to_owned(),
    };
    vault.put_reflection(&answer).unwrap();
}

/// Records that have something in every column, with words of their own.
fn records() -> Vec<Record> {
    let school = Voice::new(VoiceRole::School, 1).unwrap();
    let mother = Voice::new(VoiceRole::Mother, 1).unwrap();
    let standing = Standing {
        step: Some(Step::Collaborate),
        closing: Some(Closing {
            on: today(),
            outcome: Outcome::NeedMet,
            words: text("avslutade-ord"),
        }),
    };
    let circle = Circle {
        keeper: Some(VoiceRole::School),
        guardians: [mother].into(),
        contacts: vec![Contact {
            voice: school,
            function: text("kontakt-ord"),
            reach: text("vägen-dit"),
        }],
        posts: vec![Post {
            duty: Duty::Coordinator,
            service: VoiceRole::School,
            function: text("uppdrags-ord"),
            since: today(),
            why: text("övertog-ord"),
        }],
    };
    let path = Path {
        thoughts: text("tänkta-ord"),
        ..Path::begin(today())
    };
    let consent = Consent {
        id: ConsentId(Uuid::from_u128(3)),
        given_by: mother,
        deciding: Deciding::Together,
        given_on: today(),
        until: today(),
        purpose: text("ändamåls-ord"),
        shares: [Share {
            from: VoiceRole::School,
            to: VoiceRole::HealthCentre,
        }]
        .into(),
        except_areas: [AreaId::Hope].into(),
        except_words: text("undantagna-ord"),
        form: ConsentForm::Written,
        language: LanguageTag::So,
        interpreter: Interpreter::Present,
        explained: text("förklarade-ord"),
        noted_by: text("antecknade-ord"),
        withdrawn_on: Some(today()),
    };
    let action = Action {
        id: ActionId(Uuid::from_u128(4)),
        meeting: Some(meeting().id),
        agreed_on: today(),
        what: text("åtgärds-ord"),
        doer: Doer::Person { voice: mother },
        who: text("vem-ord"),
        by: Some(today()),
        area: Some(AreaId::Care),
        state: ActionState::Done {
            on: today(),
            why: text("utfalls-ord"),
        },
    };
    vec![
        Record::Standing(standing),
        Record::Circle(circle),
        Record::Path(path),
        Record::Consent(consent),
        Record::Meeting(Box::new(meeting())),
        Record::Action(action),
    ]
}

fn meeting() -> Meeting {
    let at = child_in_care();
    let school = Voice::new(VoiceRole::School, 1).unwrap();
    let id = MeetingId(Uuid::from_u128(2));
    let part = Part {
        conversation: ID,
        at,
    };
    let mut held = Meeting::begin(id, today(), LanguageTag::So, Interpreter::Present);
    held.follows = Some(id);
    held.at = Some("2026-11-22T14:05:00".parse().unwrap());
    held.place = text("plats-ord");
    held.question = text("fråge-ord");
    held.participants = vec![Participant {
        voice: school,
        function: text("deltagar-ord"),
        language: LanguageTag::Sv,
    }];
    held.before.raise = text("ta-upp-ord");
    held.before.not_raise = text("inte-upp-ord");
    held.before.not_areas = [AreaId::Hope].into();
    held.before.who = text("vilka-ord");
    held.before.pause = text("paus-ord");
    held.before.speaks_for_me = text("talar-för-ord");
    held.brought = [part].into();
    held.agreed = [Agreed {
        part,
        hearer: school,
    }]
    .into();
    held.agenda = vec![AgendaItem {
        kind: AgendaKind::Own,
        minutes: 5,
        words: text("punkt-ord"),
        noted: text("noterade-ord"),
    }];
    held.holds_whole = Some(Holder {
        service: VoiceRole::School,
        function: text("helhets-ord"),
    });
    held.follow_up_by = text("kallar-ord");
    held.childs_view = text("barnets-ord");
    held.dissent = text("oeniga-ord");
    held
}

/// Something of each text that the store holds.
const TEXTS: [&str; 33] = [
    "sagda-ord",
    "tolkade-ord",
    "korta-ord",
    "EK-7",
    "in-brief",
    "flyttade-ord",
    "avslutade-ord",
    "kontakt-ord",
    "vägen-dit",
    "uppdrags-ord",
    "övertog-ord",
    "tänkta-ord",
    "ändamåls-ord",
    "undantagna-ord",
    "förklarade-ord",
    "antecknade-ord",
    "plats-ord",
    "fråge-ord",
    "deltagar-ord",
    "ta-upp-ord",
    "inte-upp-ord",
    "vilka-ord",
    "paus-ord",
    "talar-för-ord",
    "punkt-ord",
    "noterade-ord",
    "helhets-ord",
    "kallar-ord",
    "barnets-ord",
    "oeniga-ord",
    "åtgärds-ord",
    "vem-ord",
    "utfalls-ord",
];

/// Their words as the index has them.
const INDEXED: [&str; 6] = [
    "sagda",
    "tolkade",
    "flyttade",
    "avslutade",
    "uppdrags",
    "åtgärds",
];

/// The tables that keep something when nothing is left: the log, what the index needs to be one, and what was
/// counted without saying whose it was.
const KEPT: [&str; 10] = [
    "access_log",
    "access_log_head",
    "counting",
    "new_children",
    "reflections",
    "releases",
    "search_config",
    "search_data",
    "search_idx",
    "usage_events",
];

/// Which of the texts stand anywhere in the decrypted pages, also in those that are free.
fn found<'a>(vault: &mut OpenVault, texts: &[&'a str]) -> Vec<&'a str> {
    let pages = vault.connection.serialize(MAIN_DB).unwrap();
    let is_there = |text: &&str| {
        pages
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    texts.iter().copied().filter(is_there).collect()
}

/// How many rows each table has.
fn rows(vault: &OpenVault) -> BTreeMap<String, u32> {
    let tables: Vec<String> = vault
        .connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    tables
        .into_iter()
        .map(|table| {
            let count = format!("SELECT count(*) FROM {table}");
            let count = vault.connection.query_row(&count, [], |row| row.get(0));
            (table, count.unwrap())
        })
        .collect()
}

#[test]
fn a_deleted_case_leaves_no_row_and_no_word() {
    let (_folder, mut vault) = store();
    assert_eq!(found(&mut vault, &TEXTS), TEXTS);
    assert_eq!(found(&mut vault, &INDEXED), INDEXED);
    let before = rows(&vault);
    assert!(before.values().all(|count| 0 < *count), "{before:?}");

    vault.delete_case(&code(), &by()).unwrap();
    let after = rows(&vault);
    for (table, count) in &after {
        assert!(*count == 0 || KEPT.contains(&table.as_str()), "{after:?}");
    }
    assert_eq!(found(&mut vault, &TEXTS), [""; 0]);
    assert_eq!(found(&mut vault, &INDEXED), [""; 0]);
}

#[test]
fn a_short_form_that_was_taken_back_leaves_no_word() {
    let (_folder, mut vault) = store();
    let at = child_in_care();
    let shorter = Carry::InBrief {
        brief: text("kortare"),
        to: [VoiceRole::SocialServices].into(),
    };
    for (carry, left) in [
        (Some(shorter), ["kortare"].as_slice()),
        (Some(Carry::StaysHere), &[]),
        (None, &[]),
    ] {
        vault.make(ID, &Edit::Carry(at, carry)).unwrap();
        database::settle(&vault.connection).unwrap();
        assert_eq!(found(&mut vault, &["korta-ord", "kortare"]), left);
    }
    assert_eq!(rows(&vault)["carry_recipients"], 0);
    assert_eq!(found(&mut vault, &["sagda-ord"]), ["sagda-ord"]);
}

/// In which tables a value stands, and how often in each.
fn standing(vault: &OpenVault, value: &[u8]) -> BTreeMap<String, u32> {
    let columns: Vec<(String, String)> = vault
        .connection
        .prepare(
            "SELECT tables.name, columns.name
             FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
             WHERE tables.type = 'table'",
        )
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut standing = BTreeMap::new();
    for (table, column) in columns {
        let count = format!("SELECT count(*) FROM \"{table}\" WHERE \"{column}\" = ?1");
        let count: u32 = vault
            .connection
            .query_row(&count, [value], |row| row.get(0))
            .unwrap();
        if 0 < count {
            *standing.entry(table).or_default() += count;
        }
    }
    standing
}

/// How often bytes stand in the decrypted pages, also in those that are free.
fn times_in_pages(vault: &mut OpenVault, bytes: &[u8]) -> usize {
    let pages = vault.connection.serialize(MAIN_DB).unwrap();
    pages
        .windows(bytes.len())
        .filter(|part| *part == bytes)
        .count()
}

#[test]
fn nothing_joins_a_counted_use_to_a_case_that_is_gone() {
    let (_folder, mut vault) = store();
    let kept = vault.use_of_conversation(COUNTED).unwrap().unwrap();
    let (token, id) = (*kept.case.0.as_bytes(), *kept.id.0.as_bytes());
    let table = |name: &str| (name.to_owned(), 1);
    let with_case = [table("cases"), table("usage_events")];
    assert_eq!(standing(&vault, &token), with_case.into());
    let with_conversation = [table("conversations"), table("usage_events")];
    assert_eq!(standing(&vault, &id), with_conversation.into());

    vault.delete_case(&code(), &by()).unwrap();
    assert_eq!(vault.counted_use(kept.id).unwrap(), kept);
    let alone = [table("usage_events")];
    assert_eq!(standing(&vault, &token), alone.clone().into());
    assert_eq!(standing(&vault, &id), alone.into());
    // No page has a second copy of the token; the id is also in the index of months.
    assert_eq!(times_in_pages(&mut vault, &token), 1);
    assert_eq!(times_in_pages(&mut vault, &id), 2);
}
