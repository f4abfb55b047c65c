//! One unit attacked: what is certified, what is breached, what neither.

use std::collections::HashSet;

use casework::Period;

use super::{
    Knowledge,
    bounds::{self, Range},
    cells::{Cell, Cells},
    dice::Dice,
    inverse::{Fit, Outer},
    program::{EDITION, History, Program, Recorded},
    score::{Breach, Score, Verdict},
    seen::Seen,
    worlds::{World, Worlds},
};
use crate::Counted;

/// How hard the attacker tries.
#[derive(Clone, Copy, Debug)]
struct Effort {
    /// Guesses a table.
    guesses: u64,
    /// Guesses a table where several uses may be of one case.
    outer_guesses: u64,
    /// Guesses of that kind a table, where they only confirm what is certified.
    confirming_guesses: u64,
    /// Cells a file that the solver is asked about though they are certified.
    checked: usize,
    /// Cells a file that are looked into where no world was found.
    looked_into: usize,
}

const EFFORT: Effort = Effort {
    guesses: 3_000,
    outer_guesses: 60_000,
    confirming_guesses: 1_500,
    checked: 12,
    looked_into: 400,
};

/// Attacks all files that a history leaves.
pub fn attack(
    program: &impl Program,
    history: &History,
    knowledge: Knowledge,
    cells: Cells,
    dice: &mut Dice,
) -> Score {
    let files = program.files(history);
    let mut score = Score {
        units: 1,
        files: files.len() as u64,
        ..Score::default()
    };
    score.between_files(&files);
    if overlap(&files) {
        // Subtracting told it already, and the worlds of one file are not those of another.
        return score;
    }
    let mut stories: Vec<Vec<World>> = Vec::new();
    for (file, (_, seen)) in files.iter().enumerate() {
        let worlds = Worlds::of(program, seen, knowledge, EFFORT.guesses, dice);
        for (inverse, table) in worlds.inverses().iter().zip(&seen.tables) {
            let merged = u64::from(table.alone.contains(&None));
            score.merged_rows.0 += merged;
            score.merged_rows.1 += merged * u64::from(inverse.exhaustive);
        }
        let asked = cells.of(seen, dice);
        score.cells += asked.len() as u64;
        let (used, open) = certify(&worlds, seen, &asked, dice);
        score.certified += (asked.len() - open.len()) as u64;
        score.no_table_tells_of_a_small_answer(program, file, seen, &worlds);
        score.judge_open(program, file, seen, &open, knowledge);
        score.check_bounds(program, history, file, seen, &asked, knowledge, dice);
        stories.push(used);
    }
    score.live_through(program, history, &files, &stories);
    score
}

/// Whether two files are of the same half-year.
fn overlap(files: &[(Period, Seen)]) -> bool {
    let spans = || files.iter().map(|(_, seen)| seen.span);
    spans().enumerate().any(|(place, one)| {
        let mut others = spans().skip(place + 1);
        others.any(|other| one.periods().any(|period| other.contains(period)))
    })
}

/// What the turned table tells, if it tells too much.
fn verdict_of(outer: &Outer, seen: &Seen) -> Option<Verdict> {
    let k = seen.fewest.get();
    for knows in [&outer.large, &outer.held] {
        if knows.answers == 0 {
            continue;
        }
        let one = knows.of_so_many(1);
        if 0 < one.least && one.least == one.most && u64::from(one.most) < k {
            return Some(Verdict::Determined);
        }
        if knows.small || (0 < one.least && u64::from(one.most) < k) {
            return Some(Verdict::Cornered);
        }
    }
    outer.some_small.then_some(Verdict::SomeSmall)
}

