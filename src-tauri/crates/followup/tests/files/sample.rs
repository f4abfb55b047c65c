//! Releases to try things with, made the way the program makes them.

use std::io::{Cursor, Read as _, Write as _};
use std::sync::LazyLock;

use casework::{
    CaseToken, Context, Interpreter, LedTo, Month, Period, ServiceCount, SpokenLanguage, Step,
    TookPart, UsageEvent, UseForm,
};
use followup::{
    Counted, Fewest, Files, HowFar, Reflected, ReflectionQuestion, Release, SourceId, Span, Unit,
    files, plan,
};
use l10n::Locales;
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

pub const EDITION: &str = "provisional 1";

pub fn period(text: &str) -> Period {
    text.parse().unwrap()
}

/// Half-years one after another, all but the last held.
pub fn span(first: &str, last: &str) -> Span {
    Span {
        first: period(first),
        last: period(last),
    }
}

/// Numbers that look random and are always the same.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    /// One of several, the first ones more often.
    pub fn one_of<T: Copy>(&mut self, of: &[T]) -> T {
        let most = self.below(of.len()) + 1;
        of[self.below(most)]
    }
}

/// Uses of a unit in a month, each with a case of its own now and then shared.
pub fn event(dice: &mut Dice, month: Month, cases: usize) -> Counted {
    let languages: Vec<_> = SpokenLanguage::all().collect();
    let case = dice.below(cases) as u128;
    Counted {
        event: UsageEvent {
            month,
            context: dice.one_of(&Context::ALL),
            step: dice.one_of(&Step::ALL),
            language: dice.one_of(&languages),
            interpreter: dice.one_of(&[Interpreter::Absent, Interpreter::Present]),
            child: dice.one_of(&TookPart::ALL),
            guardian: dice.one_of(&TookPart::ALL),
            services: dice.one_of(&ServiceCount::ALL),
            led_to: dice.one_of(&LedTo::ALL),
            form: dice.one_of(&UseForm::ALL),
            edition: EDITION.to_owned(),
            areas: None,
        },
        case: CaseToken(Uuid::from_u128(case * 7_919 + 0xABCD_0000_0000)),
    }
}

/// So many uses in the last half-year, and one in each that was held before it.
pub fn events(seed: u64, span: Span, uses: usize) -> Vec<Counted> {
    let mut dice = Dice(seed);
    let mut events: Vec<Counted> = span
        .held()
        .map(|held| event(&mut dice, held.months()[2], uses))
        .collect();
    for _ in 0..uses {
        let month = dice.one_of(&span.last.months());
        events.push(event(&mut dice, month, uses * 2));
    }
    events
}

pub fn unit() -> Unit {
    Unit {
        county: "04".to_owned(),
        principal: "0483".to_owned(),
        kind: "student-health".to_owned(),
    }
}

pub fn reflection() -> Vec<Reflected> {
    vec![
        Reflected {
            question: ReflectionQuestion::LeadAppointed,
            how_far: Some(HowFar::Yes),
            words: String::new(),
        },
        Reflected {
            question: ReflectionQuestion::Support,
            how_far: None,
            words: "- Tolk i tid;\n  \"mer\" tid att träffas\n= det vi behöver _x0041_".to_owned(),
        },
    ]
}

pub fn release_of(events: &[Counted], span: Span, reflection: Vec<Reflected>) -> Release {
    plan(span, events.iter(), Fewest::USUAL, EDITION)
        .release(
            SourceId::made_of(Uuid::from_u128(0x1234_5678_9ABC_DEF0_1357)),
            unit(),
            "0.1.0",
            reflection,
        )
        .unwrap()
}

/// A release with a held half-year, merged rows and a reflection.
pub fn release() -> Release {
    let span = span("2025-HT", "2026-VT");
    release_of(&events(1, span, 300), span, reflection())
}

/// The words, read once.
pub static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::embedded);

pub fn files(release: &Release) -> Files {
    files::made(release, &LOCALES).unwrap()
}

/// An archive in which a part says something else.
pub fn with_part(archive: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut parts = parts(archive);
    let part = parts.iter_mut().find(|(known, _)| known == name).unwrap();
    let before = String::from_utf8(part.1.clone()).unwrap();
    let after = change(&before);
    assert_ne!(before, after, "{name} is changed");
    part.1 = after.into_bytes();
    archived(&parts)
}

/// The parts of an archive.
pub fn parts(archive: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut part = archive.by_index(place).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (name, bytes)
        })
        .collect()
}

/// An archive of parts.
pub fn archived(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name.as_str(), options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
