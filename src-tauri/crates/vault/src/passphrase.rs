//! The passphrase a person types, and how strong it is.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Fewest characters of a passphrase of fewer than [`MIN_WORDS`] words (issue 2, step 2).
pub const MIN_CHARACTERS: u32 = 12;
/// Number of words from which the number of characters does not matter.
pub const MIN_WORDS: u32 = 4;
/// Most characters of a passphrase. Beyond it nobody types, and every key derivation would chew on it.
pub const MAX_CHARACTERS: usize = 4096;

/// Guesses below which a passphrase falls to somebody who holds a copy of the
/// disk, as powers of ten: at the shipped cost 10⁸ guesses take a computer
/// years, and 10⁶ take days.
const GUESSABLE_BELOW: f64 = 8.0;
const FAIR_BELOW: f64 = 10.0;
const GOOD_BELOW: f64 = 14.0;

/// Words that people here put into a passphrase first. The English ones are
/// in `zxcvbn` already; most likely first.
const LIKELY_WORDS: [&str; 60] = [
    "lösenord",
    "losenord",
    "lösenfras",
    "losenfras",
    "hjulet",
    "barnets",
    "bästa",
    "basta",
    "barnetsbästa",
    "sommar",
    "vinter",
    "höst",
    "vår",
    "hemlig",
    "hemligt",
    "välkommen",
    "valkommen",
    "sverige",
    "sörmland",
    "sormland",
    "nyköping",
    "nykoping",
    "eskilstuna",
    "katrineholm",
    "strängnäs",
    "oxelösund",
    "flen",
    "gnesta",
    "trosa",
    "vingåker",
    "skola",
    "skolan",
    "kurator",
    "socialtjänst",
    "kommun",
    "kommunen",
    "region",
    "samtal",
    "elevhälsa",
    "fotboll",
    "hammarby",
    "djurgården",
    "måndag",
    "tisdag",
    "januari",
    "december",
    "qwertyåä",
    "qwertyuiopå",
    "asdfghjklö",
    "salasana",
    "tervetuloa",
    "kesäkuu",
    "erayga",
    "sirta",
    "kalmadda",
    "كلمة",
    "السر",
    "المرور",
    "şîfre",
    "nepenî",
];

/// A passphrase as somebody typed it, in one normal form.
///
/// NFC, because å, ê and Arabic letters can be typed composed or in two parts
/// and look the same. Wiped from memory when dropped; `Debug` tells nothing.
pub struct Passphrase(Zeroizing<String>);

/// A text that can never be a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseFault {
    /// Nothing was typed.
    #[error("empty passphrase")]
    Empty,
    /// More than [`MAX_CHARACTERS`] characters.
    #[error("passphrase too long")]
    TooLong,
}

/// How strong a passphrase is, to be shown in plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// The word to show.
    pub level: Level,
    /// Why it cannot be used, if it cannot.
    pub refusal: Option<Refusal>,
    /// Characters typed, as a reader counts code points after normalising.
    pub characters: u32,
    /// Words of at least two letters or digits.
    pub words: u32,
}

/// The levels of strength, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Fewer than 12 characters and fewer than four words.
    TooShort,
    /// Long enough, and among the first that would be tried.
    Weak,
    /// Will do.
    Fair,
    /// Good.
    Good,
    /// More than enough.
    Strong,
}

/// Why a passphrase cannot be used for a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Fewer than 12 characters and fewer than four words.
    TooShort,
    /// Among the first that would be tried.
    Guessable,
}

impl Passphrase {
    /// Takes what was typed; the typed text is wiped.
    ///
    /// # Errors
    /// Nothing was typed, or more than [`MAX_CHARACTERS`].
    pub fn new(typed: String) -> Result<Self, PassphraseFault> {
        let typed = Zeroizing::new(typed);
        if typed.is_empty() {
            return Err(PassphraseFault::Empty);
        }
        if typed.chars().nth(MAX_CHARACTERS).is_some() {
            return Err(PassphraseFault::TooLong);
        }
        Ok(Self(in_one_form(&typed)))
    }

    /// How strong it is.
    pub fn strength(&self) -> Strength {
        measure(&self.0)
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("‹hidden›")
    }
}

impl Strength {
    /// Whether the passphrase can be used for a store.
    pub fn accepted(&self) -> bool {
        self.refusal.is_none()
    }
}

/// How strong a text would be as a passphrase, also while it is being typed and still empty.
pub fn measure(typed: &str) -> Strength {
    let text = in_one_form(typed);
    let characters = text.chars().count();
    let words = text
        .split(|sign: char| !sign.is_alphanumeric() && !is_joined_mark(sign))
        .filter(|word| word.chars().nth(1).is_some())
        .count();
    let characters = u32::try_from(characters).unwrap_or(u32::MAX);
    let words = u32::try_from(words).unwrap_or(u32::MAX);
    let (level, refusal) = if characters < MIN_CHARACTERS && words < MIN_WORDS {
        (Level::TooShort, Some(Refusal::TooShort))
    } else {
        match guesses(&text) {
            magnitude if magnitude < GUESSABLE_BELOW => (Level::Weak, Some(Refusal::Guessable)),
            magnitude if magnitude < FAIR_BELOW => (Level::Fair, None),
            magnitude if magnitude < GOOD_BELOW => (Level::Good, None),
            _ => (Level::Strong, None),
        }
    };
    Strength {
        level,
        refusal,
        characters,
        words,
    }
}

