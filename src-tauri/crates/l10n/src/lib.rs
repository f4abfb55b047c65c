//! The words of the program: loads `locales/`, picks a language, fills in
//! what varies, writes dates.
//!
//! Everything a person reads comes from here or, in the window, from the same
//! files. What is *said* belongs to `locales/`; when to say it belongs to those
//! who ask. No clock and no files at run time: the sources are embedded, and
//! the words of a wheel pack are handed over by the shell.

mod arabic;
pub mod dates;
pub mod error;
pub mod locales;
pub mod message_ids;
pub mod words;

/// A value to fill into a message: text with `"…".into()`, a count with `3.into()`.
pub use fluent_bundle::FluentValue as Value;

pub use error::Error;
pub use locales::{Locales, WHEEL_FILE};
pub use message_ids::message_ids_typescript;
pub use wheel::ReviewStatus;
pub use words::Words;
