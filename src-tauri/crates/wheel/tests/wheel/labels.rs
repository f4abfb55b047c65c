//! Labels stand whole in their sectors, in every language and with anything typed.

use std::collections::BTreeMap;

use proptest::prelude::*;
use wheel::{
    AreaId, AreaLabel, Label, LabelLine, Labels, LanguageTag, LineRole, Place, SectorShape,
    WheelShape,
    geometry::{HUB_RADIUS, Rectangle, Sector},
    shape, text_width,
};

use crate::words::{default_pack, labels, pack_of};

/// The box a reader sees: letters up to the capitals, and a little below the line.
fn seen(line: &LabelLine) -> Rectangle {
    let half = text_width(&line.text, line.weight, line.size.value()) / 2.0;
    Rectangle {
        left: line.x.value() - half,
        top: line.y.value() - 0.72 * line.size.value(),
        right: line.x.value() + half,
        bottom: line.y.value() + 0.20 * line.size.value(),
    }
}

/// The box of what is drawn of an icon: a twelfth of its own box is free on each side.
fn icon_box(sector: &SectorShape) -> Rectangle {
    let size = sector.icon.size.value();
    let half = size / 2.0 - size / 12.0;
    let (x, y) = (sector.icon.centre.x.value(), sector.icon.centre.y.value());
    Rectangle {
        left: x - half,
        top: y - half,
        right: x + half,
        bottom: y + half,
    }
}

/// What must hold of any wheel, whatever is written on it.
fn check(shape: &WheelShape) -> Result<(), String> {
    let places = Sector::all(shape.sectors.len());
    for (sector, place) in shape.sectors.iter().zip(&places) {
        let lines = sector.label.lines();
        let mut boxes = vec![icon_box(sector)];
        boxes.extend(lines.iter().map(seen));
        for (index, one) in boxes.iter().enumerate() {
            let clearance = place.clearance(one);
            if clearance < 5.0 {
                return Err(format!("{:?} box {index}: {clearance}", sector.area));
            }
            if boxes.iter().skip(index + 1).any(|two| one.overlaps(two)) {
                return Err(format!("{:?} box {index} overlaps", sector.area));
            }
        }
    }
    let hub: Vec<Rectangle> = shape.hub.label.lines().iter().map(seen).collect();
    for (index, one) in hub.iter().enumerate() {
        if one.reach() > HUB_RADIUS - 6.0 {
            return Err(format!("hub line {index} reaches {}", one.reach()));
        }
        if hub.iter().skip(index + 1).any(|two| one.overlaps(two)) {
            return Err(format!("hub line {index} overlaps"));
        }
    }
    let numbers: Vec<u32> = shape.legend.iter().map(|entry| entry.number).collect();
    let counted: Vec<u32> = (1..).take(numbers.len()).collect();
    if numbers != counted {
        return Err(format!("legend {numbers:?}"));
    }
    Ok(())
}

/// The words of a role, put together again.
fn read(label: &Label, role: LineRole) -> String {
    let lines = label.lines().iter().filter(|line| line.role == role);
    let texts: Vec<&str> = lines.map(|line| line.text.as_str()).collect();
    // A line that ends in a hyphen goes on without a space.
    texts.join(" ").replace("- ", "-")
}

#[test]
fn the_eight_labels_stand_whole_and_large_in_every_language() {
    let pack = default_pack();
    for language in LanguageTag::ALL {
        let labels = labels(language);
        let shape = shape(&pack, &labels);
        assert_eq!(check(&shape), Ok(()), "{language}");
        assert_eq!(shape.legend, [], "{language}");
        for sector in &shape.sectors {
            let words = &labels.areas[&sector.area];
            assert_eq!(read(&sector.label, LineRole::Family), words.family);
            let swedish = words.swedish.clone().unwrap_or_default();
            assert_eq!(read(&sector.label, LineRole::Swedish), swedish);
            for line in sector.label.lines() {
                let smallest = match line.role {
                    LineRole::Family => 18.0,
                    LineRole::Swedish => 12.0,
                };
                assert!(line.size.value() >= smallest, "{language} {}", line.text);
            }
        }
        assert_eq!(read(&shape.hub.label, LineRole::Family), labels.hub);
    }
}

#[test]
fn every_number_of_areas_holds_the_glossary() {
    for count in 3..=11 {
        let pack = pack_of(count);
        for language in LanguageTag::ALL {
            let shape = shape(&pack, &labels(language));
            assert_eq!(check(&shape), Ok(()), "{count} {language}");
            assert_eq!(shape.sectors.len(), count);
        }
    }
}

#[test]
fn the_places_are_the_same_in_every_language() {
    let pack = default_pack();
    let places = |language| -> Vec<(AreaId, String)> {
        let shape = shape(&pack, &labels(language));
        let sectors = shape.sectors.into_iter();
        sectors.map(|sector| (sector.area, sector.field)).collect()
    };
    let swedish = places(LanguageTag::Sv);
    for language in LanguageTag::ALL {
        assert_eq!(places(language), swedish, "{language}");
    }
}

