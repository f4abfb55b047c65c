//! What an open store can be asked and told. Each change is one transaction, and on disk when the call returns.

use std::collections::BTreeSet;

use casework::{
    AgeBand, Case, CaseCode, Context, Conversation, ConversationFault, ConversationId, DeleteOn,
    Interpreter, NoteKey, NoteText, Setting, Step,
};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Transaction, TransactionBehavior};
use wheel::{AreaId, LanguageTag};

use crate::{
    Error, OpenVault, backup, database,
    tables::{area_wishes, cases, conversation_voices, conversations, notes},
};

/// A case and its conversations, latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSummary {
    /// The case.
    pub case: Case,
    /// Its conversations without words and voices.
    pub conversations: Vec<ConversationSummary>,
}

/// What a list shows of a conversation: nothing of what was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationSummary {
    /// Which conversation it is.
    pub id: ConversationId,
    /// When it began, in the computer's own time, to the second.
    pub started_at: NaiveDateTime,
    /// When it was finished; `None` if it goes on.
    pub finished_at: Option<NaiveDateTime>,
    /// The language shown to the family last.
    pub family_language: LanguageTag,
    /// Whether somebody interpreted.
    pub interpreter: Interpreter,
    /// The age of the child at the time.
    pub age_band: AgeBand,
    /// Where the wheel was used.
    pub context: Context,
    /// Where in the model one was.
    pub step: Step,
    /// The areas in which somebody said something.
    pub talked_about: BTreeSet<AreaId>,
}

impl OpenVault {
    /// Stores a conversation under the case of `code`, words and all, and says what the case is now.
    ///
    /// The case is made if the code is new. If it is not, the case keeps the
    /// later of its own deletion date and the one chosen now, so that neither
    /// earlier words go sooner than was said nor these, and takes the age band of this conversation.
    ///
    /// # Errors
    /// As every write: [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::Damaged`]; nothing is stored then.
    pub fn begin(
        &mut self,
        code: &CaseCode,
        delete_on: DeleteOn,
        today: NaiveDate,
        conversation: &Conversation,
    ) -> Result<Case, Error> {
        let change = self.change()?;
        let age_band = conversation.setting.age_band;
        let case_id = match cases::of_code(&change, code)? {
            None => {
                let case = Case {
                    code: code.clone(),
                    age_band,
                    made_on: today,
                    delete_on,
                };
                cases::insert(&change, &case)?
            }
            Some(found) => {
                let later = found.case.delete_on.max(delete_on);
                cases::update(&change, found.id, age_band, later)?;
                found.id
            }
        };
        let id = conversation.id;
        conversations::insert(&change, case_id, conversation)?;
        conversation_voices::insert(&change, id, &conversation.setting.voices)?;
        for area in &conversation.wanted {
            area_wishes::insert(&change, id, *area)?;
        }
        for (key, words) in &conversation.notes {
            notes::put(&change, id, *key, words)?;
        }
        let case = cases::of_id(&change, case_id)?.case;
        change.commit()?;
        Ok(case)
    }

    /// Puts a voice's words in their place instead of what stood there; blank words clear the place.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Conversation`] if the conversation is
    /// finished or the voice does not take part; and as every write.
    pub fn put_note(
        &mut self,
        id: ConversationId,
        key: NoteKey,
        words: &NoteText,
    ) -> Result<(), Error> {
        let change = self.change_to(id)?;
        if !conversation_voices::of_conversation(&change, id)?.contains(&key.voice) {
            return Err(ConversationFault::NotHere.into());
        }
        notes::put(&change, id, key, words)?;
        Ok(change.commit()?)
    }

    /// Remembers the language shown to the family from now on.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Conversation`] if it is finished; and as every write.
    pub fn speak(&mut self, id: ConversationId, language: LanguageTag) -> Result<(), Error> {
        let change = self.change_to(id)?;
        conversations::set_family_language(&change, id, language)?;
        Ok(change.commit()?)
    }

    /// Marks an area as one to talk about.
    ///
    /// # Errors
    /// As [`OpenVault::speak`].
    pub fn want(&mut self, id: ConversationId, area: AreaId) -> Result<(), Error> {
        let change = self.change_to(id)?;
        area_wishes::insert(&change, id, area)?;
        Ok(change.commit()?)
    }

    /// Takes the mark away again.
    ///
    /// # Errors
    /// As [`OpenVault::speak`].
    pub fn unwant(&mut self, id: ConversationId, area: AreaId) -> Result<(), Error> {
        let change = self.change_to(id)?;
        area_wishes::delete(&change, id, area)?;
        Ok(change.commit()?)
    }

