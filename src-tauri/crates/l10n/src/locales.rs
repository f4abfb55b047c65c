//! All words of the program in six languages.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue, concurrent};
use fluent_syntax::ast::Pattern;
use wheel::LanguageTag;

use crate::review::ReviewStatus;
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
    bundle: concurrent::FluentBundle<FluentResource>,
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
        self.pick(language, args, |message| message.value(), id)
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
        let pattern_of = |message: &FluentMessage<'_>| {
            // Lifetimes of the pattern are those of the bundle, see `pick`.
            message.get_attribute(attribute).map(|found| found.value())
        };
        self.pick(language, args, pattern_of, id)
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
