//! From events to what may be released: which half-years wait and why, and one table a question.

use std::collections::{BTreeMap, HashSet};

use casework::{CaseToken, CountAnswer, CountQuestion, Period};

use crate::{Can, Counted, Fewest, Given, Release, ReleasedRow, ReleasedTable, Span, Split, split};

/// What can be released now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// No half-year that is over waits.
    NothingClosed,
    /// All half-years that are over and wait have too few uses or cases together: they go into the next release.
    Held(Span),
    /// The oldest that can be released, with those that were held before it.
    Ready(Span),
}

/// The numbers of a span as they are, and what of them may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The half-years.
    pub span: Span,
    /// How many uses there were.
    pub total: u64,
    /// One table for each of [`CountQuestion::ALL`], in their order.
    pub tables: Vec<PlannedTable>,
}

/// A table as it is, and how it may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedTable {
    /// What is asked of each use.
    pub question: CountQuestion,
    /// Every answer and how often it was given, in the order of [`CountQuestion::answers`].
    pub truth: Vec<(CountAnswer, u64)>,
    /// How it is split; the places are those in `truth`.
    pub split: Split,
}

/// What can be released on a day: events are those of half-years from `first` on that were never released.
///
/// Half-years are released in order, one at a time. A half-year whose uses are fewer than `fewest`, or belong to
/// fewer cases, together with those held before it, is held; so is one without any use, so that being held tells
/// nothing of it.
pub fn outlook<'e>(
    first: Period,
    current: Period,
    events: impl Iterator<Item = &'e Counted>,
    fewest: Fewest,
) -> Outlook {
    let mut by_period: BTreeMap<Period, Vec<CaseToken>> = BTreeMap::new();
    for counted in events {
        let period = counted.event.month.period().max(first);
        by_period.entry(period).or_default().push(counted.case);
    }
    let mut cases = HashSet::new();
    let mut held = None;
    for last in first.through(current).filter(|period| *period != current) {
        cases.extend(by_period.remove(&last).unwrap_or_default());
        let span = Span { first, last };
        // So many cases have at least as many uses.
        if fewest.get() <= cases.len() as u64 {
            return Outlook::Ready(span);
        }
        held = Some(span);
    }
    held.map_or(Outlook::NothingClosed, Outlook::Held)
}
