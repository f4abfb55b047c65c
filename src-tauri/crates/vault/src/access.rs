//! The access log: who did what, when and with which case; chained, so that a line that was changed or removed shows.

use std::fmt::Write as _;

use casework::{CaseCode, Deed};
use chrono::NaiveDateTime;
use rusqlite::Connection;

use crate::{
    Error, OpenVault,
    secret::{Key, Purpose, Stamp},
    tables::{
        access_log::{self, Line},
        access_log_head::{self, Head},
        cases::{self, Mark},
        moment, written,
    },
};

/// Who does something, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessBy {
    /// When, in the computer's own time.
    pub at: NaiveDateTime,
    /// The person, as the computer knows them.
    pub person: String,
}

/// A page of the log, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessPage {
    /// The lines of the page. One that cannot be read any more is left out; the chain is broken at it.
    pub lines: Vec<AccessLine>,
    /// How many lines there are in all.
    pub total: u64,
    /// Whether the whole log is as it was written.
    pub chain: Chain,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessLine {
    /// Its number, counted from 1.
    pub number: u64,
    /// When it was.
    pub at: NaiveDateTime,
    /// Who it was; `None` for the program itself.
    pub person: Option<String>,
    /// What was done.
    pub deed: Deed,
    /// With which case.
    pub case: AccessCase,
    /// Whether the line is as it was written, and follows the one it was written after.
    pub sound: bool,
    /// The chained tag of the line as hexadecimal digits, to lay a saved log beside this one.
    pub seal: String,
}

/// The case of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccessCase {
    /// It concerned none.
    None,
    /// One that is there.
    Known(CaseCode),
    /// One that was deleted. Nothing of it is known any more.
    Deleted,
}

/// Whether the log is as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// Every line is, and none is missing.
    Whole,
    /// A line was changed, removed or put in.
    Broken {
        /// The number of the first line that is not as it was written, or is missing.
        at: u64,
    },
}

impl OpenVault {
    /// Writes a line to the log.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if the case is not there; and as every write.
    pub fn note_access(
        &mut self,
        by: &AccessBy,
        deed: Deed,
        case: Option<&CaseCode>,
    ) -> Result<(), Error> {
        let stamp = self.stamp()?;
        let change = self.change()?;
        let mark = match case {
            None => None,
            Some(code) => Some(
                cases::of_code(&change, code)?
                    .ok_or(Error::NoSuchRecord)?
                    .mark,
            ),
        };
        note(&change, &stamp, by.at, Some(&by.person), deed, mark)?;
        Ok(change.commit()?)
    }

    /// When each of some deeds was done with a case, oldest first. A line that cannot be read is not among them.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if the case is not there; and as [`OpenVault::cases`].
    pub fn deeds_with(
        &self,
        code: &CaseCode,
        deeds: &[Deed],
    ) -> Result<Vec<(NaiveDateTime, Deed)>, Error> {
        let accesses = self.accesses_of(code)?.into_iter();
        let of_those = accesses.filter(|(_, _, deed)| deeds.contains(deed));
        Ok(of_those.map(|(at, _, deed)| (at, deed)).collect())
    }

    /// Who did what with a case and when, oldest first; nobody where the program did it itself. A line
    /// that cannot be read is not among them.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if the case is not there; and as [`OpenVault::cases`].
    pub fn accesses_of(
        &self,
        code: &CaseCode,
    ) -> Result<Vec<(NaiveDateTime, Option<String>, Deed)>, Error> {
        let row = cases::of_code(&self.connection, code)?.ok_or(Error::NoSuchRecord)?;
        let lines = access_log::of_case(&self.connection, &row.mark)?;
        let read = lines.into_iter().filter_map(|line| {
            let deed = Deed::from_stored(&line.deed)?;
            Some((moment(&line.at)?, line.person, deed))
        });
        Ok(read.collect())
    }

    /// At most `limit` lines of the log, newest first, after the first `offset`; and whether the whole log is sound.
    ///
    /// Reads the log whole each time, which takes about a tenth of a second for 100 000 lines.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn access_log(&self, offset: u64, limit: u32) -> Result<AccessPage, Error> {
        let stamp = self.stamp()?;
        let (total, chain) = check(&self.connection, &stamp)?;
        // The last of the page is checked by the one before it.
        let stored = access_log::page(&self.connection, offset, limit)?;
        let mut lines = Vec::new();
        for (index, line) in stored.iter().take(limit as usize).enumerate() {
            let before = stored.get(index + 1);
            let read = read(&self.connection, line, is_sound(&stamp, line, before))?;
            lines.extend(read);
        }
        Ok(AccessPage {
            lines,
            total,
            chain,
        })
    }

    /// What makes the tags of the log.
    pub(crate) fn stamp(&self) -> Result<Stamp, Error> {
        let key = Key::derive(
            self.data_key.key.as_bytes(),
            self.data_key.vault_id.as_bytes(),
            Purpose::AccessLog,
        )?;
        Ok(key.stamp())
    }
}

