//! Uses of the wheel: counted once, corrected until they are released, and never joined to a case that is gone.

use std::collections::HashSet;

use casework::{
    CaseToken, Context, CountAreas, DeleteOn, Interpreter, LedTo, Meeting, Month, Period,
    ServiceCount, SpokenLanguage, Step, TookPart, UsageEvent, UseCorrection, UseForm,
};
use vault::{
    CountedUnit, Error, KeptReflection, KeptUse, NewRelease, OpenVault, ReleaseFile, Whose,
};
use wheel::{AreaId, LanguageTag};

use crate::case_support::{meeting, meeting_id};
use crate::support::{
    PASSPHRASE, Store, begin, by, code, conversation, day, full, moment, passphrase, refusal,
};

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn correction() -> UseCorrection {
    UseCorrection {
        context: Context::Sip,
        step: Step::Collaborate,
        language: SpokenLanguage::Other,
        interpreter: Interpreter::Absent,
        child: TookPart::No,
        guardian: TookPart::No,
        services: ServiceCount::ThreeOrMore,
        led_to: LedTo::Sip,
    }
}

pub fn on_paper(of: &str) -> UsageEvent {
    UsageEvent {
        month: month(of),
        context: Context::Vits,
        step: Step::Notice,
        language: SpokenLanguage::Known(LanguageTag::Fi),
        interpreter: Interpreter::Absent,
        child: TookPart::Yes,
        guardian: TookPart::No,
        services: ServiceCount::One,
        led_to: LedTo::OwnService,
        form: UseForm::Paper,
        edition: "provisional 1".to_owned(),
        areas: None,
    }
}

pub fn unit() -> CountedUnit {
    CountedUnit {
        county: "04".to_owned(),
        principal: "0483".to_owned(),
        kind: "school".to_owned(),
    }
}

/// Finishes a conversation of a case at a moment.
fn finish(vault: &mut OpenVault, case: &str, number: u128, at: &str) -> KeptUse {
    begin(vault, case, &conversation(number));
    let id = vault.finish(conversation(number).id, moment(at)).unwrap();
    vault.counted_use(id).unwrap()
}

/// A release of what waits until a half-year, with files of its own.
pub fn planned(vault: &OpenVault, last: &str) -> NewRelease {
    let counting = vault.counting().unwrap();
    let mut uses = vault.waiting_uses().unwrap();
    uses.retain(|kept| kept.event.month.period() <= period(last));
    NewRelease {
        unit: unit(),
        first: counting.first,
        last: period(last),
        fewest: counting.fewest,
        made_on: day("2027-01-11"),
        reflected: false,
        uses,
        csv: format!("csv of {last}").into_bytes(),
        xlsx: b"xlsx".to_vec(),
        package: b"package".to_vec(),
    }
}

/// A store whose unit is known, with a released half-year: one conversation of `EK-7`.
fn released() -> (Store, OpenVault, KeptUse) {
    let store = Store::new();
    let mut vault = store.open();
    vault.set_counted_unit(&unit()).unwrap();
    let counted = finish(&mut vault, "EK-7", 1, "2026-11-22T15:00:00");
    assert_eq!(vault.keep_release(&planned(&vault, "2026-HT")).unwrap(), 1);
    (store, vault, counted)
}

#[test]
fn counting_begins_when_the_store_is_made_and_its_random_parts_stay() {
    let store = Store::new();
    let first = store.open().counting().unwrap();
    assert_eq!(first.began, period("2026-HT"));
    assert_eq!(first.first, first.began);
    assert_eq!((first.unit.clone(), first.fewest), (None, 5));
    assert_eq!(first.areas, CountAreas::No);
    let later =
        vault::open_with_passphrase(&store.lock, &passphrase(PASSPHRASE), day("2029-03-01"));
    assert_eq!(later.unwrap().counting().unwrap(), first);
    let other = Store::new().open().counting().unwrap();
    assert_ne!(other.source, first.source);
}

