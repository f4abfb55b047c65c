//! What is worked on in cases besides conversations: pieces of a case file are
//! put, taken, undone and done again, and each deed is logged.
//!
//! As with a conversation, what the store refuses is not lost: it waits here,
//! is shown as it was typed, tried again at every occasion, and sealed behind the lock.

use std::collections::{BTreeMap, BTreeSet};

use casework::{
    Audience, Brought, CaseCode, CaseFile, Choice, Conversation, DateMove, Deed, DeleteOn, Meeting,
    MeetingId, NoteText, Record, RecordKey, UsageEventId, VoiceRole, bring,
};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use uuid::Uuid;
use vault::{AccessBy, CaseSummary, OpenVault};
use zeroize::Zeroizing;

use super::{LatestUse, Open, Session};
use crate::{
    Failure,
    failure::{Field, Rule},
    incident,
};

/// So many steps can be undone.
const MOST_STEPS: usize = 200;
/// Searching without a longer pause is one line of the log.
const ONE_SEARCH: TimeDelta = TimeDelta::minutes(5);
/// Changes to the same piece without a longer pause are one step.
const ONE_STEP: TimeDelta = TimeDelta::seconds(2);
/// The deeds that stand on the timeline of a case as documents.
const DOCUMENTS: [Deed; 9] = [
    Deed::SipMade,
    Deed::BbicMade,
    Deed::EhtMade,
    Deed::InvitationMade,
    Deed::HomePageMade,
    Deed::RoundsMade,
    Deed::AgendaMade,
    Deed::MinutesMade,
    Deed::StoredMade,
];

/// Everything of a case, as its page shows it.
#[derive(Clone, Debug)]
pub struct CaseWhole {
    /// All but conversations.
    pub file: CaseFile,
    /// What a list shows of it.
    pub summary: CaseSummary,
    /// Its conversations, oldest first.
    pub conversations: Vec<Conversation>,
    /// Documents and sheets made, oldest first.
    pub documents: Vec<(NaiveDate, Deed)>,
    /// Why the store has not taken something of it; `None` where all is kept.
    pub refused: Option<Failure>,
    /// How many steps can be undone, and how many done again.
    pub steps: (usize, usize),
    /// The day.
    pub today: NaiveDate,
}

impl CaseWhole {
    /// What is brought to a meeting, as it was prepared and as consent stands now.
    pub fn brought_to(&self, meeting: &Meeting) -> Brought<'_> {
        bring(
            &self.conversations,
            &self.file.sharing(self.today),
            &Audience::at(meeting),
            Choice::of(meeting),
        )
    }

    /// All that may go to a service: nothing is chosen and nothing asked for.
    pub fn everything_to(&self, service: VoiceRole) -> Brought<'_> {
        let choice = Choice {
            chosen: None,
            not_areas: &BTreeSet::new(),
            agreed: &BTreeSet::new(),
        };
        bring(
            &self.conversations,
            &self.file.sharing(self.today),
            &Audience::service(service),
            choice,
        )
    }
}

/// What is on the desk: refused pieces, steps, and lines of the log that could not be written yet.
#[derive(Default)]
pub(super) struct Desk {
    /// Pieces the store refused, and when they were put; `None` where one was to be taken away.
    waiting: BTreeMap<(CaseCode, RecordKey), (NaiveDateTime, Option<Record>)>,
    /// Why it refused the latest of them.
    refused: Option<Failure>,
    done: Vec<Step>,
    undone: Vec<Step>,
    /// Cases that were changed since they were opened last: one line of the log says so.
    changed: BTreeSet<CaseCode>,
    unlogged: Vec<(AccessBy, Deed, Option<CaseCode>)>,
    /// When somebody searched last. One search is many calls, as one types.
    searched_at: Option<NaiveDateTime>,
    /// The edition of the wheel there is, for the count of meetings that wait to be finished.
    edition: String,
    /// Conversations that were only shown and that the store refused to count, without a word of them.
    pub(super) uncounted: Vec<(Conversation, NaiveDateTime)>,
}

/// Back or forth through what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Takes back.
    Undo,
    /// Does again.
    Redo,
}

