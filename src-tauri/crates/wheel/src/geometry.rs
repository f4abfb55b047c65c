//! Where things are on the wheel: rings, sectors, paths and boxes.
//!
//! The origin is the centre; x runs right and y runs down, as in SVG. Angles
//! are degrees clockwise from 12 o'clock. The order and place of the areas are
//! the same in every language (`product.md`, principle 10), so nothing here knows a language.

use serde::{Deserialize, Serialize};

/// Half the side of the square the wheel is drawn in, with room for a raised sector and badges.
pub const VIEW: f64 = 360.0;
/// Radius of the hub's disc.
pub const HUB_RADIUS: f64 = 88.0;
/// Inner radius of the fields.
pub const FIELD_INNER: f64 = 99.0;
/// Outer radius of the fields.
pub const FIELD_OUTER: f64 = 308.0;
/// Inner radius of the coloured rim.
pub const RIM_INNER: f64 = 313.0;
/// Outer radius of the coloured rim.
pub const RIM_OUTER: f64 = 335.0;
/// Radius of the paper disc under everything.
pub const DISC_RADIUS: f64 = 338.0;
/// Radius of a badge.
pub const BADGE_RADIUS: f64 = 17.0;
/// How far the current sector is moved outward along its middle.
pub const LIFT: f64 = 10.0;
/// Width of the paper between two sectors.
pub const GAP: f64 = 6.0;

/// Width of the line round the current sector.
pub const OUTLINE_WIDTH: f64 = 4.0;
/// Distance from a sector to the middle of that line.
const OUTLINE_OFFSET: f64 = 4.0;
const FIELD_CORNER: f64 = 7.0;
const RIM_CORNER: f64 = 4.0;

/// A length or coordinate in units of the wheel: finite, rounded to a hundredth.
///
/// The window sees a plain number. Rounding keeps the same input at the same
/// bytes on every machine.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize, specta::Type,
)]
#[serde(transparent)]
pub struct Units(#[specta(type = i32)] f64);

/// A point of the wheel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Point {
    /// To the right of the centre.
    pub x: Units,
    /// Below the centre.
    pub y: Units,
}

/// One of `count` equal sectors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sector {
    /// Start, degrees clockwise from 12 o'clock.
    pub start: f64,
    /// End, degrees clockwise from 12 o'clock.
    pub end: f64,
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rectangle {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Units {
    /// The nearest hundredth; what is not a finite number becomes 0.
    pub fn new(value: f64) -> Self {
        if !value.is_finite() {
            return Self(0.0);
        }
        // Adding zero turns -0 into 0, which would otherwise be written "-0".
        Self((value * 100.0).round() / 100.0 + 0.0)
    }

    /// The number itself.
    pub fn value(self) -> f64 {
        self.0
    }
}

impl std::fmt::Display for Units {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(out)
    }
}

impl Point {
    /// A point from its two coordinates.
    pub fn new(x: f64, y: f64) -> Self {
        Self {
            x: Units::new(x),
            y: Units::new(y),
        }
    }
}

impl Rectangle {
    /// Whether the two share any area.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Its four corners.
    pub fn corners(&self) -> [(f64, f64); 4] {
        [
            (self.left, self.top),
            (self.right, self.top),
            (self.right, self.bottom),
            (self.left, self.bottom),
        ]
    }

    /// The distance from the centre of the wheel to the nearest point of it.
    pub fn distance(&self) -> f64 {
        let x = 0.0_f64.clamp(self.left, self.right);
        let y = 0.0_f64.clamp(self.top, self.bottom);
        x.hypot(y)
    }

    /// The distance from the centre of the wheel to the farthest point of it.
    pub fn reach(&self) -> f64 {
        self.corners()
            .into_iter()
            .map(|(x, y)| x.hypot(y))
            .fold(0.0, f64::max)
    }
}

impl Sector {
    /// The sectors of a wheel of `count` areas, clockwise; the first begins at 12 o'clock.
    pub fn all(count: usize) -> Vec<Self> {
        let border = |index: usize| 360.0 * number(index) / number(count);
        (0..count)
            .map(|index| Self {
                start: border(index),
                end: border(index + 1),
            })
            .collect()
    }

    /// The angle halfway through.
    pub fn middle(&self) -> f64 {
        self.start.midpoint(self.end)
    }

    /// The point at `radius` on the middle ray.
    pub fn on_middle(&self, radius: f64) -> (f64, f64) {
        polar(self.middle(), radius)
    }

