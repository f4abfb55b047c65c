//! Search in everything people typed, over encrypted pages.

use std::collections::BTreeMap;

use casework::{
    ActionId, ActionState, Carry, CaseCode, ConsentId, ConversationId, Excerpt, Meeting, MeetingId,
    NoteText, Question, Voice,
    search::{fold, terms},
};
use chrono::NaiveDate;
use rusqlite::Connection;
use wheel::AreaId;
use zeroize::Zeroizing;

use crate::{
    Error, OpenVault,
    tables::{
        actions, carries, cases, consents, contacts, conversations, date_moves, meetings, notes,
        paths, posts,
        searchable::{self, Indexed, Unit},
        unindexed,
    },
};

/// What was found, by day, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The latest of it.
    pub hits: Vec<Hit>,
    /// Whether there is more than these.
    pub more: bool,
}

/// A place where every word looked for stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The case it is in.
    pub code: CaseCode,
    /// The day it belongs to: of the conversation, the meeting, the decision.
    pub on: NaiveDate,
    /// Where it stands.
    pub place: HitPlace,
    /// The first of the words and what is around it.
    pub excerpt: Excerpt,
}

/// Where something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HitPlace {
    /// In what somebody said.
    Note {
        /// The conversation.
        conversation: ConversationId,
        /// The area.
        area: AreaId,
        /// Who said it.
        voice: Voice,
        /// The question it answers.
        question: Question,
        /// In which of its two texts.
        part: NotePart,
    },
    /// In the short form of what somebody said.
    Brief {
        /// The conversation.
        conversation: ConversationId,
        /// The area.
        area: AreaId,
        /// Whose words it stands for.
        voice: Voice,
    },
    /// In a meeting.
    Meeting(MeetingId),
    /// In an action.
    Action(ActionId),
    /// In a consent.
    Consent(ConsentId),
    /// Among those around the child.
    Circle,
    /// In the thoughts on the model's path.
    Path,
    /// In the words on how it was closed.
    Closing,
    /// In the reasons for which the deletion date was moved.
    DateMove,
}

/// One of the two texts of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotePart {
    /// The words as said.
    Words,
    /// The same in Swedish, as interpreted.
    Swedish,
}

impl OpenVault {
    /// Where every word of a query stands, the last one also as the beginning of a word;
    /// at most `limit` places, the latest first. Signs other than letters and digits do not count.
    ///
    /// A meeting, an action, a consent and what a case has one of are each looked at as a whole.
    ///
    /// # Errors
    /// As [`OpenVault::index_pending`].
    pub fn search(&mut self, query: &str, limit: u32) -> Result<Found, Error> {
        self.index_pending()?;
        let terms = terms(query);
        if terms.is_empty() {
            return Ok(Found::default());
        }
        let mut rows = searchable::find(&self.connection, &terms, limit.saturating_add(1))?;
        let more = (limit as usize) < rows.len();
        rows.truncate(limit as usize);
        let mut hits = Vec::new();
        for row in rows {
            let texts = match row.text {
                Some(text) => vec![text],
                None => texts_at(&self.connection, row.case_id, row.place)?,
            };
            let excerpt = texts
                .iter()
                .find_map(|text| Excerpt::around(text.as_str(), &terms));
            hits.push(Hit {
                code: row.code,
                on: row.on,
                place: row.place,
                excerpt: excerpt.unwrap_or_default(),
            });
        }
        Ok(Found { hits, more })
    }

    /// Brings the index up to what was written since it was last done. Words that were struck are gone from it then.
    ///
    /// # Errors
    /// As every write.
    pub fn index_pending(&mut self) -> Result<(), Error> {
        if unindexed::is_empty(&self.connection)? {
            return Ok(());
        }
        let change = self.change()?;
        index(&change)?;
        Ok(change.commit()?)
    }
}

/// So many conversations and records at once are worth to have the index in one piece afterwards.
const MANY: usize = 1_000;

/// Brings the index up to what was written, as part of a change.
pub(crate) fn index(connection: &Connection) -> Result<(), Error> {
    let pending = unindexed::all(connection)?;
    if pending.is_empty() {
        return Ok(());
    }
    let many = MANY < pending.len();
    for (case_id, unit) in pending {
        let texts = texts_of(connection, case_id, unit)?;
        searchable::put(connection, case_id, unit, &texts)?;
    }
    if many {
        // As after an older store was opened for the first time.
        searchable::merge(connection)?;
    }
    Ok(unindexed::clear(connection)?)
}

/// What is to be found of a unit. Texts without a word are left out.
fn texts_of(
    connection: &Connection,
    case_id: i64,
    unit: Unit,
) -> Result<BTreeMap<HitPlace, Indexed>, Error> {
    let place = match unit {
        Unit::Conversation(id) => return texts_of_conversation(connection, id),
        Unit::Meeting(id) => HitPlace::Meeting(id),
        Unit::Action(id) => HitPlace::Action(id),
        Unit::Consent(id) => HitPlace::Consent(id),
        Unit::Circle => HitPlace::Circle,
        Unit::Path => HitPlace::Path,
        Unit::Closing => HitPlace::Closing,
        Unit::DateMoves => HitPlace::DateMove,
    };
    let texts = texts_at(connection, case_id, place)?;
    let mut folded = Zeroizing::new(String::new());
    for text in &texts {
        // A line break between two texts, as between two words.
        folded.push_str(text.as_str());
        folded.push('\n');
    }
    let mut found = BTreeMap::new();
    put(
        &mut found,
        place,
        day_of(connection, case_id, unit)?,
        &folded,
    );
    Ok(found)
}

