//! Nothing else is in the bytes: every cell is one that is expected, and around the cells there is no word, no moment
//! and no long number that could stand for anybody.

use std::collections::BTreeSet;
use std::io::Cursor;

use serde_json::Value;
use zip::{DateTime, ZipArchive};

use super::{Unsafe, expected};
use crate::Release;
use crate::files::{
    COLUMNS, COUNTS_FILE, DESCRIPTION_FILE, Files, READ_SHEET, REFLECTION_COLUMNS, REFLECTION_FILE,
    REFLECTION_SHEET, ROWS_SHEET,
};
use crate::reading::{Parts, SheetCell, sheets, unpacked};
use crate::words::Labels;

/// The parts of a workbook besides its sheets.
const WORKBOOK_PARTS: [&str; 9] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    SHARED_STRINGS,
    "xl/styles.xml",
    "xl/theme/theme1.xml",
    "xl/workbook.xml",
];
/// The texts of all sheets.
const SHARED_STRINGS: &str = "xl/sharedStrings.xml";
/// The moment a workbook says it was made at.
const MADE_AT: &str = "2000-01-01T00:00:00Z";
/// The words of Data Package and Table Schema that stand in a description.
const WORDS_OF_THE_STANDARD: [&str; 22] = [
    "",
    "\"",
    ";",
    "\r\n",
    "2[0-9]{3}-(VT|HT)",
    "[0-9]{2}",
    "[0-9]{2}([0-9]{2})?",
    "[0-9a-z+-]+",
    "[0-9a-z+-]+( [0-9a-z+-]+)+",
    "[a-z-]+",
    "counts",
    "counts.csv",
    "csv",
    "integer",
    "reflection",
    "reflection.csv",
    "s[0-9a-f]{16}",
    "string",
    "tabular-data-package",
    "tabular-data-resource",
    "text/csv",
    "utf-8",
];

/// Verifies it for all three files.
pub fn check(files: &Files, release: &Release, labels: Labels) -> Result<(), Unsafe> {
    let counts = expected::counts(release, labels);
    let csv = expected::csv(&counts);
    if files.csv.strip_prefix("\u{FEFF}".as_bytes()) != Some(&csv) {
        return Err(Unsafe::Foreign);
    }
    check_workbook(&files.xlsx, &counts, release, labels)?;
    check_package(&files.package, &csv, release, labels)
}

fn check_package(
    bytes: &[u8],
    csv: &[u8],
    release: &Release,
    labels: Labels,
) -> Result<(), Unsafe> {
    let parts = parts(bytes)?;
    let mut names = vec![COUNTS_FILE, DESCRIPTION_FILE];
    let reflection = expected::csv(&expected::reflection(release, labels));
    if !release.reflection.is_empty() {
        names.push(REFLECTION_FILE);
        if parts.get(REFLECTION_FILE) != Some(&reflection) {
            return Err(Unsafe::Foreign);
        }
    }
    let description = parts.get(DESCRIPTION_FILE).ok_or(Unsafe::Foreign)?;
    if !parts.keys().eq(&names) || parts.get(COUNTS_FILE).map(Vec::as_slice) != Some(csv) {
        return Err(Unsafe::Foreign);
    }
    check_description(description, [csv.len(), reflection.len()], release, labels)
}

/// Every word of a description is one of the release, of the standard, or of our own about columns.
fn check_description(
    part: &[u8],
    bytes: [usize; 2],
    release: &Release,
    labels: Labels,
) -> Result<(), Unsafe> {
    let description: Value = serde_json::from_slice(part).map_err(|_| Unsafe::Foreign)?;
    let k = release.fewest.get();
    let unit = &release.unit;
    let (first, last) = (
        release.span.first.to_string(),
        release.span.last.to_string(),
    );
    let mut words: BTreeSet<String> = WORDS_OF_THE_STANDARD.map(str::to_owned).into();
    words.extend(
        COLUMNS
            .iter()
            .chain(&REFLECTION_COLUMNS)
            .map(|name| (*name).to_owned()),
    );
    for name in COLUMNS.iter().chain(&REFLECTION_COLUMNS) {
        let id = format!("file-column-{}", name.replace('_', "-"));
        words.insert(labels.text(&id, []));
        words.insert(labels.text(&format!("{id}-about"), []));
    }
    for id in [
        "file-counts-title",
        "file-counts-about",
        "file-reflection-title",
        "file-reflection-about",
    ] {
        words.insert(labels.text(id, []));
    }
    let (name, period) = (labels.unit(unit), labels.span(release.span));
    words.extend([
        format!(
            "hjulet-{}-{}-{}",
            unit.principal,
            unit.kind,
            last.to_lowercase()
        ),
        labels.text(
            "file-package-title",
            [("unit", name.into()), ("period", period.into())],
        ),
        labels.text("file-package-about", [("k", k.to_string().into())]),
        format!("s{}", release.source),
        unit.county.clone(),
        unit.principal.clone(),
        unit.kind.clone(),
        first,
        last,
    ]);
    let constants = [0, 1, 5, 20, 100_000_000, k, release.total];
    let numbers: BTreeSet<u64> = constants
        .into_iter()
        .chain(bytes.map(|bytes| bytes as u64))
        .collect();
    if is_made_of(&description, &words, &numbers) {
        Ok(())
    } else {
        Err(Unsafe::Foreign)
    }
}

