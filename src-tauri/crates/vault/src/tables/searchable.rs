//! `searchable` and `search`: where each text that can be found stands, and its folded words.
//!
//! A row of the first has the number of a row of the second. The number begins
//! with the day, so that the latest come first without sorting; a trigger takes
//! the words along when a row goes, also with its case.

use std::collections::BTreeMap;

use casework::{
    ActionId, CaseCode, ConsentId, ConversationId, MeetingId, NoteText, Question, VoiceInArea,
};
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Row, named_params};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{cases, column, out_of_place, rows, voice_in_area};
use crate::{HitPlace, NotePart};

/// What is indexed in one go: a conversation, a record of a case, or what a case has one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Conversation(ConversationId),
    Meeting(MeetingId),
    Action(ActionId),
    Consent(ConsentId),
    Circle,
    Path,
    Closing,
    DateMoves,
}

/// A text as the index has it: on which day, and its folded words.
pub(crate) type Indexed = (NaiveDate, Zeroizing<String>);

/// The words stored for the kinds of units.
const CONVERSATION: &str = "conversation";
const MEETING: &str = "meeting";
const ACTION: &str = "action";
const CONSENT: &str = "consent";
const CIRCLE: &str = "circle";
const PATH: &str = "path";
const CLOSING: &str = "closing";
const DATE_MOVES: &str = "date-moves";

/// The words stored for the texts of one voice in one area.
const WORDS: &str = "words";
const SWEDISH: &str = "swedish";
const BRIEF: &str = "brief";

/// The most texts of an index that is written anew when a case is deleted: about a tenth of a second's work.
const MOST_TIDIED: u32 = 10_000;

/// How far the day stands above the number within it.
const DAY_BITS: u32 = 32;

impl Unit {
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Conversation(_) => CONVERSATION,
            Self::Meeting(_) => MEETING,
            Self::Action(_) => ACTION,
            Self::Consent(_) => CONSENT,
            Self::Circle => CIRCLE,
            Self::Path => PATH,
            Self::Closing => CLOSING,
            Self::DateMoves => DATE_MOVES,
        }
    }

    /// The id of the record; no bytes for what a case has one of.
    pub(super) fn record_id(&self) -> &[u8] {
        match self {
            Self::Conversation(ConversationId(id))
            | Self::Meeting(MeetingId(id))
            | Self::Action(ActionId(id))
            | Self::Consent(ConsentId(id)) => id.as_bytes(),
            Self::Circle | Self::Path | Self::Closing | Self::DateMoves => &[],
        }
    }
}

/// Reads the columns `kind` and `record_id`.
pub(super) fn unit(row: &Row<'_>) -> rusqlite::Result<Unit> {
    let kind: String = row.get("kind")?;
    let id: Vec<u8> = row.get("record_id")?;
    let id = Uuid::from_slice(&id).ok();
    match (kind.as_str(), id) {
        (CONVERSATION, Some(id)) => Ok(Unit::Conversation(ConversationId(id))),
        (MEETING, Some(id)) => Ok(Unit::Meeting(MeetingId(id))),
        (ACTION, Some(id)) => Ok(Unit::Action(ActionId(id))),
        (CONSENT, Some(id)) => Ok(Unit::Consent(ConsentId(id))),
        (CIRCLE, None) => Ok(Unit::Circle),
        (PATH, None) => Ok(Unit::Path),
        (CLOSING, None) => Ok(Unit::Closing),
        (DATE_MOVES, None) => Ok(Unit::DateMoves),
        _ => Err(out_of_place()),
    }
}

