//! Usage counts as they are kept: each use once, and never whose it was beyond what tells cases apart.
//!
//! When a use was counted is known to the month, and never to a month of a half-year that was released.

use casework::{
    CaseCode, CaseToken, Conversation, ConversationId, CountAreas, LedTo, Meeting, MeetingId,
    Month, Period, Record, SpokenLanguage, UsageEvent, UsageEventId, UseCorrection, UseForm,
};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use uuid::{Builder, Uuid};

use crate::{
    Error, OpenVault, case_files, database, secret,
    tables::{
        cases, conversations,
        counting::{self, CountingRow},
        meetings, new_children, releases, usage_events,
    },
};

/// Which unit a store counts for. Checked by whoever chooses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedUnit {
    /// The code of the county.
    pub county: String,
    /// The code of the municipality or region.
    pub principal: String,
    /// The kind of service.
    pub kind: String,
}

/// How the store counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counting {
    /// The half-year in which it began: that in which the store was made, or first opened by a program that counts.
    pub began: Period,
    /// The first half-year that was not released.
    pub first: Period,
    /// The latest month in which a use was counted. It can be to come, where the clock was ahead.
    pub latest: Option<Month>,
    /// Random, and tells this store from others of the same unit.
    pub source: u64,
    /// Which unit this is; `None` until somebody has said it.
    pub unit: Option<CountedUnit>,
    /// How many uses and cases every number that is told stands for at least, 5 to 20.
    pub fewest: u8,
    /// Whether areas are counted.
    pub areas: CountAreas,
}

/// A use that was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptUse {
    /// Its random name.
    pub id: UsageEventId,
    /// What tells its case from others.
    pub case: CaseToken,
    /// What was counted.
    pub event: UsageEvent,
    /// The release it is part of; `None` where it waits.
    pub release: Option<u32>,
}

/// Whose a use is that belongs to no case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Nobody knows. All of those count as one case.
    Unknown,
    /// Of a child with whom the wheel was never used before. A case that is begun later may be of that child.
    NewChild,
}

