//! Charts of a compilation as SVG: bars for a table, a grid for coverage.
//!
//! Each stands alone, for paper and for screens: ink on paper, nothing told by colour, every number written out, and the
//! whole as text in `<title>` and `<desc>`. In a language that is written from the right it is drawn from the right.
//! The same input gives the same bytes.

mod bars;
mod grid;
mod sheet;

use l10n::Locales;
use wheel::LanguageTag;

use crate::compilation::{Compiled, CompiledTable};

/// Draws a table as bars.
pub fn of_table(
    table: &CompiledTable,
    compiled: &Compiled,
    locales: &Locales,
    language: LanguageTag,
) -> String {
    bars::drawn(table, compiled, locales, language)
}

/// Draws which units gave files.
pub fn of_coverage(compiled: &Compiled, locales: &Locales, language: LanguageTag) -> String {
    grid::drawn(compiled, locales, language)
}

#[cfg(test)]
mod tests;
