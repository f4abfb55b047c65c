//! What can be found out from the files of very many units that they must not tell: attacked as `followup::attack` says.

use std::{num::NonZero, thread};

use acceptance::window::Trouble;
use followup::attack::{Cells, Dice, Knowledge, Score, Size, TheProgram, attack, random_unit};

use crate::measure::{Measure, Side, Unit};

const UNITS: u64 = 2_000;
/// Cells of each file, besides those of one answer to one, two or three questions.
const CELLS: Cells = Cells { drawn: 1_000 };
const SIZES: [Size; 6] = [
    Size::Tiny,
    Size::Small,
    Size::Small,
    Size::Middle,
    Size::Middle,
    Size::Large,
];

/// How many cells of all files of all units are known to be given and small.
pub fn measures() -> Result<Vec<Measure>, Trouble> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let every = u64::try_from(workers)?;
    let score = thread::scope(|scope| {
        let parts: Vec<_> = (0..every)
            .map(|worker| {
                let units = (0..UNITS).filter(move |unit| unit % every == worker);
                scope.spawn(move || attacked(units))
            })
            .collect();
        let mut all = Score::default();
        for part in parts {
            all.add(part.join().map_err(|_| "an attack broke off")?);
        }
        Ok::<_, Trouble>(all)
    })?;
    if score.unsound != 0 {
        return Err(format!(
            "the attack is worth nothing: {} of its bounds are wrong",
            score.unsound
        )
        .into());
    }
    for breach in score.breaches.iter().take(20) {
        println!("told too much: {breach:?}");
    }

    let cells = |what, many: u64| -> Result<Side, Trouble> {
        let mut side = Side::counted_in(Unit::Cells, what);
        side.took_ms(f64::from(u32::try_from(many)?));
        Ok(side)
    };
    let breached = u64::try_from(score.breaches.len())?;
    let ours = cells(
        "cells known to be given and small, or not decided",
        breached,
    )?;
    Ok(vec![Measure {
        name: "Cells that all files of 2 000 random units tell too much of",
        value: ours.median(),
        unit: Unit::Cells,
        limit: Some(0.0),
        ours,
        beside: cells(
            "cells of one to three questions that were attacked",
            score.cells,
        )?,
    }])
}

fn attacked(units: impl Iterator<Item = u64>) -> Score {
    let mut score = Score::default();
    for (unit, size) in units.zip(SIZES.into_iter().cycle()) {
        let mut dice = Dice::new(unit);
        let half_years = 1 + dice.below(8);
        let history = random_unit(size, half_years, &mut dice);
        score.add(attack(
            &TheProgram,
            &history,
            Knowledge::Rules,
            CELLS,
            &mut dice,
        ));
    }
    score
}
