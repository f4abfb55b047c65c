//! Which units gave files, as a grid: kinds of service down, municipalities and regions across.

use l10n::Locales;
use wheel::{LanguageTag, text::Weight};

use super::sheet::{From, LABEL, Look, MARGIN, NOTE, Sheet, Words, fitting, wrapped};
use crate::{
    KINDS,
    compilation::{Compiled, CoverageCell, CoverageRow},
    compiled_files::of_coverage_title,
    words::Labels,
};

/// So many municipalities stand beside each other; the others follow below.
const ACROSS: usize = 10;
/// How wide the kinds of service are.
const KINDS_WIDTH: f64 = 270.0;
const CELL: (f64, f64) = (88.0, 38.0);
/// The space between cells, and between a word and the edge of its cell.
const BETWEEN: f64 = 4.0;
const GAP: f64 = 20.0;
/// What stands where there is no file.
const NO_FILE: &str = "–";

/// The grid, and what its cells mean.
pub fn drawn(compiled: &Compiled, locales: &Locales, language: LanguageTag) -> String {
    let labels = Labels::new(locales, language);
    let rows = &compiled.coverage.rows;
    let across = rows.len().clamp(1, ACROSS);
    #[expect(clippy::cast_precision_loss, reason = "ten at most")]
    let width = 2.0 * MARGIN + KINDS_WIDTH + across as f64 * CELL.0;
    let title = of_coverage_title(&compiled.coverage, labels);
    let mut sheet = Sheet::new(language, width, &title);
    for rows in rows.chunks(ACROSS) {
        sheet.space(GAP);
        draw_block(&mut sheet, rows, labels);
    }
    sheet.space(GAP);
    let no_file = format!("{NO_FILE} {}", labels.text("compile-coverage-no-file", []));
    let mut notes = vec![no_file];
    notes.extend(
        [
            "compile-coverage-held-note",
            "compile-coverage-with-held-note",
            "compile-coverage-note",
        ]
        .map(|id| labels.text(id, [])),
    );
    for note in &notes {
        sheet.paragraph(note, NOTE, Weight::Regular);
    }

    let mut description: Vec<String> = rows.iter().map(|row| told(row, labels)).collect();
    description.extend(notes);
    sheet.finished(&description.join("\n"))
}

fn draw_block(sheet: &mut Sheet, rows: &[CoverageRow], labels: Labels<'_>) {
    let begins = MARGIN + KINDS_WIDTH;
    #[expect(clippy::cast_precision_loss, reason = "ten at most")]
    let column = |number: usize| begins + number as f64 * CELL.0;
    let inner = CELL.0 - 2.0 * BETWEEN;
    let line = sheet.line(NOTE);
    let heads: Vec<Vec<String>> = rows
        .iter()
        .map(|row| wrapped(&row.name, inner, NOTE, Weight::SemiBold))
        .collect();
    let lines = heads.iter().map(Vec::len).max().unwrap_or(0);
    for (number, head) in heads.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let mut baseline = sheet.at + (lines - head.len() + 1) as f64 * line;
        for words in head {
            let words = Words {
                text: words,
                size: fitting(words, inner, NOTE, Weight::SemiBold),
                weight: Weight::SemiBold,
                from: From::Middle,
            };
            sheet.write(column(number) + CELL.0 / 2.0, baseline, words);
            baseline += line;
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    sheet.space(lines as f64 * line + GAP / 2.0);
    for (place, kind) in KINDS.into_iter().enumerate() {
        let label = labels.kind(kind);
        let middle = sheet.at + CELL.1 / 2.0;
        let words = Words {
            text: &label,
            size: fitting(&label, KINDS_WIDTH - GAP, LABEL, Weight::Regular),
            weight: Weight::Regular,
            from: From::Start,
        };
        sheet.write(MARGIN, middle + LABEL * 0.35, words);
        for (number, row) in rows.iter().enumerate() {
            let cell = row.cells.get(place).copied();
            let cell = cell.unwrap_or(CoverageCell::NoFile);
            let (look, weight) = match cell {
                CoverageCell::NoFile => (None, Weight::Regular),
                CoverageCell::Held => (Some(Look::Dashed), Weight::Regular),
                CoverageCell::Uses { .. } => (Some(Look::Sand), Weight::SemiBold),
            };
            if let Some(look) = look {
                let size = (inner, CELL.1 - 2.0 * BETWEEN);
                sheet.draw(column(number) + BETWEEN, sheet.at + BETWEEN, size, look);
            }
            let shown = shown(cell, labels);
            let words = Words {
                text: &shown,
                size: fitting(&shown, inner - 2.0 * BETWEEN, LABEL, weight),
                weight,
                from: From::Middle,
            };
            let x = column(number) + CELL.0 / 2.0;
            sheet.write(x, middle + LABEL * 0.35, words);
        }
        sheet.space(CELL.1);
    }
}

fn shown(cell: CoverageCell, labels: Labels<'_>) -> String {
    match cell {
        CoverageCell::NoFile => NO_FILE.to_owned(),
        CoverageCell::Held => labels.text("compile-coverage-held", []),
        CoverageCell::Uses {
            uses,
            with_held: false,
        } => uses.to_string(),
        CoverageCell::Uses {
            uses,
            with_held: true,
        } => format!("{uses}+"),
    }
}

/// A municipality in words: the kinds there are files of.
fn told(row: &CoverageRow, labels: Labels<'_>) -> String {
    let given: Vec<String> = KINDS
        .into_iter()
        .zip(&row.cells)
        .filter(|(_, cell)| **cell != CoverageCell::NoFile)
        .map(|(kind, cell)| format!("{} {}", labels.kind(kind), shown(*cell, labels)))
        .collect();
    let given = if given.is_empty() {
        labels.text("compile-coverage-no-file", [])
    } else {
        given.join(", ")
    };
    format!("{}: {given}", row.name)
}
