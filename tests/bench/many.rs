//! What stays quick with very many cases: the start page, the list, a search, opening one.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use acceptance::window::Trouble;
use casework::{
    Action, ActionId, ActionState, AgeBand, CaseCode, Circle, Contact, Context, Conversation,
    ConversationId, DeleteOn, Doer, Edit, Interpreter, Marking, Note, NoteKey, NoteText, Question,
    Record, Setting, Step, Voice, VoiceRole,
    search::{fold, terms},
};
use chrono::{Days, NaiveDateTime};
use rusqlite::Connection;
use uuid::Uuid;
use vault::{AccessBy, CaseQuery, FolderLock, KdfCost, OpenVault, Order};
use wheel::{AreaId, LanguageTag};

use crate::{
    measure::{Measure, Side, Unit},
    random::Random,
    store::{folder_on_disk, passphrase, today},
};

/// What a whole municipality would have, and no one person ever has.
const CASES: u64 = 10_000;
const CONVERSATIONS_EACH: u64 = 10;
/// So many cases stand on the first screen of the list, and of the start page.
const FIRST_SCREEN: u32 = 50;
const FOUND: u32 = 50;
const ROUNDS: u64 = 60;

/// Words in several alphabets; a text is a sequence of them, the early ones often.
const SYLLABLES: [&str; 24] = [
    "sko", "lan", "är", "bra", "mor", "gon", "sö", "ver", "kom", "pis", "hoy", "ga", "dug", "si",
    "ba", "xê", "roj", "şev", "çar", "مدر", "سة", "صبا", "ح", "åk",
];

/// What is asked for: often and seldom, one word and two, a beginning and one in Arabic.
const QUERIES: [&str; 8] = [
    "skolan",
    "bramor",
    "sövergon",
    "hoyga baxê",
    "مدرسة",
    "rojşev",
    "åkskolan si",
    "duglan",
];

/// All measures, on one store.
pub fn measures() -> Result<Vec<Measure>, Trouble> {
    let built = Built::new()?;
    let mut vault = built.vault;
    let plain = built.plain;

    let mut start =
        Side::new("the start page: what is to be done, what is to come, the newest cases");
    let mut list = Side::new("the first screen of the list, by a service and a part of the code");
    let mut open = Side::new("opening a case with ten conversations");
    let mut bare = Side::new("one row by its key");
    let mut ours = Side::new("searching the encrypted store");
    let mut beside = Side::new("the same query on the same texts in plain SQLite with FTS5");
    let now = noon()?;
    vault.index_pending()?;
    for (round, query) in (0..ROUNDS).zip(QUERIES.into_iter().cycle()) {
        let first = CaseQuery {
            limit: 12,
            order: Order::Latest,
            ..CaseQuery::default()
        };
        start.took(timed(|| {
            vault.open_actions(30)?;
            vault.meetings_ahead(now, 30)?;
            vault.due_soon(today(), today() + Days::new(14))?;
            vault.cases(&first)
        })?);
        let filtered = CaseQuery {
            code: format!("{}", round % 10),
            service: Some(VoiceRole::ChildPsychiatry),
            limit: FIRST_SCREEN,
            ..CaseQuery::default()
        };
        list.took(timed(|| vault.cases(&filtered))?);
        let code = code((round * 7919) % CASES)?;
        open.took(timed(|| {
            vault.case_file(&code)?;
            vault.case_summary(&code)?;
            vault.conversations_of(&code)
        })?);
        bare.took(timed(|| vault.case(&code))?);

        // Whoever comes first warms the processor for the other, so they take turns at that.
        if round % 2 == 0 {
            ours.took(timed(|| vault.search(query, FOUND))?);
            beside.took(timed(|| plain_search(&plain, query))?);
        } else {
            beside.took(timed(|| plain_search(&plain, query))?);
            ours.took(timed(|| vault.search(query, FOUND))?);
        }
    }
    let found = vault.search("skolan", FOUND)?.hits.len();
    if found == 0 {
        return Err("nothing was found, so nothing was measured".into());
    }

    let bytes = size_of(built.folder.path())?;
    let mut size = Side::new("the store on disk, in megabytes");
    size.took_ms(bytes / 1e6);
    let mut text = Side::new("the words in it, in megabytes");
    text.took_ms(built.text_bytes / 1e6);
    let searched = ours.p95();
    Ok(vec![
        limited("Start page with 10 000 cases, p95", start, bare.clone()),
        limited(
            "Case list with 10 000 cases, first screen, p95",
            list,
            bare.clone(),
        ),
        limited("Opening one of 10 000 cases, p95", open, bare),
        Measure {
            name: "Search in 100 000 conversations, p95",
            value: searched,
            unit: Unit::Milliseconds,
            limit: Some(50.0),
            ours: ours.clone(),
            beside: beside.clone(),
        },
        Measure {
            name: "Search ÷ the same in plain SQLite, p95",
            value: searched / beside.p95(),
            unit: Unit::Times,
            limit: Some(3.0),
            ours,
            beside,
        },
        Measure {
            name: "Size of the store ÷ plain text",
            value: size.median() / text.median(),
            unit: Unit::Times,
            limit: None,
            ours: size,
            beside: text,
        },
    ])
}

