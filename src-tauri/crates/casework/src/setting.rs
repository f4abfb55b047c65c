//! What is decided before a conversation begins.

use serde::{Deserialize, Serialize};
use wheel::LanguageTag;

use crate::{CaseCode, DeleteOn, PracticeFamilyId, Voice};

/// Fewest and most voices in one conversation.
const VOICES: std::ops::RangeInclusive<usize> = 1..=12;

/// How old the child is. Bands, never an age (`product.md`, "Six languages" and "A conversation").
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
pub enum AgeBand {
    /// 0–5 years: the adults' picture.
    #[serde(rename = "0-5")]
    UpTo5,
    /// 6–9 years.
    #[serde(rename = "6-9")]
    From6To9,
    /// 10–12 years.
    #[serde(rename = "10-12")]
    From10To12,
    /// 13–17 years.
    #[serde(rename = "13-17")]
    From13To17,
}

/// Where the wheel is used (`reference/domain.md` 3.5).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Context {
    /// Hälsosamtal.
    HealthTalk,
    /// Elevhälsoteam, EHT.
    StudentHealthTeam,
    /// Samordnad individuell plan, SIP.
    Sip,
    /// Vardagsnära insatser i tydlig samverkan, VITS.
    Vits,
    /// Nätverksmöte.
    NetworkMeeting,
    /// Samordningsmöte.
    CoordinationMeeting,
    /// Another occasion.
    Other,
}

/// Where in the model one is: upptäcka, kartlägga, samarbeta (`reference/domain.md` 3.2).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Upptäcka.
    Notice,
    /// Kartlägga.
    Explore,
    /// Samarbeta.
    Collaborate,
}

/// Whether an interpreter takes part.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Interpreter {
    /// Nobody interprets.
    Absent,
    /// Somebody interprets, in the room or from afar.
    Present,
}

/// Whether an area can be marked, decided for the unit and fixed when a conversation begins.
///
/// Words come first; a mark is optional, in words, per voice (`product.md`, principle 2).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Marking {
    /// No marks.
    #[default]
    Off,
    /// Bra, sådär, svårt; also vet inte and vill inte svara.
    ThreeSteps,
}

/// What happens to the words (`product.md`, principle 4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// *Visa bara*: in memory only, gone when closed.
    ShowOnly,
    /// With a fictitious family: in memory only, never a case, never counted.
    Practice(PracticeFamilyId),
    /// *Arbetskopia*: encrypted here until its date.
    WorkingCopy {
        /// The case it belongs to.
        code: CaseCode,
        /// The day the case deletes itself.
        delete_on: DeleteOn,
    },
}

/// What was decided before the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The language shown to the family.
    pub family_language: LanguageTag,
    /// Whether somebody interprets.
    pub interpreter: Interpreter,
    /// The age of the child.
    pub age_band: AgeBand,
    /// Where the wheel is used.
    pub context: Context,
    /// Where in the model one is.
    pub step: Step,
    /// Whether areas can be marked.
    pub marking: Marking,
    /// Who is here, in the order in which they are shown; no voice twice.
    pub voices: Vec<Voice>,
}

/// Why a setting cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingFault {
    /// Nobody is here.
    #[error("no voice")]
    NobodyHere,
    /// More than twelve voices.
    #[error("too many voices")]
    TooManyVoices,
    /// The same voice twice.
    #[error("a voice stands twice")]
    VoiceTwice,
}

impl AgeBand {
    /// Every band, youngest first.
    pub const ALL: [Self; 4] = [
        Self::UpTo5,
        Self::From6To9,
        Self::From10To12,
        Self::From13To17,
    ];

    /// The words stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UpTo5 => "0-5",
            Self::From6To9 => "6-9",
            Self::From10To12 => "10-12",
            Self::From13To17 => "13-17",
        }
    }

    /// Reads back [`AgeBand::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.as_str() == word)
    }
}

