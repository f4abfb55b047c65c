use std::collections::BTreeSet;

use casework::{AgeBand, ConversationId, DeleteOn, Edit, Place, PracticeFamily, Stage, VoiceRole};
use uuid::Uuid;
use vault::Error;
use wheel::{AreaId, LanguageTag};

use crate::support::{
    Store, TODAY, all_cases, begin, by, child, code, conversation, day, delete_due, full, moment,
    put, read, refusal, voice, words,
};

#[test]
fn a_conversation_that_has_gone_on_for_a_while_is_stored_whole() {
    let store = Store::new();
    let held = full(1);
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &held);
    assert_eq!(read(&vault, held.id), held);
    drop(vault);
    assert_eq!(read(&store.open(), held.id), held);
}

#[test]
fn where_one_is_and_which_language_is_shown_come_back() {
    let store = Store::new();
    let mut held = full(1);
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &held);
    let id = held.id;
    held.speak(LanguageTag::Ar).unwrap();
    vault.speak(id, LanguageTag::Ar).unwrap();
    for stage in Stage::ALL {
        for area in [None, Some(AreaId::Other)] {
            for speaker in [None, Some(child()), Some(voice(VoiceRole::Mother, 1))] {
                held.place = Place {
                    stage,
                    area,
                    speaker,
                };
                vault.be_at(id, held.place).unwrap();
                assert_eq!(read(&vault, id), held);
            }
        }
    }
    drop(vault);

    let mut vault = store.open();
    assert_eq!(read(&vault, id), held);
    held.finish(moment("2026-11-22T14:55:10")).unwrap();
    vault.finish(id, moment("2026-11-22T14:55:10")).unwrap();
    assert_eq!(read(&vault, id), held);
}

#[test]
fn the_practice_families_would_come_back_as_they_are() {
    let store = Store::new();
    let mut vault = store.open();
    let mut seen = 0;
    for family in PracticeFamily::all() {
        for held in family.rounds(moment("2026-11-22T10:00:00"), "provisional 1") {
            begin(&mut vault, "EK-7", &held);
            assert_eq!(read(&vault, held.id), held);
            seen += 1;
        }
    }
    assert!(6 <= seen);
    assert_eq!(vault.under_way().unwrap(), None);
}

#[test]
fn nothing_is_kept_of_a_conversation_that_is_not_there() {
    let (store, _) = Store::with_words("orden");
    let mut vault = store.open();
    let nowhere = ConversationId(Uuid::from_u128(99));
    let before = vault.under_way().unwrap();
    for refused in [
        put(&mut vault, nowhere, "ord"),
        vault.make(nowhere, &Edit::Want(AreaId::Care)),
        vault.make(nowhere, &Edit::Part(child())),
        vault.make(nowhere, &Edit::Join(voice(VoiceRole::Father, 1))),
        vault.be_at(nowhere, Place::default()),
        vault.speak(nowhere, LanguageTag::En),
        vault.set_under_way(Some(nowhere)),
        vault
            .finish(nowhere, moment("2026-11-22T15:00:00"))
            .map(drop),
        vault.conversation(nowhere).map(drop),
        vault.finished_before(nowhere).map(drop),
    ] {
        assert!(matches!(refusal(refused), Error::NoSuchRecord));
    }
    assert_eq!(vault.under_way().unwrap(), before);
}

