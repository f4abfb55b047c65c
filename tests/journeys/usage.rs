//! Uses of the wheel: counted when a conversation is finished, looked at, corrected, released, saved.

use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use vault::ReleaseFile;

use crate::program::{Program, note, show_only, working_copy};

const AFTER_THE_HALF_YEAR: &str = "2027-01-11T09:00:00";

fn in_case(code: &str, delete_on: &str) -> Value {
    let mut request = working_copy();
    request["request"]["keeping"] =
        json!({ "kind": "workingCopy", "code": code, "deleteOn": delete_on });
    request
}

/// Begins a conversation and finishes it, and gives its id.
fn finish(program: &Program, request: Value) -> Value {
    let begun = program.ask("begin_conversation", request);
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    begun["id"].clone()
}

/// Finishes a conversation in each of so many cases, and gives their ids.
fn finish_in_cases(program: &Program, cases: u32) -> Vec<Value> {
    (1..=cases)
        .map(|number| finish(program, in_case(&format!("EK-{number}"), "2027-02-20")))
        .collect()
}

/// A program whose unit is known.
fn with_unit() -> (TempDir, Program) {
    let (folder, program, _) = Program::with_store();
    choose_unit(&program);
    (folder, program)
}

fn choose_unit(program: &Program) {
    program.ask("choose_unit", json!({ "unit": unit() }));
}

fn unit() -> Value {
    json!({ "county": "04", "principal": "0483", "kind": "student-health" })
}

fn paper(month: &str, first_with_child: Option<bool>) -> Value {
    json!({ "request": {
        "month": month, "context": "vits", "step": "notice", "language": "other",
        "interpreter": "absent", "child": "yes", "guardian": "no", "services": "3+",
        "ledTo": "handover", "firstWithChild": first_with_child,
    } })
}

fn correction() -> Value {
    json!({
        "context": "sip", "step": "collaborate", "language": "so", "interpreter": "absent",
        "child": "no", "guardian": "yes", "services": "2", "ledTo": "sip",
    })
}

fn counting(program: &Program) -> Value {
    program.ask("counting", json!({}))
}

fn waiting(program: &Program) -> Value {
    let lines = counting(program)["waiting"].clone();
    let lines = lines.as_array().unwrap().iter();
    lines
        .map(|line| json!([line["period"], line["uses"], line["why"]]))
        .collect()
}

fn proposal(program: &Program) -> Value {
    program.ask("release_proposal", json!({}))
}

fn make(program: &Program, last: &str) -> Value {
    program.ask(
        "make_release",
        json!({ "last": last, "withReflection": false }),
    )
}

/// How often an answer was given, of the tables with their true numbers.
fn uses_of(counts: &Value, question: &str, answer: &str) -> Value {
    let tables = counts["tables"].as_array().unwrap();
    let table = tables.iter().find(|table| table["question"] == question);
    let rows = table.unwrap()["rows"].as_array().unwrap().iter();
    let row = rows.clone().find(|row| row["answer"] == answer);
    row.unwrap()["uses"].clone()
}

fn own(program: &Program, period: &str) -> Value {
    program.ask("own_counts", json!({ "first": period, "last": period }))
}

/// The files of a release, as they would be saved.
fn files(program: &Program, number: u32) -> [Vec<u8>; 3] {
    [ReleaseFile::Csv, ReleaseFile::Xlsx, ReleaseFile::Package]
        .map(|file| program.session().release_file(number, file).unwrap())
}

