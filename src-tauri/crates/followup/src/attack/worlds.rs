//! Other worlds: all uses of a release, invented, so that the program publishes the very same of them.

use casework::{
    CaseToken, CountAnswer, CountQuestion, CountedEdition, LedTo, Month, ServiceCount,
    SpokenLanguage, Step, TookPart, UsageEvent, UseForm,
};
use casework::{Context, Interpreter};
use uuid::Uuid;

use super::{
    Knowledge,
    cells::{Cell, all},
    dice::Dice,
    inverse::{Fit, Inverse},
    program::{EDITION, Program, place_of},
    seen::Seen,
};
use crate::Counted;

/// Where worlds of a release are made.
pub struct Worlds<'s> {
    seen: &'s Seen,
    knowledge: Knowledge,
    inverses: Vec<Inverse>,
}

/// Invented uses: for each question the place of the answer of each use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    answers: Vec<Vec<usize>>,
}

/// Uses that have the same answers stand together.
pub struct Groups(Vec<(Vec<usize>, u32)>);

impl<'s> Worlds<'s> {
    /// Turns every table back, each by `most` guesses at most.
    pub fn of(
        program: &impl Program,
        seen: &'s Seen,
        knowledge: Knowledge,
        most: u64,
        dice: &mut Dice,
    ) -> Self {
        let tables = seen.tables.iter();
        Self {
            seen,
            knowledge,
            inverses: tables
                .map(|table| Inverse::of(program, seen, table, most, dice))
                .collect(),
        }
    }

    /// The tables turned back, one a question.
    pub fn inverses(&self) -> &[Inverse] {
        &self.inverses
    }

    /// A world in which answers stand together by chance. `None` where some table cannot be turned back.
    pub fn any(&self, dice: &mut Dice) -> Option<World> {
        let plain = Cell {
            literals: Vec::new(),
        };
        self.aimed(&plain, Aim::Many, dice)
    }

    /// A world in which a cell has as many uses as can be.
    pub fn with_many(&self, cell: &Cell, dice: &mut Dice) -> Option<World> {
        self.aimed(cell, Aim::Many, dice)
    }

    /// A world in which a cell has as few uses as can be.
    pub fn with_few(&self, cell: &Cell, dice: &mut Dice) -> Option<World> {
        self.aimed(cell, Aim::Few, dice)
    }

    fn aimed(&self, cell: &Cell, aim: Aim, dice: &mut Dice) -> Option<World> {
        let total = usize::try_from(self.seen.total).ok()?;
        let mut tables = Vec::new();
        for (question, table) in self.seen.tables.iter().enumerate() {
            let wanted = cell
                .literals
                .iter()
                .find(|literal| literal.question == question);
            let wanted = wanted.map_or(0, |literal| literal.answers);
            let first = match aim {
                Aim::Many => wanted,
                Aim::Few if wanted == 0 => 0,
                Aim::Few => all(table.answers.len()) & !wanted,
            };
            let inverse = &self.inverses[question];
            let fit = best_fit(inverse, first, dice)?;
            tables.push(inverse.table(table, fit, first, dice));
        }
        if self.knowledge == Knowledge::NobodyCorrects {
            self.keep_other_languages_on_paper(&mut tables, dice)?;
        }

        // The uses of the cell's answers stand where those of the other literals do, or where they do not.
        let mut taken = 0;
        let mut answers = Vec::new();
        for (question, uses) in tables.iter().enumerate() {
            let mut order: Vec<usize> = (0..uses.len()).collect();
            dice.shuffle(&mut order);
            let literal = cell
                .literals
                .iter()
                .find(|literal| literal.question == question);
            let mut from = dice.below(total);
            if let Some(literal) = literal {
                order.sort_by_key(|answer| !literal.has(*answer));
                from = match aim {
                    Aim::Many => 0,
                    Aim::Few => taken,
                };
                let of_cell = order.iter().filter(|answer| literal.has(**answer));
                taken += of_cell.map(|answer| size(uses[*answer])).sum::<usize>();
            }
            let mut row = vec![0; total];
            let mut at = from;
            for answer in order {
                for _ in 0..uses[answer] {
                    row[at % total] = answer;
                    at += 1;
                }
            }
            answers.push(row);
        }
        let mut world = World { answers };
        if self.knowledge == Knowledge::NobodyCorrects {
            world.move_other_languages_to_paper();
        }
        Some(world)
    }

    /// Chooses other numbers where more families speak another language than used the wheel on paper.
    fn keep_other_languages_on_paper(
        &self,
        tables: &mut [Vec<u32>],
        dice: &mut Dice,
    ) -> Option<()> {
        let (language, form) = (
            place_of(CountQuestion::Language),
            place_of(CountQuestion::Form),
        );
        let other = tables[language].len() - 1;
        if tables[language][other] <= tables[form][PAPER] {
            return Some(());
        }
        let inverse = &self.inverses[form];
        let fit = best_fit(inverse, 1 << PAPER, dice)?;
        tables[form] = inverse.table(&self.seen.tables[form], fit, 1 << PAPER, dice);
        if tables[form][PAPER] < tables[language][other] {
            let inverse = &self.inverses[language];
            let known = all(other);
            let fit = best_fit(inverse, known, dice)?;
            tables[language] = inverse.table(&self.seen.tables[language], fit, known, dice);
        }
        (tables[language][other] <= tables[form][PAPER]).then_some(())
    }
}

