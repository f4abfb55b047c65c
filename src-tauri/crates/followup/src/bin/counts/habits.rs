//! How an invented unit uses the wheel: how often each answer is given, and whose its uses are.

use casework::{
    CaseToken, Context, HalfYear, Interpreter, LedTo, Month, Period, ServiceCount, SpokenLanguage,
    Step, TookPart, UsageEvent, UseForm,
};
use uuid::Uuid;
use wheel::LanguageTag;

use crate::dice::Dice;

/// The edition of the wheel that the program has.
pub const EDITION: &str = "barnets-basta 2";
const OLDER_EDITION: &str = "barnets-basta 1";

/// An answer and how often it is given, beside the others.
type Weighed<T> = Vec<(T, u64)>;

/// How often, in a hundred uses or beside other answers.
pub struct Habits {
    spring: Weighed<u8>,
    autumn: Weighed<u8>,
    contexts: Weighed<Context>,
    steps: Weighed<Step>,
    languages: Weighed<SpokenLanguage>,
    services: Weighed<ServiceCount>,
    led_to: Weighed<LedTo>,
    interpreter: u64,
    child: u64,
    guardian: u64,
    paper: u64,
    late: u64,
    older_edition: u64,
    show_only: u64,
    nobody_knows: u64,
    new_case: u64,
    /// How often the releases are made as soon as they can be.
    pub punctual: u64,
    /// How often a release tells how far the unit has come.
    pub reflects: u64,
}

impl Habits {
    /// Those of a new unit.
    pub fn new(dice: &mut Dice) -> Self {
        let languages = SpokenLanguage::all().zip([60, 4, 10, 8, 8, 4, 6]);
        let mut per_cent = |often: &[(u64, u64)]| dice.pick(often).unwrap_or(50);
        let interpreter = per_cent(&[(0, 2), (10, 4), (40, 1)]);
        let child = per_cent(&[(70, 3), (30, 1), (97, 1)]);
        let guardian = per_cent(&[(90, 3), (60, 1), (99, 1)]);
        let paper = per_cent(&[(0, 2), (15, 3), (60, 1)]);
        let older_edition = per_cent(&[(0, 2), (5, 2), (40, 1)]);
        // Some know all their families well, and there are few of them.
        let new_case = per_cent(&[(40, 3), (70, 2), (4, 2)]);
        let punctual = per_cent(&[(100, 4), (50, 1)]);
        Self {
            spring: varied(dice, (1..=6).zip([6, 8, 9, 8, 9, 5])),
            autumn: varied(dice, (7..=12).zip([1, 5, 9, 9, 9, 6])),
            contexts: varied(
                dice,
                Context::ALL.into_iter().zip([25, 30, 5, 10, 10, 10, 10]),
            ),
            steps: varied(dice, Step::ALL.into_iter().zip([40, 40, 20])),
            languages: varied(dice, languages),
            services: varied(dice, ServiceCount::ALL.into_iter().zip([50, 25, 15, 10])),
            led_to: varied(dice, LedTo::ALL.into_iter().zip([40, 10, 10, 5, 30, 5])),
            interpreter,
            child,
            guardian,
            paper,
            late: 30,
            older_edition,
            show_only: 10,
            nobody_knows: 40,
            new_case,
            punctual,
            reflects: 20,
        }
    }

    /// In which month of a half-year something happens; in July hardly anything does.
    pub fn month(&self, dice: &mut Dice, period: Period) -> Month {
        let [first, ..] = period.months();
        let months = match period.half {
            HalfYear::Spring => &self.spring,
            HalfYear::Autumn => &self.autumn,
        };
        let month = dice.pick(months).unwrap_or(first.month());
        Month::new(period.year, month).unwrap_or(first)
    }

