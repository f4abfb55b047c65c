//! What a case holds besides its conversations: read whole, changed piece by piece.

use std::collections::BTreeMap;

use casework::{
    ActionId, CaseCode, CaseFile, Circle, ConsentId, Conversation, DateMove, MeetingId, Record,
    RecordKey, Standing,
};
use chrono::{NaiveDateTime, NaiveTime};
use rusqlite::Connection;

use crate::{
    Error, OpenVault,
    records::whole,
    tables::{
        actions, case_roles,
        cases::{self, CaseRow},
        consents, contacts, conversations, date_moves, guardians, meetings, paths, posts,
        searchable::{self, Unit},
        unindexed,
    },
};

impl OpenVault {
    /// Everything about a case but its conversations; `None` if there is no case of this code.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn case_file(&self, code: &CaseCode) -> Result<Option<CaseFile>, Error> {
        let connection = &self.connection;
        let Some(row) = cases::of_code(connection, code)? else {
            return Ok(None);
        };
        Ok(Some(CaseFile {
            circle: circle(connection, &row)?,
            path: paths::of_case(connection, row.id)?,
            moves: date_moves::of_case(connection, row.id)?,
            consents: consents::of_case(connection, row.id)?,
            meetings: meetings::of_case(connection, row.id)?,
            actions: actions::of_case(connection, row.id)?,
            case: row.case,
            standing: row.standing,
        }))
    }

    /// The conversations of a case, whole, oldest first.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if there is no case of this code, and as [`OpenVault::cases`].
    pub fn conversations_of(&self, code: &CaseCode) -> Result<Vec<Conversation>, Error> {
        let row = cases::of_code(&self.connection, code)?.ok_or(Error::NoSuchRecord)?;
        conversations::ids_of_case(&self.connection, row.id)?
            .into_iter()
            .map(|id| Ok(whole(&self.connection, id)?.1))
            .collect()
    }

    /// Puts a piece of a case in the place of what stood there. A meeting is finished with
    /// [`OpenVault::finish_meeting`], which counts it.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if there is no case of this code, or the id belongs to another case; and as every write.
    pub fn put_record(
        &mut self,
        code: &CaseCode,
        record: &Record,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        let change = self.change()?;
        put(&change, code, record, now)?;
        Ok(change.commit()?)
    }

    /// Takes a piece of a case away. Where the case stands and who is around the child become as in a new case.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if it is not there or belongs to another case; and as every write.
    pub fn take_record(
        &mut self,
        code: &CaseCode,
        key: RecordKey,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        let change = self.change()?;
        let case_id = cases::of_code(&change, code)?
            .ok_or(Error::NoSuchRecord)?
            .id;
        let is_one_of_many = matches!(
            key,
            RecordKey::Consent(_) | RecordKey::Meeting(_) | RecordKey::Action(_)
        );
        if is_one_of_many && holding(&change, key)? != Some(case_id) {
            return Err(Error::NoSuchRecord);
        }
        match key {
            RecordKey::Standing => cases::put_standing(&change, case_id, &Standing::default())?,
            RecordKey::Circle => put_circle(&change, case_id, &Circle::default())?,
            RecordKey::Path => {
                if paths::delete(&change, case_id)? == 0 {
                    return Err(Error::NoSuchRecord);
                }
            }
            RecordKey::Consent(id) => consents::delete(&change, id)?,
            RecordKey::Meeting(id) => meetings::delete(&change, id)?,
            RecordKey::Action(id) => actions::delete(&change, id)?,
        }
        after(&change, case_id, key, now)?;
        searchable::put(&change, case_id, unit(key), &BTreeMap::new())?;
        unindexed::delete(&change, case_id, unit(key))?;
        Ok(change.commit()?)
    }

    /// Moves the deletion date of a case to the one decided, and remembers that.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if there is no case of this code; and as every write.
    pub fn move_deletion(&mut self, code: &CaseCode, moved: &DateMove) -> Result<(), Error> {
        let change = self.change()?;
        let row = cases::of_code(&change, code)?.ok_or(Error::NoSuchRecord)?;
        cases::set_delete_on(&change, row.id, moved.to)?;
        date_moves::append(&change, row.id, moved)?;
        // The day is known and not the hour.
        let now = row.touched_at.max(moved.on.and_time(NaiveTime::MIN));
        cases::touch(&change, row.id, now)?;
        unindexed::insert(&change, row.id, Unit::DateMoves)?;
        Ok(change.commit()?)
    }

    /// The case that a meeting belongs to; `None` if there is no such meeting.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn holding_meeting(&self, id: MeetingId) -> Result<Option<CaseCode>, Error> {
        self.code_holding(RecordKey::Meeting(id))
    }

    /// The case that an action belongs to; `None` if there is no such action.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn holding_action(&self, id: ActionId) -> Result<Option<CaseCode>, Error> {
        self.code_holding(RecordKey::Action(id))
    }

    /// The case that a consent belongs to; `None` if there is no such consent.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn holding_consent(&self, id: ConsentId) -> Result<Option<CaseCode>, Error> {
        self.code_holding(RecordKey::Consent(id))
    }

    fn code_holding(&self, key: RecordKey) -> Result<Option<CaseCode>, Error> {
        match holding(&self.connection, key)? {
            Some(case_id) => Ok(Some(cases::of_id(&self.connection, case_id)?.case.code)),
            None => Ok(None),
        }
    }
}

