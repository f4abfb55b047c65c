//! Plain, clean text: no markup, no typewriter quotes, no invisible characters, no leftovers.

use wheel::LanguageTag;

use crate::catalogue::{Catalogue, PLACEABLE};
use crate::{assert_finds, assert_no_faults};

/// Words that stand for a text still to be written.
const LEFTOVERS: [&str; 7] = ["lorem", "ipsum", "xxx", "todo", "tbd", "fixme", "wip"];

fn faults(catalogue: &Catalogue) -> Vec<String> {
    let mut faults = Vec::new();
    for placed in catalogue.entries() {
        for function in &placed.entry.functions {
            faults.push(format!("{placed}: calls {function}()"));
        }
        for text in &placed.entry.patterns {
            let of_text = faults_of_text(text);
            faults.extend(
                of_text
                    .iter()
                    .map(|fault| format!("{placed}: {fault} in «{text}»")),
            );
        }
    }
    faults
}

fn faults_of_text(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for character in text.chars() {
        if let Some(name) = unwanted(character) {
            faults.push(format!("{name} U+{:04X}", u32::from(character)));
        }
    }
    if has_markup(text) {
        faults.push("HTML".to_owned());
    }
    if text.trim() != text {
        faults.push("a blank at the beginning or the end".to_owned());
    }
    if text.trim().is_empty() {
        faults.push("no text".to_owned());
    }
    if text.lines().skip(1).any(|line| line.trim_start() != line) || text.contains("  ") {
        faults.push("two blanks".to_owned());
    }
    let mut words = text.split(|character: char| !character.is_alphanumeric());
    if words.any(|word| LEFTOVERS.contains(&word.to_lowercase().as_str())) || text.contains("???") {
        faults.push("a leftover".to_owned());
    }
    faults
}

/// The name of a character that has no place in a text of ours.
fn unwanted(character: char) -> Option<&'static str> {
    match character {
        PLACEABLE | '\n' => None,
        '\'' | '`' | '´' => Some("a straight apostrophe (write ’)"),
        '"' => Some("a straight quotation mark"),
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' => Some("a digit that is not Western"),
        '\u{300}'..='\u{36F}' => Some("a decomposed letter"),
        '\u{640}' => Some("a stretched Arabic letter"),
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' => Some("an Arabic presentation form"),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => Some("a private character"),
        '\u{AD}'
        | '\u{61C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFD}' => Some("an invisible character"),
        character if character.is_control() => Some("a control character"),
        _ => None,
    }
}

/// Whether a text has something like `<b>`, `</b>` or `&amp;`.
fn has_markup(text: &str) -> bool {
    let begins_tag = |after: &str| {
        let next = after.chars().next();
        next.is_some_and(|character| character.is_ascii_alphabetic() || "/!".contains(character))
    };
    let is_entity = |after: &str| {
        after.split_once(';').is_some_and(|(name, _)| {
            let name = name.trim_start_matches('#');
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    };
    text.split('<').skip(1).any(begins_tag) || text.split('&').skip(1).any(is_entity)
}

fn found(text: &str) -> Vec<String> {
    faults(&Catalogue::of(&[(LanguageTag::Sv, text)]))
}

#[test]
fn clean_text_has_no_faults() {
    assert_no_faults(&found("a = Vi & ni, ”så” – 5 < 6 … mas’uuliyad\n"));
    assert_no_faults(&found("a = { $n } av { $m }\n"));
    assert_no_faults(&found("a =\n    Rad ett\n    rad två\n\n    stycke\n"));
}

#[test]
fn functions_and_markup_are_found() {
    assert_finds(&found("a = { NUMBER($n) } x\n"), &["calls NUMBER()"]);
    assert_finds(
        &found("a = { DATETIME($n) ->\n   *[other] x\n }\n"),
        &["calls DATETIME()"],
    );
    assert_finds(&found("a = Läs <b>här\n"), &["HTML"]);
    assert_finds(&found("a = Läs här</b>\n"), &["HTML"]);
    assert_finds(&found("a = Du &amp; jag\n"), &["HTML"]);
}

#[test]
fn typewriter_marks_are_found_also_in_variants_and_attributes() {
    assert_finds(&found("a = it's\n"), &["a: a straight apostrophe"]);
    assert_finds(
        &found("a = b\n    .c = \"d\n"),
        &["a.c: a straight quotation"],
    );
    assert_finds(
        &found("a = { $n ->\n    [one] it's\n   *[other] its\n }\n"),
        &["straight apostrophe"],
    );
    assert_finds(&found("a = { \"it's\" }\n"), &["straight apostrophe"]);
}

#[test]
fn unwanted_characters_are_found() {
    for (text, name) in [
        ("a\u{200B}b", "invisible"),
        ("a\u{2068}b", "invisible"),
        ("a\u{E001}b", "private"),
        ("å", ""),
        ("a\u{30A}", "decomposed"),
        ("٣ ٤", "not Western"),
        ("\u{FEEB}", "presentation form"),
        ("a\tb", "control"),
    ] {
        let faults = faults_of_text(text);
        assert_eq!(faults.is_empty(), name.is_empty(), "{text:?}: {faults:?}");
        assert!(
            faults.iter().all(|fault| fault.contains(name)),
            "{faults:?}"
        );
    }
    assert_finds(&found("a = b{ \"\\u200B\" }c\n"), &["invisible"]);
}

#[test]
fn blanks_and_leftovers_are_found() {
    assert_finds(&found("a = b  c\n"), &["two blanks"]);
    assert_finds(&found("a =\n    b\n      c\n"), &["two blanks"]);
    assert_finds(&found("a = { \" \" }b\n"), &["a blank at the beginning"]);
    assert_finds(
        &found("a = b{ \" \" }\n"),
        &["a blank at the beginning or the end"],
    );
    assert_finds(&found("a = { \"\" }\n"), &["no text"]);
    assert_finds(&found("a = TODO: skriv\n"), &["a leftover"]);
    assert_finds(&found("a = Lorem ipsum\n"), &["a leftover"]);
}

#[test]
fn every_text_is_clean() {
    let catalogue = Catalogue::embedded();
    assert!(
        catalogue.entries().count() > 0,
        "there are no words to look at"
    );
    assert_no_faults(&faults(&catalogue));
}