#[derive(Clone)]
struct Step {
    code: CaseCode,
    key: RecordKey,
    before: Option<Record>,
    after: Option<Record>,
    at: NaiveDateTime,
}

/// A piece of a case that waits, as sealed behind the lock.
type WaitingPiece = (String, RecordKey, NaiveDateTime, Option<Record>);
/// A line of the log that waits, likewise: when, who, what, and with which case.
type WaitingLine = (NaiveDateTime, String, Deed, Option<String>);

impl Session {
    /// A case with everything in it; to open it is logged.
    ///
    /// # Errors
    /// There is none of that code, or it cannot be read.
    pub fn open_case(&self, code: &CaseCode) -> Result<CaseWhole, Failure> {
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let whole = open.whole(code, by.at.date())?;
        let code = &whole.file.case.code;
        open.desk.changed.remove(code);
        open.log(&by, Deed::CaseOpened, Some(code));
        Ok(whole)
    }

    /// Puts a piece of a case in its place, as it is made from what stands there.
    ///
    /// # Errors
    /// What is put breaks a rule, or the store cannot be written: the piece waits then, also behind a lock.
    pub fn put_in_case(
        &self,
        code: &CaseCode,
        make: impl FnOnce(&CaseFile, NaiveDateTime) -> Result<Record, Failure>,
    ) -> Result<CaseWhole, Failure> {
        self.put_paper_away();
        let by = self.by();
        let mut state = self.state();
        state.awake_at = (self.clock)();
        let open = state.open()?;
        let file = open.file(code)?;
        let record = make(&file, by.at)?;
        file.takes(&record, by.at.date())?;
        let key = record.key();
        let finishes = matches!(&record, Record::Meeting(meeting) if meeting.finished_at.is_some());
        open.change(&by, &file, key, Some(record))?;
        if let (true, RecordKey::Meeting(id)) = (finishes, key) {
            // What is finished is read and not changed, by undoing either.
            open.desk.forget_steps_of(id);
        }
        open.whole(code, by.at.date())
    }

    /// Finishes a meeting that was held with an edition of the wheel, and counts it as a use of it.
    ///
    /// # Errors
    /// It is not there, is finished, or the store cannot be written: it waits then, also behind a lock.
    pub fn finish_meeting(&self, id: MeetingId, edition: &str) -> Result<CaseWhole, Failure> {
        let code = {
            let mut state = self.state();
            let open = state.open()?;
            edition.clone_into(&mut open.desk.edition);
            open.code_of_meeting(id)?
        };
        self.put_in_case(&code, |file, now| {
            let stands = file.meeting(id).ok_or(Failure::Gone)?;
            Ok(Record::Meeting(Box::new(Meeting {
                began_at: stands.began_at.or(Some(now)),
                finished_at: Some(now),
                ..stands.clone()
            })))
        })
    }

    /// Takes a piece of a case away. It can be had back by undoing.
    ///
    /// # Errors
    /// A finished meeting cannot be taken away; and as [`Session::put_in_case`].
    pub fn take_from_case(&self, code: &CaseCode, key: RecordKey) -> Result<CaseWhole, Failure> {
        self.put_paper_away();
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let file = open.file(code)?;
        file.lets_go_of(key)?;
        open.change(&by, &file, key, None)?;
        open.whole(code, by.at.date())
    }

    /// Takes back the latest step in a case; nothing happens if there is none.
    ///
    /// # Errors
    /// As [`Session::put_in_case`].
    pub fn undo_in_case(&self, code: &CaseCode) -> Result<CaseWhole, Failure> {
        self.step(code, Way::Undo, |_| true)
    }

    /// Does the latest undone step in a case again; nothing happens if there is none.
    ///
    /// # Errors
    /// As [`Session::put_in_case`].
    pub fn redo_in_case(&self, code: &CaseCode) -> Result<CaseWhole, Failure> {
        self.step(code, Way::Redo, |_| true)
    }

