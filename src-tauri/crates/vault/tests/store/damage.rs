use std::{fs, path::Path};

use vault::{Damage, Error, FolderLock, Part, Restored, Whereabouts, look};

use crate::support::{
    PASSPHRASE, Store, TODAY, begin, conversation, day, passphrase, put, refusal,
};

fn damaged(store: &Store) -> Damage {
    match refusal(store.try_open()) {
        Error::Damaged(damage) => damage,
        other => panic!("{other:?}"),
    }
}

fn change(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut content = fs::read(path).unwrap();
    change(&mut content);
    fs::write(path, content).unwrap();
}

#[test]
fn an_empty_folder_has_no_store() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    assert_eq!(look(&missing).unwrap(), Whereabouts::Nothing);
    let lock = FolderLock::take(&missing).unwrap();
    assert_eq!(look(&missing).unwrap(), Whereabouts::Nothing);
    let unopened = vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY));
    assert!(matches!(refusal(unopened), Error::NoStore));
}

#[test]
fn each_missing_or_empty_file_has_its_own_name() {
    type Break = fn(&Store);
    let cases: [(Break, Whereabouts, Damage); 4] = [
        (
            |store| fs::remove_file(store.path("vault.keys")).unwrap(),
            Whereabouts::KeyFileMissing,
            Damage::KeyFileMissing,
        ),
        (
            |store| fs::write(store.path("vault.keys"), "{\"format\":1}").unwrap(),
            Whereabouts::KeyFileBroken,
            Damage::KeyFileBroken,
        ),
        (
            |store| fs::remove_file(store.path("vault.db")).unwrap(),
            Whereabouts::DatabaseMissing,
            Damage::DatabaseMissing,
        ),
        (
            |store| fs::write(store.path("vault.db"), "").unwrap(),
            Whereabouts::DatabaseEmpty,
            Damage::DatabaseEmpty,
        ),
    ];
    for (break_it, whereabouts, damage) in cases {
        let store = Store::new();
        break_it(&store);
        assert_eq!(look(store.folder.path()).unwrap(), whereabouts);
        assert_eq!(damaged(&store), damage);
    }
}

#[test]
fn a_huge_key_file_is_not_read() {
    let store = Store::new();
    fs::write(store.path("vault.keys"), vec![b' '; 1 << 20]).unwrap();
    assert_eq!(
        look(store.folder.path()).unwrap(),
        Whereabouts::KeyFileBroken
    );
}

#[test]
fn a_database_that_does_not_open_is_damaged_and_not_a_wrong_passphrase() {
    type Break = fn(&mut Vec<u8>);
    let breaks: [Break; 4] = [
        |content| content[100] ^= 1,
        |content| content.truncate(4096 + 100),
        |content| content.truncate(100),
        |content| content.fill(0),
    ];
    for break_it in breaks {
        let (store, _) = Store::with_words("orden");
        change(&store.path("vault.db"), break_it);
        let left = fs::read(store.path("vault.db")).unwrap();
        assert_eq!(damaged(&store), Damage::DatabaseBroken);
        assert_eq!(fs::read(store.path("vault.db")).unwrap(), left);
    }
}

#[test]
fn the_database_of_another_store_is_not_taken_for_ours() {
    let (ours, _) = Store::with_words("orden");
    let (theirs, _) = Store::with_words("andras ord");
    fs::copy(theirs.path("vault.db"), ours.path("vault.db")).unwrap();
    assert_eq!(damaged(&ours), Damage::DatabaseBroken);
}

#[test]
fn a_damaged_page_is_found_after_an_unclean_end_and_before_a_backup() {
    let (store, _) = Store::with_words(&"många ord ".repeat(5_000));
    let page = |content: &mut Vec<u8>| {
        let place = content.len() - 4096 + 50;
        content[place] ^= 1;
    };
    change(&store.path("vault.db"), page);
    let vault = store.open();
    assert!(matches!(
        vault.back_up(day(TODAY)),
        Err(Error::Damaged(Damage::DatabaseBroken))
    ));
    drop(vault);
    assert!(vault::newest_backup(store.folder.path()).unwrap().is_none());
    fs::remove_file(store.path("vault.clean")).unwrap();
    assert_eq!(damaged(&store), Damage::DatabaseBroken);
}

#[test]
fn what_is_set_aside_is_whole_and_a_new_store_can_be_made() {
    let (store, id) = Store::with_words("orden");
    for number in 1..=2 {
        let kept = fs::read(store.path("vault.db")).unwrap();
        let aside = vault::set_aside(&store.lock, day(TODAY)).unwrap();
        assert_eq!(aside, store.path(&format!("damaged-2026-11-22-{number}")));
        assert_eq!(fs::read(aside.join("vault.db")).unwrap(), kept);
        assert_eq!(look(store.folder.path()).unwrap(), Whereabouts::Nothing);
        fs::copy(aside.join("vault.db"), store.path("vault.db")).unwrap();
        fs::copy(aside.join("vault.keys"), store.path("vault.keys")).unwrap();
    }
    assert_eq!(store.words(id).unwrap(), "orden");
}

