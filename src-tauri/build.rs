//! Gives every command of our own a permission, so that the capability file decides who may call it.
//!
//! Without this list all own commands are open to every local window
//! (`reference/tech.md` 3.2).

use std::error::Error;

include!("src/ipc/command_names.rs");

fn main() -> Result<(), Box<dyn Error>> {
    let own = tauri_build::AppManifest::new().commands(COMMAND_NAMES);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(own))?;
    Ok(())
}
