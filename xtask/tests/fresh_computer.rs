//! What a newcomer meets on a computer that lacks something, played with stand-ins for its programs.

#![cfg(target_os = "linux")]
#![expect(
    clippy::expect_used,
    reason = "a test that cannot set its stage may stop there"
)]

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::Command;

use tempfile::TempDir;

const DEBIAN: &str = "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n";
const FEDORA: &str = "PRETTY_NAME=\"Fedora Linux 44\"\nID=fedora\n";

/// A computer whose only programs are those that a test puts there.
struct Computer {
    folder: TempDir,
}

/// How `cargo xtask` ended there.
struct Ending {
    exit_code: Option<i32>,
    said: String,
    /// The calls of `apt-get` and `sudo`, in order.
    calls: Vec<String>,
}

impl Computer {
    fn with(os_release: &str, programs: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::write(folder.path().join("os-release"), os_release).expect("os-release");
        symlink("/usr/bin/env", folder.path().join("env")).expect("env");
        for (name, script) in programs {
            let path = folder.path().join(name);
            let calls = folder.path().join("calls");
            let text = format!("#!/bin/sh\ncalls='{}'\n{script}\n", calls.display());
            fs::write(&path, text).expect("a program");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("its permissions");
        }
        Self { folder }
    }

    fn xtask(&self, words: &[&str]) -> Ending {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(words)
            .env("PATH", self.folder.path())
            .env("XTASK_OS_RELEASE", self.folder.path().join("os-release"))
            .output()
            .expect("xtask starts");
        let calls = fs::read_to_string(self.folder.path().join("calls")).unwrap_or_default();
        Ending {
            exit_code: output.status.code(),
            said: String::from_utf8(output.stderr).expect("UTF-8"),
            calls: calls.lines().map(str::to_owned).collect(),
        }
    }
}

// xvfb and perl are missing: one was never heard of, the other removed.
const DPKG_QUERY: (&str, &str) = (
    "dpkg-query",
    "for package in \"$@\"; do case $package in\n\
     --*|xvfb) ;;\n\
     perl) echo 'perl config-files' ;;\n\
     *) echo \"$package installed\" ;;\n\
     esac; done\n\
     exit 1",
);
const ROOT: (&str, &str) = ("id", "echo 0");
const SOMEBODY: (&str, &str) = ("id", "echo 1000");
const SUDO: (&str, &str) = ("sudo", "echo \"sudo $*\" >> \"$calls\"; exec \"$@\"");
const NODE: (&str, &str) = ("node", "echo v20.20.2");
const OLD_NODE: (&str, &str) = ("node", "echo v18.20.4");
const NPM: (&str, &str) = ("npm", "exit 9");
const APT_GET: (&str, &str) = ("apt-get", "echo \"apt-get $*\" >> \"$calls\"");
const APT_GET_WITHOUT_NETWORK: (&str, &str) =
    ("apt-get", "echo \"apt-get $*\" >> \"$calls\"; exit 100");

#[test]
fn no_install_names_the_packages_and_the_command_and_changes_nothing() {
    let computer = Computer::with(DEBIAN, &[DPKG_QUERY, SOMEBODY, SUDO, NODE, NPM, APT_GET]);
    let ending = computer.xtask(&["test", "--no-install"]);
    assert_eq!(ending.exit_code, Some(1), "{}", ending.said);
    assert!(
        ending.said.contains("Missing:   perl xvfb\n"),
        "{}",
        ending.said
    );
    let command =
        "\n  sudo apt-get update && sudo apt-get install --no-install-recommends perl xvfb";
    assert!(ending.said.contains(command), "{}", ending.said);
    assert_eq!(ending.calls, [""; 0]);
}

#[test]
fn who_may_not_install_is_told_the_command() {
    let computer = Computer::with(DEBIAN, &[DPKG_QUERY, SOMEBODY, NODE, NPM, APT_GET]);
    let ending = computer.xtask(&["test"]);
    assert_eq!(ending.exit_code, Some(1), "{}", ending.said);
    assert!(
        ending
            .said
            .contains("sudo apt-get install --no-install-recommends perl xvfb"),
        "{}",
        ending.said
    );
    assert_eq!(ending.calls, [""; 0]);
}

