//! What the window is shown of a compilation.

use casework::{CountQuestion, Period};
use followup::{
    FileFault, Reflected, Unit,
    compilation::{self, Compilation, Compiled, CoverageCell, Found, GivenFile},
};
use serde::{Deserialize, Serialize};

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

impl CompilationView {
    /// What files say together.
    pub fn of(given: &Compilation, compiled: Compiled) -> Self {
        let files = given.files().into_iter().take(MOST_FILES);
        Self {
            taken: count(given.taken()),
            refused: count(given.refused()),
            files: files.map(GivenFileView::of).collect(),
            periods: compiled.periods.iter().map(Period::to_string).collect(),
            chosen: compiled.chosen.map(|period| period.to_string()),
            total: compiled.total,
            units: compiled.units,
            tables: compiled
                .tables
                .into_iter()
                .map(CompiledTableView::from)
                .collect(),
            growth: compiled.growth.into_iter().map(GrowthView::from).collect(),
            coverage: compiled.coverage.into(),
            reflections: compiled
                .reflections
                .into_iter()
                .map(UnitReflectionView::from)
                .collect(),
        }
    }
}

impl GivenFileView {
    fn of(file: GivenFile<'_>) -> Self {
        let found = match file.found {
            Found::Taken(release) => FoundInFileView::Taken {
                unit: release.unit.clone(),
                first: release.span.first.to_string(),
                last: release.span.last.to_string(),
                total: release.total,
            },
            Found::Refused {
                fault,
                line,
                against,
            } => FoundInFileView::Refused {
                fault,
                line,
                against: against.map(str::to_owned),
            },
        };
        Self {
            number: file.number,
            name: file.name.to_owned(),
            found,
        }
    }
}

impl From<compilation::CompiledTable> for CompiledTableView {
    fn from(table: compilation::CompiledTable) -> Self {
        let row = |row: compilation::CompiledRow| CompiledRowView {
            of: row.of.code(),
            uses: row.uses,
            units: row.units,
        };
        Self {
            by: table.by.into(),
            rows: table.rows.into_iter().map(row).collect(),
            merged: table.merged,
            merged_in: table.merged_in,
            total: table.total,
        }
    }
}

impl From<compilation::CompiledBy> for CompiledBy {
    fn from(by: compilation::CompiledBy) -> Self {
        match by {
            compilation::CompiledBy::Period => Self::Period,
            compilation::CompiledBy::Principal => Self::Principal,
            compilation::CompiledBy::Kind => Self::Kind,
            compilation::CompiledBy::Question(question) => Self::Question(question),
        }
    }
}

impl From<CompiledBy> for compilation::CompiledBy {
    fn from(by: CompiledBy) -> Self {
        match by {
            CompiledBy::Period => Self::Period,
            CompiledBy::Principal => Self::Principal,
            CompiledBy::Kind => Self::Kind,
            CompiledBy::Question(question) => Self::Question(question),
        }
    }
}

impl From<compilation::Growth> for GrowthView {
    fn from(growth: compilation::Growth) -> Self {
        let same = |same: compilation::SameUnits| SameUnitsView {
            units: same.units,
            before: same.before,
            now: same.now,
        };
        Self {
            period: growth.period.to_string(),
            uses: growth.uses,
            units: growth.units,
            same_units: growth.same_units.map(same),
        }
    }
}

impl From<compilation::Coverage> for CoverageView {
    fn from(coverage: compilation::Coverage) -> Self {
        let cell = |cell| match cell {
            CoverageCell::NoFile => CoverageCellView::NoFile,
            CoverageCell::Held => CoverageCellView::Held,
            CoverageCell::Uses { uses, with_held } => CoverageCellView::Uses { uses, with_held },
        };
        let row = |row: compilation::CoverageRow| CoverageRowView {
            principal: row.principal,
            name: row.name,
            cells: row.cells.into_iter().map(cell).collect(),
        };
        Self {
            period: coverage.period.map(|period| period.to_string()),
            rows: coverage.rows.into_iter().map(row).collect(),
        }
    }
}

impl From<compilation::UnitReflection> for UnitReflectionView {
    fn from(told: compilation::UnitReflection) -> Self {
        Self {
            unit: told.unit,
            period: told.period.to_string(),
            answers: told.answers,
        }
    }
}

/// As many as a view counts.
pub fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}