impl OpenVault {
    /// How the store counts.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn counting(&self) -> Result<Counting, Error> {
        let connection = &self.connection;
        let row = counting::get(connection)?.ok_or(Error::NoSuchRecord)?;
        Ok(Counting {
            began: row.began,
            first: first_waiting(connection, &row)?,
            latest: usage_events::latest_month(connection)?,
            source: row.source,
            unit: row.unit,
            fewest: row.fewest,
            areas: row.areas,
        })
    }

    /// Says which unit this is. Releases stay as they were made.
    ///
    /// # Errors
    /// As every write.
    pub fn set_counted_unit(&mut self, unit: &CountedUnit) -> Result<(), Error> {
        let change = self.change()?;
        counting::set_unit(&change, unit)?;
        Ok(change.commit()?)
    }

    /// Asks for more uses and cases behind every number. A lower number changes nothing.
    ///
    /// # Errors
    /// As every write.
    pub fn raise_fewest(&mut self, fewest: u8) -> Result<(), Error> {
        let change = self.change()?;
        counting::raise_fewest(&change, fewest)?;
        Ok(change.commit()?)
    }

    /// Counts areas from now on, or no longer: what was counted of them is forgotten then, also on the disk.
    ///
    /// # Errors
    /// As every write.
    pub fn set_count_areas(&mut self, areas: CountAreas) -> Result<(), Error> {
        let change = self.change()?;
        counting::set_areas(&change, areas)?;
        match areas {
            CountAreas::Yes => Ok(change.commit()?),
            CountAreas::No => {
                usage_events::forget_areas(&change)?;
                change.commit()?;
                database::settle(&self.connection)
            }
        }
    }

    /// Counts a finished conversation of which nothing else is kept.
    ///
    /// # Errors
    /// As every write.
    pub fn count_shown(
        &mut self,
        conversation: &Conversation,
        now: NaiveDateTime,
    ) -> Result<UsageEventId, Error> {
        let id = make_id()?;
        let change = self.change()?;
        let row = counting::get(&change)?.ok_or(Error::NoSuchRecord)?;
        let month = month_of(&change, &row, now)?;
        let event = UsageEvent::of_conversation(conversation, month, row.areas);
        usage_events::insert(&change, id, row.shared, &event)?;
        change.commit()?;
        Ok(id)
    }

    /// Counts a use on paper. That its month is one of those that can be chosen is checked by whoever chooses it,
    /// but for months of released half-years.
    ///
    /// # Errors
    /// [`Error::UseReleased`] if the month belongs to a half-year that was released; and as every write.
    pub fn count_on_paper(&mut self, event: &UsageEvent, whose: Whose) -> Result<KeptUse, Error> {
        let id = make_id()?;
        let new_child = make_token()?;
        let change = self.change()?;
        let row = counting::get(&change)?.ok_or(Error::NoSuchRecord)?;
        if event.month.period() < first_waiting(&change, &row)? {
            return Err(Error::UseReleased);
        }
        let case = match whose {
            Whose::Unknown => row.shared,
            Whose::NewChild => {
                new_children::insert(&change, new_child)?;
                new_child
            }
        };
        usage_events::insert(&change, id, case, event)?;
        change.commit()?;
        Ok(KeptUse {
            id,
            case,
            event: event.clone(),
            release: None,
        })
    }

    /// The uses on paper that were not released, those of the latest month first.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn uses_on_paper(&self) -> Result<Vec<KeptUse>, Error> {
        Ok(usage_events::on_paper(&self.connection)?)
    }

    /// Takes back a use on paper.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if there is no such use on paper; [`Error::UseReleased`]; and as every write.
    pub fn take_back_use_on_paper(&mut self, id: UsageEventId) -> Result<(), Error> {
        let change = self.change()?;
        let kept = waiting_use(&change, id)?;
        if kept.event.form != UseForm::Paper {
            return Err(Error::NoSuchRecord);
        }
        usage_events::delete(&change, id)?;
        new_children::delete(&change, kept.case)?;
        Ok(change.commit()?)
    }

    /// The uses that were not released.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn waiting_uses(&self) -> Result<Vec<KeptUse>, Error> {
        Ok(usage_events::waiting(&self.connection)?)
    }

    /// The uses of the half-years from one to another, released or not.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn uses_between(&self, first: Period, last: Period) -> Result<Vec<KeptUse>, Error> {
        Ok(usage_events::between(&self.connection, first, last)?)
    }

    /// A use that was counted.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], and as [`OpenVault::cases`].
    pub fn counted_use(&self, id: UsageEventId) -> Result<KeptUse, Error> {
        usage_events::of_id(&self.connection, id)?.ok_or(Error::NoSuchRecord)
    }

    /// What a conversation was counted as; `None` if it was not.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if there is no such conversation, and as [`OpenVault::cases`].
    pub fn use_of_conversation(&self, id: ConversationId) -> Result<Option<KeptUse>, Error> {
        let event = conversations::usage_event(&self.connection, id)?;
        event.map(|event| self.counted_use(event)).transpose()
    }

    /// What a meeting was counted as; `None` if it was not.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if there is no such meeting, and as [`OpenVault::cases`].
    pub fn use_of_meeting(&self, id: MeetingId) -> Result<Option<KeptUse>, Error> {
        let event = meetings::usage_event(&self.connection, id)?;
        event.map(|event| self.counted_use(event)).transpose()
    }

    /// Corrects what a conversation was counted as, and where it was, in which step and whether somebody interpreted
    /// also in the conversation. Its language and its voices stay: they belong to what was said.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if it was not counted; [`Error::UseReleased`]; and as every write.
    pub fn correct_use_of_conversation(
        &mut self,
        id: ConversationId,
        correction: &UseCorrection,
    ) -> Result<KeptUse, Error> {
        let change = self.change()?;
        let event = conversations::usage_event(&change, id)?.ok_or(Error::NoSuchRecord)?;
        let kept = correct(&change, event, correction)?;
        let UseCorrection {
            context,
            step,
            interpreter,
            ..
        } = correction;
        conversations::correct(&change, id, *context, *step, *interpreter)?;
        change.commit()?;
        Ok(kept)
    }

    /// Corrects what a meeting was counted as. The meeting itself stays as it was read back.
    ///
    /// # Errors
    /// As [`OpenVault::correct_use_of_conversation`].
    pub fn correct_use_of_meeting(
        &mut self,
        id: MeetingId,
        correction: &UseCorrection,
    ) -> Result<KeptUse, Error> {
        let change = self.change()?;
        let event = meetings::usage_event(&change, id)?.ok_or(Error::NoSuchRecord)?;
        let kept = correct(&change, event, correction)?;
        change.commit()?;
        Ok(kept)
    }

    /// Says what a use led to, and in which language it was.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::UseReleased`]; and as every write.
    pub fn describe_use(
        &mut self,
        id: UsageEventId,
        led_to: LedTo,
        language: SpokenLanguage,
    ) -> Result<KeptUse, Error> {
        let change = self.change()?;
        let mut kept = waiting_use(&change, id)?;
        kept.event.led_to = led_to;
        kept.event.language = language;
        usage_events::correct(&change, &kept)?;
        change.commit()?;
        Ok(kept)
    }

    /// The same of a use that belongs to no case, and whose it is.
    ///
    /// # Errors
    /// As [`OpenVault::describe_use`].
    pub fn describe_use_without_case(
        &mut self,
        id: UsageEventId,
        led_to: LedTo,
        language: SpokenLanguage,
        whose: Whose,
    ) -> Result<KeptUse, Error> {
        let new_child = make_token()?;
        let change = self.change()?;
        let row = counting::get(&change)?.ok_or(Error::NoSuchRecord)?;
        let mut kept = waiting_use(&change, id)?;
        kept.event.led_to = led_to;
        kept.event.language = language;
        kept.case = match whose {
            Whose::Unknown => {
                new_children::delete(&change, kept.case)?;
                row.shared
            }
            // Said once more, it stays the same child.
            Whose::NewChild if kept.case != row.shared => kept.case,
            Whose::NewChild => {
                new_children::insert(&change, new_child)?;
                new_child
            }
        };
        usage_events::correct(&change, &kept)?;
        change.commit()?;
        Ok(kept)
    }

    /// Finishes a meeting of a case and counts it, which happens once; it was held with an edition of the wheel.
    /// Gives the use; `None` if it was finished before and not counted then.
    ///
    /// # Errors
    /// As [`OpenVault::put_record`].
    pub fn finish_meeting(
        &mut self,
        code: &CaseCode,
        meeting: &Meeting,
        edition: &str,
        now: NaiveDateTime,
    ) -> Result<Option<UsageEventId>, Error> {
        let made = (make_id()?, make_token()?);
        let change = self.change()?;
        let was_finished = meetings::is_finished(&change, meeting.id)?;
        let record = Record::Meeting(Box::new(meeting.clone()));
        let case_id = case_files::put(&change, code, &record, now)?;
        let counted = if was_finished {
            meetings::usage_event(&change, meeting.id)?
        } else {
            let id = count_in_case(&change, case_id, made, now, |month, areas| {
                UsageEvent::of_meeting(meeting, edition, month, areas)
            })?;
            meetings::set_usage_event(&change, meeting.id, id)?;
            Some(id)
        };
        change.commit()?;
        Ok(counted)
    }
}

