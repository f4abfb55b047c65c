//! The commands: which steps each of them takes, in which order.

use std::io::IsTerminal as _;
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::command_line::{Installing, Profile, Report, Task};
use crate::packages::Purpose;
use crate::places::Places;
use crate::steps::{self, Outcome, Step, Stop, walk};
use crate::validator::Validator;
use crate::virtual_display::{self, Screen};
use crate::{shipped, system, validator, window};

/// Does what was asked for.
pub fn perform(task: Task, installing: Installing) -> Result<(), Stop> {
    let places = Places::find()
        .map_err(|error| Stop::because(format!("The current folder is gone: {error}")))?;
    let places = &places;
    match task {
        Task::Run(profile) => match virtual_display::screen() {
            Screen::Real => run(places, installing, profile),
            Screen::None => {
                eprintln!(
                    "There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty), so the window cannot be opened."
                );
                eprintln!(
                    "Doing `cargo xtask demo` instead: it opens the window in a virtual display and photographs it."
                );
                demo(places, installing)
            }
        },
        Task::Test => test(places, installing),
        Task::Demo => demo(places, installing),
        Task::Bench(report) => bench(places, installing, report),
        Task::Bindings => bindings(places, installing),
        Task::Fmt => fmt(places),
    }
}

/// Lets `counts` answer, in the folder where the person is. Nothing of ours stands beside what it says.
pub fn counts(words: &[String]) -> Result<u8, Stop> {
    let places = Places::find()
        .map_err(|error| Stop::because(format!("The current folder is gone: {error}")))?;
    let mut command = Command::new("cargo");
    command
        .env("CARGO_TARGET_DIR", &places.target)
        .args(["run", "--quiet", "--release"])
        .arg("--manifest-path")
        .arg(places.root.join("Cargo.toml"))
        .args(["--package=followup", "--bin=counts", "--"])
        .args(words);
    steps::hand_over(&mut command)
}

/// A cargo command in the folder of the repository.
pub fn cargo(places: &Places) -> Command {
    let mut command = Command::new("cargo");
    command
        .current_dir(&places.root)
        .env("CARGO_TARGET_DIR", &places.target);
    // In a virtual display cargo does not see the terminal that its output ends up in.
    if env::var_os("CARGO_TERM_COLOR").is_none() && std::io::stderr().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    command
}

fn run(places: &Places, installing: Installing, profile: Profile) -> Result<(), Stop> {
    let mut steps = preparation(places, Purpose::Build, installing);
    steps.push(Step::new(
        "Building the program (some minutes the first time)",
        BUILD_HINT,
        || {
            let mut command = cargo(places);
            command.args(["build", "--package=hjulet"]);
            if profile == Profile::Release {
                command.arg("--release");
            }
            steps::call(&mut command)?;
            Ok(Outcome::Done)
        },
    ));
    steps.push(Step::new(
        "Opening Hjulet (this terminal is free again when its window is closed)",
        "",
        || {
            steps::call(&mut Command::new(places.program(profile, "hjulet")))?;
            Ok(Outcome::Spoken)
        },
    ));
    walk(steps)
}

