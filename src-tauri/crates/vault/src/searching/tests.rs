//! What stays in the index once words are struck or a case is deleted.

use casework::{
    AgeBand, Context, Conversation, DeleteOn, Edit, Interpreter, Marking, Note, NoteKey, Setting,
    Step, VoiceRole,
};
use chrono::NaiveDateTime;
use rusqlite::MAIN_DB;
use tempfile::TempDir;
use uuid::Uuid;
use wheel::LanguageTag;

use super::*;
use crate::{AccessBy, FolderLock, KdfCost, Passphrase, database, prepare};

const CASES: u32 = 48;
const ROUNDS: u32 = 3;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn now() -> NaiveDateTime {
    "2026-11-22T14:05:00".parse().unwrap()
}

fn by() -> AccessBy {
    AccessBy {
        at: now(),
        person: "kim".to_owned(),
    }
}

fn code(case: u32) -> CaseCode {
    CaseCode::parse(&format!("EK-{case}")).unwrap()
}

fn empty_store() -> (TempDir, OpenVault) {
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let passphrase = Passphrase::new("gul kanot i regn".to_owned()).unwrap();
    let prepared = prepare(&passphrase, KdfCost::CHEAPEST).unwrap();
    let vault = prepared
        .keep(&lock, prepared.recovery_code(), today())
        .unwrap();
    (folder, vault)
}

/// A word that no other begins or ends like. Of a word in the index only the part
/// that differs from its neighbour is written, so the end of it is looked for.
fn word(case: u32, round: u32) -> String {
    let seed = u64::from(case * ROUNDS + round + 1);
    let mixed = |factor: u64| {
        let mut mixed = seed.wrapping_mul(factor);
        mixed ^= mixed >> 29;
        mixed.wrapping_mul(0xbf58_476d_1ce4_e5b9)
    };
    format!(
        "{:016x}{:016x}",
        mixed(0x9e37_79b9_7f4a_7c15),
        mixed(0xd6e8_feb8_6659_fd93)
    )
}

fn end_of_word(case: u32, round: u32) -> String {
    word(case, round).split_off(16)
}

fn place() -> NoteKey {
    NoteKey {
        area: AreaId::Care,
        voice: Voice::new(VoiceRole::Child, 1).unwrap(),
        question: Question::Works,
    }
}

fn id(case: u32) -> ConversationId {
    ConversationId(Uuid::from_u128(u128::from(case) + 1))
}

fn say(vault: &mut OpenVault, case: u32, words: &str) {
    let note = Note::said(LanguageTag::So, NoteText::stored(words.to_owned()));
    vault
        .make(id(case), &Edit::Note(place(), Some(note)))
        .unwrap();
}

/// A store of many cases. In each the child has said a word of its own among those that all say;
/// it was indexed in several goes, and so lies in several parts of the index.
fn store() -> (TempDir, OpenVault) {
    let (folder, mut vault) = empty_store();
    let setting = Setting {
        family_language: LanguageTag::So,
        interpreter: Interpreter::Absent,
        age_band: AgeBand::From6To9,
        context: Context::Other,
        step: Step::Notice,
        marking: Marking::Off,
        voices: vec![place().voice],
    };
    let delete_on = DeleteOn::stored("2027-02-20".parse().unwrap());
    for case in 0..CASES {
        let held = Conversation::begin(
            id(case),
            now() + chrono::Days::new(u64::from(case % 7)),
            "provisional 1".to_owned(),
            setting.clone(),
        );
        vault
            .begin(&code(case), delete_on, today(), &held, &by())
            .unwrap();
    }
    for round in 0..ROUNDS {
        for case in 0..CASES {
            let common = "och jag sover bra när min bror är hemma ".repeat(20);
            say(
                &mut vault,
                case,
                &format!("{common} {} {common}", word(case, round)),
            );
            if case % 5 == 0 {
                vault.index_pending().unwrap();
            }
        }
        vault.index_pending().unwrap();
    }
    (folder, vault)
}

/// Which cases have the end of their word of a round anywhere in the decrypted pages, also in those that are free.
fn left_of(vault: &mut OpenVault, round: u32) -> Vec<u32> {
    database::settle(&vault.connection).unwrap();
    let pages = vault.connection.serialize(MAIN_DB).unwrap();
    let is_there = |case: &u32| {
        let end = end_of_word(*case, round);
        pages.windows(end.len()).any(|part| part == end.as_bytes())
    };
    (0..CASES).filter(is_there).collect()
}

fn hits(vault: &mut OpenVault, query: &str) -> Vec<CaseCode> {
    let found = vault.search(query, 1_000).unwrap();
    assert!(!found.more);
    found.hits.into_iter().map(|hit| hit.code).collect()
}

#[test]
fn struck_words_are_gone_from_every_page_of_the_index() {
    let (_folder, mut vault) = store();
    assert_eq!(left_of(&mut vault, 0), [0_u32; 0]);
    assert_eq!(left_of(&mut vault, 1), [0_u32; 0]);
    assert_eq!(left_of(&mut vault, 2), (0..CASES).collect::<Vec<_>>());
    for round in 0..ROUNDS {
        for case in 0..CASES {
            let expected = if round == 2 {
                vec![code(case)]
            } else {
                Vec::new()
            };
            assert_eq!(hits(&mut vault, &word(case, round)), expected);
        }
    }
}

#[test]
fn the_words_of_deleted_cases_are_gone_from_every_page_of_the_index() {
    let (_folder, mut vault) = store();
    for case in (0..CASES).filter(|case| case % 3 == 0) {
        vault.delete_case(&code(case), &by()).unwrap();
    }
    let kept: Vec<u32> = (0..CASES).filter(|case| case % 3 != 0).collect();
    assert_eq!(left_of(&mut vault, 2), kept);
    assert_eq!(hits(&mut vault, "sover").len(), kept.len());
    for case in 0..CASES {
        let expected = if case % 3 == 0 {
            Vec::new()
        } else {
            vec![code(case)]
        };
        assert_eq!(hits(&mut vault, &word(case, 2)), expected);
    }
    for case in kept {
        vault.delete_case(&code(case), &by()).unwrap();
    }
    assert_eq!(left_of(&mut vault, 2), [0_u32; 0]);
    assert_eq!(hits(&mut vault, "sover"), []);
    // Nor the first letters of any of them, where a page of the index began.
    let beginnings: u32 = vault
        .connection
        .query_row(
            "SELECT count(*) FROM search_idx WHERE term <> x''",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(beginnings, 0);
}

#[test]
fn the_index_holds_together_after_everything_that_changes_it() {
    let (_folder, mut vault) = store();
    vault.delete_case(&code(7), &by()).unwrap();
    say(&mut vault, 8, "");
    vault.index_pending().unwrap();
    vault
        .connection
        .execute_batch("INSERT INTO search (search) VALUES ('integrity-check')")
        .unwrap();
    let strays: u32 = vault
        .connection
        .query_row(
            "SELECT count(*) FROM search WHERE rowid NOT IN (SELECT id FROM searchable)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(strays, 0);
}
