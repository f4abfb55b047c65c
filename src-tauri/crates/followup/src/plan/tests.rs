use std::collections::HashSet;

use casework::{
    Context, CountedEdition, Interpreter, LedTo, ServiceCount, SpokenLanguage, Step, TookPart,
    UsageEvent, UseForm,
};
use uuid::Uuid;

use super::*;

/// Whole histories of a unit, half-year after half-year.
mod histories;

const EDITION: &str = "current";

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn span(first: &str, last: &str) -> Span {
    Span {
        first: period(first),
        last: period(last),
    }
}

fn case(number: u64) -> CaseToken {
    CaseToken(Uuid::from_u64_pair(1, number))
}

fn used(month: &str, case: CaseToken) -> Counted {
    Counted {
        event: UsageEvent {
            month: month.parse().unwrap(),
            context: Context::HealthTalk,
            step: Step::Notice,
            language: SpokenLanguage::Other,
            interpreter: Interpreter::Absent,
            child: TookPart::Yes,
            guardian: TookPart::Yes,
            services: ServiceCount::None,
            led_to: LedTo::Nothing,
            form: UseForm::Screen,
            edition: EDITION.to_owned(),
            areas: None,
        },
        case,
    }
}

fn look(first: &str, current: &str, events: &[Counted]) -> Outlook {
    outlook(period(first), period(current), events.iter(), Fewest::USUAL)
}

#[test]
fn a_half_year_waits_for_enough_cases_and_takes_those_before_it_along() {
    assert_eq!(look("2026-VT", "2026-VT", &[]), Outlook::NothingClosed);
    let mut events: Vec<Counted> = (0..4).map(|n| used("2026-03", case(n))).collect();
    events.extend((0..9).map(|_| used("2026-04", case(3))));
    assert_eq!(look("2026-VT", "2026-VT", &events), Outlook::NothingClosed);
    let held = Outlook::Held(span("2026-VT", "2026-VT"));
    assert_eq!(look("2026-VT", "2026-HT", &events), held);
    // The same four again.
    events.extend((0..4).map(|n| used("2026-09", case(n))));
    let held = Outlook::Held(span("2026-VT", "2026-HT"));
    assert_eq!(look("2026-VT", "2027-VT", &events), held);
    // What is finished in a half-year that goes on does not help.
    events.push(used("2027-01", case(4)));
    assert_eq!(look("2026-VT", "2027-VT", &events), held);
    let ready = Outlook::Ready(span("2026-VT", "2027-VT"));
    assert_eq!(look("2026-VT", "2027-HT", &events), ready);
}

#[test]
fn the_oldest_that_can_be_released_comes_first() {
    let months = ["2026-02", "2026-08", "2027-02"];
    let events: Vec<Counted> = months
        .iter()
        .flat_map(|month| (0..5).map(|n| used(month, case(n))))
        .collect();
    let ready = |first, last| Outlook::Ready(span(first, last));
    assert_eq!(
        look("2026-VT", "2027-HT", &events),
        ready("2026-VT", "2026-VT")
    );
    assert_eq!(
        look("2026-HT", "2027-HT", &events),
        ready("2026-HT", "2026-HT")
    );
    // Counting began before the first use.
    assert_eq!(
        look("2025-VT", "2027-HT", &events),
        ready("2025-VT", "2026-VT")
    );
}

#[test]
fn a_clock_set_back_counts_nothing_into_a_half_year_that_was_released() {
    let month = |text: &str| text.parse::<Month>().unwrap();
    let first = period("2026-HT");
    assert_eq!(month_counted(month("2026-03"), first), month("2026-07"));
    assert_eq!(month_counted(month("2026-07"), first), month("2026-07"));
    assert_eq!(month_counted(month("2026-11"), first), month("2026-11"));
}