fn test(places: &Places, installing: Installing) -> Result<(), Stop> {
    let mut steps = preparation(places, Purpose::VirtualDisplay, installing);
    let npm_run = |script: &'static str| {
        move || {
            steps::call(&mut window::npm(places, &["run", script]))?;
            Ok(Outcome::Done)
        }
    };
    let cargo_with = |arguments: &'static [&'static str]| {
        move || {
            steps::call(cargo(places).args(arguments))?;
            Ok(Outcome::Done)
        }
    };
    steps.push(Step::new(
        "Checking the window's code",
        "`cargo xtask fmt` mends what is only a matter of layout.",
        npm_run("check"),
    ));
    steps.push(Step::new(
        "Testing the window's code",
        "`npm run test` in ui/ repeats this step alone.",
        npm_run("test"),
    ));
    steps.push(Step::new(
        "Checking the layout of the Rust code",
        "`cargo xtask fmt` mends this.",
        cargo_with(&["fmt", "--all", "--check"]),
    ));
    steps.push(Step::new(
        "Checking that neither network code nor the inspector ships",
        "Nothing may leave the computer: find another way, or another crate.",
        || shipped::check(places),
    ));
    steps.push(Step::new(
        "Checking the Rust code",
        "`cargo clippy --workspace --all-targets` repeats this step alone.",
        cargo_with(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "--deny=warnings",
        ]),
    ));
    steps.push(Step::new(
        "Building the program for the window tests",
        BUILD_HINT,
        || build_driven_program(places, &["--bin=hjulet"]),
    ));
    steps.push(Step::new(
        "Testing the examples in the documentation",
        "`cargo test --doc --workspace` repeats this step alone.",
        cargo_with(&["test", "--doc", "--workspace"]),
    ));
    steps.push(Step::new(
        "Fetching the validators of papers and of counts from PyPI (once)",
        "It needs the network and the package python3-venv.",
        || validator::prepare(places, &[Validator::Papers, Validator::Counts]),
    ));
    steps.push(Step::new(
        "Testing everything, the real window in a virtual display included",
        "The first failure above says what is wrong; the names of all that failed are in the summary.",
        || {
            let mut command = test_runner(places);
            command
                .arg("--workspace")
                .env("HJULET_BINARY", places.driven_program(Profile::Development))
                .env("PDF_UA_PYTHON", places.validators_python(Validator::Papers))
                .env(
                    "FRICTIONLESS_PYTHON",
                    places.validators_python(Validator::Counts),
                );
            virtual_display::call(places, &command)?;
            Ok(Outcome::Spoken)
        },
    ));
    walk(steps)
}

fn demo(places: &Places, installing: Installing) -> Result<(), Stop> {
    let pictures = places.target.join("demo");
    let mut steps = preparation(places, Purpose::VirtualDisplay, installing);
    steps.push(Step::new(
        "Building the program (some minutes the first time)",
        BUILD_HINT,
        || build_driven_program(places, &["--bins"]),
    ));
    steps.push(Step::new(
        "Holding a conversation with invented content",
        "",
        || {
            let mut command = Command::new(places.program(Profile::Development, "demo"));
            command
                .arg(&pictures)
                .current_dir(&places.root)
                .env("HJULET_BINARY", places.driven_program(Profile::Development));
            virtual_display::call(places, &command)?;
            Ok(Outcome::Done)
        },
    ));
    walk(steps)?;
    eprintln!("\nThe pictures are in {}", pictures.display());
    Ok(())
}

fn bench(places: &Places, installing: Installing, report: Report) -> Result<(), Stop> {
    let mut steps = preparation(places, Purpose::VirtualDisplay, installing);
    steps.push(Step::new(
        "Building the release (several minutes the first time)",
        BUILD_HINT,
        || {
            steps::call(
                cargo(places)
                    .args([
                        "build",
                        "--release",
                        "--workspace",
                        "--exclude=xtask",
                        "--bins",
                    ])
                    .arg("--features=hjulet/e2e"),
            )?;
            put_aside_driven_program(places, Profile::Release)
        },
    ));
    steps.push(Step::new(
        "Fetching DuckDB from PyPI, to measure ourselves against (once)",
        "It needs the network and the package python3-venv.",
        || validator::prepare(places, &[Validator::Sums]),
    ));
    steps.push(Step::new(
        "Measuring",
        "Close other programs and try again.",
        || {
            let mut command = Command::new(places.program(Profile::Release, "bench"));
            command
                .current_dir(&places.root)
                .env("HJULET_BINARY", places.driven_program(Profile::Release))
                .env("DUCKDB_PYTHON", places.validators_python(Validator::Sums));
            if report == Report::Json {
                command.arg("--json");
            }
            virtual_display::call(places, &command)?;
            Ok(Outcome::Spoken)
        },
    ));
    walk(steps)
}