#[test]
fn a_finished_conversation_is_counted_once_as_it_was() {
    let store = Store::new();
    let mut vault = store.open();
    let held = full(1);
    begin(&mut vault, "EK-7", &held);
    assert!(vault.use_of_conversation(held.id).unwrap().is_none());
    let id = vault
        .finish(held.id, moment("2026-12-01T15:00:00"))
        .unwrap();
    let kept = vault.use_of_conversation(held.id).unwrap().unwrap();
    assert_eq!(kept.id, id);
    assert_eq!(kept.release, None);
    let expected = UsageEvent {
        month: month("2026-12"),
        context: Context::HealthTalk,
        step: Step::Explore,
        language: SpokenLanguage::Known(LanguageTag::So),
        interpreter: Interpreter::Present,
        child: TookPart::Yes,
        guardian: TookPart::Yes,
        services: ServiceCount::One,
        led_to: LedTo::NotSaid,
        form: UseForm::Screen,
        edition: "provisional 1".to_owned(),
        areas: None,
    };
    assert_eq!(kept.event, expected);

    let again = vault.finish(held.id, moment("2026-12-02T15:00:00"));
    assert!(matches!(refusal(again), Error::Conversation(_)));
    drop(vault);
    assert_eq!(store.open().waiting_uses().unwrap(), [kept]);
}

#[test]
fn uses_of_a_case_share_its_token_and_those_of_others_do_not() {
    let store = Store::new();
    let mut vault = store.open();
    let one = finish(&mut vault, "EK-7", 1, "2026-11-22T15:00:00");
    let same = finish(&mut vault, "EK-7", 2, "2026-11-23T15:00:00");
    let other = finish(&mut vault, "EK-8", 3, "2026-11-23T15:00:00");
    assert_eq!(one.case, same.case);
    assert_ne!(one.case, other.case);
    let shown = |vault: &mut OpenVault, number| {
        let id = vault.count_shown(&conversation(number), moment("2026-11-24T10:00:00"));
        vault.counted_use(id.unwrap()).unwrap()
    };
    let [unknown, also_unknown] = [4, 5].map(|number| shown(&mut vault, number));
    assert_eq!(unknown.case, also_unknown.case);
    let tokens: HashSet<CaseToken> = [one, other, unknown].map(|kept| kept.case).into();
    assert_eq!(tokens.len(), 3);
    // A new case of a code that was deleted is not the old one.
    vault.delete_case(&code("EK-7"), &by()).unwrap();
    let anew = finish(&mut vault, "EK-7", 6, "2026-11-25T15:00:00");
    assert!(!tokens.contains(&anew.case));
}

#[test]
fn who_says_that_a_child_is_new_makes_one_case_of_it_and_can_take_that_back() {
    let store = Store::new();
    let mut vault = store.open();
    let at = moment("2026-11-24T10:00:00");
    let shared = vault.count_shown(&conversation(1), at).unwrap();
    let shared = vault.counted_use(shared).unwrap().case;
    let id = vault.count_shown(&conversation(2), at).unwrap();
    let mut describe = |whose| {
        vault
            .describe_use_without_case(id, LedTo::Handover, SpokenLanguage::Other, whose)
            .unwrap()
    };
    let new = describe(Whose::NewChild);
    assert_ne!(new.case, shared);
    assert_eq!(describe(Whose::NewChild).case, new.case);
    let unknown = describe(Whose::Unknown);
    assert_eq!(unknown.case, shared);
    assert_eq!(unknown.event.led_to, LedTo::Handover);
    let paper = vault.count_on_paper(&on_paper("2026-11"), Whose::NewChild);
    assert_ne!(paper.unwrap().case, shared);
    let paper = vault.count_on_paper(&on_paper("2026-11"), Whose::Unknown);
    assert_eq!(paper.unwrap().case, shared);
}

