//! Each trace is planted in a text and disguised; whatever the disguise, the text must not stand on the sheet.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;
use uuid::Uuid;
use wheel::LanguageTag;

use super::*;
use crate::testing::{any_world, case_file, consent, conversation, day, text, voice};
use crate::{
    Action, ActionId, Contact, Doer, Duty, Holder, Interpreter, Meeting, MeetingId, Note, NoteKey,
    Participant, Post, VoiceInArea, VoiceRole,
};

/// The months as `locales/*/dates.ftl` has them.
const MONTHS: [&str; 24] = [
    "januari",
    "mars",
    "maj",
    "november",
    "January",
    "May",
    "November",
    "December",
    "tammikuuta",
    "elokuuta",
    "marraskuuta",
    "joulukuuta",
    "Jannaayo",
    "Maarso",
    "Juun",
    "Nofembar",
    "يناير",
    "أغسطس",
    "نوفمبر",
    "ديسمبر",
    "rêbendana",
    "nîsana",
    "mijdara",
    "berfanbara",
];

/// Names hidden in functions, one in each field that has one.
const NAMES: [&str; 10] = [
    "Åsa",
    "Lindqvist",
    "Maarit",
    "Xaawo",
    "Rojîn",
    "Yilmaz",
    "Östen",
    "Jérôme",
    "محمد",
    "أحمد",
];

/// What was said in conversations, in briefs, before and at meetings.
const SAID: [&str; 7] = [
    "pappa slår sönder alla mina saker på kvällen",
    "hon vågar inte gå hem efter träningen",
    "أخاف من الظلام في غرفتي كل ليلة",
    "ez ji dibistanê pir hez dikim niha",
    "säg inte att farfar har flyttat in",
    "jag ville hellre bo hos moster",
    "waan ka baqayaa habeenkii markaan seexdo",
];

/// What gives nobody away.
const PLAIN: [&str; 12] = [
    "eleven", "behöver", "lugnare", "morgnar", "vi", "undrar", "om", "anpassad", "gång", "i",
    "veckan", "matsalen",
];

fn file(code: &str) -> CaseFile {
    let mut file = case_file(code);
    let named = |name: &str| text(&format!("kurator {name}, tel"));
    let contact = |role, function, reach| Contact {
        voice: voice(role),
        function,
        reach,
    };
    file.circle.contacts = vec![
        contact(VoiceRole::School, named(NAMES[0]), named(NAMES[1])),
        contact(
            VoiceRole::ClosePerson,
            named(NAMES[8]),
            text("knut.ek@skola.se"),
        ),
    ];
    file.circle.posts = vec![Post {
        duty: Duty::Coordinator,
        service: VoiceRole::School,
        function: named(NAMES[2]),
        since: day(0),
        why: text(""),
    }];
    let begun = Meeting::begin(
        MeetingId(Uuid::nil()),
        day(0),
        LanguageTag::Ar,
        Interpreter::Present,
    );
    let mut meeting = Meeting {
        participants: vec![Participant {
            voice: voice(VoiceRole::School),
            function: named(NAMES[3]),
            language: LanguageTag::Sv,
        }],
        holds_whole: Some(Holder {
            service: VoiceRole::School,
            function: named(NAMES[4]),
        }),
        follow_up_by: named(NAMES[5]),
        childs_view: text(SAID[5]),
        ..begun
    };
    meeting.before.not_raise = text(SAID[4]);
    file.meetings = vec![meeting];
    file.actions = vec![Action {
        id: ActionId(Uuid::nil()),
        meeting: None,
        agreed_on: day(0),
        what: text("ringer"),
        doer: Doer::Outside,
        who: named(NAMES[6]),
        by: None,
        area: None,
        state: crate::ActionState::Open,
    }];
    let mut given = consent(VoiceRole::Mother, &[]);
    given.noted_by = named(&format!("{} och {}", NAMES[7], NAMES[9]));
    file.consents = vec![given];
    file
}

fn said() -> Vec<Conversation> {
    let child = voice(VoiceRole::Child);
    let mut talk = conversation(1, vec![child]);
    let mut say = |area, question, words: &str, swedish: &str| {
        let note = Note {
            language: LanguageTag::Ar,
            words: text(words),
            swedish: text(swedish),
        };
        let key = NoteKey {
            area,
            voice: child,
            question,
        };
        talk.notes.insert(key, note);
    };
    say(AreaId::Safety, Question::Challenging, SAID[2], SAID[0]);
    say(AreaId::Health, Question::Challenging, SAID[6], "");
    say(AreaId::Learning, Question::Works, SAID[3], "");
    let at = VoiceInArea {
        area: AreaId::Safety,
        voice: child,
    };
    let brief = text(SAID[1]);
    let to = [VoiceRole::StudentHealth].into();
    talk.carries.insert(at, Carry::InBrief { brief, to });
    vec![talk]
}