#[test]
fn the_backups_of_a_store_go_aside_with_it() {
    let (store, _) = Store::with_words("orden");
    store.open().back_up(day(TODAY)).unwrap();
    let aside = vault::set_aside(&store.lock, day(TODAY)).unwrap();
    assert!(aside.join("backups/2026-11-22/vault.db").exists());
    assert_eq!(look(store.folder.path()).unwrap(), Whereabouts::Nothing);

    let prepared = vault::prepare(&passphrase(PASSPHRASE), vault::KdfCost::CHEAPEST).unwrap();
    let new = prepared
        .keep(&store.lock, prepared.recovery_code(), day(TODAY))
        .unwrap();
    assert!(new.back_up_if_due(day(TODAY)).unwrap().is_some());
    new.back_up_if_due(day("2026-12-24")).unwrap();
    assert!(aside.join("backups/2026-11-22/vault.db").exists());
}

#[test]
fn the_newest_backup_takes_the_place_of_a_damaged_database() {
    let (store, id) = Store::with_words("i går");
    store.open().back_up(day("2026-11-21")).unwrap();
    let mut vault = store.open();
    put(&mut vault, id, "i dag").unwrap();
    drop(vault);
    fs::write(store.path("vault.db"), "").unwrap();

    let restored =
        vault::restore_newest_backup(&store.lock, damaged(&store).part(), day(TODAY)).unwrap();
    let made_on = day("2026-11-21");
    assert_eq!(restored, Restored::Store { made_on });
    assert_eq!(store.words(id).unwrap(), "i går");
    assert!(store.path("damaged-2026-11-22-1/vault.db").exists());
}

#[test]
fn a_damaged_key_file_costs_no_words() {
    let (store, id) = Store::with_words("i går");
    store.open().back_up(day("2026-11-21")).unwrap();
    let mut vault = store.open();
    put(&mut vault, id, "i dag").unwrap();
    drop(vault);
    for break_it in [
        |path: &Path| fs::write(path, "{").unwrap(),
        |path: &Path| fs::remove_file(path).unwrap(),
    ] {
        break_it(&store.path("vault.keys"));
        let part = damaged(&store).part();
        assert_eq!(part, Part::KeyFile);
        let restored = vault::restore_newest_backup(&store.lock, part, day(TODAY)).unwrap();
        let made_on = Some(day("2026-11-21"));
        assert_eq!(restored, Restored::Keys { made_on });
        assert_eq!(store.words(id).unwrap(), "i dag");
    }
}

#[test]
fn without_a_backup_nothing_is_moved() {
    let (store, _) = Store::with_words("orden");
    for part in [Part::Database, Part::KeyFile] {
        let refused = vault::restore_newest_backup(&store.lock, part, day(TODAY));
        assert!(matches!(refusal(refused), Error::NoBackup));
    }
    assert_eq!(look(store.folder.path()).unwrap(), Whereabouts::Present);
}

#[test]
fn a_restoring_that_was_cut_short_can_be_done_again() {
    let (store, id) = Store::with_words("orden");
    store.open().back_up(day(TODAY)).unwrap();
    // As if the power went after the damaged files were moved aside.
    for name in ["vault.db", "vault.keys", "vault.clean"] {
        fs::rename(store.path(name), store.path(&format!("aside-{name}"))).unwrap();
    }
    assert_eq!(look(store.folder.path()).unwrap(), Whereabouts::OnlyBackups);
    vault::restore_newest_backup(&store.lock, Part::Database, day(TODAY)).unwrap();
    assert_eq!(store.words(id).unwrap(), "orden");
}

#[test]
fn files_that_were_never_finished_go() {
    let (store, id) = Store::with_words("orden");
    for name in [".writing-vault.db", ".writing-x4Bq", "min-egen-fil.txt"] {
        fs::write(store.path(name), "halv").unwrap();
    }
    assert_eq!(store.words(id).unwrap(), "orden");
    assert!(!store.path(".writing-vault.db").exists());
    assert!(!store.path(".writing-x4Bq").exists());
    assert!(store.path("min-egen-fil.txt").exists());
}

#[test]
fn the_store_of_an_unclean_end_is_checked_and_opens() {
    let (store, id) = Store::with_words("orden");
    fs::remove_file(store.path("vault.clean")).unwrap();
    assert_eq!(store.words(id).unwrap(), "orden");
    assert!(store.path("vault.clean").exists());
    let mut vault = store.open();
    assert!(!store.path("vault.clean").exists());
    begin(&mut vault, "EK-8", &conversation(2));
}

#[test]
fn a_log_that_was_left_behind_never_meets_another_database() {
    let (store, id) = Store::with_words("i går");
    let mut vault = store.open();
    vault.back_up(day("2026-11-21")).unwrap();
    put(&mut vault, id, "i dag").unwrap();
    // As a crash would leave it: the log is there, and the end was not clean.
    let log = fs::read(store.path("vault.db-wal")).unwrap();
    assert!(!log.is_empty());
    drop(vault);
    fs::write(store.path("vault.db-wal"), log).unwrap();
    fs::write(store.path("vault.db"), "").unwrap();
    vault::restore_newest_backup(&store.lock, damaged(&store).part(), day(TODAY)).unwrap();
    assert_eq!(store.words(id).unwrap(), "i går");
    assert!(store.path("damaged-2026-11-22-1/vault.db-wal").exists());
}
