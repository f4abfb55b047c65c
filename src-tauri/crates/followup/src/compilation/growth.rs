//! What has changed from one half-year to the next, and for which units that can be said.

use std::collections::{BTreeMap, HashMap};

use casework::Period;

use super::KeptRelease;

/// A half-year beside the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Growth {
    /// The half-year.
    pub period: Period,
    /// How many uses.
    pub uses: u64,
    /// How many units gave a file.
    pub units: u32,
    /// The units whose uses of both half-years are known, neither with held ones before them; `None` if there are none.
    pub same_units: Option<SameUnits>,
}

/// Uses of the same units in two half-years.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SameUnits {
    /// How many units.
    pub units: u32,
    /// Their uses in the half-year before.
    pub before: u64,
    /// Their uses in this one.
    pub now: u64,
}

/// The uses of a unit in a half-year.
#[derive(Clone, Copy)]
struct OfUnit {
    uses: u64,
    /// Whether nothing but that half-year is in them.
    alone: bool,
}

/// Growth over all half-years there are releases of, oldest first.
pub fn of<'r>(releases: impl Iterator<Item = (u32, &'r KeptRelease)>) -> Vec<Growth> {
    let mut periods: BTreeMap<Period, HashMap<u32, OfUnit>> = BTreeMap::new();
    for (unit, release) in releases {
        let of_unit = periods
            .entry(release.span.last)
            .or_default()
            .entry(unit)
            .or_insert(OfUnit {
                uses: 0,
                alone: true,
            });
        of_unit.uses = of_unit.uses.saturating_add(release.total);
        of_unit.alone &= release.span.first == release.span.last;
    }
    let before = std::iter::once(None).chain(periods.iter().map(Some));
    periods
        .iter()
        .zip(before)
        .map(|((period, units), before)| {
            let before = before.filter(|(before, _)| before.next() == *period);
            Growth {
                period: *period,
                uses: units
                    .values()
                    .fold(0, |uses, unit| uses.saturating_add(unit.uses)),
                units: u32::try_from(units.len()).unwrap_or(u32::MAX),
                same_units: before.and_then(|(_, before)| same_units(before, units)),
            }
        })
        .collect()
}

fn same_units(before: &HashMap<u32, OfUnit>, now: &HashMap<u32, OfUnit>) -> Option<SameUnits> {
    let mut same = SameUnits::default();
    for (unit, now) in now {
        let Some(before) = before.get(unit) else {
            continue;
        };
        if before.alone && now.alone {
            same.units += 1;
            same.before = same.before.saturating_add(before.uses);
            same.now = same.now.saturating_add(now.uses);
        }
    }
    (0 < same.units).then_some(same)
}