    /// The tinted field, with slightly rounded corners.
    pub fn field(&self) -> String {
        self.ring_path(FIELD_INNER, FIELD_OUTER, GAP / 2.0, FIELD_CORNER)
    }

    /// The coloured band outside the field.
    pub fn rim(&self) -> String {
        self.ring_path(RIM_INNER, RIM_OUTER, GAP / 2.0, RIM_CORNER)
    }

    /// The middle of the line round the sector when it is the current one.
    pub fn outline(&self) -> String {
        self.ring_path(
            FIELD_INNER - OUTLINE_OFFSET,
            RIM_OUTER + OUTLINE_OFFSET,
            GAP / 2.0 - OUTLINE_OFFSET,
            FIELD_CORNER + OUTLINE_OFFSET,
        )
    }

    /// The least distance from a box to the edges of the field, negative where it sticks out.
    ///
    /// The true shape is tested: the two straight sides, the outer arc and the
    /// inner arc, not merely a radius. The sector must be at most half a turn.
    pub fn clearance(&self, inside: &Rectangle) -> f64 {
        let (start_x, start_y) = polar(self.start, 1.0);
        let (end_x, end_y) = polar(self.end, 1.0);
        let sides = inside.corners().into_iter().map(|(x, y)| {
            let from_start = start_x * y - start_y * x;
            let from_end = x * end_y - y * end_x;
            from_start.min(from_end) - GAP / 2.0
        });
        sides
            .chain([
                inside.distance() - FIELD_INNER,
                FIELD_OUTER - inside.reach(),
            ])
            .fold(f64::INFINITY, f64::min)
    }

    /// The closed outline between two radii, `inset` from the sector's two rays (negative is
    /// outside them), with corners rounded by circles of radius `corner`.
    fn ring_path(&self, inner: f64, outer: f64, inset: f64, corner: f64) -> String {
        // The circle in a corner touches the straight side and the arc; these are the angles of
        // its centre away from the ray, and the distances from the wheel's centre to where it
        // touches the side.
        let outer_centre = outer - corner;
        let inner_centre = inner + corner;
        let aside = inset + corner;
        let outer_turn = (aside / outer_centre).asin().to_degrees();
        let inner_turn = (aside / inner_centre).asin().to_degrees();
        let outer_along = (outer_centre.powi(2) - aside.powi(2)).sqrt();
        let inner_along = (inner_centre.powi(2) - aside.powi(2)).sqrt();

        let beside = |ray: f64, along: f64, inset: f64| {
            let (x, y) = polar(ray, along);
            let (across_x, across_y) = polar(ray + 90.0, inset);
            Point::new(x + across_x, y + across_y)
        };
        let on_arc = |angle: f64, radius: f64| {
            let (x, y) = polar(angle, radius);
            Point::new(x, y)
        };
        let spread = self.end - self.start;
        let large = |turn: f64| u8::from(spread - 2.0 * turn > 180.0);

        let start_low = beside(self.start, inner_along, inset);
        let start_high = beside(self.start, outer_along, inset);
        let outer_from = on_arc(self.start + outer_turn, outer);
        let outer_to = on_arc(self.end - outer_turn, outer);
        let end_high = beside(self.end, outer_along, -inset);
        let end_low = beside(self.end, inner_along, -inset);
        let inner_from = on_arc(self.end - inner_turn, inner);
        let inner_to = on_arc(self.start + inner_turn, inner);
        let corner = Units::new(corner);
        let (outer, inner) = (Units::new(outer), Units::new(inner));
        let (large_outer, large_inner) = (large(outer_turn), large(inner_turn));
        format!(
            "M{start_low}L{start_high}A{corner} {corner} 0 0 1 {outer_from}\
             A{outer} {outer} 0 {large_outer} 1 {outer_to}\
             A{corner} {corner} 0 0 1 {end_high}L{end_low}\
             A{corner} {corner} 0 0 1 {inner_from}\
             A{inner} {inner} 0 {large_inner} 0 {inner_to}\
             A{corner} {corner} 0 0 1 {start_low}Z"
        )
    }
}

impl std::fmt::Display for Point {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {}", self.x, self.y)
    }
}

/// The point at `radius` in the direction `angle`, degrees clockwise from 12 o'clock.
pub fn polar(angle: f64, radius: f64) -> (f64, f64) {
    let (sine, cosine) = angle.to_radians().sin_cos();
    (radius * sine, -radius * cosine)
}

/// A count as a number to calculate with; counts here are tiny.
pub(crate) fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}
