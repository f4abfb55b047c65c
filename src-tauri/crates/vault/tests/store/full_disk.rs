use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    process::Command,
};

use casework::Record;
use vault::{Error, FolderLock, KdfCost, Whereabouts, look};

use crate::case_support::meeting;
use crate::support::{
    PASSPHRASE, TODAY, begin, child_arguments, code, conversation, copy_fixture, day, moment,
    passphrase, put, refusal, text, words,
};

/// Tells a child process which small disk to fill; unset, its part is over at once.
const DISK: &str = "HJULET_TEST_SMALL_DISK";

/// Mounts a disk of one and a half megabytes that only the child sees and that goes with it.
const ON_A_SMALL_DISK: &str =
    "mount -t tmpfs -o size=1536k none \"$HJULET_TEST_SMALL_DISK\" && exec \"$0\" \"$@\"";
/// Where mounting is not allowed: files of at most 80 or 160 KiB, as the shell counts, and no death by signal at the limit.
const WITH_SMALL_FILES: &str = "trap '' XFSZ && ulimit -f 160 && exec \"$0\" \"$@\"";

fn run(wrapper: &[&str], script: &str, test: &str) -> Option<bool> {
    let disk = tempfile::tempdir().unwrap();
    let (program, arguments) = wrapper.split_first().unwrap();
    let ended = Command::new(program)
        .args(arguments)
        .args(["sh", "-c", script])
        .arg(std::env::current_exe().unwrap())
        .args(child_arguments(test))
        .env(DISK, disk.path())
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&ended.stdout);
    if !said.contains("running 1 test") {
        return None;
    }
    assert!(ended.status.success(), "{said}");
    Some(true)
}

#[test]
fn a_full_disk_costs_nothing_that_was_kept() {
    let test = "full_disk::child_fills_its_disk";
    let ran = run(&["unshare", "-m"], ON_A_SMALL_DISK, test)
        .or_else(|| run(&["unshare", "-r", "-m"], ON_A_SMALL_DISK, test))
        .or_else(|| {
            let test = "full_disk::child_meets_the_largest_file";
            run(&["env"], WITH_SMALL_FILES, test)
        });
    assert_eq!(ran, Some(true), "no way to make a small disk");
}

#[test]
fn child_fills_its_disk() {
    let Some(disk) = std::env::var_os(DISK) else {
        return;
    };
    let disk = Path::new(&disk);
    let folder = disk.join("store");
    let lock = FolderLock::take(&folder).unwrap();
    let pass = passphrase(PASSPHRASE);
    let today = day(TODAY);

    // A first start on a full disk makes nothing, and goes through once there is space.
    let filler = disk.join("filler");
    fill(&filler);
    let prepared = vault::prepare(&pass, KdfCost::CHEAPEST).unwrap();
    let refused = refusal(prepared.keep(&lock, prepared.recovery_code(), today));
    assert!(matches!(refused, Error::DiskFull), "{refused:?}");
    assert_ne!(look(&folder).unwrap(), Whereabouts::Present);
    fs::remove_file(&filler).unwrap();
    let mut vault = prepared
        .keep(&lock, prepared.recovery_code(), today)
        .unwrap();

    let held = conversation(1);
    begin(&mut vault, "EK-7", &held);
    put(&mut vault, held.id, "före").unwrap();
    let before = Record::Meeting(Box::new(meeting(1)));
    vault
        .put_record(&code("EK-7"), &before, moment("2026-11-22T15:00:00"))
        .unwrap();
    fill(&filler);
    let long = "ord ".repeat(10_000);
    let refused = refusal(put(&mut vault, held.id, &long));
    assert!(matches!(refused, Error::DiskFull), "{refused:?}");
    assert_eq!(words(&vault, held.id).unwrap(), "före");
    let now = moment("2026-11-22T15:00:00");
    let mut longer = meeting(1);
    longer.question = text(&long);
    let longer = Record::Meeting(Box::new(longer));
    let refused = refusal(vault.put_record(&code("EK-7"), &longer, now));
    assert!(matches!(refused, Error::DiskFull), "{refused:?}");
    assert_eq!(
        vault.case_file(&code("EK-7")).unwrap().unwrap().meetings,
        [meeting(1)]
    );
    let refused = refusal(vault.back_up(today));
    assert!(matches!(refused, Error::DiskFull), "{refused:?}");
    // Emptying the log for the backup made a little space.
    fill(&filler);
    let other = passphrase("fyra helt andra ord");
    let refused = refusal(vault.change_passphrase(&pass, &other, KdfCost::CHEAPEST));
    assert!(matches!(refused, Error::DiskFull), "{refused:?}");
    drop(vault);

    fill(&filler);
    // The store opens on a full disk, so that the words can be read and copied.
    let mut vault = vault::open_with_passphrase(&lock, &pass, today).unwrap();
    assert_eq!(words(&vault, held.id).unwrap(), "före");
    // Space comes back, and the same open store takes the words it refused.
    assert!(matches!(
        refusal(put(&mut vault, held.id, &long)),
        Error::DiskFull
    ));
    fs::remove_file(&filler).unwrap();
    put(&mut vault, held.id, &long).unwrap();
    vault.put_record(&code("EK-7"), &longer, now).unwrap();
    vault.back_up(today).unwrap();
    drop(vault);
    let mut vault = vault::open_with_passphrase(&lock, &pass, today).unwrap();
    assert_eq!(words(&vault, held.id).unwrap(), long);
    // The note, and the meeting.
    assert_eq!(vault.search("ord", 10).unwrap().hits.len(), 2);
    assert_eq!(vault.search("före", 10).unwrap().hits.len(), 0);
    drop(vault);

    // A store of an older format stays what it is while there is no space for its backup and its step.
    let older = disk.join("older");
    fs::create_dir(&older).unwrap();
    copy_fixture("format-1", &older);
    let before = fs::read(older.join("vault.db")).unwrap();
    let lock = FolderLock::take(&older).unwrap();
    fill(&filler);
    for _tried_again in 0..2 {
        let refused = refusal(vault::open_with_passphrase(&lock, &pass, today));
        assert!(matches!(refused, Error::DiskFull), "{refused:?}");
        assert!(fs::read(older.join("vault.db")).unwrap() == before);
    }
    fs::remove_file(&filler).unwrap();
    let vault = vault::open_with_passphrase(&lock, &pass, today).unwrap();
    assert!(words(&vault, held.id).is_some());
}

#[test]
fn child_meets_the_largest_file() {
    let Some(disk) = std::env::var_os(DISK) else {
        return;
    };
    let lock = FolderLock::take(&Path::new(&disk).join("store")).unwrap();
    let pass = passphrase(PASSPHRASE);
    let today = day(TODAY);
    let prepared = vault::prepare(&pass, KdfCost::CHEAPEST).unwrap();
    let mut vault = prepared
        .keep(&lock, prepared.recovery_code(), today)
        .unwrap();
    let held = conversation(1);
    begin(&mut vault, "EK-7", &held);
    put(&mut vault, held.id, "före").unwrap();
    let refused = refusal(put(&mut vault, held.id, &"åäö ".repeat(25_000)));
    assert!(
        matches!(refused, Error::DiskFull | Error::Io(_)),
        "{refused:?}"
    );
    drop(vault);
    let vault = vault::open_with_passphrase(&lock, &pass, today).unwrap();
    assert_eq!(words(&vault, held.id).unwrap(), "före");
}

fn fill(path: &Path) {
    let mut file = File::create(path).unwrap();
    while file.write_all(&[0; 1024]).is_ok() {}
}
