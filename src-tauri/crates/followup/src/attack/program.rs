//! The program as a black box, and what it is fed.

use casework::{CountQuestion, Period};
use uuid::Uuid;

use super::seen::Seen;
use crate::{
    Can, Counted, Fewest, Given, Outlook, Release, SourceId, Span, Split, Unit, month_counted,
    outlook, plan, split,
};

/// The edition of the wheel that all histories are released with.
pub const EDITION: &str = "barnets-basta 2";

/// An answer of a guessed table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Guess {
    /// How often it was given.
    pub uses: u32,
    /// Whether these belong to fewer than *k* cases; always so where there are fewer than *k* uses.
    pub few: bool,
    /// Whether it may stand for many, for all that being held tells.
    pub can_be_large: bool,
}

/// A use, and the half-year in which it was recorded: later than its month where it was late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The use.
    pub counted: Counted,
    /// When it became known.
    pub known_in: Period,
}

/// All that ever happened in a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// When counting began.
    pub first: Period,
    /// The half-year that goes on.
    pub current: Period,
    /// What *k* was in each half-year from `first` on; the last holds from then on.
    pub fewest: Vec<Fewest>,
    /// The uses, in any order.
    pub uses: Vec<Recorded>,
}

/// A program that counts are released by: the real one, or a weakened one.
pub trait Program {
    /// Which answers of a guessed table would stand by themselves; `enough_together` says whether the small ones
    /// belong to at least *k* cases.
    fn table(&self, guess: &[Guess], enough_together: bool, fewest: Fewest) -> Vec<bool>;

    /// Every file that a history would have left, and the half-year in which it was made: the county knows when it came.
    fn files(&self, history: &History) -> Vec<(Period, Seen)>;
}

/// The program itself.
#[derive(Clone, Copy, Debug)]
pub struct TheProgram;

impl History {
    /// What *k* was in a half-year.
    pub fn fewest_in(&self, period: Period) -> Fewest {
        let since = self.first.through(period).count().max(1) - 1;
        let last = self.fewest.last().copied().unwrap_or(Fewest::USUAL);
        self.fewest.get(since).copied().unwrap_or(last)
    }

    /// Lives through the half-years: at the beginning of each what can be released is released, and a use of a
    /// half-year that is released already counts in the oldest that is not.
    pub fn released(&self) -> Vec<(Period, Span, Fewest, Vec<Counted>)> {
        let mut made = Vec::new();
        let mut first = self.first;
        let mut waiting: Vec<Counted> = Vec::new();
        for now in self.first.through(self.current) {
            loop {
                let fewest = self.fewest_in(now);
                let Outlook::Ready(span) = outlook(first, now, waiting.iter(), fewest) else {
                    break;
                };
                let in_span = |counted: &Counted| span.contains(counted.event.month.period());
                let (told, later) = waiting.into_iter().partition(in_span);
                waiting = later;
                first = span.last.next();
                made.push((now, span, fewest, told));
            }
            for recorded in self.uses.iter().filter(|recorded| recorded.known_in == now) {
                let mut counted = recorded.counted.clone();
                counted.event.month = month_counted(counted.event.month, first);
                waiting.push(counted);
            }
        }
        made
    }
}

impl TheProgram {
    /// The releases of a history.
    pub fn releases(self, history: &History) -> Vec<(Period, Release)> {
        let unit = Unit {
            county: "04".to_owned(),
            principal: "0483".to_owned(),
            kind: "student-health".to_owned(),
        };
        let source = SourceId::made_of(Uuid::from_u128(6));
        let made = history.released().into_iter();
        made.filter_map(|(now, span, fewest, told)| {
            plan(span, told.iter(), fewest, EDITION)
                .release(source, unit.clone(), "0.1.0", Vec::new())
                .ok()
                .map(|release| (now, release))
        })
        .collect()
    }
}

impl Program for TheProgram {
    fn table(&self, guess: &[Guess], enough_together: bool, fewest: Fewest) -> Vec<bool> {
        let k = fewest.get();
        let given: Vec<Given> = guess
            .iter()
            .map(|guess| Given {
                uses: u64::from(guess.uses),
                cases: if guess.few {
                    u64::from(guess.uses).min(k - 1)
                } else {
                    k
                },
                can: if guess.can_be_large {
                    Can::BeLarge
                } else {
                    Can::OnlyBeSmall
                },
            })
            .collect();
        let together = if enough_together { k } else { k - 1 };
        match split(&given, fewest, |_| together) {
            Split::All => vec![true; guess.len()],
            Split::TotalOnly => vec![false; guess.len()],
            Split::Others { small, taken_in } => (0..guess.len())
                .map(|place| !small.contains(&place) && !taken_in.contains(&place))
                .collect(),
        }
    }

    fn files(&self, history: &History) -> Vec<(Period, Seen)> {
        let releases = self.releases(history).into_iter();
        releases
            .filter_map(|(now, release)| Some((now, Seen::of(&release).ok()?)))
            .collect()
    }
}

/// The place of a question among all.
pub fn place_of(question: CountQuestion) -> usize {
    let mut all = CountQuestion::ALL.iter();
    all.position(|listed| *listed == question)
        .unwrap_or_default()
}