    /// Takes back the latest step made in the room of a meeting, or does it again. What was
    /// prepared, and everything else in the case, is out of reach from there.
    ///
    /// # Errors
    /// There is no such meeting; and as [`Session::put_in_case`].
    pub fn step_in_room(&self, id: MeetingId, way: Way) -> Result<(), Failure> {
        let code = self.code_of_meeting(id)?;
        self.step(&code, way, |step| step.is_made_in_room(id))?;
        Ok(())
    }

    /// How many steps made in the room of a meeting can be undone, and how many done again.
    ///
    /// # Errors
    /// The store is not open.
    pub fn steps_in_room(&self, id: MeetingId) -> Result<(usize, usize), Failure> {
        let mut state = self.state();
        let desk = &state.open()?.desk;
        let count = |steps: &[Step]| steps.iter().filter(|step| step.is_made_in_room(id)).count();
        Ok((count(&desk.done), count(&desk.undone)))
    }

    /// Moves the date on which a case deletes itself.
    ///
    /// # Errors
    /// The date is out of range, nothing is said on why, or the store cannot be written.
    pub fn move_deletion(
        &self,
        code: &CaseCode,
        to: NaiveDate,
        why: NoteText,
    ) -> Result<CaseWhole, Failure> {
        self.put_paper_away();
        let by = self.by();
        let today = by.at.date();
        let to = DeleteOn::choose(to, today)?.date();
        if why.is_blank() {
            return Err(Failure::invalid(Field::DeleteOn, Rule::NoReason));
        }
        let mut state = self.state();
        let open = state.open()?;
        let file = open.file(code)?;
        let date_move = DateMove {
            on: today,
            from: file.case.delete_on.date(),
            to,
            why,
        };
        open.vault.move_deletion(&file.case.code, &date_move)?;
        open.log(&by, Deed::DateMoved, Some(&file.case.code));
        open.whole(code, today)
    }

    /// A case with everything in it. Nothing is logged.
    ///
    /// # Errors
    /// As [`Session::open_case`].
    pub fn case_whole(&self, code: &CaseCode) -> Result<CaseWhole, Failure> {
        let today = self.today();
        self.state().open()?.whole(code, today)
    }

    /// The latest finished conversation of a case; `None` if there is none.
    ///
    /// # Errors
    /// As [`Session::open_case`].
    pub fn latest_conversation(&self, code: &CaseCode) -> Result<Option<Conversation>, Failure> {
        let mut state = self.state();
        let conversations = state.open()?.vault.conversations_of(code)?;
        let finished = |conversation: &Conversation| conversation.finished_at.is_some();
        Ok(conversations.into_iter().rfind(finished))
    }

    /// The code of the case a meeting belongs to.
    ///
    /// # Errors
    /// There is no such meeting.
    pub fn code_of_meeting(&self, id: MeetingId) -> Result<CaseCode, Failure> {
        self.state().open()?.code_of_meeting(id)
    }

    /// A case for whom a sheet or a document is made from it, which is logged.
    ///
    /// # Errors
    /// As [`Session::open_case`].
    pub fn case_for(&self, code: &CaseCode, deed: Deed) -> Result<CaseWhole, Failure> {
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let whole = open.whole(code, by.at.date())?;
        open.log(&by, deed, Some(&whole.file.case.code));
        Ok(whole)
    }

    /// The case a meeting belongs to, with everything in it. Nothing is logged.
    ///
    /// # Errors
    /// There is no such meeting, or it cannot be read.
    pub fn case_of_meeting(&self, id: MeetingId) -> Result<(CaseWhole, Meeting), Failure> {
        let today = self.today();
        let mut state = self.state();
        let open = state.open()?;
        let code = open.code_of_meeting(id)?;
        let whole = open.whole(&code, today)?;
        let meeting = whole.file.meeting(id).ok_or(Failure::Gone)?.clone();
        Ok((whole, meeting))
    }

    /// Who did what with a case and when, oldest first; nobody where the program did it itself.
    ///
    /// # Errors
    /// There is no such case.
    pub fn accesses_of(
        &self,
        code: &CaseCode,
    ) -> Result<Vec<(NaiveDateTime, Option<String>, Deed)>, Failure> {
        Ok(self.state().open()?.vault.accesses_of(code)?)
    }

