//! The conversation that goes on: beginning, changing, undoing, ending.

use casework::{
    Carry, CaseCode, Conversation, ConversationId, Deed, DeleteOn, Edit, Keeping, KeptText, Mark,
    Note, NoteKey, NoteText, Place, Setting, Voice, VoiceInArea, VoiceRole,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use uuid::Uuid;
use vault::AccessBy;
use wheel::{AreaId, LanguageTag};

use super::{Held, LatestUse, Open, Session};
use crate::Failure;

/// What is to happen to the words, as it was chosen and not yet checked against the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChosenKeeping {
    /// In memory only.
    ShowOnly,
    /// In a case, until a day.
    WorkingCopy(ChosenCase),
}

/// The case that words are to be kept in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenCase {
    /// Its code.
    pub code: CaseCode,
    /// The day chosen.
    pub delete_on: NaiveDate,
}

/// Somebody's words as typed, in their own language and as interpreted.
#[derive(Clone, Copy)]
pub struct Typed<'a> {
    /// The language of `words`.
    pub language: LanguageTag,
    /// As said.
    pub words: &'a str,
    /// In Swedish, as interpreted.
    pub swedish: &'a str,
}

/// What may go on, as it was chosen.
#[derive(Clone)]
pub enum ChosenCarry<'a> {
    /// *Får tas med*.
    MayGo(BTreeSet<VoiceRole>),
    /// *Bara i korthet*, with the short form as typed.
    InBrief(&'a str, BTreeSet<VoiceRole>),
    /// *Stannar här*.
    StaysHere,
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
        self.put_paper_away();
        setting.check()?;
        let by = self.by();
        let now = by.at;
        let mut state = self.state();
        let open = state.open()?;
        open.settle(now)?;
        let id = ConversationId(Uuid::now_v7());
        let conversation = Conversation::begin(id, now, wheel, setting);
        let held = match chosen {
            ChosenKeeping::ShowOnly => Held::new(conversation, Keeping::ShowOnly),
            ChosenKeeping::WorkingCopy(chosen) => open.keep(&chosen, &by, conversation)?,
        };
        open.put(Some(held.clone()));
        open.latest = None;
        Ok(held)
    }

    /// Keeps a conversation that was only shown, from now on and with all that was said.
    ///
    /// # Errors
    /// It does not go on or is a practice; the deletion date breaks a rule; or the
    /// store cannot be written. It goes on as it was then.
    pub fn keep_as_working_copy(
        &self,
        id: ConversationId,
        chosen: &ChosenCase,
    ) -> Result<Held, Failure> {
        self.put_paper_away();
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let (_, held, _) = open.current(id)?;
        match held.keeping {
            Keeping::ShowOnly => {}
            Keeping::Practice(_) => return Err(Failure::Practice),
            Keeping::WorkingCopy { .. } => return Ok(held.clone()),
        }
        let conversation = held.conversation.clone();
        let kept = open.keep(chosen, &by, conversation)?;
        open.interrupted = None;
        open.current = Some(kept.clone());
        Ok(kept)
    }

    /// The conversation that goes on, if there is one.
    ///
    /// # Errors
    /// The store is not open.
    pub fn current_conversation(&self) -> Result<Option<Held>, Failure> {
        Ok(self.state().open()?.current.clone())
    }

    /// The conversation that was under way when the program last ended, a crash say.
    ///
    /// # Errors
    /// The store is not open, or cannot be read.
    pub fn interrupted_conversation(&self) -> Result<Option<Held>, Failure> {
        let now = self.now();
        let mut state = self.state();
        let open = state.open()?;
        match open.interrupted {
            Some(id) => Ok(Some(open.find(id, now)?)),
            None => Ok(None),
        }
    }

    /// Leaves the conversation that was interrupted where it is; it can be taken up from its case.
    ///
    /// # Errors
    /// The store is not open, or cannot be written.
    pub fn leave_interrupted(&self) -> Result<(), Failure> {
        let mut state = self.state();
        let open = state.open()?;
        if open.interrupted.is_some() {
            open.vault.set_under_way(None)?;
            open.interrupted = None;
        }
        Ok(())
    }

    /// A stored conversation, or one of a practice family. One that is not finished goes on from here.
    ///
    /// # Errors
    /// There is none of that id, or it cannot be read.
    pub fn open_conversation(&self, id: ConversationId) -> Result<Held, Failure> {
        let by = self.by();
        let now = by.at;
        let mut state = self.state();
        let open = state.open()?;
        let held = open.find(id, now)?;
        open.latest = None;
        if let Keeping::WorkingCopy { code, .. } = &held.keeping {
            open.log(&by, Deed::ConversationOpened, Some(code));
        }
        let is_current = open
            .current
            .as_ref()
            .is_some_and(|current| current.conversation.id == id);
        if held.goes_on() && !is_current {
            open.take_up(Some(held.clone()), now)?;
        }
        Ok(held)
    }

    /// Puts somebody's words in their place and says what of them was kept.
    ///
    /// # Errors
    /// The place is not in this conversation, the text is too long, or the store
    /// cannot be written: the words wait then, also behind a lock.
    pub fn write(
        &self,
        id: ConversationId,
        key: NoteKey,
        typed: Typed<'_>,
    ) -> Result<KeptText, Failure> {
        self.put_paper_away();
        let (words, words_kept) = NoteText::keep(typed.words)?;
        let (swedish, swedish_kept) = NoteText::keep(typed.swedish)?;
        let note = Note {
            language: typed.language,
            words,
            swedish,
        };
        self.make(id, Edit::Note(key, Some(note)))?;
        Ok(words_kept.max(swedish_kept))
    }

    /// Marks an area as one to talk about.
    ///
    /// # Errors
    /// The conversation does not go on, or the store cannot be written.
    pub fn want(&self, id: ConversationId, area: AreaId) -> Result<(), Failure> {
        self.put_paper_away();
        self.make(id, Edit::Want(area))
    }

    /// Takes the mark away again.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn unwant(&self, id: ConversationId, area: AreaId) -> Result<(), Failure> {
        self.put_paper_away();
        self.make(id, Edit::Unwant(area))
    }

    /// Marks how a voice sees an area; `None` takes the mark away.
    ///
    /// # Errors
    /// As [`Session::want`], and where areas are not marked.
    pub fn mark(
        &self,
        id: ConversationId,
        at: VoiceInArea,
        mark: Option<Mark>,
    ) -> Result<(), Failure> {
        self.put_paper_away();
        self.make(id, Edit::Mark(at, mark))
    }

    /// Decides what may go on, and says what of the short form was kept; `None` is undecided.
    ///
    /// # Errors
    /// As [`Session::want`]; the short form is too long; or it would go to somebody who is no service.
    pub fn carry(
        &self,
        id: ConversationId,
        at: VoiceInArea,
        chosen: Option<ChosenCarry<'_>>,
    ) -> Result<KeptText, Failure> {
        self.put_paper_away();
        let (carry, kept) = match chosen {
            None => (None, KeptText::AsTyped),
            Some(ChosenCarry::MayGo(to)) => (Some(Carry::MayGo { to }), KeptText::AsTyped),
            Some(ChosenCarry::InBrief(brief, to)) => {
                let (brief, kept) = NoteText::keep(brief)?;
                (Some(Carry::InBrief { brief, to }), kept)
            }
            Some(ChosenCarry::StaysHere) => (Some(Carry::StaysHere), KeptText::AsTyped),
        };
        self.make(id, Edit::Carry(at, carry))?;
        Ok(kept)
    }

    /// Keeps a voice's words in an area back from now on, also in a finished conversation.
    ///
    /// # Errors
    /// There is no such stored conversation, or the store cannot be written.
    pub fn keep_back(&self, id: ConversationId, at: VoiceInArea) -> Result<Held, Failure> {
        self.put_paper_away();
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let held = open.find(id, by.at)?;
        let Keeping::WorkingCopy { code, .. } = &held.keeping else {
            return Err(Failure::Gone);
        };
        if held.goes_on() {
            open.make(id, Edit::Carry(at, Some(Carry::StaysHere)), by.at)?;
        } else {
            open.vault.keep_back(id, at)?;
        }
        open.log(&by, Deed::KeptBack, Some(code));
        open.find(id, by.at)
    }

    /// Somebody comes in.
    ///
    /// # Errors
    /// As [`Session::want`]; they are here already, or twelve are.
    pub fn join(&self, id: ConversationId, voice: Voice) -> Result<(), Failure> {
        self.put_paper_away();
        self.make(id, Edit::Join(voice))
    }

    /// Somebody who has said nothing goes out again.
    ///
    /// # Errors
    /// As [`Session::want`]; their words stand here, or they are the only one.
    pub fn part(&self, id: ConversationId, voice: Voice) -> Result<(), Failure> {
        self.put_paper_away();
        self.make(id, Edit::Part(voice))
    }

    /// Takes back the latest step and says which edit that was; `None` if there is none.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn undo(&self, id: ConversationId) -> Result<Option<Edit>, Failure> {
        self.put_paper_away();
        let now = self.now();
        let mut state = self.state();
        let open = state.open()?;
        open.settle(now)?;
        let (_, held, history) = open.current(id)?;
        let Some(edit) = history.next_undo(&held.conversation) else {
            return Ok(None);
        };
        open.make_again(id, &edit)?;
        open.history.undone();
        Ok(Some(edit))
    }

    /// Does the latest undone step again and says which edit that was; `None` if there is none.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn redo(&self, id: ConversationId) -> Result<Option<Edit>, Failure> {
        self.put_paper_away();
        let now = self.now();
        let mut state = self.state();
        let open = state.open()?;
        open.settle(now)?;
        let (_, held, history) = open.current(id)?;
        let Some(edit) = history.next_redo(&held.conversation) else {
            return Ok(None);
        };
        open.make_again(id, &edit)?;
        open.history.redone();
        Ok(Some(edit))
    }

    /// How many steps can be undone and done again; none where another conversation goes on.
    pub fn steps(&self, id: ConversationId) -> (usize, usize) {
        let mut state = self.state();
        let Ok((_, _, history)) = state.open().and_then(|open| open.current(id)) else {
            return (0, 0);
        };
        (history.steps(), history.undone_steps())
    }

    /// Remembers where one is, to come back to.
    ///
    /// # Errors
    /// As [`Session::want`], and where the speaker is not here.
    pub fn be_at(&self, id: ConversationId, place: Place) -> Result<(), Failure> {
        let mut state = self.state();
        let (vault, held, history) = state.open()?.current(id)?;
        let voices = &held.conversation.setting.voices;
        let place = Place {
            speaker: place.speaker.filter(|voice| voices.contains(voice)),
            ..place
        };
        if held.is_stored() {
            vault.be_at(id, place)?;
        }
        held.conversation.place = place;
        history.pause();
        Ok(())
    }

    /// Shows the family another language from now on.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn speak(&self, id: ConversationId, language: LanguageTag) -> Result<(), Failure> {
        let mut state = self.state();
        let (vault, held, _) = state.open()?.current(id)?;
        if held.is_stored() {
            vault.speak(id, language)?;
        }
        Ok(held.conversation.speak(language)?)
    }

    /// Finishes the conversation, which is counted as a use of the wheel; a practice is not. One that is not
    /// stored is erased from memory.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn finish(&self, id: ConversationId) -> Result<(), Failure> {
        self.put_paper_away();
        let now = self.now();
        let mut state = self.state();
        let open = state.open()?;
        open.current(id)?;
        open.settle(now)?;
        let (vault, held, _) = open.current(id)?;
        let language = held.conversation.setting.family_language;
        let latest = match held.keeping {
            Keeping::WorkingCopy { .. } => {
                Some(LatestUse::of_case(vault.finish(id, now)?, language))
            }
            Keeping::ShowOnly => {
                let shown = held.conversation.clone();
                let counted = open.count_shown(shown, now);
                counted.map(|id| LatestUse::of_nobody(id, language))
            }
            Keeping::Practice(_) => None,
        };
        open.put(None);
        open.latest = latest;
        Ok(())
    }

    /// Goes away from the conversation. A working copy can be taken up again; any
    /// other is erased from memory.
    ///
    /// # Errors
    /// As [`Session::want`].
    pub fn leave(&self, id: ConversationId) -> Result<(), Failure> {
        self.put_paper_away();
        let now = self.now();
        let mut state = self.state();
        let open = state.open()?;
        open.current(id)?;
        open.take_up(None, now)
    }

    fn make(&self, id: ConversationId, edit: Edit) -> Result<(), Failure> {
        let now = (self.clock)();
        let mut state = self.state();
        state.awake_at = now;
        state.open()?.make(id, edit, now.naive_local())
    }
}

impl Open {
    fn keep(
        &mut self,
        chosen: &ChosenCase,
        by: &AccessBy,
        conversation: Conversation,
    ) -> Result<Held, Failure> {
        let today = by.at.date();
        let delete_on = DeleteOn::choose(chosen.delete_on, today)?;
        let file = self.vault.case_file(&chosen.code)?;
        if file.is_some_and(|file| file.standing.closing.is_some()) {
            return Err(Failure::CaseClosed);
        }
        let case = self
            .vault
            .begin(&chosen.code, delete_on, today, &conversation, by)?;
        Ok(Held::stored(case, conversation))
    }

    /// Makes an edit of the history, which is not recorded anew.
    fn make_again(&mut self, id: ConversationId, edit: &Edit) -> Result<(), Failure> {
        let (vault, held, _) = self.current(id)?;
        held.conversation.takes(edit)?;
        if held.is_stored() {
            vault.make(id, edit)?;
        }
        held.conversation.make(edit.clone())?;
        Ok(())
    }
}
