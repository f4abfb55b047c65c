//! A second opinion on the data package: the tool of the Frictionless project, from `PyPI`.
//! `cargo xtask test` puts it there and names the Python that finds it.

use std::process::Command;

use crate::sample::{self, events, release_of, span};

#[test]
fn a_package_is_valid_for_the_tool_frictionless() {
    let python = std::env::var_os("FRICTIONLESS_PYTHON")
        .expect("FRICTIONLESS_PYTHON names a Python with frictionless; `cargo xtask test` sets it");
    let folder = tempfile::tempdir().unwrap();
    let few = span("2026-VT", "2026-VT");
    let total_only = release_of(&events(2, few, 6), few, Vec::new());
    for (name, release) in [("all.zip", sample::release()), ("few.zip", total_only)] {
        let path = folder.path().join(name);
        std::fs::write(&path, sample::files(&release).package).unwrap();
        let said = Command::new(&python)
            .args(["-m", "frictionless", "validate", "--json"])
            .arg(&path)
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&said.stdout);
        let report: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(report["valid"], true, "{text}");
        assert_eq!(report["stats"]["warnings"], 0, "{text}");
        let rows = release.tables.iter().map(|table| table.rows.len());
        let counts = &report["tasks"][0]["stats"]["rows"];
        assert_eq!(*counts, rows.sum::<usize>() + 1, "{text}");
    }
    // The tool finds a number below what the description allows: it was asked in earnest.
    let path = folder.path().join("wrong.zip");
    let package = sample::files(&sample::release()).package;
    let wrong = sample::with_part(&package, "counts.csv", |text| {
        text.replacen(";301\r", ";003\r", 1)
    });
    std::fs::write(&path, wrong).unwrap();
    let said = Command::new(&python)
        .args(["-m", "frictionless", "validate", "--json"])
        .arg(&path)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&said.stdout);
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["valid"], false, "{text}");
}
