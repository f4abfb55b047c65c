//! What a paper is made of. The templates draw each kind in one way, wherever it stands.

use serde::Serialize;
use wheel::LanguageTag;

use crate::{Line, Text};

/// A paper, ready to be set.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Paper {
    /// The title in the metadata and on top of every further page. Never a code.
    pub title: Line,
    /// The size of its pages.
    pub size: PaperSize,
    /// Whom it is for.
    pub tone: Tone,
    /// What stands on it, once for each part: both languages together, or one after the other.
    pub parts: Vec<PaperPart>,
}

/// A paper in one or two languages at once.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaperPart {
    /// The language it begins with, and which way that runs.
    #[serde(rename = "language")]
    pub lang: &'static str,
    /// Which way its pages run.
    pub dir: &'static str,
    /// What stands on it, in reading order.
    pub blocks: Vec<Block>,
    /// What every page says at its foot.
    pub foot: Colophon,
}

/// The size of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperSize {
    /// A4, upright.
    #[default]
    A4,
    /// A4, lying: for wheels side by side.
    A4Lying,
    /// A3, upright: a wheel for the table.
    A3,
}

/// Whom a paper is for, and so how large and how close its words stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// A child: large, few words, pictures. Two languages stand under each other.
    Child,
    /// A family.
    Family,
    /// People at work: closer, more on a page.
    #[default]
    Staff,
}

/// What every page says: what it was made from and when, what is provisional, what was left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Colophon {
    /// The sentences, shortest way of putting each.
    pub sentences: Vec<Text>,
    /// "Page {n} of {m}", with [`Colophon::PAGE`] and [`Colophon::PAGES`] where the numbers go.
    pub page: Text,
}

