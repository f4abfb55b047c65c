use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
};

use ::csv::ReaderBuilder;
use roxmltree::Document;
use serde_json::Value;

use super::*;
use crate::compilation::{
    CompiledBy,
    examples::{compilation, period},
};

fn day() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn in_all_kinds(given: &Compilation, chosen: Option<casework::Period>) -> [Vec<u8>; 3] {
    let compiled = given.over(chosen);
    let compiling = Compiling {
        given,
        compiled: &compiled,
        made_on: day(),
    };
    let locales = Locales::embedded();
    [
        compiling.csv(&locales).unwrap(),
        compiling.xlsx(&locales).unwrap(),
        compiling.json(&locales).unwrap(),
    ]
}

/// Rows by the names of their columns.
fn rows(csv: &[u8]) -> Vec<std::collections::HashMap<String, String>> {
    let text = std::str::from_utf8(csv).unwrap();
    let text = text.strip_prefix('\u{FEFF}').unwrap();
    let mut reader = ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// The texts of the cells of every sheet, row by row, in their order.
fn sheets(xlsx: &[u8]) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book = zip::ZipArchive::new(Cursor::new(xlsx)).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..book.len() {
        let mut part = book.by_index(place).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.insert(part.name().unwrap().into_owned(), text);
    }
    let document = |part: &str| Document::parse(&parts[part]).unwrap();
    let strings = document("xl/sharedStrings.xml");
    let strings: Vec<String> = strings
        .descendants()
        .filter(|node| node.has_tag_name("si"))
        .map(|node| node.descendants().find_map(|text| text.text()))
        .map(|text| text.unwrap_or_default().to_owned())
        .collect();
    let names = document("xl/workbook.xml");
    let names = names
        .descendants()
        .filter(|node| node.tag_name().name() == "sheet")
        .map(|node| node.attribute("name").unwrap().to_owned());
    names
        .zip(1..)
        .map(|(name, number)| {
            let sheet = document(&format!("xl/worksheets/sheet{number}.xml"));
            let nodes = |tag: &'static str| {
                move |node: &roxmltree::Node<'_, '_>| node.tag_name().name() == tag
            };
            // Nothing in it is a formula, whatever files are called.
            assert!(!sheet.descendants().any(|node| nodes("f")(&node)));
            let cell = |cell: roxmltree::Node<'_, '_>| {
                let value = cell.descendants().find(nodes("v"));
                let value = value.and_then(|value| value.text()).unwrap_or_default();
                match cell.attribute("t") {
                    Some("s") => strings[value.parse::<usize>().unwrap()].clone(),
                    _ => value.to_owned(),
                }
            };
            let rows = sheet.descendants().filter(nodes("row"));
            let rows = rows.map(|row| row.children().filter(nodes("c")).map(cell).collect());
            (name, rows.collect())
        })
        .collect()
}

#[test]
fn the_csv_holds_every_number_once_and_adds_up() {
    let given = compilation();
    let compiled = given.over(None);
    let [csv, ..] = in_all_kinds(&given, None);
    let rows = rows(&csv);
    for by in CompiledBy::all() {
        let of_table = |what: &str| -> u64 {
            let rows = rows
                .iter()
                .filter(|row| row["table"] == by.as_str() && row["what"] == what);
            rows.map(|row| row["uses"].parse::<u64>().unwrap()).sum()
        };
        let table = compiled.table(by).unwrap();
        assert_eq!(of_table("total"), compiled.total, "{by:?}");
        assert_eq!(of_table("merged"), table.merged, "{by:?}");
        let told: u64 = table.rows.iter().map(|row| row.uses).sum();
        assert_eq!(of_table("told"), told, "{by:?}");
    }
    let somali = rows
        .iter()
        .find(|row| row["table"] == "language" && row["code"] == "so")
        .unwrap();
    assert_eq!(
        (somali["uses"].as_str(), somali["units"].as_str()),
        ("60", "4")
    );
    let coverage = |principal: &str, kind: &str| {
        let row = rows.iter().find(|row| {
            row["table"] == "coverage" && row["code"] == principal && row["kind"] == kind
        });
        let row = row.unwrap();
        (
            row["what"].clone(),
            row["uses"].clone(),
            row["half_year"].clone(),
        )
    };
    let cell = |what: &str, uses: &str| (what.to_owned(), uses.to_owned(), "2026-VT".to_owned());
    assert_eq!(coverage("0480", "school"), cell("uses", "1234"));
    assert_eq!(
        coverage("04", "child-psychiatry"),
        cell("uses-with-held", "58")
    );
    assert_eq!(coverage("04", "school"), cell("no-file", ""));

    let [autumn, ..] = in_all_kinds(&given, Some(period("2025-HT")));
    let held = super::tests::rows(&autumn);
    assert!(
        held.iter()
            .any(|row| row["what"] == "held" && row["code"] == "04")
    );
}

