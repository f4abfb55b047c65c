//! Who has looked: what is written to the access log, and what it keeps of a case that is gone.

use serde_json::{Value, json};

use crate::program::{Program, working_copy};

fn deeds(program: &Program) -> Vec<String> {
    let log = program.ask("access_log", json!({ "offset": 0 }));
    assert_eq!(log["brokenAt"], json!(null));
    log["lines"]
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .map(|line| line["deed"].as_str().unwrap().to_owned())
        .collect()
}

fn lines(program: &Program) -> Vec<Value> {
    program.ask("access_log", json!({ "offset": 0 }))["lines"]
        .as_array()
        .unwrap()
        .clone()
}

#[test]
fn opening_changing_and_deleting_are_written_once_each() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    program.ask("open_case", json!({ "code": "EK-7" }));
    for step in ["notice", "explore", "collaborate"] {
        program.ask("choose_step", json!({ "code": "EK-7", "step": step }));
    }
    program.ask("open_conversation", json!({ "id": begun["id"] }));
    program.ask("bbic", json!({ "code": "EK-7" }));
    program.ask("search_notes", json!({ "words": "hemligt ord" }));
    program.ask("delete_case", json!({ "code": "EK-7" }));
    assert_eq!(
        deeds(&program),
        [
            "case-made",
            "case-opened",
            "case-changed",
            "conversation-opened",
            "bbic-made",
            "searched",
            "case-deleted",
        ]
    );
    let lines = lines(&program);
    // That something was deleted is kept, not what.
    assert!(!json!(lines).to_string().contains("EK-7"));
    assert!(!json!(lines).to_string().contains("hemligt"));
    assert_eq!(lines[0]["caseDeleted"], true);
    assert!(lines.iter().all(|line| line["sound"] == true));
    let person = lines[0]["person"].as_str().unwrap();
    assert!(!person.is_empty(), "the account of this computer");
}

#[test]
fn a_case_that_goes_on_its_day_is_written_as_the_programs_own_deed() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    program.at("2027-02-20T08:00:00");
    program.ask("list_cases", json!({}));
    let last = lines(&program).remove(0);
    assert_eq!(last["deed"], "case-deleted-itself");
    assert_eq!(last["person"], json!(null));
    assert_eq!(last["at"], "2027-02-20T08:00:00");
}

#[test]
fn handing_over_and_the_end_of_a_case_have_lines_of_their_own() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    let post = |service: &str, why: &str| {
        json!({ "duty": "best-interests-lead", "service": service, "function": "rektor",
            "since": "2026-11-22", "why": why })
    };
    let circle = |posts: Value| {
        json!({ "code": "EK-7", "circle": { "keeper": "school", "guardians": [],
            "contacts": [], "posts": posts } })
    };
    program.ask("save_circle", circle(json!([post("preschool", "")])));
    let whole = program.ask(
        "save_circle",
        circle(json!([post("preschool", ""), post("school", "skolstart")])),
    );
    assert_eq!(whole["nextService"], "youth-follow-up");
    program.ask(
        "close_case",
        json!({ "code": "EK-7", "request": { "outcome": "moved", "words": "" } }),
    );
    program.ask("reopen_case", json!({ "code": "EK-7" }));
    let deeds = deeds(&program);
    assert_eq!(
        deeds[deeds.len() - 3..],
        ["handed-over", "case-closed", "case-reopened"]
    );
}
