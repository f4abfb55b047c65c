//! A compilation as a workbook: how to read it first, then a sheet for each table.

use chrono::Datelike as _;
use l10n::Locales;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{
    Compiling, Error, fault_code, how_to_read, not_included, of_coverage_title, of_periods, of_uses,
};
use crate::{
    KINDS,
    compilation::{Compiled, CompiledTable, CoverageCell, Found},
    words::Labels,
};

/// The most letters of the name of a sheet.
const MOST_OF_NAME: usize = 31;
/// What the name of a sheet cannot hold.
const NOT_IN_NAME: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// How many letters wide a column of words, of codes and of numbers is.
const WORDS: f64 = 44.0;
const CODE: f64 = 18.0;
const NUMBER: f64 = 14.0;
/// The most letters of the name of a file that are shown; some systems allow more than a cell.
const MOST_OF_FILE_NAME: usize = 300;

/// What a cell holds.
enum Cell {
    Nothing,
    Words(String),
    Number(u64),
}

/// Rows under the names of their columns.
struct Sheet {
    name: String,
    heading: Vec<String>,
    columns: Vec<(String, f64)>,
    rows: Vec<Vec<Cell>>,
}

/// The bytes of the file.
pub fn written(compiling: Compiling<'_>, locales: &Locales) -> Result<Vec<u8>, Error> {
    let labels = Labels::of_files(locales);
    let compiled = compiling.compiled;
    let title = labels.text("compiled-title", []);
    let mut book = Workbook::new();
    let day = compiling.made_on;
    let year = u16::try_from(day.year()).unwrap_or(2000);
    let month = u8::try_from(day.month()).unwrap_or(1);
    let date = ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).unwrap_or(1))?;
    book.set_properties(
        &DocProperties::new()
            .set_title(&title)
            .set_creation_datetime(&date),
    );

    let mut about = vec![
        title,
        of_periods(compiled.chosen, labels),
        of_uses(compiled, labels),
        compiling.made_on(locales),
    ];
    about.push(String::new());
    about.extend(how_to_read(labels));
    let first = book.add_worksheet();
    first.set_name(sheet_name(&labels.text("compiled-sheet-read", [])))?;
    first.set_column_width(0, 110.0)?;
    for (row, line) in (0..).zip(&about) {
        let format = if row == 0 { title_format() } else { wrapped() };
        first.write_string_with_format(row, 0, line, &format)?;
    }

    let tables = compiled.tables.iter();
    let mut sheets: Vec<Sheet> = tables
        .map(|table| of_table(table, compiled, labels))
        .collect();
    sheets.push(of_growth(compiled, labels));
    sheets.push(of_coverage(compiled, labels));
    if !compiled.reflections.is_empty() {
        sheets.push(of_reflections(compiled, labels));
    }
    sheets.push(of_files(compiling, labels)?);
    for sheet in &sheets {
        write(book.add_worksheet(), sheet)?;
    }
    Ok(book.save_to_buffer()?)
}

fn write(on: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    on.set_name(sheet_name(&sheet.name))?;
    let mut row = 0;
    for (number, line) in sheet.heading.iter().enumerate() {
        let format = if number == 0 {
            title_format()
        } else {
            Format::new()
        };
        on.write_string_with_format(row, 0, line, &format)?;
        row += 1;
    }
    row += 1;
    for (column, (name, width)) in (0..).zip(&sheet.columns) {
        on.set_column_width(column, *width)?;
        on.write_string_with_format(row, column, name, &head())?;
    }
    row += 1;
    on.set_freeze_panes(row, 1)?;
    for cells in &sheet.rows {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Nothing => {}
                // A string is never read as a formula.
                Cell::Words(words) => {
                    on.write_string_with_format(row, column, words, &wrapped())?;
                }
                Cell::Number(number) => {
                    #[expect(
                        clippy::cast_precision_loss,
                        reason = "a spreadsheet has no other numbers, and sums stay far below 2⁵³"
                    )]
                    on.write_number(row, column, *number as f64)?;
                }
            }
        }
        row += 1;
    }
    Ok(())
}

fn of_table(table: &CompiledTable, compiled: &Compiled, labels: Labels<'_>) -> Sheet {
    let column = |id| labels.text(id, []);
    let mut rows: Vec<Vec<Cell>> = table
        .rows
        .iter()
        .map(|row| {
            vec![
                Cell::Words(row.of.label(labels)),
                Cell::Words(row.of.code()),
                Cell::Number(row.uses),
                Cell::Number(u64::from(row.units)),
            ]
        })
        .collect();
    let summary = |id, uses, units| {
        vec![
            Cell::Words(column(id)),
            Cell::Nothing,
            Cell::Number(uses),
            units,
        ]
    };
    rows.push(summary("compiled-row-merged", table.merged, Cell::Nothing));
    let units = Cell::Number(u64::from(compiled.units));
    rows.push(summary("compiled-row-total", table.total, units));
    Sheet {
        name: table.by.label(labels),
        heading: vec![
            table.by.label(labels),
            of_periods(compiled.chosen, labels),
            not_included(table, labels),
        ],
        columns: vec![
            (column("compiled-column-of"), WORDS),
            (column("compiled-column-code"), CODE),
            (column("compiled-column-uses"), NUMBER),
            (column("compiled-column-units"), NUMBER),
        ],
        rows,
    }
}

