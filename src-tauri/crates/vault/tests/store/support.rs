//! Stores, conversations and child processes to test with.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::Command,
};

use casework::{
    AgeBand, Carry, CaseCode, Context, Conversation, ConversationId, DeleteOn, Edit, Interpreter,
    Mark, Marking, Note, NoteKey, NoteText, Place, Question, Setting, Stage, Step, Voice,
    VoiceInArea, VoiceRole,
};
use chrono::{NaiveDate, NaiveDateTime};
use tempfile::TempDir;
use uuid::Uuid;
use vault::{
    AccessBy, CaseQuery, CaseSummary, Error, FolderLock, KdfCost, OpenVault, Order, Passphrase,
    RecoveryCode,
};
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

pub fn voice(role: VoiceRole, number: u8) -> Voice {
    Voice::new(role, number).unwrap()
}

pub fn child() -> Voice {
    voice(VoiceRole::Child, 1)
}

/// Where the child says what works in the area of safety.
pub fn child_works() -> NoteKey {
    NoteKey {
        area: AreaId::Safety,
        voice: child(),
        question: Question::Works,
    }
}

/// The child in the area of safety.
pub fn child_in_safety() -> VoiceInArea {
    child_works().voice_in_area()
}

pub fn text(typed: &str) -> NoteText {
    NoteText::keep(typed).unwrap().0
}

/// Words without Swedish beside them.
pub fn said(words: &str) -> Note {
    Note::said(LanguageTag::So, text(words))
}

/// Words with the interpreter's Swedish beside them.
pub fn interpreted(language: LanguageTag, words: &str, swedish: &str) -> Note {
    Note {
        language,
        words: text(words),
        swedish: text(swedish),
    }
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
            marking: Marking::ThreeSteps,
            voices: vec![
                child(),
                voice(VoiceRole::Mother, 2),
                voice(VoiceRole::School, 1),
                voice(VoiceRole::Mother, 1),
            ],
        },
    )
}

/// A conversation as the store has it.
pub fn read(vault: &OpenVault, id: ConversationId) -> Conversation {
    vault.conversation(id).unwrap().1
}

pub fn services(roles: &[VoiceRole]) -> BTreeSet<VoiceRole> {
    roles.iter().copied().collect()
}

/// Where the second mother says what she hopes for.
pub fn mother_hopes() -> NoteKey {
    NoteKey {
        area: AreaId::Hope,
        voice: voice(VoiceRole::Mother, 2),
        question: Question::Hope,
    }
}

/// The second mother in the area of hope.
pub fn mother_in_hope() -> VoiceInArea {
    mother_hopes().voice_in_area()
}

/// A conversation with something of everything.
pub fn full(number: u128) -> Conversation {
    let mut held = conversation(number);
    let school_changed = NoteKey {
        area: AreaId::Care,
        voice: voice(VoiceRole::School, 1),
        question: Question::Changed,
    };
    let brief = Carry::InBrief {
        brief: text("Det är tryggt hemma. 😀"),
        to: services(&[VoiceRole::School, VoiceRole::ChildPsychiatry]),
    };
    let hope = interpreted(LanguageTag::Ar, "أن نبقى معاً", "Att vi stannar ihop");
    for edit in [
        Edit::Note(child_works(), Some(said("Saaxiib baan leeyahay"))),
        Edit::Note(mother_hopes(), Some(hope)),
        Edit::Note(
            school_changed,
            Some(interpreted(LanguageTag::Sv, "Lugnare", "")),
        ),
        Edit::Want(AreaId::Belonging),
        Edit::Want(AreaId::Hope),
        Edit::Mark(child_in_safety(), Some(Mark::DontKnow)),
        Edit::Mark(mother_in_hope(), Some(Mark::Hard)),
        Edit::Carry(child_in_safety(), Some(brief)),
        Edit::Carry(mother_in_hope(), Some(Carry::StaysHere)),
    ] {
        held.make(edit).unwrap();
    }
    held.place = Place {
        stage: Stage::GoingOn,
        area: Some(AreaId::Safety),
        speaker: Some(voice(VoiceRole::Mother, 2)),
    };
    held
}

pub fn begin(vault: &mut OpenVault, case: &str, conversation: &Conversation) {
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    vault
        .begin(&code(case), delete_on, day(TODAY), conversation, &by())
        .unwrap();
}

/// Who does things in tests, and when.
pub fn by() -> AccessBy {
    by_at("2026-11-22T14:05:00")
}

pub fn by_at(at: &str) -> AccessBy {
    AccessBy {
        at: moment(at),
        person: "kim".to_owned(),
    }
}

/// Deletes what is due on a day, and says how much.
pub fn delete_due(vault: &mut OpenVault, on: &str) -> usize {
    vault
        .delete_due(day(on).and_hms_opt(8, 0, 0).unwrap())
        .unwrap()
}

/// Every case, by code.
pub fn all_cases(vault: &OpenVault) -> Vec<CaseSummary> {
    let query = CaseQuery {
        order: Order::Code,
        limit: u32::MAX,
        ..CaseQuery::default()
    };
    vault.cases(&query).unwrap().cases
}

pub fn put(vault: &mut OpenVault, id: ConversationId, words: &str) -> Result<(), Error> {
    vault.make(id, &Edit::Note(child_works(), Some(said(words))))
}

pub fn words(vault: &OpenVault, id: ConversationId) -> Option<String> {
    let (_, conversation) = vault.conversation(id).unwrap();
    conversation
        .notes
        .get(&child_works())
        .map(|note| note.words.as_str().to_owned())
}

/// Where stores of every format lie.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vaults")
}

/// Copies the store of a format into a folder that is there.
pub fn copy_fixture(format: &str, to: &Path) {
    for name in ["vault.db", "vault.keys"] {
        std::fs::copy(fixtures().join(format).join(name), to.join(name)).unwrap();
    }
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
