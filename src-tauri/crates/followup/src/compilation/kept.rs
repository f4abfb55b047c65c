//! A release as it is kept while files are put together: small, for very many of them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use casework::{CountAnswer, CountQuestion};

use crate::{Reflected, Release, SourceId, Span, Unit};

/// What counts of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRelease {
    /// Which program of the unit it is from.
    pub source: SourceId,
    /// Which unit.
    pub unit: Unit,
    /// Which half-years.
    pub span: Span,
    /// How many uses there were.
    pub total: u64,
    /// The answers that stand by themselves.
    pub answers: Box<[(CountAnswer, u64)]>,
    /// For each question that has one, how many uses stand in its merged row.
    pub merged: Box<[(CountQuestion, u64)]>,
    /// What the unit told of its work with the model.
    pub reflection: Box<[Reflected]>,
    /// Follows from all numbers of the release, and tells those of one program and half-year apart. Whether the
    /// reflection was told is no part of it: the CSV of a release has none.
    numbers: u64,
}

/// By what the same release is known again, whatever file it stands in.
pub type Identity<'r> = (SourceId, &'r Unit, Span, u64);

impl KeptRelease {
    /// The same release, whatever file it was read from.
    pub fn identity(&self) -> Identity<'_> {
        (self.source, &self.unit, self.span, self.numbers)
    }
}

impl From<Release> for KeptRelease {
    fn from(release: Release) -> Self {
        let mut numbers = DefaultHasher::new();
        (release.fewest, &release.edition, &release.program).hash(&mut numbers);
        release.total.hash(&mut numbers);
        let mut answers = Vec::new();
        let mut merged = Vec::new();
        for table in &release.tables {
            table.question.hash(&mut numbers);
            for row in &table.rows {
                (&row.answers, row.uses).hash(&mut numbers);
                match row.answers.as_slice() {
                    [answer] => answers.push((*answer, row.uses)),
                    _ => merged.push((table.question, row.uses)),
                }
            }
        }
        Self {
            source: release.source,
            unit: release.unit,
            span: release.span,
            total: release.total,
            answers: answers.into(),
            merged: merged.into(),
            reflection: release.reflection.into(),
            numbers: numbers.finish(),
        }
    }
}
