//! Which numbers of one table may stand by themselves: the rule of `product.md`, "Usage counts", and why it is safe.
//!
//! An answer that stands for fewer than *k* different cases is **small**, and none is small as well: whoever sees
//! that an answer is missing could otherwise tell that it was given. Small answers are merged into *övriga*. It
//! takes in the smallest of the other answers, and all that are as large, until what is published could just as well
//! come from a half-year **without any small answer that was given**: one in which *övriga* is made of `parts`
//! answers that were given equally often, at least *k* times each, and of answers that nobody gave.
//!
//! That other half-year is published in the very same way. Its unused answers are small; *övriga* is empty at first
//! and so takes in the smallest other answers, all `parts` of them at once because they are equal, and is then what
//! is published here. For this they must be smaller than every answer that stands by itself, which is what
//! [`may_be_without_small_answers`] asks. So nobody who knows the rule and the file can tell of any answer, or of any
//! answers together, that they stand for 1 to *k* − 1 uses; they cannot even tell that there is such an answer.
//!
//! Where *övriga* would take in everything only the total is published, which is the same argument with one part.

use std::num::NonZeroU64;

/// How many uses, and how many different cases, every number stands for at least: 5 to 20.
///
/// `product.md`, "Usage counts": k is 5, a policy may raise it to 20, nothing lowers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fewest(u8);

/// A number that [`Fewest`] cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("fewest is 5 to 20")]
pub struct FewestFault;

/// How often an answer was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// How many uses.
    pub uses: u64,
    /// How many different cases they belong to; exact below [`Fewest`], and not below it otherwise.
    pub cases: u64,
    /// Whether it can be large for all that is known without the table.
    pub can: Can,
}

/// What is known of an answer without its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Can {
    /// It may have been given as often as any.
    BeLarge,
    /// It is known to be small or unused, alone and with all others like it: a month of a half-year that was held.
    OnlyBeSmall,
}

/// What of a table is published. Answers are named by their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Split {
    /// Every answer stands by itself.
    All,
    /// Some stand together as *övriga*; the others by themselves.
    Others {
        /// Those that are small, in order.
        small: Vec<usize>,
        /// Those that were taken in to protect them, in order.
        taken_in: Vec<usize>,
    },
    /// Only the total.
    TotalOnly,
}

impl Fewest {
    /// What holds where no policy says more.
    pub const USUAL: Self = Self(5);
    /// The most a policy can ask for.
    pub const MOST: Self = Self(20);

    /// So many.
    ///
    /// # Errors
    /// It is below 5 or above 20.
    pub fn new(fewest: u8) -> Result<Self, FewestFault> {
        if (Self::USUAL.0..=Self::MOST.0).contains(&fewest) {
            Ok(Self(fewest))
        } else {
            Err(FewestFault)
        }
    }

    /// The number itself.
    pub fn get(self) -> u64 {
        u64::from(self.0)
    }
}

impl Split {
    /// Whether the answer at a place is told by itself.
    pub fn stands_by_itself(&self, place: usize) -> bool {
        match self {
            Self::All => true,
            Self::Others { small, taken_in } => {
                small.binary_search(&place).is_err() && taken_in.binary_search(&place).is_err()
            }
            Self::TotalOnly => false,
        }
    }
}

impl From<Fewest> for u8 {
    fn from(fewest: Fewest) -> Self {
        fewest.0
    }
}

/// Splits a table. `cases_together` says how many different cases answers, named by their places, have together.
///
/// The result depends neither on the order of the answers nor on their names.
pub fn split(
    answers: &[Given],
    fewest: Fewest,
    cases_together: impl FnOnce(&[usize]) -> u64,
) -> Split {
    let k = fewest.get();
    let small: Vec<usize> = (0..answers.len())
        .filter(|place| answers.get(*place).is_some_and(|given| given.cases < k))
        .collect();
    if small.is_empty() {
        return Split::All;
    }
    let mut others: Vec<(usize, Given)> = answers.iter().copied().enumerate().collect();
    others.retain(|(_, given)| k <= given.cases);
    others.sort_by_key(|(place, given)| (given.uses, *place));
    let mut others = others.into_iter().peekable();

    let given = |place: &usize| answers.get(*place);
    let mut merged = Merged::default();
    for answer in small.iter().filter_map(given) {
        merged.take_in(answer);
    }
    let mut taken_in = Vec::new();
    let mut settled = cases_together(&small) >= k && hides_small_answers_alone(&merged, k);
    loop {
        let Some((_, smallest)) = others.peek().copied() else {
            return Split::TotalOnly;
        };
        if settled && may_be_without_small_answers(&merged, smallest.uses, k) {
            taken_in.sort_unstable();
            return Split::Others { small, taken_in };
        }
        settled = true;
        while let Some((place, answer)) = others.next_if(|(_, other)| other.uses == smallest.uses) {
            merged.take_in(&answer);
            taken_in.push(place);
        }
    }
}

/// Answers that stand together.
#[derive(Default)]
struct Merged {
    uses: u64,
    answers: u64,
    can_be_large: u64,
}

impl Merged {
    fn take_in(&mut self, given: &Given) {
        self.uses += given.uses;
        self.answers += 1;
        self.can_be_large += u64::from(given.can == Can::BeLarge);
    }
}

/// Whether small answers alone may stand together: even whoever knows that all of them are small cannot tell that
/// one of them was given. (Merging 3 and 4 at k = 5 is not safe: both are then known to be 3 or 4.)
/// Answers that can only be small are known to be small together, as the half-years that were held were too few
/// together; so they hide no more than one answer does.
fn hides_small_answers_alone(merged: &Merged, k: u64) -> bool {
    let any_only_small = merged.can_be_large < merged.answers;
    let known_apart = merged.can_be_large + u64::from(any_only_small);
    merged.uses <= known_apart.saturating_sub(1) * (k - 1)
}

/// Whether answers that stand together may be some given equally often and large, and for the rest unused ones,
/// where `smallest` is the smallest number that stands by itself.
fn may_be_without_small_answers(merged: &Merged, smallest: u64, k: u64) -> bool {
    let most_parts = (merged.answers - 1).min(merged.can_be_large);
    (1..=most_parts).filter_map(NonZeroU64::new).any(|parts| {
        let part = merged.uses / parts;
        merged.uses % parts == 0 && k <= part && part < smallest
    })
}

#[cfg(test)]
mod tests;
