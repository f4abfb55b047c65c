use std::fs;

use vault::{Error, Part, newest_backup};

use crate::support::{
    PASSPHRASE, Store, begin, by, code, conversation, day, delete_due, files_below, passphrase,
    put, words,
};

#[test]
fn one_backup_a_day_is_made() {
    let store = Store::new();
    let vault = store.open();
    let made = vault.back_up_if_due(day("2026-11-22")).unwrap().unwrap();
    assert_eq!(made.made_on(), day("2026-11-22"));
    assert_eq!(vault.back_up_if_due(day("2026-11-22")).unwrap(), None);
    assert!(vault.back_up_if_due(day("2026-11-23")).unwrap().is_some());
    let newest = newest_backup(store.folder.path()).unwrap().unwrap();
    assert_eq!(newest.made_on(), day("2026-11-23"));
}

#[test]
fn a_clock_that_went_wrong_for_a_day_does_no_harm() {
    let (store, id) = Store::with_words("i går");
    let mut vault = store.open();
    vault.back_up(day("2026-11-22")).unwrap();
    vault.back_up(day("2031-11-25")).unwrap();
    put(&mut vault, id, "i dag").unwrap();
    assert!(vault.back_up_if_due(day("2026-11-22")).unwrap().is_some());
    assert_eq!(vault.back_up_if_due(day("2026-11-22")).unwrap(), None);
    drop(vault);
    assert!(!store.path("backups/2031-11-25").exists());
    vault::restore_newest_backup(&store.lock, Part::Database, day("2026-11-22")).unwrap();
    assert_eq!(store.words(id).unwrap(), "i dag");
}

#[test]
fn a_clock_that_went_ahead_deletes_nothing_on_its_first_day() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    vault.back_up_if_due(day("2026-11-22")).unwrap();
    for _unlocked_again in 0..3 {
        assert_eq!(delete_due(&mut vault, "2099-01-01"), 0);
        vault.back_up_if_due(day("2099-01-01")).unwrap();
    }
    assert!(store.path("backups/2026-11-22").exists());
    // Put right, all is as it was.
    assert_eq!(delete_due(&mut vault, "2026-11-23"), 0);
    vault.back_up_if_due(day("2026-11-23")).unwrap();
    assert_eq!(words(&vault, id).unwrap(), "orden");
    assert_eq!(delete_due(&mut vault, "2027-02-20"), 1);
}

#[test]
fn after_a_long_absence_what_is_due_goes_on_the_second_day() {
    let (store, _) = Store::with_words("orden");
    let mut vault = store.open();
    vault.back_up_if_due(day("2026-11-22")).unwrap();
    assert_eq!(delete_due(&mut vault, "2027-09-01"), 0);
    vault.back_up_if_due(day("2027-09-01")).unwrap();
    assert_eq!(delete_due(&mut vault, "2027-09-02"), 1);
    vault.back_up_if_due(day("2027-09-02")).unwrap();
    assert!(!store.path("backups/2026-11-22").exists());
}

#[test]
fn the_backup_of_another_store_is_neither_ours_nor_removed() {
    let (theirs, _) = Store::with_words("andras ord");
    theirs.open().back_up(day("2026-11-22")).unwrap();
    let (ours, id) = Store::with_words("orden");
    ours.open().back_up(day("2026-11-21")).unwrap();
    let there = ours.path("backups/2026-11-22");
    fs::rename(theirs.path("backups/2026-11-22"), &there).unwrap();

    // It does not count as the backup of its day.
    let vault = ours.open();
    assert!(vault.back_up_if_due(day("2026-11-22")).unwrap().is_some());
    vault.back_up_if_due(day("2026-12-22")).unwrap();
    drop(vault);
    assert!(there.exists());
    assert!(!ours.path("backups/2026-11-21").exists());

    // Nor does it take the place of ours, though it is newer by its name.
    fs::rename(&there, ours.path("backups/2026-12-23")).unwrap();
    fs::write(ours.path("vault.db"), "").unwrap();
    let newest = newest_backup(ours.folder.path()).unwrap().unwrap();
    assert_eq!(newest.made_on(), day("2026-12-22"));
    vault::restore_newest_backup(&ours.lock, Part::Database, day("2026-12-23")).unwrap();
    assert_eq!(ours.words(id).unwrap(), "orden");
}

