//! *Tomt hjul*: the wheel to write on by hand, with prompts.

use std::collections::{BTreeMap, BTreeSet};

use wheel::{
    AreaId, LanguageTag, PromptBand,
    message::{self, Address},
};

use super::{Sheet, wheel_drawing};
use crate::{Block, Field, OutsidePlace, PaperSize, Pen, Text, Tone, WritingArea};

/// *Tomt hjul*: the wheel to write on by hand, with prompts. Nothing of any conversation is on it.
///
/// A4 is written on by one, on several pages; A3 lies on the table and is written on by everybody.
pub struct BlankWheel {
    /// A4 or A3.
    pub size: PaperSize,
    /// Whose prompts stand beside it; `None` for a wheel without prompts.
    pub prompts: Option<PromptBand>,
}

/// How many areas' prompts stand beside each other under a wheel for the table.
const PROMPT_COLUMNS: u8 = 5;

impl Sheet for BlankWheel {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("paper-blank-wheel-title")
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        Some(pen.say("paper-blank-wheel-lead"))
    }

    fn size(&self) -> PaperSize {
        self.size
    }

    fn tone(&self) -> Tone {
        Tone::Family
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let known = pen.locales().ids(LanguageTag::Sv);
        let areas: Vec<WritingArea> = pen
            .pack()
            .entries()
            .map(|entry| self.area(pen, entry.area, &known))
            .collect();
        // Two languages of prompts under a wheel for the table would make the wheel small.
        let prompts_below = self.size == PaperSize::A3 && pen.second().is_none();
        let mut blocks = self.wheel(pen, &areas, prompts_below);
        blocks.push(Block::NewPage);
        if !prompts_below {
            blocks.extend([Block::WritingRows { areas }, Block::NewPage]);
        }
        blocks.extend(self.close(pen));
        blocks
    }
}

impl BlankWheel {
    /// The first page: the wheel and what belongs to it, with hardly anything else.
    fn wheel(&self, pen: &Pen<'_>, areas: &[WritingArea], prompts_below: bool) -> Vec<Block> {
        let questions: Vec<Text> = pen
            .pack()
            .questions
            .ring
            .iter()
            .map(|question| pen.question(*question, self.address()))
            .collect();
        // The questions of every area stand over the wheel; outside the ring stand those that are asked there alone.
        let outside = areas.iter().skip(pen.pack().areas.len()).cloned();
        let outside = outside.map(|mut area| {
            area.questions.retain(|asked| !questions.contains(asked));
            area
        });
        let no_names = match self.address() {
            Address::Child => "area-no-names-child",
            Address::Adult => "area-no-names",
        };
        let mut blocks = vec![
            Block::Soft {
                text: pen.say(no_names),
            },
            Block::Fields {
                fields: vec![
                    field(pen, "paper-blank-date", 1.0),
                    field(pen, "paper-blank-who", 3.0),
                ],
            },
            Block::Chips {
                texts: questions.clone(),
            },
            Block::WritingWheel {
                wheel: wheel_drawing::drawing(pen, &BTreeMap::new(), None),
                outside: outside.collect(),
                place: if prompts_below {
                    OutsidePlace::Corners
                } else {
                    OutsidePlace::Below
                },
            },
        ];
        if prompts_below && self.prompts.is_some() {
            blocks.push(Block::Prompts {
                areas: areas.to_vec(),
                columns: PROMPT_COLUMNS,
            });
        }
        blocks
    }

    /// What is settled at the end: what may go on, and when everybody meets again.
    fn close(&self, pen: &Pen<'_>) -> Vec<Block> {
        let soft = |id| Block::Soft { text: pen.say(id) };
        let ticks = vec![
            Block::Heading {
                level: 2,
                text: pen.say("going-on-title"),
            },
            Block::Paragraph {
                text: pen.say("going-on-note"),
            },
            Block::Ticks {
                head: [
                    "paper-blank-whose",
                    "going-on-may-go",
                    "going-on-in-brief",
                    "going-on-stays-here",
                    "going-on-to",
                ]
                .map(|id| pen.say(id))
                .into(),
                // For a family, or for everybody around the table.
                rows: match self.size {
                    PaperSize::A4 | PaperSize::A4Lying => 10,
                    PaperSize::A3 => 14,
                },
            },
        ];
        vec![
            Block::Together { blocks: ticks },
            soft("going-on-unchosen"),
            soft("going-on-must-tell"),
            Block::Fields {
                fields: vec![
                    field(pen, "question-next-step", 3.0),
                    field(pen, "room-follow-up", 1.0),
                ],
            },
        ]
    }

    fn area(&self, pen: &Pen<'_>, area: AreaId, known: &BTreeSet<String>) -> WritingArea {
        let questions = pen.pack().questions_for(area).iter();
        WritingArea {
            area: pen.area(area),
            prompts: self
                .prompt_ids(area, known)
                .into_iter()
                .map(|id| pen.say(&id))
                .collect(),
            questions: questions
                .map(|question| pen.question(*question, self.address()))
                .collect(),
        }
    }

    /// The prompts there are: a wheel may have fewer than the most.
    fn prompt_ids(&self, area: AreaId, known: &BTreeSet<String>) -> Vec<String> {
        let Some(band) = self.prompts else {
            return Vec::new();
        };
        (1..=message::PROMPTS_AT_MOST)
            .map(|number| message::prompt(area, band, number))
            .filter(|id| known.contains(id))
            .collect()
    }

    /// To whom the questions speak: as the prompts do.
    fn address(&self) -> Address {
        match self.prompts {
            Some(PromptBand::To9 | PromptBand::To12) => Address::Child,
            Some(PromptBand::To5 | PromptBand::To17 | PromptBand::Adult) | None => Address::Adult,
        }
    }
}

fn field(pen: &Pen<'_>, id: &str, width: f64) -> Field {
    Field {
        label: pen.say(id),
        width,
    }
}

#[cfg(test)]
mod tests;