#[test]
fn from_a_finished_conversation_to_a_released_file_that_is_the_same_ever_after() {
    let (folder, program) = with_unit();
    finish_in_cases(&program, 6);
    assert_eq!(waiting(&program), json!([["2026-HT", 6, "goes-on"]]));
    assert_eq!(
        proposal(&program),
        json!({ "kind": "nothing-closed", "current": "2026-HT" })
    );
    program.at(AFTER_THE_HALF_YEAR);
    assert_eq!(
        waiting(&program),
        json!([["2026-HT", 6, "ready"], ["2027-VT", 0, "goes-on"]])
    );
    let proposed = proposal(&program);
    assert_eq!(proposed["kind"], "ready");
    assert_eq!(
        (&proposed["last"], &proposed["total"], &proposed["held"]),
        (&json!("2026-HT"), &json!(6), &json!([]))
    );
    // All six in one context: whoever saw the others missing could tell that nobody had them.
    let context = &proposed["tables"][1];
    assert_eq!(context["question"], "context");
    assert_eq!(
        context["truth"][0],
        json!({ "answer": "health-talk", "uses": 6 })
    );
    assert_eq!(context["why"], "total-only");
    assert_eq!(context["leaving"].as_array().unwrap().len(), 1);
    assert_eq!(context["leaving"][0]["uses"], 6);

    let made = make(&program, "2026-HT");
    let line = json!({
        "number": 1, "unit": unit(), "first": "2026-HT", "last": "2026-HT", "total": 6,
        "fewest": 5, "madeOn": "2027-01-11", "reflected": false,
    });
    assert_eq!(made["line"], line);
    for (told, proposed) in made["tables"]
        .as_array()
        .unwrap()
        .iter()
        .zip(proposed["tables"].as_array().unwrap())
    {
        assert_eq!(told["rows"], proposed["leaving"]);
    }
    assert_eq!(program.ask("release", json!({ "number": 1 })), made);
    let [csv, xlsx, package] = files(&program, 1);
    let text = String::from_utf8(csv.clone()).unwrap();
    assert!(text.starts_with('\u{FEFF}'), "{text}");
    assert!(text.contains("2026-HT") && text.contains("0483"), "{text}");
    assert!(xlsx.starts_with(b"PK") && package.starts_with(b"PK"));
    assert_eq!(counting(&program)["releases"], json!([line]));
    assert_eq!(waiting(&program), json!([["2027-VT", 0, "goes-on"]]));
    // Once and for all.
    let again = json!({ "last": "2026-HT", "withReflection": false });
    assert_eq!(
        program.refused("make_release", again),
        json!({ "code": "nothingToRelease" })
    );
    assert_eq!(
        files(&program, 1),
        [csv.clone(), xlsx.clone(), package.clone()]
    );
    program.end();

    let program = Program::start_at(folder.path(), "2028-03-01T09:00:00");
    program.unlock();
    assert_eq!(files(&program, 1), [csv, xlsx, package]);
    assert_eq!(program.ask("release", json!({ "number": 1 })), made);
    let log = program.ask("access_log", json!({ "offset": 0, "limit": 100 }));
    let log = log.to_string();
    for deed in ["unit-chosen", "release-made", "release-saved"] {
        assert!(log.contains(deed), "{deed}: {log}");
    }
}

#[test]
fn what_was_counted_can_be_corrected_until_it_is_released() {
    let (_folder, program) = with_unit();
    let ids = finish_in_cases(&program, 6);
    let id = &ids[0];
    let counted = program.ask("use_of_conversation", json!({ "id": id }));
    assert_eq!(
        (
            &counted["context"],
            &counted["language"],
            &counted["released"]
        ),
        (&json!("health-talk"), &json!("ar"), &json!(false))
    );
    let ask = json!({ "id": id, "request": correction() });
    let corrected = program.ask("correct_use_of_conversation", ask.clone());
    for (field, value) in correction().as_object().unwrap() {
        assert_eq!(&corrected[field], value, "{field}");
    }
    // The same stands in the conversation, but what was said is in the language it was said in.
    let read = program.ask("open_conversation", json!({ "id": id }));
    assert_eq!(
        (
            &read["context"],
            &read["step"],
            &read["interpreter"],
            &read["familyLanguage"]
        ),
        (
            &json!("sip"),
            &json!("collaborate"),
            &json!("absent"),
            &json!("ar")
        )
    );
    let counts = own(&program, "2026-HT");
    assert_eq!(uses_of(&counts, "context", "sip"), 1);
    assert_eq!(uses_of(&counts, "context", "health-talk"), 5);
    let mut wrong = ask.clone();
    wrong["request"]["language"] = json!("klingon");
    assert_eq!(
        program.refused("correct_use_of_conversation", wrong),
        json!({ "code": "invalid", "field": "use", "rule": "outOfPlace" })
    );

    program.at(AFTER_THE_HALF_YEAR);
    make(&program, "2026-HT");
    assert_eq!(
        program.refused("correct_use_of_conversation", ask),
        json!({ "code": "useReleased" })
    );
    let counted = program.ask("use_of_conversation", json!({ "id": id }));
    assert_eq!(
        (&counted["context"], &counted["released"]),
        (&json!("sip"), &json!(true))
    );
}

