//! Starts Hjulet. Everything is in the library, see `lib.rs`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    hjulet::run()
}
