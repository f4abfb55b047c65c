//! The wheel of the county instead of ours, without a new build.

use std::{fs, path::Path};

use l10n::{Locales, WHEEL_FILE};
use serde_json::json;
use wheel::{DEFAULT_PACK, LanguageTag};

use crate::program::Program;

/// Puts a pack in a data folder: ours, changed a little.
fn put_pack(folder: &Path, pack: &str, change: impl Fn(LanguageTag, &str) -> Option<String>) {
    let wheel = folder.join("wheel");
    fs::create_dir_all(&wheel).unwrap();
    fs::write(wheel.join("wheel.json"), pack).unwrap();
    let locales = Locales::embedded();
    for language in LanguageTag::ALL {
        if let Some(words) = change(language, locales.source(language, WHEEL_FILE)) {
            fs::write(wheel.join(format!("{language}.ftl")), words).unwrap();
        }
    }
}

fn county_pack() -> String {
    let mut pack: serde_json::Value = serde_json::from_str(DEFAULT_PACK).unwrap();
    pack["id"] = json!("county");
    pack["version"] = json!("2027-1");
    pack.to_string()
}

fn renamed(words: &str) -> String {
    let lines = words.lines().map(|line| {
        if line.starts_with("area-care =") {
            "area-care = Omtanke"
        } else {
            line
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn ours_is_used_where_there_is_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::start(folder.path());
    let wheel = program.ask("wheel_content", json!({}));
    assert_eq!(wheel["status"], "provisional");
    assert_eq!(wheel["areas"].as_array().unwrap().len(), 8);
    assert_eq!(wheel["outside"][1]["area"], "hope");
    assert_eq!(wheel["words"].as_object().unwrap().len(), 6);
    assert_eq!(program.ask("state", json!({}))["wheelRefused"], json!(null));

    for language in LanguageTag::ALL {
        let shape = program.ask(
            "wheel_shape",
            json!({ "familyLanguage": language.as_str() }),
        );
        let order: Vec<_> = shape["sectors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|sector| sector["area"].as_str().unwrap())
            .collect();
        assert_eq!(
            order[0], "safety",
            "{language}: the order is the same in every language"
        );
        assert_eq!(order[7], "belonging");
    }
}

#[test]
fn a_pack_in_the_data_folder_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    put_pack(folder.path(), &county_pack(), |_, words| {
        Some(renamed(words))
    });
    let program = Program::start(folder.path());
    assert_eq!(program.ask("state", json!({}))["wheelRefused"], json!(null));
    let wheel = program.ask("wheel_content", json!({}));
    assert_eq!(
        (&wheel["id"], &wheel["version"]),
        (&json!("county"), &json!("2027-1"))
    );
    assert!(wheel["words"]["sv"].as_str().unwrap().contains("Omtanke"));
    let shape = program.ask("wheel_shape", json!({ "familyLanguage": "sv" }));
    assert!(shape.to_string().contains("Omtanke"));

    program.make_store();
    let begun = program.ask("begin_conversation", crate::program::show_only());
    assert_eq!(begun["wheel"], "county 2027-1");
}

#[test]
fn a_pack_that_cannot_be_used_is_refused_with_the_reason() {
    let crowded = {
        let mut pack: serde_json::Value = serde_json::from_str(DEFAULT_PACK).unwrap();
        let first = pack["areas"][0].clone();
        pack["areas"].as_array_mut().unwrap().resize(13, first);
        pack.to_string()
    };
    let without_somali = |language, words: &str| match language {
        LanguageTag::So => None,
        _ => Some(words.to_owned()),
    };
    let as_they_are = |_, words: &str| Some(words.to_owned());
    let taking_over = |_, words: &str| Some(format!("{words}\nerror-locked = Något annat\n"));

    let refusals = [
        refusal(&county_pack(), without_somali),
        refusal(&crowded, as_they_are),
        refusal("{", as_they_are),
        refusal(&county_pack(), taking_over),
    ];
    let reasons: Vec<&str> = refusals
        .iter()
        .map(|refusal| refusal["reason"].as_str().unwrap())
        .collect();
    assert_eq!(
        reasons,
        ["missingWords", "tooManyAreas", "notJson", "reservedId"]
    );
    assert_eq!(refusals[0]["detail"], "so");
}

fn refusal(pack: &str, change: impl Fn(LanguageTag, &str) -> Option<String>) -> serde_json::Value {
    let folder = tempfile::tempdir().unwrap();
    put_pack(folder.path(), pack, change);
    let program = Program::start(folder.path());
    let wheel = program.ask("wheel_content", json!({}));
    assert_ne!(wheel["id"], "county", "ours is used instead");
    assert_eq!(wheel["areas"].as_array().unwrap().len(), 8);
    program.ask("state", json!({}))["wheelRefused"].clone()
}