fn identifying(code: &str) -> Identifying {
    let months = MONTHS.map(str::to_owned);
    Identifying::of(&file(code), &said(), &months)
}

/// What a sheet says of one text: the text as it stands there, and the traces found.
fn on_sheet(code: &str, written: &str) -> (String, BTreeSet<EhtTrace>) {
    let file = file(code);
    let nothing = Brought {
        parts: Vec::new(),
        left_out: Vec::new(),
    };
    let words = EhtWords {
        tried: text(written),
        ..EhtWords::default()
    };
    let sheet = EhtSheet::make(&file, None, &nothing, words, &identifying(code));
    let json = serde_json::to_value(&sheet).unwrap();
    let stands = json["words"]["tried"].as_str().unwrap().to_owned();
    // The text stands in no other place of the sheet either.
    let whole = serde_json::to_string(&sheet).unwrap();
    assert!(stands == written || written.chars().count() < 8 || !whole.contains(written));
    let found = sheet.findings.into_iter().map(|finding| {
        assert_eq!(finding.field, EhtField::Tried);
        finding.trace
    });
    (stands, found.collect())
}

/// How one sign is made to look like something else.
#[derive(Clone, Copy, Debug)]
enum Disguise {
    None,
    Unseen(char),
    Mark(char),
    Wide,
    ArabicDigit,
    Capital,
    Apart,
}

fn disguise() -> impl Strategy<Value = Disguise> {
    let unseen = vec![
        '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}', '\u{2060}', '\u{FEFF}',
        '\u{00AD}', '\u{061C}', '\u{2068}', '\u{2069}', '\u{202E}', '\u{FE0F}', '\u{0640}',
    ];
    let marks = vec![
        '\u{064B}', '\u{064E}', '\u{0651}', '\u{0652}', '\u{0670}', '\u{0301}', '\u{0323}',
    ];
    prop_oneof![
        6 => Just(Disguise::None),
        2 => prop::sample::select(unseen).prop_map(Disguise::Unseen),
        1 => prop::sample::select(marks).prop_map(Disguise::Mark),
        1 => Just(Disguise::Wide),
        1 => Just(Disguise::ArabicDigit),
        1 => Just(Disguise::Capital),
        1 => Just(Disguise::Apart),
    ]
}

fn disguised(plain: &str, disguises: &[Disguise]) -> String {
    let mut out = String::new();
    for (sign, disguise) in plain.chars().zip(disguises.iter().cycle()) {
        match disguise {
            Disguise::Unseen(unseen) => out.extend([sign, *unseen]),
            Disguise::Mark(mark) if sign.is_alphabetic() => out.extend([sign, *mark]),
            Disguise::Wide if sign.is_ascii_alphanumeric() => {
                out.extend(char::from_u32(u32::from(sign) + 0xFEE0));
            }
            Disguise::ArabicDigit if sign.is_ascii_digit() => {
                out.extend(char::from_u32(u32::from(sign) - u32::from('0') + 0x0660));
            }
            Disguise::Capital => out.extend(sign.to_uppercase()),
            Disguise::Apart => out.extend(sign.nfd()),
            Disguise::None | Disguise::Mark(_) | Disguise::Wide | Disguise::ArabicDigit => {
                out.push(sign);
            }
        }
    }
    out
}

fn around() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        " ", ", ", ". ", "\n", " – ", " («", "/", "_", "\u{A0}", "’",
    ]);
    (
        prop::collection::vec(prop::sample::select(PLAIN.to_vec()), 0..5),
        sign,
    )
        .prop_map(|(words, sign)| words.join(" ") + sign)
}

/// Plants something in a text, disguised, with harmless words around.
fn planted(what: impl Strategy<Value = String>) -> impl Strategy<Value = (String, String)> {
    (
        what,
        prop::collection::vec(disguise(), 1..24),
        around(),
        around(),
    )
        .prop_map(|(plain, disguises, before, after)| {
            let after: String = after.chars().rev().collect();
            (
                format!("{before}{}{after}", disguised(&plain, &disguises)),
                plain,
            )
        })
}

fn code() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["EK-7", "Å-17", "barn-ek", "7TTQ", "ŞÎ-4", "ÄÖ"])
}

