//! What is written to the access log by itself.

use casework::{Deed, DeleteOn};
use vault::{AccessCase, AccessLine, Chain, OpenVault};

use crate::support::{
    Store, TODAY, begin, by, by_at, code, conversation, day, delete_due, refusal,
};

fn lines(vault: &OpenVault) -> Vec<AccessLine> {
    let page = vault.access_log(0, 100).unwrap();
    assert_eq!(page.chain, Chain::Whole);
    assert!(page.lines.iter().all(|line| line.sound));
    page.lines.into_iter().rev().collect()
}

fn told(vault: &OpenVault) -> Vec<(Deed, AccessCase, Option<String>)> {
    let lines = lines(vault).into_iter();
    lines
        .map(|line| (line.deed, line.case, line.person))
        .collect()
}

#[test]
fn a_case_is_noted_when_it_is_made_and_when_it_goes_and_nothing_of_it_stays() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    begin(&mut vault, "ek-7", &conversation(2));
    begin(&mut vault, "EK-8", &conversation(3));
    begin(&mut vault, "EK-9", &conversation(4));
    let opened = by_at("2026-11-22T16:00:00");
    vault
        .note_access(&opened, Deed::CaseOpened, Some(&code("eK-7")))
        .unwrap();
    let kim = || Some("kim".to_owned());
    let known = |case: &str| AccessCase::Known(code(case));
    assert_eq!(
        told(&vault),
        [
            (Deed::CaseMade, known("EK-7"), kim()),
            (Deed::CaseChanged, known("EK-7"), kim()),
            (Deed::CaseMade, known("EK-8"), kim()),
            (Deed::CaseMade, known("EK-9"), kim()),
            (Deed::CaseOpened, known("EK-7"), kim()),
        ]
    );
    vault.delete_case(&code("EK-7"), &by()).unwrap();
    assert_eq!(delete_due(&mut vault, "2027-02-20"), 2);
    begin(&mut vault, "EK-7", &conversation(1));
    drop(vault);

    let vault = store.open();
    assert_eq!(
        told(&vault),
        [
            (Deed::CaseMade, AccessCase::Deleted, kim()),
            (Deed::CaseChanged, AccessCase::Deleted, kim()),
            (Deed::CaseMade, AccessCase::Deleted, kim()),
            (Deed::CaseMade, AccessCase::Deleted, kim()),
            (Deed::CaseOpened, AccessCase::Deleted, kim()),
            (Deed::CaseDeleted, AccessCase::Deleted, kim()),
            (Deed::CaseDeletedItself, AccessCase::Deleted, None),
            (Deed::CaseDeletedItself, AccessCase::Deleted, None),
            // A case of the same code is another case.
            (Deed::CaseMade, known("EK-7"), kim()),
        ]
    );
    let at: Vec<_> = lines(&vault)
        .iter()
        .map(|line| line.at.to_string())
        .collect();
    assert_eq!(at[4], "2026-11-22 16:00:00");
    assert_eq!(at[6], "2027-02-20 08:00:00");
}

#[test]
fn what_did_not_happen_is_not_noted() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    refusal(vault.begin(
        &code("EK-8"),
        delete_on,
        day(TODAY),
        &conversation(1),
        &by(),
    ));
    refusal(vault.delete_case(&code("EK-8"), &by()));
    assert_eq!(delete_due(&mut vault, "2026-11-23"), 0);
    assert_eq!(told(&vault).len(), 1);
}

#[test]
fn the_log_goes_along_into_a_backup() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    vault.back_up(day(TODAY)).unwrap();
    let before = lines(&vault);
    begin(&mut vault, "EK-8", &conversation(2));
    drop(vault);
    vault::restore_newest_backup(&store.lock, vault::Part::Database, day(TODAY)).unwrap();
    assert_eq!(lines(&store.open()), before);
}
