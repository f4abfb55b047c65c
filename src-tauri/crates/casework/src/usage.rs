//! What is remembered of a use of the wheel, for follow-up: never whom it was with, which day, or a word of it.
//!
//! The rules are in `product.md`, "Usage counts"; the questions in `reference/domain.md` 9.2–9.3. How events are
//! stored belongs to `vault`, how they become numbers that may leave the computer to `followup`.

use std::{borrow::Cow, collections::BTreeSet, fmt, str::FromStr};

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use crate::{Context, Conversation, Interpreter, Meeting, Party, Step, Voice};

/// A random name of an event inside the program. Nothing follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsageEventId(pub Uuid);

/// A random word that tells different cases apart, and nothing else about them. It is kept in the
/// case and erased with it; in an event it then belongs to nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseToken(pub Uuid);

/// A month of a year. As text `2026-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u8,
}

/// A half-year of the school calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HalfYear {
    /// *VT*, January to June.
    Spring,
    /// *HT*, July to December.
    Autumn,
}

/// A half-year of a year. As text `2026-VT` or `2026-HT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The year.
    pub year: i32,
    /// Which half of it.
    pub half: HalfYear,
}

/// A text that is no month and no half-year of the years 2000 to 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such month or half-year")]
pub struct PeriodFault;

/// The language of the family, as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpokenLanguage {
    /// One that the program speaks.
    Known(LanguageTag),
    /// Another, with an interpreter or on paper.
    Other,
}

/// Whether somebody took part.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum TookPart {
    /// They did.
    Yes,
    /// They did not.
    No,
}

/// How many services took part.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
pub enum ServiceCount {
    /// None besides the one who holds the conversation.
    #[serde(rename = "0")]
    None,
    /// One.
    #[serde(rename = "1")]
    One,
    /// Two.
    #[serde(rename = "2")]
    Two,
    /// Three or more.
    #[serde(rename = "3+")]
    ThreeOrMore,
}

/// What a use of the wheel led to (`reference/domain.md` 9.2).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum LedTo {
    /// The unit does what is needed itself.
    OwnService,
    /// Another service takes over.
    Handover,
    /// A samordningsmöte.
    CoordinationMeeting,
    /// A SIP.
    Sip,
    /// Nothing more for now.
    Nothing,
    /// Nobody said.
    NotSaid,
}

/// How the wheel was used.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum UseForm {
    /// In this program.
    Screen,
    /// On paper.
    Paper,
}

/// Which edition of the wheel, as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedEdition {
    /// The one the program has when it is counted.
    Current,
    /// Any other.
    Other,
}

/// One use of the wheel: a finished conversation or meeting, or one on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsageEvent {
    /// The month in which it was finished.
    pub month: Month,
    /// Where the wheel was used.
    pub context: Context,
    /// Where in the model.
    pub step: Step,
    /// In which language of the family.
    pub language: SpokenLanguage,
    /// Whether somebody interpreted.
    pub interpreter: Interpreter,
    /// Whether the child took part.
    pub child: TookPart,
    /// Whether a guardian took part.
    pub guardian: TookPart,
    /// How many services took part.
    pub services: ServiceCount,
    /// What it led to.
    pub led_to: LedTo,
    /// On a screen or on paper.
    pub form: UseForm,
    /// Which edition of the wheel: id and version of the pack.
    pub edition: String,
    /// The areas that were talked about, where the unit counts them; never part of what leaves the computer.
    pub areas: Option<BTreeSet<AreaId>>,
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

impl Month {
    /// The month of a year.
    ///
    /// # Errors
    /// There is no such month, or the year is not one of 2000 to 2999.
    pub fn new(year: i32, month: u8) -> Result<Self, PeriodFault> {
        if !(2000..=2999).contains(&year) || !(1..=12).contains(&month) {
            return Err(PeriodFault);
        }
        Ok(Self { year, month })
    }