    /// A use that is recorded in a month, where `first` is the oldest half-year that was not released.
    pub fn use_recorded(&self, dice: &mut Dice, recorded: Month, first: Period) -> UsageEvent {
        let form = self.form(dice);
        // What was on paper can be entered later.
        let month = if form == UseForm::Paper && dice.happens(self.late) {
            let open: Vec<(Month, u64)> = first
                .through(recorded.period())
                .flat_map(Period::months)
                .filter(|month| *month <= recorded)
                .map(|month| (month, 1))
                .collect();
            dice.pick(&open).unwrap_or(recorded)
        } else {
            recorded
        };
        let context = dice.pick(&self.contexts).unwrap_or(Context::Other);
        let step = dice.pick(&self.steps).unwrap_or(Step::Notice);
        let language = dice.pick(&self.languages);
        let swedish = SpokenLanguage::Known(LanguageTag::Sv);
        let mut took_part = |often: u64| {
            if dice.happens(often) {
                TookPart::Yes
            } else {
                TookPart::No
            }
        };
        UsageEvent {
            month,
            context,
            child: took_part(self.child),
            guardian: took_part(self.guardian),
            // The program itself knows no other meetings and no other languages.
            step: match (form, context) {
                (UseForm::Screen, Context::CoordinationMeeting) => Step::Collaborate,
                _ => step,
            },
            language: match (form, language) {
                (UseForm::Screen, Some(SpokenLanguage::Other)) | (_, None) => swedish,
                (_, Some(language)) => language,
            },
            interpreter: if dice.happens(self.interpreter) {
                Interpreter::Present
            } else {
                Interpreter::Absent
            },
            services: dice.pick(&self.services).unwrap_or(ServiceCount::None),
            led_to: dice.pick(&self.led_to).unwrap_or(LedTo::NotSaid),
            form,
            edition: if dice.happens(self.older_edition) {
                OLDER_EDITION
            } else {
                EDITION
            }
            .to_owned(),
            areas: None,
        }
    }

    fn form(&self, dice: &mut Dice) -> UseForm {
        if dice.happens(self.paper) {
            UseForm::Paper
        } else {
            UseForm::Screen
        }
    }
}

/// Weights as they are usual, some of them much changed: what is common in one unit is unknown in another.
fn varied<T>(dice: &mut Dice, usual: impl Iterator<Item = (T, u64)>) -> Weighed<T> {
    let change = [(0, 15), (1, 45), (2, 20), (5, 15), (30, 5)];
    usual
        .map(|(answer, weight)| (answer, weight * dice.pick(&change).unwrap_or(1)))
        .collect()
}

/// The cases that a unit has, as their tokens.
pub struct Families {
    cases: Vec<CaseToken>,
    /// That of all uses of which nobody knows whose they are.
    shared: CaseToken,
}

impl Families {
    /// None yet.
    pub fn new(dice: &mut Dice) -> Self {
        Self {
            cases: Vec::new(),
            shared: token(dice),
        }
    }

    /// Whose a use is.
    pub fn whose(&mut self, dice: &mut Dice, habits: &Habits, form: UseForm) -> CaseToken {
        if form == UseForm::Paper || dice.happens(habits.show_only) {
            return if dice.happens(habits.nobody_knows) {
                self.shared
            } else {
                token(dice)
            };
        }
        // Most come back soon, and some again and again.
        let back = if dice.happens(70) {
            usize::try_from(dice.bits().trailing_zeros()).unwrap_or(0)
        } else {
            usize::try_from(dice.below(self.cases.len().max(1) as u64)).unwrap_or(0)
        };
        let known = self.cases.iter().rev().nth(back);
        match known {
            Some(case) if !dice.happens(habits.new_case) => *case,
            _ => {
                let case = token(dice);
                self.cases.push(case);
                case
            }
        }
    }

    /// Some cases are deleted. A family that comes back is then a new case.
    pub fn delete_some(&mut self, dice: &mut Dice) {
        self.cases.retain(|_| !dice.happens(15));
    }
}

fn token(dice: &mut Dice) -> CaseToken {
    CaseToken(Uuid::from_u64_pair(dice.bits(), dice.bits()))
}
