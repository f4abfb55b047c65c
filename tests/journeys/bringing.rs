//! What may be brought to a meeting and onto sheets: everything said, tried against consent by somebody who wants more of it.

use serde_json::{Value, json};

use crate::{papers, program::Program};

/// What is said in the conversation, each with what is decided about it: a sentinel no other text has.
const GOES: &str = "Sentinelord-får-gå om vännerna";
const STAYS: &str = "Sentinelord-stannar om hemma";
const UNDECIDED: &str = "Sentinelord-obestämt om maten";
const BRIEF_ONLY: &str = "Sentinelord-långt om natten";
const BRIEF: &str = "Sover oroligt";
const FROM_BUP: &str = "Sentinelord-bup om utredningen";

fn voice(role: &str) -> Value {
    json!({ "role": role, "number": 1 })
}

/// A finished conversation of child, mother and BUP, with a choice of each kind, in the case EK-7 kept by the school.
fn case_with_words() -> (tempfile::TempDir, Program) {
    let (folder, program, _) = Program::with_store();
    let begun = program.ask(
        "begin_conversation",
        json!({ "request": {
            "familyLanguage": "ar", "interpreter": "present", "ageBand": "6-9",
            "context": "health-talk", "step": "explore",
            "voices": [voice("child"), voice("mother"), voice("child-psychiatry")],
            "keeping": { "kind": "workingCopy", "code": "EK-7", "deleteOn": "2027-02-20" },
        } }),
    );
    let id = begun["id"].clone();
    let said = [
        ("belonging", "child", GOES),
        ("safety", "child", STAYS),
        ("care", "child", UNDECIDED),
        ("health", "child", BRIEF_ONLY),
        ("health", "child-psychiatry", FROM_BUP),
    ];
    for (area, role, words) in said {
        program.ask(
            "write_note",
            json!({ "request": { "conversation": id, "area": area, "voice": voice(role),
                "question": "challenging", "language": "sv", "words": words, "swedish": "" } }),
        );
    }
    let services = json!(["child-psychiatry", "social-services", "student-health"]);
    for (area, role, choice, brief) in [
        ("belonging", "child", "may-go", ""),
        ("safety", "child", "stays-here", ""),
        ("health", "child", "in-brief", BRIEF),
        ("health", "child-psychiatry", "may-go", ""),
    ] {
        let to = if choice == "stays-here" {
            json!([])
        } else {
            services.clone()
        };
        program.ask(
            "decide_carry",
            json!({ "request": { "conversation": id, "area": area, "voice": voice(role),
                "choice": choice, "brief": brief, "to": to } }),
        );
    }
    program.ask("finish_conversation", json!({ "id": id }));
    program.ask(
        "save_circle",
        json!({ "code": "EK-7", "circle": { "keeper": "school",
            "guardians": [voice("mother"), voice("father")], "contacts": [], "posts": [] } }),
    );
    (folder, program)
}

fn consent(by: &str, pairs: &[(&str, &str)]) -> Value {
    let shares: Vec<Value> = pairs
        .iter()
        .flat_map(|(one, other)| {
            [
                json!({ "from": one, "to": other }),
                json!({ "from": other, "to": one }),
            ]
        })
        .collect();
    json!({
        "id": "00000000-0000-0000-0000-000000000000", "givenBy": voice(by), "deciding": "together",
        "givenOn": "2026-11-22", "until": "2027-05-22", "purpose": "samordning", "shares": shares,
        "exceptAreas": [], "exceptWords": "", "form": "oral", "language": "ar",
        "interpreter": "present", "explained": "", "notedBy": "kurator", "withdrawnOn": null,
    })
}

fn note_consent(program: &Program, consent: &Value) -> Value {
    program.ask(
        "save_consent",
        json!({ "code": "EK-7", "consent": consent }),
    )
}

const WITH_BUP: &[(&str, &str)] = &[("school", "child-psychiatry")];

