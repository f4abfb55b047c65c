use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::*;

/// The most answers of a table here.
const MOST: usize = 5;

/// The first few are the answers; the others stay 0.
type Table = [u64; MOST];

/// Instead of a number that is not told.
const MERGED: u64 = 63;

/// What has been seen of all tables that are published alike.
#[derive(Default)]
struct Alike {
    /// Which combinations of answers (bits of the number of the place) were in some of them unused or large.
    harmless: u32,
    /// Whether one of them had no answer that was given and small.
    without_small: bool,
}

/// All tables of so many answers with a total, one after the other.
fn each_table(answers: usize, total: u64, visit: &mut impl FnMut(&Table)) {
    fn fill(table: &mut Table, place: usize, left: u64, visit: &mut impl FnMut(&Table)) {
        if place == 0 {
            table[0] = left;
            visit(table);
            return;
        }
        for uses in 0..=left {
            table[place] = uses;
            fill(table, place - 1, left - uses, visit);
        }
    }
    fill(&mut [0; MOST], answers - 1, total, visit);
}

/// The numbers told of answers that stand by themselves, each at its place.
fn told(table: &[u64], split: &Split) -> Table {
    let mut told = [0; MOST];
    for (place, uses) in table.iter().enumerate() {
        told[place] = if split.stands_by_itself(place) {
            *uses
        } else {
            MERGED
        };
    }
    told
}

/// The sum of every combination of answers.
fn sums(table: &[u64]) -> [u64; 1 << MOST] {
    let mut sums = [0; 1 << MOST];
    for combination in 1_usize..1 << table.len() {
        let first = combination.trailing_zeros() as usize;
        sums[combination] = sums[combination & (combination - 1)] + table[first];
    }
    sums
}

fn small_and_given(uses: u64, k: u8) -> bool {
    1 <= uses && uses < u64::from(k)
}

/// Splits every table of so many answers up to a total, looks at all that are published alike, and finds what can
/// be told of them.
fn leak(
    rule: fn(&[u64], u8) -> Split,
    answers: usize,
    totals: RangeInclusive<u64>,
    k: u8,
    knowing_places: bool,
) -> Option<String> {
    for total in totals {
        let mut published: HashMap<Table, Alike> = HashMap::new();
        each_table(answers, total, &mut |table| {
            let table = &table[..answers];
            let mut told = told(table, &rule(table, k));
            if !knowing_places {
                told[..answers].sort_unstable();
            }
            let alike = published.entry(told).or_default();
            let sums = sums(table);
            for (combination, sum) in sums.iter().enumerate().take(1 << answers) {
                alike.harmless |= u32::from(!small_and_given(*sum, k)) << combination;
            }
            alike.without_small |= !table.iter().any(|uses| small_and_given(*uses, k));
        });
        let all = u32::MAX >> (32 - (1_u32 << answers));
        for (told, alike) in published {
            if alike.harmless != all {
                return Some(format!("of some answers together: {told:?} of {total}"));
            }
            if !alike.without_small {
                return Some(format!("that there are small ones: {told:?} of {total}"));
            }
        }
    }
    None
}

#[test]
fn nothing_can_be_told_of_up_to_four_answers() {
    for answers in 1..=4 {
        assert_eq!(leak(split_uses, answers, 5..=40, 5, true), None);
        assert_eq!(leak(split_uses, answers, 5..=40, 5, false), None);
    }
}

#[test]
fn nothing_can_be_told_of_five_answers() {
    assert_eq!(leak(split_uses, 5, 5..=40, 5, true), None);
}

#[test]
fn nothing_can_be_told_of_five_answers_without_their_places() {
    assert_eq!(leak(split_uses, 5, 5..=40, 5, false), None);
}

#[test]
fn nothing_can_be_told_where_more_is_asked_for() {
    for k in [6, 7] {
        for answers in 1..=4 {
            assert_eq!(leak(split_uses, answers, k.into()..=36, k, true), None);
        }
        assert_eq!(leak(split_uses, 5, k.into()..=28, k, true), None);
    }
}

