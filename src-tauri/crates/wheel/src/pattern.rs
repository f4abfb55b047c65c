//! Twelve patterns, so that areas are told apart without any colour at all.

use serde::{Deserialize, Serialize};

use crate::{geometry::Units, icon::IconPart};

/// The pattern on the rim of an area.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Pattern {
    /// Round dots.
    Dots,
    /// Lines rising to the right.
    Rising,
    /// Lines falling to the right.
    Falling,
    /// A square grid.
    Grid,
    /// Waves.
    Waves,
    /// Open rings.
    Rings,
    /// Small upright crosses.
    Crosses,
    /// Chevrons.
    Chevrons,
    /// Bricks.
    Bricks,
    /// Filled diamonds.
    Diamonds,
    /// Short dashes.
    Dashes,
    /// Filled triangles.
    Triangles,
}

/// One tile of a pattern, to be repeated both ways from the origin.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PatternTile {
    /// The pattern's name, usable in an element id.
    pub name: Pattern,
    /// Width of a tile in units of the wheel.
    pub width: Units,
    /// Height of a tile in units of the wheel.
    pub height: Units,
    /// What is drawn on a tile, in drawing order.
    pub parts: Vec<PatternPart>,
}

/// A shape on a tile, filled or drawn as a line in the pattern colour.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
#[serde(tag = "paint", rename_all = "camelCase")]
pub enum PatternPart {
    /// Filled, no line.
    Fill {
        /// The shape.
        shape: IconPart,
    },
    /// A line, no fill.
    Stroke {
        /// The shape.
        shape: IconPart,
        /// The width of the line in units of the wheel.
        width: Units,
    },
}

impl Pattern {
    /// Every pattern.
    pub const ALL: [Self; 12] = [
        Self::Dots,
        Self::Rising,
        Self::Falling,
        Self::Grid,
        Self::Waves,
        Self::Rings,
        Self::Crosses,
        Self::Chevrons,
        Self::Bricks,
        Self::Diamonds,
        Self::Dashes,
        Self::Triangles,
    ];

    /// The pattern of that name, or nothing where there is none.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|pattern| pattern.as_str() == name)
    }

    /// The name as written in packs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dots => "dots",
            Self::Rising => "rising",
            Self::Falling => "falling",
            Self::Grid => "grid",
            Self::Waves => "waves",
            Self::Rings => "rings",
            Self::Crosses => "crosses",
            Self::Chevrons => "chevrons",
            Self::Bricks => "bricks",
            Self::Diamonds => "diamonds",
            Self::Dashes => "dashes",
            Self::Triangles => "triangles",
        }
    }

    /// The tile that draws this pattern without a seam.
    pub fn tile(self) -> PatternTile {
        let line = |d: &str| stroke(path(d), 1.4);
        let (width, height, parts) = match self {
            Self::Dots => (
                8.0,
                8.0,
                vec![fill(circle(2.0, 2.0, 1.4)), fill(circle(6.0, 6.0, 1.4))],
            ),
            Self::Rising => (7.0, 7.0, vec![line("M-2 2L2 -2M-1 8L8 -1M5 9L9 5")]),
            Self::Falling => (7.0, 7.0, vec![line("M-2 5L2 9M-1 -1L8 8M5 -2L9 2")]),
            Self::Grid => (8.0, 8.0, vec![line("M4 0V8M0 4H8")]),
            Self::Waves => (12.0, 7.0, vec![line("M-3 3.5Q0 0.5 3 3.5T9 3.5T15 3.5")]),
            Self::Rings => (10.0, 10.0, vec![stroke(circle(5.0, 5.0, 3.0), 1.4)]),
            Self::Crosses => (
                10.0,
                10.0,
                vec![line("M2.5 0.5V4.5M0.5 2.5H4.5M7.5 5.5V9.5M5.5 7.5H9.5")],
            ),
            Self::Chevrons => (10.0, 7.0, vec![line("M-1 6L5 1L11 6")]),
            Self::Bricks => (
                12.0,
                10.0,
                vec![line("M0 2.5H12M0 7.5H12M3 2.5V7.5M9 7.5V10M9 0V2.5")],
            ),
            Self::Diamonds => (10.0, 10.0, vec![fill(path("M5 1.6L8.4 5L5 8.4L1.6 5Z"))]),
            Self::Dashes => (10.0, 8.0, vec![stroke(path("M1 2H5M6 6H10"), 1.8)]),
            Self::Triangles => (9.0, 9.0, vec![fill(path("M4.5 1.5L7.8 7.3H1.2Z"))]),
        };
        PatternTile {
            name: self,
            width: Units::new(width),
            height: Units::new(height),
            parts,
        }
    }
}

fn fill(shape: IconPart) -> PatternPart {
    PatternPart::Fill { shape }
}

fn stroke(shape: IconPart, width: f64) -> PatternPart {
    PatternPart::Stroke {
        shape,
        width: Units::new(width),
    }
}

fn path(d: &str) -> IconPart {
    IconPart::Path { d: d.to_owned() }
}

fn circle(cx: f64, cy: f64, r: f64) -> IconPart {
    IconPart::Circle {
        cx: Units::new(cx),
        cy: Units::new(cy),
        r: Units::new(r),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back_and_are_the_ones_packs_write() {
        for pattern in Pattern::ALL {
            assert_eq!(Pattern::named(pattern.as_str()), Some(pattern));
            let written = serde_json::to_value(pattern).ok();
            assert_eq!(written, Some(pattern.as_str().into()));
        }
        assert_eq!(Pattern::named("tartan"), None);
    }

    #[test]
    fn no_two_patterns_draw_the_same() {
        for (index, one) in Pattern::ALL.iter().enumerate() {
            for two in Pattern::ALL.iter().skip(index + 1) {
                assert_ne!(one.tile().parts, two.tile().parts, "{one:?} {two:?}");
            }
        }
    }
}
