//! The window's own build: its packages, and the page that the program carries inside itself.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use std::{fs, io};

use crate::places::Places;
use crate::steps::{self, Outcome, Stop};

/// The program that installs and runs the window's tools.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Folders in `ui/` that are made by tools.
const MADE: &[&str] = &["node_modules", "dist", "coverage"];

/// An npm command in the window's folder.
pub fn npm(places: &Places, arguments: &[&str]) -> Command {
    let mut command = Command::new(NPM);
    command.args(arguments).current_dir(places.window());
    command
}

/// Installs exactly the packages that `ui/package-lock.json` lists, unless that was done already.
pub fn install_packages(places: &Places) -> Result<Outcome, Stop> {
    let lock = places.window().join("package-lock.json");
    // npm empties the folder when it begins, so the copy is there only after an installation that went well.
    let packages = places.window().join("node_modules");
    let lock_of_last_time = packages.join(".installed-package-lock.json");
    let wanted = fs::read(&lock).map_err(|error| unreadable(&lock, &error))?;
    if fs::read(&lock_of_last_time).is_ok_and(|installed| installed == wanted) {
        return Ok(Outcome::AlreadyDone);
    }
    steps::call(&mut npm(places, &["ci", "--no-audit", "--no-fund"]))?;
    fs::create_dir_all(&packages)
        .and_then(|()| fs::write(&lock_of_last_time, wanted))
        .map_err(|error| unreadable(&lock_of_last_time, &error))?;
    Ok(Outcome::Done)
}

/// Builds the page, unless nothing that goes into it has changed.
pub fn build(places: &Places) -> Result<Outcome, Stop> {
    let sources = [
        places.window(),
        places.root.join("locales"),
        places.root.join("src-tauri/crates/wheel/fonts"),
        places.root.join("src-tauri/crates/wheel/icons"),
    ];
    let changed = last_change(&sources).map_err(|error| unreadable(&places.window(), &error))?;
    let built = fs::metadata(places.built_page())
        .and_then(|page| page.modified())
        .ok();
    if !is_stale(built, changed) {
        return Ok(Outcome::AlreadyDone);
    }
    steps::call(&mut npm(places, &["run", "build"]))?;
    if places.built_page().is_file() {
        Ok(Outcome::Done)
    } else {
        Err(Stop::because(format!(
            "npm run build made no {}",
            places.built_page().display()
        )))
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Stop {
    Stop::because(format!(
        "{} cannot be read or written: {error}",
        path.display()
    ))
}

/// Whether something must be built anew: it is not there, or something that goes into it changed after it was made.
fn is_stale(built: Option<SystemTime>, changed: Option<SystemTime>) -> bool {
    match (built, changed) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(built), Some(changed)) => changed > built,
    }
}

/// When something in these folders last changed; folders that do not exist are passed over.
///
/// A folder's own time counts too, as it changes when a file in it is removed; but not that of the folders named,
/// which changes whenever a tool writes its results there.
fn last_change(folders: &[PathBuf]) -> io::Result<Option<SystemTime>> {
    let mut last = None;
    let mut to_visit: Vec<PathBuf> = folders
        .iter()
        .filter(|folder| folder.is_dir())
        .cloned()
        .collect();
    while let Some(folder) = to_visit.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if MADE.iter().any(|made| entry.file_name() == *made) {
                continue;
            }
            // A file may vanish between listing and looking: editors write and rename.
            let Ok(about) = entry.metadata() else {
                continue;
            };
            last = last.max(Some(about.modified()?));
            if about.is_dir() {
                to_visit.push(entry.path());
            }
        }
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::time::Duration;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn the_page_is_built_when_it_is_missing_or_older_than_what_it_is_made_of() {
        assert!(is_stale(None, Some(at(5))));
        assert!(is_stale(Some(at(4)), Some(at(5))));
        assert!(!is_stale(Some(at(5)), Some(at(5))));
        assert!(!is_stale(Some(at(6)), Some(at(5))));
    }

    #[test]
    fn a_change_deep_down_counts_and_what_tools_make_does_not() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let write = |path: &str, seconds| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            let file = File::create(&path).expect("a file");
            file.set_modified(at(seconds)).expect("its time");
        };
        write("src/wheel/segment.ts", 70);
        write("package.json", 50);
        write("dist/index.html", 90);
        write("node_modules/vite/index.js", 99);
        for inner in ["src/wheel", "src"] {
            let inner = File::open(folder.path().join(inner)).expect("a folder");
            inner.set_modified(at(40)).expect("its time");
        }

        let folders = [folder.path().to_owned(), folder.path().join("not-there")];
        assert_eq!(last_change(&folders).expect("readable"), Some(at(70)));

        fs::remove_file(folder.path().join("src/wheel/segment.ts")).expect("removed");
        let after_removal = last_change(&folders).expect("readable").expect("files");
        assert!(
            after_removal > at(90),
            "the folder remembers that a file was removed from it"
        );
    }
}
