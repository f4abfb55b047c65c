//! Many units' files put together: dropped on the window, read in the background, taken out again. No store is open.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
};

use casework::{
    CaseToken, Context, Interpreter, LedTo, Month, Period, ServiceCount, SpokenLanguage, Step,
    TookPart, UsageEvent, UseForm,
};
use followup::{Counted, Fewest, Files, Outlook, Release, SourceId, Unit};
use l10n::Locales;
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;
use wheel::LanguageTag;

use crate::program::Program;

const EDITION: &str = "provisional 1";

/// A use in a month, of a case of its own; with every third the child was not there.
fn used(number: u128, month: Month) -> Counted {
    let child_was_there = !number.is_multiple_of(3);
    Counted {
        event: UsageEvent {
            month,
            context: Context::HealthTalk,
            step: Step::Explore,
            language: SpokenLanguage::Known(LanguageTag::Sv),
            interpreter: Interpreter::Absent,
            child: if child_was_there {
                TookPart::Yes
            } else {
                TookPart::No
            },
            guardian: TookPart::Yes,
            services: ServiceCount::One,
            led_to: LedTo::OwnService,
            form: UseForm::Screen,
            edition: EDITION.to_owned(),
            areas: None,
        },
        case: CaseToken(Uuid::from_u128(number + 1)),
    }
}

/// The release of a program that began to count in `first` and had so many uses in `last`, in its first month.
fn release(
    source: u128,
    (principal, kind): (&str, &str),
    (first, last): (&str, &str),
    uses: u128,
) -> Release {
    let last: Period = last.parse().unwrap();
    let [month, ..] = last.months();
    let events: Vec<Counted> = (0..uses).map(|number| used(number, month)).collect();
    let first = first.parse().unwrap();
    let outlook = followup::outlook(first, last.next(), events.iter(), Fewest::USUAL);
    let Outlook::Ready(span) = outlook else {
        panic!("{outlook:?}");
    };
    let plan = followup::plan(span, events.iter(), Fewest::USUAL, EDITION);
    let unit = Unit {
        county: "04".to_owned(),
        principal: principal.to_owned(),
        kind: kind.to_owned(),
    };
    let source = SourceId::made_of(Uuid::from_u128(source));
    plan.release(source, unit, "0.1.0", Vec::new()).unwrap()
}

fn files(release: &Release) -> Files {
    followup::files::made(release, &Locales::embedded()).unwrap()
}

/// The first program of a school in Katrineholm in the spring of 2026.
fn of_school() -> Files {
    files(&release(1, ("0483", "school"), ("2026-VT", "2026-VT"), 30))
}

/// A program without a store, and a folder for files.
fn started() -> (TempDir, TempDir, Program) {
    let data = tempfile::tempdir().unwrap();
    let program = Program::start(data.path());
    (data, tempfile::tempdir().unwrap(), program)
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    path
}

/// Drops files and waits until they are read.
fn drop_and_wait(program: &Program, paths: &[PathBuf]) {
    program.drop_files(paths);
    while program.ask("compiling", json!({})) != Value::Null {
        thread::yield_now();
    }
}

fn compilation(program: &Program, period: &Value) -> Value {
    program.ask("compilation", json!({ "period": period }))
}

/// Name, and why it is refused and against what.
fn refused(view: &Value) -> Vec<(String, String, Value)> {
    let files = view["files"].as_array().unwrap();
    let refused = files
        .iter()
        .filter(|file| file["found"]["kind"] == "refused");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    refused
        .map(|file| {
            let found = &file["found"];
            (
                text(&file["name"]),
                text(&found["fault"]),
                found["against"].clone(),
            )
        })
        .collect()
}

fn table<'v>(view: &'v Value, by: &Value) -> &'v Value {
    let tables = view["tables"].as_array().unwrap();
    tables.iter().find(|table| table["by"] == *by).unwrap()
}

