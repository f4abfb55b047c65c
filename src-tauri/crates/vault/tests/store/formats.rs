//! Stores of every released format, opened by today's code, and key files with one fault each.

use std::{fs, path::Path};

use casework::{
    AgeBand, Carry, Case, CaseFile, Conversation, CountAreas, Deed, DeleteOn, Edit, Mark, Marking,
    Note, Place, Record, Stage, UsageEvent, VoiceRole,
};
use serde_json::{Value, json};
use vault::{
    Chain, Error, FolderLock, KdfCost, KeptReflection, OpenVault, Part, RecoveryCode, ReleaseFile,
    Whereabouts, Whose, look,
};
use wheel::{AreaId, LanguageTag};

use crate::case_support::{moved, records};
use crate::support::{
    PASSPHRASE, TODAY, all_cases, by, child_in_safety, child_works, code, conversation,
    copy_fixture, day, fixtures, interpreted, moment, mother_hopes, mother_in_hope, passphrase,
    refusal, text, voice,
};
use crate::usage::{on_paper, planned, unit};

const CHILD_SAID: &str = "Jag har en kompis 😀 som heter som jag";
const MOTHER_SAID: &str = "نريد أن ينام جيداً – han vill sova";

/// The folders of the formats a store has had, oldest first; the last is the one this program makes.
const FORMATS: [&str; 4] = ["format-1", "format-2", "format-3", "format-4"];

/// A copy to open, since opening writes.
fn copy_of(format: &str) -> (tempfile::TempDir, FolderLock) {
    let folder = tempfile::tempdir().unwrap();
    copy_fixture(format, folder.path());
    let lock = FolderLock::take(folder.path()).unwrap();
    (folder, lock)
}

/// What the store of a format holds: conversations of the case `EK-7`.
fn held_in(format: &str) -> Vec<Conversation> {
    let mut first = conversation(1);
    first.setting.family_language = LanguageTag::Ar;
    first.wanted.insert(AreaId::Belonging);
    first.finished_at = Some(moment("2026-11-22T14:55:10"));
    first.place = Place {
        stage: Stage::Wheel,
        area: Some(AreaId::Safety),
        speaker: None,
    };
    // As step 2 of the migrations takes it: words of the family are in its language.
    first.setting.marking = Marking::Off;
    first.notes = [(child_works(), CHILD_SAID), (mother_hopes(), MOTHER_SAID)]
        .map(|(key, words)| (key, Note::said(LanguageTag::Ar, text(words))))
        .into();
    if format == "format-1" {
        return vec![first];
    }

    let mut second = conversation(2);
    let note = interpreted(LanguageTag::So, "Saaxiib baan leeyahay", "Jag har en vän");
    let brief = Carry::InBrief {
        brief: text("Har vänner 😀"),
        to: [VoiceRole::School, VoiceRole::SocialServices].into(),
    };
    for edit in [
        Edit::Note(child_works(), Some(note)),
        Edit::Want(AreaId::Hope),
        Edit::Mark(child_in_safety(), Some(Mark::Mixed)),
        Edit::Mark(mother_in_hope(), Some(Mark::NoAnswer)),
        Edit::Carry(child_in_safety(), Some(brief)),
        Edit::Carry(mother_in_hope(), Some(Carry::StaysHere)),
    ] {
        second.make(edit).unwrap();
    }
    second.place = Place {
        stage: Stage::GoingOn,
        area: None,
        speaker: Some(voice(VoiceRole::Mother, 2)),
    };
    vec![first, second]
}

/// What stands around those conversations.
fn file_in(format: &str) -> CaseFile {
    let mut file = CaseFile::of(Case {
        code: code("EK-7"),
        age_band: AgeBand::From10To12,
        made_on: day(TODAY),
        delete_on: DeleteOn::stored(day("2027-02-20")),
    });
    if !has_whole_cases(format) {
        return file;
    }
    for record in records() {
        match record {
            Record::Standing(standing) => file.standing = standing,
            Record::Circle(circle) => file.circle = circle,
            Record::Path(path) => file.path = Some(path),
            Record::Consent(consent) => file.consents.push(consent),
            Record::Meeting(meeting) => file.meetings.push(*meeting),
            Record::Action(action) => file.actions.push(action),
        }
    }
    // Those were given on another day than they are listed here.
    file.actions
        .sort_by_key(|action| (action.agreed_on, action.id));
    file.case.delete_on = DeleteOn::stored(moved().to);
    file.moves.push(moved());
    file
}

