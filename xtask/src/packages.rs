//! Debian packages: which a task needs, which of them are missing, and the command that installs them.

/// What the program itself is built with.
const FOR_BUILDING: &[&str] = &[
    "libwebkit2gtk-4.1-dev",
    "build-essential",
    "pkg-config",
    "perl",
    "make",
    "file",
];

/// What drives and photographs the real window where there is no screen.
const FOR_THE_VIRTUAL_DISPLAY: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    // Brings `dbus-run-session` along, whichever package that is in on this release.
    "dbus-x11",
    "at-spi2-core",
    "gir1.2-atspi-2.0",
    "python3-gi",
    "fonts-noto-core",
    "imagemagick",
    // Reads back the text of papers, and holds the validator of PDF/UA.
    "poppler-utils",
    "python3-venv",
];

/// What a task is going to do with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build it, and perhaps open it on a real screen.
    Build,
    /// Build it and drive it in a virtual display.
    VirtualDisplay,
}

/// The packages that a task needs.
pub fn needed(purpose: Purpose) -> Vec<&'static str> {
    match purpose {
        Purpose::Build => FOR_BUILDING.to_vec(),
        Purpose::VirtualDisplay => [FOR_BUILDING, FOR_THE_VIRTUAL_DISPLAY].concat(),
    }
}

/// The format that [`missing`] reads, as an argument of `dpkg-query`.
pub const STATUS_FORMAT: &str = "--showformat=${Package} ${db:Status-Status}\n";

/// Those of `needed` that are not installed, going by what `dpkg-query` answered.
///
/// A package that was never heard of has no line; one that was removed has a line, but not the status `installed`.
pub fn missing(needed: &[&'static str], dpkg_answer: &str) -> Vec<&'static str> {
    let is_installed = |package: &str| {
        dpkg_answer
            .lines()
            .filter_map(|line| line.split_once(' '))
            .any(|(name, status)| name == package && status.trim() == "installed")
    };
    needed
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect()
}

/// How this person may install packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// As the administrator, directly.
    Root,
    /// Through `sudo`.
    Sudo,
    /// Not at all.
    None,
}

/// The words of an `apt-get` call, the program first.
pub fn apt_get(right: Right, arguments: &[&str]) -> Vec<String> {
    // sudo starts with a clean environment, so the variable is set behind it.
    let start: &[&str] = match right {
        Right::Sudo => &["sudo", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"],
        Right::Root | Right::None => &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"],
    };
    start
        .iter()
        .chain(arguments)
        .map(|word| (*word).to_owned())
        .collect()
}

/// The arguments that install packages, with nothing that was not asked for and no questions.
pub fn install_arguments(packages: &[&'static str]) -> Vec<&'static str> {
    [&["install", "--yes", "--no-install-recommends"], packages].concat()
}

/// The line that a person can copy to install the packages by hand.
pub fn line_to_copy(right: Right, packages: &[&str]) -> String {
    let sudo = if right == Right::Root { "" } else { "sudo " };
    format!(
        "{sudo}apt-get update && {sudo}apt-get install --no-install-recommends {}",
        packages.join(" ")
    )
}

/// The version that `apt-cache policy` would install, if any.
pub fn candidate(policy: &str) -> Option<&str> {
    policy
        .lines()
        .find_map(|line| line.trim().strip_prefix("Candidate:"))
        .map(str::trim)
        .filter(|version| *version != "(none)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_on_a_real_screen_needs_no_test_packages() {
        let for_run = needed(Purpose::Build);
        assert!(for_run.contains(&"libwebkit2gtk-4.1-dev"));
        assert!(!for_run.contains(&"xvfb"));
        let for_test = needed(Purpose::VirtualDisplay);
        assert!(for_run.iter().all(|package| for_test.contains(package)));
        assert!(for_test.contains(&"xvfb"));
    }

    #[test]
    fn only_installed_counts_as_installed() {
        let answer = "make installed\nperl config-files\nfile half-installed\n";
        assert_eq!(
            missing(&["make", "perl", "file", "xvfb"], answer),
            ["perl", "file", "xvfb"]
        );
        assert_eq!(missing(&["make"], answer), [""; 0]);
        assert_eq!(missing(&["make"], ""), ["make"]);
    }

    #[test]
    fn a_package_of_two_architectures_is_installed_if_one_of_them_is() {
        assert_eq!(
            missing(&["perl"], "perl not-installed\nperl installed\n"),
            [""; 0]
        );
    }

    #[test]
    fn a_longer_name_does_not_stand_for_a_shorter_one() {
        assert_eq!(missing(&["make"], "make-guile installed\n"), ["make"]);
    }

    #[test]
    fn sudo_is_used_only_by_those_who_need_it() {
        assert_eq!(
            apt_get(Right::Root, &["update"]).join(" "),
            "env DEBIAN_FRONTEND=noninteractive apt-get update"
        );
        assert_eq!(
            apt_get(Right::Sudo, &["update"]).join(" "),
            "sudo env DEBIAN_FRONTEND=noninteractive apt-get update"
        );
        assert_eq!(
            line_to_copy(Right::None, &["xvfb", "xauth"]),
            "sudo apt-get update && sudo apt-get install --no-install-recommends xvfb xauth"
        );
        assert_eq!(
            line_to_copy(Right::Root, &["xvfb"]),
            "apt-get update && apt-get install --no-install-recommends xvfb"
        );
    }

    #[test]
    fn the_candidate_is_read_from_the_policy() {
        let policy =
            "nodejs:\n  Installed: (none)\n  Candidate: 20.19.2+dfsg-1\n  Version table:\n";
        assert_eq!(candidate(policy), Some("20.19.2+dfsg-1"));
        assert_eq!(
            candidate("nodejs:\n  Installed: (none)\n  Candidate: (none)\n"),
            None
        );
        assert_eq!(candidate(""), None);
    }
}
