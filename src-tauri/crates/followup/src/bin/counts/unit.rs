//! An invented unit as half-years pass: it counts, and releases what it can, as the program does.

use std::io;

use casework::{CountQuestion, Period};
use followup::{
    Counted, Fewest, HowFar, Outlook, Plan, Reflected, ReflectionQuestion, SourceId, Span, Unit,
    check, counties, files, outlook, plan,
};
use l10n::Locales;
use uuid::Uuid;

use crate::dice::{Dice, shares};
use crate::habits::{EDITION, Families, Habits};

/// The half-year in which every unit begins to count.
pub const BEGINNING: &str = "2021-VT";

/// A use, and in which half-year's files it is counted.
struct Use {
    counted: Counted,
    released: Option<Period>,
}

/// A unit.
struct Living<'l> {
    dice: Dice,
    habits: Habits,
    unit: Unit,
    source: SourceId,
    fewest: Fewest,
    locales: &'l Locales,
    uses: Vec<Use>,
    releases: Vec<Span>,
    first_waiting: Period,
}

/// What came of a unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lived {
    /// How many releases it made.
    pub releases: u64,
    /// How many uses they count.
    pub released: u64,
    /// How many are held to the end.
    pub held: u64,
}

/// Lets a unit live through so many half-years and count so many uses. Each file is handed to `save` by its name.
///
/// # Errors
/// A file cannot be made or saved, or is found unsafe by the program's own check.
pub fn live(
    dice: Dice,
    (terms, events): (u16, u64),
    fewest: Fewest,
    locales: &Locales,
    save: &mut impl FnMut(&str, &[u8]) -> io::Result<()>,
) -> io::Result<Lived> {
    let mut dice = dice;
    let beginning: Period = BEGINNING.parse().map_err(io::Error::other)?;
    let habits = Habits::new(&mut dice);
    let mut families = Families::new(&mut dice);
    let mut living = Living {
        unit: any_unit(&mut dice)?,
        source: SourceId::made_of(Uuid::from_u64_pair(dice.bits(), dice.bits())),
        dice,
        habits,
        fewest,
        locales,
        uses: Vec::new(),
        releases: Vec::new(),
        first_waiting: beginning,
    };
    let mut now = beginning;
    let shares = term_shares(&mut living.dice, terms, events);
    let last_term = shares.len();
    for (term, uses) in (1..).zip(shares) {
        living.record(now, uses, &mut families);
        families.delete_some(&mut living.dice);
        now = now.next();
        if term == last_term || living.dice.happens(living.habits.punctual) {
            living.release(now, save)?;
        }
    }
    save("truth.csv", &truth(&living.uses)?)?;
    let released = living
        .uses
        .iter()
        .filter(|one| one.released.is_some())
        .count() as u64;
    Ok(Lived {
        releases: living.releases.len() as u64,
        released,
        held: living.uses.len() as u64 - released,
    })
}

/// How the uses are spread over half-years, some of which have none.
fn term_shares(dice: &mut Dice, terms: u16, events: u64) -> Vec<u64> {
    let mut weights: Vec<u64> = (0..terms)
        .map(|_| {
            if dice.happens(15) {
                0
            } else {
                1 + dice.below(9)
            }
        })
        .collect();
    if let (true, Some(last)) = (
        weights.iter().all(|weight| *weight == 0),
        weights.last_mut(),
    ) {
        *last = 1;
    }
    shares(events, &weights)
}

fn any_unit(dice: &mut Dice) -> io::Result<Unit> {
    let counties = counties().map_err(io::Error::other)?;
    let principals: Vec<(&str, &str)> = counties
        .iter()
        .flat_map(|county| {
            let codes = county.principals.iter().map(|principal| &principal.code);
            codes.map(|code| (county.code.as_str(), code.as_str()))
        })
        .collect();
    let weighed: Vec<_> = principals.into_iter().map(|one| (one, 1)).collect();
    let kinds = followup::KINDS.map(|kind| (kind, 1));
    let nothing = || io::Error::other("there are no units");
    let (county, principal) = dice.pick(&weighed).ok_or_else(nothing)?;
    let kind = dice.pick(&kinds).ok_or_else(nothing)?;
    Ok(Unit {
        county: county.to_owned(),
        principal: principal.to_owned(),
        kind: kind.to_owned(),
    })
}

