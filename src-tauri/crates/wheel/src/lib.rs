//! The wheel itself: which languages it speaks, which areas it can have, the
//! content pack that describes one edition of it, its geometry and its SVG.
//!
//! No files are read here, no clock and no randomness: the shell reads the
//! pack and hands over its text. What a *conversation* about the wheel is
//! belongs to `casework`.

pub mod area;
pub mod language;

pub use area::{AreaId, UnknownArea};
pub use language::{Direction, LanguageTag, UnknownLanguage};
