//! Colours as numbers: reading, mixing, luminance and contrast.

use serde::{Deserialize, Serialize};

/// An opaque sRGB colour, written `#rrggbb` in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

/// A text that is not `#rrggbb`.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a colour of the form #rrggbb")]
pub struct NotAColour;

impl Colour {
    /// A colour from its three parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio with another colour, 1 to 21, as WCAG 2.2 defines it.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// This colour with `share` (0 to 1) of `other` mixed into it.
    #[must_use]
    pub fn mixed(self, other: Self, share: f64) -> Self {
        let share = share.clamp(0.0, 1.0);
        let mix =
            |from: u8, to: u8| channel(f64::from(from) + (f64::from(to) - f64::from(from)) * share);
        Self::new(
            mix(self.red, other.red),
            mix(self.green, other.green),
            mix(self.blue, other.blue),
        )
    }

    /// This colour mixed with just so much of `other` that its luminance is `target`.
    ///
    /// All areas get tints of equal weight this way, however light or dark their
    /// colours are. Where `target` does not lie between the two, the nearer of them comes back.
    #[must_use]
    pub fn mixed_to_luminance(self, other: Self, target: f64) -> Self {
        let rising = other.luminance() >= self.luminance();
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        for _ in 0..24 {
            let middle = low.midpoint(high);
            let too_dark = self.mixed(other, middle).luminance() < target;
            if too_dark == rising {
                low = middle;
            } else {
                high = middle;
            }
        }
        self.mixed(other, high)
    }

    /// The three channels with the gamma taken off, each 0 to 1.
    pub fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        })
    }
}

impl std::str::FromStr for Colour {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('#').ok_or(NotAColour)?;
        let plain = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !plain {
            return Err(NotAColour);
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| NotAColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self::new(red, green, blue))
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl TryFrom<String> for Colour {
    type Error = NotAColour;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the value is rounded and clamped to 0..=255 first"
)]
fn channel(value: f64) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_six_hex_digits_after_a_hash() {
        assert_eq!("#3A6ea5".parse(), Ok(Colour::new(0x3a, 0x6e, 0xa5)));
        for bad in [
            "3a6ea5",
            "#3a6ea",
            "#3a6ea5ff",
            "#3a6eg5",
            "#+3a6e5",
            "red",
            "",
        ] {
            assert_eq!(bad.parse::<Colour>(), Err(NotAColour), "{bad}");
        }
    }

    #[test]
    fn black_on_white_has_the_contrast_that_wcag_gives() {
        let ratio = Colour::new(0, 0, 0).contrast(Colour::new(255, 255, 255));
        assert!((ratio - 21.0).abs() < 1e-9);
    }

    #[test]
    fn mixing_reaches_the_luminance_asked_for() {
        let blue = Colour::new(0x3a, 0x6e, 0xa5);
        let white = Colour::new(255, 255, 255);
        for target in [0.3, 0.5, 0.7, 0.9] {
            let reached = blue.mixed_to_luminance(white, target).luminance();
            assert!((reached - target).abs() < 0.01, "{reached} for {target}");
        }
        assert_eq!(blue.mixed_to_luminance(white, 2.0), white);
        let darker = blue.mixed_to_luminance(Colour::new(0, 0, 0), 0.05);
        assert!((darker.luminance() - 0.05).abs() < 0.01);
    }
}
