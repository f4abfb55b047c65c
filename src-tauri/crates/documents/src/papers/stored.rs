//! *Det här finns sparat*: everything stored about one case, for a request of access (art. 15 GDPR,
//! `reference/domain.md` 8.5).
//!
//! Nothing is chosen and nothing left out. Whoever writes a part here takes the stored thing apart field by
//! field, so that a field that is new stops the program from being built until it stands on this paper.

mod actions;
mod case;
mod circle;
mod consents;
mod meetings;
mod talks;
mod traces;
mod wording;

use casework::{CaseFile, Conversation, Deed};
use chrono::{NaiveDate, NaiveDateTime};

use super::Sheet;
use crate::{Block, Pen, Text};

/// *Det här finns sparat*: everything stored about one case, for a request of access (art. 15 GDPR).
pub struct Stored<'a> {
    /// Everything about the case but its conversations.
    pub file: &'a CaseFile,
    /// Its conversations, oldest first.
    pub conversations: &'a [Conversation],
    /// Papers and sheets made of it, oldest first.
    pub made: Vec<(NaiveDate, Deed)>,
    /// Who did what with it and when, oldest first: when, by whom, what. Nobody's name is the program itself.
    pub accesses: Vec<(NaiveDateTime, String, Deed)>,
}

impl Sheet for Stored<'_> {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("paper-stored-title")
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        Some(pen.say("paper-stored-lead"))
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let Self {
            file,
            conversations,
            made,
            accesses,
        } = self;
        let CaseFile {
            case,
            standing,
            circle,
            path,
            moves,
            consents,
            meetings,
            actions,
        } = file;
        let band = case.age_band;
        let mut kept = case::what_and_why(pen);
        kept.extend(case::the_case(pen, case, standing));
        kept.extend(case::until_when(pen, case, moves));
        kept.extend(circle::around_the_child(pen, circle, band));
        kept.extend(case::path(pen, path.as_ref()));
        kept.extend(consents::all(pen, consents, band));
        for talk in *conversations {
            kept.extend(talks::talk(pen, talk));
        }
        for meeting in meetings {
            kept.extend(meetings::meeting(pen, meeting, file, conversations));
        }
        kept.extend(actions::all(pen, actions, file));
        kept.extend(traces::papers(pen, made));
        kept.extend(traces::log(pen, accesses));

        let mut blocks = vec![before_it_is_handed_out(pen)];
        blocks.extend(contents(pen, &kept));
        blocks.push(Block::NewPage);
        blocks.extend(kept);
        blocks
    }
}

/// What staff do first: the program does not decide what may be handed out.
fn before_it_is_handed_out(pen: &Pen<'_>) -> Block {
    let points = [
        "paper-stored-first-read",
        "paper-stored-first-secrecy",
        "paper-stored-first-others",
        "paper-stored-first-whole",
        "paper-stored-first-ask",
        "paper-stored-first-elsewhere",
    ];
    Block::Note {
        title: pen.say("paper-stored-first"),
        blocks: vec![Block::List {
            items: points.map(|id| pen.say(id)).to_vec(),
            counted: false,
        }],
    }
}

/// Every part of the paper with its page.
fn contents(pen: &Pen<'_>, kept: &[Block]) -> Vec<Block> {
    let parts = kept.iter().filter_map(|block| match block {
        Block::Heading { level: 2, text } => Some(text.clone()),
        _ => None,
    });
    let title = pen.say("paper-stored-contents");
    vec![Block::Contents {
        title,
        entries: parts.collect(),
    }]
}

#[cfg(test)]
mod tests;
