//! How long papers take: the first one after the start, later ones, and the same paper by Typst's own command.

use std::{
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use acceptance::window::Trouble;
use documents::{
    Languages, PAPER_FILE, Paper, TEMPLATES, print,
    samples::{Sample, Samples},
    write,
};
use wheel::{
    LanguageTag,
    text::{ARABIC_REGULAR, ARABIC_SEMI_BOLD, SANS_REGULAR, SANS_SEMI_BOLD},
};

use crate::measure::{Measure, Side, Unit};

/// The flag by which this program makes one paper and tells how long it took: a start of its own for the first paper.
pub const ONE_PAPER: &str = "--one-paper";
/// The release of Typst's command that fits the library.
const TYPST_RELEASE: &str = "0.15.1";
const ROUNDS: usize = 20;

/// A paper in two languages of about four pages: memo and plan of a meeting.
const SAMPLE: &str = "minutes";

/// First and later papers, against their limits and against Typst's command.
pub fn measures() -> Result<Vec<Measure>, Trouble> {
    let mut first = Side::new("first paper in a process of its own");
    let mut nothing = Side::new("nothing");
    let mut peak = Side::counted_in(Unit::Megabytes, "peak of that process");
    let mut bare = Side::counted_in(Unit::Megabytes, "nothing");
    for _ in 0..5 {
        let (took, most) = one_paper_elsewhere()?;
        first.took_ms(took);
        nothing.took_ms(0.0);
        peak.took_ms(most);
        bare.took_ms(0.0);
    }

    let samples = Samples::of(LanguageTag::Ar);
    let (paper, pages) = sample_paper(&samples)?;
    let folder = tempfile::tempdir()?;
    lay_out(folder.path(), &paper)?;
    let typst = typst_command()?;
    let mut later = Side::new("later papers in two languages, for each four pages");
    let mut ours = Side::new("a later paper");
    let mut theirs = Side::new("typst compile of the same paper, cold");
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let (paper, _) = sample_paper(&samples)?;
        set(&paper)?;
        let took = begun.elapsed();
        ours.took(took);
        later.took(took * 4 / u32::try_from(pages.max(4))?);
        theirs.took(compile(&typst, folder.path())?);
    }
    Ok(vec![
        Measure {
            name: "first paper after the start",
            value: first.median(),
            unit: Unit::Milliseconds,
            limit: Some(600.0),
            ours: first,
            beside: nothing.clone(),
        },
        Measure {
            name: "memory peak of making a paper",
            value: peak.median(),
            unit: Unit::Megabytes,
            limit: None,
            ours: peak,
            beside: bare,
        },
        Measure {
            name: "four pages in two languages, later",
            value: later.p95(),
            unit: Unit::Milliseconds,
            limit: Some(100.0),
            ours: later,
            beside: nothing,
        },
        Measure {
            name: "paper / typst compile",
            value: ours.median() / theirs.median(),
            unit: Unit::Times,
            limit: Some(0.5),
            ours,
            beside: theirs,
        },
    ])
}

/// Makes one paper and prints the milliseconds it took, from the first word to the last byte, and the
/// megabytes this process needed at most.
pub fn one_paper() -> Result<String, Trouble> {
    let begun = Instant::now();
    let samples = Samples::of(LanguageTag::Ar);
    let (paper, _) = sample_paper(&samples)?;
    set(&paper)?;
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    let status = fs::read_to_string("/proc/self/status")?;
    let kilobytes: f64 = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.split_whitespace().next())
        .ok_or("the system tells no peak")?
        .parse()?;
    Ok(format!("{took} {}", kilobytes * 1024.0 / 1e6))
}

fn one_paper_elsewhere() -> Result<(f64, f64), Trouble> {
    let output = Command::new(std::env::current_exe()?)
        .arg(ONE_PAPER)
        .output()?;
    let told = String::from_utf8(output.stdout)?;
    let mut numbers = told.split_whitespace().map(str::parse::<f64>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(took)), Some(Ok(peak))) => Ok((took, peak)),
        _ => Err(format!("one paper told {told:?}").into()),
    }
}

fn sample_paper(samples: &Samples) -> Result<(Paper, usize), Trouble> {
    let sheets: Vec<Sample<'_>> = samples.sheets();
    let (_, sheet, occasion) = sheets
        .iter()
        .find(|(name, _, _)| *name == SAMPLE)
        .ok_or("no such sample")?;
    let languages = Languages::beside(LanguageTag::Ar, LanguageTag::Sv);
    let paper = write(sheet.as_ref(), samples.desk(), languages, occasion);
    let pages = PAGES.get_or_init(|| set(&paper).unwrap_or_default());
    Ok((paper, *pages))
}

/// How many pages the sample has; found out once, so that no round pays for it.
static PAGES: std::sync::OnceLock<usize> = std::sync::OnceLock::new();

fn set(paper: &Paper) -> Result<usize, Trouble> {
    let printed = print(paper, |_| ControlFlow::Continue(()))?;
    Ok(printed.ok_or("nobody stopped it")?.pages())
}

/// Lays out what Typst's command needs: our templates, the paper, the fonts.
fn lay_out(folder: &Path, paper: &Paper) -> Result<(), Trouble> {
    for (name, text) in TEMPLATES {
        fs::write(folder.join(name), text)?;
    }
    fs::write(folder.join(PAPER_FILE), serde_json::to_vec(paper)?)?;
    let fonts = folder.join("fonts");
    fs::create_dir(&fonts)?;
    let faces = [
        SANS_REGULAR,
        SANS_SEMI_BOLD,
        ARABIC_REGULAR,
        ARABIC_SEMI_BOLD,
    ];
    for (number, face) in faces.into_iter().enumerate() {
        fs::write(fonts.join(format!("{number}.ttf")), face)?;
    }
    Ok(())
}

fn compile(typst: &Path, folder: &Path) -> Result<Duration, Trouble> {
    let begun = Instant::now();
    let status = Command::new(typst)
        .current_dir(folder)
        .args(["compile", "--ignore-system-fonts", "--font-path", "fonts"])
        .args(["--pdf-standard", "ua-1", "paper.typ", "paper.pdf"])
        .status()?;
    if !status.success() {
        return Err("typst compile failed".into());
    }
    Ok(begun.elapsed())
}

/// Typst's command, built from its package beside what else is built, if it is not there yet.
fn typst_command() -> Result<PathBuf, Trouble> {
    let own = std::env::current_exe()?;
    let target = own
        .ancestors()
        .nth(2)
        .ok_or("the program lies in no target folder")?;
    let root = target.join("typst");
    let program = root.join("bin").join("typst");
    if !program.exists() {
        let status = Command::new("cargo")
            .args([
                "install",
                "typst-cli",
                "--locked",
                "--version",
                TYPST_RELEASE,
            ])
            .arg("--root")
            .arg(&root)
            .status()?;
        if !status.success() {
            return Err("typst-cli could not be built".into());
        }
    }
    Ok(program)
}
