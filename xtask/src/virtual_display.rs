//! A display that nobody sees, with a message bus of its own: where the real window is tested and photographed.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::places::Places;
use crate::steps::{self, Stop};

/// Where a window can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// Somebody sits in front of it.
    Real,
    /// There is none.
    None,
}

/// Whether this computer has a screen for us now.
pub fn screen() -> Screen {
    if cfg!(target_os = "linux") {
        let value = |name| env::var(name).unwrap_or_default();
        screen_from(&value("DISPLAY"), &value("WAYLAND_DISPLAY"))
    } else {
        Screen::Real
    }
}

/// Runs a command in a virtual display and a session bus of its own. Fails when it exits with anything but 0.
pub fn call(places: &Places, command: &Command) -> Result<(), Stop> {
    let log = places.target.join("virtual-display.log");
    let spoken = format!("{} (in a virtual display)", steps::in_shell_words(command));
    std::fs::write(&log, "")
        .map_err(|error| Stop::because(format!("{}: {error}", log.display())))?;
    steps::call_for_result(&mut wrapped(command, &log), &spoken).inspect_err(|_| {
        eprintln!(
            "\nWhat the virtual display itself said is in {}",
            log.display()
        );
    })
}

/// What the bus and the display say goes to a log; the command keeps our own output streams as they are.
///
/// Otherwise their farewells would follow the test runner's summary, which must be the last line,
/// and would mix with the JSON of a measurement. They get a folder of their own for sockets: two
/// sessions of one person share the accessibility bus's, and the first to end takes it away.
const SCRIPT: &str = r#"
exec 8>&1 9>&2 >>"$HJULET_DISPLAY_LOG" 2>&1
XDG_RUNTIME_DIR=$(mktemp -d) || exit 1
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
dbus-run-session -- \
  xvfb-run --auto-servernum --error-file="$HJULET_DISPLAY_LOG" --server-args="-screen 0 1280x800x24" \
  sh -c 'exec "$@" >&8 2>&9 8>&- 9>&-' sh "$@"
"#;

/// Variables of a desktop session that would lead the window out of the virtual display, or stop its tests.
const CLEARED: &[&str] = &[
    "AT_SPI_BUS_ADDRESS",
    "DISPLAY",
    "NO_AT_BRIDGE",
    "TAURI_WEBVIEW_AUTOMATION",
    "WAYLAND_DISPLAY",
    // With either of these two, WebKitGTK 2.50 never finishes a screenshot under Xvfb.
    "WEBKIT_DISABLE_COMPOSITING_MODE",
    "WEBKIT_DISABLE_DMABUF_RENDERER",
];

fn wrapped(command: &Command, log: &Path) -> Command {
    let mut wrapped = Command::new("sh");
    wrapped
        .args(["-c", SCRIPT, "sh"])
        .arg(command.get_program())
        .args(command.get_args());
    wrapped.current_dir(
        command
            .get_current_dir()
            .map_or_else(|| PathBuf::from("."), Path::to_owned),
    );
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => wrapped.env(name, value),
            None => wrapped.env_remove(name),
        };
    }
    for name in CLEARED {
        wrapped.env_remove(name);
    }
    wrapped
        .env("GDK_BACKEND", "x11")
        .env("HJULET_DISPLAY_LOG", log);
    wrapped
}

fn screen_from(display: &str, wayland_display: &str) -> Screen {
    if display.is_empty() && wayland_display.is_empty() {
        Screen::None
    } else {
        Screen::Real
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_is_there_when_x11_or_wayland_names_one() {
        assert_eq!(screen_from(":0", ""), Screen::Real);
        assert_eq!(screen_from("", "wayland-0"), Screen::Real);
        assert_eq!(screen_from("", ""), Screen::None);
    }

    #[test]
    fn the_command_goes_in_whole_and_the_desktop_stays_out() {
        let mut inner = Command::new("cargo");
        inner
            .args(["nextest", "run"])
            .env("HJULET_BINARY", "/built/hjulet")
            .current_dir("/repository");
        let outer = wrapped(&inner, Path::new("/built/log"));

        let words: Vec<_> = outer.get_args().skip(3).collect();
        assert_eq!(words, ["cargo", "nextest", "run"]);
        assert_eq!(outer.get_current_dir(), Some(Path::new("/repository")));
        let value = |name: &str| {
            outer
                .get_envs()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value)
        };
        assert_eq!(value("HJULET_BINARY"), Some(Some("/built/hjulet".as_ref())));
        for name in [
            "WAYLAND_DISPLAY",
            "WEBKIT_DISABLE_DMABUF_RENDERER",
            "WEBKIT_DISABLE_COMPOSITING_MODE",
        ] {
            assert_eq!(value(name), Some(None), "{name} is cleared");
        }
    }
}
