//! Usage counts: putting very many units' files together, beside `DuckDB` summing the same files, and planning and
//! checking a very large release.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

use acceptance::window::Trouble;
use casework::{
    CaseToken, Context, CountAnswer, CountQuestion, Interpreter, LedTo, Period, ServiceCount,
    SpokenLanguage, Step, TookPart, UsageEvent, UseForm,
};
use followup::{
    Counted, Fewest, KINDS, Release, ReleasedRow, ReleasedTable, SourceId, Span, Unit,
    compilation::Compilation, known_counties,
};
use hjulet::compiling::{self, Progress};
use l10n::Locales;
use uuid::Uuid;

use crate::{
    measure::{Measure, Side, Unit as In},
    random::Random,
    store::{folder_on_disk, today},
};

/// The flag by which this program puts a folder of files together and tells how long it took and how much memory:
/// in a process of its own, where nothing else was in memory before.
pub const ONE_COMPILATION: &str = "--one-compilation";
/// Names the Python that has `DuckDB`; `cargo xtask bench` puts it there.
const PYTHON: &str = "DUCKDB_PYTHON";
/// A file from each unit in Sweden for ten years, about.
const FILES: u32 = 10_000;
/// Rows of a file. No release of one half-year has so many; this one has the months of eleven.
const ROWS: u64 = 100;
/// So many months stand in a file, the last of them together.
const MONTHS: usize = 62;
const SPAN: [&str; 2] = ["2020-HT", "2025-HT"];
/// Uses that a release is planned from.
const EVENTS: u128 = 1_000_000;
const EDITION: &str = "provisional 1";
const ROUNDS: usize = 5;

/// What `DuckDB` is asked: all numbers of all files, by question and answer. It is told what stands in the columns,
/// which is quicker than to let it find out.
const SUMMING: &str = r#"
import duckdb, sys, time
text = ["source", "county", "principal", "principal_name", "kind", "kind_label", "first", "last", "edition",
        "program", "question", "question_label", "answer", "answer_label", "merged"]
names = sys.argv[2].split(";")
columns = {name: "VARCHAR" if name in text else "BIGINT" for name in names}
before = time.perf_counter()
connection = duckdb.connect()
connection.execute("SET enable_progress_bar = false")
rows = connection.execute(
    "SELECT question, answer, sum(uses) FROM read_csv(?, delim=';', header=true, auto_detect=false, columns=?) "
    "GROUP BY ALL", [sys.argv[1] + "/*.csv", columns]).fetchall()
took = (time.perf_counter() - before) * 1000
print(took, sum(int(uses) for question, _, uses in rows if question == "total"))
"#;

/// All measures.
pub fn measures() -> Result<Vec<Measure>, Trouble> {
    let python = std::env::var_os(PYTHON).map(PathBuf::from);
    let python = python.ok_or("DUCKDB_PYTHON names no Python; `cargo xtask bench` does")?;
    let folder = folder_on_disk()?;
    let half = folder.path().join("half");
    let whole = folder.path().join("whole");
    let total_of_half = write_files(&half, FILES / 2)?;
    let total = write_files(&whole, FILES)?;

    let mut ours = Side::new("putting 10 000 files of 100 rows together");
    let mut theirs = Side::new("DuckDB summing the same files");
    let mut half_as_many = Side::new("putting 5 000 of them together, twice as long");
    let mut peak = Side::counted_in(In::Megabytes, "peak of that process");
    let mut nothing = Side::counted_in(In::Megabytes, "nothing");
    for _ in 0..ROUNDS {
        let compiled = compiled_elsewhere(&whole)?;
        let [took, summed] = numbers(
            Command::new(&python)
                .args(["-c", SUMMING])
                .arg(&whole)
                .arg(followup::files::COLUMNS.join(";")),
        )?;
        let smaller = compiled_elsewhere(&half)?;
        let same = |sum: f64, expected: u64| (sum - as_float(expected)).abs() < 0.5;
        if !same(compiled.total, total)
            || !same(summed, total)
            || !same(smaller.total, total_of_half)
        {
            return Err("the sums differ, so nothing was measured".into());
        }
        ours.took_ms(compiled.took);
        theirs.took_ms(took);
        half_as_many.took_ms(smaller.took * 2.0);
        peak.took_ms(compiled.peak);
        nothing.took_ms(0.0);
    }
    let (planned, idle) = planning()?;
    Ok(vec![
        Measure::ratio(
            "compiling 1 000 000 rows ÷ DuckDB",
            3.0,
            ours.clone(),
            theirs,
        ),
        Measure::ratio("twice the files ÷ twice the time", 1.25, ours, half_as_many),
        Measure {
            name: "memory peak of compiling 1 000 000 rows",
            value: peak.worst(),
            unit: In::Megabytes,
            limit: Some(512.0),
            ours: peak,
            beside: nothing,
        },
        Measure {
            name: "planning and checking a release of 1 000 000 uses",
            value: planned.median(),
            unit: In::Milliseconds,
            limit: Some(1000.0),
            ours: planned,
            beside: idle,
        },
    ])
}

