//! The shell: builds the application around the crates and answers the window.
//!
//! Read [`application`] first. Only this crate knows Tauri, the clock and the
//! environment; what a conversation is, how it is stored and how the wheel
//! looks belongs to the crates below.

mod access_file;
mod commands;
pub mod compiling;
mod content;
pub mod failure;
mod incident;
mod ipc;
mod opening;
mod paper;
pub mod platform;
mod saving;
mod session;
mod settings;

use std::{io::Write as _, path::PathBuf, process::ExitCode, sync::Arc, thread, time::Duration};

use l10n::Locales;
use tauri::{AppHandle, DragDropEvent, Emitter as _, Manager as _, RunEvent, Runtime, WindowEvent};
use vault::KdfCost;
use wheel::LanguageTag;

pub use compiling::Compiling;
pub use content::Content;
pub use failure::Failure;
pub use opening::dropped;
pub use session::{Clock, Session, StoreState};

/// The event by which the window hears that the store was locked. It carries nothing.
pub const LOCKED: &str = "locked";

/// How often the idle lock looks at the clock.
const LOOK_AT_CLOCK: Duration = Duration::from_secs(10);

/// What the application is given by whoever starts it.
pub struct Surroundings {
    /// Where everything is kept; `None` for the folder the system has for it.
    pub data_folder: Option<PathBuf>,
    /// Where the time comes from.
    pub clock: Clock,
    /// What deriving a key from a passphrase costs.
    pub kdf_cost: KdfCost,
}

/// Starts the program and stays until its window is closed.
pub fn run() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // There is no window to say it in.
            let _ = writeln!(std::io::stderr(), "hjulet: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// The application: commands, session, content and window, on any runtime.
///
/// What needs the running event loop or the passing of time is added by [`run`].
pub fn application<R: Runtime>(
    builder: tauri::Builder<R>,
    surroundings: Surroundings,
) -> tauri::Builder<R> {
    builder
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(ipc::commands::<R>().invoke_handler())
        .on_window_event(|window, event| {
            if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
                opening::dropped(window.app_handle(), paths);
            }
        })
        .setup(move |app| {
            let folder = match surroundings.data_folder {
                Some(folder) => folder,
                None => app.path().app_data_dir()?,
            };
            let language = settings::Settings::read(&folder).language;
            let content = Content::read(&folder)?;
            let title = window_title(content.locales(), language);
            incident::keep_in(&folder);
            let session = Session::begin(folder, surroundings.clock, surroundings.kdf_cost);
            let session = Arc::new(session);
            app.manage(content);
            app.manage(session);
            app.manage(Arc::new(Compiling::default()));
            platform::open_window(app.handle(), &title)?;
            Ok(())
        })
}

/// The configuration, the permissions and the built page, as they were when the program was compiled.
pub fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// The title of the window in the language of the program, in Swedish before there is one.
fn window_title(locales: &Locales, language: Option<LanguageTag>) -> String {
    locales
        .text(language.unwrap_or(LanguageTag::Sv), "app-name", [])
        .into_owned()
}

fn start() -> Result<(), Box<dyn std::error::Error>> {
    platform::check_environment()?;
    platform::choose_renderer();
    platform::harden();
    incident::note_panics();
    let surroundings = Surroundings {
        data_folder: platform::named_data_folder()?,
        clock: platform::clock(),
        kdf_cost: platform::kdf_cost(),
    };
    let app = application(tauri::Builder::default(), surroundings).build(context())?;
    lock_when_idle(app.handle().clone());
    app.run(|app, event| {
        if let RunEvent::Exit = event
            && let Some(session) = app.try_state::<Arc<Session>>()
        {
            // The process ends without dropping anything, so the store is closed by hand.
            session.end();
        }
    });
    Ok(())
}

/// Looks at the clock now and then and locks when nobody has been there for long.
fn lock_when_idle<R: Runtime>(app: AppHandle<R>) {
    thread::spawn(move || {
        loop {
            thread::sleep(LOOK_AT_CLOCK);
            let Some(session) = app.try_state::<Arc<Session>>() else {
                continue;
            };
            // Where sealing fails the store stays open and the next look tries again.
            if let Ok(true) = session.lock_if_idle() {
                // A window that is gone needs no telling.
                let _ = app.emit(LOCKED, ());
            }
        }
    });
}
