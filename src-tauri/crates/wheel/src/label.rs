//! Fits labels into the wheel: horizontal, whole, as large as they can be.
//!
//! A label is broken at spaces and after hyphens into every way of at most
//! three lines; each way is measured by shaping, and the block of icon, family's
//! lines and Swedish lines is slid along the middle of its sector. The largest size
//! at which every box lies inside the field wins; among those, the calmest place.
//! What fits nowhere gets a number and stands in the legend.

mod breaking;
mod column;

use crate::{
    geometry::{FIELD_INNER, FIELD_OUTER, HUB_RADIUS, Point, Rectangle, Sector, Units, number},
    language::LanguageTag,
    shape::{AreaLabel, IconPlace, LabelLine, LineRole},
    text::{Weight, measure},
};
use breaking::{Breaking, breakings};
use column::{CAPITAL, Column, Sizes};

/// The words for one place, with the languages they are in.
pub(crate) struct Names {
    /// The larger label: the family's, or the Swedish where the family's is blank.
    main: Vec<Breaking>,
    main_language: LanguageTag,
    /// The smaller label; one empty way of breaking where there is none.
    second: Vec<Breaking>,
}

/// A label and its icon at their place in a sector.
pub(crate) struct Block {
    pub icon: IconPlace,
    pub lines: Vec<LabelLine>,
}

/// Largest and smallest size of the family's label, in half units: 21 down to 13.
const MAIN_HALVES: std::ops::RangeInclusive<u32> = 26..=42;
/// How many half units one sector may be smaller than the shared size, and what a unit costs.
const YIELDING: std::ops::RangeInclusive<u32> = 0..=4;
const YIELDING_COST: f64 = 6.0;
/// The smallest size all sectors share; one that needs a smaller one goes alone.
const SHARED_MAIN: f64 = 15.0;
const SECOND_SMALLEST: f64 = 11.5;
const SECOND_LARGEST: f64 = 15.0;
const SHARED_SECOND: f64 = 12.0;
/// Most lines of each label in a sector.
const LINES: usize = 3;
/// Least distance of any box to the edge of the field.
const PADDING: f64 = 9.0;
/// How finely places along the middle are tried.
const STEP: f64 = 2.0;
/// Distance beyond which more air to the edge is worth nothing.
const AMPLE: f64 = 16.0;
/// The line width up to which a label looks calm in its sector.
const CALM_WIDTH: f64 = 138.0;
/// Sizes of the hub's label, in whole units: 26 down to 12.
const HUB_SIZES: std::ops::RangeInclusive<u32> = 12..=26;
const HUB_LINES: usize = 4;
const HUB_PADDING: f64 = 13.0;
/// What of the descenders counts when the eye looks for the middle of a block.
const BELOW_LINE: f64 = 1.0;
const NUMBER_SIZE: f64 = 26.0;

impl Names {
    /// The words of a label; `family` is the language of its first part.
    pub fn new(label: &AreaLabel, family: LanguageTag) -> Self {
        let swedish = label.swedish.as_deref().unwrap_or_default();
        let (main, main_language, second) = if label.family.is_empty() {
            (swedish, LanguageTag::Sv, "")
        } else if family == LanguageTag::Sv {
            (label.family.as_str(), family, "")
        } else {
            (label.family.as_str(), family, swedish)
        };
        let second = if second.is_empty() {
            vec![Breaking::default()]
        } else {
            breakings(second, Weight::Regular, LINES)
        };
        Self {
            main: breakings(main, Weight::SemiBold, HUB_LINES),
            main_language,
            second,
        }
    }
}

