//! How words are found again: as what two spellings of a word are the same, and what is shown around it.
//!
//! A text is cut into words and each word is folded. The same is done to what
//! somebody looks for, so that an index needs to know nothing of languages.
//! Swedish å, ä and ö and Kurmanji ş, ç, ê, î and û are letters of their own and
//! stay apart from a, o, s, c, e, i and u. In Arabic vowel marks are written or
//! left out as one likes, and so are the hamza, the dots of a final ya and those of the ta marbuta.

use std::ops::Range;

use serde::Serialize;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use zeroize::Zeroizing;

use crate::NoteText;

/// Most words of what is looked for; those after them are not heeded.
pub const MOST_TERMS: usize = 32;
/// Most characters of a word that are heeded.
const MOST_LETTERS: usize = 64;
/// About how many characters stand on each side of a hit.
const AROUND: usize = 60;

/// Where in a text something was found, in the text's own spelling.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, specta::Type)]
pub struct Excerpt {
    /// What stands before it.
    pub before: NoteText,
    /// The word found, whole.
    pub hit: NoteText,
    /// What stands after it.
    pub after: NoteText,
}

/// The words of a text, folded, with one space between them: what is put in an index.
pub fn fold(text: &str) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(text.len() + text.len() / 2));
    for place in words(text) {
        let word = fold_word(text.get(place).unwrap_or_default());
        if word.is_empty() {
            continue;
        }
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&word);
    }
    folded
}

/// The words that somebody looks for, folded, each once and in their order.
///
/// A text is found if every word stands in it; of the last one the beginning is enough.
/// None of them has another sign than letters, digits and marks that belong to them.
pub fn terms(query: &str) -> Vec<Zeroizing<String>> {
    let mut terms: Vec<Zeroizing<String>> = Vec::new();
    for place in words(query) {
        let word = fold_word(query.get(place).unwrap_or_default());
        if word.is_empty() {
            continue;
        }
        // The last one is looked for as a beginning, wherever it stood before.
        terms.retain(|known| *known != word);
        terms.push(word);
        if terms.len() == MOST_TERMS {
            break;
        }
    }
    terms
}

impl Excerpt {
    /// What is around the first word of a text that is looked for; `None` if there is none.
    pub fn around(text: &str, terms: &[Zeroizing<String>]) -> Option<Self> {
        let (last, whole) = terms.split_last()?;
        let place = words(text).find(|place| {
            let word = fold_word(text.get(place.clone()).unwrap_or_default());
            word.starts_with(last.as_str()) || whole.contains(&word)
        })?;
        let before = text.get(..place.start)?;
        let after = text.get(place.end..)?;
        Some(Self {
            before: kept(last_signs(before)),
            hit: kept(text.get(place)?),
            after: kept(first_signs(after)),
        })
    }
}

/// Where the words of a text stand, in bytes.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut signs = text.char_indices();
    std::iter::from_fn(move || {
        let (start, _) = signs.find(|(_, sign)| is_of_a_word(*sign))?;
        let end = signs.find(|(_, sign)| !is_of_a_word(*sign));
        Some(start..end.map_or(text.len(), |(end, _)| end))
    })
}

/// A word as it is compared.
fn fold_word(word: &str) -> Zeroizing<String> {
    if word.is_ascii() {
        let mut folded = Zeroizing::new(word.to_ascii_lowercase());
        folded.truncate(MOST_LETTERS);
        return folded;
    }
    let apart = word
        .chars()
        .filter(|sign| !is_invisible(*sign))
        .nfkd()
        .flat_map(char::to_lowercase)
        .filter(|sign| !is_left_out(*sign))
        .map(alike);
    let mut folded = Zeroizing::new(String::with_capacity(word.len() * 2));
    let mut letters = 0;
    for sign in apart.nfc() {
        // A Turkish İ in lower case is an i with one dot more.
        let second_dot = sign == '\u{307}' && folded.ends_with('i');
        // What a sign is put together of can be a bracket or a space.
        if second_dot || !(sign.is_alphanumeric() || is_combining_mark(sign)) {
            continue;
        }
        folded.push(sign);
        letters += 1;
        if letters == MOST_LETTERS {
            break;
        }
    }
    folded
}

/// Letters, digits, the marks that belong to them, and what is not seen inside a word.
fn is_of_a_word(sign: char) -> bool {
    sign.is_alphanumeric() || is_combining_mark(sign) || is_invisible(sign)
}

/// Signs that steer how a text is set and are not seen themselves.
fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// What Arabic writes or leaves out as one likes: vowel marks, the hamza on its
/// bearer, the line that draws a word out, and marks of recitation.
fn is_left_out(sign: char) -> bool {
    matches!(
        sign,
        '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
            | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}'
            | '\u{6ea}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}'
    )
}

/// Letters and digits that people write for one another.
fn alike(sign: char) -> char {
    match sign {
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        // Their values are those of the digits 0 to 9.
        '٠'..='٩' | '۰'..='۹' => char::from_digit(u32::from(sign) & 15, 10).unwrap_or(sign),
        other => other,
    }
}

/// The end of a text, from a space on if there is one.
fn last_signs(text: &str) -> &str {
    let Some((from, _)) = text.char_indices().rev().take(AROUND).last() else {
        return "";
    };
    let (cut_off, shown) = text.split_at_checked(from).unwrap_or(("", text));
    match shown.find(char::is_whitespace) {
        Some(space) if !cut_off.is_empty() => shown.get(space..).unwrap_or(shown),
        // Marks without the letter they belong to would be shown on another.
        _ if !cut_off.is_empty() => shown.trim_start_matches(is_combining_mark),
        _ => shown,
    }
}

/// The beginning of a text, up to a space if there is one.
fn first_signs(text: &str) -> &str {
    let Some((to, _)) = text.char_indices().nth(AROUND) else {
        return text;
    };
    let shown = text.get(..to).unwrap_or(text);
    match shown.rfind(char::is_whitespace) {
        Some(space) => shown.get(..space).unwrap_or(shown),
        None => shown,
    }
}

fn kept(text: &str) -> NoteText {
    NoteText::stored(text.to_owned())
}

#[cfg(test)]
mod tests;
