//! A table turned back: which true tables are published as the one in the file.
//!
//! The rule looks neither at the names nor at the order of answers, and the attacker knows that. So he guesses how
//! often merged answers were given without saying which is which: partitions of their sum, of which there are few.

use std::collections::BTreeSet;

use super::{
    dice::Dice,
    program::{Guess, Program},
    seen::{Seen, SeenTable},
};
use crate::Fewest;

/// The most that can have been in half-years that were held, whatever *k* was then: in worlds where every use is of
/// a case of its own.
const MOST_HELD: u32 = 4;

/// How often merged answers were given in one guess that fits, largest first, without saying which is which.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    /// Answers that may be large.
    pub large: Vec<u32>,
    /// Months of held half-years.
    pub held: Vec<u32>,
}

/// The guesses that fit where every use is of a case of its own. The more there are, the less is told.
#[derive(Clone, Debug)]
pub struct Inverse {
    /// The places of merged answers that may be large.
    pub large: Vec<usize>,
    /// The places of merged months of held half-years.
    pub held: Vec<usize>,
    /// What fits.
    pub fits: Vec<Fit>,
    /// Whether all guesses were tried.
    pub exhaustive: bool,
}

/// What is known of merged answers of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knows {
    /// How many answers of this kind.
    pub answers: usize,
    /// The least that so many of them have together, by how many.
    pub least: Vec<u32>,
    /// The most that so many of them have together.
    pub most: Vec<u32>,
    /// Whether each of them is known to be given and to be of fewer than *k* cases.
    pub small: bool,
    /// All numbers that one of them can have.
    pub values: BTreeSet<u32>,
}

/// What all guesses have in common, those with several uses of a case among them: nothing else is possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outer {
    /// Of answers that may be large.
    pub large: Knows,
    /// Of months of held half-years.
    pub held: Knows,
    /// Whether it is known that one of the answers is small and was given, though not which.
    pub some_small: bool,
}

impl Inverse {
    /// Turns a table back. Where there are more than `most` guesses, only some that are likely to fit are tried.
    pub fn of(
        program: &impl Program,
        seen: &Seen,
        table: &SeenTable,
        most: u64,
        dice: &mut Dice,
    ) -> Self {
        let sides = Sides::of(seen, table);
        let mut fits = BTreeSet::new();
        let mut keep = |large: &[u32], held: &[u32]| {
            let fit = sides.fit(large, held);
            if sides.published(program, &fit, &|uses| u64::from(uses) < seen.fewest.get()) {
                fits.insert(fit);
            }
        };
        let (many, sum) = (sides.large.len(), table.together);
        let exhaustive = partitions(sum, many) <= most;
        if exhaustive {
            for of_held in 0..=MOST_HELD.min(sum) {
                if 0 < of_held && sides.held.is_empty() {
                    break;
                }
                each_partition(of_held, sides.held.len(), &mut |held| {
                    each_partition(sum - of_held, many, &mut |large| keep(large, held));
                });
            }
        } else {
            for large in likely(sum, many, seen.fewest, dice) {
                keep(&large, &[]);
            }
        }
        Self {
            large: sides.large,
            held: sides.held,
            fits: fits.into_iter().collect(),
            exhaustive,
        }
    }

    /// The numbers of a whole table: those that stand alone, and a fit given to merged answers. Answers in `first`
    /// get the largest.
    pub fn table(&self, table: &SeenTable, fit: &Fit, first: u128, dice: &mut Dice) -> Vec<u32> {
        let mut uses: Vec<u32> = table.alone.iter().map(|alone| alone.unwrap_or(0)).collect();
        for (places, parts) in [(&self.large, &fit.large), (&self.held, &fit.held)] {
            let mut places = places.clone();
            dice.shuffle(&mut places);
            places.sort_by_key(|place| (first >> place) & 1 == 0);
            for (place, part) in places.into_iter().zip(parts) {
                uses[place] = *part;
            }
        }
        uses
    }
}

