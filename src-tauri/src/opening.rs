//! Files that a person gives the program: chosen in the system's dialog, or dropped on the window. The page never names a path.

use std::{path::PathBuf, sync::Arc};

use tauri::{AppHandle, Emitter as _, Manager as _, Runtime};
use tauri_plugin_dialog::DialogExt as _;

use crate::{Compiling, Session};

/// The event by which the window hears that files were dropped on it and are being read. It carries nothing.
pub const DROPPED: &str = "files-dropped";
/// In a build that a test drives: the folder that is opened, since no test can use the system's dialog.
const FOLDER_VARIABLE: &str = "HJULET_OPEN_IN";
/// The endings of the files that can be put together, which are also what their kinds are called.
const ENDINGS: [&str; 3] = ["csv", "xlsx", "zip"];

/// Asks for files; `None` if the person changed their mind. Slow: not for the main thread.
pub fn ask_for_files<R: Runtime>(app: &AppHandle<R>) -> Option<Vec<PathBuf>> {
    if let Some(folder) = folder_of_test() {
        return Some(vec![folder]);
    }
    let chosen = app
        .dialog()
        .file()
        .add_filter(ENDINGS.join(" "), &ENDINGS)
        .blocking_pick_files()?;
    let paths = chosen.into_iter().filter_map(|file| file.into_path().ok());
    Some(paths.collect())
}

/// Asks for a folder; `None` if the person changed their mind. Slow: not for the main thread.
pub fn ask_for_folder<R: Runtime>(app: &AppHandle<R>) -> Option<Vec<PathBuf>> {
    if let Some(folder) = folder_of_test() {
        return Some(vec![folder]);
    }
    let chosen = app.dialog().file().blocking_pick_folder()?;
    Some(vec![chosen.into_path().ok()?])
}

/// Begins to read what was dropped on the window, and tells it so.
pub fn dropped<R: Runtime>(app: &AppHandle<R>, paths: &[PathBuf]) {
    // Addresses of the web can be dropped as well; they are no files.
    let files: Vec<PathBuf> = paths
        .iter()
        .filter(|path| path.is_absolute())
        .cloned()
        .collect();
    if files.is_empty() {
        return;
    }
    begin(app, files);
    // A window that is gone needs no telling.
    let _ = app.emit(DROPPED, ());
}

/// Begins to read files and folders.
pub fn begin<R: Runtime>(app: &AppHandle<R>, paths: Vec<PathBuf>) {
    let today = app.state::<Arc<Session>>().today();
    app.state::<Arc<Compiling>>().begin(paths, today);
}

fn folder_of_test() -> Option<PathBuf> {
    if cfg!(feature = "e2e") {
        std::env::var_os(FOLDER_VARIABLE).map(PathBuf::from)
    } else {
        None
    }
}
