//! Every word of a paper is there to be copied and searched, and none that is not the paper's.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    expected,
    shelf::Copy,
    signs::{Tally, missing, runs_leftwards, tally, without_vowelled, words},
};

/// A place where a long word may be broken.
const BREAK: char = '\u{200B}';

pub fn every_word_of_a_paper_is_in_the_text_of_its_file_as_often_as_on_it(
    copy: &Copy,
) -> Vec<String> {
    let found = counted(&words(&copy.text));
    let wanted = counted(&words_said(&copy.paper));
    wanted
        .into_iter()
        .filter(|(word, _)| !word.contains(runs_leftwards))
        .filter_map(|(word, count)| {
            let there = found.get(&word).copied().unwrap_or_default();
            (there < count).then(|| format!("{word:?} is there {there} times, not {count}"))
        })
        .collect()
}

/// Poppler turns runs from right to left round sign by sign, which parts ligatures' letters and words at
/// isolates; so Arabic is compared sign by sign here, and word by word in what is heard.
pub fn every_arabic_sign_of_a_paper_is_in_the_text_of_its_file(copy: &Copy) -> Vec<String> {
    let arabic = |text: &str| -> Tally {
        let mut tally = tally(text);
        tally.retain(|sign, _| runs_leftwards(*sign));
        tally
    };
    let lacks = missing(
        &arabic(&words_said(&copy.paper).concat()),
        &arabic(&copy.text),
    );
    (!lacks.is_empty())
        .then(|| format!("lacks {lacks:?}"))
        .into_iter()
        .collect()
}

pub fn every_word_in_the_text_of_a_file_is_one_of_the_paper(copy: &Copy) -> Vec<String> {
    let mut said = pieces_said(&copy.paper);
    let optional = expected::optional(&copy.paper);
    said.extend(optional.iter().flat_map(|text| words(text)));
    let foot = expected::parts(&copy.paper).iter().flat_map(expected::foot);
    said.extend(foot.flat_map(|passage| words(&passage.text)));
    said.extend(
        expected::drawn(&copy.paper)
            .iter()
            .flat_map(|text| words(text)),
    );
    // Numbers of pages and of points of a list.
    said.extend((0..=copy.pages.max(60)).map(|number| number.to_string()));
    let found: BTreeSet<String> = words(&copy.text).into_iter().collect();
    found
        .into_iter()
        .filter(|word| !word.contains(runs_leftwards) && !said.contains(word))
        .map(|word| format!("{word:?} is not the paper's"))
        .collect()
}

/// What is heard is what the paper says, sign by sign: nothing is dropped and nothing is added, whatever is on the pages.
pub fn what_is_heard_is_what_the_paper_says(copy: &Copy) -> Vec<String> {
    let heard = &copy.heard;
    let heard: String = heard
        .running()
        .map(|(_, piece)| piece.text.as_str())
        .collect();
    let said: String = all_said(&copy.paper).concat();
    let with_optional = tally(&[said.clone(), expected::optional(&copy.paper).concat()].concat());
    let (heard, said) = (tally(&heard), tally(&said));
    let (lacks, mut adds) = (missing(&said, &heard), missing(&heard, &with_optional));
    // Vowelled letters are heard twice; see `without_vowelled`.
    if all_said(&copy.paper)
        .iter()
        .any(|text| without_vowelled(text) != *text)
    {
        adds.retain(|sign, _| !runs_leftwards(*sign));
    }
    if expected::has(&copy.paper, "contents") {
        // Its entries say on which page each part begins.
        adds.retain(|sign, _| !sign.is_ascii_digit());
    }
    let mut faults = Vec::new();
    if !lacks.is_empty() {
        faults.push(format!("not heard: {lacks:?}"));
    }
    if !adds.is_empty() {
        faults.push(format!("heard but not said: {adds:?}"));
    }
    faults
}

/// What stands at the foot of a page is drawn on every page and heard on none: the paper says it again at its end.
pub fn the_foot_stands_on_every_page_and_is_heard_once(copy: &Copy) -> Vec<String> {
    let heard = &copy.heard;
    let drawn = tally(&heard.unheard.concat());
    let mut faults = Vec::new();
    for part in expected::parts(&copy.paper) {
        let sentences = part.pointer("/foot/sentences").map(expected::passages);
        let sentences: Vec<String> = sentences
            .unwrap_or_default()
            .into_iter()
            .map(|passage| passage.text)
            .collect();
        let mut wanted = tally(&sentences.concat());
        if expected::parts(&copy.paper).len() == 1 {
            for count in wanted.values_mut() {
                *count *= copy.pages;
            }
        }
        let lacks = missing(&wanted, &drawn);
        if !lacks.is_empty() {
            faults.push(format!("the feet lack {lacks:?}"));
        }
    }
    faults
}

/// What a paper says, without its feet: lines, codes, counts.
pub fn all_said(paper: &Value) -> Vec<String> {
    expected::parts(paper)
        .iter()
        .flat_map(|part| {
            let blocks = expected::blocks(part);
            let said = blocks.iter().flat_map(expected::passages);
            let bare = blocks.iter().flat_map(expected::bare);
            said.map(|passage| passage.text).chain(bare)
        })
        .collect()
}

/// The words that stand on a paper in one piece. Those with places to be broken at are compared in what is heard.
fn words_said(paper: &Value) -> Vec<String> {
    all_said(paper)
        .iter()
        .flat_map(|text| text.split_whitespace())
        .filter(|word| !word.contains(BREAK))
        .flat_map(words)
        .collect()
}

/// The pieces in which a long word may stand.
fn pieces_said(paper: &Value) -> BTreeSet<String> {
    let mut pieces = BTreeSet::new();
    let said = all_said(paper);
    for word in said.iter().flat_map(|text| text.split_whitespace()) {
        let parts: Vec<&str> = word.split(BREAK).collect();
        for first in 0..parts.len() {
            for last in first..parts.len() {
                let run = parts.get(first..=last).unwrap_or_default().concat();
                pieces.extend(words(&run));
            }
        }
    }
    pieces
}

fn counted(words: &[String]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for word in words {
        *counts.entry(word.clone()).or_default() += 1;
    }
    counts
}
