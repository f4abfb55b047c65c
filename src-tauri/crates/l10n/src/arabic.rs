//! What Arabic needs besides its words: counts above one hundred, and a direction for texts without a letter.
//!
//! `intl_pluralrules` 7.0.2 asks whether the count lies in 3…10 or 11…99, where
//! CLDR asks it of the count modulo 100: 105 came out as "other" instead of
//! "few". The window's engine has it right, and the two must not differ.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// Tells the direction of a text that has no letter of its own outside of what was filled in. Where it stands inside
/// another text nothing else would: the isolates around what was filled in hide that from it.
pub fn directed(text: Cow<'_, str>) -> Cow<'_, str> {
    // Without an Arabic letter anywhere it is a time or a code, which runs the other way.
    if !text.contains('\u{2068}') || !text.contains(is_arabic_letter) {
        return text;
    }
    let mut depth = 0;
    let has_letter = text.chars().any(|sign| {
        match sign {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
        depth == 0 && (sign.is_alphabetic() || sign == RIGHT_TO_LEFT)
    });
    if has_letter {
        text
    } else {
        Cow::Owned(format!("{RIGHT_TO_LEFT}{text}"))
    }
}

fn is_arabic_letter(sign: char) -> bool {
    matches!(sign, '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{06D3}')
}

/// A mark that is read as a letter from right to left and is not seen.
const RIGHT_TO_LEFT: char = '\u{200F}';

/// The same value, with a count that the plural rules place where CLDR places the original.
///
/// What is to be written rides along in the currency of the number, which
/// nothing else can set, since our bundles know no NUMBER. [`written`] reads it.
pub fn placed_by_cldr(value: FluentValue<'_>) -> FluentValue<'_> {
    let FluentValue::Number(mut number) = value else {
        return value;
    };
    let remainder = number.value % 100.0;
    let is_misplaced = number.value > 100.0 && number.value.fract() == 0.0 && remainder >= 3.0;
    if is_misplaced {
        number.options.currency = Some(number.as_string().into_owned());
        number.value = remainder;
    }
    FluentValue::Number(number)
}

/// What stands in the text for a value of [`placed_by_cldr`]; `None` for any other.
pub fn written<M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_text_without_a_letter_of_its_own_is_told_its_direction() {
        let directed = |text: &'static str| directed(Cow::Borrowed(text)).into_owned();
        assert_eq!(
            directed("\u{2068}rektor\u{2069}، \u{2068}المدرسة\u{2069}"),
            "\u{200F}\u{2068}rektor\u{2069}، \u{2068}المدرسة\u{2069}"
        );
        assert_eq!(directed("صفحة \u{2068}1\u{2069}"), "صفحة \u{2068}1\u{2069}");
        assert_eq!(directed("PDF"), "PDF");
        let time = "\u{2068}14\u{2069}:\u{2068}05\u{2069}";
        assert_eq!(directed(time), time);
    }
}
