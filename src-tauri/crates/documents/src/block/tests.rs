use std::ops::ControlFlow;

use super::*;
use crate::{Conformance, Languages, Printed, print, samples::Samples, write};

fn printed(paper: &Paper) -> Printed {
    print(paper, |_| ControlFlow::Continue(()))
        .unwrap()
        .unwrap()
}

fn both(words: &str) -> Text {
    Text::two(
        Line::ours(LanguageTag::So, words),
        Some(Line::ours(LanguageTag::Sv, words)),
    )
}

fn paper(tone: Tone, blocks: Vec<Block>) -> Paper {
    Paper {
        title: Line::ours(LanguageTag::So, "Papper"),
        size: PaperSize::A4,
        tone,
        parts: vec![PaperPart {
            lang: "so",
            dir: "ltr",
            blocks,
            foot: Colophon {
                sentences: vec![both("Gjort i dag.")],
                page: both("Sida"),
            },
        }],
    }
}

fn titled(blocks: impl IntoIterator<Item = Block>) -> Vec<Block> {
    let title = Block::Title {
        text: both("Papper"),
        lead: None,
    };
    std::iter::once(title).chain(blocks).collect()
}

fn area() -> Area {
    Area {
        name: both("Fritid"),
        rim: "#3b8a53".to_owned(),
        tint: "#e9f1e8".to_owned(),
        icon: wheel::icon_svg(wheel::Icon::Bike, wheel::palette::light::INK),
        word: None,
    }
}

fn quote(words: &str) -> Block {
    Block::Quote {
        who: Some(both("Mamma")),
        asked: Some(both("Vad fungerar bra?")),
        said: Said {
            interpreted: Some(Line::typed(LanguageTag::Sv, words)),
            by: Some(both("Tolkens svenska")),
            ..Said::typed(LanguageTag::So, words)
        },
    }
}

#[test]
fn every_paper_is_checked_pdf_ua_in_every_pair() {
    use LanguageTag::{Ar, Fi, Kmr, So, Sv};
    let pairs = [
        Languages::one(Sv),
        Languages::beside(Ar, Sv),
        Languages::beside(So, Sv),
        Languages::beside(Kmr, Sv),
        Languages::beside(Fi, Ar),
        Languages::after(Sv, Ar),
    ];
    for languages in pairs {
        let samples = Samples::of(languages.first);
        for (name, sheet, occasion) in samples.sheets() {
            let paper = write(sheet.as_ref(), samples.desk(), languages, &occasion);
            let printed = printed(&paper);
            assert!(0 < printed.pages(), "{name} {languages:?}");
            let conformance = printed.conformance();
            assert_eq!(conformance, Conformance::PdfUa1, "{name} {languages:?}");
        }
    }
}

#[test]
fn a_very_long_quotation_goes_on_over_pages_wherever_it_stands() {
    let words = "ord och mera ord ".repeat(20_000 / 17);
    let alone = |tone| printed(&paper(tone, titled([quote(&words)]))).pages();
    for tone in [Tone::Child, Tone::Family, Tone::Staff] {
        // What is cut off would stand on fewer pages than the same words alone.
        let least = alone(tone);
        assert!(4 < least);
        let card = Block::Area {
            area: area(),
            blocks: vec![quote("Kort."), quote(&words)],
        };
        let heading = Block::Heading {
            level: 2,
            text: both("Samtalet"),
        };
        let together = Block::Together {
            blocks: vec![quote(&words)],
        };
        let note = Block::Note {
            title: both("Att tänka på"),
            blocks: vec![quote(&words)],
        };
        for blocks in [vec![heading, card], vec![together], vec![note]] {
            let pages = printed(&paper(tone, titled(blocks))).pages();
            assert!(least <= pages, "{pages} of {least} pages, {tone:?}");
        }
    }
}
