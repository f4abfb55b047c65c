//! Arabic counts above one hundred.
//!
//! `intl_pluralrules` 7.0.2 asks whether the count lies in 3…10 or 11…99, where
//! CLDR asks it of the count modulo 100: 105 came out as "other" instead of
//! "few". The window's engine has it right, and the two must not differ.

use fluent_bundle::FluentValue;

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