/// The place of paper among the forms.
const PAPER: usize = 1;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Aim {
    Many,
    Few,
}

/// The fit in which the answers `first` have the most together; by chance where it does not matter.
fn best_fit<'i>(inverse: &'i Inverse, first: u128, dice: &mut Dice) -> Option<&'i Fit> {
    let many = |places: &[usize]| {
        places
            .iter()
            .filter(|place| (first >> **place) & 1 == 1)
            .count()
    };
    let (large, held) = (many(&inverse.large), many(&inverse.held));
    let (no_matter, from) = (large + held == 0, dice.below(inverse.fits.len()));
    if no_matter {
        return inverse.fits.get(from);
    }
    let together = |fit: &Fit| -> u32 {
        fit.large.iter().take(large).sum::<u32>() + fit.held.iter().take(held).sum::<u32>()
    };
    let (before, after) = inverse.fits.split_at(from);
    after.iter().chain(before).max_by_key(|fit| together(fit))
}

impl World {
    /// A use with another language and not on paper changes places with one on paper.
    fn move_other_languages_to_paper(&mut self) {
        let (language, form) = (
            place_of(CountQuestion::Language),
            place_of(CountQuestion::Form),
        );
        let other = self.answers[language]
            .iter()
            .max()
            .copied()
            .unwrap_or_default();
        if other != SpokenLanguage::all().count() - 1 {
            return;
        }
        let speaks_other: Vec<bool> = self.answers[language]
            .iter()
            .map(|answer| *answer == other)
            .collect();
        let forms = &mut self.answers[form];
        let mut spare: Vec<usize> = (0..forms.len())
            .filter(|place| forms[*place] == PAPER && !speaks_other[*place])
            .collect();
        for place in 0..forms.len() {
            if speaks_other[place]
                && forms[place] != PAPER
                && let Some(with) = spare.pop()
            {
                forms.swap(place, with);
            }
        }
    }

    /// Its uses by their answers.
    pub fn groups(&self) -> Groups {
        let mut groups: Vec<(Vec<usize>, u32)> = Vec::new();
        let uses = self.answers.first().map_or(0, Vec::len);
        for place in 0..uses {
            let same = |(answers, _): &&mut (Vec<usize>, u32)| {
                self.answers
                    .iter()
                    .zip(answers)
                    .all(|(row, answer)| row[place] == *answer)
            };
            if let Some((_, many)) = groups.last_mut().filter(|last| same(last)) {
                *many += 1;
            } else {
                groups.push((self.answers.iter().map(|row| row[place]).collect(), 1));
            }
        }
        Groups(groups)
    }

    /// Its uses, each of a case of its own, whose names begin at `from`.
    pub fn uses(&self, seen: &Seen, from: u128) -> Vec<Counted> {
        let many = self.answers.first().map_or(0, Vec::len);
        let of = |place: usize| {
            let answers = self.answers.iter().zip(&seen.tables);
            answers.map(move |(row, table)| table.answers[row[place]])
        };
        (0..many)
            .map(|place| counted(of(place), seen.span.last.months()[0], from + place as u128))
            .collect()
    }
}

impl Groups {
    /// How many uses a cell has.
    pub fn count(&self, cell: &Cell) -> u32 {
        let within = |answers: &[usize]| {
            let mut literals = cell.literals.iter();
            literals.all(|literal| literal.has(answers[literal.question]))
        };
        let groups = self.0.iter().filter(|(answers, _)| within(answers));
        groups.map(|(_, many)| many).sum()
    }
}

/// A use with certain answers, of a case of its own.
fn counted(answers: impl Iterator<Item = CountAnswer>, month: Month, case: u128) -> Counted {
    let mut event = UsageEvent {
        month,
        context: Context::Other,
        step: Step::Notice,
        language: SpokenLanguage::Other,
        interpreter: Interpreter::Absent,
        child: TookPart::No,
        guardian: TookPart::No,
        services: ServiceCount::None,
        led_to: LedTo::NotSaid,
        form: UseForm::Screen,
        edition: EDITION.to_owned(),
        areas: None,
    };
    for answer in answers {
        match answer {
            CountAnswer::Month(month) => event.month = month,
            CountAnswer::Context(context) => event.context = context,
            CountAnswer::Step(step) => event.step = step,
            CountAnswer::Language(language) => event.language = language,
            CountAnswer::Interpreter(interpreter) => event.interpreter = interpreter,
            CountAnswer::Child(child) => event.child = child,
            CountAnswer::Guardian(guardian) => event.guardian = guardian,
            CountAnswer::Services(services) => event.services = services,
            CountAnswer::LedTo(led_to) => event.led_to = led_to,
            CountAnswer::Form(form) => event.form = form,
            CountAnswer::Edition(CountedEdition::Current) => EDITION.clone_into(&mut event.edition),
            CountAnswer::Edition(CountedEdition::Other) => "older".clone_into(&mut event.edition),
        }
    }
    Counted {
        event,
        case: CaseToken(Uuid::from_u128(case)),
    }
}

fn size(uses: u32) -> usize {
    usize::try_from(uses).unwrap_or_default()
}
