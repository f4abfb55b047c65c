//! Text as it goes to a template: with its language and its direction, and nothing in it that a font cannot draw or hide.

use serde::Serialize;
use unicode_bidi::{Direction as BaseDirection, get_base_direction};
use wheel::LanguageTag;

use crate::languages::direction;

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    text: String,
    lang: &'static str,
    dir: &'static str,
}

/// The same text in the languages of a paper. With one line alone it runs across the whole width.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Text {
    first: Line,
    second: Option<Line>,
}

/// Longest run without a space that is set as one. Longer ones could run out of a box and may be broken.
const LONGEST_RUN: usize = 24;
/// So many characters stand between two places where a long run may be broken.
const PIECE: usize = 8;
/// A run, or so many marks and signs for order in one paragraph, that nobody writes and that would take the
/// setter minutes: the paragraph ends there.
const ENDLESS: usize = 2000;
/// So many marks on one letter no language has, and what they cost to set grows with their square.
const MOST_MARKS: usize = 100;
/// Joins what stands before it with what stands behind it: families of emoji, and letters of some scripts.
const JOINER: char = '\u{200D}';
/// A place where a line may be broken, without width.
const BREAK: char = '\u{200B}';

impl Line {
    /// Words of the program in a language.
    pub fn ours(language: LanguageTag, text: &str) -> Self {
        Self {
            text: settable(text),
            lang: language.engine_tag(),
            dir: direction(language),
        }
    }

    /// Words that somebody typed, in the language they were typed in as far as known. They run the way
    /// their own first letter runs, whatever the language is said to be.
    pub fn typed(language: LanguageTag, text: &str) -> Self {
        let dir = match get_base_direction(text) {
            BaseDirection::Ltr => "ltr",
            BaseDirection::Rtl => "rtl",
            BaseDirection::Mixed => direction(language),
        };
        Self {
            text: settable(text),
            lang: language.engine_tag(),
            dir,
        }
    }

    /// The text as it is set.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl Text {
    /// A text in one language alone.
    pub fn one(line: Line) -> Self {
        Self {
            first: line,
            second: None,
        }
    }

    /// A text in two languages.
    pub fn two(first: Line, second: Option<Line>) -> Self {
        Self { first, second }
    }

    /// The text in the first language.
    pub fn first(&self) -> &Line {
        &self.first
    }

    /// The text in the second language.
    pub fn second(&self) -> Option<&Line> {
        self.second.as_ref()
    }
}

/// What can be set of a text: control characters are nothing to see and go, line ends become one
/// kind, and a run that no line can hold gets places to be broken at.
fn settable(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut run = 0;
    let (mut odd, mut marks) = (0, 0);
    let mut after_cr = false;
    for sign in text.chars() {
        if ENDLESS <= run || ENDLESS <= odd || MOST_MARKS <= marks {
            set.push('\n');
            (run, odd, marks) = (0, 0, 0);
        }
        let was_cr = std::mem::replace(&mut after_cr, sign == '\r');
        match sign {
            '\n' if was_cr => {}
            '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                set.push('\n');
                (run, odd) = (0, 0);
            }
            '\t' => {
                set.push(' ');
                run = 0;
            }
            sign if sign.is_control() || is_nothing_to_see(sign) => {}
            JOINER if set.chars().next_back().is_some_and(joins_nothing) => {}
            sign if sign.is_whitespace() || sign == BREAK || sign == '-' => {
                set.push(sign);
                run = 0;
            }
            sign => {
                if LONGEST_RUN <= run
                    && (run - LONGEST_RUN).is_multiple_of(PIECE)
                    && may_break_before(sign)
                {
                    set.push(BREAK);
                }
                set.push(sign);
                run += 1;
                if may_break_before(sign) {
                    marks = 0;
                } else {
                    odd += 1;
                    marks += 1;
                }
            }
        }
    }
    set
}

/// Signs that belong to the one before them stay with it.
fn may_break_before(sign: char) -> bool {
    use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
    !matches!(
        sign.general_category_group(),
        GeneralCategoryGroup::Mark | GeneralCategoryGroup::Other
    )
}

/// Letters and digits of scripts whose letters stand alone. With a joiner and a sign that no font has behind it, such
/// a letter would be drawn as a box together with that sign, and so be lost.
fn joins_nothing(sign: char) -> bool {
    sign.is_alphanumeric()
        && matches!(sign, '\0'..='\u{05FF}' | '\u{1E00}'..='\u{1FFF}' | '\u{2C60}'..='\u{2C7F}' | '\u{3000}'..='\u{9FFF}')
}

/// Signs that stand for nothing on paper and that no font has: byte order marks, unassigned and private
/// places, tags, and selectors of variants. Isolates and joiners are kept: they put words in order.
fn is_nothing_to_see(sign: char) -> bool {
    matches!(sign, '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Line {
        Line::typed(LanguageTag::Sv, text)
    }

    #[test]
    fn what_is_typed_runs_its_own_way() {
        assert_eq!(typed("Hej").dir, "ltr");
        assert_eq!(typed("12 مرحبا").dir, "rtl");
        assert_eq!(Line::typed(LanguageTag::Ar, "12").dir, "rtl");
        assert_eq!(Line::typed(LanguageTag::Ar, "Hej").dir, "ltr");
    }

    #[test]
    fn control_characters_go_and_line_ends_stay() {
        assert_eq!(
            typed("a\u{0}b\r\nc\u{2028}d\te\u{7}").as_str(),
            "ab\nc\nd e"
        );
    }

    #[test]
    fn a_letter_is_not_joined_to_a_sign_it_would_be_lost_with() {
        assert_eq!(typed("j\u{200D}🫸").as_str(), "j🫸");
        assert_eq!(
            typed("👩\u{200D}👧 ب\u{200D}").as_str(),
            "👩\u{200D}👧 ب\u{200D}"
        );
    }

    #[test]
    fn only_a_run_that_no_line_can_hold_gets_places_to_break() {
        let common = "a".repeat(LONGEST_RUN);
        assert_eq!(typed(&common).as_str(), common);
        let endless = "a".repeat(200);
        let set = typed(&endless);
        assert!(set.as_str().contains(BREAK));
        assert_eq!(set.as_str().replace(BREAK, ""), endless);
    }

    #[test]
    fn a_paragraph_that_nobody_writes_ends_somewhere() {
        let endless = ["a".repeat(9000), "e\u{301}\u{302} ".repeat(3000)];
        for text in endless {
            let set = typed(&text);
            assert!(set.as_str().contains('\n'));
            assert_eq!(set.as_str().replace(['\n', BREAK], ""), text);
        }
        let long = "Jag sover bra hemma. ".repeat(5000);
        assert!(!typed(&long).as_str().contains('\n'));
    }

    #[test]
    fn a_mark_is_never_parted_from_its_letter() {
        let marked = "e\u{302}".repeat(60);
        assert!(!typed(&marked).as_str().contains("\u{200B}\u{302}"));
    }
}
