//! The shape of the wheel in one pair of languages: everything drawn, with its place.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    area::AreaId,
    geometry::{
        BADGE_RADIUS, DISC_RADIUS, HUB_RADIUS, LIFT, Point, RIM_INNER, RIM_OUTER, Sector, Units,
        VIEW, polar,
    },
    label::{self, Names},
    language::LanguageTag,
    pack::Pack,
    text::Weight,
};

/// The words to stand on the wheel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Labels {
    /// The family's language. Where it is Swedish, no Swedish lines are added.
    pub family: LanguageTag,
    /// The name in the hub, in the family's language.
    pub hub: String,
    /// The name in the hub in Swedish.
    pub hub_swedish: Option<String>,
    /// The label of each area; one that is missing counts as empty.
    pub areas: BTreeMap<AreaId, AreaLabel>,
}

/// A label in the family's language and in Swedish.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AreaLabel {
    /// In the family's language. Where it is blank, the Swedish takes its place.
    pub family: String,
    /// In Swedish, where that is another language.
    pub swedish: Option<String>,
}

/// Everything to be drawn, in units of the wheel with the origin in the centre.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
pub struct WheelShape {
    /// The square to be shown.
    pub view: ViewBox,
    /// Radius of the paper disc under everything, seen in the gaps between the sectors.
    pub disc: Units,
    /// The middle.
    pub hub: HubShape,
    /// The sectors, clockwise from 12 o'clock.
    pub sectors: Vec<SectorShape>,
    /// The labels that had no room, to be listed beside the wheel. Mostly empty.
    pub legend: Vec<LegendEntry>,
}

/// The four numbers of an SVG `viewBox`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, specta::Type)]
pub struct ViewBox {
    /// Left edge.
    pub x: Units,
    /// Upper edge.
    pub y: Units,
    /// Width.
    pub width: Units,
    /// Height.
    pub height: Units,
}

/// The disc in the middle, centred on the origin.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
pub struct HubShape {
    /// Radius of the disc.
    pub radius: Units,
    /// What stands in it.
    pub label: Label,
    /// The whole words, for a reader that does not see.
    pub names: AreaLabel,
}

/// One area on the wheel.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SectorShape {
    /// Which area.
    pub area: AreaId,
    /// Start, degrees clockwise from 12 o'clock.
    pub start_degrees: Units,
    /// End, degrees clockwise from 12 o'clock.
    pub end_degrees: Units,
    /// Path of the tinted field.
    pub field: String,
    /// Path of the coloured band outside it.
    pub rim: String,
    /// Path of the line round the sector when it is the current one (stroke 4, no fill).
    pub outline: String,
    /// How far to move the whole sector when it is the current one.
    pub lift: Point,
    /// Where the icon stands.
    pub icon: IconPlace,
    /// Where tick and star stand on the rim.
    pub badges: BadgePlaces,
    /// What is written in the field.
    pub label: Label,
    /// The whole words, for a reader that does not see.
    pub names: AreaLabel,
}

/// The place of an icon.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, specta::Type)]
pub struct IconPlace {
    /// Its centre.
    pub centre: Point,
    /// The side of its square. Icons are drawn in a box of 24, so scale by `size / 24`.
    pub size: Units,
}

/// The places of the badges on the rim of a sector.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, specta::Type)]
pub struct BadgePlaces {
    /// Radius of a badge.
    pub radius: Units,
    /// Centre of the only badge.
    pub alone: Point,
    /// Centre of the tick where there are two.
    pub tick: Point,
    /// Centre of the star where there are two.
    pub star: Point,
}

/// What stands in a sector or in the hub.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Label {
    /// The label itself, whole.
    Lines {
        /// The lines from the top.
        lines: Vec<LabelLine>,
    },
    /// The label had no room: its number in the legend.
    Number {
        /// The number in the legend, from 1.
        number: u32,
        /// The number as a line to draw.
        line: LabelLine,
    },
}

/// One horizontal line of text, anchored in its middle.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
pub struct LabelLine {
    /// The text.
    pub text: String,
    /// The middle of the line.
    pub x: Units,
    /// The baseline.
    pub y: Units,
    /// Font size.
    pub size: Units,
    /// The measured width at that size.
    pub width: Units,
    /// Font weight.
    pub weight: Weight,
    /// The language of the text, for `lang` and direction.
    pub language: LanguageTag,
    /// Whether it is the first or the softer second language.
    pub role: LineRole,
}

