//! What the window asks of the program, from the first start to the last page: every command
//! through Tauri's mock runtime with the permissions that ship, on a real store in its own folder.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test ends where what it builds upon does not hold"
)]

mod bringing;
mod case_file;
mod compile;
mod conversation;
mod doors;
mod keeping;
mod log;
mod pack;
mod papers;
mod program;
mod rounds;
mod talking;
mod trouble;
mod usage;
mod words;
