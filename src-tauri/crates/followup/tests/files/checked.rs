//! The separate check lets through what the planner makes, and nothing that differs from it anywhere.

use casework::{CaseToken, CountQuestion, Interpreter};
use followup::{
    Counted, Fewest, Files, Release, ReleasedRow, ReleasedTable, SourceId, Span, Unsafe, check,
    plan,
};
use proptest::prelude::*;
use uuid::Uuid;

use crate::sample::{self, Dice, LOCALES, event, events, period, release_of, span};

fn checked(files: &Files, release: &Release, events: &[Counted]) -> Result<(), Unsafe> {
    let current = period("2026-HT");
    check(files, release, events, &[], current, &LOCALES)
}

/// The files of a release checked against true events, as if the planner had made the release.
fn told(release: &Release, events: &[Counted]) -> Result<(), Unsafe> {
    checked(&sample::files(release), release, events)
}

#[test]
fn what_the_planner_makes_is_let_through() {
    for (seed, uses) in [(1, 8), (2, 15), (3, 60), (4, 400)] {
        for first in ["2026-VT", "2024-HT"] {
            let span = span(first, "2026-VT");
            let mut events = events(seed, span, uses);
            for reflection in [Vec::new(), sample::reflection()] {
                let release = release_of(&events, span, reflection);
                assert_eq!(told(&release, &events), Ok(()), "{seed} {first}");
            }
            // What waits for a later release changes nothing.
            let release = release_of(&events, span, Vec::new());
            events.push(event(&mut Dice(9), period("2026-HT").months()[0], 5));
            assert_eq!(told(&release, &events), Ok(()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn what_the_planner_makes_is_let_through_whatever_the_half_years_were_like(
        seed: u64,
        uses in 5_usize..160,
        cases in 5_usize..160,
        fewest in 5_u8..=20,
        held in prop::sample::select(vec!["2026-VT", "2025-HT", "2024-HT"]),
    ) {
        let span = span(held, "2026-VT");
        let mut dice = Dice(seed);
        let mut events: Vec<Counted> = (0..uses)
            .map(|_| {
                let month = dice.one_of(&span.last.months());
                event(&mut dice, month, cases)
            })
            .collect();
        for period in span.held() {
            // Held half-years have fewer uses than it takes.
            for _ in 0..dice.below(2) {
                let month = dice.one_of(&period.months());
                events.push(event(&mut dice, month, cases));
            }
        }
        let fewest = Fewest::new(fewest).unwrap();
        let planned = plan(span, events.iter(), fewest, sample::EDITION);
        let source = SourceId::made_of(Uuid::from_u128(u128::from(seed)));
        if let Ok(release) = planned.release(source, sample::unit(), "0.1.0", Vec::new()) {
            prop_assert_eq!(told(&release, &events), Ok(()));
        }
    }
}

#[test]
fn a_number_that_is_not_the_true_one_is_found_wherever_it_stands() {
    let span = span("2025-HT", "2026-VT");
    let events = events(1, span, 300);
    let release = release_of(&events, span, Vec::new());
    // Found by the numbers, before any file is looked at.
    let files = sample::files(&release);
    let told = |wrong: &Release| checked(&files, wrong, &events);
    for by in [-1_i64, 1, 1000] {
        let mut wrong = release.clone();
        wrong.total = wrong.total.saturating_add_signed(by);
        assert_eq!(told(&wrong), Err(Unsafe::Total));
        for (place, table) in release.tables.iter().enumerate() {
            for row in 0..table.rows.len() {
                let mut wrong = release.clone();
                let uses = &mut wrong.tables[place].rows[row].uses;
                *uses = uses.saturating_add_signed(by);
                assert_eq!(told(&wrong), Err(Unsafe::Number(table.question)));
                // Nor is it let through where the table still adds up.
                let other = (row + 1) % table.rows.len();
                let uses = &mut wrong.tables[place].rows[other].uses;
                *uses = uses.saturating_add_signed(-by);
                let expected = if other == row {
                    Ok(())
                } else {
                    Err(Unsafe::Number(table.question))
                };
                assert_eq!(told(&wrong), expected);
            }
        }
    }
}

#[test]
fn a_table_that_does_not_hold_every_answer_once_is_found() {
    let span = span("2025-HT", "2026-VT");
    let events = events(1, span, 300);
    let release = release_of(&events, span, Vec::new());
    // Found by the rows, before any file is looked at.
    let files = sample::files(&release);
    let told = |wrong: &Release| checked(&files, wrong, &events);
    for (place, table) in release.tables.iter().enumerate() {
        let with = |change: &dyn Fn(&mut Vec<ReleasedRow>)| {
            let mut wrong = release.clone();
            change(&mut wrong.tables[place].rows);
            told(&wrong)
        };
        let partition = Err(Unsafe::Partition(table.question));
        for row in 0..table.rows.len() {
            assert_eq!(with(&|rows| drop(rows.remove(row))), partition);
            assert_eq!(with(&|rows| rows.push(rows[row].clone())), partition);
            let is_merged = table.rows[row].is_merged();
            if is_merged {
                assert_eq!(with(&|rows| rows[row].answers.truncate(1)), partition);
                let again = |rows: &mut Vec<ReleasedRow>| {
                    let answer = rows[row].answers[0];
                    rows[row].answers.push(answer);
                };
                assert_eq!(with(&again), partition);
            } else if 1 < table.rows.len() {
                let other = (row + 1) % table.rows.len();
                let swap = |rows: &mut Vec<ReleasedRow>| {
                    let uses = rows[row].uses;
                    rows[row].uses = rows[other].uses;
                    rows[other].uses = uses;
                };
                let differ = table.rows[row].uses != table.rows[other].uses;
                let expected = if differ {
                    Err(Unsafe::Number(table.question))
                } else {
                    Ok(())
                };
                assert_eq!(with(&swap), expected);
            }
        }
        let mut wrong = release.clone();
        wrong.tables.remove(place);
        assert_eq!(told(&wrong), Err(Unsafe::Questions));
        let mut wrong = release.clone();
        wrong.tables.push(table.clone());
        assert_eq!(told(&wrong), Err(Unsafe::Questions));
    }
}

/// A release in which a table is told other than by the planner.
fn with_table(release: &Release, table: &ReleasedTable) -> Release {
    let mut release = release.clone();
    for known in &mut release.tables {
        if known.question == table.question {
            *known = table.clone();
        }
    }
    release
}

/// Uses of which each is a case of its own, so many for each answer to a question.
fn given(question: CountQuestion, uses: &[usize]) -> Vec<Counted> {
    let span = span("2026-VT", "2026-VT");
    let answers = question.answers(span.first, span.last);
    let total = uses.iter().sum();
    let mut pool = Vec::new();
    let mut dice = Dice(3);
    let mut left = uses.to_vec();
    while pool.len() < total {
        let mut counted = event(&mut dice, span.last.months()[0], 1);
        let case = Uuid::from_u128(pool.len() as u128 + 1);
        counted.case = CaseToken(case);
        let given = counted.event.answer(question, sample::EDITION);
        let place = answers.iter().position(|answer| *answer == given).unwrap();
        if let Some(left) = left.get_mut(place).filter(|left| 0 < **left) {
            *left -= 1;
            pool.push(counted);
        }
    }
    pool
}

/// A table told as `alone`, each the place of an answer, and the rest together.
fn table(question: CountQuestion, uses: &[usize], alone: &[usize]) -> ReleasedTable {
    let span = span("2026-VT", "2026-VT");
    let answers = question.answers(span.first, span.last);
    let of = |places: &[usize]| ReleasedRow {
        answers: places.iter().map(|place| answers[*place]).collect(),
        uses: places
            .iter()
            .map(|place| uses.get(*place).copied().unwrap_or(0) as u64)
            .sum(),
    };
    let together: Vec<_> = (0..answers.len())
        .filter(|place| !alone.contains(place))
        .collect();
    let mut rows: Vec<_> = alone.iter().map(|place| of(&[*place])).collect();
    if !together.is_empty() {
        rows.push(of(&together));
    }
    ReleasedTable { question, rows }
}

#[test]
fn what_tells_of_small_answers_is_not_let_through() {
    let span = span("2026-VT", "2026-VT");
    let step = CountQuestion::Step;
    let led_to = CountQuestion::LedTo;
    for (question, uses, alone, expected) in [
        // Known to be under five, they would be 3 and 4.
        (step, &[20, 3, 4][..], &[0][..], Err(Unsafe::Merged(step))),
        (step, &[20, 3, 4], &[], Ok(())),
        (step, &[20, 3, 4], &[0, 1, 2], Err(Unsafe::Small(step))),
        (step, &[20, 7, 0], &[0, 1, 2], Err(Unsafe::Small(step))),
        // 9 could only be there because of what stands with it.
        (step, &[8, 6, 3], &[0], Err(Unsafe::Merged(step))),
        (
            led_to,
            &[20, 3, 4, 0, 6, 6],
            &[0, 4, 5],
            Err(Unsafe::Merged(led_to)),
        ),
        (led_to, &[20, 3, 4, 0, 9, 9], &[0, 4, 5], Ok(())),
        // Together they still stand for too few.
        (
            led_to,
            &[20, 3, 1, 0, 9, 9],
            &[0, 4, 5],
            Err(Unsafe::Small(led_to)),
        ),
    ] {
        let events = given(question, uses);
        let release = release_of(&events, span, Vec::new());
        let release = with_table(&release, &table(question, uses, alone));
        assert_eq!(told(&release, &events), expected, "{uses:?} {alone:?}");
    }
}

#[test]
fn uses_of_few_cases_are_too_few_however_many_they_are() {
    let span = span("2026-VT", "2026-VT");
    let mut events = events(1, span, 100);
    let of_question = CountQuestion::Interpreter;
    for (place, counted) in events.iter_mut().enumerate() {
        let absent = place % 2 == 0;
        counted.event.interpreter = if absent {
            Interpreter::Absent
        } else {
            Interpreter::Present
        };
        if !absent {
            counted.case = CaseToken(Uuid::from_u128(place as u128 % 8));
        }
    }
    let release = release_of(&events, span, Vec::new());
    let alone = table(of_question, &[50, 50], &[0, 1]);
    assert_eq!(
        told(&with_table(&release, &alone), &events),
        Err(Unsafe::Small(of_question))
    );
    // A whole half-year of few cases cannot be told at all.
    let release = release_of(&events, span, Vec::new());
    for counted in &mut events {
        counted.case = CaseToken(Uuid::from_u128(1));
    }
    assert_eq!(told(&release, &events), Err(Unsafe::TooFew));
}

#[test]
fn half_years_must_be_over_and_follow_on_those_released_before() {
    let events = events(1, span("2025-HT", "2026-VT"), 60);
    let release = release_of(&events, span("2025-HT", "2026-VT"), Vec::new());
    let files = sample::files(&release);
    let with = |earlier: &[Span], current: &str| {
        check(
            &files,
            &release,
            &events,
            earlier,
            period(current),
            &LOCALES,
        )
    };
    let (first, second) = (span("2024-VT", "2024-HT"), span("2025-VT", "2025-VT"));
    assert_eq!(with(&[], "2026-HT"), Ok(()));
    assert_eq!(with(&[second, first], "2027-VT"), Ok(()));
    assert_eq!(with(&[], "2026-VT"), Err(Unsafe::Span));
    assert_eq!(with(&[first], "2026-HT"), Err(Unsafe::Span));
    let overlapping = span("2025-VT", "2025-HT");
    assert_eq!(with(&[overlapping], "2026-HT"), Err(Unsafe::Span));
    let later = span("2026-HT", "2026-HT");
    assert_eq!(with(&[second, later], "2027-VT"), Err(Unsafe::Span));
}

#[test]
fn a_use_that_no_release_would_count_is_found() {
    let span = span("2026-VT", "2026-VT");
    let mut events = events(1, span, 60);
    let release = release_of(&events, span, Vec::new());
    events.push(event(&mut Dice(1), period("2025-HT").months()[5], 9));
    assert_eq!(told(&release, &events), Err(Unsafe::Lost));
    events.pop();
    assert_eq!(told(&release, &events), Ok(()));
    events.push(event(&mut Dice(1), period("2026-VT").months()[5], 9));
    assert_eq!(told(&release, &events), Err(Unsafe::Total));
}

#[test]
fn each_file_has_to_say_what_the_release_says() {
    let span = span("2026-VT", "2026-VT");
    let events = events(1, span, 60);
    let release = release_of(&events, span, Vec::new());
    let good = sample::files(&release);
    let mut others = vec![Release {
        program: "0.2.0".to_owned(),
        ..release.clone()
    }];
    let mut other = release.clone();
    other.unit.kind = "school".to_owned();
    others.push(other);
    others.push(release_of(&self::events(2, span, 60), span, Vec::new()));
    others.push(release_of(&events, span, sample::reflection()));
    for (place, other) in others.iter().enumerate() {
        let other = sample::files(other);
        let csv = Files {
            csv: other.csv,
            ..good.clone()
        };
        // A table alone does not tell the reflection.
        let expected = if place == 3 {
            Ok(())
        } else {
            Err(Unsafe::Disagrees)
        };
        assert_eq!(checked(&csv, &release, &events), expected);
        let xlsx = Files {
            xlsx: other.xlsx,
            ..good.clone()
        };
        assert_eq!(checked(&xlsx, &release, &events), Err(Unsafe::Disagrees));
        let package = Files {
            package: other.package,
            ..good.clone()
        };
        assert_eq!(checked(&package, &release, &events), Err(Unsafe::Disagrees));
    }
}

#[test]
fn nothing_else_is_in_the_bytes() {
    let span = span("2026-VT", "2026-VT");
    let events = events(1, span, 60);
    let release = release_of(&events, span, Vec::new());
    let good = sample::files(&release);
    // No byte of the table can be another.
    for place in (0..good.csv.len()).step_by(211) {
        let mut files = good.clone();
        files.csv[place] ^= 1;
        assert!(checked(&files, &release, &events).is_err(), "{place}");
    }
    // What reads back as the same release, and says more.
    let csv = String::from_utf8(good.csv.clone()).unwrap();
    for changed in [
        csv.replace("Katrineholm", "Katrineholm, Anna"),
        csv.replace('\u{FEFF}', ""),
        csv.replace("\r\n", "\n"),
        csv.clone() + "\r\n",
    ] {
        let files = Files {
            csv: changed.into_bytes(),
            ..good.clone()
        };
        assert_eq!(checked(&files, &release, &events), Err(Unsafe::Foreign));
    }
    let token = events[0].case.0.to_string();
    for (part, from, to) in [
        (
            "docProps/core.xml",
            "2000-01-01T00:00:00Z",
            "2026-11-22T09:05:00Z",
        ),
        ("docProps/app.xml", "Microsoft Excel", token.as_str()),
        ("xl/workbook.xml", "Data", "2026-11-22"),
        (
            "xl/sharedStrings.xml",
            "</sst>",
            "<si><t>Anna</t></si></sst>",
        ),
        (
            "xl/sharedStrings.xml",
            "Elevhälsa, Katrineholm",
            "Elevhälsa, Annas skola",
        ),
        ("xl/styles.xml", "Calibri", &token.replace('-', "")),
    ] {
        let xlsx = sample::with_part(&good.xlsx, part, |text| text.replacen(from, to, 1));
        let files = Files {
            xlsx,
            ..good.clone()
        };
        assert!(checked(&files, &release, &events).is_err(), "{part} {to}");
    }
    for (from, to) in [
        ("Elevhälsa, Katrineholm", "Elevhälsa, Annas skola"),
        ("\"profile\"", "\"made\": \"2026-11-22\",\n  \"profile\""),
        ("\"profile\"", "\"uses\": 4,\n  \"profile\""),
    ] {
        let package = sample::with_part(&good.package, "datapackage.json", |text| {
            text.replacen(from, to, 1)
        });
        let files = Files {
            package,
            ..good.clone()
        };
        assert_eq!(
            checked(&files, &release, &events),
            Err(Unsafe::Foreign),
            "{to}"
        );
    }
}