#[test]
fn what_began_last_and_was_neither_left_nor_finished_is_under_way() {
    let store = Store::new();
    let mut vault = store.open();
    let [first, second] = [1, 2].map(conversation);
    assert_eq!(vault.under_way().unwrap(), None);
    begin(&mut vault, "EK-7", &first);
    begin(&mut vault, "EK-7", &second);
    drop(vault);

    let mut vault = store.open();
    assert_eq!(vault.under_way().unwrap(), Some(second.id));
    vault.set_under_way(None).unwrap();
    vault.set_under_way(None).unwrap();
    assert_eq!(vault.under_way().unwrap(), None);
    vault.set_under_way(Some(first.id)).unwrap();
    assert_eq!(vault.under_way().unwrap(), Some(first.id));
    // Another one that ends leaves it alone.
    vault
        .finish(second.id, moment("2026-11-22T15:00:00"))
        .unwrap();
    assert_eq!(vault.under_way().unwrap(), Some(first.id));
    vault
        .finish(first.id, moment("2026-11-22T15:00:00"))
        .unwrap();
    assert_eq!(vault.under_way().unwrap(), None);

    // What is stored when it has ended never was.
    let mut ended = conversation(3);
    ended.finish(moment("2026-11-22T15:00:00")).unwrap();
    begin(&mut vault, "EK-7", &ended);
    assert_eq!(vault.under_way().unwrap(), None);
}

#[test]
fn a_case_that_goes_takes_what_was_under_way_along() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-8", &conversation(1));
    begin(&mut vault, "EK-7", &conversation(2));
    vault.delete_case(&code("EK-8"), &by()).unwrap();
    assert_eq!(vault.under_way().unwrap(), Some(conversation(2).id));
    vault.delete_case(&code("EK-7"), &by()).unwrap();
    assert_eq!(vault.under_way().unwrap(), None);
    begin(&mut vault, "EK-7", &conversation(2));
    assert_eq!(delete_due(&mut vault, "2027-02-20"), 1);
    assert_eq!(vault.under_way().unwrap(), None);
}

#[test]
fn earlier_rounds_are_those_of_the_same_case_that_ended() {
    let store = Store::new();
    let mut vault = store.open();
    let held = |number, started_at: &str, finished: bool| {
        let mut held = conversation(number);
        held.started_at = moment(started_at);
        held.finished_at = finished.then(|| moment("2026-11-22T20:00:00"));
        held
    };
    let rounds = [
        ("EK-7", held(5, "2026-11-22T14:05:00", false)),
        ("EK-7", held(6, "2026-11-22T14:05:00", true)),
        ("EK-7", held(4, "2026-11-22T14:05:00", true)),
        ("EK-7", held(7, "2025-12-01T08:00:00", true)),
        ("EK-7", held(2, "2026-03-01T08:00:00", false)),
        ("ek-7", held(3, "2026-05-01T08:00:00", true)),
        ("EK-7", held(1, "2027-01-01T08:00:00", true)),
        ("EK-8", held(8, "2026-01-01T08:00:00", true)),
    ];
    for (case, held) in &rounds {
        begin(&mut vault, case, held);
    }
    let before = |number| {
        let found = vault.finished_before(conversation(number).id).unwrap();
        let numbers = found.iter().map(|id| id.0.as_u128());
        numbers.collect::<Vec<_>>()
    };
    assert_eq!(before(5), [7, 3, 4]);
    assert_eq!(before(1), [7, 3, 4, 6]);
    assert_eq!(before(7), [0_u128; 0]);
    assert_eq!(before(8), [0_u128; 0]);
}

#[test]
fn cases_are_listed_with_their_conversations_latest_first() {
    let store = Store::new();
    let mut vault = store.open();
    let mut earlier = conversation(1);
    earlier.started_at = moment("2026-11-15T10:00:00");
    begin(&mut vault, "EK-7", &earlier);
    begin(&mut vault, "Ek-7", &conversation(2));
    begin(&mut vault, "AB-1", &conversation(3));
    put(&mut vault, earlier.id, "ord").unwrap();
    vault
        .finish(earlier.id, moment("2026-11-15T11:00:00"))
        .unwrap();

    let cases = all_cases(&vault);
    let codes: Vec<_> = cases.iter().map(|found| found.case.code.as_str()).collect();
    assert_eq!(codes, ["AB-1", "EK-7"]);
    let [later, first] = cases[1].conversations.as_slice() else {
        panic!("{cases:?}");
    };
    assert_eq!((first.id, later.id), (earlier.id, conversation(2).id));
    assert_eq!(first.talked_about, BTreeSet::from([AreaId::Safety]));
    assert!(later.talked_about.is_empty());
    assert_eq!(first.finished_at, Some(moment("2026-11-15T11:00:00")));
    assert_eq!(later.finished_at, None);
    assert_eq!(first.family_language, LanguageTag::So);
}

