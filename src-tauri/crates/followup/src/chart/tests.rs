use l10n::Locales;
use roxmltree::{Document, Node};
use wheel::{LanguageTag, text::Weight};

use super::{sheet, *};
use crate::compilation::{
    Compilation, CompiledBy,
    examples::{compilation, period},
};

/// Every chart there is, in a language.
fn charts(compiled: &Compiled, language: LanguageTag) -> Vec<String> {
    let locales = Locales::embedded();
    let tables = compiled.tables.iter();
    tables
        .map(|table| of_table(table, compiled, &locales, language))
        .chain([of_coverage(compiled, &locales, language)])
        .collect()
}

/// What is written, without the signs that say how it runs.
fn texts<'d>(document: &'d Document<'_>) -> Vec<&'d str> {
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text"));
    let plain = |text: &'d str| text.trim_matches(['\u{202B}', '\u{202C}']);
    texts.filter_map(|node| node.text()).map(plain).collect()
}

fn by_id<'d>(document: &'d Document<'_>, id: &str) -> Node<'d, 'd> {
    document
        .descendants()
        .find(|node| node.attribute("id") == Some(id))
        .unwrap()
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

#[test]
fn every_chart_is_xml_and_stands_as_text_in_six_languages() {
    let given = compilation();
    for compiled in [
        given.over(None),
        given.over(Some(period("2025-HT"))),
        Compilation::default().over(None),
    ] {
        for language in LanguageTag::ALL {
            for svg in charts(&compiled, language) {
                let document = Document::parse(&svg).unwrap();
                let root = document.root_element();
                assert_eq!(root.attribute("role"), Some("img"));
                assert_eq!(
                    root.attribute("aria-labelledby"),
                    Some("chart-title chart-description")
                );
                assert_eq!(
                    root.attribute(("http://www.w3.org/XML/1998/namespace", "lang")),
                    Some(language.as_str())
                );
                let title = by_id(&document, "chart-title").text().unwrap();
                assert!(texts(&document).join(" ").contains(title), "{title}");
                // No message is missing, and no address is asked for.
                assert!(!svg.contains("«co") && !svg.contains("«unit"), "{svg}");
                assert_eq!(
                    svg.matches("http").count(),
                    1,
                    "only the name of the format"
                );
                // What is drawn as a number is told as well.
                let description = by_id(&document, "chart-description").text().unwrap();
                for text in texts(&document) {
                    let is_number = text
                        .chars()
                        .all(|sign| sign.is_ascii_digit() || sign == '+');
                    assert!(!is_number || description.contains(text), "{text}");
                }
            }
        }
    }
}

#[test]
fn everything_drawn_lies_on_the_sheet() {
    let compiled = compilation().over(None);
    for language in LanguageTag::ALL {
        for svg in charts(&compiled, language) {
            let document = Document::parse(&svg).unwrap();
            let root = document.root_element();
            let (width, height) = (number(root, "width"), number(root, "height"));
            let drawn = document.descendants().filter(|node| {
                let parent = node
                    .parent()
                    .is_some_and(|parent| parent.has_tag_name("svg"));
                parent && (node.has_tag_name("rect") || node.has_tag_name("text"))
            });
            for node in drawn.skip(1) {
                let x = number(node, "x");
                let y = number(node, "y");
                assert!((0.0..=height).contains(&y), "{svg}");
                let (left, right) = if node.has_tag_name("rect") {
                    (x, x + number(node, "width"))
                } else {
                    let weight = match node.attribute("font-weight") {
                        Some("600") => Weight::SemiBold,
                        _ => Weight::Regular,
                    };
                    let size = number(node, "font-size");
                    let wide = wheel::text::text_width(node.text().unwrap(), weight, size);
                    match node.attribute("text-anchor") {
                        Some("middle") => (x - wide / 2.0, x + wide / 2.0),
                        Some("end") => (x - wide, x),
                        _ => (x, x + wide),
                    }
                };
                assert!(
                    0.0 <= left && right <= width,
                    "{language:?} {left} {right} {node:?}"
                );
            }
        }
    }
}

#[test]
fn bars_are_as_long_as_their_numbers_and_the_merged_one_is_hatched() {
    let compiled = compilation().over(None);
    let table = compiled
        .table(CompiledBy::Question(casework::CountQuestion::Language))
        .unwrap();
    let svg = of_table(table, &compiled, &Locales::embedded(), LanguageTag::Sv);
    let document = Document::parse(&svg).unwrap();
    let bars: Vec<_> = document
        .descendants()
        .filter(|node| node.has_tag_name("rect") && node.attribute("rx").is_some())
        .collect();
    let uses: Vec<u64> = table.rows.iter().map(|row| row.uses).collect();
    assert_eq!(bars.len(), uses.len() + 1);
    let lengths: Vec<f64> = bars.iter().map(|bar| number(*bar, "width")).collect();
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let share = uses[1] as f64 / uses[0] as f64;
    assert!((lengths[1] / lengths[0] - share).abs() < 0.01);
    let hatched: Vec<bool> = bars
        .iter()
        .map(|bar| bar.attribute("fill") == Some("url(#hatched)"))
        .collect();
    assert_eq!(hatched, [false, false, true]);
    let said = texts(&document).join(" ");
    assert!(
        said.contains("är med i summan men inte i någon rad"),
        "{said}"
    );
}

#[test]
fn the_grid_tells_no_file_held_and_a_number_apart_without_colour() {
    let compiled = compilation().over(Some(period("2025-HT")));
    let svg = of_coverage(&compiled, &Locales::embedded(), LanguageTag::Sv);
    let document = Document::parse(&svg).unwrap();
    let said = texts(&document);
    assert!(said.contains(&"44"));
    assert!(said.contains(&"för få"));
    // Ten principals and fifteen kinds; two of them are something else.
    assert_eq!(said.iter().filter(|text| **text == "–").count(), 148);
    let dashed = |node: &Node<'_, '_>| node.attribute("stroke-dasharray").is_some();
    assert_eq!(document.descendants().filter(dashed).count(), 1);
    let description = by_id(&document, "chart-description").text().unwrap();
    assert!(
        description.contains("Katrineholm: Elevhälsa 44"),
        "{description}"
    );
    assert!(description.contains("Trosa: ingen fil"), "{description}");
}

#[test]
fn what_words_hold_cannot_leave_its_place() {
    let mut drawn = sheet::Sheet::new(LanguageTag::Sv, 400.0, "</title><script>&\u{1}\"");
    drawn.space(1.0);
    let svg = drawn.finished("]]></desc>\u{FFFF}");
    let document = Document::parse(&svg).unwrap();
    assert_eq!(
        by_id(&document, "chart-title").text(),
        Some("</title><script>&\"")
    );
    assert_eq!(
        by_id(&document, "chart-description").text(),
        Some("]]></desc>")
    );
}
