//! The paragraphs of law that papers refer to, from the same dated file as the screens:
//! when a law is renumbered, that file and its date change and nothing else.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;
use wheel::LanguageTag;

use crate::{Pen, Text};

/// Kept by the window, where the duty to report is shown, too.
const LAW: &str = include_str!("../../../../ui/src/content/law.json");

static READ: LazyLock<Option<Law>> = LazyLock::new(|| serde_json::from_str(LAW).ok());

/// The references, and the day they were last held against the law itself.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Law {
    checked_on: NaiveDate,
    references: Vec<Reference>,
}

/// One paragraph: where it stands and in which statute.
#[derive(Debug, Deserialize)]
struct Reference {
    id: String,
    number: String,
    chapter: String,
    paragraph: String,
}

/// The law as it was last checked; `None` if the file cannot be read, which a test excludes.
pub fn law() -> Option<&'static Law> {
    READ.as_ref()
}

impl Law {
    /// What a SIP holds according to the two laws that ask for it.
    pub fn of_sip(&self, pen: &Pen<'_>) -> Option<Text> {
        let (sol, hsl) = (self.reference("sip-sol")?, self.reference("sip-hsl")?);
        let text = pen.say_with("sip-law", |language| {
            [
                (
                    "sol",
                    sol.said(pen, language, "information-duty-law").into(),
                ),
                ("hsl", hsl.said(pen, language, "sip-law-hsl").into()),
            ]
        });
        Some(text)
    }

    /// When the references were last checked.
    pub fn checked(&self, pen: &Pen<'_>) -> Text {
        pen.say_with("information-duty-dated", |language| {
            let date = pen.locales().date_long(language, self.checked_on);
            [("date", date.into())]
        })
    }

    fn reference(&self, id: &str) -> Option<&Reference> {
        self.references.iter().find(|one| one.id == id)
    }
}

impl Reference {
    /// The paragraph with the name of its statute, in a language.
    fn said(&self, pen: &Pen<'_>, language: LanguageTag, statute: &str) -> String {
        let args = [
            ("chapter", self.chapter.as_str().into()),
            ("paragraph", self.paragraph.as_str().into()),
        ];
        let paragraph = pen
            .locales()
            .text(language, "information-law-paragraph", args)
            .into_owned();
        let args = [
            ("reference", paragraph.into()),
            ("number", self.number.as_str().into()),
        ];
        pen.locales().text(language, statute, args).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_the_screens_is_read() {
        let law = law().expect("the file is sound");
        for id in ["sip-sol", "sip-hsl"] {
            assert!(law.reference(id).is_some(), "{id}");
        }
    }
}