/// Puts a folder of files together and prints the milliseconds it took, the megabytes this process needed at most,
/// and the sum of all uses.
pub fn one_compilation(folder: &str) -> Result<String, Trouble> {
    let before = Instant::now();
    let mut compilation = Compilation::default();
    let paths = [PathBuf::from(folder)];
    compilation.take_in(compiling::read(&paths, today(), &Progress::default()));
    let compiled = compilation.over(None);
    let took = before.elapsed().as_secs_f64() * 1000.0;
    if 0 < compilation.refused() {
        return Err("a file was refused".into());
    }
    let status = fs::read_to_string("/proc/self/status")?;
    let kilobytes: f64 = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.split_whitespace().next())
        .ok_or("the system tells no peak")?
        .parse()?;
    Ok(format!(
        "{took} {} {}",
        kilobytes * 1024.0 / 1e6,
        compiled.total
    ))
}

struct CompiledElsewhere {
    took: f64,
    peak: f64,
    total: f64,
}

fn compiled_elsewhere(folder: &Path) -> Result<CompiledElsewhere, Trouble> {
    let mut command = Command::new(std::env::current_exe()?);
    let [took, peak, total] = numbers(command.arg(ONE_COMPILATION).arg(folder))?;
    Ok(CompiledElsewhere { took, peak, total })
}

/// The numbers that a command prints.
fn numbers<const COUNT: usize>(command: &mut Command) -> Result<[f64; COUNT], Trouble> {
    let output = command.output()?;
    let told = String::from_utf8(output.stdout)?;
    let numbers: Result<Vec<f64>, _> = told.split_whitespace().map(str::parse).collect();
    numbers
        .ok()
        .and_then(|numbers| numbers.try_into().ok())
        .ok_or_else(|| format!("{told:?} {}", String::from_utf8_lossy(&output.stderr)).into())
}

/// Writes so many files with the program's own hand, the same in every run. Gives the sum of all uses.
fn write_files(folder: &Path, files: u32) -> Result<u64, Trouble> {
    fs::create_dir_all(folder)?;
    let locales = Locales::embedded();
    let threads = u32::try_from(thread::available_parallelism()?.get())?;
    let write_some = |first: u32| -> Result<u64, String> {
        let mut total = 0;
        for number in (first..files).step_by(threads as usize) {
            let release = release(number).map_err(|trouble| trouble.to_string())?;
            let made =
                followup::files::made(&release, &locales).map_err(|error| error.to_string())?;
            let path = folder.join(format!("{number:05}.csv"));
            fs::write(path, made.csv).map_err(|error| error.to_string())?;
            total += release.total;
        }
        Ok(total)
    };
    let write_some = &write_some;
    thread::scope(|scope| {
        let working: Vec<_> = (0..threads)
            .map(|first| scope.spawn(move || write_some(first)))
            .collect();
        let mut total = 0;
        for thread in working {
            total += thread.join().map_err(|_| "writing files panicked")??;
        }
        Ok(total)
    })
}

