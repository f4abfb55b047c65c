//! First start, lock and unlock, recovery, and who may ask at all.

use serde_json::json;

use crate::program::{PASSPHRASE, Program, show_only, working_copy};

#[test]
fn the_first_start_leads_to_an_open_store() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::start(folder.path());
    let state = program.ask("state", json!({}));
    assert_eq!(state["language"], json!(null));
    assert_eq!(state["store"], json!({ "kind": "none" }));
    assert_eq!(state["today"], "2026-11-22");

    program.ask("choose_language", json!({ "language": "so" }));
    assert_eq!(program.ask("state", json!({}))["language"], "so");

    let weak = program.ask("measure_passphrase", json!({ "passphrase": "sommar" }));
    assert_eq!(weak, json!({ "level": "tooShort", "accepted": false }));
    let good = program.ask("measure_passphrase", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(good["accepted"], true);
    assert_eq!(
        program.refused("prepare_store", json!({ "passphrase": "sommar" })),
        json!({ "code": "invalid", "field": "passphrase", "rule": "tooShort" })
    );

    let shown = program.ask("prepare_store", json!({ "passphrase": PASSPHRASE }));
    let groups = shown["groups"].as_array().unwrap();
    assert_eq!(groups.len(), 7);
    assert!(
        groups
            .iter()
            .all(|group| group.as_str().unwrap().len() == 4)
    );
    assert_eq!(
        program.store()["kind"],
        "none",
        "nothing is written before the code is typed"
    );

    for (typed, failure) in [
        (
            "ABCD".to_owned(),
            json!({ "code": "invalid", "field": "recoveryCode", "rule": "tooShort" }),
        ),
        ("0".repeat(28), json!({ "code": "wrongRecoveryCode" })),
    ] {
        assert_eq!(
            program.refused("keep_store", json!({ "typedCode": typed })),
            failure
        );
    }
    let code: Vec<&str> = groups.iter().map(|group| group.as_str().unwrap()).collect();
    let typed = code.join("-").to_lowercase();
    program.ask("keep_store", json!({ "typedCode": typed }));
    assert_eq!(program.store()["kind"], "open");
    assert_eq!(
        program.refused("prepare_store", json!({ "passphrase": PASSPHRASE })),
        json!({ "code": "storeAlreadyThere" })
    );
}

#[test]
fn backing_out_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::start(folder.path());
    program.ask("prepare_store", json!({ "passphrase": PASSPHRASE }));
    program.ask("forget_prepared_store", json!({}));
    let typed = json!({ "typedCode": "0".repeat(28) });
    assert_eq!(
        program.refused("keep_store", typed),
        json!({ "code": "noStore" })
    );
    assert!(!folder.path().join("vault.db").exists());
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let (_folder, program, _) = Program::with_store();
    program.lock();
    let wrong = json!({ "passphrase": "sju blå hästar springer" });
    assert_eq!(
        program.refused("unlock", wrong),
        json!({ "code": "wrongPassphrase" })
    );
    assert_eq!(
        program.store(),
        json!({ "kind": "locked", "waiting": false })
    );
    assert_eq!(
        program.refused("list_cases", json!({})),
        json!({ "code": "locked" })
    );
    program.unlock();
    assert_eq!(program.store()["kind"], "open");
}

