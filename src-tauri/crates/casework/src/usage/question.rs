//! What is asked of each use of the wheel, and the answers there are.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{HalfYear, LedTo, Month, Period, ServiceCount, SpokenLanguage, TookPart, UseForm};
use crate::{Context, Interpreter, Step};

/// Which edition of the wheel, as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedEdition {
    /// The one the program has when it is counted.
    Current,
    /// Any other.
    Other,
}

/// What is asked of each use of the wheel, one table each.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum CountQuestion {
    /// In which month.
    Month,
    /// Where the wheel was used.
    Context,
    /// Where in the model.
    Step,
    /// In which language of the family.
    Language,
    /// Whether somebody interpreted.
    Interpreter,
    /// Whether the child took part.
    Child,
    /// Whether a guardian took part.
    Guardian,
    /// How many services took part.
    Services,
    /// What it led to.
    LedTo,
    /// On a screen or on paper.
    Form,
    /// With which edition of the wheel.
    Edition,
}

/// An answer to a [`CountQuestion`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountAnswer {
    /// A month.
    Month(Month),
    /// A context.
    Context(Context),
    /// A step of the model.
    Step(Step),
    /// A language.
    Language(SpokenLanguage),
    /// Somebody interpreted, or nobody.
    Interpreter(Interpreter),
    /// The child was there, or not.
    Child(TookPart),
    /// A guardian was there, or none.
    Guardian(TookPart),
    /// So many services.
    Services(ServiceCount),
    /// What it led to.
    LedTo(LedTo),
    /// Screen or paper.
    Form(UseForm),
    /// An edition of the wheel.
    Edition(CountedEdition),
}

impl CountedEdition {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Current, Self::Other];

    /// The word used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Other => "other",
        }
    }
}

impl CountQuestion {
    /// Every question, in their order.
    pub const ALL: [Self; 11] = [
        Self::Month,
        Self::Context,
        Self::Step,
        Self::Language,
        Self::Interpreter,
        Self::Child,
        Self::Guardian,
        Self::Services,
        Self::LedTo,
        Self::Form,
        Self::Edition,
    ];

    /// The word used in files and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Context => "context",
            Self::Step => "step",
            Self::Language => "language",
            Self::Interpreter => "interpreter",
            Self::Child => "child",
            Self::Guardian => "guardian",
            Self::Services => "services",
            Self::LedTo => "led-to",
            Self::Form => "form",
            Self::Edition => "edition",
        }
    }

    /// Reads back [`CountQuestion::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|question| question.as_str() == word)
    }

    /// Every answer there is, whatever was counted: which of them stand in a file tells nothing.
    /// The months are those of the half-years from `first` to `last`.
    pub fn answers(self, first: Period, last: Period) -> Vec<CountAnswer> {
        match self {
            Self::Month => first
                .through(last)
                .flat_map(Period::months)
                .map(CountAnswer::Month)
                .collect(),
            Self::Context => Context::ALL.map(CountAnswer::Context).to_vec(),
            Self::Step => Step::ALL.map(CountAnswer::Step).to_vec(),
            Self::Language => SpokenLanguage::all().map(CountAnswer::Language).collect(),
            Self::Interpreter => [Interpreter::Present, Interpreter::Absent]
                .map(CountAnswer::Interpreter)
                .to_vec(),
            Self::Child => TookPart::ALL.map(CountAnswer::Child).to_vec(),
            Self::Guardian => TookPart::ALL.map(CountAnswer::Guardian).to_vec(),
            Self::Services => ServiceCount::ALL.map(CountAnswer::Services).to_vec(),
            Self::LedTo => LedTo::ALL.map(CountAnswer::LedTo).to_vec(),
            Self::Form => UseForm::ALL.map(CountAnswer::Form).to_vec(),
            Self::Edition => CountedEdition::ALL.map(CountAnswer::Edition).to_vec(),
        }
    }
}

