//! Counts as CSV, as we write it and as spreadsheets write it when they save it anew: semicolons, commas or
//! tabulators, any line ends, with or without BOM. No cell is copied before it is understood.

use csv::{ReaderBuilder, StringRecord};

use super::cells::is_newer;
use super::gathering::{Cells, Gathering};
use super::{FileFault, MOST_BYTES, Refusal};
use crate::Release;
use crate::files::COLUMNS;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Reads a release from CSV.
pub fn read(bytes: &[u8]) -> Result<Release, Refusal> {
    let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
    let delimiter = delimiter(bytes)?;
    if MOST_BYTES < bytes.len() {
        return Err(FileFault::TooLarge.into());
    }
    let text = std::str::from_utf8(bytes).map_err(|_| FileFault::Encoding)?;
    // Where the last line begins, if it has no end.
    let open_line = match text.rfind(['\n', '\r']) {
        Some(end) if end + 1 == text.len() => text.len(),
        Some(end) => end + 1,
        None => 0,
    };
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut gathering = Gathering::new();
    let mut is_header = true;
    while reader
        .read_record(&mut record)
        .map_err(|_| FileFault::Encoding)?
    {
        let fault = match cells(&record) {
            Some(cells) if is_header => (cells != COLUMNS).then_some(FileFault::Columns),
            Some(cells) => gathering.take(&cells).err(),
            None => Some(FileFault::Columns),
        };
        is_header = false;
        let Some(fault) = fault else { continue };
        let begins = record.position().map_or(0, csv::Position::byte);
        let begins = usize::try_from(begins).unwrap_or(0);
        // It is said to begin before what is left of the line end before it.
        let from = text.as_bytes().iter().skip(begins);
        let line_end = from.take_while(|byte| matches!(byte, b'\n' | b'\r'));
        let begins = begins + line_end.count();
        let before = text.as_bytes().iter().take(begins);
        let lines = before.filter(|byte| **byte == b'\n').count();
        return Err(Refusal {
            fault: if open_line <= begins {
                FileFault::Truncated
            } else {
                fault
            },
            line: u32::try_from(lines + 1).ok(),
        });
    }
    gathering.finish().map_err(|refusal| match refusal.fault {
        FileFault::Sum if open_line < text.len() => FileFault::Truncated.into(),
        _ => refusal,
    })
}

/// The sign between cells, by the names of the columns; they tell as well that this is a file of ours.
fn delimiter(bytes: &[u8]) -> Result<u8, FileFault> {
    let mut lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r'));
    let mut lines = lines.by_ref().filter(|line| !line.is_empty());
    let Some(names) = lines.next() else {
        return Err(FileFault::Empty);
    };
    let ours = |delimiter: u8| -> Option<(u8, usize)> {
        let names: Vec<&[u8]> = cells_of(names, delimiter).collect();
        let is_column = |name: &&&[u8]| COLUMNS.iter().any(|known| known.as_bytes() == **name);
        let format = names.iter().position(|name| *name == b"format")?;
        (COLUMNS.len() / 2 < names.iter().filter(is_column).count()).then_some((delimiter, format))
    };
    let Some((delimiter, format)) = [b';', b',', b'\t'].into_iter().find_map(ours) else {
        // Two bytes a sign, as some spreadsheets call Unicode.
        let narrow: Vec<u8> = names.iter().copied().filter(|byte| *byte != 0).collect();
        return Err(
            if narrow.starts_with(b"\xFF\xFEformat") || narrow.starts_with(b"\xFE\xFFformat") {
                FileFault::Encoding
            } else if COLUMNS.join(";").as_bytes().starts_with(bytes) {
                FileFault::Truncated
            } else {
                FileFault::NotOurs
            },
        );
    };
    let row = lines.next().unwrap_or_default();
    let format = cells_of(row, delimiter)
        .nth(format)
        .map(std::str::from_utf8);
    match format {
        Some(Ok(format)) if is_newer(format) => Err(FileFault::Newer),
        _ => Ok(delimiter),
    }
}

/// The cells of a line that holds no quoted delimiters before those that matter.
fn cells_of(line: &[u8], delimiter: u8) -> impl Iterator<Item = &[u8]> {
    line.split(move |byte| *byte == delimiter)
        .map(|cell| cell.strip_prefix(b"\"").unwrap_or(cell))
        .map(|cell| cell.strip_suffix(b"\"").unwrap_or(cell))
}

/// The cells of a record, if it has as many as there are columns.
fn cells(record: &StringRecord) -> Option<Cells<'_>> {
    if record.len() != COLUMNS.len() {
        return None;
    }
    let mut cells = [""; COLUMNS.len()];
    for (cell, field) in cells.iter_mut().zip(record) {
        *cell = field;
    }
    Some(cells)
}