/// Puts a piece of a case in the place of what stood there, and says which number the case has.
pub(crate) fn put(
    connection: &Connection,
    code: &CaseCode,
    record: &Record,
    now: NaiveDateTime,
) -> Result<i64, Error> {
    let row = cases::of_code(connection, code)?.ok_or(Error::NoSuchRecord)?;
    let case_id = row.id;
    let key = record.key();
    if holding(connection, key)?.is_some_and(|holding| holding != case_id) {
        return Err(Error::NoSuchRecord);
    }
    match record {
        Record::Standing(standing) => cases::put_standing(connection, case_id, standing)?,
        Record::Circle(circle) => put_circle(connection, case_id, circle)?,
        Record::Path(path) => paths::put(connection, case_id, path)?,
        Record::Consent(consent) => consents::put(connection, case_id, consent)?,
        Record::Meeting(meeting) => meetings::put(connection, case_id, meeting)?,
        Record::Action(action) => actions::put(connection, case_id, action)?,
    }
    after(connection, case_id, key, now)?;
    unindexed::insert(connection, case_id, unit(key))?;
    Ok(case_id)
}

/// Who is around the child of a case.
pub(crate) fn circle(connection: &Connection, row: &CaseRow) -> rusqlite::Result<Circle> {
    Ok(Circle {
        keeper: row.keeper,
        guardians: guardians::of_case(connection, row.id)?,
        contacts: contacts::of_case(connection, row.id)?,
        posts: posts::of_case(connection, row.id)?,
    })
}

fn put_circle(connection: &Connection, case_id: i64, circle: &Circle) -> rusqlite::Result<()> {
    cases::put_keeper(connection, case_id, circle.keeper)?;
    guardians::put(connection, case_id, &circle.guardians)?;
    contacts::put(connection, case_id, &circle.contacts)?;
    posts::put(connection, case_id, &circle.posts)
}

/// The number of the case a record with an id belongs to; `None` for what every case has one of.
fn holding(connection: &Connection, key: RecordKey) -> rusqlite::Result<Option<i64>> {
    match key {
        RecordKey::Standing | RecordKey::Circle | RecordKey::Path => Ok(None),
        RecordKey::Consent(id) => consents::case_of(connection, id),
        RecordKey::Meeting(id) => meetings::case_of(connection, id),
        RecordKey::Action(id) => actions::case_of(connection, id),
    }
}

/// What follows on a change to a piece of a case.
fn after(
    connection: &Connection,
    case_id: i64,
    key: RecordKey,
    now: NaiveDateTime,
) -> rusqlite::Result<()> {
    match key {
        RecordKey::Circle | RecordKey::Meeting(_) => case_roles::gather(connection, case_id)?,
        RecordKey::Standing | RecordKey::Path | RecordKey::Consent(_) | RecordKey::Action(_) => {}
    }
    cases::touch(connection, case_id, now)
}

/// What is indexed of a piece of a case.
fn unit(key: RecordKey) -> Unit {
    match key {
        RecordKey::Standing => Unit::Closing,
        RecordKey::Circle => Unit::Circle,
        RecordKey::Path => Unit::Path,
        RecordKey::Consent(id) => Unit::Consent(id),
        RecordKey::Meeting(id) => Unit::Meeting(id),
        RecordKey::Action(id) => Unit::Action(id),
    }
}
