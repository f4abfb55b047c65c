//! A paper printed twice is the same file: nothing is remembered from one to the next, and there is no clock in it.

use documents::{Languages, Paper, samples::Samples, write};
use wheel::LanguageTag;

use crate::shelf::{called, printed};

#[test]
fn the_same_paper_gives_the_same_bytes_whatever_was_printed_between() {
    for languages in [
        Languages::one(LanguageTag::So),
        Languages::beside(LanguageTag::Ar, LanguageTag::Sv),
        Languages::after(LanguageTag::Sv, LanguageTag::Ar),
    ] {
        let samples = Samples::of(languages.first);
        let papers: Vec<(&str, Paper)> = samples
            .sheets()
            .into_iter()
            .map(|(name, sheet, occasion)| {
                let desk = samples.desk();
                (name, write(sheet.as_ref(), desk, languages, &occasion))
            })
            .collect();
        let print = |(_, paper): &(&str, Paper)| printed(paper).pdf().to_vec();
        let first: Vec<Vec<u8>> = papers.iter().map(print).collect();
        let mut second: Vec<Vec<u8>> = papers.iter().rev().map(print).collect();
        second.reverse();
        for (((name, _), first), second) in papers.iter().zip(&first).zip(&second) {
            assert!(first == second, "{name} {}", called(languages));
        }
    }
}
