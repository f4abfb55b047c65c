//! Several conversations with the same family: rounds beside each other, and practising.

use serde_json::{Value, json};

use crate::program::{Program, note, show_only, working_copy};

/// A finished conversation in the case `EK-7` in which the child said this.
fn round(program: &Program, at: &str, words: &str) -> Value {
    program.at(at);
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("write_note", note(&begun, words));
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    begun["id"].clone()
}

#[test]
fn a_fresh_wheel_knows_of_the_earlier_ones_and_shows_nothing_of_them() {
    let (_folder, program, _) = Program::with_store();
    let first = round(&program, "2026-11-22T14:05:00", "först");
    let second = round(&program, "2026-12-01T10:00:00", "sedan");
    program.at("2026-12-08T10:00:00");
    let fresh = program.ask("begin_conversation", working_copy());
    assert_eq!(fresh["earlier"], json!([first, second]));
    assert_eq!(fresh["notes"], json!([]));

    program.ask("write_note", note(&fresh, "sedan"));
    let ids = json!({ "ids": [fresh["id"], first, second] });
    let compared = program.ask("compare_conversations", ids);
    let moments: Vec<_> = compared["rounds"]
        .as_array()
        .unwrap()
        .iter()
        .map(|round| round["startedAt"].as_str().unwrap())
        .collect();
    assert_eq!(
        moments,
        [
            "2026-11-22T14:05:00",
            "2026-12-01T10:00:00",
            "2026-12-08T10:00:00"
        ]
    );
    assert_eq!(
        compared["strands"],
        json!([{
            "area": "health",
            "voice": { "role": "child", "number": 1 },
            "question": "works",
            "since": "same",
        }])
    );
    // What has changed, and why, is said in the fresh one.
    let mut changed = note(&fresh, "Vi har flyttat.");
    changed["request"]["question"] = json!("changed");
    assert_eq!(program.ask("write_note", changed), "asTyped");
}

#[test]
fn what_stayed_in_an_earlier_conversation_is_not_shown_to_who_comes_new() {
    let (_folder, program, _) = Program::with_store();
    let first = round(&program, "2026-11-22T14:05:00", "det säger jag bara här");
    program.at("2026-12-01T10:00:00");
    let mut request = working_copy();
    let here =
        json!([{ "role": "child", "number": 1 }, { "role": "social-services", "number": 1 }]);
    request["request"]["voices"] = here;
    let fresh = program.ask("begin_conversation", request);
    let ids = json!({ "ids": [first, fresh["id"]] });
    let compared = program.ask("compare_conversations", ids.clone());
    assert_eq!(compared["withheld"], json!(["something", "nothing"]));
    assert!(!compared.to_string().contains("bara här"));
    // Staff alone, on the page of the case, read it all.
    program.ask("finish_conversation", json!({ "id": fresh["id"] }));
    let alone = program.ask("compare_conversations", ids);
    assert_eq!(alone["withheld"], json!(["nothing", "nothing"]));
    assert!(alone.to_string().contains("bara här"));
}

#[test]
fn rounds_that_do_not_belong_together_are_not_shown_together() {
    let (_folder, program, _) = Program::with_store();
    let here = round(&program, "2026-11-22T14:05:00", "här");
    program.at("2026-11-23T10:00:00");
    let mut other = working_copy();
    other["request"]["keeping"]["code"] = json!("AN-2");
    let elsewhere = program.ask("begin_conversation", other);
    let shown = program.ask("begin_conversation", show_only());
    let practised = program.ask("practice_families", json!({}))[0]["rounds"][0]["id"].clone();
    for ids in [
        json!([]),
        json!([here, elsewhere["id"]]),
        json!([here, shown["id"]]),
        json!([here, practised]),
        json!([here, here, here, here]),
    ] {
        assert_eq!(
            program.refused("compare_conversations", json!({ "ids": ids })),
            json!({ "code": "notComparable" }),
            "{ids}"
        );
    }
    assert_eq!(
        program.refused(
            "compare_conversations",
            json!({ "ids": ["0190aaaa-0000-7000-8000-000000000000"] })
        ),
        json!({ "code": "gone" })
    );
}

#[test]
fn six_families_to_practise_on_leave_no_trace() {
    let (folder, program, _) = Program::with_store();
    let families = program.ask("practice_families", json!({}));
    let families = families.as_array().unwrap();
    assert_eq!(families.len(), 6);
    for family in families {
        let begun = program.ask("begin_practice", json!({ "family": family["family"] }));
        assert_eq!(
            begun["keeping"],
            json!({ "kind": "practice", "family": family["family"] })
        );
        assert_eq!(begun["familyLanguage"], family["familyLanguage"]);
        assert_eq!(
            begun["earlier"].as_array().unwrap().len(),
            family["rounds"].as_array().unwrap().len()
        );
        let voice = begun["voices"][0].clone();
        let mut said = note(&begun, "övning");
        said["request"]["voice"] = voice;
        program.ask("write_note", said);

        // It waits behind a lock like any other, and stays a practice.
        program.lock();
        program.unlock();
        let current = program.ask("current_conversation", json!({}));
        assert_eq!(current["keeping"], begun["keeping"]);
        assert_eq!(current["notes"][0]["words"], "övning");

        let mut together: Vec<Value> = begun["earlier"].as_array().unwrap().clone();
        together.push(begun["id"].clone());
        let latest = together.split_off(together.len().saturating_sub(3));
        program.ask("compare_conversations", json!({ "ids": latest }));

        let keep = json!({ "request": {
            "conversation": begun["id"], "code": "EK-7", "deleteOn": "2027-02-20",
        } });
        assert_eq!(
            program.refused("keep_as_working_copy", keep),
            json!({ "code": "practice" })
        );
        program.ask("finish_conversation", json!({ "id": begun["id"] }));

        for held in family["rounds"].as_array().unwrap() {
            let read = program.ask("open_conversation", json!({ "id": held["id"] }));
            assert_eq!(read["keeping"], begun["keeping"]);
            assert_ne!(read["notes"], json!([]));
            assert_eq!(program.ask("current_conversation", json!({})), json!(null));
        }
    }
    assert_eq!(program.ask("list_cases", json!({}))["cases"], json!([]));
    let left = program.ask("begin_practice", json!({ "family": "river" }));
    assert_eq!(left["place"]["stage"], "opening");
    program.end();
    let program = Program::start(folder.path());
    program.unlock();
    assert_eq!(
        program.ask("interrupted_conversation", json!({})),
        json!(null)
    );
    assert_eq!(program.ask("list_cases", json!({}))["cases"], json!([]));
}
