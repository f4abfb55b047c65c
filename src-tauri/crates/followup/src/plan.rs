//! From events to what may be released: which half-years wait and why, and one table a question.

use std::collections::BTreeMap;

use casework::{CaseToken, CountAnswer, CountQuestion, Month, Period};

use crate::{
    Can, Counted, Fewest, Given, Reflected, Release, ReleasedRow, ReleasedTable, SourceId, Span,
    Split, Unit, split,
};

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
    /// How many uses and different cases every number stands for at least.
    pub fewest: Fewest,
    /// The edition of the wheel that counts as the current one: id and version of the pack.
    pub edition: String,
    /// How many uses there were.
    pub total: u64,
    /// How many different cases they belong to; exact below `fewest`, and not below it otherwise.
    pub cases: u64,
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
    /// The answers that stand for too few cases or were never given, in that order too.
    pub small: Vec<CountAnswer>,
    /// How it is split; the places are those in `truth`.
    pub split: Split,
}

/// The uses of a span belong to too few cases: it is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too few cases to be told")]
pub struct TooFew;

/// What can be released on a day of the half-year `current`, where `first` is the oldest half-year that was not
/// released. Events of half-years before `first` are passed over: [`month_counted`] sees to it that none waits.
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
    let mut by_period: BTreeMap<Period, Cases> = BTreeMap::new();
    for counted in events {
        let cases = by_period
            .entry(counted.event.month.period())
            .or_insert_with(|| Cases::up_to(fewest));
        cases.add(counted.case);
    }
    let mut together = Cases::up_to(fewest);
    let mut held = None;
    for last in first.through(current).filter(|period| *period != current) {
        if let Some(cases) = by_period.get(&last) {
            together.add_all(cases);
        }
        let span = Span { first, last };
        // So many cases have at least as many uses.
        if fewest.get() <= together.count() {
            return Outlook::Ready(span);
        }
        held = Some(span);
    }
    held.map_or(Outlook::NothingClosed, Outlook::Held)
}

/// In which month a use is counted that was finished, or is entered, in `month`, where `first` is the oldest
/// half-year that was not released: never in one that was, even where the clock of the computer was set back.
pub fn month_counted(month: Month, first: Period) -> Month {
    let [earliest, ..] = first.months();
    month.max(earliest)
}

/// Counts the uses of a span, and says what of the numbers may be told. Events of other half-years are passed over;
/// `edition` is the edition of the wheel that the program has.
///
/// Takes any span, for the unit's own eyes; what leaves the computer is made by [`Plan::release`].
/// The result does not depend on the order of the events.
pub fn plan<'e>(
    span: Span,
    events: impl Iterator<Item = &'e Counted>,
    fewest: Fewest,
    edition: &str,
) -> Plan {
    let mut tallies = CountQuestion::ALL.map(|question| {
        let answers = question.answers(span.first, span.last);
        answers
            .into_iter()
            .map(|answer| Tally {
                answer,
                uses: 0,
                cases: Cases::up_to(fewest),
            })
            .collect::<Vec<_>>()
    });
    let mut total = 0;
    let mut cases = Cases::up_to(fewest);
    for Counted { event, case } in events {
        if !span.contains(event.month.period()) {
            continue;
        }
        total += 1;
        cases.add(*case);
        for (question, tallies) in CountQuestion::ALL.into_iter().zip(&mut tallies) {
            let given = event.answer(question, edition);
            if let Some(tally) = tallies.iter_mut().find(|tally| tally.answer == given) {
                tally.uses += 1;
                tally.cases.add(*case);
            }
        }
    }
    let tables = CountQuestion::ALL.into_iter().zip(tallies);
    Plan {
        span,
        fewest,
        edition: edition.to_owned(),
        total,
        cases: cases.count(),
        tables: tables
            .map(|(question, tallies)| planned(question, &tallies, span, fewest))
            .collect(),
    }
}

