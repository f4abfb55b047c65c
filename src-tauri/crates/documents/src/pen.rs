//! Says things in the languages of a paper.

use casework::{AgeBand, Note, Voice, VoiceRole};
use chrono::{NaiveDate, NaiveDateTime};
use l10n::{Locales, Value};
use wheel::{AreaId, LanguageTag, Pack, Palette, message, message::Address};

use crate::{Area, Line, Said, Text};

/// Writes in one language or in two at once.
#[derive(Clone, Copy)]
pub struct Pen<'a> {
    locales: &'a Locales,
    pack: &'a Pack,
    first: LanguageTag,
    second: Option<LanguageTag>,
    /// Whether Swedish stands anywhere on the paper, also in another part of it.
    has_swedish: bool,
}

impl<'a> Pen<'a> {
    pub(crate) fn new(
        locales: &'a Locales,
        pack: &'a Pack,
        (first, second): (LanguageTag, Option<LanguageTag>),
        has_swedish: bool,
    ) -> Self {
        Self {
            locales,
            pack,
            first,
            second,
            has_swedish,
        }
    }

    /// The first language.
    pub fn first(&self) -> LanguageTag {
        self.first
    }

    /// The second language.
    pub fn second(&self) -> Option<LanguageTag> {
        self.second
    }

    /// The languages it writes in.
    pub fn languages(&self) -> impl Iterator<Item = LanguageTag> + use<> {
        [Some(self.first), self.second].into_iter().flatten()
    }

    /// The words of the program.
    pub fn locales(&self) -> &'a Locales {
        self.locales
    }

    /// The wheel in use.
    pub fn pack(&self) -> &'a Pack {
        self.pack
    }

    /// A message without variables.
    pub fn say(&self, id: &str) -> Text {
        self.each(|language| self.locales.text(language, id, []).into_owned())
    }

    /// A message with variables, which are made for each language.
    pub fn say_with<'v, const N: usize>(
        &self,
        id: &str,
        args: impl Fn(LanguageTag) -> [(&'v str, Value<'v>); N],
    ) -> Text {
        self.each(|language| self.locales.text(language, id, args(language)).into_owned())
    }

    /// A text that is made for each language.
    pub fn each(&self, make: impl Fn(LanguageTag) -> String) -> Text {
        let line = |language| Line::ours(language, &make(language));
        Text::two(line(self.first), self.second.map(line))
    }

    /// A day in words.
    pub fn date(&self, date: NaiveDate) -> Text {
        self.each(|language| self.locales.date_long(language, date))
    }

    /// A day and a time in words.
    pub fn moment(&self, moment: NaiveDateTime) -> Text {
        self.each(|language| self.locales.date_time_long(language, moment))
    }

    /// Words typed by those who work, in Swedish as far as anybody knows. They stand once, as typed.
    pub fn typed(&self, words: &str) -> Text {
        Text::one(Line::typed(LanguageTag::Sv, words))
    }

    /// What somebody said: their own words first, and the interpreter's Swedish where the paper speaks
    /// Swedish or there is nothing else.
    pub fn said(&self, note: &Note) -> Said {
        let swedish = Line::typed(LanguageTag::Sv, note.swedish.as_str());
        let by = Some(self.say("paper-interpreters-swedish"));
        if note.words.is_blank() {
            return Said {
                words: swedish,
                interpreted: None,
                by,
            };
        }
        let words = Line::typed(note.language, note.words.as_str());
        if note.swedish.is_blank() || !self.has_swedish {
            return Said {
                words,
                interpreted: None,
                by: None,
            };
        }
        Said {
            words,
            interpreted: Some(swedish),
            by,
        }
    }

    /// An area of the wheel with its look.
    pub fn area(&self, area: AreaId) -> Area {
        let entry = self.pack.entry(area);
        let palette = entry.map(|entry| Palette::light(entry.colour));
        let rim = palette.map_or_else(|| wheel::palette::light::SOFT, |palette| palette.rim);
        let tint = palette.map_or_else(|| wheel::palette::light::SAND, |palette| palette.tint_pale);
        let stroke = palette.map_or(rim, |palette| palette.icon);
        Area {
            name: match entry {
                Some(_) => self.say(&message::area(area)),
                None => self.say("paper-area-elsewhere"),
            },
            rim: rim.to_string(),
            tint: tint.to_string(),
            icon: entry.map_or_else(String::new, |entry| wheel::icon_svg(entry.icon, stroke)),
            word: None,
        }
    }

    /// A question, as it is asked of a grown-up or of a child.
    pub fn question(&self, question: wheel::Question, address: Address) -> Text {
        self.say(&message::question(question, address))
    }

    /// Somebody by their role: "Barnet", "Skola 2".
    pub fn voice(&self, voice: Voice, band: AgeBand) -> Text {
        self.each(|language| self.voice_in(language, voice, band))
    }

    /// The same in one language.
    pub fn voice_in(&self, language: LanguageTag, voice: Voice, band: AgeBand) -> String {
        let id = match voice.role() {
            VoiceRole::Child if band == AgeBand::From13To17 => "role-young-person".to_owned(),
            role => format!("role-{}", role.as_str()),
        };
        let role = self.locales.text(language, &id, []).into_owned();
        if voice.number() == 1 {
            return role;
        }
        let args = [
            ("role", role.into()),
            ("number", voice.number().to_string().into()),
        ];
        self.locales
            .text(language, "role-numbered", args)
            .into_owned()
    }
}
