//! The list of cases, and what of all cases stands on the start page.

use casework::{
    Action, ActionState, Circle, Contact, DeleteOn, Duty, Edit, Meeting, NoteText, Participant,
    Post, Record, RecordKey, Standing, VoiceRole,
};
use vault::{CaseQuery, Having, OpenVault, Order};
use wheel::{AreaId, LanguageTag};

use crate::{
    case_support::{action, closing, meeting, meeting_id, moved},
    support::{Store, TODAY, by_at, code, conversation, day, moment, put, voice},
};

fn begin_at(vault: &mut OpenVault, case: &str, number: u128, at: &str) {
    let mut held = conversation(number);
    held.started_at = moment(at);
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    vault
        .begin(&code(case), delete_on, day(TODAY), &held, &by_at(at))
        .unwrap();
}

/// The codes a query finds, after checking that it says how many they are.
fn found(vault: &OpenVault, query: &CaseQuery) -> Vec<String> {
    let page = vault.cases(query).unwrap();
    assert_eq!(page.total as usize, page.cases.len());
    codes(&page.cases)
}

fn codes(cases: &[vault::CaseSummary]) -> Vec<String> {
    cases
        .iter()
        .map(|found| found.case.code.as_str().to_owned())
        .collect()
}

fn with(query: impl FnOnce(&mut CaseQuery)) -> CaseQuery {
    let mut made = CaseQuery::default();
    query(&mut made);
    made
}

fn three_cases(vault: &mut OpenVault) {
    begin_at(vault, "EK-7", 1, "2026-11-02T10:00:00");
    begin_at(vault, "åsa-1", 2, "2026-11-01T10:00:00");
    begin_at(vault, "AB-17", 3, "2026-11-03T10:00:00");
}

#[test]
fn cases_come_with_the_one_changed_last_first_or_by_code() {
    let store = Store::new();
    let mut vault = store.open();
    three_cases(&mut vault);
    let latest = CaseQuery::default();
    let by_code = with(|query| query.order = Order::Code);
    assert_eq!(found(&vault, &latest), ["AB-17", "EK-7", "åsa-1"]);
    assert_eq!(found(&vault, &by_code), ["AB-17", "EK-7", "åsa-1"]);
    begin_at(&mut vault, "Åsa-1", 4, "2026-11-05T10:00:00");
    assert_eq!(found(&vault, &latest), ["åsa-1", "AB-17", "EK-7"]);
    let now = moment("2026-11-06T10:00:00");
    vault
        .put_record(&code("EK-7"), &Record::Action(action(1, None)), now)
        .unwrap();
    assert_eq!(found(&vault, &latest), ["EK-7", "åsa-1", "AB-17"]);
    vault
        .finish(conversation(3).id, moment("2026-11-07T10:00:00"))
        .unwrap();
    assert_eq!(found(&vault, &latest), ["AB-17", "EK-7", "åsa-1"]);
    vault.move_deletion(&code("åsa-1"), &moved()).unwrap();
    assert_eq!(found(&vault, &latest), ["åsa-1", "AB-17", "EK-7"]);
    assert_eq!(found(&vault, &by_code), ["AB-17", "EK-7", "åsa-1"]);
    drop(vault);
    assert_eq!(found(&store.open(), &latest), ["åsa-1", "AB-17", "EK-7"]);
}

#[test]
fn a_page_is_a_part_of_what_is_found() {
    let store = Store::new();
    let mut vault = store.open();
    for number in 1..=7 {
        let at = format!("2026-11-0{number}T10:00:00");
        begin_at(&mut vault, &format!("EK-{number}"), number, &at);
    }
    for (offset, limit, expected) in [
        (0, 3, ["EK-7", "EK-6", "EK-5"].as_slice()),
        (3, 3, &["EK-4", "EK-3", "EK-2"]),
        (6, 3, &["EK-1"]),
        (7, 3, &[]),
        (0, 0, &[]),
        (u32::MAX, u32::MAX, &[]),
    ] {
        let page = vault
            .cases(&with(|query| (query.offset, query.limit) = (offset, limit)))
            .unwrap();
        assert_eq!(
            (codes(&page.cases), page.total),
            (expected.iter().map(|code| (*code).to_owned()).collect(), 7)
        );
    }
}