#[test]
fn a_plan_counts_the_uses_of_its_half_years_alone_and_says_what_is_small() {
    let mut events: Vec<Counted> = (0..30).map(|n| used("2026-09", case(n))).collect();
    events.extend((0..3).map(|n| used("2026-10", case(n))));
    // Many uses of one family are small.
    events.extend((0..40).map(|_| used("2026-11", case(0))));
    events.extend((0..50).map(|n| used("2026-01", case(n))));
    for (number, counted) in events.iter_mut().enumerate() {
        counted.event.edition = if number % 2 == 0 { EDITION } else { "older" }.to_owned();
    }
    let plan = plan(
        span("2026-HT", "2026-HT"),
        events.iter(),
        Fewest::USUAL,
        EDITION,
    );
    assert_eq!(plan.total, 73);
    let [month, .., edition] = &plan.tables[..] else {
        panic!("no tables")
    };
    let by_month: Vec<u64> = month.truth.iter().map(|(_, uses)| *uses).collect();
    assert_eq!(by_month, [0, 0, 30, 3, 40, 0]);
    let small: Vec<String> = month
        .small
        .iter()
        .map(|answer| answer.code().into_owned())
        .collect();
    assert_eq!(
        small,
        ["2026-07", "2026-08", "2026-10", "2026-11", "2026-12"]
    );
    assert_eq!(month.split, Split::TotalOnly);
    assert_eq!(
        month.taken_in(),
        [CountAnswer::Month("2026-09".parse().unwrap())]
    );
    assert_eq!(edition.split, Split::All);
    assert_eq!(
        edition.truth,
        [
            (CountAnswer::Edition(CountedEdition::Current), 37),
            (CountAnswer::Edition(CountedEdition::Other), 36)
        ]
    );
    let tables = plan.tables_told();
    assert_eq!(tables.len(), CountQuestion::ALL.len());
    assert_eq!(tables[0].rows.len(), 1);
    assert_eq!(tables[0].rows[0].answers.len(), 6);
    assert_eq!(tables[10].rows.len(), 2);
}

#[test]
fn what_stands_together_comes_last() {
    let mut events: Vec<Counted> = (0..90).map(|n| used("2026-09", case(n))).collect();
    for (counted, context) in events.iter_mut().zip([
        Context::StudentHealthTeam,
        Context::StudentHealthTeam,
        Context::StudentHealthTeam,
        Context::Sip,
        Context::Sip,
        Context::Sip,
        Context::Sip,
    ]) {
        counted.event.context = context;
    }
    let plan = plan(
        span("2026-HT", "2026-HT"),
        events.iter(),
        Fewest::USUAL,
        EDITION,
    );
    let context = &plan.tables_told()[1];
    assert_eq!(context.question, CountQuestion::Context);
    let rows: Vec<(usize, u64)> = context
        .rows
        .iter()
        .map(|row| (row.answers.len(), row.uses))
        .collect();
    assert_eq!(rows, [(1, 83), (6, 7)]);
    assert!(plan.tables[1].taken_in().is_empty());
    assert_eq!(plan.tables[1].small.len(), 6);
}

#[test]
fn too_few_cases_are_never_released() {
    let unit = Unit {
        county: "04".to_owned(),
        principal: "0483".to_owned(),
        kind: "school".to_owned(),
    };
    let source = SourceId::made_of(Uuid::nil());
    let events: Vec<Counted> = (0..40).map(|n| used("2026-09", case(n % 4))).collect();
    let released = |events: &[Counted]| {
        let span = span("2026-HT", "2026-HT");
        plan(span, events.iter(), Fewest::USUAL, EDITION).release(
            source,
            unit.clone(),
            "0.1.0",
            Vec::new(),
        )
    };
    assert_eq!(released(&events), Err(TooFew));
    let mut one_more = events;
    one_more.push(used("2026-12", case(4)));
    let release = released(&one_more).unwrap();
    assert_eq!((release.total, release.edition.as_str()), (41, EDITION));
}

#[test]
fn cases_are_counted_as_they_are() {
    let few: HashSet<CaseToken> = (0..3).map(case).collect();
    let events: Vec<Counted> = (0..12).map(|n| used("2026-09", case(n % 3))).collect();
    let plan = plan(
        span("2026-HT", "2026-HT"),
        events.iter(),
        Fewest::USUAL,
        EDITION,
    );
    assert_eq!(plan.cases, few.len() as u64);
}

#[test]
fn months_of_a_half_year_that_was_held_are_known_to_be_small() {
    let months = [
        ("2026-02", 3),
        ("2026-07", 11),
        ("2026-08", 13),
        ("2026-09", 40),
        ("2026-10", 41),
        ("2026-11", 42),
        ("2026-12", 43),
    ];
    let events: Vec<Counted> = months
        .iter()
        .flat_map(|(month, uses)| (0..*uses).map(|n| used(month, case(n))))
        .collect();
    assert_eq!(
        look("2026-VT", "2027-VT", &events),
        Outlook::Ready(span("2026-VT", "2026-HT"))
    );
    let plan = plan(
        span("2026-VT", "2026-HT"),
        events.iter(),
        Fewest::USUAL,
        EDITION,
    );
    // With July alone it would be 14: as good as two months of 7, if one of them could lie in the spring.
    let taken_in: Vec<String> = plan.tables[0]
        .taken_in()
        .iter()
        .map(|answer| answer.code().into_owned())
        .collect();
    assert_eq!(taken_in, ["2026-07", "2026-08"]);
}
