//! The real program in its real window, walked through as its users do.

#![cfg(unix)]

mod case;
mod counts;
mod journey;
mod odd;
mod papers;
mod rounds;
mod screen_reader;
mod talking;
mod trouble;
mod typing;
