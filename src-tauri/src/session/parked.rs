//! A show-only conversation as bytes, to be sealed while the store is locked. Never in a file.

use std::collections::{BTreeMap, BTreeSet};

use casework::{
    AgeBand, Carry, Context, Conversation, ConversationId, Edit, Interpreter, Mark, Marking, Note,
    NoteKey, NoteText, Place, Question, Setting, Step, Voice, VoiceInArea, VoiceRole,
};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};
use zeroize::Zeroizing;

use super::WaitingAt;
use crate::Failure;

#[derive(Serialize, Deserialize)]
struct Parts {
    id: Uuid,
    started_at: NaiveDateTime,
    wheel: String,
    family_language: LanguageTag,
    interpreter: Interpreter,
    age_band: AgeBand,
    context: Context,
    step: Step,
    marking: Marking,
    voices: Vec<Voice>,
    place: Place,
    came_later: BTreeSet<Voice>,
    wanted: BTreeSet<AreaId>,
    notes: Vec<NoteParts>,
    marks: Vec<(AreaId, Voice, Mark)>,
    carries: Vec<(AreaId, Voice, CarryParts)>,
}

#[derive(Serialize, Deserialize)]
struct NoteParts {
    area: AreaId,
    voice: Voice,
    question: Question,
    /// Nothing where the place was cleared.
    said: Option<SaidParts>,
}

#[derive(Serialize, Deserialize)]
struct SaidParts {
    language: LanguageTag,
    words: Zeroizing<String>,
    swedish: Zeroizing<String>,
}

#[derive(Serialize, Deserialize)]
enum CarryParts {
    MayGo(BTreeSet<VoiceRole>),
    InBrief(Zeroizing<String>, BTreeSet<VoiceRole>),
    StaysHere,
}

#[derive(Serialize, Deserialize)]
enum WaitingParts {
    Note(NoteParts),
    /// Nothing where it was undecided again.
    Carry(AreaId, Voice, Option<CarryParts>),
}

/// The conversation as bytes that are wiped when dropped.
pub(super) fn to_bytes(conversation: &Conversation) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let setting = &conversation.setting;
    let notes = conversation
        .notes
        .iter()
        .map(|(key, note)| NoteParts::of(*key, Some(note)));
    let marks = conversation
        .marks
        .iter()
        .map(|(at, mark)| (at.area, at.voice, *mark));
    let carries = conversation
        .carries
        .iter()
        .map(|(at, carry)| (at.area, at.voice, CarryParts::of(carry)));
    written(&Parts {
        id: conversation.id.0,
        started_at: conversation.started_at,
        wheel: conversation.wheel.clone(),
        family_language: setting.family_language,
        interpreter: setting.interpreter,
        age_band: setting.age_band,
        context: setting.context,
        step: setting.step,
        marking: setting.marking,
        voices: setting.voices.clone(),
        place: conversation.place,
        came_later: conversation.came_later.clone(),
        wanted: conversation.wanted.clone(),
        notes: notes.collect(),
        marks: marks.collect(),
        carries: carries.collect(),
    })
}

/// The conversation again, as it was.
pub(super) fn from_bytes(bytes: &[u8]) -> Result<Conversation, Failure> {
    let parts: Parts = serde_json::from_slice(bytes).map_err(|_| broken())?;
    let notes = parts
        .notes
        .into_iter()
        .map(NoteParts::kept)
        .filter_map(|(key, note)| Some((key, note?)));
    let marks = parts
        .marks
        .into_iter()
        .map(|(area, voice, mark)| (VoiceInArea { area, voice }, mark));
    let carries = parts
        .carries
        .into_iter()
        .map(|(area, voice, carry)| (VoiceInArea { area, voice }, carry.kept()));
    Ok(Conversation {
        id: ConversationId(parts.id),
        started_at: parts.started_at,
        finished_at: None,
        wheel: parts.wheel,
        setting: Setting {
            family_language: parts.family_language,
            interpreter: parts.interpreter,
            age_band: parts.age_band,
            context: parts.context,
            step: parts.step,
            marking: parts.marking,
            voices: parts.voices,
        },
        place: parts.place,
        came_later: parts.came_later,
        wanted: parts.wanted,
        notes: notes.collect(),
        marks: marks.collect(),
        carries: carries.collect(),
    })
}

/// Words and choices that the store refused, as bytes that are wiped when dropped.
pub(super) fn waiting_to_bytes(
    waiting: &BTreeMap<WaitingAt, Edit>,
) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let parts = waiting.values().filter_map(|edit| match edit {
        Edit::Note(key, note) => Some(WaitingParts::Note(NoteParts::of(*key, note.as_ref()))),
        Edit::Carry(at, carry) => {
            let carry = carry.as_ref().map(CarryParts::of);
            Some(WaitingParts::Carry(at.area, at.voice, carry))
        }
        Edit::Want(_) | Edit::Unwant(_) | Edit::Mark(..) | Edit::Join(_) | Edit::Part(_) => None,
    });
    written(&parts.collect::<Vec<_>>())
}

