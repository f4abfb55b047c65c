//! What holds of every paper, whoever wrote it and in whichever languages: proved on the bytes of its file.
//!
//! Every paper of the samples is printed in each of the six languages alone, in pairs beside each other and
//! after each other ([`shelf`]). The files are read back by two readers that know nothing of each other:
//! our own walk of the objects and the structure tree ([`file`], [`heard`]: what a screen reader hears), and
//! Poppler's `pdftotext` ([`poppler`]: what somebody who copies or searches gets; Debian package `poppler-utils`).

#![expect(
    clippy::expect_used,
    reason = "a file that cannot be read is to stop the test at once, also in functions that prepare it"
)]

mod again;
mod closed;
mod edges;
mod every_paper;
mod expected;
mod file;
mod heard;
mod kept_back;
mod order;
mod pdf_ua;
mod poppler;
mod shelf;
mod signs;
mod tags;
mod typed;
mod words;
