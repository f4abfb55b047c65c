//! The conversation that goes on, with what happens to its words.

use std::collections::BTreeMap;

use casework::{Case, Conversation, ConversationId, Edit, History, Keeping, Note, NoteKey};
use chrono::NaiveDateTime;
use vault::OpenVault;

use super::Open;
use crate::Failure;

/// A conversation and what happens to its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The conversation.
    pub conversation: Conversation,
    /// In memory only, or in a case.
    pub keeping: Keeping,
    /// Words that the store has refused so far, a full disk say; `None` clears the place.
    pub waiting: BTreeMap<NoteKey, Option<Note>>,
}

impl Held {
    pub(super) fn new(conversation: Conversation, keeping: Keeping) -> Self {
        Self {
            conversation,
            keeping,
            waiting: BTreeMap::new(),
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

    /// Tries once more to store what was refused.
    pub(super) fn store_what_waits(&mut self, vault: &mut OpenVault) {
        for (key, note) in std::mem::take(&mut self.waiting) {
            let edit = Edit::Note(key, note.clone());
            if vault.make(self.conversation.id, &edit).is_ok() {
                // It was taken before it was refused, so it is taken now.
                _ = self.conversation.make(edit);
            } else {
                self.waiting.insert(key, note);
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
    /// Words that the store refuses wait beside the conversation, so that not even
    /// a lock loses them.
    pub(super) fn make(
        &mut self,
        id: ConversationId,
        edit: Edit,
        now: NaiveDateTime,
    ) -> Result<(), Failure> {
        let (vault, held, history) = self.current(id)?;
        held.conversation.takes(&edit)?;
        if held.is_stored()
            && let Err(error) = vault.make(id, &edit)
        {
            if let Edit::Note(key, note) = edit {
                held.waiting.insert(key, note);
            }
            return Err(error.into());
        }
        if let Edit::Note(key, _) = &edit {
            held.waiting.remove(key);
        }
        let back = held.conversation.make(edit.clone())?;
        history.record(back, edit, now);
        Ok(())
    }

    /// Takes up a conversation in the place of the one that went on; `None` takes up none.
    pub(super) fn take_up(&mut self, held: Option<Held>) -> Result<(), Failure> {
        let under_way = held
            .as_ref()
            .filter(|held| held.is_stored())
            .map(|held| held.conversation.id);
        if self.vault.under_way()? != under_way {
            self.vault.set_under_way(under_way)?;
        }
        self.interrupted = None;
        self.history = History::default();
        self.current = held;
        Ok(())
    }

    pub(super) fn forget_what_is_gone(&mut self) {
        let vault = &self.vault;
        let gone = |id| vault.conversation(id).is_err();
        self.current
            .take_if(|held| held.is_stored() && gone(held.conversation.id));
        self.interrupted.take_if(|id| gone(*id));
    }
}
