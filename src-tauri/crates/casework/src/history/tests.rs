use proptest::prelude::*;
use uuid::Uuid;
use wheel::AreaId;

use super::*;
use crate::{
    AgeBand, Context, ConversationId, Interpreter, Marking, Question, Setting, Step, Voice,
    VoiceRole,
};

fn conversation() -> Conversation {
    Conversation::begin(
        ConversationId(Uuid::nil()),
        moment(0),
        "provisional 1".to_owned(),
        Setting {
            family_language: LanguageTag::So,
            interpreter: Interpreter::Present,
            age_band: AgeBand::From10To12,
            context: Context::HealthTalk,
            step: Step::Explore,
            marking: Marking::Off,
            voices: vec![Voice::new(VoiceRole::Child, 1).unwrap()],
        },
    )
}

/// The moment so many milliseconds after the beginning.
fn moment(milliseconds: i64) -> NaiveDateTime {
    let beginning: NaiveDateTime = "2026-11-22T14:05:00".parse().unwrap();
    beginning + TimeDelta::milliseconds(milliseconds)
}

fn key(question: Question) -> NoteKey {
    NoteKey {
        area: AreaId::Health,
        voice: Voice::new(VoiceRole::Child, 1).unwrap(),
        question,
    }
}

fn note(words: &str) -> Note {
    Note::said(LanguageTag::So, NoteText::stored(words.to_owned()))
}

struct Table {
    talk: Conversation,
    history: History,
}

impl Table {
    fn new() -> Self {
        Self {
            talk: conversation(),
            history: History::default(),
        }
    }

    fn make(&mut self, edit: Edit, at: i64) {
        let back = self.talk.make(edit.clone()).unwrap();
        self.history.record(back, edit, moment(at));
    }

    fn undo(&mut self) -> bool {
        let Some(edit) = self.history.next_undo(&self.talk) else {
            return false;
        };
        self.talk.make(edit).unwrap();
        self.history.undone();
        true
    }

    fn redo(&mut self) -> bool {
        let Some(edit) = self.history.next_redo(&self.talk) else {
            return false;
        };
        self.talk.make(edit).unwrap();
        self.history.redone();
        true
    }

    fn words(&self, question: Question) -> &str {
        self.talk
            .notes
            .get(&key(question))
            .map_or("", |note| note.words.as_str())
    }
}

#[test]
fn typing_without_a_pause_is_one_step() {
    let mut table = Table::new();
    for (at, words) in [(0, "Jag"), (250, "Jag so"), (500, "Jag sover")] {
        table.make(Edit::Note(key(Question::Works), Some(note(words))), at);
    }
    table.make(
        Edit::Note(key(Question::Works), Some(note("Jag sover bra"))),
        4_000,
    );
    assert!(table.undo());
    assert_eq!(table.words(Question::Works), "Jag sover");
    assert!(table.undo());
    assert_eq!(table.words(Question::Works), "");
    assert!(!table.undo());
    assert!(table.redo());
    assert!(table.redo());
    assert_eq!(table.words(Question::Works), "Jag sover bra");
    assert!(!table.redo());
}

#[test]
fn what_was_typed_and_taken_away_at_once_is_no_step() {
    let mut table = Table::new();
    table.make(Edit::Note(key(Question::Works), Some(note("a"))), 0);
    table.make(Edit::Note(key(Question::Works), Some(note(""))), 300);
    assert_eq!(table.history.steps(), 0);
}

#[test]
fn another_place_is_another_step_however_soon() {
    let mut table = Table::new();
    table.make(Edit::Note(key(Question::Works), Some(note("ett"))), 0);
    table.make(Edit::Note(key(Question::Needed), Some(note("två"))), 100);
    table.make(Edit::Want(AreaId::Care), 200);
    assert!(table.undo());
    assert!(table.talk.wanted.is_empty());
    assert!(table.undo());
    assert_eq!(table.words(Question::Needed), "");
    assert_eq!(table.words(Question::Works), "ett");
}

#[test]
fn something_new_leaves_nothing_to_redo() {
    let mut table = Table::new();
    table.make(Edit::Note(key(Question::Works), Some(note("ett"))), 0);
    table.undo();
    table.make(Edit::Note(key(Question::Works), Some(note("två"))), 100);
    assert!(!table.redo());
    assert_eq!(table.words(Question::Works), "två");
}

#[test]
fn the_oldest_steps_go_first_and_the_rest_stay_whole() {
    let mut table = Table::new();
    for step in 0..600_i64 {
        let words = format!("steg {step}");
        table.make(
            Edit::Note(key(Question::Works), Some(note(&words))),
            step * 2_000,
        );
    }
    assert_eq!(table.history.steps(), History::MOST_STEPS);
    while table.undo() {}
    assert_eq!(table.words(Question::Works), "steg 99");
    while table.redo() {}
    assert_eq!(table.words(Question::Works), "steg 599");
}

#[test]
fn long_texts_put_in_whole_stay_within_the_bounds() {
    let mut table = Table::new();
    for step in 0..200_i64 {
        let letter = if step % 2 == 0 { "å" } else { "ö" };
        table.make(
            Edit::Note(key(Question::Works), Some(note(&letter.repeat(100_000)))),
            step * 2_000,
        );
    }
    assert!(table.history.bytes <= History::MOST_BYTES);
    assert!(table.undo());
    assert!(table.words(Question::Works).starts_with('å'));
}

#[test]
fn words_in_the_history_do_not_reach_a_log() {
    let mut table = Table::new();
    table.make(Edit::Note(key(Question::Works), Some(note("hemligt"))), 0);
    assert!(!format!("{:?}", table.history).contains("hemligt"));
}

#[test]
fn a_clock_set_back_makes_another_step() {
    let mut table = Table::new();
    table.make(Edit::Note(key(Question::Works), Some(note("ett"))), 10_000);
    table.make(Edit::Note(key(Question::Works), Some(note("ett två"))), 0);
    table.undo();
    assert_eq!(table.words(Question::Works), "ett");
}

proptest! {
    #[test]
    fn any_typing_is_undone_and_redone_to_the_letter(
        typed in prop::collection::vec(("[aåö😀جşê ]{0,12}", 0_usize..2, 0_i64..4_000), 1..40)
    ) {
        let mut table = Table::new();
        let mut at = 0;
        for (words, place, pause) in typed {
            at += pause;
            let question = [Question::Works, Question::Needed][place];
            let said = Note {
                language: LanguageTag::So,
                words: NoteText::stored(words.clone()),
                swedish: NoteText::stored(words.chars().rev().collect()),
            };
            table.make(Edit::Note(key(question), Some(said)), at);
        }
        let at_the_end = table.talk.clone();
        while table.undo() {}
        prop_assert!(table.talk.notes.is_empty());
        while table.redo() {}
        prop_assert_eq!(table.talk, at_the_end);
    }
}
