use std::fs;

use vault::{Error, FolderLock, KdfCost, Refusal};

use crate::support::{PASSPHRASE, Store, TODAY, day, passphrase, put, refusal, words};

const NEW: &str = "fyra helt andra ord";

#[test]
fn only_the_passphrase_opens() {
    let (store, id) = Store::with_words("orden");
    for wrong in [
        "gul kanot i regnet",
        "Gul kanot i regn",
        " gul kanot i regn",
    ] {
        assert!(matches!(
            refusal(store.open_with(wrong)),
            Error::WrongPassphrase
        ));
    }
    assert_eq!(store.words(id).unwrap(), "orden");
}

#[test]
fn letters_typed_in_two_parts_open() {
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let prepared = vault::prepare(&passphrase("åska över sjön nu"), KdfCost::CHEAPEST).unwrap();
    drop(
        prepared
            .keep(&lock, prepared.recovery_code(), day(TODAY))
            .unwrap(),
    );
    let in_parts = passphrase("a\u{30a}ska o\u{308}ver sjo\u{308}n nu");
    assert!(vault::open_with_passphrase(&lock, &in_parts, day(TODAY)).is_ok());
}

#[test]
fn the_recovery_code_opens_and_sets_a_new_passphrase() {
    let (store, id) = Store::with_words("orden");
    let vault = store.recover(&store.code.to_lowercase(), NEW).unwrap();
    assert_eq!(words(&vault, id).unwrap(), "orden");
    drop(vault);
    assert!(matches!(refusal(store.try_open()), Error::WrongPassphrase));
    assert!(store.open_with(NEW).is_ok());
    // The code on paper is good for the next time too.
    assert!(store.recover(&store.code, PASSPHRASE).is_ok());
    assert_eq!(store.words(id).unwrap(), "orden");
}

#[test]
fn the_code_of_another_store_opens_nothing() {
    let (ours, id) = Store::with_words("orden");
    let theirs = Store::new();
    let refused = refusal(ours.recover(&theirs.code, NEW));
    assert!(matches!(refused, Error::WrongRecoveryCode));
    let refused = refusal(ours.recover(&ours.code, "kort"));
    assert!(matches!(
        refused,
        Error::PassphraseRefused(Refusal::TooShort)
    ));
    assert_eq!(ours.words(id).unwrap(), "orden");
}

#[test]
fn the_passphrase_changes_for_whoever_knows_it() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    let wrong = vault.change_passphrase(&passphrase(NEW), &passphrase(NEW), KdfCost::CHEAPEST);
    assert!(matches!(wrong, Err(Error::WrongPassphrase)));
    let poor =
        vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase("a"), KdfCost::CHEAPEST);
    assert!(matches!(poor, Err(Error::PassphraseRefused(_))));
    vault
        .change_passphrase(&passphrase(PASSPHRASE), &passphrase(NEW), KdfCost::CHEAPEST)
        .unwrap();
    put(&mut vault, id, "nya ord").unwrap();
    drop(vault);

    assert!(store.path("vault.keys.old").exists());
    assert!(matches!(refusal(store.try_open()), Error::WrongPassphrase));
    let vault = store.open_with(NEW).unwrap();
    assert_eq!(words(&vault, id).unwrap(), "nya ord");
    assert!(!store.path("vault.keys.old").exists());
    drop(vault);
    assert!(store.recover(&store.code, PASSPHRASE).is_ok());
}

#[test]
fn the_cost_is_kept_with_the_store() {
    let cost = KdfCost::new(20 * 1024, 2, 2).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let prepared = vault::prepare(&passphrase(PASSPHRASE), cost).unwrap();
    drop(
        prepared
            .keep(&lock, prepared.recovery_code(), day(TODAY))
            .unwrap(),
    );
    let written = fs::read_to_string(folder.path().join("vault.keys")).unwrap();
    for part in ["\"memoryKib\": 20480", "\"passes\": 2", "\"lanes\": 2"] {
        assert!(written.contains(part), "{written}");
    }
    assert!(vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).is_ok());
}

#[test]
fn a_second_start_is_told_that_the_store_is_in_use() {
    let store = Store::new();
    let second = FolderLock::take(store.folder.path());
    assert!(matches!(refusal(second), Error::InUse));

    // The open store keeps the folder taken, even if the shell lets go of the lock.
    let vault = store.open();
    let Store { folder, lock, .. } = store;
    drop(lock);
    assert!(matches!(
        refusal(FolderLock::take(folder.path())),
        Error::InUse
    ));
    drop(vault);
    assert!(FolderLock::take(folder.path()).is_ok());
}

#[test]
fn what_is_parked_opens_after_locking_and_only_here() {
    let store = Store::new();
    let spoken = "Jag vill inte att det sparas";
    let vault = store.open();
    let parked = vault.seal_parked(spoken.as_bytes()).unwrap();
    drop(vault);
    let vault = store.open();
    assert_eq!(
        vault.open_parked(&parked).unwrap().as_slice(),
        spoken.as_bytes()
    );
    let elsewhere = Store::new().open();
    assert!(matches!(
        elsewhere.open_parked(&parked),
        Err(Error::NotOurs)
    ));
    assert_eq!(format!("{parked:?}"), "‹hidden›");
}
