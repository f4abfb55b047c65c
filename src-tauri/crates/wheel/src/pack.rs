//! The content pack: one edition of the wheel, replaceable without a new build.
//!
//! A pack holds structure, codes, colours, patterns and icons; its words are in
//! `locales/<tag>/wheel.ftl`. The county's words rule (`product.md`, principle 9), so
//! anything that would make the official wheel come out wrong is refused with the reason.

mod reading;
mod refusal;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    area::AreaId,
    colour::Colour,
    icon::{Icon, IconPart},
    language::LanguageTag,
    palette::{HubColours, Palette},
    pattern::{Pattern, PatternTile},
    question::Question,
    review::ReviewStatus,
};
pub use refusal::PackRefusal;

/// The pack that comes with the program: provisional, ours, until the county's arrives.
pub const DEFAULT_PACK: &str = include_str!("../pack/wheel.json");
/// The newest format of packs this program reads.
pub const FORMAT: u32 = 1;
/// The largest pack we read, in bytes (1 MiB).
pub const LARGEST_PACK: usize = 1024 * 1024;
/// Fewest areas in the ring.
pub const FEWEST_AREAS: usize = 3;
/// Most areas in the ring.
pub const MOST_AREAS: usize = 12;

/// A pack that has been read and found whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pack {
    /// What this wheel is called in files and counts.
    pub id: String,
    /// Which edition it is; counts name it.
    pub version: String,
    /// Who owns the wheel and its picture.
    pub owner: String,
    /// Whether the owner has approved it.
    pub status: PackStatus,
    /// Who approved it and when, where somebody did.
    pub approval: Option<Approval>,
    /// The source line for print.
    pub source: String,
    /// The licence of the content.
    pub licence: String,
    /// Whether a voice may mark an area, and how.
    pub scale: Scale,
    /// How far the words have been reviewed in each language.
    pub translations: BTreeMap<LanguageTag, ReviewStatus>,
    /// The areas of the ring, clockwise from 12 o'clock.
    pub areas: Vec<AreaEntry>,
    /// The neutral line beside the ring.
    pub other: AreaEntry,
    /// The closing question beside the ring.
    pub hope: AreaEntry,
    /// The questions for each kind of area.
    pub questions: QuestionSets,
}

/// Whether a pack is the owner's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum PackStatus {
    /// A stand-in; said so on screen and in print.
    Provisional,
    /// Approved by its owner.
    Official,
}

/// Who approved a pack and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The person or body.
    pub by: String,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
}

/// Whether areas may be marked. No scale is documented in any Swedish source, so none is the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum Scale {
    /// No marks.
    None {},
    /// Three steps in words, `message::SCALE_STEPS`; optional, per voice, never counted together.
    ThreeSteps {},
}

/// One area, in the ring or beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AreaEntry {
    /// Which area.
    pub area: AreaId,
    /// Its colour by day.
    pub colour: Colour,
    /// Its colour by night, where the owner chose one; else it is made from the other.
    pub dark_colour: Option<Colour>,
    /// Its pattern.
    pub pattern: Pattern,
    /// Its icon.
    pub icon: Icon,
    /// What it is called in other frameworks.
    pub crosswalk: Crosswalk,
}

/// Names of the same thing elsewhere; names only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Crosswalk {
    /// Areas of BBIC.
    pub bbic: Vec<String>,
    /// Parts of a SIP.
    pub sip: Vec<String>,
    /// Articles of the Convention on the Rights of the Child.
    pub crc: Vec<String>,
}

/// The questions in order, for each kind of area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct QuestionSets {
    /// For the areas of the ring.
    pub ring: Vec<Question>,
    /// For the neutral line beside it.
    pub other: Vec<Question>,
    /// For the closing question.
    pub hope: Vec<Question>,
}

