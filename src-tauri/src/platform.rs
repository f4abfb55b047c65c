//! What depends on the computer and not on the conversation: a hardened process, the renderer, free memory, the window's settings.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
};

use chrono::{Local, TimeDelta};
use tauri::{AppHandle, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::Clock;

/// The label of the one window, which the capability file names.
pub const WINDOW: &str = "main";
/// An absolute path that takes the place of the usual data folder.
pub const DATA_VARIABLE: &str = "HJULET_DATA";

/// Lets somebody else drive the window, in every build of the webview library.
const AUTOMATION_VARIABLE: &str = "TAURI_WEBVIEW_AUTOMATION";
/// Makes `WebKitGTK` draw without a path that leaves the window blank on some graphics drivers.
const RENDERER_VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
/// Makes `WebKitGTK` paint with the processor, and not through an emulation of a graphics processor.
const CPU_PAINTING_VARIABLE: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Why the program does not start.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StartRefusal {
    /// The environment asks for remote control of the window, which what ships does not give.
    #[error("{AUTOMATION_VARIABLE} is set, and this build cannot be driven by a program")]
    Automation,
    /// The data folder named by the environment is no absolute path.
    #[error("{DATA_VARIABLE} must be an absolute path")]
    DataFolder,
}

/// The name of the account on this computer, as the system knows it. A name for the access log
/// that nobody has to type, and that nobody can choose inside the program.
pub fn account_name() -> String {
    whoami::username().unwrap_or_default()
}

/// What the surroundings must be, before anything is opened.
///
/// # Errors
/// Somebody asks to drive the window, and this build is not made for that.
pub fn check_environment() -> Result<(), StartRefusal> {
    refuse_automation(env::var_os(AUTOMATION_VARIABLE).as_deref())
}

/// The webview library listens to the variable in every build (`reference/tech.md` 3.3).
fn refuse_automation(asked: Option<&OsStr>) -> Result<(), StartRefusal> {
    match asked {
        Some(_) if !cfg!(feature = "e2e") => Err(StartRefusal::Automation),
        Some(_) | None => Ok(()),
    }
}

/// The data folder that the environment names, if it names one.
///
/// # Errors
/// It is not an absolute path.
pub fn named_data_folder() -> Result<Option<PathBuf>, StartRefusal> {
    absolute(env::var_os(DATA_VARIABLE).map(PathBuf::from))
}

fn absolute(named: Option<PathBuf>) -> Result<Option<PathBuf>, StartRefusal> {
    match named {
        Some(folder) if folder.is_absolute() => Ok(Some(folder)),
        Some(_) => Err(StartRefusal::DataFolder),
        None => Ok(None),
    }
}

/// Keeps what is in memory out of core dumps and away from other programs of the same person.
///
/// The limit is inherited by the processes of the webview, which hold what is being typed.
#[cfg(target_os = "linux")]
pub fn harden() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

    // One byte and not none: to a collector such as systemd-coredump or apport the kernel
    // hands a dump over whatever the limit, except where it is 1 (`core(5)` and `fs/coredump.c`).
    let none = Rlimit {
        current: Some(1),
        maximum: Some(1),
    };
    // Neither can fail with these arguments, and neither failing is a reason not to hold a conversation.
    let _ = setrlimit(Resource::Core, none);
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Other systems write no core dumps of their own accord.
#[cfg(not(target_os = "linux"))]
pub fn harden() {}

/// Starts the program once more with another renderer where the usual one leaves the window blank or slow.
///
/// The environment of a running program cannot be changed safely, so the program replaces itself.
/// Returns where nothing needs to change, and where it could not be done: a
/// blank window is rarer than a system where this fails.
#[cfg(target_os = "linux")]
pub fn choose_renderer() {
    use std::{os::unix::process::CommandExt as _, process::Command};

    let computer = Graphics {
        nvidia: Path::new("/proc/driver/nvidia/version").exists(),
        accelerated: has_render_node(Path::new("/dev/dri")),
    };
    let missing: Vec<&str> = renderer_variables(computer)
        .into_iter()
        .filter(|variable| env::var_os(variable).is_none())
        .collect();
    if missing.is_empty() {
        return;
    }
    if let Ok(program) = env::current_exe() {
        // They are set from now on, so the next start returns above.
        let _ = Command::new(program)
            .args(env::args_os().skip(1))
            .envs(missing.into_iter().map(|variable| (variable, "1")))
            .exec();
    }
}

/// The matter is one of `WebKitGTK`.
#[cfg(not(target_os = "linux"))]
pub fn choose_renderer() {}

/// What the computer draws with.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "the matter is one of WebKitGTK")
)]
#[derive(Clone, Copy)]
struct Graphics {
    /// The driver is NVIDIA's own.
    nvidia: bool,
    /// A graphics processor can be reached at all.
    accelerated: bool,
}

#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "the matter is one of WebKitGTK")
)]
fn has_render_node(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|entries| {
        entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
    })
}

/// Without a graphics processor, painting through an emulated one takes three times as long. With
/// NVIDIA's driver the usual path can leave the window blank, but screenshots of a driven window
/// hang on the other one (`reference/tech.md` 7, trap 1).
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "the matter is one of WebKitGTK")
)]
fn renderer_variables(graphics: Graphics) -> Vec<&'static str> {
    let mut variables = Vec::new();
    if !graphics.accelerated {
        variables.push(CPU_PAINTING_VARIABLE);
    }
    if graphics.nvidia && !cfg!(feature = "e2e") {
        variables.push(RENDERER_VARIABLE);
    }
    variables
}

