//! The four fonts of the program, and which characters they lack.

use std::{collections::BTreeSet, sync::LazyLock};

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};
use wheel::text::{ARABIC_REGULAR, ARABIC_SEMI_BOLD, SANS_REGULAR, SANS_SEMI_BOLD};

/// The fonts, Latin first (`reference/tech.md` 6.6).
pub static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [
        SANS_REGULAR,
        SANS_SEMI_BOLD,
        ARABIC_REGULAR,
        ARABIC_SEMI_BOLD,
    ]
    .into_iter()
    .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
    .collect()
});

/// What is known of the fonts before one is loaded.
pub static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// The characters of a text that no font has; they print as boxes.
pub fn uncovered(text: &str) -> BTreeSet<char> {
    text.chars()
        .filter(|sign| !is_drawn_without_a_glyph(*sign))
        .filter(|sign| {
            !FONTS
                .iter()
                .any(|font| font.info().coverage.contains(u32::from(*sign)))
        })
        .collect()
}

/// White space, joiners, isolates and the like take part in a line without being drawn.
fn is_drawn_without_a_glyph(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use wheel::LanguageTag;

    use super::*;

    #[test]
    fn the_four_fonts_are_read() {
        assert_eq!(FONTS.len(), 4);
    }

    #[test]
    fn all_words_of_the_program_are_covered() {
        let locales = l10n::Locales::embedded();
        for language in LanguageTag::ALL {
            for file in locales.files(language) {
                // Comments stand in the files, too, and may hold anything.
                let source: String = locales
                    .source(language, file)
                    .lines()
                    .filter(|line| !line.starts_with('#'))
                    .collect();
                assert_eq!(uncovered(&source), BTreeSet::new(), "{language} {file}");
            }
        }
    }

    #[test]
    fn an_emoji_and_a_script_without_a_font_are_told() {
        let signs: Vec<char> = uncovered("Hej 😀 ሰላም, şêîûç").into_iter().collect();
        assert_eq!(signs, ['ላ', 'ም', 'ሰ', '😀']);
    }
}
