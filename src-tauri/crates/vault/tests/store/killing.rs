use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::Stdio,
};

use casework::{Deed, Record};
use vault::{FolderLock, OpenVault};

use crate::case_support::meeting;
use crate::support::{
    PASSPHRASE, Store, TODAY, begin, by, child_process, code, conversation, day, moment,
    passphrase, put, text, words,
};

/// Tells a child process which store to write to; unset, its part is over at once.
const FOLDER: &str = "HJULET_TEST_KILLED_FOLDER";
const ROUNDS: usize = 15;
/// What the child says once a change is on disk.
const KEPT: &str = "kept ";

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let (store, id) = Store::with_words("0 ord");
    put_meeting(&mut store.open(), 0);
    let Store { folder, lock, .. } = store;
    drop(lock);
    for round in 1..=ROUNDS {
        let mut child = child_process("killing::child_writes_until_it_is_killed")
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut seen = 0;
        let mut acknowledged = 0_u32;
        for line in lines {
            // The last line may be cut.
            let Ok(line) = line else { break };
            if let Some(number) = line.strip_prefix(KEPT) {
                acknowledged = number.parse().unwrap();
                seen += 1;
            }
            if seen == round * 3 {
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        assert!(round * 3 <= seen, "the child ended by itself");

        assert!(!folder.path().join("vault.clean").exists());
        let lock = FolderLock::take(folder.path()).unwrap();
        let vault =
            vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
        let found = words(&vault, id).unwrap();
        let (number, rest) = found.split_once(' ').unwrap();
        let number: u32 = number.parse().unwrap();
        // The change under way at the kill may be there or not, but never half.
        assert!(acknowledged <= number && number <= acknowledged + 1);
        assert_eq!(rest, padding(number));
        // A record is put after each, and never half either: its two texts are in two tables.
        let file = vault.case_file(&code("EK-7")).unwrap().unwrap();
        let [held] = file.meetings.as_slice() else {
            panic!("one meeting");
        };
        let put: u32 = held.question.as_str().parse().unwrap();
        assert!(acknowledged <= put && put <= acknowledged + 1);
        assert_eq!(held.agenda[0].noted.as_str(), padding(put));
        assert_eq!(vault.access_log(0, 1).unwrap().chain, vault::Chain::Whole);
        // So that the program can ask about this very conversation.
        assert_eq!(vault.under_way().unwrap(), Some(id));
        // A backup checks every page first.
        vault.back_up(day(TODAY)).unwrap();
        fs::remove_dir_all(folder.path().join("backups")).unwrap();
    }
}

#[test]
fn child_writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let lock = FolderLock::take(Path::new(&folder)).unwrap();
    let mut vault =
        vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
    let id = conversation(1).id;
    let found = words(&vault, id).unwrap();
    let (number, _) = found.split_once(' ').unwrap();
    for number in number.parse::<u32>().unwrap() + 1.. {
        put(&mut vault, id, &format!("{number} {}", padding(number))).unwrap();
        put_meeting(&mut vault, number);
        vault.note_access(&by(), Deed::CaseChanged, None).unwrap();
        if number % 4 == 0 {
            vault.index_pending().unwrap();
        }
        let mut out = std::io::stdout().lock();
        // Nobody listens any more: the parent has gone.
        if writeln!(out, "{KEPT}{number}")
            .and_then(|()| out.flush())
            .is_err()
        {
            return;
        }
    }
}

#[test]
fn what_was_finished_is_counted_exactly_once_after_a_kill() {
    let store = Store::new();
    let Store { folder, lock, .. } = store;
    drop(lock);
    let mut finished_before = 0;
    for round in 1..=8 {
        let mut child = child_process("killing::child_finishes_until_it_is_killed")
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut acknowledged = 0;
        for line in lines {
            let Ok(line) = line else { break };
            if line.starts_with(KEPT) {
                acknowledged += 1;
            }
            if acknowledged == round {
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();

        let lock = FolderLock::take(folder.path()).unwrap();
        let vault =
            vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
        let talks = vault.conversations_of(&code("EK-7")).unwrap();
        let finished = talks.iter().filter(|talk| talk.finished_at.is_some());
        let mut counted: Vec<_> = finished
            .map(|talk| vault.use_of_conversation(talk.id).unwrap().unwrap().id)
            .collect();
        assert!(finished_before + acknowledged <= counted.len());
        finished_before = counted.len();
        counted.sort_unstable();
        let waiting: Vec<_> = vault.waiting_uses().unwrap();
        let waiting: Vec<_> = waiting.iter().map(|kept| kept.id).collect();
        assert_eq!(waiting, counted);
        let going_on = talks.iter().filter(|talk| talk.finished_at.is_none());
        for talk in going_on {
            assert!(vault.use_of_conversation(talk.id).unwrap().is_none());
        }
    }
}

#[test]
fn child_finishes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let lock = FolderLock::take(Path::new(&folder)).unwrap();
    let mut vault =
        vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
    let begun = match vault.case(&code("EK-7")).unwrap() {
        Some(_) => vault.conversations_of(&code("EK-7")).unwrap().len(),
        None => 0,
    };
    for number in begun + 1.. {
        let held = conversation(number.try_into().unwrap());
        begin(&mut vault, "EK-7", &held);
        vault
            .finish(held.id, moment("2026-11-22T15:00:00"))
            .unwrap();
        let mut out = std::io::stdout().lock();
        // Nobody listens any more: the parent has gone.
        if writeln!(out, "{KEPT}{number}")
            .and_then(|()| out.flush())
            .is_err()
        {
            return;
        }
    }
}

fn put_meeting(vault: &mut OpenVault, number: u32) {
    let mut held = meeting(1);
    held.question = text(&number.to_string());
    held.agenda[0].noted = text(&padding(number));
    let record = Record::Meeting(Box::new(held));
    vault
        .put_record(&code("EK-7"), &record, moment("2026-11-22T15:00:00"))
        .unwrap();
}

/// Words of a length that changes from write to write, so that pages come and go.
fn padding(number: u32) -> String {
    "ord ".repeat(1 + usize::try_from(number * 397 % 4001).unwrap())
}
