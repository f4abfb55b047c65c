//! The conversation that goes on, with what happens to its words.

use std::collections::BTreeMap;

use casework::{
    Case, Conversation, ConversationId, Decided, Edit, History, Keeping, NoteKey, VoiceInArea,
};
use chrono::NaiveDateTime;
use vault::OpenVault;

use super::Open;
use crate::{Failure, incident};

/// A conversation and what happens to its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The conversation.
    pub conversation: Conversation,
    /// In memory only, or in a case.
    pub keeping: Keeping,
    /// Words and choices that the store has refused so far, a full disk say.
    pub waiting: BTreeMap<WaitingAt, Edit>,
    /// Why it refused the latest of them.
    pub refused: Option<Failure>,
}

/// Where something waits to be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WaitingAt {
    /// What may go on. Before the words, since changed words undo a choice.
    Carry(VoiceInArea),
    /// Somebody's words.
    Note(NoteKey),
}

impl WaitingAt {
    /// Where an edit waits; `None` for one that is only a press, and is taken back instead.
    pub(super) fn of(edit: &Edit) -> Option<Self> {
        match edit {
            Edit::Note(key, _) => Some(Self::Note(*key)),
            Edit::Carry(at, _) => Some(Self::Carry(*at)),
            Edit::Want(_) | Edit::Unwant(_) | Edit::Mark(..) | Edit::Join(_) | Edit::Part(_) => {
                None
            }
        }
    }
}

impl Held {
    pub(super) fn new(conversation: Conversation, keeping: Keeping) -> Self {
        Self {
            conversation,
            keeping,
            waiting: BTreeMap::new(),
            refused: None,
        }
    }

    pub(super) fn stored(case: Case, conversation: Conversation) -> Self {
        let keeping = Keeping::WorkingCopy {
            code: case.code,
            delete_on: case.delete_on,
        };
        Self::new(conversation, keeping)
    }

    pub(super) fn goes_on(&self) -> bool {
        self.conversation.finished_at.is_none()
    }

    pub(super) fn is_stored(&self) -> bool {
        match self.keeping {
            Keeping::ShowOnly | Keeping::Practice(_) => false,
            Keeping::WorkingCopy { .. } => true,
        }
    }

    /// What an edit takes with it, by what was handed over last, stored or waiting.
    fn taken_along(&self, edit: &Edit) -> Option<Edit> {
        let Edit::Note(key, _) = edit else {
            return None;
        };
        let stands = match self.waiting.get(&WaitingAt::Note(*key)) {
            Some(Edit::Note(_, note)) => note.as_ref().filter(|note| !note.is_blank()),
            _ => self.conversation.notes.get(key),
        };
        let at = key.voice_in_area();
        let carry = match self.waiting.get(&WaitingAt::Carry(at)) {
            Some(Edit::Carry(_, carry)) => carry.as_ref(),
            _ => self.conversation.carries.get(&at),
        };
        let decided = Decided::of(carry);
        edit.taken_along(stands, decided)
    }

    /// Tries once more to store what was refused. The history, which does not
    /// learn of it, is to be let go of after this.
    pub(super) fn store_what_waits(&mut self, vault: &mut OpenVault) {
        for (at, edit) in std::mem::take(&mut self.waiting) {
            match vault.make(self.conversation.id, &edit) {
                Ok(()) => {
                    // It was taken before it was refused, so it is taken now.
                    _ = self.conversation.make(edit);
                }
                Err(error) => {
                    self.refused = Some(error.into());
                    self.waiting.insert(at, edit);
                }
            }
        }
    }
}

impl Open {
    /// The conversation that goes on, if it is the one of that id.
    pub(super) fn current(
        &mut self,
        id: ConversationId,
    ) -> Result<(&mut OpenVault, &mut Held, &mut History), Failure> {
        match &mut self.current {
            Some(held) if held.conversation.id == id => {
                Ok((&mut self.vault, held, &mut self.history))
            }
            _ => Err(Failure::Gone),
        }
    }

