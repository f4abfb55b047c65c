//! Which units gave files for a half-year: municipalities and regions by kinds of service.

use std::collections::{HashMap, HashSet};

use casework::Period;

use super::KeptRelease;
use crate::{County, KINDS, words::known_counties};

/// Which units gave files for a half-year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The half-year; `None` where there are no files.
    pub period: Option<Period>,
    /// One row for each municipality and region of the counties there are files of, or of the first county there is.
    pub rows: Vec<CoverageRow>,
}

/// A municipality or region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageRow {
    /// Its code.
    pub principal: String,
    /// Its name in Swedish.
    pub name: String,
    /// One cell for each of [`KINDS`], in their order.
    pub cells: Vec<CoverageCell>,
}

/// A kind of service in a municipality or region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoverageCell {
    /// There is no file of this half-year.
    NoFile,
    /// The half-year was held and is counted in a later one.
    Held,
    /// So many uses.
    Uses {
        /// How many.
        uses: u64,
        /// Whether earlier half-years are counted in it.
        with_held: bool,
    },
}

impl CoverageCell {
    /// As much as both tell: a file of the half-year itself tells more than one of a later half-year.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NoFile, other) | (other, Self::NoFile | Self::Held) => other,
            (Self::Held, uses @ Self::Uses { .. }) => uses,
            (
                Self::Uses { uses, with_held },
                Self::Uses {
                    uses: more,
                    with_held: too,
                },
            ) => Self::Uses {
                uses: uses.saturating_add(more),
                with_held: with_held || too,
            },
        }
    }
}

/// Coverage of a half-year.
pub fn of<'r>(releases: impl Iterator<Item = &'r KeptRelease>, period: Option<Period>) -> Coverage {
    let mut counties = HashSet::new();
    let mut cells: HashMap<(&str, &str), CoverageCell> = HashMap::new();
    for release in releases {
        counties.insert(release.unit.county.as_str());
        let of_period = period.filter(|period| release.span.contains(*period));
        let Some(period) = of_period else {
            continue;
        };
        let cell = if release.span.last == period {
            CoverageCell::Uses {
                uses: release.total,
                with_held: release.span.first != release.span.last,
            }
        } else {
            CoverageCell::Held
        };
        let place = (release.unit.principal.as_str(), release.unit.kind.as_str());
        let there = cells.entry(place).or_insert(CoverageCell::NoFile);
        *there = there.and(cell);
    }
    let known = known_counties();
    let shown: Vec<&County> = if counties.is_empty() {
        known.iter().take(1).collect()
    } else {
        let has_files = |county: &&County| counties.contains(county.code.as_str());
        known.iter().filter(has_files).collect()
    };
    let rows = shown.iter().flat_map(|county| &county.principals);
    let cell = |principal: &str, kind: &str| {
        let there = cells.get(&(principal, kind)).copied();
        there.unwrap_or(CoverageCell::NoFile)
    };
    Coverage {
        period,
        rows: rows
            .map(|principal| CoverageRow {
                principal: principal.code.clone(),
                name: principal.name.clone(),
                cells: KINDS.map(|kind| cell(&principal.code, kind)).to_vec(),
            })
            .collect(),
    }
}