impl Living<'_> {
    fn record(&mut self, now: Period, uses: u64, families: &mut Families) {
        let mut months: Vec<_> = (0..uses)
            .map(|_| self.habits.month(&mut self.dice, now))
            .collect();
        months.sort_unstable();
        for month in months {
            let event = self
                .habits
                .use_recorded(&mut self.dice, month, self.first_waiting);
            let case = families.whose(&mut self.dice, &self.habits, event.form);
            self.uses.push(Use {
                counted: Counted { event, case },
                released: None,
            });
        }
    }

    /// Makes every release that can be made, where `current` is the half-year that goes on.
    fn release(
        &mut self,
        current: Period,
        save: &mut impl FnMut(&str, &[u8]) -> io::Result<()>,
    ) -> io::Result<()> {
        loop {
            let waiting = || {
                let unreleased = self.uses.iter().filter(|one| one.released.is_none());
                unreleased.map(|one| &one.counted)
            };
            let span = match outlook(self.first_waiting, current, waiting(), self.fewest) {
                Outlook::Ready(span) => span,
                Outlook::Held(_) | Outlook::NothingClosed => return Ok(()),
            };
            let plan: Plan = plan(span, waiting(), self.fewest, EDITION);
            let reflection = reflection(&mut self.dice, self.habits.reflects);
            let release = plan
                .release(
                    self.source,
                    self.unit.clone(),
                    env!("CARGO_PKG_VERSION"),
                    reflection,
                )
                .map_err(io::Error::other)?;
            let files = files::made(&release, self.locales).map_err(io::Error::other)?;
            check(
                &files,
                &release,
                waiting(),
                &self.releases,
                current,
                self.locales,
            )
            .map_err(io::Error::other)?;
            save(&format!("{}.csv", span.last), &files.csv)?;
            save(&format!("{}.xlsx", span.last), &files.xlsx)?;
            save(&format!("{}.zip", span.last), &files.package)?;
            for one in &mut self.uses {
                if span.contains(one.counted.event.month.period()) {
                    one.released = Some(span.last);
                }
            }
            self.releases.push(span);
            self.first_waiting = span.last.next();
        }
    }
}

/// How far the unit has come, where it tells.
fn reflection(dice: &mut Dice, often: u64) -> Vec<Reflected> {
    if !dice.happens(often) {
        return Vec::new();
    }
    let far = HowFar::ALL.map(|how_far| (how_far, 1));
    ReflectionQuestion::ALL
        .into_iter()
        .map(|question| Reflected {
            question,
            how_far: dice.pick(&far),
            words: String::new(),
        })
        .collect()
}

/// The uses as they were, for those who try to find them out.
fn truth(uses: &[Use]) -> io::Result<Vec<u8>> {
    let mut rows = csv::Writer::from_writer(Vec::new());
    let questions = CountQuestion::ALL.map(CountQuestion::as_str);
    rows.write_record(questions.into_iter().chain(["case", "released"]))?;
    for Use { counted, released } in uses {
        let answers = CountQuestion::ALL.map(|question| {
            let answer = counted.event.answer(question, EDITION);
            answer.code().into_owned()
        });
        let released = released.map(|period| period.to_string());
        let others = [
            counted.case.0.simple().to_string(),
            released.unwrap_or_default(),
        ];
        rows.write_record(answers.into_iter().chain(others))?;
    }
    rows.into_inner().map_err(csv::IntoInnerError::into_error)
}