/// A code in some spelling: other hyphens, blanks between all letters, a genitive, a compound.
fn spelled() -> impl Strategy<Value = (&'static str, String)> {
    let joint = prop::sample::select(vec!["", "-", " ", "–", "_", ".", "/", "\u{2011}", " - "]);
    let ending = prop::sample::select(vec!["", "s", ":s", "-ärendet"]);
    (code(), joint, ending, any::<bool>()).prop_map(|(code, joint, ending, is_spread)| {
        let spelled = if is_spread {
            let signs: Vec<String> = code.replace('-', "").chars().map(String::from).collect();
            signs.join(joint)
        } else {
            code.replace('-', joint)
        };
        (code, spelled + ending)
    })
}

fn date() -> impl Strategy<Value = String> {
    let joint = prop::sample::select(vec![
        "-", "/", ".", " ", "–", "\u{2011}", "−", ":", ". ", " / ",
    ]);
    let numeric = (
        1..=31_u32,
        1..=12_u32,
        prop::option::of(2024..=2028_u32),
        joint,
        0..4_u8,
    )
        .prop_map(|(day, month, year, joint, form)| match (form, year) {
            (0, Some(year)) => format!("{year}{joint}{month:02}{joint}{day:02}"),
            (1, Some(year)) => format!("{}{month:02}{day:02}", year % 100),
            (2, Some(year)) => format!("{day}{joint}{month}{joint}{}", year % 100),
            (3, Some(year)) => format!("{year}{month:02}{day:02}"),
            _ => format!("{day}{joint}{month}"),
        });
    let month = prop::sample::select(MONTHS.to_vec());
    let between = prop::sample::select(vec![
        " ", ":a ", ":e i ", ". ", "", " من ", "ê ", " bisha ", " of ",
    ]);
    let in_words = (1..=31_u32, month, between, 0..5_u8).prop_map(|(day, month, between, form)| {
        let letters = month.chars().count();
        let short: String = month.chars().take(3).collect();
        match form {
            0 => format!("{day}{between}{month}"),
            1 => format!("{month} {day}"),
            2 => format!("{day} {}", month.to_uppercase()),
            3 => format!("{day} {short}."),
            _ if 6 < letters => {
                let stem: String = month.chars().take(letters - 1).collect();
                format!("{day}{between}{stem}")
            }
            _ => format!("{day}. {month}"),
        }
    });
    prop_oneof![numeric, in_words]
}

fn quote() -> impl Strategy<Value = String> {
    let joint = prop::sample::select(vec![" ", ", ", "\n", " – ", "  ", "", "-", "…"]);
    (
        prop::sample::select(SAID.to_vec()),
        0..9_usize,
        4..9_usize,
        joint,
    )
        .prop_map(|(said, from, count, joint)| {
            let words: Vec<&str> = said.split(' ').collect();
            let from = from.min(words.len() - 4);
            let run: Vec<&str> = words.into_iter().skip(from).take(count).collect();
            run.join(joint)
        })
}

