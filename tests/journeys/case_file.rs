//! A case whole: who is around the child, the path, actions, its dates, its end; undone, locked, restarted.

use serde_json::{Value, json};

use crate::program::{Program, working_copy};

const NEW: &str = "00000000-0000-0000-0000-000000000000";

fn with_case() -> (tempfile::TempDir, Program) {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    (folder, program)
}

fn action(what: &str, by: Option<&str>) -> Value {
    json!({
        "id": NEW, "meeting": null, "agreedOn": "2000-01-01", "what": what,
        "doer": { "kind": "service", "service": "school" }, "who": "mentor",
        "by": by, "area": "learning", "state": { "kind": "open" },
    })
}

fn save_action(program: &Program, action: &Value) -> Value {
    program.ask("save_action", json!({ "code": "EK-7", "action": action }))
}

#[test]
fn actions_stand_on_the_start_page_overdue_first_until_something_became_of_them() {
    let (_folder, program) = with_case();
    save_action(&program, &action("sist", None));
    save_action(&program, &action("snart", Some("2026-12-01")));
    let whole = save_action(&program, &action("redan", Some("2026-11-20")));
    assert_eq!(whole["actions"][0]["action"]["agreedOn"], "2026-11-22");

    let agenda = program.ask("agenda", json!({}));
    let order: Vec<(&str, bool)> = agenda["actions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let what = line["action"]["what"].as_str().unwrap();
            (what, line["overdue"].as_bool().unwrap())
        })
        .collect();
    assert_eq!(order, [("redan", true), ("snart", false), ("sist", false)]);

    let mut settled = agenda["actions"][0]["action"].clone();
    settled["state"] = json!({ "kind": "notNeeded", "on": "2026-11-22", "why": "" });
    assert_eq!(
        program.refused("save_action", json!({ "code": "EK-7", "action": settled })),
        json!({ "code": "invalid", "field": "action", "rule": "noReason" })
    );
    settled["state"]["why"] = json!("familjen har flyttat");
    save_action(&program, &settled);
    let agenda = program.ask("agenda", json!({}));
    assert_eq!(agenda["allActions"], 2);

    // A closed case asks for nothing more, and can be opened again.
    let closed = program.ask(
        "close_case",
        json!({ "code": "EK-7", "request": { "outcome": "need-met", "words": "bra" } }),
    );
    assert_eq!(closed["standing"]["closing"]["on"], "2026-11-22");
    assert_eq!(program.ask("agenda", json!({}))["allActions"], 0);
    program.ask("reopen_case", json!({ "code": "EK-7" }));
    assert_eq!(program.ask("agenda", json!({}))["allActions"], 2);
}

#[test]
fn every_step_in_a_case_can_be_undone_and_done_again() {
    let (_folder, program) = with_case();
    save_action(&program, &action("visa klassrummet", None));
    let path = json!({ "on": "2026-01-01", "ourselves": "no", "anothersMatter": "no",
        "several": "yes", "thoughts": "flera behövs" });
    let whole = program.ask("save_path", json!({ "code": "EK-7", "path": path }));
    assert_eq!(whole["advice"], json!({ "kind": "callMeeting" }));
    assert_eq!(whole["path"]["on"], "2026-11-22");
    assert_eq!(whole["undoSteps"], 2);

    let undo = || program.ask("undo_in_case", json!({ "code": "EK-7" }));
    let first = undo();
    assert_eq!(
        first["advice"],
        json!({ "kind": "ask", "question": "ourselves" })
    );
    let second = undo();
    assert_eq!(second["actions"], json!([]));
    assert_eq!(
        (&second["undoSteps"], &second["redoSteps"]),
        (&json!(0), &json!(2))
    );
    program.ask("redo_in_case", json!({ "code": "EK-7" }));
    let again = program.ask("redo_in_case", json!({ "code": "EK-7" }));
    assert_eq!(again["actions"][0]["action"]["what"], "visa klassrummet");
    assert_eq!(again["advice"], json!({ "kind": "callMeeting" }));
}

