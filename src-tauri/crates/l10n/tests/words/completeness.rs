//! Every language has the same messages, attributes and variables as Swedish.

use std::collections::{BTreeMap, BTreeSet};

use wheel::LanguageTag;

use crate::catalogue::Catalogue;
use crate::{assert_finds, assert_no_faults};

fn faults(catalogue: &Catalogue) -> Vec<String> {
    let mut faults = Vec::new();
    let empty = BTreeMap::new();
    let swedish_files = catalogue
        .languages
        .get(&LanguageTag::Sv)
        .unwrap_or(&empty)
        .keys()
        .collect::<BTreeSet<_>>();
    if swedish_files.is_empty() {
        faults.push("sv: no words at all".to_owned());
    }
    let swedish = catalogue.entries_of(LanguageTag::Sv);
    for language in LanguageTag::ALL {
        let files = catalogue.languages.get(&language).unwrap_or(&empty);
        let own = catalogue.entries_of(language);
        for file in &swedish_files {
            if !files.contains_key(*file) {
                faults.push(format!("{language}/{file}: the file is missing"));
            }
        }
        for file in files.keys().filter(|file| !swedish_files.contains(file)) {
            faults.push(format!(
                "{language}/{file}: there is no such file in Swedish"
            ));
        }
        for ((file, id), entry) in &swedish {
            let Some(counterpart) = own.get(&(*file, *id)) else {
                if files.contains_key(*file) {
                    faults.push(format!("{language}/{file} {id}: missing"));
                }
                continue;
            };
            if counterpart.variables != entry.variables {
                faults.push(format!(
                    "{language}/{file} {id}: has the variables {:?}, Swedish has {:?}",
                    counterpart.variables, entry.variables
                ));
            }
        }
        for (file, id) in own.keys().filter(|key| !swedish.contains_key(*key)) {
            if swedish_files.contains(&(*file).to_owned()) {
                faults.push(format!("{language}/{file} {id}: not in Swedish"));
            }
        }
    }
    faults.extend(faults_of_files(catalogue));
    faults
}

fn faults_of_files(catalogue: &Catalogue) -> Vec<String> {
    let mut faults = Vec::new();
    for (language, files) in &catalogue.languages {
        let mut first_places = BTreeMap::new();
        for (file, words) in files {
            for fault in &words.syntax_faults {
                faults.push(format!("{language}/{file} {fault}"));
            }
            if words.status.is_none() {
                faults.push(format!(
                    "{language}/{file}: no \"### Review status: draft|reviewed|official\""
                ));
            }
            for entry in &words.entries {
                if let Some(first) = first_places.insert(&entry.id, file) {
                    faults.push(format!(
                        "{language}/{file} {}: stands already in {first}",
                        entry.id
                    ));
                }
            }
        }
    }
    faults
}

const HEADER: &str = "### Review status: draft\n";

/// Six languages with the same text, but for one.
fn with_odd_one(common: &str, odd: LanguageTag, text: &str) -> Vec<String> {
    let sources = LanguageTag::ALL.map(|language| {
        let body = if language == odd { text } else { common };
        (language, format!("{HEADER}{body}"))
    });
    let sources = sources
        .each_ref()
        .map(|(language, text)| (*language, text.as_str()));
    faults(&Catalogue::of(&sources))
}

#[test]
fn equal_languages_have_no_faults() {
    let text = "a = A { $x }\n    .hint = B\n-term = C\n";
    assert_no_faults(&with_odd_one(text, LanguageTag::Fi, text));
}

#[test]
fn missing_and_surplus_texts_are_found() {
    let found = with_odd_one("a = A\n    .hint = B\n", LanguageTag::So, "a = A\nc = C\n");
    assert_finds(
        &found,
        &[
            "so/test.ftl a.hint: missing",
            "so/test.ftl c: not in Swedish",
        ],
    );
}

#[test]
fn a_missing_language_is_found() {
    let source = format!("{HEADER}a = A\n");
    let found = faults(&Catalogue::of(&[(LanguageTag::Sv, &source)]));
    assert_eq!(found.len(), 5, "{found:?}");
    assert!(
        found
            .iter()
            .all(|fault| fault.contains("the file is missing"))
    );
}

#[test]
fn no_words_at_all_is_a_fault() {
    let nothing = faults(&Catalogue::of(&[]));
    assert_finds(&nothing, &["no words at all"]);
}

#[test]
fn other_variables_are_found_also_in_variants() {
    let found = with_odd_one(
        "a = { $n ->\n    [one] A\n   *[other] B { $x }\n }\n",
        LanguageTag::Ar,
        "a = { $n ->\n    [one] A\n   *[other] B { $y }\n }\n",
    );
    assert_finds(&found, &["ar/test.ftl a: has the variables {\"n\", \"y\"}"]);
}

#[test]
fn faulty_files_are_found() {
    let found = with_odd_one("a = A\n", LanguageTag::Kmr, "a = A\na = A\nb\n");
    assert_finds(&found, &["line 4", "a: stands already in test.ftl"]);
    let found = faults(&Catalogue::of(
        &LanguageTag::ALL.map(|tag| (tag, "a = A\n")),
    ));
    assert_eq!(found.len(), 6, "{found:?}");
}

#[test]
fn every_language_has_the_words_of_swedish() {
    assert_no_faults(&faults(&Catalogue::embedded()));
}
