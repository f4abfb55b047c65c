//! What the program remembers without a key: the language of its own screens and what the unit chose. Nothing secret.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use casework::Marking;
use serde::{Deserialize, Serialize};
use wheel::LanguageTag;

/// The name of the file in the data folder.
pub const FILE: &str = "settings.json";

/// The choices a person made for this computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the program; `None` before the first choice.
    pub language: Option<LanguageTag>,
    /// Whether areas can be marked; `None` where the unit has not chosen, and the wheel's owner decides.
    pub marking: Option<Marking>,
}

impl Settings {
    /// Reads the settings of a data folder.
    ///
    /// What cannot be read counts as not chosen: asking again is all it costs.
    pub fn read(folder: &Path) -> Self {
        fs::read(path(folder))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes them, whole or not at all.
    ///
    /// # Errors
    /// The folder cannot be written, or the disk is full.
    pub fn write(self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&serde_json::to_vec_pretty(&self)?)?;
        file.as_file().sync_all()?;
        file.persist(path(folder))?;
        Ok(())
    }
}

fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_remembered_and_a_broken_file_asks_again() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Settings::read(folder.path()).language, None);
        let chosen = Settings {
            language: Some(LanguageTag::Kmr),
            marking: Some(Marking::ThreeSteps),
        };
        chosen.write(folder.path()).unwrap();
        assert_eq!(Settings::read(folder.path()), chosen);
        fs::write(folder.path().join(FILE), "{\"language\":").unwrap();
        assert_eq!(Settings::read(folder.path()).language, None);
    }
}
