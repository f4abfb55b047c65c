//! The ids of the wheel's words in `locales/<tag>/wheel.ftl`.

use crate::{area::AreaId, band::PromptBand, question::Question};

/// The full name of the wheel.
pub const HUB: &str = "wheel-hub";
/// The name as it stands in the hub.
pub const HUB_SHORT: &str = "wheel-hub-short";
/// How many prompts every ring area has for every band.
pub const PROMPTS_NEEDED: u32 = 3;
/// How many prompts there may be.
pub const PROMPTS_AT_MOST: u32 = 4;
/// The labels of the optional three-step scale, in order.
pub const SCALE_STEPS: [&str; 3] = ["scale-good", "scale-mixed", "scale-hard"];

/// Whom a question speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// Guardians and staff.
    Adult,
    /// The child.
    Child,
}

/// The label of an area: `area-safety`.
pub fn area(area: AreaId) -> String {
    format!("area-{}", area.as_str())
}

/// One sentence on what an area is about: `area-safety-about`.
pub fn area_about(area: AreaId) -> String {
    format!("area-{}-about", area.as_str())
}

/// A question asked about an area: `question-works`, `question-works-child`.
pub fn question(question: Question, address: Address) -> String {
    match address {
        Address::Adult => format!("question-{}", question.as_str()),
        Address::Child => format!("question-{}-child", question.as_str()),
    }
}

/// Prompt `number` (from 1) of an area for a band: `prompt-safety-6-9-1`.
pub fn prompt(area: AreaId, band: PromptBand, number: u32) -> String {
    format!("prompt-{}-{}-{number}", area.as_str(), band.as_str())
}
