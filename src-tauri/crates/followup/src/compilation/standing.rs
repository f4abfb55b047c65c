//! Which of the given files count.

use std::collections::{BTreeMap, HashMap};

use casework::Period;

use super::KeptRelease;
use crate::{SourceId, Span, Unit, compilation::kept::Identity};

/// How a file stands among the others, named by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It counts.
    Counts,
    /// It holds no release.
    Refused,
    /// Another one holds the same release.
    Same(usize),
    /// Another one counts some of its half-years already.
    Overlaps(usize),
}

/// How files stand, in the order in which they were given.
pub fn of<'r>(contents: impl Iterator<Item = Option<&'r KeptRelease>>) -> Vec<Standing> {
    let contents: Vec<Option<&KeptRelease>> = contents.collect();
    let fullest = fullest_of_each(&contents);
    let mut taken: HashMap<(SourceId, &Unit), Spans> = HashMap::new();
    let mut settled: HashMap<Identity<'_>, Standing> = HashMap::new();
    let mut standings = Vec::with_capacity(contents.len());
    for (place, content) in contents.iter().enumerate() {
        let Some(release) = content else {
            standings.push(Standing::Refused);
            continue;
        };
        let identity = release.identity();
        // The first file of a release settles how all of them stand.
        let of_release = *settled.entry(identity).or_insert_with(|| {
            let spans = taken.entry((release.source, &release.unit)).or_default();
            let fullest = fullest.get(&identity).copied().unwrap_or(place);
            if let Some(other) = spans.overlapping(release.span) {
                return Standing::Overlaps(other);
            }
            spans.take(release.span, fullest);
            Standing::Same(fullest)
        });
        standings.push(match of_release {
            Standing::Same(fullest) if fullest == place => Standing::Counts,
            other => other,
        });
    }
    standings
}

/// Of the files of each release the one that tells most: a CSV tells no reflection. The first of equals.
fn fullest_of_each<'r>(contents: &[Option<&'r KeptRelease>]) -> HashMap<Identity<'r>, usize> {
    let mut fullest: HashMap<Identity<'_>, (usize, usize)> = HashMap::new();
    for (place, content) in contents.iter().enumerate() {
        let Some(release) = content else {
            continue;
        };
        let tells = release.reflection.len();
        let most = fullest.entry(release.identity()).or_insert((place, tells));
        if most.1 < tells {
            *most = (place, tells);
        }
    }
    let places = fullest.into_iter();
    places
        .map(|(identity, (place, _))| (identity, place))
        .collect()
}

/// Half-years of one program and unit, none of which overlap, and the places of their files.
#[derive(Default)]
struct Spans(BTreeMap<Period, (Period, usize)>);

impl Spans {
    fn overlapping(&self, span: Span) -> Option<usize> {
        // None overlap, so only the latest of those that begin in time can reach into it.
        let (_, (last, place)) = self.0.range(..=span.last).next_back()?;
        (span.first <= *last).then_some(*place)
    }

    fn take(&mut self, span: Span, place: usize) {
        self.0.insert(span.first, (span.last, place));
    }
}
