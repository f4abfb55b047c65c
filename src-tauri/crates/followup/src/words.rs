//! What units, half-years, questions and answers are called, in files and on charts: chosen through Fluent.

use std::sync::LazyLock;

use casework::{CountAnswer, CountQuestion, HalfYear, Period};
use l10n::Locales;
use wheel::LanguageTag;

use crate::{County, HowFar, ReflectionQuestion, ReleasedRow, Span, Unit, counties};

/// The counties there are; none where the content file is not what it should be, which a test rules out.
pub fn known_counties() -> &'static [County] {
    static KNOWN: LazyLock<Vec<County>> = LazyLock::new(|| counties().unwrap_or_default());
    &KNOWN
}

/// Names in one language, without the invisible signs that isolate what is filled in: cells hold plain text.
#[derive(Clone, Copy)]
pub struct Labels<'l> {
    locales: &'l Locales,
    language: LanguageTag,
}

impl<'l> Labels<'l> {
    /// In a language.
    pub fn new(locales: &'l Locales, language: LanguageTag) -> Self {
        Self { locales, language }
    }

    /// As they stand in a release: in Swedish.
    pub fn of_files(locales: &'l Locales) -> Self {
        Self::new(locales, LanguageTag::Sv)
    }

    /// The text of a message.
    pub fn text<'a>(
        &self,
        id: &str,
        args: impl IntoIterator<Item = (&'a str, l10n::Value<'a>)>,
    ) -> String {
        plain(&self.locales.text(self.language, id, args))
    }

    /// A municipality or region; its code where it is not known here.
    pub fn principal(&self, code: &str) -> String {
        known_counties()
            .iter()
            .flat_map(|county| &county.principals)
            .find(|principal| principal.code == code)
            .map_or_else(|| code.to_owned(), |principal| principal.name.clone())
    }

    /// A kind of service: one of [`crate::KINDS`].
    pub fn kind(&self, kind: &str) -> String {
        self.text(&format!("unit-kind-{kind}"), [])
    }

    /// A unit: "Elevhälsa, Katrineholm".
    pub fn unit(&self, unit: &Unit) -> String {
        let principal = self.principal(&unit.principal);
        let kind = self.kind(&unit.kind);
        self.text(
            "unit-name",
            [("principal", principal.into()), ("kind", kind.into())],
        )
    }

    /// A half-year: "VT 2026".
    pub fn period(&self, period: Period) -> String {
        let id = match period.half {
            HalfYear::Spring => "count-period-spring",
            HalfYear::Autumn => "count-period-autumn",
        };
        self.text(id, [("year", period.year.to_string().into())])
    }

    /// One half-year, or from one to another: "HT 2025 till VT 2026".
    pub fn span(&self, span: Span) -> String {
        if span.first == span.last {
            return self.period(span.last);
        }
        let (from, to) = (self.period(span.first), self.period(span.last));
        self.text(
            "count-period-range",
            [("from", from.into()), ("to", to.into())],
        )
    }

    /// A question.
    pub fn question(&self, question: CountQuestion) -> String {
        self.text(&format!("count-question-{}", question.as_str()), [])
    }

    /// An answer.
    pub fn answer(&self, answer: CountAnswer) -> String {
        let CountAnswer::Month(month) = answer else {
            return self.text(&answer.message_id(), []);
        };
        self.text(
            &answer.message_id(),
            [("year", month.year().to_string().into())],
        )
    }

    /// Several answers that are told together.
    pub fn together(&self, answers: &[CountAnswer]) -> String {
        let answers: Vec<String> = answers.iter().map(|answer| self.answer(*answer)).collect();
        self.text("count-others", [("answers", answers.join(", ").into())])
    }

    /// A row of a release of so many half-years: an answer, or those that are told together.
    pub fn row(&self, row: &ReleasedRow, span: Span) -> String {
        match row.answers.as_slice() {
            [answer] => self.answer(*answer),
            [first, ..] if first.question().answers(span.first, span.last) == row.answers => {
                self.text("file-all-together", [])
            }
            answers => self.together(answers),
        }
    }

    /// All uses.
    pub fn total(&self) -> String {
        self.text("count-total", [])
    }

    /// What the team asks itself.
    pub fn reflection_question(&self, question: ReflectionQuestion) -> String {
        self.text(&format!("reflect-question-{}", question.as_str()), [])
    }

    /// How far the unit has come; nothing where nobody said.
    pub fn how_far(&self, how_far: Option<HowFar>) -> String {
        how_far.map_or_else(String::new, |how_far| {
            self.text(&format!("reflect-how-far-{}", how_far.as_str()), [])
        })
    }
}

/// Text without the isolates that stand around what was filled in.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
