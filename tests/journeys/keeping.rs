//! What is decided before a conversation, and when a case goes.

use serde_json::{Value, json};

use crate::program::{Program, note, working_copy};

fn with_keeping(code: &str, delete_on: &str) -> Value {
    let mut request = working_copy();
    request["request"]["keeping"] =
        json!({ "kind": "workingCopy", "code": code, "deleteOn": delete_on });
    request
}

#[test]
fn a_bad_case_code_is_refused_by_its_rule() {
    let (_folder, program, _) = Program::with_store();
    for (code, rule) in [
        ("E", "tooShort"),
        ("EK-7-och-mycket-mera!", "sign"),
        ("EK-7-och-mycket-mera-an", "tooLong"),
        ("Ek 7", "sign"),
        ("20120101-1234", "identityNumber"),
        ("1201011234", "identityNumber"),
    ] {
        assert_eq!(
            program.refused("begin_conversation", with_keeping(code, "2027-02-20")),
            json!({ "code": "invalid", "field": "caseCode", "rule": rule }),
            "{code}"
        );
    }
    assert_eq!(program.ask("list_cases", json!({}))["cases"], json!([]));
}

#[test]
fn a_deletion_date_out_of_range_is_refused_with_the_range() {
    let (_folder, program, _) = Program::with_store();
    let window = program.ask("deletion_window", json!({}));
    assert_eq!(
        window,
        json!({ "earliest": "2026-11-23", "proposed": "2027-02-20", "latest": "2027-11-22" })
    );
    for date in ["2026-11-21", "2026-11-22", "2027-11-23"] {
        assert_eq!(
            program.refused("begin_conversation", with_keeping("EK-7", date)),
            json!({ "code": "outOfRange", "earliest": "2026-11-23", "latest": "2027-11-22" }),
            "{date}"
        );
    }
    for date in ["", "2027-02-30", "20 februari"] {
        assert_eq!(
            program.refused("begin_conversation", with_keeping("EK-7", date)),
            json!({ "code": "invalid", "field": "deleteOn", "rule": "sign" }),
            "{date}"
        );
    }
    assert_eq!(program.ask("current_conversation", json!({})), json!(null));
}

#[test]
fn somebody_must_be_here_and_nobody_twice() {
    let (_folder, program, _) = Program::with_store();
    let mother = json!({ "role": "mother", "number": 1 });
    for (voices, rule) in [
        (json!([]), "nobodyHere"),
        (json!([mother, mother]), "voiceTwice"),
    ] {
        let mut request = working_copy();
        request["request"]["voices"] = voices;
        assert_eq!(
            program.refused("begin_conversation", request),
            json!({ "code": "invalid", "field": "voices", "rule": rule })
        );
    }
}

#[test]
fn conversations_of_one_code_are_one_case_until_the_later_day() {
    let (_folder, program, _) = Program::with_store();
    let first = program.ask("begin_conversation", with_keeping("EK-7", "2027-02-20"));
    program.ask("finish_conversation", json!({ "id": first["id"] }));
    program.at("2026-11-29T09:00:00");
    let second = program.ask("begin_conversation", with_keeping("ek-7", "2026-12-24"));
    // The case keeps what was promised first.
    assert_eq!(second["keeping"]["deleteOn"], "2027-02-20");
    program.ask("finish_conversation", json!({ "id": second["id"] }));

    let cases = program.ask("list_cases", json!({}))["cases"].clone();
    assert_eq!(cases.as_array().unwrap().len(), 1);
    let listed: Vec<&Value> = cases[0]["conversations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|conversation| &conversation["id"])
        .collect();
    assert_eq!(listed, [&second["id"], &first["id"]], "newest first");
}

#[test]
fn a_case_that_is_deleted_takes_its_conversation_along() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("delete_case", json!({ "code": "ek-7" }));
    assert_eq!(program.ask("current_conversation", json!({})), json!(null));
    assert_eq!(
        program.refused("write_note", note(&begun, "x")),
        json!({ "code": "gone" })
    );
    let gone = program.refused("delete_case", json!({ "code": "EK-7" }));
    assert_eq!(gone, json!({ "code": "gone" }));
}

#[test]
fn a_case_deletes_itself_on_its_day_and_that_is_told_once() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", with_keeping("EK-7", "2026-12-01"));
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    program.ask("begin_conversation", with_keeping("EK-8", "2026-12-10"));

    program.at("2026-11-30T23:59:00");
    let list = program.ask("list_cases", json!({}));
    assert_eq!(list["cases"].as_array().unwrap().len(), 2);
    assert_eq!(list["deletedByItself"], 0);

    // Found by the unlocking, told by the list.
    program.lock();
    program.at("2026-12-01T08:00:00");
    program.unlock();
    let list = program.ask("list_cases", json!({}));
    assert_eq!(list["deletedByItself"], 1);
    assert_eq!(list["cases"][0]["code"], "EK-8");
    assert_eq!(program.ask("list_cases", json!({}))["deletedByItself"], 0);

    // Found by the list itself, while the program stays open over midnight.
    program.at("2026-12-10T00:01:00");
    let list = program.ask("list_cases", json!({}));
    assert_eq!(
        list,
        json!({ "cases": [], "total": 0, "deletedByItself": 1 })
    );
    assert_eq!(program.ask("current_conversation", json!({})), json!(null));
}
