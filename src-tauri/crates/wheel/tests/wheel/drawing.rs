//! The SVG document.

use std::collections::BTreeMap;

use proptest::prelude::*;
use wheel::{AreaId, AreaLabel, AreaState, Focus, Labels, LanguageTag, Touch, Wish, shape, svg};

use crate::words::{default_pack, labels};

fn states() -> BTreeMap<AreaId, AreaState> {
    [
        (
            AreaId::Safety,
            AreaState {
                touch: Touch::TalkedAbout,
                ..AreaState::default()
            },
        ),
        (
            AreaId::Health,
            AreaState {
                focus: Focus::Current,
                ..AreaState::default()
            },
        ),
        (
            AreaId::Care,
            AreaState {
                touch: Touch::TalkedAbout,
                wish: Wish::Wanted,
                ..AreaState::default()
            },
        ),
    ]
    .into()
}

fn by_id<'a, 'input>(
    document: &'a roxmltree::Document<'input>,
    id: &str,
) -> roxmltree::Node<'a, 'input> {
    document
        .descendants()
        .find(|node| node.attribute("id") == Some(id))
        .expect(id)
}

#[test]
fn it_is_a_picture_with_a_name_and_a_description() {
    let shape = shape(&default_pack(), &labels(LanguageTag::Ar));
    let drawn = svg(&shape, &default_pack(), &states());
    let document = roxmltree::Document::parse(&drawn).expect("well-formed");
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    for id in root
        .attribute("aria-labelledby")
        .unwrap_or_default()
        .split(' ')
    {
        assert!(
            by_id(&document, id)
                .text()
                .is_some_and(|text| !text.is_empty())
        );
    }
    let title = by_id(&document, "wheel-title");
    assert_eq!(title.text(), Some("مصلحة الطفل الفضلى – Barnets bästa"));
    let description = by_id(&document, "wheel-description")
        .text()
        .unwrap_or_default();
    let lines: Vec<&str> = description.lines().collect();
    assert_eq!(lines.len(), 8);
    assert_eq!(lines[0], "1. الأمان والسلامة – Trygghet och säkerhet ✓");
    assert_eq!(lines[3], "4. الرعاية – Omsorg ✓ ★");
    assert_eq!(lines[4], "5. أوقات الفراغ والأنشطة – Fritid och aktivitet");
}

#[test]
fn states_show_without_colour() {
    let pack = default_pack();
    let shape = shape(&pack, &labels(LanguageTag::Sv));
    let drawn = svg(&shape, &pack, &states());
    let document = roxmltree::Document::parse(&drawn).expect("well-formed");
    let badges = |id: &str| {
        let children = by_id(&document, id).children();
        children.filter(|node| node.has_tag_name("circle")).count()
    };
    assert_eq!(badges("wheel-safety"), 1);
    assert_eq!(badges("wheel-care"), 2);
    assert_eq!(badges("wheel-leisure"), 0);
    let raised: Vec<&str> = document
        .descendants()
        .filter(|node| node.attribute("transform").is_some() && node.has_attribute("id"))
        .filter_map(|node| node.attribute("id"))
        .collect();
    assert_eq!(raised, ["wheel-health"]);
    for entry in &pack.areas {
        let id = format!("wheel-pattern-{}", entry.area.as_str());
        assert!(by_id(&document, &id).has_children());
        assert!(drawn.contains(&format!("url(#{id})")));
    }
}

#[test]
fn arabic_lines_run_right_to_left_and_swedish_ones_do_not() {
    let pack = default_pack();
    let drawn = svg(
        &shape(&pack, &labels(LanguageTag::Ar)),
        &pack,
        &BTreeMap::new(),
    );
    let document = roxmltree::Document::parse(&drawn).expect("well-formed");
    let xml = "http://www.w3.org/XML/1998/namespace";
    for line in document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
    {
        let arabic = line.attribute((xml, "lang")) == Some("ar");
        assert_eq!(line.attribute("direction") == Some("rtl"), arabic);
    }
}

#[test]
fn what_had_no_room_stands_under_the_wheel_and_is_not_cut() {
    let mut labels = labels(LanguageTag::En);
    let endless = "m".repeat(120);
    labels.areas.insert(
        AreaId::Care,
        AreaLabel {
            family: endless.clone(),
            swedish: None,
        },
    );
    let pack = default_pack();
    let drawn = svg(&shape(&pack, &labels), &pack, &BTreeMap::new());
    let document = roxmltree::Document::parse(&drawn).expect("well-formed");
    let view: Vec<f64> = document
        .root_element()
        .attribute("viewBox")
        .unwrap_or_default()
        .split(' ')
        .filter_map(|number| number.parse().ok())
        .collect();
    let legend: Vec<_> = document
        .descendants()
        .filter(|node| node.attribute("text-anchor") == Some("start"))
        .collect();
    let text: String = legend.iter().filter_map(roxmltree::Node::text).collect();
    assert_eq!(text, endless);
    for line in legend {
        let y: f64 = line
            .attribute("y")
            .and_then(|y| y.parse().ok())
            .unwrap_or_default();
        assert!(y > 360.0 && y < view[1] + view[3], "{y}");
    }
}

#[test]
fn the_same_wheel_is_the_same_file() {
    let pack = default_pack();
    let draw = || svg(&shape(&pack, &labels(LanguageTag::Kmr)), &pack, &states());
    assert_eq!(draw(), draw());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    /// Any text at all comes out as text, never as markup.
    #[test]
    fn any_text_is_text(word in "[\\PC\\x00-\\x1f<>&\"']{0,40}") {
        let label = AreaLabel { family: word.clone(), swedish: Some(word.clone()) };
        let labels = Labels {
            family: LanguageTag::So,
            hub: word.clone(),
            hub_swedish: Some(word.clone()),
            areas: AreaId::ALL.into_iter().map(|area| (area, label.clone())).collect(),
        };
        let pack = default_pack();
        let drawn = svg(&shape(&pack, &labels), &pack, &BTreeMap::new());
        let document = roxmltree::Document::parse(&drawn);
        prop_assert!(document.is_ok(), "{:?}", document.err());
    }
}
