//! What lies in a zip archive, unpacked in memory within limits that are kept while unpacking: what an archive says of
//! its own size is not believed.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use super::FileFault;

/// The bytes every archive that is not empty begins with.
pub const SIGNATURE: &[u8] = b"PK\x03\x04";
/// The bytes of the record an archive ends with, and how long that is where nothing was said about the archive.
const END: &[u8] = b"PK\x05\x06";
const END_BYTES: usize = 22;
/// The most that all parts together may hold.
const MOST_UNPACKED: u64 = 16 * 1024 * 1024;
/// The most parts; a workbook that a spreadsheet saved anew has a few dozen.
const MOST_PARTS: usize = 200;

/// The parts of an archive by their names, as they stand in it.
pub type Parts = BTreeMap<String, Vec<u8>>;

/// Unpacks an archive.
pub fn unpacked(bytes: &[u8]) -> Result<Parts, FileFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| {
        if bytes.windows(END.len()).any(|window| window == END) {
            FileFault::Package
        } else {
            FileFault::Truncated
        }
    })?;
    if MOST_PARTS < archive.len() {
        return Err(FileFault::Package);
    }
    if entries_named(bytes).is_some_and(|named| named != archive.len()) {
        return Err(FileFault::Package);
    }
    let mut parts = Parts::new();
    let mut left = MOST_UNPACKED;
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).map_err(fault)?;
        let name = part.name().map_err(fault)?.into_owned();
        let mut unpacked = Vec::new();
        let mut within = part.by_ref().take(left + 1);
        within
            .read_to_end(&mut unpacked)
            .map_err(|_| FileFault::Package)?;
        left = left
            .checked_sub(unpacked.len() as u64)
            .ok_or(FileFault::TooLarge)?;
        if parts.insert(name, unpacked).is_some() {
            return Err(FileFault::Package);
        }
    }
    Ok(parts)
}

/// How many entries the end of an archive names: more than there are if a name stands twice.
fn entries_named(bytes: &[u8]) -> Option<usize> {
    let end = bytes.get(bytes.len().checked_sub(END_BYTES)?..)?;
    let count = end.strip_prefix(END)?.get(6..8)?;
    count
        .try_into()
        .ok()
        .map(|count| usize::from(u16::from_le_bytes(count)))
}

fn fault(_: ZipError) -> FileFault {
    FileFault::Package
}
