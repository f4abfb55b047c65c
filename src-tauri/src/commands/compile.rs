//! *Sammanställ*: many units' files put together. Works without an open store.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use casework::CountQuestion;
use followup::{Reflected, Unit};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Runtime};

use crate::{Failure, saving::Saved};

/// How far the reading of files has come.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
pub struct CompilingView {
    /// How many files are read.
    pub done: u32,
    /// How many there are.
    pub of: u32,
}

/// What many units' files say together.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CompilationView {
    /// How many files are taken in.
    pub taken: u32,
    /// How many were refused.
    pub refused: u32,
    /// The refused files first, then those taken in by name; at most [`MOST_FILES`].
    pub files: Vec<GivenFileView>,
    /// The half-years there are files of, oldest first: `2026-VT`.
    pub periods: Vec<String>,
    /// The half-year the tables are of; `null` for all together.
    pub chosen: Option<String>,
    /// How many uses.
    #[specta(type = u32)]
    pub total: u64,
    /// How many units have given a file.
    pub units: u32,
    /// Tables, each a chart as well.
    pub tables: Vec<CompiledTableView>,
    /// By half-year, what has changed since the one before.
    pub growth: Vec<GrowthView>,
    /// Municipalities and region by kind of service, for the chosen half-year or the latest.
    pub coverage: CoverageView,
    /// What the units chose to tell of their work with the model.
    pub reflections: Vec<UnitReflectionView>,
}

/// The most files a view lists.
pub const MOST_FILES: usize = 300;

/// A file that was given.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GivenFileView {
    /// Its number among those given.
    pub number: u32,
    /// Its name, without its folder.
    pub name: String,
    /// What it is, or why it is refused.
    pub found: FoundInFileView,
}

/// What was found in a file.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum FoundInFileView {
    /// A release.
    Taken {
        /// Of which unit.
        unit: Unit,
        /// The first half-year counted in it.
        first: String,
        /// The half-year it is of.
        last: String,
        /// How many uses.
        #[specta(type = u32)]
        total: u64,
    },
    /// It changes nothing.
    Refused {
        /// Why.
        fault: FileFault,
        /// The line of the table the fault stands in, from 1; `null` where it has none.
        line: Option<u32>,
        /// The name of the file it stands against: the same, or one whose half-years overlap.
        against: Option<String>,
    },
}

/// Why a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum FileFault {
    /// It cannot be read from the disk.
    Unreadable,
    /// It is empty.
    Empty,
    /// It is larger than any release.
    TooLarge,
    /// It is no file of this kind.
    NotOurs,
    /// A newer program made it.
    Newer,
    /// It is not UTF-8.
    Encoding,
    /// It ends too early, or lacks a part.
    Truncated,
    /// The package is damaged, or holds what no package holds.
    Package,
    /// A column is missing, or one is there that does not belong.
    Columns,
    /// A cell holds something that does not belong there.
    Cell,
    /// A number is negative, has a fraction, or is larger than any count can be.
    Number,
    /// A row stands twice, or an answer is counted twice.
    Twice,
    /// A table does not add up to the total, or is missing.
    Sum,
    /// A number stands for fewer than it may.
    TooSmall,
    /// The half-years are not what they can be.
    Period,
    /// The unit is not known here.
    Unit,
    /// The tables of a package or a workbook say different things.
    Disagrees,
    /// The same release was given already.
    Same,
    /// Another release of the same half-year from the same program was given already.
    Overlaps,
}

/// A table over all files that were taken in.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CompiledTableView {
    /// What it is by.
    pub by: CompiledBy,
    /// Its rows.
    pub rows: Vec<CompiledRowView>,
    /// Uses that stand in merged rows, and so in no row here.
    #[specta(type = u32)]
    pub merged: u64,
    /// How many releases have such rows.
    pub merged_in: u32,
    /// All uses: the rows and what is merged.
    #[specta(type = u32)]
    pub total: u64,
}

/// What a compiled table is by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "question", rename_all = "kebab-case")]
pub enum CompiledBy {
    /// By half-year.
    Period,
    /// By municipality or region.
    Principal,
    /// By kind of service.
    Kind,
    /// By the answers to a question.
    Question(CountQuestion),
}

/// A row of a compiled table.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CompiledRowView {
    /// The half-year, the code of the municipality, the kind or the answer.
    pub of: String,
    /// How many uses, those that are told.
    #[specta(type = u32)]
    pub uses: u64,
    /// How many units they come from.
    pub units: u32,
}

