//! What the team answers on its work with the model, kept from term to term.

use casework::{Period, identity_number};
use followup::{HowFar, Reflected, ReflectionQuestion};
use vault::KeptReflection;

use super::Session;
use crate::{
    Failure,
    failure::{Field, Rule},
};

/// What a team answered in a half-year, in the order of the questions.
pub type Answers = (Period, Vec<Reflected>);

impl Session {
    /// What the team answered in a half-year, and before that, latest first.
    ///
    /// # Errors
    /// The store is not open, or cannot be read.
    pub fn reflection(&self, period: Period) -> Result<(Answers, Vec<Answers>), Failure> {
        let kept = self.state().open()?.vault.reflections()?;
        let mut before: Vec<Period> = kept.iter().map(|answer| answer.period).collect();
        before.retain(|earlier| *earlier < period);
        before.sort_unstable_by(|one, other| other.cmp(one));
        before.dedup();
        let earlier = before
            .into_iter()
            .map(|period| (period, answers_of(&kept, period)));
        Ok(((period, answers_of(&kept, period)), earlier.collect()))
    }

    /// Keeps an answer of the team in the place of the one there was. One that says nothing clears its place.
    ///
    /// # Errors
    /// The words are too long or hold a personal identity number; the half-year is to come or was before the
    /// counting began; or the store cannot be written.
    pub fn save_reflection(&self, period: Period, answer: &Reflected) -> Result<(), Failure> {
        let today = self.today();
        let words = without_hidden_signs(&answer.words);
        if Reflected::MOST_SIGNS < words.chars().count() {
            return Err(Failure::invalid(Field::Reflection, Rule::TooLong));
        }
        if identity_number::is_in(&words) {
            return Err(Failure::invalid(Field::Reflection, Rule::IdentityNumber));
        }
        let mut state = self.state();
        state.awake_at = (self.clock)();
        let open = state.open()?;
        let counting = open.vault.counting()?;
        let current = Period::of(today).max(counting.first);
        if !(counting.began..=current).contains(&period) {
            return Err(Failure::Gone);
        }
        open.vault.put_reflection(&KeptReflection {
            period,
            question: answer.question.as_str().to_owned(),
            how_far: answer.how_far.map(|how_far| how_far.as_str().to_owned()),
            words,
        })?;
        Ok(())
    }
}

/// The answers of a half-year, in the order of the questions.
pub(super) fn answers_of(kept: &[KeptReflection], period: Period) -> Vec<Reflected> {
    let answered = |question: ReflectionQuestion| {
        kept.iter()
            .find(|answer| answer.period == period && answer.question == question.as_str())
    };
    let answers = ReflectionQuestion::ALL.into_iter();
    answers
        .filter_map(|question| {
            let answer = answered(question)?;
            Some(Reflected {
                question,
                how_far: answer.how_far.as_deref().and_then(HowFar::from_stored),
                words: answer.words.clone(),
            })
        })
        .collect()
}

/// What was typed without signs that nobody sees and no cell takes; lines stay lines.
fn without_hidden_signs(typed: &str) -> String {
    let lines = typed
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let spaced = lines.replace('\t', " ");
    spaced
        .chars()
        .filter(|sign| !sign.is_control() || *sign == '\n')
        .collect()
}