#[test]
fn a_code_is_found_by_any_part_of_it_however_it_is_typed() {
    let store = Store::new();
    let mut vault = store.open();
    three_cases(&mut vault);
    for (typed, expected) in [
        ("", ["AB-17", "EK-7", "åsa-1"].as_slice()),
        ("  ", &["AB-17", "EK-7", "åsa-1"]),
        ("7", &["AB-17", "EK-7"]),
        (" ek-7 ", &["EK-7"]),
        ("ÅSA", &["åsa-1"]),
        ("asa", &[]),
        ("%", &[]),
        ("_", &[]),
        ("'", &[]),
        ("EK-7 OR 1", &[]),
    ] {
        let query = with(|query| typed.clone_into(&mut query.code));
        assert_eq!(found(&vault, &query), expected, "{typed}");
    }
}

#[test]
fn a_service_finds_the_cases_it_has_a_part_in() {
    let store = Store::new();
    let mut vault = store.open();
    let now = moment("2026-11-04T10:00:00");
    for number in 1..=6 {
        let at = format!("2026-11-0{number}T10:00:00");
        begin_at(&mut vault, &format!("EK-{number}"), number, &at);
    }
    let of = |vault: &OpenVault, role| {
        found(
            vault,
            &with(|query| {
                query.service = Some(role);
                query.order = Order::Code;
            }),
        )
    };
    let bup = VoiceRole::ChildPsychiatry;
    assert_eq!(of(&vault, bup), [""; 0]);
    assert_eq!(of(&vault, VoiceRole::School).len(), 6);
    let circle = |case: &str, circle: Circle, vault: &mut OpenVault| {
        vault
            .put_record(&code(case), &Record::Circle(circle), now)
            .unwrap();
    };
    let keeper = Circle {
        keeper: Some(bup),
        ..Circle::default()
    };
    let contact = Circle {
        contacts: vec![Contact {
            voice: voice(bup, 2),
            function: NoteText::default(),
            reach: NoteText::default(),
        }],
        ..Circle::default()
    };
    let post = Circle {
        posts: vec![Post {
            duty: Duty::Coordinator,
            service: bup,
            function: NoteText::default(),
            since: day(TODAY),
            why: NoteText::default(),
        }],
        ..Circle::default()
    };
    circle("EK-1", keeper, &mut vault);
    circle("EK-2", contact, &mut vault);
    circle("EK-3", post, &mut vault);
    let there = Meeting {
        participants: vec![Participant {
            voice: voice(bup, 1),
            function: NoteText::default(),
            language: LanguageTag::Sv,
        }],
        ..meeting(1)
    };
    vault
        .put_record(&code("EK-4"), &Record::Meeting(Box::new(there)), now)
        .unwrap();
    vault
        .make(conversation(5).id, &Edit::Join(voice(bup, 1)))
        .unwrap();
    assert_eq!(of(&vault, bup), ["EK-1", "EK-2", "EK-3", "EK-4", "EK-5"]);

    // Whoever goes out again has no part any more.
    circle("EK-1", Circle::default(), &mut vault);
    vault
        .take_record(&code("EK-2"), RecordKey::Circle, now)
        .unwrap();
    vault
        .take_record(&code("EK-4"), RecordKey::Meeting(meeting_id(1)), now)
        .unwrap();
    vault
        .make(conversation(5).id, &Edit::Part(voice(bup, 1)))
        .unwrap();
    assert_eq!(of(&vault, bup), ["EK-3"]);
    assert_eq!(of(&vault, VoiceRole::School).len(), 6);
}

