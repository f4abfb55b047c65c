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
    /// It is known to be small or unused: a month of a half-year that was held.
    OnlyBeSmall,
}

/// What of a table is published. Answers are named by their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Split {
    /// Every answer stands by itself.
    All,
    /// Some stand together as *övriga*, in order; the others by themselves.
    Others {
        /// Those that are small.
        small: Vec<usize>,
        /// Those that were taken in to protect them.
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
    let by_itself = |place: &usize| !small.contains(place);
    let mut others: Vec<(usize, Given)> = answers.iter().copied().enumerate().collect();
    others.retain(|(place, _)| by_itself(place));
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
fn hides_small_answers_alone(merged: &Merged, k: u64) -> bool {
    merged.uses <= (merged.answers - 1) * (k - 1)
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
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Splits a table in which every use is a case of its own.
    fn split_uses(uses: &[u64], k: u8) -> Split {
        let answers: Vec<Given> = uses
            .iter()
            .map(|uses| Given {
                uses: *uses,
                cases: *uses,
                can: Can::BeLarge,
            })
            .collect();
        split(&answers, Fewest::new(k).unwrap(), |places| {
            places.iter().map(|place| uses[*place]).sum()
        })
    }

    #[test]
    fn tables_are_split_as_the_rule_says() {
        let others = |small: &[usize], taken_in: &[usize]| Split::Others {
            small: small.to_vec(),
            taken_in: taken_in.to_vec(),
        };
        for (uses, expected) in [
            (&[20, 5][..], Split::All),
            // Known to be under five, they would be 3 and 4.
            (&[20, 3, 4], Split::TotalOnly),
            (&[20, 3, 4, 0], others(&[1, 2, 3], &[])),
            (&[40, 7, 1, 0, 0], others(&[2, 3, 4], &[1])),
            // Not 9: together with 3 it would be known that one of the two is 3 or 4.
            (&[14, 12, 9, 11, 8, 3], others(&[5], &[2, 4])),
            (&[20, 0], Split::TotalOnly),
            (&[6, 6, 3, 20], others(&[2], &[0, 1])),
            (&[4, 0], Split::TotalOnly),
        ] {
            assert_eq!(split_uses(uses, 5), expected, "{uses:?}");
        }
    }

    /// All tables of so many answers with a total.
    fn tables(answers: usize, total: u64) -> Vec<Vec<u64>> {
        if answers == 1 {
            return vec![vec![total]];
        }
        (0..=total)
            .flat_map(|first| {
                let rest = tables(answers - 1, total - first);
                rest.into_iter().map(move |mut table| {
                    table.push(first);
                    table
                })
            })
            .collect()
    }

    #[test]
    fn what_is_published_tells_of_no_answers_together_that_they_are_small() {
        for (answers, most) in [(2, 40), (3, 30), (4, 22)] {
            for total in 5..=most {
                let mut from: BTreeMap<Vec<Option<u64>>, Vec<Vec<u64>>> = BTreeMap::new();
                for table in tables(answers, total) {
                    let shown = |place: usize| match split_uses(&table, 5) {
                        Split::All => true,
                        Split::Others { small, taken_in } => {
                            !small.contains(&place) && !taken_in.contains(&place)
                        }
                        Split::TotalOnly => false,
                    };
                    let published = (0..answers)
                        .map(|place| shown(place).then(|| table[place]))
                        .collect();
                    from.entry(published).or_default().push(table);
                }
                for (published, tables) in from {
                    let without_small = tables
                        .iter()
                        .any(|table| table.iter().all(|uses| *uses == 0 || 5 <= *uses));
                    assert!(without_small, "{published:?}");
                }
            }
        }
    }
}