/// Whether a case of the format holds more than conversations.
fn has_whole_cases(format: &str) -> bool {
    !matches!(format, "format-1" | "format-2")
}

/// Counting begins at the first opening; what was finished before is not counted.
fn assert_counts(vault: &OpenVault, format: &str) {
    let counting = vault.counting().unwrap();
    assert_eq!(counting.began.to_string(), "2026-HT");
    let counted = vault.use_of_conversation(conversation(1).id).unwrap();
    let waiting = vault.waiting_uses().unwrap();
    let released: Vec<String> = vault
        .releases()
        .unwrap()
        .iter()
        .map(|release| release.last.to_string())
        .collect();
    if format != "format-4" {
        assert_eq!((counting.unit, counting.fewest), (None, 5));
        assert_eq!((counted, waiting, released), (None, vec![], vec![]));
        return;
    }
    assert_eq!((counting.unit, counting.fewest), (Some(unit()), 7));
    assert_eq!(counting.areas, CountAreas::Yes);
    let counted = counted.unwrap();
    assert_eq!(counted.release, Some(1));
    let areas = [AreaId::Safety, AreaId::Hope].into();
    assert_eq!(counted.event.areas, Some(areas));
    assert_eq!(released, ["2026-HT"]);
    let file = vault.release_file(1, ReleaseFile::Package).unwrap();
    assert_eq!(file, b"package");
    let waiting: Vec<UsageEvent> = waiting.into_iter().map(|kept| kept.event).collect();
    assert_eq!(waiting, [on_paper("2027-01")]);
    assert_eq!(vault.reflections().unwrap(), [answer()]);
}

fn answer() -> KeptReflection {
    KeptReflection {
        period: "2026-HT".parse().unwrap(),
        question: "support".to_owned(),
        how_far: Some("partly".to_owned()),
        words: "Handledning saknas 😀".to_owned(),
    }
}

/// Counts, releases and answers as [`assert_counts`] expects them.
fn count(vault: &mut OpenVault) {
    vault.put_reflection(&answer()).unwrap();
    vault.raise_fewest(7).unwrap();
    vault.set_counted_unit(&unit()).unwrap();
    vault.keep_release(&planned(vault, "2026-HT")).unwrap();
    vault
        .count_on_paper(&on_paper("2027-01"), Whose::NewChild)
        .unwrap();
}

fn assert_holds_what_was_said(vault: &mut OpenVault, format: &str) {
    let conversations = held_in(format);
    for held in &conversations {
        let (case, found) = vault.conversation(held.id).unwrap();
        assert_eq!(case, file_in(format).case);
        assert_eq!(found, *held);
    }
    let under_way = conversations.iter().find(|held| held.finished_at.is_none());
    assert_eq!(vault.under_way().unwrap(), under_way.map(|held| held.id));
    assert_eq!(
        vault.case_file(&code("EK-7")).unwrap().unwrap(),
        file_in(format)
    );
    // What was written before there was a search can be found as well.
    assert_eq!(vault.search("kompis", 10).unwrap().hits.len(), 1);
    assert_eq!(vault.search("نريد جيدا", 10).unwrap().hits.len(), 1);
    let met = vault.search("morgnarna", 10).unwrap().hits.len();
    let log = vault.access_log(0, 10).unwrap();
    assert_eq!(log.chain, Chain::Whole);
    match format {
        "format-3" | "format-4" => assert_eq!((met, log.total), (2, 3)),
        _ => assert_eq!((met, log.total), (0, 0)),
    }
    assert_counts(vault, format);
    let cases = all_cases(vault);
    assert_eq!(cases.len(), 1);
    assert_eq!(cases[0].conversations.len(), conversations.len());
}

#[test]
fn a_store_of_every_format_opens_by_both_doors() {
    for format in FORMATS {
        let (_folder, lock) = copy_of(format);
        let mut vault =
            vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
        assert_holds_what_was_said(&mut vault, format);
        vault.back_up(day(TODAY)).unwrap();

        let (_folder, lock) = copy_of(format);
        let written =
            fs::read_to_string(fixtures().join(format).join("recovery-code.txt")).unwrap();
        let mut vault = vault::open_with_recovery_code(
            &lock,
            &RecoveryCode::parse(&written).unwrap(),
            &passphrase("fyra helt andra ord"),
            KdfCost::CHEAPEST,
            day(TODAY),
        )
        .unwrap();
        assert_holds_what_was_said(&mut vault, format);
    }
}