#[test]
fn a_deleted_case_leaves_its_count() {
    let (_folder, program) = with_unit();
    finish_in_cases(&program, 5);
    program.ask("delete_case", json!({ "code": "EK-3" }));
    assert_eq!(own(&program, "2026-HT")["total"], 5);
    program.at(AFTER_THE_HALF_YEAR);
    // The fifth case counts as one still.
    assert_eq!(proposal(&program)["total"], 5);
    assert_eq!(make(&program, "2026-HT")["line"]["total"], 5);
    program.at("2027-02-20T08:00:00");
    assert_eq!(program.ask("list_cases", json!({}))["deletedByItself"], 4);
    assert_eq!(own(&program, "2026-HT")["total"], 5);
}

#[test]
fn a_half_year_with_too_few_waits_and_goes_into_the_next_release() {
    let (_folder, program) = with_unit();
    finish_in_cases(&program, 3);
    program.at(AFTER_THE_HALF_YEAR);
    assert_eq!(
        proposal(&program),
        json!({ "kind": "held", "periods": ["2026-HT"], "uses": 3, "fewest": 5 })
    );
    let early = json!({ "last": "2026-HT", "withReflection": false });
    assert_eq!(
        program.refused("make_release", early),
        json!({ "code": "nothingToRelease" })
    );
    // Three more uses, but of the same cases.
    for number in 1..=3 {
        finish(&program, in_case(&format!("EK-{number}"), "2027-12-01"));
    }
    program.at("2027-07-02T09:00:00");
    assert_eq!(
        waiting(&program),
        json!([
            ["2026-HT", 3, "held"],
            ["2027-VT", 3, "held"],
            ["2027-HT", 0, "goes-on"]
        ])
    );
    for number in 7..=8 {
        finish(&program, in_case(&format!("EK-{number}"), "2028-02-01"));
    }
    program.at("2028-01-10T09:00:00");
    assert_eq!(
        waiting(&program),
        json!([
            ["2026-HT", 3, "held"],
            ["2027-VT", 3, "held"],
            ["2027-HT", 2, "ready"],
            ["2028-VT", 0, "goes-on"],
        ])
    );
    let proposed = proposal(&program);
    assert_eq!(
        (&proposed["total"], &proposed["held"]),
        (&json!(8), &json!(["2026-HT", "2027-VT"]))
    );
    let made = make(&program, "2027-HT");
    assert_eq!(
        (&made["line"]["first"], &made["line"]["last"]),
        (&json!("2026-HT"), &json!("2027-HT"))
    );
}

