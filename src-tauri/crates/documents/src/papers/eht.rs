//! *EHT-blad*: a question to the team on one page, with no identity in it.

use std::{collections::BTreeSet, fmt::Write as _};

use casework::{EhtField, EhtSheet, NoteText, Question, Step};
use wheel::{AreaId, AreaLabel, HubColours, Labels, LanguageTag, Pack, Palette, shape};

use super::{Dating, Length, Sheet, told};
use crate::{Area, Block, Pen, Row, Text};

/// *EHT-blad*: a question to the team on one page, with no identity in it.
///
/// No code, no name, no day, no quote: `casework` lets none onto the sheet, and this paper puts none
/// there. Words that no page could hold are cut off with a sentence that says so.
pub struct Eht {
    /// The sheet.
    pub sheet: EhtSheet,
}

const FIELDS: [EhtField; 4] = [
    EhtField::Question,
    EhtField::Tried,
    EhtField::Asked,
    EhtField::FollowUp,
];

/// So many lines of text stand on the page beside everything else and can still be read without effort.
const LINES: usize = 34;

/// So many of them the areas take, two beside each other.
const LINES_OF_TWO_AREAS: usize = 2;

/// With more lines of text than these the areas stand close and without the wheel.
const FEW_LINES: usize = 12;

/// With more areas than these, too.
const FEW_AREAS: usize = 7;

/// About so many letters stand on a line.
const LETTERS: usize = 88;

impl Sheet for Eht {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("eht-title")
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let sheet = &self.sheet;
        let step = pen.say(match sheet.step {
            None => "eht-step-unknown",
            Some(Step::Notice) => "step-notice",
            Some(Step::Explore) => "step-explore",
            Some(Step::Collaborate) => "step-collaborate",
        });
        let mut blocks = vec![Block::Facts {
            rows: vec![
                told::age(pen, sheet.age_band),
                Row::new(pen.say("eht-step"), step),
            ],
        }];
        for (field, lines) in FIELDS.into_iter().zip(self.shares()) {
            blocks.push(heading(pen.say(field_id(field))));
            blocks.extend(self.written(pen, field, lines));
        }
        blocks.push(heading(pen.say("eht-areas")));
        blocks.push(if sheet.areas.is_empty() {
            soft(pen.say("eht-areas-none"))
        } else {
            Block::Areas {
                areas: self.areas(pen),
                sign: self.sign(pen),
            }
        });
        blocks.push(soft(pen.say("eht-nobody-named")));
        blocks
    }

    fn length(&self) -> Length {
        Length::OnePage
    }

    fn dating(&self) -> Dating {
        Dating::Undated
    }
}

impl Eht {
    /// The texts that no page can hold and whose end is left out, so that whoever writes can be told before.
    pub fn cut_off(&self) -> BTreeSet<EhtField> {
        FIELDS
            .into_iter()
            .zip(self.shares())
            .filter(|(field, lines)| *lines < lines_of(self.text(*field)))
            .map(|(field, _)| field)
            .collect()
    }

    /// How many lines each text gets. What a short one does not need goes to the longer ones.
    fn shares(&self) -> [usize; 4] {
        let rows = self.sheet.areas.len().div_ceil(2);
        let mut left = LINES.saturating_sub(rows * LINES_OF_TWO_AREAS);
        let mut by_need: Vec<(usize, usize)> = FIELDS
            .iter()
            .map(|field| lines_of(self.text(*field)))
            .zip(0..)
            .collect();
        by_need.sort_unstable();
        let mut shares = [0; 4];
        for (served, (needed, place)) in by_need.into_iter().enumerate() {
            let share = needed.min(left / (FIELDS.len() - served));
            left -= share;
            if let Some(one) = shares.get_mut(place) {
                *one = share;
            }
        }
        shares
    }

    fn written(&self, pen: &Pen<'_>, field: EhtField, lines: usize) -> Vec<Block> {
        let text = self.text(field);
        let is_held_back = self.sheet.findings.iter().any(|found| found.field == field);
        if is_held_back {
            return vec![soft(pen.say("paper-eht-held-back"))];
        }
        if text.is_blank() {
            return vec![soft(pen.say("sheet-nothing-written"))];
        }
        let (words, is_cut) = match beginning(text.as_str(), lines) {
            None => (pen.typed(text.as_str().trim()), false),
            Some(beginning) => (pen.typed(&format!("{beginning} …")), true),
        };
        let words = match field {
            EhtField::Question => Block::Lead { text: words },
            EhtField::Tried | EhtField::Asked | EhtField::FollowUp => {
                Block::Paragraph { text: words }
            }
        };
        let goes_on = is_cut.then(|| soft(pen.say("paper-eht-goes-on")));
        std::iter::once(words).chain(goes_on).collect()
    }

