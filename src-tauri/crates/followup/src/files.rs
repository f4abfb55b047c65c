//! The files of a release: CSV, a workbook and a data package, made of the same rows.
//!
//! Deterministic: the same release gives the same bytes. One row stands for each cell of each table and holds all that
//! is needed to understand it alone; [`COLUMNS`] names what stands in it. `reading` reads all three back.

mod csv;
mod package;
mod rows;
mod xlsx;

use l10n::Locales;

use crate::{Release, words::Labels};

pub(crate) use rows::{ALL, OTHERS, SOURCE_SIGN, TOTAL};
pub(crate) use xlsx::REFLECTION_ORDER;

/// What a row of counts holds, in order. Stable: another list is another [`crate::FORMAT`].
pub const COLUMNS: [&str; 19] = [
    "format",
    "source",
    "county",
    "principal",
    "principal_name",
    "kind",
    "kind_label",
    "first",
    "last",
    "held",
    "fewest",
    "edition",
    "program",
    "question",
    "question_label",
    "answer",
    "answer_label",
    "merged",
    "uses",
];

/// What a row of the reflection holds, in order.
pub const REFLECTION_COLUMNS: [&str; 12] = [
    "format",
    "source",
    "county",
    "principal",
    "kind",
    "first",
    "last",
    "question",
    "question_label",
    "how_far",
    "how_far_label",
    "words",
];

/// The counts in a package.
pub const COUNTS_FILE: &str = "counts.csv";
/// The reflection in a package, where the unit tells it.
pub const REFLECTION_FILE: &str = "reflection.csv";
/// The description of a package.
pub const DESCRIPTION_FILE: &str = "datapackage.json";
/// The sheet that is laid out to be read.
pub const READ_SHEET: &str = "Redovisning";
/// The sheet with the rows of [`COLUMNS`].
pub const ROWS_SHEET: &str = "Data";
/// The sheet with the reflection, where the unit tells it.
pub const REFLECTION_SHEET: &str = "Reflektion";

/// The bytes of the files of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// CSV with semicolons, UTF-8 with BOM.
    pub csv: Vec<u8>,
    /// A workbook.
    pub xlsx: Vec<u8>,
    /// A zipped Frictionless data package.
    pub package: Vec<u8>,
}

/// Why files could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A text of the release begins like a formula or holds signs that no cell may hold.
    #[error("a text of the release cannot stand in a file")]
    Text,
    /// The CSV could not be written.
    #[error("the rows could not be written")]
    Csv(#[from] ::csv::Error),
    /// The workbook could not be written.
    #[error("the workbook could not be written")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The package could not be written.
    #[error("the package could not be written")]
    Package(#[from] zip::result::ZipError),
    /// The description of the package could not be written.
    #[error("the description could not be written")]
    Description(#[from] serde_json::Error),
    /// Bytes could not be written to memory.
    #[error("bytes could not be written")]
    Bytes(#[from] std::io::Error),
}

/// Makes the three files of a release.
///
/// # Errors
/// A text of the release cannot stand in a cell; the others do not happen in memory.
pub fn made(release: &Release, locales: &Locales) -> Result<Files, Error> {
    let labels = Labels::of_files(locales);
    let rows = rows::of_counts(release, labels)?;
    let reflection = rows::of_reflection(release, labels)?;
    Ok(Files {
        csv: csv::written(&COLUMNS, &rows, csv::Bom::Yes)?,
        xlsx: xlsx::written(release, &rows, &reflection, labels)?,
        package: package::written(release, &rows, &reflection, labels)?,
    })
}
