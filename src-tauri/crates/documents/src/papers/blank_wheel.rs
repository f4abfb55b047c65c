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
mod tests {
    use std::collections::BTreeMap;

    use l10n::{Locales, WHEEL_FILE, Words};
    use wheel::{DEFAULT_PACK, Pack};

    use super::*;
    use crate::{
        Languages, Paper,
        papers::{Desk, Made, Occasion, write},
        samples,
    };

    const SIZES: [PaperSize; 2] = [PaperSize::A4, PaperSize::A3];

    fn our_pack(locales: &Locales) -> Pack {
        let ids = LanguageTag::ALL
            .into_iter()
            .map(|language| (language, locales.ids(language)))
            .collect();
        Pack::parse(DEFAULT_PACK, &ids).unwrap()
    }

    fn paper(desk: Desk<'_>, sheet: &BlankWheel, languages: Languages) -> Paper {
        let occasion = Occasion {
            from: Made::FromWheel,
            made_at: samples::now(),
            left_out: Vec::new(),
            practice: false,
        };
        write(sheet, desk, languages, &occasion)
    }

    /// The areas that stand on it with what is asked about them, without those outside the ring of the drawing.
    fn written(paper: &Paper) -> Vec<&WritingArea> {
        paper
            .parts
            .iter()
            .flat_map(|part| &part.blocks)
            .flat_map(|block| match block {
                Block::WritingRows { areas } | Block::Prompts { areas, .. } => areas.iter(),
                _ => [].iter(),
            })
            .collect()
    }

    fn all_pairs() -> impl Iterator<Item = Languages> {
        LanguageTag::ALL.into_iter().flat_map(|first| {
            LanguageTag::ALL
                .into_iter()
                .map(move |second| Languages::beside(first, second))
        })
    }

    fn lines(text: &Text) -> Vec<String> {
        let second = text.second().into_iter();
        std::iter::once(text.first())
            .chain(second)
            .map(|line| line.as_str().to_owned())
            .collect()
    }

    #[test]
    fn every_area_stands_on_it_in_every_language_with_the_prompts_of_its_band_and_no_others() {
        let locales = Locales::embedded();
        let pack = our_pack(&locales);
        let desk = Desk {
            locales: &locales,
            pack: &pack,
        };
        for languages in all_pairs() {
            for size in SIZES {
                for band in PromptBand::ALL {
                    let sheet = BlankWheel {
                        size,
                        prompts: Some(band),
                    };
                    let paper = paper(desk, &sheet, languages);
                    let written = written(&paper);
                    assert_eq!(written.len(), pack.entries().count());
                    for (entry, area) in pack.entries().zip(written) {
                        let in_all = |id: &str| -> Vec<String> {
                            [Some(languages.first), languages.other()]
                                .into_iter()
                                .flatten()
                                .map(|language| locales.text(language, id, []).into_owned())
                                .collect()
                        };
                        assert_eq!(lines(&area.area.name), in_all(&message::area(entry.area)));
                        let prompts: Vec<Vec<String>> = area.prompts.iter().map(lines).collect();
                        let of_band: Vec<Vec<String>> = (1..=message::PROMPTS_AT_MOST)
                            .map(|number| in_all(&message::prompt(entry.area, band, number)))
                            .collect();
                        assert_eq!(prompts, of_band);
                    }
                }
            }
        }
    }

    #[test]
    fn the_areas_outside_the_ring_stand_beside_the_wheel() {
        let locales = Locales::embedded();
        let pack = our_pack(&locales);
        let desk = Desk {
            locales: &locales,
            pack: &pack,
        };
        for size in SIZES {
            let sheet = BlankWheel {
                size,
                prompts: None,
            };
            let paper = paper(desk, &sheet, Languages::one(LanguageTag::Sv));
            let outside: Vec<&str> = paper.parts[0]
                .blocks
                .iter()
                .flat_map(|block| match block {
                    Block::WritingWheel { outside, .. } => outside.iter(),
                    _ => [].iter(),
                })
                .map(|area| area.area.name.first().as_str())
                .collect();
            assert_eq!(outside, ["Annat som påverkar", "Framåt"]);
        }
    }

    #[test]
    fn without_a_band_no_prompt_stands_on_it() {
        let locales = Locales::embedded();
        let pack = our_pack(&locales);
        let desk = Desk {
            locales: &locales,
            pack: &pack,
        };
        for size in SIZES {
            let sheet = BlankWheel {
                size,
                prompts: None,
            };
            let paper = paper(desk, &sheet, Languages::one(LanguageTag::Sv));
            assert!(written(&paper).iter().all(|area| area.prompts.is_empty()));
        }
    }

    #[test]
    fn a_wheel_with_fewer_prompts_gets_those_it_has() {
        let embedded = Locales::embedded();
        let pack = our_pack(&embedded);
        let sources: BTreeMap<LanguageTag, String> = LanguageTag::ALL
            .into_iter()
            .map(|language| {
                let lines = embedded.source(language, WHEEL_FILE).lines();
                let kept: Vec<&str> = lines
                    .filter(|line| !line.starts_with("prompt-care-adult-4"))
                    .collect();
                (language, kept.join("\n"))
            })
            .collect();
        let locales = embedded.with_wheel_words(&Words::read(sources).unwrap());
        let desk = Desk {
            locales: &locales,
            pack: &pack,
        };
        let sheet = BlankWheel {
            size: PaperSize::A4,
            prompts: Some(PromptBand::Adult),
        };
        let paper = paper(desk, &sheet, Languages::one(LanguageTag::Ar));
        for (entry, area) in pack.entries().zip(written(&paper)) {
            let expected = if entry.area == AreaId::Care { 3 } else { 4 };
            assert_eq!(area.prompts.len(), expected);
        }
    }

    #[test]
    fn it_reminds_not_to_write_names_in_words_for_those_it_is_for() {
        let locales = Locales::embedded();
        let pack = our_pack(&locales);
        let desk = Desk {
            locales: &locales,
            pack: &pack,
        };
        for (band, id) in [
            (Some(PromptBand::To9), "area-no-names-child"),
            (Some(PromptBand::To17), "area-no-names"),
            (None, "area-no-names"),
        ] {
            let sheet = BlankWheel {
                size: PaperSize::A4,
                prompts: band,
            };
            let paper = paper(desk, &sheet, Languages::one(LanguageTag::Sv));
            let reminder = locales.text(LanguageTag::Sv, id, []);
            assert!(paper.parts[0].blocks.iter().any(|block| {
                matches!(block, Block::Soft { text } if text.first().as_str() == reminder)
            }));
        }
    }
}
