//! Invented units, a folder each.

use std::fmt;
use std::fs;
use std::io;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use l10n::Locales;

use crate::dice::{Dice, shares};
use crate::unit::{Lived, live};
use crate::{Stop, arguments::Simulation};

/// What was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Made {
    units: u64,
    lived: Lived,
}

impl fmt::Display for Made {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Lived {
            releases,
            released,
            held,
        } = self.lived;
        write!(
            to,
            "{} units, {releases} releases of {released} uses, {held} uses held",
            self.units
        )
    }
}

/// Invents the units.
///
/// # Errors
/// The folder is not empty, or a file cannot be made or written.
pub fn simulate(simulation: &Simulation) -> Result<Made, Stop> {
    let out = &simulation.out;
    if fs::read_dir(out).is_ok_and(|mut inside| inside.next().is_some()) {
        return Err(Stop::Misunderstood(format!(
            "{} is not empty: name a folder that is, or that does not exist.",
            out.display()
        )));
    }
    fs::create_dir_all(out).map_err(|failed| at(out, &failed))?;

    let mut dice = Dice::new(simulation.seed);
    let dice: Vec<Dice> = (0..simulation.units)
        .map(|_| Dice::new(dice.bits()))
        .collect();
    let units = units(&dice, u64::from(simulation.events));
    let locales = Locales::embedded();
    let next = AtomicUsize::new(0);
    // Each unit has chance of its own, so it does not matter who lives when.
    let work = || -> io::Result<Made> {
        let mut made = Made::default();
        while let Some((number, dice, events)) = units.get(next.fetch_add(1, Ordering::Relaxed)) {
            let folder = out.join(format!("unit-{number:04}"));
            fs::create_dir(&folder).map_err(|failed| at(&folder, &failed))?;
            let lived = live(
                dice.clone(),
                (simulation.terms, *events),
                simulation.fewest,
                &locales,
                &mut |name, bytes| {
                    let file = folder.join(name);
                    fs::write(&file, bytes).map_err(|failed| at(&file, &failed))
                },
            )?;
            made.units += 1;
            made.lived.releases += lived.releases;
            made.lived.released += lived.released;
            made.lived.held += lived.held;
        }
        Ok(made)
    };
    let at_once = thread::available_parallelism().map_or(1, NonZero::get);
    let mut all = Made::default();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..at_once).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            let made = worker
                .join()
                .map_err(|_| io::Error::other("a unit was given up"))??;
            all.units += made.units;
            all.lived.releases += made.lived.releases;
            all.lived.released += made.lived.released;
            all.lived.held += made.lived.held;
        }
        Ok(all)
    })
}

/// Each unit with its number, its chance and how many uses it has: from one to a thousand times as many as another.
fn units(dice: &[Dice], events: u64) -> Vec<(usize, Dice, u64)> {
    let mut dice = dice.to_vec();
    let weights: Vec<u64> = dice
        .iter_mut()
        .map(|dice| (16 + dice.below(16)) << dice.below(10))
        .collect();
    let shares = shares(events, &weights);
    (1..)
        .zip(dice)
        .zip(shares)
        .map(|((number, dice), events)| (number, dice, events))
        .collect()
}

/// What failed, and where.
fn at(path: &Path, failed: &io::Error) -> io::Error {
    io::Error::new(failed.kind(), format!("{}: {failed}", path.display()))
}