#[test]
fn a_store_of_an_older_format_is_used_on_and_can_be_taken_back() {
    let (folder, lock) = copy_of("format-1");
    let open = || vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
    let mut next = conversation(9);
    let note = interpreted(LanguageTag::Kmr, "Erê", "Ja");
    next.make(Edit::Note(child_works(), Some(note))).unwrap();
    let mut vault = open();
    let backup = vault::newest_backup(folder.path()).unwrap().unwrap();
    assert_eq!(backup.made_on(), day(TODAY));
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    vault
        .begin(&code("EK-7"), delete_on, day(TODAY), &next, &by())
        .unwrap();
    assert_eq!(
        vault.finished_before(next.id).unwrap(),
        [conversation(1).id]
    );
    drop(vault);

    let vault = open();
    assert_eq!(vault.conversation(next.id).unwrap().1, next);
    assert_eq!(
        vault.conversation(conversation(1).id).unwrap().1,
        held_in("format-1")[0]
    );
    drop(vault);
    // The backup is of the store before the step, and takes it like any other.
    vault::restore_newest_backup(&lock, Part::Database, day(TODAY)).unwrap();
    assert_holds_what_was_said(&mut open(), "format-1");
}

#[test]
fn every_bad_key_file_is_refused() {
    let mut seen = 0;
    for entry in fs::read_dir(fixtures().join("bad-keys")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let (folder, lock) = copy_of("format-1");
        fs::copy(&path, folder.path().join("vault.keys")).unwrap();
        let expected = match name.as_str() {
            "newer-format" => Whereabouts::TooNew { needs: 2 },
            _ => Whereabouts::KeyFileBroken,
        };
        assert_eq!(look(folder.path()).unwrap(), expected, "{name}");
        let refused = vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY));
        assert!(
            matches!(refusal(refused), Error::Damaged(_) | Error::TooNew { .. }),
            "{name}"
        );
        seen += 1;
    }
    assert_eq!(seen, bad_keys(&json!({"entries": [{}, {}]})).len() + 3);
}

/// Key files that are right but for the one thing they are named after.
fn bad_keys(good: &Value) -> Vec<(&'static str, Value)> {
    let changed = |pointer: &str, to: Value| {
        let mut bad = good.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let parent = bad.pointer_mut(parent).unwrap();
        match parent {
            Value::Object(fields) => drop(fields.insert(name.to_owned(), to)),
            other => *other = to,
        }
        bad
    };
    let cost = |memory: u32, passes: u32, lanes: u32| {
        let cost = json!({"memoryKib": memory, "passes": passes, "lanes": lanes});
        changed("/entries/0/kdf", json!({ "argon2id": cost }))
    };
    let (first, second) = (good["entries"][0].clone(), good["entries"][1].clone());
    let mut swapped = (first.clone(), second.clone());
    std::mem::swap(&mut swapped.0["kind"], &mut swapped.1["kind"]);
    let mut boxes = (first.clone(), second.clone());
    std::mem::swap(&mut boxes.0["box"], &mut boxes.1["box"]);
    let zeros = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    vec![
        ("newer-format", changed("/format", json!(2))),
        ("format-zero", changed("/format", json!(0))),
        ("format-missing", changed("/format", Value::Null)),
        ("unknown-field", changed("/hint", json!("min hund"))),
        (
            "unknown-field-in-entry",
            changed("/entries/0/hint", json!("min hund")),
        ),
        (
            "unknown-kind",
            changed("/entries/0/kind", json!("keychain")),
        ),
        (
            "unknown-kdf",
            changed("/entries/0/kdf", json!({"scrypt": {}})),
        ),
        ("memory-too-small", cost(19 * 1024 - 1, 1, 1)),
        ("memory-too-large", cost(1024 * 1024 + 1, 1, 1)),
        ("memory-altered", cost(20 * 1024, 1, 1)),
        ("passes-none", cost(19 * 1024, 0, 1)),
        ("passes-too-many", cost(19 * 1024, 17, 1)),
        ("lanes-too-many", cost(19 * 1024, 1, 17)),
        ("salt-too-short", changed("/entries/0/salt", json!("AAAA"))),
        ("nonce-too-long", changed("/entries/0/nonce", json!(zeros))),
        ("box-too-short", changed("/entries/1/box", json!("AAAA"))),
        ("box-not-base64", changed("/entries/1/box", json!("å"))),
        (
            "boxes-swapped",
            changed("/entries", json!([boxes.0, boxes.1])),
        ),
        (
            "kinds-swapped",
            changed("/entries", json!([swapped.0, swapped.1])),
        ),
        (
            "passphrase-entry-missing",
            changed("/entries", json!([second])),
        ),
        (
            "recovery-entry-missing",
            changed("/entries", json!([first])),
        ),
        (
            "passphrase-entry-twice",
            changed("/entries", json!([first, first, second])),
        ),
        ("entries-none", changed("/entries", json!([]))),
        (
            "vault-id-of-another",
            changed("/vaultId", json!("00000000-0000-4000-8000-000000000000")),
        ),
        ("check-sum-of-another", changed("/checkSum", json!(zeros))),
    ]
}

