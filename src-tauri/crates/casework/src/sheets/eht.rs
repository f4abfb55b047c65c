//! The EHT sheet: a question to the team with no identity in it.
//!
//! Texts that could point at somebody do not get onto the sheet at all; whoever
//! writes is told which text holds what, and rewrites it (`reference/domain.md` 7).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use wheel::{AreaId, Question};

use crate::{
    ActionState, AgeBand, Brought, Carry, CaseFile, Conversation, Doer, GoingOn, NoteText, Step,
};

use self::folded::{RunTogether, folded, pieces, plain};

mod folded;

/// What is written for the team.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EhtWords {
    /// The question to the team.
    pub question: NoteText,
    /// What has been tried.
    pub tried: NoteText,
    /// What is asked of the team.
    pub asked: NoteText,
    /// Who follows up, and how. Never when.
    pub follow_up: NoteText,
}

/// One of the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum EhtField {
    /// The question to the team.
    Question,
    /// What has been tried.
    Tried,
    /// What is asked of the team.
    Asked,
    /// Who follows up.
    FollowUp,
}

/// What in a text could point at somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum EhtTrace {
    /// The code of the case.
    Code,
    /// A word that could be a name among those who are around the child.
    Name,
    /// A date.
    Date,
    /// Words somebody said in a conversation.
    Quote,
}

/// Something found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
pub struct EhtFinding {
    /// Where.
    pub field: EhtField,
    /// What.
    pub trace: EhtTrace,
}

/// The sheet. A text with something in it that could point at somebody is blank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct EhtSheet {
    /// How old the child is, in a band.
    pub age_band: AgeBand,
    /// Where in the model one is.
    pub step: Option<Step>,
    /// The areas, and which questions something may go on about. No word of it.
    pub areas: Vec<EhtAreaLine>,
    /// The texts.
    pub words: EhtWords,
    /// Why texts are blank.
    pub findings: BTreeSet<EhtFinding>,
}

/// An area on the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct EhtAreaLine {
    /// The area.
    pub area: AreaId,
    /// What something was said to.
    pub questions: BTreeSet<Question>,
}

/// What would point at somebody: everything in a case that must not stand on the sheet. Not shown by `Debug`.
#[derive(Clone, Default)]
pub struct Identifying {
    code: String,
    names: BTreeSet<String>,
    /// Every other word that stands with them: a name where it is written with a capital letter.
    around: BTreeSet<String>,
    months: BTreeSet<String>,
    /// Run together, by their length in bytes.
    quotes: BTreeMap<usize, BTreeSet<String>>,
}

/// So many words in a row that also stand in a conversation are a quote. Of a shorter note, all of it.
const QUOTE: usize = 4;

/// A quote of so many letters is one in the middle of a word, too. Fewer could stand there by chance.
const LONG_QUOTE: usize = 12;

/// Likewise a code.
const LONG_CODE: usize = 4;

/// A number so many words from a month makes a date of it: "den 22:a i november", "22 من شهر نوفمبر".
const NEAR_A_MONTH: usize = 3;

/// What a name can end with besides itself: genitives and cases, folded.
const ENDINGS: [&str; 15] = [
    "s", "n", "in", "en", "an", "lle", "lla", "lta", "ssa", "sta", "a", "e", "i", "ya", "ye",
];

/// What is written in one with an Arabic name: and, then, in, to, like.
const JOINED_BEFORE: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];

impl EhtWords {
    /// What a case offers: the question of its latest meeting, and what the service that keeps the case has done.
    pub fn proposed(file: &CaseFile) -> Self {
        let question = file.meetings.last().map(|meeting| meeting.question.clone());
        let tried: Vec<&str> = file
            .actions
            .iter()
            .filter(|action| matches!(action.state, ActionState::Done { .. }))
            // What others have done is theirs to tell.
            .filter(|action| match action.doer {
                Doer::Service { service } => file.circle.keeper == Some(service),
                Doer::Person { .. } | Doer::Outside => false,
            })
            .map(|action| action.what.as_str())
            .collect();
        Self {
            question: question.unwrap_or_default(),
            tried: NoteText::stored(tried.join("\n")),
            asked: NoteText::default(),
            follow_up: NoteText::default(),
        }
    }
}

