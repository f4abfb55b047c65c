//! Many units' files put together: which of the given files count, and what they say together.
//!
//! What counts follows from the given files alone, and is found anew when one is given or taken out: of one release
//! given several times one file counts, and of two releases of the same program and unit whose half-years overlap the
//! one that was given first. Nothing of a refused file changes anything. Where no half-years overlap the order in which
//! files are given does not matter.

mod coverage;
mod growth;
mod kept;
mod standing;
mod tables;

use casework::Period;

use crate::{
    Unit,
    reading::{FileFault, Refusal},
};

pub use coverage::{Coverage, CoverageCell, CoverageRow};
pub use growth::{Growth, SameUnits};
pub use kept::KeptRelease;
use standing::Standing;
pub use tables::{Compiled, CompiledBy, CompiledOf, CompiledRow, CompiledTable, UnitReflection};

/// Files that were given, and what they say together.
#[derive(Debug, Default)]
pub struct Compilation {
    /// In the order in which they were given.
    files: Vec<Given>,
    /// The number given last.
    latest: u32,
    /// The places of those that count, by unit.
    counting: Vec<usize>,
}

/// A file that was read.
#[derive(Debug)]
pub struct ReadFile {
    /// Its name, without its folder.
    pub name: String,
    /// What was found in it.
    pub found: Result<KeptRelease, Refusal>,
}

/// A file among those given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenFile<'c> {
    /// Its number, by which it is taken out again.
    pub number: u32,
    /// Its name, without its folder.
    pub name: &'c str,
    /// What it is.
    pub found: Found<'c>,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found<'c> {
    /// It counts.
    Taken(&'c KeptRelease),
    /// It changes nothing.
    Refused {
        /// Why.
        fault: FileFault,
        /// The line of the table the fault stands in, from 1.
        line: Option<u32>,
        /// The name of the file it stands against: the same, or one whose half-years overlap.
        against: Option<&'c str>,
    },
}

#[derive(Debug)]
struct Given {
    number: u32,
    name: String,
    content: Result<KeptRelease, Refusal>,
    standing: Standing,
}

impl Compilation {
    /// Takes files in that were given together; among them the order is that of their names.
    pub fn take_in(&mut self, mut files: Vec<ReadFile>) {
        files.sort_by(|one, other| one.name.cmp(&other.name));
        for file in files {
            self.latest = self.latest.saturating_add(1);
            self.files.push(Given {
                number: self.latest,
                name: file.name,
                content: file.found,
                standing: Standing::Refused,
            });
        }
        self.settle();
    }

    /// Takes a file out again. What it stood in the way of counts from now on.
    pub fn forget(&mut self, number: u32) {
        self.files.retain(|file| file.number != number);
        self.settle();
    }

    /// Takes all files out again.
    pub fn clear(&mut self) {
        self.files.clear();
        self.settle();
    }

    /// Whether no file was given, or none is left.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// How many files count.
    pub fn taken(&self) -> usize {
        self.counting.len()
    }

    /// How many files change nothing.
    pub fn refused(&self) -> usize {
        self.files.len() - self.counting.len()
    }

    /// The refused files first, those after them that say again what another says, then those that count; by name.
    pub fn files(&self) -> Vec<GivenFile<'_>> {
        let mut files: Vec<_> = self.files.iter().map(|file| self.given(file)).collect();
        files.sort_by_key(|file| {
            let group = match file.found {
                Found::Refused {
                    fault: FileFault::Same,
                    ..
                } => 1,
                Found::Refused { .. } => 0,
                Found::Taken(_) => 2,
            };
            (group, file.name, file.number)
        });
        files
    }

    /// What they say together, for the releases of a half-year or all.
    pub fn over(&self, chosen: Option<Period>) -> Compiled {
        Compiled::of(self, chosen)
    }

    /// The releases that count: those of a unit one after the other, and of a unit those of a half-year.
    fn releases(&self) -> impl Iterator<Item = &KeptRelease> + Clone {
        let file = |place: &usize| self.files.get(*place);
        self.counting
            .iter()
            .filter_map(file)
            .filter_map(|file| file.content.as_ref().ok())
    }

    fn given<'c>(&'c self, file: &'c Given) -> GivenFile<'c> {
        let against = |place: usize| self.files.get(place).map(|file| file.name.as_str());
        let refused = |fault, against| Found::Refused {
            fault,
            line: None,
            against,
        };
        let found = match (&file.content, file.standing) {
            (Err(refusal), _) => Found::Refused {
                fault: refusal.fault,
                line: refusal.line,
                against: None,
            },
            (Ok(_), Standing::Same(with)) => refused(FileFault::Same, against(with)),
            (Ok(_), Standing::Overlaps(with)) => refused(FileFault::Overlaps, against(with)),
            (Ok(release), Standing::Counts | Standing::Refused) => Found::Taken(release),
        };
        GivenFile {
            number: file.number,
            name: &file.name,
            found,
        }
    }

    /// Finds out anew which files count.
    fn settle(&mut self) {
        let contents = self.files.iter().map(|file| file.content.as_ref().ok());
        let standings = standing::of(contents);
        for (file, standing) in self.files.iter_mut().zip(standings) {
            file.standing = standing;
        }
        let counts = |place: &usize| {
            let file = self.files.get(*place);
            file.is_some_and(|file| file.standing == Standing::Counts)
        };
        let mut counting: Vec<usize> = (0..self.files.len()).filter(counts).collect();
        let by_unit = |place: &usize| {
            let release = self.files.get(*place)?.content.as_ref().ok()?;
            Some((&release.unit, release.span, release.source))
        };
        counting.sort_by(|one, other| by_unit(one).cmp(&by_unit(other)));
        self.counting = counting;
    }
}

/// Goes through releases with a number for each unit: the same for the same unit.
fn by_unit<'r>(
    releases: impl Iterator<Item = &'r KeptRelease>,
) -> impl Iterator<Item = (u32, &'r KeptRelease)> {
    let mut number = 0;
    let mut latest: Option<&Unit> = None;
    releases.map(move |release| {
        if latest != Some(&release.unit) {
            latest = Some(&release.unit);
            number += 1;
        }
        (number, release)
    })
}

#[cfg(test)]
pub(crate) mod examples;
#[cfg(test)]
mod tests;