    /// The month a day lies in. A clock outside the years 2000 to 2999 is taken to the nearest of them.
    pub fn of(day: NaiveDate) -> Self {
        if day.year() < 2000 {
            return Self {
                year: 2000,
                month: 1,
            };
        }
        if 2999 < day.year() {
            return Self {
                year: 2999,
                month: 12,
            };
        }
        Self {
            year: day.year(),
            month: u8::try_from(day.month()).unwrap_or(12),
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The half-year it belongs to.
    pub fn period(self) -> Period {
        let half = if self.month <= 6 {
            HalfYear::Spring
        } else {
            HalfYear::Autumn
        };
        Period {
            year: self.year,
            half,
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = PeriodFault;

    fn from_str(text: &str) -> Result<Self, PeriodFault> {
        let (year, month) = text.split_once('-').ok_or(PeriodFault)?;
        if year.len() != 4 || month.len() != 2 {
            return Err(PeriodFault);
        }
        Self::new(digits(year)?, u8::try_from(digits(month)?).unwrap_or(0))
    }
}

impl Period {
    /// The half-year a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Month::of(day).period()
    }

    /// The half-year after it.
    #[must_use]
    pub fn next(self) -> Self {
        match self.half {
            HalfYear::Spring => Self {
                half: HalfYear::Autumn,
                ..self
            },
            HalfYear::Autumn => Self {
                year: self.year + 1,
                half: HalfYear::Spring,
            },
        }
    }

    /// Its six months.
    pub fn months(self) -> [Month; 6] {
        let first: u8 = match self.half {
            HalfYear::Spring => 1,
            HalfYear::Autumn => 7,
        };
        [0, 1, 2, 3, 4, 5].map(|after| Month {
            year: self.year,
            month: first + after,
        })
    }

    /// From this half-year to another, both included; nothing where the other is earlier.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |period| Some(period.next()))
            .take_while(move |period| *period <= last)
    }

    /// Whether it is over on a day.
    pub fn is_closed(self, today: NaiveDate) -> bool {
        self < Self::of(today)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half = match self.half {
            HalfYear::Spring => "VT",
            HalfYear::Autumn => "HT",
        };
        write!(to, "{:04}-{half}", self.year)
    }
}

impl FromStr for Period {
    type Err = PeriodFault;

    fn from_str(text: &str) -> Result<Self, PeriodFault> {
        let (year, half) = text.split_once('-').ok_or(PeriodFault)?;
        let half = match half {
            "VT" => HalfYear::Spring,
            "HT" => HalfYear::Autumn,
            _ => return Err(PeriodFault),
        };
        let year = digits(year)?;
        if !(2000..=2999).contains(&year) {
            return Err(PeriodFault);
        }
        Ok(Self { year, half })
    }
}

/// A number of four digits at most, without a sign.
fn digits(text: &str) -> Result<i32, PeriodFault> {
    if text.is_empty() || 4 < text.len() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(PeriodFault);
    }
    text.parse().map_err(|_| PeriodFault)
}

impl SpokenLanguage {
    /// Every language, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        let known = LanguageTag::ALL.into_iter().map(Self::Known);
        known.chain([Self::Other])
    }

    /// The word stored and used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Known(language) => language.as_str(),
            Self::Other => "other",
        }
    }

    /// Reads back [`SpokenLanguage::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::all().find(|language| language.as_str() == word)
    }
}

impl TookPart {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Yes, Self::No];

    /// The word stored and used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// Reads back [`TookPart::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|took| took.as_str() == word)
    }

    fn when(true_of_it: bool) -> Self {
        if true_of_it { Self::Yes } else { Self::No }
    }
}

impl ServiceCount {
    /// Every one, fewest first.
    pub const ALL: [Self; 4] = [Self::None, Self::One, Self::Two, Self::ThreeOrMore];

    /// So many services.
    pub fn of(services: usize) -> Self {
        match services {
            0 => Self::None,
            1 => Self::One,
            2 => Self::Two,
            _ => Self::ThreeOrMore,
        }
    }

    /// The word stored and used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "0",
            Self::One => "1",
            Self::Two => "2",
            Self::ThreeOrMore => "3+",
        }
    }

    /// Reads back [`ServiceCount::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|count| count.as_str() == word)
    }
}

impl LedTo {
    /// Every one, in the order in which they are offered; not said comes last.
    pub const ALL: [Self; 6] = [
        Self::OwnService,
        Self::Handover,
        Self::CoordinationMeeting,
        Self::Sip,
        Self::Nothing,
        Self::NotSaid,
    ];

    /// The word stored and used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OwnService => "own-service",
            Self::Handover => "handover",
            Self::CoordinationMeeting => "coordination-meeting",
            Self::Sip => "sip",
            Self::Nothing => "nothing",
            Self::NotSaid => "not-said",
        }
    }

    /// Reads back [`LedTo::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|led_to| led_to.as_str() == word)
    }
}

impl UseForm {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Screen, Self::Paper];

    /// The word stored and used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Paper => "paper",
        }
    }

    /// Reads back [`UseForm::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.as_str() == word)
    }
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

/// Whether areas that were talked about are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountAreas {
    /// They are, on this computer alone.
    Yes,
    /// They are not.
    No,
}

/// What of a use is corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UseCorrection {
    /// Where.
    pub context: Context,
    /// Where in the model.
    pub step: Step,
    /// In which language of the family.
    pub language: SpokenLanguage,
    /// Whether somebody interpreted.
    pub interpreter: Interpreter,
    /// Whether the child took part.
    pub child: TookPart,
    /// Whether a guardian took part.
    pub guardian: TookPart,
    /// How many services took part.
    pub services: ServiceCount,
    /// What it led to.
    pub led_to: LedTo,
}

impl UsageEvent {
    /// A use on paper, as it was described, counted with an edition of the wheel.
    pub fn on_paper(month: Month, described: &UseCorrection, edition: &str) -> Self {
        Self {
            form: UseForm::Paper,
            edition: edition.to_owned(),
            ..Self::with(std::iter::empty(), month).corrected(described)
        }
    }