#[test]
fn a_day_finds_the_cases_with_a_conversation_or_a_meeting_on_it() {
    let store = Store::new();
    let mut vault = store.open();
    three_cases(&mut vault);
    let later = Meeting {
        at: Some(moment("2026-12-24T23:59:59")),
        ..meeting(1)
    };
    vault
        .put_record(
            &code("EK-7"),
            &Record::Meeting(Box::new(later)),
            moment("2026-11-02T11:00:00"),
        )
        .unwrap();
    for (from, to, expected) in [
        (None, None, ["AB-17", "EK-7", "åsa-1"].as_slice()),
        (Some("2026-11-02"), Some("2026-11-02"), &["EK-7"]),
        (Some("2026-11-02"), None, &["AB-17", "EK-7"]),
        (None, Some("2026-11-02"), &["EK-7", "åsa-1"]),
        (None, Some("2026-10-31"), &[]),
        (Some("2026-12-24"), Some("2026-12-24"), &["EK-7"]),
        (Some("2026-12-25"), None, &[]),
        (Some("2026-11-03"), Some("2026-11-01"), &[]),
        (Some("2026-11-02"), Some("9999-12-31"), &["AB-17", "EK-7"]),
    ] {
        let query = with(|query| {
            query.from = from.map(day);
            query.to = to.map(day);
            query.order = Order::Code;
        });
        assert_eq!(found(&vault, &query), expected, "{from:?} {to:?}");
    }
    let endless = with(|query| query.to = Some(chrono::NaiveDate::MAX));
    assert_eq!(found(&vault, &endless).len(), 3);
}

#[test]
fn what_is_left_to_be_done_is_told_and_found() {
    let store = Store::new();
    let mut vault = store.open();
    three_cases(&mut vault);
    let now = moment("2026-11-02T11:00:00");
    let having = with(|query| query.having = Having::OpenActions);
    assert_eq!(found(&vault, &having), [""; 0]);
    let done = Action {
        state: ActionState::Done {
            on: day(TODAY),
            why: NoteText::default(),
        },
        ..action(3, None)
    };
    let held = Meeting {
        finished_at: Some(now),
        at: Some(moment("2026-11-02T10:00:00")),
        ..meeting(1)
    };
    let planned = Meeting {
        at: Some(moment("2026-12-02T10:00:00")),
        ..meeting(2)
    };
    let undated = Meeting {
        at: None,
        ..meeting(3)
    };
    for record in [
        Record::Action(action(1, None)),
        Record::Action(action(2, Some("2026-12-01"))),
        Record::Action(done),
        Record::Meeting(Box::new(held)),
        Record::Meeting(Box::new(planned)),
        Record::Meeting(Box::new(undated)),
    ] {
        vault.put_record(&code("EK-7"), &record, now).unwrap();
    }
    let other = Action {
        state: ActionState::Done {
            on: day(TODAY),
            why: NoteText::default(),
        },
        ..action(4, None)
    };
    vault
        .put_record(&code("AB-17"), &Record::Action(other), now)
        .unwrap();
    assert_eq!(found(&vault, &having), ["EK-7"]);
    put(&mut vault, conversation(1).id, "ord").unwrap();

    let summary = vault.case_summary(&code("ek-7")).unwrap().unwrap();
    assert_eq!(summary.open_actions, 2);
    assert_eq!(summary.next_meeting_at, Some(moment("2026-12-02T10:00:00")));
    assert_eq!(summary.closed_on, None);
    assert_eq!(
        summary.conversations[0].talked_about,
        [AreaId::Safety].into()
    );
    let listed = vault.cases(&having).unwrap().cases.remove(0);
    assert_eq!(listed, summary);
    vault
        .put_record(&code("EK-7"), &Record::Standing(closing()), now)
        .unwrap();
    let summary = vault.case_summary(&code("EK-7")).unwrap().unwrap();
    assert_eq!(summary.closed_on, Some(day("2026-11-22")));
    assert_eq!(vault.case_summary(&code("EK-9")).unwrap(), None);
}

