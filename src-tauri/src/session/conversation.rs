//! The conversation that goes on, those that are stored, and their cases.
//!
//! A working copy is written first and changed in memory after: if the store
//! refuses, memory is as before and the failure goes out.

use casework::{
    Case, CaseCode, Conversation, ConversationId, DeleteOn, Keeping, KeptText, NoteKey, NoteText,
    Setting,
};
use chrono::NaiveDate;
use uuid::Uuid;
use vault::{CaseSummary, OpenVault};
use wheel::{AreaId, LanguageTag};

use super::{Held, Open, Session};
use crate::Failure;

/// What is to happen to the words, as it was chosen and not yet checked against the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChosenKeeping {
    /// In memory only.
    ShowOnly,
    /// In a case, until a day.
    WorkingCopy {
        /// The case.
        code: CaseCode,
        /// The day chosen.
        delete_on: NaiveDate,
    },
}

/// Every case, and how many deleted themselves on their day since this was last asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseList {
    /// Every case by code.
    pub cases: Vec<CaseSummary>,
    /// Told once.
    pub deleted_by_itself: u32,
}

impl Session {
    /// Begins a conversation. The one that went on is left, as by [`Session::leave`].
    ///
    /// # Errors
    /// The setting or the deletion date breaks a rule, or the store cannot be written.
    pub fn begin_conversation(
        &self,
        setting: Setting,
        chosen: ChosenKeeping,
        wheel: String,
    ) -> Result<Held, Failure> {
        setting.check()?;
        let now = self.now();
        let today = now.date();
        let mut state = self.state();
        let open = state.open()?;
        let id = ConversationId(Uuid::now_v7());
        let conversation = Conversation::begin(id, now, wheel, setting);
        let held = match chosen {
            ChosenKeeping::ShowOnly => Held {
                conversation,
                keeping: Keeping::ShowOnly,
            },
            ChosenKeeping::WorkingCopy { code, delete_on } => {
                let delete_on = DeleteOn::choose(delete_on, today)?;
                let case = open.vault.begin(&code, delete_on, today, &conversation)?;
                Held::stored(case, conversation)
            }
        };
        open.current = Some(held.clone());
        Ok(held)
    }

    /// The conversation that goes on, if there is one.
    ///
    /// # Errors
    /// The store is not open.
    pub fn current_conversation(&self) -> Result<Option<Held>, Failure> {
        Ok(self.state().open()?.current.clone())
    }

    /// A stored conversation. One that is not finished goes on from here.
    ///
    /// # Errors
    /// There is none of that id, or it cannot be read.
    pub fn open_conversation(&self, id: ConversationId) -> Result<Held, Failure> {
        let mut state = self.state();
        let open = state.open()?;
        // A show-only conversation is in no store.
        if let Some(current) = open.current.as_ref()
            && current.conversation.id == id
        {
            return Ok(current.clone());
        }
        let (case, conversation) = open.vault.conversation(id)?;
        let held = Held::stored(case, conversation);
        if held.goes_on() {
            open.current = Some(held.clone());
        }
        Ok(held)
    }

    /// Puts somebody's words in their place and says what of them was kept.
    ///
    /// # Errors
    /// The place is not in this conversation, the text is too long, or the store cannot be written.
    pub fn write(
        &self,
        id: ConversationId,
        key: NoteKey,
        typed: &str,
    ) -> Result<KeptText, Failure> {
        let mut state = self.state();
        state.awake_at = (self.clock)();
        let (vault, held) = state.open()?.current(id)?;
        held.conversation.takes(key)?;
        let (words, kept) = NoteText::keep(typed)?;
        if held.is_stored() {
            vault.put_note(id, key, &words)?;
        }
        held.conversation.write(key, words)?;
        Ok(kept)
    }

    /// Marks an area as one to talk about.
    ///
    /// # Errors
    /// The conversation does not go on, or the store cannot be written.
    pub fn want(&self, id: ConversationId, area: AreaId) -> Result<(), Failure> {
        let mut state = self.state();
        let (vault, held) = state.open()?.current(id)?;
        if held.is_stored() {
            vault.want(id, area)?;
        }
        Ok(held.conversation.want(area)?)
    }