impl Context {
    /// Every context, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::HealthTalk,
        Self::StudentHealthTeam,
        Self::Sip,
        Self::Vits,
        Self::NetworkMeeting,
        Self::CoordinationMeeting,
        Self::Other,
    ];

    /// The word stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HealthTalk => "health-talk",
            Self::StudentHealthTeam => "student-health-team",
            Self::Sip => "sip",
            Self::Vits => "vits",
            Self::NetworkMeeting => "network-meeting",
            Self::CoordinationMeeting => "coordination-meeting",
            Self::Other => "other",
        }
    }

    /// Reads back [`Context::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|context| context.as_str() == word)
    }
}

impl Step {
    /// Every step, in the order of the model.
    pub const ALL: [Self; 3] = [Self::Notice, Self::Explore, Self::Collaborate];

    /// The word stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Explore => "explore",
            Self::Collaborate => "collaborate",
        }
    }

    /// Reads back [`Step::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == word)
    }
}

impl Marking {
    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::ThreeSteps => "three-steps",
        }
    }

    /// Reads back [`Marking::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        [Self::Off, Self::ThreeSteps]
            .into_iter()
            .find(|marking| marking.as_str() == word)
    }
}

impl Interpreter {
    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Present => "present",
        }
    }

    /// Reads back [`Interpreter::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        [Self::Absent, Self::Present]
            .into_iter()
            .find(|interpreter| interpreter.as_str() == word)
    }
}

impl Setting {
    /// Checks what belongs together.
    ///
    /// # Errors
    /// Nobody is here, there are more than twelve voices, or one stands twice.
    pub fn check(&self) -> Result<(), SettingFault> {
        if self.voices.len() < *VOICES.start() {
            return Err(SettingFault::NobodyHere);
        }
        if *VOICES.end() < self.voices.len() {
            return Err(SettingFault::TooManyVoices);
        }
        let distinct: std::collections::BTreeSet<_> = self.voices.iter().collect();
        if distinct.len() < self.voices.len() {
            return Err(SettingFault::VoiceTwice);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::VoiceRole;

    fn setting(voices: &[(VoiceRole, u8)]) -> Setting {
        Setting {
            family_language: LanguageTag::Ar,
            interpreter: Interpreter::Present,
            age_band: AgeBand::From6To9,
            context: Context::HealthTalk,
            step: Step::Notice,
            marking: Marking::Off,
            voices: voices
                .iter()
                .map(|(role, number)| Voice::new(*role, *number).unwrap())
                .collect(),
        }
    }

    #[test]
    fn somebody_must_be_here_and_nobody_twice() {
        assert_eq!(setting(&[]).check(), Err(SettingFault::NobodyHere));
        let twice = [(VoiceRole::Mother, 1), (VoiceRole::Mother, 1)];
        assert_eq!(setting(&twice).check(), Err(SettingFault::VoiceTwice));
        let two_mothers = [(VoiceRole::Mother, 1), (VoiceRole::Mother, 2)];
        assert_eq!(setting(&two_mothers).check(), Ok(()));
    }

    #[test]
    fn a_full_room_is_full() {
        let everybody: Vec<_> = VoiceRole::ALL.iter().map(|role| (*role, 1)).collect();
        assert_eq!(
            setting(&everybody).check(),
            Err(SettingFault::TooManyVoices)
        );
        assert_eq!(setting(&everybody[..12]).check(), Ok(()));
    }

    #[test]
    fn stored_words_are_the_words_of_the_window() {
        for band in AgeBand::ALL {
            assert_eq!(serde_json::to_value(band).unwrap(), band.as_str());
            assert_eq!(AgeBand::from_stored(band.as_str()), Some(band));
        }
        for context in Context::ALL {
            assert_eq!(serde_json::to_value(context).unwrap(), context.as_str());
            assert_eq!(Context::from_stored(context.as_str()), Some(context));
        }
        for step in Step::ALL {
            assert_eq!(serde_json::to_value(step).unwrap(), step.as_str());
            assert_eq!(Step::from_stored(step.as_str()), Some(step));
        }
    }
}
