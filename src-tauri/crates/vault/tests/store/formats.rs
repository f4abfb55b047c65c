//! Stores of every released format, opened by today's code, and key files with one fault each.

use std::{
    fs,
    path::{Path, PathBuf},
};

use casework::{DeleteOn, NoteKey, Question, Voice, VoiceRole};
use serde_json::{Value, json};
use vault::{Error, FolderLock, KdfCost, OpenVault, RecoveryCode, Whereabouts, look};
use wheel::{AreaId, LanguageTag};

use crate::support::{
    PASSPHRASE, TODAY, child_works, code, conversation, day, moment, note, passphrase, refusal,
};

const CHILD_SAID: &str = "Jag har en kompis 😀 som heter som jag";
const MOTHER_SAID: &str = "نريد أن ينام جيداً – han vill sova";

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vaults")
}

fn mother_hopes() -> NoteKey {
    NoteKey {
        area: AreaId::Hope,
        voice: Voice::new(VoiceRole::Mother, 2).unwrap(),
        question: Question::Hope,
    }
}

/// A copy to open, since opening writes.
fn copy_of(format: &str) -> (tempfile::TempDir, FolderLock) {
    let folder = tempfile::tempdir().unwrap();
    for name in ["vault.db", "vault.keys"] {
        let from = fixtures().join(format).join(name);
        fs::copy(from, folder.path().join(name)).unwrap();
    }
    let lock = FolderLock::take(folder.path()).unwrap();
    (folder, lock)
}

fn assert_holds_what_was_said(vault: &OpenVault) {
    let (case, held) = vault.conversation(conversation(1).id).unwrap();
    assert_eq!(case.code, code("EK-7"));
    assert_eq!(case.delete_on.date(), day("2027-02-20"));
    assert_eq!(held.started_at, moment("2026-11-22T14:05:00"));
    assert_eq!(held.finished_at, Some(moment("2026-11-22T14:55:10")));
    assert_eq!(held.setting.family_language, LanguageTag::Ar);
    assert_eq!(held.setting.voices, conversation(1).setting.voices);
    assert_eq!(held.open_area, Some(AreaId::Safety));
    assert!(held.wanted.contains(&AreaId::Belonging));
    assert_eq!(held.notes[&child_works()].as_str(), CHILD_SAID);
    assert_eq!(held.notes[&mother_hopes()].as_str(), MOTHER_SAID);
}

#[test]
fn a_store_of_format_1_opens_by_both_doors() {
    let (_folder, lock) = copy_of("format-1");
    let vault = vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
    assert_holds_what_was_said(&vault);
    drop(vault);

    let written = fs::read_to_string(fixtures().join("format-1/recovery-code.txt")).unwrap();
    let vault = vault::open_with_recovery_code(
        &lock,
        &RecoveryCode::parse(&written).unwrap(),
        &passphrase("fyra helt andra ord"),
        KdfCost::CHEAPEST,
        day(TODAY),
    )
    .unwrap();
    assert_holds_what_was_said(&vault);
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
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let prepared = vault::prepare(&passphrase(PASSPHRASE), KdfCost::CHEAPEST).unwrap();
    let written = prepared.recovery_code().written();
    let mut vault = prepared
        .keep(&lock, prepared.recovery_code(), day(TODAY))
        .unwrap();
    let mut held = conversation(1);
    held.write(child_works(), note(CHILD_SAID)).unwrap();
    held.write(mother_hopes(), note(MOTHER_SAID)).unwrap();
    held.want(AreaId::Belonging).unwrap();
    held.speak(LanguageTag::Ar).unwrap();
    held.open_area = Some(AreaId::Safety);
    held.finish(moment("2026-11-22T14:55:10")).unwrap();
    let delete_on = DeleteOn::stored(day("2027-02-20"));
    vault
        .begin(&code("EK-7"), delete_on, day(TODAY), &held)
        .unwrap();
    drop(vault);
    drop(lock);
    let lock = FolderLock::take(folder.path()).unwrap();
    let vault = vault::open_with_passphrase(&lock, &passphrase(PASSPHRASE), day(TODAY)).unwrap();
    assert_holds_what_was_said(&vault);
    drop(vault);
    if std::env::var_os("HJULET_WRITE_FIXTURES").is_some_and(|asked| asked == "1") {
        write_fixtures(folder.path(), &written);
    }
}

fn write_fixtures(made: &Path, recovery_code: &str) {
    let format = fixtures().join("format-1");
    fs::create_dir_all(&format).unwrap();
    for name in ["vault.db", "vault.keys"] {
        let content = fs::read(made.join(name)).unwrap();
        fs::write(format.join(name), content).unwrap();
    }
    fs::write(
        format.join("recovery-code.txt"),
        format!("{recovery_code}\n"),
    )
    .unwrap();

    let bad = fixtures().join("bad-keys");
    fs::create_dir_all(&bad).unwrap();
    let good = fs::read_to_string(format.join("vault.keys")).unwrap();
    for (name, value) in bad_keys(&serde_json::from_str(&good).unwrap()) {
        let text = serde_json::to_string_pretty(&value).unwrap() + "\n";
        fs::write(bad.join(name).with_extension("keys"), text).unwrap();
    }
    fs::write(bad.join("empty.keys"), "").unwrap();
    fs::write(bad.join("not-json.keys"), "passphrase: gul kanot\n").unwrap();
    let half = good.get(..good.len() / 2).unwrap();
    fs::write(bad.join("cut-short.keys"), half).unwrap();
}
