//! What went wrong unexpectedly, in a small local file: number, moment, kind. Never what was written or by whom.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write as _},
    panic,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use chrono::Local;
use uuid::Uuid;

/// The name of the file in the data folder.
pub const FILE: &str = "hjulet.log";
/// The file starts anew when it has grown to this many bytes; the previous one is kept beside it.
pub const MOST_BYTES: u64 = 200_000;

/// One program, one log. Whoever comes first decides where it is.
static LOG: OnceLock<PathBuf> = OnceLock::new();

/// Says in which folder the log is kept from now on.
pub fn keep_in(folder: &Path) {
    // A second application in one process exists in tests only.
    let _ = LOG.set(folder.join(FILE));
}

/// Notes where a panic happened in place of what it says: the text of a panic can quote what somebody typed.
pub fn note_panics() {
    panic::set_hook(Box::new(|panic| {
        let kind = panic.location().map_or_else(
            || "panic".to_owned(),
            |place| panic_kind(place.file(), place.line()),
        );
        let number = note(&kind);
        let _ = writeln!(io::stderr(), "hjulet: {number} {kind}");
    }));
}

/// The file without its folders, which name the computer that built the program.
fn panic_kind(file: &str, line: u32) -> String {
    let file = file.rsplit(['/', '\\']).next().unwrap_or_default();
    format!("panic at {file}:{line}")
}

/// Notes what happened and gives the number to tell.
pub fn note(kind: &str) -> String {
    let [.., a, b, c, d] = Uuid::now_v7().into_bytes();
    let number = format!("{:08X}", u32::from_be_bytes([a, b, c, d]));
    if let Some(path) = LOG.get() {
        // Where not even this can be written there is nobody left to tell.
        let _ = append(path, &number, kind);
    }
    number
}

fn append(path: &Path, number: &str, kind: &str) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|file| MOST_BYTES <= file.len()) {
        fs::rename(path, path.with_extension("log.old"))?;
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let moment = Local::now().format("%Y-%m-%dT%H:%M:%S");
    writeln!(options.open(path)?, "{moment} {number} {kind}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_by_its_place() {
        assert_eq!(
            panic_kind("/elsewhere/src/session.rs", 12),
            "panic at session.rs:12"
        );
        assert_eq!(panic_kind(r"C:\b\lib.rs", 3), "panic at lib.rs:3");
    }

    #[test]
    fn the_log_tells_the_number_and_does_not_grow_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        append(&path, "0A1B2C3D", "database: 1").unwrap();
        let written = fs::read_to_string(&path).unwrap();
        assert!(written.ends_with(" 0A1B2C3D database: 1\n"), "{written}");

        fs::write(&path, vec![b'x'; 200_000]).unwrap();
        append(&path, "FFFFFFFF", "database: 2").unwrap();
        assert!(fs::metadata(&path).unwrap().len() < 100);
        assert!(folder.path().join("hjulet.log.old").exists());
    }
}