/// Fits the labels of all sectors, at sizes that go together. `None` is one that has no room.
pub(crate) fn in_fields(sectors: &[Sector], names: &[Names]) -> Vec<Option<Block>> {
    let icon = icon_size(sectors.len());
    let largest: Vec<Option<f64>> = sectors
        .iter()
        .zip(names)
        .map(|(sector, names)| {
            MAIN_HALVES.rev().map(halves).find(|&main| {
                second_sizes(main).any(|second| {
                    let sizes = Sizes { icon, main, second };
                    place(sector, names, sizes, Search::AnyPlace).is_some()
                })
            })
        })
        .collect();
    let smallest = |sizes: &mut dyn Iterator<Item = f64>| sizes.fold(f64::INFINITY, f64::min);
    let shared_main = smallest(&mut largest.iter().flatten().copied()).max(SHARED_MAIN);

    let sizes: Vec<Option<Sizes>> = sectors
        .iter()
        .zip(names)
        .zip(&largest)
        .map(|((sector, names), largest)| {
            let main = largest.as_ref()?.min(shared_main);
            second_sizes(main)
                .map(|second| Sizes { icon, main, second })
                .find(|&sizes| place(sector, names, sizes, Search::AnyPlace).is_some())
        })
        .collect();
    let shared_second =
        smallest(&mut sizes.iter().flatten().map(|sizes| sizes.second)).max(SHARED_SECOND);

    sectors
        .iter()
        .zip(names)
        .zip(sizes)
        .map(|((sector, names), sizes)| {
            let sizes = sizes?;
            let second = sizes.second.min(shared_second);
            // A long word may step back a little in size rather than crowd the rim.
            YIELDING
                .map(|halves_less| {
                    let yielded = halves(halves_less);
                    (
                        yielded,
                        (sizes.main - yielded).max(halves(*MAIN_HALVES.start())),
                    )
                })
                .filter_map(|(yielded, main)| {
                    let sizes = Sizes {
                        main,
                        second,
                        ..sizes
                    };
                    let (cost, block) = place(sector, names, sizes, Search::BestPlace)?;
                    Some((cost + YIELDING_COST * yielded, block))
                })
                .min_by(|(one, _), (two, _)| one.total_cmp(two))
                .map(|(_, block)| block)
        })
        .collect()
}

/// Fits the words of the hub into its disc, or `None` where they have no room.
///
/// A line less is worth a little size: three large lines crowd the disc more than two smaller ones.
pub(crate) fn in_hub(names: &Names) -> Option<Vec<LabelLine>> {
    let mut best: Option<(f64, Vec<LabelLine>)> = None;
    for main in HUB_SIZES.rev().map(f64::from) {
        let sizes = Sizes {
            icon: 0.0,
            main,
            second: (main * 0.55).clamp(12.5, 14.0),
        };
        for way in &names.main {
            for under in &names.second {
                let column = Column::new(way, under, names.main_language, sizes);
                let shift = -(column.first_capital + column.last_baseline) / 2.0;
                let fits = column
                    .rows
                    .iter()
                    .all(|row| row.rectangle(0.0, shift).reach() <= HUB_RADIUS - HUB_PADDING);
                let cost = 0.5 * (way.cost() + under.cost()) - 1.5 * main;
                let better = best.as_ref().is_none_or(|(least, _)| cost < *least);
                if fits && better {
                    let lines = column.rows.iter().map(|row| row.line(0.0, shift)).collect();
                    best = Some((cost, lines));
                }
            }
        }
    }
    best.map(|(_, lines)| lines)
}

/// The icon and the number of a sector whose label stands in the legend.
pub(crate) fn field_number(
    sector: &Sector,
    sectors: usize,
    number: u32,
    language: LanguageTag,
) -> (IconPlace, LabelLine) {
    let (x, y) = sector.on_middle(home(sectors));
    let size = icon_size(sectors);
    let icon = IconPlace {
        centre: Point::new(x, y - size / 2.0),
        size: Units::new(size),
    };
    (icon, number_line(number, language, x, y + NUMBER_SIZE))
}

/// The number of the hub where its words stand in the legend.
pub(crate) fn hub_number(number: u32, language: LanguageTag) -> LabelLine {
    number_line(number, language, 0.0, NUMBER_SIZE * CAPITAL / 2.0)
}

/// Whether to stop at the first place that holds or to weigh them all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Search {
    AnyPlace,
    BestPlace,
}