impl Outer {
    /// Tries all guesses; `None` where there are more than `most`.
    pub fn of(program: &impl Program, seen: &Seen, table: &SeenTable, most: u64) -> Option<Self> {
        let sides = Sides::of(seen, table);
        let sum = table.together;
        let guesses: u64 = (0..=sum)
            .map(|held| {
                partitions(held, sides.held.len()) * partitions(sum - held, sides.large.len())
            })
            .sum();
        if most < guesses {
            return None;
        }
        let k = seen.fewest.get();
        let mut outer = Self {
            large: Knows::nothing(sides.large.len()),
            held: Knows::nothing(sides.held.len()),
            some_small: true,
        };
        let mut any = false;
        for of_held in 0..=sum {
            each_partition(of_held, sides.held.len(), &mut |held| {
                each_partition(sum - of_held, sides.large.len(), &mut |large| {
                    let fit = sides.fit(large, held);
                    each_few(&fit.large, k, &mut |few| {
                        if !sides.possible(program, &fit, few) {
                            return;
                        }
                        any = true;
                        let small = |uses: &u32, few: &bool| 0 < *uses && *few;
                        let given_held = fit.held.iter().any(|uses| 0 < *uses);
                        let given_small = fit
                            .large
                            .iter()
                            .zip(few)
                            .any(|(uses, few)| small(uses, few));
                        outer.some_small &= given_held || given_small;
                        outer.large.take(&fit.large, few);
                        outer.held.take(&fit.held, &vec![true; fit.held.len()]);
                    });
                });
            });
        }
        any.then_some(outer)
    }
}

impl Knows {
    fn nothing(answers: usize) -> Self {
        Self {
            answers,
            least: vec![u32::MAX; answers + 1],
            most: vec![0; answers + 1],
            small: 0 < answers,
            values: BTreeSet::new(),
        }
    }

    /// One more guess is possible.
    fn take(&mut self, uses: &[u32], few: &[bool]) {
        let (mut top, mut bottom) = (0, 0);
        self.least[0] = 0;
        for taken in 1..=self.answers {
            top += uses[taken - 1];
            bottom += uses[self.answers - taken];
            self.most[taken] = self.most[taken].max(top);
            self.least[taken] = self.least[taken].min(bottom);
        }
        self.small &= uses.iter().zip(few).all(|(uses, few)| 0 < *uses && *few);
        self.values.extend(uses);
    }
}

/// A seen table, and which of its merged answers may be large.
struct Sides<'s> {
    table: &'s SeenTable,
    fewest: Fewest,
    large: Vec<usize>,
    held: Vec<usize>,
}

impl<'s> Sides<'s> {
    fn of(seen: &Seen, table: &'s SeenTable) -> Self {
        let merged = table.merged().into_iter();
        let (large, held) = merged.partition(|place| table.can_be_large(*place, seen.span));
        Self {
            table,
            fewest: seen.fewest,
            large,
            held,
        }
    }

    /// A guess with unused answers added.
    fn fit(&self, large: &[u32], held: &[u32]) -> Fit {
        let filled = |parts: &[u32], many: usize| {
            let mut parts = parts.to_vec();
            parts.resize(many, 0);
            parts
        };
        Fit {
            large: filled(large, self.large.len()),
            held: filled(held, self.held.len()),
        }
    }

    fn published(&self, program: &impl Program, fit: &Fit, few: &dyn Fn(u32) -> bool) -> bool {
        let few_of: Vec<bool> = fit.large.iter().map(|uses| few(*uses)).collect();
        let of_small = fit.large.iter().zip(&few_of).filter(|(_, few)| **few);
        let together: u32 =
            of_small.map(|(uses, _)| uses).sum::<u32>() + fit.held.iter().sum::<u32>();
        let enough = self.fewest.get() <= u64::from(together);
        self.gives_the_same(program, fit, &few_of, enough)
    }

    /// Whether a guess fits, however many cases the small answers have together.
    fn possible(&self, program: &impl Program, fit: &Fit, few: &[bool]) -> bool {
        let k = self.fewest.get();
        let cases = |uses: &u32| u64::from(*uses).min(k - 1);
        let of_small = fit.large.iter().zip(few).filter(|(_, few)| **few);
        let most: u64 = of_small.map(|(uses, _)| cases(uses)).sum::<u64>()
            + fit.held.iter().map(cases).sum::<u64>();
        self.gives_the_same(program, fit, few, false)
            || (k <= most && self.gives_the_same(program, fit, few, true))
    }