#[test]
fn open_actions_come_by_day_and_not_from_closed_cases() {
    let store = Store::new();
    let mut vault = store.open();
    three_cases(&mut vault);
    let now = moment("2026-11-02T11:00:00");
    for (case, action) in [
        ("EK-7", action(1, None)),
        ("EK-7", action(2, Some("2026-12-03"))),
        ("AB-17", action(3, Some("2026-12-01"))),
        ("AB-17", action(4, Some("2025-12-01"))),
        ("åsa-1", action(5, Some("2026-12-02"))),
    ] {
        vault
            .put_record(&code(case), &Record::Action(action), now)
            .unwrap();
    }
    let numbers = |vault: &OpenVault, limit| {
        let open = vault.open_actions(limit).unwrap();
        let numbers = open
            .actions
            .iter()
            .map(|(code, action)| (code.as_str().to_owned(), action.id.0.as_u128()));
        (numbers.collect::<Vec<_>>(), open.total)
    };
    let of = |expected: &[(&str, u128)]| {
        expected
            .iter()
            .map(|(code, number)| ((*code).to_owned(), *number))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        numbers(&vault, 10),
        (
            of(&[
                ("AB-17", 4),
                ("AB-17", 3),
                ("åsa-1", 5),
                ("EK-7", 2),
                ("EK-7", 1)
            ]),
            5
        )
    );
    assert_eq!(numbers(&vault, 2), (of(&[("AB-17", 4), ("AB-17", 3)]), 5));
    vault
        .put_record(&code("AB-17"), &Record::Standing(closing()), now)
        .unwrap();
    assert_eq!(
        numbers(&vault, 10),
        (of(&[("åsa-1", 5), ("EK-7", 2), ("EK-7", 1)]), 3)
    );
    // Opened again, its actions are there again.
    vault
        .put_record(&code("AB-17"), &Record::Standing(Standing::default()), now)
        .unwrap();
    assert_eq!(numbers(&vault, 0), (Vec::new(), 5));
}

#[test]
fn meetings_ahead_are_those_that_are_not_finished() {
    let store = Store::new();
    let mut vault = store.open();
    three_cases(&mut vault);
    let now = moment("2026-11-02T11:00:00");
    for (case, number, at, finished) in [
        ("EK-7", 1, Some("2026-12-03T10:00:00"), false),
        ("EK-7", 2, Some("2026-12-01T10:00:00"), false),
        ("AB-17", 3, Some("2026-12-02T10:00:00"), true),
        ("AB-17", 4, Some("2026-12-02T11:00:00"), false),
        ("AB-17", 5, None, false),
        ("AB-17", 6, Some("2026-11-30T10:00:00"), false),
    ] {
        let held = Meeting {
            at: at.map(moment),
            finished_at: finished.then_some(now),
            ..meeting(number)
        };
        vault
            .put_record(&code(case), &Record::Meeting(Box::new(held)), now)
            .unwrap();
    }
    let ahead = |limit| {
        let found = vault.meetings_ahead(moment("2026-12-01T10:00:00"), limit);
        let found = found.unwrap().into_iter();
        found
            .map(|(code, id, at)| (code.as_str().to_owned(), id.0.as_u128(), at.to_string()))
            .collect::<Vec<_>>()
    };
    let expected = [
        ("EK-7".to_owned(), 2, "2026-12-01 10:00:00".to_owned()),
        ("AB-17".to_owned(), 4, "2026-12-02 11:00:00".to_owned()),
        ("EK-7".to_owned(), 1, "2026-12-03 10:00:00".to_owned()),
    ];
    assert_eq!(ahead(10), expected);
    assert_eq!(ahead(1), expected[..1]);
}

#[test]
fn cases_that_go_soon_are_those_after_today() {
    let store = Store::new();
    let mut vault = store.open();
    for (number, (case, delete_on)) in (1..).zip([
        ("AA-1", "2026-11-22"),
        ("AA-2", "2026-11-25"),
        ("AA-3", "2026-11-23"),
        ("AA-4", "2026-12-06"),
        ("AA-5", "2026-12-07"),
    ]) {
        let delete_on = DeleteOn::stored(day(delete_on));
        vault
            .begin(
                &code(case),
                delete_on,
                day(TODAY),
                &conversation(number),
                &by_at("2026-11-20T10:00:00"),
            )
            .unwrap();
    }
    let soon = vault.due_soon(day(TODAY), day("2026-12-06")).unwrap();
    let soon: Vec<_> = soon.iter().map(|case| case.code.as_str()).collect();
    assert_eq!(soon, ["AA-3", "AA-2", "AA-4"]);
    assert_eq!(vault.due_soon(day(TODAY), day(TODAY)).unwrap(), []);
}
