//! Signs as they are compared: what a reader of a file may add, drop or compose is left out on both sides.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

/// So many of each sign.
pub type Tally = BTreeMap<char, usize>;

/// Whether somebody sees a sign on paper.
pub fn is_seen(sign: char) -> bool {
    !sign.is_whitespace() && !sign.is_control() && !stands_unseen(sign)
}

/// Joiners, isolates, marks of direction, places to break a line, variation selectors, tags, and what is no sign at all.
fn stands_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{AD}'
            | '\u{61C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{FFFE}'
            | '\u{FFFF}'
            | '\u{E0000}'..='\u{E01EF}'
    )
}

/// A text without what nobody sees, its signs composed and its ligatures and presentation forms undone.
pub fn seen(text: &str) -> String {
    text.nfkc().filter(|sign| is_seen(*sign)).collect()
}

/// How many there are of each sign that is seen.
pub fn tally(text: &str) -> Tally {
    let mut tally = Tally::new();
    // Marks are counted by themselves: readers put them together with their letter in their own ways.
    for sign in text.nfkd().filter(|sign| is_seen(*sign)) {
        *tally.entry(sign).or_default() += 1;
    }
    tally
}

/// What there is more of in the first one.
pub fn missing(wanted: &Tally, found: &Tally) -> Tally {
    wanted
        .iter()
        .filter_map(|(sign, count)| {
            let found = found.get(sign).copied().unwrap_or_default();
            (found < *count).then(|| (*sign, count - found))
        })
        .collect()
}

/// Whether a sign runs from right to left.
pub fn runs_leftwards(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// The words of a text: letters and digits with their marks.
pub fn words(text: &str) -> Vec<String> {
    let composed: String = text.nfkc().collect();
    composed
        .split(|sign: char| {
            // A sign that nobody sees does not part a word, but the places to break a line do: readers part words there.
            sign == '\u{200B}' || (is_seen(sign) && !is_letter(sign)) || sign.is_whitespace()
        })
        .flat_map(in_one_direction)
        .filter(|word: &String| !word.is_empty())
        .collect()
}

/// What runs in one direction: readers lose the space where the direction changes.
fn in_one_direction(word: &str) -> Vec<String> {
    let mut runs = vec![String::new()];
    let mut leftwards = None;
    for sign in word.chars().filter(|sign| is_letter(*sign)) {
        if leftwards.is_some_and(|leftwards| leftwards != runs_leftwards(sign)) {
            runs.push(String::new());
        }
        leftwards = Some(runs_leftwards(sign));
        if let Some(run) = runs.last_mut() {
            run.push(sign);
        }
    }
    runs
}

/// A text without the vowel signs of Arabic, and the letters they stand on: Typst 0.15 draws such a sign by itself and
/// lets it mean its letter as well, so that both are there twice.
pub fn without_vowelled(text: &str) -> String {
    let signs: Vec<char> = text.nfkd().collect();
    let is_vowel = |sign: &char| matches!(sign, '\u{64B}'..='\u{65F}' | '\u{670}');
    let is_left_out = |(at, sign): &(usize, &char)| {
        let next = signs.get(at + 1);
        is_vowel(sign) || (runs_leftwards(**sign) && next.is_some_and(is_vowel))
    };
    signs
        .iter()
        .enumerate()
        .filter(|at_sign| !is_left_out(at_sign))
        .map(|(_, sign)| *sign)
        .collect()
}

fn is_letter(sign: char) -> bool {
    use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
    matches!(
        sign.general_category_group(),
        GeneralCategoryGroup::Letter | GeneralCategoryGroup::Mark | GeneralCategoryGroup::Number
    )
}

#[test]
fn words_are_parted_where_a_reader_parts_them() {
    assert_eq!(
        words("Trygghet och\nsäkerhet"),
        ["Trygghet", "och", "säkerhet"]
    );
    assert_eq!(
        words("\u{2068}26\u{2069} okt. kl. 8.00"),
        ["26", "okt", "kl", "8", "00"]
    );
    assert_eq!(words("e\u{301}\u{200B}a"), ["é", "a"]);
}