fn of_growth(compiled: &Compiled, labels: Labels<'_>) -> Sheet {
    let column = |id, width| (labels.text(id, []), width);
    let rows = compiled.growth.iter().map(|growth| {
        let mut cells = vec![
            Cell::Words(labels.period(growth.period)),
            Cell::Words(growth.period.to_string()),
            Cell::Number(growth.uses),
            Cell::Number(u64::from(growth.units)),
        ];
        if let Some(same) = growth.same_units {
            cells.extend([
                Cell::Number(u64::from(same.units)),
                Cell::Number(same.before),
                Cell::Number(same.now),
            ]);
        }
        cells
    });
    Sheet {
        name: labels.text("compiled-sheet-growth", []),
        heading: vec![
            labels.text("compile-growth-title", []),
            labels.text("compile-growth-caution", []),
        ],
        columns: vec![
            column("compile-by-period", CODE),
            column("compiled-column-code", CODE),
            column("compiled-column-uses", NUMBER),
            column("compiled-column-units", NUMBER),
            column("compiled-column-same-units", WORDS),
            column("compiled-column-before", WORDS),
            column("compiled-column-now", WORDS),
        ],
        rows: rows.collect(),
    }
}

fn of_coverage(compiled: &Compiled, labels: Labels<'_>) -> Sheet {
    let coverage = &compiled.coverage;
    let with_held = labels.text("compile-coverage-with-held", []);
    let rows = coverage.rows.iter().map(|row| {
        let first = [
            Cell::Words(row.name.clone()),
            Cell::Words(row.principal.clone()),
        ];
        let cells = row.cells.iter().map(|cell| match cell {
            CoverageCell::NoFile => Cell::Words(labels.text("compile-coverage-no-file", [])),
            CoverageCell::Held => Cell::Words(labels.text("compile-coverage-held", [])),
            CoverageCell::Uses {
                uses,
                with_held: false,
            } => Cell::Number(*uses),
            CoverageCell::Uses {
                uses,
                with_held: true,
            } => Cell::Words(format!("{uses} ({with_held})")),
        });
        first.into_iter().chain(cells).collect()
    });
    let mut columns = vec![
        (labels.text("compile-coverage-principal", []), CODE),
        (labels.text("compiled-column-code", []), NUMBER),
    ];
    columns.extend(KINDS.map(|kind| (labels.kind(kind), CODE)));
    Sheet {
        name: labels.text("compiled-sheet-coverage", []),
        heading: vec![
            of_coverage_title(coverage, labels),
            labels.text("compile-coverage-note", []),
            labels.text("compile-coverage-held-note", []),
        ],
        columns,
        rows: rows.collect(),
    }
}

fn of_reflections(compiled: &Compiled, labels: Labels<'_>) -> Sheet {
    let mut rows = Vec::new();
    for told in &compiled.reflections {
        rows.extend(told.answers.iter().map(|answer| {
            vec![
                Cell::Words(labels.unit(&told.unit)),
                Cell::Words(labels.period(told.period)),
                Cell::Words(labels.reflection_question(answer.question)),
                Cell::Words(labels.how_far(answer.how_far)),
                Cell::Words(answer.words.clone()),
            ]
        }));
    }
    let column = |id, width| (labels.text(id, []), width);
    Sheet {
        name: labels.text("compiled-sheet-reflections", []),
        heading: vec![
            labels.text("compile-reflections-title", []),
            labels.text("compile-reflections-note", []),
        ],
        columns: vec![
            column("compiled-column-unit", WORDS),
            column("compile-by-period", CODE),
            column("compiled-column-question", WORDS),
            column("compiled-column-of", CODE),
            column("compiled-column-words", WORDS * 2.0),
        ],
        rows,
    }
}

fn of_files(compiling: Compiling<'_>, labels: Labels<'_>) -> Result<Sheet, serde_json::Error> {
    let name = |name: &str| Cell::Words(name.chars().take(MOST_OF_FILE_NAME).collect());
    let mut rows = Vec::new();
    for file in compiling.given.files() {
        rows.push(match file.found {
            Found::Taken(release) => vec![
                name(file.name),
                Cell::Words(labels.text("common-yes", [])),
                Cell::Words(labels.unit(&release.unit)),
                Cell::Words(labels.span(release.span)),
                Cell::Number(release.total),
            ],
            Found::Refused {
                fault,
                line,
                against,
            } => vec![
                name(file.name),
                Cell::Words(labels.text("common-no", [])),
                Cell::Nothing,
                Cell::Nothing,
                Cell::Nothing,
                Cell::Words(labels.text(&format!("compile-fault-{}", fault_code(fault)?), [])),
                line.map_or(Cell::Nothing, |line| Cell::Number(u64::from(line))),
                against.map_or(Cell::Nothing, name),
            ],
        });
    }
    let column = |id, width| (labels.text(id, []), width);
    Ok(Sheet {
        name: labels.text("compiled-sheet-files", []),
        heading: vec![labels.text("compiled-sheet-files", [])],
        columns: vec![
            column("compiled-column-file", WORDS),
            column("compiled-column-taken", NUMBER),
            column("compiled-column-unit", WORDS),
            column("compile-by-period", CODE),
            column("compiled-column-uses", NUMBER),
            column("compiled-column-why", WORDS),
            column("compiled-column-line", NUMBER),
            column("compiled-column-against", WORDS),
        ],
        rows,
    })
}

fn sheet_name(name: &str) -> String {
    name.chars()
        .filter(|sign| !NOT_IN_NAME.contains(sign))
        .take(MOST_OF_NAME)
        .collect()
}

fn title_format() -> Format {
    Format::new().set_bold().set_font_size(14)
}

fn head() -> Format {
    Format::new().set_bold().set_text_wrap()
}

fn wrapped() -> Format {
    Format::new().set_text_wrap()
}
