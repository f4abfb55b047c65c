//! What can be done in a conversation beside writing: undoing, marking, deciding what goes on,
//! coming and going, keeping what was only shown, and going on after a crash.

use serde_json::{Value, json};

use crate::program::{Program, note, show_only, working_copy};

const MOTHER: fn() -> Value = || json!({ "role": "mother", "number": 1 });

fn carry(conversation: &Value, choice: &str, brief: &str, to: &[&str]) -> Value {
    json!({ "request": {
        "conversation": conversation["id"],
        "area": "health",
        "voice": { "role": "child", "number": 1 },
        "choice": choice,
        "brief": brief,
        "to": to,
    } })
}

fn mark(conversation: &Value, mark: &Value) -> Value {
    json!({ "request": {
        "conversation": conversation["id"],
        "area": "health",
        "voice": MOTHER(),
        "mark": mark,
    } })
}

#[test]
fn every_step_is_undone_and_done_again_also_on_disk() {
    let (_folder, program, _) = Program::with_store();
    program.ask("choose_marking", json!({ "marking": "three-steps" }));
    for request in [show_only(), working_copy()] {
        let begun = program.ask("begin_conversation", request);
        let id = json!({ "id": begun["id"] });
        program.ask("write_note", note(&begun, "Jag sover bra."));
        program.at("2026-11-22T14:06:00");
        program.ask("write_note", note(&begun, "Jag sover bra ibland."));
        program.ask(
            "want_area",
            json!({ "conversation": begun["id"], "area": "care" }),
        );
        program.ask("mark_area", mark(&begun, &json!("mixed")));
        program.ask(
            "decide_carry",
            carry(&begun, "in-brief", "Sömnen", &["school"]),
        );
        let school = json!({ "role": "school", "number": 1 });
        program.ask(
            "join_voice",
            json!({ "conversation": begun["id"], "voice": school }),
        );
        let full = program.ask("current_conversation", json!({}));
        assert_eq!(full["undoSteps"], 6);

        let mut undone = Vec::new();
        loop {
            let step = program.ask("undo_step", id.clone());
            if step.is_null() {
                break;
            }
            undone.push(step["what"].clone());
        }
        assert_eq!(undone, ["voice", "carry", "mark", "wish", "words", "words"]);
        let empty = program.ask("current_conversation", json!({}));
        for what in ["notes", "wanted", "marks", "carries"] {
            assert_eq!(empty[what], json!([]), "{what}");
        }
        while !program.ask("redo_step", id.clone()).is_null() {}
        assert_eq!(program.ask("current_conversation", json!({})), full);

        // A working copy has it all on disk.
        program.lock();
        program.unlock();
        let after = program.ask("current_conversation", json!({}));
        for what in ["notes", "wanted", "marks", "carries", "voices"] {
            assert_eq!(after[what], full[what], "{what}");
        }
        program.at("2026-11-22T14:05:00");
    }
}

#[test]
fn a_step_back_says_where_it_shows() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", show_only());
    program.ask("write_note", note(&begun, "Jag sover bra."));
    let step = program.ask("undo_step", json!({ "id": begun["id"] }));
    assert_eq!(step["area"], "health");
    assert_eq!(step["voice"], json!({ "role": "child", "number": 1 }));
    assert_eq!(step["question"], "works");
    assert_eq!(step["conversation"]["redoSteps"], 1);
}

#[test]
fn words_know_their_language_and_stand_beside_their_swedish() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    let mut said = note(&begun, "أنام جيداً");
    said["request"]["swedish"] = json!("Jag sover bra.");
    program.ask("write_note", said);
    // What the interpreter says is all there is where nobody can write the language.
    let mut heard = note(&begun, " ");
    heard["request"]["voice"] = MOTHER();
    heard["request"]["language"] = json!("so");
    heard["request"]["swedish"] = json!("Hon sover hos mig.");
    program.ask("write_note", heard);
    program.lock();
    program.unlock();
    let notes = program.ask("current_conversation", json!({}))["notes"].clone();
    assert_eq!(notes[0]["language"], "ar");
    assert_eq!(notes[0]["swedish"], "Jag sover bra.");
    assert_eq!(notes[1]["language"], "so");
    assert_eq!(notes[1]["swedish"], "Hon sover hos mig.");

    let mut number = note(&begun, "أنام جيداً");
    number["request"]["swedish"] = json!("Hon, 20120101-1234, sover.");
    assert_eq!(program.ask("write_note", number), "withoutIdentityNumber");
    let notes = program.ask("current_conversation", json!({}))["notes"].clone();
    assert_eq!(notes[0]["swedish"], "Hon, , sover.");
}