fn limited(name: &'static str, ours: Side, beside: Side) -> Measure {
    Measure {
        name,
        value: ours.p95(),
        unit: Unit::Milliseconds,
        limit: Some(50.0),
        ours,
        beside,
    }
}

/// A store with everything in it, open, and the same texts in plain `SQLite`.
struct Built {
    folder: tempfile::TempDir,
    vault: OpenVault,
    plain: Connection,
    text_bytes: f64,
}

impl Built {
    fn new() -> Result<Self, Trouble> {
        // Made where writing costs nothing, then brought to the disk.
        let making = match tempfile::tempdir_in("/dev/shm") {
            Ok(folder) => folder,
            Err(_) => folder_on_disk()?,
        };
        let made_in = making.path().join("data");
        let lock = FolderLock::take(&made_in)?;
        let prepared = vault::prepare(&passphrase()?, KdfCost::CHEAPEST)?;
        let mut vault = prepared.keep(&lock, prepared.recovery_code(), today())?;
        let folder = folder_on_disk()?;
        let plain = Connection::open(folder.path().join("plain.db"))?;
        plain.execute_batch(
            "CREATE TABLE texts (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
             CREATE VIRTUAL TABLE search USING fts5 (words, content = '',
                 tokenize = \"unicode61 remove_diacritics 0\");
             BEGIN;",
        )?;
        let mut random = Random(1);
        let mut text_bytes = 0_usize;
        let delete_on = DeleteOn::stored(today() + Days::new(90));
        let by = AccessBy {
            at: noon()?,
            person: "bench".to_owned(),
        };
        for case in 0..CASES {
            let code = code(case)?;
            for number in 0..CONVERSATIONS_EACH {
                let id = case * CONVERSATIONS_EACH + number;
                let conversation = conversation(id, &mut random)?;
                for note in conversation.notes.values() {
                    let words = note.words.as_str();
                    text_bytes += words.len();
                    plain.execute("INSERT INTO texts (words) VALUES (?1)", [words])?;
                    plain.execute(
                        "INSERT INTO search (rowid, words) VALUES (last_insert_rowid(), ?1)",
                        [fold(words).as_str()],
                    )?;
                }
                vault.begin(&code, delete_on, today(), &conversation, &by)?;
            }
            for record in records(case, &mut random)? {
                vault.put_record(&code, &record, noon()?)?;
            }
        }
        plain.execute_batch("COMMIT; INSERT INTO search (search) VALUES ('optimize');")?;
        vault.index_pending()?;
        drop(vault);
        drop(lock);
        let on_disk = folder.path().join("data");
        fs::create_dir_all(&on_disk)?;
        for entry in fs::read_dir(&made_in)? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                fs::copy(entry.path(), on_disk.join(entry.file_name()))?;
            }
        }
        let lock = FolderLock::take(&on_disk)?;
        let vault = vault::open_with_passphrase(&lock, &passphrase()?, today())?;
        Ok(Self {
            folder,
            vault,
            plain,
            text_bytes: f64::from(u32::try_from(text_bytes)?),
        })
    }
}

