//! Papers: what a family takes home, what a meeting is called with and what it agreed, made offline as tagged PDF.
//!
//! What a paper says is composed here from the same data as the screens, as
//! [`Block`]s, in one or two of the six languages; how it looks is in `templates/`, set by Typst
//! as a library. Nothing here reads a clock, a file or a network, and nothing is written:
//! bytes and page images come out. Which words may stand on a paper is settled in `casework` before they
//! come here; nothing is left out or put in by a template.

mod block;
mod error;
mod fonts;
mod languages;
mod law;
pub mod papers;
mod pen;
mod press;
#[cfg(feature = "samples")]
pub mod samples;
mod text;
mod world;

pub use block::{
    AnswerOverTime, Area, Bar, Block, CardLook, Cell, Colophon, Drawing, Field, OutsidePlace,
    Paper, PaperSize, PlannedDeed, Row, Said, Step, Tone, VoiceOverTime, WritingArea,
};
pub use error::Error;
pub use languages::{Arrangement, Languages};
pub use papers::{Desk, Made, Occasion, Sheet, write};
pub use pen::Pen;
pub use press::{Conformance, PageImage, PaperStage, Printed, forget, print};
pub use text::{Line, Text};
#[cfg(feature = "samples")]
pub use world::{PAPER as PAPER_FILE, TEMPLATES};
