//! Undo and redo in a whole conversation.
//!
//! A step keeps only what changed, so that hours of typing stay small: at most
//! [`History::MOST_STEPS`] steps and [`History::MOST_BYTES`] of text. Lives in memory
//! alone and goes with the lock.

use std::collections::VecDeque;

use chrono::{NaiveDateTime, TimeDelta};
use wheel::LanguageTag;
use zeroize::ZeroizeOnDrop;

use crate::{Carry, Conversation, Edit, Note, NoteKey, NoteText};

/// A pause in typing that begins a new step, in milliseconds.
const PAUSE: i64 = 1_500;
/// The longest that one step of typing goes on without a pause, in seconds.
const LONGEST: i64 = 15;

/// What was done, to be undone, and what was undone, to be done again.
#[derive(Debug, Default)]
pub struct History {
    past: VecDeque<Step>,
    future: Vec<Step>,
    bytes: usize,
}

#[derive(Debug)]
struct Step {
    began: NaiveDateTime,
    last: NaiveDateTime,
    change: Change,
}

#[derive(Debug)]
enum Change {
    Note(NoteChange),
    Other { back: Edit, forth: Edit },
}

/// A change to one note, as what differs.
#[derive(Debug)]
struct NoteChange {
    key: NoteKey,
    /// The language before; `None` where there was no note.
    before: Option<LanguageTag>,
    after: Option<LanguageTag>,
    words: Splice,
    swedish: Splice,
}

/// What stands instead of what from a byte on.
#[derive(ZeroizeOnDrop)]
struct Splice {
    #[zeroize(skip)]
    from: usize,
    removed: String,
    inserted: String,
}

impl History {
    /// Most steps that can be undone.
    pub const MOST_STEPS: usize = 500;
    /// Most bytes of text kept for undoing (8 MiB); the oldest steps go first.
    pub const MOST_BYTES: usize = 8 * 1024 * 1024;

    /// Notes that `made` was done and that `back` takes it back.
    ///
    /// Typing in one place without a pause is one step. Something done anew
    /// after undoing leaves nothing to redo.
    pub fn record(&mut self, back: Edit, made: Edit, now: NaiveDateTime) {
        let made = made.settled();
        if back == made {
            return;
        }
        self.future.clear();
        let (began, back) = self.joined(back, &made, now);
        if back == made {
            // Typed and taken away again before anybody paused.
            return;
        }
        let change = Change::between(back, made);
        self.bytes += change.bytes();
        self.past.push_back(Step {
            began,
            last: now,
            change,
        });
        while Self::MOST_STEPS < self.past.len() || Self::MOST_BYTES < self.bytes {
            let Some(oldest) = self.past.pop_front() else {
                break;
            };
            self.bytes -= oldest.change.bytes();
        }
    }

    /// Begins a new step with the next change, however soon it comes.
    pub fn pause(&mut self) {
        if let Some(step) = self.past.back_mut() {
            step.last = NaiveDateTime::MIN;
        }
    }

    /// The edit that takes back the latest step; `None` if there is none.
    pub fn next_undo(&self, conversation: &Conversation) -> Option<Edit> {
        let step = self.past.back()?;
        Some(step.change.edit(conversation, Direction::Back))
    }

    /// The edit that does the latest undone step again; `None` if there is none.
    pub fn next_redo(&self, conversation: &Conversation) -> Option<Edit> {
        let step = self.future.last()?;
        Some(step.change.edit(conversation, Direction::Forth))
    }

    /// Notes that [`History::next_undo`] was done.
    pub fn undone(&mut self) {
        if let Some(step) = self.past.pop_back() {
            self.bytes -= step.change.bytes();
            self.future.push(step);
        }
        self.pause();
    }

    /// Notes that [`History::next_redo`] was done.
    pub fn redone(&mut self) {
        if let Some(step) = self.future.pop() {
            self.bytes += step.change.bytes();
            self.past.push_back(step);
        }
        self.pause();
    }

    /// How many steps can be undone.
    pub fn steps(&self) -> usize {
        self.past.len()
    }

    /// How many steps can be done again.
    pub fn undone_steps(&self) -> usize {
        self.future.len()
    }