impl CountAnswer {
    /// The question it answers.
    pub fn question(self) -> CountQuestion {
        match self {
            Self::Month(_) => CountQuestion::Month,
            Self::Context(_) => CountQuestion::Context,
            Self::Step(_) => CountQuestion::Step,
            Self::Language(_) => CountQuestion::Language,
            Self::Interpreter(_) => CountQuestion::Interpreter,
            Self::Child(_) => CountQuestion::Child,
            Self::Guardian(_) => CountQuestion::Guardian,
            Self::Services(_) => CountQuestion::Services,
            Self::LedTo(_) => CountQuestion::LedTo,
            Self::Form(_) => CountQuestion::Form,
            Self::Edition(_) => CountQuestion::Edition,
        }
    }

    /// The word used in files: `2026-03`, `sip`, `so`, `yes`, `3+`.
    pub fn code(self) -> Cow<'static, str> {
        let word = match self {
            Self::Month(month) => return month.to_string().into(),
            Self::Context(context) => context.as_str(),
            Self::Step(step) => step.as_str(),
            Self::Language(language) => language.as_str(),
            Self::Interpreter(Interpreter::Present) => "yes",
            Self::Interpreter(Interpreter::Absent) => "no",
            Self::Child(took) | Self::Guardian(took) => took.as_str(),
            Self::Services(count) => count.as_str(),
            Self::LedTo(led_to) => led_to.as_str(),
            Self::Form(form) => form.as_str(),
            Self::Edition(edition) => edition.as_str(),
        };
        word.into()
    }

    /// Reads back [`CountAnswer::code`].
    pub fn from_code(question: CountQuestion, code: &str) -> Option<Self> {
        if question == CountQuestion::Month {
            return code.parse().ok().map(Self::Month);
        }
        // No other question asks for the half-year.
        let any = Period {
            year: 2000,
            half: HalfYear::Spring,
        };
        question
            .answers(any, any)
            .into_iter()
            .find(|answer| answer.code() == code)
    }

    /// The message that names it. That of a month takes its year, `$year`.
    pub fn message_id(self) -> Cow<'static, str> {
        match self {
            Self::Month(month) => format!("count-month-{}", month.month()).into(),
            Self::Context(context) => format!("context-{}", context.as_str()).into(),
            Self::Step(step) => format!("step-{}", step.as_str()).into(),
            Self::Language(SpokenLanguage::Known(language)) => {
                format!("language-name-{}", language.as_str()).into()
            }
            Self::Language(SpokenLanguage::Other) => "count-language-other".into(),
            Self::Interpreter(Interpreter::Present)
            | Self::Child(TookPart::Yes)
            | Self::Guardian(TookPart::Yes) => "common-yes".into(),
            Self::Interpreter(Interpreter::Absent)
            | Self::Child(TookPart::No)
            | Self::Guardian(TookPart::No) => "common-no".into(),
            Self::Services(ServiceCount::None) => "count-services-none".into(),
            Self::Services(ServiceCount::One) => "count-services-one".into(),
            Self::Services(ServiceCount::Two) => "count-services-two".into(),
            Self::Services(ServiceCount::ThreeOrMore) => "count-services-more".into(),
            Self::LedTo(led_to) => format!("count-led-to-{}", led_to.as_str()).into(),
            Self::Form(form) => format!("count-form-{}", form.as_str()).into(),
            Self::Edition(edition) => format!("count-edition-{}", edition.as_str()).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn period(text: &str) -> Period {
        text.parse().unwrap()
    }

    #[test]
    fn every_answer_has_a_code_of_its_own_and_reads_back() {
        for question in CountQuestion::ALL {
            assert_eq!(
                CountQuestion::from_stored(question.as_str()),
                Some(question)
            );
            let answers = question.answers(period("2025-HT"), period("2026-VT"));
            let codes: BTreeSet<_> = answers.iter().map(|answer| answer.code()).collect();
            assert_eq!(codes.len(), answers.len());
            for answer in answers {
                assert_eq!(answer.question(), question);
                assert_eq!(
                    CountAnswer::from_code(question, &answer.code()),
                    Some(answer)
                );
            }
        }
    }
}
