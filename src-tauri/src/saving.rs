//! Files that leave the program: a person says where, and they are written whole or not at all.

use std::{
    ffi::OsString,
    io::Write as _,
    path::{Path, PathBuf},
};

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
/// # Errors
/// The disk is full, or the place cannot be written.
pub fn save<R: Runtime>(
    app: &AppHandle<R>,
    proposed_name: &str,
    bytes: &[u8],
) -> Result<Saved, Failure> {
    let Some(path) = place(app, proposed_name) else {
        return Ok(Saved::No);
    };
    write(&path, bytes)?;
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

/// Writes a file whole or not at all: what stood there stays until the new one is on the disk.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().ok_or(Failure::NotSaved)?;
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    });
    written.map_err(|error| match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Failure::DiskFull,
        _ => Failure::NotSaved,
    })
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
    fn a_folder_in_its_place_stays_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log.csv");
        fs::create_dir(&path).unwrap();
        assert_eq!(write(&path, b"x"), Err(Failure::NotSaved));
        assert!(path.is_dir());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
