//! What the store costs beyond what no store could save: key derivation, and writing to the disk.

use std::{
    fs::{self, File},
    io::Write as _,
    path::Path,
    time::{Duration, Instant},
};

use acceptance::{steps::PASSPHRASE, window::Trouble};
use argon2::{Algorithm, Argon2, Params, Version};
use casework::{
    AgeBand, CaseCode, Context, Conversation, ConversationId, DeleteOn, Edit, Interpreter, Marking,
    Note, NoteKey, NoteText, Question, Setting, Step, Voice, VoiceRole,
};
use chrono::{Days, NaiveDate};
use tempfile::TempDir;
use uuid::Uuid;
use vault::{AccessBy, FolderLock, KdfCost, OpenVault, Passphrase};
use wheel::{AreaId, LanguageTag};

use crate::measure::{Measure, Side};

/// What one person has going at a time, and more.
const CASES: u64 = 50;
const CONVERSATIONS_EACH: u64 = 3;
const NOTES_EACH: usize = 20;

/// What somebody says in one place of a conversation.
const SAID: &str = "Jag sover bra när min bror är hemma, men på morgnarna är det svårt att komma upp. \
    I skolan har jag två vänner som jag brukar vara med på rasterna.";
/// What somebody types in the quarter of a second after which words are handed over.
const GROUP: &str = "bror ";

/// Unlocking without key derivation: at little cost for the promise, at the real one to be told, and with the day's backup.
pub fn unlocking() -> Result<[Measure; 3], Trouble> {
    let store = Store::with_cases(KdfCost::CHEAPEST)?;
    let promised = Measure::difference(
        "Unlock minus key derivation",
        Some(50.0),
        Side::new("opening a store of 50 cases, cheapest derivation"),
        Side::new("Argon2id alone, cheapest"),
    );
    let promised = store.unlock(promised, 41, |_| Ok(()))?;

    let mut day = today();
    let with_backup = Measure::difference(
        "Unlock minus key derivation, the first of a day",
        None,
        Side::new("opening, deleting what is due and the day's backup"),
        Side::new("Argon2id alone, cheapest"),
    );
    let with_backup = store.unlock(with_backup, 11, |vault| {
        day = day + Days::new(1);
        vault.delete_due(today().and_time(chrono::NaiveTime::MIN))?;
        vault.back_up_if_due(day)?;
        Ok(())
    })?;

    let shipped = Measure::difference(
        "Unlock minus key derivation, as shipped",
        None,
        Side::new("opening a store of 50 cases, shipped derivation"),
        Side::new("Argon2id alone, as shipped"),
    );
    let shipped = Store::with_cases(KdfCost::SHIPPED)?.unlock(shipped, 9, |_| Ok(()))?;
    Ok([promised, with_backup, shipped])
}

/// A group of keystrokes on disk.
pub fn keystrokes() -> Result<Measure, Trouble> {
    let store = Store::with_cases(KdfCost::CHEAPEST)?;
    let mut vault = store.open()?;
    let conversation = conversation(0, NOTES_EACH)?;
    let place = places(1).next().ok_or("no place for words")?;
    let mut bare = File::create(store.folder.path().join("bare"))?;
    let mut ours = Side::new("a group of keystrokes in the store");
    let mut beside = Side::new("as many bytes at the end of a file, with fsync");
    let mut typed = SAID.to_owned();
    for round in 0..300 {
        typed += GROUP;
        let edit = Edit::Note(place, Some(note(&typed)));
        let keep = |vault: &mut OpenVault| timed(|| vault.make(conversation.id, &edit));
        let write = |bare: &mut File| {
            timed(|| {
                bare.write_all(typed.as_bytes())?;
                bare.sync_all()
            })
        };
        // Whoever comes first also waits for what other programs have written since, so they take turns at that.
        let ((kept, keeping), (written, writing)) = if round % 2 == 0 {
            (keep(&mut vault), write(&mut bare))
        } else {
            let written = write(&mut bare);
            (keep(&mut vault), written)
        };
        kept?;
        written?;
        ours.took(keeping);
        beside.took(writing);
    }
    Ok(Measure::ratio(
        "A keystroke group on disk ÷ a bare write and fsync",
        3.0,
        ours,
        beside,
    ))
}

/// A store with cases, closed.
struct Store {
    folder: TempDir,
    lock: FolderLock,
    cost: KdfCost,
}