/// One thing that stands on a paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Block {
    /// The title of the paper. Stands once, first.
    Title {
        /// What the paper is.
        text: Text,
        /// A line under it.
        #[serde(skip_serializing_if = "Option::is_none")]
        lead: Option<Text>,
    },
    /// A heading.
    Heading {
        /// 2 for a part of the paper, 3 for a part of that. None is skipped.
        level: u8,
        /// What it says.
        text: Text,
    },
    /// Running text.
    Paragraph {
        /// What it says.
        text: Text,
    },
    /// Text beside the matter: explanations, sources.
    Soft {
        /// What it says.
        text: Text,
    },
    /// A line to be read first: large.
    Lead {
        /// What it says.
        text: Text,
    },
    /// What is known, each with what it is: "När", "Var".
    Facts {
        /// Each with what it is.
        rows: Vec<Row>,
    },
    /// An area of the wheel, with what stands about it. Comes under a heading of level 2 and is a heading of level 3.
    Area {
        /// The area.
        area: Area,
        /// What stands about it.
        blocks: Vec<Block>,
    },
    /// An area of the wheel, or something else with a picture, as a part of the paper of its own: a heading of level 2.
    Chapter {
        /// The area, or what stands in its place.
        area: Area,
        /// What stands about it.
        blocks: Vec<Block>,
    },
    /// What somebody said, in their own words.
    Quote {
        /// Who said it; `None` where it is known from what stands before.
        #[serde(skip_serializing_if = "Option::is_none")]
        who: Option<Text>,
        /// What they were asked.
        #[serde(skip_serializing_if = "Option::is_none")]
        asked: Option<Text>,
        /// What they said.
        said: Said,
    },
    /// Points.
    List {
        /// Each point.
        items: Vec<Text>,
        /// Whether they are counted.
        counted: bool,
    },
    /// Rows under a head. Cells of a row run the way the paper runs.
    Table {
        /// What each column holds.
        head: Vec<Text>,
        /// How wide each column is against the others.
        widths: Vec<f64>,
        /// The rows, each with as many cells as there are columns.
        rows: Vec<Vec<Cell>>,
    },
    /// A wheel, or several side by side over time.
    Wheels {
        /// The wheels.
        wheels: Vec<Drawing>,
        /// How tall each is, in millimetres. They never grow wider than the paper.
        height: f64,
    },
    /// Something set apart: what is left out, what to think of.
    Note {
        /// What it is about.
        title: Text,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// Empty lines to write on by hand.
    Lines {
        /// What to write there.
        label: Text,
        /// How many.
        count: u8,
    },
    /// An empty frame to draw or write in, before the last block. It takes what is left of the page, and is not there
    /// where that is too little; so it says nothing.
    Frame {
        /// The least height worth having, in millimetres.
        least: f64,
    },
    /// A code to be typed in by hand, in groups.
    Code {
        /// What it is, for those who do not see it.
        label: Text,
        /// The groups.
        groups: Vec<String>,
    },
    /// What a paper says of itself, small, at its end.
    About {
        /// What it is about.
        title: Text,
        /// What it says.
        sentences: Vec<Text>,
    },
    /// What stands in it is not parted between two pages, unless one page cannot hold it.
    Together {
        /// What stands in it.
        blocks: Vec<Block>,
    },
    /// What follows stands on a new page.
    NewPage,
    /// Everything that stands on a page, made as small as it must be to stand on one.
    OnePage {
        /// All of it.
        blocks: Vec<Block>,
    },
    /// What stands about an area of the wheel where its name is no heading of its own, closer than as a card.
    Within {
        /// The area.
        area: Area,
        /// What stands about it.
        blocks: Vec<Block>,
    },
    /// Areas of the wheel with nothing but their quiet words, close together.
    Areas {
        /// The areas.
        areas: Vec<Area>,
        /// The wheel without words at their side, where there is room for it: an SVG document.
        #[serde(skip_serializing_if = "Option::is_none")]
        sign: Option<String>,
    },
    /// Words to be seen first: large, in a card of their own, under a heading of level 2.
    Card {
        /// Whose or what they are.
        title: Text,
        /// The words.
        words: Text,
        /// How much of a card it is.
        look: CardLook,
    },
    /// What is done one after the other.
    Course {
        /// Each thing, in order.
        steps: Vec<Step>,
    },
    /// Parts of the paper beside each other, each as wide as the others. For a paper in one language.
    Columns {
        /// What stands in each.
        columns: Vec<Vec<Block>>,
    },
    /// What is to be done, as one looks for it: what, who, by when, and where on the wheel.
    Plan {
        /// What each of the four columns holds.
        head: [Text; 4],
        /// Each thing, in the order in which it was agreed.
        deeds: Vec<PlannedDeed>,
    },
    /// Short texts side by side, each in a box of its own.
    Chips {
        /// The texts.
        texts: Vec<Text>,
    },
    /// Fields to be filled in by hand, side by side.
    Fields {
        /// The fields.
        fields: Vec<Field>,
    },
    /// A wheel to be written on, as large as what else stands on its page lets it be.
    WritingWheel {
        /// The wheel.
        wheel: Drawing,
        /// The areas outside its ring, each with room to write in.
        outside: Vec<WritingArea>,
        /// Where those stand.
        place: OutsidePlace,
    },
    /// Areas with their prompts, and lines to write on for each question. They share the height of their pages.
    WritingRows {
        /// The areas.
        areas: Vec<WritingArea>,
    },
    /// Areas with their prompts alone, side by side.
    Prompts {
        /// The areas.
        areas: Vec<WritingArea>,
        /// How many stand beside each other.
        columns: u8,
    },
    /// Empty rows with something to write in the first and the last column, and a box to tick in each of the others.
    Ticks {
        /// What each column holds.
        head: Vec<Text>,
        /// How many rows.
        rows: u8,
    },
    /// What each voice said about one area, the conversations side by side.
    OverTime {
        /// The day of each conversation, oldest first.
        days: Vec<Text>,
        /// Everybody who said something, each apart.
        voices: Vec<VoiceOverTime>,
    },
    /// The headings of level 2 that come after it, each with its page.
    Contents {
        /// What stands over them.
        title: Text,
        /// What each says, in their order.
        entries: Vec<Text>,
    },
    /// How many there are of each, as a table with a bar beside each number.
    Counted {
        /// What is counted, over the names and over the numbers.
        head: [Text; 2],
        /// One row each.
        bars: Vec<Bar>,
        /// What a bar as long as there is room for stands for, the same for every such table of a paper.
        longest: u64,
    },
}

