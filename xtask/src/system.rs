//! The system packages of this computer: says what is there and what is missing, and installs it.

use std::process::{Command, Stdio};
use std::{env, fs};

use crate::command_line::Installing;
use crate::os_release::{self, Family};
use crate::packages::{self, Purpose, Right};
use crate::steps::{self, Outcome, Stop};
use crate::{node, window};

/// Makes sure that everything a purpose needs is installed.
///
/// Stops when something is missing that may not or cannot be installed.
pub fn prepare(purpose: Purpose, installing: Installing) -> Result<Outcome, Stop> {
    // A test plays another computer by pointing this variable at another file.
    let description = env::var_os("XTASK_OS_RELEASE").unwrap_or_else(|| "/etc/os-release".into());
    let os_release = fs::read_to_string(description).unwrap_or_default();
    match os_release::family(&os_release) {
        Family::Debian if is_there("dpkg-query") && is_there("apt-get") => {
            with_apt(purpose, installing)
        }
        Family::Debian | Family::Other => {
            let name = os_release::pretty_name(&os_release).unwrap_or("This system");
            by_looking(purpose, name)
        }
    }
}

/// Whether a program can be started by its name.
pub fn is_there(program: &str) -> bool {
    let file_name = format!("{program}{}", env::consts::EXE_SUFFIX);
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders).any(|folder| folder.join(&file_name).is_file())
}

fn with_apt(purpose: Purpose, installing: Installing) -> Result<Outcome, Stop> {
    let needed = packages::needed(purpose);
    let mut missing = missing_packages(&needed)?;
    let node_trouble = node_trouble();
    say_what_is_there(&needed, &missing);
    if missing.is_empty() && node_trouble.is_none() {
        return Ok(Outcome::AlreadyDone);
    }

    let right = right_to_install();
    if installing == Installing::TellOnly || right == Right::None {
        return Err(Stop::because(what_to_do_by_hand(
            right,
            installing,
            &missing,
            node_trouble,
        )));
    }

    eprintln!("      Reading the lists of packages first (apt-get update).");
    apt_get(right, &["update"])?;
    if let Some(trouble) = &node_trouble {
        missing.extend(node_packages(trouble)?);
    }
    eprintln!(
        "      These system packages are missing and will be installed with apt-get: {}",
        missing.join(" ")
    );
    apt_get(right, &packages::install_arguments(&missing))?;

    // A Node.js of another origin brings its own npm, and Debian's would be in its way; so this is looked at afterwards.
    if node_trouble.is_some() && !is_there("npm") {
        apt_get(right, &packages::install_arguments(&["npm"]))?;
    }
    match self::node_trouble() {
        None => Ok(Outcome::Done),
        Some(trouble) => Err(Stop::because(trouble.to_string())),
    }
}

fn say_what_is_there(needed: &[&'static str], missing: &[&'static str]) {
    let there: Vec<_> = needed
        .iter()
        .copied()
        .filter(|package| !missing.contains(package))
        .collect();
    let or_none = |packages: &[&str]| {
        if packages.is_empty() {
            "none".to_owned()
        } else {
            packages.join(" ")
        }
    };
    eprintln!("      Installed: {}", or_none(&there));
    eprintln!("      Missing:   {}", or_none(missing));
}