#[test]
fn a_folder_of_files_is_put_together_without_a_store() {
    let (_data, folder, program) = started();
    put(folder.path(), "katrineholm.csv", &of_school().csv);
    let autumn = release(1, ("0483", "school"), ("2025-HT", "2025-HT"), 21);
    put(folder.path(), "2025/katrineholm.csv", &files(&autumn).csv);
    let held = release(2, ("04", "child-psychiatry"), ("2025-HT", "2026-VT"), 12);
    put(folder.path(), "region/bup.CSV", &files(&held).csv);
    // None of these is a release, and nobody meant them.
    for other in [
        "Thumbs.db",
        ".dold.csv",
        "~$öppen.xlsx",
        "protokoll.docx",
        ".git/a.csv",
    ] {
        put(folder.path(), other, b"other");
    }

    drop_and_wait(&program, &[folder.path().to_owned()]);
    assert_eq!(program.store()["kind"], "none");
    let view = compilation(&program, &Value::Null);
    assert_eq!(
        (view["taken"].as_u64(), view["refused"].as_u64()),
        (Some(3), Some(0)),
        "{view}"
    );
    assert_eq!(view["periods"], json!(["2025-HT", "2026-VT"]));
    assert_eq!(
        (view["total"].as_u64(), view["units"].as_u64()),
        (Some(63), Some(2))
    );
    assert_eq!(
        view["growth"][1]["sameUnits"],
        json!({ "units": 1, "before": 21, "now": 30 })
    );

    let spring = compilation(&program, &json!("2026-VT"));
    assert_eq!(spring["total"], 42);
    let child = table(&spring, &json!({ "kind": "question", "question": "child" }));
    // Of twelve uses four were without the child, which is too few to be told.
    assert_eq!(
        child["rows"],
        json!([{ "of": "yes", "uses": 20, "units": 1 }, { "of": "no", "uses": 10, "units": 1 }])
    );
    assert_eq!(
        (child["merged"].as_u64(), child["mergedIn"].as_u64()),
        (Some(12), Some(1))
    );
    assert_eq!(child["total"], 42);
    let cells = |view: &Value, code: &str| {
        let rows = view["coverage"]["rows"].as_array().unwrap();
        rows.iter().find(|row| row["principal"] == code).unwrap()["cells"].clone()
    };
    assert_eq!(
        cells(&spring, "04")[8],
        json!({ "kind": "uses", "uses": 12, "withHeld": true })
    );
    let autumn = compilation(&program, &json!("2025-HT"));
    assert_eq!(cells(&autumn, "04")[8], json!({ "kind": "held" }));
    assert_eq!(
        cells(&autumn, "0483")[1],
        json!({ "kind": "uses", "uses": 21, "withHeld": false })
    );
    assert_eq!(cells(&autumn, "0484")[1], json!({ "kind": "no-file" }));
}

#[test]
fn a_file_that_cannot_count_says_why_and_changes_nothing() {
    let (_data, folder, program) = started();
    let sound = put(folder.path(), "a.csv", &of_school().csv);
    drop_and_wait(&program, &[sound]);
    let before = compilation(&program, &Value::Null);

    let overlapping = files(&release(1, ("0483", "school"), ("2025-HT", "2026-VT"), 40)).csv;
    // The half-year goes on: it is November 2026.
    let too_early = files(&release(3, ("0480", "school"), ("2026-HT", "2026-HT"), 40)).csv;
    let text = String::from_utf8(of_school().csv).unwrap();
    let named = [
        put(folder.path(), "b-same.csv", &of_school().csv),
        put(folder.path(), "c-overlaps.csv", &overlapping),
        put(folder.path(), "d-early.csv", &too_early),
        put(
            folder.path(),
            "e-changed.csv",
            text.replace(";30\r\n", ";31\r\n").as_bytes(),
        ),
        put(folder.path(), "f.docx", b"not ours"),
        folder.path().join("g-gone.csv"),
    ];
    drop_and_wait(&program, &named);
    let after = compilation(&program, &Value::Null);
    let fault =
        |name: &str, fault: &str, against: Value| (name.to_owned(), fault.to_owned(), against);
    assert_eq!(
        refused(&after),
        [
            fault("c-overlaps.csv", "overlaps", json!("a.csv")),
            fault("d-early.csv", "period", Value::Null),
            fault("e-changed.csv", "sum", Value::Null),
            fault("f.docx", "not-ours", Value::Null),
            fault("g-gone.csv", "unreadable", Value::Null),
            // It only says again what another says, and so stands behind real faults.
            fault("b-same.csv", "same", json!("a.csv")),
        ]
    );
    for part in ["total", "units", "tables", "growth", "coverage", "periods"] {
        assert_eq!(before[part], after[part], "{part}");
    }
}

#[test]
fn the_same_release_in_three_kinds_of_files_counts_once() {
    let (_data, folder, program) = started();
    let made = of_school();
    put(folder.path(), "a.zip", &made.package);
    put(folder.path(), "b.xlsx", &made.xlsx);
    put(folder.path(), "c.csv", &made.csv);
    drop_and_wait(&program, &[folder.path().to_owned()]);
    let view = compilation(&program, &Value::Null);
    assert_eq!(view["total"], 30, "{view}");
    let faults: Vec<String> = refused(&view)
        .into_iter()
        .map(|(_, fault, _)| fault)
        .collect();
    assert_eq!(faults, ["same", "same"]);
}

