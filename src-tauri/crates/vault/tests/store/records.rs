use std::collections::BTreeSet;

use casework::{
    AgeBand, Conversation, ConversationFault, ConversationId, DeleteOn, NoteKey, Question, Voice,
    VoiceRole,
};
use uuid::Uuid;
use vault::{Error, OpenVault};
use wheel::{AreaId, LanguageTag};

use crate::support::{
    Store, TODAY, begin, child_works, code, conversation, day, moment, note, put, refusal, words,
};

fn read(vault: &OpenVault, id: ConversationId) -> Conversation {
    vault.conversation(id).unwrap().1
}

#[test]
fn a_conversation_comes_back_as_it_was() {
    let store = Store::new();
    let mut held = conversation(1);
    let mother = NoteKey {
        area: AreaId::Hope,
        voice: Voice::new(VoiceRole::Mother, 2).unwrap(),
        question: Question::Hope,
    };
    held.write(child_works(), note("Jag har en kompis"))
        .unwrap();
    held.want(AreaId::Belonging).unwrap();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &held);
    let id = held.id;

    held.write(mother, note("أن نبقى معاً")).unwrap();
    vault.put_note(id, mother, &note("أن نبقى معاً")).unwrap();
    held.write(child_works(), note("Jag har två")).unwrap();
    put(&mut vault, id, "Jag har två").unwrap();
    held.want(AreaId::Care).unwrap();
    vault.want(id, AreaId::Care).unwrap();
    vault.want(id, AreaId::Care).unwrap();
    held.unwant(AreaId::Belonging).unwrap();
    vault.unwant(id, AreaId::Belonging).unwrap();
    held.speak(LanguageTag::Ar).unwrap();
    vault.speak(id, LanguageTag::Ar).unwrap();
    held.open_area = Some(AreaId::Safety);
    vault.open_area(id, Some(AreaId::Safety)).unwrap();
    assert_eq!(read(&vault, id), held);
    drop(vault);

    let mut vault = store.open();
    assert_eq!(read(&vault, id), held);
    held.open_area = None;
    vault.open_area(id, None).unwrap();
    held.finish(moment("2026-11-22T14:55:10")).unwrap();
    vault.finish(id, moment("2026-11-22T14:55:10")).unwrap();
    assert_eq!(read(&vault, id), held);
}

#[test]
fn blank_words_clear_their_place() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    put(&mut vault, id, " \n").unwrap();
    assert_eq!(words(&vault, id), None);
    put(&mut vault, id, "").unwrap();
    assert!(read(&vault, id).notes.is_empty());
}

#[test]
fn long_and_odd_words_are_kept_to_the_letter() {
    let odd = "Mår bra 😀👩‍👧‍👦 وأنا كذلك ١٢ \u{202b}x\u{202c} ş\u{327}\t\r\n\u{0}slut ";
    let long = odd.repeat(600);
    assert!(20_000 < long.chars().count());
    let (store, id) = Store::with_words(&long);
    assert_eq!(store.words(id).unwrap(), long);
}

#[test]
fn a_finished_conversation_does_not_change() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    vault.finish(id, moment("2026-11-22T15:00:00")).unwrap();
    let later = moment("2026-11-23T09:00:00");
    for refused in [
        put(&mut vault, id, "andra ord"),
        vault.want(id, AreaId::Care),
        vault.unwant(id, AreaId::Care),
        vault.speak(id, LanguageTag::En),
        vault.open_area(id, None),
        vault.finish(id, later),
    ] {
        assert!(matches!(
            refusal(refused),
            Error::Conversation(ConversationFault::Finished)
        ));
    }
    let found = read(&vault, id);
    assert_eq!(found.finished_at, Some(moment("2026-11-22T15:00:00")));
    assert_eq!(words(&vault, id).unwrap(), "orden");
}

#[test]
fn only_who_is_here_can_say_something() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    let key = NoteKey {
        voice: Voice::new(VoiceRole::Father, 1).unwrap(),
        ..child_works()
    };
    assert!(matches!(
        refusal(vault.put_note(id, key, &note("ord"))),
        Error::Conversation(ConversationFault::NotHere)
    ));
    let nowhere = ConversationId(Uuid::from_u128(99));
    assert!(matches!(
        refusal(put(&mut vault, nowhere, "ord")),
        Error::NoSuchRecord
    ));
    assert!(matches!(
        refusal(vault.conversation(nowhere)),
        Error::NoSuchRecord
    ));
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

    let cases = vault.cases().unwrap();
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
fn a_case_that_is_there_keeps_its_code_and_the_later_date() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    let mut next = conversation(2);
    next.setting.age_band = AgeBand::From13To17;
    let sooner = DeleteOn::stored(day("2026-12-01"));
    let case = vault
        .begin(&code("ek-7"), sooner, day("2026-11-30"), &next)
        .unwrap();
    assert_eq!(case.code.as_str(), "EK-7");
    assert_eq!(case.delete_on.date(), day("2027-02-20"));
    assert_eq!(case.made_on, day(TODAY));
    assert_eq!(case.age_band, AgeBand::From13To17);
    let later = DeleteOn::stored(day("2027-05-01"));
    let case = vault
        .begin(&code("EK-7"), later, day("2026-11-30"), &conversation(3))
        .unwrap();
    assert_eq!(case.delete_on, later);
    assert_eq!(vault.case(&code("eK-7")).unwrap(), Some(case));
    assert_eq!(vault.case(&code("EK-8")).unwrap(), None);
}

#[test]
fn a_conversation_cannot_be_stored_twice() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    let again = vault.begin(&code("EK-9"), delete_on, day(TODAY), &conversation(1));
    assert!(matches!(refusal(again), Error::Database(_)));
    assert_eq!(vault.case(&code("EK-9")).unwrap(), None);
    assert_eq!(words(&vault, id).unwrap(), "orden");
}

#[test]
fn a_deleted_case_takes_everything_along_and_nothing_else() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    begin(&mut vault, "EK-8", &conversation(2));
    vault.delete_case(&code("ek-7")).unwrap();
    assert!(matches!(
        refusal(vault.conversation(id)),
        Error::NoSuchRecord
    ));
    assert!(matches!(
        refusal(vault.delete_case(&code("EK-7"))),
        Error::NoSuchRecord
    ));
    assert_eq!(vault.cases().unwrap().len(), 1);
    assert!(vault.conversation(conversation(2).id).is_ok());
    // The same id could not come again if a row had stayed behind.
    begin(&mut vault, "EK-7", &conversation(1));
    assert!(read(&vault, id).notes.is_empty());
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
            .begin(&code(text), delete_on, day(TODAY), &conversation(number))
            .unwrap();
    }
    assert_eq!(vault.delete_due(day("2026-11-30")).unwrap(), 0);
    assert_eq!(vault.delete_due(day("2026-12-02")).unwrap(), 2);
    assert_eq!(vault.delete_due(day("2026-12-02")).unwrap(), 0);
    assert_eq!(vault.cases().unwrap()[0].case.code, code("AA-3"));
}
