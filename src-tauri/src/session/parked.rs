//! A show-only conversation as bytes, to be sealed while the store is locked. Never in a file.

use std::collections::{BTreeMap, BTreeSet};

use casework::{
    AgeBand, Context, Conversation, ConversationId, Interpreter, NoteKey, NoteText, Question,
    Setting, Step, Voice,
};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};
use zeroize::Zeroizing;

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
    voices: Vec<Voice>,
    open_area: Option<AreaId>,
    wanted: BTreeSet<AreaId>,
    notes: Vec<NoteParts>,
}

#[derive(Serialize, Deserialize)]
struct NoteParts {
    area: AreaId,
    voice: Voice,
    question: Question,
    words: Zeroizing<String>,
}

/// The conversation as bytes that are wiped when dropped.
pub(super) fn to_bytes(conversation: &Conversation) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let setting = &conversation.setting;
    let notes = conversation.notes.iter().map(|(key, words)| NoteParts {
        area: key.area,
        voice: key.voice,
        question: key.question,
        words: Zeroizing::new(words.as_str().to_owned()),
    });
    let parts = Parts {
        id: conversation.id.0,
        started_at: conversation.started_at,
        wheel: conversation.wheel.clone(),
        family_language: setting.family_language,
        interpreter: setting.interpreter,
        age_band: setting.age_band,
        context: setting.context,
        step: setting.step,
        voices: setting.voices.clone(),
        open_area: conversation.open_area,
        wanted: conversation.wanted.clone(),
        notes: notes.collect(),
    };
    // Measured first: a buffer that grows leaves readable copies behind.
    let mut length = Length(0);
    serde_json::to_writer(&mut length, &parts).map_err(|_| broken())?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(length.0));
    serde_json::to_writer(&mut *bytes, &parts).map_err(|_| broken())?;
    Ok(bytes)
}

/// The conversation again, as it was.
pub(super) fn from_bytes(bytes: &[u8]) -> Result<Conversation, Failure> {
    let parts: Parts = serde_json::from_slice(bytes).map_err(|_| broken())?;
    let notes = parts.notes.into_iter().map(|mut note| {
        let key = NoteKey {
            area: note.area,
            voice: note.voice,
            question: note.question,
        };
        (key, NoteText::stored(std::mem::take(&mut *note.words)))
    });
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
            voices: parts.voices,
        },
        open_area: parts.open_area,
        wanted: parts.wanted,
        notes: notes.collect::<BTreeMap<_, _>>(),
    })
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
    use super::*;
    use casework::VoiceRole;

    #[test]
    fn a_parked_conversation_comes_back_to_the_letter() {
        let child = Voice::new(VoiceRole::Child, 1).unwrap();
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
                voices: vec![child, Voice::new(VoiceRole::Mother, 2).unwrap()],
            },
        );
        let key = NoteKey {
            area: AreaId::Safety,
            voice: child,
            question: Question::Works,
        };
        let words = NoteText::stored("\"Jag\" 😀\nأنام جيداً\\".to_owned());
        conversation.write(key, words).unwrap();
        conversation.want(AreaId::Hope).unwrap();
        conversation.open_area = Some(AreaId::Safety);

        let bytes = to_bytes(&conversation).unwrap();
        assert_eq!(from_bytes(&bytes).unwrap(), conversation);
    }
}
