use casework::{CountAnswer, CountQuestion, LedTo, TookPart};
use proptest::prelude::*;

use super::*;
use crate::{
    Fewest, KINDS, Reflected, ReflectionQuestion, Release, ReleasedRow, ReleasedTable, SourceId,
    Span,
};

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn unit(principal: &str, kind: &str) -> Unit {
    Unit {
        county: "04".to_owned(),
        principal: principal.to_owned(),
        kind: kind.to_owned(),
    }
}

/// A release of the source with a number: the child took part in all but seven uses, and nobody can say what it led to.
fn release(source: u8, unit: Unit, first: &str, last: &str, total: u64) -> Release {
    let child = |took, uses| ReleasedRow {
        answers: vec![CountAnswer::Child(took)],
        uses,
    };
    Release {
        source: format!("{source:016x}").parse::<SourceId>().unwrap(),
        unit,
        span: Span {
            first: period(first),
            last: period(last),
        },
        fewest: Fewest::USUAL,
        edition: "hjulet 1".to_owned(),
        program: "0.1.0".to_owned(),
        total,
        tables: vec![
            ReleasedTable {
                question: CountQuestion::Child,
                rows: vec![child(TookPart::Yes, total - 7), child(TookPart::No, 7)],
            },
            ReleasedTable {
                question: CountQuestion::LedTo,
                rows: vec![ReleasedRow {
                    answers: LedTo::ALL.map(CountAnswer::LedTo).to_vec(),
                    uses: total,
                }],
            },
        ],
        reflection: Vec::new(),
    }
}

fn school(source: u8, first: &str, last: &str, total: u64) -> Release {
    release(source, unit("0483", "school"), first, last, total)
}

fn file(name: &str, release: Release) -> ReadFile {
    ReadFile {
        name: name.to_owned(),
        found: Ok(release.into()),
    }
}

fn compiled(files: Vec<ReadFile>) -> Compilation {
    let mut compilation = Compilation::default();
    compilation.take_in(files);
    compilation
}

/// A name, and why it is refused and against what.
type Line<'c> = (&'c str, Option<(FileFault, Option<&'c str>)>);

fn found(compilation: &Compilation) -> Vec<Line<'_>> {
    compilation
        .files()
        .into_iter()
        .map(|file| match file.found {
            Found::Taken(_) => (file.name, None),
            Found::Refused { fault, against, .. } => (file.name, Some((fault, against))),
        })
        .collect()
}

fn rows(compiled: &Compiled, by: CompiledBy) -> Vec<(String, u64, u32)> {
    let table = compiled.table(by).unwrap();
    let row = |row: &CompiledRow| (row.of.code(), row.uses, row.units);
    table.rows.iter().map(row).collect()
}

#[test]
fn uses_are_added_up_and_what_is_in_no_row_is_told() {
    let compilation = compiled(vec![
        file("a.csv", school(1, "2026-VT", "2026-VT", 40)),
        file("b.csv", school(2, "2026-VT", "2026-VT", 10)),
        file(
            "c.csv",
            release(3, unit("04", "child-psychiatry"), "2025-HT", "2026-VT", 25),
        ),
        file("d.csv", school(1, "2026-HT", "2026-HT", 60)),
    ]);
    let all = compilation.over(None);
    assert_eq!((all.total, all.units, all.releases), (135, 2, 4));
    let by = |by| rows(&all, by);
    let row = |of: &str, uses, units| (of.to_owned(), uses, units);
    assert_eq!(
        by(CompiledBy::Period),
        [row("2026-VT", 75, 2), row("2026-HT", 60, 1)]
    );
    assert_eq!(
        by(CompiledBy::Principal),
        [row("0483", 110, 1), row("04", 25, 1)]
    );
    assert_eq!(
        by(CompiledBy::Question(CountQuestion::Child)),
        [row("yes", 107, 2), row("no", 28, 2)]
    );
    let led_to = all.table(CompiledBy::Question(CountQuestion::LedTo));
    let led_to = led_to.unwrap();
    assert!(led_to.rows.is_empty());
    assert_eq!(
        (led_to.merged, led_to.merged_in, led_to.total),
        (135, 4, 135)
    );

    let spring = compilation.over(Some(period("2026-VT")));
    assert_eq!((spring.total, spring.with_held), (75, 1));
    assert_eq!(
        rows(&spring, CompiledBy::Kind),
        [row("school", 50, 1), row("child-psychiatry", 25, 1)]
    );
}