fn plain_search(plain: &Connection, query: &str) -> rusqlite::Result<Vec<String>> {
    let mut terms = terms(query);
    let last = terms.pop().unwrap_or_default();
    let mut asked: Vec<String> = terms
        .iter()
        .map(|term| format!("\"{}\"", term.as_str()))
        .collect();
    asked.push(format!("\"{}\"*", last.as_str()));
    plain
        .prepare_cached(
            "SELECT texts.words FROM search JOIN texts ON texts.id = search.rowid
             WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT ?2",
        )?
        .query_map((asked.join(" "), FOUND + 1), |row| row.get(0))?
        .collect()
}

/// Two actions and a circle of three services.
fn records(case: u64, random: &mut Random) -> Result<Vec<Record>, Trouble> {
    let service = |role| {
        Ok::<_, Trouble>(Contact {
            voice: Voice::new(role, 1)?,
            function: NoteText::stored("kurator".to_owned()),
            reach: NoteText::default(),
        })
    };
    let mut records = vec![Record::Circle(Circle {
        keeper: Some(VoiceRole::School),
        guardians: [Voice::new(VoiceRole::Mother, 1)?].into(),
        contacts: vec![
            service(VoiceRole::ChildPsychiatry)?,
            service(VoiceRole::SocialServices)?,
        ],
        posts: Vec::new(),
    })];
    for number in 0..2_u64 {
        records.push(Record::Action(Action {
            id: ActionId(Uuid::from_u128(u128::from(case * 2 + number) + (1 << 64))),
            meeting: None,
            agreed_on: today(),
            what: text(random, 6),
            doer: Doer::Service {
                service: VoiceRole::School,
            },
            who: NoteText::default(),
            by: Some(today() + Days::new(random.below(60))),
            area: Some(AreaId::Learning),
            state: ActionState::Open,
        }));
    }
    Ok(records)
}

fn conversation(number: u64, random: &mut Random) -> Result<Conversation, Trouble> {
    let day = today() - Days::new(number % 300);
    let began = day.and_hms_opt(9, 5, 0).ok_or("no such moment")?;
    let child = Voice::new(VoiceRole::Child, 1)?;
    let setting = Setting {
        family_language: LanguageTag::So,
        interpreter: Interpreter::Present,
        age_band: AgeBand::From10To12,
        context: Context::HealthTalk,
        step: Step::Explore,
        marking: Marking::Off,
        voices: vec![child],
    };
    let id = ConversationId(Uuid::from_u128(u128::from(number) + 1));
    let mut conversation = Conversation::begin(id, began, "bench 1".to_owned(), setting);
    for area in [
        AreaId::Safety,
        AreaId::Health,
        AreaId::Learning,
        AreaId::Leisure,
    ] {
        let place = NoteKey {
            area,
            voice: child,
            question: Question::Works,
        };
        let note = Note::said(LanguageTag::So, text(random, 14));
        conversation.make(Edit::Note(place, Some(note)))?;
    }
    conversation.finish(began)?;
    Ok(conversation)
}

/// Words drawn so that some are very frequent and most are rare.
fn text(random: &mut Random, words: u64) -> NoteText {
    let many = SYLLABLES.len() as u64;
    let mut said = String::new();
    for _ in 0..words {
        let syllables = 2 + random.below(2);
        for _ in 0..syllables {
            let place = random.below(many).min(random.below(many));
            said += SYLLABLES
                .get(usize::try_from(place).unwrap_or_default())
                .copied()
                .unwrap_or_default();
        }
        said.push(' ');
    }
    NoteText::stored(said)
}

fn code(case: u64) -> Result<CaseCode, Trouble> {
    Ok(CaseCode::parse(&format!("EK-{case}"))?)
}

fn noon() -> Result<NaiveDateTime, Trouble> {
    Ok(today().and_hms_opt(12, 0, 0).ok_or("no noon")?)
}

fn size_of(folder: &Path) -> Result<f64, Trouble> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder.join("data"))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            bytes += entry.metadata()?.len();
        }
    }
    Ok(f64::from(u32::try_from(bytes / 1000)?) * 1000.0)
}

fn timed<T, E>(deed: impl FnOnce() -> Result<T, E>) -> Result<Duration, E> {
    let before = Instant::now();
    std::hint::black_box(deed()?);
    Ok(before.elapsed())
}
