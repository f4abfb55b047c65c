//! A compilation as one tidy table.

use ::csv::{Terminator, WriterBuilder};
use casework::Period;

use super::{Error, coverage_code};
use crate::{
    KINDS,
    compilation::{Compiled, CoverageCell},
    words::Labels,
};

/// What a row holds, in order. What is not told has an empty cell, never 0.
const COLUMNS: [&str; 11] = [
    "half_year",
    "table",
    "table_label",
    "code",
    "label",
    "kind",
    "kind_label",
    "what",
    "uses",
    "units",
    "releases",
];
/// All half-years together.
const ALL: &str = "all";

/// A row before it is written.
#[derive(Default)]
struct Line {
    half_year: String,
    table: &'static str,
    table_label: String,
    code: String,
    label: String,
    kind: &'static str,
    kind_label: String,
    what: &'static str,
    uses: Option<u64>,
    units: Option<u32>,
    releases: Option<u32>,
}

/// The bytes of the file.
pub fn written(compiled: &Compiled, labels: Labels<'_>) -> Result<Vec<u8>, Error> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    writer.write_record(COLUMNS)?;
    let lines = of_tables(compiled, labels)
        .into_iter()
        .chain(of_growth(compiled, labels))
        .chain(of_coverage(compiled, labels));
    for line in lines {
        let number = |number: Option<u64>| number.map_or_else(String::new, |some| some.to_string());
        writer.write_record([
            line.half_year.as_str(),
            line.table,
            &unlike_a_formula(&line.table_label),
            &line.code,
            &unlike_a_formula(&line.label),
            line.kind,
            &unlike_a_formula(&line.kind_label),
            line.what,
            &number(line.uses),
            &number(line.units.map(u64::from)),
            &number(line.releases.map(u64::from)),
        ])?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::Bytes(error.into_error()))
}

fn of_tables(compiled: &Compiled, labels: Labels<'_>) -> Vec<Line> {
    let half_year = half_year(compiled.chosen);
    let mut lines = Vec::new();
    for table in &compiled.tables {
        let line = |what| Line {
            half_year: half_year.clone(),
            table: table.by.as_str(),
            table_label: table.by.label(labels),
            what,
            ..Line::default()
        };
        lines.extend(table.rows.iter().map(|row| Line {
            code: row.of.code(),
            label: row.of.label(labels),
            uses: Some(row.uses),
            units: Some(row.units),
            ..line("told")
        }));
        lines.push(Line {
            label: labels.text("compiled-row-merged", []),
            uses: Some(table.merged),
            releases: Some(table.merged_in),
            ..line("merged")
        });
        lines.push(Line {
            label: labels.text("compiled-row-total", []),
            uses: Some(table.total),
            units: Some(compiled.units),
            releases: Some(compiled.releases),
            ..line("total")
        });
    }
    lines
}

fn of_growth(compiled: &Compiled, labels: Labels<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    for growth in &compiled.growth {
        let line = |what, uses, units| Line {
            half_year: growth.period.to_string(),
            table: "growth",
            table_label: labels.text("compile-growth-title", []),
            code: growth.period.to_string(),
            label: labels.period(growth.period),
            what,
            uses: Some(uses),
            units: Some(units),
            ..Line::default()
        };
        lines.push(line("uses", growth.uses, growth.units));
        if let Some(same) = growth.same_units {
            lines.push(line("same-units-before", same.before, same.units));
            lines.push(line("same-units-now", same.now, same.units));
        }
    }
    lines
}

fn of_coverage(compiled: &Compiled, labels: Labels<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    for row in &compiled.coverage.rows {
        for (kind, cell) in KINDS.into_iter().zip(&row.cells) {
            lines.push(Line {
                half_year: compiled
                    .coverage
                    .period
                    .map_or_else(String::new, |period| period.to_string()),
                table: "coverage",
                table_label: labels.text("compile-coverage-title", []),
                code: row.principal.clone(),
                label: row.name.clone(),
                kind,
                kind_label: labels.kind(kind),
                what: coverage_code(*cell),
                uses: match cell {
                    CoverageCell::Uses { uses, .. } => Some(*uses),
                    CoverageCell::NoFile | CoverageCell::Held => None,
                },
                ..Line::default()
            });
        }
    }
    lines
}

fn half_year(chosen: Option<Period>) -> String {
    chosen.map_or_else(|| ALL.to_owned(), |period| period.to_string())
}

/// A text that no spreadsheet takes for a formula.
fn unlike_a_formula(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
