//! The model's own path after a conversation: three questions, and what each answer leads to.
//!
//! It advises and never decides (`reference/domain.md` 3.2).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::NoteText;

/// A question of the path.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum PathQuestion {
    /// Can we meet the need ourselves?
    Ourselves,
    /// Is it wholly another service's matter?
    AnothersMatter,
    /// Are two or more needed?
    Several,
}

/// An answer.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum PathAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows yet.
    Unsure,
}

/// The answers given on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Path {
    /// The day they were thought over last.
    pub on: NaiveDate,
    /// Can we meet the need ourselves?
    pub ourselves: Option<PathAnswer>,
    /// Is it wholly another service's matter?
    pub anothers_matter: Option<PathAnswer>,
    /// Are two or more needed?
    pub several: Option<PathAnswer>,
    /// How one thought.
    pub thoughts: NoteText,
}

/// What the answers so far lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum PathAdvice {
    /// The next question is to be thought over.
    Ask {
        /// Which.
        question: PathQuestion,
    },
    /// Do it, and follow up.
    MeetTheNeed,
    /// Help the family over to the other service.
    HelpOver,
    /// Obtain consent and call a samordningsmöte; child and guardians are equal parties.
    CallMeeting,
    /// Look again, with the family: nothing is clear yet.
    LookAgain,
}

impl Path {
    /// No question answered yet.
    pub fn begin(on: NaiveDate) -> Self {
        Self {
            on,
            ourselves: None,
            anothers_matter: None,
            several: None,
            thoughts: NoteText::default(),
        }
    }

    /// What the answers lead to. A yes ends the way; a later answer counts only once the earlier are no.
    pub fn leads_to(&self) -> PathAdvice {
        let steps = [
            (
                self.ourselves,
                PathQuestion::Ourselves,
                PathAdvice::MeetTheNeed,
            ),
            (
                self.anothers_matter,
                PathQuestion::AnothersMatter,
                PathAdvice::HelpOver,
            ),
            (self.several, PathQuestion::Several, PathAdvice::CallMeeting),
        ];
        for (answer, question, advice) in steps {
            match answer {
                None => return PathAdvice::Ask { question },
                Some(PathAnswer::Yes) => return advice,
                Some(PathAnswer::Unsure) => return PathAdvice::LookAgain,
                Some(PathAnswer::No) => {}
            }
        }
        PathAdvice::LookAgain
    }
}

#[cfg(test)]
mod tests {
    use PathAnswer::{No, Unsure, Yes};

    use super::*;

    #[test]
    fn each_answer_leads_where_the_model_says() {
        let ask = |question| PathAdvice::Ask { question };
        for (answers, advice) in [
            ([None, None, None], ask(PathQuestion::Ourselves)),
            ([Some(Yes), None, None], PathAdvice::MeetTheNeed),
            ([Some(No), None, None], ask(PathQuestion::AnothersMatter)),
            ([Some(No), Some(Yes), None], PathAdvice::HelpOver),
            ([Some(No), Some(No), None], ask(PathQuestion::Several)),
            ([Some(No), Some(No), Some(Yes)], PathAdvice::CallMeeting),
            ([Some(No), Some(No), Some(No)], PathAdvice::LookAgain),
            ([Some(Unsure), Some(Yes), None], PathAdvice::LookAgain),
            ([None, Some(Yes), Some(Yes)], ask(PathQuestion::Ourselves)),
        ] {
            let [ourselves, anothers_matter, several] = answers;
            let path = Path {
                ourselves,
                anothers_matter,
                several,
                ..Path::begin(NaiveDate::default())
            };
            assert_eq!(path.leads_to(), advice, "{answers:?}");
        }
    }
}
