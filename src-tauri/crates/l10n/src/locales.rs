//! All words of the program in six languages.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use wheel::{LanguageTag, ReviewStatus};

use crate::arabic;
use crate::words::{Words, message_ids};

/// The file with the words of the wheel, which a pack replaces.
pub const WHEEL_FILE: &str = "wheel.ftl";

/// All words of the program, ready to be asked for.
///
/// Asking never fails: a text that is missing in a language comes in Swedish,
/// and one that is missing there too as its id in «…» (`product.md`, principle 8).
/// What is filled in is wrapped in the invisible isolates U+2068 and U+2069, so
/// that names and codes keep their order in Arabic.
pub struct Locales {
    languages: BTreeMap<LanguageTag, Language>,
}

struct Language {
    files: BTreeMap<&'static str, Cow<'static, str>>,
    bundle: FluentBundle<FluentResource>,
}

static EMBEDDED: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

impl Locales {
    /// The words as they were when the program was built.
    pub fn embedded() -> Self {
        let languages = LanguageTag::ALL.into_iter().map(|language| {
            let files = embedded_sources(language)
                .map(|(file, source)| (file, Cow::Borrowed(source)))
                .collect();
            (language, Language::read(language, files))
        });
        Self {
            languages: languages.collect(),
        }
    }

    /// The same words with those of a wheel pack in the place of the embedded `wheel.ftl`.
    #[must_use]
    pub fn with_wheel_words(self, words: &Words) -> Self {
        let languages = self.languages.into_iter().map(|(language, old)| {
            let mut files = old.files;
            files.insert(WHEEL_FILE, Cow::Owned(words.source(language).to_owned()));
            (language, Language::read(language, files))
        });
        Self {
            languages: languages.collect(),
        }
    }

    /// The text of a message.
    ///
    /// `args` are the variables of the message by name, without `$`; `[]` for none.
    /// A variable that is not given stands in the text as `{$name}`.
    pub fn text<'a>(
        &self,
        language: LanguageTag,
        id: &str,
        args: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> Cow<'_, str> {
        self.fill_in(language, id, None, args)
            .unwrap_or_else(|| Cow::Owned(format!("«{id}»")))
    }

    /// The text of an attribute of a message (`id.attribute` in the file).
    ///
    /// Arguments and fallback as for [`Locales::text`]; the last resort is «id.attribute».
    pub fn attribute<'a>(
        &self,
        language: LanguageTag,
        id: &str,
        attribute: &str,
        args: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> Cow<'_, str> {
        self.fill_in(language, id, Some(attribute), args)
            .unwrap_or_else(|| Cow::Owned(format!("«{id}.{attribute}»")))
    }

    /// The ids of all messages that exist in a language itself, without fallback.
    pub fn ids(&self, language: LanguageTag) -> BTreeSet<String> {
        self.files(language)
            .flat_map(|file| message_ids(&read_leniently(self.source(language, file))))
            .collect()
    }

    /// The names of the files of a language, such as `wheel.ftl`, sorted.
    pub fn files(&self, language: LanguageTag) -> impl Iterator<Item = &str> {
        self.languages
            .get(&language)
            .into_iter()
            .flat_map(|language| language.files.keys().copied())
    }

    /// The Fluent text of one file, for those who read Fluent themselves (the window).
    ///
    /// Empty when the language has no such file.
    pub fn source(&self, language: LanguageTag, file: &str) -> &str {
        self.languages
            .get(&language)
            .and_then(|language| language.files.get(file))
            .map_or("", |source| source)
    }

    /// How far the review of one file has come in one language.
    ///
    /// A file that is missing or does not say counts as a draft.
    pub fn review_status(&self, language: LanguageTag, file: &str) -> ReviewStatus {
        ReviewStatus::read(self.source(language, file)).unwrap_or(ReviewStatus::Draft)
    }

    fn fill_in<'a>(
        &self,
        language: LanguageTag,
        id: &str,
        attribute: Option<&str>,
        args: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> Option<Cow<'_, str>> {
        let (spoken, bundle, pattern) =
            [language, LanguageTag::Sv].iter().find_map(|language| {
                let bundle = &self.languages.get(language)?.bundle;
                let message = bundle.get_message(id)?;
                let pattern = match attribute {
                    Some(name) => message.get_attribute(name)?.value(),
                    None => message.value()?,
                };
                Some((*language, bundle, pattern))
            })?;
        // What could not be filled in stands visibly in the text; the tests of
        // the words find it, and a conversation goes on.
        let mut unfilled = Vec::new();
        let args: FluentArgs<'_> = args
            .into_iter()
            .map(|(name, value)| match spoken {
                LanguageTag::Ar => (name, arabic::placed_by_cldr(value)),
                _ => (name, value),
            })
            .collect();
        let text = bundle.format_pattern(pattern, Some(&args), &mut unfilled);
        Some(match spoken {
            LanguageTag::Ar => arabic::directed(text),
            _ => text,
        })
    }
}

impl Language {
    fn read(tag: LanguageTag, files: BTreeMap<&'static str, Cow<'static, str>>) -> Self {
        // Plural rules and nothing else hang on this tag: fluent-rs writes
        // Western digits in every language and knows no NUMBER or DATETIME
        // unless asked to.
        let engine_tag = tag.engine_tag().parse::<LanguageIdentifier>();
        let mut bundle = FluentBundle::new_concurrent(vec![engine_tag.unwrap_or_default()]);
        if tag == LanguageTag::Ar {
            bundle.set_formatter(Some(arabic::written));
        }
        for source in files.values() {
            // An id that exists already keeps its first text; the tests find it.
            let _ = bundle.add_resource(read_leniently(source));
        }
        Self { files, bundle }
    }
}