/// A meeting of the family, the school and BUP at which everything of the conversation is to be brought.
fn meeting(program: &Program) -> Value {
    let view = program.ask("begin_meeting", json!({ "code": "EK-7", "follows": null }));
    let mut meeting = view["meeting"].clone();
    let participant =
        |role: &str| json!({ "voice": voice(role), "function": "", "language": "sv" });
    meeting["participants"] = json!([
        participant("child"),
        participant("mother"),
        participant("school"),
        participant("child-psychiatry"),
    ]);
    program.ask("save_meeting", json!({ "meeting": meeting }))
}

/// Everything that is made for others of the meeting and its case, as text: what the window is told, and
/// what stands on the papers.
fn outputs(program: &Program, meeting: &Value) -> Vec<(&'static str, String)> {
    let id = &meeting["meeting"]["id"];
    let to_bup = json!({ "kind": "invitation", "meeting": id, "voice": voice("child-psychiatry") });
    let papers = [
        ("invitation on paper", to_bup),
        ("agenda", json!({ "kind": "agenda", "meeting": id })),
        ("minutes", json!({ "kind": "minutes", "meeting": id })),
        ("sip on paper", json!({ "kind": "sip", "meeting": id })),
        ("bbic on paper", json!({ "kind": "bbic", "code": "EK-7" })),
        (
            "eht on paper",
            json!({ "kind": "eht", "code": "EK-7", "words": null }),
        ),
    ];
    let papers = papers
        .into_iter()
        .map(|(name, kind)| (name, papers::everything_on(program, &kind)));
    let mut outputs = vec![
        (
            "room",
            program.ask("meeting_room", json!({ "id": id })).to_string(),
        ),
        ("sip", program.ask("sip", json!({ "id": id })).to_string()),
        (
            "bbic",
            program.ask("bbic", json!({ "code": "EK-7" })).to_string(),
        ),
        (
            "eht",
            program.ask("eht", json!({ "code": "EK-7", "words": null }))["sheet"].to_string(),
        ),
        (
            "invitation",
            program
                .ask(
                    "invitation",
                    json!({ "id": id, "voice": voice("child-psychiatry") }),
                )
                .to_string(),
        ),
    ];
    outputs.extend(papers);
    outputs
}

fn never(program: &Program, meeting: &Value) {
    for (name, text) in outputs(program, meeting) {
        for secret in [STAYS, UNDECIDED, BRIEF_ONLY] {
            assert!(!papers::holds(&text, secret), "{name} has {secret}");
        }
    }
}

#[test]
fn without_consent_nothing_reaches_another_service_and_every_part_is_listed_with_its_reason() {
    let (_folder, program) = case_with_words();
    let view = meeting(&program);
    assert_eq!(view["parts"], json!([]));
    assert_eq!(view["leftOut"].as_array().unwrap().len(), 5);
    for left_out in view["leftOut"].as_array().unwrap() {
        assert!(!left_out["because"].as_array().unwrap().is_empty());
    }
    assert!(!view["leftOut"].to_string().contains("Sentinelord"));
    never(&program, &view);
    for (name, text) in outputs(&program, &view) {
        assert!(!papers::holds(&text, GOES), "{name}");
    }
}