/// Finds worlds until every cell is empty or large in one of them. Gives the worlds that were needed, and the cells
/// for which none was found.
fn certify(
    worlds: &Worlds,
    seen: &Seen,
    cells: &[Cell],
    dice: &mut Dice,
) -> (Vec<World>, Vec<Cell>) {
    let k = seen.fewest.get();
    let mut open: Vec<&Cell> = cells.iter().collect();
    let mut used = Vec::new();
    let mut left = Vec::new();
    let mut try_world = |world: Option<World>, open: &mut Vec<&Cell>| {
        let Some(world) = world else { return };
        let (groups, before) = (world.groups(), open.len());
        open.retain(|cell| {
            let count = groups.count(cell);
            0 < count && u64::from(count) < k
        });
        if open.len() < before {
            used.push(world);
        }
    };
    for _ in 0..3 {
        try_world(worlds.any(dice), &mut open);
    }
    while let Some(cell) = open.last().copied() {
        for round in 0..4 {
            let world = if round % 2 == 0 {
                worlds.with_many(cell, dice)
            } else {
                worlds.with_few(cell, dice)
            };
            try_world(world, &mut open);
            if open.last() != Some(&cell) {
                break;
            }
        }
        if open.last() == Some(&cell) {
            left.extend(open.pop().cloned());
        }
    }
    (used, left)
}
impl Score {
    /// What subtracting files tells of a half-year.
    fn between_files(&mut self, files: &[(Period, Seen)]) {
        let seen: Vec<&Seen> = files.iter().map(|(_, seen)| seen).collect();
        let Some(k) = seen.iter().map(|seen| seen.fewest.get()).min() else {
            return;
        };
        for (place, one) in seen.iter().enumerate() {
            for other in seen[..place].iter().filter(|other| other.span == one.span) {
                let more = one.total.abs_diff(other.total);
                if 0 < more && u64::from(more) < k {
                    let range = Range {
                        least: more,
                        most: more,
                    };
                    self.breaches.push(Breach {
                        file: place,
                        verdict: Verdict::Determined,
                        cell: "uses that came between two files of the same half-years".to_owned(),
                        range,
                    });
                }
            }
        }
        for (period, range) in bounds::of_half_years(&seen) {
            self.cells += 1;
            self.solved += 1;
            if range.least == 0 || k <= u64::from(range.most) {
                self.wide += 1;
                continue;
            }
            self.breaches.push(Breach {
                file: 0,
                verdict: if range.least == range.most {
                    Verdict::Determined
                } else {
                    Verdict::Cornered
                },
                cell: format!("all uses of {period}, between files"),
                range,
            });
        }
    }

    /// Whether some guess without any small given answer fits every table.
    fn no_table_tells_of_a_small_answer(
        &mut self,
        program: &impl Program,
        file: usize,
        seen: &Seen,
        worlds: &Worlds,
    ) {
        let k = seen.fewest.get();
        for (inverse, table) in worlds.inverses().iter().zip(&seen.tables) {
            self.cells += 1;
            let large = |uses: &u32| *uses == 0 || k <= u64::from(*uses);
            let without_small =
                |fit: &Fit| fit.large.iter().all(large) && fit.held.iter().all(|uses| *uses == 0);
            if inverse.fits.iter().any(without_small) {
                self.certified += 1;
                continue;
            }
            let outer = Outer::of(program, seen, table, EFFORT.outer_guesses);
            let verdict = outer.map_or(Some(Verdict::Undecided), |outer| verdict_of(&outer, seen));
            let Some(verdict) = verdict else {
                self.wide += 1;
                continue;
            };
            self.breaches.push(Breach {
                file,
                verdict,
                cell: format!("some answer of {}", table.question.as_str()),
                range: Range {
                    least: 0,
                    most: table.together,
                },
            });
        }
    }

    /// Bounds the cells for which no world was found.
    fn judge_open(
        &mut self,
        program: &impl Program,
        file: usize,
        seen: &Seen,
        open: &[Cell],
        knowledge: Knowledge,
    ) {
        if open.is_empty() {
            return;
        }
        let tables = seen.tables.iter();
        let outers: Vec<Option<Outer>> = tables
            .map(|table| Outer::of(program, seen, table, EFFORT.outer_guesses))
            .collect();
        let k = seen.fewest.get();
        for cell in open.iter().take(EFFORT.looked_into) {
            self.solved += 1;
            let range = bounds::of_cell(seen, cell, &outers, knowledge);
            let all = Range {
                least: 0,
                most: seen.total,
            };
            let verdict = match range {
                Some(Range { least, most }) if 0 < least && u64::from(most) < k => {
                    if least == most {
                        Verdict::Determined
                    } else {
                        Verdict::Cornered
                    }
                }
                _ if is_small(cell, seen, &outers) => Verdict::Cornered,
                _ => Verdict::Undecided,
            };
            self.breaches.push(Breach {
                file,
                verdict,
                cell: cell.told(seen),
                range: range.unwrap_or(all),
            });
        }
    }