#[test]
fn a_conversation_that_was_only_shown_counts_and_is_its_own_case_only_if_somebody_says_so() {
    let (_folder, program) = with_unit();
    finish_in_cases(&program, 3);
    assert_eq!(
        program.ask("latest_use", json!({})),
        json!({ "ledTo": "not-said", "language": "ar", "asksFirstWithChild": false, "firstWithChild": null })
    );
    for _ in 0..3 {
        finish(&program, show_only());
    }
    let asked = json!({ "ledTo": "not-said", "language": "ar", "asksFirstWithChild": true, "firstWithChild": null });
    assert_eq!(program.ask("latest_use", json!({})), asked);
    program.at(AFTER_THE_HALF_YEAR);
    // Six uses of what may be four children.
    assert_eq!(proposal(&program)["kind"], "held");
    let describe = |first: Option<bool>| {
        let answer =
            json!({ "ledTo": "own-service", "language": "other", "firstWithChild": first });
        program.ask("describe_latest_use", answer)
    };
    assert_eq!(describe(Some(true))["firstWithChild"], true);
    assert_eq!(proposal(&program)["kind"], "ready");
    assert_eq!(describe(Some(false))["ledTo"], "own-service");
    assert_eq!(proposal(&program)["kind"], "held");
    describe(Some(true));
    assert_eq!(proposal(&program)["total"], 6);
    assert_eq!(
        uses_of(&own(&program, "2026-HT"), "led-to", "own-service"),
        1
    );
    // A language that the program does not speak is said there, and not only of uses on paper.
    assert_eq!(uses_of(&own(&program, "2026-HT"), "language", "other"), 1);
    assert_eq!(
        program.refused(
            "describe_latest_use",
            json!({ "ledTo": "sip", "language": "tlh", "firstWithChild": true })
        ),
        json!({ "code": "invalid", "field": "use", "rule": "outOfPlace" })
    );

    make(&program, "2026-HT");
    let late = json!({ "ledTo": "sip", "language": "sv", "firstWithChild": true });
    assert_eq!(
        program.refused("describe_latest_use", late.clone()),
        json!({ "code": "useReleased" })
    );
    // Whatever is begun next, nobody is asked any more.
    program.ask("begin_conversation", show_only());
    assert_eq!(program.ask("latest_use", json!({})), json!(null));
    assert_eq!(
        program.refused("describe_latest_use", late),
        json!({ "code": "gone" })
    );
}

#[test]
fn the_latest_use_is_forgotten_at_the_lock() {
    let (_folder, program) = with_unit();
    finish(&program, show_only());
    program.lock();
    assert_eq!(
        program.refused("latest_use", json!({})),
        json!({ "code": "locked" })
    );
    program.unlock();
    assert_eq!(program.ask("latest_use", json!({})), json!(null));
    assert_eq!(own(&program, "2026-HT")["total"], 1);
}

#[test]
fn practice_and_what_is_left_are_never_counted() {
    let (_folder, program) = with_unit();
    let families = program.ask("practice_families", json!({}));
    let family = families[0]["family"].clone();
    let begun = program.ask("begin_practice", json!({ "family": family }));
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    assert_eq!(program.ask("latest_use", json!({})), json!(null));
    for request in [show_only(), working_copy()] {
        let begun = program.ask("begin_conversation", request);
        program.ask("leave_conversation", json!({ "id": begun["id"] }));
    }
    assert_eq!(own(&program, "2026-HT")["total"], 0);
    // Finished once, a conversation cannot be finished again.
    let id = finish(&program, working_copy());
    program.ask("open_conversation", json!({ "id": id }));
    program.refused("finish_conversation", json!({ "id": id }));
    assert_eq!(own(&program, "2026-HT")["total"], 1);
}

#[test]
fn a_finished_meeting_is_counted_with_who_took_part() {
    let (_folder, program) = with_unit();
    finish(&program, working_copy());
    let view = program.ask("begin_meeting", json!({ "code": "EK-7", "follows": null }));
    let id = view["meeting"]["id"].clone();
    program.ask("lead_meeting", json!({ "id": id }));
    assert_eq!(
        program.ask("use_of_meeting", json!({ "id": id })),
        json!(null)
    );
    program.ask("finish_meeting", json!({ "id": id }));
    let counted = program.ask("use_of_meeting", json!({ "id": id }));
    assert_eq!(counted["context"], "coordination-meeting");
    assert_eq!(counted["month"], "2026-11");
    assert_eq!(
        program.refused("finish_meeting", json!({ "id": id })),
        json!({ "code": "meetingFinished" })
    );
    let ask = json!({ "id": id, "request": correction() });
    assert_eq!(program.ask("correct_use_of_meeting", ask)["ledTo"], "sip");
    let counts = own(&program, "2026-HT");
    assert_eq!(counts["total"], 2);
    assert_eq!(uses_of(&counts, "led-to", "sip"), 1);
}