#[test]
fn of_one_release_in_three_files_one_counts_and_it_is_the_one_that_tells_most() {
    let mut told = school(1, "2026-VT", "2026-VT", 40);
    told.reflection = vec![Reflected {
        question: ReflectionQuestion::Goals,
        how_far: None,
        words: "Vi har börjat.".to_owned(),
    }];
    let mut compilation = compiled(vec![
        file("a.csv", school(1, "2026-VT", "2026-VT", 40)),
        file("b.zip", told.clone()),
        file("c.xlsx", told),
    ]);
    let same = |name| Some((FileFault::Same, Some(name)));
    assert_eq!(
        found(&compilation),
        [
            ("a.csv", same("b.zip")),
            ("c.xlsx", same("b.zip")),
            ("b.zip", None)
        ]
    );
    assert_eq!(compilation.over(None).total, 40);
    assert_eq!(compilation.over(None).reflections.len(), 1);

    compilation.forget(2);
    assert_eq!(
        found(&compilation),
        [("a.csv", same("c.xlsx")), ("c.xlsx", None)]
    );
    compilation.forget(3);
    assert_eq!(found(&compilation), [("a.csv", None)]);
    assert_eq!(compilation.over(None).reflections.len(), 0);
}

#[test]
fn of_overlapping_releases_the_one_given_first_counts() {
    let mut compilation = compiled(vec![
        file("b.csv", school(1, "2025-VT", "2025-HT", 40)),
        file("a.csv", school(1, "2025-VT", "2025-VT", 20)),
        file("c.csv", school(1, "2025-HT", "2026-VT", 50)),
        // Another program of the same unit, and another unit with the same source: neither overlaps.
        file("d.csv", school(2, "2025-VT", "2025-HT", 30)),
        file(
            "e.csv",
            release(1, unit("0480", "school"), "2025-VT", "2025-HT", 30),
        ),
    ]);
    let overlaps = |name| Some((FileFault::Overlaps, Some(name)));
    assert_eq!(
        found(&compilation),
        [
            ("b.csv", overlaps("a.csv")),
            ("a.csv", None),
            ("c.csv", None),
            ("d.csv", None),
            ("e.csv", None),
        ]
    );
    assert_eq!(compilation.over(None).total, 130);

    compilation.take_in(vec![file("0.csv", school(1, "2024-HT", "2025-VT", 90))]);
    assert_eq!(found(&compilation)[0], ("0.csv", overlaps("a.csv")));
    assert_eq!(compilation.over(None).total, 130);
    // With what it stood against gone it counts, and so stands in the way of the one given later.
    compilation.forget(1);
    assert_eq!(
        found(&compilation)[..2],
        [("0.csv", overlaps("b.csv")), ("c.csv", overlaps("b.csv"))]
    );
    compilation.clear();
    assert_eq!(compilation.over(None).total, 0);
    assert!(compilation.is_empty());
}

#[test]
fn a_changed_copy_is_not_the_same_release() {
    let compilation = compiled(vec![
        file("a.csv", school(1, "2026-VT", "2026-VT", 40)),
        file("b.csv", school(1, "2026-VT", "2026-VT", 41)),
    ]);
    assert_eq!(
        found(&compilation)[0],
        ("b.csv", Some((FileFault::Overlaps, Some("a.csv"))))
    );
}

