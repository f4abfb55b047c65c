//! Programs that tell too much, each in its own way: the attack must find it.

use casework::Period;
use followup::attack::{
    EDITION, Guess, History, Knowledge, Program, Score, Seen, SeenTable, TheProgram, Verdict,
};
use followup::{Counted, Fewest, Span, plan};

use crate::program::attacked;

/// When a file is made, of which half-years, with which *k*, and of which uses.
type Told = (Period, Span, Fewest, Vec<Counted>);

/// A weakened program: how it splits a table, and which uses it tells together.
struct Weakened {
    alone: fn(&[Guess], bool, Fewest) -> Vec<bool>,
    released: fn(&History) -> Vec<Told>,
}

impl Program for Weakened {
    fn table(&self, guess: &[Guess], enough_together: bool, fewest: Fewest) -> Vec<bool> {
        (self.alone)(guess, enough_together, fewest)
    }

    fn files(&self, history: &History) -> Vec<(Period, Seen)> {
        let released = (self.released)(history).into_iter();
        released
            .map(|(made_in, span, fewest, told)| {
                let total = u32::try_from(told.len()).unwrap();
                let true_numbers = plan(span, told.iter(), fewest, EDITION);
                let tables = true_numbers.tables.iter().map(|table| {
                    let guess: Vec<Guess> = table
                        .truth
                        .iter()
                        .map(|(answer, uses)| Guess {
                            uses: u32::try_from(*uses).unwrap(),
                            few: table.small.contains(answer),
                            can_be_large: true,
                        })
                        .collect();
                    let of_small = guess.iter().filter(|guess| guess.few);
                    let enough = fewest.get() <= of_small.map(|guess| u64::from(guess.uses)).sum();
                    let alone: Vec<Option<u32>> = guess
                        .iter()
                        .zip(self.table(&guess, enough, fewest))
                        .map(|(guess, alone)| alone.then_some(guess.uses))
                        .collect();
                    SeenTable {
                        question: table.question,
                        answers: table.truth.iter().map(|(answer, _)| *answer).collect(),
                        together: total - alone.iter().flatten().sum::<u32>(),
                        alone,
                    }
                });
                let seen = Seen {
                    span,
                    fewest,
                    total,
                    tables: tables.collect(),
                };
                (made_in, seen)
            })
            .collect()
    }
}

fn falls(alone: fn(&[Guess], bool, Fewest) -> Vec<bool>) -> Score {
    let weakened = Weakened {
        alone,
        released: History::released,
    };
    attacked(&weakened, 0..8, Knowledge::Rules)
}

#[test]
fn leaving_out_small_numbers_beside_a_total_falls() {
    let score = falls(|guess, _, fewest| {
        let told = |uses: u32| uses == 0 || fewest.get() <= u64::from(uses);
        guess.iter().map(|guess| told(guess.uses)).collect()
    });
    assert!(0 < score.count(Verdict::Determined));
    assert!(0 < score.count(Verdict::Cornered));
}

#[test]
fn merging_only_small_numbers_falls() {
    // 3 and 4 stand together as 7.
    let score = falls(|guess, enough, _| {
        let any = guess.iter().any(|guess| guess.few);
        guess
            .iter()
            .map(|guess| !guess.few && (enough || !any))
            .collect()
    });
    assert!(0 < score.count(Verdict::Cornered));
}

#[test]
fn telling_answers_that_nobody_gave_falls() {
    let score = falls(|guess, enough, fewest| {
        let given: Vec<Guess> = guess
            .iter()
            .copied()
            .filter(|guess| 0 < guess.uses)
            .collect();
        let mut of_given = TheProgram.table(&given, enough, fewest).into_iter();
        let told = guess
            .iter()
            .map(|guess| guess.uses == 0 || of_given.next().unwrap());
        told.collect()
    });
    assert!(0 < score.count(Verdict::Cornered));
}

#[test]
fn stopping_as_soon_as_the_sum_is_enough_falls() {
    let score = falls(|guess, _, fewest| {
        let mut alone: Vec<bool> = guess.iter().map(|guess| !guess.few).collect();
        let mut others: Vec<usize> = (0..guess.len()).filter(|place| alone[*place]).collect();
        others.sort_by_key(|place| guess[*place].uses);
        for place in others {
            let merged = guess.iter().zip(&alone).filter(|(_, alone)| !**alone);
            let sum: u32 = merged.map(|(guess, _)| guess.uses).sum();
            if alone.iter().all(|alone| *alone) || fewest.get() <= u64::from(sum) {
                break;
            }
            alone[place] = false;
        }
        alone
    });
    assert!(0 < score.count(Verdict::Cornered));
    assert!(0 < score.count(Verdict::SomeSmall));
}

/// A program with the real rule that tells these uses together.
fn telling(released: fn(&History) -> Vec<Told>) -> Weakened {
    Weakened {
        alone: |guess, enough, fewest| TheProgram.table(guess, enough, fewest),
        released,
    }
}

fn uses_of(history: &History, period: Period) -> impl Iterator<Item = &Counted> {
    let all = history.uses.iter().map(|recorded| &recorded.counted);
    all.filter(move |counted| counted.event.month.period() == period)
}

#[test]
fn telling_all_half_years_since_the_beginning_falls() {
    let weakened = telling(|history| {
        let mut made = Vec::new();
        let mut so_far: Vec<Counted> = Vec::new();
        for last in history.first.through(history.current) {
            so_far.extend(uses_of(history, last).cloned());
            let first = history.first;
            let fewest = history.fewest_in(last);
            if fewest.get() <= so_far.len() as u64 {
                made.push((last.next(), Span { first, last }, fewest, so_far.clone()));
            }
        }
        made
    });
    let score = attacked(&weakened, 0..24, Knowledge::Rules);
    assert!(0 < score.count(Verdict::Determined));
}

#[test]
fn telling_a_half_year_anew_after_a_late_use_falls() {
    let weakened = telling(|history| {
        let mut made = Vec::new();
        for period in history.first.through(history.current) {
            let all: Vec<Counted> = uses_of(history, period).cloned().collect();
            let fewest = history.fewest_in(period);
            let span = Span {
                first: period,
                last: period,
            };
            if fewest.get() < all.len() as u64 {
                made.push((period.next(), span, fewest, all[1..].to_vec()));
                made.push((period.next(), span, fewest, all));
            }
        }
        made
    });
    let score = attacked(&weakened, 0..8, Knowledge::Rules);
    assert!(0 < score.count(Verdict::Determined));
}
