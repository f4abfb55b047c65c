use proptest::prelude::*;

use super::*;

/// The words of a text, folded, with a space between them.
fn folded(text: &str) -> String {
    fold(text).to_string()
}

/// Whether a text is found by a query, as an index would find it.
fn finds(query: &str, text: &str) -> bool {
    let terms = terms(query);
    let Some((last, whole)) = terms.split_last() else {
        return false;
    };
    let text = fold(text);
    let words: Vec<&str> = text.split(' ').collect();
    whole.iter().all(|term| words.contains(&term.as_str()))
        && words.iter().any(|word| word.starts_with(last.as_str()))
}

fn parts(excerpt: &Excerpt) -> [&str; 3] {
    [&excerpt.before, &excerpt.hit, &excerpt.after].map(NoteText::as_str)
}

#[test]
fn a_text_becomes_its_words() {
    for (text, words) in [
        ("", ""),
        (" \n\t", ""),
        ("…–!😀👩‍👧‍👦", ""),
        ("Jag sover BRA.", "jag sover bra"),
        ("su’aal, go'aan", "su aal go aan"),
        ("24/11 kl. 13:30", "24 11 kl 13 30"),
        ("x\u{0}y\"z*", "x y z"),
        ("BVC-sköterskan (EMI)", "bvc sköterskan emi"),
    ] {
        assert_eq!(folded(text), words, "{text}");
    }
}

#[test]
fn letters_of_their_own_stay_apart() {
    for (one, other) in [
        ("får", "far"),
        ("här", "har"),
        ("för", "for"),
        ("şîr", "sîr"),
        ("çav", "cav"),
        ("êvar", "evar"),
        ("dîn", "din"),
        ("tûj", "tuj"),
        ("yö", "yo"),
    ] {
        assert!(!finds(one, other), "{one} {other}");
        assert!(!finds(other, one), "{other} {one}");
        assert!(finds(&one.to_uppercase(), one));
    }
}

#[test]
fn a_letter_typed_in_two_parts_is_the_letter() {
    for (parts, whole) in [
        ("fa\u{30a}r", "får"),
        ("ha\u{308}r", "här"),
        ("s\u{327}i\u{302}r", "şîr"),
        ("FA\u{30a}R", "får"),
        ("\u{130}zmir", "izmir"),
        ("ｓｏｖｅｒ", "sover"),
    ] {
        assert!(finds(parts, whole) && finds(whole, parts), "{whole}");
    }
}

#[test]
fn arabic_is_found_with_and_without_what_is_often_left_out() {
    for (written, plain) in [
        ("أَنَا جَيِّدٌ", "انا جيد"),
        ("أُمّي", "امي"),
        ("إلى", "الي"),
        ("القرآن", "القران"),
        ("ٱلبيت", "البيت"),
        ("مدرسة", "مدرسه"),
        ("عـــائلة", "عائلة"),
        ("مسؤول", "مسوول"),
        ("ا\u{654}م", "أم"),
        // As it comes out of some PDF files.
        ("\u{fee3}\u{fedc}\u{fe98}\u{fe90}", "مكتب"),
        // As a Persian keyboard writes it.
        ("کتابی", "كتابي"),
        ("٢٤", "24"),
        ("۱۲۳", "123"),
    ] {
        assert!(finds(written, plain), "{written}");
        assert!(finds(plain, written), "{plain}");
    }
    assert!(!finds("باب", "اب"));
    assert!(!finds("سلام", "شلام"));
}

#[test]
fn marks_that_steer_direction_do_not_part_a_word() {
    let steered = "\u{2067}سلا\u{200f}م\u{2069} kom\u{ad}pis\u{200d} fe\u{feff}st";
    assert_eq!(folded(steered), "سلام kompis fest");
}

#[test]
fn the_last_word_is_found_by_its_beginning_and_the_others_whole() {
    let text = "Jag sover bra när min bror är hemma";
    for query in ["sov", "BROR sov", "är när hem", "sover, bra!", "  bra  "] {
        assert!(finds(query, text), "{query}");
    }
    for query in ["sov bra", "over", "", "*", "bra OR x", "NOT x"] {
        assert!(!finds(query, text), "{query}");
    }
}

