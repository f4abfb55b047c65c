use std::fs;

use vault::{Error, FolderLock, KdfCost, Refusal, Whereabouts, look};

use crate::support::{PASSPHRASE, Store, TODAY, all_cases, day, passphrase, refusal};

fn prepared() -> vault::Prepared {
    vault::prepare(&passphrase(PASSPHRASE), KdfCost::CHEAPEST).unwrap()
}

#[test]
fn a_new_store_opens_again() {
    let store = Store::new();
    assert_eq!(look(store.folder.path()).unwrap(), Whereabouts::Present);
    assert!(all_cases(&store.open()).is_empty());
}

#[test]
fn nothing_is_written_before_the_code_is_typed_back() {
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let (ours, theirs) = (prepared(), prepared());
    let refused = refusal(ours.keep(&lock, theirs.recovery_code(), day(TODAY)));
    assert!(matches!(refused, Error::WrongRecoveryCode));
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["vault.lock"]);
    assert_eq!(look(folder.path()).unwrap(), Whereabouts::Nothing);

    // A slip of the pen costs nothing: the same code can be typed once more.
    assert!(ours.keep(&lock, ours.recovery_code(), day(TODAY)).is_ok());
}

#[test]
fn a_poor_passphrase_makes_no_store() {
    for (poor, reason) in [
        ("kort", Refusal::TooShort),
        ("aaaaaaaaaaaa", Refusal::Guessable),
    ] {
        let refused = refusal(vault::prepare(&passphrase(poor), KdfCost::CHEAPEST));
        assert!(matches!(refused, Error::PassphraseRefused(found) if found == reason));
    }
}

#[test]
fn a_store_is_never_buried_under_a_new_one() {
    for (name, content) in [
        ("vault.db", None),
        ("vault.keys", None),
        ("vault.db", Some("")),
        ("vault.keys", Some("{")),
        ("vault.keys", Some("")),
        ("vault.keys", Some("{\"format\": 99}")),
        ("vault.lock", Some("")),
    ] {
        let store = Store::new();
        match content {
            None => fs::remove_file(store.path(name)).unwrap(),
            Some(content) => fs::write(store.path(name), content).unwrap(),
        }
        let before = fs::read(store.path("vault.db")).ok();
        let prepared = prepared();
        let refused = prepared.keep(&store.lock, prepared.recovery_code(), day(TODAY));
        assert!(matches!(refusal(refused), Error::AlreadyThere), "{name}");
        assert_eq!(fs::read(store.path("vault.db")).ok(), before);
    }
}

#[test]
fn a_half_made_store_is_no_store_and_is_moved_aside() {
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    for name in ["vault.making", "vault.db", "vault.db-wal"] {
        fs::write(folder.path().join(name), name).unwrap();
    }
    assert_eq!(look(folder.path()).unwrap(), Whereabouts::HalfMade);
    let unopened = vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY));
    assert!(matches!(refusal(unopened), Error::NoStore));

    let prepared = prepared();
    let vault = prepared
        .keep(&lock, prepared.recovery_code(), day(TODAY))
        .unwrap();
    drop(vault);
    assert_eq!(look(folder.path()).unwrap(), Whereabouts::Present);
    let aside = folder.path().join("unfinished-2026-11-22-1");
    assert_eq!(fs::read(aside.join("vault.db")).unwrap(), b"vault.db");
    assert!(!folder.path().join("vault.making").exists());
}

#[test]
fn a_crash_just_after_the_key_file_leaves_a_whole_store() {
    let store = Store::new();
    fs::write(store.path("vault.making"), "").unwrap();
    assert_eq!(look(store.folder.path()).unwrap(), Whereabouts::Present);
    drop(store.open());
    assert!(!store.path("vault.making").exists());
}

#[test]
fn an_open_store_can_go_to_another_thread() {
    fn can_be_sent<T: Send>() {}
    can_be_sent::<vault::OpenVault>();
    can_be_sent::<vault::Prepared>();
    can_be_sent::<vault::ParkedBox>();
}
