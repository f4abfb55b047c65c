//! What is left in the pages of the database once something is gone.

use std::collections::BTreeMap;

use casework::{
    Carry, Interpreter, Mark, Marking, Note, NoteKey, NoteText, Place, Question, Stage, Voice,
    VoiceInArea, VoiceRole,
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
    vault.begin(&code(), delete_on, today(), &held).unwrap();
    database::settle(&vault.connection).unwrap();
    (folder, vault)
}

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
    let texts = ["sagda-ord", "tolkade-ord", "korta-ord", "EK-7", "in-brief"];
    assert_eq!(found(&mut vault, &texts), texts);
    let before = rows(&vault);
    assert!(before.values().all(|count| *count == 1), "{before:?}");

    vault.delete_case(&code()).unwrap();
    let after = rows(&vault);
    assert!(after.values().all(|count| *count == 0), "{after:?}");
    assert_eq!(found(&mut vault, &texts), [""; 0]);
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