    /// Writes to the access log that something was done with a case, or with none.
    ///
    /// # Errors
    /// The store is not open.
    pub fn log(&self, deed: Deed, case: Option<&CaseCode>) -> Result<(), Failure> {
        let by = self.by();
        self.state().open()?.log(&by, deed, case);
        Ok(())
    }

    /// Who does something now.
    pub(super) fn by(&self) -> AccessBy {
        AccessBy {
            at: self.now(),
            person: self.person.clone(),
        }
    }

    fn step(
        &self,
        code: &CaseCode,
        way: Way,
        belongs: impl Fn(&Step) -> bool,
    ) -> Result<CaseWhole, Failure> {
        self.put_paper_away();
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let file = open.file(code)?;
        let (from, onto) = match way {
            Way::Undo => (&mut open.desk.done, &mut open.desk.undone),
            Way::Redo => (&mut open.desk.undone, &mut open.desk.done),
        };
        let is_next = |step: &Step| step.code == file.case.code && belongs(step);
        let Some(place) = from.iter().rposition(is_next) else {
            return open.whole(code, by.at.date());
        };
        let step = from.remove(place);
        onto.push(Step {
            before: step.after.clone(),
            after: step.before.clone(),
            ..step.clone()
        });
        open.log_change(&by, &file, step.key, step.before.as_ref());
        open.store(&file.case.code, step.key, step.before, by.at)?;
        open.whole(code, by.at.date())
    }
}

impl Step {
    /// Whether it was made in the room of a meeting: to the meeting once it had begun, or to an action agreed at it.
    fn is_made_in_room(&self, id: MeetingId) -> bool {
        let led = |record: &Option<Record>| match record {
            Some(Record::Meeting(meeting)) => meeting.id == id && meeting.began_at.is_some(),
            Some(Record::Action(action)) => action.meeting == Some(id),
            _ => false,
        };
        match self.key {
            RecordKey::Meeting(_) => led(&self.before) && led(&self.after),
            RecordKey::Action(_) => led(&self.before) || led(&self.after),
            _ => false,
        }
    }
}

impl Open {
    /// The file of a case, with what waits to be stored.
    pub(super) fn file(&mut self, code: &CaseCode) -> Result<CaseFile, Failure> {
        self.store_what_waits_on_desk();
        let mut file = self.vault.case_file(code)?.ok_or(Failure::Gone)?;
        for ((of, key), (_, waiting)) in &self.desk.waiting {
            if *of != file.case.code {
                continue;
            }
            match waiting {
                Some(record) => file.put(record.clone()),
                None => file.take(*key),
            }
        }
        Ok(file)
    }

    fn whole(&mut self, code: &CaseCode, today: NaiveDate) -> Result<CaseWhole, Failure> {
        let file = self.file(code)?;
        let code = &file.case.code;
        let summary = self.vault.case_summary(code)?.ok_or(Failure::Gone)?;
        let conversations = self.vault.conversations_of(code)?;
        let mut documents: Vec<(NaiveDate, Deed)> = Vec::new();
        for (at, deed) in self.vault.deeds_with(code, &DOCUMENTS)? {
            // Looked at again the same day it is the same document.
            if !documents.contains(&(at.date(), deed)) {
                documents.push((at.date(), deed));
            }
        }
        let of_case = |steps: &[Step]| steps.iter().filter(|step| step.code == *code).count();
        let steps = (of_case(&self.desk.done), of_case(&self.desk.undone));
        let waits = self.desk.waiting.keys().any(|(of, _)| of == code);
        Ok(CaseWhole {
            summary,
            conversations,
            documents,
            refused: self.desk.refused.clone().filter(|_| waits),
            steps,
            today,
            file,
        })
    }

    /// The code of the case a meeting belongs to, also of one that waits to be stored.
    pub(super) fn code_of_meeting(&self, id: MeetingId) -> Result<CaseCode, Failure> {
        let waits = self
            .desk
            .waiting
            .iter()
            .find(|((_, key), (_, record))| *key == RecordKey::Meeting(id) && record.is_some());
        match waits {
            Some(((code, _), _)) => Ok(code.clone()),
            None => self.vault.holding_meeting(id)?.ok_or(Failure::Gone),
        }
    }

