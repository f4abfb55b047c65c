use std::collections::HashMap;

use proptest::prelude::*;
use wheel::LanguageTag;

use super::*;

/// What happens in a unit in a half-year.
#[derive(Clone, Debug)]
struct Term {
    /// Uses that are finished or, on paper, entered.
    uses: Vec<Use>,
    /// Later corrections: of which event (counted round), to what.
    corrections: Vec<(usize, u64)>,
    /// Cases that are deleted: a family that comes back is a new case.
    deleted: Vec<u64>,
    /// Whether the unit makes the releases that it can when the half-year is over.
    releases: bool,
}

#[derive(Clone, Copy, Debug)]
struct Use {
    whose: Whose,
    /// Months before the present one in which a use on paper was, or the clock went wrong.
    months_ago: usize,
    /// From 0.
    month: usize,
    answers: u64,
}

#[derive(Clone, Copy, Debug)]
enum Whose {
    Case(u64),
    /// On paper or without anything kept, and the first with this child.
    NewChild,
    /// Nobody knows.
    Unknown,
}

fn uses(most: usize) -> impl Strategy<Value = Vec<Use>> {
    let whose = prop_oneof![
        5 => (0..40_u64).prop_map(Whose::Case),
        2 => (0..3_u64).prop_map(Whose::Case),
        2 => Just(Whose::NewChild),
        1 => Just(Whose::Unknown),
    ];
    let one = (
        whose,
        prop_oneof![4 => Just(0), 1 => 0..20_usize],
        0..6_usize,
        any::<u64>(),
    );
    let one = one.prop_map(|(whose, months_ago, month, answers)| Use {
        whose,
        months_ago,
        month,
        answers,
    });
    prop::collection::vec(one, 0..=most)
}

fn terms() -> impl Strategy<Value = Vec<Term>> {
    let uses = prop_oneof![2 => uses(0), 4 => uses(6), 3 => uses(40), 1 => uses(300)];
    let corrections = prop::collection::vec((any::<prop::sample::Index>(), any::<u64>()), 0..4)
        .prop_map(|all| {
            all.into_iter()
                .map(|(at, to)| (at.index(10_000), to))
                .collect()
        });
    let deleted = prop::collection::vec(0..40_u64, 0..6);
    let term = (uses, corrections, deleted, prop::bool::weighted(0.8)).prop_map(
        |(uses, corrections, deleted, releases)| Term {
            uses,
            corrections,
            deleted,
            releases,
        },
    );
    prop::collection::vec(term, 1..10)
}

/// How the answers of a unit are spread.
#[derive(Clone, Copy, Debug)]
enum Habit {
    Evenly,
    /// Each answer half as often as the one before.
    Falling,
    HardlyEverAnother,
}

impl Habit {
    fn pick<T: Copy>(self, answers: &[T], random: u8) -> T {
        let place = match self {
            Self::Evenly => usize::from(random) % answers.len(),
            Self::Falling => (random.leading_zeros() as usize).min(answers.len() - 1),
            Self::HardlyEverAnother => usize::from(random).saturating_sub(240) % answers.len(),
        };
        answers[place]
    }

    fn event(self, month: Month, random: u64) -> UsageEvent {
        let random = random.to_le_bytes();
        let languages: Vec<SpokenLanguage> = LanguageTag::ALL
            .map(SpokenLanguage::Known)
            .into_iter()
            .chain([SpokenLanguage::Other])
            .collect();
        UsageEvent {
            month,
            context: self.pick(&Context::ALL, random[0]),
            step: self.pick(&Step::ALL, random[1]),
            language: self.pick(&languages, random[2]),
            interpreter: self.pick(&[Interpreter::Absent, Interpreter::Present], random[3]),
            child: self.pick(&TookPart::ALL, random[4]),
            guardian: self.pick(&TookPart::ALL, random[5]),
            services: self.pick(&ServiceCount::ALL, random[6]),
            led_to: self.pick(&LedTo::ALL, random[7]),
            form: self.pick(&UseForm::ALL, random[0].wrapping_mul(31) ^ random[7]),
            edition: self
                .pick(&[EDITION, "older"], random[1] ^ random[6])
                .to_owned(),
            areas: None,
        }
    }
}

/// What was given to the county.
struct Given {
    release: Release,
    /// What it was made of, found without the program: the uses whose month lies in its half-years.
    uses: Vec<Counted>,
}

