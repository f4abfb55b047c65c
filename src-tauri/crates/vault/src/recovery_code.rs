//! The recovery code: the second door to a store, written on paper.

use std::fmt;

use ring::rand::{SecureRandom, SystemRandom};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::Error;

/// Crockford's base 32: no I, L, O or U, so that nothing is mistaken or spells a word.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs that carry the secret: 26 × 5 bits hold 128.
const SECRET_SIGNS: usize = 26;
const CHECK_SIGNS: usize = 2;
const SIGNS: usize = SECRET_SIGNS + CHECK_SIGNS;
const GROUP: usize = 4;

/// The largest prime that two signs can hold. The number the 26 signs spell
/// is taken modulo it: because it is a prime above 32, and divides neither a
/// power of 32 nor 31, no single wrong sign and no swap of two neighbours goes unseen.
const CHECK_PRIME: u32 = 1021;

/// 128 random bits that open the store when the passphrase is forgotten.
///
/// Written as seven groups of four signs, the last two of which check the rest.
/// Wiped from memory when dropped; `Debug` tells nothing.
pub struct RecoveryCode(Zeroizing<[u8; 16]>);

/// Why a typed text is no recovery code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryCodeFault {
    /// Not 28 signs.
    #[error("{signs} signs instead of 28")]
    WrongLength {
        /// How many signs were typed, separators not counted.
        signs: usize,
    },
    /// A sign no code has.
    #[error("sign {position} is none of a recovery code")]
    BadCharacter {
        /// Which sign it is, counted from 1, separators not counted.
        position: usize,
    },
    /// 28 good signs that do not belong together: at least one is mistyped.
    #[error("the check signs do not fit")]
    WrongCheck,
}

impl RecoveryCode {
    /// A new code from the system's random source.
    pub(crate) fn make() -> Result<Self, Error> {
        let mut secret = Zeroizing::new([0; 16]);
        SystemRandom::new().fill(secret.as_mut_slice())?;
        Ok(Self(secret))
    }

    /// Reads a code as somebody typed it.
    ///
    /// Case, spaces, hyphens and the invisible marks of right-to-left text do
    /// not count; `O` is read as 0, `I` and `L` as 1; Arabic-Indic digits as digits.
    ///
    /// # Errors
    /// Says what is wrong; the first wrong sign before the wrong length.
    pub fn parse(typed: &str) -> Result<Self, RecoveryCodeFault> {
        let mut values = Zeroizing::new([0_u8; SIGNS]);
        let mut signs = 0;
        for sign in typed.chars().filter(|sign| !is_separator(*sign)) {
            let value = value_of(sign).ok_or(RecoveryCodeFault::BadCharacter {
                position: signs + 1,
            })?;
            if let Some(place) = values.get_mut(signs) {
                *place = value;
            }
            signs += 1;
        }
        if signs != SIGNS {
            return Err(RecoveryCodeFault::WrongLength { signs });
        }
        let (secret, check) = values.split_at(SECRET_SIGNS);
        let typed_check = check
            .iter()
            .fold(0, |number, value| number * 32 + u32::from(*value));
        let number = Zeroizing::new(
            secret
                .iter()
                .fold(0_u128, |number, value| (number << 5) | u128::from(*value)),
        );
        // The first sign has two bits more than the 128; they are always zero.
        let overflows = secret.first().is_some_and(|first| 7 < *first);
        if typed_check != check_of(*number) || overflows {
            return Err(RecoveryCodeFault::WrongCheck);
        }
        Ok(Self(Zeroizing::new(number.to_be_bytes())))
    }

    /// The code as it is shown and printed: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`.
    pub fn written(&self) -> Zeroizing<String> {
        let number = Zeroizing::new(u128::from_be_bytes(*self.0));
        let check = check_of(*number);
        let secret = (0..SECRET_SIGNS)
            .rev()
            .map(|place| (*number >> (5 * place)) as usize % 32);
        let check = [check / 32, check % 32].map(|value| value as usize);
        let mut written = Zeroizing::new(String::with_capacity(SIGNS + SIGNS / GROUP));
        for (place, value) in secret.chain(check).enumerate() {
            if place != 0 && place % GROUP == 0 {
                written.push('-');
            }
            written.extend(ALPHABET.get(value).map(|sign| char::from(*sign)));
        }
        written
    }

    /// Whether two codes are the same, in a time that does not depend on where they differ.
    pub fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(other.0.as_slice()).into()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("‹hidden›")
    }
}

fn check_of(number: u128) -> u32 {
    u32::try_from(number % u128::from(CHECK_PRIME)).unwrap_or_default()
}

