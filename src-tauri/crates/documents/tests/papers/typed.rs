//! What people type stands on paper as they typed it, whatever it is, and a paper is made of it in any case.

use std::{collections::BTreeSet, sync::LazyLock};

use chrono::NaiveDate;
use documents::{
    Block, Cell, Conformance, Languages, Line, Occasion, Pen, Row, Said, Sheet, Text, Tone,
    papers::Made, samples::Samples, write,
};
use proptest::prelude::*;
use typst::{foundations::Bytes, text::Font};
use unicode_normalization::UnicodeNormalization as _;
use wheel::LanguageTag;

use crate::{
    edges::{no_word_is_written_over_another, outside},
    kept_back::Material,
    shelf::{Copy, called, printed},
    signs::{Tally, is_seen, missing, runs_leftwards, seen, tally, without_vowelled},
};

/// A paper that says one text in many ways.
struct Typed<'a> {
    words: &'a str,
    tone: Tone,
}

/// So many times it says it.
const TIMES: usize = 8;

impl Sheet for Typed<'_> {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("home-page-title")
    }

    fn tone(&self) -> Tone {
        self.tone
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let typed = || pen.typed(self.words);
        let said = Said {
            words: Line::typed(LanguageTag::Ar, self.words),
            interpreted: Some(Line::typed(LanguageTag::Sv, self.words)),
            by: Some(pen.say("paper-interpreters-swedish")),
        };
        vec![
            Block::Paragraph { text: typed() },
            Block::Quote {
                who: None,
                asked: Some(typed()),
                said,
            },
            Block::List {
                items: vec![typed()],
                counted: false,
            },
            Block::Facts {
                rows: vec![Row::new(pen.say("home-page-contact-line"), typed())],
            },
            Block::Table {
                head: vec![pen.say("home-page-title"), pen.say("home-page-said")],
                widths: vec![1.0, 1.0],
                rows: vec![vec![Cell::text(typed()), Cell::text(typed())]],
            },
        ]
    }
}

/// Everywhere a text may stand narrowly: in a column beside another language, in a cell, in a child's large type.
fn arrangements() -> [(Languages, Tone); 6] {
    use LanguageTag::{Ar, Fi, Kmr, So, Sv};
    [
        (Languages::one(Sv), Tone::Staff),
        (Languages::one(So), Tone::Child),
        (Languages::beside(Kmr, Sv), Tone::Family),
        (Languages::beside(Fi, Ar), Tone::Staff),
        (Languages::beside(Ar, Sv), Tone::Child),
        (Languages::after(Ar, So), Tone::Family),
    ]
}

static SAMPLES: LazyLock<Samples> = LazyLock::new(|| Samples::of(LanguageTag::Sv));

fn occasion() -> Occasion {
    Occasion {
        from: Made::FromWheel,
        made_at: NaiveDate::from_ymd_opt(2026, 11, 22)
            .and_then(|day| day.and_hms_opt(14, 5, 0))
            .expect("a day"),
        left_out: Vec::new(),
        practice: false,
    }
}

fn copy(words: &str, languages: Languages, tone: Tone) -> (Copy, BTreeSet<char>) {
    let sheet = Typed { words, tone };
    let paper = write(&sheet, SAMPLES.desk(), languages, &occasion());
    let printed = printed(&paper);
    let uncovered = printed.uncovered().clone();
    (Copy::of("typed", languages, &paper, &printed), uncovered)
}

/// Whether one of the program's fonts draws a sign: read from the fonts themselves.
fn is_covered(sign: char) -> bool {
    static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
        [wheel::text::SANS_REGULAR, wheel::text::ARABIC_REGULAR]
            .into_iter()
            .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
            .collect()
    });
    FONTS
        .iter()
        .any(|font| font.info().coverage.contains(u32::from(sign)))
}

