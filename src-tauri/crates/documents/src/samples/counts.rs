//! The usage counts of an invented unit.

use casework::{
    Context, CountAnswer, CountQuestion, CountedEdition, HalfYear, Interpreter, LedTo, Period,
    ServiceCount, SpokenLanguage, Step, TookPart, UseForm,
};
use wheel::LanguageTag;

use super::{Sample, Samples, occasion};
use crate::papers::{CountRow, CountTable, Counts, Made};

pub fn sheets(_: &Samples) -> Vec<Sample<'_>> {
    let counts = Counts {
        kind: "student-health".to_owned(),
        principal: "Katrineholm".to_owned(),
        period: SPRING,
        held: vec![Period {
            year: 2025,
            half: HalfYear::Autumn,
        }],
        total: 84,
        fewest: 5,
        tables: tables(),
    };
    let mut occasion = occasion(Made::FromRelease);
    occasion.practice = false;
    vec![("counts", Box::new(counts), occasion)]
}

const SPRING: Period = Period {
    year: 2026,
    half: HalfYear::Spring,
};

/// Each is a partition of 84 uses. The steps could not be split, nor could the editions.
fn tables() -> Vec<CountTable> {
    let context = CountAnswer::Context;
    let language = |language| CountAnswer::Language(SpokenLanguage::Known(language));
    let services = CountAnswer::Services;
    let led_to = CountAnswer::LedTo;
    let months = SPRING.months().map(CountAnswer::Month);
    let mut tables = vec![
        table(
            CountQuestion::Month,
            months
                .iter()
                .zip([9, 17, 21, 12, 18, 7])
                .map(|(month, uses)| row(&[*month], uses)),
        ),
        table(
            CountQuestion::Context,
            [
                row(&[context(Context::HealthTalk)], 38),
                row(&[context(Context::StudentHealthTeam)], 19),
                row(&[context(Context::CoordinationMeeting)], 14),
                row(
                    &[
                        context(Context::Sip),
                        context(Context::Vits),
                        context(Context::NetworkMeeting),
                    ],
                    13,
                ),
            ],
        ),
        table(
            CountQuestion::Step,
            [row(&Step::ALL.map(CountAnswer::Step), 84)],
        ),
        table(
            CountQuestion::Language,
            [
                row(&[language(LanguageTag::Sv)], 47),
                row(&[language(LanguageTag::So)], 16),
                row(
                    &[
                        language(LanguageTag::En),
                        language(LanguageTag::Fi),
                        language(LanguageTag::Ar),
                        language(LanguageTag::Kmr),
                        CountAnswer::Language(SpokenLanguage::Other),
                    ],
                    21,
                ),
            ],
        ),
        table(
            CountQuestion::Services,
            [
                row(&[services(ServiceCount::None)], 31),
                row(&[services(ServiceCount::One)], 22),
                row(&[services(ServiceCount::Two)], 19),
                row(&[services(ServiceCount::ThreeOrMore)], 12),
            ],
        ),
        table(
            CountQuestion::LedTo,
            [
                row(&[led_to(LedTo::OwnService)], 34),
                row(&[led_to(LedTo::CoordinationMeeting)], 17),
                row(&[led_to(LedTo::Nothing)], 15),
                row(
                    &[
                        led_to(LedTo::Handover),
                        led_to(LedTo::Sip),
                        led_to(LedTo::NotSaid),
                    ],
                    18,
                ),
            ],
        ),
        table(
            CountQuestion::Form,
            [
                row(&[CountAnswer::Form(UseForm::Screen)], 76),
                row(&[CountAnswer::Form(UseForm::Paper)], 8),
            ],
        ),
        table(
            CountQuestion::Edition,
            [row(&CountedEdition::ALL.map(CountAnswer::Edition), 84)],
        ),
    ];
    tables.extend(who_took_part());
    tables.sort_by_key(|table| table.question);
    tables
}

fn who_took_part() -> [CountTable; 3] {
    [
        table(
            CountQuestion::Interpreter,
            [
                row(&[CountAnswer::Interpreter(Interpreter::Present)], 29),
                row(&[CountAnswer::Interpreter(Interpreter::Absent)], 55),
            ],
        ),
        table(
            CountQuestion::Child,
            [
                row(&[CountAnswer::Child(TookPart::Yes)], 71),
                row(&[CountAnswer::Child(TookPart::No)], 13),
            ],
        ),
        table(
            CountQuestion::Guardian,
            [
                row(&[CountAnswer::Guardian(TookPart::Yes)], 66),
                row(&[CountAnswer::Guardian(TookPart::No)], 18),
            ],
        ),
    ]
}

fn table(question: CountQuestion, rows: impl IntoIterator<Item = CountRow>) -> CountTable {
    CountTable {
        question,
        rows: rows.into_iter().collect(),
    }
}

fn row(answers: &[CountAnswer], uses: u64) -> CountRow {
    CountRow {
        answers: answers.to_vec(),
        uses,
    }
}
