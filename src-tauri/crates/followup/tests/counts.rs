//! The program `counts`, as somebody uses it who wants to find out what the released files do not tell.

#![expect(
    clippy::unwrap_used,
    reason = "what cannot be started or read is to stop the test at once, also in functions that prepare it"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn counts(words: &[&str], typed_in: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_counts"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(typed_in.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn simulate(words: &str, out: &Path) -> Output {
    let mut words: Vec<&str> = words.split(' ').collect();
    words.insert(0, "simulate");
    words.extend(["--out", out.to_str().unwrap()]);
    counts(&words, "")
}

/// Every file below a folder, by its path from there.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for unit in fs::read_dir(folder).unwrap() {
        for file in fs::read_dir(unit.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_owned();
            found.insert(name, fs::read(&path).unwrap());
        }
    }
    found
}

/// The rows of a file, by the names of its columns.
fn rows(bytes: &[u8], between: u8) -> Vec<BTreeMap<String, String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    csv::ReaderBuilder::new()
        .delimiter(between)
        .from_reader(bytes)
        .deserialize()
        .collect::<Result<_, _>>()
        .unwrap()
}

#[test]
fn a_table_is_answered_by_what_would_be_published() {
    let answered = counts(&["table", "--k", "5"], "20 3 4 0\n20 3 4\n");
    assert_eq!(text(&answered.stdout), "20 | 7*\ntotal 27\n");
    assert_eq!(answered.status.code(), Some(0));
    let answered = counts(&["table", "--k", "8"], "20 3 4 0\n");
    assert_eq!(text(&answered.stdout), "total 27\n");
}

#[test]
fn what_is_misunderstood_is_said_and_has_a_code_of_its_own() {
    let answered = counts(&["table"], "20 3 4 0\n20 three\n9 9\n");
    assert_eq!(text(&answered.stdout), "20 | 7*\n");
    assert!(text(&answered.stderr).starts_with("Line 2 "));
    assert_eq!(answered.status.code(), Some(2));
    let answered = counts(&["table", "--k", "4"], "");
    assert_eq!(answered.status.code(), Some(2));
    assert!(text(&answered.stderr).contains("--help"));
    let answered = counts(&["--help"], "");
    assert_eq!(answered.status.code(), Some(0));
    assert!(text(&answered.stdout).contains("counts simulate"));
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine.txt"), "mine").unwrap();
    let answered = simulate("--seed 1 --units 2 --terms 2 --events 90", folder.path());
    assert_eq!(answered.status.code(), Some(2));
    assert!(text(&answered.stderr).contains("is not empty"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_same_numbers_make_the_same_bytes_and_others_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let made = |name: &str, words: &str| {
        let out = folder.path().join(name);
        assert_eq!(simulate(words, &out).status.code(), Some(0));
        files(&out)
    };
    let once = made("once", "--seed 5 --units 6 --terms 4 --events 900");
    assert_eq!(
        once,
        made("again", "--seed 5 --units 6 --terms 4 --events 900")
    );
    assert_ne!(
        once,
        made("other", "--seed 6 --units 6 --terms 4 --events 900")
    );
}

/// The files against the truth beside them, read by nothing of ours.
#[test]
fn every_number_of_the_files_is_true_and_stands_for_enough() {
    for k in [5, 12] {
        let folder = tempfile::tempdir().unwrap();
        let words = format!("--seed 3 --units 25 --terms 7 --events 6000 --k {k}");
        let answered = simulate(&words, folder.path());
        assert_eq!(answered.status.code(), Some(0), "{answered:?}");
        let files = files(folder.path());
        let mut uses = 0;
        let mut found = 0;
        for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with("truth.csv")) {
            let truth = rows(bytes, b',');
            uses += truth.len();
            let unit = name.parent().unwrap();
            let released: BTreeSet<&str> = truth
                .iter()
                .map(|one| one["released"].as_str())
                .filter(|released| !released.is_empty())
                .collect();
            for period in &released {
                found += 1;
                let behind: Vec<_> = truth
                    .iter()
                    .filter(|one| one["released"] == **period)
                    .collect();
                assert!(files.contains_key(&unit.join(format!("{period}.xlsx"))));
                assert!(files.contains_key(&unit.join(format!("{period}.zip"))));
                let told = rows(&files[&unit.join(format!("{period}.csv"))], b';');
                for row in told {
                    let (question, answer) = (&row["question"], &row["answer"]);
                    let merged: Vec<&str> = row["merged"].split(' ').collect();
                    let counted: Vec<_> = behind
                        .iter()
                        .filter(|one| match (question.as_str(), answer.as_str()) {
                            ("total", _) => true,
                            (question, "others" | "all") => {
                                merged.contains(&one[question].as_str())
                            }
                            (question, answer) => one[question] == answer,
                        })
                        .collect();
                    let cases: BTreeSet<_> = counted.iter().map(|one| &one["case"]).collect();
                    let place = format!("{question} {answer} of {period}, {}", unit.display());
                    assert_eq!(row["uses"], counted.len().to_string(), "{place}");
                    assert!(k <= cases.len(), "{place}");
                }
            }
            // No files but of half-years that count something.
            let of_unit = files.keys().filter(|name| name.parent() == Some(unit));
            assert_eq!(of_unit.count(), 1 + 3 * released.len());
        }
        assert_eq!(uses, 6000);
        assert!(40 < found, "{found}");
    }
}