impl Identifying {
    /// Gathers it from a case. `months` are the names of the months in every language.
    pub fn of(file: &CaseFile, conversations: &[Conversation], months: &[String]) -> Self {
        let functions = file
            .circle
            .contacts
            .iter()
            .flat_map(|contact| [&contact.function, &contact.reach])
            .chain(file.circle.posts.iter().map(|post| &post.function))
            .chain(file.meetings.iter().flat_map(|meeting| {
                let holder = meeting.holds_whole.as_ref().map(|holder| &holder.function);
                meeting
                    .participants
                    .iter()
                    .map(|participant| &participant.function)
                    .chain(holder)
                    .chain([&meeting.follow_up_by])
            }))
            .chain(file.actions.iter().map(|action| &action.who))
            .chain(file.consents.iter().map(|consent| &consent.noted_by));
        let functions: Vec<&NoteText> = functions.collect();
        let names = functions
            .iter()
            .flat_map(|text| names_in(text.as_str()))
            .collect();
        let around = functions
            .iter()
            .flat_map(|text| pieces(&folded(text.as_str())))
            .filter(|word| 2 < word.chars().count() && !is_function(word))
            .collect();
        let said = conversations.iter().flat_map(|conversation| {
            let notes = conversation
                .notes
                .values()
                .flat_map(|note| [&note.words, &note.swedish]);
            let briefs = conversation
                .carries
                .values()
                .filter_map(|carry| match carry {
                    Carry::InBrief { brief, .. } => Some(brief),
                    Carry::MayGo { .. } | Carry::StaysHere => None,
                });
            notes.chain(briefs)
        });
        // What the child said before a meeting and what somebody thought at it are their words, too.
        let said_at_meetings = file.meetings.iter().flat_map(|meeting| {
            let before = &meeting.before;
            [
                &before.raise,
                &before.not_raise,
                &before.who,
                &before.pause,
                &before.speaks_for_me,
                &meeting.childs_view,
                &meeting.dissent,
            ]
        });
        let excepted = file.consents.iter().map(|consent| &consent.except_words);
        let mut quotes: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for text in said.chain(said_at_meetings).chain(excepted) {
            for run in quotes_of(text.as_str()) {
                quotes.entry(run.len()).or_default().insert(run);
            }
        }
        Self {
            code: pieces(&folded(file.case.code.as_str())).concat(),
            names,
            around,
            months: months.iter().map(|month| folded(month)).collect(),
            quotes,
        }
    }

    /// What of it stands in a text.
    pub fn in_text(&self, text: &str) -> BTreeSet<EhtTrace> {
        let folded = folded(text);
        let words = pieces(&folded);
        let together = RunTogether::of(&folded);
        let found = [
            (self.has_code(&together), EhtTrace::Code),
            (
                words.iter().any(|word| self.is_name(word))
                    || names_in(text).iter().any(|word| self.around.contains(word)),
                EhtTrace::Name,
            ),
            (self.has_date(&words), EhtTrace::Date),
            (self.has_quote(&together), EhtTrace::Quote),
        ];
        found
            .into_iter()
            .filter(|(is_there, _)| *is_there)
            .map(|(_, trace)| trace)
            .collect()
    }

    /// The code, however it is written and whatever stands around it. A short one not inside a longer word.
    fn has_code(&self, text: &RunTogether) -> bool {
        let is_long = LONG_CODE <= self.code.chars().count();
        !self.code.is_empty()
            && text.has_row(self.code.len(), |row, whole| {
                row == self.code && (whole || is_long)
            })
    }

    /// A name as it stands, with an ending, or with a small word before it as Arabic writes it.
    fn is_name(&self, word: &str) -> bool {
        let long_name = |name: &str| 2 < name.chars().count() && self.names.contains(name);
        let with_ending = || {
            ENDINGS
                .iter()
                .filter_map(|ending| word.strip_suffix(ending))
                .any(long_name)
        };
        let joined = || word.strip_prefix(JOINED_BEFORE).is_some_and(long_name);
        self.names.contains(word) || with_ending() || joined()
    }

    /// Numbers with no letter between them, a number as long as a year, or one near a month.
    fn has_date(&self, words: &[String]) -> bool {
        let is_number = |word: &String| word.chars().all(char::is_numeric);
        let year = words
            .iter()
            .any(|word| is_number(word) && 4 <= word.chars().count());
        let side_by_side = words.windows(2).any(|pair| pair.iter().all(is_number));
        let month_with_number = words.iter().enumerate().any(|(place, word)| {
            let nearest = words
                .iter()
                .skip(place.saturating_sub(NEAR_A_MONTH))
                .take(NEAR_A_MONTH + 1 + NEAR_A_MONTH.min(place));
            self.is_month(word) && nearest.into_iter().any(is_number)
        });
        year || side_by_side || month_with_number
    }

    /// A month in any of its forms, or cut short: "nov", "tammikuussa" of "tammikuuta".
    fn is_month(&self, word: &str) -> bool {
        let length = word.chars().count();
        self.months.iter().any(|month| {
            let letters = month.chars().count();
            let ending = match letters {
                0..=4 => 0,
                5..=7 => 1,
                _ => 2,
            };
            let stem: String = month.chars().take(letters - ending).collect();
            let cut_short = 3 <= length && month.starts_with(word);
            let in_another_form = 4 <= stem.chars().count() && word.starts_with(&stem);
            word == month || cut_short || in_another_form
        })
    }

