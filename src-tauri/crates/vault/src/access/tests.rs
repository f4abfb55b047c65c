//! Whatever is done to the log behind the program's back shows.

use rusqlite::params;
use tempfile::TempDir;

use super::*;
use crate::{FolderLock, KdfCost, Passphrase, prepare};

const DEEDS: [Deed; 5] = [
    Deed::CaseOpened,
    Deed::ConversationOpened,
    Deed::Searched,
    Deed::CaseChanged,
    Deed::LogSaved,
];

fn by(minute: u32) -> AccessBy {
    AccessBy {
        at: format!("2026-11-22T14:{minute:02}:00").parse().unwrap(),
        person: "kim".to_owned(),
    }
}

fn empty_store() -> (TempDir, OpenVault) {
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let passphrase = Passphrase::new("gul kanot i regn".to_owned()).unwrap();
    let prepared = prepare(&passphrase, KdfCost::CHEAPEST).unwrap();
    let today = "2026-11-22".parse().unwrap();
    let vault = prepared
        .keep(&lock, prepared.recovery_code(), today)
        .unwrap();
    (folder, vault)
}

/// A store with five lines, and nothing that keeps anybody from changing them.
fn unguarded() -> (TempDir, OpenVault) {
    let (folder, mut vault) = empty_store();
    for (minute, deed) in (1..).zip(DEEDS) {
        vault.note_access(&by(minute), deed, None).unwrap();
    }
    vault
        .connection
        .execute_batch(
            "DROP TRIGGER access_log_stays_as_written;
             DROP TRIGGER access_log_stays_whole;
             DROP TRIGGER access_log_goes_on",
        )
        .unwrap();
    assert_eq!(vault.access_log(0, 10).unwrap().chain, Chain::Whole);
    (folder, vault)
}

fn chain(vault: &OpenVault) -> Chain {
    vault.access_log(0, 100).unwrap().chain
}

/// The numbers of the lines that are not sound, oldest first.
fn unsound(vault: &OpenVault) -> Vec<u64> {
    let page = vault.access_log(0, 100).unwrap();
    let unsound = page.lines.iter().filter(|line| !line.sound);
    unsound.map(|line| line.number).rev().collect()
}

#[test]
fn what_is_noted_is_read_newest_first_page_by_page() {
    let (_folder, vault) = unguarded();
    let page = vault.access_log(0, 10).unwrap();
    assert_eq!((page.total, page.chain), (5, Chain::Whole));
    let deeds: Vec<Deed> = page.lines.iter().map(|line| line.deed).rev().collect();
    assert_eq!(deeds, DEEDS);
    let first = page.lines.last().unwrap();
    assert_eq!(first.number, 1);
    assert_eq!(first.at, by(1).at);
    assert_eq!(first.person.as_deref(), Some("kim"));
    assert_eq!(first.case, AccessCase::None);
    assert!(page.lines.iter().all(|line| line.sound));
    assert!(page.lines.iter().all(|line| line.seal.len() == 64));
    for (offset, numbers) in [(0, vec![5, 4]), (2, vec![3, 2]), (4, vec![1]), (5, vec![])] {
        let page = vault.access_log(offset, 2).unwrap();
        let found: Vec<u64> = page.lines.iter().map(|line| line.number).collect();
        assert_eq!((found, page.total), (numbers, 5));
        assert!(page.lines.iter().all(|line| line.sound));
    }
    assert_eq!(vault.access_log(u64::MAX, 2).unwrap().lines, []);
}

#[test]
fn the_store_itself_refuses_to_change_or_remove_a_line() {
    let (_folder, mut vault) = empty_store();
    vault.note_access(&by(1), Deed::Searched, None).unwrap();
    for refused in [
        "UPDATE access_log SET person = 'alex'",
        "DELETE FROM access_log",
        "REPLACE INTO access_log SELECT number, at, 'alex', deed, mark, tag FROM access_log",
    ] {
        assert!(
            vault.connection.execute_batch(refused).is_err(),
            "{refused}"
        );
    }
    assert_eq!(chain(&vault), Chain::Whole);
}

#[test]
fn a_changed_line_shows() {
    for change in [
        "UPDATE access_log SET person = 'alex' WHERE number = 3",
        "UPDATE access_log SET person = NULL WHERE number = 3",
        "UPDATE access_log SET at = '2026-11-22T14:03:01' WHERE number = 3",
        "UPDATE access_log SET deed = 'case-opened' WHERE number = 3",
        "UPDATE access_log SET mark = randomblob(16) WHERE number = 3",
    ] {
        let (_folder, vault) = unguarded();
        vault.connection.execute_batch(change).unwrap();
        assert_eq!(chain(&vault), Chain::Broken { at: 3 }, "{change}");
        assert_eq!(unsound(&vault), [3], "{change}");
    }
}