#[test]
fn an_installation_without_network_is_tried_twice_and_keeps_its_exit_code() {
    let computer = Computer::with(
        DEBIAN,
        &[DPKG_QUERY, ROOT, NODE, NPM, APT_GET_WITHOUT_NETWORK],
    );
    let ending = computer.xtask(&["test"]);
    assert_eq!(ending.exit_code, Some(100), "{}", ending.said);
    assert!(
        ending.said.contains("Stopped at: Checking the system"),
        "{}",
        ending.said
    );
    assert_eq!(ending.calls, ["apt-get update", "apt-get update"]);
}

#[test]
fn missing_packages_are_announced_and_installed_and_an_old_node_is_explained() {
    let old_packages = ("apt-cache", "echo '  Candidate: 20.19.2+dfsg-1'");
    let computer = Computer::with(
        DEBIAN,
        &[
            DPKG_QUERY,
            SOMEBODY,
            SUDO,
            OLD_NODE,
            NPM,
            APT_GET,
            old_packages,
        ],
    );
    let ending = computer.xtask(&["test"]);
    let announcement =
        "These system packages are missing and will be installed with apt-get: perl xvfb nodejs\n";
    assert!(ending.said.contains(announcement), "{}", ending.said);
    let calls: Vec<_> = ending
        .calls
        .iter()
        .filter(|call| call.starts_with("apt-get"))
        .collect();
    assert_eq!(
        calls,
        [
            "apt-get update",
            "apt-get install --yes --no-install-recommends perl xvfb nodejs"
        ]
    );
    let through_sudo = ending
        .calls
        .iter()
        .filter(|call| call.starts_with("sudo"))
        .count();
    assert_eq!(through_sudo, 2, "every installation goes through sudo");
    // The stand-in for apt-get installs nothing, so the old one is still the one that is found.
    assert_eq!(ending.exit_code, Some(1), "{}", ending.said);
    assert!(
        ending.said.contains("Node.js v18.20.4 is too old."),
        "{}",
        ending.said
    );
}

#[test]
fn a_system_whose_node_package_is_too_old_says_so_before_installing_anything() {
    let old_packages = ("apt-cache", "echo '  Candidate: 18.20.4+dfsg-1~deb12u1'");
    let computer = Computer::with(DEBIAN, &[DPKG_QUERY, ROOT, APT_GET, old_packages]);
    let ending = computer.xtask(&["test"]);
    assert_eq!(ending.exit_code, Some(1), "{}", ending.said);
    assert!(
        ending.said.contains("Node.js is missing."),
        "{}",
        ending.said
    );
    assert!(
        ending.said.contains("18.20.4+dfsg-1~deb12u1: too old"),
        "{}",
        ending.said
    );
    assert_eq!(ending.calls, ["apt-get update"]);
}

#[test]
fn an_unknown_system_gets_a_list_instead_of_an_installation() {
    let computer = Computer::with(FEDORA, &[("cc", ""), ("make", ""), NODE, NPM, APT_GET]);
    let ending = computer.xtask(&["test"]);
    assert_eq!(ending.exit_code, Some(1), "{}", ending.said);
    assert!(
        ending
            .said
            .contains("Fedora Linux 44 is not one that we can install packages on"),
        "{}",
        ending.said
    );
    for program in [
        "perl",
        "pkg-config",
        "Xvfb",
        "WebKitWebDriver",
        "webkit2gtk-4.1",
    ] {
        assert!(
            ending.said.contains(&format!("  - {program} ")),
            "{program}: {}",
            ending.said
        );
    }
    assert!(!ending.said.contains("  - cc "), "{}", ending.said);
    assert_eq!(ending.calls, [""; 0]);
}

#[test]
fn an_unknown_command_is_answered_with_the_usage() {
    let ending = Computer::with(DEBIAN, &[]).xtask(&["tset"]);
    assert_eq!(ending.exit_code, Some(2), "{}", ending.said);
    assert!(
        ending
            .said
            .contains("There is no command or option `tset`."),
        "{}",
        ending.said
    );
    assert!(
        ending.said.contains("Usage: cargo xtask"),
        "{}",
        ending.said
    );
}