/// A half-year beside the one before.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GrowthView {
    /// The half-year.
    pub period: String,
    /// How many uses.
    #[specta(type = u32)]
    pub uses: u64,
    /// How many units gave a file.
    pub units: u32,
    /// Of the units that gave a file for this and the one before alike: their uses before and now; `null` if there are none.
    pub same_units: Option<SameUnitsView>,
}

/// Uses of the same units in two half-years.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
pub struct SameUnitsView {
    /// How many units.
    pub units: u32,
    /// Their uses in the half-year before.
    #[specta(type = u32)]
    pub before: u64,
    /// Their uses in this one.
    #[specta(type = u32)]
    pub now: u64,
}

/// Which units gave files for a half-year.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct CoverageView {
    /// The half-year; `null` where there are no files.
    pub period: Option<String>,
    /// One row for each municipality and region of the counties there are files of.
    pub rows: Vec<CoverageRowView>,
}

/// A municipality or region.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct CoverageRowView {
    /// Its code.
    pub principal: String,
    /// Its name.
    pub name: String,
    /// One cell for each kind of service, in their order.
    pub cells: Vec<CoverageCellView>,
}

/// A kind of service in a municipality or region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum CoverageCellView {
    /// There is no file of this half-year.
    NoFile,
    /// The half-year was held and is counted in a later one.
    Held,
    /// So many uses.
    Uses {
        /// How many.
        #[specta(type = u32)]
        uses: u64,
        /// Whether earlier half-years are counted in it.
        with_held: bool,
    },
}

/// What a unit chose to tell of its work with the model.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct UnitReflectionView {
    /// The unit.
    pub unit: Unit,
    /// The half-year.
    pub period: String,
    /// Its answers.
    pub answers: Vec<Reflected>,
}

/// The kinds of files a compilation is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum CompilationFormat {
    /// CSV with semicolons, UTF-8 with BOM.
    Csv,
    /// A workbook.
    Xlsx,
    /// JSON that a document can be set from.
    Json,
}

/// Asks for files and folders and begins to read them; `false` if the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn choose_files<R: Runtime>(app: AppHandle<R>) -> Result<bool, Failure> {
    let _ = app;
    Err(Failure::Gone)
}

/// Asks for a folder and begins to read what is in it; `false` if the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn choose_folder<R: Runtime>(app: AppHandle<R>) -> Result<bool, Failure> {
    let _ = app;
    Err(Failure::Gone)
}

/// How far the reading has come; `null` if none goes on.
#[tauri::command]
#[specta::specta]
pub fn compiling<R: Runtime>(app: AppHandle<R>) -> Option<CompilingView> {
    let _ = app;
    None
}

/// Stops the reading. What was taken in before it began stays.
#[tauri::command]
#[specta::specta]
pub fn cancel_compiling<R: Runtime>(app: AppHandle<R>) {
    let _ = app;
}

/// What the files say together, for a half-year or all.
#[tauri::command]
#[specta::specta]
pub async fn compilation<R: Runtime>(
    app: AppHandle<R>,
    period: Option<String>,
) -> Result<CompilationView, Failure> {
    let _ = (app, period);
    Err(Failure::Gone)
}

/// Takes a file out again.
#[tauri::command]
#[specta::specta]
pub fn forget_file<R: Runtime>(app: AppHandle<R>, number: u32) {
    let _ = (app, number);
}

/// Takes all files out again.
#[tauri::command]
#[specta::specta]
pub fn clear_compilation<R: Runtime>(app: AppHandle<R>) {
    let _ = app;
}

/// Saves the compilation of a half-year or all where the person wants it.
#[tauri::command]
#[specta::specta]
pub async fn save_compilation<R: Runtime>(
    app: AppHandle<R>,
    period: Option<String>,
    format: CompilationFormat,
) -> Result<Saved, Failure> {
    let _ = (app, period, format);
    Err(Failure::Gone)
}

/// Saves one chart as SVG where the person wants it, in the language of the program.
#[tauri::command]
#[specta::specta]
pub async fn save_chart<R: Runtime>(
    app: AppHandle<R>,
    period: Option<String>,
    by: CompiledBy,
) -> Result<Saved, Failure> {
    let _ = (app, period, by);
    Err(Failure::Gone)
}
