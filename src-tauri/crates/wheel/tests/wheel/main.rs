//! What a person would notice about the wheel: that bad packs are refused with
//! their reason, that colours can be told apart, that labels stand whole in their
//! sectors in every language, and that the drawing is sound.

#![expect(
    clippy::expect_used,
    reason = "a broken fixture is to stop the test at once, also in functions that prepare it"
)]

mod colours;
mod drawing;
mod labels;
mod packs;
mod ring;
mod words;