#[test]
fn a_use_on_paper_is_counted_and_can_be_taken_back() {
    let (_folder, program) = with_unit();
    let months = counting(&program)["paperMonths"].clone();
    let expected = ["2026-11", "2026-10", "2026-09", "2026-08", "2026-07"];
    assert_eq!(months, json!(expected));
    let earlier = program.ask("count_paper_use", paper("2026-08", None));
    let counted = program.ask("count_paper_use", paper("2026-10", Some(true)));
    assert_eq!(
        (&counted["form"], &counted["language"], &counted["services"]),
        (&json!("paper"), &json!("other"), &json!("3+"))
    );
    assert_eq!(
        program.ask("paper_uses", json!({})),
        json!([counted, earlier])
    );
    for wrong in ["2026-06", "2026-12", "2026-13", "i höst"] {
        assert_eq!(
            program.refused("count_paper_use", paper(wrong, None)),
            json!({ "code": "invalid", "field": "use", "rule": "outOfPlace" }),
            "{wrong}"
        );
    }
    program.ask("take_back_paper_use", json!({ "id": counted["id"] }));
    assert_eq!(program.ask("paper_uses", json!({})), json!([earlier]));
    let counts = own(&program, "2026-HT");
    assert_eq!(uses_of(&counts, "form", "paper"), 1);
    assert_eq!(uses_of(&counts, "month", "2026-10"), 0);

    finish_in_cases(&program, 5);
    program.at(AFTER_THE_HALF_YEAR);
    make(&program, "2026-HT");
    assert_eq!(
        program.refused("take_back_paper_use", json!({ "id": earlier["id"] })),
        json!({ "code": "useReleased" })
    );
    assert_eq!(counting(&program)["paperMonths"], json!(["2027-01"]));
    assert_eq!(
        program.refused("count_paper_use", paper("2026-12", None)),
        json!({ "code": "invalid", "field": "use", "rule": "outOfPlace" })
    );
}

#[test]
fn a_clock_that_is_set_back_puts_nothing_into_what_was_released() {
    let (_folder, program) = with_unit();
    finish_in_cases(&program, 5);
    program.at(AFTER_THE_HALF_YEAR);
    make(&program, "2026-HT");
    let released = own(&program, "2026-HT");
    program.at("2026-10-01T09:00:00");
    let id = finish(&program, show_only());
    let latest = program.refused("use_of_conversation", json!({ "id": id }));
    assert_eq!(latest, json!({ "code": "gone" }));
    assert_eq!(waiting(&program), json!([["2027-VT", 1, "goes-on"]]));
    assert_eq!(counting(&program)["paperMonths"], json!(["2027-01"]));
    program.ask("count_paper_use", paper("2027-01", None));
    assert_eq!(
        proposal(&program),
        json!({ "kind": "nothing-closed", "current": "2027-VT" })
    );
    assert_eq!(own(&program, "2026-HT")["total"], released["total"]);
    assert_eq!(own(&program, "2027-VT")["total"], 2);
}

