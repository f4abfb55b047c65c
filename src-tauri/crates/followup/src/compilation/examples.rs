//! Compilations for tests of what is made of them.

use casework::{
    CountAnswer, CountQuestion, CountedEdition, LedTo, Period, SpokenLanguage, Step, TookPart,
};
use wheel::LanguageTag;

use super::{Compilation, ReadFile};
use crate::{
    Fewest, FileFault, HowFar, Reflected, ReflectionQuestion, Refusal, Release, ReleasedRow,
    ReleasedTable, Span, Unit,
};

pub fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn row(answers: &[CountAnswer], uses: u64) -> ReleasedRow {
    ReleasedRow {
        answers: answers.to_vec(),
        uses,
    }
}

/// Of a total of 40 and more.
fn release(
    source: u8,
    (principal, kind): (&str, &str),
    (first, last): (&str, &str),
    total: u64,
) -> Release {
    let language = |language| CountAnswer::Language(SpokenLanguage::Known(language));
    let rare: Vec<_> = [
        LanguageTag::En,
        LanguageTag::Fi,
        LanguageTag::Ar,
        LanguageTag::Kmr,
    ]
    .map(language)
    .into_iter()
    .chain([CountAnswer::Language(SpokenLanguage::Other)])
    .collect();
    let table = |question, rows| ReleasedTable { question, rows };
    let whole = |question: CountQuestion, answers: &[CountAnswer]| {
        table(question, vec![row(answers, total)])
    };
    let month = period(last).months().map(CountAnswer::Month);
    Release {
        source: format!("{source:016x}").parse().unwrap(),
        unit: Unit {
            county: "04".to_owned(),
            principal: principal.to_owned(),
            kind: kind.to_owned(),
        },
        span: Span {
            first: period(first),
            last: period(last),
        },
        fewest: Fewest::USUAL,
        edition: "hjulet 1".to_owned(),
        program: "0.1.0".to_owned(),
        total,
        tables: vec![
            table(
                CountQuestion::Month,
                vec![
                    row(&month[..1], 9),
                    row(&month[1..2], 11),
                    row(&month[2..], total - 20),
                ],
            ),
            table(
                CountQuestion::Language,
                vec![
                    row(&[language(LanguageTag::Sv)], total - 22),
                    row(&[language(LanguageTag::So)], 12),
                    row(&rare, 10),
                ],
            ),
            table(
                CountQuestion::Child,
                vec![
                    row(&[CountAnswer::Child(TookPart::Yes)], total - 7),
                    row(&[CountAnswer::Child(TookPart::No)], 7),
                ],
            ),
            whole(CountQuestion::LedTo, &LedTo::ALL.map(CountAnswer::LedTo)),
            whole(CountQuestion::Step, &Step::ALL.map(CountAnswer::Step)),
            whole(
                CountQuestion::Edition,
                &CountedEdition::ALL.map(CountAnswer::Edition),
            ),
        ],
        reflection: Vec::new(),
    }
}

/// Five units over two half-years, with what can be wrong, and names that mean harm.
pub fn compilation() -> Compilation {
    let spring = ("2026-VT", "2026-VT");
    let autumn = ("2025-HT", "2025-HT");
    let mut told = release(5, ("0482", "preschool"), spring, 51);
    told.reflection = vec![Reflected {
        question: ReflectionQuestion::Goals,
        how_far: Some(HowFar::Partly),
        words: "=HYPERLINK(\"x\") & <b>mål</b>".to_owned(),
    }];
    let releases = [
        (
            "katrineholm.csv",
            release(1, ("0483", "student-health"), autumn, 44),
        ),
        (
            "katrineholm-2.csv",
            release(1, ("0483", "student-health"), spring, 63),
        ),
        (
            "=cmd()|' /C calc'!A0.csv",
            release(2, ("0480", "school"), spring, 1234),
        ),
        (
            "<script>&\u{7}\".xlsx",
            release(3, ("04", "child-psychiatry"), ("2025-HT", "2026-VT"), 58),
        ),
        ("flen.zip", told),
        (
            "kopia.csv",
            release(1, ("0483", "student-health"), spring, 63),
        ),
    ];
    let mut files: Vec<ReadFile> = releases
        .into_iter()
        .map(|(name, release)| ReadFile {
            name: name.to_owned(),
            found: Ok(release.into()),
        })
        .collect();
    files.push(ReadFile {
        name: "trasig.csv".to_owned(),
        found: Err(Refusal {
            fault: FileFault::Sum,
            line: Some(7),
        }),
    });
    let mut compilation = Compilation::default();
    compilation.take_in(files);
    compilation
}
