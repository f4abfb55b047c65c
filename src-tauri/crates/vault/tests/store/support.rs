//! Stores, conversations and child processes to test with.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use casework::{
    AgeBand, CaseCode, Context, Conversation, ConversationId, DeleteOn, Interpreter, NoteKey,
    NoteText, Question, Setting, Step, Voice, VoiceRole,
};
use chrono::{NaiveDate, NaiveDateTime};
use tempfile::TempDir;
use uuid::Uuid;
use vault::{Error, FolderLock, KdfCost, OpenVault, Passphrase, RecoveryCode};
use wheel::{AreaId, LanguageTag};

pub const PASSPHRASE: &str = "gul kanot i regn";
pub const TODAY: &str = "2026-11-22";

/// A folder with a store, and nothing of it open.
pub struct Store {
    pub folder: TempDir,
    pub lock: FolderLock,
    pub code: String,
}

impl Store {
    /// A store that is empty and closed.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let lock = FolderLock::take(folder.path()).unwrap();
        let prepared = vault::prepare(&passphrase(PASSPHRASE), KdfCost::CHEAPEST).unwrap();
        let code = prepared.recovery_code().written().to_string();
        drop(
            prepared
                .keep(&lock, prepared.recovery_code(), day(TODAY))
                .unwrap(),
        );
        Self { folder, lock, code }
    }

    /// A closed store with one conversation in which the child has said `words`.
    pub fn with_words(words: &str) -> (Self, ConversationId) {
        let store = Self::new();
        let conversation = conversation(1);
        let mut vault = store.open();
        begin(&mut vault, "EK-7", &conversation);
        put(&mut vault, conversation.id, words).unwrap();
        drop(vault);
        (store, conversation.id)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn open(&self) -> OpenVault {
        self.try_open().unwrap()
    }

    pub fn try_open(&self) -> Result<OpenVault, Error> {
        self.open_with(PASSPHRASE)
    }

    pub fn open_with(&self, text: &str) -> Result<OpenVault, Error> {
        vault::open_with_passphrase(&self.lock, &passphrase(text), day(TODAY))
    }

    pub fn recover(&self, code: &str, new: &str) -> Result<OpenVault, Error> {
        let code = RecoveryCode::parse(code).unwrap();
        vault::open_with_recovery_code(
            &self.lock,
            &code,
            &passphrase(new),
            KdfCost::CHEAPEST,
            day(TODAY),
        )
    }

    /// What the child has said, read from the store anew.
    pub fn words(&self, id: ConversationId) -> Option<String> {
        words(&self.open(), id)
    }
}

pub fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).unwrap()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn moment(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

pub fn code(text: &str) -> CaseCode {
    CaseCode::parse(text).unwrap()
}

/// Why it was refused. An open store has no `Debug`, so `unwrap_err` will not do.
pub fn refusal<T>(result: Result<T, Error>) -> Error {
    result.err().unwrap()
}

pub fn child() -> Voice {
    Voice::new(VoiceRole::Child, 1).unwrap()
}

/// Where the child says what works in the area of safety.
pub fn child_works() -> NoteKey {
    NoteKey {
        area: AreaId::Safety,
        voice: child(),
        question: Question::Works,
    }
}

pub fn note(text: &str) -> NoteText {
    NoteText::keep(text).unwrap().0
}

pub fn conversation(number: u128) -> Conversation {
    Conversation::begin(
        ConversationId(Uuid::from_u128(number)),
        moment("2026-11-22T14:05:00"),
        "provisional 1".to_owned(),
        Setting {
            family_language: LanguageTag::So,
            interpreter: Interpreter::Present,
            age_band: AgeBand::From10To12,
            context: Context::HealthTalk,
            step: Step::Explore,
            voices: vec![
                child(),
                Voice::new(VoiceRole::Mother, 2).unwrap(),
                Voice::new(VoiceRole::School, 1).unwrap(),
                Voice::new(VoiceRole::Mother, 1).unwrap(),
            ],
        },
    )
}

pub fn begin(vault: &mut OpenVault, case: &str, conversation: &Conversation) {
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    vault
        .begin(&code(case), delete_on, day(TODAY), conversation)
        .unwrap();
}

pub fn put(vault: &mut OpenVault, id: ConversationId, words: &str) -> Result<(), Error> {
    vault.put_note(id, child_works(), &note(words))
}

pub fn words(vault: &OpenVault, id: ConversationId) -> Option<String> {
    let (_, conversation) = vault.conversation(id).unwrap();
    conversation
        .notes
        .get(&child_works())
        .map(|words| words.as_str().to_owned())
}

/// Every file below a folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The arguments with which this test program runs one of its own tests, the part of a child process.
pub fn child_arguments(test: &str) -> [&str; 4] {
    ["--exact", test, "--nocapture", "--test-threads=1"]
}

/// This test program, about to run one of its own tests.
pub fn child_process(test: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(child_arguments(test));
    command
}
