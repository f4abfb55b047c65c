//! `cargo xtask`: sets a computer up for Hjulet, then runs, tests, shows or measures the program.
//!
//! Everything that a newcomer or CI must do by command belongs here, so that two words replace a page of instructions.
//! Nothing that ships in the program belongs here.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program speaks to people through these two streams"
)]

mod command_line;
mod node;
mod os_release;
mod packages;
mod places;
mod shipped;
mod steps;
mod system;
mod tasks;
mod validator;
mod virtual_display;
mod window;

use std::process::ExitCode;

use command_line::Request;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match command_line::parse(&words) {
        Ok(Request::Usage) => {
            println!("{}", command_line::USAGE);
            ExitCode::SUCCESS
        }
        Ok(Request::Counts(words)) => match tasks::counts(&words) {
            Ok(exit_code) => ExitCode::from(exit_code),
            Err(stop) => {
                eprintln!("{stop}");
                ExitCode::from(stop.exit_code)
            }
        },
        Ok(Request::Task { task, installing }) => match tasks::perform(task, installing) {
            Ok(()) => ExitCode::SUCCESS,
            Err(stop) => {
                eprintln!("\n{stop}");
                ExitCode::from(stop.exit_code)
            }
        },
        Err(misunderstood) => {
            eprintln!("{misunderstood}\n\n{}", command_line::USAGE);
            ExitCode::from(2)
        }
    }
}
