//! Packs that are refused, each for its own reason.

use std::{collections::BTreeSet, fs, path::Path};

use wheel::{
    AreaId, DEFAULT_PACK, LanguageTag, Pack, PackRefusal, PackStatus, Question, ReviewStatus,
    Scale, pack,
};

use crate::words::{default_pack, every_word, pack_of};

/// The packs of `tests/bad-packs` whose reason is known to the letter.
#[expect(clippy::too_many_lines, reason = "it is a table")]
fn refusals() -> Vec<(&'static str, PackRefusal)> {
    use PackRefusal as Refusal;
    let text = str::to_owned;
    vec![
        ("not-json", Refusal::NotJson { line: 1, column: 1 }),
        ("empty", Refusal::NotJson { line: 1, column: 0 }),
        (
            "newer-format",
            Refusal::NewerFormat {
                found: 2,
                newest: 1,
            },
        ),
        ("format-zero", Refusal::UnknownFormat { found: 0 }),
        (
            "blank-owner",
            Refusal::BlankText {
                field: text("owner"),
            },
        ),
        (
            "long-source",
            Refusal::LongText {
                field: text("source"),
                most: 300,
            },
        ),
        ("official-without-approval", Refusal::NoApproval),
        (
            "bad-approval-date",
            Refusal::BadDate {
                found: text("2026-13-01"),
            },
        ),
        (
            "two-areas",
            Refusal::TooFewAreas {
                found: 2,
                fewest: 3,
            },
        ),
        (
            "thirteen-areas",
            Refusal::TooManyAreas {
                found: 13,
                most: 12,
            },
        ),
        (
            "unknown-code",
            Refusal::UnknownArea {
                found: text("school"),
            },
        ),
        ("hope-in-ring", Refusal::NotInRing { area: AreaId::Hope }),
        (
            "doubled-area",
            Refusal::DoubledArea {
                area: AreaId::Safety,
            },
        ),
        (
            "unknown-icon",
            Refusal::UnknownIcon {
                area: AreaId::Care,
                found: text("skull"),
            },
        ),
        (
            "unknown-pattern",
            Refusal::UnknownPattern {
                area: AreaId::Care,
                found: text("tartan"),
            },
        ),
        (
            "neighbours-with-one-pattern",
            Refusal::SamePattern {
                first: AreaId::Learning,
                second: AreaId::Care,
            },
        ),
        (
            "last-and-first-with-one-pattern",
            Refusal::SamePattern {
                first: AreaId::Belonging,
                second: AreaId::Safety,
            },
        ),
        (
            "colour-by-name",
            Refusal::BadColour {
                area: AreaId::Leisure,
                found: text("green"),
            },
        ),
        (
            "faint-colour",
            Refusal::FaintColour {
                area: AreaId::Leisure,
                found: text("#ffd54f"),
                hundredths: 138,
            },
        ),
        (
            "faint-dark-colour",
            Refusal::FaintColour {
                area: AreaId::Leisure,
                found: text("#1d3a27"),
                hundredths: 123,
            },
        ),
        (
            "faint-hope",
            Refusal::FaintColour {
                area: AreaId::Hope,
                found: text("#eeeeee"),
                hundredths: 114,
            },
        ),
        (
            "no-questions",
            Refusal::BadQuestions {
                field: text("ring"),
            },
        ),
        (
            "doubled-question",
            Refusal::BadQuestions {
                field: text("other"),
            },
        ),
        (
            "unknown-language",
            Refusal::UnknownLanguage { found: text("nb") },
        ),
        (
            "missing-language",
            Refusal::MissingLanguage {
                language: LanguageTag::Kmr,
            },
        ),
    ]
}

#[test]
fn every_bad_pack_is_refused_for_its_one_fault() {
    use PackRefusal as Refusal;
    let expected = refusals();
    // Where reading stops is the parser's business; that it is the shape, or the JSON, is ours.
    let misshapen = [
        "no-format",
        "unknown-field",
        "missing-field",
        "field-twice",
        "unknown-status",
        "unknown-scale",
        "scale-with-extras",
    ];
    let unreadable = ["cut-short"];

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad-packs");
    let read = |name: &str| {
        let json = fs::read_to_string(folder.join(format!("{name}.json"))).expect(name);
        Pack::parse(&json, &every_word()).expect_err(name)
    };
    for (name, refusal) in &expected {
        assert_eq!(&read(name), refusal, "{name}");
    }
    for name in misshapen {
        assert!(matches!(read(name), Refusal::Misshapen { .. }), "{name}");
    }
    for name in unreadable {
        assert!(matches!(read(name), Refusal::NotJson { .. }), "{name}");
    }

    let named: BTreeSet<String> = expected
        .iter()
        .map(|(name, _)| *name)
        .chain(misshapen)
        .chain(unreadable)
        .map(|name| format!("{name}.json"))
        .collect();
    let there: BTreeSet<String> = fs::read_dir(&folder)
        .expect("the folder of bad packs")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert_eq!(named, there);
}

