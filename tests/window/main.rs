//! The real program in its real window, walked through as its users do.

#![cfg(unix)]

mod journey;
mod screen_reader;
mod trouble;
mod typing;