/// Slides every way of breaking a label along the middle of its sector.
fn place(sector: &Sector, names: &Names, sizes: Sizes, search: Search) -> Option<(f64, Block)> {
    let home = centre_of_mass(sector.end - sector.start);
    let mut best: Option<(f64, Block)> = None;
    for main in names.main.iter().filter(|way| way.lines.len() <= LINES) {
        for second in &names.second {
            let column = Column::new(main, second, names.main_language, sizes);
            let wording = main.cost() + second.cost() + over_calm(&column);
            for direction in [1.0, -1.0] {
                let mut strayed = 0.0;
                loop {
                    let radius = home + direction * strayed;
                    let cost = wording + 0.5 * strayed;
                    let beaten = best.as_ref().is_some_and(|(least, _)| *least <= cost);
                    if beaten || !(FIELD_INNER..=FIELD_OUTER).contains(&radius) {
                        // Places only get farther from here.
                        break;
                    }
                    let (x, y) = sector.on_middle(radius);
                    let shift = y - column.last_baseline.midpoint(BELOW_LINE);
                    let clearance = clearance(sector, &column, sizes.icon, x, shift);
                    // A step changes the clearance by no more than its length, so what is
                    // lacking can be leapt over.
                    strayed += (PADDING - clearance).max(STEP);
                    if clearance < PADDING {
                        continue;
                    }
                    let cost = cost + 1.5 * (AMPLE - clearance).max(0.0);
                    if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                        let block = Block {
                            icon: IconPlace {
                                centre: Point::new(x, shift + sizes.icon / 2.0),
                                size: Units::new(sizes.icon),
                            },
                            lines: column.rows.iter().map(|row| row.line(x, shift)).collect(),
                        };
                        if search == Search::AnyPlace {
                            return Some((cost, block));
                        }
                        best = Some((cost, block));
                    }
                }
            }
        }
    }
    best
}

fn clearance(sector: &Sector, column: &Column<'_>, icon: f64, x: f64, shift: f64) -> f64 {
    // Lucide leaves a twelfth of the box free on each side; the line ends there.
    let inset = icon / 12.0;
    let icon_box = Rectangle {
        left: x - icon / 2.0 + inset,
        top: shift + inset,
        right: x + icon / 2.0 - inset,
        bottom: shift + icon - inset,
    };
    column
        .rows
        .iter()
        .map(|row| sector.clearance(&row.rectangle(x, shift)))
        .fold(sector.clearance(&icon_box), f64::min)
}

fn over_calm(column: &Column<'_>) -> f64 {
    let widest = column.rows.iter().map(|row| row.width).fold(0.0, f64::max);
    0.4 * (widest - CALM_WIDTH).max(0.0)
}

/// Where a block is at home on the middle ray: the centre of mass of the field.
fn centre_of_mass(spread_degrees: f64) -> f64 {
    let half = (spread_degrees / 2.0).to_radians();
    let cubes = FIELD_OUTER.powi(3) - FIELD_INNER.powi(3);
    let squares = FIELD_OUTER.powi(2) - FIELD_INNER.powi(2);
    2.0 / 3.0 * cubes / squares * half.sin() / half
}

fn home(sectors: usize) -> f64 {
    centre_of_mass(360.0 / number(sectors))
}

/// The side of the icon's square: smaller where sectors are narrow.
fn icon_size(sectors: usize) -> f64 {
    match sectors {
        0..=8 => 38.0,
        9 | 10 => 30.0,
        _ => 26.0,
    }
}

fn halves(value: u32) -> f64 {
    f64::from(value) / 2.0
}

/// The sizes the Swedish label may have under a family's label of `main`, largest first.
fn second_sizes(main: f64) -> impl Iterator<Item = f64> {
    let round = |size: f64| ((size * 2.0).round() / 2.0).clamp(SECOND_SMALLEST, SECOND_LARGEST);
    let (smallest, largest) = (round(main * 0.64), round(main * 0.75));
    (23..=30_u32)
        .rev()
        .map(halves)
        .filter(move |size| (smallest..=largest).contains(size))
}

fn number_line(number: u32, language: LanguageTag, x: f64, y: f64) -> LabelLine {
    let text = number.to_string();
    LabelLine {
        x: Units::new(x),
        y: Units::new(y),
        size: Units::new(NUMBER_SIZE),
        width: Units::new(measure(&text, Weight::SemiBold).width * NUMBER_SIZE),
        text,
        weight: Weight::SemiBold,
        language,
        role: LineRole::Family,
    }
}
