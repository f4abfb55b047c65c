use std::fs;

use vault::{Error, newest_backup};

use crate::support::{
    PASSPHRASE, Store, begin, code, conversation, day, files_below, passphrase, put, words,
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
    let store = Store::new();
    let vault = store.open();
    vault.back_up(day("2026-11-25")).unwrap();
    assert!(vault.back_up_if_due(day("2026-11-22")).unwrap().is_some());
    assert_eq!(vault.back_up_if_due(day("2026-11-22")).unwrap(), None);
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
    vault::restore_newest_backup(&store.lock, vault::Part::Database, day("2026-11-22")).unwrap();
    assert_eq!(store.words(id).unwrap(), "nummer 11");
}

#[test]
fn a_deleted_case_is_gone_from_every_copy_after_seven_days() {
    let (store, _) = Store::with_words("orden");
    let mut vault = store.open();
    vault.back_up_if_due(day("2026-11-22")).unwrap();
    vault.delete_case(&code("EK-7")).unwrap();
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
    vault.back_up(day("2026-11-20")).unwrap();
    assert_eq!(vault.back_up_if_due(day("2026-11-29")).unwrap(), None);
    assert!(!store.path("backups/2026-11-20").exists());
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
    vault::restore_newest_backup(&store.lock, vault::Part::Database, day("2026-11-22")).unwrap();
    assert!(matches!(
        store.open_with("fyra helt andra ord"),
        Err(Error::WrongPassphrase)
    ));
    assert_eq!(store.words(id).unwrap(), "orden");
    assert!(store.recover(&store.code, "fyra helt andra ord").is_ok());
}
