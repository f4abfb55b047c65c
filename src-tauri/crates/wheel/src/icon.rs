//! The kept icons: Lucide (ISC), unchanged files in `icons/`, read into shapes.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::geometry::Units;

/// An icon an area may have, or a badge on the rim.
///
/// Drawn in a box of 24 by 24 units with a line of 2 units, round caps and joins, no fill.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Icon {
    /// A shield.
    Shield,
    /// A heart with a pulse.
    HeartPulse,
    /// A sprout.
    Sprout,
    /// A hand that holds a heart.
    HandHeart,
    /// Somebody on a bicycle.
    Bike,
    /// An ear.
    Ear,
    /// A key.
    KeyRound,
    /// Two people.
    UsersRound,
    /// A handshake.
    Handshake,
    /// Two speech bubbles.
    MessagesSquare,
    /// A lifebuoy.
    LifeBuoy,
    /// A house.
    House,
    /// Sparkles.
    Sparkles,
    /// A rising sun.
    Sunrise,
    /// Sun behind a cloud.
    CloudSun,
    /// Layers.
    Layers,
    /// A smiling face.
    Smile,
    /// An open book.
    BookOpen,
    /// The tick of an area talked about.
    Check,
    /// The star of an area somebody wants to talk about.
    Star,
}

/// One element of an icon or of a pattern, as SVG has it.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum IconPart {
    /// `<path d>`.
    Path {
        /// Path commands.
        d: String,
    },
    /// `<circle>`.
    Circle {
        /// Centre, across.
        cx: Units,
        /// Centre, down.
        cy: Units,
        /// Radius.
        r: Units,
    },
    /// `<rect>`.
    Rect {
        /// Left edge.
        x: Units,
        /// Upper edge.
        y: Units,
        /// Width.
        width: Units,
        /// Height.
        height: Units,
        /// Radius of the corners, 0 for square ones.
        rx: Units,
    },
    /// `<line>`.
    Line {
        /// Start, across.
        x1: Units,
        /// Start, down.
        y1: Units,
        /// End, across.
        x2: Units,
        /// End, down.
        y2: Units,
    },
    /// `<polyline>`.
    Polyline {
        /// The points as SVG writes them.
        points: String,
    },
}

/// The side of the square every icon is drawn in.
pub const ICON_BOX: f64 = 24.0;

impl Icon {
    /// Every icon.
    pub const ALL: [Self; 20] = [
        Self::Shield,
        Self::HeartPulse,
        Self::Sprout,
        Self::HandHeart,
        Self::Bike,
        Self::Ear,
        Self::KeyRound,
        Self::UsersRound,
        Self::Handshake,
        Self::MessagesSquare,
        Self::LifeBuoy,
        Self::House,
        Self::Sparkles,
        Self::Sunrise,
        Self::CloudSun,
        Self::Layers,
        Self::Smile,
        Self::BookOpen,
        Self::Check,
        Self::Star,
    ];

    /// The icon of that name, or nothing where we keep none.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|icon| icon.as_str() == name)
    }

    /// The name as written in packs, Lucide's own.
    pub fn as_str(self) -> &'static str {
        self.kept().0
    }

    /// The elements of the icon, in drawing order.
    pub fn parts(self) -> &'static [IconPart] {
        PARTS
            .iter()
            .find(|(icon, _)| *icon == self)
            .map_or(&[], |(_, parts)| parts.as_slice())
    }

    fn kept(self) -> (&'static str, &'static str) {
        macro_rules! kept {
            ($name:literal) => {
                ($name, include_str!(concat!("../icons/", $name, ".svg")))
            };
        }
        match self {
            Self::Shield => kept!("shield"),
            Self::HeartPulse => kept!("heart-pulse"),
            Self::Sprout => kept!("sprout"),
            Self::HandHeart => kept!("hand-heart"),
            Self::Bike => kept!("bike"),
            Self::Ear => kept!("ear"),
            Self::KeyRound => kept!("key-round"),
            Self::UsersRound => kept!("users-round"),
            Self::Handshake => kept!("handshake"),
            Self::MessagesSquare => kept!("messages-square"),
            Self::LifeBuoy => kept!("life-buoy"),
            Self::House => kept!("house"),
            Self::Sparkles => kept!("sparkles"),
            Self::Sunrise => kept!("sunrise"),
            Self::CloudSun => kept!("cloud-sun"),
            Self::Layers => kept!("layers"),
            Self::Smile => kept!("smile"),
            Self::BookOpen => kept!("book-open"),
            Self::Check => kept!("check"),
            Self::Star => kept!("star"),
        }
    }
}

static PARTS: LazyLock<Vec<(Icon, Vec<IconPart>)>> = LazyLock::new(|| {
    Icon::ALL
        .into_iter()
        .map(|icon| (icon, read_parts(icon.kept().1)))
        .collect()
});

/// The drawn elements of an SVG file; elements we do not know are left out, which a test forbids.
fn read_parts(svg: &str) -> Vec<IconPart> {
    let Ok(document) = roxmltree::Document::parse(svg) else {
        return Vec::new();
    };
    document
        .root_element()
        .children()
        .filter(roxmltree::Node::is_element)
        .filter_map(|element| {
            let number = |name| {
                let value: f64 = element.attribute(name).unwrap_or("0").parse().ok()?;
                Some(Units::new(value))
            };
            match element.tag_name().name() {
                "path" => Some(IconPart::Path {
                    d: element.attribute("d")?.to_owned(),
                }),
                "circle" => Some(IconPart::Circle {
                    cx: number("cx")?,
                    cy: number("cy")?,
                    r: number("r")?,
                }),
                "rect" => Some(IconPart::Rect {
                    x: number("x")?,
                    y: number("y")?,
                    width: number("width")?,
                    height: number("height")?,
                    rx: number("rx")?,
                }),
                "line" => Some(IconPart::Line {
                    x1: number("x1")?,
                    y1: number("y1")?,
                    x2: number("x2")?,
                    y2: number("y2")?,
                }),
                "polyline" => Some(IconPart::Polyline {
                    points: element.attribute("points")?.to_owned(),
                }),
                _ => None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_read_whole() {
        for icon in Icon::ALL {
            let elements = icon.kept().1.matches("\n  <").count();
            assert!(!icon.parts().is_empty(), "{icon:?}");
            assert_eq!(icon.parts().len(), elements, "{icon:?}");
        }
    }

    #[test]
    fn names_read_back_and_are_the_ones_packs_write() {
        for icon in Icon::ALL {
            assert_eq!(Icon::named(icon.as_str()), Some(icon));
            let written = serde_json::to_value(icon).ok();
            assert_eq!(written, Some(icon.as_str().into()));
        }
        assert_eq!(Icon::named("skull"), None);
    }

    #[test]
    fn the_bike_has_its_three_circles_and_its_frame() {
        let circles = Icon::Bike
            .parts()
            .iter()
            .filter(|part| matches!(part, IconPart::Circle { .. }))
            .count();
        assert_eq!((circles, Icon::Bike.parts().len()), (3, 4));
    }
}
