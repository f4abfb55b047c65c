//! Lines stacked under an icon.

use super::breaking::Breaking;
use crate::{
    geometry::{Rectangle, Units},
    language::{Direction, LanguageTag},
    shape::{LabelLine, LineRole},
    text::Weight,
};

/// Heights of capitals and of letters, as parts of the size: what the eye centres on.
pub const CAPITAL: f64 = 0.70;

/// The sizes of the three things in a column; no icon where its size is 0.
#[derive(Clone, Copy)]
pub struct Sizes {
    pub icon: f64,
    pub main: f64,
    pub second: f64,
}

/// The lines of a label under each other, centred on x = 0, with the icon's top at y = 0.
pub struct Column<'a> {
    pub rows: Vec<Row<'a>>,
    /// The top of the first line's capitals.
    pub first_capital: f64,
    /// The last baseline.
    pub last_baseline: f64,
}

/// One line of a column.
pub struct Row<'a> {
    text: &'a str,
    baseline: f64,
    size: f64,
    pub width: f64,
    ascent: f64,
    descent: f64,
    weight: Weight,
    language: LanguageTag,
    role: LineRole,
}

impl<'a> Column<'a> {
    /// Stacks the lines of both labels.
    pub fn new(
        main: &'a Breaking,
        second: &'a Breaking,
        language: LanguageTag,
        sizes: Sizes,
    ) -> Self {
        let main_lines = main.lines.iter().map(|line| {
            (
                line,
                sizes.main,
                Weight::SemiBold,
                language,
                LineRole::Family,
            )
        });
        let second_lines = second.lines.iter().map(|line| {
            let swedish = LanguageTag::Sv;
            (
                line,
                sizes.second,
                Weight::Regular,
                swedish,
                LineRole::Swedish,
            )
        });
        let mut rows: Vec<Row<'a>> = Vec::new();
        for (line, size, weight, language, role) in main_lines.chain(second_lines) {
            let ascent = line.extent.ascent.max(CAPITAL) * size;
            let descent = line.extent.descent.max(0.0) * size;
            let baseline = match rows.last() {
                None => {
                    let air = if sizes.icon > 0.0 { 5.0 } else { 0.0 };
                    sizes.icon + air + ascent.max(0.78 * size)
                }
                Some(above) => {
                    let air = if above.role == role { 0.0 } else { 3.0 };
                    let leading = leading(language) * size + air;
                    // Stacked marks may need more than the usual leading.
                    above.baseline + leading.max(above.descent + ascent + 0.5)
                }
            };
            rows.push(Row {
                text: &line.text,
                baseline,
                size,
                width: line.extent.width * size,
                ascent,
                descent,
                weight,
                language,
                role,
            });
        }
        Self {
            first_capital: rows
                .first()
                .map_or(0.0, |row| row.baseline - CAPITAL * row.size),
            last_baseline: rows.last().map_or(sizes.icon, |row| row.baseline),
            rows,
        }
    }
}

impl Row<'_> {
    /// The box of its ink, with the column's middle at `x` and its top at `shift`.
    pub fn rectangle(&self, x: f64, shift: f64) -> Rectangle {
        Rectangle {
            left: x - self.width / 2.0,
            top: shift + self.baseline - self.ascent,
            right: x + self.width / 2.0,
            bottom: shift + self.baseline + self.descent,
        }
    }

    /// The line as it is to be drawn there.
    pub fn line(&self, x: f64, shift: f64) -> LabelLine {
        LabelLine {
            text: self.text.to_owned(),
            x: Units::new(x),
            y: Units::new(shift + self.baseline),
            size: Units::new(self.size),
            width: Units::new(self.width),
            weight: self.weight,
            language: self.language,
            role: self.role,
        }
    }
}

/// Distance of baselines as a part of the size; Arabic marks need more room.
fn leading(language: LanguageTag) -> f64 {
    match language.direction() {
        Direction::Rtl => 1.34,
        Direction::Ltr => 1.23,
    }
}
