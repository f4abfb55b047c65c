//! Holding a conversation and finding it again.

use serde_json::{Value, json};

use crate::program::{Program, note, show_only, working_copy};

#[test]
fn a_working_copy_is_found_again_after_lock_and_restart() {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    assert_eq!(begun["startedAt"], "2026-11-22T14:05:00");
    assert_eq!(begun["finishedAt"], json!(null));
    let id = begun["id"].clone();

    let words = "Jag sover bra 😀\nأنام جيداً, säger mamma.";
    assert_eq!(program.ask("write_note", note(&begun, words)), "asTyped");
    program.ask(
        "want_area",
        json!({ "conversation": id, "area": "belonging" }),
    );
    program.ask("want_area", json!({ "conversation": id, "area": "care" }));
    program.ask("unwant_area", json!({ "conversation": id, "area": "care" }));
    program.be_at(&begun, "wheel", &json!("health"));
    program.ask(
        "speak_language",
        json!({ "conversation": id, "language": "kmr" }),
    );

    program.lock();
    assert_eq!(
        program.store(),
        json!({ "kind": "locked", "waiting": true })
    );
    program.unlock();
    let current = program.ask("current_conversation", json!({}));
    assert_eq!(current["id"], id);
    assert_eq!(current["place"]["area"], "health");
    assert_eq!(current["familyLanguage"], "kmr");
    assert_eq!(current["wanted"], json!(["belonging"]));
    let kept = json!([{
        "area": "health",
        "voice": { "role": "child", "number": 1 },
        "question": "works",
        "language": "ar",
        "words": words,
        "swedish": "",
        "kept": true,
    }]);
    assert_eq!(current["notes"], kept);

    program.at("2026-11-22T14:50:00");
    program.ask("finish_conversation", json!({ "id": id }));
    assert_eq!(program.ask("current_conversation", json!({})), json!(null));
    program.end();

    let program = Program::start_at(folder.path(), "2026-11-29T09:00:00");
    assert_eq!(
        program.store(),
        json!({ "kind": "locked", "waiting": false })
    );
    program.unlock();
    let list = program.ask("list_cases", json!({}));
    assert_eq!(list["deletedByItself"], 0);
    assert_eq!(list["cases"].as_array().unwrap().len(), 1);
    let case = &list["cases"][0];
    assert_eq!(case["code"], "EK-7");
    assert_eq!(case["madeOn"], "2026-11-22");
    assert_eq!(case["deleteOn"], "2027-02-20");
    assert_eq!(
        case["conversations"],
        json!([{
            "id": id,
            "startedAt": "2026-11-22T14:05:00",
            "finishedAt": "2026-11-22T14:50:00",
            "familyLanguage": "kmr",
            "context": "health-talk",
            "talkedAbout": ["health"],
        }])
    );

    let read = program.ask("open_conversation", json!({ "id": id }));
    assert_eq!(read["notes"], kept);
    assert_eq!(read["finishedAt"], "2026-11-22T14:50:00");
    // To be read only: it is not one that goes on.
    assert_eq!(
        program.refused("write_note", note(&read, "sent")),
        json!({ "code": "gone" })
    );
    assert_eq!(program.ask("current_conversation", json!({})), json!(null));
}

#[test]
fn a_conversation_that_was_left_goes_on_next_week() {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("write_note", note(&begun, "först"));
    program.ask("leave_conversation", json!({ "id": begun["id"] }));
    assert_eq!(program.ask("current_conversation", json!({})), json!(null));
    program.end();

    let program = Program::start_at(folder.path(), "2026-11-29T09:00:00");
    program.unlock();
    let again = program.ask("open_conversation", json!({ "id": begun["id"] }));
    assert_eq!(again["notes"][0]["words"], "först");
    program.ask("write_note", note(&again, "sedan"));
    let current = program.ask("current_conversation", json!({}));
    assert_eq!(current["notes"][0]["words"], "sedan");
}

#[test]
fn a_show_only_conversation_is_gone_when_it_ends() {
    let (folder, program, _) = Program::with_store();
    for ending in ["finish_conversation", "leave_conversation"] {
        let begun = program.ask("begin_conversation", show_only());
        program.ask("write_note", note(&begun, "bara nu"));
        program.ask(ending, json!({ "id": begun["id"] }));
        assert_eq!(program.ask("current_conversation", json!({})), json!(null));
        let opened = program.refused("open_conversation", json!({ "id": begun["id"] }));
        assert_eq!(opened, json!({ "code": "gone" }));
        program.lock();
        assert_eq!(program.store()["waiting"], false);
        program.unlock();
    }
    assert_eq!(program.ask("list_cases", json!({}))["cases"], json!([]));

    let begun = program.ask("begin_conversation", show_only());
    program.ask("write_note", note(&begun, "bara nu"));
    program.end();
    let program = Program::start(folder.path());
    program.unlock();
    assert_eq!(program.ask("current_conversation", json!({})), json!(null));
    assert_eq!(program.ask("list_cases", json!({}))["cases"], json!([]));
}

