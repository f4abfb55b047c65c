//! Several conversations with the same family: earlier ones, rounds beside each
//! other, and the families to practise on.

use casework::{
    Conversation, ConversationId, Keeping, MOST_ROUNDS, PracticeFamily, PracticeFamilyId, Strand,
    Withheld, compare,
};
use uuid::Uuid;

use super::{Held, Open, Session};
use crate::Failure;

/// Rounds beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The rounds, oldest first, and what of each is not shown.
    pub rounds: Vec<(Held, Withheld)>,
    /// What was said in any of them, and how the latest stands to the earlier ones.
    pub strands: Vec<Strand>,
}

impl Session {
    /// Begins a conversation with a practice family. The one that went on is left.
    ///
    /// # Errors
    /// The store is not open, or cannot be written where a conversation is left.
    pub fn begin_practice(
        &self,
        family: PracticeFamilyId,
        marking: casework::Marking,
        wheel: String,
    ) -> Result<Held, Failure> {
        let now = self.now();
        let mut state = self.state();
        let open = state.open()?;
        let family = PracticeFamily::of(family).ok_or(Failure::Gone)?;
        let id = ConversationId(Uuid::now_v7());
        let conversation = Conversation::begin(id, now, wheel, family.setting(marking));
        let held = Held::new(conversation, Keeping::Practice(family.id));
        open.take_up(Some(held.clone()), now)?;
        open.latest = None;
        Ok(held)
    }

    /// The finished conversations with the same family before this one, oldest first.
    ///
    /// # Errors
    /// There is no such conversation, or it cannot be read.
    pub fn earlier_rounds(&self, held: &Held) -> Result<Vec<ConversationId>, Failure> {
        let conversation = &held.conversation;
        match held.keeping {
            Keeping::ShowOnly => Ok(Vec::new()),
            Keeping::Practice(family) => Ok(self
                .practice_rounds(family)?
                .into_iter()
                .filter(|round| round.started_at < conversation.started_at)
                .map(|round| round.id)
                .collect()),
            Keeping::WorkingCopy { .. } => {
                let mut state = self.state();
                Ok(state.open()?.vault.finished_before(conversation.id)?)
            }
        }
    }

    /// The conversations that have been held with a practice family, oldest first.
    ///
    /// # Errors
    /// The store is not open.
    pub fn practice_rounds(&self, family: PracticeFamilyId) -> Result<Vec<Conversation>, Failure> {
        let now = self.now();
        self.state().open()?;
        let family = PracticeFamily::of(family).ok_or(Failure::Gone)?;
        Ok(family.rounds(now, ""))
    }

    /// A conversation wherever it is: going on, stored, or one of a practice family.
    ///
    /// # Errors
    /// There is no such conversation, or it cannot be read.
    pub fn conversation_anywhere(&self, id: ConversationId) -> Result<Held, Failure> {
        let now = self.now();
        self.state().open()?.find(id, now)
    }

    /// Up to three rounds beside each other. Which came first is found out here.
    ///
    /// In a conversation that goes on, earlier ones show only what those who are
    /// here now may hear; from the page of a case, where staff sit alone, everything.
    ///
    /// # Errors
    /// One of them is not there; none or more than three are asked for; or they
    /// are not of one case or one practice family.
    pub fn compare_rounds(&self, ids: &[ConversationId]) -> Result<Comparison, Failure> {
        if ids.is_empty() || MOST_ROUNDS < ids.len() {
            return Err(Failure::NotComparable);
        }
        let now = self.now();
        let mut state = self.state();
        let open = state.open()?;
        let mut rounds = Vec::with_capacity(ids.len());
        for id in ids {
            rounds.push(open.find(*id, now)?);
        }
        let together = rounds.windows(2).all(|pair| match pair {
            [one, other] => one.keeping == other.keeping && one.keeping != Keeping::ShowOnly,
            _ => true,
        });
        if !together {
            return Err(Failure::NotComparable);
        }
        rounds.sort_by_key(|round| (round.conversation.started_at, round.conversation.id));
        rounds.dedup_by_key(|round| round.conversation.id);
        // Where one of them goes on, those who are here now read along.
        let present = rounds
            .iter()
            .find(|round| round.goes_on())
            .map(|round| round.conversation.setting.voices.clone());
        let code = rounds.iter().find_map(|round| match &round.keeping {
            Keeping::WorkingCopy { code, .. } => Some(code.clone()),
            Keeping::ShowOnly | Keeping::Practice(_) => None,
        });
        let file = match &code {
            Some(code) => Some(open.file(code)?),
            None => None,
        };
        let sharing = file.as_ref().map(|file| file.sharing(now.date()));
        let rounds: Vec<_> = rounds
            .into_iter()
            .map(|mut round| match &present {
                Some(present) if !round.goes_on() => {
                    let (heard, withheld) =
                        round.conversation.for_ears_of(present, sharing.as_ref());
                    round.conversation = heard;
                    (round, withheld)
                }
                _ => (round, Withheld::Nothing),
            })
            .collect();
        let conversations: Vec<_> = rounds
            .iter()
            .map(|(round, _)| &round.conversation)
            .collect();
        let strands = compare(&conversations);
        Ok(Comparison { rounds, strands })
    }
}

impl Open {
    /// A conversation, wherever it is: going on, stored, or one of a practice family.
    pub(super) fn find(
        &self,
        id: ConversationId,
        now: chrono::NaiveDateTime,
    ) -> Result<Held, Failure> {
        if let Some(current) = &self.current
            && current.conversation.id == id
        {
            return Ok(current.clone());
        }
        let practised = PracticeFamily::all().iter().find_map(|family| {
            let rounds = family.rounds(now, "");
            let round = rounds.into_iter().find(|round| round.id == id)?;
            Some(Held::new(round, Keeping::Practice(family.id)))
        });
        if let Some(held) = practised {
            return Ok(held);
        }
        let (case, conversation) = self.vault.conversation(id)?;
        Ok(Held::stored(case, conversation))
    }
}
