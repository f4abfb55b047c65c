//! What is remembered of a use of the wheel, for follow-up: never whom it was with, which day, or a word of it.
//!
//! The rules are in `product.md`, "Usage counts"; the questions in `reference/domain.md` 9.2–9.3. How events are
//! stored belongs to `vault`, how they become numbers that may leave the computer to `followup`.

mod period;
mod question;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

pub use period::{HalfYear, Month, Period, PeriodFault};
pub use question::{CountAnswer, CountQuestion, CountedEdition};

use crate::{Context, Conversation, Interpreter, Meeting, Party, Step, Voice};

/// A random name of an event inside the program. Nothing follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsageEventId(pub Uuid);

/// A random word that tells different cases apart, and nothing else about them. It is kept in the
/// case and erased with it; in an event it then belongs to nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseToken(pub Uuid);

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