impl Plan {
    /// What leaves the computer.
    ///
    /// # Errors
    /// The uses belong to too few cases: no number of them may be told, not even the total.
    pub fn release(
        &self,
        source: SourceId,
        unit: Unit,
        program: &str,
        reflection: Vec<Reflected>,
    ) -> Result<Release, TooFew> {
        if self.cases < self.fewest.get() {
            return Err(TooFew);
        }
        Ok(Release {
            source,
            unit,
            span: self.span,
            fewest: self.fewest,
            edition: self.edition.clone(),
            program: program.to_owned(),
            total: self.total,
            tables: self.tables_told(),
            reflection,
        })
    }

    /// The tables as they leave.
    pub fn tables_told(&self) -> Vec<ReleasedTable> {
        self.tables.iter().map(PlannedTable::told).collect()
    }
}

impl PlannedTable {
    /// The table as it leaves: the answers that stand by themselves, then those that stand together.
    pub fn told(&self) -> ReleasedTable {
        let (alone, together): (Vec<_>, Vec<_>) = self
            .truth
            .iter()
            .enumerate()
            .partition(|(place, _)| self.split.stands_by_itself(*place));
        let mut rows: Vec<ReleasedRow> = alone
            .into_iter()
            .map(|(_, (answer, uses))| ReleasedRow {
                answers: vec![*answer],
                uses: *uses,
            })
            .collect();
        if !together.is_empty() {
            rows.push(ReleasedRow {
                answers: together.iter().map(|(_, (answer, _))| *answer).collect(),
                uses: together.iter().map(|(_, (_, uses))| uses).sum(),
            });
        }
        ReleasedTable {
            question: self.question,
            rows,
        }
    }

    /// The answers that would stand for enough and stand together with the small ones to protect them,
    /// in the order of `truth`.
    pub fn taken_in(&self) -> Vec<CountAnswer> {
        self.truth
            .iter()
            .enumerate()
            .filter(|(place, _)| !self.split.stands_by_itself(*place))
            .map(|(_, (answer, _))| *answer)
            .filter(|answer| !self.small.contains(answer))
            .collect()
    }
}

/// An answer while uses are counted.
struct Tally {
    answer: CountAnswer,
    uses: u64,
    cases: Cases,
}

/// Different cases, of which no more are kept than it takes to have enough.
struct Cases {
    different: Vec<CaseToken>,
    enough: usize,
}

impl Cases {
    fn up_to(fewest: Fewest) -> Self {
        let enough = usize::from(u8::from(fewest));
        Self {
            different: Vec::with_capacity(enough),
            enough,
        }
    }

    fn add(&mut self, case: CaseToken) {
        if self.different.len() < self.enough && !self.different.contains(&case) {
            self.different.push(case);
        }
    }

    fn add_all(&mut self, cases: &Self) {
        for case in &cases.different {
            self.add(*case);
        }
    }

    /// How many; exact below what is enough.
    fn count(&self) -> u64 {
        self.different.len() as u64
    }
}

fn planned(question: CountQuestion, tallies: &[Tally], span: Span, fewest: Fewest) -> PlannedTable {
    let given: Vec<Given> = tallies
        .iter()
        .map(|tally| Given {
            uses: tally.uses,
            cases: tally.cases.count(),
            can: match tally.answer {
                CountAnswer::Month(month) if month.period() != span.last => Can::OnlyBeSmall,
                _ => Can::BeLarge,
            },
        })
        .collect();
    let split = split(&given, fewest, |places| {
        let mut together = Cases::up_to(fewest);
        for tally in places.iter().filter_map(|place| tallies.get(*place)) {
            together.add_all(&tally.cases);
        }
        together.count()
    });
    PlannedTable {
        question,
        truth: tallies
            .iter()
            .map(|tally| (tally.answer, tally.uses))
            .collect(),
        small: tallies
            .iter()
            .filter(|tally| tally.cases.count() < fewest.get())
            .map(|tally| tally.answer)
            .collect(),
        split,
    }
}

#[cfg(test)]
mod tests;
