//! Where things lie on this computer.

use std::path::{Path, PathBuf};
use std::{env, io};

use crate::command_line::Profile;
use crate::validator::Validator;

/// The folders that the tasks work in.
#[derive(Debug, Clone)]
pub struct Places {
    /// The folder of the repository.
    pub root: PathBuf,
    /// Where cargo builds: `target` in the repository unless `CARGO_TARGET_DIR` says otherwise.
    pub target: PathBuf,
}

impl Places {
    /// Finds the folders. Fails when the current folder is gone.
    pub fn find() -> io::Result<Self> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.parent().unwrap_or(here).to_owned();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) if !folder.is_empty() => std::path::absolute(folder)?,
            _ => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The window's source code.
    pub fn window(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A file of the window's build that exists only once the build has succeeded.
    pub fn built_page(&self) -> PathBuf {
        self.window().join("dist/index.html")
    }

    /// The copy of the program that lets itself be driven by tests.
    ///
    /// It has a place of its own because building with and without the feature `e2e` writes the same file.
    pub fn driven_program(&self, profile: Profile) -> PathBuf {
        let folder = match profile {
            Profile::Development => "e2e",
            Profile::Release => "e2e-release",
        };
        self.target.join(folder).join(program_name("hjulet"))
    }

    /// The folder of a validator.
    pub fn validator(&self, validator: Validator) -> PathBuf {
        self.target.join(validator.folder())
    }

    /// The Python that finds a validator.
    pub fn validators_python(&self, validator: Validator) -> PathBuf {
        self.validator(validator).join("bin").join("python")
    }

    /// A program that cargo has built.
    pub fn program(&self, profile: Profile, name: &str) -> PathBuf {
        let folder = match profile {
            Profile::Development => "debug",
            Profile::Release => "release",
        };
        self.target.join(folder).join(program_name(name))
    }
}

fn program_name(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}