/// The embedded files of a language: name and Fluent text, sorted by name.
pub(crate) fn embedded_sources(
    language: LanguageTag,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    EMBEDDED
        .iter()
        .filter(move |(tag, _, _)| *tag == language.as_str())
        .map(|(_, file, source)| (*file, *source))
}

/// Reads what can be read and leaves out the rest, so that one faulty message does not silence a file.
pub(crate) fn read_leniently(source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales(sources: &[(LanguageTag, &'static str)]) -> Locales {
        let languages = sources.iter().map(|(language, source)| {
            let files = BTreeMap::from([("test.ftl", Cow::Borrowed(*source))]);
            (*language, Language::read(*language, files))
        });
        Locales {
            languages: languages.collect(),
        }
    }

    #[test]
    fn the_words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Locales>();
    }

    #[test]
    fn a_missing_text_comes_in_swedish_and_then_as_its_id() {
        let locales = locales(&[
            (LanguageTag::Sv, "lock = Lås\n"),
            (LanguageTag::So, "# nothing yet\n"),
        ]);
        assert_eq!(locales.text(LanguageTag::So, "lock", []), "Lås");
        assert_eq!(locales.text(LanguageTag::Kmr, "lock", []), "Lås");
        assert_eq!(locales.text(LanguageTag::So, "unlock", []), "«unlock»");
        assert_eq!(
            locales.text(LanguageTag::So, "not an id {", []),
            "«not an id {»"
        );
    }

    #[test]
    fn an_attribute_has_the_same_fallback() {
        let locales = locales(&[
            (LanguageTag::Sv, "lock = Lås\n    .hint = Allt göms\n"),
            (LanguageTag::Fi, "lock = Lukitse\n"),
        ]);
        let hint = |language, id| locales.attribute(language, id, "hint", []).into_owned();
        assert_eq!(hint(LanguageTag::Fi, "lock"), "Allt göms");
        assert_eq!(hint(LanguageTag::Fi, "key"), "«key.hint»");
    }

    #[test]
    fn a_faulty_message_does_not_silence_its_neighbours() {
        let locales = locales(&[(LanguageTag::Sv, "broken = { $\nlock = Lås\n")]);
        assert_eq!(locales.text(LanguageTag::Sv, "broken", []), "«broken»");
        assert_eq!(locales.text(LanguageTag::Sv, "lock", []), "Lås");
    }

    #[test]
    fn what_is_filled_in_is_isolated_and_what_is_not_given_is_seen() {
        let locales = locales(&[(LanguageTag::Ar, "case = حالة { $code }\n")]);
        assert_eq!(
            locales.text(LanguageTag::Ar, "case", [("code", "AB-12".into())]),
            "حالة \u{2068}AB-12\u{2069}"
        );
        let empty = locales.text(LanguageTag::Ar, "case", []);
        assert!(empty.contains("{$code}"), "{empty}");
    }

    #[test]
    fn a_message_that_calls_itself_ends() {
        let locales = locales(&[(LanguageTag::Sv, "a = x { b }\nb = y { a }\n")]);
        assert!(locales.text(LanguageTag::Sv, "a", []).contains('x'));
    }

    #[test]
    fn counts_follow_the_plural_rules_of_the_language_in_western_digits() {
        let arabic = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n } { $n }\n";
        let two_forms = "n = { $n ->\n [one] one\n *[other] other\n } { $n }\n";
        let sources = LanguageTag::ALL.map(|language| match language {
            LanguageTag::Ar => (language, arabic),
            _ => (language, two_forms),
        });
        let locales = locales(&sources);
        let form = |language, count: u32| {
            let text = locales.text(language, "n", [("n", count.into())]);
            text.replace(['\u{2068}', '\u{2069}', '\u{200F}'], "")
        };
        for (count, expected) in [
            (0, "zero 0"),
            (1, "one 1"),
            (2, "two 2"),
            (3, "few 3"),
            (11, "many 11"),
            (99, "many 99"),
            (100, "other 100"),
            (102, "other 102"),
            (103, "few 103"),
            (110, "few 110"),
            (111, "many 111"),
            (365, "many 365"),
            (1000, "other 1000"),
            (1234, "many 1234"),
        ] {
            assert_eq!(form(LanguageTag::Ar, count), expected);
        }
        for language in LanguageTag::ALL {
            if language != LanguageTag::Ar {
                assert_eq!(form(language, 1), "one 1", "{language}");
                assert_eq!(form(language, 2), "other 2", "{language}");
            }
        }
    }

    #[test]
    fn the_words_of_a_pack_take_the_place_of_the_embedded_ones() {
        let given = LanguageTag::ALL.map(|language| {
            let text = format!("### Review status: official\narea-health = {language}\n");
            (language, text)
        });
        let words = Words::read(BTreeMap::from(given)).unwrap();
        let locales = Locales::embedded().with_wheel_words(&words);
        for language in LanguageTag::ALL {
            assert_eq!(locales.text(language, "area-health", []), language.as_str());
            assert_eq!(locales.source(language, WHEEL_FILE), words.source(language));
            assert_eq!(
                locales.review_status(language, WHEEL_FILE),
                ReviewStatus::Official
            );
            let january = locales.text(language, "month-1", []);
            assert!(!january.starts_with('«'), "other words stay: {january}");
        }
        let ids = locales.ids(LanguageTag::Sv);
        assert!(ids.contains("month-1") && !ids.contains("wheel-hub"));
    }

    #[test]
    fn every_folder_of_words_is_one_of_the_six_languages() {
        for (tag, file, _) in EMBEDDED {
            assert!(tag.parse::<LanguageTag>().is_ok(), "{tag}/{file}");
        }
    }
}