/// A unit as time passes.
struct History {
    all: Vec<Counted>,
    given: Vec<Given>,
    first_waiting: Period,
    fewest: Fewest,
    outlook: Outlook,
}

fn of_span(all: &[Counted], span: Span) -> Vec<Counted> {
    let inside = |counted: &&Counted| {
        let month = counted.event.month;
        span.first.months()[0] <= month && month <= span.last.months()[5]
    };
    all.iter().filter(inside).cloned().collect()
}

fn different_cases<'e>(uses: impl Iterator<Item = &'e Counted>) -> usize {
    uses.map(|counted| counted.case)
        .collect::<HashSet<_>>()
        .len()
}

fn released(plan: &Plan) -> Result<Release, TooFew> {
    let unit = Unit {
        county: "04".to_owned(),
        principal: "0483".to_owned(),
        kind: "school".to_owned(),
    };
    plan.release(SourceId::made_of(Uuid::nil()), unit, "0.1.0", Vec::new())
}

fn live(terms: &[Term], habit: Habit, fewest: u8) -> History {
    let mut history = History {
        all: Vec::new(),
        given: Vec::new(),
        first_waiting: period("2026-VT"),
        fewest: Fewest::new(fewest).unwrap(),
        outlook: Outlook::NothingClosed,
    };
    // A case and how often it was deleted.
    let mut again: HashMap<u64, u64> = HashMap::new();
    let mut months = vec!["2025-12".parse::<Month>().unwrap()];
    for (term, now) in terms
        .iter()
        .zip(period("2026-VT").through(period("2999-HT")))
    {
        months.extend(now.months());
        for one in &term.uses {
            let at = months.len() - 6 + one.month;
            let month = months[at.saturating_sub(one.months_ago)];
            history.all.push(Counted {
                event: habit.event(month_counted(month, history.first_waiting), one.answers),
                case: CaseToken(match one.whose {
                    Whose::Case(number) => {
                        let times = again.get(&number).copied().unwrap_or(0);
                        Uuid::from_u64_pair(2 + times, number)
                    }
                    Whose::NewChild => Uuid::from_u64_pair(1, history.all.len() as u64),
                    Whose::Unknown => Uuid::nil(),
                }),
            });
        }
        for number in &term.deleted {
            *again.entry(*number).or_default() += 1;
        }
        for (which, to) in &term.corrections {
            let which = which % history.all.len().max(1);
            if let Some(counted) = history.all.get_mut(which)
                && history.first_waiting <= counted.event.month.period()
            {
                counted.event = habit.event(counted.event.month, *to);
            }
        }
        if term.releases {
            release_what_can_be(&mut history, now.next());
        }
    }
    history
}

fn release_what_can_be(history: &mut History, current: Period) {
    loop {
        history.outlook = outlook(
            history.first_waiting,
            current,
            history.all.iter(),
            history.fewest,
        );
        let Outlook::Ready(span) = history.outlook else {
            return;
        };
        let plan = plan(span, history.all.iter(), history.fewest, EDITION);
        history.given.push(Given {
            release: released(&plan).unwrap(),
            uses: of_span(&history.all, span),
        });
        history.first_waiting = span.last.next();
    }
}

/// Every number of a release, counted again from the events themselves.
fn assert_stands_for_enough(Given { release, uses }: &Given, fewest: Fewest) {
    let least = usize::from(u8::from(fewest));
    assert_eq!(release.total, uses.len() as u64);
    assert!(least <= different_cases(uses.iter()));
    assert_eq!(release.tables.len(), CountQuestion::ALL.len());
    for (table, question) in release.tables.iter().zip(CountQuestion::ALL) {
        assert_eq!(table.question, question);
        let sum: u64 = table.rows.iter().map(|row| row.uses).sum();
        assert_eq!(sum, release.total, "{question:?}");

        let mut answers: Vec<CountAnswer> = Vec::new();
        for row in &table.rows {
            let behind: Vec<&Counted> = uses
                .iter()
                .filter(|counted| {
                    row.answers
                        .contains(&counted.event.answer(question, EDITION))
                })
                .collect();
            assert_eq!(row.uses, behind.len() as u64, "{question:?}");
            assert!(least <= behind.len(), "{question:?}");
            assert!(least <= different_cases(behind.into_iter()), "{question:?}");
            answers.extend(&row.answers);
        }
        let merged = table.rows.iter().position(ReleasedRow::is_merged);
        assert!(
            merged.is_none_or(|place| place + 1 == table.rows.len()),
            "{question:?}"
        );
        let told: HashSet<CountAnswer> = answers.iter().copied().collect();
        assert_eq!(told.len(), answers.len(), "{question:?}");
        let all = question.answers(release.span.first, release.span.last);
        assert_eq!(told, all.into_iter().collect(), "{question:?}");
    }
}

