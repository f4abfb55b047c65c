//! What every paper says of itself: what it was made from and when, what of it is provisional, what was left out.

use casework::ReasonKind;
use wheel::{LanguageTag, PackStatus, ReviewStatus};

use super::{Dating, Made, Occasion};
use crate::{Block, Colophon, Pen, Text};

/// The file with the words of papers.
const PAPER_FILE: &str = "paper.ftl";

/// At the foot of every page.
pub fn foot(pen: &Pen<'_>, occasion: &Occasion, dating: Dating) -> Colophon {
    let page = pen.say_with("paper-page", |_| {
        [
            ("page", Colophon::PAGE.into()),
            ("pages", Colophon::PAGES.into()),
        ]
    });
    Colophon {
        sentences: sentences(pen, occasion, dating),
        page,
    }
}

/// At the end of the paper, where it can be heard, too: what stands at the foot of a page is read by no screen reader.
pub fn note(pen: &Pen<'_>, occasion: &Occasion, dating: Dating) -> Block {
    Block::About {
        title: pen.say("paper-about"),
        sentences: sentences(pen, occasion, dating),
    }
}

fn sentences(pen: &Pen<'_>, occasion: &Occasion, dating: Dating) -> Vec<Text> {
    let mut sentences = Vec::new();
    if dating == Dating::Dated || !has_day(&occasion.from) {
        sentences.push(made_from(pen, &occasion.from));
    }
    if dating == Dating::Dated {
        sentences.push(made_at(pen, occasion));
    }
    if occasion.practice {
        sentences.push(pen.say("paper-practice"));
    }
    if pen.pack().status == PackStatus::Provisional {
        sentences.push(pen.say("paper-provisional"));
    }
    if is_draft(pen) {
        sentences.push(pen.say("paper-draft"));
    }
    for tally in &occasion.left_out {
        let id = match tally.reason {
            ReasonKind::Undecided => "paper-left-out-undecided",
            ReasonKind::KeptBack => "paper-left-out-kept-back",
            ReasonKind::Consent => "paper-left-out-consent",
            ReasonKind::NotChosen => "paper-left-out-not-chosen",
        };
        sentences.push(pen.say_with(id, |_| [("count", tally.count.into())]));
    }
    sentences
}

/// Whether what a paper was made from is told by its day.
fn has_day(from: &Made) -> bool {
    match from {
        Made::FromConversation(_) | Made::FromConversations(..) | Made::FromMeeting(_) => true,
        Made::FromWheel | Made::FromCase | Made::FromStore | Made::FromRelease => false,
    }
}

fn made_from(pen: &Pen<'_>, from: &Made) -> Text {
    let dated = |id, date| {
        pen.say_with(id, |language| {
            [("date", pen.locales().date_long(language, date).into())]
        })
    };
    match from {
        Made::FromWheel => pen.say("paper-from-wheel"),
        Made::FromConversation(held_on) => dated("paper-from-conversation", *held_on),
        Made::FromConversations(first, last) => {
            pen.say_with("paper-from-conversations", |language| {
                [
                    ("first", pen.locales().date_long(language, *first).into()),
                    ("last", pen.locales().date_long(language, *last).into()),
                ]
            })
        }
        Made::FromMeeting(Some(held_on)) => dated("paper-from-meeting", *held_on),
        Made::FromMeeting(None) => pen.say("paper-from-meeting-undated"),
        Made::FromCase => pen.say("paper-from-case"),
        Made::FromStore => pen.say("paper-from-store"),
        Made::FromRelease => pen.say("paper-from-release"),
    }
}

fn made_at(pen: &Pen<'_>, occasion: &Occasion) -> Text {
    pen.say_with("paper-made-at", |language| {
        let moment = pen.locales().date_time_long(language, occasion.made_at);
        [("moment", moment.into())]
    })
}

/// Whether one of the languages is a translation that nobody has reviewed.
fn is_draft(pen: &Pen<'_>) -> bool {
    pen.languages()
        .filter(|language| *language != LanguageTag::Sv)
        .any(|language| pen.locales().review_status(language, PAPER_FILE) == ReviewStatus::Draft)
}