fn name() -> impl Strategy<Value = String> {
    let ending = prop::sample::select(vec!["", "s", "’s", "-mamma", ":s", "2"]);
    (prop::sample::select(NAMES.to_vec()), ending).prop_map(|(name, ending)| {
        if name.is_ascii() || name.chars().all(|sign| u32::from(sign) < 0x250) {
            format!("{name}{ending}")
        } else {
            format!("و{name}")
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    #[test]
    fn no_code_in_any_spelling((code, (written, plain)) in spelled().prop_flat_map(|(code, spelled)| {
        (Just(code), planted(Just(spelled)))
    })) {
        let (stands, found) = on_sheet(code, &written);
        prop_assert!(stands.is_empty(), "{} stands as {}", plain, written);
        prop_assert!(found.contains(&EhtTrace::Code));
    }

    #[test]
    fn no_name_of_those_around_the_child((written, plain) in planted(name())) {
        let (stands, found) = on_sheet("QZ99", &written);
        prop_assert!(stands.is_empty(), "{} stands as {}", plain, written);
        prop_assert!(found.contains(&EhtTrace::Name));
    }

    #[test]
    fn no_date((written, plain) in planted(date())) {
        let (stands, found) = on_sheet("QZ99", &written);
        prop_assert!(stands.is_empty(), "{} stands as {}", plain, written);
        prop_assert!(found.contains(&EhtTrace::Date));
    }

    #[test]
    fn no_quote((written, plain) in planted(quote())) {
        let (stands, found) = on_sheet("QZ99", &written);
        prop_assert!(stands.is_empty(), "{} stands as {}", plain, written);
        prop_assert!(found.contains(&EhtTrace::Quote));
    }

    /// The note can be disguised as well as the sheet.
    #[test]
    fn no_quote_of_a_note_typed_in_another_way(
        which in 0_usize..3,
        of_note in prop::collection::vec(disguise(), 1..24),
        of_text in prop::collection::vec(disguise(), 1..24),
    ) {
        let mut talks = said();
        for note in talks[0].notes.values_mut() {
            note.words = text(&disguised(note.words.as_str(), &of_note));
        }
        let identifying = Identifying::of(&file("QZ99"), &talks, &[]);
        let written = disguised([SAID[2], SAID[3], SAID[6]][which], &of_text);
        prop_assert!(identifying.in_text(&written).contains(&EhtTrace::Quote), "{}", written);
    }

    /// And so can a function.
    #[test]
    fn no_name_typed_in_another_way(
        which in 0..NAMES.len(),
        of_function in prop::collection::vec(disguise(), 1..12),
        of_text in prop::collection::vec(disguise(), 1..12),
    ) {
        let mut file = case_file("QZ99");
        file.actions = super::tests::file("QZ99").actions;
        file.actions[0].who = text(&disguised(NAMES[which], &of_function));
        let identifying = Identifying::of(&file, &[], &[]);
        let written = disguised(NAMES[which], &of_text);
        prop_assert!(identifying.in_text(&written).contains(&EhtTrace::Name), "{}", written);
    }

    /// What gives nobody away stands to the letter.
    #[test]
    fn harmless_words_stand(words in prop::collection::vec(prop::sample::select(PLAIN.to_vec()), 0..20)) {
        let written = words.join(" ");
        let (stands, found) = on_sheet("QZ99", &written);
        prop_assert_eq!(stands, written);
        prop_assert!(found.is_empty());
    }

    /// Nothing that anybody said, and nothing of where it was said, is in the lines of the areas.
    #[test]
    fn the_areas_hold_no_word(world in any_world()) {
        let brought = world.bring();
        let file = file("QZ99");
        let sheet = EhtSheet::make(&file, None, &brought, EhtWords::default(), &identifying("QZ99"));
        let json = serde_json::to_string(&sheet).unwrap();
        for sentinel in ["sagt", "tolkat", "kortfattat", "QZ99"] {
            prop_assert!(!json.contains(sentinel));
        }
        for line in &sheet.areas {
            let mut theirs = brought.parts.iter().filter(|part| part.part.at.area == line.area);
            prop_assert!(theirs.next().is_some());
        }
    }
}

#[test]
fn ordinary_sentences_stand() {
    for written in [
        "Eleven i årskurs 7 har svårt att komma till skolan på morgnarna.",
        "Vi har provat tre samtal, en lugnare start och 2 anpassningar.",
        "Vilka fler anpassningar kan göras? Specialpedagogen ser över schemat.",
        "Hon är trött och frågar ofta efter paus.",
        "ما الذي يمكن أن يساعد في الصباح؟",
    ] {
        let (stands, found) = on_sheet("QZ99", written);
        assert_eq!((stands.as_str(), found), (written, BTreeSet::new()));
    }
}

#[test]
fn a_function_with_a_capital_letter_is_no_name() {
    let mut file = file("QZ99");
    file.circle.contacts[0].function = text("Kurator Alma, BUP");
    let identifying = Identifying::of(&file, &[], &[]);
    assert!(
        identifying
            .in_text("Kurator och BUP följer upp.")
            .is_empty()
    );
    assert_eq!(
        identifying.in_text("Alma följer upp."),
        BTreeSet::from([EhtTrace::Name])
    );
}

#[test]
fn a_name_that_was_written_small_is_one_where_it_is_written_large() {
    let mut file = file("QZ99");
    file.circle.contacts[0].function = text("mormor fatima");
    let identifying = Identifying::of(&file, &[], &[]);
    let name = BTreeSet::from([EhtTrace::Name]);
    assert_eq!(identifying.in_text("Fatima har sagt det."), name);
    assert!(identifying.in_text("Mormor har sagt det.").is_empty());
}

#[test]
fn a_short_code_does_not_blank_every_word_it_begins() {
    let (stands, _) = on_sheet("AB", "Hon behöver absolut en jabb i matsalen.");
    assert!(!stands.is_empty());
    let (stands, found) = on_sheet("AB", "Det gäller a b.");
    assert_eq!((stands.as_str(), found), ("", [EhtTrace::Code].into()));
}

#[test]
fn a_month_is_one_in_every_form() {
    for written in [
        "tammikuussa 5",
        "5 rêbendanê",
        "marraskuun 22",
        "22:a novembers",
        "22 nov.",
    ] {
        let (stands, found) = on_sheet("QZ99", written);
        assert_eq!((stands.as_str(), found), ("", [EhtTrace::Date].into()));
    }
    let (stands, _) = on_sheet("QZ99", "Hela november var tung.");
    assert!(!stands.is_empty());
}

#[test]
fn a_long_code_is_found_inside_a_word() {
    let (stands, found) = on_sheet("EK-17", "Det gäller ärendeEK17 igen.");
    assert_eq!((stands.as_str(), found), ("", [EhtTrace::Code].into()));
}

#[test]
fn a_space_of_no_width_neither_hides_a_word_nor_glues_two() {
    let said_aloud = "mamma ropade väldigt argsint";
    let instead_of_spaces = format!("{said_aloud} hela kvällen").replace(' ', "\u{200B}");
    let after_every_letter: String = said_aloud
        .chars()
        .flat_map(|sign| [sign, if sign == ' ' { ' ' } else { '\u{200B}' }])
        .collect();
    for typed in [instead_of_spaces, after_every_letter] {
        let mut talks = said();
        for note in talks[0].notes.values_mut() {
            note.words = text(&typed);
        }
        let identifying = Identifying::of(&case_file("QZ99"), &talks, &[]);
        let quote = BTreeSet::from([EhtTrace::Quote]);
        assert_eq!(identifying.in_text(said_aloud), quote);
    }
}

#[test]
fn each_text_is_judged_by_itself_and_told_apart() {
    let words = EhtWords {
        question: text("Hur blir morgnarna lugna?"),
        tried: text("Samtal med Lindqvist 22/11."),
        asked: text("Idéer om EK 7."),
        follow_up: text("knut återkommer"),
    };
    let nothing = Brought {
        parts: Vec::new(),
        left_out: Vec::new(),
    };
    let sheet = EhtSheet::make(&file("EK7"), None, &nothing, words, &identifying("EK7"));
    let finding = |field, trace| EhtFinding { field, trace };
    let found = [
        finding(EhtField::Tried, EhtTrace::Name),
        finding(EhtField::Tried, EhtTrace::Date),
        finding(EhtField::Asked, EhtTrace::Code),
        finding(EhtField::FollowUp, EhtTrace::Name),
    ];
    assert_eq!(sheet.findings, found.into());
    assert_eq!(sheet.words.question.as_str(), "Hur blir morgnarna lugna?");
    let blank = [
        &sheet.words.tried,
        &sheet.words.asked,
        &sheet.words.follow_up,
    ];
    assert!(blank.into_iter().all(NoteText::is_blank));
}

#[test]
fn a_short_answer_is_a_quote_only_as_a_whole() {
    let mut talks = said();
    for note in talks[0].notes.values_mut() {
        note.words = text("Bara mormor vet");
    }
    let identifying = Identifying::of(&case_file("QZ99"), &talks, &[]);
    let quote = BTreeSet::from([EhtTrace::Quote]);
    assert_eq!(
        identifying.in_text("Eleven säger: ”bara mormor vet”."),
        quote
    );
    assert_eq!(
        identifying.in_text("Ingen vet, inte ens mormor."),
        BTreeSet::new()
    );
}

#[test]
fn what_a_case_offers_is_the_question_and_what_is_done() {
    let mut file = file("QZ99");
    file.meetings[0].question = text("Hur blir morgnarna lugna?");
    assert_eq!(EhtWords::proposed(&file).tried.as_str(), "");
    let done = crate::ActionState::Done {
        on: day(3),
        why: text(""),
    };
    file.actions[0].state = done;
    file.circle.keeper = Some(VoiceRole::School);
    assert_eq!(
        EhtWords::proposed(&file).tried.as_str(),
        "",
        "by somebody else"
    );
    file.actions[0].doer = Doer::Service {
        service: VoiceRole::School,
    };
    let offered = EhtWords::proposed(&file);
    assert_eq!(offered.question.as_str(), "Hur blir morgnarna lugna?");
    assert_eq!(offered.tried.as_str(), "ringer");
    assert!(offered.asked.is_blank() && offered.follow_up.is_blank());
}

#[test]
fn what_identifies_does_not_reach_a_log() {
    let told = format!("{:?}", identifying("QZ99")).to_lowercase();
    for hidden in ["qz99", "lindqvist", "mormor", "slår"] {
        assert!(!told.contains(hidden));
    }
}
