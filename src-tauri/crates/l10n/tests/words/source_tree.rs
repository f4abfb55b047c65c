//! The source files in which words are looked for.

use std::fs;
use std::path::{Path, PathBuf};

/// One source file.
pub struct SourceFile {
    /// The path under the folder that was asked for, with `/`.
    pub path: String,
    pub text: String,
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The files of the window with one of the extensions, tests left out, sorted.
pub fn window(extensions: &[&str]) -> Vec<SourceFile> {
    let mut files = files_in(&root().join("ui/src"), extensions);
    files.retain(|file| !file.path.contains(".test."));
    files
}

/// The Rust files of the program, without their tests, sorted.
pub fn rust() -> Vec<SourceFile> {
    let mut files = files_in(&root().join("src-tauri"), &["rs"]);
    files.retain(|file| !file.path.contains("/tests/"));
    for file in &mut files {
        // Tests stand last in a file of ours.
        if let Some((code, _)) = file.text.split_once("#[cfg(test)]\nmod ") {
            file.text = code.to_owned();
        }
    }
    files
}

fn files_in(top: &Path, extensions: &[&str]) -> Vec<SourceFile> {
    let mut files = Vec::new();
    let mut folders = vec![top.to_owned()];
    while let Some(folder) = folders.pop() {
        // A folder that is not there yet has no files; each rule says when that is a fault.
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            if path.is_dir() {
                let is_output = path
                    .file_name()
                    .is_some_and(|name| name == "target" || name == "gen");
                if !is_output {
                    folders.push(path);
                }
                continue;
            }
            let extension = path.extension().and_then(|extension| extension.to_str());
            if extension.is_some_and(|extension| extensions.contains(&extension)) {
                let inside = path.strip_prefix(top).unwrap_or(&path);
                files.push(SourceFile {
                    path: inside.to_string_lossy().replace('\\', "/"),
                    text: fs::read_to_string(&path).unwrap_or_default(),
                });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
