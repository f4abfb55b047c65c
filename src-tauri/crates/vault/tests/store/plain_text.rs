use std::{collections::BTreeSet, fs};

use casework::{Action, Carry, DeleteOn, Edit, Record, VoiceRole};
use wheel::{AreaId, LanguageTag};

use crate::case_support::{action, meeting};
use crate::support::{
    PASSPHRASE, Store, TODAY, begin, by, child_in_safety, child_works, code, conversation, day,
    delete_due, files_below, interpreted, moment, passphrase, put, text,
};

/// What must not be found, as it would stand in a file in UTF-8 or UTF-16.
fn needles(words: &[&str]) -> Vec<Vec<u8>> {
    words
        .iter()
        .flat_map(|word| {
            let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [word.as_bytes().to_vec(), wide]
        })
        .collect()
}

fn assert_nothing_readable(store: &Store, needles: &[Vec<u8>]) {
    let files = files_below(store.folder.path());
    assert!(files.len() > 2, "{files:?}");
    for path in files {
        let content = fs::read(&path).unwrap();
        for needle in needles {
            let found = content.windows(needle.len()).any(|part| part == needle);
            assert!(!found, "{}", path.display());
        }
    }
}

#[test]
fn no_file_ever_holds_what_was_typed() {
    let store = Store::new();
    let words = "Sentinel-ord som ingen annan skriver ";
    let swedish = "Sentinel-tolkat som ingen annan skriver ";
    let brief = "Sentinel-korthet som ingen annan skriver ";
    let needles = needles(&[
        "Sentinel-ord",
        "Sentinel-tolkat",
        "Sentinel-korthet",
        "sentinel ord som",
        "case-made",
        "SENTINEL-9",
        "sentinel-9",
        PASSPHRASE,
        "safety",
        "conversations",
        "carry_recipients",
        "social-services",
        "SQLite format 3",
        &store.code,
        &store.code.replace('-', ""),
    ]);
    let mut vault = store.open();
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    vault
        .begin(
            &code("SENTINEL-9"),
            delete_on,
            day(TODAY),
            &conversation(1),
            &by(),
        )
        .unwrap();
    let id = conversation(1).id;
    for round in 1..=20 {
        let note = interpreted(
            LanguageTag::Kmr,
            &words.repeat(round * 20),
            &swedish.repeat(round * 20),
        );
        let carry = Carry::InBrief {
            brief: text(&brief.repeat(round)),
            to: BTreeSet::from([VoiceRole::School, VoiceRole::SocialServices]),
        };
        for edit in [
            Edit::Note(child_works(), Some(note)),
            Edit::Carry(child_in_safety(), Some(carry)),
            Edit::Want(AreaId::Safety),
        ] {
            vault.make(id, &edit).unwrap();
        }
        let action = Action {
            what: text(&words.repeat(round)),
            ..action(1, Some("2026-12-01"))
        };
        let mut meeting = meeting(1);
        meeting.question = text(&swedish.repeat(round));
        for record in [Record::Action(action), Record::Meeting(Box::new(meeting))] {
            vault
                .put_record(&code("SENTINEL-9"), &record, moment("2026-11-22T15:00:00"))
                .unwrap();
        }
        assert_eq!(vault.search("sentinel", 10).unwrap().hits.len(), 5);
        assert_nothing_readable(&store, &needles);
    }
    vault.back_up(day(TODAY)).unwrap();
    vault
        .change_passphrase(
            &passphrase(PASSPHRASE),
            &passphrase("fyra helt andra ord"),
            vault::KdfCost::CHEAPEST,
        )
        .unwrap();
    assert_nothing_readable(&store, &needles);
    drop(vault);
    assert_nothing_readable(&store, &needles);
}

#[test]
fn the_log_is_empty_after_a_deletion_and_gone_at_the_end() {
    let (store, id) = Store::with_words("orden");
    let log = store.path("vault.db-wal");
    let length = || fs::metadata(&log).map_or(0, |found| found.len());
    let mut vault = store.open();
    put(&mut vault, id, &"många ord ".repeat(2_000)).unwrap();
    assert!(0 < length());
    vault.delete_case(&code("EK-7"), &by()).unwrap();
    assert_eq!(length(), 0);
    begin(&mut vault, "EK-8", &conversation(2));
    put(&mut vault, conversation(2).id, "ord").unwrap();
    assert_eq!(delete_due(&mut vault, "2027-02-20"), 1);
    assert_eq!(length(), 0);
    begin(&mut vault, "EK-8", &conversation(2));
    drop(vault);
    assert!(!log.exists());
    let mut left: Vec<_> = files_below(store.folder.path());
    left.sort();
    let names = ["vault.clean", "vault.db", "vault.keys", "vault.lock"];
    assert_eq!(left, names.map(|name| store.path(name)));
}