fn bindings(places: &Places, installing: Installing) -> Result<(), Stop> {
    let mut steps = vec![Step::new("Checking the system", "", move || {
        system::prepare(Purpose::Build, installing)
    })];
    // The program does not compile without a page. An old one will do, and must:
    // the page itself may need the client that is about to be written.
    if !places.built_page().is_file() {
        steps.extend(window_steps(places));
    }
    steps.push(Step::new(
        "Writing the window's typed client",
        "The program must compile first; the first error above says what is wrong.",
        || {
            let mut command = test_runner(places);
            command
                .args(["--package=hjulet", "bindings"])
                .env("HJULET_WRITE_BINDINGS", "1");
            steps::call(&mut command)?;
            Ok(Outcome::Spoken)
        },
    ));
    walk(steps)
}

fn fmt(places: &Places) -> Result<(), Stop> {
    walk(vec![
        Step::new(
            "Laying out the Rust code",
            "The error above says where the code cannot be read.",
            || {
                steps::call(cargo(places).args(["fmt", "--all"]))?;
                Ok(Outcome::Done)
            },
        ),
        Step::new("Installing the window's packages", NPM_HINT, || {
            window::install_packages(places)
        }),
        Step::new(
            "Laying out the window's code",
            "The error above says where the code cannot be read.",
            || {
                steps::call(&mut window::npm(places, &["run", "format"]))?;
                Ok(Outcome::Done)
            },
        ),
    ])
}

const BUILD_HINT: &str =
    "The first error above says what is wrong. Is the disk full? `df -h .` tells.";
const NPM_HINT: &str = "Is the network there? The packages are fetched from the npm registry.";

fn preparation(places: &Places, purpose: Purpose, installing: Installing) -> Vec<Step<'_>> {
    let mut steps = vec![Step::new("Checking the system", "", move || {
        system::prepare(purpose, installing)
    })];
    steps.extend(window_steps(places));
    steps
}

fn window_steps(places: &Places) -> [Step<'_>; 2] {
    [
        Step::new("Installing the window's packages", NPM_HINT, || {
            window::install_packages(places)
        }),
        Step::new(
            "Building the window",
            "`npm run build` in ui/ repeats this step alone.",
            || window::build(places),
        ),
    ]
}

/// Builds the program with the feature that lets tests drive it, and puts it aside.
///
/// The selection is that of the whole workspace, and `--examples` adds the crates of the tests to it (there are no
/// examples), so that the dependencies get the same features as in the other steps and are compiled only once.
fn build_driven_program(places: &Places, programs: &[&str]) -> Result<Outcome, Stop> {
    steps::call(
        cargo(places)
            .args([
                "build",
                "--workspace",
                "--examples",
                "--features=hjulet/e2e",
            ])
            .args(programs),
    )?;
    put_aside_driven_program(places, Profile::Development)
}

fn put_aside_driven_program(places: &Places, profile: Profile) -> Result<Outcome, Stop> {
    let built = places.program(profile, "hjulet");
    let aside = places.driven_program(profile);
    let folder = aside.parent().unwrap_or(&places.target);
    // A copy over a program that still runs would be refused, so the old one goes first.
    fs::create_dir_all(folder)
        .and_then(|()| {
            if aside.exists() {
                fs::remove_file(&aside)
            } else {
                Ok(())
            }
        })
        .and_then(|()| fs::copy(&built, &aside))
        .map_err(|error| {
            Stop::because(format!(
                "{} cannot be copied to {}: {error}",
                built.display(),
                aside.display()
            ))
        })?;
    Ok(Outcome::Done)
}

/// cargo-nextest where it is installed; otherwise cargo's own runner, as installing the other takes many minutes.
fn test_runner(places: &Places) -> Command {
    let has_nextest = cargo(places)
        .args(["nextest", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let mut command = cargo(places);
    if has_nextest {
        command.args(["nextest", "run"]);
    } else {
        eprintln!("      cargo-nextest is not installed; using cargo's own test runner.");
        // Examples in the documentation have a step of their own.
        command.args(["test", "--lib", "--bins", "--tests"]);
    }
    command
}
