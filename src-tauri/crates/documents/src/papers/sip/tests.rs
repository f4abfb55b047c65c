use casework::{
    Action, ActionState, Audience, BeforeMeeting, CaseFile, Choice, Meeting, NoteText, bring,
    sip_sheet,
};

use super::*;
use crate::{
    Languages, Made, Occasion, Paper,
    samples::{Samples, now},
    write,
};

fn paper(samples: &Samples, file: &CaseFile, meeting: &Meeting) -> Paper {
    let today = now().date();
    let sheet = sip_sheet(file, meeting.id, today).expect("the meeting is the case's");
    let brought = bring(
        samples.rounds(),
        &file.sharing(today),
        &Audience::at(meeting),
        Choice::of(meeting),
    );
    let sip = Sip {
        sheet,
        age_band: file.case.age_band,
        brought,
    };
    let occasion = Occasion {
        from: Made::FromCase,
        made_at: now(),
        left_out: Vec::new(),
        practice: false,
    };
    let languages = Languages::one(LanguageTag::Sv);
    write(&sip, samples.desk(), languages, &occasion)
}

fn headings(paper: &Paper) -> Vec<String> {
    let blocks = paper.parts.iter().flat_map(|part| &part.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Heading { level: 2, text } => Some(plain(text)),
            _ => None,
        })
        .collect()
}

/// Without the signs that keep what is filled in apart from the words around it.
fn plain(text: &Text) -> String {
    text.first().as_str().replace(['\u{2068}', '\u{2069}'], "")
}

fn json(paper: &Paper) -> String {
    serde_json::to_string(paper).expect("a paper is data")
}

fn text(text: &str) -> NoteText {
    NoteText::stored(text.to_owned())
}

#[test]
fn the_four_contents_of_the_law_stand_in_its_order_between_the_pictures_and_the_follow_up() {
    let samples = Samples::of(LanguageTag::Kmr);
    let headings = headings(&paper(&samples, samples.file(), samples.meeting()));
    let expected = [
        "Mötets fråga",
        "Barnets egen beskrivning",
        "Resurser: det som fungerar",
        "Behov: det som är utmanande",
        "Mål: det som behöver hända",
        "1. Vilka insatser som behövs",
        "2. Vilka insatser varje huvudman ansvarar för",
        "3. Åtgärder av någon annan än kommun eller region",
        "4. Vem som har det övergripande ansvaret",
        "Uppföljning",
        "Vad barnet tycker",
        "Det som någon inte håller med om",
    ];
    let known = headings
        .iter()
        .filter(|heading| expected.contains(&heading.as_str()));
    assert!(known.eq(expected.iter()), "{headings:?}");
}

#[test]
fn a_measure_has_the_same_number_under_both_contents_and_says_when_it_was_done() {
    let samples = Samples::of(LanguageTag::Kmr);
    let mut file = samples.file().clone();
    for action in &mut file.actions {
        if action.doer.principal() == Principal::Region {
            action.state = ActionState::Done {
                on: now().date(),
                why: text("Det gick bra."),
            };
        }
    }
    let paper = paper(&samples, &file, samples.meeting());
    let rows: Vec<Vec<String>> = paper
        .parts
        .iter()
        .flat_map(|part| &part.blocks)
        .filter_map(|block| match block {
            Block::Table { rows, .. } => Some(rows),
            _ => None,
        })
        .flatten()
        .map(|row| {
            let texts = row.iter().flat_map(|cell| &cell.texts);
            texts.map(plain).collect()
        })
        .collect();
    let of = |what: &str| -> Vec<&Vec<String>> {
        let has = |row: &&Vec<String>| row.iter().any(|cell| cell == what);
        rows.iter().filter(has).collect()
    };
    for action in file.actions.iter().filter(|action| !is_others(action)) {
        let twice = of(action.what.as_str());
        let numbers: Vec<_> = twice.iter().map(|row| row.first()).collect();
        assert!(
            matches!(numbers.as_slice(), [one, two] if one == two),
            "{rows:?}"
        );
    }
    assert!(
        rows.iter()
            .flatten()
            .any(|cell| cell == "Klart 22 november 2026")
    );
    assert!(!json(&paper).contains("Det gick bra."));
}

fn is_others(action: &Action) -> bool {
    action.doer.principal() == Principal::Other
}

#[test]
fn every_gap_is_listed() {
    let samples = Samples::of(LanguageTag::Kmr);
    let mut file = samples.file().clone();
    file.actions.clear();
    file.consents.clear();
    for meeting in &mut file.meetings {
        meeting.question = text("");
        meeting.childs_view = text(" ");
        meeting.follow_up_on = None;
        meeting.holds_whole = None;
    }
    let meeting = file.meetings.first().expect("there is one");
    let paper = paper(&samples, &file, meeting);
    let listed: Vec<&Text> = paper
        .parts
        .iter()
        .flat_map(|part| &part.blocks)
        .filter_map(|block| match block {
            Block::Note { blocks, .. } => blocks.first(),
            _ => None,
        })
        .filter_map(|block| match block {
            Block::List { items, .. } => Some(items),
            _ => None,
        })
        .flatten()
        .collect();
    let sheet = sip_sheet(&file, meeting.id, now().date()).expect("the same");
    assert!(5 < sheet.gaps.len());
    assert_eq!(listed.len(), sheet.gaps.len());
    let asked_for = "Ingen har det övergripande ansvaret.";
    assert!(listed.iter().any(|gap| gap.first().as_str() == asked_for));
}

#[test]
fn nothing_that_is_not_brought_stands_on_it() {
    let samples = Samples::of(LanguageTag::Kmr);
    let mut file = samples.file().clone();
    file.consents.clear();
    for meeting in &mut file.meetings {
        meeting.brought.clear();
        meeting.before = BeforeMeeting {
            not_raise: text("Inte pappas jobb"),
            ..meeting.before.clone()
        };
    }
    let meeting = file.meetings.first().expect("there is one");
    let paper = json(&paper(&samples, &file, meeting));
    let said = samples.rounds().iter().flat_map(|talk| talk.notes.values());
    for note in said.flat_map(|note| [&note.words, &note.swedish]) {
        assert!(note.is_blank() || !paper.contains(note.as_str()));
    }
    assert!(!paper.contains("Inte pappas jobb"));
    assert!(!paper.contains(file.case.code.as_str()));
}

#[test]
fn it_names_the_law_and_the_day_it_was_checked() {
    let samples = Samples::of(LanguageTag::Sv);
    let paper = json(&paper(&samples, samples.file(), samples.meeting()));
    assert!(paper.contains("socialtjänstlagen"));
    assert!(paper.contains("hälso- och sjukvårdslagen"));
    assert!(paper.contains("Lagtexten kontrollerad"));
}