/// Begins to count, if the store does not yet: when it is made, and when a program that counts opens it first.
///
/// Not with the first use: that would tell when it was.
pub(crate) fn begin_counting(connection: &Connection, today: NaiveDate) -> Result<(), Error> {
    if counting::get(connection)?.is_some() {
        return Ok(());
    }
    let source = secret::make_bytes()?;
    Ok(counting::begin(
        connection,
        Period::of(today),
        source,
        make_token()?,
    )?)
}

/// Counts a use of a case. `made` are a new id, and a token for a case that has none. Where the wheel was used with
/// a child without a case before, it may be the child of this one: a new case takes over its token.
pub(crate) fn count_in_case(
    connection: &Connection,
    case_id: i64,
    made: (UsageEventId, CaseToken),
    now: NaiveDateTime,
    event: impl FnOnce(Month, CountAreas) -> UsageEvent,
) -> Result<UsageEventId, Error> {
    let (id, new_token) = made;
    let row = counting::get(connection)?.ok_or(Error::NoSuchRecord)?;
    let month = month_of(connection, &row, now)?;
    let token = if let Some(token) = cases::token(connection, case_id)? {
        token
    } else {
        let token = new_children::take(connection)?.unwrap_or(new_token);
        cases::set_token(connection, case_id, token)?;
        token
    };
    usage_events::insert(connection, id, token, &event(month, row.areas))?;
    Ok(id)
}

/// A random name for a use.
pub(crate) fn make_id() -> Result<UsageEventId, Error> {
    Ok(UsageEventId(make_random()?))
}

/// A random token for a case.
pub(crate) fn make_token() -> Result<CaseToken, Error> {
    Ok(CaseToken(make_random()?))
}

fn make_random() -> Result<Uuid, Error> {
    Ok(Builder::from_random_bytes(secret::make_bytes()?).into_uuid())
}

/// The first half-year that was not released.
pub(crate) fn first_waiting(connection: &Connection, row: &CountingRow) -> Result<Period, Error> {
    let latest = releases::latest(connection)?;
    Ok(latest.map_or(row.began, |release| release.last.next()))
}

/// The month in which a use is counted that is finished now. Where the clock was set back it is the first of those
/// that were not released, so that a use never ends up in a half-year that was.
fn month_of(
    connection: &Connection,
    row: &CountingRow,
    now: NaiveDateTime,
) -> Result<Month, Error> {
    let [first, ..] = first_waiting(connection, row)?.months();
    Ok(Month::of(now.date()).max(first))
}

/// A use that can still be changed.
fn waiting_use(connection: &Connection, id: UsageEventId) -> Result<KeptUse, Error> {
    let kept = usage_events::of_id(connection, id)?.ok_or(Error::NoSuchRecord)?;
    match kept.release {
        None => Ok(kept),
        Some(_) => Err(Error::UseReleased),
    }
}

fn correct(
    connection: &Connection,
    id: UsageEventId,
    correction: &UseCorrection,
) -> Result<KeptUse, Error> {
    let mut kept = waiting_use(connection, id)?;
    kept.event = kept.event.corrected(correction);
    usage_events::correct(connection, &kept)?;
    Ok(kept)
}
