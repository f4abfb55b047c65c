//! Six fictitious families to practise on and to teach with.
//!
//! Written for this program; nothing in them is anybody's. A conversation with
//! one is never a case and never counted, which [`crate::Keeping::Practice`] sees to.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use crate::{
    AgeBand, Carry, Context, Conversation, ConversationId, Interpreter, Mark, Marking, Note,
    NoteKey, NoteText, Place, Question, Setting, Step, Voice, VoiceInArea, VoiceRole,
};

const WRITTEN: &str = include_str!("../practice/families.json");

static FAMILIES: LazyLock<Vec<PracticeFamily>> = LazyLock::new(|| {
    // They come with the program, and a test reads them all.
    let written: Result<Written, _> = serde_json::from_str(WRITTEN);
    written.map(|written| written.families).unwrap_or_default()
});

/// The name of a practice family: a word, never a person's.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum PracticeFamilyId {
    /// The family by the river.
    River,
    /// The family by the meadow.
    Meadow,
    /// The family with the lantern.
    Lantern,
    /// The family by the harbour.
    Harbour,
    /// The family of the swallow.
    Swallow,
    /// The family on the granite.
    Granite,
}

/// A fictitious family: who they are and what was said earlier.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PracticeFamily {
    /// Which family.
    pub id: PracticeFamilyId,
    age_band: AgeBand,
    family_language: LanguageTag,
    interpreter: Interpreter,
    context: Context,
    step: Step,
    voices: Vec<Voice>,
    rounds: Vec<Round>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    families: Vec<PracticeFamily>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Round {
    days_ago: i64,
    wanted: BTreeSet<AreaId>,
    notes: Vec<RoundNote>,
    marks: Vec<RoundMark>,
    carries: Vec<RoundCarry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundNote {
    area: AreaId,
    voice: Voice,
    question: Question,
    language: LanguageTag,
    words: String,
    swedish: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundMark {
    area: AreaId,
    voice: Voice,
    mark: Mark,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundCarry {
    area: AreaId,
    voice: Voice,
    choice: Choice,
    brief: String,
    to: BTreeSet<VoiceRole>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Choice {
    MayGo,
    InBrief,
    StaysHere,
}

impl PracticeFamilyId {
    /// Every family, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::River,
        Self::Meadow,
        Self::Lantern,
        Self::Harbour,
        Self::Swallow,
        Self::Granite,
    ];
}

impl PracticeFamily {
    /// Every family.
    pub fn all() -> &'static [Self] {
        &FAMILIES
    }

    /// The family of that name.
    pub fn of(id: PracticeFamilyId) -> Option<&'static Self> {
        FAMILIES.iter().find(|family| family.id == id)
    }

    /// What is decided before a conversation with them.
    pub fn setting(&self, marking: Marking) -> Setting {
        Setting {
            family_language: self.family_language,
            interpreter: self.interpreter,
            age_band: self.age_band,
            context: self.context,
            step: self.step,
            marking,
            voices: self.voices.clone(),
        }
    }

    /// The conversations that have been held with them, oldest first, as if they
    /// had ended at `now` less the days between.
    pub fn rounds(&self, now: NaiveDateTime, wheel: &str) -> Vec<Conversation> {
        self.rounds
            .iter()
            .zip(1_u128..)
            .map(|(round, number)| {
                let marking = if round.marks.is_empty() {
                    Marking::Off
                } else {
                    Marking::ThreeSteps
                };
                let started_at = now - TimeDelta::days(round.days_ago);
                Conversation {
                    // The same every time, and like none that a clock makes.
                    id: ConversationId(Uuid::from_u128((self.id as u128 + 1) << 8 | number)),
                    started_at,
                    finished_at: Some(started_at + TimeDelta::minutes(45)),
                    wheel: wheel.to_owned(),
                    setting: self.setting(marking),
                    place: Place::default(),
                    came_later: BTreeSet::new(),
                    wanted: round.wanted.clone(),
                    notes: round.notes.iter().map(RoundNote::kept).collect(),
                    marks: round
                        .marks
                        .iter()
                        .map(|mark| (at(mark.area, mark.voice), mark.mark))
                        .collect(),
                    carries: round
                        .carries
                        .iter()
                        .map(RoundCarry::kept)
                        .collect::<BTreeMap<_, _>>(),
                }
            })
            .collect()
    }
}

impl RoundNote {
    fn kept(&self) -> (NoteKey, Note) {
        let key = NoteKey {
            area: self.area,
            voice: self.voice,
            question: self.question,
        };
        let note = Note {
            language: self.language,
            words: NoteText::stored(self.words.clone()),
            swedish: NoteText::stored(self.swedish.clone()),
        };
        (key, note)
    }
}

impl RoundCarry {
    fn kept(&self) -> (VoiceInArea, Carry) {
        let to = self.to.clone();
        let carry = match self.choice {
            Choice::MayGo => Carry::MayGo { to },
            Choice::InBrief => Carry::InBrief {
                brief: NoteText::stored(self.brief.clone()),
                to,
            },
            Choice::StaysHere => Carry::StaysHere,
        };
        (at(self.area, self.voice), carry)
    }
}

fn at(area: AreaId, voice: Voice) -> VoiceInArea {
    VoiceInArea { area, voice }
}

#[cfg(test)]
mod tests;
