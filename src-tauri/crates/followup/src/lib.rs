//! Usage counts that cannot point at a family: from events to a release, from a release to files, and from many
//! units' files to a compilation.
//!
//! Pure: no database, no clock, no random source; files are bytes in and bytes out. What an event is belongs to
//! `casework`, how events and releases are kept to `vault`, where files go to the shell. The rule that decides what may
//! be told is in [`rule`]; `check` reads finished files back and verifies it anew.

pub mod plan;
pub mod reflection;
pub mod release;
pub mod rule;
pub mod unit;

pub use plan::{Outlook, Plan, PlannedTable};
pub use reflection::{HowFar, Reflected, ReflectionQuestion};
pub use release::{
    Counted, FORMAT, Release, ReleasedRow, ReleasedTable, SourceFault, SourceId, Span,
};
pub use rule::{Can, Fewest, FewestFault, Given, Split, split};
pub use unit::{County, CountyPrincipal, KINDS, Unit, counties};