#[test]
fn both_guardians_are_needed_and_withdrawing_works_at_once() {
    let (_folder, program) = case_with_words();
    note_consent(&program, &consent("mother", WITH_BUP));
    let view = meeting(&program);
    assert_eq!(view["parts"], json!([]), "one guardian is missing");
    let lacks = &view["matrix"]
        .as_array()
        .unwrap()
        .iter()
        .find(|cell| cell["from"] == "school" && cell["to"] == "child-psychiatry")
        .unwrap()["coverage"]["lacks"];
    assert_eq!(
        lacks,
        &json!([{ "giver": voice("father"), "why": { "kind": "never" } }])
    );

    let whole = note_consent(&program, &consent("father", WITH_BUP));
    let id = view["meeting"]["id"].clone();
    let room = program.ask("lead_meeting", json!({ "id": id })).to_string();
    assert!(room.contains(GOES) && room.contains(BRIEF) && room.contains(FROM_BUP));
    never(&program, &view);

    let given = whole["consents"][0]["consent"]["id"].clone();
    let after = program.ask("withdraw_consent", json!({ "code": "EK-7", "id": given }));
    assert_eq!(after["consents"][0]["state"], "withdrawn");
    for (name, text) in outputs(&program, &view) {
        assert!(!text.contains(GOES), "{name} after withdrawal");
    }
    // What was said is still there to read for whoever keeps it.
    let conversation = after["conversations"][0]["id"].clone();
    let read = program.ask("open_conversation", json!({ "id": conversation }));
    assert!(read.to_string().contains(GOES) && read.to_string().contains(STAYS));

    // Nor can a form bring it back: withdrawing is undone by nothing but undoing.
    let mut again = after["consents"][0]["consent"].clone();
    again["withdrawnOn"] = json!(null);
    let still = note_consent(&program, &again);
    assert_eq!(still["consents"][0]["state"], "withdrawn");
    let undone = program.ask("undo_in_case", json!({ "code": "EK-7" }));
    assert_eq!(undone["consents"][0]["state"], "in-force");
    assert!(
        program
            .ask("meeting_room", json!({ "id": id }))
            .to_string()
            .contains(GOES)
    );
}

#[test]
fn a_consent_ends_with_its_day() {
    let (_folder, program) = case_with_words();
    for guardian in ["mother", "father"] {
        let mut short = consent(guardian, WITH_BUP);
        short["until"] = json!("2026-11-30");
        note_consent(&program, &short);
    }
    let view = meeting(&program);
    let id = view["meeting"]["id"].clone();
    program.at("2026-11-30T23:59:00");
    let room = || program.ask("meeting_room", json!({ "id": id })).to_string();
    assert!(room().contains(GOES));
    program.at("2026-12-01T00:00:00");
    assert!(!room().contains(GOES));
    let whole = program.ask("open_case", json!({ "code": "EK-7" }));
    assert_eq!(whole["consents"][0]["state"], "ended");
}

#[test]
fn somebody_who_was_not_there_hears_only_what_they_were_agreed_to_hear() {
    let (_folder, program) = case_with_words();
    for guardian in ["mother", "father"] {
        note_consent(&program, &consent(guardian, WITH_BUP));
    }
    let view = meeting(&program);
    let mut with_father = view["meeting"].clone();
    let father = json!({ "voice": voice("father"), "function": "", "language": "ar" });
    with_father["participants"]
        .as_array_mut()
        .unwrap()
        .push(father);
    let view = program.ask("save_meeting", json!({ "meeting": with_father }));
    assert_eq!(view["parts"], json!([]), "the father was not there");
    let part = view["leftOut"]
        .as_array()
        .unwrap()
        .iter()
        .find(|left_out| left_out["part"]["at"]["area"] == "belonging")
        .unwrap();
    assert_eq!(
        part["because"],
        json!([{ "kind": "notAsked", "hearer": voice("father") }])
    );
    let mut agreed = view["meeting"].clone();
    agreed["agreed"] = json!([{ "part": part["part"], "hearer": voice("father") }]);
    let view = program.ask("save_meeting", json!({ "meeting": agreed }));
    assert_eq!(view["parts"].as_array().unwrap().len(), 1);
    never(&program, &view);
}

#[test]
fn what_the_child_asked_not_to_raise_is_not_brought_and_its_wish_is_not_shown() {
    let (_folder, program) = case_with_words();
    for guardian in ["mother", "father"] {
        note_consent(&program, &consent(guardian, WITH_BUP));
    }
    let view = meeting(&program);
    let mut changed = view["meeting"].clone();
    changed["before"]["notAreas"] = json!(["belonging"]);
    changed["before"]["notRaise"] = json!("Sentinelord-ta-inte-upp");
    changed["before"]["pause"] = json!("Sentinelord-paus");
    let view = program.ask("save_meeting", json!({ "meeting": changed }));
    for (name, text) in outputs(&program, &view) {
        assert!(!text.contains("Sentinelord-ta-inte-upp"), "{name}");
        assert!(!text.contains("Sentinelord-paus"), "{name}");
    }
    let room = program.ask("meeting_room", json!({ "id": view["meeting"]["id"] }));
    assert!(!room.to_string().contains(GOES));

    // What the room hands back cannot change what was agreed with the child.
    program.ask("save_in_room", json!({ "meeting": room["meeting"] }));
    let after = program.ask("open_meeting", json!({ "id": view["meeting"]["id"] }));
    assert_eq!(
        after["meeting"]["before"]["notRaise"],
        "Sentinelord-ta-inte-upp"
    );
    assert_eq!(after["meeting"]["brought"], view["meeting"]["brought"]);
}