#[test]
fn more_can_be_asked_for_behind_every_number_and_never_less() {
    let (folder, program) = with_unit();
    finish_in_cases(&program, 6);
    assert_eq!(counting(&program)["fewest"], 5);
    let refused = json!({ "code": "invalid", "field": "unit", "rule": "outOfPlace" });
    for wrong in [0, 4, 21, 255] {
        assert_eq!(
            program.refused("raise_fewest", json!({ "fewest": wrong })),
            refused
        );
    }
    assert_eq!(
        program.ask("raise_fewest", json!({ "fewest": 7 }))["fewest"],
        7
    );
    assert_eq!(
        program.refused("raise_fewest", json!({ "fewest": 6 })),
        refused
    );
    program.at(AFTER_THE_HALF_YEAR);
    assert_eq!(
        proposal(&program),
        json!({ "kind": "held", "periods": ["2026-HT"], "uses": 6, "fewest": 7 })
    );
    program.end();
    let program = Program::start_at(folder.path(), AFTER_THE_HALF_YEAR);
    program.unlock();
    assert_eq!(counting(&program)["fewest"], 7);
}

#[test]
fn two_releases_never_share_a_use() {
    let (_folder, program) = with_unit();
    let first = finish_in_cases(&program, 5);
    program.at(AFTER_THE_HALF_YEAR);
    make(&program, "2026-HT");
    let second: Vec<Value> = (1..=6)
        .map(|number| finish(&program, in_case(&format!("NY-{number}"), "2027-12-01")))
        .collect();
    program.at("2027-07-02T09:00:00");
    let made = make(&program, "2027-VT");
    assert_eq!(
        (&made["line"]["first"], &made["line"]["total"]),
        (&json!("2027-VT"), &json!(6))
    );
    let totals: Vec<Value> = counting(&program)["releases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| json!([line["number"], line["last"], line["total"]]))
        .collect();
    assert_eq!(totals, [json!([2, "2027-VT", 6]), json!([1, "2026-HT", 5])]);
    assert_ne!(files(&program, 1), files(&program, 2));
    // The cases of the first deleted themselves meanwhile; those of the second can be asked.
    program.ask("list_cases", json!({}));
    for id in first {
        program.refused("use_of_conversation", json!({ "id": id }));
    }
    for id in second {
        let counted = program.ask("use_of_conversation", json!({ "id": id }));
        assert_eq!(counted["month"], "2027-01");
    }
}

#[test]
fn nobody_releases_before_the_unit_is_known_and_only_units_there_are_can_be_chosen() {
    let (_folder, program, _) = Program::with_store();
    assert_eq!(counting(&program)["unit"], json!(null));
    finish_in_cases(&program, 5);
    program.at(AFTER_THE_HALF_YEAR);
    assert_eq!(proposal(&program), json!({ "kind": "no-unit" }));
    let ask = json!({ "last": "2026-HT", "withReflection": false });
    assert_eq!(
        program.refused("make_release", ask),
        json!({ "code": "noUnit" })
    );
    let mut wrong = vec![unit(); 3];
    wrong[0]["county"] = json!("03");
    wrong[1]["principal"] = json!("0380");
    wrong[2]["kind"] = json!("bakery");
    for unit in wrong {
        assert_eq!(
            program.refused("choose_unit", json!({ "unit": unit })),
            json!({ "code": "invalid", "field": "unit", "rule": "outOfPlace" })
        );
    }
    choose_unit(&program);
    assert_eq!(counting(&program)["unit"], unit());
    assert_eq!(make(&program, "2026-HT")["line"]["unit"], unit());
    // Another unit from now on: what was released stays as it was.
    let other = json!({ "county": "04", "principal": "04", "kind": "child-psychiatry" });
    program.ask("choose_unit", json!({ "unit": other }));
    let counting = counting(&program);
    assert_eq!(
        (&counting["unit"], &counting["releases"][0]["unit"]),
        (&other, &unit())
    );
}

#[test]
fn areas_are_the_units_own_matter() {
    let (_folder, program) = with_unit();
    assert_eq!(own(&program, "2026-HT")["areas"], json!(null));
    program.ask("count_areas", json!({ "counted": true }));
    for number in 1..=5 {
        let request = in_case(&format!("EK-{number}"), "2027-02-20");
        let begun = program.ask("begin_conversation", request);
        program.ask("write_note", note(&begun, "ord"));
        program.ask("finish_conversation", json!({ "id": begun["id"] }));
    }
    assert_eq!(
        own(&program, "2026-HT")["areas"],
        json!([{ "area": "health", "uses": 5 }])
    );
    program.at(AFTER_THE_HALF_YEAR);
    make(&program, "2026-HT");
    let [csv, ..] = files(&program, 1);
    let csv = String::from_utf8(csv).unwrap();
    assert!(!csv.lines().any(|line| line.contains(";health;")), "{csv}");
    let counting = program.ask("count_areas", json!({ "counted": false }));
    assert_eq!(counting["areasCounted"], false);
    assert_eq!(own(&program, "2026-HT")["areas"], json!(null));
}

#[test]
fn what_the_team_answers_leaves_only_if_it_is_ticked_and_stays_as_it_left() {
    let (_folder, program) = with_unit();
    let answer = |period: &str, words: &str| {
        json!({ "request": {
            "period": period, "question": "support", "howFar": "partly", "words": words,
        } })
    };
    let kept = |words: &str| json!([{ "question": "support", "howFar": "partly", "words": words }]);
    program.ask(
        "save_reflection",
        answer("2026-HT", "=Handledning\tsaknas\r\nän"),
    );
    for (words, rule) in [
        ("å".repeat(2_001), "tooLong"),
        ("Ring 20120101-1234".to_owned(), "identityNumber"),
    ] {
        assert_eq!(
            program.refused("save_reflection", answer("2026-HT", &words)),
            json!({ "code": "invalid", "field": "reflection", "rule": rule })
        );
    }
    for period in ["2027-VT", "2026-VT", "HT"] {
        program.refused("save_reflection", answer(period, "ord"));
    }
    let read = program.ask("reflection", json!({ "period": "2026-HT" }));
    assert_eq!(read["answers"], kept("=Handledning saknas\nän"));

    finish_in_cases(&program, 5);
    program.at(AFTER_THE_HALF_YEAR);
    assert_eq!(proposal(&program)["reflection"], read["answers"]);
    let made = program.ask(
        "make_release",
        json!({ "last": "2026-HT", "withReflection": true }),
    );
    assert_eq!(made["line"]["reflected"], true);
    assert_eq!(made["reflection"], read["answers"]);
    program.ask("save_reflection", answer("2026-HT", "Handledning finns"));
    program.ask("save_reflection", answer("2027-VT", "Bra så"));
    assert_eq!(program.ask("release", json!({ "number": 1 })), made);
    let read = program.ask("reflection", json!({ "period": "2027-VT" }));
    assert_eq!(
        read["earlier"],
        json!([{ "period": "2026-HT", "answers": kept("Handledning finns") }])
    );

    for number in 1..=5 {
        finish(&program, in_case(&format!("NY-{number}"), "2027-12-01"));
    }
    program.at("2027-07-02T09:00:00");
    let made = make(&program, "2027-VT");
    assert_eq!(
        (&made["line"]["reflected"], &made["reflection"]),
        (&json!(false), &json!([]))
    );
    for file in files(&program, 2) {
        let told = file.windows(6).any(|part| part == "Bra så".as_bytes());
        assert!(!told);
    }
}

#[test]
fn a_store_of_the_last_version_begins_to_count_when_it_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/vaults/format-3");
    for name in ["vault.db", "vault.keys"] {
        std::fs::copy(fixture.join(name), folder.path().join(name)).unwrap();
    }
    let program = Program::start_at(folder.path(), "2026-11-22T16:00:00");
    program.ask("unlock", json!({ "passphrase": "gul kanot i regn" }));
    assert_eq!(waiting(&program), json!([["2026-HT", 0, "goes-on"]]));
    let cases = program.ask("list_cases", json!({}));
    let conversations = cases["cases"][0]["conversations"]
        .as_array()
        .unwrap()
        .clone();
    let mut going_on = Vec::new();
    for conversation in conversations {
        let id = json!({ "id": conversation["id"] });
        // What was finished before anybody counted is not counted.
        assert_eq!(program.ask("use_of_conversation", id.clone()), json!(null));
        if conversation["finishedAt"].is_null() {
            going_on.push(id);
        }
    }
    let [id] = going_on.as_slice() else {
        panic!("one goes on");
    };
    program.ask("open_conversation", id.clone());
    program.ask("finish_conversation", id.clone());
    assert_eq!(
        program.ask("use_of_conversation", id.clone())["month"],
        "2026-11"
    );
    assert_eq!(waiting(&program), json!([["2026-HT", 1, "goes-on"]]));
}

