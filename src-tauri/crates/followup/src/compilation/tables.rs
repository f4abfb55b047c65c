//! What releases say together: sums by half-year, principal, kind of service, and the answers to each question.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use casework::{CountAnswer, CountQuestion, HalfYear, Period};

use super::{Compilation, Coverage, Growth, KeptRelease, by_unit, coverage, growth};
use crate::{
    KINDS, Reflected, Unit,
    words::{Labels, known_counties},
};

/// What files say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// The half-years there are releases of, oldest first.
    pub periods: Vec<Period>,
    /// The half-year that all but growth is of; `None` for all together.
    pub chosen: Option<Period>,
    /// How many uses.
    pub total: u64,
    /// How many units they come from.
    pub units: u32,
    /// How many releases.
    pub releases: u32,
    /// How many of them count half-years that were held.
    pub with_held: u32,
    /// One table for each of [`CompiledBy::all`], in their order.
    pub tables: Vec<CompiledTable>,
    /// By half-year, what has changed since the one before.
    pub growth: Vec<Growth>,
    /// Which units gave files of the chosen half-year or the latest.
    pub coverage: Coverage,
    /// What the units chose to tell of their work with the model.
    pub reflections: Vec<UnitReflection>,
}

/// What a table is by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompiledBy {
    /// By half-year.
    Period,
    /// By municipality or region.
    Principal,
    /// By kind of service.
    Kind,
    /// By the answers to a question.
    Question(CountQuestion),
}

/// A table over all releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompiledTable {
    /// What it is by.
    pub by: CompiledBy,
    /// What at least one release tells by itself, in order. What is missing here is not told, which does not mean
    /// that there was none.
    pub rows: Vec<CompiledRow>,
    /// Uses that stand in merged rows of releases, and so in no row here.
    pub merged: u64,
    /// How many releases have such rows.
    pub merged_in: u32,
    /// All uses: the rows and what is merged.
    pub total: u64,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompiledRow {
    /// What it is of.
    pub of: CompiledOf,
    /// How many uses are told of it by itself.
    pub uses: u64,
    /// How many units tell it.
    pub units: u32,
}

/// What a row is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompiledOf {
    /// A half-year.
    Period(Period),
    /// A municipality or region, by its code.
    Principal(String),
    /// A kind of service: one of [`KINDS`].
    Kind(String),
    /// An answer.
    Answer(CountAnswer),
}

/// What a unit chose to tell of its work with the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitReflection {
    /// The unit.
    pub unit: Unit,
    /// The half-year.
    pub period: Period,
    /// Its answers.
    pub answers: Vec<Reflected>,
}

impl CompiledBy {
    /// Every one, in the order in which they are shown.
    pub fn all() -> impl Iterator<Item = Self> {
        let questions = CountQuestion::ALL.into_iter().map(Self::Question);
        [Self::Period, Self::Principal, Self::Kind]
            .into_iter()
            .chain(questions)
    }

    /// The word used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Period => "half-year",
            Self::Principal => "principal",
            Self::Kind => "kind",
            Self::Question(question) => question.as_str(),
        }
    }

    /// What it is called.
    pub fn label(self, labels: Labels<'_>) -> String {
        match self {
            Self::Period => labels.text("compile-by-period", []),
            Self::Principal => labels.text("compile-by-principal", []),
            Self::Kind => labels.text("compile-by-kind", []),
            Self::Question(question) => labels.question(question),
        }
    }
}

impl CompiledOf {
    /// The half-year, the code of the municipality, the kind or the answer, as in files.
    pub fn code(&self) -> String {
        match self {
            Self::Period(period) => period.to_string(),
            Self::Principal(code) => code.clone(),
            Self::Kind(kind) => kind.clone(),
            Self::Answer(answer) => answer.code().into_owned(),
        }
    }

    /// What it is called.
    pub fn label(&self, labels: Labels<'_>) -> String {
        match self {
            Self::Period(period) => labels.period(*period),
            Self::Principal(code) => labels.principal(code),
            Self::Kind(kind) => labels.kind(kind),
            Self::Answer(answer) => labels.answer(*answer),
        }
    }
}

