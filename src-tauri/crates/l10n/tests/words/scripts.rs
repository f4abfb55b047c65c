//! Each language is written in its own letters.

use std::collections::BTreeMap;

use wheel::LanguageTag;

use crate::allowed::Allowed;
use crate::catalogue::{Catalogue, PLACEABLE};
use crate::{assert_finds, assert_no_faults};

/// The letters that Kurmanji has beside a–z.
const KURMANJI: [char; 5] = ['ç', 'ê', 'î', 'ş', 'û'];
/// Letters that are Turkish, Swedish or Sorani, and never Kurmanji.
const NOT_KURMANJI: [char; 8] = ['ğ', 'ı', 'ö', 'ü', 'ä', 'å', 'â', 'ł'];
/// Alef and then fathatan, which is written the other way round.
const TANWIN_AFTER_ALEF: &str = "\u{627}\u{64B}";
/// Persian, Urdu and Kurdish letters that look like Arabic ones.
const NOT_ARABIC: [char; 10] = ['ی', 'ک', 'گ', 'پ', 'چ', 'ژ', 'ہ', 'ھ', 'ە', 'ۆ'];

fn faults(catalogue: &Catalogue, names: &Allowed) -> Vec<String> {
    let mut faults = Vec::new();
    for placed in catalogue.entries() {
        for text in &placed.entry.patterns {
            for word in words(text).filter(|word| !names.contains(word)) {
                if let Some(fault) = fault_of_word(placed.language, word) {
                    faults.push(format!("{placed}: {fault}: {word}"));
                }
            }
        }
    }
    faults.extend(faults_of_kurmanji(catalogue));
    faults
}

/// The words of a text: runs of letters, with the marks that Arabic sets on them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |character: char| {
        character != PLACEABLE
            && (character.is_alphabetic() || ('\u{64B}'..='\u{65F}').contains(&character))
    };
    text.split(move |character| !is_part(character))
        .filter(|word| !word.is_empty())
}

fn fault_of_word(language: LanguageTag, word: &str) -> Option<&'static str> {
    let small = word.to_lowercase();
    match language {
        LanguageTag::Ar if !word.chars().all(is_arabic) => Some("not in Arabic letters"),
        LanguageTag::Ar if word.contains(NOT_ARABIC) => Some("a Persian or Kurdish letter"),
        // WebKitGTK 2.50 lifts a word that ends in a mark; the usual order shows well.
        LanguageTag::Ar if word.contains(TANWIN_AFTER_ALEF) => Some("tanwin after its alef"),
        LanguageTag::Ar => None,
        _ if !word.chars().all(is_latin) => Some("not in Latin letters"),
        // "İ" becomes "i" and a combining dot.
        LanguageTag::Kmr if small.contains(NOT_KURMANJI) || small.contains('\u{307}') => {
            Some("a letter that Kurmanji does not have")
        }
        _ => None,
    }
}

fn is_arabic(character: char) -> bool {
    ('\u{600}'..='\u{6FF}').contains(&character)
}

fn is_latin(character: char) -> bool {
    matches!(character, 'a'..='z' | 'A'..='Z' | 'ª' | 'º' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

/// Kurmanji typed without its own letters is a sign of a careless text.
fn faults_of_kurmanji(catalogue: &Catalogue) -> Vec<String> {
    let mut faults = Vec::new();
    let mut letters_by_file = BTreeMap::<&str, String>::new();
    for placed in catalogue.entries() {
        if placed.language == LanguageTag::Kmr {
            let letters = letters_by_file.entry(placed.file).or_default();
            letters.extend(placed.entry.patterns.iter().map(|text| text.to_lowercase()));
        }
    }
    for (file, letters) in &letters_by_file {
        if !letters.contains(KURMANJI) {
            faults.push(format!("kmr/{file}: none of the letters ç ê î ş û"));
        }
    }
    let all = letters_by_file.into_values().collect::<String>();
    for letter in KURMANJI {
        if !all.is_empty() && !all.contains(letter) {
            faults.push(format!("kmr: the letter {letter} stands nowhere"));
        }
    }
    faults
}

fn found(language: LanguageTag, text: &str) -> Vec<String> {
    let names = Allowed::read("BVC : a name\nSörmland : a county\n");
    faults(&Catalogue::of(&[(language, text)]), &names)
}

#[test]
fn texts_in_their_own_letters_have_no_faults() {
    assert_no_faults(&found(
        LanguageTag::Ar,
        "a = صحة الأطفال (BVC)، { $n } محادثةً\n",
    ));
    assert_no_faults(&found(LanguageTag::Kmr, "a = Çêkirî û şîn li Sörmland\n"));
    assert_no_faults(&found(LanguageTag::Fi, "a = Hyvää yötä, BVC\n"));
}

#[test]
fn foreign_words_in_arabic_are_found() {
    assert_finds(
        &found(LanguageTag::Ar, "a = صحة elevhälsa\nb = Health\n"),
        &[
            "ar/test.ftl a: not in Arabic letters: elevhälsa",
            "b: not in Arabic",
        ],
    );
    assert_finds(
        &found(LanguageTag::Ar, "a = شكرا\u{64B}\n"),
        &["tanwin after its alef"],
    );
    assert_finds(
        &found(LanguageTag::Ar, "a = کتاب\n"),
        &["a Persian or Kurdish letter"],
    );
}

#[test]
fn look_alikes_in_latin_text_are_found() {
    // The first letter is Cyrillic.
    assert_finds(
        &found(LanguageTag::En, "a = \u{421}are\n"),
        &["not in Latin"],
    );
}

#[test]
fn turkish_letters_in_kurmanji_are_found() {
    let own = "z = ç ê î ş û\n";
    for word in ["doğru", "ışık", "göz", "Ünal", "İyi"] {
        let faults = found(LanguageTag::Kmr, &format!("{own}a = {word}\n"));
        assert_finds(&faults, &["a letter that Kurmanji does not have"]);
    }
}

#[test]
fn kurmanji_without_its_letters_is_found() {
    let faults = found(LanguageTag::Kmr, "a = zarok u dibistan\n");
    assert_eq!(faults.len(), 6, "{faults:?}");
}

#[test]
fn every_text_is_in_the_letters_of_its_language() {
    let names = Allowed::read(include_str!("allowed/names.txt"));
    let catalogue = Catalogue::embedded();
    for language in LanguageTag::ALL {
        let count = catalogue.entries_of(language).len();
        assert!(count > 0, "there are no words in {language}");
    }
    assert_no_faults(&faults(&catalogue, &names));
}
