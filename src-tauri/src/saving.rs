//! Files that leave the program: a person says where, and they are written whole or not at all.

#[cfg(target_os = "linux")]
use std::fs::File;
use std::{
    ffi::OsString,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use chrono::NaiveDate;
use serde::Serialize;
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt as _;

use crate::Failure;

/// In a build that a test drives: the folder in which files are saved, since no test can use the system's dialog.
const FOLDER_VARIABLE: &str = "HJULET_SAVE_IN";

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Saved {
    /// It stands where the person wanted it.
    Yes,
    /// The person changed their mind.
    No,
}

/// Asks where a file goes, with a proposed name, and writes it there. Slow: not for the main thread.
///
/// What is written is asked for only then: a dialog can stand open for long, and the store may be
/// locked meanwhile.
///
/// # Errors
/// The disk is full, or the place cannot be written; and as `bytes`.
pub fn save<R: Runtime, B: AsRef<[u8]>>(
    app: &AppHandle<R>,
    proposed_name: &str,
    bytes: impl FnOnce() -> Result<B, Failure>,
) -> Result<Saved, Failure> {
    let Some(path) = place(app, proposed_name) else {
        return Ok(Saved::No);
    };
    write(&path, bytes()?.as_ref())?;
    Ok(Saved::Yes)
}

fn place<R: Runtime>(app: &AppHandle<R>, proposed_name: &str) -> Option<PathBuf> {
    if let Some(folder) = folder_of_test() {
        return Some(PathBuf::from(folder).join(proposed_name));
    }
    let chosen = app
        .dialog()
        .file()
        .set_file_name(proposed_name)
        .blocking_save_file()?;
    chosen.into_path().ok()
}

fn folder_of_test() -> Option<OsString> {
    if cfg!(feature = "e2e") {
        std::env::var_os(FOLDER_VARIABLE)
    } else {
        None
    }
}

/// The name proposed for a file: what it is and the day, if it may tell it, without signs that some system does not take.
pub fn file_name(title: &str, day: Option<NaiveDate>, extension: &str) -> String {
    let refused = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
    let title: String = title
        .chars()
        .filter(|sign| !sign.is_control() && !is_isolate(*sign) && !refused.contains(sign))
        .collect();
    match day {
        Some(day) => format!("{} {day}.{extension}", title.trim()),
        None => format!("{}.{extension}", title.trim()),
    }
}

/// Marks that keep words in order on a screen and would be hidden in a name.
fn is_isolate(sign: char) -> bool {
    matches!(sign, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Writes a file whole or not at all: what stood there stays until the new one is on the disk.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().ok_or(Failure::NotSaved)?;
    let written = write_nameless(folder, path, bytes).unwrap_or_else(|| {
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    });
    written.map_err(|error| match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Failure::DiskFull,
        _ => Failure::NotSaved,
    })
}

/// Writes to a file that has no name until it is whole, so that a killed program leaves nothing of it
/// anywhere; `None` where the system or the disk knows no such files, or something stands at the
/// place already, which only a name can be moved onto.
#[cfg(target_os = "linux")]
fn write_nameless(folder: &Path, path: &Path, bytes: &[u8]) -> Option<io::Result<()>> {
    use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, open};
    use std::os::fd::AsRawFd as _;

    if path.symlink_metadata().is_ok() {
        return None;
    }
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    let mut file = File::from(open(folder, flags, Mode::RUSR | Mode::WUSR).ok()?);
    let whole = file.write_all(bytes).and_then(|()| file.sync_all());
    if let Err(error) = whole {
        return Some(Err(error));
    }
    let nameless = format!("/proc/self/fd/{}", file.as_raw_fd());
    linkat(CWD, nameless, CWD, path, AtFlags::SYMLINK_FOLLOW)
        .ok()
        .map(Ok)
}

#[cfg(not(target_os = "linux"))]
fn write_nameless(_: &Path, _: &Path, _: &[u8]) -> Option<io::Result<()>> {
    None
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_takes_the_place_of_the_one_that_stood_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("لوگ å.csv");
        write(&path, b"first").unwrap();
        write(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_place_that_is_not_there_is_refused_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("missing").join("log.csv");
        assert_eq!(write(&path, b"x"), Err(Failure::NotSaved));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_refused() {
        // For whoever may write everywhere there is one place that nobody can write to.
        let path = Path::new("/proc").join("paper.pdf");
        assert_eq!(write(&path, b"x"), Err(Failure::NotSaved));
    }

    #[test]
    fn only_its_owner_can_read_a_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("papper.pdf");
        for bytes in [b"first", b"other"] {
            write(&path, bytes).unwrap();
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{mode:o}");
        }
    }

    #[test]
    fn a_name_says_what_it_is_and_when_in_any_script() {
        let today = "2026-11-22".parse().unwrap();
        assert_eq!(
            file_name("Det vi: pratade/om?", Some(today), "pdf"),
            "Det vi pratadeom 2026-11-22.pdf"
        );
        assert_eq!(
            file_name("\u{2068}صفحة للبيت\u{2069}", Some(today), "pdf"),
            "صفحة للبيت 2026-11-22.pdf"
        );
        assert_eq!(
            file_name("Till elevhälsoteamet", None, "csv"),
            "Till elevhälsoteamet.csv"
        );
    }

    #[test]
    fn a_folder_in_its_place_stays_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log.csv");
        fs::create_dir(&path).unwrap();
        assert_eq!(write(&path, b"x"), Err(Failure::NotSaved));
        assert!(path.is_dir());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
