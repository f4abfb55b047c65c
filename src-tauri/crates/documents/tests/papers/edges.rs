//! Nothing is written over the edge of a page, or so near to it that printers cut it off.

use crate::{poppler::Word, shelf::Copy, signs::seen};

/// The narrowest margin at the sides is 18 millimetres; words keep out of it but for what kerning takes.
const SIDE: f64 = 16.0 / 25.4 * 72.0;
/// What common printers leave blank.
const UNPRINTABLE: f64 = 5.0 / 25.4 * 72.0;

pub fn every_word_stands_inside_the_margins_of_its_page(copy: &Copy) -> Vec<String> {
    let mut faults = Vec::new();
    if copy.pages == 0 || 60 < copy.pages {
        faults.push(format!("{} pages", copy.pages));
    }
    let pages = copy.words.iter().map(|word| word.page).max();
    if pages != Some(copy.pages) {
        faults.push(format!("words on {pages:?} of {} pages", copy.pages));
    }
    faults.extend(outside(&copy.words));
    faults
}

/// Words that stand outside of where words may stand.
pub fn outside(words: &[Word]) -> Vec<String> {
    words
        .iter()
        .filter(|word| {
            let (width, height) = word.size;
            let [left, upper, right, lower] = word.edges;
            left < SIDE
                || width - SIDE < right
                || upper < UNPRINTABLE
                || height - UNPRINTABLE < lower
        })
        .map(|word| format!("{:?} on page {} at {:?}", word.text, word.page, word.edges))
        .collect()
}

pub fn no_word_is_written_over_another(copy: &Copy) -> Vec<String> {
    let mut faults = Vec::new();
    let is_drawn = |word: &&Word| !seen(&word.text).is_empty();
    let mut words: Vec<&Word> = copy.words.iter().filter(is_drawn).collect();
    words.sort_by(|one, other| {
        let upper = |word: &Word| word.edges[1];
        (one.page, upper(one))
            .partial_cmp(&(other.page, upper(other)))
            .expect("edges are numbers")
    });
    for (at, word) in words.iter().enumerate() {
        let [left, upper, right, lower] = word.edges;
        let below = words.iter().skip(at + 1);
        let near = below.take_while(|other| other.page == word.page && other.edges[1] < lower);
        for other in near {
            let [others_left, others_upper, others_right, others_lower] = other.edges;
            let wide = right.min(others_right) - left.max(others_left);
            let high = lower.min(others_lower) - upper.max(others_upper);
            let lower_one = (lower - upper).min(others_lower - others_upper);
            if TOUCH < wide && 0.6 * lower_one < high {
                faults.push(format!(
                    "{:?} and {:?} on page {} at {:?}",
                    word.text, other.text, word.page, other.edges
                ));
            }
        }
    }
    faults
}

/// So far two words may reach into each other, in points: kerning and slanted strokes do.
const TOUCH: f64 = 2.0;
