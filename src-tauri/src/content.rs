//! The wheel in use and its words: ours, or those a person put in the data folder.
//!
//! `<data>/wheel/wheel.json` and `<data>/wheel/<tag>.ftl` for all six languages
//! replace what is embedded (`product.md`, principle 9). A folder that cannot be used
//! is refused with the reason, and ours stays: a faulty pack never stops a conversation.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Read as _},
    path::Path,
};

use l10n::{Locales, WHEEL_FILE, Words};
use wheel::{
    AreaLabel, DEFAULT_PACK, Labels, LanguageTag, Pack, PackRefusal, ReviewStatus, WheelShape,
    message,
};

/// The folder inside the data folder that a pack is put in.
pub const FOLDER: &str = "wheel";
/// The file in it that describes the wheel; the words lie beside it as `<tag>.ftl`.
pub const PACK_FILE: &str = "wheel.json";
/// Most bytes read of one file of a pack.
const MOST_BYTES: u64 = wheel::pack::LARGEST_PACK as u64;

/// The wheel in use with all words of the program.
pub struct Content {
    pack: Pack,
    locales: Locales,
    refused: Option<WheelRefusal>,
}

/// Why the wheel in the data folder is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WheelRefusal {
    /// A file cannot be read: no right to, no text, or too large.
    Unreadable {
        /// Its name inside the folder.
        file: String,
    },
    /// The words cannot be used.
    Words {
        /// In which language.
        language: LanguageTag,
        /// What is wrong with them.
        fault: WordsFault,
    },
    /// The pack itself cannot be used.
    Pack(PackRefusal),
}

/// What is wrong with the words of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsFault {
    /// There are none.
    Missing,
    /// They are not Fluent.
    Syntax {
        /// Where reading stopped, from 1.
        line: u32,
    },
    /// They would replace a text of the program itself.
    Reserved {
        /// Which one.
        id: String,
    },
    /// One id stands twice.
    Repeated {
        /// Which one.
        id: String,
    },
}

/// Our own pack could not be read; a test of `wheel` keeps that from happening.
#[derive(Debug, thiserror::Error)]
#[error("the embedded wheel is unusable: {0}")]
pub struct EmbeddedWheelFault(#[from] PackRefusal);

impl Content {
    /// Reads the wheel of a data folder, or ours.
    ///
    /// # Errors
    /// Our own is unusable.
    pub fn read(data_folder: &Path) -> Result<Self, EmbeddedWheelFault> {
        match replacement(&data_folder.join(FOLDER)) {
            Ok(Some((pack, words))) => Ok(Self {
                pack,
                locales: Locales::embedded().with_wheel_words(&words),
                refused: None,
            }),
            Ok(None) => Self::embedded(None),
            Err(refusal) => Self::embedded(Some(refusal)),
        }
    }

    fn embedded(refused: Option<WheelRefusal>) -> Result<Self, EmbeddedWheelFault> {
        let locales = Locales::embedded();
        let ids = in_every_language(|language| locales.ids(language));
        let pack = Pack::parse(DEFAULT_PACK, &ids)?;
        Ok(Self {
            pack,
            locales,
            refused,
        })
    }

    /// The wheel in use.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// All words of the program, those of the wheel included.
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// Why the wheel in the data folder is not used, if there is one and it is not.
    pub fn refused(&self) -> Option<&WheelRefusal> {
        self.refused.as_ref()
    }

    /// Which edition of the wheel this is: id and version of the pack.
    pub fn edition(&self) -> String {
        format!("{} {}", self.pack.id, self.pack.version)
    }

    /// How far the wheel's words have been reviewed in each language.
    pub fn review_status(&self) -> BTreeMap<LanguageTag, ReviewStatus> {
        self.pack.translations.clone()
    }

    /// The Fluent text of the wheel's words in each language, for the window.
    pub fn words(&self) -> BTreeMap<LanguageTag, String> {
        in_every_language(|language| self.locales.source(language, WHEEL_FILE).to_owned())
    }

    /// The names of the months in every language, as they stand in dates.
    pub fn months(&self) -> Vec<String> {
        let ids = (1..=12).map(|month| format!("month-{month}"));
        ids.flat_map(|id| {
            LanguageTag::ALL.map(|language| self.locales.text(language, &id, None).into_owned())
        })
        .collect()
    }

    /// The wheel laid out for a family's language, with Swedish beside it.
    pub fn shape(&self, family: LanguageTag) -> WheelShape {
        let in_family = |id: &str| self.locales.text(family, id, []).into_owned();
        let in_swedish = |id: &str| match family {
            LanguageTag::Sv => None,
            _ => Some(self.locales.text(LanguageTag::Sv, id, []).into_owned()),
        };
        let areas = self.pack.areas.iter().map(|entry| {
            let id = message::area(entry.area);
            let label = AreaLabel {
                family: in_family(&id),
                swedish: in_swedish(&id),
            };
            (entry.area, label)
        });
        let labels = Labels {
            family,
            hub: in_family(message::HUB_SHORT),
            hub_swedish: in_swedish(message::HUB_SHORT),
            areas: areas.collect(),
        };
        wheel::shape(&self.pack, &labels)
    }
}

/// The pack in the folder, if there is one.
fn replacement(folder: &Path) -> Result<Option<(Pack, Words)>, WheelRefusal> {
    let Some(json) = read_text(folder, PACK_FILE)? else {
        return Ok(None);
    };
    let mut sources = BTreeMap::new();
    for language in LanguageTag::ALL {
        if let Some(source) = read_text(folder, &format!("{language}.ftl"))? {
            sources.insert(language, source);
        }
    }
    let words = Words::read(sources)?;
    let ids = in_every_language(|language| words.ids(language));
    let pack = Pack::parse(&json, &ids).map_err(WheelRefusal::Pack)?;
    Ok(Some((pack, words)))
}

fn in_every_language<T>(make: impl Fn(LanguageTag) -> T) -> BTreeMap<LanguageTag, T> {
    LanguageTag::ALL
        .into_iter()
        .map(|language| (language, make(language)))
        .collect()
}

/// The text of a file, `None` where there is none.
fn read_text(folder: &Path, file: &str) -> Result<Option<String>, WheelRefusal> {
    let unreadable = || WheelRefusal::Unreadable {
        file: file.to_owned(),
    };
    let opened = match File::open(folder.join(file)) {
        Ok(opened) => opened,
        Err(failure) if failure.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(_) => return Err(unreadable()),
    };
    let mut text = String::new();
    let read = opened.take(MOST_BYTES + 1).read_to_string(&mut text);
    match read {
        Ok(length) if length as u64 <= MOST_BYTES => Ok(Some(text)),
        Ok(_) | Err(_) => Err(unreadable()),
    }
}

impl From<l10n::Error> for WheelRefusal {
    fn from(error: l10n::Error) -> Self {
        let (language, fault) = match error {
            l10n::Error::MissingLanguage(language) => (language, WordsFault::Missing),
            l10n::Error::Syntax { language, line } => {
                let line = u32::try_from(line).unwrap_or(u32::MAX);
                (language, WordsFault::Syntax { line })
            }
            l10n::Error::ReservedId { language, id } => (language, WordsFault::Reserved { id }),
            l10n::Error::RepeatedId { language, id } => (language, WordsFault::Repeated { id }),
        };
        Self::Words { language, fault }
    }
}