#[test]
fn no_sheet_names_the_case_and_the_eht_sheet_names_nobody() {
    let (_folder, program) = case_with_words();
    for guardian in ["mother", "father"] {
        note_consent(
            &program,
            &consent(
                guardian,
                &[("school", "child-psychiatry"), ("school", "student-health")],
            ),
        );
    }
    let view = meeting(&program);
    let mut changed = view["meeting"].clone();
    changed["question"] = json!("Hur blir det lugnt för EK-7 från 3 december?");
    changed["participants"][2]["function"] = json!("kurator Malin");
    let view = program.ask("save_meeting", json!({ "meeting": changed }));
    let room = program.ask("meeting_room", json!({ "id": view["meeting"]["id"] }));
    assert!(room.get("code").is_none() && room["meeting"].get("code").is_none());

    let eht = program.ask("eht", json!({ "code": "EK-7", "words": null }));
    assert_eq!(eht["sheet"]["words"]["question"], "");
    let traces: Vec<&str> = eht["sheet"]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["trace"].as_str().unwrap())
        .collect();
    assert_eq!(traces, ["code", "date"]);
    for (question, is_clean) in [
        ("Hur blir morgnarna lugna?", true),
        ("Hur hjälper vi malin?", false),
        ("Hur blir det lugnt för ek 7?", false),
        ("Hon säger: sentinelord får gå om vännerna", false),
        ("Vi ses den 4 maj igen", false),
        ("لقاء 4 مايو", false),
    ] {
        let words = json!({ "question": question, "tried": "", "asked": "", "followUp": "" });
        let eht = program.ask("eht", json!({ "code": "EK-7", "words": words }));
        let shown = eht["sheet"]["words"]["question"].as_str().unwrap();
        assert_eq!(!shown.is_empty(), is_clean, "{question}");
        assert!(!eht["sheet"].to_string().contains("Sentinelord"));
    }
}

#[test]
fn school_is_in_no_special_rule_and_no_special_rule_opens_anything() {
    let (_folder, program) = case_with_words();
    let mut around = program.ask("open_case", json!({ "code": "EK-7" }))["circle"].clone();
    around["contacts"] = json!([
        { "voice": voice("social-services"), "function": "", "reach": "" },
        { "voice": voice("school-nurse"), "function": "", "reach": "" },
    ]);
    let whole = program.ask("save_circle", json!({ "code": "EK-7", "circle": around }));
    let special = |from: &str, to: &str| {
        whole["matrix"]
            .as_array()
            .unwrap()
            .iter()
            .find(|cell| cell["from"] == from && cell["to"] == to)
            .unwrap()["special"]
            .clone()
    };
    assert_eq!(
        special("child-psychiatry", "social-services"),
        "from-health-care"
    );
    assert_eq!(
        special("social-services", "school-nurse"),
        "from-social-services"
    );
    for (from, to) in [("school", "social-services"), ("social-services", "school")] {
        assert_eq!(special(from, to), json!(null));
    }
    let bbic = program.ask("bbic", json!({ "code": "EK-7" }));
    assert_eq!(bbic["parts"], json!([]));
}

