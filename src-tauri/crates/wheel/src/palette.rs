//! The colours of one area by day and by night, all made from its one colour.

use serde::Serialize;

use crate::colour::Colour;

/// Grounds and inks of the light look (`look.md`, "Starting tokens").
pub mod light {
    use crate::colour::Colour;

    /// What everything lies on.
    pub const SAND: Colour = Colour::new(0xf6, 0xf1, 0xe7);
    /// Cards, and the gaps between the sectors.
    pub const PAPER: Colour = Colour::new(0xff, 0xfd, 0xf8);
    /// Text and the hub.
    pub const INK: Colour = Colour::new(0x22, 0x30, 0x3c);
    /// The Swedish line under the family's: softer, yet at least 7:1 on every tint.
    pub const SOFT: Colour = Colour::new(0x36, 0x43, 0x4f);
}

/// Grounds and inks of the dark look.
pub mod dark {
    use crate::colour::Colour;

    /// What everything lies on.
    pub const SAND: Colour = Colour::new(0x15, 0x1c, 0x22);
    /// Cards, and the gaps between the sectors.
    pub const PAPER: Colour = Colour::new(0x1d, 0x26, 0x2e);
    /// Text.
    pub const INK: Colour = Colour::new(0xf3, 0xec, 0xdf);
    /// The Swedish line under the family's: softer, yet at least 7:1 on every tint.
    pub const SOFT: Colour = Colour::new(0xdd, 0xd5, 0xc7);
    /// The hub, lighter than the paper it lies on.
    pub const HUB: Colour = Colour::new(0x33, 0x41, 0x4d);
}

/// Least contrast of shapes and icons with what they lie on (WCAG 2.2, 1.4.11).
pub const SHAPE_CONTRAST: f64 = 3.0;
/// Least contrast of text with what it lies on (`look.md`; WCAG 2.2, 1.4.6).
pub const TEXT_CONTRAST: f64 = 7.0;

/// The colours of one area in one of the two looks.
///
/// Rim on paper and icon on every tint reach 3:1; text and soft text on every tint reach 7:1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Palette {
    /// Rim, card edge, dots, badges.
    pub rim: Colour,
    /// The pattern drawn on the rim.
    pub pattern: Colour,
    /// The icon on any of the tints.
    pub icon: Colour,
    /// The field of an area nobody has talked about.
    pub tint_pale: Colour,
    /// The field of the area on the card.
    pub tint_current: Colour,
    /// The field of an area that has been talked about.
    pub tint_talked: Colour,
    /// Text on the tints.
    pub text: Colour,
    /// The softer Swedish text on the tints.
    pub soft: Colour,
}

/// The colours of the hub in one of the two looks. Text reaches 7:1 on the fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct HubColours {
    /// The disc.
    pub fill: Colour,
    /// The family's lines.
    pub text: Colour,
    /// The Swedish lines.
    pub soft: Colour,
}

impl Palette {
    /// The light palette of an area with this colour.
    pub fn light(colour: Colour) -> Self {
        let tint = |luminance| colour.mixed_to_luminance(light::PAPER, luminance);
        let tint_talked = tint(0.686);
        let icon_luminance = (tint_talked.luminance() + 0.05) / (SHAPE_CONTRAST + 0.05) - 0.05;
        let icon = if colour.luminance() <= icon_luminance {
            colour
        } else {
            colour.mixed_to_luminance(Colour::new(0, 0, 0), icon_luminance)
        };
        Self {
            rim: colour,
            pattern: colour.mixed(light::PAPER, 0.3),
            icon,
            tint_pale: tint(0.85),
            tint_current: tint(0.77),
            tint_talked,
            text: light::INK,
            soft: light::SOFT,
        }
    }

    /// The dark palette of an area with this light colour, or with the dark one its pack names.
    pub fn dark(colour: Colour, named: Option<Colour>) -> Self {
        // Half again what shapes need, so that rims glow a little instead of merely showing.
        let least = (dark::PAPER.luminance() + 0.05) * 4.6 - 0.05;
        let rim = match named {
            Some(named) => named,
            None if colour.luminance() >= least => colour,
            None => colour.mixed_to_luminance(Colour::new(255, 255, 255), least),
        };
        let tint = |luminance| dark::PAPER.mixed_to_luminance(rim, luminance);
        let tint_talked = tint(0.045);
        let icon_luminance = (tint_talked.luminance() + 0.05) * (SHAPE_CONTRAST + 0.05) - 0.05;
        let icon = if rim.luminance() >= icon_luminance {
            rim
        } else {
            rim.mixed_to_luminance(Colour::new(255, 255, 255), icon_luminance)
        };
        Self {
            rim,
            pattern: rim.mixed(dark::PAPER, 0.4),
            icon,
            tint_pale: tint(0.025),
            tint_current: tint(0.035),
            tint_talked,
            text: dark::INK,
            soft: dark::SOFT,
        }
    }
}

impl HubColours {
    /// Paper on ink.
    pub const LIGHT: Self = Self {
        fill: light::INK,
        text: light::PAPER,
        soft: Colour::new(0xd9, 0xd5, 0xcb),
    };
    /// Warm white on a raised dark disc.
    pub const DARK: Self = Self {
        fill: dark::HUB,
        text: dark::INK,
        soft: dark::SOFT,
    };
}
