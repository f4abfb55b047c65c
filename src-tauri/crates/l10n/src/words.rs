//! The words of a wheel pack, given at run time.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use wheel::LanguageTag;

use crate::Error;
use crate::locales::{self, WHEEL_FILE};

/// The text of `wheel.ftl` in all six languages, read and found sound.
///
/// [`crate::Locales::with_wheel_words`] puts it in the place of the embedded one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    sources: BTreeMap<LanguageTag, String>,
}

impl Words {
    /// Reads the words of a pack: one Fluent text for each of the six languages.
    ///
    /// # Errors
    ///
    /// The first fault found, in the order of the languages: a language without
    /// words, text that is not Fluent, an id that stands twice, or an id that
    /// belongs to the program itself.
    pub fn read(sources: BTreeMap<LanguageTag, String>) -> Result<Self, Error> {
        let reserved = locales::embedded_sources(LanguageTag::Sv)
            .filter(|(file, _)| *file != WHEEL_FILE)
            .flat_map(|(_, source)| message_ids(&locales::read_leniently(source)))
            .collect::<BTreeSet<_>>();

        for language in LanguageTag::ALL {
            let source = sources
                .get(&language)
                .ok_or(Error::MissingLanguage(language))?;
            let resource = read_strictly(language, source)?;
            let mut seen = BTreeSet::new();
            for id in message_ids(&resource) {
                if reserved.contains(&id) {
                    return Err(Error::ReservedId { language, id });
                }
                if !seen.insert(id.clone()) {
                    return Err(Error::RepeatedId { language, id });
                }
            }
            if seen.is_empty() {
                return Err(Error::MissingLanguage(language));
            }
        }
        Ok(Self { sources })
    }

    /// The Fluent text of one language, as it was given.
    pub fn source(&self, language: LanguageTag) -> &str {
        self.sources.get(&language).map_or("", String::as_str)
    }

    /// The ids of all messages in one language, for checking a pack against its words.
    pub fn ids(&self, language: LanguageTag) -> BTreeSet<String> {
        message_ids(&locales::read_leniently(self.source(language)))
            .into_iter()
            .collect()
    }
}

/// The ids of the messages, in the order of the text, repeated ones included.
pub(crate) fn message_ids(resource: &FluentResource) -> Vec<String> {
    resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect()
}

fn read_strictly(language: LanguageTag, source: &str) -> Result<FluentResource, Error> {
    FluentResource::try_new(source.to_owned()).map_err(|(_, faults)| {
        let stopped_at = faults.first().map_or(0, |fault| fault.pos.start);
        let before = source.bytes().take(stopped_at);
        Error::Syntax {
            language,
            line: before.filter(|byte| *byte == b'\n').count() + 1,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn six(text: &str) -> BTreeMap<LanguageTag, String> {
        LanguageTag::ALL
            .into_iter()
            .map(|language| (language, text.to_owned()))
            .collect()
    }

    #[test]
    fn words_in_all_six_languages_are_accepted() {
        let words = Words::read(six("area-health = Hälsa\n")).unwrap();
        assert_eq!(words.source(LanguageTag::Ar), "area-health = Hälsa\n");
        assert!(words.ids(LanguageTag::Kmr).contains("area-health"));
    }

    #[test]
    fn a_missing_or_empty_language_is_refused_by_name() {
        let mut sources = six("area-health = Hälsa\n");
        sources.insert(LanguageTag::So, "# nothing here\n".to_owned());
        let missing = Err(Error::MissingLanguage(LanguageTag::So));
        assert_eq!(Words::read(sources.clone()), missing);
        sources.remove(&LanguageTag::So);
        assert_eq!(Words::read(sources), missing);
    }

    #[test]
    fn text_that_is_not_fluent_is_refused_with_its_line() {
        let mut sources = six("area-health = Hälsa\n");
        sources.insert(
            LanguageTag::Fi,
            "area-health = Terveys\nnot fluent at all\n".to_owned(),
        );
        assert_eq!(
            Words::read(sources),
            Err(Error::Syntax {
                language: LanguageTag::Fi,
                line: 2
            })
        );
    }

    #[test]
    fn a_pack_cannot_replace_the_words_of_the_program() {
        assert_eq!(
            Words::read(six("month-1 = Nisse\n")),
            Err(Error::ReservedId {
                language: LanguageTag::Sv,
                id: "month-1".to_owned()
            })
        );
    }

    #[test]
    fn an_id_that_stands_twice_is_refused() {
        assert_eq!(
            Words::read(six("area-health = Hälsa\narea-health = Ohälsa\n")),
            Err(Error::RepeatedId {
                language: LanguageTag::Sv,
                id: "area-health".to_owned()
            })
        );
    }
}
