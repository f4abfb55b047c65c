//! How far the words of a language have been checked.

use serde::{Deserialize, Serialize};

/// How far a translation has come (`product.md`, "Six languages").
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum ReviewStatus {
    /// Ours, not yet read by a translator; the program says so where a family sees it.
    Draft,
    /// Read and corrected by an authorised translator.
    Reviewed,
    /// The county's own wording.
    Official,
}

impl ReviewStatus {
    /// Reads the resource comment `### Review status: draft|reviewed|official`.
    ///
    /// `None` when the line is missing or says something else.
    pub fn read(source: &str) -> Option<Self> {
        let status = source
            .lines()
            .find_map(|line| line.strip_prefix("### Review status:"))?;
        match status.trim() {
            "draft" => Some(Self::Draft),
            "reviewed" => Some(Self::Reviewed),
            "official" => Some(Self::Official),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_resource_comment_gives_the_status() {
        let source = "### The wheel.\n### Review status: official\n\na = b\n";
        assert_eq!(ReviewStatus::read(source), Some(ReviewStatus::Official));
    }

    #[test]
    fn an_unknown_word_or_an_ordinary_comment_is_no_status() {
        assert_eq!(ReviewStatus::read("### Review status: fine\n"), None);
        assert_eq!(ReviewStatus::read("# Review status: draft\n"), None);
    }
}
