//! Counts are written in every form that the grammar of the language asks for.

use std::collections::BTreeSet;

use wheel::LanguageTag;

use crate::catalogue::{Catalogue, Selection};
use crate::{assert_finds, assert_no_faults};

/// The plural categories of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories a text must have, and those it may have besides.
fn categories(language: LanguageTag) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        LanguageTag::Ar => (&["one", "two", "few", "many", "other"], &["zero"]),
        _ => (&["one", "other"], &[]),
    }
}

fn faults(catalogue: &Catalogue) -> Vec<String> {
    let swedish = catalogue.entries_of(LanguageTag::Sv);
    let mut faults = Vec::new();
    for placed in catalogue.entries() {
        let entry = placed.entry;
        for selection in &entry.selections {
            if selection.variable.is_empty() {
                faults.push(format!(
                    "{placed}: selects on something else than a variable"
                ));
            } else if is_plural(selection) {
                faults.extend(
                    faults_of_plural(selection, placed.language)
                        .into_iter()
                        .map(|fault| format!("{placed}: {fault}")),
                );
            }
        }

        let Some(original) = swedish.get(&(placed.file, entry.id.as_str())) else {
            continue;
        };
        for wanted in &original.selections {
            let own = entry
                .selections
                .iter()
                .filter(|selection| selection.variable == wanted.variable)
                .collect::<Vec<_>>();
            if own.is_empty() {
                faults.push(format!("{placed}: does not select on ${}", wanted.variable));
            }
            if !is_plural(wanted) && own.iter().any(|own| own.keys != wanted.keys) {
                faults.push(format!(
                    "{placed}: selects on ${} by other words than {:?}",
                    wanted.variable, wanted.keys
                ));
            }
        }
    }
    faults
}

fn is_plural(selection: &Selection) -> bool {
    selection
        .keys
        .iter()
        .all(|key| CATEGORIES.contains(&key.as_str()) || is_number(key))
}

fn is_number(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_digit())
}

fn faults_of_plural(selection: &Selection, language: LanguageTag) -> Vec<String> {
    let (required, optional) = categories(language);
    let words = selection
        .keys
        .iter()
        .map(String::as_str)
        .filter(|key| !is_number(key))
        .collect::<BTreeSet<_>>();
    let missing = required
        .iter()
        .filter(|category| !words.contains(*category))
        .map(|category| format!("${} lacks [{category}]", selection.variable));
    let surplus = words
        .iter()
        .filter(|word| !required.contains(word) && !optional.contains(word))
        .map(|word| format!("${} has [{word}], unknown here", selection.variable));
    missing.chain(surplus).collect()
}

fn select(keys: &[&str]) -> String {
    let variants: String = keys
        .iter()
        .map(|key| match *key {
            "other" => "\n   *[other] x".to_owned(),
            key => format!("\n    [{key}] x"),
        })
        .collect();
    format!("a = {{ $n ->{variants}\n }}\n")
}

fn found(language: LanguageTag, swedish: &str, other: &str) -> Vec<String> {
    faults(&Catalogue::of(&[
        (LanguageTag::Sv, swedish),
        (language, other),
    ]))
}

#[test]
fn the_forms_of_each_language_are_asked_for() {
    let two = select(&["one", "other"]);
    let six = select(&["zero", "one", "two", "few", "many", "other"]);
    let with_number = select(&["0", "one", "other"]);
    assert_no_faults(&found(LanguageTag::Ar, &two, &six));
    assert_no_faults(&found(LanguageTag::Kmr, &two, &with_number));
    assert_finds(
        &found(LanguageTag::Ar, &two, &two),
        &["$n lacks [two]", "$n lacks [few]", "$n lacks [many]"],
    );
    assert_finds(
        &found(LanguageTag::Fi, &two, &select(&["few", "other"])),
        &["fi/test.ftl a: $n lacks [one]", "$n has [few], unknown"],
    );
}

#[test]
fn a_language_that_does_not_count_is_found() {
    let two = select(&["one", "other"]);
    let none = "a = { $n } x\n";
    assert_finds(
        &found(LanguageTag::So, &two, none),
        &["does not select on $n"],
    );
}

#[test]
fn an_only_form_in_swedish_is_found() {
    let other = select(&["other"]);
    assert_finds(
        &faults(&Catalogue::of(&[(LanguageTag::Sv, &other)])),
        &["sv/test.ftl a: $n lacks [one]"],
    );
}

#[test]
fn choices_by_word_keep_their_words() {
    let swedish = select(&["child", "other"]);
    assert_no_faults(&found(LanguageTag::En, &swedish, &swedish));
    assert_finds(
        &found(LanguageTag::En, &swedish, &select(&["chield", "other"])),
        &["selects on $n by other words"],
    );
}

#[test]
fn every_count_has_the_forms_of_its_language() {
    assert_no_faults(&faults(&Catalogue::embedded()));
}