#[test]
fn a_second_backup_of_a_day_stands_beside_the_first_and_is_the_newer() {
    let (store, id) = Store::with_words("första");
    let mut vault = store.open();
    vault.back_up(day("2026-11-22")).unwrap();
    for number in 2..=11 {
        put(&mut vault, id, &format!("nummer {number}")).unwrap();
        vault.back_up(day("2026-11-22")).unwrap();
    }
    drop(vault);
    assert!(store.path("backups/2026-11-22").is_dir());
    assert!(store.path("backups/2026-11-22-11").is_dir());
    vault::restore_newest_backup(&store.lock, Part::Database, day("2026-11-22")).unwrap();
    assert_eq!(store.words(id).unwrap(), "nummer 11");
}

#[test]
fn a_deleted_case_is_gone_from_every_copy_after_seven_days() {
    let (store, _) = Store::with_words("orden");
    let mut vault = store.open();
    vault.back_up_if_due(day("2026-11-22")).unwrap();
    vault.delete_case(&code("EK-7"), &by()).unwrap();
    for today in ["2026-11-23", "2026-11-28"] {
        vault.back_up_if_due(day(today)).unwrap();
        assert!(store.path("backups/2026-11-22").exists(), "{today}");
    }
    vault.back_up_if_due(day("2026-11-29")).unwrap();
    assert!(!store.path("backups/2026-11-22").exists());
    assert!(store.path("backups/2026-11-23").exists());
}

#[test]
fn old_ones_go_even_when_none_is_due() {
    let store = Store::new();
    let vault = store.open();
    vault.back_up(day("2026-11-29")).unwrap();
    let old = store.path("backups/2026-11-20");
    fs::create_dir(&old).unwrap();
    for name in ["vault.db", "vault.keys"] {
        fs::copy(store.path("backups/2026-11-29").join(name), old.join(name)).unwrap();
    }
    // What is no folder was not made here and keeps nothing from going.
    fs::write(store.path("backups/2026-11-19"), "").unwrap();
    assert_eq!(vault.back_up_if_due(day("2026-11-29")).unwrap(), None);
    assert!(!old.exists());
}

#[test]
fn leftovers_and_strange_things_are_no_backups() {
    let store = Store::new();
    let vault = store.open();
    vault.back_up(day("2026-11-22")).unwrap();
    for name in ["2026-11-25", "making-x", "2026-11-26-x", "åäö-anteckning"] {
        fs::create_dir(store.path("backups").join(name)).unwrap();
    }
    fs::write(store.path("backups/2026-11-25/vault.db"), "halvt").unwrap();
    fs::write(store.path("backups/fil"), "").unwrap();
    let newest = newest_backup(store.folder.path()).unwrap().unwrap();
    assert_eq!(newest.made_on(), day("2026-11-22"));
    vault.back_up(day("2026-11-23")).unwrap();
    assert!(!store.path("backups/making-x").exists());
    assert!(store.path("backups/åäö-anteckning").exists());
}

#[test]
fn a_backup_is_two_files_and_opens_by_itself() {
    let (store, id) = Store::with_words("orden");
    store.open().back_up(day("2026-11-22")).unwrap();
    let backup = store.path("backups/2026-11-22");
    let mut names: Vec<_> = files_below(&backup)
        .iter()
        .map(|path| path.file_name().unwrap().to_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["vault.db", "vault.keys"]);
    let lock = vault::FolderLock::take(&backup).unwrap();
    let copy =
        vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day("2026-11-22")).unwrap();
    assert_eq!(words(&copy, id).unwrap(), "orden");
}

#[test]
fn a_backup_keeps_the_passphrase_of_its_day() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    vault.back_up(day("2026-11-21")).unwrap();
    vault
        .change_passphrase(
            &passphrase(PASSPHRASE),
            &passphrase("fyra helt andra ord"),
            vault::KdfCost::CHEAPEST,
        )
        .unwrap();
    begin(&mut vault, "EK-8", &conversation(2));
    drop(vault);
    fs::write(store.path("vault.db"), "").unwrap();
    vault::restore_newest_backup(&store.lock, Part::Database, day("2026-11-22")).unwrap();
    assert!(matches!(
        store.open_with("fyra helt andra ord"),
        Err(Error::WrongPassphrase)
    ));
    assert_eq!(store.words(id).unwrap(), "orden");
    assert!(store.recover(&store.code, "fyra helt andra ord").is_ok());
}