    /// Asks the solver about some cells, turns small tables back by all guesses there are, and compares with the
    /// truth.
    #[expect(clippy::too_many_arguments, reason = "all that there is to compare")]
    fn check_bounds(
        &mut self,
        program: &impl Program,
        history: &History,
        file: usize,
        seen: &Seen,
        cells: &[Cell],
        knowledge: Knowledge,
        dice: &mut Dice,
    ) {
        let truth = history
            .released()
            .into_iter()
            .nth(file)
            .map(|(.., told)| told);
        let given = |counted: &Counted, question: usize| {
            let table = &seen.tables[question];
            let given = counted.event.answer(table.question, EDITION);
            table.answers.iter().position(|answer| *answer == given)
        };
        for (question, table) in seen.tables.iter().enumerate() {
            if !table.alone.contains(&None) {
                continue;
            }
            let Some(outer) = Outer::of(program, seen, table, EFFORT.confirming_guesses) else {
                continue;
            };
            self.by_cases += 1;
            let mut uses = vec![0_u32; table.answers.len()];
            for counted in truth.iter().flatten() {
                if let Some(place) = given(counted, question) {
                    uses[place] += 1;
                }
            }
            for place in table.merged() {
                let knows = if table.can_be_large(place, seen.span) {
                    &outer.large
                } else {
                    &outer.held
                };
                self.unsound += u64::from(!knows.values.contains(&uses[place]));
            }
            if let Some(verdict) = verdict_of(&outer, seen) {
                self.breaches.push(Breach {
                    file,
                    verdict,
                    cell: format!("some answer of {}, by cases", table.question.as_str()),
                    range: Range {
                        least: 0,
                        most: table.together,
                    },
                });
            }
        }
        for _ in 0..EFFORT.checked {
            let cell = &cells[dice.below(cells.len())];
            self.solved += 1;
            let Some(range) = bounds::of_cell(seen, cell, &[], knowledge) else {
                self.unsound += 1;
                continue;
            };
            let has = |counted: &Counted| {
                cell.literals.iter().all(|literal| {
                    let place = given(counted, literal.question);
                    place.is_some_and(|place| literal.has(place))
                })
            };
            let count = truth
                .iter()
                .flatten()
                .filter(|counted| has(counted))
                .count();
            let holds = u32::try_from(count).is_ok_and(|count| range.holds(count));
            let small = 0 < range.least && u64::from(range.most) < seen.fewest.get();
            self.unsound += u64::from(!holds || small);
        }
    }

    /// Publishes every world as a part of a whole history, all half-years together: the files must be the same.
    fn live_through(
        &mut self,
        program: &impl Program,
        history: &History,
        files: &[(Period, Seen)],
        stories: &[Vec<World>],
    ) {
        let most = stories.iter().map(Vec::len).max().unwrap_or_default();
        for story in 0..most {
            let mut uses = Vec::new();
            for ((made_in, seen), worlds) in files.iter().zip(stories) {
                let Some(world) = worlds.get(story).or(worlds.last()) else {
                    continue;
                };
                let before = history
                    .first
                    .through(*made_in)
                    .filter(|period| period != made_in);
                let known_in = before.last().unwrap_or(history.first);
                let named_from = (uses.len() as u128) + 1;
                uses.extend(
                    world
                        .uses(seen, named_from)
                        .into_iter()
                        .map(|counted| Recorded { counted, known_in }),
                );
            }
            let other = History {
                uses,
                ..history.clone()
            };
            if program.files(&other) == files {
                self.worlds += 1;
            } else {
                self.unsound += 1;
            }
        }
    }
}

/// Whether all that a cell asks for is known to be small, though it may be used often by few cases.
fn is_small(cell: &Cell, seen: &Seen, outers: &[Option<Outer>]) -> bool {
    let [literal] = cell.literals.as_slice() else {
        return false;
    };
    let table = &seen.tables[literal.question];
    let asked: HashSet<usize> = (0..table.answers.len())
        .filter(|place| literal.has(*place))
        .collect();
    let Some(Some(outer)) = outers.get(literal.question) else {
        return false;
    };
    asked.len() == 1
        && asked.iter().all(|place| {
            table.alone[*place].is_none()
                && if table.can_be_large(*place, seen.span) {
                    outer.large.small
                } else {
                    outer.held.small
                }
        })
}