    /// Changes a piece: logged, remembered as a step, stored.
    fn change(
        &mut self,
        by: &AccessBy,
        file: &CaseFile,
        key: RecordKey,
        after: Option<Record>,
    ) -> Result<(), Failure> {
        let before = file.record(key);
        if before == after {
            return Ok(());
        }
        let code = file.case.code.clone();
        self.log_change(by, file, key, after.as_ref());
        self.desk.undone.retain(|step| step.code != code);
        match self.desk.done.last_mut() {
            Some(last)
                if last.code == code
                    && last.key == key
                    && by.at - last.at < ONE_STEP
                    && last.before.is_some()
                    && after.is_some() =>
            {
                last.after.clone_from(&after);
                last.at = by.at;
            }
            _ => self.desk.done.push(Step {
                code: code.clone(),
                key,
                before,
                after: after.clone(),
                at: by.at,
            }),
        }
        if MOST_STEPS < self.desk.done.len() {
            self.desk.done.remove(0);
        }
        self.store(&code, key, after, by.at)
    }

    fn store(
        &mut self,
        code: &CaseCode,
        key: RecordKey,
        record: Option<Record>,
        now: NaiveDateTime,
    ) -> Result<(), Failure> {
        let place = (code.clone(), key);
        let edition = &self.desk.edition;
        match write(&mut self.vault, code, key, record.as_ref(), now, edition) {
            Ok(finished) => {
                if let (Some(id), Some(Record::Meeting(meeting))) = (finished, &record) {
                    self.latest = Some(LatestUse::of_case(id, meeting.language));
                }
                self.desk.waiting.remove(&place);
                Ok(())
            }
            Err(error) => {
                let failure = Failure::from(error);
                self.desk.refused = Some(failure.clone());
                self.desk.waiting.insert(place, (now, record));
                Err(failure)
            }
        }
    }

    /// Tries once more to store what was refused.
    pub(super) fn store_what_waits_on_desk(&mut self) {
        self.count_what_waits();
        for ((code, key), (at, record)) in std::mem::take(&mut self.desk.waiting) {
            let edition = &self.desk.edition;
            match write(&mut self.vault, &code, key, record.as_ref(), at, edition) {
                Ok(_) | Err(vault::Error::NoSuchRecord) => {}
                Err(error) => {
                    self.desk.refused = Some(error.into());
                    self.desk.waiting.insert((code, key), (at, record));
                }
            }
        }
    }

