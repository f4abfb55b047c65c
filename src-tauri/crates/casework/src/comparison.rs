//! Rounds beside each other, area by area and voice by voice.
//!
//! It sorts, and says nothing about better or worse: what is new, what was
//! said both times and what was said only before. Whether a thing remains or
//! has changed is for those who said it ([`Question::Changed`]).

use wheel::AreaId;

use crate::{Conversation, Question, Voice, VoiceInArea};

/// Most rounds shown at once (`reference/domain.md` 2.8).
pub const MOST_ROUNDS: usize = 3;

/// What one voice said about one question in the rounds compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// Only in the latest round.
    New,
    /// In the latest round and in an earlier one, in the same words.
    Same,
    /// In the latest round and in an earlier one, in other words.
    Both,
    /// Not in the latest round. Not that it is gone: nobody came to speak of it.
    Before,
}

/// One voice's answers to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strand {
    /// The area.
    pub area: AreaId,
    /// The voice.
    pub voice: Voice,
    /// The question.
    pub question: Question,
    /// How the latest round stands to the earlier ones.
    pub since: Since,
}

/// Where anybody said anything in any of the rounds, in the order of the areas,
/// the voices and the questions; `rounds` is oldest first.
///
/// What was said about the change itself is no strand of its own.
pub fn compare(rounds: &[&Conversation]) -> Vec<Strand> {
    let Some((latest, earlier)) = rounds.split_last() else {
        return Vec::new();
    };
    let mut places: Vec<VoiceInArea> = rounds.iter().flat_map(|round| round.spoken()).collect();
    places.sort_unstable();
    places.dedup();
    let mut strands = Vec::new();
    for at in places {
        for question in Question::ALL {
            if question == Question::Changed {
                continue;
            }
            let in_round = |round: &Conversation| {
                round
                    .said(at)
                    .find(|(asked, _)| *asked == question)
                    .map(|(_, note)| note.clone())
            };
            let now = in_round(latest);
            let before: Vec<_> = earlier.iter().filter_map(|round| in_round(round)).collect();
            let since = match (now, before.last()) {
                (None, None) => continue,
                (Some(_), None) => Since::New,
                (None, Some(_)) => Since::Before,
                (Some(now), Some(before)) if now == *before => Since::Same,
                (Some(_), Some(_)) => Since::Both,
            };
            strands.push(Strand {
                area: at.area,
                voice: at.voice,
                question,
                since,
            });
        }
    }
    strands
}

#[cfg(test)]
mod tests;
