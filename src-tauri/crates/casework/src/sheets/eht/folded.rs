//! Texts made comparable: what reads the same is the same, however it was typed.

use std::collections::BTreeSet;

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// A text with its letters and digits run together, and where its pieces begin and end.
///
/// A piece is a row of letters or a row of digits, so that `EK7s` has three.
#[derive(Default)]
pub(super) struct RunTogether {
    text: String,
    starts: BTreeSet<usize>,
    ends: BTreeSet<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Between,
}

impl RunTogether {
    pub(super) fn of(folded: &str) -> Self {
        let mut together = Self::default();
        for piece in pieces(folded) {
            together.starts.insert(together.text.len());
            together.text.push_str(&piece);
            together.ends.insert(together.text.len());
        }
        together
    }

    /// Whether some row of so many bytes fits; told the row, and whether it is made of whole pieces.
    pub(super) fn has_row(&self, bytes: usize, fits: impl Fn(&str, bool) -> bool) -> bool {
        (0..self.text.len()).any(|start| {
            let end = start + bytes;
            let row = self.text.get(start..end);
            let whole = || self.starts.contains(&start) && self.ends_at(end);
            row.is_some_and(|row| fits(row, whole()))
        })
    }

    /// Whether a piece ends there, or would without the s of a genitive.
    fn ends_at(&self, end: usize) -> bool {
        let with_genitive = || {
            let next = self.text.get(end..).and_then(|rest| rest.chars().next());
            next == Some('s') && self.ends.contains(&(end + 1))
        };
        self.ends.contains(&end) || with_genitive()
    }
}

/// A text without what is not seen or can be left out: marks on letters, vowel marks, signs of no
/// width, other forms of the same letter or digit. Capitals stay.
pub(super) fn plain(text: &str) -> String {
    text.nfkd()
        .filter(|sign| !is_combining_mark(*sign) && !is_unseen(*sign))
        .map(of_its_kind)
        .collect()
}

/// The same in small letters.
pub(super) fn folded(text: &str) -> String {
    plain(text).chars().flat_map(char::to_lowercase).collect()
}

/// Rows of letters and rows of digits.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut before = Kind::Between;
    for sign in text.chars() {
        let kind = if sign.is_numeric() {
            Kind::Digit
        } else if sign.is_alphabetic() {
            Kind::Letter
        } else {
            Kind::Between
        };
        match pieces.last_mut().filter(|_| kind == before) {
            _ if kind == Kind::Between => {}
            Some(piece) => piece.push(sign),
            None => pieces.push(sign.to_string()),
        }
        before = kind;
    }
    pieces
}

/// Signs that take no place of their own, and the stroke that draws an Arabic word out.
fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{00AD}'
            | '\u{0640}'
            | '\u{061C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Letters of Arabic that are written one for the other, and its digits.
fn of_its_kind(sign: char) -> char {
    let digit =
        |zero: u32| char::from_digit(u32::from(sign).saturating_sub(zero), 10).unwrap_or(sign);
    match sign {
        '\u{0660}'..='\u{0669}' => digit(0x0660),
        '\u{06F0}'..='\u{06F9}' => digit(0x06F0),
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        _ => sign,
    }
}
