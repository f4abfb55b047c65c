//! What was typed after `cargo xtask`, as types.

use std::fmt;

/// What `--help` prints, and what follows a word that we do not know.
pub const USAGE: &str = "\
Sets this computer up for Hjulet, then runs, tests or shows the program.

Usage: cargo xtask <command> [options]

Commands:
  run        Install what is missing, build the program and open its window.
             Without a screen it does `demo` instead, and says so.
  test       Check and test everything: the window's code, the Rust code, and
             the real window in a virtual display.
  demo       Play a whole conversation with invented content in a virtual
             display; pictures of each screen are written to target/demo/.
  bench      Build the release and measure it; prints a table.
  bindings   Write the window's typed client anew from the Rust commands.
  fmt        Format the Rust code and the window's code.
  counts     Show what is published of true counts, or invent whole units, so
             that anybody can try to reckon back. All that follows is passed on;
             `cargo xtask counts --help` explains it.

Options:
  --no-install   Install no system packages: only tell which are missing and
                 the command that installs them. Stops if any is missing.
  --release      With `run`: build the program as it ships (takes longer).
  --json         With `bench`: print JSON instead of a table.
  -h, --help     Show this text.

You need Rust (from rustup) and Node.js 20.19 or newer with npm beforehand.
System packages are installed on Debian, Ubuntu and their relatives; on other
systems you are told what is missing.";

/// What a person asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Request {
    /// Show how the program is used.
    Usage,
    /// Pass these words on to `counts`.
    Counts(Vec<String>),
    /// Do something.
    Task {
        /// What to do.
        task: Task,
        /// Whether system packages may be installed on the way.
        installing: Installing,
    },
}

/// The commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Build the program and open its window.
    Run(Profile),
    /// Check and test everything.
    Test,
    /// Photograph a conversation in a virtual display.
    Demo,
    /// Measure the release.
    Bench(Report),
    /// Regenerate the typed client.
    Bindings,
    /// Format all code.
    Fmt,
}

/// How the program is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build.
    Development,
    /// As it ships.
    Release,
}

/// How `bench` reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// For people.
    Table,
    /// For programs.
    Json,
}

/// What may be done about missing system packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Installing {
    /// Install them, after saying which.
    Allowed,
    /// Only say which.
    TellOnly,
}

/// Why the typed words make no request.
#[derive(Debug, PartialEq, Eq)]
pub enum Misunderstood {
    /// No command was given.
    NoCommand,
    /// A word that is neither a command nor an option.
    UnknownWord(String),
    /// A second command, when one was given already.
    SecondCommand(String),
    /// An option that the command does not have.
    OptionOfAnotherCommand(String),
}

impl fmt::Display for Misunderstood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCommand => write!(f, "Say what to do: a command is missing."),
            Self::UnknownWord(word) => write!(f, "There is no command or option `{word}`."),
            Self::SecondCommand(word) => {
                write!(f, "One command at a time: `{word}` is one too many.")
            }
            Self::OptionOfAnotherCommand(option) => {
                write!(f, "The option `{option}` does not belong to this command.")
            }
        }
    }
}

/// Reads the words after `cargo xtask`. Options may stand before or after the command.
pub fn parse(words: &[String]) -> Result<Request, Misunderstood> {
    let mut task = None;
    let mut installing = Installing::Allowed;
    let mut own_options = Vec::new();

    for (place, word) in words.iter().enumerate() {
        let named = match word.as_str() {
            "-h" | "--help" | "help" => return Ok(Request::Usage),
            "--no-install" => {
                installing = Installing::TellOnly;
                continue;
            }
            "--release" | "--json" => {
                own_options.push(word.as_str());
                continue;
            }
            "run" => Task::Run(Profile::Development),
            "test" => Task::Test,
            "demo" => Task::Demo,
            "bench" => Task::Bench(Report::Table),
            "bindings" => Task::Bindings,
            "fmt" => Task::Fmt,
            "counts" if task.is_none() && own_options.is_empty() => {
                let passed_on = words.iter().skip(place + 1).cloned();
                return Ok(Request::Counts(passed_on.collect()));
            }
            "counts" => return Err(Misunderstood::SecondCommand(word.clone())),
            _ => return Err(Misunderstood::UnknownWord(word.clone())),
        };
        if task.replace(named).is_some() {
            return Err(Misunderstood::SecondCommand(word.clone()));
        }
    }

    let mut task = task.ok_or(Misunderstood::NoCommand)?;
    for option in own_options {
        task = match (task, option) {
            (Task::Run(_), "--release") => Task::Run(Profile::Release),
            (Task::Bench(_), "--json") => Task::Bench(Report::Json),
            _ => return Err(Misunderstood::OptionOfAnotherCommand(option.to_owned())),
        };
    }
    Ok(Request::Task { task, installing })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Result<Request, Misunderstood> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        parse(&words)
    }

    #[test]
    fn commands_with_their_options_are_understood_in_any_order() {
        let release = Request::Task {
            task: Task::Run(Profile::Release),
            installing: Installing::TellOnly,
        };
        assert_eq!(typed("run --release --no-install").as_ref(), Ok(&release));
        assert_eq!(typed("--no-install --release run").as_ref(), Ok(&release));
        assert_eq!(
            typed("bench --json"),
            Ok(Request::Task {
                task: Task::Bench(Report::Json),
                installing: Installing::Allowed
            })
        );
    }

    #[test]
    fn what_follows_counts_is_passed_on() {
        let passed_on = |line: &str| {
            let words = line.split_whitespace().map(str::to_owned);
            Ok(Request::Counts(words.collect()))
        };
        assert_eq!(typed("counts"), passed_on(""));
        assert_eq!(typed("counts table --k 5"), passed_on("table --k 5"));
        assert_eq!(
            typed("counts simulate --help run"),
            passed_on("simulate --help run")
        );
    }

    #[test]
    fn help_is_shown_wherever_it_is_asked_for() {
        assert_eq!(typed("--help"), Ok(Request::Usage));
        assert_eq!(typed("test --help"), Ok(Request::Usage));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(typed(""), Err(Misunderstood::NoCommand));
        assert_eq!(
            typed("tset"),
            Err(Misunderstood::UnknownWord("tset".to_owned()))
        );
        assert_eq!(
            typed("run test"),
            Err(Misunderstood::SecondCommand("test".to_owned()))
        );
        assert_eq!(
            typed("run counts"),
            Err(Misunderstood::SecondCommand("counts".to_owned()))
        );
        assert_eq!(
            typed("test --release"),
            Err(Misunderstood::OptionOfAnotherCommand(
                "--release".to_owned()
            ))
        );
        assert_eq!(
            typed("run --json"),
            Err(Misunderstood::OptionOfAnotherCommand("--json".to_owned()))
        );
    }

    #[test]
    fn every_command_is_in_the_usage() {
        for word in ["run", "test", "demo", "bench", "bindings", "fmt", "counts"] {
            assert!(typed(word).is_ok(), "{word} is not a command");
            assert!(
                USAGE.contains(&format!("\n  {word} ")),
                "{word} is not explained"
            );
        }
    }
}