#[test]
fn a_unit_marks_only_if_it_chose_to() {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    assert_eq!(begun["marking"], "off");
    assert_eq!(
        program.refused("mark_area", mark(&begun, &json!("good"))),
        json!({ "code": "invalid", "field": "note", "rule": "notAsked" })
    );
    program.ask("choose_marking", json!({ "marking": "three-steps" }));
    // What goes on is as it was decided when it began.
    program.refused("mark_area", mark(&begun, &json!("good")));
    program.end();

    let program = Program::start_at(folder.path(), "2026-11-29T09:00:00");
    program.unlock();
    assert_eq!(program.ask("state", json!({}))["marking"], "three-steps");
    let next = program.ask("begin_conversation", working_copy());
    for word in ["good", "mixed", "hard", "dontKnow", "noAnswer"] {
        program.ask("mark_area", mark(&next, &json!(word)));
        let now = program.ask("current_conversation", json!({}));
        assert_eq!(now["marks"][0]["mark"], word);
    }
    program.ask("mark_area", mark(&next, &Value::Null));
    assert_eq!(
        program.ask("current_conversation", json!({}))["marks"],
        json!([])
    );
}

#[test]
fn choosing_a_language_does_not_forget_what_the_unit_chose() {
    let (_folder, program, _) = Program::with_store();
    program.ask("choose_marking", json!({ "marking": "three-steps" }));
    program.ask("choose_language", json!({ "language": "fi" }));
    let state = program.ask("state", json!({}));
    assert_eq!(state["marking"], "three-steps");
    assert_eq!(state["language"], "fi");
}

#[test]
fn what_may_go_on_is_kept_as_decided_and_only_for_services() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("write_note", note(&begun, "Jag sover bra."));
    let brief = carry(
        &begun,
        "in-brief",
        "Sömnen 20120101-1234 går bra",
        &["school"],
    );
    assert_eq!(program.ask("decide_carry", brief), "withoutIdentityNumber");
    program.lock();
    program.unlock();
    let carries = program.ask("current_conversation", json!({}))["carries"].clone();
    assert_eq!(carries[0]["choice"], "in-brief");
    assert_eq!(carries[0]["brief"], "Sömnen  går bra");
    assert_eq!(carries[0]["to"], json!(["school"]));

    assert_eq!(
        program.refused("decide_carry", carry(&begun, "may-go", "", &["father"])),
        json!({ "code": "invalid", "field": "note", "rule": "notAsked" })
    );
    program.ask("decide_carry", carry(&begun, "stays-here", "", &[]));
    let carries = program.ask("current_conversation", json!({}))["carries"].clone();
    assert_eq!(carries[0]["choice"], "stays-here");
    assert_eq!(carries[0]["brief"], "");
}

#[test]
fn words_that_change_after_the_choice_stay_here_until_somebody_is_asked() {
    let (_folder, program, _) = Program::with_store();
    for request in [show_only(), working_copy()] {
        let begun = program.ask("begin_conversation", request);
        program.ask("write_note", note(&begun, "Jag sover bra."));
        program.ask("decide_carry", carry(&begun, "may-go", "", &["school"]));
        program.ask("write_note", note(&begun, "Jag sover bra."));
        let now = program.ask("current_conversation", json!({}));
        assert_eq!(now["carries"][0]["choice"], "may-go");
        program.ask(
            "write_note",
            note(&begun, "Jag sover bra. Och en hemlighet."),
        );
        program.lock();
        program.unlock();
        let now = program.ask("current_conversation", json!({}));
        assert_eq!(now["carries"], json!([]));
    }
}

#[test]
fn people_come_and_those_who_said_nothing_go() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    let join = |voice: Value| json!({ "conversation": begun["id"], "voice": voice });
    program.ask("join_voice", join(json!({ "role": "mother", "number": 2 })));
    assert_eq!(
        program.refused("join_voice", join(MOTHER())),
        json!({ "code": "invalid", "field": "voices", "rule": "voiceTwice" })
    );
    program.ask("write_note", note(&begun, "Jag är här."));
    let child = json!({ "role": "child", "number": 1 });
    assert_eq!(
        program.refused("part_voice", join(child.clone())),
        json!({ "code": "invalid", "field": "voices", "rule": "hasPart" })
    );
    program.ask("part_voice", join(MOTHER()));
    program.lock();
    program.unlock();
    assert_eq!(
        program.ask("current_conversation", json!({}))["voices"],
        json!([child, { "role": "mother", "number": 2 }])
    );
}

#[test]
fn what_was_only_shown_can_be_kept_at_any_moment() {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", show_only());
    program.ask("write_note", note(&begun, "Jag sover bra."));
    program.ask("decide_carry", carry(&begun, "may-go", "", &["school"]));
    program.be_at(&begun, "read-back", &Value::Null);
    let keep = |code: &str, day: &str| json!({ "request": { "conversation": begun["id"], "code": code, "deleteOn": day } });
    assert_eq!(
        program.refused("keep_as_working_copy", keep("E", "2027-02-20")),
        json!({ "code": "invalid", "field": "caseCode", "rule": "tooShort" })
    );
    assert_eq!(
        program.refused("keep_as_working_copy", keep("EK-7", "2026-11-22"))["code"],
        "outOfRange"
    );
    assert_eq!(
        program.ask("current_conversation", json!({}))["keeping"]["kind"],
        "showOnly"
    );
    let kept = program.ask("keep_as_working_copy", keep("EK-7", "2027-02-20"));
    assert_eq!(kept["keeping"]["code"], "EK-7");
    assert_eq!(kept["carries"][0]["choice"], "may-go");
    program.ask("write_note", note(&begun, "Jag sover bra ibland."));
    program.end();

    let program = Program::start(folder.path());
    program.unlock();
    let again = program.ask("interrupted_conversation", json!({}));
    assert_eq!(again["notes"][0]["words"], "Jag sover bra ibland.");
    assert_eq!(again["carries"], json!([]), "asked again since");
    assert_eq!(again["place"]["stage"], "read-back");
}