    /// What waits on the desk as bytes to be sealed; `None` where nothing does.
    pub(super) fn desk_to_bytes(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, Failure> {
        self.store_what_waits_on_desk();
        self.log_what_waits();
        if self.desk.waiting.is_empty() && self.desk.unlogged.is_empty() {
            return Ok(None);
        }
        let pieces: Vec<WaitingPiece> = self
            .desk
            .waiting
            .iter()
            .map(|((code, key), (at, record))| {
                (code.as_str().to_owned(), *key, *at, record.clone())
            })
            .collect();
        let lines: Vec<WaitingLine> = self
            .desk
            .unlogged
            .iter()
            .map(|(by, deed, case)| {
                let case = case.as_ref().map(|code| code.as_str().to_owned());
                (by.at, by.person.clone(), *deed, case)
            })
            .collect();
        let bytes = serde_json::to_vec(&(pieces, lines, &self.desk.edition))
            .map_err(|_| Failure::unexpected("desk to seal"))?;
        Ok(Some(Zeroizing::new(bytes)))
    }

    /// Writes a line of the access log. One that cannot be written now is written with the next.
    pub(super) fn log(&mut self, by: &AccessBy, deed: Deed, case: Option<&CaseCode>) {
        self.desk.unlogged.push((by.clone(), deed, case.cloned()));
        self.log_what_waits();
    }

    /// Writes the lines of the log that could not be written before.
    pub(super) fn log_what_waits(&mut self) {
        for (by, deed, case) in std::mem::take(&mut self.desk.unlogged) {
            match self.vault.note_access(&by, deed, case.as_ref()) {
                // The case may be gone meanwhile, and with it what the line was about.
                Ok(()) | Err(vault::Error::NoSuchRecord) => {}
                Err(error) => {
                    incident::note(&format!("access log: {error}"));
                    self.desk.unlogged.push((by, deed, case));
                }
            }
        }
    }

    /// Logs that somebody searches, once for as long as they do.
    pub(super) fn log_search(&mut self, by: &AccessBy) {
        let before = self.desk.searched_at.replace(by.at);
        if before.is_none_or(|before| by.at < before || ONE_SEARCH < by.at - before) {
            self.log(by, Deed::Searched, None);
        }
    }

    fn log_change(
        &mut self,
        by: &AccessBy,
        file: &CaseFile,
        key: RecordKey,
        after: Option<&Record>,
    ) {
        let code = &file.case.code;
        let deed = file.deed_of(key, after);
        match deed {
            Some(deed) => self.log(by, deed, Some(code)),
            None => self.log_case_changed(by, code),
        }
    }

    /// Logs that something in a case was changed, once for each time it is opened.
    pub(super) fn log_case_changed(&mut self, by: &AccessBy, code: &CaseCode) {
        if self.desk.changed.insert(code.clone()) {
            self.log(by, Deed::CaseChanged, Some(code));
        }
    }
}

impl Desk {
    /// The desk with what was sealed behind the lock.
    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, Failure> {
        let (pieces, lines, edition): (Vec<WaitingPiece>, Vec<WaitingLine>, String) =
            serde_json::from_slice(bytes).map_err(|_| Failure::unexpected("desk unsealed"))?;
        let mut desk = Self {
            edition,
            ..Self::default()
        };
        for (code, key, at, record) in pieces {
            desk.waiting
                .insert((CaseCode::parse(&code)?, key), (at, record));
        }
        for (at, person, deed, case) in lines {
            let case = case.map(|code| CaseCode::parse(&code)).transpose()?;
            desk.unlogged.push((AccessBy { at, person }, deed, case));
        }
        Ok(desk)
    }

    /// Forgets everything about a case that is gone.
    pub(super) fn forget(&mut self, code: &CaseCode) {
        self.waiting
            .retain(|(of, _), _| of.folded() != code.folded());
        self.done.retain(|step| step.code.folded() != code.folded());
        self.undone
            .retain(|step| step.code.folded() != code.folded());
        self.changed.retain(|of| of.folded() != code.folded());
    }

    /// Forgets the steps of a meeting and of what was agreed at it.
    fn forget_steps_of(&mut self, id: MeetingId) {
        let is_of_it = |record: &Option<Record>| match record {
            Some(Record::Meeting(meeting)) => meeting.id == id,
            Some(Record::Action(action)) => action.meeting == Some(id),
            _ => false,
        };
        let stays = |step: &Step| !is_of_it(&step.before) && !is_of_it(&step.after);
        self.done.retain(stays);
        self.undone.retain(stays);
    }

    /// Every case about which something waits or can be undone.
    pub(super) fn codes(&self) -> BTreeSet<CaseCode> {
        let steps = self.done.iter().chain(&self.undone);
        let steps = steps.map(|step| step.code.clone());
        let waiting = self.waiting.keys().map(|(code, _)| code.clone());
        steps.chain(waiting).collect()
    }
}

/// A new id. They grow with time, so that what was made later stands later.
pub fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// Stores a piece. A meeting that is finished is counted, and the use given.
fn write(
    vault: &mut OpenVault,
    code: &CaseCode,
    key: RecordKey,
    record: Option<&Record>,
    now: NaiveDateTime,
    edition: &str,
) -> Result<Option<UsageEventId>, vault::Error> {
    match record {
        Some(Record::Meeting(meeting)) if meeting.finished_at.is_some() => {
            vault.finish_meeting(code, meeting, edition, now)
        }
        Some(record) => vault.put_record(code, record, now).map(|()| None),
        None => vault.take_record(code, key, now).map(|()| None),
    }
}