#[test]
fn a_file_is_taken_out_and_put_back() {
    let (_data, folder, program) = started();
    let school = put(folder.path(), "a.csv", &of_school().csv);
    let other = release(2, ("0480", "preschool"), ("2026-VT", "2026-VT"), 18);
    let other = put(folder.path(), "b.csv", &files(&other).csv);
    drop_and_wait(&program, &[school.clone(), other]);
    let both = compilation(&program, &Value::Null);
    assert_eq!(both["total"], 48);
    program.ask(
        "forget_file",
        json!({ "number": both["files"][0]["number"] }),
    );
    assert_eq!(compilation(&program, &Value::Null)["total"], 18);
    drop_and_wait(&program, &[school]);
    let again = compilation(&program, &Value::Null);
    assert_eq!(again["tables"], both["tables"]);
    program.ask("clear_compilation", json!({}));
    let none = compilation(&program, &Value::Null);
    assert_eq!(
        (none["total"].as_u64(), none["files"].clone()),
        (Some(0), json!([]))
    );
}

#[test]
fn a_reading_that_is_stopped_takes_in_nothing() {
    let (_data, folder, program) = started();
    let csv = of_school().csv;
    let sound = put(folder.path(), "sound/a.csv", &csv);
    drop_and_wait(&program, std::slice::from_ref(&sound));
    for number in 0..400 {
        put(folder.path(), &format!("many/{number}.csv"), &csv);
    }
    program.drop_files(&[folder.path().join("many")]);
    // What is dropped meanwhile waits, and is not read either.
    program.drop_files(&[folder.path().join("many")]);
    program.ask("cancel_compiling", json!({}));
    assert_eq!(program.ask("compiling", json!({})), Value::Null);
    // The reading that was stopped cannot come back behind the one that is begun now.
    let other = release(2, ("0480", "preschool"), ("2026-VT", "2026-VT"), 18);
    let other = put(folder.path(), "b.csv", &files(&other).csv);
    drop_and_wait(&program, &[other]);
    let view = compilation(&program, &Value::Null);
    let refused = view["refused"].as_u64().unwrap();
    assert!(
        refused == 0 || refused == 400 || refused == 800,
        "a part was taken in: {refused}"
    );
    assert_eq!(view["total"], 48);
}

#[test]
fn the_compilation_stays_through_the_lock_and_a_link_in_a_circle_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let (_data, program, _) = Program::with_store();
    put(folder.path(), "in/a.csv", &of_school().csv);
    std::os::unix::fs::symlink(folder.path(), folder.path().join("in/round")).unwrap();
    drop_and_wait(&program, &[folder.path().to_owned()]);
    program.lock();
    let view = compilation(&program, &Value::Null);
    assert_eq!(
        (view["total"].as_u64(), view["refused"].as_u64()),
        (Some(30), Some(0))
    );
    let refusal = program.refused("compilation", json!({ "period": "våren" }));
    assert_eq!(refusal, json!({ "code": "gone" }));
}

#[test]
fn what_is_no_file_is_refused_and_what_is_no_place_is_passed_over() {
    let (_data, folder, program) = started();
    drop_and_wait(
        &program,
        &[PathBuf::from("/dev/zero"), folder.path().join("ingen")],
    );
    let view = compilation(&program, &Value::Null);
    let faults: Vec<String> = refused(&view)
        .into_iter()
        .map(|(_, fault, _)| fault)
        .collect();
    assert_eq!(faults, ["unreadable", "unreadable"]);
    drop_and_wait(&program, &[PathBuf::from("https://example.org/a.csv")]);
    assert_eq!(compilation(&program, &Value::Null)["refused"], 2);
}

#[test]
fn a_folder_too_deep_is_told() {
    let (_data, folder, program) = started();
    let deep: PathBuf = std::iter::repeat_n("in", 20).collect();
    put(folder.path(), "a.csv", &of_school().csv);
    let path = folder.path().join(deep);
    fs::create_dir_all(&path).unwrap();
    put(&path, "b.csv", &of_school().csv);
    drop_and_wait(&program, &[folder.path().to_owned()]);
    let view = compilation(&program, &Value::Null);
    assert_eq!(
        refused(&view),
        [("in".to_owned(), "too-many".to_owned(), Value::Null)]
    );
    assert_eq!(view["total"], 30);
}
