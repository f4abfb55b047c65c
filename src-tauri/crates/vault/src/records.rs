//! What an open store can be asked and told. Each change is one transaction, and on disk when the call returns.

use std::collections::BTreeSet;

use casework::{
    AgeBand, Carry, Case, CaseCode, Context, Conversation, ConversationFault, ConversationId, Deed,
    DeleteOn, Edit, Interpreter, Place, Setting, Step, UsageEvent, UsageEventId, VoiceInArea,
};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use wheel::{AreaId, LanguageTag};

use crate::{
    AccessBy, Error, OpenVault, access, backup, database, searching, secret,
    tables::{
        area_wishes, carries, case_roles, cases, conversation_voices, conversations, marks, notes,
        searchable::{self, Unit},
        under_way, unindexed,
    },
    usage,
};

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
    /// Stores a conversation under the case of `code`, with everything said and
    /// decided in it so far, and says what the case is now. Unless it is
    /// finished, it is the conversation under way from then on.
    ///
    /// The case is made if the code is new. If it is not, the case keeps its own deletion date,
    /// whatever is chosen now, and takes the age band of this conversation.
    /// That a case was made is written to the access log.
    ///
    /// # Errors
    /// As every write: [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::Damaged`]; nothing is stored then.
    pub fn begin(
        &mut self,
        code: &CaseCode,
        delete_on: DeleteOn,
        today: NaiveDate,
        conversation: &Conversation,
        by: &AccessBy,
    ) -> Result<Case, Error> {
        let stamp = self.stamp()?;
        let mark = secret::make_bytes()?;
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
                let id = cases::insert(&change, &case, &mark, by.at)?;
                let (at, person) = (by.at, Some(by.person.as_str()));
                access::note(&change, &stamp, at, person, Deed::CaseMade, Some(mark))?;
                id
            }
            Some(found) => {
                // Its date is moved by somebody who says why, and by nobody else.
                cases::update(&change, found.id, age_band, found.case.delete_on)?;
                let (at, person) = (by.at, Some(by.person.as_str()));
                let of_case = Some(found.mark);
                access::note(&change, &stamp, at, person, Deed::CaseChanged, of_case)?;
                cases::touch(&change, found.id, by.at)?;
                found.id
            }
        };
        let id = conversation.id;
        conversations::insert(&change, case_id, conversation)?;
        let voices = &conversation.setting.voices;
        conversation_voices::insert(&change, id, voices, &conversation.came_later)?;
        for area in &conversation.wanted {
            area_wishes::insert(&change, id, *area)?;
        }
        for (key, note) in &conversation.notes {
            notes::put(&change, id, *key, note)?;
        }
        for (at, mark) in &conversation.marks {
            marks::put(&change, id, *at, *mark)?;
        }
        for (at, carry) in &conversation.carries {
            carries::put(&change, id, *at, carry)?;
        }
        case_roles::gather(&change, case_id)?;
        unindexed::insert(&change, case_id, Unit::Conversation(id))?;
        if conversation.finished_at.is_none() {
            under_way::put(&change, id)?;
        }
        let case = cases::of_id(&change, case_id)?.case;
        change.commit()?;
        Ok(case)
    }

    /// Makes an edit. A blank note clears its place.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Conversation`] as [`Conversation::takes`]; and as every write.
    pub fn make(&mut self, id: ConversationId, edit: &Edit) -> Result<(), Error> {
        let change = self.change()?;
        let (case_id, held) = match edit {
            // Whether somebody can go depends on every word.
            Edit::Part(_) => whole(&change, id)?,
            _ => frame(&change, id)?,
        };
        held.takes(edit)?;
        match edit {
            Edit::Note(key, note) => match note {
                Some(note) if !note.is_blank() => notes::put(&change, id, *key, note)?,
                _ => notes::delete(&change, id, *key)?,
            },
            Edit::Want(area) => area_wishes::insert(&change, id, *area)?,
            Edit::Unwant(area) => area_wishes::delete(&change, id, *area)?,
            Edit::Mark(at, Some(mark)) => marks::put(&change, id, *at, *mark)?,
            Edit::Mark(at, None) => marks::delete(&change, id, *at)?,
            Edit::Carry(at, Some(carry)) => carries::put(&change, id, *at, carry)?,
            Edit::Carry(at, None) => carries::delete(&change, id, *at)?,
            Edit::Join(voice) => conversation_voices::append(&change, id, *voice)?,
            Edit::Part(voice) => conversation_voices::delete(&change, id, *voice)?,
        }
        match edit {
            // The index is brought up to it later: nobody waits for that while typing.
            Edit::Note(..) | Edit::Carry(..) => {
                unindexed::insert(&change, case_id, Unit::Conversation(id))?;
            }
            Edit::Join(_) | Edit::Part(_) => case_roles::gather(&change, case_id)?,
            Edit::Want(_) | Edit::Unwant(_) | Edit::Mark(..) => {}
        }
        Ok(change.commit()?)
    }

    /// Remembers the language shown to the family from now on.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Conversation`] if it is finished; and as every write.
    pub fn speak(&mut self, id: ConversationId, language: LanguageTag) -> Result<(), Error> {
        let (change, _) = self.change_to(id)?;
        conversations::set_family_language(&change, id, language)?;
        Ok(change.commit()?)
    }

    /// Remembers where one is, to come back to.
    ///
    /// # Errors
    /// As [`OpenVault::speak`].
    pub fn be_at(&mut self, id: ConversationId, place: Place) -> Result<(), Error> {
        let (change, _) = self.change_to(id)?;
        conversations::set_place(&change, id, place)?;
        Ok(change.commit()?)
    }

    /// Finishes a conversation; it can be read but not changed from then on, and is not under way.
    /// What was said in it can be found then. It is counted as a use of the wheel.
    ///
    /// # Errors
    /// As [`OpenVault::speak`].
    pub fn finish(
        &mut self,
        id: ConversationId,
        now: NaiveDateTime,
    ) -> Result<UsageEventId, Error> {
        let made = (usage::make_id()?, usage::make_token()?);
        let (change, case_id) = self.change_to(id)?;
        let (_, conversation) = whole(&change, id)?;
        let counted = usage::count_in_case(&change, case_id, made, now, |month, areas| {
            UsageEvent::of_conversation(&conversation, month, areas)
        })?;
        conversations::set_finished(&change, id, now, counted)?;
        under_way::delete(&change, id)?;
        cases::touch(&change, case_id, now)?;
        searching::index(&change)?;
        change.commit()?;
        Ok(counted)
    }

    /// Keeps a voice's words in an area back from now on, also in a finished conversation. Nothing said changes.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Conversation`] if the voice was not there; and as every write.
    pub fn keep_back(&mut self, id: ConversationId, at: VoiceInArea) -> Result<(), Error> {
        let change = self.change()?;
        let (_, held) = frame(&change, id)?;
        if !held.setting.voices.contains(&at.voice) {
            return Err(ConversationFault::NotHere.into());
        }
        carries::put(&change, id, at, &Carry::StaysHere)?;
        Ok(change.commit()?)
    }

    /// The conversation that goes on and was neither left nor finished, also after a crash.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn under_way(&self) -> Result<Option<ConversationId>, Error> {
        Ok(under_way::get(&self.connection)?)
    }

    /// Remembers which conversation is under way instead of the one that was; `None` once it was left.
    /// What was written can be found then.
    ///
    /// # Errors
    /// As [`OpenVault::speak`].
    pub fn set_under_way(&mut self, id: Option<ConversationId>) -> Result<(), Error> {
        let Some(id) = id else {
            let change = self.change()?;
            under_way::clear(&change)?;
            searching::index(&change)?;
            return Ok(change.commit()?);
        };
        let (change, _) = self.change_to(id)?;
        under_way::put(&change, id)?;
        searching::index(&change)?;
        Ok(change.commit()?)
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
        let (case_id, conversation) = whole(&self.connection, id)?;
        let case = cases::of_id(&self.connection, case_id)?.case;
        Ok((case, conversation))
    }

    /// The finished conversations of the same case that began before this one, oldest first.
    ///
    /// # Errors
    /// As [`OpenVault::conversation`].
    pub fn finished_before(&self, id: ConversationId) -> Result<Vec<ConversationId>, Error> {
        let row = conversations::of_id(&self.connection, id)?.ok_or(Error::NoSuchRecord)?;
        Ok(conversations::finished_before(&self.connection, &row)?)
    }

    /// Deletes a case and everything below it, and writes that to the access log. Its pages are
    /// overwritten; the backups lose it within seven days.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], and as every write.
    pub fn delete_case(&mut self, code: &CaseCode, by: &AccessBy) -> Result<(), Error> {
        let stamp = self.stamp()?;
        let change = self.change()?;
        let found = cases::of_code(&change, code)?.ok_or(Error::NoSuchRecord)?;
        cases::delete(&change, found.id)?;
        searchable::tidy(&change)?;
        let (at, person) = (by.at, Some(by.person.as_str()));
        access::note(
            &change,
            &stamp,
            at,
            person,
            Deed::CaseDeleted,
            Some(found.mark),
        )?;
        change.commit()?;
        database::settle(&self.connection)
    }

    /// Deletes the cases whose deletion date has come, writes that to the access log, and says how many they were.
    ///
    /// On the first day after half a year without a backup they stay until
    /// the next day of use, since a clock that went ahead looks the same.
    ///
    /// # Errors
    /// As every write.
    pub fn delete_due(&mut self, now: NaiveDateTime) -> Result<usize, Error> {
        let due_by = backup::due_by(self, now.date());
        let due = cases::due(&self.connection, due_by)?;
        if due.is_empty() {
            return Ok(0);
        }
        let stamp = self.stamp()?;
        let change = self.change()?;
        for (id, mark) in &due {
            cases::delete(&change, *id)?;
            access::note(
                &change,
                &stamp,
                now,
                None,
                Deed::CaseDeletedItself,
                Some(*mark),
            )?;
        }
        searchable::tidy(&change)?;
        change.commit()?;
        database::settle(&self.connection)?;
        Ok(due.len())
    }

    pub(crate) fn change(&mut self) -> Result<Transaction<'_>, Error> {
        Ok(self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    /// A change to a conversation that is there and goes on, and the number of its case.
    fn change_to(&mut self, id: ConversationId) -> Result<(Transaction<'_>, i64), Error> {
        let change = self.change()?;
        let found = conversations::of_id(&change, id)?.ok_or(Error::NoSuchRecord)?;
        if found.finished_at.is_some() {
            return Err(ConversationFault::Finished.into());
        }
        Ok((change, found.case_id))
    }
}

