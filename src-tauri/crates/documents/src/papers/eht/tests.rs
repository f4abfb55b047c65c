use std::ops::ControlFlow;

use super::*;
use crate::{
    Languages, Made, Occasion, Paper, Printed, print,
    samples::{Samples, now},
    write,
};
use casework::{Audience, Choice, EhtWords, Identifying, VoiceRole, bring};
use proptest::prelude::*;

fn of(samples: &Samples, words: EhtWords) -> Eht {
    let file = samples.file();
    let choice = Choice {
        chosen: None,
        not_areas: &BTreeSet::new(),
        agreed: &BTreeSet::new(),
    };
    let brought = bring(
        samples.rounds(),
        &file.sharing(now().date()),
        &Audience::service(VoiceRole::StudentHealth),
        choice,
    );
    let months: Vec<String> = vec!["november".to_owned()];
    let identifying = Identifying::of(file, samples.rounds(), &months);
    let sheet = EhtSheet::make(file, Some(Step::Explore), &brought, words, &identifying);
    Eht { sheet }
}

fn paper(samples: &Samples, eht: &Eht, languages: Languages) -> Paper {
    let occasion = Occasion {
        // Whatever it is said to be made from, no day of it stands on the paper.
        from: Made::FromConversation(now().date()),
        made_at: now(),
        left_out: Vec::new(),
        practice: false,
    };
    write(eht, samples.desk(), languages, &occasion)
}

fn printed(paper: &Paper) -> Printed {
    print(paper, |_| ControlFlow::Continue(()))
        .expect("it can be set")
        .expect("nobody stopped it")
}

fn text(text: &str) -> NoteText {
    NoteText::stored(text.to_owned())
}

fn everywhere(words: &str) -> EhtWords {
    EhtWords {
        question: text(words),
        tried: text(words),
        asked: text(words),
        follow_up: text(words),
    }
}

#[test]
fn neither_code_nor_day_nor_quote_stands_on_it_or_in_its_file() {
    let samples = Samples::of(LanguageTag::Kmr);
    let code = samples.file().case.code.as_str();
    let said = samples
        .rounds()
        .iter()
        .flat_map(|talk| talk.notes.values())
        .map(|note| note.swedish.as_str())
        .max_by_key(|said| said.len())
        .expect("somebody said something");
    let eht = of(
        &samples,
        EhtWords {
            question: text(&format!("Hur går det för {code}?")),
            tried: text("Samtal den 12 november 2026."),
            asked: text(said),
            follow_up: text("Behandlare på BUP hör av sig, Socialsekreterare också."),
        },
    );
    let languages = Languages::beside(LanguageTag::Kmr, LanguageTag::Sv);
    let paper = paper(&samples, &eht, languages);
    let json = serde_json::to_string(&paper).expect("a paper is data");
    for pointing in [code, "2026", "november", "mijdar", said] {
        assert!(!json.contains(pointing), "{pointing}");
    }
    for talk in samples.rounds() {
        for note in talk.notes.values() {
            for words in [&note.words, &note.swedish] {
                assert!(words.is_blank() || !json.contains(words.as_str()));
            }
        }
    }
    assert!(json.contains("Texten är inte med"));
    let pdf = printed(&paper);
    let file = lopdf::Document::load_mem(pdf.pdf()).expect("a PDF");
    let metadata = format!("{:?}", file.trailer);
    assert!(!metadata.contains("Date"), "{metadata}");
    let raw = String::from_utf8_lossy(pdf.pdf());
    for dated in [
        "CreationDate",
        "ModDate",
        "CreateDate",
        "ModifyDate",
        "D:20",
    ] {
        assert!(!raw.contains(dated), "{dated}");
    }
}

#[test]
fn it_is_one_page_in_every_language_however_much_is_written() {
    let long =
        "Vi har prövat mycket under lång tid och vill gärna höra hur teamet tänker. ".repeat(22);
    assert!(300 <= long.split_whitespace().count());
    let rows = "rad\n".repeat(400);
    let endless = "å".repeat(NoteText::MAX_CHARS);
    let wide = "世界 ".repeat(2_000);
    for language in LanguageTag::ALL {
        let samples = Samples::of(language);
        for words in ["", &long] {
            let eht = of(&samples, everywhere(words));
            for languages in [
                Languages::one(language),
                Languages::beside(language, LanguageTag::Sv),
            ] {
                let paper = paper(&samples, &eht, languages);
                assert_eq!(printed(&paper).pages(), 1, "{language} {}", words.len());
            }
        }
    }
    let samples = Samples::of(LanguageTag::Kmr);
    for words in [&rows, &endless, &wide] {
        let eht = of(&samples, everywhere(words));
        let languages = Languages::after(LanguageTag::Sv, LanguageTag::Ar);
        let paper = paper(&samples, &eht, languages);
        // One in each language.
        assert_eq!(printed(&paper).pages(), 2, "{}", words.len());
    }
}

#[test]
fn what_is_cut_off_is_said() {
    let samples = Samples::of(LanguageTag::Sv);
    let long = "Vi undrar hur det kan bli lättare att börja dagen. ".repeat(60);
    let eht = of(
        &samples,
        EhtWords {
            question: text("Hur kan dagen börja lugnare?"),
            tried: text(&long),
            asked: text("Råd."),
            follow_up: text(""),
        },
    );
    assert_eq!(eht.cut_off(), [EhtField::Tried].into());
    let paper = paper(&samples, &eht, Languages::one(LanguageTag::Sv));
    let json = serde_json::to_string(&paper).expect("a paper is data");
    assert_eq!(json.matches("Resten får inte plats").count(), 1);
    assert!(json.contains("Hur kan dagen börja lugnare?"));

    let short = of(&samples, everywhere("Vi undrar hur det kan bli lättare."));
    assert!(short.cut_off().is_empty());
}

proptest! {
    #[test]
    fn a_beginning_is_of_the_text_and_ends_with_a_word(text in ".{0,400}", lines in 0_usize..6) {
        match beginning(&text, lines) {
            None => prop_assert!(text.trim().lines().count() <= lines.max(1)),
            Some(begun) => {
                prop_assert!(text.trim().starts_with(begun));
                prop_assert!(begun.chars().count() <= lines * LETTERS + lines);
            }
        }
    }
}