#[test]
fn a_show_only_conversation_waits_behind_the_lock() {
    let (_folder, program, code) = Program::with_store();
    let begun = program.ask("begin_conversation", show_only());
    program.ask("write_note", note(&begun, "Jag vill \"rita\" \\ أرسم"));
    program.ask(
        "want_area",
        json!({ "conversation": begun["id"], "area": "hope" }),
    );
    // What can be undone goes with the lock; every word stays.
    program.lock();
    program.unlock();
    let before = program.ask("current_conversation", json!({}));
    assert_eq!(before["undoSteps"], 0);
    assert_eq!(before["notes"][0]["words"], "Jag vill \"rita\" \\ أرسم");

    program.lock();
    assert_eq!(
        program.store(),
        json!({ "kind": "locked", "waiting": true })
    );
    program.unlock();
    assert_eq!(program.ask("current_conversation", json!({})), before);

    // A wrong passphrase in between loses nothing, nor does a new passphrase.
    program.lock();
    program.refused("unlock", json!({ "passphrase": "något helt annat ord" }));
    let new = json!({ "code": code, "newPassphrase": "fyra gröna båtar seglar" });
    program.ask("recover", new);
    assert_eq!(program.ask("current_conversation", json!({})), before);
    program.ask("write_note", note(&begun, "och mera"));
}

#[test]
fn long_and_mixed_text_is_kept_to_the_letter() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    let long = "Hej 😀👩‍👧‍👦 مرحبا ş\u{327} \t\"\\\n".repeat(1200);
    assert!(20_000 < long.chars().count());
    assert_eq!(program.ask("write_note", note(&begun, &long)), "asTyped");
    program.lock();
    program.unlock();
    let current = program.ask("current_conversation", json!({}));
    assert_eq!(current["notes"][0]["words"], Value::from(long));

    let endless = "a".repeat(100_001);
    assert_eq!(
        program.refused("write_note", note(&begun, &endless)),
        json!({ "code": "invalid", "field": "note", "rule": "tooLong" })
    );
    let current = program.ask("current_conversation", json!({}));
    assert!(
        20_000
            < current["notes"][0]["words"]
                .as_str()
                .unwrap()
                .chars()
                .count()
    );
}

#[test]
fn an_identity_number_is_not_kept_and_the_words_around_it_are() {
    let (_folder, program, _) = Program::with_store();
    let typed = "Hon, 20120101-1234, vill vila.";
    for request in [working_copy(), show_only()] {
        let begun = program.ask("begin_conversation", request);
        let kept = program.ask("write_note", note(&begun, typed));
        assert_eq!(kept, "withoutIdentityNumber");
        program.lock();
        program.unlock();
        let current = program.ask("current_conversation", json!({}));
        assert_eq!(current["notes"][0]["words"], "Hon, , vill vila.");
    }
    let without = program.ask("text_without_identity_number", json!({ "text": typed }));
    assert_eq!(without, "Hon, , vill vila.");
    let harmless = json!({ "text": "Klockan 14.05 den 22 november" });
    assert_eq!(
        program.ask("text_without_identity_number", harmless.clone()),
        harmless["text"]
    );
}

#[test]
fn words_have_a_place_or_are_refused() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    let nowhere = json!({ "code": "invalid", "field": "note", "rule": "notAsked" });

    let mut stranger = note(&begun, "x");
    stranger["request"]["voice"] = json!({ "role": "father", "number": 1 });
    assert_eq!(program.refused("write_note", stranger), nowhere);
    let mut unasked = note(&begun, "x");
    unasked["request"]["question"] = json!("hope");
    assert_eq!(program.refused("write_note", unasked), nowhere);

    for id in ["", "no-id", "0190aaaa-0000-7000-8000-000000000000"] {
        let elsewhere = note(&json!({ "id": id }), "x");
        assert_eq!(
            program.refused("write_note", elsewhere),
            json!({ "code": "gone" })
        );
    }
    let current = program.ask("current_conversation", json!({}));
    assert_eq!(current["notes"], json!([]));
}