/// Lets exactly these texts be indexed for a unit of a case. Writes only what differs.
pub(crate) fn put(
    connection: &Connection,
    case_id: i64,
    unit: Unit,
    texts: &BTreeMap<HitPlace, Indexed>,
) -> rusqlite::Result<()> {
    let before: BTreeMap<HitPlace, (i64, Indexed)> = rows(
        connection,
        "SELECT searchable.*, text FROM searchable JOIN search ON search.rowid = searchable.id
         WHERE case_id = :case_id AND kind = :kind AND record_id = :record_id",
        named_params! {
            ":case_id": case_id,
            ":kind": unit.kind(),
            ":record_id": unit.record_id(),
        },
        |row| {
            let id: i64 = row.get("id")?;
            let text = row.get("text").map(Zeroizing::new)?;
            Ok((place(row)?, (id, (day_of(id)?, text))))
        },
    )?;
    for (place, (id, (on, text))) in &before {
        match texts.get(place) {
            Some((day, words)) if day == on => {
                if words != text {
                    connection
                        .prepare_cached("UPDATE search SET text = :text WHERE rowid = :id")?
                        .execute(named_params! { ":id": id, ":text": words.as_str() })?;
                }
            }
            _ => delete(connection, *id)?,
        }
    }
    for (place, (on, text)) in texts {
        let stands = before.get(place).is_some_and(|(_, (day, _))| day == on);
        if !stands {
            insert(connection, case_id, unit, *place, *on, text)?;
        }
    }
    Ok(())
}

/// Something found: the number and code of its case, its day and its place, and the text itself
/// if it is of a conversation.
pub(crate) struct FoundRow {
    pub(crate) case_id: i64,
    pub(crate) code: CaseCode,
    pub(crate) on: NaiveDate,
    pub(crate) place: HitPlace,
    pub(crate) text: Option<NoteText>,
}

/// Where every term stands, the last one as the beginning of a word; the latest first.
pub(crate) fn find(
    connection: &Connection,
    terms: &[Zeroizing<String>],
    limit: u32,
) -> rusqlite::Result<Vec<FoundRow>> {
    // A term is made of letters and digits, so between quotes nothing in it has a meaning.
    let length = terms.iter().map(|term| term.len() + 8).sum();
    let mut pattern = Zeroizing::new(String::with_capacity(length));
    for term in terms {
        if !pattern.is_empty() {
            pattern.push_str(" AND ");
        }
        pattern.push('"');
        pattern.push_str(term);
        pattern.push('"');
    }
    pattern.push('*');
    // Most of what is found was said in conversations, and comes along without being asked for one by one.
    rows(
        connection,
        "SELECT searchable.*, code, CASE part
             WHEN 'words' THEN words WHEN 'swedish' THEN swedish WHEN 'brief' THEN brief
         END AS found
         FROM search
         CROSS JOIN searchable ON searchable.id = search.rowid
         CROSS JOIN cases ON cases.id = case_id
         LEFT JOIN notes ON part IN ('words', 'swedish')
             AND notes.conversation_id = record_id AND notes.area = searchable.area
             AND notes.role = searchable.role AND notes.number = searchable.number
             AND notes.question = searchable.question
         LEFT JOIN carries ON part = 'brief'
             AND carries.conversation_id = record_id AND carries.area = searchable.area
             AND carries.role = searchable.role AND carries.number = searchable.number
         WHERE search MATCH :pattern ORDER BY search.rowid DESC LIMIT :limit",
        named_params! { ":pattern": pattern.as_str(), ":limit": limit },
        |row| {
            Ok(FoundRow {
                case_id: row.get("case_id")?,
                code: cases::code(row)?,
                on: day_of(row.get("id")?)?,
                place: place(row)?,
                text: row.get::<_, Option<String>>("found")?.map(NoteText::stored),
            })
        },
    )
}

/// Writes the whole index anew, if it is small enough to be waited for.
///
/// What is deleted goes from the index at once, but where its pages begin it keeps the first
/// letters of a word that stood there. In a larger index those go with its next merging.
pub(crate) fn tidy(connection: &Connection) -> rusqlite::Result<()> {
    let texts: u32 = connection
        .prepare_cached("SELECT count(*) FROM (SELECT 1 FROM searchable LIMIT :limit)")?
        .query_row(named_params! { ":limit": MOST_TIDIED + 1 }, |row| {
            row.get(0)
        })?;
    if texts <= MOST_TIDIED {
        merge(connection)?;
    }
    Ok(())
}

/// Writes the whole index anew.
pub(crate) fn merge(connection: &Connection) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO search (search) VALUES ('optimize')")?
        .execute([])?;
    Ok(())
}