#[test]
fn a_backup_that_is_restored_knows_what_was_released() {
    let (folder, program) = with_unit();
    finish_in_cases(&program, 5);
    program.at(AFTER_THE_HALF_YEAR);
    let made = make(&program, "2026-HT");
    program.end();
    std::fs::write(folder.path().join("vault.db"), b"").unwrap();
    let program = Program::start_at(folder.path(), "2027-01-12T09:00:00");
    let restored = program.ask("restore_backup", json!({}));
    assert_eq!(restored["madeOn"], "2027-01-11");
    program.unlock();
    assert_eq!(program.ask("release", json!({ "number": 1 })), made);
    assert_eq!(waiting(&program), json!([["2027-VT", 0, "goes-on"]]));
}

#[test]
fn a_release_can_be_read_on_paper() {
    let (_folder, program) = with_unit();
    finish_in_cases(&program, 5);
    program.at(AFTER_THE_HALF_YEAR);
    let languages = json!({ "first": "sv", "second": null, "arrangement": "beside" });
    let ask = json!({ "kind": { "kind": "counts", "number": 1 }, "languages": languages });
    assert_eq!(
        program.refused("make_document", ask.clone()),
        json!({ "code": "gone" })
    );
    make(&program, "2026-HT");
    let made = program.ask("make_document", ask);
    assert_eq!(made["fileName"], "Redovisning 2027-01-11.pdf");
    assert!(0 < made["pages"].as_u64().unwrap());
}