/// What most would do: the small answers together, and one more where they are too few.
fn merge_until_large(table: &[u64], k: u8) -> Split {
    let least = u64::from(k);
    let small: Vec<usize> = (0..table.len())
        .filter(|place| table[*place] < least)
        .collect();
    if small.is_empty() {
        return Split::All;
    }
    let together: u64 = small.iter().map(|place| table[*place]).sum();
    let others = (0..table.len()).filter(|place| !small.contains(place));
    let taken_in: Vec<usize> = if together < least {
        others
            .min_by_key(|place| table[*place])
            .into_iter()
            .collect()
    } else {
        Vec::new()
    };
    Split::Others { small, taken_in }
}

/// Then the tests above can find something.
#[test]
fn a_weaker_rule_is_found_out() {
    let found = leak(merge_until_large, 3, 5..=40, 5, true);
    assert!(found.is_some_and(|found| found.starts_with("of some answers together")));
}

/// Months of half-years that were held: known to be small, one and all of them together.
#[test]
fn nothing_can_be_told_of_months_that_were_held() {
    const HELD: usize = 2;
    let k = 5;
    for total in 5..=26 {
        let mut published: HashMap<Table, Alike> = HashMap::new();
        each_table(5, total, &mut |table| {
            if 5 <= table[0] + table[1] {
                return;
            }
            let answers: Vec<Given> = table
                .iter()
                .enumerate()
                .map(|(place, uses)| Given {
                    can: if place < HELD {
                        Can::OnlyBeSmall
                    } else {
                        Can::BeLarge
                    },
                    ..given(*uses, *uses)
                })
                .collect();
            let split = split(&answers, Fewest::USUAL, |places| {
                places.iter().map(|place| table[*place]).sum()
            });
            let alike = published.entry(told(table, &split)).or_default();
            for (combination, sum) in sums(table).iter().enumerate() {
                alike.harmless |= u32::from(!small_and_given(*sum, k)) << combination;
            }
        });
        for (told, alike) in published {
            assert_eq!(alike.harmless, u32::MAX, "{told:?} of {total}");
        }
    }
}

/// All ways in which the uses of a table may be spread over cases: each case is what it has of every answer.
fn each_history(
    answers: usize,
    uses: u64,
    cases: &mut Vec<[u64; 3]>,
    visit: &mut impl FnMut(&[[u64; 3]]),
) {
    if uses == 0 {
        visit(cases);
        return;
    }
    for of_case in 1..=uses {
        each_table(answers, of_case, &mut |table| {
            let case = [table[0], table[1], table[2]];
            // Cases have no order: each is at most the one before.
            if cases.last().is_none_or(|before| case <= *before) {
                cases.push(case);
                each_history(answers, uses - of_case, cases, visit);
                cases.pop();
            }
        });
    }
}

/// Cases with several uses: nobody can tell that answers stand for few uses, or for few cases.
#[test]
fn nothing_can_be_told_where_cases_have_several_uses() {
    const ANSWERS: usize = 3;
    let k = 5;
    for uses in 5..=13 {
        // For each that is published: harmless by uses, and harmless by cases.
        let mut published: HashMap<Table, (u32, u32)> = HashMap::new();
        each_history(ANSWERS, uses, &mut Vec::new(), &mut |cases| {
            // Too few cases: held.
            if cases.len() < usize::from(k) {
                return;
            }
            let table = [0, 1, 2].map(|place| cases.iter().map(|case| case[place]).sum::<u64>());
            let of = |wanted: &dyn Fn(usize) -> bool| {
                let has_one =
                    |case: &&[u64; 3]| (0..ANSWERS).any(|place| wanted(place) && 0 < case[place]);
                cases.iter().filter(has_one).count() as u64
            };
            let answers = [0, 1, 2].map(|place| given(table[place], of(&|other| other == place)));
            let split = split(&answers, Fewest::USUAL, |places| {
                of(&|place| places.contains(&place))
            });
            let (by_uses, by_cases) = published.entry(told(&table, &split)).or_default();
            for (combination, sum) in sums(&table).iter().enumerate().take(1 << ANSWERS) {
                let cases = of(&|place| combination & (1 << place) != 0);
                *by_uses |= u32::from(!small_and_given(*sum, k)) << combination;
                *by_cases |= u32::from(!small_and_given(cases, k)) << combination;
            }
            for (place, told) in told(&table, &split).iter().enumerate().take(ANSWERS) {
                assert!(*told == MERGED || 5 <= answers[place].cases, "{cases:?}");
            }
        });
        for (told, (by_uses, by_cases)) in published {
            assert_eq!((by_uses, by_cases), (0xff, 0xff), "{told:?} of {uses}");
        }
    }
}