    fn gives_the_same(
        &self,
        program: &impl Program,
        fit: &Fit,
        few: &[bool],
        enough: bool,
    ) -> bool {
        let guess = |uses: u32, few: bool, can_be_large: bool| Guess {
            uses,
            few,
            can_be_large,
        };
        let alone = self.table.alone.iter();
        let mut guesses: Vec<Guess> = alone
            .map(|alone| guess(alone.unwrap_or(0), false, true))
            .collect();
        for ((place, uses), few) in self.large.iter().zip(&fit.large).zip(few) {
            guesses[*place] = guess(*uses, *few, true);
        }
        for (place, uses) in self.held.iter().zip(&fit.held) {
            guesses[*place] = guess(*uses, true, false);
        }
        let alone = program.table(&guesses, enough, self.fewest);
        alone
            .iter()
            .zip(&self.table.alone)
            .all(|(told, seen)| *told == seen.is_some())
    }
}

/// Calls `with` for every way to write a sum as so many numbers at most, largest first, without zeros.
fn each_partition(sum: u32, many: usize, with: &mut dyn FnMut(&[u32])) {
    fn further(left: u32, many: usize, parts: &mut Vec<u32>, with: &mut dyn FnMut(&[u32])) {
        if left == 0 {
            with(parts);
            return;
        }
        if many == 0 {
            return;
        }
        let most = parts.last().copied().unwrap_or(left).min(left);
        let least = left.div_ceil(u32::try_from(many).unwrap_or(u32::MAX));
        for part in least..=most {
            parts.push(part);
            further(left - part, many - 1, parts, with);
            parts.pop();
        }
    }
    further(sum, many, &mut Vec::new(), with);
}

/// How many partitions there are; 100 000 000 at most.
fn partitions(sum: u32, many: usize) -> u64 {
    let sum = usize::try_from(sum.min(2_000)).unwrap_or_default();
    let mut ways = vec![0_u64; sum + 1];
    ways[0] = 1;
    // As many with at most `many` parts as with parts of at most `many`.
    for part in 1..=many.min(sum) {
        for total in part..=sum {
            ways[total] = (ways[total] + ways[total - part]).min(100_000_000);
        }
    }
    ways[sum]
}

/// Guesses that often fit: equal parts, and some drawn at random.
fn likely(sum: u32, many: usize, fewest: Fewest, dice: &mut Dice) -> Vec<Vec<u32>> {
    let mut guesses = Vec::new();
    let k = u32::try_from(fewest.get()).unwrap_or(u32::MAX);
    for parts in 1..=u32::try_from(many).unwrap_or_default() {
        if sum.is_multiple_of(parts) {
            guesses.push(vec![
                sum / parts;
                usize::try_from(parts).unwrap_or_default()
            ]);
        }
    }
    for _ in 0..300 {
        // A few small ones, the rest nearly alike.
        let mut parts: Vec<u32> = (0..dice.below(many))
            .map(|_| dice.between(0, k - 1))
            .collect();
        let mut left = sum.saturating_sub(parts.iter().sum());
        let others = 1 + dice.below(many.saturating_sub(parts.len()));
        for other in (1..=others).rev() {
            let even = left / u32::try_from(other).unwrap_or(1);
            let part = if other == 1 {
                left
            } else {
                dice.between(even, even + even / 4).min(left)
            };
            parts.push(part);
            left -= part;
        }
        if parts.len() <= many && parts.iter().sum::<u32>() == sum {
            parts.sort_unstable_by(|one, other| other.cmp(one));
            guesses.push(parts);
        }
    }
    guesses
}

/// Calls `with` for every way in which answers may belong to few cases: those under *k* uses always do, and of equal
/// ones it does not matter which.
fn each_few(uses: &[u32], k: u64, with: &mut dyn FnMut(&[bool])) {
    fn further(uses: &[u32], k: u64, few: &mut Vec<bool>, with: &mut dyn FnMut(&[bool])) {
        let Some(this) = uses.get(few.len()) else {
            with(few);
            return;
        };
        if u64::from(*this) < k {
            few.push(true);
            further(uses, k, few, with);
            few.pop();
            return;
        }
        // Largest first, so that equal ones stand together: few ones come after others.
        let before = few.len().checked_sub(1);
        let after_few = before.is_some_and(|before| uses[before] == *this && few[before]);
        let choices: &[bool] = if after_few { &[true] } else { &[false, true] };
        for choice in choices {
            few.push(*choice);
            further(uses, k, few, with);
            few.pop();
        }
    }
    further(uses, k, &mut Vec::new(), with);
}