    /// Takes the mark away again.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn unwant(&self, id: ConversationId, area: AreaId) -> Result<(), Failure> {
        let mut state = self.state();
        let (vault, held) = state.open()?.current(id)?;
        if held.is_stored() {
            vault.unwant(id, area)?;
        }
        Ok(held.conversation.unwant(area)?)
    }

    /// Remembers which area is open, to come back to; `None` for the whole wheel.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn open_area(&self, id: ConversationId, area: Option<AreaId>) -> Result<(), Failure> {
        let mut state = self.state();
        let (vault, held) = state.open()?.current(id)?;
        if held.is_stored() {
            vault.open_area(id, area)?;
        }
        held.conversation.open_area = area;
        Ok(())
    }

    /// Shows the family another language from now on.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn speak(&self, id: ConversationId, language: LanguageTag) -> Result<(), Failure> {
        let mut state = self.state();
        let (vault, held) = state.open()?.current(id)?;
        if held.is_stored() {
            vault.speak(id, language)?;
        }
        Ok(held.conversation.speak(language)?)
    }

    /// Finishes the conversation. A show-only one is erased from memory.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn finish(&self, id: ConversationId) -> Result<(), Failure> {
        let now = self.now();
        let mut state = self.state();
        let open = state.open()?;
        let (vault, held) = open.current(id)?;
        if held.is_stored() {
            vault.finish(id, now)?;
        }
        open.current = None;
        Ok(())
    }

    /// Goes away from the conversation. A working copy can be taken up again; a
    /// show-only one is erased from memory.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn leave(&self, id: ConversationId) -> Result<(), Failure> {
        let mut state = self.state();
        let open = state.open()?;
        open.current(id)?;
        open.current = None;
        Ok(())
    }

    /// Every case with its conversations, once those that are due are deleted.
    ///
    /// # Errors
    /// The store is not open, or cannot be read or written.
    pub fn cases(&self) -> Result<CaseList, Failure> {
        let today = self.today();
        let mut state = self.state();
        let open = state.open()?;
        let deleted = count(open.vault.delete_due(today)?);
        if 0 < deleted {
            open.forget_what_is_gone();
        }
        open.deleted_by_itself += deleted;
        let cases = open.vault.cases()?;
        Ok(CaseList {
            cases,
            deleted_by_itself: std::mem::take(&mut open.deleted_by_itself),
        })
    }

    /// Deletes a case and all its conversations.
    ///
    /// # Errors
    /// There is no such case, or the store cannot be written.
    pub fn delete_case(&self, code: &CaseCode) -> Result<(), Failure> {
        let mut state = self.state();
        let open = state.open()?;
        open.vault.delete_case(code)?;
        open.forget_what_is_gone();
        Ok(())
    }
}

/// A number of cases as it crosses to the window.
pub(super) fn count(cases: usize) -> u32 {
    u32::try_from(cases).unwrap_or(u32::MAX)
}

impl Held {
    pub(super) fn stored(case: Case, conversation: Conversation) -> Self {
        let keeping = Keeping::WorkingCopy {
            code: case.code,
            delete_on: case.delete_on,
        };
        Self {
            conversation,
            keeping,
        }
    }

    pub(super) fn goes_on(&self) -> bool {
        self.conversation.finished_at.is_none()
    }

    fn is_stored(&self) -> bool {
        match self.keeping {
            Keeping::ShowOnly => false,
            Keeping::WorkingCopy { .. } => true,
        }
    }
}

impl Open {
    /// The conversation that goes on, if it is the one of that id.
    fn current(&mut self, id: ConversationId) -> Result<(&mut OpenVault, &mut Held), Failure> {
        match &mut self.current {
            Some(held) if held.conversation.id == id => Ok((&mut self.vault, held)),
            _ => Err(Failure::Gone),
        }
    }

    fn forget_what_is_gone(&mut self) {
        let vault = &self.vault;
        self.current
            .take_if(|held| held.is_stored() && vault.conversation(held.conversation.id).is_err());
    }
}