#[test]
fn a_case_begun_after_a_use_without_case_may_be_of_the_same_child_and_is_not_a_second_case() {
    let store = Store::new();
    let mut vault = store.open();
    let paper = vault
        .count_on_paper(&on_paper("2026-11"), Whose::NewChild)
        .unwrap();
    let taken_back = vault
        .count_on_paper(&on_paper("2026-11"), Whose::NewChild)
        .unwrap();
    vault.take_back_use_on_paper(taken_back.id).unwrap();
    let one = finish(&mut vault, "EK-7", 6, "2026-11-25T15:00:00");
    let other = finish(&mut vault, "EK-8", 7, "2026-11-25T16:00:00");
    assert_eq!(one.case, paper.case);
    assert_ne!(other.case, paper.case);
    assert_ne!(other.case, taken_back.case);
}

#[test]
fn a_finished_meeting_is_counted_once_with_its_edition() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    let at = moment("2026-11-24T14:00:00");
    let held = Meeting {
        finished_at: Some(at),
        ..meeting(1)
    };
    let mut finish = |held: &Meeting| {
        vault
            .finish_meeting(&code("EK-7"), held, "official 2", at)
            .unwrap()
    };
    let id = finish(&held);
    assert!(id.is_some());
    assert_eq!(finish(&held), id);
    let kept = vault.use_of_meeting(meeting_id(1)).unwrap().unwrap();
    assert_eq!(kept.event.context, Context::CoordinationMeeting);
    assert_eq!(kept.event.edition, "official 2");
    assert_eq!(kept.event.child, TookPart::No);
    assert_eq!(vault.waiting_uses().unwrap(), std::slice::from_ref(&kept));
    let corrected = vault
        .correct_use_of_meeting(meeting_id(1), &correction())
        .unwrap();
    assert_eq!(corrected.event.led_to, LedTo::Sip);
    assert_eq!(corrected.event.edition, kept.event.edition);
    let file = vault.case_file(&code("EK-7")).unwrap().unwrap();
    assert_eq!(file.meetings, [held]);
}

#[test]
fn a_correction_reaches_the_event_and_the_conversation_but_not_what_was_said() {
    let store = Store::new();
    let mut vault = store.open();
    let counted = finish(&mut vault, "EK-7", 1, "2026-11-22T15:00:00");
    let id = conversation(1).id;
    let corrected = vault
        .correct_use_of_conversation(id, &correction())
        .unwrap();
    let expected = UsageEvent {
        context: Context::Sip,
        step: Step::Collaborate,
        language: SpokenLanguage::Other,
        interpreter: Interpreter::Absent,
        child: TookPart::No,
        guardian: TookPart::No,
        services: ServiceCount::ThreeOrMore,
        led_to: LedTo::Sip,
        ..counted.event.clone()
    };
    assert_eq!(corrected.event, expected);
    assert_eq!((corrected.id, corrected.case), (counted.id, counted.case));
    assert_eq!(vault.counted_use(counted.id).unwrap(), corrected);
    let setting = vault.conversation(id).unwrap().1.setting;
    assert_eq!(
        (setting.context, setting.step, setting.interpreter),
        (Context::Sip, Step::Collaborate, Interpreter::Absent)
    );
    assert_eq!(setting.family_language, LanguageTag::So);
    assert_eq!(setting.voices, conversation(1).setting.voices);
}