/// Which half-years a history has released, and that none of them stands in two releases.
fn assert_no_overlap(history: &History) {
    let mut next = period("2026-VT");
    for Given { release, uses } in &history.given {
        assert_eq!(release.span.first, next);
        let before = uses
            .iter()
            .filter(|counted| counted.event.month.period() < release.span.last);
        assert!((different_cases(before) as u64) < history.fewest.get());
        next = release.span.last.next();
    }
    assert_eq!(history.first_waiting, next);
}

/// Each event is in one release, or held, or waits.
fn assert_nothing_lost(history: &History, current: Period) {
    let told: u64 = history.given.iter().map(|given| given.release.total).sum();
    let held = match history.outlook {
        Outlook::Held(span) => {
            let held = of_span(&history.all, span);
            assert!((different_cases(held.iter()) as u64) < history.fewest.get());
            held.len()
        }
        Outlook::NothingClosed => 0,
        Outlook::Ready(span) => panic!("{span:?} was not released"),
    };
    let waiting = history
        .all
        .iter()
        .filter(|counted| current <= counted.event.month.period())
        .count();
    let all = usize::try_from(told).unwrap() + held + waiting;
    assert_eq!(all, history.all.len());
    for counted in &history.all {
        let times = history
            .given
            .iter()
            .filter(|given| given.release.span.contains(counted.event.month.period()))
            .count();
        assert!(times <= 1);
    }
}

/// What was given is what the program would make again from all it knows now, in whatever order.
fn assert_made_again_alike(history: &History) {
    let mut otherwise = history.all.clone();
    otherwise.reverse();
    let middle = otherwise.len() / 3;
    otherwise.rotate_left(middle);
    for Given { release, .. } in &history.given {
        let again = plan(release.span, history.all.iter(), history.fewest, EDITION);
        assert_eq!(released(&again).as_ref(), Ok(release));
        let reordered = plan(release.span, otherwise.iter(), history.fewest, EDITION);
        assert_eq!(reordered, again);
    }
}

fn habits() -> impl Strategy<Value = Habit> {
    prop_oneof![
        Just(Habit::Evenly),
        Just(Habit::Falling),
        Just(Habit::HardlyEverAnother)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn every_number_ever_told_stands_for_enough_uses_and_cases(
        terms in terms(),
        habit in habits(),
        fewest in prop_oneof![Just(5_u8), 5..=20_u8],
    ) {
        let mut history = live(&terms, habit, fewest);
        let current = period("2026-VT").through(period("2999-HT")).nth(terms.len()).unwrap();
        release_what_can_be(&mut history, current);
        for given in &history.given {
            assert_stands_for_enough(given, history.fewest);
        }
        assert_no_overlap(&history);
        assert_nothing_lost(&history, current);
        assert_made_again_alike(&history);
    }
}

#[test]
fn a_huge_unit_and_one_of_few_families_are_told_as_they_are() {
    let term = |uses: u64, cases: u64| Term {
        uses: (0..uses)
            .map(|number| Use {
                whose: Whose::Case(number % cases),
                months_ago: 0,
                month: usize::try_from(number % 6).unwrap(),
                answers: number.wrapping_mul(0x9e37_79b9_7f4a_7c15),
            })
            .collect(),
        corrections: Vec::new(),
        deleted: Vec::new(),
        releases: true,
    };
    // Four families, week after week, are never told of; a fifth changes that.
    let history = live(&[term(400, 4), term(400, 4), term(5, 5)], Habit::Evenly, 5);
    let [only] = &history.given[..] else {
        panic!("not one release")
    };
    assert_eq!(only.release.total, 805);
    assert_eq!(only.release.span, span("2026-VT", "2027-VT"));
    assert_stands_for_enough(only, history.fewest);

    let history = live(&[term(6_000, 4_000)], Habit::Evenly, 20);
    let [only] = &history.given[..] else {
        panic!("not one release")
    };
    assert!(only.release.tables.iter().all(|table| 1 < table.rows.len()));
    assert_stands_for_enough(only, history.fewest);
}
