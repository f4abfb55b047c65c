//! The least and the most that a cell can hold, by linear and integer programming (`microlp`).
//!
//! The unknowns are the cells of the cross table of the questions at hand, where answers that are treated alike stand
//! together. What is known of them is linear: the numbers that stand alone, the merged sums, what the turned tables
//! tell of some of the merged answers together, and which answers cannot be given together.

use casework::{CountQuestion, Period};
use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

use super::{
    Knowledge,
    cells::{Cell, all},
    inverse::{Knows, Outer},
    program::place_of,
    seen::{Seen, SeenTable},
};

/// From the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub least: u32,
    /// The most.
    pub most: u32,
}

/// Answers to a question that are treated alike.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Alike {
    in_cell: bool,
    bound: Bound,
    row: Row,
}

/// The row of the file that answers stand in. All that stand alone are as good as one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    Alone,
    Together,
}

/// Whether answers are bound by what is known beside the rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Free,
    OnPaperOnly,
    NotOnPaper,
}

/// Something known of one question's answers.
struct Fact {
    groups: Vec<usize>,
    range: Range,
}

/// A question's answers, put together, and what is known of them.
struct Side {
    groups: Vec<Alike>,
    facts: Vec<Fact>,
}

/// The bounds of a cell; `outers` has what is known of each table's merged answers, where it was turned back.
/// `None` where the solver gives up.
pub fn of_cell(
    seen: &Seen,
    cell: &Cell,
    outers: &[Option<Outer>],
    knowledge: Knowledge,
) -> Option<Range> {
    let mut questions: Vec<usize> = cell
        .literals
        .iter()
        .map(|literal| literal.question)
        .collect();
    if knowledge == Knowledge::NobodyCorrects {
        let linked = [CountQuestion::Language, CountQuestion::Form].map(place_of);
        if linked.iter().any(|question| questions.contains(question)) {
            questions.extend(linked);
            questions.sort_unstable();
            questions.dedup();
        }
    }
    let sides: Vec<Side> = questions
        .iter()
        .map(|question| {
            let table = &seen.tables[*question];
            let literal = cell
                .literals
                .iter()
                .find(|literal| literal.question == *question);
            let wanted = literal.map_or(all(table.answers.len()), |literal| literal.answers);
            Side::of(
                seen,
                table,
                wanted,
                outers.get(*question).and_then(Option::as_ref),
                knowledge,
            )
        })
        .collect();
    let solve = |direction| solved(seen.total, &sides, direction);
    Some(Range {
        least: up(solve(OptimizationDirection::Minimize)?),
        most: down(solve(OptimizationDirection::Maximize)?),
    })
}

/// The bounds of the uses in each half-year that any of the files is of: nothing of a half-year is told by one file
/// alone where another is of it too.
pub fn of_half_years(files: &[&Seen]) -> Vec<(Period, Range)> {
    let Some(first) = files.iter().map(|seen| seen.span.first).min() else {
        return Vec::new();
    };
    let last = files
        .iter()
        .map(|seen| seen.span.last)
        .max()
        .unwrap_or(first);
    let periods: Vec<Period> = first.through(last).collect();
    let solve = |asked: Period, direction| {
        let mut problem = Problem::new(direction);
        let uses: Vec<Variable> = periods
            .iter()
            .map(|period| {
                problem.add_var(f64::from(u8::from(*period == asked)), (0.0, f64::INFINITY))
            })
            .collect();
        for seen in files {
            let within = uses
                .iter()
                .zip(&periods)
                .filter(|(_, period)| seen.span.contains(**period));
            let sum: Vec<(Variable, f64)> = within.map(|(uses, _)| (*uses, 1.0)).collect();
            problem.add_constraint(sum, ComparisonOp::Eq, f64::from(seen.total));
        }
        Some(problem.solve().ok()?.into_solution().ok()?.objective())
    };
    let in_any = |period: &Period| files.iter().any(|seen| seen.span.contains(*period));
    let asked = periods.iter().copied().filter(in_any);
    asked
        .filter_map(|period| {
            let range = Range {
                least: up(solve(period, OptimizationDirection::Minimize)?),
                most: down(solve(period, OptimizationDirection::Maximize)?),
            };
            Some((period, range))
        })
        .collect()
}

impl Range {
    /// Whether a number lies in it.
    pub fn holds(self, number: u32) -> bool {
        (self.least..=self.most).contains(&number)
    }
}

