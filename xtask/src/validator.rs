//! Tools from `PyPI`, each in a folder of its own below `target`: a second opinion on the files we make and on our pace.

use std::process::Command;

use crate::places::Places;
use crate::steps::{self, Outcome, Stop};

/// What can be asked for a second opinion.
#[derive(Clone, Copy, Debug)]
pub enum Validator {
    /// On papers: PDF/UA.
    Papers,
    /// On the data package of a release of usage counts: the tool of the Frictionless project.
    Counts,
    /// On how fast the same files of counts are summed: `DuckDB`.
    Sums,
}

impl Validator {
    /// Its folder below `target`.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Papers => "pdf-ua",
            Self::Counts => "frictionless",
            Self::Sums => "duckdb",
        }
    }

    /// The package and the release that the tests were written with.
    fn package(self) -> &'static str {
        match self {
            Self::Papers => "page-validation==0.11.0",
            Self::Counts => "frictionless==5.21.0",
            Self::Sums => "duckdb==2.0.0",
        }
    }

    fn module(self) -> &'static str {
        match self {
            Self::Papers => "page",
            Self::Counts => "frictionless",
            Self::Sums => "duckdb",
        }
    }
}

/// Puts those of the validators there that are not.
pub fn prepare(places: &Places, validators: &[Validator]) -> Result<Outcome, Stop> {
    let mut outcome = Outcome::AlreadyDone;
    for validator in validators.iter().copied() {
        let python = places.validators_python(validator);
        let asked = Command::new(&python)
            .args(["-c", &format!("import {}", validator.module())])
            .stderr(std::process::Stdio::null())
            .status();
        if asked.is_ok_and(|status| status.success()) {
            continue;
        }
        steps::call(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(places.validator(validator)),
        )?;
        let install = ["-m", "pip", "install", "--quiet", validator.package()];
        steps::call(Command::new(&python).args(install))?;
        outcome = Outcome::Done;
    }
    Ok(outcome)
}
