//! Every paper there is: what it says, in which order.

mod agenda;
mod bbic;
mod blank_wheel;
mod colophon;
mod counts;
mod eht;
mod home_page;
mod invitation;
mod meeting_facts;
mod minutes;
mod recovery_code;
mod rounds;
mod sip;
mod stored;
mod told;
mod wheel_drawing;

use casework::Tally;
use chrono::{NaiveDate, NaiveDateTime};
use l10n::Locales;
use wheel::Pack;

use crate::{
    Block, Languages, Paper, PaperSize, Pen, Text, Tone, block::PaperPart, languages::direction,
};

pub use agenda::Agenda;
pub use bbic::Bbic;
pub use blank_wheel::BlankWheel;
pub use counts::{CountRow, CountTable, Counts};
pub use eht::Eht;
pub use home_page::HomePage;
pub use invitation::Invitation;
pub use minutes::Minutes;
pub use recovery_code::RecoveryCode;
pub use rounds::Rounds;
pub use sip::Sip;
pub use stored::Stored;

/// The words of the program and the wheel in use: what every paper is written with.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The words.
    pub locales: &'a Locales,
    /// The wheel.
    pub pack: &'a Pack,
}

/// A paper that can be written in any languages.
pub trait Sheet {
    /// What it is called, on the paper and in the file's metadata. Never with a code or a name in it.
    fn title(&self, pen: &Pen<'_>) -> Text;

    /// A line under the title.
    fn lead(&self, _: &Pen<'_>) -> Option<Text> {
        None
    }

    /// What stands on it.
    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block>;

    /// The size of its pages.
    fn size(&self) -> PaperSize {
        PaperSize::A4
    }

    /// Whom it is for.
    fn tone(&self) -> Tone {
        Tone::Staff
    }

    /// How long it may be.
    fn length(&self) -> Length {
        Length::AsItIs
    }

    /// Whether it says when it was made.
    fn dating(&self) -> Dating {
        Dating::Dated
    }
}

/// How long a paper may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// As many pages as it takes.
    AsItIs,
    /// One page in each of its parts; what stands on it is set smaller until it does.
    OnePage,
}

/// Whether a paper says when it was made and of what day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dating {
    /// It says so.
    Dated,
    /// No day stands on it, because a day could point at somebody.
    Undated,
}

/// What a paper says of itself on every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// What it was made from.
    pub from: Made,
    /// When, in the computer's own time.
    pub made_at: NaiveDateTime,
    /// How much was left out, and the kinds of reasons.
    pub left_out: Vec<Tally>,
    /// Whether it is of an invented family.
    pub practice: bool,
}

/// What a paper was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// The wheel and nothing else.
    FromWheel,
    /// A conversation of that day.
    FromConversation(NaiveDate),
    /// Several conversations, the first and the last of those days.
    FromConversations(NaiveDate, NaiveDate),
    /// A meeting: of that day, or not decided yet.
    FromMeeting(Option<NaiveDate>),
    /// A case as it stood.
    FromCase,
    /// The store itself.
    FromStore,
    /// A release of usage counts.
    FromRelease,
}

/// Writes a paper in its languages.
pub fn write(
    sheet: &dyn Sheet,
    desk: Desk<'_>,
    languages: Languages,
    occasion: &Occasion,
) -> Paper {
    let has_swedish = languages.has(wheel::LanguageTag::Sv);
    let parts: Vec<PaperPart> = languages
        .parts()
        .into_iter()
        .map(|part| {
            let pen = Pen::new(desk.locales, desk.pack, part, has_swedish);
            let mut blocks = vec![Block::Title {
                text: sheet.title(&pen),
                lead: sheet.lead(&pen),
            }];
            blocks.extend(sheet.blocks(&pen));
            blocks.push(colophon::note(&pen, occasion, sheet.dating()));
            if sheet.length() == Length::OnePage {
                blocks = vec![Block::OnePage { blocks }];
            }
            PaperPart {
                lang: pen.first().engine_tag(),
                dir: direction(pen.first()),
                blocks,
                foot: colophon::foot(&pen, occasion, sheet.dating()),
            }
        })
        .collect();
    let pen = Pen::new(
        desk.locales,
        desk.pack,
        (languages.first, None),
        has_swedish,
    );
    Paper {
        title: sheet.title(&pen).first().clone(),
        size: sheet.size(),
        tone: sheet.tone(),
        parts,
    }
}
