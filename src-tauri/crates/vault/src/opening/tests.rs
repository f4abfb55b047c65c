use std::fs;

use tempfile::TempDir;

use super::*;
use crate::{newest_backup, prepare};

const PASSPHRASE: &str = "gul kanot i regn";

fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE.to_owned()).unwrap()
}

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn store() -> (TempDir, FolderLock, OpenVault) {
    let folder = tempfile::tempdir().unwrap();
    let lock = FolderLock::take(folder.path()).unwrap();
    let prepared = prepare(&passphrase(), KdfCost::CHEAPEST).unwrap();
    let vault = prepared
        .keep(&lock, prepared.recovery_code(), today())
        .unwrap();
    (folder, lock, vault)
}

#[test]
fn a_newer_database_is_refused_and_left_as_it_is() {
    let (folder, lock, vault) = store();
    vault
        .connection
        .pragma_update(None, "user_version", 99)
        .unwrap();
    drop(vault);
    let before = fs::read(folder.path().join(DATABASE)).unwrap();
    let refused = open_with_passphrase(&lock, &passphrase(), today()).err();
    assert!(matches!(
        refused,
        Some(Error::TooNew {
            part: Part::Database,
            needs: 99
        })
    ));
    assert_eq!(fs::read(folder.path().join(DATABASE)).unwrap(), before);
    assert!(folder.path().join(CLEAN).exists());
    assert!(!folder.path().join("backups").exists());
}

#[test]
fn a_database_of_another_program_is_not_ours() {
    for broken in ["PRAGMA application_id = 7", "PRAGMA user_version = 0"] {
        let (_folder, lock, vault) = store();
        vault.connection.execute_batch(broken).unwrap();
        drop(vault);
        let refused = open_with_passphrase(&lock, &passphrase(), today()).err();
        assert!(matches!(
            refused,
            Some(Error::Damaged(Damage::DatabaseBroken))
        ));
    }
}

#[test]
fn what_was_before_a_migration_is_backed_up() {
    let (folder, lock, mut vault) = store();
    let steps = [migrations::STEPS, &["CREATE TABLE later (x TEXT) STRICT"]].concat();
    migrate(&mut vault, migrations::NEWEST, &steps, today()).unwrap();
    let version = |vault: &OpenVault| -> u32 {
        vault
            .connection
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(version(&vault), migrations::NEWEST + 1);
    drop(vault);
    assert!(newest_backup(folder.path()).unwrap().is_some());
    crate::restore_newest_backup(&lock, Part::Database, today()).unwrap();
    let restored = open_with_passphrase(&lock, &passphrase(), today()).unwrap();
    assert_eq!(version(&restored), migrations::NEWEST);
}

#[test]
fn a_step_that_cannot_be_backed_up_is_not_taken() {
    let (folder, _lock, mut vault) = store();
    fs::write(folder.path().join("backups"), "in the way").unwrap();
    let steps = [migrations::STEPS, &["CREATE TABLE later (x TEXT) STRICT"]].concat();
    assert!(migrate(&mut vault, migrations::NEWEST, &steps, today()).is_err());
    let later = vault.connection.prepare("SELECT * FROM later");
    assert!(later.is_err());
}

#[test]
fn the_settings_hold_while_the_store_is_open() {
    let (_folder, _lock, vault) = store();
    let reads = |pragma: &str| -> String {
        vault
            .connection
            .query_row(&format!("PRAGMA {pragma}"), [], |row| {
                let value: rusqlite::types::Value = row.get(0)?;
                Ok(match value {
                    rusqlite::types::Value::Integer(number) => number.to_string(),
                    rusqlite::types::Value::Text(text) => text,
                    other => format!("{other:?}"),
                })
            })
            .unwrap()
    };
    for (pragma, value) in [
        ("cipher_memory_security", "1"),
        ("locking_mode", "exclusive"),
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
        ("cipher_page_size", "4096"),
        ("cache_size", "-16384"),
    ] {
        assert_eq!(reads(pragma), value, "{pragma}");
    }
    assert!(!reads("cipher_version").is_empty());
}

#[test]
fn a_table_and_an_index_that_do_not_fit_each_other_are_noticed() {
    let (_folder, _lock, vault) = store();
    vault.back_up(today()).unwrap();
    vault
        .connection
        .execute_batch(
            "INSERT INTO cases (code, folded_code, age_band, made_on, delete_on)
             VALUES ('EK-7', 'ek-7', '6-9', '2026-11-22', '2027-02-20');
             PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, '(delete_on)', '(made_on)')
                 WHERE name = 'cases_by_deletion';
             PRAGMA writable_schema = RESET;",
        )
        .unwrap();
    let damaged =
        |checked: Result<(), Error>| matches!(checked, Err(Error::Damaged(Damage::DatabaseBroken)));
    assert!(damaged(database::check_whole(&vault.connection)));
    assert!(damaged(vault.back_up(today()).map(drop)));
}
