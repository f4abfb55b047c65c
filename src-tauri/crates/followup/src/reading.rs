//! A file of a release, read back: CSV, workbook or package, told apart by what is in it. Bytes of any origin are
//! taken; what is not a whole and sound release is refused with the one fault found first.

mod archive;
mod cells;
mod csv;
mod gathering;
mod package;
mod reflection;
mod workbook;

pub(crate) use archive::{Parts, unpacked};
use serde::Serialize;
pub(crate) use workbook::{SheetCell, sheets, strings};

use crate::Release;
use crate::files::{COUNTS_FILE, DESCRIPTION_FILE};

/// The most bytes a file of a release has. Whoever reads it from a disk stops there.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most rows of counts.
const MOST_ROWS: usize = 4_000;
/// The most half-years a release is of.
pub(crate) const MOST_PERIODS: usize = 200;
/// The largest number that is taken for a count.
pub(crate) const MOST_USES: u64 = 100_000_000;

/// Why a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum FileFault {
    /// It cannot be read from the disk.
    Unreadable,
    /// A folder that holds more than is read at once, or lies too deep. What was found before is read.
    TooMany,
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

/// A file that is not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file is refused: {fault:?}")]
pub struct Refusal {
    /// Why.
    pub fault: FileFault,
    /// The line of the table it stands in, from 1, which is that of the columns' names.
    pub line: Option<u32>,
}

impl From<FileFault> for Refusal {
    fn from(fault: FileFault) -> Self {
        Self { fault, line: None }
    }
}

/// Reads a release from the bytes of a file of any of the three kinds. Of the `name` only the ending matters, and
/// only to say what is wrong with a file that is nothing of the sort.
///
/// Knows no clock: whoever has one sees to it that the half-years are over.
///
/// # Errors
/// The first fault found. A newer format comes before all others.
pub fn read(name: &str, bytes: &[u8]) -> Result<Release, Refusal> {
    if bytes.starts_with(archive::SIGNATURE) {
        if MOST_BYTES < bytes.len() {
            return Err(FileFault::TooLarge.into());
        }
        let parts = archive::unpacked(bytes)?;
        let has = |name: &str| parts.contains_key(name);
        return if has(workbook::WORKBOOK) {
            workbook::read(&parts)
        } else if has(COUNTS_FILE) || has(DESCRIPTION_FILE) {
            package::read(&parts)
        } else {
            Err(FileFault::NotOurs.into())
        };
    }
    csv::read(bytes).map_err(|refusal| match refusal.fault {
        FileFault::NotOurs if ends_like_an_archive(name) => FileFault::Package.into(),
        _ => refusal,
    })
}

fn ends_like_an_archive(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| {
        ending.eq_ignore_ascii_case("zip") || ending.eq_ignore_ascii_case("xlsx")
    })
}