/// The case of a conversation, and the conversation without what was said and decided in it.
fn frame(connection: &Connection, id: ConversationId) -> Result<(i64, Conversation), Error> {
    let row = conversations::of_id(connection, id)?.ok_or(Error::NoSuchRecord)?;
    let setting = Setting {
        family_language: row.family_language,
        interpreter: row.interpreter,
        age_band: row.age_band,
        context: row.context,
        step: row.step,
        marking: row.marking,
        voices: conversation_voices::of_conversation(connection, id)?,
    };
    let conversation = Conversation {
        finished_at: row.finished_at,
        place: row.place,
        ..Conversation::begin(id, row.started_at, row.wheel, setting)
    };
    Ok((row.case_id, conversation))
}

/// The case of a conversation, and the conversation with everything.
pub(crate) fn whole(
    connection: &Connection,
    id: ConversationId,
) -> Result<(i64, Conversation), Error> {
    let (case_id, frame) = frame(connection, id)?;
    let conversation = Conversation {
        came_later: conversation_voices::came_later(connection, id)?,
        wanted: area_wishes::of_conversation(connection, id)?,
        notes: notes::of_conversation(connection, id)?,
        marks: marks::of_conversation(connection, id)?,
        carries: carries::of_conversation(connection, id)?,
        ..frame
    };
    Ok((case_id, conversation))
}

#[cfg(test)]
mod tests;