fn is_made_of(value: &Value, words: &BTreeSet<String>, numbers: &BTreeSet<u64>) -> bool {
    match value {
        Value::Null | Value::Bool(_) => true,
        Value::Number(number) => number
            .as_u64()
            .is_some_and(|number| numbers.contains(&number)),
        Value::String(word) => words.contains(word),
        Value::Array(values) => values.iter().all(|value| is_made_of(value, words, numbers)),
        Value::Object(named) => named
            .iter()
            .all(|(name, value)| is_word(name) && is_made_of(value, words, numbers)),
    }
}

/// Whether the name of a member of a description is a short word.
fn is_word(name: &str) -> bool {
    name.len() < 20 && name.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn check_workbook(
    bytes: &[u8],
    counts: &[Vec<String>],
    release: &Release,
    labels: Labels,
) -> Result<(), Unsafe> {
    let parts = parts(bytes)?;
    let told = usize::from(!release.reflection.is_empty());
    let mut names: BTreeSet<String> = WORKBOOK_PARTS.map(str::to_owned).into();
    names.extend((1..=2 + told).map(|sheet| format!("xl/worksheets/sheet{sheet}.xml")));
    if !parts.keys().eq(&names) {
        return Err(Unsafe::Foreign);
    }
    // The strings are those of the cells, which are looked at one by one; words of the team may well name a day.
    let mut around = parts.iter().filter(|(name, _)| *name != SHARED_STRINGS);
    if around.any(|(_, part)| holds_a_moment_or_a_name(part)) {
        return Err(Unsafe::Foreign);
    }
    let sheets = sheets(&parts).map_err(Unsafe::Unreadable)?;
    if sheets.len() != 2 + told || sheets.values().flatten().any(|cell| cell.is_formula) {
        return Err(Unsafe::Foreign);
    }
    let texts = |name: &str| {
        let cells = sheets.get(name).map_or(&[][..], Vec::as_slice);
        cells
            .iter()
            .map(|cell| cell.text.as_str())
            .collect::<Vec<_>>()
    };
    let cells = |rows: &[Vec<String>]| {
        let cells = rows.iter().flatten().filter(|cell| !cell.is_empty());
        cells.cloned().collect::<Vec<_>>()
    };
    let reflection: Vec<Vec<String>> = std::iter::once(
        [
            "question-label",
            "how-far-label",
            "words",
            "question",
            "how-far",
        ]
        .map(|name| labels.text(&format!("file-column-{name}"), [])),
    )
    .chain(release.reflection.iter().map(|reflected| {
        let [question, question_label, far, far_label, words] =
            expected::answered(reflected, labels);
        [question_label, far_label, words, question, far]
    }))
    .map(Vec::from)
    .collect();
    let read = sheets.get(READ_SHEET).ok_or(Unsafe::Foreign)?;
    let (shares, others): (Vec<_>, Vec<_>) = read
        .iter()
        .partition(|cell| cell.column == 3 && cell.is_number);
    let others: Vec<_> = others.into_iter().map(|cell| cell.text.as_str()).collect();
    let is_expected = texts(ROWS_SHEET) == cells(counts)
        && others == expected::to_read(release, labels)
        && are_shares(&shares, release)
        && (told == 0 || texts(REFLECTION_SHEET) == cells(&reflection));
    let shown: BTreeSet<&str> = sheets
        .values()
        .flatten()
        .map(|cell| cell.text.as_str())
        .collect();
    let strings = crate::reading::strings(&parts).map_err(Unsafe::Unreadable)?;
    if is_expected && strings.iter().all(|string| shown.contains(string.as_str())) {
        Ok(())
    } else {
        Err(Unsafe::Foreign)
    }
}

/// Whether shares are those of the numbers of the release in all uses.
fn are_shares(cells: &[&SheetCell], release: &Release) -> bool {
    let rows = release.tables.iter().flat_map(|table| &table.rows);
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵³")]
    let mut shares = rows.map(|row| row.uses as f64 / release.total as f64);
    cells.len()
        == release
            .tables
            .iter()
            .map(|table| table.rows.len())
            .sum::<usize>()
        && cells.iter().all(|cell| {
            let read: Option<f64> = cell.text.parse().ok();
            let share = shares.next();
            read.zip(share)
                .is_some_and(|(read, share)| (read - share).abs() < 1e-9)
        })
}

/// The parts of an archive of which nothing is said but their names: no moment, no comment, nothing before them.
fn parts(bytes: &[u8]) -> Result<Parts, Unsafe> {
    let foreign = |_| Unsafe::Foreign;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(foreign)?;
    let mut is_bare = archive.offset() == 0 && archive.comment().is_empty();
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(foreign)?;
        is_bare &= part.comment().is_empty()
            && part
                .last_modified()
                .is_none_or(|moment| moment == DateTime::default())
            && part.extra_data().is_none_or(|more| more.is_empty());
    }
    if !is_bare {
        return Err(Unsafe::Foreign);
    }
    unpacked(bytes).map_err(Unsafe::Unreadable)
}

/// Whether a part of a workbook holds a day, or a row of digits of base 16 as long as the name of a case or an event.
fn holds_a_moment_or_a_name(part: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(part) else {
        return true;
    };
    let text = text.replace(MADE_AT, "");
    let runs = text.split(|sign: char| !sign.is_ascii_hexdigit() && sign != '-');
    runs.into_iter().any(|run| {
        let digits = run.bytes().filter(u8::is_ascii_hexdigit).count();
        let is_day = run.as_bytes().windows(10).any(|window| {
            window.iter().enumerate().all(|(place, byte)| match place {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            })
        });
        is_day || 32 <= digits
    })
}