/// Whether a line is the family's or the Swedish one under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum LineRole {
    /// Large, in ink.
    Family,
    /// Small, in the soft ink.
    Swedish,
}

/// A label that had no room on the wheel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct LegendEntry {
    /// The number that stands in its place, from 1.
    pub number: u32,
    /// Where on the wheel it belongs.
    pub place: Place,
    /// The whole words; both may be blank where no words were given.
    pub names: AreaLabel,
}

/// The hub or an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Place {
    /// The middle of the wheel.
    Hub,
    /// A sector.
    Area {
        /// Which one.
        area: AreaId,
    },
}

impl Label {
    /// The lines to draw, whichever kind of label it is.
    pub fn lines(&self) -> &[LabelLine] {
        match self {
            Self::Lines { lines } => lines,
            Self::Number { line, .. } => std::slice::from_ref(line),
        }
    }
}

/// Lays out the wheel of a pack with these words. Same input, same shape.
pub fn shape(pack: &Pack, labels: &Labels) -> WheelShape {
    let sectors = Sector::all(pack.areas.len());
    let hub_names = names(&labels.hub, labels.hub_swedish.as_deref());
    let area_names: Vec<AreaLabel> = pack
        .areas
        .iter()
        .map(|entry| match labels.areas.get(&entry.area) {
            Some(label) => names(&label.family, label.swedish.as_deref()),
            None => AreaLabel::default(),
        })
        .collect();

    let in_fields: Vec<Names> = area_names
        .iter()
        .map(|names| Names::new(names, labels.family))
        .collect();
    let blocks = label::in_fields(&sectors, &in_fields);
    let hub_lines = label::in_hub(&Names::new(&hub_names, labels.family));

    let mut legend = Vec::new();
    let mut number_for = |place: Place, names: &AreaLabel| {
        let number = u32::try_from(legend.len() + 1).unwrap_or(u32::MAX);
        legend.push(LegendEntry {
            number,
            place,
            names: names.clone(),
        });
        number
    };
    let hub_label = if let Some(lines) = hub_lines {
        Label::Lines { lines }
    } else {
        let number = number_for(Place::Hub, &hub_names);
        let line = label::hub_number(number, labels.family);
        Label::Number { number, line }
    };
    let sector_shapes = pack
        .areas
        .iter()
        .zip(&sectors)
        .zip(area_names)
        .zip(blocks)
        .map(|(((entry, sector), names), block)| {
            let (icon, label) = if let Some(block) = block {
                (block.icon, Label::Lines { lines: block.lines })
            } else {
                let number = number_for(Place::Area { area: entry.area }, &names);
                let count = sectors.len();
                let (icon, line) = label::field_number(sector, count, number, labels.family);
                (icon, Label::Number { number, line })
            };
            let (lift_x, lift_y) = sector.on_middle(LIFT);
            SectorShape {
                area: entry.area,
                start_degrees: Units::new(sector.start),
                end_degrees: Units::new(sector.end),
                field: sector.field(),
                rim: sector.rim(),
                outline: sector.outline(),
                lift: Point::new(lift_x, lift_y),
                icon,
                badges: badge_places(sector),
                label,
                names,
            }
        })
        .collect();

    WheelShape {
        view: ViewBox {
            x: Units::new(-VIEW),
            y: Units::new(-VIEW),
            width: Units::new(2.0 * VIEW),
            height: Units::new(2.0 * VIEW),
        },
        disc: Units::new(DISC_RADIUS),
        hub: HubShape {
            radius: Units::new(HUB_RADIUS),
            label: hub_label,
            names: hub_names,
        },
        sectors: sector_shapes,
        legend,
    }
}

/// Words with their white space made single, so that only visible words take room.
fn names(family: &str, swedish: Option<&str>) -> AreaLabel {
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    AreaLabel {
        family: tidy(family),
        swedish: swedish.map(tidy).filter(|text| !text.is_empty()),
    }
}

fn badge_places(sector: &Sector) -> BadgePlaces {
    let radius = RIM_INNER.midpoint(RIM_OUTER);
    // Two badges stand side by side with a little air between them.
    let aside = ((BADGE_RADIUS + 2.0) / radius).asin().to_degrees();
    let at = |angle: f64| {
        let (x, y) = polar(angle, radius);
        Point::new(x, y)
    };
    BadgePlaces {
        radius: Units::new(BADGE_RADIUS),
        alone: at(sector.middle()),
        tick: at(sector.middle() - aside),
        star: at(sector.middle() + aside),
    }
}