/// Memory that can be had without swapping, in KiB; `None` where the system does not tell.
pub fn available_memory_kib() -> Option<u64> {
    let report = std::fs::read_to_string("/proc/meminfo").ok()?;
    memory_available(&report)
}

fn memory_available(report: &str) -> Option<u64> {
    let line = report
        .lines()
        .find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// What key derivation costs here.
///
/// A build made to be driven by tests can be told to spend next to nothing; what ships cannot.
pub fn kdf_cost() -> vault::KdfCost {
    if cfg!(feature = "e2e") && env::var_os("HJULET_QUICK_KDF").is_some_and(|value| value == "1") {
        return vault::KdfCost::CHEAPEST;
    }
    vault::KdfCost::SHIPPED.fitting(available_memory_kib())
}

/// The computer's own clock.
///
/// A build made to be driven by tests can be told to live so many days later; what ships cannot.
pub fn clock() -> Clock {
    let ahead = if cfg!(feature = "e2e") {
        env::var("HJULET_DAYS_AHEAD")
            .ok()
            .and_then(|days| days.parse::<i64>().ok())
            .and_then(TimeDelta::try_days)
            .unwrap_or_default()
    } else {
        TimeDelta::zero()
    };
    Box::new(move || Local::now() + ahead)
}

/// Opens the one window.
///
/// It keeps nothing on disk (`incognito`), except where a test drives it: the
/// driver cannot enter a window that keeps nothing (`reference/tech.md` 7, trap 2).
/// Files that are dropped on it go to the program and not to the page, which would
/// leave for them; see [`crate::dropped`].
///
/// # Errors
/// The system gives no window.
pub fn open_window<R: Runtime>(app: &AppHandle<R>, title: &str) -> tauri::Result<WebviewWindow<R>> {
    WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::App("index.html".into()))
        .title(title)
        .inner_size(1280.0, 800.0)
        .min_inner_size(800.0, 560.0)
        .prevent_overflow()
        .incognito(!cfg!(feature = "e2e"))
        .devtools(false)
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(true)
        .on_navigation(is_ours)
        // Nothing leaves but what a person saves, and that is not done by the page.
        .on_download(|_, _| false)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .build()
}

/// Begins the page anew in a fresh process: reloading alone leaves what was typed in the memory of the old one.
///
/// A window that a test drives is only reloaded, since the driver would lose it.
///
/// # Errors
/// The window is gone.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
pub fn renew_page<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.with_webview(|page| {
        use webkit2gtk::WebViewExt as _;

        let view = page.inner();
        view.terminate_web_process();
        view.reload();
    })
}

/// Other webviews have no such call; the page's heap goes with the page.
///
/// # Errors
/// The window is gone.
#[cfg(not(all(target_os = "linux", not(feature = "e2e"))))]
pub fn renew_page<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.reload()
}

/// Whether an address belongs to the page the program carries inside itself.
fn is_ours(address: &tauri::Url) -> bool {
    match address.scheme() {
        "tauri" => true,
        // How Windows spells it.
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_cannot_be_driven() {
        let expected = if cfg!(feature = "e2e") {
            Ok(())
        } else {
            Err(StartRefusal::Automation)
        };
        assert_eq!(refuse_automation(Some(OsStr::new("true"))), expected);
        assert_eq!(refuse_automation(Some(OsStr::new("0"))), expected);
        assert_eq!(refuse_automation(None), Ok(()));
    }

    #[test]
    fn a_data_folder_is_named_whole_or_not_at_all() {
        let whole = Some(PathBuf::from("/var/hjulet"));
        assert_eq!(absolute(whole.clone()), Ok(whole));
        assert_eq!(absolute(None), Ok(None));
        let part = Some(PathBuf::from("hjulet"));
        assert_eq!(absolute(part), Err(StartRefusal::DataFolder));
    }

    #[test]
    fn the_renderer_follows_the_computer() {
        let with = |nvidia, accelerated| {
            renderer_variables(Graphics {
                nvidia,
                accelerated,
            })
        };
        assert!(with(false, true).is_empty());
        assert_eq!(with(false, false), [CPU_PAINTING_VARIABLE]);
        // Screenshots of a driven window would hang without the path that NVIDIA's driver spoils.
        let other = with(true, true).contains(&RENDERER_VARIABLE);
        assert_eq!(other, !cfg!(feature = "e2e"));
    }

    #[test]
    fn a_graphics_processor_is_told_by_its_node() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_render_node(&folder.path().join("dri")));
        assert!(!has_render_node(folder.path()));
        std::fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_render_node(folder.path()));
    }

    #[test]
    fn the_page_stays_where_it_is() {
        let ours = |address: &str| is_ours(&address.parse().unwrap());
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("http://tauri.localhost/"));
        assert!(!ours("https://example.org/"));
        assert!(!ours("file:///etc/passwd"));
        assert!(!ours("data:text/html,x"));
    }

    #[test]
    fn free_memory_is_read_as_the_system_writes_it() {
        let report = "MemTotal:       16384000 kB\nMemAvailable:    8000123 kB\n";
        assert_eq!(memory_available(report), Some(8_000_123));
        assert_eq!(memory_available("MemTotal: 1 kB\n"), None);
    }
}
