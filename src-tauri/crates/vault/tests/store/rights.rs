use std::{
    fs,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::Path,
};

use vault::{Error, FolderLock, KdfCost};

use crate::support::{
    PASSPHRASE, Store, TODAY, child_arguments, day, files_below, passphrase, put, refusal,
};

/// Tells a child process which folder to look at; unset, its part is over at once.
const FOLDER: &str = "HJULET_TEST_READ_ONLY_FOLDER";
const NOBODY: u32 = 65534;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn only_the_person_can_read_any_file() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    put(&mut vault, id, "andra ord").unwrap();
    vault.back_up(day(TODAY)).unwrap();
    vault
        .change_passphrase(
            &passphrase(PASSPHRASE),
            &passphrase("fyra helt andra ord"),
            KdfCost::CHEAPEST,
        )
        .unwrap();
    assert!(store.path("vault.db-wal").exists());
    let check = || {
        for path in files_below(store.folder.path()) {
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
        for folder in ["", "backups", "backups/2026-11-22"] {
            assert_eq!(mode(&store.path(folder)), 0o700, "{folder}");
        }
    };
    check();
    drop(vault);
    check();
}

#[test]
fn a_folder_that_others_can_read_is_closed_to_them() {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    FolderLock::take(folder.path()).unwrap();
    assert_eq!(mode(folder.path()), 0o700);
}

#[test]
fn a_folder_without_the_right_to_write_is_named_as_such() {
    let (store, id) = Store::with_words("orden");
    let outside = tempfile::tempdir().unwrap();
    let program = outside.path().join("store-test");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let Store { folder, lock, .. } = store;
    drop(lock);
    let set_mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    set_mode(outside.path(), 0o755);
    set_mode(folder.path(), 0o500);

    let mut command = std::process::Command::new(program);
    command
        .args(child_arguments("rights::child_meets_a_read_only_folder"))
        .env(FOLDER, folder.path());
    // The rights of files do not bind root; the child is somebody else then.
    let hand_over = |owner| {
        for path in files_below(folder.path()) {
            std::os::unix::fs::chown(&path, Some(owner), None).unwrap();
        }
        std::os::unix::fs::chown(folder.path(), Some(owner), None).unwrap();
    };
    let me = std::os::unix::fs::MetadataExt::uid(&fs::metadata(outside.path()).unwrap());
    if me == 0 {
        hand_over(NOBODY);
        command.uid(NOBODY);
    }
    let ended = command.output().unwrap();
    assert!(
        ended.status.success(),
        "{}",
        String::from_utf8_lossy(&ended.stdout)
    );

    if me == 0 {
        hand_over(me);
    }
    set_mode(folder.path(), 0o700);
    let lock = FolderLock::take(folder.path()).unwrap();
    let vault = vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
    assert_eq!(crate::support::words(&vault, id).unwrap(), "orden");
}

#[test]
fn child_meets_a_read_only_folder() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let folder = Path::new(&folder);
    let refused = refusal(FolderLock::take(&folder.join("deeper")));
    assert!(matches!(refused, Error::ReadOnly), "{refused:?}");

    let lock = FolderLock::take(folder).unwrap();
    assert_eq!(
        mode(folder),
        0o500,
        "a right that was taken away stays away"
    );
    let refused = vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY));
    assert!(matches!(refusal(refused), Error::ReadOnly));
}
