//! What single cells of a release say.

use casework::{Month, Period};

use super::{FileFault, MOST_PERIODS, MOST_USES};
use crate::files::SOURCE_SIGN;
use crate::words::known_counties;
use crate::{FORMAT, Fewest, KINDS, SourceId, Span, Unit};

/// The most signs of the names of an edition and of a program.
const MOST_SIGNS: usize = 100;

/// Whether a cell of the column `format` names one that is newer than this program.
pub fn is_newer(format: &str) -> bool {
    let digits = format.trim_start_matches('0');
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number && digits.parse::<u32>().map_or(true, |format| FORMAT < format)
}

/// The half-years from one cell to another.
pub fn span(first: &str, last: &str) -> Result<Span, FileFault> {
    let period = |text: &str| text.parse::<Period>().map_err(|_| FileFault::Period);
    let (first, last) = (period(first)?, period(last)?);
    let span = Span { first, last };
    if (1..=MOST_PERIODS).contains(&span.periods().take(MOST_PERIODS + 1).count()) {
        Ok(span)
    } else {
        Err(FileFault::Period)
    }
}

/// A source, from its cell.
pub fn source_of(cell: &str) -> Result<SourceId, FileFault> {
    let source = cell.strip_prefix(SOURCE_SIGN).ok_or(FileFault::Cell)?;
    source.parse().map_err(|_| FileFault::Cell)
}

/// A unit that is known here. A spreadsheet takes the zeros from the front of codes, `04` and `0483`.
pub fn unit(county: &str, principal: &str, kind: &str) -> Result<Unit, FileFault> {
    let is = |code: &str, cell: &str| {
        let digits =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        code == cell || (digits(cell) && code.trim_start_matches('0') == cell)
    };
    if !KINDS.contains(&kind) {
        return Err(FileFault::Unit);
    }
    let county = known_counties()
        .iter()
        .find(|known| is(&known.code, county));
    let county = county.ok_or(FileFault::Unit)?;
    let mut principals = county.principals.iter();
    let principal = principals.find(|known| is(&known.code, principal));
    Ok(Unit {
        county: county.code.clone(),
        principal: principal.ok_or(FileFault::Unit)?.code.clone(),
        kind: kind.to_owned(),
    })
}

/// How many each number stands for at least.
pub fn fewest_of(cell: &str) -> Result<Fewest, FileFault> {
    let number = count(cell)?;
    if number < Fewest::USUAL.get() {
        return Err(FileFault::TooSmall);
    }
    let fewest = u8::try_from(number).map(Fewest::new);
    fewest.ok().and_then(Result::ok).ok_or(FileFault::Number)
}

/// A number of uses, or any other whole number.
pub fn count(cell: &str) -> Result<u64, FileFault> {
    let bytes = cell.as_bytes();
    if cell.starts_with(['=', '@']) {
        return Err(FileFault::Cell);
    }
    if bytes.is_empty() || 12 < bytes.len() || !bytes.iter().all(u8::is_ascii_digit) {
        return Err(FileFault::Number);
    }
    let number = cell.parse().map_err(|_| FileFault::Number)?;
    if MOST_USES < number {
        return Err(FileFault::Number);
    }
    Ok(number)
}

/// The place of a month among those of the half-years, and the month.
pub fn month(code: &str, span: Span) -> Option<(usize, Month)> {
    let month = code.parse().ok().or_else(|| spreadsheet_month(code))?;
    let months = |month: Month| month.year() * 12 + i32::from(month.month());
    let [first, ..] = span.first.months();
    let place = usize::try_from(months(month) - months(first)).ok()?;
    (place < months_of(span)).then_some((place, month))
}

/// How many months half-years have.
pub fn months_of(span: Span) -> usize {
    6 * span.periods().count()
}

/// What a Swedish or an English spreadsheet makes of `2026-03` when it opens a CSV: `mar-26`.
fn spreadsheet_month(cell: &str) -> Option<Month> {
    let (name, year) = cell.split_once('-')?;
    let names = [
        "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ];
    let english = [(5, "may"), (10, "oct")];
    let name = name.to_ascii_lowercase();
    let month = (1..)
        .zip(names)
        .chain(english)
        .find_map(|(month, known)| (known == name).then_some(month))?;
    if year.len() != 2 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Month::new(2000 + year.parse::<i32>().ok()?, month).ok()
}

/// Whether a cell can be what something is called: not empty, unlike a formula, without signs that nobody sees.
pub fn is_label(cell: &str) -> bool {
    let is_seen = |byte: &u8| !byte.is_ascii_control();
    !cell.is_empty() && !is_formula(cell) && cell.as_bytes().iter().all(is_seen)
}

/// Whether a spreadsheet would take a cell for a formula.
pub fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@'])
}

/// Whether a cell can be the name of an edition or a program.
pub fn is_name(cell: &str) -> bool {
    cell.len() <= MOST_SIGNS && is_label(cell)
}