impl Compiled {
    pub(super) fn of(compilation: &Compilation, chosen: Option<Period>) -> Self {
        let all = || compilation.releases();
        let is_chosen =
            |release: &&KeptRelease| chosen.is_none_or(|period| release.span.last == period);
        let of_chosen = || all().filter(is_chosen);

        let periods: BTreeSet<Period> = all().map(|release| release.span.last).collect();
        let periods: Vec<Period> = periods.into_iter().collect();
        let mut sums = Sums::default();
        for (unit, release) in by_unit(of_chosen()) {
            sums.add(unit, release);
        }
        let told = |release: &KeptRelease| UnitReflection {
            unit: release.unit.clone(),
            period: release.span.last,
            answers: release.reflection.to_vec(),
        };
        Self {
            chosen,
            total: sums.all.uses,
            units: sums.all.units,
            releases: sums.releases,
            with_held: sums.with_held,
            growth: growth::of(by_unit(all())),
            coverage: coverage::of(all(), chosen.or(periods.last().copied())),
            reflections: of_chosen()
                .filter(|release| !release.reflection.is_empty())
                .map(told)
                .collect(),
            tables: CompiledBy::all().map(|by| sums.table(by)).collect(),
            periods,
        }
    }

    /// One of its tables.
    pub fn table(&self, by: CompiledBy) -> Option<&CompiledTable> {
        self.tables.iter().find(|table| table.by == by)
    }
}

/// A sum over releases that come unit by unit.
#[derive(Clone, Copy, Default)]
struct Sum {
    uses: u64,
    units: u32,
    latest: Option<u32>,
}

impl Sum {
    fn add(&mut self, unit: u32, uses: u64) {
        self.uses = self.uses.saturating_add(uses);
        if self.latest != Some(unit) {
            self.latest = Some(unit);
            self.units += 1;
        }
    }
}

#[derive(Default)]
struct Sums<'r> {
    all: Sum,
    releases: u32,
    with_held: u32,
    periods: BTreeMap<Period, Sum>,
    principals: HashMap<&'r str, Sum>,
    kinds: HashMap<&'r str, Sum>,
    answers: HashMap<CountAnswer, Sum>,
    /// How many uses are merged, and in how many releases.
    merged: HashMap<CountQuestion, (u64, u32)>,
}

impl<'r> Sums<'r> {
    fn add(&mut self, unit: u32, release: &'r KeptRelease) {
        self.releases += 1;
        self.with_held += u32::from(release.span.first != release.span.last);
        self.all.add(unit, release.total);
        let period = self.periods.entry(release.span.last).or_default();
        period.add(unit, release.total);
        let principal = self.principals.entry(&release.unit.principal).or_default();
        principal.add(unit, release.total);
        let kind = self.kinds.entry(&release.unit.kind).or_default();
        kind.add(unit, release.total);
        for (answer, uses) in &release.answers {
            self.answers.entry(*answer).or_default().add(unit, *uses);
        }
        for (question, uses) in &release.merged {
            let (merged, releases) = self.merged.entry(*question).or_default();
            *merged = merged.saturating_add(*uses);
            *releases += 1;
        }
    }

    fn table(&self, by: CompiledBy) -> CompiledTable {
        let row = |of: CompiledOf, sum: &Sum| CompiledRow {
            of,
            uses: sum.uses,
            units: sum.units,
        };
        let mut merged = (0, 0);
        let rows = match by {
            CompiledBy::Period => self
                .periods
                .iter()
                .map(|(period, sum)| row(CompiledOf::Period(*period), sum))
                .collect(),
            CompiledBy::Principal => {
                let known = known_counties()
                    .iter()
                    .flat_map(|county| &county.principals);
                known
                    .map(|principal| principal.code.as_str())
                    .filter_map(|code| Some((code, self.principals.get(code)?)))
                    .map(|(code, sum)| row(CompiledOf::Principal(code.to_owned()), sum))
                    .collect()
            }
            CompiledBy::Kind => KINDS
                .iter()
                .filter_map(|kind| Some((kind, self.kinds.get(kind)?)))
                .map(|(kind, sum)| row(CompiledOf::Kind((*kind).to_owned()), sum))
                .collect(),
            CompiledBy::Question(question) => {
                merged = self.merged.get(&question).copied().unwrap_or_default();
                self.answers_to(question)
                    .into_iter()
                    .map(|(answer, sum)| row(CompiledOf::Answer(answer), &sum))
                    .collect()
            }
        };
        CompiledTable {
            by,
            rows,
            merged: merged.0,
            merged_in: merged.1,
            total: self.all.uses,
        }
    }

    fn answers_to(&self, question: CountQuestion) -> Vec<(CountAnswer, Sum)> {
        if question == CountQuestion::Month {
            let mut months: Vec<_> = self
                .answers
                .iter()
                .filter(|(answer, _)| answer.question() == question)
                .map(|(answer, sum)| (*answer, *sum))
                .collect();
            months.sort_by_key(|(answer, _)| *answer);
            return months;
        }
        // No other question asks for the half-year.
        let any = Period {
            year: 2000,
            half: HalfYear::Spring,
        };
        let answers = question.answers(any, any).into_iter();
        answers
            .filter_map(|answer| Some((answer, *self.answers.get(&answer)?)))
            .collect()
    }
}