    /// Makes a change: in the store first, then in memory, then in the history.
    ///
    /// Words and choices that the store refuses wait beside the conversation, so
    /// that not even a lock loses them.
    pub(super) fn make(
        &mut self,
        id: ConversationId,
        edit: Edit,
        now: NaiveDateTime,
    ) -> Result<(), Failure> {
        let (_, held, _) = self.current(id)?;
        held.conversation.takes(&edit)?;
        let along = held.taken_along(&edit);
        // Both are tried: what is refused of them waits, and neither hides the other.
        let first = along.map_or(Ok(()), |along| self.make_one(id, along, now));
        let second = self.make_one(id, edit, now);
        first.and(second)
    }

    fn make_one(
        &mut self,
        id: ConversationId,
        edit: Edit,
        now: NaiveDateTime,
    ) -> Result<(), Failure> {
        let (vault, held, history) = self.current(id)?;
        let at = WaitingAt::of(&edit);
        if held.is_stored()
            && let Err(error) = vault.make(id, &edit)
        {
            let failure = Failure::from(error);
            if let Some(at) = at {
                held.waiting.insert(at, edit);
                held.refused = Some(failure.clone());
            }
            return Err(failure);
        }
        if let Some(at) = at {
            held.waiting.remove(&at);
        }
        let back = held.conversation.make(edit.clone())?;
        history.record(back, edit, now);
        Ok(())
    }

    /// Stores what waits in the conversation that goes on, or says why it cannot be.
    pub(super) fn settle(&mut self, now: NaiveDateTime) -> Result<(), Failure> {
        let Some(held) = &self.current else {
            return Ok(());
        };
        let id = held.conversation.id;
        let waiting: Vec<Edit> = held.waiting.values().cloned().collect();
        for edit in waiting {
            self.make_one(id, edit, now)?;
        }
        Ok(())
    }

    /// Takes up a conversation in the place of the one that went on; `None` takes up none.
    ///
    /// That one is under way from now on, so that it is asked about after a crash.
    /// One that is in no store leaves an interrupted one to be asked about still.
    ///
    /// # Errors
    /// Something of the one that went on waits and cannot be stored; nothing is changed then.
    pub(super) fn take_up(
        &mut self,
        held: Option<Held>,
        now: NaiveDateTime,
    ) -> Result<(), Failure> {
        self.settle(now)?;
        self.put(held);
        Ok(())
    }

    /// As [`Open::take_up`], where nothing waits.
    pub(super) fn put(&mut self, held: Option<Held>) {
        let stored = held
            .as_ref()
            .filter(|held| held.is_stored())
            .map(|held| held.conversation.id);
        if stored.is_some() || self.interrupted.is_none() {
            self.interrupted = None;
            // Without the mark a crash is not asked about. That is no reason to keep
            // anybody from a conversation, on a full disk say.
            if let Err(error) = self.mark_under_way(stored) {
                incident::note(&format!("under way: {error}"));
            }
        }
        self.history = History::default();
        self.current = held;
    }

    fn mark_under_way(&mut self, id: Option<ConversationId>) -> Result<(), vault::Error> {
        if self.vault.under_way()? != id {
            self.vault.set_under_way(id)?;
        }
        Ok(())
    }

    pub(super) fn forget_what_is_gone(&mut self) {
        let vault = &self.vault;
        let gone = |id| matches!(vault.conversation(id), Err(vault::Error::NoSuchRecord));
        let forgotten = self
            .current
            .take_if(|held| held.is_stored() && gone(held.conversation.id));
        if forgotten.is_some() {
            self.history = History::default();
        }
        self.interrupted.take_if(|id| gone(*id));
        for code in self.desk.codes() {
            if matches!(vault.case(&code), Ok(None)) {
                self.desk.forget(&code);
            }
        }
    }
}
