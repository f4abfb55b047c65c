//! The usage counts of an invented unit.

use casework::Context;
use wheel::LanguageTag;

use super::{Sample, Samples, occasion};
use crate::papers::{
    CountAnswer, CountOf, CountQuestion, CountRow, CountTable, Counts, HalfYear, LedTo, Made,
    Period,
};

pub fn sheets(samples: &Samples) -> Vec<Sample<'_>> {
    let counts = Counts {
        unit: "Elevhälsan, Katrineholms kommun".to_owned(),
        period: Period {
            year: 2026,
            half: HalfYear::Spring,
        },
        held: vec![Period {
            year: 2025,
            half: HalfYear::Autumn,
        }],
        total: 84,
        fewest: 5,
        tables: tables(samples.desk().pack),
    };
    let mut occasion = occasion(Made::FromRelease);
    occasion.practice = false;
    vec![("counts", Box::new(counts), occasion)]
}

/// Each is a partition of 84 uses. The steps could not be split.
fn tables(pack: &wheel::Pack) -> Vec<CountTable> {
    let answer = |answer, count| CountRow {
        of: CountOf::Answer(answer),
        count,
    };
    let others = |answers: &[CountAnswer], count| CountRow {
        of: CountOf::Others(answers.to_vec()),
        count,
    };
    let table = |question, rows: &[CountRow]| CountTable {
        question,
        rows: rows.to_vec(),
    };
    let yes_or_no = |question, yes, no| {
        let rows = [answer(CountAnswer::Yes, yes), answer(CountAnswer::No, no)];
        table(question, &rows)
    };
    let months: Vec<CountRow> = (1..)
        .zip([9, 17, 21, 12, 18, 7])
        .map(|(month, count)| answer(CountAnswer::Month { year: 2026, month }, count))
        .collect();
    let context = CountAnswer::Context;
    let language = CountAnswer::Language;
    let edition = format!("{} {}", pack.id, pack.version);
    vec![
        table(CountQuestion::Month, &months),
        table(
            CountQuestion::Context,
            &[
                answer(context(Context::HealthTalk), 38),
                answer(context(Context::StudentHealthTeam), 19),
                answer(context(Context::CoordinationMeeting), 14),
                others(
                    &[
                        context(Context::Sip),
                        context(Context::Vits),
                        context(Context::NetworkMeeting),
                    ],
                    13,
                ),
            ],
        ),
        table(CountQuestion::Step, &[]),
        table(
            CountQuestion::Language,
            &[
                answer(language(LanguageTag::Sv), 47),
                answer(language(LanguageTag::So), 16),
                others(
                    &[
                        language(LanguageTag::Fi),
                        language(LanguageTag::Ar),
                        language(LanguageTag::Kmr),
                    ],
                    21,
                ),
            ],
        ),
        yes_or_no(CountQuestion::Interpreter, 29, 55),
        yes_or_no(CountQuestion::Child, 71, 13),
        yes_or_no(CountQuestion::Guardian, 66, 18),
        table(
            CountQuestion::Services,
            &[
                answer(CountAnswer::Services(1), 52),
                answer(CountAnswer::Services(2), 20),
                answer(CountAnswer::Services(3), 12),
            ],
        ),
        table(
            CountQuestion::LedTo,
            &[
                answer(CountAnswer::LedTo(LedTo::OwnService), 41),
                answer(CountAnswer::LedTo(LedTo::CoordinationMeeting), 17),
                answer(CountAnswer::LedTo(LedTo::Nothing), 15),
                others(
                    &[
                        CountAnswer::LedTo(LedTo::Handover),
                        CountAnswer::LedTo(LedTo::Sip),
                    ],
                    11,
                ),
            ],
        ),
        table(
            CountQuestion::Form,
            &[
                answer(CountAnswer::OnScreen, 76),
                answer(CountAnswer::OnPaper, 8),
            ],
        ),
        table(
            CountQuestion::Edition,
            &[answer(CountAnswer::Edition(edition), 84)],
        ),
    ]
}
