//! Rows as CSV: semicolons, as a Swedish spreadsheet expects, and line ends of RFC 4180.

use csv::{Terminator, WriterBuilder};

use super::{Error, rows::Cell};

/// Whether the three bytes stand first by which a spreadsheet knows UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bom {
    /// For a spreadsheet.
    Yes,
    /// For tools, which know the encoding from the description of a package.
    No,
}

/// The bytes of rows below the names of their columns.
pub fn written<const CELLS: usize>(
    columns: &[&str; CELLS],
    rows: &[[Cell; CELLS]],
    bom: Bom,
) -> Result<Vec<u8>, Error> {
    let start = match bom {
        Bom::Yes => "\u{FEFF}".as_bytes().to_vec(),
        Bom::No => Vec::new(),
    };
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer(start);
    writer.write_record(columns)?;
    for row in rows {
        for cell in row {
            match cell {
                Cell::Text(text) => writer.write_field(text)?,
                Cell::Number(number) => writer.write_field(number.to_string())?,
            }
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::Bytes(error.into_error()))
}