impl Side {
    fn of(
        seen: &Seen,
        table: &SeenTable,
        wanted: u128,
        outer: Option<&Outer>,
        knowledge: Knowledge,
    ) -> Self {
        let alike = |place: usize| Alike {
            in_cell: (wanted >> place) & 1 == 1,
            bound: match (knowledge, table.question) {
                (Knowledge::NobodyCorrects, CountQuestion::Language)
                    if place + 1 == table.answers.len() =>
                {
                    Bound::OnPaperOnly
                }
                (Knowledge::NobodyCorrects, CountQuestion::Form) if place == 0 => Bound::NotOnPaper,
                _ => Bound::Free,
            },
            row: if table.alone[place].is_some() {
                Row::Alone
            } else {
                Row::Together
            },
        };
        let mut groups: Vec<Alike> = Vec::new();
        let mut members: Vec<Vec<usize>> = Vec::new();
        for place in 0..table.answers.len() {
            let kind = alike(place);
            if let Some(group) = groups.iter().position(|group| *group == kind) {
                members[group].push(place);
            } else {
                groups.push(kind);
                members.push(vec![place]);
            }
        }
        let exactly = |number: u32| Range {
            least: number,
            most: number,
        };
        let mut facts = Vec::new();
        let mut together = Vec::new();
        for (group, (kind, members)) in groups.iter().zip(&members).enumerate() {
            if kind.row == Row::Alone {
                let sum = members.iter().filter_map(|place| table.alone[*place]).sum();
                facts.push(Fact {
                    groups: vec![group],
                    range: exactly(sum),
                });
                continue;
            }
            together.push(group);
            if let Some(outer) = outer {
                let large = members
                    .iter()
                    .filter(|place| table.can_be_large(**place, seen.span))
                    .count();
                let (large, held) = (
                    outer.large.of_so_many(large),
                    outer.held.of_so_many(members.len() - large),
                );
                facts.push(Fact {
                    groups: vec![group],
                    range: Range {
                        least: large.least + held.least,
                        most: large.most + held.most,
                    },
                });
            }
        }
        if !together.is_empty() {
            facts.push(Fact {
                groups: together,
                range: exactly(table.together),
            });
        }
        Self { groups, facts }
    }
}

impl Knows {
    /// What so many of them can have together.
    pub fn of_so_many(&self, answers: usize) -> Range {
        Range {
            least: self.least.get(answers).copied().unwrap_or_default(),
            most: self.most.get(answers).copied().unwrap_or_default(),
        }
    }
}

/// The best value of the cell over all cross tables.
fn solved(total: u32, sides: &[Side], direction: OptimizationDirection) -> Option<f64> {
    let mut problem = Problem::new(direction);
    let mut unknowns: Vec<(Vec<usize>, Variable)> = Vec::new();
    let mut places = vec![0; sides.len()];
    'tables: loop {
        let groups: Vec<Alike> = sides
            .iter()
            .zip(&places)
            .map(|(side, place)| side.groups[*place])
            .collect();
        let bound = |bound| groups.iter().any(|group| group.bound == bound);
        if !(bound(Bound::OnPaperOnly) && bound(Bound::NotOnPaper)) {
            let in_cell = groups.iter().all(|group| group.in_cell);
            let most = i32::try_from(total).ok()?;
            let unknown = problem.add_integer_var(f64::from(u8::from(in_cell)), (0, most));
            unknowns.push((places.clone(), unknown));
        }
        for (place, side) in places.iter_mut().zip(sides) {
            *place += 1;
            if *place < side.groups.len() {
                continue 'tables;
            }
            *place = 0;
        }
        break;
    }
    for (at, side) in sides.iter().enumerate() {
        for fact in &side.facts {
            let of_fact = unknowns
                .iter()
                .filter(|(places, _)| fact.groups.contains(&places[at]));
            let sum: Vec<(Variable, f64)> = of_fact.map(|(_, unknown)| (*unknown, 1.0)).collect();
            let Range { least, most } = fact.range;
            if least == most {
                problem.add_constraint(sum, ComparisonOp::Eq, f64::from(least));
            } else {
                problem.add_constraint(sum.clone(), ComparisonOp::Ge, f64::from(least));
                problem.add_constraint(sum, ComparisonOp::Le, f64::from(most));
            }
        }
    }
    Some(problem.solve().ok()?.into_solution().ok()?.objective())
}

/// The whole number at or above what the solver says, which is not exact.
fn up(value: f64) -> u32 {
    whole((value - 1e-6).ceil())
}

/// The whole number at or below.
fn down(value: f64) -> u32 {
    whole((value + 1e-6).floor())
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count, and not below zero"
)]
fn whole(value: f64) -> u32 {
    value.clamp(0.0, f64::from(u32::MAX)) as u32
}
