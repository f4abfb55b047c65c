//! Second start, newer store, damaged store, a folder that cannot be used.

use std::fs;

use serde_json::{Value, json};

use crate::program::{PASSPHRASE, Program, note, show_only, working_copy};

/// A store with one finished conversation and the backup of the day after, all closed.
fn a_store_with_a_backup() -> tempfile::TempDir {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("write_note", note(&begun, "det som är sparat"));
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    program.lock();
    program.at("2026-11-23T08:00:00");
    program.unlock();
    program.end();
    folder
}

#[test]
fn a_second_start_says_so_in_the_chosen_language_and_can_try_again() {
    let (folder, first, _) = Program::with_store();
    first.ask("choose_language", json!({ "language": "fi" }));

    let second = Program::start(folder.path());
    let state = second.ask("state", json!({}));
    assert_eq!(state["store"], json!({ "kind": "inUse" }));
    assert_eq!(state["language"], "fi");
    let unlocking = second.refused("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(unlocking, json!({ "code": "storeInUse" }));
    // The first does not notice.
    first.ask("begin_conversation", working_copy());

    first.end();
    assert_eq!(second.store()["kind"], "locked");
    second.unlock();
    assert_eq!(
        second.ask("list_cases", json!({}))["cases"][0]["code"],
        "EK-7"
    );
}

#[test]
fn a_store_of_a_newer_program_is_left_as_it_is() {
    let (folder, program, _) = Program::with_store();
    program.end();
    let keys = folder.path().join("vault.keys");
    let mut content: Value = serde_json::from_slice(&fs::read(&keys).unwrap()).unwrap();
    content["format"] = json!(7);
    let newer = serde_json::to_vec(&content).unwrap();
    fs::write(&keys, &newer).unwrap();

    let program = Program::start(folder.path());
    assert_eq!(program.store(), json!({ "kind": "tooNew", "needs": 7 }));
    let unlocking = program.refused("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(unlocking, json!({ "code": "storeTooNew", "needs": 7 }));
    assert_eq!(program.store()["kind"], "tooNew");
    assert_eq!(fs::read(&keys).unwrap(), newer);
}

#[test]
fn a_damaged_database_is_moved_aside_and_its_backup_takes_its_place() {
    let folder = a_store_with_a_backup();
    let database = folder.path().join("vault.db");
    let length = fs::metadata(&database).unwrap().len();
    let rubbish = vec![0x5a; usize::try_from(length).unwrap()];
    fs::write(&database, &rubbish).unwrap();

    let program = Program::start_at(folder.path(), "2026-11-24T08:00:00");
    assert_eq!(program.store()["kind"], "locked", "only the key can tell");
    let unlocking = program.refused("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(unlocking, json!({ "code": "storeDamaged" }));
    assert_eq!(
        program.store(),
        json!({ "kind": "damaged", "backupMadeOn": "2026-11-23" })
    );

    let restored = program.ask("restore_backup", json!({}));
    assert_eq!(restored, json!({ "kind": "store", "madeOn": "2026-11-23" }));
    assert_eq!(program.store()["kind"], "locked");
    program.unlock();
    let cases = program.ask("list_cases", json!({}))["cases"].clone();
    let id = &cases[0]["conversations"][0]["id"];
    let read = program.ask("open_conversation", json!({ "id": id }));
    assert_eq!(read["notes"][0]["words"], "det som är sparat");

    let aside = folder.path().join("damaged-2026-11-24-1/vault.db");
    assert_eq!(
        fs::read(aside).unwrap(),
        rubbish,
        "what was damaged is still there"
    );
}

#[test]
fn a_damaged_store_can_be_moved_aside_to_begin_anew() {
    let folder = a_store_with_a_backup();
    fs::write(folder.path().join("vault.db"), b"").unwrap();
    let program = Program::start_at(folder.path(), "2026-11-24T08:00:00");
    assert_eq!(program.store()["kind"], "damaged");
    assert_eq!(
        program.refused("unlock", json!({ "passphrase": PASSPHRASE })),
        json!({ "code": "storeDamaged" })
    );
    assert_eq!(
        program.refused("prepare_store", json!({ "passphrase": PASSPHRASE })),
        json!({ "code": "storeDamaged" })
    );

    let moved = program.ask("set_damaged_store_aside", json!({}));
    let to = std::path::PathBuf::from(moved["folder"].as_str().unwrap());
    assert!(to.join("vault.keys").exists());
    assert_eq!(program.store(), json!({ "kind": "none" }));
    program.make_store();
    assert_eq!(program.ask("list_cases", json!({}))["cases"], json!([]));
}

#[test]
fn a_damaged_key_file_costs_no_word() {
    let folder = a_store_with_a_backup();
    fs::write(folder.path().join("vault.keys"), b"{ broken").unwrap();
    let program = Program::start_at(folder.path(), "2026-11-24T08:00:00");
    assert_eq!(program.store()["kind"], "damaged");
    let restored = program.ask("restore_backup", json!({}));
    assert_eq!(restored, json!({ "kind": "keys", "madeOn": "2026-11-23" }));
    program.unlock();
    assert_eq!(
        program.ask("list_cases", json!({}))["cases"][0]["code"],
        "EK-7"
    );
}

#[test]
fn a_store_that_is_whole_is_not_replaced() {
    let folder = a_store_with_a_backup();
    let program = Program::start(folder.path());
    assert_eq!(
        program.refused("restore_backup", json!({})),
        json!({ "code": "storeAlreadyThere" })
    );
    program.unlock();
    assert_eq!(
        program.refused("set_damaged_store_aside", json!({})),
        json!({ "code": "storeAlreadyThere" })
    );
    assert_eq!(
        program.ask("list_cases", json!({}))["cases"][0]["code"],
        "EK-7"
    );
}

#[test]
fn a_folder_that_cannot_be_used_is_a_state_and_no_crash() {
    let outer = tempfile::tempdir().unwrap();
    let file = outer.path().join("a-file");
    fs::write(&file, b"").unwrap();
    let program = Program::start(&file.join("data"));
    let store = program.store();
    assert_eq!(store["kind"], "unusable");
    assert!(store["because"]["code"].is_string(), "{store}");
}

/// Tells a child process where to make a store whose files cannot grow; unset, its part is over at once.
const SMALL_FILES: &str = "HJULET_TEST_SMALL_FILES";

#[test]
fn words_that_a_full_disk_refused_come_back_after_the_idle_lock() {
    let folder = tempfile::tempdir().unwrap();
    let ended = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ && ulimit -f 680 && exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "trouble::child_types_on_a_full_disk"])
        .args(["--nocapture", "--test-threads=1"])
        .env(SMALL_FILES, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ended.stdout);
    assert!(said.contains("running 1 test"), "{said}");
    let told = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{said}{told}");
}

#[test]
fn child_types_on_a_full_disk() {
    let Some(folder) = std::env::var_os(SMALL_FILES) else {
        return;
    };
    let program = Program::start(std::path::Path::new(&folder));
    program.make_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("write_note", note(&begun, "före"));
    let long = format!("Viktigt {} ", "😀".repeat(90)).repeat(1_000);
    // Whatever the system says of a file that cannot grow: the words are refused.
    program.refused("write_note", note(&begun, &long));
    // A choice about these very words stands, though they are handed over again.
    let may_go = json!({ "request": {
        "conversation": begun["id"],
        "area": "health",
        "voice": { "role": "child", "number": 1 },
        "choice": "may-go",
        "brief": "",
        "to": ["school"],
    } });
    program.ask("decide_carry", may_go);
    program.refused("write_note", note(&begun, &long));
    let now = program.ask("current_conversation", json!({}));
    assert_eq!(now["carries"][0]["choice"], "may-go");

    // Nobody is there for so long that the store locks itself.
    program.at("2026-11-22T14:40:00");
    assert!(program.session().lock_if_idle().unwrap());
    program.unlock();
    let again = program.ask("current_conversation", json!({}));
    assert!(again["notes"][0]["words"].as_str() == Some(long.as_str()));
    assert_eq!(again["notes"][0]["kept"], false);
    assert_ne!(again["refused"], Value::Null);

    // Nobody goes away from words that are kept nowhere else, and a short form waits as they do.
    let id = json!({ "id": begun["id"] });
    program.refused("leave_conversation", id.clone());
    program.refused("finish_conversation", id.clone());
    program.refused("begin_conversation", show_only());
    let brief = json!({ "request": {
        "conversation": begun["id"],
        "area": "care",
        "voice": { "role": "mother", "number": 1 },
        "choice": "in-brief",
        "brief": long,
        "to": ["school"],
    } });
    program.refused("decide_carry", brief);
    program.lock();
    program.unlock();
    let again = program.ask("current_conversation", json!({}));
    assert!(again["carries"][1]["brief"].as_str() == Some(long.as_str()));
    assert_eq!(again["carries"][1]["kept"], false);
    // Words that change take even a choice with them that waits.
    let mut said = note(&begun, "Kort.");
    said["request"]["area"] = json!("care");
    said["request"]["voice"] = json!({ "role": "mother", "number": 1 });
    program.ask("write_note", said);
    let asked_again = program.ask("current_conversation", json!({}));
    assert_eq!(asked_again["carries"].as_array().unwrap().len(), 1);
    assert_eq!(asked_again["carries"][0]["area"], "health");
    let stays = json!({ "request": {
        "conversation": begun["id"],
        "area": "care",
        "voice": { "role": "mother", "number": 1 },
        "choice": "stays-here",
        "brief": "",
        "to": [],
    } });
    program.ask("decide_carry", stays);

    // Shorter words have room, and are kept in the place of those.
    assert_eq!(program.ask("write_note", note(&begun, "efter")), "asTyped");
    let last = program.ask("current_conversation", json!({}));
    assert_eq!(last["notes"][0]["words"], "efter");
    assert_eq!(last["notes"][0]["kept"], true);
    assert_eq!(last["carries"][0]["choice"], "stays-here");
    assert_eq!(last["refused"], Value::Null);
    program.ask("leave_conversation", id);

    // A piece of a case waits as words do: shown as it was typed, sealed behind the lock.
    let action = |what: &str| {
        json!({ "code": "EK-7", "action": {
            "id": "00000000-0000-0000-0000-000000000000", "meeting": null,
            "agreedOn": "2026-11-22", "what": what, "doer": { "kind": "outside" }, "who": "",
            "by": null, "area": null, "state": { "kind": "open" },
        } })
    };
    program.refused("save_action", action(&long));
    program.lock();
    program.unlock();
    let case = program.ask("open_case", json!({ "code": "EK-7" }));
    assert!(case["actions"][0]["action"]["what"].as_str() == Some(long.as_str()));
    assert_ne!(case["refused"], Value::Null);
    let mut shorter = action("kort");
    shorter["action"]["id"] = case["actions"][0]["action"]["id"].clone();
    let case = program.ask("save_action", shorter);
    assert_eq!(case["actions"][0]["action"]["what"], "kort");
    assert_eq!(case["actions"].as_array().unwrap().len(), 1);
    assert_eq!(case["refused"], Value::Null);
}