/// The words and choices again.
pub(super) fn waiting_from_bytes(bytes: &[u8]) -> Result<BTreeMap<WaitingAt, Edit>, Failure> {
    let parts: Vec<WaitingParts> = serde_json::from_slice(bytes).map_err(|_| broken())?;
    let waiting = parts.into_iter().map(|parts| match parts {
        WaitingParts::Note(note) => {
            let (key, note) = note.kept();
            (WaitingAt::Note(key), Edit::Note(key, note))
        }
        WaitingParts::Carry(area, voice, carry) => {
            let at = VoiceInArea { area, voice };
            let carry = carry.map(CarryParts::kept);
            (WaitingAt::Carry(at), Edit::Carry(at, carry))
        }
    });
    Ok(waiting.collect())
}

impl NoteParts {
    fn of(key: NoteKey, note: Option<&Note>) -> Self {
        Self {
            area: key.area,
            voice: key.voice,
            question: key.question,
            said: note.map(|note| SaidParts {
                language: note.language,
                words: Zeroizing::new(note.words.as_str().to_owned()),
                swedish: Zeroizing::new(note.swedish.as_str().to_owned()),
            }),
        }
    }

    fn kept(self) -> (NoteKey, Option<Note>) {
        let key = NoteKey {
            area: self.area,
            voice: self.voice,
            question: self.question,
        };
        let note = self.said.map(|mut said| Note {
            language: said.language,
            words: NoteText::stored(std::mem::take(&mut *said.words)),
            swedish: NoteText::stored(std::mem::take(&mut *said.swedish)),
        });
        (key, note)
    }
}

impl CarryParts {
    fn of(carry: &Carry) -> Self {
        match carry {
            Carry::MayGo { to } => Self::MayGo(to.clone()),
            Carry::InBrief { brief, to } => {
                Self::InBrief(Zeroizing::new(brief.as_str().to_owned()), to.clone())
            }
            Carry::StaysHere => Self::StaysHere,
        }
    }

    fn kept(self) -> Carry {
        match self {
            Self::MayGo(to) => Carry::MayGo { to },
            Self::InBrief(mut brief, to) => Carry::InBrief {
                brief: NoteText::stored(std::mem::take(&mut *brief)),
                to,
            },
            Self::StaysHere => Carry::StaysHere,
        }
    }
}

fn written(parts: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, Failure> {
    // Measured first: a buffer that grows leaves readable copies behind.
    let mut length = Length(0);
    serde_json::to_writer(&mut length, parts).map_err(|_| broken())?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(length.0));
    serde_json::to_writer(&mut *bytes, parts).map_err(|_| broken())?;
    Ok(bytes)
}

fn broken() -> Failure {
    Failure::unexpected("parked conversation")
}

struct Length(usize);

impl std::io::Write for Length {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use casework::Stage;

    use super::*;

    fn child() -> Voice {
        Voice::new(VoiceRole::Child, 1).unwrap()
    }

    fn note() -> Note {
        Note {
            language: LanguageTag::Ar,
            words: NoteText::stored("\"Jag\" 😀\nأنام جيداً\\".to_owned()),
            swedish: NoteText::stored("Jag sover bra.".to_owned()),
        }
    }

    #[test]
    fn a_parked_conversation_comes_back_to_the_letter() {
        let mut conversation = Conversation::begin(
            ConversationId(Uuid::now_v7()),
            "2026-11-22T14:05:00".parse().unwrap(),
            "provisional 1".to_owned(),
            Setting {
                family_language: LanguageTag::Ar,
                interpreter: Interpreter::Present,
                age_band: AgeBand::From10To12,
                context: Context::Sip,
                step: Step::Explore,
                marking: Marking::ThreeSteps,
                voices: vec![child(), Voice::new(VoiceRole::Mother, 2).unwrap()],
            },
        );
        let at = VoiceInArea {
            area: AreaId::Safety,
            voice: child(),
        };
        let key = NoteKey {
            area: at.area,
            voice: at.voice,
            question: Question::Works,
        };
        let brief = Carry::InBrief {
            brief: NoteText::stored("Kort".to_owned()),
            to: BTreeSet::from([VoiceRole::School]),
        };
        for edit in [
            Edit::Note(key, Some(note())),
            Edit::Want(AreaId::Hope),
            Edit::Mark(at, Some(Mark::DontKnow)),
            Edit::Carry(at, Some(brief)),
        ] {
            conversation.make(edit).unwrap();
        }
        conversation.place = Place {
            stage: Stage::GoingOn,
            area: Some(AreaId::Safety),
            speaker: Some(child()),
        };

        let bytes = to_bytes(&conversation).unwrap();
        assert_eq!(from_bytes(&bytes).unwrap(), conversation);
    }

    #[test]
    fn words_that_wait_come_back_with_the_places_that_were_cleared() {
        let key = |question| NoteKey {
            area: AreaId::Care,
            voice: child(),
            question,
        };
        let at = key(Question::Works).voice_in_area();
        let edits = [
            Edit::Note(key(Question::Works), Some(note())),
            Edit::Note(key(Question::Needed), None),
            Edit::Carry(at, Some(Carry::StaysHere)),
        ];
        let waiting: BTreeMap<_, _> = edits
            .into_iter()
            .filter_map(|edit| Some((WaitingAt::of(&edit)?, edit)))
            .collect();
        assert_eq!(waiting.len(), 3);
        let bytes = waiting_to_bytes(&waiting).unwrap();
        assert_eq!(waiting_from_bytes(&bytes).unwrap(), waiting);
    }
}
