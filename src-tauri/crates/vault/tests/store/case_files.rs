//! What a case holds besides its conversations.

use std::cell::{Cell, RefCell};

use casework::{CaseFile, Circle, DateMove, DeleteOn, Record, RecordKey, Standing, VoiceRole};
use proptest::{collection::vec, prelude::*};
use vault::Error;

use crate::{
    case_support::{
        action, action_id, any_move, any_record, consent, consent_id, meeting, meeting_id, moved,
        records,
    },
    support::{Store, begin, by, code, conversation, full, moment, refusal},
};

/// Something that is done to a case.
#[derive(Clone, Debug)]
enum Deed {
    Put(Record),
    Take(RecordKey),
    Move(DateMove),
}

fn deeds() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => any_record().prop_map(Deed::Put),
        3 => any_record().prop_map(|record| Deed::Take(record.key())),
        1 => any_move().prop_map(Deed::Move),
    ]
}

/// What the deed makes of a case file, in the order in which the store gives it. `Err` where there is nothing to take.
fn in_memory(file: &mut CaseFile, deed: Deed) -> Result<(), ()> {
    let key = match &deed {
        Deed::Put(record) => record.key(),
        Deed::Take(key) => *key,
        Deed::Move(moved) => {
            file.case.delete_on = DeleteOn::stored(moved.to);
            file.moves.push(moved.clone());
            return Ok(());
        }
    };
    let stood = file.record(key).is_some();
    match key {
        RecordKey::Standing => file.standing = Standing::default(),
        RecordKey::Circle => file.circle = Circle::default(),
        RecordKey::Path => file.path = None,
        RecordKey::Consent(id) => file.consents.retain(|one| one.id != id),
        RecordKey::Meeting(id) => file.meetings.retain(|one| one.id != id),
        RecordKey::Action(id) => file.actions.retain(|one| one.id != id),
    }
    match deed {
        Deed::Put(Record::Standing(standing)) => file.standing = standing,
        Deed::Put(Record::Circle(circle)) => file.circle = circle,
        Deed::Put(Record::Path(path)) => file.path = Some(path),
        Deed::Put(Record::Consent(consent)) => file.consents.push(consent),
        Deed::Put(Record::Meeting(meeting)) => file.meetings.push(*meeting),
        Deed::Put(Record::Action(action)) => file.actions.push(action),
        Deed::Take(_) if stood => {}
        Deed::Take(_) => return Err(()),
        Deed::Move(_) => {}
    }
    file.consents.sort_by_key(|one| (one.given_on, one.id));
    file.meetings.sort_by_key(|one| (one.made_on, one.id));
    file.actions.sort_by_key(|one| (one.agreed_on, one.id));
    Ok(())
}

#[test]
fn the_store_and_memory_hold_the_same_case() {
    let store = Store::new();
    let vault = RefCell::new(store.open());
    let number = Cell::new(0);
    proptest!(ProptestConfig::with_cases(96), |(deeds in vec(deeds(), 0..20))| {
        let mut vault = vault.borrow_mut();
        number.set(number.get() + 1);
        let case = format!("EK-{}", number.get());
        begin(&mut vault, &case, &conversation(number.get()));
        let code = code(&case);
        let mut held = vault.case_file(&code).unwrap().unwrap();
        let now = moment("2026-11-23T08:00:00");
        for deed in deeds {
            let stored = match &deed {
                Deed::Put(record) => vault.put_record(&code, record, now),
                Deed::Take(key) => vault.take_record(&code, *key, now),
                Deed::Move(moved) => vault.move_deletion(&code, moved),
            };
            let taken = in_memory(&mut held, deed);
            match stored {
                Ok(()) => prop_assert_eq!(taken, Ok(())),
                Err(Error::NoSuchRecord) => prop_assert_eq!(taken, Err(())),
                Err(other) => panic!("{other:?}"),
            }
            prop_assert_eq!(&vault.case_file(&code).unwrap().unwrap(), &held);
        }
        vault.index_pending().unwrap();
        prop_assert_eq!(&vault.case_file(&code).unwrap().unwrap(), &held);
        // The next case may have records of the same ids.
        vault.delete_case(&code, &by()).unwrap();
    });
}

