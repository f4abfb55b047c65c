//! Files as people give them: those that are taken in although a spreadsheet had them in between, and bad ones, each
//! with one fault. They are kept in `tests/fixtures/releases`; with `HJULET_WRITE_FIXTURES=1` they are made anew.

use std::collections::BTreeSet;
use std::path::PathBuf;

use followup::{FileFault, Release, reading};

use crate::{bad, sample};

/// A file by its name, which begins with its fault, if it has one.
pub type Named = (&'static str, Vec<u8>);

fn folder(name: &str) -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folder = here.join("../../../tests/fixtures/releases").join(name);
    if std::env::var_os("HJULET_WRITE_FIXTURES").is_some_and(|asked| asked == "1") {
        std::fs::create_dir_all(&folder).unwrap();
    }
    folder
}

/// The files of a folder, made anew first if that was asked for.
fn files(name: &str, made: impl FnOnce() -> Vec<Named>) -> Vec<(String, Vec<u8>)> {
    let folder = folder(name);
    if std::env::var_os("HJULET_WRITE_FIXTURES").is_some_and(|asked| asked == "1") {
        for old in std::fs::read_dir(&folder).unwrap() {
            std::fs::remove_file(old.unwrap().path()).unwrap();
        }
        for (name, bytes) in made() {
            std::fs::write(folder.join(name), bytes).unwrap();
        }
    }
    let entries = std::fs::read_dir(&folder).unwrap();
    let mut files: Vec<_> = entries
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, std::fs::read(entry.path()).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn fault_of(word: &str) -> FileFault {
    [
        FileFault::Empty,
        FileFault::TooLarge,
        FileFault::NotOurs,
        FileFault::Newer,
        FileFault::Encoding,
        FileFault::Truncated,
        FileFault::Package,
        FileFault::Columns,
        FileFault::Cell,
        FileFault::Number,
        FileFault::Twice,
        FileFault::Sum,
        FileFault::TooSmall,
        FileFault::Period,
        FileFault::Unit,
        FileFault::Disagrees,
    ]
    .into_iter()
    .find(|fault| serde_json::to_value(fault).unwrap() == word)
    .unwrap_or_else(|| panic!("{word} is no fault that reading finds"))
}

#[test]
fn each_bad_file_is_refused_for_its_one_fault() {
    let files = files("bad", bad::files);
    assert!(60 < files.len());
    let mut found = BTreeSet::new();
    for (name, bytes) in files {
        let fault = fault_of(name.split('.').next().unwrap());
        let refusal = reading::read(&name, &bytes).expect_err(&name);
        assert_eq!(refusal.fault, fault, "{name}");
        found.insert(fault);
    }
    assert_eq!(found.len(), 16, "every fault has a file: {found:?}");
}

#[test]
fn a_fault_of_a_row_says_in_which_line_it_stands() {
    let bad = |name: &str| {
        let bytes = std::fs::read(folder("bad").join(name)).unwrap();
        reading::read(name, &bytes).unwrap_err().line
    };
    assert_eq!(bad("number.negative.csv"), Some(3));
    assert_eq!(bad("cell.formula.xlsx"), Some(3));
    assert_eq!(bad("columns.missing.csv"), Some(1));
    assert_eq!(bad("sum.a-number-changed.csv"), None);
}

#[test]
fn files_are_taken_in_that_a_spreadsheet_saved_anew_and_those_of_every_format() {
    let mut read: Vec<Release> = Vec::new();
    for (name, bytes) in files("good", resaved) {
        let mut release = reading::read(&name, &bytes).unwrap_or_else(|refusal| {
            panic!("{name}: {refusal:?}");
        });
        release.reflection.clear();
        read.push(release);
    }
    assert!(6 < read.len());
    for release in &read {
        assert_eq!(Some(release), read.first());
    }
    assert_eq!(read[0].total, 301);
}

/// The three files, and what spreadsheets make of the table.
fn resaved() -> Vec<Named> {
    let files = sample::files(&sample::release());
    let csv = String::from_utf8(files.csv.clone()).unwrap();
    let plain = csv.trim_start_matches('\u{FEFF}').to_owned();
    // Zeros gone from codes, months taken for dates.
    let mut swedish = plain.replace(";04;0483;", ";4;483;");
    for (month, name) in [(1, "jan"), (2, "feb"), (3, "mar"), (4, "apr"), (5, "maj")] {
        swedish = swedish.replace(&format!(";2026-0{month};"), &format!(";{name}-26;"));
    }
    assert!(swedish.contains(";jan-26;"));
    let quoted = |separator: &str| {
        let line = |line: &str| {
            let cells: Vec<_> = line.split(';').map(|cell| format!("\"{cell}\"")).collect();
            cells.join(separator) + "\n"
        };
        plain.lines().map(line).collect::<String>()
    };
    let mut lines: Vec<_> = plain.lines().collect();
    lines[1..].reverse();
    let with_line_end = |lines: &[&str], end: &str| lines.join(end) + end;
    vec![
        ("format-1.csv", files.csv),
        ("format-1.xlsx", files.xlsx),
        ("format-1.zip", files.package),
        ("resaved-by-a-swedish-spreadsheet.csv", swedish.into_bytes()),
        (
            "resaved-with-commas-and-quotes.csv",
            quoted(",").into_bytes(),
        ),
        ("resaved-with-tabulators.csv", quoted("\t").into_bytes()),
        (
            "sorted-another-way.csv",
            with_line_end(&lines, "\r\n").into_bytes(),
        ),
        (
            "without-a-last-line-end.csv",
            plain.trim_end().as_bytes().to_vec(),
        ),
        (
            "with-line-feeds-and-no-bom.csv",
            plain.replace("\r\n", "\n").into_bytes(),
        ),
    ]
}

#[test]
fn a_file_larger_than_any_release_is_not_even_read() {
    let files = sample::files(&sample::release());
    let csv = String::from_utf8(files.csv).unwrap();
    let row = csv.lines().nth(1).unwrap();
    let many = csv.clone() + &(row.to_owned() + "\r\n").repeat(40_000);
    for bytes in [
        many.into_bytes(),
        [files.package, vec![0; reading::MOST_BYTES]].concat(),
    ] {
        let refusal = reading::read("a", &bytes).unwrap_err();
        assert_eq!(refusal.fault, FileFault::TooLarge);
    }
}