/// What is wrong with a paper on which something was typed.
fn faults(words: &str, languages: Languages, tone: Tone) -> Vec<String> {
    let (copy, uncovered) = copy(words, languages, tone);
    let times = TIMES
        * if languages.arrangement == documents::Arrangement::After {
            2
        } else {
            1
        };
    let mut faults = Vec::new();

    let wanted: BTreeSet<char> = words
        .chars()
        .filter(|sign| is_seen(*sign) && !is_covered(*sign))
        .collect();
    if uncovered != wanted {
        faults.push(format!("uncovered are {uncovered:?}, not {wanted:?}"));
    }
    let conformance = if wanted.is_empty() {
        Conformance::PdfUa1
    } else {
        Conformance::Tagged
    };
    if copy.conformance != conformance {
        faults.push(format!("it is {:?}", copy.conformance));
    }

    // With another text in its place, all but the text is the same.
    let (empty, _) = self::copy("", languages, tone);
    let mut said: Tally = tally(&drawn(&all_heard(&empty)));
    for (sign, count) in tally(&drawn(words)) {
        *said.entry(sign).or_default() += count * times;
    }
    let heard = all_heard(&copy);
    let heard_signs = tally(&drawn(&heard));
    let lacks = missing(&said, &heard_signs);
    let mut adds = missing(&heard_signs, &said);
    if without_vowelled(words) != words {
        adds.retain(|sign, _| !runs_leftwards(*sign));
    }
    if words.nfc().any(is_mark) {
        // A mark that makes no one sign with its letter is heard twice, with the letter: a limit of the setter.
        adds.clear();
    }
    if !lacks.is_empty() || !adds.is_empty() {
        faults.push(format!("not heard {lacks:?}, heard and not said {adds:?}"));
    }

    // Each line in its order; where directions are mixed or marks are heaped up, parts of it change places.
    let is_plain = |sign: char| {
        is_seen(sign) && is_covered(sign) && !runs_leftwards(sign) && !is_mark(sign)
            || sign.is_whitespace()
            || sign.is_control()
    };
    // Signs without a letter run the way of the language they were said in.
    let has_direction = words.chars().any(char::is_alphabetic);
    if has_direction && words.nfkc().all(is_plain) {
        let heard = seen(&heard);
        for line in words.lines().map(seen).filter(|line| !line.is_empty()) {
            let found = heard.matches(&line).count();
            if found < times {
                faults.push(format!("{found} times, not {times}: {line:?}"));
            }
        }
    }

    if 20 + words.chars().count() / 20 < copy.pages {
        faults.push(format!("{} pages", copy.pages));
    }
    let over = outside(&copy.words);
    if !over.is_empty() {
        let shown: Vec<String> = over.iter().take(3).cloned().collect();
        faults.push(format!("{} words over the edge: {shown:?}", over.len()));
    }
    faults.extend(no_word_is_written_over_another(&copy).into_iter().take(3));
    faults.extend(copy.heard.faults.iter().cloned());
    faults
}

fn all_heard(copy: &Copy) -> String {
    let running = copy.heard.running();
    running.map(|(_, piece)| piece.text.as_str()).collect()
}

/// What of a text has a glyph.
fn drawn(text: &str) -> String {
    text.chars().filter(|sign| is_covered(*sign)).collect()
}

fn is_mark(sign: char) -> bool {
    use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
    sign.general_category_group() == GeneralCategoryGroup::Mark
}

fn faults_everywhere(words: &str) -> Vec<String> {
    arrangements()
        .into_iter()
        .flat_map(|(languages, tone)| {
            let faults = faults(words, languages, tone).into_iter();
            faults.map(move |fault| format!("{} {tone:?}: {fault}", called(languages)))
        })
        .collect()
}

#[track_caller]
fn stands_as_typed(words: &str) {
    let faults = faults_everywhere(words);
    let words: String = words.chars().take(60).collect();
    assert!(faults.is_empty(), "{words:?}\n{}", faults.join("\n"));
}

#[test]
fn words_of_the_template_language_are_words() {
    for words in [
        "#panic(\"nej\") #import \"paper.typ\": * #{ 1 + 1 } #eval(\"1\")",
        "$x^2$ *fet* _kursiv_ `rå` <etikett> @etikett // /* */ \\ ~ -- ---",
        "= Rubrik\n- punkt\n+ ett\n/ ord: ja\n#pagebreak()\n]})",
        "\\u{1F600} \\n &lt; </w> %PDF-1.7 endobj (\\) <FEFF> {\"text\":\"\"}",
    ] {
        stands_as_typed(words);
    }
}

#[test]
fn what_nobody_sees_goes_or_stays_unseen() {
    let controls: String = (0..0x20)
        .chain(0x7F..0xA0)
        .filter_map(char::from_u32)
        .collect();
    stands_as_typed(&format!("före{controls}efter"));
    stands_as_typed(
        "\u{FEFF}a\u{FFFE}b\u{FFFF}c\u{FFF9}d\u{E0041}e\u{AD}f\u{200B}g\u{2028}h\u{2029}i",
    );
    stands_as_typed("a\u{E0100}b");
    stands_as_typed("\u{0}");
    stands_as_typed(" \n\n\t ");
}

#[test]
fn directions_may_be_mixed_and_marks_of_direction_left_open() {
    for words in [
        "Mamma sa مرحبا بكم två gånger",
        "\u{2067}\u{2067}\u{202E}baklänges \u{2066}öppet",
        "\u{2069}\u{2069}\u{202C} stängt utan att vara öppet \u{200F}\u{200E}\u{61C}",
        "12 (34) مرحبا 56 – 78%",
    ] {
        stands_as_typed(words);
    }
}

#[test]
fn signs_without_a_glyph_are_told_and_the_paper_is_made() {
    for words in [
        "glad 😀 och ledsen",
        "👩\u{200D}👩\u{200D}👧\u{200D}👦 👍🏽 🇸🇪 ❤\u{FE0F}",
        "hej\u{200D}🫸",
        "ሰላም 漢字 ประเทศ",
        "\u{E123}\u{F8FF}\u{10FFFD} \u{1FFFE}",
    ] {
        stands_as_typed(words);
    }
}