fn insert(
    connection: &Connection,
    case_id: i64,
    unit: Unit,
    place: HitPlace,
    on: NaiveDate,
    text: &str,
) -> rusqlite::Result<()> {
    let id: i64 = connection
        .prepare_cached(
            "SELECT 1 + coalesce(max(id), :day - 1) FROM searchable
             WHERE :day <= id AND id < :next_day",
        )?
        .query_row(
            named_params! { ":day": first_of(on), ":next_day": first_of(on) + (1 << DAY_BITS) },
            |row| row.get(0),
        )?;
    let (at, question, part) = columns(place);
    connection
        .prepare_cached(
            "INSERT INTO searchable (
                 id, case_id, kind, record_id, area, role, number, question, part
             ) VALUES (
                 :id, :case_id, :kind, :record_id, :area, :role, :number, :question, :part
             )",
        )?
        .execute(named_params! {
            ":id": id,
            ":case_id": case_id,
            ":kind": unit.kind(),
            ":record_id": unit.record_id(),
            ":area": at.map(|at| at.area.as_str()),
            ":role": at.map(|at| at.voice.role().as_str()),
            ":number": at.map(|at| at.voice.number()),
            ":question": question.map(Question::as_str),
            ":part": part,
        })?;
    connection
        .prepare_cached("INSERT INTO search (rowid, text) VALUES (:id, :text)")?
        .execute(named_params! { ":id": id, ":text": text })?;
    Ok(())
}

fn delete(connection: &Connection, id: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM searchable WHERE id = :id")?
        .execute(named_params! { ":id": id })?;
    Ok(())
}

/// What tells the texts of a unit apart.
fn columns(place: HitPlace) -> (Option<VoiceInArea>, Option<Question>, Option<&'static str>) {
    match place {
        HitPlace::Note {
            area,
            voice,
            question,
            part,
            ..
        } => {
            let part = match part {
                NotePart::Words => WORDS,
                NotePart::Swedish => SWEDISH,
            };
            (
                Some(VoiceInArea { area, voice }),
                Some(question),
                Some(part),
            )
        }
        HitPlace::Brief { area, voice, .. } => {
            (Some(VoiceInArea { area, voice }), None, Some(BRIEF))
        }
        HitPlace::Meeting(_)
        | HitPlace::Action(_)
        | HitPlace::Consent(_)
        | HitPlace::Circle
        | HitPlace::Path
        | HitPlace::Closing
        | HitPlace::DateMove => (None, None, None),
    }
}

/// Reads where a text stands.
fn place(row: &Row<'_>) -> rusqlite::Result<HitPlace> {
    let conversation = match unit(row)? {
        Unit::Conversation(conversation) => conversation,
        Unit::Meeting(id) => return Ok(HitPlace::Meeting(id)),
        Unit::Action(id) => return Ok(HitPlace::Action(id)),
        Unit::Consent(id) => return Ok(HitPlace::Consent(id)),
        Unit::Circle => return Ok(HitPlace::Circle),
        Unit::Path => return Ok(HitPlace::Path),
        Unit::Closing => return Ok(HitPlace::Closing),
        Unit::DateMoves => return Ok(HitPlace::DateMove),
    };
    let VoiceInArea { area, voice } = voice_in_area(row)?;
    let part: String = row.get("part")?;
    let part = match part.as_str() {
        WORDS => NotePart::Words,
        SWEDISH => NotePart::Swedish,
        BRIEF => {
            return Ok(HitPlace::Brief {
                conversation,
                area,
                voice,
            });
        }
        _ => return Err(out_of_place()),
    };
    Ok(HitPlace::Note {
        conversation,
        area,
        voice,
        question: column(row, "question", Question::from_stored)?,
        part,
    })
}

/// The first number of a day.
fn first_of(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce()) << DAY_BITS
}

/// The day of a number.
fn day_of(id: i64) -> rusqlite::Result<NaiveDate> {
    i32::try_from(id >> DAY_BITS)
        .ok()
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        .ok_or_else(out_of_place)
}
