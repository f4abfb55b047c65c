//! Usage counts that cannot point at a family: from events to a release, from a release to files, and from many
//! units' files to a compilation.
//!
//! Pure: no database, no clock, no random source; files are bytes in and bytes out. What an event is belongs to
//! `casework`, how events and releases are kept to `vault`, where files go to the shell. The rule that decides what may
//! be told is in [`rule`]; `check` reads finished files back and verifies it anew.

#[cfg(feature = "attack")]
pub mod attack;
pub mod chart;
pub mod check;
pub mod compilation;
pub mod compiled_files;
pub mod files;
pub mod plan;
pub mod reading;
pub mod reflection;
pub mod release;
pub mod rule;
pub mod unit;
pub mod words;

pub use check::{Unsafe, check};
pub use files::Files;
pub use plan::{Outlook, Plan, PlannedTable, TooFew, month_counted, outlook, plan};
pub use reading::{FileFault, Refusal};
pub use reflection::{HowFar, Reflected, ReflectionQuestion};
pub use release::{
    Counted, FORMAT, Release, ReleasedRow, ReleasedTable, SourceFault, SourceId, Span,
};
pub use rule::{Can, Fewest, FewestFault, Given, Split, split};
pub use unit::{County, CountyPrincipal, KINDS, Unit, counties};
pub use words::{Labels, known_counties};
