//! Lists every `locales/<tag>/*.ftl` for `include_str!`.
//!
//! A script and not a macro, because Cargo must notice a *new* file too: it
//! watches the whole folder named by `rerun-if-changed`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let locales = manifest.join("../../../locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../../../locales");

    let mut list = String::from("&[\n");
    for folder in sorted(&locales)? {
        if !folder.is_dir() {
            continue;
        }
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in sorted(&folder)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                println!("cargo::rerun-if-changed={}", file.display());
                let (tag, name) = (last_part(&folder)?, last_part(&file)?);
                writeln!(
                    list,
                    "    ({tag:?}, {name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/../../../locales/{tag}/{name}\"))),",
                )?;
            }
        }
    }
    list.push_str("]\n");
    fs::write(
        PathBuf::from(env::var("OUT_DIR")?).join("embedded.rs"),
        list,
    )?;
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn last_part(path: &Path) -> Result<&str, Box<dyn std::error::Error>> {
    path.file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| "a name in locales/ is not UTF-8".into())
}