/// White space, every kind of hyphen and dash, and the marks that steer the direction of text.
fn is_separator(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(
            sign,
            '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            | '\u{61c}' | '\u{feff}'
        )
}

fn value_of(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        arabic @ '\u{660}'..='\u{669}' => digit(u32::from(arabic) - 0x660)?,
        persian @ '\u{6f0}'..='\u{6f9}' => digit(u32::from(persian) - 0x6f0)?,
        other => other,
    };
    let place = ALPHABET
        .iter()
        .position(|known| char::from(*known) == sign)?;
    u8::try_from(place).ok()
}

fn digit(value: u32) -> Option<char> {
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(secret: [u8; 16]) -> RecoveryCode {
        RecoveryCode(Zeroizing::new(secret))
    }

    fn signs(code: &RecoveryCode) -> Vec<char> {
        code.written().chars().filter(|sign| *sign != '-').collect()
    }

    proptest! {
        #[test]
        fn a_code_reads_back_as_itself(secret: [u8; 16]) {
            let written = code(secret).written();
            prop_assert_eq!(written.len(), 34);
            prop_assert!(written.split('-').all(|group| group.len() == 4));
            prop_assert!(RecoveryCode::parse(&written).unwrap().matches(&code(secret)));
        }

        #[test]
        fn no_single_wrong_sign_goes_unseen(secret: [u8; 16], place in 0..SIGNS, shift in 1..32_usize) {
            let mut typed = signs(&code(secret));
            let value = value_of(typed[place]).unwrap();
            typed[place] = char::from(ALPHABET[(usize::from(value) + shift) % 32]);
            let typed: String = typed.into_iter().collect();
            prop_assert_eq!(RecoveryCode::parse(&typed).unwrap_err(), RecoveryCodeFault::WrongCheck);
        }

        #[test]
        fn no_swap_of_neighbours_goes_unseen(secret: [u8; 16], place in 0..SIGNS - 1) {
            let mut typed = signs(&code(secret));
            prop_assume!(typed[place] != typed[place + 1]);
            typed.swap(place, place + 1);
            let typed: String = typed.into_iter().collect();
            prop_assert_eq!(RecoveryCode::parse(&typed).unwrap_err(), RecoveryCodeFault::WrongCheck);
        }

        #[test]
        fn any_text_is_answered(typed: String) {
            let _ = RecoveryCode::parse(&typed);
        }

        #[test]
        fn any_one_sign_too_few_or_many_is_a_wrong_length(secret: [u8; 16], place in 0..SIGNS) {
            let mut typed = signs(&code(secret));
            typed.remove(place);
            let fewer: String = typed.iter().collect();
            prop_assert_eq!(
                RecoveryCode::parse(&fewer).unwrap_err(),
                RecoveryCodeFault::WrongLength { signs: SIGNS - 1 }
            );
            typed.insert(place, '0');
            typed.insert(place, '0');
            let more: String = typed.iter().collect();
            prop_assert_eq!(
                RecoveryCode::parse(&more).unwrap_err(),
                RecoveryCodeFault::WrongLength { signs: SIGNS + 1 }
            );
        }
    }

    #[test]
    fn typing_habits_do_not_matter() {
        let number = 0x0123_4567_89ab_cdef_1010_0110_dead_beef_u128;
        let kept = code(number.to_be_bytes());
        let written = kept.written().to_string();
        let habits = [
            written.to_lowercase(),
            written.replace('-', ""),
            written.replace('-', " \u{2013} "),
            written.replace('0', "o").replace('1', "l"),
            written.replace('0', "O").replace('1', "I"),
            written.replace('1', "\u{661}").replace('4', "\u{6f4}"),
            format!("\u{2066}{written}\u{2069}\n"),
        ];
        for typed in habits {
            assert!(
                RecoveryCode::parse(&typed).unwrap().matches(&kept),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_sign_that_no_code_has_is_pointed_at() {
        for (typed, position) in [("ABCU", 4), ("AB-C!", 4), ("å", 1), ("0000 000*", 8)] {
            assert_eq!(
                RecoveryCode::parse(typed).unwrap_err(),
                RecoveryCodeFault::BadCharacter { position }
            );
        }
        assert_eq!(
            RecoveryCode::parse("").unwrap_err(),
            RecoveryCodeFault::WrongLength { signs: 0 }
        );
    }

    #[test]
    fn two_codes_are_never_the_same() {
        let (one, other) = (RecoveryCode::make().unwrap(), RecoveryCode::make().unwrap());
        assert!(!one.matches(&other));
        assert_eq!(format!("{one:?}"), "‹hidden›");
    }
}
