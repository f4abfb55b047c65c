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
