//! The wheel itself: which languages it speaks, which areas it can have, the
//! content pack that describes one edition of it, its geometry and its SVG.
//!
//! No files are read here, no clock and no randomness: the shell reads the
//! pack and hands over its text. What a *conversation* about the wheel is
//! belongs to `casework`; the words on the wheel live in `locales/<tag>/wheel.ftl`
//! and come in as [`Labels`].

pub mod area;
pub mod band;
pub mod colour;
pub mod geometry;
pub mod icon;
mod label;
pub mod language;
pub mod message;
pub mod pack;
pub mod palette;
pub mod pattern;
pub mod question;
pub mod review;
pub mod shape;
pub mod state;
pub mod svg;
pub mod text;

pub use area::{AreaId, UnknownArea};
pub use band::PromptBand;
pub use colour::Colour;
pub use geometry::{Point, Units};
pub use icon::{Icon, IconPart};
pub use language::{Direction, LanguageTag, UnknownLanguage};
pub use pack::{
    Approval, AreaEntry, AreaLook, Crosswalk, DEFAULT_PACK, Pack, PackRefusal, PackStatus,
    PackView, QuestionSets, Scale,
};
pub use palette::{HubColours, Palette};
pub use pattern::{Pattern, PatternPart, PatternTile};
pub use question::Question;
pub use review::ReviewStatus;
pub use shape::{
    AreaLabel, BadgePlaces, HubShape, IconPlace, Label, LabelLine, Labels, LegendEntry, LineRole,
    Place, SectorShape, ViewBox, WheelShape, shape,
};
pub use state::{AreaState, Focus, Touch, Wish};
pub use svg::{icon_svg, svg};
pub use text::{Weight, text_width};