#[test]
fn growth_compares_only_units_whose_both_half_years_are_known() {
    let other = |first, last, total| release(9, unit("0480", "school"), first, last, total);
    let compilation = compiled(vec![
        file("1", school(1, "2025-HT", "2025-HT", 40)),
        file("2", school(1, "2026-VT", "2026-VT", 30)),
        file("3", school(2, "2026-VT", "2026-VT", 25)),
        // Its first file counts a held half-year, so it cannot be compared with the next.
        file("4", other("2025-VT", "2025-HT", 50)),
        file("5", other("2026-VT", "2026-VT", 20)),
        file("6", other("2027-VT", "2027-VT", 20)),
    ]);
    let growth = compilation.over(None).growth;
    let line = |period: &str, uses, units, same_units| Growth {
        period: period.parse().unwrap(),
        uses,
        units,
        same_units,
    };
    let same = SameUnits {
        units: 1,
        before: 40,
        now: 55,
    };
    assert_eq!(
        growth,
        [
            line("2025-HT", 90, 2, None),
            line("2026-VT", 75, 2, Some(same)),
            // The half-year before it is missing.
            line("2027-VT", 20, 1, None),
        ]
    );
}

#[test]
fn coverage_tells_no_file_from_held_and_from_a_number() {
    let compilation = compiled(vec![
        file("1", school(1, "2025-VT", "2025-HT", 40)),
        file("2", school(2, "2025-VT", "2025-VT", 12)),
        file(
            "3",
            release(3, unit("04", "habilitation"), "2025-VT", "2026-VT", 60),
        ),
        file(
            "4",
            release(4, unit("04", "habilitation"), "2025-VT", "2026-VT", 8),
        ),
    ]);
    let cell = |when: &str, principal: &str, kind: &str| {
        let coverage = compilation.over(Some(period(when))).coverage;
        assert_eq!(coverage.rows.len(), 10);
        let row = coverage.rows.iter().find(|row| row.principal == principal);
        row.unwrap().cells[KINDS.iter().position(|each| *each == kind).unwrap()]
    };
    let uses = |uses, with_held| CoverageCell::Uses { uses, with_held };
    assert_eq!(cell("2025-VT", "0483", "school"), uses(12, false));
    assert_eq!(cell("2025-HT", "0483", "school"), uses(40, true));
    assert_eq!(cell("2026-VT", "0483", "school"), CoverageCell::NoFile);
    assert_eq!(cell("2025-HT", "04", "habilitation"), CoverageCell::Held);
    assert_eq!(cell("2026-VT", "04", "habilitation"), uses(68, true));
    assert_eq!(cell("2026-VT", "04", "school"), CoverageCell::NoFile);
    // Where no half-year is chosen it is of the latest; where there are no files, of Sörmland.
    assert_eq!(
        compilation.over(None).coverage.period,
        Some(period("2026-VT"))
    );
    let none = Compilation::default().over(None).coverage;
    assert_eq!((none.period, none.rows.len()), (None, 10));
}

#[test]
fn a_refused_file_changes_nothing() {
    let sound = || vec![file("a.csv", school(1, "2026-VT", "2026-VT", 40))];
    let mut with_faulty = sound();
    with_faulty.push(ReadFile {
        name: "0.csv".to_owned(),
        found: Err(Refusal {
            fault: FileFault::Sum,
            line: Some(7),
        }),
    });
    let compilation = compiled(with_faulty);
    assert_eq!(compilation.over(None), compiled(sound()).over(None));
    assert_eq!((compilation.taken(), compilation.refused()), (1, 1));
    let refused = Found::Refused {
        fault: FileFault::Sum,
        line: Some(7),
        against: None,
    };
    assert_eq!(compilation.files()[0].found, refused);
}