/// Tells a child process where to make a store whose files cannot grow; unset, its part is over at once.
const SMALL_FILES: &str = "HJULET_TEST_SMALL_FILES_COUNTED";

#[test]
fn a_full_disk_keeps_nobody_from_closing_what_is_only_shown_and_it_is_counted_when_there_is_space()
{
    let folder = tempfile::tempdir().unwrap();
    let ended = std::process::Command::new("sh")
        .args([
            "-c",
            "trap '' XFSZ && ulimit -S -f 800 && exec \"$0\" \"$@\"",
        ])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "usage::child_closes_on_a_full_disk"])
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
fn child_closes_on_a_full_disk() {
    let Some(folder) = std::env::var_os(SMALL_FILES) else {
        return;
    };
    let program = Program::start(Path::new(&folder));
    program.make_store();
    let counted = (0..2_000)
        .take_while(|_| {
            let asked = program.try_ask("count_paper_use", paper("2026-11", None));
            asked.is_ok()
        })
        .count();
    let begun = program.ask("begin_conversation", show_only());
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    assert_eq!(program.ask("current_conversation", json!({})), json!(null));
    assert_eq!(program.ask("latest_use", json!({})), json!(null));
    assert_eq!(own(&program, "2026-HT")["total"], counted);

    let process = std::process::id().to_string();
    let raised = std::process::Command::new("prlimit")
        .args(["--pid", &process, "--fsize=unlimited"])
        .status()
        .unwrap();
    assert!(raised.success());
    assert_eq!(own(&program, "2026-HT")["total"], counted + 1);
    assert_eq!(own(&program, "2026-HT")["total"], counted + 1);
}