#[test]
fn no_cell_of_the_csv_is_a_formula() {
    let [csv, ..] = in_all_kinds(&compilation(), None);
    for row in rows(&csv) {
        for cell in row.values() {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        }
    }
}

#[test]
fn the_workbook_has_a_sheet_for_each_table_and_names_every_file() {
    let [_, xlsx, _] = in_all_kinds(&compilation(), None);
    let book = sheets(&xlsx);
    let names: Vec<&str> = book.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[0], "Så läser du");
    for name in [
        "Familjens språk",
        "Kommun och region",
        "Utveckling",
        "Täckning",
        "Egna ord",
    ] {
        assert!(names.contains(&name), "{names:?}");
    }
    let sheet = |name: &str| &book.iter().find(|(there, _)| there == name).unwrap().1;
    let files: Vec<&String> = sheet("Filer").iter().flatten().collect();
    for text in [
        "=cmd()|' /C calc'!A0.csv",
        "trasig.csv",
        "kopia.csv",
        "En tabell saknas, eller går inte ihop med summan.",
    ] {
        assert!(files.iter().any(|cell| *cell == text), "{files:?}");
    }
    let of_somali = |row: &&Vec<String>| row.get(1).is_some_and(|code| code == "so");
    let somali = sheet("Familjens språk").iter().find(of_somali).unwrap();
    assert_eq!(somali[2..], ["60", "4"]);
    let of_sum = |row: &&Vec<String>| row.first().is_some_and(|label| label == "Summa");
    let sum = sheet("Vad det ledde till").iter().find(of_sum).unwrap();
    assert_eq!(sum.last().unwrap(), "4");
}

#[test]
fn the_json_has_everything_a_page_is_set_from() {
    let given = compilation();
    let [_, _, json] = in_all_kinds(&given, Some(period("2026-VT")));
    let object: Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(object["half_year"], "2026-VT");
    assert_eq!(object["uses"], 63 + 1234 + 58 + 51);
    assert_eq!(object["units"], 4);
    assert_eq!(object["releases_with_held"], 1);
    assert_eq!(object["tables"].as_array().unwrap().len(), 14);
    assert_eq!(object["coverage"]["rows"].as_array().unwrap().len(), 10);
    assert_eq!(object["coverage"]["kinds"].as_array().unwrap().len(), 15);
    let files = object["files"].as_array().unwrap();
    assert_eq!(files.len(), 7);
    let same = files.iter().find(|file| file["fault"] == "same").unwrap();
    assert_eq!(same["against"], "katrineholm-2.csv");
    assert_eq!(object["reflections"][0]["unit"], "Förskola, Flen");
    // Every text has been found.
    assert!(!String::from_utf8(json).unwrap().contains('«'));
}

#[test]
fn the_same_gives_the_same_bytes() {
    let given = compilation();
    assert_eq!(in_all_kinds(&given, None), in_all_kinds(&given, None));
    assert_ne!(
        in_all_kinds(&given, None),
        in_all_kinds(&given, Some(period("2026-VT")))
    );
}

#[test]
fn nothing_given_makes_files_all_the_same() {
    let [csv, xlsx, json] = in_all_kinds(&Compilation::default(), None);
    assert!(rows(&csv).iter().any(|row| row["what"] == "no-file"));
    assert!(sheets(&xlsx).iter().any(|(name, _)| name == "Filer"));
    assert_eq!(serde_json::from_slice::<Value>(&json).unwrap()["uses"], 0);
}
