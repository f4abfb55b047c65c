#![allow(clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, missing_docs)]
use std::{ops::ControlFlow, time::Instant};
use casework::*;
use documents::{Languages, papers::*, print, samples::{Samples, now}, write};
use wheel::LanguageTag;
fn main() {
    let which = std::env::args().nth(1).unwrap();
    let n: usize = std::env::args().nth(2).unwrap().parse().unwrap();
    let text = match which.as_str() {
        "words" => "Jag sover bra hemma. ".repeat(n / 21),
        "run" => "a".repeat(n),
        "marks" => format!("e{}", "\u{301}".repeat(n)),
        "arabic" => "أنام جيدا في البيت ".repeat(n / 19),
        "lines" => "a\n".repeat(n / 2),
        "shy" => "ab\u{ad}".repeat(n / 3),
        "bidi" => "a\u{202e}ب\u{2067}".repeat(n / 4),
        "emoji" => "👨‍👩‍👧‍👦".repeat(n / 7),
        _ => panic!(),
    };
    let samples = Samples::of(LanguageTag::Ar);
    let mut talk = samples.rounds().last().unwrap().clone();
    for note in talk.notes.values_mut().take(1) { note.words = NoteText::stored(text.clone()); }
    talk.carries.clear();
    let page = HomePage { conversation: &talk, homeward: Homeward::whole_family(&talk) };
    let occasion = Occasion { from: Made::FromConversation(now().date()), made_at: now(), left_out: vec![], practice: false };
    let begun = Instant::now();
    let paper = write(&page, samples.desk(), Languages::beside(LanguageTag::Ar, LanguageTag::Sv), &occasion);
    let p = print(&paper, |_| ControlFlow::Continue(())).unwrap().unwrap();
    let hwm = std::fs::read_to_string("/proc/self/status").unwrap(); let hwm = hwm.lines().find(|l| l.starts_with("VmHWM")).unwrap().to_owned();
    println!("{which} {n}: {} pages {} ms {hwm}", p.pages(), begun.elapsed().as_millis());
}
