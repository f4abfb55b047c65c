use wheel::LanguageTag;

use super::*;
use crate::{
    AgeBand, Context, Edit, Interpreter, Marking, Note, NoteKey, NoteText, Setting, Step, VoiceRole,
};

fn round(said: &[(Question, &str)]) -> Conversation {
    let setting = Setting {
        family_language: LanguageTag::So,
        interpreter: Interpreter::Present,
        age_band: AgeBand::From10To12,
        context: Context::HealthTalk,
        step: Step::Explore,
        marking: Marking::Off,
        voices: vec![Voice::new(VoiceRole::Child, 1).unwrap()],
    };
    let id = crate::ConversationId(uuid::Uuid::nil());
    let begun_at = "2026-11-22T14:05:00".parse().unwrap();
    let mut talk = Conversation::begin(id, begun_at, "provisional 1".to_owned(), setting);
    for (question, words) in said {
        let key = NoteKey {
            area: AreaId::Health,
            voice: Voice::new(VoiceRole::Child, 1).unwrap(),
            question: *question,
        };
        let note = Note::said(LanguageTag::So, NoteText::stored((*words).to_owned()));
        talk.make(Edit::Note(key, Some(note))).unwrap();
    }
    talk
}

fn found(rounds: &[&Conversation]) -> Vec<(Question, Since)> {
    compare(rounds)
        .into_iter()
        .map(|strand| (strand.question, strand.since))
        .collect()
}

#[test]
fn what_is_new_what_was_said_before_and_what_both_times() {
    let first = round(&[
        (Question::Works, "a"),
        (Question::Challenging, "b"),
        (Question::Needed, "d"),
    ]);
    let second = round(&[(Question::Works, "a"), (Question::Challenging, "c")]);
    assert_eq!(
        found(&[&first, &second]),
        [
            (Question::Works, Since::Same),
            (Question::Challenging, Since::Both),
            (Question::Needed, Since::Before)
        ]
    );
    assert_eq!(found(&[&second, &first])[2], (Question::Needed, Since::New));
}

#[test]
fn an_earlier_round_counts_also_past_one_that_was_silent() {
    let first = round(&[(Question::Works, "a")]);
    let silent = round(&[]);
    let latest = round(&[(Question::Works, "b")]);
    assert_eq!(
        found(&[&first, &silent, &latest]),
        [(Question::Works, Since::Both)]
    );
}

#[test]
fn words_about_the_change_are_no_strand_of_their_own() {
    let first = round(&[(Question::Works, "a")]);
    let second = round(&[(Question::Changed, "vi flyttade")]);
    assert_eq!(
        found(&[&first, &second]),
        [(Question::Works, Since::Before)]
    );
    assert_eq!(found(&[]), []);
}