#[test]
fn what_was_released_stays_as_it_was() {
    let (store, mut vault, counted) = released();
    let id = conversation(1).id;
    let kept = vault.counted_use(counted.id).unwrap();
    assert_eq!(kept.release, Some(1));
    let paper = vault.count_on_paper(&on_paper("2026-11"), Whose::Unknown);
    for refused in [
        vault.correct_use_of_conversation(id, &correction()),
        vault.describe_use(kept.id, LedTo::Sip, SpokenLanguage::Other),
        vault.describe_use_without_case(
            kept.id,
            LedTo::Sip,
            SpokenLanguage::Other,
            Whose::NewChild,
        ),
        paper,
    ] {
        assert!(matches!(refusal(refused), Error::UseReleased));
    }
    vault.delete_case(&code("EK-7"), &by()).unwrap();
    drop(vault);
    let vault = store.open();
    assert_eq!(vault.counted_use(kept.id).unwrap(), kept);
    assert_eq!(vault.release(1).unwrap().total, 1);
    let file = vault.release_file(1, ReleaseFile::Csv).unwrap();
    assert_eq!(file, b"csv of 2026-HT");
    assert!(matches!(refusal(vault.release(2)), Error::NoSuchRecord));
}

#[test]
fn a_use_is_never_counted_in_a_half_year_that_was_released() {
    let (_store, mut vault, _) = released();
    assert_eq!(vault.counting().unwrap().first, period("2027-VT"));
    // The clock was set back.
    let late = finish(&mut vault, "EK-8", 2, "2026-12-30T15:00:00");
    assert_eq!(late.event.month, month("2027-01"));
    let shown = vault.count_shown(&conversation(3), moment("2020-01-01T10:00:00"));
    let shown = vault.counted_use(shown.unwrap()).unwrap();
    assert_eq!(shown.event.month, month("2027-01"));
    // In its own half-year a month is what it is.
    let in_time = finish(&mut vault, "EK-9", 4, "2027-05-30T15:00:00");
    assert_eq!(in_time.event.month, month("2027-05"));
    assert_eq!(vault.keep_release(&planned(&vault, "2027-VT")).unwrap(), 2);
    let of_each = [1, 2].map(|number| vault.release(number).unwrap().total);
    assert_eq!(of_each, [1, 3]);
    assert!(vault.waiting_uses().unwrap().is_empty());
}

#[test]
fn a_release_of_something_else_than_what_waits_is_not_kept() {
    let store = Store::new();
    let mut vault = store.open();
    vault.set_counted_unit(&unit()).unwrap();
    finish(&mut vault, "EK-7", 1, "2026-11-22T15:00:00");
    let made_of = planned(&vault, "2026-HT");
    let refused = |vault: &mut OpenVault, release: &NewRelease| {
        assert!(matches!(
            refusal(vault.keep_release(release)),
            Error::NotAsPlanned
        ));
    };
    vault
        .correct_use_of_conversation(conversation(1).id, &correction())
        .unwrap();
    refused(&mut vault, &made_of);
    let made_of = planned(&vault, "2026-HT");
    vault
        .count_on_paper(&on_paper("2026-07"), Whose::Unknown)
        .unwrap();
    refused(&mut vault, &made_of);
    let made_of = planned(&vault, "2026-HT");
    vault.raise_fewest(7).unwrap();
    refused(&mut vault, &made_of);
    let mut made_of = planned(&vault, "2026-HT");
    made_of.unit.kind = "preschool".to_owned();
    refused(&mut vault, &made_of);
    let mut made_of = planned(&vault, "2026-HT");
    made_of.first = period("2026-VT");
    refused(&mut vault, &made_of);
    assert!(vault.releases().unwrap().is_empty());
    let made_of = planned(&vault, "2026-HT");
    assert_eq!(vault.keep_release(&made_of).unwrap(), 1);
    // The same once more, and one of a half-year before.
    refused(&mut vault, &made_of);
    let made_of = planned(&vault, "2026-HT");
    refused(&mut vault, &made_of);
}

#[test]
fn what_every_number_stands_for_is_raised_and_never_lowered() {
    let store = Store::new();
    let mut vault = store.open();
    vault.raise_fewest(12).unwrap();
    vault.raise_fewest(6).unwrap();
    assert_eq!(vault.counting().unwrap().fewest, 12);
    assert!(vault.raise_fewest(21).is_err());
    drop(vault);
    assert_eq!(store.open().counting().unwrap().fewest, 12);
}