    fn has_quote(&self, text: &RunTogether) -> bool {
        self.quotes.iter().any(|(bytes, quotes)| {
            text.has_row(*bytes, |row, whole| {
                quotes.contains(row) && (whole || LONG_QUOTE <= row.chars().count())
            })
        })
    }
}

impl std::fmt::Debug for Identifying {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("‹hidden›")
    }
}

impl EhtSheet {
    /// The sheet of a case: areas and questions of what may go to the team, and the texts that are clean.
    pub fn make(
        file: &CaseFile,
        step: Option<Step>,
        brought: &Brought<'_>,
        words: EhtWords,
        identifying: &Identifying,
    ) -> Self {
        let mut areas: BTreeMap<AreaId, BTreeSet<Question>> = BTreeMap::new();
        for part in &brought.parts {
            let questions = areas.entry(part.part.at.area).or_default();
            if let GoingOn::Words(_, notes) = &part.said {
                questions.extend(notes.iter().map(|(question, _)| *question));
            }
        }
        let mut findings = BTreeSet::new();
        let mut clean = |field, text: NoteText| {
            let traces = identifying.in_text(text.as_str());
            let is_clean = traces.is_empty();
            findings.extend(traces.into_iter().map(|trace| EhtFinding { field, trace }));
            if is_clean { text } else { NoteText::default() }
        };
        let EhtWords {
            question,
            tried,
            asked,
            follow_up,
        } = words;
        let words = EhtWords {
            question: clean(EhtField::Question, question),
            tried: clean(EhtField::Tried, tried),
            asked: clean(EhtField::Asked, asked),
            follow_up: clean(EhtField::FollowUp, follow_up),
        };
        Self {
            age_band: file.case.age_band,
            step,
            areas: areas
                .into_iter()
                .map(|(area, questions)| EhtAreaLine { area, questions })
                .collect(),
            words,
            findings,
        }
    }
}

/// Functions and services that are often written with a capital letter and name nobody (`reference/domain.md` 10.2 D).
const FUNCTIONS: [&str; 40] = [
    "barnskötare",
    "behandlare",
    "biträdande",
    "bup",
    "bvc",
    "eht",
    "elevassistent",
    "elevhälsa",
    "elevhälsan",
    "emi",
    "familjebehandlare",
    "familjehem",
    "farbror",
    "farfar",
    "farmor",
    "faster",
    "fritidsledare",
    "förskollärare",
    "handläggare",
    "kaa",
    "kontaktperson",
    "kurator",
    "logoped",
    "läkare",
    "lärare",
    "mentor",
    "morbror",
    "morfar",
    "mormor",
    "moster",
    "psykolog",
    "rektor",
    "samordnare",
    "sip",
    "sjuksköterska",
    "skolsköterska",
    "socialsekreterare",
    "specialpedagog",
    "speciallärare",
    "vits",
];

/// The words of a text that could be names, folded: those that do not begin with a small letter
/// (Arabic has none), and what stands before the sign of an e-mail address.
fn names_in(text: &str) -> Vec<String> {
    let text = plain(text);
    let capital = |word: &String| {
        let first = word.chars().next();
        first.is_some_and(|first| first.is_alphabetic() && !first.is_lowercase())
    };
    let capitals = pieces(&text)
        .into_iter()
        .filter(|word| 1 < word.chars().count() && capital(word))
        .filter(|word| !is_function(&folded(word)));
    let addresses = text
        .split_whitespace()
        .filter_map(|word| word.split_once('@'))
        .flat_map(|(addressee, _)| pieces(addressee))
        .filter(|word| 2 < word.chars().count() && !word.chars().all(char::is_numeric));
    capitals
        .chain(addresses)
        .map(|word| folded(&word))
        .collect()
}

/// Whether a folded word is one of the common functions.
fn is_function(word: &str) -> bool {
    FUNCTIONS.iter().any(|function| folded(function) == word)
}

/// Every row of words of a text that would be a quote, run together. A space of no width divides
/// words or does not, so both readings count.
fn quotes_of(text: &str) -> BTreeSet<String> {
    let mut quotes = BTreeSet::new();
    for text in [text.to_owned(), text.replace('\u{200B}', " ")] {
        let text = folded(&text);
        let words: Vec<&str> = text
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        if 1 < words.len() {
            let length = words.len().min(QUOTE);
            quotes.extend(words.windows(length).map(<[&str]>::concat));
        }
    }
    quotes
}

#[cfg(test)]
mod tests;