/// How a [`Block::Card`] looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardLook {
    /// A tint under the words.
    Quiet,
    /// The child's own: a strong line around them.
    Childs,
}

/// One of the things of a [`Block::Course`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// When: "13:00–13:05".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Text>,
    /// How long.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long: Option<Text>,
    /// What is done.
    pub text: Text,
    /// What was added to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub added: Option<Text>,
    /// How many empty lines stand beside it, to write on by hand.
    pub lines: u8,
}

/// A field to be filled in by hand.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// What to write there.
    pub label: Text,
    /// How wide it is against those beside it.
    pub width: f64,
}

/// An area to be written about by hand.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WritingArea {
    /// The area.
    pub area: Area,
    /// What helps to come to speak of it.
    pub prompts: Vec<Text>,
    /// What is asked about it.
    pub questions: Vec<Text>,
}

/// Where the areas outside the ring of a wheel stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutsidePlace {
    /// Under it, with what is asked.
    Below,
    /// In the lower corners that a round wheel leaves free.
    Corners,
}

/// What one voice said about one area over time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VoiceOverTime {
    /// Who; `None` where all of the paper is one person's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Text>,
    /// Question by question.
    pub answers: Vec<AnswerOverTime>,
}

/// What was answered to one question over time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerOverTime {
    /// What was asked.
    pub asked: Text,
    /// What was said at each conversation, oldest first; nothing where nothing was said.
    pub said: Vec<Option<Said>>,
}

/// One of the things of a [`Block::Plan`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlannedDeed {
    /// What is done.
    pub what: Text,
    /// Who does it.
    pub who: Text,
    /// By when, and what has become of it: lines under each other.
    pub by: Vec<Text>,
    /// Where on the wheel it belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
}

/// An area of the wheel as it looks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Area {
    /// What it is called.
    pub name: Text,
    /// The colour of its rim, as `#rrggbb`.
    pub rim: String,
    /// The tint of its card.
    pub tint: String,
    /// Its icon: an SVG document.
    pub icon: String,
    /// A quiet word on it: the mark somebody gave, say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<Text>,
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Said {
    /// Their words, in the language they were said in.
    pub words: Line,
    /// The same in Swedish, as interpreted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreted: Option<Line>,
    /// What stands before the interpreter's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Text>,
}

/// One of the [`Block::Facts`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// What it is.
    pub label: Text,
    /// What is known; several stand under each other.
    pub values: Vec<Text>,
}

/// A cell of a table: lines under each other. An empty one says nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cell {
    /// What stands in it.
    pub texts: Vec<Text>,
    /// A colour at its side, as `#rrggbb`, where it has to do with an area.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}

/// A wheel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Drawing {
    /// An SVG document.
    pub svg: String,
    /// What it shows, for those who do not see it.
    pub alt: Line,
    /// What stands under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text>,
}

/// One of the bars of a chart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// What is counted.
    pub label: Text,
    /// How many.
    pub count: u64,
}

impl Colophon {
    /// Stands where the number of the page goes.
    pub const PAGE: &'static str = "\u{E000}";
    /// Stands where the number of pages goes.
    pub const PAGES: &'static str = "\u{E001}";
}

impl Cell {
    /// A cell with one text.
    pub fn text(text: Text) -> Self {
        Self {
            texts: vec![text],
            colour: None,
        }
    }
}

impl Row {
    /// One fact.
    pub fn new(label: Text, value: Text) -> Self {
        Self {
            label,
            values: vec![value],
        }
    }
}

impl Said {
    /// Words somebody typed in a language, with nothing interpreted.
    pub fn typed(language: LanguageTag, words: &str) -> Self {
        Self {
            words: Line::typed(language, words),
            interpreted: None,
            by: None,
        }
    }
}
#[cfg(test)]
mod tests;