#[test]
fn a_pack_of_more_than_a_mebibyte_is_not_even_read() {
    let mut json = DEFAULT_PACK.to_owned();
    json.push_str(&" ".repeat(pack::LARGEST_PACK));
    let refusal = Pack::parse(&json, &every_word()).expect_err("too large");
    assert_eq!(
        refusal,
        PackRefusal::TooLarge {
            most_bytes: 1_048_576
        }
    );
}

#[test]
fn the_word_that_is_missing_is_named() {
    let needed = default_pack().needed_messages();
    for (language, id) in [
        (LanguageTag::Sv, "wheel-hub"),
        (LanguageTag::Ar, "area-other-about"),
        (LanguageTag::So, "question-hope-child"),
        (LanguageTag::Kmr, "prompt-belonging-13-17-3"),
        (LanguageTag::Fi, "prompt-safety-adult-1"),
    ] {
        assert!(needed.iter().any(|needed| needed == id), "{id}");
        let mut words = every_word();
        if let Some(ids) = words.get_mut(&language) {
            ids.remove(id);
        }
        let refusal = Pack::parse(DEFAULT_PACK, &words).expect_err(id);
        let id = id.to_owned();
        assert_eq!(refusal, PackRefusal::MissingMessage { language, id });
    }
    let mut words = every_word();
    words.remove(&LanguageTag::Fi);
    let refusal = Pack::parse(DEFAULT_PACK, &words).expect_err("no Finnish");
    let language = LanguageTag::Fi;
    assert_eq!(refusal, PackRefusal::MissingLanguage { language });
}

#[test]
fn the_steps_of_a_scale_need_their_words() {
    let json = DEFAULT_PACK.replace(r#""kind": "none""#, r#""kind": "threeSteps""#);
    let pack = Pack::parse(&json, &every_word()).expect("a pack with a scale");
    assert_eq!(pack.scale, Scale::ThreeSteps {});
    let mut words = every_word();
    for ids in words.values_mut() {
        ids.remove("scale-mixed");
    }
    assert!(Pack::parse(DEFAULT_PACK, &words).is_ok());
    let refusal = Pack::parse(&json, &words).expect_err("no words for the scale");
    assert!(matches!(refusal, PackRefusal::MissingMessage { id, .. } if id == "scale-mixed"));
}

#[test]
fn our_own_pack_is_the_eight_areas_in_order_and_says_that_it_is_provisional() {
    let pack = default_pack();
    let codes: Vec<&str> = pack.areas.iter().map(|entry| entry.area.as_str()).collect();
    assert_eq!(
        codes,
        [
            "safety",
            "health",
            "learning",
            "care",
            "leisure",
            "respect",
            "responsibility",
            "belonging"
        ]
    );
    assert_eq!(pack.status, PackStatus::Provisional);
    assert_eq!(pack.scale, Scale::None {});
    assert!(
        pack.translations
            .values()
            .all(|status| *status == ReviewStatus::Draft)
    );
    assert_eq!(
        pack.questions_for(AreaId::Hope),
        [Question::Hope, Question::NextStep]
    );
    assert_eq!(pack.questions_for(AreaId::Care).len(), 3);
    assert!(pack.questions_for(AreaId::Support).is_empty());
}

#[test]
fn an_official_pack_with_other_areas_takes_its_place() {
    let json = DEFAULT_PACK
        .replace(
            r#""status": "provisional""#,
            r#""status": "official", "approval": { "by": "Länet", "date": "2027-02-01" }"#,
        )
        .replace(r#""code": "responsibility""#, r#""code": "support""#);
    let pack = Pack::parse(&json, &every_word()).expect("the official pack");
    assert_eq!(pack.status, PackStatus::Official);
    assert!(pack.entry(AreaId::Support).is_some());
    assert!(pack.entry(AreaId::Responsibility).is_none());
    for count in 3..=11 {
        assert_eq!(pack_of(count).areas.len(), count);
    }
}

#[test]
fn the_window_gets_plain_data_in_camel_case() {
    let pack = default_pack();
    let view = serde_json::to_value(pack.view()).expect("JSON");
    let at = |path: &str| view.pointer(path).cloned().unwrap_or_default();
    assert_eq!(at("/status"), "provisional");
    assert_eq!(at("/translations/kmr"), "draft");
    assert_eq!(at("/ring/0/area"), "safety");
    assert_eq!(at("/ring/0/icon/0/kind"), "path");
    assert_eq!(at("/ring/0/light/tintPale").as_str().map(str::len), Some(7));
    assert_eq!(at("/ring/0/pattern/width"), 8.0);
    assert_eq!(at("/scale/kind"), "none");
}