#[test]
fn a_word_typed_twice_counts_where_it_was_typed_last() {
    let terms = terms("bra sover BRA");
    let terms: Vec<&str> = terms.iter().map(|term| term.as_str()).collect();
    assert_eq!(terms, ["sover", "bra"]);
}

#[test]
fn an_excerpt_is_in_the_spelling_of_the_text() {
    let text = "På kvällen: Ja\u{308}ttebra att FA\u{30a}R är hemma.\nSedan";
    let excerpt = Excerpt::around(text, &terms("får")).unwrap();
    assert_eq!(
        parts(&excerpt),
        [
            "På kvällen: Ja\u{308}ttebra att ",
            "FA\u{30a}R",
            " är hemma.\nSedan"
        ]
    );
    let excerpt = Excerpt::around(text, &terms("sedan jätte")).unwrap();
    assert_eq!(excerpt.hit.as_str(), "Ja\u{308}ttebra");
    assert_eq!(Excerpt::around(text, &terms("borta")), None);
    assert_eq!(Excerpt::around(text, &terms("")), None);
    assert_eq!(Excerpt::around("", &terms("får")), None);
}

#[test]
fn an_excerpt_of_a_long_text_is_short_and_cut_between_words() {
    let many = "ord å andra ord ".repeat(100);
    let text = format!("{many}nålen {many}");
    let excerpt = Excerpt::around(&text, &terms("nål")).unwrap();
    let [before, hit, after] = parts(&excerpt);
    assert_eq!(hit, "nålen");
    assert!(before.chars().count() <= 60 && 40 < before.chars().count());
    assert!(after.chars().count() <= 60 && 40 < after.chars().count());
    let whole_words = |part: &str| {
        part.split_whitespace()
            .all(|word| many.contains(&format!("{word} ")))
    };
    assert!(before.starts_with(' ') && whole_words(before), "{before}");
    assert!(whole_words(after), "{after}");
    // Words are not parted where there is no space to part them at.
    let endless = "å".repeat(500);
    let excerpt = Excerpt::around(&format!("{endless}-nål-{endless}"), &terms("nål å")).unwrap();
    assert_eq!(excerpt.hit.as_str(), endless);
}

#[test]
fn an_excerpt_does_not_reach_a_log() {
    let excerpt = Excerpt::around("hemligt", &terms("hem")).unwrap();
    assert!(!format!("{excerpt:?}").contains("hemligt"));
}

/// Texts of the letters that the rules are about, and of anything.
fn texts() -> impl Strategy<Value = String> {
    let letters = "aAåÅäöşŞçêîûİıßأإآٱاىيةهـکی٢۲ ,'\"*-\u{30a}\u{327}\u{307}\u{64e}\u{654}\u{200f}\u{200b}½⑴ﷺﻻ😀\n"
        .chars()
        .collect::<Vec<_>>();
    prop_oneof![
        proptest::collection::vec(proptest::sample::select(letters), 0..40)
            .prop_map(|signs| signs.into_iter().collect()),
        any::<String>(),
    ]
}

proptest! {
    #[test]
    fn folded_words_have_nothing_but_letters_digits_and_marks(text in texts()) {
        let folded = fold(&text);
        for word in folded.split(' ') {
            prop_assert!(word.chars().count() <= MOST_LETTERS);
            prop_assert!(word.chars().all(|sign| sign.is_alphanumeric() || is_combining_mark(sign)));
            // What is ASCII parts words in the index unless it is a letter or digit.
            prop_assert!(!word.bytes().any(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()));
        }
        prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
    }

    #[test]
    fn every_text_is_found_by_each_of_its_words_and_its_excerpt_is_a_part_of_it(text in texts()) {
        for word in fold(&text).split(' ').filter(|word| !word.is_empty()) {
            let term = vec![Zeroizing::new(word.to_owned())];
            let excerpt = Excerpt::around(&text, &term);
            prop_assert!(excerpt.is_some(), "{word}");
            let whole = parts(&excerpt.unwrap()).concat();
            prop_assert!(text.contains(&whole));
        }
    }

    #[test]
    fn whatever_is_typed_is_an_answerable_query(query in texts()) {
        let terms = terms(&query);
        prop_assert!(terms.len() <= MOST_TERMS);
        prop_assert!(terms.iter().all(|term| !term.is_empty()));
    }
}