#[test]
fn from_the_room_nothing_that_was_settled_before_can_be_undone() {
    let (_folder, program) = case_with_words();
    for guardian in ["mother", "father"] {
        note_consent(&program, &consent(guardian, WITH_BUP));
    }
    let view = meeting(&program);
    let mut changed = view["meeting"].clone();
    changed["before"]["notAreas"] = json!(["belonging"]);
    program.ask("save_meeting", json!({ "meeting": changed }));
    let given =
        program.ask("open_case", json!({ "code": "EK-7" }))["consents"][0]["consent"]["id"].clone();
    program.ask("withdraw_consent", json!({ "code": "EK-7", "id": given }));

    let id = view["meeting"]["id"].clone();
    let led = program.ask("lead_meeting", json!({ "id": id }));
    assert_eq!(
        (&led["undoSteps"], &led["redoSteps"]),
        (&json!(0), &json!(0))
    );
    program.at("2026-11-22T14:10:00");
    let mut noted = led["meeting"].clone();
    noted["agenda"][0]["noted"] = json!("Alla är här.");
    let noted = program.ask("save_in_room", json!({ "meeting": noted }));
    assert_eq!(noted["undoSteps"], 1);
    for _ in 0..5 {
        program.ask("undo_in_room", json!({ "id": id }));
    }
    let room = program.ask("meeting_room", json!({ "id": id }));
    assert_eq!(room["meeting"]["agenda"][0]["noted"], "");
    assert_ne!(room["meeting"]["beganAt"], json!(null));
    assert_eq!(room["parts"], json!([]));
    let case = program.ask("open_case", json!({ "code": "EK-7" }));
    assert_eq!(case["consents"][0]["state"], "withdrawn");
    let again = program.ask("redo_in_room", json!({ "id": id }));
    assert_eq!(again["meeting"]["agenda"][0]["noted"], "Alla är här.");

    // What is read back and finished is not changed by undoing.
    program.ask("finish_meeting", json!({ "id": id }));
    for _ in 0..5 {
        program.ask("undo_in_case", json!({ "code": "EK-7" }));
    }
    let held = program.ask("meeting_again", json!({ "id": id }));
    assert_ne!(held["meeting"]["finishedAt"], json!(null));

    // A consent that is in force again has a line of its own.
    let log = program
        .ask("access_log", json!({ "offset": 0 }))
        .to_string();
    assert!(log.contains("consent-withdrawn") && log.contains("consent-changed"));
}

#[test]
fn who_comes_in_later_has_not_heard_what_was_said_before() {
    let (_folder, program) = case_with_words();
    let request = json!({ "request": {
        "familyLanguage": "ar", "interpreter": "present", "ageBand": "6-9",
        "context": "health-talk", "step": "explore", "voices": [voice("child")],
        "keeping": { "kind": "workingCopy", "code": "EK-7", "deleteOn": "2027-02-20" },
    } });
    let alone = program.ask("begin_conversation", request);
    let id = alone["id"].clone();
    let secret = "Sentinelord-ensam";
    program.ask(
        "write_note",
        json!({ "request": { "conversation": id, "area": "care", "voice": voice("child"),
            "question": "challenging", "language": "sv", "words": secret, "swedish": "" } }),
    );
    program.ask(
        "join_voice",
        json!({ "conversation": id, "voice": voice("father") }),
    );
    program.ask(
        "decide_carry",
        json!({ "request": { "conversation": id, "area": "care", "voice": voice("child"),
            "choice": "may-go", "brief": "", "to": ["school"] } }),
    );
    program.ask("finish_conversation", json!({ "id": id }));

    let view = program.ask("begin_meeting", json!({ "code": "EK-7", "follows": null }));
    let mut changed = view["meeting"].clone();
    let participant =
        |role: &str| json!({ "voice": voice(role), "function": "", "language": "sv" });
    changed["participants"] = json!([
        participant("child"),
        participant("father"),
        participant("school")
    ]);
    let view = program.ask("save_meeting", json!({ "meeting": changed }));
    assert_eq!(view["parts"], json!([]));
    assert!(view["leftOut"].to_string().contains("notAsked"));
}