#[test]
fn a_case_that_is_there_keeps_its_code_and_its_date() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    let mut next = conversation(2);
    next.setting.age_band = AgeBand::From13To17;
    let sooner = DeleteOn::stored(day("2026-12-01"));
    let case = vault
        .begin(&code("ek-7"), sooner, day("2026-11-30"), &next, &by())
        .unwrap();
    assert_eq!(case.code.as_str(), "EK-7");
    assert_eq!(case.delete_on.date(), day("2027-02-20"));
    assert_eq!(case.made_on, day(TODAY));
    assert_eq!(case.age_band, AgeBand::From13To17);
    let later = DeleteOn::stored(day("2027-05-01"));
    let case = vault
        .begin(
            &code("EK-7"),
            later,
            day("2026-11-30"),
            &conversation(3),
            &by(),
        )
        .unwrap();
    assert_eq!(case.delete_on.date(), day("2027-02-20"), "nobody said why");
    assert_eq!(vault.case(&code("eK-7")).unwrap(), Some(case));
    assert_eq!(vault.case(&code("EK-8")).unwrap(), None);
}

#[test]
fn a_conversation_cannot_be_stored_twice() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    begin(&mut vault, "EK-8", &conversation(2));
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    let again = vault.begin(
        &code("EK-9"),
        delete_on,
        day(TODAY),
        &conversation(1),
        &by(),
    );
    assert!(matches!(refusal(again), Error::Database(_)));
    assert_eq!(vault.case(&code("EK-9")).unwrap(), None);
    assert_eq!(words(&vault, id).unwrap(), "orden");
    assert_eq!(vault.under_way().unwrap(), Some(conversation(2).id));
}

#[test]
fn a_deleted_case_takes_everything_along_and_nothing_else() {
    let store = Store::new();
    let mut vault = store.open();
    let [gone, kept] = [1, 2].map(full);
    begin(&mut vault, "EK-7", &gone);
    begin(&mut vault, "EK-8", &kept);
    vault.delete_case(&code("ek-7"), &by()).unwrap();
    assert!(matches!(
        refusal(vault.conversation(gone.id)),
        Error::NoSuchRecord
    ));
    assert!(matches!(
        refusal(vault.delete_case(&code("EK-7"), &by())),
        Error::NoSuchRecord
    ));
    assert_eq!(all_cases(&vault).len(), 1);
    assert_eq!(read(&vault, kept.id), kept);
    // The same id could not come again if a row had stayed behind.
    begin(&mut vault, "EK-7", &conversation(1));
    assert_eq!(read(&vault, gone.id), conversation(1));
}

#[test]
fn cases_go_on_their_day() {
    let store = Store::new();
    let mut vault = store.open();
    for (number, (text, delete_on)) in (1..).zip([
        ("AA-1", "2026-12-01"),
        ("AA-2", "2026-12-02"),
        ("AA-3", "2026-12-03"),
    ]) {
        let delete_on = DeleteOn::stored(day(delete_on));
        vault
            .begin(
                &code(text),
                delete_on,
                day(TODAY),
                &conversation(number),
                &by(),
            )
            .unwrap();
    }
    assert_eq!(delete_due(&mut vault, "2026-11-30"), 0);
    assert_eq!(delete_due(&mut vault, "2026-12-02"), 2);
    assert_eq!(delete_due(&mut vault, "2026-12-02"), 0);
    assert_eq!(all_cases(&vault)[0].case.code, code("AA-3"));
}