fn in_one_form(typed: &str) -> Zeroizing<String> {
    // Composing never makes a text longer than three times its bytes; a buffer
    // that does not grow leaves no copies behind.
    let mut text = Zeroizing::new(String::with_capacity(typed.len().saturating_mul(3)));
    text.extend(typed.nfc());
    text
}

/// How many guesses it takes, as a power of ten.
///
/// `zxcvbn` looks at the first 100 characters only, so that a long text cannot stall the program.
fn guesses(text: &str) -> f64 {
    let lowered = Zeroizing::new(text.to_lowercase());
    let distinct: std::collections::BTreeSet<char> = lowered.chars().collect();
    if distinct.len() < 4 {
        return 0.0;
    }
    zxcvbn::zxcvbn(&lowered, &LIKELY_WORDS).guesses_log10()
}

/// Marks that belong to the letter before them where no composed letter exists.
fn is_joined_mark(sign: char) -> bool {
    unicode_normalization::char::is_combining_mark(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_characters_or_four_words_will_do() {
        for good in [
            "gul kanot i regn",
            "häst sten moln fisk",
            "ko är på tå",
            "Kf9#vLq2!xTz",
            "شجرة قمر باب نهر",
            "kurik dar av çem",
        ] {
            let strength = measure(good);
            assert!(strength.accepted(), "{good}: {strength:?}");
            assert!(Passphrase::new(good.to_owned()).is_ok());
        }
    }

    #[test]
    fn what_would_be_tried_first_is_refused() {
        for bad in [
            "aaaaaaaaaaaa",
            "123456789012",
            "lösenordlösenord",
            "Lösenord1234",
            "LösenordLösenord",
            "losenordlosenord",
            "passwordpassword",
            "qwertyuiopasdf",
            "abcabcabcabcabc",
            "ja ja ja ja ja",
            "sommarsommar",
            "hjulethjulet",
            "salasanasalasana",
        ] {
            let strength = measure(bad);
            assert_eq!(strength.refusal, Some(Refusal::Guessable), "{bad}");
            assert_eq!(strength.level, Level::Weak, "{bad}");
        }
    }

    #[test]
    fn short_is_short() {
        for short in ["", "a", "tre ord här", "elvatecken!", "a b c d e f"] {
            let strength = measure(short);
            assert_eq!(strength.refusal, Some(Refusal::TooShort), "{short}");
            assert_eq!(strength.level, Level::TooShort, "{short}");
        }
    }

    #[test]
    fn characters_and_words_are_counted_as_a_reader_does() {
        let strength = measure("ha\u{0308}st-sten  moln, fisk");
        assert_eq!((strength.characters, strength.words), (21, 4));
    }

    #[test]
    fn a_very_long_text_is_taken() {
        let long: String = (0..MAX_CHARACTERS)
            .map(|number| char::from(b'a' + u8::try_from(number * number % 23).unwrap()))
            .collect();
        assert_eq!(measure(&long).level, Level::Strong);
        assert!(Passphrase::new(long.clone()).is_ok());
        assert_eq!(
            Passphrase::new(long + "x").unwrap_err(),
            PassphraseFault::TooLong
        );
        assert_eq!(
            Passphrase::new(String::new()).unwrap_err(),
            PassphraseFault::Empty
        );
    }

    #[test]
    fn two_ways_of_typing_a_letter_are_one_passphrase() {
        for (composed, in_parts) in [
            (
                "åäö åäö åäö",
                "a\u{30a}a\u{308}o\u{308} a\u{30a}a\u{308}o\u{308} a\u{30a}a\u{308}o\u{308}",
            ),
            (
                "çêîşû dar çem av",
                "c\u{327}e\u{302}i\u{302}s\u{327}u\u{302} dar c\u{327}em av",
            ),
            ("أنا آكل خبز", "ا\u{654}نا ا\u{653}كل خبز"),
        ] {
            assert_ne!(composed, in_parts);
            assert_eq!(
                Passphrase::new(composed.to_owned()).unwrap().as_bytes(),
                Passphrase::new(in_parts.to_owned()).unwrap().as_bytes()
            );
        }
    }

    #[test]
    fn debug_tells_nothing() {
        let passphrase = Passphrase::new("gul kanot i regn".to_owned()).unwrap();
        assert_eq!(format!("{passphrase:?}"), "‹hidden›");
    }
}
