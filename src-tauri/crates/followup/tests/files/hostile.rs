//! Bytes of any origin: nothing that is read ends the program or fills the memory.

use std::process::Command;
use std::sync::LazyLock;

use followup::{FileFault, Files, reading};
use proptest::prelude::*;

use crate::sample::{self, archived, parts};

static GOOD: LazyLock<Files> = LazyLock::new(|| sample::files(&sample::release()));

/// Bytes with some of them taken out and others put there.
fn spliced(bytes: &[u8], at: prop::sample::Index, length: usize, with: &[u8]) -> Vec<u8> {
    let start = at.index(bytes.len() + 1);
    let end = (start + length).min(bytes.len());
    [&bytes[..start], with, &bytes[end..]].concat()
}

/// Pieces of what stands in tables, sheets and descriptions.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known = [
        ";",
        "\"",
        "\n",
        "\r",
        "=",
        "-1",
        "2026-13",
        "others",
        "total",
        "99999999999",
        "",
        " ",
        "<row r=\"0\">",
        "<c r=\"ZZZZ9\">",
        "<c r=\"A\" t=\"s\"><v>-1</v>",
        "</c>",
        "<f/>",
        "&lt;",
        "&#0;",
        "_xD800_",
        "_x",
        "<si><si>",
        "{",
        "[[[[",
        "null",
        "1e999",
        "\u{FEFF}",
        "é",
        "٣",
    ];
    prop_oneof![
        prop::sample::select(known.to_vec()).prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..8),
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_refused_without_a_fuss(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        start in prop::sample::select(vec![&b""[..], b"PK\x03\x04", b"\xEF\xBB\xBF", b"format;source;"]),
        name in prop::sample::select(vec!["a.csv", "a.xlsx", "a.zip", "a", ""]),
    ) {
        prop_assert!(reading::read(name, &[start, &bytes].concat()).is_err());
    }

    #[test]
    fn a_table_changed_anywhere_is_read_or_refused(
        at: prop::sample::Index,
        length in 0_usize..40,
        with in piece(),
    ) {
        let bytes = spliced(&GOOD.csv, at, length, &with);
        if let Ok(release) = reading::read("a.csv", &bytes) {
            for table in &release.tables {
                let sum: u64 = table.rows.iter().map(|row| row.uses).sum();
                prop_assert_eq!(sum, release.total);
            }
        }
    }

    #[test]
    fn an_archive_changed_anywhere_is_read_or_refused(
        of in prop::sample::select(vec![&GOOD.xlsx, &GOOD.package]),
        at: prop::sample::Index,
        length in 0_usize..40,
        with in piece(),
    ) {
        let _ = reading::read("a", &spliced(of, at, length, &with));
    }

    #[test]
    fn a_part_of_an_archive_changed_anywhere_is_read_or_refused(
        of in prop::sample::select(vec![&GOOD.xlsx, &GOOD.package]),
        which: prop::sample::Index,
        at: prop::sample::Index,
        length in 0_usize..40,
        with in piece(),
    ) {
        let mut parts = parts(of);
        let place = which.index(parts.len());
        parts[place].1 = spliced(&parts[place].1, at, length, &with);
        let _ = reading::read("a", &archived(&parts));
    }
}

#[test]
fn what_is_nested_very_deeply_is_refused() {
    let replaced = |archive: &[u8], name: &str, text: String| {
        let mut parts = parts(archive);
        parts.retain(|(known, _)| known != name);
        parts.push((name.to_owned(), text.into_bytes()));
        reading::read("a", &archived(&parts)).map_err(|refusal| refusal.fault)
    };
    let deep = |open: &str, close: &str| open.repeat(1_000_000) + &close.repeat(1_000_000);
    for name in [
        "xl/workbook.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet2.xml",
    ] {
        let read = replaced(&GOOD.xlsx, name, deep("<a>", "</a>"));
        assert_eq!(read, Err(FileFault::Package), "{name}");
    }
    let read = replaced(&GOOD.package, "datapackage.json", deep("[", "]"));
    assert_eq!(read, Err(FileFault::Package));
}

/// The bad files are read once more by a copy of these tests that cannot have more memory.
#[cfg(target_os = "linux")]
#[test]
fn bad_files_are_refused_within_little_memory() {
    let tests = std::env::current_exe().unwrap();
    let said = Command::new("sh")
        .arg("-c")
        .arg("ulimit -v 300000 && exec \"$0\" --exact given::each_bad_file_is_refused_for_its_one_fault")
        .arg(&tests)
        .env_remove("HJULET_WRITE_FIXTURES")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success() && text.contains("1 passed"), "{text}");
}
