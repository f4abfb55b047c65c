//! The wheel: what it holds, its words, its shape.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use std::collections::BTreeMap;

use serde::Serialize;
use tauri::State;
use wheel::{
    AreaId, AreaLook, HubColours, IconPart, LanguageTag, PackStatus, Palette, PatternTile,
    ReviewStatus, WheelShape,
};

use crate::{
    Content,
    content::{WheelRefusal, WordsFault},
};

/// The wheel in use.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct WheelContentView {
    /// What this wheel is called in files and counts.
    pub id: String,
    /// Which edition it is.
    pub version: String,
    /// Whether its owner has approved it.
    pub status: PackStatus,
    /// The areas of the ring, clockwise from the top.
    pub areas: Vec<AreaView>,
    /// The neutral line and the closing question beside the ring.
    pub outside: Vec<AreaView>,
    /// The text of `wheel.ftl` in each language.
    pub words: BTreeMap<LanguageTag, String>,
    /// How far the words have been reviewed in each language.
    pub review_status: BTreeMap<LanguageTag, ReviewStatus>,
    /// The marks on the rim.
    pub badges: BadgesView,
    /// The hub by day.
    pub hub_light: HubColours,
    /// The hub by night.
    pub hub_dark: HubColours,
}

/// How one area looks wherever it appears.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct AreaView {
    /// Which area.
    pub area: AreaId,
    /// Its colours by day.
    pub light: Palette,
    /// Its colours by night.
    pub dark: Palette,
    /// Its icon, in a box of 24 by 24, line 2, no fill.
    pub icon: Vec<IconPart>,
    /// The pattern on its rim.
    pub pattern: PatternTile,
}

/// The marks on the rim, drawn as icons are.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct BadgesView {
    /// Of an area talked about.
    pub check: Vec<IconPart>,
    /// Of an area somebody wants to talk about.
    pub star: Vec<IconPart>,
}

/// Why the wheel in the data folder is not used, for whoever put it there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct WheelRefusalView {
    /// A short technical word.
    pub reason: String,
    /// Where it is, as names and values; `null` where the whole is meant.
    pub detail: Option<String>,
}

/// The wheel in use and its words.
#[tauri::command]
#[specta::specta]
pub fn wheel_content(content: State<'_, Content>) -> WheelContentView {
    let pack = content.pack().view();
    WheelContentView {
        id: pack.id,
        version: pack.version,
        status: pack.status,
        areas: pack.ring.into_iter().map(Into::into).collect(),
        outside: [pack.other, pack.hope].map(Into::into).into(),
        words: content.words(),
        review_status: pack.translations,
        badges: BadgesView {
            check: pack.tick,
            star: pack.star,
        },
        hub_light: pack.hub_light,
        hub_dark: pack.hub_dark,
    }
}

/// The wheel laid out for a family's language, with Swedish beside it.
#[tauri::command]
#[specta::specta]
pub fn wheel_shape(content: State<'_, Content>, family_language: LanguageTag) -> WheelShape {
    content.shape(family_language)
}

impl From<AreaLook> for AreaView {
    fn from(look: AreaLook) -> Self {
        let AreaLook {
            area,
            icon,
            pattern,
            light,
            dark,
        } = look;
        Self {
            area,
            light,
            dark,
            icon,
            pattern,
        }
    }
}

impl From<&WheelRefusal> for WheelRefusalView {
    fn from(refusal: &WheelRefusal) -> Self {
        let (reason, detail) = match refusal {
            WheelRefusal::Unreadable { file } => ("unreadable", file.clone()),
            WheelRefusal::Words { language, fault } => match fault {
                WordsFault::Missing => ("missingWords", language.to_string()),
                WordsFault::Syntax { line } => ("notFluent", format!("{language}.ftl:{line}")),
                WordsFault::Reserved { id } => ("reservedId", format!("{language}.ftl: {id}")),
                WordsFault::Repeated { id } => ("repeatedId", format!("{language}.ftl: {id}")),
            },
            WheelRefusal::Pack(refusal) => return in_names_and_values(refusal),
        };
        Self {
            reason: reason.to_owned(),
            detail: Some(detail),
        }
    }
}

/// The pack's own code and fields, so that a refusal added there needs nothing here.
fn in_names_and_values(refusal: &wheel::PackRefusal) -> WheelRefusalView {
    let mut fields = match serde_json::to_value(refusal) {
        Ok(serde_json::Value::Object(fields)) => fields,
        Ok(_) | Err(_) => serde_json::Map::new(),
    };
    let code = fields.remove("code");
    let values: Vec<String> = fields
        .iter()
        .map(|(name, value)| match value.as_str() {
            Some(text) => format!("{name}: {text}"),
            None => format!("{name}: {value}"),
        })
        .collect();
    WheelRefusalView {
        reason: code
            .as_ref()
            .and_then(serde_json::Value::as_str)
            .unwrap_or("refused")
            .to_owned(),
        detail: (!values.is_empty()).then(|| values.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wheel::PackRefusal;

    #[test]
    fn a_refusal_says_what_and_where() {
        let refusal = WheelRefusal::Pack(PackRefusal::MissingMessage {
            language: LanguageTag::So,
            id: "area-care".to_owned(),
        });
        let view = WheelRefusalView::from(&refusal);
        assert_eq!(view.reason, "missingMessage");
        assert_eq!(view.detail.as_deref(), Some("id: area-care, language: so"));

        let whole = WheelRefusalView::from(&WheelRefusal::Pack(PackRefusal::NoApproval));
        assert_eq!((whole.reason.as_str(), whole.detail), ("noApproval", None));
    }
}