#[test]
fn after_a_crash_that_very_conversation_is_asked_about_and_opens_where_it_was() {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("write_note", note(&begun, "mitt i en mening"));
    program.be_at(&begun, "wheel", &json!("health"));
    program.end();

    let program = Program::start_at(folder.path(), "2026-11-22T15:00:00");
    program.unlock();
    // Not by itself: it is asked about first.
    assert_eq!(program.ask("current_conversation", json!({})), json!(null));
    let asked = program.ask("interrupted_conversation", json!({}));
    assert_eq!(asked["id"], begun["id"]);
    assert_eq!(asked["startedAt"], "2026-11-22T14:05:00");
    assert_eq!(asked["place"]["area"], "health");
    let again = program.ask("open_conversation", json!({ "id": begun["id"] }));
    assert_eq!(again["notes"][0]["words"], "mitt i en mening");
    assert_eq!(again["place"]["area"], "health");
    assert_eq!(
        program.ask("interrupted_conversation", json!({})),
        json!(null)
    );

    // Left on purpose there is nothing to ask, today or tomorrow.
    program.ask("leave_conversation", json!({ "id": begun["id"] }));
    program.end();
    let program = Program::start_at(folder.path(), "2026-11-23T09:00:00");
    program.unlock();
    assert_eq!(
        program.ask("interrupted_conversation", json!({})),
        json!(null)
    );
}

#[test]
fn practising_or_only_showing_leaves_the_question_to_be_asked() {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.end();
    for other in ["begin_practice", "begin_conversation"] {
        let program = Program::start(folder.path());
        program.unlock();
        let with = match other {
            "begin_practice" => json!({ "family": "river" }),
            _ => show_only(),
        };
        let held = program.ask(other, with);
        // Behind a lock both wait: the one that is held, and the question.
        program.lock();
        program.unlock();
        assert_eq!(
            program.ask("current_conversation", json!({}))["id"],
            held["id"]
        );
        program.ask("leave_conversation", json!({ "id": held["id"] }));
        assert_eq!(
            program.ask("interrupted_conversation", json!({}))["id"],
            begun["id"]
        );
        program.end();
    }
}

#[test]
fn the_question_can_be_put_off_and_the_words_stay_in_the_case() {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("write_note", note(&begun, "kvar"));
    program.end();
    let program = Program::start(folder.path());
    program.unlock();
    program.ask("leave_interrupted", json!({}));
    program.end();
    let program = Program::start(folder.path());
    program.unlock();
    assert_eq!(
        program.ask("interrupted_conversation", json!({})),
        json!(null)
    );
    let cases = program.ask("list_cases", json!({}));
    assert_eq!(
        cases["cases"][0]["conversations"][0]["talkedAbout"],
        json!(["health"])
    );
}

#[test]
fn a_lock_is_no_crash_and_a_deleted_case_is_not_asked_about() {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.be_at(&begun, "going-on", &Value::Null);
    program.lock();
    program.unlock();
    assert_eq!(
        program.ask("interrupted_conversation", json!({})),
        json!(null)
    );
    let current = program.ask("current_conversation", json!({}));
    assert_eq!(current["place"]["stage"], "going-on");
    program.end();

    let program = Program::start(folder.path());
    program.unlock();
    program.ask("delete_case", json!({ "code": "EK-7" }));
    assert_eq!(
        program.ask("interrupted_conversation", json!({})),
        json!(null)
    );
}

#[test]
fn a_long_sleep_locks_and_comes_back_to_the_same_place() {
    let (_folder, program, _) = Program::with_store();
    for request in [show_only(), working_copy()] {
        program.at("2026-11-22T14:05:00");
        let begun = program.ask("begin_conversation", request);
        program.be_at(&begun, "wheel", &json!("health"));
        program.ask("write_note", note(&begun, "före"));
        // Somebody types: nineteen minutes later it is still open, and typing keeps it so.
        program.at("2026-11-22T14:24:00");
        assert!(!program.session().lock_if_idle().unwrap());
        program.ask("write_note", note(&begun, "före och efter"));
        program.at("2026-11-22T14:43:00");
        assert!(!program.session().lock_if_idle().unwrap());
        // The lid was closed over lunch.
        program.at("2026-11-22T17:30:00");
        assert!(program.session().lock_if_idle().unwrap());
        program.unlock();
        let current = program.ask("current_conversation", json!({}));
        assert_eq!(current["place"]["area"], "health");
        assert_eq!(current["notes"][0]["words"], "före och efter");
        program.ask("leave_conversation", json!({ "id": begun["id"] }));
    }
}