#[test]
fn marks_may_stand_alone_or_in_heaps() {
    stands_as_typed("\u{301} a\u{301}\u{302}\u{308}\u{323} \u{308}\u{308}");
    stands_as_typed("ş êîûç ŞÊÎÛÇ Ẑ ṩ");
}

#[test]
fn a_word_without_end_is_broken_at_the_edge() {
    stands_as_typed(&"a".repeat(900));
    stands_as_typed(&"WÅ".repeat(400));
    stands_as_typed(&"ببب".repeat(200));
    stands_as_typed(&"järjestelmällistyttämättömyydelläänsäkäänköhän".repeat(3));
    stands_as_typed(
        "https://exempel.se/en/mycket/lång/väg?som=ingen&bryter=någonstans_alls_eller_gör_den_det",
    );
}

#[test]
fn twenty_thousand_signs_stand_on_as_many_pages_as_they_need() {
    let words = "Det var en gång en flicka som ville bli hörd. ".repeat(435);
    assert!(20_000 < words.chars().count());
    let faults = faults(
        &words,
        Languages::beside(LanguageTag::So, LanguageTag::Sv),
        Tone::Staff,
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The signs that stand for the numbers of pages at the foot, typed by somebody.
#[test]
fn the_places_of_page_numbers_can_be_typed() {
    stands_as_typed("\u{E000} av \u{E001}");
}

#[test]
fn hostile_words_stand_on_the_papers_people_use() {
    const WORDS: &str = "#panic() $x$ *_`@<w> \u{202E}\u{2067}مرحبا\u{7} ÅÄÖåäö";
    let endless = "ö".repeat(400);
    let mut faults = Vec::new();
    for (words, language, languages) in [
        (WORDS, LanguageTag::Sv, Languages::one(LanguageTag::Sv)),
        (
            WORDS,
            LanguageTag::Ar,
            Languages::beside(LanguageTag::Ar, LanguageTag::Sv),
        ),
        (
            &*endless,
            LanguageTag::So,
            Languages::beside(LanguageTag::So, LanguageTag::Sv),
        ),
        (
            &*endless,
            LanguageTag::Kmr,
            Languages::one(LanguageTag::Kmr),
        ),
        (
            &*endless,
            LanguageTag::Sv,
            Languages::beside(LanguageTag::Fi, LanguageTag::En),
        ),
    ] {
        let mut material = Material::of(language);
        material.type_everywhere(words);
        for (name, sheet, occasion) in material.sheets() {
            let paper = write(sheet.as_ref(), material.desk(), languages, &occasion);
            let printed = printed(&paper);
            let copy = Copy::of(name, languages, &paper, &printed);
            let heard = crate::words::what_is_heard_is_what_the_paper_says(&copy);
            let edges = crate::edges::every_word_stands_inside_the_margins_of_its_page(&copy);
            let conformance = (copy.conformance != Conformance::PdfUa1)
                .then(|| format!("{:?} {:?}", copy.conformance, printed.uncovered()));
            faults.extend(
                heard
                    .into_iter()
                    .chain(edges.into_iter().take(3))
                    .chain(no_word_is_written_over_another(&copy).into_iter().take(3))
                    .chain(conformance)
                    .map(|fault| format!("{copy}: {fault}")),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "#panic()",
            "$",
            "*_`",
            "@<a>",
            "\\",
            "]",
            "}",
            "\"",
            "= ",
            "- ",
            "\n",
            "\r\n",
            "\t",
            " ",
            "\u{0}",
            "\u{1B}",
            "\u{85}",
            "\u{2028}",
            "\u{FEFF}",
            "\u{FFFF}",
            "\u{202E}",
            "\u{2066}",
            "\u{2067}",
            "\u{2069}",
            "\u{200F}",
            "\u{200D}",
            "\u{200B}",
            "\u{AD}",
            "\u{301}",
            "مرحبا",
            "السلام",
            "؟",
            "123",
            "٣",
            "😀",
            "👩\u{200D}👧",
            "\u{E123}",
            "ሰ",
            "漢",
            "ﬁ",
            "½",
            "Åsa",
            "şêîûç",
            "päivää",
        ])
        .prop_map(str::to_owned),
        "[a-zåäö]{1,60}",
        "[\\p{L}\\p{N}\\p{P}\\p{S}]{1,6}",
    ];
    prop::collection::vec(piece, 1..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 16,
        failure_persistence: None,
        max_shrink_iters: 60,
        ..ProptestConfig::default()
    })]

    #[test]
    fn anything_typed_stands_as_typed(words in hostile(), at in 0_usize..6) {
        let (languages, tone) = arrangements()[at];
        let faults = faults(&words, languages, tone);
        prop_assert!(faults.is_empty(), "{words:?} {}: {}", called(languages), faults.join("\n"));
    }
}