/// What the window shows of a pack: everything but words and places.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PackView {
    /// What this wheel is called in files and counts.
    pub id: String,
    /// Which edition it is.
    pub version: String,
    /// Who owns the wheel.
    pub owner: String,
    /// Whether the owner has approved it.
    pub status: PackStatus,
    /// Who approved it and when.
    pub approval: Option<Approval>,
    /// The source line for print.
    pub source: String,
    /// The licence of the content.
    pub licence: String,
    /// Whether a voice may mark an area.
    pub scale: Scale,
    /// How far the words have been reviewed, one entry for each language.
    pub translations: BTreeMap<LanguageTag, ReviewStatus>,
    /// The areas of the ring, clockwise from 12 o'clock.
    pub ring: Vec<AreaLook>,
    /// The neutral line beside the ring.
    pub other: AreaLook,
    /// The closing question beside the ring.
    pub hope: AreaLook,
    /// The questions for each kind of area.
    pub questions: QuestionSets,
    /// The hub by day.
    pub hub_light: HubColours,
    /// The hub by night.
    pub hub_dark: HubColours,
    /// The tick of an area talked about.
    pub tick: Vec<IconPart>,
    /// The star of an area somebody wants to talk about.
    pub star: Vec<IconPart>,
}

/// How one area looks wherever it appears.
#[derive(Clone, Debug, PartialEq, Serialize, specta::Type)]
pub struct AreaLook {
    /// Which area.
    pub area: AreaId,
    /// The icon's elements, in a box of 24 by 24, line 2, round caps, no fill.
    pub icon: Vec<IconPart>,
    /// The pattern on its rim.
    pub pattern: PatternTile,
    /// Its colours by day.
    pub light: Palette,
    /// Its colours by night.
    pub dark: Palette,
}

impl Pack {
    /// Reads a pack and checks it against the words that exist.
    ///
    /// `words` holds, for each language, the ids of the messages there are.
    ///
    /// # Errors
    ///
    /// The first reason why the pack cannot be used, see [`PackRefusal`].
    pub fn parse(
        json: &str,
        words: &BTreeMap<LanguageTag, BTreeSet<String>>,
    ) -> Result<Self, PackRefusal> {
        let pack = reading::read(json)?;
        reading::check_words(&pack, words)?;
        Ok(pack)
    }

    /// Every area: the ring, then the line beside it, then hope.
    pub fn entries(&self) -> impl Iterator<Item = &AreaEntry> {
        self.areas.iter().chain([&self.other, &self.hope])
    }

    /// The entry of an area, if this pack has it.
    pub fn entry(&self, area: AreaId) -> Option<&AreaEntry> {
        self.entries().find(|entry| entry.area == area)
    }

    /// The questions to ask about an area, in order; none where the pack has no such area.
    pub fn questions_for(&self, area: AreaId) -> &[Question] {
        if self.other.area == area {
            &self.questions.other
        } else if self.hope.area == area {
            &self.questions.hope
        } else if self.entry(area).is_some() {
            &self.questions.ring
        } else {
            &[]
        }
    }

    /// Every message id the pack needs in each language.
    pub fn needed_messages(&self) -> Vec<String> {
        reading::needed_messages(self)
    }

    /// What the window shows of it.
    pub fn view(&self) -> PackView {
        PackView {
            id: self.id.clone(),
            version: self.version.clone(),
            owner: self.owner.clone(),
            status: self.status,
            approval: self.approval.clone(),
            source: self.source.clone(),
            licence: self.licence.clone(),
            scale: self.scale,
            translations: self.translations.clone(),
            ring: self.areas.iter().map(AreaEntry::look).collect(),
            other: self.other.look(),
            hope: self.hope.look(),
            questions: self.questions.clone(),
            hub_light: HubColours::LIGHT,
            hub_dark: HubColours::DARK,
            tick: Icon::Check.parts().to_vec(),
            star: Icon::Star.parts().to_vec(),
        }
    }
}

impl AreaEntry {
    /// Its icon, pattern and colours.
    pub fn look(&self) -> AreaLook {
        AreaLook {
            area: self.area,
            icon: self.icon.parts().to_vec(),
            pattern: self.pattern.tile(),
            light: Palette::light(self.colour),
            dark: Palette::dark(self.colour, self.dark_colour),
        }
    }
}