#[test]
fn a_whole_meeting_is_there_after_lock_and_restart_and_its_follow_up_starts_from_it() {
    let (folder, program) = with_case();
    let view = program.ask("begin_meeting", json!({ "code": "EK-7", "follows": null }));
    let id = view["meeting"]["id"].clone();
    let mut meeting = view["meeting"].clone();
    meeting["question"] = json!("Hur blir morgnarna lugna? 😀 كيف");
    meeting["at"] = json!("2026-12-03T13:00:00");
    program.ask("save_meeting", json!({ "meeting": meeting }));
    let room = program.ask("lead_meeting", json!({ "id": id }));
    let mut led = room["meeting"].clone();
    led["agenda"][0]["noted"] = json!("Alla presenterade sig.");
    led["holdsWhole"] = json!({ "service": "school", "function": "rektor" });
    led["followUpOn"] = json!("2027-01-20");
    led["childsView"] = json!("Det kändes bra.");
    led["dissent"] = json!("Pappa vill vänta.");
    program.ask("save_in_room", json!({ "meeting": led }));
    let mut agreed = action("ringa hem på fredagar", Some("2026-12-10"));
    agreed["meeting"] = id.clone();
    save_action(&program, &agreed);
    let mut at_once = action("gjort redan", None);
    at_once["meeting"] = id.clone();
    at_once["state"] = json!({ "kind": "done", "on": "2026-11-22", "why": "" });
    save_action(&program, &at_once);
    program.ask("finish_meeting", json!({ "id": id }));
    program.end();

    let program = Program::start(folder.path());
    program.unlock();
    let kept = program.ask("open_meeting", json!({ "id": id }))["meeting"].clone();
    assert_eq!(kept["question"], meeting["question"]);
    assert_eq!(kept["childsView"], "Det kändes bra.");
    assert_eq!(kept["dissent"], "Pappa vill vänta.");
    assert_eq!(kept["agenda"][0]["noted"], "Alla presenterade sig.");
    assert_eq!(
        program.refused("save_meeting", json!({ "meeting": kept })),
        json!({ "code": "meetingFinished" })
    );
    assert_eq!(
        program.refused("delete_meeting", json!({ "code": "EK-7", "id": id })),
        json!({ "code": "meetingFinished" })
    );

    let next = program.ask("begin_meeting", json!({ "code": "EK-7", "follows": id }));
    assert_eq!(next["meeting"]["follows"], id);
    assert_eq!(next["meeting"]["at"], "2027-01-20T13:00:00");
    assert_eq!(next["meeting"]["childsView"], "");
    let carried: Vec<&str> = next["actions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|view| view["action"]["what"].as_str().unwrap())
        .collect();
    assert_eq!(carried, ["ringa hem på fredagar"], "what is done is done");

    let sip = program.ask("sip", json!({ "id": id }));
    let gaps = sip["gaps"].to_string();
    assert!(gaps.contains("no-health-care") && gaps.contains("no-social-services"));
    assert!(!gaps.contains("no-whole") && !gaps.contains("no-follow-up"));
}

#[test]
fn the_day_a_case_goes_is_moved_by_somebody_who_says_why() {
    let (_folder, program) = with_case();
    let move_to = |to: &str, why: &str| json!({ "code": "EK-7", "to": to, "why": why });
    assert_eq!(
        program.refused("move_deletion", move_to("2027-03-01", "  ")),
        json!({ "code": "invalid", "field": "deleteOn", "rule": "noReason" })
    );
    assert_eq!(
        program.refused("move_deletion", move_to("2028-03-01", "längre"))["code"],
        "outOfRange"
    );
    let whole = program.ask("move_deletion", move_to("2026-11-30", "flyttar"));
    assert_eq!(whole["deleteOn"], "2026-11-30");
    assert_eq!(whole["timeline"][0]["what"]["kind"], "dateMoved");
    let soon = program.ask("agenda", json!({}))["dueSoon"].clone();
    assert_eq!(
        soon,
        json!([{ "code": "EK-7", "deleteOn": "2026-11-30", "days": 8 }])
    );
    program.ask(
        "move_deletion",
        move_to("2027-03-01", "mötet blir i februari"),
    );
    assert_eq!(program.ask("agenda", json!({}))["dueSoon"], json!([]));
}

#[test]
fn words_are_found_with_and_without_vowel_marks_and_a_ring_is_not_a_letter_less() {
    let (_folder, program) = with_case();
    save_action(&program, &action("ringa مُدَرِّسة om måndag", None));
    let places = |words: &str| -> Vec<Value> {
        let found = program.ask("search_notes", json!({ "words": words }));
        found["hits"]
            .as_array()
            .unwrap()
            .iter()
            .map(|hit| hit["place"]["kind"].clone())
            .collect()
    };
    for found in [
        "مدرسة",
        "مُدَرِّسة",
        "måndag",
        "MÅN",
        "ringa mån",
        "\"ringa\" -x",
    ] {
        let expected = if found.contains('x') {
            vec![]
        } else {
            vec![json!("action")]
        };
        assert_eq!(places(found), expected, "{found}");
    }
    for not_found in ["mandag", "", "   ", "*", "NEAR(", "AND OR"] {
        assert_eq!(places(not_found), Vec::<Value>::new(), "{not_found}");
    }
    program.ask("undo_in_case", json!({ "code": "EK-7" }));
    assert_eq!(places("måndag"), Vec::<Value>::new());
}

#[test]
fn nothing_of_a_case_can_be_put_into_another() {
    let (_folder, program) = with_case();
    let whole = save_action(&program, &action("för EK-7", None));
    let mut other = working_copy();
    other["request"]["keeping"]["code"] = json!("EK-8");
    let begun = program.ask("begin_conversation", other);
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    let stolen = whole["actions"][0]["action"].clone();
    assert_eq!(
        program.refused("save_action", json!({ "code": "EK-8", "action": stolen })),
        json!({ "code": "gone" })
    );
    let here = program.ask("open_case", json!({ "code": "EK-7" }));
    assert_eq!(here["actions"].as_array().unwrap().len(), 1);
}