fn missing_packages(needed: &[&'static str]) -> Result<Vec<&'static str>, Stop> {
    // dpkg-query exits with 1 when it has never heard of one of them, and still answers for the others.
    let output = Command::new("dpkg-query")
        .args(["--show", packages::STATUS_FORMAT])
        .args(needed)
        .stderr(Stdio::null())
        .output()
        .map_err(|error| Stop::because(format!("dpkg-query could not be started: {error}")))?;
    Ok(packages::missing(
        needed,
        &String::from_utf8_lossy(&output.stdout),
    ))
}

fn right_to_install() -> Right {
    let is_root = steps::answer(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    match (is_root, is_there("sudo")) {
        (true, _) => Right::Root,
        (false, true) => Right::Sudo,
        (false, false) => Right::None,
    }
}

fn apt_get(right: Right, arguments: &[&str]) -> Result<(), Stop> {
    let words = packages::apt_get(right, arguments);
    let call = || match words.split_first() {
        Some((program, arguments)) => steps::call(Command::new(program).args(arguments)),
        None => Ok(()),
    };
    call().or_else(|_| {
        eprintln!("      That did not work; trying once more.");
        call()
    })
}

fn what_to_do_by_hand(
    right: Right,
    installing: Installing,
    missing: &[&'static str],
    node_trouble: Option<NodeTrouble>,
) -> String {
    let mut lines = Vec::new();
    if !missing.is_empty() {
        let why = match installing {
            Installing::TellOnly => {
                "These system packages are missing and were not installed (--no-install)"
            }
            Installing::Allowed => {
                "These system packages are missing, and you may not install them here"
            }
        };
        lines.push(format!("{why}: {}", missing.join(" ")));
        lines.push("This command installs them:".to_owned());
        lines.push(format!("  {}", packages::line_to_copy(right, missing)));
    }
    lines.extend(node_trouble.map(|trouble| trouble.to_string()));
    lines.join("\n")
}

/// What is wrong with Node.js on this computer.
enum NodeTrouble {
    NotThere,
    TooOld { version: String },
    NoNpm,
}

impl std::fmt::Display for NodeTrouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotThere => write!(f, "Node.js is missing.")?,
            Self::TooOld { version } => write!(f, "Node.js {version} is too old.")?,
            Self::NoNpm => write!(f, "npm, which belongs to Node.js, is missing.")?,
        }
        write!(
            f,
            " The window is built with Node.js {} and npm.",
            node::WANTED
        )?;
        write!(
            f,
            " Install it from nodejs.org or your system's packages, then start again."
        )
    }
}

fn node_trouble() -> Option<NodeTrouble> {
    if !is_there("node") {
        return Some(NodeTrouble::NotThere);
    }
    let version = steps::answer(Command::new("node").arg("--version")).unwrap_or_default();
    if !node::will_do(&version) {
        return Some(NodeTrouble::TooOld {
            version: version.trim().to_owned(),
        });
    }
    (!is_there(window::NPM)).then_some(NodeTrouble::NoNpm)
}

/// The packages that would mend the trouble, where this system's are new enough.
fn node_packages(trouble: &NodeTrouble) -> Result<Vec<&'static str>, Stop> {
    if matches!(trouble, NodeTrouble::NoNpm) {
        return Ok(vec!["npm"]);
    }
    let policy = steps::answer(Command::new("apt-cache").args(["policy", "nodejs"]))?;
    match packages::candidate(&policy) {
        Some(version) if node::will_do(version) => Ok(vec!["nodejs"]),
        Some(version) => Err(Stop::because(format!(
            "{trouble}\nThis system's own package is version {version}: too old."
        ))),
        None => Err(Stop::because(trouble.to_string())),
    }
}

/// Something looked for where we do not know the packages.
struct Needed {
    program: &'static str,
    what_for: &'static str,
    purpose: Purpose,
}

const PROGRAMS: &[Needed] = &[
    Needed {
        program: "cc",
        what_for: "a C compiler",
        purpose: Purpose::Build,
    },
    Needed {
        program: "make",
        what_for: "builds the encryption library",
        purpose: Purpose::Build,
    },
    Needed {
        program: "perl",
        what_for: "builds the encryption library",
        purpose: Purpose::Build,
    },
    Needed {
        program: "pkg-config",
        what_for: "finds libraries",
        purpose: Purpose::Build,
    },
    Needed {
        program: "WebKitWebDriver",
        what_for: "drives the window",
        purpose: Purpose::VirtualDisplay,
    },
    Needed {
        program: "Xvfb",
        what_for: "the virtual display",
        purpose: Purpose::VirtualDisplay,
    },
    Needed {
        program: "xvfb-run",
        what_for: "starts the virtual display",
        purpose: Purpose::VirtualDisplay,
    },
    Needed {
        program: "xauth",
        what_for: "guards the virtual display",
        purpose: Purpose::VirtualDisplay,
    },
    Needed {
        program: "dbus-run-session",
        what_for: "a message bus for the window",
        purpose: Purpose::VirtualDisplay,
    },
    Needed {
        program: "python3",
        what_for: "reads the window as a screen reader does",
        purpose: Purpose::VirtualDisplay,
    },
    Needed {
        program: "import",
        what_for: "photographs the window (ImageMagick)",
        purpose: Purpose::VirtualDisplay,
    },
];

fn by_looking(purpose: Purpose, system: &str) -> Result<Outcome, Stop> {
    eprintln!(
        "      {system} is not one that we can install packages on; looking for what is needed."
    );
    let mut missing: Vec<String> = PROGRAMS
        .iter()
        .filter(|needed| needed.purpose == Purpose::Build || purpose == Purpose::VirtualDisplay)
        .filter(|needed| !is_there(needed.program))
        .map(|needed| format!("{} ({})", needed.program, needed.what_for))
        .collect();
    if cfg!(target_os = "linux") && !has_webkit() {
        missing.push("webkit2gtk-4.1 with its development files (draws the window)".to_owned());
    }
    let node_trouble = node_trouble();
    if missing.is_empty() && node_trouble.is_none() {
        return Ok(Outcome::AlreadyDone);
    }

    let mut lines = Vec::new();
    if !missing.is_empty() {
        lines.push(
            "These are missing; please install them with your system's own packages:".to_owned(),
        );
        lines.extend(missing.iter().map(|what| format!("  - {what}")));
    }
    lines.extend(node_trouble.map(|trouble| trouble.to_string()));
    Err(Stop::because(lines.join("\n")))
}

fn has_webkit() -> bool {
    Command::new("pkg-config")
        .args(["--exists", "webkit2gtk-4.1"])
        .status()
        .is_ok_and(|status| status.success())
}
