//! Random units to attack, of every size.

use casework::{
    CaseToken, Context, HalfYear, Interpreter, LedTo, Period, ServiceCount, SpokenLanguage, Step,
    TookPart, UsageEvent, UseForm,
};
use uuid::Uuid;

use super::{
    dice::Dice,
    program::{EDITION, History, Recorded},
};
use crate::{Counted, Fewest};

/// How many uses a unit has in a half-year, about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Hardly any: often held.
    Tiny,
    /// A small preschool.
    Small,
    /// A school.
    Middle,
    /// A municipality's student health.
    Large,
}

/// A unit's whole history: holds, late uses on paper, families that come again, uses of which nobody knows whose
/// they are, a raised *k*, answers that nobody gives.
pub fn random_unit(size: Size, half_years: usize, dice: &mut Dice) -> History {
    let first = Period {
        year: 2026,
        half: if dice.percent(50) {
            HalfYear::Spring
        } else {
            HalfYear::Autumn
        },
    };
    let mut fewest = vec![u8::try_from(dice.between(5, 20)).unwrap_or(5)];
    if dice.percent(60) {
        fewest = vec![5];
    }
    let mut periods = vec![first];
    for _ in 1..half_years {
        let (period, k) = (periods[periods.len() - 1], fewest[fewest.len() - 1]);
        periods.push(period.next());
        let raised = if dice.percent(10) {
            dice.between(u32::from(k), 20)
        } else {
            u32::from(k)
        };
        fewest.push(u8::try_from(raised).unwrap_or(k));
    }
    let most = match size {
        Size::Tiny => 9,
        Size::Small => 40,
        Size::Middle => 150,
        Size::Large => 500,
    };
    let habits = Habits::of(dice);
    let mut uses = Vec::new();
    for (at, period) in periods.iter().enumerate() {
        let many = if dice.percent(15) {
            dice.between(0, 6)
        } else {
            dice.between(most / 4, most)
        };
        // Families come again, some very often; one word stands for all of whom nobody knows who they are.
        let cases = dice.between(1, many.max(1));
        for _ in 0..many {
            let case = if dice.percent(habits.unknown) {
                0
            } else {
                u128::from(dice.between(1, cases))
            };
            let case = if case == 0 {
                0
            } else {
                case + (u128::from(size_of(at)) << 32) * u128::from(u8::from(dice.percent(90)))
            };
            let event = habits.event(*period, dice);
            let late = event.form == UseForm::Paper && dice.percent(15);
            uses.push(Recorded {
                counted: Counted {
                    event,
                    case: CaseToken(Uuid::from_u128(case + 1)),
                },
                known_in: if late { period.next() } else { *period },
            });
        }
    }
    dice.shuffle(&mut uses);
    let last = periods[periods.len() - 1];
    History {
        first,
        current: last.next().next(),
        fewest: fewest
            .into_iter()
            .filter_map(|fewest| Fewest::new(fewest).ok())
            .collect(),
        uses,
    }
}

/// What is usual in a unit.
struct Habits {
    context: Vec<u32>,
    step: Vec<u32>,
    language: Vec<u32>,
    interpreter: u32,
    child: u32,
    guardian: u32,
    services: Vec<u32>,
    led_to: Vec<u32>,
    paper: u32,
    older: u32,
    meetings: u32,
    unknown: u32,
}

impl Habits {
    fn of(dice: &mut Dice) -> Self {
        let mut weights = |many: usize| -> Vec<u32> {
            let weights = (0..many).map(|_| match dice.below(4) {
                0 => 0,
                1 => dice.between(1, 6),
                2 => dice.between(5, 30),
                _ => dice.between(20, 100),
            });
            let weights: Vec<u32> = weights.collect();
            if weights.iter().all(|weight| *weight == 0) {
                vec![1; many]
            } else {
                weights
            }
        };
        let context = weights(Context::ALL.len());
        let step = weights(Step::ALL.len());
        let language = weights(SpokenLanguage::all().count());
        let services = weights(ServiceCount::ALL.len());
        let led_to = weights(LedTo::ALL.len());
        Self {
            context,
            step,
            language,
            services,
            led_to,
            interpreter: dice.between(0, 100),
            child: dice.between(0, 100),
            guardian: dice.between(0, 100),
            paper: [0, 5, 20, 50][dice.below(4)],
            older: [0, 0, 10, 100][dice.below(4)],
            meetings: dice.between(0, 30),
            unknown: [0, 10, 40, 100][dice.below(4)],
        }
    }

    fn event(&self, period: Period, dice: &mut Dice) -> UsageEvent {
        let took = |percent: u32, dice: &mut Dice| {
            if dice.percent(percent) {
                TookPart::Yes
            } else {
                TookPart::No
            }
        };
        let paper = dice.percent(self.paper);
        let meeting = !paper && dice.percent(self.meetings);
        let languages: Vec<SpokenLanguage> = SpokenLanguage::all().collect();
        let mut language = languages[dice.weighted(&self.language)];
        if !paper && language == SpokenLanguage::Other {
            language = languages[0];
        }
        UsageEvent {
            month: period.months()[dice.below(6)],
            context: if meeting {
                Context::CoordinationMeeting
            } else {
                Context::ALL[dice.weighted(&self.context)]
            },
            step: if meeting {
                Step::Collaborate
            } else {
                Step::ALL[dice.weighted(&self.step)]
            },
            language,
            interpreter: if dice.percent(self.interpreter) {
                Interpreter::Present
            } else {
                Interpreter::Absent
            },
            child: took(self.child, dice),
            guardian: took(self.guardian, dice),
            services: ServiceCount::ALL[dice.weighted(&self.services)],
            led_to: LedTo::ALL[dice.weighted(&self.led_to)],
            form: if paper {
                UseForm::Paper
            } else {
                UseForm::Screen
            },
            edition: if dice.percent(self.older) {
                "older".to_owned()
            } else {
                EDITION.to_owned()
            },
            areas: None,
        }
    }
}

fn size_of(at: usize) -> u32 {
    u32::try_from(at).unwrap_or_default() + 1
}
