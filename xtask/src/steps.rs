//! The steps of a task: counted, timed, and clear about where and why they stop.

use std::ffi::OsStr;
use std::fmt;
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};

/// One step of a task.
pub struct Step<'a> {
    /// What is being done, as a person would say it: "Building the window".
    pub title: &'static str,
    /// What to try when it fails.
    pub hint: &'static str,
    /// The work itself.
    pub work: Box<dyn FnOnce() -> Result<Outcome, Stop> + 'a>,
}

impl<'a> Step<'a> {
    /// A step with its work.
    pub fn new(
        title: &'static str,
        hint: &'static str,
        work: impl FnOnce() -> Result<Outcome, Stop> + 'a,
    ) -> Self {
        Self {
            title,
            hint,
            work: Box::new(work),
        }
    }
}

/// How a step ended well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Something was done.
    Done,
    /// Nothing had to be done.
    AlreadyDone,
    /// The program that ran had the last word; nothing is added after it.
    ///
    /// CI is judged by the closing summary of the test runner, so that must stay the last line.
    Spoken,
}

/// Why a task ended early.
#[derive(Debug, PartialEq, Eq)]
pub struct Stop {
    /// What the whole program exits with.
    pub exit_code: u8,
    reason: String,
    step: Option<&'static str>,
    hint: Option<&'static str>,
}

impl Stop {
    /// A stop for a reason that explains itself.
    pub fn because(reason: impl Into<String>) -> Self {
        Self {
            exit_code: 1,
            reason: reason.into(),
            step: None,
            hint: None,
        }
    }

    fn failed(command: &str, status: ExitStatus) -> Self {
        let exit_code = exit_code(status);
        let reason = format!("Command: {command}\nResult:  {status}");
        Self {
            exit_code,
            ..Self::because(reason)
        }
    }

    fn not_started(command: &str, error: &std::io::Error) -> Self {
        // What shells answer for a program that is not there.
        let reason = format!("Command: {command}\nResult:  could not be started ({error})");
        Self {
            exit_code: 127,
            ..Self::because(reason)
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(step) = self.step {
            writeln!(f, "Stopped at: {step}")?;
        }
        write!(f, "{}", self.reason)?;
        match self.hint {
            Some(hint) if !hint.is_empty() => write!(f, "\nHint:    {hint}"),
            _ => Ok(()),
        }
    }
}

/// Takes the steps one after the other and stops at the first that fails.
pub fn walk(steps: Vec<Step<'_>>) -> Result<(), Stop> {
    let total = steps.len();
    for (index, step) in steps.into_iter().enumerate() {
        eprintln!("\n[{}/{total}] {} …", index + 1, step.title);
        let begun = Instant::now();
        match (step.work)() {
            Ok(Outcome::Done) => eprintln!("      done in {}", in_words(begun.elapsed())),
            Ok(Outcome::AlreadyDone) => eprintln!("      nothing to do"),
            Ok(Outcome::Spoken) => {}
            Err(stop) => {
                return Err(Stop {
                    step: Some(step.title),
                    hint: Some(step.hint),
                    ..stop
                });
            }
        }
    }
    Ok(())
}

/// Runs a command to its end. Fails when it exits with anything but 0.
///
/// All that it says goes to our error stream, in the order in which it is said: our own output belongs to results.
pub fn call(command: &mut Command) -> Result<(), Stop> {
    let spoken = in_shell_words(command);
    call_for_result(command.stdout(std::io::stderr()), &spoken)
}

/// Like [`call`], for a command whose output is our result. `spoken` is how it is shown.
pub fn call_for_result(command: &mut Command, spoken: &str) -> Result<(), Stop> {
    eprintln!("      > {spoken}");
    let status = command
        .status()
        .map_err(|error| Stop::not_started(spoken, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Stop::failed(spoken, status))
    }
}

/// Runs a command in our place: it reads our input and writes our output. Gives what it exited with.
pub fn hand_over(command: &mut Command) -> Result<u8, Stop> {
    command
        .status()
        .map(exit_code)
        .map_err(|error| Stop::not_started(&in_shell_words(command), &error))
}

/// Runs a command and returns what it printed. Fails when it exits with anything but 0.
pub fn answer(command: &mut Command) -> Result<String, Stop> {
    let spoken = in_shell_words(command);
    let output = command
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|error| Stop::not_started(&spoken, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Stop::failed(&spoken, output.status))
    }
}

/// A command as a person would type it, without its environment.
pub fn in_shell_words(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .map(|word| {
            if word.contains(' ') {
                format!("'{word}'")
            } else {
                word.into_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn exit_code(status: ExitStatus) -> u8 {
    match status.code() {
        Some(code) => u8::try_from(code).unwrap_or(1),
        None => by_signal(status),
    }
}

/// A child that a signal ended counts as 128 plus the signal, as in shells.
#[cfg(unix)]
fn by_signal(status: ExitStatus) -> u8 {
    use std::os::unix::process::ExitStatusExt as _;
    status
        .signal()
        .and_then(|signal| u8::try_from(128 + signal).ok())
        .unwrap_or(1)
}

#[cfg(not(unix))]
fn by_signal(_: ExitStatus) -> u8 {
    1
}

fn in_words(time: Duration) -> String {
    let seconds = time.as_secs();
    match (seconds / 60, seconds % 60) {
        (0, 0) => "less than a second".to_owned(),
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn the_first_failing_step_ends_the_walk_and_is_named() {
        let taken = RefCell::new(Vec::new());
        let stop = walk(vec![
            Step::new("Laying the floor", "", || {
                taken.borrow_mut().push("floor");
                Ok(Outcome::Done)
            }),
            Step::new("Raising the walls", "Buy more bricks.", || {
                Err(Stop::because("No bricks."))
            }),
            Step::new("Laying the roof", "", || {
                taken.borrow_mut().push("roof");
                Ok(Outcome::Done)
            }),
        ])
        .expect_err("the second step fails");
        assert_eq!(taken.into_inner(), ["floor"]);
        assert_eq!(
            stop.to_string(),
            "Stopped at: Raising the walls\nNo bricks.\nHint:    Buy more bricks."
        );
    }

    #[test]
    #[cfg(unix)]
    fn the_exit_code_of_the_command_is_kept() {
        let code = |script: &str| {
            call(Command::new("sh").args(["-c", script])).map_err(|stop| stop.exit_code)
        };
        assert_eq!(code("exit 0"), Ok(()));
        assert_eq!(code("exit 42"), Err(42));
        assert_eq!(code("kill -TERM $$"), Err(143));
        let handed_over = |script: &str| hand_over(Command::new("sh").args(["-c", script]));
        assert_eq!(handed_over("exit 0"), Ok(0));
        assert_eq!(handed_over("exit 42"), Ok(42));
        assert_eq!(handed_over("kill -TERM $$"), Ok(143));
    }

    #[test]
    fn a_program_that_is_not_there_is_a_stop_with_its_name() {
        let stop = call(Command::new("no-such-program-anywhere").arg("build"))
            .expect_err("it is not there");
        assert_eq!(stop.exit_code, 127);
        assert!(
            stop.to_string().contains("no-such-program-anywhere build"),
            "{stop}"
        );
    }

    #[test]
    fn times_are_said_in_minutes_and_seconds() {
        assert_eq!(in_words(Duration::from_millis(400)), "less than a second");
        assert_eq!(in_words(Duration::from_secs(12)), "12 s");
        assert_eq!(in_words(Duration::from_secs(185)), "3 min 5 s");
    }
}
