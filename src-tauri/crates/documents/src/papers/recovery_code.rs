//! *Återställningskod*: the sheet that opens the store when the passphrase is forgotten.

use super::{Length, Sheet};
use crate::{Block, Pen, Text};

/// *Återställningskod*: the sheet that opens the store when the passphrase is forgotten.
///
/// It names no case and no computer: whoever finds it is not told what it opens where.
pub struct RecoveryCode {
    /// The code, in groups.
    pub groups: Vec<String>,
}

impl Sheet for RecoveryCode {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("paper-recovery-title")
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        Some(pen.say("paper-recovery-lead"))
    }

    fn length(&self) -> Length {
        // It is kept in a locked place: a second sheet would be lost.
        Length::OnePage
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let heading = |id| Block::Heading {
            level: 2,
            text: pen.say(id),
        };
        let steps = [
            "paper-recovery-use-open",
            "paper-recovery-use-type",
            "paper-recovery-use-choose",
        ];
        let keeping = [
            "recovery-keep-place",
            "recovery-keep-person",
            "paper-recovery-keep-print",
            "paper-recovery-keep-file",
        ];
        let warnings = ["paper-recovery-reads-why", "paper-recovery-reads-new"];
        vec![
            Block::Code {
                label: pen.say("recovery-code-label"),
                groups: self.groups.clone(),
            },
            Block::Soft {
                text: pen.say("paper-recovery-signs"),
            },
            Block::Note {
                title: pen.say("paper-recovery-reads"),
                blocks: warnings
                    .map(|id| Block::Paragraph { text: pen.say(id) })
                    .to_vec(),
            },
            heading("paper-recovery-use"),
            Block::List {
                items: steps.map(|id| pen.say(id)).to_vec(),
                counted: true,
            },
            heading("paper-recovery-keep"),
            Block::List {
                items: keeping.map(|id| pen.say(id)).to_vec(),
                counted: false,
            },
        ]
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use wheel::LanguageTag;

    use super::*;
    use crate::{Languages, Paper, print, samples::Samples, write};

    fn paper(languages: Languages) -> Paper {
        let samples = Samples::of(languages.first);
        let sheets = samples.sheets();
        let (_, sheet, occasion) = sheets
            .iter()
            .find(|(name, ..)| *name == "recovery-code")
            .unwrap();
        write(sheet.as_ref(), samples.desk(), languages, occasion)
    }

    fn groups(paper: &Paper) -> Vec<String> {
        let blocks = paper.parts.iter().flat_map(|part| &part.blocks);
        blocks
            .flat_map(|block| match block {
                Block::OnePage { blocks } => blocks.iter().collect(),
                block => vec![block],
            })
            .filter_map(|block| match block {
                Block::Code { groups, .. } => Some(groups.clone()),
                _ => None,
            })
            .flatten()
            .collect()
    }

    #[test]
    fn the_groups_stand_once_in_order_in_every_language_and_as_they_are() {
        let expected = ["0K7Q", "F2MX", "A9TD", "EVB4", "RHW3", "N6PC", "Y8ZJ"];
        for language in LanguageTag::ALL {
            assert_eq!(groups(&paper(Languages::one(language))), expected);
            let beside = Languages::beside(language, LanguageTag::Sv);
            assert_eq!(groups(&paper(beside)), expected);
        }
    }

    #[test]
    fn it_names_nothing_that_the_code_opens() {
        let written = serde_json::to_string(&paper(Languages::one(LanguageTag::Sv))).unwrap();
        let samples = Samples::of(LanguageTag::Sv);
        assert!(!written.contains(samples.file().case.code.as_str()));
        assert!(written.contains("22 november 2026") || written.contains("november"));
        assert!(written.contains("Radera filen"));
    }

    #[test]
    fn it_is_one_page() {
        for languages in [
            Languages::one(LanguageTag::Sv),
            Languages::beside(LanguageTag::Ar, LanguageTag::Sv),
            Languages::beside(LanguageTag::Fi, LanguageTag::Sv),
        ] {
            let printed = print(&paper(languages), |_| ControlFlow::Continue(()))
                .unwrap()
                .unwrap();
            assert_eq!(printed.pages(), 1, "{languages:?}");
        }
    }
}
