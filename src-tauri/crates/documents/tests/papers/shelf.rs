//! Every paper in every arrangement of languages, printed and read back.

use std::{fmt, ops::ControlFlow, sync::Mutex, thread};

use documents::{Conformance, Languages, Printed, print, samples::Samples, write};
use serde_json::Value;
use wheel::LanguageTag;

use crate::{
    file::File,
    heard::{Heard, listen},
    poppler::{self, Word},
};

/// A paper that was printed.
pub struct Copy {
    /// Which paper.
    pub name: &'static str,
    /// In which languages.
    pub languages: Languages,
    /// What it says, as it went to the templates.
    pub paper: Value,
    /// The file.
    pub pdf: Vec<u8>,
    /// The same, opened.
    pub file: File,
    /// As a screen reader hears it.
    pub heard: Heard,
    /// As it is copied and searched.
    pub text: String,
    /// Every word with the place it stands at.
    pub words: Vec<Word>,
    /// What the file says of itself.
    pub conformance: Conformance,
    /// How many pages it has.
    pub pages: usize,
}

/// One language alone, six times; two beside each other; two after each other.
pub fn arrangements() -> Vec<Languages> {
    use LanguageTag::{Ar, En, Fi, Kmr, So, Sv};
    let alone = LanguageTag::ALL.map(Languages::one);
    let beside = [
        (Sv, Ar),
        (Sv, So),
        (Sv, Kmr),
        (Ar, Sv),
        (So, Sv),
        (Kmr, Sv),
        (Fi, En),
        (En, Ar),
    ];
    let after = [(Sv, Ar), (Ar, Sv), (Kmr, Sv), (So, Fi)];
    alone
        .into_iter()
        .chain(beside.map(|(first, second)| Languages::beside(first, second)))
        .chain(after.map(|(first, second)| Languages::after(first, second)))
        .collect()
}

/// Shows every paper in every arrangement to somebody, one at a time on each of a few threads.
pub fn show_all<T: Send>(look: impl Fn(&Copy) -> T + Sync) -> Vec<T> {
    let waiting = Mutex::new(arrangements());
    let press = Mutex::new(());
    let work = || {
        let mut seen = Vec::new();
        loop {
            let next = waiting.lock().expect("nobody broke off").pop();
            let Some(languages) = next else {
                return seen;
            };
            let samples = Samples::of(languages.first);
            for (name, sheet, occasion) in samples.sheets() {
                let paper = write(sheet.as_ref(), samples.desk(), languages, &occasion);
                // One at a time: what Typst remembers is forgotten after each, also under others' hands.
                let printed = {
                    let _alone = press.lock().expect("nobody broke off");
                    printed(&paper)
                };
                seen.push(look(&Copy::of(name, languages, &paper, &printed)));
            }
        }
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().expect("every paper can be read"))
            .collect()
    })
}

impl Copy {
    /// A paper that was printed, read back.
    pub fn of(
        name: &'static str,
        languages: Languages,
        paper: &documents::Paper,
        printed: &Printed,
    ) -> Self {
        let file = File::open(printed.pdf());
        let words = poppler::placed(printed.pdf());
        Self {
            name,
            languages,
            paper: serde_json::to_value(paper).expect("a paper is JSON"),
            heard: listen(&file),
            text: poppler::text(&words),
            words,
            file,
            pdf: printed.pdf().to_vec(),
            conformance: printed.conformance(),
            pages: printed.pages(),
        }
    }
}

/// Prints a paper and never stops.
pub fn printed(paper: &documents::Paper) -> Printed {
    print(paper, |_| ControlFlow::Continue(()))
        .expect("a paper can always be set")
        .expect("nobody stopped it")
}

impl fmt::Display for Copy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.name, called(self.languages))
    }
}

/// "sv", "ar+sv" beside each other, "sv>ar" after each other.
pub fn called(languages: Languages) -> String {
    let between = match languages.arrangement {
        documents::Arrangement::Beside => '+',
        documents::Arrangement::After => '>',
    };
    match languages.other() {
        None => languages.first.to_string(),
        Some(second) => format!("{}{between}{second}", languages.first),
    }
}