#[test]
fn behind_the_lock_no_command_tells_anything() {
    let (_folder, program, _) = Program::with_store();
    let conversation = program.ask("begin_conversation", working_copy());
    program.lock();
    let id = &conversation["id"];
    let about = |more: serde_json::Value| {
        let mut request = json!({
            "conversation": id, "area": "care", "voice": { "role": "child", "number": 1 },
        });
        let fields = request.as_object_mut().unwrap();
        fields.extend(more.as_object().unwrap().clone());
        json!({ "request": request })
    };
    for (command, with) in [
        ("begin_conversation", show_only()),
        ("current_conversation", json!({})),
        ("open_conversation", json!({ "id": id })),
        ("write_note", crate::program::note(&conversation, "sent")),
        ("want_area", json!({ "conversation": id, "area": "care" })),
        ("unwant_area", json!({ "conversation": id, "area": "care" })),
        ("mark_area", about(json!({ "mark": "good" }))),
        (
            "decide_carry",
            about(json!({ "choice": "stays-here", "brief": "", "to": [] })),
        ),
        (
            "join_voice",
            json!({ "conversation": id, "voice": { "role": "school", "number": 1 } }),
        ),
        (
            "part_voice",
            json!({ "conversation": id, "voice": { "role": "mother", "number": 1 } }),
        ),
        ("undo_step", json!({ "id": id })),
        ("redo_step", json!({ "id": id })),
        (
            "be_at",
            json!({ "conversation": id, "place": { "stage": "wheel", "area": null, "speaker": null } }),
        ),
        (
            "keep_as_working_copy",
            json!({ "request": { "conversation": id, "code": "EK-8", "deleteOn": "2027-02-20" } }),
        ),
        ("interrupted_conversation", json!({})),
        ("leave_interrupted", json!({})),
        ("compare_conversations", json!({ "ids": [id] })),
        ("practice_families", json!({})),
        ("begin_practice", json!({ "family": "river" })),
        (
            "speak_language",
            json!({ "conversation": id, "language": "fi" }),
        ),
        ("finish_conversation", json!({ "id": id })),
        ("leave_conversation", json!({ "id": id })),
        ("list_cases", json!({})),
        ("delete_case", json!({ "code": "EK-7" })),
    ] {
        assert_eq!(
            program.refused(command, with),
            json!({ "code": "locked" }),
            "{command}"
        );
    }
}

#[test]
fn the_recovery_code_opens_and_gives_a_new_passphrase() {
    let (_folder, program, code) = Program::with_store();
    program.ask("begin_conversation", working_copy());
    program.lock();

    let new = "fyra gröna båtar seglar";
    let weak = json!({ "code": code, "newPassphrase": "kort" });
    assert_eq!(
        program.refused("recover", weak),
        json!({ "code": "invalid", "field": "passphrase", "rule": "tooShort" })
    );
    let other = json!({ "code": "0".repeat(28), "newPassphrase": new });
    assert_eq!(
        program.refused("recover", other),
        json!({ "code": "wrongRecoveryCode" })
    );

    program.ask("recover", json!({ "code": code, "newPassphrase": new }));
    assert_eq!(program.store()["kind"], "open");
    program.lock();
    let old = json!({ "passphrase": PASSPHRASE });
    assert_eq!(
        program.refused("unlock", old),
        json!({ "code": "wrongPassphrase" })
    );
    program.ask("unlock", json!({ "passphrase": new }));
    let cases = program.ask("list_cases", json!({}));
    assert_eq!(cases["cases"][0]["code"], "EK-7");
}

#[test]
fn the_program_locks_itself_when_nobody_is_there() {
    let (_folder, program, _) = Program::with_store();
    program.ask("begin_conversation", show_only());
    program.at("2026-11-22T14:20:00");
    program.ask("stay_awake", json!({}));
    program.at("2026-11-22T14:39:00");
    assert_eq!(program.session().lock_if_idle(), Ok(false));
    program.at("2026-11-22T14:40:00");
    assert_eq!(program.session().lock_if_idle(), Ok(true));
    assert_eq!(
        program.store(),
        json!({ "kind": "locked", "waiting": true })
    );
}

#[test]
fn a_clock_that_is_set_back_does_not_keep_the_store_open() {
    let (_folder, program, _) = Program::with_store();
    program.at("2026-11-22T10:00:00");
    assert_eq!(program.session().lock_if_idle(), Ok(false));
    program.at("2026-11-22T10:20:00");
    assert_eq!(program.session().lock_if_idle(), Ok(true));
}

#[test]
fn another_window_and_other_commands_are_refused() {
    let (_folder, program, _) = Program::with_store();
    for (window, command) in [("stranger", "state"), ("main-2", "list_cases")] {
        let refusal = program.refused_to_window(window, command);
        assert!(
            refusal.as_str().unwrap().contains("not allowed"),
            "{refusal}"
        );
    }
    for command in [
        "plugin:event|emit",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
        "plugin:window|close",
        "plugin:app|version",
    ] {
        let refusal = program.refused(command, json!({}));
        assert!(
            refusal.as_str().unwrap().contains("not allowed"),
            "{command}: {refusal}"
        );
    }
    let unknown = program.refused("read_everything", json!({}));
    assert!(unknown.as_str().unwrap().contains("not"), "{unknown}");
}