#[test]
fn an_earlier_action_is_not_read_out_to_somebody_who_was_not_there() {
    let (_folder, program) = case_with_words();
    for guardian in ["mother", "father"] {
        note_consent(&program, &consent(guardian, WITH_BUP));
    }
    let first = meeting(&program);
    let id = first["meeting"]["id"].clone();
    let agreed = "Sentinelord-utredning";
    program.ask(
        "save_action",
        json!({ "code": "EK-7", "action": {
            "id": "00000000-0000-0000-0000-000000000000", "meeting": id, "agreedOn": "2026-11-22",
            "what": agreed, "doer": { "kind": "service", "service": "school" },
            "who": "", "by": null, "area": null, "state": { "kind": "open" },
        } }),
    );
    program.ask("finish_meeting", json!({ "id": id }));
    let next = program.ask("begin_meeting", json!({ "code": "EK-7", "follows": id }));
    let next_id = next["meeting"]["id"].clone();
    let room = |id: &Value| program.ask("meeting_room", json!({ "id": id })).to_string();
    assert!(
        room(&next_id).contains(agreed),
        "the same people know of it"
    );

    let mut with_newcomer = next["meeting"].clone();
    with_newcomer["participants"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "voice": voice("social-services"), "function": "", "language": "sv" }));
    let view = program.ask("save_meeting", json!({ "meeting": with_newcomer }));
    assert!(!room(&next_id).contains(agreed));
    assert!(
        !program
            .ask("sip", json!({ "id": next_id }))
            .to_string()
            .contains(agreed)
    );
    assert_eq!(view["heldBack"][0]["action"]["what"], agreed);
    assert!(view["tally"].to_string().contains("consent"));
}

#[test]
fn what_might_go_on_can_be_kept_back_afterwards() {
    let (_folder, program) = case_with_words();
    for guardian in ["mother", "father"] {
        note_consent(&program, &consent(guardian, WITH_BUP));
    }
    let view = meeting(&program);
    assert!(view["parts"].to_string().contains(GOES));
    let case = program.ask("open_case", json!({ "code": "EK-7" }));
    let conversation = case["conversations"][0]["id"].clone();
    let kept_back = program.ask(
        "keep_back",
        json!({ "conversation": conversation, "area": "belonging", "voice": voice("child") }),
    );
    assert!(
        kept_back["notes"].to_string().contains(GOES),
        "it is still said"
    );
    for (name, text) in outputs(&program, &view) {
        assert!(!papers::holds(&text, GOES), "{name}");
    }
}

#[test]
fn a_closed_case_takes_nothing_but_a_withdrawal() {
    let (_folder, program) = case_with_words();
    let whole = note_consent(&program, &consent("mother", WITH_BUP));
    let given = whole["consents"][0]["consent"]["id"].clone();
    program.ask(
        "close_case",
        json!({ "code": "EK-7", "request": { "outcome": "need-met", "words": "" } }),
    );
    let closed = json!({ "code": "caseClosed" });
    let note = json!({ "code": "EK-7", "consent": consent("father", WITH_BUP) });
    assert_eq!(program.refused("save_consent", note), closed);
    let begin = json!({ "code": "EK-7", "follows": null });
    assert_eq!(program.refused("begin_meeting", begin), closed);
    let delete = json!({ "code": "EK-7", "id": given });
    assert_eq!(program.refused("delete_consent", delete.clone()), closed);
    let after = program.ask("withdraw_consent", delete);
    assert_eq!(after["consents"][0]["state"], "withdrawn");
}

#[test]
fn a_withdrawal_is_taken_whatever_the_calendar_says() {
    let (_folder, program) = case_with_words();
    let whole = note_consent(&program, &consent("mother", WITH_BUP));
    let given = whole["consents"][0]["consent"]["id"].clone();
    program.at("2026-11-01T10:00:00");
    let after = program.ask("withdraw_consent", json!({ "code": "EK-7", "id": given }));
    assert_eq!(after["consents"][0]["state"], "withdrawn");
    assert_eq!(after["consents"][0]["consent"]["withdrawnOn"], "2026-11-22");
}