#[test]
fn areas_are_counted_from_when_it_is_asked_for_and_forgotten_when_it_is_not() {
    let store = Store::new();
    let mut vault = store.open();
    let finished = |vault: &mut OpenVault, number| {
        let held = full(number);
        begin(vault, "EK-7", &held);
        let id = vault
            .finish(held.id, moment("2026-11-22T15:00:00"))
            .unwrap();
        vault.counted_use(id).unwrap()
    };
    let before = finished(&mut vault, 1);
    assert_eq!(before.event.areas, None);
    vault.set_count_areas(CountAreas::Yes).unwrap();
    let counted = finished(&mut vault, 2);
    let areas = [AreaId::Safety, AreaId::Care, AreaId::Hope].into();
    assert_eq!(counted.event.areas, Some(areas));
    vault.set_counted_unit(&unit()).unwrap();
    vault.keep_release(&planned(&vault, "2026-HT")).unwrap();
    vault.set_count_areas(CountAreas::No).unwrap();
    assert_eq!(vault.counted_use(counted.id).unwrap().event.areas, None);
}

#[test]
fn a_use_on_paper_can_be_taken_back_and_no_other() {
    let store = Store::new();
    let mut vault = store.open();
    let on_screen = finish(&mut vault, "EK-7", 1, "2026-11-22T15:00:00");
    let add =
        |vault: &mut OpenVault, of| vault.count_on_paper(&on_paper(of), Whose::Unknown).unwrap();
    let earlier = add(&mut vault, "2026-09");
    let later = add(&mut vault, "2026-10");
    assert_eq!(
        vault.uses_on_paper().unwrap(),
        [later.clone(), earlier.clone()]
    );
    vault.take_back_use_on_paper(later.id).unwrap();
    for id in [later.id, on_screen.id] {
        let refused = refusal(vault.take_back_use_on_paper(id));
        assert!(matches!(refused, Error::NoSuchRecord));
    }
    assert_eq!(
        vault.uses_on_paper().unwrap(),
        std::slice::from_ref(&earlier)
    );
    let half_year = period("2026-HT");
    assert_eq!(vault.uses_between(half_year, half_year).unwrap().len(), 2);
    vault.set_counted_unit(&unit()).unwrap();
    vault.keep_release(&planned(&vault, "2026-HT")).unwrap();
    let refused = refusal(vault.take_back_use_on_paper(earlier.id));
    assert!(matches!(refused, Error::UseReleased));
}

#[test]
fn answers_of_the_team_are_kept_from_term_to_term() {
    let store = Store::new();
    let mut vault = store.open();
    let mut answer = KeptReflection {
        period: period("2026-HT"),
        question: "support".to_owned(),
        how_far: Some("partly".to_owned()),
        words: "Handledning saknas 😀".to_owned(),
    };
    vault.put_reflection(&answer).unwrap();
    answer.words = "Handledning finns".to_owned();
    vault.put_reflection(&answer).unwrap();
    drop(vault);
    let mut vault = store.open();
    assert_eq!(vault.reflections().unwrap(), [answer.clone()]);
    answer.how_far = None;
    answer.words = " \n".to_owned();
    vault.put_reflection(&answer).unwrap();
    assert!(vault.reflections().unwrap().is_empty());
}

#[test]
fn a_case_that_deletes_itself_leaves_its_uses() {
    let store = Store::new();
    let mut vault = store.open();
    let counted = finish(&mut vault, "EK-7", 1, "2026-11-22T15:00:00");
    let until = DeleteOn::stored(day("2027-02-20")).date();
    assert_eq!(
        vault
            .delete_due(until.and_hms_opt(8, 0, 0).unwrap())
            .unwrap(),
        1
    );
    assert_eq!(vault.waiting_uses().unwrap(), [counted]);
}
