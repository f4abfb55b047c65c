//! The texts of all languages, taken apart.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::{ast, parser};
use l10n::{Locales, ReviewStatus};
use wheel::LanguageTag;

/// Stands in a [`Entry::patterns`] text where something is filled in.
pub const PLACEABLE: char = '\u{FFFC}';

/// What was read from the files of all languages.
pub struct Catalogue {
    pub languages: BTreeMap<LanguageTag, BTreeMap<String, WordFile>>,
}

/// One `.ftl` file.
pub struct WordFile {
    pub entries: Vec<Entry>,
    pub syntax_faults: Vec<String>,
    pub status: Option<ReviewStatus>,
}

/// The value of one message, of one attribute, or of one term.
#[derive(Default)]
pub struct Entry {
    /// `message`, `message.attribute` or `-term`.
    pub id: String,
    /// The text, and the text of each variant, with [`PLACEABLE`] for what is filled in.
    pub patterns: Vec<String>,
    pub variables: BTreeSet<String>,
    pub selections: Vec<Selection>,
    pub functions: BTreeSet<String>,
    pub references: BTreeSet<String>,
}

/// One `{ $variable -> [key] … }`.
pub struct Selection {
    pub variable: String,
    pub keys: BTreeSet<String>,
}

/// One entry with the place it stands in.
#[derive(Clone, Copy)]
pub struct Placed<'a> {
    pub language: LanguageTag,
    pub file: &'a str,
    pub entry: &'a Entry,
}

impl Catalogue {
    /// The words that the program is shipped with.
    pub fn embedded() -> Self {
        let locales = Locales::embedded();
        let languages = LanguageTag::ALL.into_iter().map(|language| {
            let files = locales.files(language).map(|name| {
                let file = WordFile::read(locales.source(language, name));
                (name.to_owned(), file)
            });
            (language, files.collect())
        });
        Self {
            languages: languages.collect(),
        }
    }

    /// A catalogue of one file, `test.ftl`, in the given languages.
    pub fn of(sources: &[(LanguageTag, &str)]) -> Self {
        let languages = sources.iter().map(|(language, source)| {
            let files = BTreeMap::from([("test.ftl".to_owned(), WordFile::read(source))]);
            (*language, files)
        });
        Self {
            languages: languages.collect(),
        }
    }

    /// Every entry of every language.
    pub fn entries(&self) -> impl Iterator<Item = Placed<'_>> {
        self.languages.iter().flat_map(|(language, files)| {
            files.iter().flat_map(|(file, words)| {
                words.entries.iter().map(|entry| Placed {
                    language: *language,
                    file,
                    entry,
                })
            })
        })
    }

    /// The entries of one language by file and id.
    pub fn entries_of(&self, language: LanguageTag) -> BTreeMap<(&str, &str), &Entry> {
        self.entries()
            .filter(|placed| placed.language == language)
            .map(|placed| ((placed.file, placed.entry.id.as_str()), placed.entry))
            .collect()
    }

    /// The ids of the Swedish messages, without attributes and terms.
    pub fn message_ids(&self) -> BTreeSet<&str> {
        self.entries()
            .filter(|placed| placed.language == LanguageTag::Sv)
            .filter_map(|placed| placed.entry.id.split('.').next())
            .filter(|id| !id.starts_with('-'))
            .collect()
    }
}

impl std::fmt::Display for Placed<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}/{} {}", self.language, self.file, self.entry.id)
    }
}

impl WordFile {
    fn read(source: &str) -> Self {
        let (resource, faults) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, faults)) => (resource, faults),
        };
        let line_of = |position: usize| {
            let before = source.bytes().take(position);
            before.filter(|byte| *byte == b'\n').count() + 1
        };
        Self {
            entries: resource.body.iter().flat_map(entries_in).collect(),
            syntax_faults: faults
                .iter()
                .map(|fault| format!("line {}: {}", line_of(fault.pos.start), fault.kind))
                .collect(),
            status: ReviewStatus::read(source),
        }
    }
}

impl Entry {
    fn read(id: String, pattern: &Pattern<&str>) -> Self {
        let mut entry = Self {
            id,
            ..Self::default()
        };
        entry.take_pattern(pattern);
        entry
    }

    fn take_pattern(&mut self, pattern: &Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => {
                    text.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value));
                }
                PatternElement::Placeable { expression } => {
                    text.push(PLACEABLE);
                    self.take_expression(expression);
                }
            }
        }
        self.patterns.push(text);
    }

    fn take_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                self.take_inline(selector);
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                self.selections.push(Selection {
                    variable: match selector {
                        InlineExpression::VariableReference { id } => id.name.to_owned(),
                        _ => String::new(),
                    },
                    keys: keys.collect(),
                });
                for variant in variants {
                    self.take_pattern(&variant.value);
                }
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                self.take_arguments(arguments.as_ref());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.take_arguments(Some(arguments));
            }
            InlineExpression::Placeable { expression } => self.take_expression(expression),
        }
    }

    fn take_arguments(&mut self, arguments: Option<&ast::CallArguments<&str>>) {
        for positional in arguments.iter().flat_map(|given| &given.positional) {
            self.take_inline(positional);
        }
    }
}

fn entries_in(entry: &ast::Entry<&str>) -> Vec<Entry> {
    match entry {
        ast::Entry::Message(message) => {
            let id = message.id.name;
            let value = message.value.iter();
            let attributes = message.attributes.iter().map(|attribute| {
                Entry::read(format!("{id}.{}", attribute.id.name), &attribute.value)
            });
            value
                .map(|pattern| Entry::read(id.to_owned(), pattern))
                .chain(attributes)
                .collect()
        }
        // Attributes of terms are grammar and belong to each language alone.
        ast::Entry::Term(term) => vec![Entry::read(format!("-{}", term.id.name), &term.value)],
        _ => Vec::new(),
    }
}
