//! How wide a text is, by really shaping it with the fonts that will draw it.
//!
//! The faces are IBM Plex Sans and IBM Plex Sans Arabic, Latin first: the Arabic
//! face lacks the Kurmanji ş (`reference/tech.md` 6.6). The window and paper use the
//! same four files with the same order, so what fits here fits there.

use std::sync::LazyLock;

use harfrust::{Buffer, Font, ShapeOptions, ShaperFont};
use serde::{Deserialize, Serialize};

/// IBM Plex Sans, regular.
pub const SANS_REGULAR: &[u8] = include_bytes!("../fonts/IBMPlexSans_400Regular.ttf");
/// IBM Plex Sans, semi-bold.
pub const SANS_SEMI_BOLD: &[u8] = include_bytes!("../fonts/IBMPlexSans_600SemiBold.ttf");
/// IBM Plex Sans Arabic, regular.
pub const ARABIC_REGULAR: &[u8] = include_bytes!("../fonts/IBMPlexSansArabic_400Regular.ttf");
/// IBM Plex Sans Arabic, semi-bold.
pub const ARABIC_SEMI_BOLD: &[u8] = include_bytes!("../fonts/IBMPlexSansArabic_600SemiBold.ttf");

/// The font families in the order they are to be asked, as CSS and SVG write it.
pub const FONT_FAMILY: &str = "'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif";

/// One of the two weights, written as CSS writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
pub enum Weight {
    /// 400.
    #[serde(rename = "400")]
    Regular,
    /// 600.
    #[serde(rename = "600")]
    SemiBold,
}

/// The extent of a line of text at size 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Extent {
    /// Advance width.
    pub width: f64,
    /// How far ink reaches above the baseline.
    pub ascent: f64,
    /// How far ink reaches below the baseline.
    pub descent: f64,
}

/// What we take an unknown character to need, in ems: emoji of other fonts are about this wide.
const UNKNOWN_WIDTH: f64 = 1.4;

/// The width of one line of text in units of the wheel.
pub fn text_width(text: &str, weight: Weight, size: f64) -> f64 {
    measure(text, weight).width * size
}

impl Weight {
    /// The weight as CSS and SVG write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Regular => "400",
            Self::SemiBold => "600",
        }
    }
}

/// Shapes a line, each run in the face that has its characters.
pub(crate) fn measure(text: &str, weight: Weight) -> Extent {
    let faces = match weight {
        Weight::Regular => &FACES.regular,
        Weight::SemiBold => &FACES.semi_bold,
    };
    let Some(faces) = faces else {
        // Our own fonts are in the program and tested, so this is never met;
        // a wide guess keeps a damaged build talking.
        return text.chars().fold(Extent::default(), |extent, _| Extent {
            width: extent.width + UNKNOWN_WIDTH,
            ascent: 1.0,
            descent: 0.4,
        });
    };
    let latin = ShaperFont::new(&faces.latin);
    let arabic = ShaperFont::new(&faces.arabic);
    let mut extent = Extent::default();
    let mut run = String::new();
    let mut run_face = Face::Latin;
    for character in text.chars() {
        let code = u32::from(character);
        let face = if latin.nominal_glyph(code).is_some() {
            Face::Latin
        } else if arabic.nominal_glyph(code).is_some() {
            Face::Arabic
        } else {
            run_face
        };
        if face != run_face {
            extent = extent.with(shape_run(&run, run_face.of(&latin, &arabic)));
            run.clear();
            run_face = face;
        }
        run.push(character);
    }
    extent.with(shape_run(&run, run_face.of(&latin, &arabic)))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Latin,
    Arabic,
}

struct Faces {
    regular: Option<Pair>,
    semi_bold: Option<Pair>,
}

struct Pair {
    latin: Font,
    arabic: Font,
}

static FACES: LazyLock<Faces> = LazyLock::new(|| {
    let pair = |latin: &'static [u8], arabic: &'static [u8]| {
        Some(Pair {
            latin: Font::new(latin, 0)?,
            arabic: Font::new(arabic, 0)?,
        })
    };
    Faces {
        regular: pair(SANS_REGULAR, ARABIC_REGULAR),
        semi_bold: pair(SANS_SEMI_BOLD, ARABIC_SEMI_BOLD),
    }
});

impl Face {
    fn of<'f, 'a>(
        self,
        latin: &'f ShaperFont<'a, 'a>,
        arabic: &'f ShaperFont<'a, 'a>,
    ) -> &'f ShaperFont<'a, 'a> {
        match self {
            Self::Latin => latin,
            Self::Arabic => arabic,
        }
    }
}

impl Extent {
    fn with(self, next: Self) -> Self {
        Self {
            width: self.width + next.width,
            ascent: self.ascent.max(next.ascent),
            descent: self.descent.max(next.descent),
        }
    }
}

fn shape_run(run: &str, font: &ShaperFont<'_, '_>) -> Extent {
    if run.is_empty() {
        return Extent::default();
    }
    let mut buffer = Buffer::new();
    buffer.push_str(run);
    buffer.guess_segment_properties();
    if harfrust::shape(font, &mut buffer, ShapeOptions::new()).is_err() {
        return Extent::default();
    }
    let em = f64::from(font.units_per_em());
    buffer
        .glyph_infos()
        .iter()
        .zip(buffer.glyph_positions())
        .fold(Extent::default(), |extent, (glyph, position)| {
            let missing = glyph.glyph_id == 0;
            let advance = f64::from(position.x_advance) / em;
            let (top, bottom) = font
                .glyph_extents(glyph.glyph_id.into())
                .map_or((0, 0), |ink| {
                    let top = ink.y_bearing + position.y_offset;
                    (top, top + ink.height)
                });
            extent.with(Extent {
                width: if missing {
                    advance.max(UNKNOWN_WIDTH)
                } else {
                    advance
                },
                ascent: f64::from(top) / em,
                descent: f64::from(-bottom) / em,
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn width(text: &str) -> f64 {
        text_width(text, Weight::SemiBold, 18.0)
    }

    #[test]
    fn widths_are_those_of_the_font_and_not_of_a_rule_of_thumb() {
        assert!(width("iiii") * 2.0 < width("mmmm"));
        assert!(text_width("Hälsa", Weight::Regular, 18.0) < width("Hälsa"));
        assert!((width("Hälsa") * 2.0 - text_width("Hälsa", Weight::SemiBold, 36.0)).abs() < 1e-9);
        assert!(width("").abs() < 1e-9);
    }

    #[test]
    fn arabic_letters_join_and_so_are_narrower_than_alone() {
        let joined = width("الصحة");
        let alone: f64 = "الصحة"
            .chars()
            .map(|letter| width(&letter.to_string()))
            .sum();
        assert!(joined > 20.0 && joined < alone, "{joined} {alone}");
    }

    #[test]
    fn kurmanji_letters_are_in_the_fonts_and_emoji_get_room() {
        for letter in "êîûçşÊÎÛÇŞåäöÅÄÖ".chars() {
            assert!(width(&letter.to_string()) < 18.0, "{letter}");
        }
        assert!(width("🦄") >= 18.0 * UNKNOWN_WIDTH);
    }

    #[test]
    fn a_mixed_line_is_as_wide_as_its_runs() {
        let mixed = width("BVC الصحة");
        let parts = width("BVC ") + width("الصحة");
        assert!((mixed - parts).abs() < 1e-6);
    }
}
