//! What came of attacks, added up.

use super::bounds::Range;

/// What is known of a cell that should not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It is given, small, and its number is known.
    Determined,
    /// It is known to be given and to be small.
    Cornered,
    /// A table has an answer that is small and given, though it is not known which.
    SomeSmall,
    /// Neither a world nor a bound was found.
    Undecided,
}

/// A cell of which too much is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Which file, from 0.
    pub file: usize,
    /// What is known.
    pub verdict: Verdict,
    /// The cell in words.
    pub cell: String,
    /// What it can hold.
    pub range: Range,
}

/// What came of an attack, or of several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// How many units.
    pub units: u64,
    /// How many files.
    pub files: u64,
    /// How many cells were looked at.
    pub cells: u64,
    /// How many of them are certified by another world.
    pub certified: u64,
    /// How many are certified by the solver alone: no world was found, but the bounds are wide or not small.
    pub wide: u64,
    /// How many complete histories were published and gave the very same files.
    pub worlds: u64,
    /// How many merged rows there were, and how many of them were turned back with all guesses.
    pub merged_rows: (u64, u64),
    /// How many merged rows were turned back with all guesses in which several uses may be of one case.
    pub by_cases: u64,
    /// How many cells the solver was asked about.
    pub solved: u64,
    /// How often a bound, or a world, was wrong: it left out the truth, or gave other files. The attack is worthless
    /// where this is not 0.
    pub unsound: u64,
    /// Every breach.
    pub breaches: Vec<Breach>,
}
impl Score {
    /// Adds what came of another attack.
    pub fn add(&mut self, other: Self) {
        self.units += other.units;
        self.files += other.files;
        self.cells += other.cells;
        self.certified += other.certified;
        self.wide += other.wide;
        self.worlds += other.worlds;
        self.merged_rows.0 += other.merged_rows.0;
        self.merged_rows.1 += other.merged_rows.1;
        self.by_cases += other.by_cases;
        self.solved += other.solved;
        self.unsound += other.unsound;
        self.breaches.extend(other.breaches);
    }

    /// How many breaches of a kind there are.
    pub fn count(&self, verdict: Verdict) -> usize {
        let of_kind = self
            .breaches
            .iter()
            .filter(|breach| breach.verdict == verdict);
        of_kind.count()
    }
}