#[test]
fn a_line_that_says_nothing_any_more_shows() {
    for change in [
        "UPDATE access_log SET at = 'då' WHERE number = 3",
        "UPDATE access_log SET deed = 'något' WHERE number = 3",
        "UPDATE access_log SET mark = x'00' WHERE number = 3",
        "UPDATE access_log SET number = -3 WHERE number = 1",
    ] {
        let (_folder, vault) = unguarded();
        vault.connection.execute_batch(change).unwrap();
        let page = vault.access_log(0, 10).unwrap();
        assert_ne!(page.chain, Chain::Whole, "{change}");
        assert_eq!((page.lines.len(), page.total), (4, 5), "{change}");
    }
}

#[test]
fn a_removed_line_shows_also_the_first_and_the_last() {
    for (number, after) in [(1_u32, vec![2]), (3, vec![4]), (5, vec![])] {
        let (_folder, mut vault) = unguarded();
        vault
            .connection
            .execute("DELETE FROM access_log WHERE number = ?1", [number])
            .unwrap();
        assert_eq!(
            chain(&vault),
            Chain::Broken {
                at: u64::from(number)
            }
        );
        assert_eq!(unsound(&vault), after);
        // It is not covered up by what follows.
        vault.note_access(&by(9), Deed::Searched, None).unwrap();
        assert_eq!(
            chain(&vault),
            Chain::Broken {
                at: u64::from(number)
            }
        );
    }
    let (_folder, mut vault) = unguarded();
    vault
        .connection
        .execute_batch("DELETE FROM access_log")
        .unwrap();
    assert_eq!(chain(&vault), Chain::Broken { at: 1 });
    vault.note_access(&by(9), Deed::Searched, None).unwrap();
    assert_eq!(chain(&vault), Chain::Broken { at: 1 });
}

#[test]
fn removed_lines_show_when_the_others_are_numbered_anew() {
    let (_folder, vault) = unguarded();
    vault
        .connection
        .execute_batch(
            "DELETE FROM access_log WHERE number = 2;
             UPDATE access_log SET number = number - 1 WHERE 2 < number;
             UPDATE access_log_head SET lines = 4",
        )
        .unwrap();
    assert_eq!(chain(&vault), Chain::Broken { at: 2 });
}

#[test]
fn swapped_lines_show() {
    let (_folder, vault) = unguarded();
    vault
        .connection
        .execute_batch(
            "UPDATE access_log SET number = 99 WHERE number = 2;
             UPDATE access_log SET number = 2 WHERE number = 4;
             UPDATE access_log SET number = 4 WHERE number = 99",
        )
        .unwrap();
    assert_eq!(chain(&vault), Chain::Broken { at: 2 });
    assert_eq!(unsound(&vault), [2, 3, 4, 5]);
}

#[test]
fn a_line_put_in_shows() {
    for number in [0, 6] {
        let (_folder, mut vault) = unguarded();
        vault
            .connection
            .execute(
                "INSERT INTO access_log (number, at, person, deed, mark, tag)
                 SELECT ?1, at, person, deed, mark, tag FROM access_log WHERE number = 5",
                [number],
            )
            .unwrap();
        let broken = chain(&vault);
        assert_ne!(broken, Chain::Whole);
        vault.note_access(&by(9), Deed::Searched, None).unwrap();
        assert_eq!(chain(&vault), broken);
    }
}

#[test]
fn a_head_that_was_changed_or_removed_shows_for_ever() {
    for change in [
        "DELETE FROM access_log_head",
        "UPDATE access_log_head SET seal = NULL",
        "UPDATE access_log_head SET lines = 4",
        "UPDATE access_log_head SET last_tag = zeroblob(32)",
        "UPDATE access_log_head SET lines = 0, last_tag = zeroblob(32), seal = NULL",
        // The last line goes, and the head is made to fit.
        "DELETE FROM access_log WHERE number = 5;
         UPDATE access_log_head SET lines = 4,
             last_tag = (SELECT tag FROM access_log WHERE number = 4)",
    ] {
        let (_folder, mut vault) = unguarded();
        vault.connection.execute_batch(change).unwrap();
        assert_ne!(chain(&vault), Chain::Whole, "{change}");
        vault.note_access(&by(8), Deed::Searched, None).unwrap();
        let broken = chain(&vault);
        assert_ne!(broken, Chain::Whole, "{change}");
        vault.note_access(&by(9), Deed::Searched, None).unwrap();
        assert_eq!(chain(&vault), broken, "{change}");
    }
}

#[test]
fn lines_of_another_store_do_not_fit() {
    let (_folder, vault) = unguarded();
    let (_other_folder, other) = unguarded();
    let line = access_log::page(&other.connection, 2, 1).unwrap().remove(0);
    vault
        .connection
        .execute(
            "UPDATE access_log SET tag = ?2 WHERE number = ?1",
            params![line.number, line.tag],
        )
        .unwrap();
    assert_eq!(chain(&vault), Chain::Broken { at: 3 });
}

#[test]
fn nothing_is_noted_of_a_case_that_is_not_there() {
    let (_folder, mut vault) = empty_store();
    let code = CaseCode::parse("EK-7").unwrap();
    let refused = vault.note_access(&by(1), Deed::CaseOpened, Some(&code));
    assert!(matches!(refused, Err(Error::NoSuchRecord)));
    let page = vault.access_log(0, 10).unwrap();
    assert_eq!((page.total, page.chain), (0, Chain::Whole));
}
