//! A validator of PDF/UA from `PyPI`, in a folder of its own below `target`: a second opinion on the papers we make.

use std::process::Command;

use crate::places::Places;
use crate::steps::{self, Outcome, Stop};

/// The package and the release that the tests were written with.
const PACKAGE: &str = "page-validation==0.11.0";

/// Puts the validator there if it is not.
pub fn prepare(places: &Places) -> Result<Outcome, Stop> {
    let python = places.validators_python();
    let asked = Command::new(&python)
        .args(["-c", "import page"])
        .stderr(std::process::Stdio::null())
        .status();
    if asked.is_ok_and(|status| status.success()) {
        return Ok(Outcome::AlreadyDone);
    }
    steps::call(
        Command::new("python3")
            .args(["-m", "venv", "--clear"])
            .arg(places.validator()),
    )?;
    steps::call(Command::new(&python).args(["-m", "pip", "install", "--quiet", PACKAGE]))?;
    Ok(Outcome::Done)
}
