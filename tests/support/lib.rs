//! What the acceptance tests, the demonstration and the measurements share: the real program in a
//! real window, driven as a person would, by what stands on the screen.

pub mod find;
pub mod steps;
pub mod window;

pub use window::{DataFolder, Window};
