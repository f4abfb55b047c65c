//! After locking, neither the keys nor the words are in the memory of the process.

use std::{
    fmt::Write,
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    process::Command,
};

use casework::{
    AgeBand, Carry, CaseCode, Context, Conversation, ConversationId, DeleteOn, Edit, Interpreter,
    Marking, Note, NoteKey, NoteText, Question, Setting, Step, Voice, VoiceRole,
};
use wheel::{AreaId, LanguageTag};

use super::*;
use crate::{AccessBy, prepare};

/// Set for the child process, which searches itself: other tests of this process have keys too.
const ALONE: &str = "HJULET_TEST_MEMORY";
const MASK: u8 = 0xA5;

/// Bytes to look for, kept masked so that the search does not find itself.
struct Needle {
    name: &'static str,
    masked: Vec<u8>,
}

impl Needle {
    fn new(name: &'static str, bytes: &[u8]) -> Self {
        let masked = bytes.iter().map(|byte| byte ^ MASK).collect();
        Self { name, masked }
    }

    fn is_in(&self, memory: &[u8]) -> bool {
        memory.windows(self.masked.len()).any(|part| {
            // The first bytes alone, because most places end there.
            part[0] ^ MASK == self.masked[0]
                && part
                    .iter()
                    .zip(&self.masked)
                    .all(|(byte, masked)| byte ^ MASK == *masked)
        })
    }
}

/// Which needles lie anywhere in what this process can write to.
fn found(needles: &[Needle]) -> Vec<&'static str> {
    let mut memory = File::open("/proc/self/mem").unwrap();
    let mut found = Vec::new();
    for (from, to) in writable_memory() {
        memory.seek(SeekFrom::Start(from)).unwrap();
        let mut content = zeroize::Zeroizing::new(vec![0; usize::try_from(to - from).unwrap()]);
        memory.read_exact(&mut content).unwrap();
        let here = needles.iter().filter(|needle| needle.is_in(&content));
        found.extend(here.map(|needle| needle.name));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The memory this process can write to, each run of it in one piece: the pages that are locked into
/// memory are listed by themselves, and a key may lie across the border to the next.
fn writable_memory() -> Vec<(u64, u64)> {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let (range, rest) = line.split_once(' ').unwrap();
        let (from, to) = range.split_once('-').unwrap();
        let [from, to] = [from, to].map(|place| u64::from_str_radix(place, 16).unwrap());
        if !rest.starts_with("rw") {
            continue;
        }
        match runs.last_mut() {
            Some((_, end)) if *end == from => *end = to,
            _ => runs.push((from, to)),
        }
    }
    runs
}

#[test]
fn locking_leaves_neither_keys_nor_words_in_memory() {
    let test = "opening::memory_tests::child_locks_and_searches_itself";
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(ALONE, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    let complained = String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success(), "{said}{complained}");
    assert!(said.contains("1 passed"), "{said}");
}

#[test]
fn child_locks_and_searches_itself() {
    if std::env::var_os(ALONE).is_none() {
        return;
    }
    let today = "2026-11-22".parse().unwrap();
    // Made at run time, so that the program itself does not hold them.
    let passphrase = || Passphrase::new(["gul", "kanot", "i", "regn"].join(" ")).unwrap();
    let words = || ["viskat", "bara", "hit"].join("-");
    let swedish = || ["tolkat", "bara", "hit"].join("-");
    let brief = || ["kort", "bara", "hit"].join("-");
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let prepared = prepare(&passphrase(), KdfCost::CHEAPEST).unwrap();
    let made = prepared.keep(&lock, prepared.recovery_code(), today);
    drop((made.unwrap(), prepared));

    let mut vault = open_with_passphrase(&lock, &passphrase(), today).unwrap();
    let voice = Voice::new(VoiceRole::Child, 1).unwrap();
    let setting = Setting {
        family_language: LanguageTag::Sv,
        interpreter: Interpreter::Absent,
        age_band: AgeBand::From6To9,
        context: Context::Other,
        step: Step::Notice,
        marking: Marking::Off,
        voices: vec![voice],
    };
    let id = ConversationId(uuid::Uuid::nil());
    let key = NoteKey {
        area: AreaId::Care,
        voice,
        question: Question::Works,
    };
    let moment = "2026-11-22T14:05:00".parse().unwrap();
    let held = Conversation::begin(id, moment, "provisional 1".to_owned(), setting);
    let code = CaseCode::parse("EK-7").unwrap();
    let delete_on = DeleteOn::stored("2027-02-20".parse().unwrap());
    let by = AccessBy {
        at: moment,
        person: "kim".to_owned(),
    };
    vault.begin(&code, delete_on, today, &held, &by).unwrap();
    let note = Note {
        language: LanguageTag::So,
        words: NoteText::stored(words()),
        swedish: NoteText::stored(swedish()),
    };
    let carry = Carry::InBrief {
        brief: NoteText::stored(brief()),
        to: [VoiceRole::School].into(),
    };
    for edit in [
        Edit::Note(key, Some(note)),
        Edit::Carry(key.voice_in_area(), Some(carry)),
    ] {
        vault.make(id, &edit).unwrap();
    }
    let (_, read) = vault.conversation(id).unwrap();
    // What is looked for is held apart, as the index has it.
    let looked_for = || ["viskat", "bara", "hit"].join(" ");
    let found_there = vault
        .search(&zeroize::Zeroizing::new(looked_for()), 10)
        .unwrap();
    assert_eq!(found_there.hits.len(), 1);

    let raw = raw_key(&vault.data_key).unwrap();
    let mut digits = zeroize::Zeroizing::new(String::with_capacity(64));
    for byte in raw.as_bytes() {
        write!(digits, "{byte:02x}").unwrap();
    }
    let needles = [
        Needle::new("data key", vault.data_key.key.as_bytes()),
        Needle::new("database key", raw.as_bytes()),
        Needle::new("database key in digits", digits.as_bytes()),
        Needle::new("passphrase", passphrase().as_bytes()),
        Needle::new("words", words().as_bytes()),
        Needle::new("words in the index", looked_for().as_bytes()),
        Needle::new("their Swedish", swedish().as_bytes()),
        Needle::new("the short form", brief().as_bytes()),
    ];
    drop(digits);

    // The search is worth something: it finds what is there.
    let while_open = found(&needles);
    for there in [
        "data key",
        "database key",
        "words",
        "their Swedish",
        "the short form",
    ] {
        assert!(while_open.contains(&there), "{while_open:?}");
    }
    drop((raw, read, found_there, vault));
    assert_eq!(found(&needles), [] as [&str; 0]);
}