impl Store {
    fn with_cases(cost: KdfCost) -> Result<Self, Trouble> {
        let folder = folder_on_disk()?;
        let lock = FolderLock::take(&folder.path().join("data"))?;
        let prepared = vault::prepare(&passphrase()?, cost)?;
        let mut vault = prepared.keep(&lock, prepared.recovery_code(), today())?;
        let delete_on = DeleteOn::stored(today() + Days::new(90));
        let at = today().and_hms_opt(14, 5, 0).ok_or("no such moment")?;
        let by = AccessBy {
            at,
            person: "bench".to_owned(),
        };
        for case in 0..CASES {
            let code = CaseCode::parse(&format!("EK-{case}"))?;
            for number in 0..CONVERSATIONS_EACH {
                let conversation = conversation(case * CONVERSATIONS_EACH + number, NOTES_EACH)?;
                vault.begin(&code, delete_on, today(), &conversation, &by)?;
            }
        }
        drop(vault);
        Ok(Self { folder, lock, cost })
    }

    fn open(&self) -> Result<OpenVault, Trouble> {
        Ok(vault::open_with_passphrase(
            &self.lock,
            &passphrase()?,
            today(),
        )?)
    }

    /// Times opening and `then` against key derivation alone, turn by turn.
    fn unlock(
        &self,
        measure: Measure,
        rounds: usize,
        mut then: impl FnMut(&mut OpenVault) -> Result<(), Trouble>,
    ) -> Result<Measure, Trouble> {
        let Measure {
            name,
            limit,
            mut ours,
            mut beside,
            ..
        } = measure;
        for _ in 0..rounds {
            let (opened, took) = timed(|| {
                let mut vault = self.open()?;
                then(&mut vault)?;
                Ok::<_, Trouble>(vault)
            });
            drop(opened?);
            ours.took(took);
            let (derived, took) = timed(|| derive(self.cost));
            derived?;
            beside.took(took);
        }
        Ok(Measure::difference(name, limit, ours, beside))
    }
}

/// Key derivation and nothing else, with memory of its own as in the program.
fn derive(cost: KdfCost) -> Result<[u8; 32], Trouble> {
    let params = Params::new(cost.memory_kib(), cost.passes(), cost.lanes(), Some(32))?;
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(
        PASSPHRASE.as_bytes(),
        &[7; 16],
        &mut key,
    )?;
    Ok(std::hint::black_box(key))
}

/// A folder beside this program: the system's folder for temporary files can be in memory, where fsync costs nothing.
pub(crate) fn folder_on_disk() -> Result<TempDir, Trouble> {
    let program = std::env::current_exe()?;
    let beside = program.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(beside)?;
    Ok(tempfile::Builder::new()
        .prefix("bench-store-")
        .tempdir_in(beside)?)
}

fn conversation(number: u64, notes: usize) -> Result<Conversation, Trouble> {
    let now = today().and_hms_opt(14, 5, 0).ok_or("no such moment")?;
    let setting = Setting {
        family_language: LanguageTag::So,
        interpreter: Interpreter::Present,
        age_band: AgeBand::From10To12,
        context: Context::HealthTalk,
        step: Step::Explore,
        marking: Marking::Off,
        voices: vec![Voice::new(VoiceRole::Child, 1)?],
    };
    let id = ConversationId(Uuid::from_u128(number.into()));
    let mut conversation = Conversation::begin(id, now, "bench 1".to_owned(), setting);
    for place in places(notes) {
        conversation.make(Edit::Note(place, Some(note(SAID))))?;
    }
    Ok(conversation)
}

fn note(words: &str) -> Note {
    Note::said(LanguageTag::So, NoteText::stored(words.to_owned()))
}

/// Places for the child's words, area by area.
fn places(many: usize) -> impl Iterator<Item = NoteKey> {
    let child = Voice::new(VoiceRole::Child, 1).into_iter();
    child
        .flat_map(|voice| {
            AreaId::ALL.into_iter().flat_map(move |area| {
                Question::of(area).iter().map(move |question| NoteKey {
                    area,
                    voice,
                    question: *question,
                })
            })
        })
        .take(many)
}

pub(crate) fn passphrase() -> Result<Passphrase, Trouble> {
    Ok(Passphrase::new(PASSPHRASE.to_owned())?)
}

pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

fn timed<T>(deed: impl FnOnce() -> T) -> (T, Duration) {
    let before = Instant::now();
    let outcome = deed();
    (outcome, before.elapsed())
}