/// A release that fills [`ROWS`] rows. Each is of a program of its own.
fn release(number: u32) -> Result<Release, Trouble> {
    let mut random = Random(u64::from(number) + 1);
    let [first, last] = SPAN;
    let span = Span {
        first: first.parse()?,
        last: last.parse()?,
    };
    let counties = known_counties();
    let county = counties.first().ok_or("no county")?;
    let place = usize::try_from(random.below(county.principals.len() as u64))?;
    let principal = county.principals.get(place).ok_or("no principal")?;
    let kind = KINDS.get(usize::try_from(random.below(KINDS.len() as u64))?);
    let total = 600 + random.below(2000);
    let mut rows = 1;
    let tables = CountQuestion::ALL.map(|question| {
        let answers = question.answers(span.first, span.last);
        let most = if question == CountQuestion::Month {
            MONTHS
        } else {
            answers.len()
        };
        let rows_of_table = spread(&answers, most, total, &mut random);
        rows += rows_of_table.len() as u64;
        ReleasedTable {
            question,
            rows: rows_of_table,
        }
    });
    if rows != ROWS {
        return Err(format!("a file has {rows} rows").into());
    }
    Ok(Release {
        source: SourceId::made_of(Uuid::from_u128(u128::from(number) + 1)),
        unit: Unit {
            county: county.code.clone(),
            principal: principal.code.clone(),
            kind: (*kind.ok_or("no kind")?).to_owned(),
        },
        span,
        fewest: Fewest::USUAL,
        edition: EDITION.to_owned(),
        program: "0.1.0".to_owned(),
        total,
        tables: tables.into(),
        reflection: Vec::new(),
    })
}

/// A total spread over answers, those beyond `most` rows together in the last.
fn spread(
    answers: &[CountAnswer],
    most: usize,
    total: u64,
    random: &mut Random,
) -> Vec<ReleasedRow> {
    let (alone, together) = answers.split_at(most.min(answers.len()) - 1);
    let mut left = total;
    let mut rows_left = alone.len() as u64 + 1;
    let mut rows: Vec<ReleasedRow> = alone
        .iter()
        .map(|answer| {
            rows_left -= 1;
            let uses = 5 + random.below((left - 5 * rows_left - 5) / rows_left + 1);
            left -= uses;
            ReleasedRow {
                answers: vec![*answer],
                uses,
            }
        })
        .collect();
    rows.push(ReleasedRow {
        answers: together.to_vec(),
        uses: left,
    });
    rows
}

/// Planning a release, making its files, and checking them.
fn planning() -> Result<(Side, Side), Trouble> {
    let period: Period = "2026-VT".parse()?;
    let events = events(period);
    let span = Span {
        first: period,
        last: period,
    };
    let locales = Locales::embedded();
    let mut whole = Side::new("planning, making files and checking them");
    let mut counting = Side::new("of that, planning");
    for _ in 0..ROUNDS {
        let before = Instant::now();
        let plan = followup::plan(span, events.iter(), Fewest::USUAL, EDITION);
        counting.took(before.elapsed());
        let unit = Unit {
            county: "04".to_owned(),
            principal: "0483".to_owned(),
            kind: "school".to_owned(),
        };
        let source = SourceId::made_of(Uuid::from_u128(1));
        let release = plan.release(source, unit, "0.1.0", Vec::new())?;
        let files = followup::files::made(&release, &locales)?;
        followup::check(&files, &release, &events, &[], period.next(), &locales)?;
        let took: Duration = before.elapsed();
        whole.took(took);
        if u128::from(release.total) != EVENTS {
            return Err("not all uses are in the release".into());
        }
    }
    Ok((whole, counting))
}

/// Uses of every kind, of half as many cases.
fn events(period: Period) -> Vec<Counted> {
    let mut random = Random(7);
    let languages: Vec<SpokenLanguage> = SpokenLanguage::all().collect();
    let months = period.months();
    let yes_or_no = |random: &mut Random| one_of(&TookPart::ALL, random);
    (0..EVENTS)
        .filter_map(|number| {
            let random = &mut random;
            Some(Counted {
                event: UsageEvent {
                    month: one_of(&months, random)?,
                    context: one_of(&Context::ALL, random)?,
                    step: one_of(&Step::ALL, random)?,
                    language: one_of(&languages, random)?,
                    interpreter: one_of(&[Interpreter::Present, Interpreter::Absent], random)?,
                    child: yes_or_no(random)?,
                    guardian: yes_or_no(random)?,
                    services: one_of(&ServiceCount::ALL, random)?,
                    led_to: one_of(&LedTo::ALL, random)?,
                    form: one_of(&[UseForm::Screen, UseForm::Paper], random)?,
                    edition: if random.below(3) == 0 {
                        "older 1"
                    } else {
                        EDITION
                    }
                    .to_owned(),
                    areas: None,
                },
                case: CaseToken(Uuid::from_u128(number / 2 + 1)),
            })
        })
        .collect()
}

fn one_of<T: Copy>(all: &[T], random: &mut Random) -> Option<T> {
    let place = usize::try_from(random.below(all.len() as u64)).ok()?;
    all.get(place).copied()
}

fn as_float(number: u64) -> f64 {
    // Far below 2⁵³.
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
