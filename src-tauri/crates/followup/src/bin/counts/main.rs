//! `counts`: what would be published of a table, and whole invented units, so that anybody can try to reckon back.
//!
//! `cargo xtask counts` passes on to it. It does what the program does by the program's own functions, and nothing
//! else; no part of it ships.

mod arguments;
mod dice;
mod habits;
mod simulate;
mod table;
mod unit;

use std::io::{self, Write as _};
use std::process::ExitCode;

use arguments::Request;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments::parse(&words) {
        Ok(Request::Help) => writeln!(io::stdout(), "{}", arguments::HELP).map_err(Stop::from),
        Ok(Request::Table(fewest)) => {
            table::tell(&mut io::stdin().lock(), &mut io::stdout().lock(), fewest)
        }
        Ok(Request::Simulate(simulation)) => simulate::simulate(&simulation).and_then(|made| {
            writeln!(io::stdout(), "{made}")?;
            Ok(())
        }),
        Err(misunderstood) => Err(Stop::Misunderstood(format!(
            "{misunderstood}\nSee `counts --help`."
        ))),
    };
    let stop = match done {
        Ok(()) => return ExitCode::SUCCESS,
        // Whoever read our output has seen enough.
        Err(Stop::Failed(failed)) if failed.kind() == io::ErrorKind::BrokenPipe => {
            return ExitCode::SUCCESS;
        }
        Err(stop) => stop,
    };
    let (message, exit_code) = match stop {
        Stop::Misunderstood(message) => (message, 2),
        Stop::Failed(failed) => (failed.to_string(), 1),
    };
    // Where even this cannot be said, the exit code says it.
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::from(exit_code)
}

/// Why nothing more is done.
#[derive(Debug)]
pub enum Stop {
    /// What was given makes no sense: exit code 2.
    Misunderstood(String),
    /// Something failed on the way: exit code 1.
    Failed(io::Error),
}

impl From<io::Error> for Stop {
    fn from(failed: io::Error) -> Self {
        Self::Failed(failed)
    }
}