fn texts_of_conversation(
    connection: &Connection,
    id: ConversationId,
) -> Result<BTreeMap<HitPlace, Indexed>, Error> {
    let mut found = BTreeMap::new();
    let Some(row) = conversations::of_id(connection, id)? else {
        return Ok(found);
    };
    let on = row.started_at.date();
    for (key, note) in notes::of_conversation(connection, id)? {
        for (part, text) in [
            (NotePart::Words, &note.words),
            (NotePart::Swedish, &note.swedish),
        ] {
            let place = HitPlace::Note {
                conversation: id,
                area: key.area,
                voice: key.voice,
                question: key.question,
                part,
            };
            put(&mut found, place, on, text.as_str());
        }
    }
    for (at, carry) in carries::of_conversation(connection, id)? {
        if let Carry::InBrief { brief, .. } = carry {
            let place = HitPlace::Brief {
                conversation: id,
                area: at.area,
                voice: at.voice,
            };
            put(&mut found, place, on, brief.as_str());
        }
    }
    Ok(found)
}

fn put(found: &mut BTreeMap<HitPlace, Indexed>, place: HitPlace, on: NaiveDate, text: &str) {
    let folded = fold(text);
    if !folded.is_empty() {
        found.insert(place, (on, folded));
    }
}

/// The texts that stand in a place of a case, in the order in which they are read.
fn texts_at(
    connection: &Connection,
    case_id: i64,
    place: HitPlace,
) -> Result<Vec<NoteText>, Error> {
    Ok(match place {
        // The text of these comes with what is found.
        HitPlace::Note { .. } | HitPlace::Brief { .. } => Vec::new(),
        HitPlace::Meeting(id) => meetings::of_id(connection, id)?
            .map(texts_of_meeting)
            .unwrap_or_default(),
        HitPlace::Action(id) => match actions::of_id(connection, id)? {
            Some(action) => {
                let why = match action.state {
                    ActionState::Open => None,
                    ActionState::Done { why, .. }
                    | ActionState::Changed { why, .. }
                    | ActionState::NotNeeded { why, .. } => Some(why),
                };
                [action.what, action.who].into_iter().chain(why).collect()
            }
            None => Vec::new(),
        },
        HitPlace::Consent(id) => match consents::of_id(connection, id)? {
            Some(consent) => vec![
                consent.purpose,
                consent.except_words,
                consent.explained,
                consent.noted_by,
            ],
            None => Vec::new(),
        },
        HitPlace::Circle => {
            let contacts = contacts::of_case(connection, case_id)?;
            let posts = posts::of_case(connection, case_id)?;
            let contacts = contacts
                .into_iter()
                .flat_map(|one| [one.function, one.reach]);
            let posts = posts.into_iter().flat_map(|post| [post.function, post.why]);
            contacts.chain(posts).collect()
        }
        HitPlace::Path => {
            let path = paths::of_case(connection, case_id)?;
            path.into_iter().map(|path| path.thoughts).collect()
        }
        HitPlace::Closing => {
            let closing = cases::of_id(connection, case_id)?.standing.closing;
            closing.into_iter().map(|closing| closing.words).collect()
        }
        HitPlace::DateMove => {
            let moves = date_moves::of_case(connection, case_id)?;
            moves.into_iter().map(|moved| moved.why).collect()
        }
    })
}

fn texts_of_meeting(meeting: Meeting) -> Vec<NoteText> {
    let before = meeting.before;
    let mut texts = vec![
        meeting.question,
        meeting.place,
        before.raise,
        before.not_raise,
        before.who,
        before.pause,
        before.speaks_for_me,
    ];
    texts.extend(meeting.participants.into_iter().map(|one| one.function));
    for item in meeting.agenda {
        texts.extend([item.words, item.noted]);
    }
    texts.extend(meeting.holds_whole.map(|holder| holder.function));
    texts.extend([meeting.follow_up_by, meeting.childs_view, meeting.dissent]);
    texts
}

/// The day that the texts of a unit belong to. Who is around the child has none, and so that of its last change.
fn day_of(connection: &Connection, case_id: i64, unit: Unit) -> Result<NaiveDate, Error> {
    let case = cases::of_id(connection, case_id)?;
    let known = match unit {
        Unit::Conversation(id) => {
            conversations::of_id(connection, id)?.map(|row| row.started_at.date())
        }
        Unit::Meeting(id) => meetings::of_id(connection, id)?
            .map(|meeting| meeting.at.map_or(meeting.made_on, |at| at.date())),
        Unit::Action(id) => actions::of_id(connection, id)?.map(|action| action.agreed_on),
        Unit::Consent(id) => consents::of_id(connection, id)?.map(|consent| consent.given_on),
        Unit::Circle => None,
        Unit::Path => paths::of_case(connection, case_id)?.map(|path| path.on),
        Unit::Closing => case.standing.closing.map(|closing| closing.on),
        Unit::DateMoves => date_moves::of_case(connection, case_id)?
            .last()
            .map(|moved| moved.on),
    };
    Ok(known.unwrap_or(case.touched_at.date()))
}

#[cfg(test)]
mod tests;