    /// The same use with what was corrected.
    #[must_use]
    pub fn corrected(self, correction: &UseCorrection) -> Self {
        let UseCorrection {
            context,
            step,
            language,
            interpreter,
            child,
            guardian,
            services,
            led_to,
        } = *correction;
        Self {
            context,
            step,
            language,
            interpreter,
            child,
            guardian,
            services,
            led_to,
            ..self
        }
    }

    /// The event of a conversation finished in a month. What it led to is said afterwards, if at all.
    pub fn of_conversation(conversation: &Conversation, month: Month, areas: CountAreas) -> Self {
        let setting = &conversation.setting;
        let talked_about = || conversation.notes.keys().map(|key| key.area).collect();
        Self {
            context: setting.context,
            step: setting.step,
            language: SpokenLanguage::Known(setting.family_language),
            interpreter: setting.interpreter,
            edition: conversation.wheel.clone(),
            areas: match areas {
                CountAreas::Yes => Some(talked_about()),
                CountAreas::No => None,
            },
            ..Self::with(setting.voices.iter().copied(), month)
        }
    }

    /// The event of a samordningsmöte finished in a month, held with an edition of the wheel.
    pub fn of_meeting(meeting: &Meeting, edition: &str, month: Month, areas: CountAreas) -> Self {
        let talked_about = || meeting.brought.iter().map(|part| part.at.area).collect();
        Self {
            language: SpokenLanguage::Known(meeting.language),
            interpreter: meeting.interpreter,
            edition: edition.to_owned(),
            areas: match areas {
                CountAreas::Yes => Some(talked_about()),
                CountAreas::No => None,
            },
            ..Self::with(
                meeting
                    .participants
                    .iter()
                    .map(|participant| participant.voice),
                month,
            )
        }
    }

    fn with(voices: impl Iterator<Item = Voice>, month: Month) -> Self {
        let parties: Vec<Party> = voices.map(|voice| voice.role().party()).collect();
        let services = parties.iter().filter(|party| **party == Party::Service);
        Self {
            month,
            context: Context::CoordinationMeeting,
            step: Step::Collaborate,
            language: SpokenLanguage::Other,
            interpreter: Interpreter::Absent,
            child: TookPart::when(parties.contains(&Party::Child)),
            guardian: TookPart::when(parties.contains(&Party::Guardian)),
            services: ServiceCount::of(services.count()),
            led_to: LedTo::NotSaid,
            form: UseForm::Screen,
            edition: String::new(),
            areas: None,
        }
    }

    /// The answer to a question, where the program has an edition of the wheel.
    pub fn answer(&self, question: CountQuestion, current_edition: &str) -> CountAnswer {
        match question {
            CountQuestion::Month => CountAnswer::Month(self.month),
            CountQuestion::Context => CountAnswer::Context(self.context),
            CountQuestion::Step => CountAnswer::Step(self.step),
            CountQuestion::Language => CountAnswer::Language(self.language),
            CountQuestion::Interpreter => CountAnswer::Interpreter(self.interpreter),
            CountQuestion::Child => CountAnswer::Child(self.child),
            CountQuestion::Guardian => CountAnswer::Guardian(self.guardian),
            CountQuestion::Services => CountAnswer::Services(self.services),
            CountQuestion::LedTo => CountAnswer::LedTo(self.led_to),
            CountQuestion::Form => CountAnswer::Form(self.form),
            CountQuestion::Edition => CountAnswer::Edition(if self.edition == current_edition {
                CountedEdition::Current
            } else {
                CountedEdition::Other
            }),
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
    use super::*;

    fn period(text: &str) -> Period {
        text.parse().unwrap()
    }

    #[test]
    fn months_and_half_years_read_back_as_themselves() {
        for text in ["2026-01", "2026-12", "2000-06", "2999-07"] {
            assert_eq!(text.parse::<Month>().unwrap().to_string(), text);
        }
        for text in ["2026-VT", "2026-HT"] {
            assert_eq!(period(text).to_string(), text);
        }
        for wrong in [
            "", "2026", "2026-0", "2026-13", "2026-1", "-026-01", "+202-01", "1999-12", "3000-VT",
            "2026-vt", "26-VT",
        ] {
            assert!(wrong.parse::<Month>().is_err(), "{wrong}");
            assert!(wrong.parse::<Period>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_half_year_is_closed_when_the_next_has_begun() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!period("2026-VT").is_closed(day("2026-06-30")));
        assert!(period("2026-VT").is_closed(day("2026-07-01")));
        assert_eq!(period("2026-HT").next(), period("2027-VT"));
        let through: Vec<_> = period("2025-HT").through(period("2026-HT")).collect();
        assert_eq!(
            through,
            [period("2025-HT"), period("2026-VT"), period("2026-HT")]
        );
        assert_eq!(period("2026-HT").through(period("2026-VT")).count(), 0);
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
