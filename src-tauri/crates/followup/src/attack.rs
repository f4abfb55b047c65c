//! An attack on released counts, written independently of [`crate::plan`] by someone who knows its rules.
//! Behind the feature `attack`, so that it is no part of the program.
//!
//! The attacker has every file a unit ever made and reads them himself ([`Seen`]); he knows the lists of answers, what
//! being held means, and has the whole program as a black box ([`Program`]) that he runs on guesses. He does not know
//! how many cases there are. The truth is used only afterwards, to check that his bounds hold.
//!
//! What he looks at is a [`Cell`]: the uses that have certain answers to one, two or three questions, where "certain
//! answers" is one, two of a table, or all but one. For each he tries three things:
//!
//! 1. **Tables turned back** (`inverse`): all guessed tables that are published as the one in the file.
//! 2. **Other worlds** (`worlds`): whole histories that give the very same files. One in which a cell is empty, or has
//!    at least *k* uses, certifies that nobody can say of it that it stands for 1 to *k* − 1.
//! 3. **Bounds** (`bounds`): where he finds no such world, the least and the most that the cell can hold, by linear
//!    programming over the cross table, with what the turned tables tell.
//!
//! A cell is breached where it is known to be given and known to be small ([`Verdict::Cornered`]), worst of all where
//! its number is known ([`Verdict::Determined`]). Cells with neither certificate nor breach are told as well.

#![expect(
    clippy::indexing_slicing,
    reason = "no part of the program; all places are those of the table they were counted from"
)]

mod bounds;
mod cells;
mod dice;
mod inverse;
mod judging;
mod program;
mod score;
mod seen;
mod units;
mod worlds;

pub use bounds::{Range, of_half_years};
pub use cells::{Cell, Cells, Literal};
pub use dice::Dice;
pub use inverse::{Inverse, Knows, Outer};
pub use judging::attack;
pub use program::{EDITION, Guess, History, Program, Recorded, TheProgram};
pub use score::{Breach, Score, Verdict};
pub use seen::{Seen, SeenTable, Unread};
pub use units::{Size, random_unit};
pub use worlds::{World, Worlds};

/// What is known beside the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knowledge {
    /// Nothing: any answers may be given together, as a use can be corrected to any.
    Rules,
    /// Nobody ever corrects a use. Then a family's language is one that the program does not speak on paper only.
    NobodyCorrects,
}