#[test]
fn what_only_says_again_what_another_says_does_not_stand_before_a_fault() {
    let release = || school(1, "2026-VT", "2026-VT", 40);
    let compilation = compiled(vec![
        file("a.csv", release()),
        file("b.zip", release()),
        ReadFile {
            name: "c.csv".to_owned(),
            found: Err(Refusal {
                fault: FileFault::Sum,
                line: Some(7),
            }),
        },
    ]);
    assert_eq!(
        found(&compilation),
        [
            ("c.csv", Some((FileFault::Sum, None))),
            ("b.zip", Some((FileFault::Same, Some("a.csv")))),
            ("a.csv", None),
        ]
    );
}

/// A release of one of few sources, units and half-years, so that many are the same or overlap.
fn any_release() -> impl Strategy<Value = Release> {
    let halves = ["2025-VT", "2025-HT", "2026-VT", "2026-HT"];
    (0..3_u8, 0..2_usize, 0..4_usize, 0..2_usize, 20..23_u64).prop_map(
        move |(source, principal, first, more, total)| {
            let unit = unit(["0483", "0480"][principal], "school");
            let last = halves[(first + more).min(3)];
            release(source, unit, halves[first], last, total)
        },
    )
}

proptest! {
    #[test]
    fn every_use_counts_once_whatever_is_given(releases in prop::collection::vec(any_release(), 0..20)) {
        let named = |(number, release)| file(&format!("{number:02}.csv"), release);
        let compilation = compiled(releases.into_iter().enumerate().map(named).collect());
        let taken: Vec<&KeptRelease> = compilation.releases().collect();
        for (place, one) in taken.iter().enumerate() {
            for other in &taken[..place] {
                let same_program = one.source == other.source && one.unit == other.unit;
                let apart = one.span.last < other.span.first || other.span.last < one.span.first;
                prop_assert!(!same_program || apart);
            }
        }
        // A refused one stands against one that counts.
        for file in compilation.files() {
            if let Found::Refused { against, .. } = file.found {
                let counts = compilation.files().into_iter().any(|other| {
                    Some(other.name) == against && matches!(other.found, Found::Taken(_))
                });
                prop_assert!(counts);
            }
        }
        let sum: u64 = taken.iter().map(|release| release.total).sum();
        let all = compilation.over(None);
        prop_assert_eq!(all.total, sum);
        let by_period: u64 = all.periods.iter().map(|period| compilation.over(Some(*period)).total).sum();
        prop_assert_eq!(by_period, sum);
        // Only two questions are asked here; each table that has one adds up.
        for by in [CompiledBy::Period, CompiledBy::Principal, CompiledBy::Kind,
            CompiledBy::Question(CountQuestion::Child), CompiledBy::Question(CountQuestion::LedTo)] {
            let table = all.table(by).unwrap();
            let told: u64 = table.rows.iter().map(|row| row.uses).sum();
            prop_assert_eq!(told + table.merged, sum);
        }
    }

    #[test]
    fn the_order_in_which_files_are_given_does_not_matter(
        mut releases in prop::collection::vec(any_release(), 0..12),
        order in any::<u64>(),
    ) {
        // The same half-years always with the same numbers: nothing overlaps.
        for release in &mut releases {
            let last = release.span.last.to_string();
            *release = super::tests::release(
                u8::from_str_radix(&release.source.to_string(), 16).unwrap(),
                release.unit.clone(), &last, &last, 30,
            );
        }
        let mut given = Compilation::default();
        let mut other_way = Compilation::default();
        let mut turned = releases.clone();
        let places = turned.len().max(1) as u64;
        turned.rotate_left(usize::try_from(order % places).unwrap());
        turned.reverse();
        for (number, release) in releases.into_iter().enumerate() {
            given.take_in(vec![file(&number.to_string(), release)]);
        }
        for (number, release) in turned.into_iter().enumerate() {
            other_way.take_in(vec![file(&number.to_string(), release)]);
        }
        prop_assert_eq!(given.over(None), other_way.over(None));
    }
}