    /// The areas in the order of the wheel, each with what there is something to say about.
    fn areas(&self, pen: &Pen<'_>) -> Vec<Area> {
        let sheet = &self.sheet;
        told::sorted(pen, sheet.areas.iter().map(|line| line.area))
            .into_iter()
            .filter_map(|area| sheet.areas.iter().find(|line| line.area == area))
            .map(|line| area(pen, line.area, &line.questions))
            .collect()
    }

    /// The wheel with the same areas marked, where one language, few areas and little text leave room for it.
    fn sign(&self, pen: &Pen<'_>) -> Option<String> {
        let areas = &self.sheet.areas;
        let lines: usize = self.shares().iter().sum();
        let has_room = lines <= FEW_LINES && areas.len() <= FEW_AREAS;
        if pen.second().is_some() || !has_room {
            return None;
        }
        let is_told = |area| areas.iter().any(|line| line.area == area);
        Some(wheel_without_words(pen.pack(), is_told))
    }

    fn text(&self, field: EhtField) -> &NoteText {
        let words = &self.sheet.words;
        match field {
            EhtField::Question => &words.question,
            EhtField::Tried => &words.tried,
            EhtField::Asked => &words.asked,
            EhtField::FollowUp => &words.follow_up,
        }
    }
}

fn area(pen: &Pen<'_>, area: AreaId, questions: &BTreeSet<Question>) -> Area {
    let about = if questions.is_empty() {
        pen.say("eht-about-brief")
    } else {
        pen.each(|language| {
            let questions: Vec<_> = questions
                .iter()
                .map(|question| pen.locales().text(language, about_id(*question), []))
                .collect();
            questions.join(" · ")
        })
    };
    Area {
        word: Some(about),
        ..pen.area(area)
    }
}

/// The wheel as a sign: tinted in full where there is something to say.
fn wheel_without_words(pack: &Pack, is_told: impl Fn(AreaId) -> bool) -> String {
    let unnamed = || AreaLabel {
        family: String::new(),
        swedish: None,
    };
    let labels = Labels {
        family: LanguageTag::Sv,
        hub: String::new(),
        hub_swedish: None,
        areas: pack
            .areas
            .iter()
            .map(|entry| (entry.area, unnamed()))
            .collect(),
    };
    let wheel = shape(pack, &labels);
    let (view, hub) = (&wheel.view, &wheel.hub);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{} {} {} {}\">",
        view.x, view.y, view.width, view.height
    );
    for sector in &wheel.sectors {
        let Some(entry) = pack.entry(sector.area) else {
            continue;
        };
        let palette = Palette::light(entry.colour);
        let tint = if is_told(sector.area) {
            palette.tint_current
        } else {
            palette.tint_pale
        };
        for (path, colour) in [(&sector.field, tint), (&sector.rim, palette.rim)] {
            // Writing to a `String` cannot fail.
            let _ = write!(svg, "<path d=\"{path}\" fill=\"{colour}\"/>");
        }
    }
    let fill = HubColours::LIGHT.fill;
    let _ = write!(svg, "<circle r=\"{}\" fill=\"{fill}\"/></svg>", hub.radius);
    svg
}

/// How many lines a text takes, about.
fn lines_of(text: &NoteText) -> usize {
    text.as_str().trim().lines().map(lines_of_passage).sum()
}

fn lines_of_passage(passage: &str) -> usize {
    passage.chars().count().div_ceil(LETTERS).max(1)
}

/// As much of a text as stands on so many lines, to the end of a word; `None` if that is all of it.
fn beginning(text: &str, lines: usize) -> Option<&str> {
    let text = text.trim();
    let mut left = lines;
    let mut kept = 0;
    for passage in text.split_inclusive('\n') {
        let needed = lines_of_passage(passage.trim_end());
        if left < needed {
            let letters = left * LETTERS;
            let end = passage
                .char_indices()
                .nth(letters)
                .map_or(passage.len(), |(end, _)| end);
            let begun = passage.get(..end).unwrap_or_default();
            // A run without a space is cut where the line is full.
            let word_end = begun.rfind(char::is_whitespace).unwrap_or(begun.len());
            return text.get(..kept + word_end).map(str::trim_end);
        }
        left -= needed;
        kept += passage.len();
    }
    None
}

fn heading(text: Text) -> Block {
    Block::Heading { level: 2, text }
}

fn soft(text: Text) -> Block {
    Block::Soft { text }
}

fn field_id(field: EhtField) -> &'static str {
    match field {
        EhtField::Question => "eht-field-question",
        EhtField::Tried => "eht-field-tried",
        EhtField::Asked => "eht-field-asked",
        EhtField::FollowUp => "eht-field-follow-up",
    }
}

fn about_id(question: Question) -> &'static str {
    match question {
        Question::Works => "eht-about-works",
        Question::Challenging => "eht-about-challenging",
        Question::Needed => "eht-about-needed",
        Question::Hope => "eht-about-hope",
        Question::NextStep => "eht-about-next-step",
        Question::Changed => "eht-about-changed",
    }
}

#[cfg(test)]
mod tests;