#[test]
fn swedish_is_not_repeated_for_a_swedish_family() {
    let mut twice = labels(LanguageTag::Sv);
    for label in twice.areas.values_mut() {
        label.swedish = Some(label.family.clone());
    }
    twice.hub_swedish = Some(twice.hub.clone());
    let shape = shape(&default_pack(), &twice);
    let hub = std::iter::once(&shape.hub.label);
    let all = hub.chain(shape.sectors.iter().map(|sector| &sector.label));
    for label in all {
        assert!(
            label
                .lines()
                .iter()
                .all(|line| line.role == LineRole::Family)
        );
    }
}

#[test]
fn a_missing_translation_gives_way_to_the_swedish() {
    let mut arabic = labels(LanguageTag::Ar);
    if let Some(label) = arabic.areas.get_mut(&AreaId::Health) {
        label.family = "  ".to_owned();
    }
    let shape = shape(&default_pack(), &arabic);
    let health = &shape.sectors[1];
    let lines = health.label.lines();
    assert_eq!(read(&health.label, LineRole::Family), "Hälsa");
    assert!(lines.iter().all(|line| line.language == LanguageTag::Sv));
    assert_eq!(shape.legend, []);
}

#[test]
fn what_has_no_room_gets_a_number_and_stands_whole_in_the_legend() {
    let endless = "o".repeat(60);
    let mut finnish = labels(LanguageTag::Fi);
    finnish.areas.insert(
        AreaId::Care,
        AreaLabel {
            family: endless.clone(),
            swedish: Some("Omsorg".to_owned()),
        },
    );
    finnish.areas.remove(&AreaId::Belonging);
    let shape = shape(&default_pack(), &finnish);
    assert_eq!(check(&shape), Ok(()));
    let places: Vec<(u32, Place)> = shape
        .legend
        .iter()
        .map(|entry| (entry.number, entry.place))
        .collect();
    let at = |area| Place::Area { area };
    assert_eq!(places, [(1, at(AreaId::Care)), (2, at(AreaId::Belonging))]);
    assert_eq!(shape.legend[0].names.family, endless);
    assert!(
        matches!(&shape.sectors[3].label, Label::Number { number: 1, line } if line.text == "1")
    );
    // The others are not made small for it.
    let size = shape.sectors[0].label.lines()[0].size.value();
    assert!(size >= 18.0, "{size}");
}

#[test]
fn the_hub_too_can_stand_in_the_legend() {
    let mut labels = labels(LanguageTag::So);
    labels.hub = "w".repeat(60);
    let shape = shape(&default_pack(), &labels);
    assert_eq!(
        shape.legend.first().map(|entry| entry.place),
        Some(Place::Hub)
    );
    assert_eq!(check(&shape), Ok(()));
}

#[test]
fn the_same_words_give_the_same_bytes() {
    let pack = default_pack();
    for language in LanguageTag::ALL {
        let once = serde_json::to_string(&shape(&pack, &labels(language))).expect("JSON");
        let again = serde_json::to_string(&shape(&pack, &labels(language))).expect("JSON");
        assert_eq!(once, again);
    }
}

fn nasty() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("   \n\t ".to_owned()),
        Just("yhteenkuuluvuusharrastusmahdollisuudetkin".to_owned()),
        Just("👩‍👩‍👧‍👦🦄 🏳️‍🌈".to_owned()),
        Just("BVC الصحة och BUP الأمان".to_owned()),
        Just("\u{202e}<b>&\"'\u{0}\u{feff}".to_owned()),
        Just("ẖ̈́́́́́ Å̂̂̂̂ ﷽ ﷽".to_owned()),
        Just("- - - -- ---- / / ka-qaybgal-".to_owned()),
        Just("Berpirsiyarî".to_owned()),
        "[a-zåäöêîûçş -]{0,60}",
        "[ابتثجحخدذرزسشصضطظعغفقكلمنهوي ]{0,40}",
        "\\PC{0,30}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    /// Whatever is written, everything drawn lies inside and nothing overlaps.
    #[test]
    fn anything_can_be_written_on_the_wheel(
        count in 3_usize..=11,
        family in proptest::sample::select(LanguageTag::ALL.to_vec()),
        hub in nasty(),
        texts in proptest::collection::vec((nasty(), proptest::option::of(nasty())), 11),
    ) {
        let areas: BTreeMap<AreaId, AreaLabel> = AreaId::ALL
            .into_iter()
            .zip(texts)
            .map(|(area, (family, swedish))| (area, AreaLabel { family, swedish }))
            .collect();
        let labels = Labels { family, hub, hub_swedish: None, areas };
        let shape = shape(&pack_of(count), &labels);
        prop_assert_eq!(check(&shape), Ok(()));
        for sector in &shape.sectors {
            let in_legend = shape
                .legend
                .iter()
                .any(|entry| entry.place == Place::Area { area: sector.area });
            prop_assert_eq!(in_legend, matches!(sector.label, Label::Number { .. }));
        }
    }
}