    /// Takes the latest step away if `made` goes on with it, and gives when it
    /// began and what stood there before it.
    fn joined(&mut self, back: Edit, made: &Edit, now: NaiveDateTime) -> (NaiveDateTime, Edit) {
        let Some(latest) = self.past.back() else {
            return (now, back);
        };
        let pause = now.signed_duration_since(latest.last);
        let soon = TimeDelta::zero() <= pause && pause < TimeDelta::milliseconds(PAUSE);
        let short = now.signed_duration_since(latest.began) < TimeDelta::seconds(LONGEST);
        if !soon || !short {
            return (now, back);
        }
        let began = latest.began;
        let earlier = match (&latest.change, &back, made) {
            (Change::Note(change), Edit::Note(key, before), Edit::Note(..))
                if change.key == *key =>
            {
                Edit::Note(*key, change.applied(before.as_ref(), Direction::Back))
            }
            (
                Change::Other {
                    back: Edit::Carry(at, before),
                    ..
                },
                Edit::Carry(same, Some(Carry::InBrief { .. })),
                Edit::Carry(_, Some(Carry::InBrief { .. })),
            ) if at == same && matches!(before, Some(Carry::InBrief { .. })) => {
                Edit::Carry(*at, before.clone())
            }
            _ => return (now, back),
        };
        if let Some(step) = self.past.pop_back() {
            self.bytes -= step.change.bytes();
        }
        (began, earlier)
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Back,
    Forth,
}

impl Change {
    fn between(back: Edit, forth: Edit) -> Self {
        match (back, forth) {
            (Edit::Note(key, before), Edit::Note(same, after)) if key == same => {
                // Lent, not copied: a copy here would stay readable in memory.
                let words = Splice::between(words_of(before.as_ref()), words_of(after.as_ref()));
                let swedish =
                    Splice::between(swedish_of(before.as_ref()), swedish_of(after.as_ref()));
                Self::Note(NoteChange {
                    key,
                    before: before.map(|note| note.language),
                    after: after.map(|note| note.language),
                    words,
                    swedish,
                })
            }
            (back, forth) => Self::Other { back, forth },
        }
    }

    fn edit(&self, conversation: &Conversation, direction: Direction) -> Edit {
        match (self, direction) {
            (Self::Note(change), direction) => Edit::Note(
                change.key,
                change.applied(conversation.notes.get(&change.key), direction),
            ),
            (Self::Other { back, .. }, Direction::Back) => back.clone(),
            (Self::Other { forth, .. }, Direction::Forth) => forth.clone(),
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Self::Note(change) => change.words.bytes() + change.swedish.bytes(),
            Self::Other { back, forth } => brief_bytes(back) + brief_bytes(forth),
        }
    }
}

fn words_of(note: Option<&Note>) -> &str {
    note.map_or("", |note| note.words.as_str())
}

fn swedish_of(note: Option<&Note>) -> &str {
    note.map_or("", |note| note.swedish.as_str())
}

fn brief_bytes(edit: &Edit) -> usize {
    match edit {
        Edit::Carry(_, Some(Carry::InBrief { brief, .. })) => brief.as_str().len(),
        _ => 0,
    }
}

impl NoteChange {
    fn applied(&self, now: Option<&Note>, direction: Direction) -> Option<Note> {
        let language = match direction {
            Direction::Back => self.before,
            Direction::Forth => self.after,
        }?;
        let blank = NoteText::default();
        let words = now.map_or(&blank, |note| &note.words);
        let swedish = now.map_or(&blank, |note| &note.swedish);
        Some(Note {
            language,
            words: NoteText::stored(self.words.applied(words.as_str(), direction)),
            swedish: NoteText::stored(self.swedish.applied(swedish.as_str(), direction)),
        })
    }
}

impl Splice {
    fn between(before: &str, after: &str) -> Self {
        let from: usize = before
            .chars()
            .zip(after.chars())
            .take_while(|(one, other)| one == other)
            .map(|(same, _)| same.len_utf8())
            .sum();
        let rest_before = before.split_at(from).1;
        let rest_after = after.split_at(from).1;
        let end: usize = rest_before
            .chars()
            .rev()
            .zip(rest_after.chars().rev())
            .take_while(|(one, other)| one == other)
            .map(|(same, _)| same.len_utf8())
            .sum();
        Self {
            from,
            removed: rest_before.split_at(rest_before.len() - end).0.to_owned(),
            inserted: rest_after.split_at(rest_after.len() - end).0.to_owned(),
        }
    }

    fn applied(&self, text: &str, direction: Direction) -> String {
        let (gone, come) = match direction {
            Direction::Back => (&self.inserted, &self.removed),
            Direction::Forth => (&self.removed, &self.inserted),
        };
        // Every change goes through the history, so what is to go stands where it stood.
        let Some((head, tail)) = text.split_at_checked(self.from) else {
            return text.to_owned();
        };
        let Some(tail) = tail.strip_prefix(gone.as_str()) else {
            return text.to_owned();
        };
        [head, come, tail].concat()
    }

    fn bytes(&self) -> usize {
        self.removed.len() + self.inserted.len()
    }
}

impl std::fmt::Debug for Splice {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("‹hidden›")
    }
}

#[cfg(test)]
mod tests;