/// Writes a line after the last one, and the new head.
///
/// Where the head is not as it was written, the line does not fit the one before it:
/// what was done to the log shows at its number from then on, whatever follows.
pub(crate) fn note(
    connection: &Connection,
    stamp: &Stamp,
    at: NaiveDateTime,
    person: Option<&str>,
    deed: Deed,
    mark: Option<Mark>,
) -> Result<(), Error> {
    let head = access_log_head::get(connection)?;
    let last = access_log::last(connection)?.unwrap_or(0);
    let (known, before) = match head {
        Some(head) if head_is_sound(stamp, &head) => (head.lines, head.last_tag),
        Some(_) | None => (0, BREAK.to_vec()),
    };
    let mut line = Line {
        number: known.max(last) + 1,
        at: written(at),
        person: person.map(str::to_owned),
        deed: deed.as_str().to_owned(),
        mark: mark.map(Vec::from),
        tag: Vec::new(),
    };
    line.tag = stamp.tag(&content(&before, &line));
    access_log::insert(connection, &line)?;
    let seal = stamp.tag(&head_content(line.number, &line.tag));
    let head = Head {
        lines: line.number,
        last_tag: line.tag,
        seal: Some(seal),
    };
    Ok(access_log_head::put(connection, &head)?)
}

/// What the first line follows.
const BEGINNING: [u8; 32] = [0; 32];
/// What a line follows that is written where the head is not as it was: nothing that a line can have as its tag.
const BREAK: [u8; 1] = [0xff];

/// How many lines there are, and whether all are as they were written.
fn check(connection: &Connection, stamp: &Stamp) -> Result<(u64, Chain), Error> {
    let mut total = 0;
    let mut broken: Option<i64> = None;
    let mut before: Option<Line> = None;
    access_log::walk(connection, |line| {
        total += 1;
        if broken.is_none() && !is_sound(stamp, &line, before.as_ref()) {
            // Where lines are missing before it, the first of those.
            let next = before.as_ref().map_or(1, |before| before.number + 1);
            broken = Some(next.min(line.number));
        }
        before = Some(line);
    })?;
    let (last, last_tag) = before.map_or((0, BEGINNING.to_vec()), |line| (line.number, line.tag));
    let head = access_log_head::get(connection)?;
    let whole = head.is_some_and(|head| {
        head_is_sound(stamp, &head) && head.lines == last && head.last_tag == last_tag
    });
    let broken = broken.or((!whole).then_some(last + 1));
    let chain = match broken {
        None => Chain::Whole,
        Some(at) => Chain::Broken {
            at: u64::try_from(at).unwrap_or(0),
        },
    };
    Ok((total, chain))
}

/// Whether a line is as it was written and follows the one it was written after.
fn is_sound(stamp: &Stamp, line: &Line, before: Option<&Line>) -> bool {
    let before = match before {
        None if line.number == 1 => BEGINNING.as_slice(),
        Some(before) if before.number + 1 == line.number => &before.tag,
        None | Some(_) => return false,
    };
    stamp.fits(&content(before, line), &line.tag)
}

/// Whether a head is as it was written. Before the first line it has no seal.
fn head_is_sound(stamp: &Stamp, head: &Head) -> bool {
    match &head.seal {
        None => head.lines == 0 && head.last_tag == BEGINNING,
        Some(seal) => stamp.fits(&head_content(head.lines, &head.last_tag), seal),
    }
}

/// What the tag of a line is over. Part of the stored format.
fn content(before: &[u8], line: &Line) -> Vec<u8> {
    let mut content = b"line".to_vec();
    content.extend(line.number.to_be_bytes());
    let parts = [
        Some(before),
        Some(line.at.as_bytes()),
        line.person.as_deref().map(str::as_bytes),
        Some(line.deed.as_bytes()),
        line.mark.as_deref(),
    ];
    for part in parts {
        // The length before each, so that nothing can move from one to the next.
        let length = part.map_or(-1, |part| i64::try_from(part.len()).unwrap_or(i64::MAX));
        content.extend(length.to_be_bytes());
        content.extend(part.unwrap_or_default());
    }
    content
}

/// What the seal of the head is over. Part of the stored format.
fn head_content(lines: i64, last_tag: &[u8]) -> Vec<u8> {
    let mut content = b"head".to_vec();
    content.extend(lines.to_be_bytes());
    content.extend(last_tag);
    content
}

/// A line as it is shown; `None` if it says what no line of ours says.
fn read(connection: &Connection, line: &Line, sound: bool) -> Result<Option<AccessLine>, Error> {
    let case = match line.mark.as_deref().map(Mark::try_from) {
        None => AccessCase::None,
        Some(Ok(mark)) => {
            cases::code_of_mark(connection, &mark)?.map_or(AccessCase::Deleted, AccessCase::Known)
        }
        Some(Err(_)) => return Ok(None),
    };
    let (Some(at), Some(deed), Ok(number)) = (
        moment(&line.at),
        Deed::from_stored(&line.deed),
        u64::try_from(line.number),
    ) else {
        return Ok(None);
    };
    Ok(Some(AccessLine {
        number,
        at,
        person: line.person.clone(),
        deed,
        case,
        sound,
        seal: line.tag.iter().fold(String::new(), |mut seal, byte| {
            // Writing to a text does not fail.
            let _ = write!(seal, "{byte:02x}");
            seal
        }),
    }))
}

#[cfg(test)]
mod tests;
