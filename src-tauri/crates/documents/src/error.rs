//! What can go wrong when a paper is made.

/// A paper that could not be made.
///
/// None of these carries a word of what stands on the paper.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The template could not be set. A fault of the program, found by its tests.
    #[error("a template could not be set: {0}")]
    Template(String),
    /// There is no such page.
    #[error("no page {0}")]
    NoPage(usize),
    /// A page could not be drawn as an image.
    #[error("a page could not be drawn")]
    Drawing,
}
