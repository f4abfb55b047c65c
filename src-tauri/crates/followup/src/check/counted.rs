//! The true numbers, counted one event after another.

use casework::{CaseToken, CountAnswer, CountQuestion};

use super::Unsafe;
use crate::{Counted, Fewest, Release, Span};

/// What there is to tell, as it is.
pub struct Truth {
    /// How many uses.
    pub total: u64,
    /// Whose they are.
    pub cases: Cases,
    tables: Vec<(CountQuestion, Vec<True>)>,
}

/// An answer and how often it was given.
pub struct True {
    /// The answer.
    pub answer: CountAnswer,
    /// How many uses.
    pub uses: u64,
    /// Whose they are.
    pub cases: Cases,
}

/// Different cases, as many as it takes to be enough and no more.
pub struct Cases {
    different: Vec<CaseToken>,
    enough: usize,
}

/// Counts the events of the half-years of a release.
pub fn count<'e>(
    release: &Release,
    events: impl IntoIterator<Item = &'e Counted>,
) -> Result<Truth, Unsafe> {
    let span = release.span;
    let mut truth = Truth {
        total: 0,
        cases: Cases::of(release.fewest),
        tables: Vec::new(),
    };
    for question in CountQuestion::ALL {
        let answers = question.answers(span.first, span.last).into_iter();
        let unused = answers.map(|answer| True {
            answer,
            uses: 0,
            cases: Cases::of(release.fewest),
        });
        truth.tables.push((question, unused.collect()));
    }
    for Counted { event, case } in events {
        let period = event.month.period();
        if period < span.first {
            return Err(Unsafe::Lost);
        }
        if span.last < period {
            continue;
        }
        truth.total += 1;
        truth.cases.add(*case);
        for (question, answers) in &mut truth.tables {
            let given = event.answer(*question, &release.edition);
            // From the end: most uses are of the months after those that were held.
            let mut answers = answers.iter_mut().rev();
            let answer = answers.find(|answer| answer.answer == given);
            let answer = answer.ok_or(Unsafe::Partition(*question))?;
            answer.uses += 1;
            answer.cases.add(*case);
        }
    }
    Ok(truth)
}

impl Truth {
    /// The answers to a question.
    pub fn of(&self, question: CountQuestion) -> Option<&[True]> {
        let mut tables = self.tables.iter();
        let table = tables.find(|(asked, _)| *asked == question);
        table.map(|(_, answers)| answers.as_slice())
    }
}

impl True {
    /// Whether it can have been given often, for all that is known without its table.
    pub fn can_be_large(&self, span: Span) -> bool {
        match self.answer {
            CountAnswer::Month(month) => month.period() == span.last,
            _ => true,
        }
    }
}

impl Cases {
    /// None yet.
    pub fn of(fewest: Fewest) -> Self {
        Self {
            different: Vec::new(),
            enough: usize::from(u8::from(fewest)),
        }
    }

    /// Takes a case.
    pub fn add(&mut self, case: CaseToken) {
        if self.different.len() < self.enough && !self.different.contains(&case) {
            self.different.push(case);
        }
    }

    /// Takes the cases of another answer.
    pub fn add_all(&mut self, of: &Self) {
        for case in &of.different {
            self.add(*case);
        }
    }

    /// How many there are, or so many that it is enough.
    pub fn count(&self) -> u64 {
        self.different.len() as u64
    }
}
