//! A compilation as files: a workbook, one tidy CSV, and JSON that a document can be set from. In Swedish, as the
//! files it is made of, with stable English codes beside.
//!
//! Deterministic: the same compilation made on the same day gives the same bytes.

mod csv;
mod json;
mod xlsx;

use casework::Period;
use chrono::NaiveDate;
use l10n::Locales;
use wheel::LanguageTag;

use crate::{
    FileFault,
    compilation::{Compilation, Compiled, CompiledTable, Coverage, CoverageCell},
    words::Labels,
};

/// What is written, and when it was put together.
#[derive(Clone, Copy)]
pub struct Compiling<'c> {
    /// The files that were given.
    pub given: &'c Compilation,
    /// What they say together.
    pub compiled: &'c Compiled,
    /// The day it is written.
    pub made_on: NaiveDate,
}

/// Why a file could not be made. None happens in memory.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The rows could not be written.
    #[error("the rows could not be written")]
    Csv(#[from] ::csv::Error),
    /// Bytes could not be written to memory.
    #[error("bytes could not be written")]
    Bytes(#[from] std::io::Error),
    /// The workbook could not be written.
    #[error("the workbook could not be written")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The JSON could not be written.
    #[error("the JSON could not be written")]
    Json(#[from] serde_json::Error),
}

impl Compiling<'_> {
    /// CSV with semicolons, UTF-8 with BOM: one row for each number.
    ///
    /// # Errors
    /// None that happens in memory.
    pub fn csv(self, locales: &Locales) -> Result<Vec<u8>, Error> {
        csv::written(self.compiled, Labels::of_files(locales))
    }

    /// A workbook: how to read it, a sheet for each table, growth, coverage, what units told, and the files given.
    ///
    /// # Errors
    /// None that happens in memory.
    pub fn xlsx(self, locales: &Locales) -> Result<Vec<u8>, Error> {
        xlsx::written(self, locales)
    }

    /// Everything as one object of JSON, with the words a document is set with.
    ///
    /// # Errors
    /// None that happens in memory.
    pub fn json(self, locales: &Locales) -> Result<Vec<u8>, Error> {
        json::written(self, locales)
    }

    fn made_on(self, locales: &Locales) -> String {
        let date = locales.date_long(LanguageTag::Sv, self.made_on);
        Labels::of_files(locales).text("compiled-made-on", [("date", date.into())])
    }
}

/// What a file of the compilation of a half-year, or of all, is called, without a day and an ending.
pub fn file_name(chosen: Option<Period>, labels: Labels<'_>) -> String {
    let period = of_periods(chosen, labels);
    labels.text("compiled-file-name", [("period", period.into())])
}

/// The half-year it is of, or that it is of all.
pub(crate) fn of_periods(chosen: Option<Period>, labels: Labels<'_>) -> String {
    chosen.map_or_else(
        || labels.text("compile-period-all", []),
        |period| labels.period(period),
    )
}

/// How many uses, and from how many units.
pub(crate) fn of_uses(compiled: &Compiled, labels: Labels<'_>) -> String {
    let uses = compiled.total.to_string();
    let args = [("uses", uses.into()), ("count", compiled.units.into())];
    labels.text("compiled-uses-of", args)
}

/// What is in no row.
pub(crate) fn not_included(table: &CompiledTable, labels: Labels<'_>) -> String {
    if table.merged == 0 {
        return labels.text("compile-all-included", []);
    }
    let merged = table.merged.to_string();
    let args = [("merged", merged.into()), ("count", table.merged_in.into())];
    labels.text("compile-not-included", args)
}

/// What coverage is of.
pub(crate) fn of_coverage_title(coverage: &Coverage, labels: Labels<'_>) -> String {
    coverage.period.map_or_else(
        || labels.text("compile-coverage-title", []),
        |period| {
            let period = labels.period(period);
            labels.text("compile-coverage-of", [("period", period.into())])
        },
    )
}

/// What has to be known to read the numbers.
fn how_to_read(labels: Labels<'_>) -> Vec<String> {
    [
        "compile-included",
        "compiled-read-rows",
        "compiled-read-merged",
        "compiled-read-minimum",
        "compiled-read-missing",
        "compiled-read-held",
        "compiled-read-cross",
        "compile-growth-caution",
        "compile-coverage-note",
        "compiled-read-not",
    ]
    .map(|id| labels.text(id, []))
    .to_vec()
}

/// The word for what stands in a cell of coverage.
fn coverage_code(cell: CoverageCell) -> &'static str {
    match cell {
        CoverageCell::NoFile => "no-file",
        CoverageCell::Held => "held",
        CoverageCell::Uses {
            with_held: false, ..
        } => "uses",
        CoverageCell::Uses {
            with_held: true, ..
        } => "uses-with-held",
    }
}

/// The word of a fault, used in files and in message ids.
fn fault_code(fault: FileFault) -> Result<String, serde_json::Error> {
    serde_json::from_value(serde_json::to_value(fault)?)
}

#[cfg(test)]
mod tests;