    /// Remembers which area is open, to come back to; `None` for the wheel itself.
    ///
    /// # Errors
    /// As [`OpenVault::speak`].
    pub fn open_area(&mut self, id: ConversationId, area: Option<AreaId>) -> Result<(), Error> {
        let change = self.change_to(id)?;
        conversations::set_open_area(&change, id, area)?;
        Ok(change.commit()?)
    }

    /// Finishes a conversation; it can be read but not changed from then on.
    ///
    /// # Errors
    /// As [`OpenVault::speak`].
    pub fn finish(&mut self, id: ConversationId, now: NaiveDateTime) -> Result<(), Error> {
        let change = self.change_to(id)?;
        conversations::set_finished(&change, id, now)?;
        Ok(change.commit()?)
    }

    /// Every case by code, with its conversations, finished or not.
    ///
    /// # Errors
    /// [`Error::Damaged`] or another failure to read.
    pub fn cases(&self) -> Result<Vec<CaseSummary>, Error> {
        let mut summaries = Vec::new();
        for row in cases::all(&self.connection)? {
            let mut conversations = Vec::new();
            for found in conversations::of_case(&self.connection, row.id)? {
                conversations.push(ConversationSummary {
                    id: found.id,
                    started_at: found.started_at,
                    finished_at: found.finished_at,
                    family_language: found.family_language,
                    interpreter: found.interpreter,
                    age_band: found.age_band,
                    context: found.context,
                    step: found.step,
                    talked_about: notes::areas(&self.connection, found.id)?,
                });
            }
            summaries.push(CaseSummary {
                case: row.case,
                conversations,
            });
        }
        Ok(summaries)
    }

    /// The case of a code, however it is written; `None` if there is none.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn case(&self, code: &CaseCode) -> Result<Option<Case>, Error> {
        let found = cases::of_code(&self.connection, code)?;
        Ok(found.map(|row| row.case))
    }

    /// A whole conversation and the case it belongs to.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], and as [`OpenVault::cases`].
    pub fn conversation(&self, id: ConversationId) -> Result<(Case, Conversation), Error> {
        let connection = &self.connection;
        let row = conversations::of_id(connection, id)?.ok_or(Error::NoSuchRecord)?;
        let case = cases::of_id(connection, row.case_id)?.case;
        let conversation = Conversation {
            id,
            started_at: row.started_at,
            finished_at: row.finished_at,
            wheel: row.wheel,
            setting: Setting {
                family_language: row.family_language,
                interpreter: row.interpreter,
                age_band: row.age_band,
                context: row.context,
                step: row.step,
                voices: conversation_voices::of_conversation(connection, id)?,
            },
            open_area: row.open_area,
            wanted: area_wishes::of_conversation(connection, id)?,
            notes: notes::of_conversation(connection, id)?,
        };
        Ok((case, conversation))
    }

    /// Deletes a case and everything below it. Its pages are overwritten; the
    /// backups lose it within seven days.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], and as every write.
    pub fn delete_case(&mut self, code: &CaseCode) -> Result<(), Error> {
        let change = self.change()?;
        if cases::delete(&change, code)? == 0 {
            return Err(Error::NoSuchRecord);
        }
        change.commit()?;
        database::settle(&self.connection)
    }

    /// Deletes the cases whose deletion date is `today` or earlier, and says how many.
    ///
    /// On the first day after half a year without a backup they stay until
    /// the next day of use, since a clock that went ahead looks the same.
    ///
    /// # Errors
    /// As every write.
    pub fn delete_due(&mut self, today: NaiveDate) -> Result<usize, Error> {
        let due_by = backup::due_by(self, today);
        let change = self.change()?;
        let deleted = cases::delete_due(&change, due_by)?;
        change.commit()?;
        if 0 < deleted {
            database::settle(&self.connection)?;
        }
        Ok(deleted)
    }

    fn change(&mut self) -> Result<Transaction<'_>, Error> {
        Ok(self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    /// A change to a conversation that is there and goes on.
    fn change_to(&mut self, id: ConversationId) -> Result<Transaction<'_>, Error> {
        let change = self.change()?;
        let found = conversations::of_id(&change, id)?.ok_or(Error::NoSuchRecord)?;
        if found.finished_at.is_some() {
            return Err(ConversationFault::Finished.into());
        }
        Ok(change)
    }
}