/// With `HJULET_WRITE_FIXTURES=1` the store made here becomes the fixture of the format as it is now.
/// That is done once for each released format, never for one that was released.
#[test]
fn a_store_made_today_holds_what_the_fixtures_hold() {
    let today = FORMATS[FORMATS.len() - 1];
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let prepared = vault::prepare(&passphrase(PASSPHRASE), KdfCost::CHEAPEST).unwrap();
    let written = prepared.recovery_code().written();
    let mut vault = prepared
        .keep(&lock, prepared.recovery_code(), day(TODAY))
        .unwrap();
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    vault.set_count_areas(CountAreas::Yes).unwrap();
    for mut held in held_in(today) {
        let finished_at = held.finished_at.take();
        vault
            .begin(&code("EK-7"), delete_on, day(TODAY), &held, &by())
            .unwrap();
        if let Some(at) = finished_at {
            vault.finish(held.id, at).unwrap();
        }
    }
    count(&mut vault);
    for record in records() {
        vault
            .put_record(&code("EK-7"), &record, moment("2026-11-22T15:00:00"))
            .unwrap();
    }
    vault.move_deletion(&code("EK-7"), &moved()).unwrap();
    vault
        .note_access(&by(), Deed::CaseOpened, Some(&code("EK-7")))
        .unwrap();
    vault.index_pending().unwrap();
    drop(vault);
    drop(lock);
    let lock = FolderLock::take(folder.path()).unwrap();
    let mut vault =
        vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
    assert_holds_what_was_said(&mut vault, today);
    drop(vault);
    if std::env::var_os("HJULET_WRITE_FIXTURES").is_some_and(|asked| asked == "1") {
        write_store(&fixtures().join(today), folder.path(), &written);
        write_bad_keys();
    }
}

fn write_store(format: &Path, made: &Path, recovery_code: &str) {
    fs::create_dir_all(format).unwrap();
    for name in ["vault.db", "vault.keys"] {
        let content = fs::read(made.join(name)).unwrap();
        fs::write(format.join(name), content).unwrap();
    }
    fs::write(
        format.join("recovery-code.txt"),
        format!("{recovery_code}\n"),
    )
    .unwrap();
}

/// The bad key files are made of the good one of format 1, the only one key files have had.
fn write_bad_keys() {
    let bad = fixtures().join("bad-keys");
    fs::create_dir_all(&bad).unwrap();
    let good = fs::read_to_string(fixtures().join("format-1/vault.keys")).unwrap();
    for (name, value) in bad_keys(&serde_json::from_str(&good).unwrap()) {
        let text = serde_json::to_string_pretty(&value).unwrap() + "\n";
        fs::write(bad.join(name).with_extension("keys"), text).unwrap();
    }
    fs::write(bad.join("empty.keys"), "").unwrap();
    fs::write(bad.join("not-json.keys"), "passphrase: gul kanot\n").unwrap();
    let half = good.get(..good.len() / 2).unwrap();
    fs::write(bad.join("cut-short.keys"), half).unwrap();
}
