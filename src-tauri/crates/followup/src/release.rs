//! What leaves the computer: the total of a span of half-years and one table a question.

use std::fmt;
use std::str::FromStr;

use casework::{CaseToken, CountAnswer, CountQuestion, Period, UsageEvent};
use uuid::Uuid;

use crate::{Fewest, Reflected, Unit};

/// The format this program writes, and the newest it reads.
pub const FORMAT: u32 = 1;

/// An event with what tells cases apart. Practice is never one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The event.
    pub event: UsageEvent,
    /// Whose it is, without saying who. Uses of which nobody knows whose they are share one token,
    /// so that they count as one case.
    pub case: CaseToken,
}

/// A random word that tells the programs of a unit apart, so that a file given twice is found.
/// Made once for each store; nothing follows from it. As text 16 digits of base 16.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u64);

/// A text that is no [`SourceId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such source")]
pub struct SourceFault;

/// The half-years a release is of, both included. All but the last were held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first half-year that was not released before.
    pub first: Period,
    /// The half-year that is released.
    pub last: Period,
}

/// What is released, once, and never changed from then on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Which program of the unit it is from.
    pub source: SourceId,
    /// Which unit.
    pub unit: Unit,
    /// Which half-years.
    pub span: Span,
    /// How many uses and different cases every number stands for at least.
    pub fewest: Fewest,
    /// The edition of the wheel the program had: id and version of the pack.
    pub edition: String,
    /// The version of the program.
    pub program: String,
    /// How many uses there were.
    pub total: u64,
    /// One table for each of [`CountQuestion::ALL`], in their order.
    pub tables: Vec<ReleasedTable>,
    /// What the unit chose to say about its work with the model; empty unless it chose to.
    pub reflection: Vec<Reflected>,
}

/// A question and how the uses are spread over its answers. The rows add up to the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedTable {
    /// What is asked of each use.
    pub question: CountQuestion,
    /// Those answers that stand by themselves, in the order of [`CountQuestion::answers`], then *övriga*.
    pub rows: Vec<ReleasedRow>,
}

/// An answer, or several together, and how many uses had one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedRow {
    /// One answer; or several that are told together only, in the order of [`CountQuestion::answers`].
    pub answers: Vec<CountAnswer>,
    /// How many.
    pub uses: u64,
}

impl SourceId {
    /// The source of a random number.
    pub fn made_of(random: Uuid) -> Self {
        Self(random.as_u64_pair().1)
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:016x}", self.0)
    }
}

impl FromStr for SourceId {
    type Err = SourceFault;

    fn from_str(text: &str) -> Result<Self, SourceFault> {
        let of_base_16 = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() != 16 || !text.bytes().all(of_base_16) {
            return Err(SourceFault);
        }
        u64::from_str_radix(text, 16)
            .map(Self)
            .map_err(|_| SourceFault)
    }
}

impl Span {
    /// The half-years that were held and are counted here, oldest first.
    pub fn held(self) -> impl Iterator<Item = Period> {
        self.first
            .through(self.last)
            .filter(move |period| *period != self.last)
    }

    /// Every half-year of it, oldest first.
    pub fn periods(self) -> impl Iterator<Item = Period> {
        self.first.through(self.last)
    }

    /// Whether a half-year belongs to it.
    pub fn contains(self, period: Period) -> bool {
        (self.first..=self.last).contains(&period)
    }
}

impl ReleasedRow {
    /// Whether several answers stand together in it.
    pub fn is_merged(&self) -> bool {
        1 < self.answers.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(first: &str, last: &str) -> Span {
        Span {
            first: first.parse().unwrap(),
            last: last.parse().unwrap(),
        }
    }

    #[test]
    fn a_source_reads_back_and_nothing_else_is_one() {
        for number in [0, 1, u128::MAX, 0xfedc_ba98_7654_3210] {
            let source = SourceId::made_of(Uuid::from_u128(number));
            let text = source.to_string();
            assert_eq!(text.len(), 16);
            assert_eq!(text.parse(), Ok(source));
        }
        for wrong in [
            "",
            "fedcba987654321",
            "fedcba98765432100",
            "FEDCBA9876543210",
            "+edcba9876543210",
            "fedcba987654321g",
            "fedcba98765432 0",
        ] {
            assert_eq!(wrong.parse::<SourceId>(), Err(SourceFault), "{wrong}");
        }
    }

    #[test]
    fn all_half_years_of_a_span_but_the_last_were_held() {
        let texts = |periods: &mut dyn Iterator<Item = Period>| {
            let texts: Vec<String> = periods.map(|period| period.to_string()).collect();
            texts.join(" ")
        };
        let one = span("2026-HT", "2026-HT");
        assert_eq!(texts(&mut one.held()), "");
        assert_eq!(texts(&mut one.periods()), "2026-HT");
        let three = span("2025-HT", "2026-HT");
        assert_eq!(texts(&mut three.held()), "2025-HT 2026-VT");
        assert_eq!(texts(&mut three.periods()), "2025-HT 2026-VT 2026-HT");
        assert!(three.contains("2026-VT".parse().unwrap()));
        assert!(!three.contains("2025-VT".parse().unwrap()));
        assert!(!three.contains("2027-VT".parse().unwrap()));
    }

    #[test]
    fn a_row_of_several_answers_is_merged() {
        let answers =
            CountQuestion::Form.answers("2026-VT".parse().unwrap(), "2026-VT".parse().unwrap());
        let one = ReleasedRow {
            answers: answers.iter().take(1).copied().collect(),
            uses: 9,
        };
        assert!(!one.is_merged());
        assert!(ReleasedRow { answers, uses: 9 }.is_merged());
    }
}