#[test]
fn every_record_comes_back_after_a_lock() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    let mut held = CaseFile::of(vault.case(&code("EK-7")).unwrap().unwrap());
    assert_eq!(vault.case_file(&code("ek-7")).unwrap().unwrap(), held);
    for record in records() {
        vault
            .put_record(&code("ek-7"), &record, moment("2026-11-22T15:00:00"))
            .unwrap();
        in_memory(&mut held, Deed::Put(record)).unwrap();
    }
    vault.move_deletion(&code("EK-7"), &moved()).unwrap();
    in_memory(&mut held, Deed::Move(moved())).unwrap();
    drop(vault);
    let vault = store.open();
    assert_eq!(vault.case_file(&code("EK-7")).unwrap().unwrap(), held);
    assert_eq!(vault.case(&code("EK-7")).unwrap().unwrap(), held.case);
    assert_eq!(vault.case_file(&code("EK-8")).unwrap(), None);
    vault.back_up(crate::support::day("2026-11-22")).unwrap();
}

#[test]
fn a_record_of_another_case_is_refused_and_stays_as_it_is() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    begin(&mut vault, "EK-8", &conversation(2));
    let now = moment("2026-11-22T15:00:00");
    let held = [
        Record::Consent(consent(1)),
        Record::Meeting(Box::new(meeting(1))),
        Record::Action(action(1, None)),
    ];
    for record in &held {
        vault.put_record(&code("EK-7"), record, now).unwrap();
    }
    let before = [
        vault.case_file(&code("EK-7")).unwrap(),
        vault.case_file(&code("EK-8")).unwrap(),
    ];
    for record in &held {
        for refused in [
            vault.put_record(&code("EK-8"), record, now),
            vault.take_record(&code("EK-8"), record.key(), now),
            vault.put_record(&code("EK-9"), record, now),
            vault.take_record(&code("EK-9"), record.key(), now),
        ] {
            assert!(matches!(refusal(refused), Error::NoSuchRecord));
        }
    }
    for key in [
        RecordKey::Consent(consent_id(9)),
        RecordKey::Meeting(meeting_id(9)),
        RecordKey::Action(action_id(9)),
        RecordKey::Path,
    ] {
        let refused = vault.take_record(&code("EK-7"), key, now);
        assert!(matches!(refusal(refused), Error::NoSuchRecord));
    }
    let refused = vault.move_deletion(&code("EK-9"), &moved());
    assert!(matches!(refusal(refused), Error::NoSuchRecord));
    assert_eq!(
        before,
        [
            vault.case_file(&code("EK-7")).unwrap(),
            vault.case_file(&code("EK-8")).unwrap(),
        ]
    );
    let holding = Some(code("EK-7"));
    assert_eq!(vault.holding_consent(consent_id(1)).unwrap(), holding);
    assert_eq!(vault.holding_meeting(meeting_id(1)).unwrap(), holding);
    assert_eq!(vault.holding_action(action_id(1)).unwrap(), holding);
    assert_eq!(vault.holding_consent(consent_id(9)).unwrap(), None);
    assert_eq!(vault.holding_meeting(meeting_id(9)).unwrap(), None);
    assert_eq!(vault.holding_action(action_id(9)).unwrap(), None);
}

#[test]
fn the_conversations_of_a_case_come_whole_and_oldest_first() {
    let store = Store::new();
    let mut vault = store.open();
    let mut later = full(1);
    later.started_at = moment("2027-01-10T09:00:00");
    let first = full(2);
    begin(&mut vault, "EK-7", &later);
    begin(&mut vault, "EK-7", &first);
    begin(&mut vault, "EK-8", &conversation(3));
    assert_eq!(
        vault.conversations_of(&code("ek-7")).unwrap(),
        [first, later]
    );
    let refused = vault.conversations_of(&code("EK-9"));
    assert!(matches!(refusal(refused), Error::NoSuchRecord));
}

#[test]
fn a_case_takes_everything_along_and_leaves_the_others_theirs() {
    let store = Store::new();
    let mut vault = store.open();
    let now = moment("2026-11-22T15:00:00");
    begin(&mut vault, "EK-7", &conversation(1));
    begin(&mut vault, "EK-8", &conversation(2));
    for record in records() {
        vault.put_record(&code("EK-7"), &record, now).unwrap();
    }
    vault
        .put_record(&code("EK-8"), &Record::Consent(consent(8)), now)
        .unwrap();
    let kept = vault.case_file(&code("EK-8")).unwrap();
    vault.delete_case(&code("EK-7"), &by()).unwrap();
    assert_eq!(vault.case_file(&code("EK-7")).unwrap(), None);
    assert_eq!(vault.holding_meeting(meeting_id(1)).unwrap(), None);
    assert_eq!(vault.case_file(&code("EK-8")).unwrap(), kept);
    // The ids could not come again if a row had stayed behind.
    for record in records() {
        vault.put_record(&code("EK-8"), &record, now).unwrap();
    }
    let file = vault.case_file(&code("EK-8")).unwrap().unwrap();
    assert_eq!(file.circle.keeper, Some(VoiceRole::School));
    assert_eq!(file.consents.len(), 3);
}
