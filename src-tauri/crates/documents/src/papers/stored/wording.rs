//! How things that are stored are put into words.

use std::collections::BTreeSet;

use casework::{AgeBand, Interpreter, Meeting, NoteText, Voice, VoiceRole};
use l10n::Value;
use wheel::{AreaId, LanguageTag, message};

use crate::{Block, Cell, Line, Pen, Row, Text};

/// Facts, one under another. A text that is blank is no fact.
pub struct Facts<'p, 'a> {
    pen: &'p Pen<'a>,
    rows: Vec<Row>,
}

impl<'p, 'a> Facts<'p, 'a> {
    pub fn new(pen: &'p Pen<'a>) -> Self {
        Self {
            pen,
            rows: Vec::new(),
        }
    }

    pub fn add(&mut self, label: &str, value: Text) {
        self.rows.push(Row::new(self.pen.say(label), value));
    }

    pub fn say(&mut self, label: &str, value: &str) {
        self.add(label, self.pen.say(value));
    }

    pub fn typed(&mut self, label: &str, words: &NoteText) {
        if !words.is_blank() {
            self.add(label, self.pen.typed(words.as_str()));
        }
    }

    pub fn several(&mut self, label: Text, values: Vec<Text>) {
        self.rows.push(Row { label, values });
    }

    pub fn block(self) -> Option<Block> {
        if self.rows.is_empty() {
            return None;
        }
        Some(Block::Facts { rows: self.rows })
    }
}

pub fn heading(pen: &Pen<'_>, level: u8, id: &str) -> Block {
    Block::Heading {
        level,
        text: pen.say(id),
    }
}

pub fn nothing(pen: &Pen<'_>) -> Block {
    Block::Soft {
        text: pen.say("paper-stored-nothing"),
    }
}

/// A table, or a sentence where it would be empty.
pub fn table<const N: usize>(
    pen: &Pen<'_>,
    columns: [(&str, f64); N],
    rows: Vec<[Cell; N]>,
) -> Block {
    if rows.is_empty() {
        return nothing(pen);
    }
    Block::Table {
        head: columns.map(|(id, _)| pen.say(id)).to_vec(),
        widths: columns.map(|(_, width)| width).to_vec(),
        rows: rows.into_iter().map(Vec::from).collect(),
    }
}

/// A cell with typed words, or an empty one.
pub fn typed_cell(pen: &Pen<'_>, words: &NoteText) -> Cell {
    if words.is_blank() {
        return Cell::default();
    }
    Cell::text(pen.typed(words.as_str()))
}

pub fn word(pen: &Pen<'_>, language: LanguageTag, id: &str) -> String {
    pen.locales().text(language, id, []).into_owned()
}

/// "Skolan, BUP och Socialtjänsten".
pub fn listed(pen: &Pen<'_>, language: LanguageTag, words: Vec<String>) -> String {
    let mut words = words;
    let Some(last) = words.pop() else {
        return String::new();
    };
    let Some(before) = words.into_iter().reduce(|before, next| {
        let args = [("before", before.into()), ("next", next.into())];
        filled(pen, language, "consent-list-next", args)
    }) else {
        return last;
    };
    let args = [("before", before.into()), ("last", last.into())];
    filled(pen, language, "consent-list-last", args)
}

pub fn filled<'v, const N: usize>(
    pen: &Pen<'_>,
    language: LanguageTag,
    id: &str,
    args: [(&'v str, Value<'v>); N],
) -> String {
    pen.locales().text(language, id, args).into_owned()
}

pub fn role_in(pen: &Pen<'_>, language: LanguageTag, role: VoiceRole) -> String {
    word(pen, language, &format!("role-{}", role.as_str()))
}

pub fn role(pen: &Pen<'_>, role: VoiceRole) -> Text {
    pen.each(|language| role_in(pen, language, role))
}

pub fn roles_in(pen: &Pen<'_>, language: LanguageTag, roles: &BTreeSet<VoiceRole>) -> String {
    let names = roles.iter().map(|role| role_in(pen, language, *role));
    listed(pen, language, names.collect())
}

pub fn voices<'v>(
    pen: &Pen<'_>,
    voices: impl IntoIterator<Item = &'v Voice> + Copy,
    band: AgeBand,
) -> Text {
    pen.each(|language| {
        let names = voices
            .into_iter()
            .map(|voice| pen.voice_in(language, *voice, band));
        listed(pen, language, names.collect())
    })
}

pub fn areas(pen: &Pen<'_>, areas: &BTreeSet<AreaId>) -> Text {
    pen.each(|language| areas_in(pen, language, areas))
}

pub fn areas_in(pen: &Pen<'_>, language: LanguageTag, areas: &BTreeSet<AreaId>) -> String {
    let names = areas
        .iter()
        .map(|area| word(pen, language, &message::area(*area)));
    listed(pen, language, names.collect())
}

pub fn age(pen: &Pen<'_>, band: AgeBand) -> Text {
    pen.each(|language| {
        let (from, to) = band.as_str().split_once('-').unwrap_or_default();
        let args = [("from", from.into()), ("to", to.into())];
        filled(pen, language, "age-band", args)
    })
}

pub fn yes_or_no(interpreter: Interpreter) -> &'static str {
    match interpreter {
        Interpreter::Present => "common-yes",
        Interpreter::Absent => "common-no",
    }
}

/// The name of a language, which is the same in every one.
pub fn language_name(pen: &Pen<'_>, language: LanguageTag) -> Text {
    let name = word(
        pen,
        language,
        &format!("language-name-{}", language.as_str()),
    );
    Text::one(Line::typed(language, &name))
}

/// What a meeting goes by: "Samordningsmöte 19 november 2026".
pub fn meeting_name(pen: &Pen<'_>, meeting: &Meeting) -> Text {
    pen.say_with(meeting_id(meeting), |language| {
        let date = match meeting.at {
            Some(at) => pen.locales().date_time_long(language, at),
            None => pen.locales().date_long(language, meeting.made_on),
        };
        [("date", date.into())]
    })
}

fn meeting_id(meeting: &Meeting) -> &'static str {
    match meeting.at {
        Some(_) => "paper-stored-meeting",
        None => "paper-stored-meeting-undated",
    }
}
