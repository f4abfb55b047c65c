//! The store: first start, lock and unlock, trouble.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use casework::Marking;
use serde::Serialize;
use tauri::{AppHandle, Emitter as _, Manager as _, Runtime, State, WebviewWindow};
use vault::{Level, Passphrase, RecoveryCode, Restored};
use wheel::{LanguageTag, Scale};

use super::{TheSession, off_the_main_thread};
use crate::{
    Content, Failure, LOCKED, Session, StoreState, commands::content::WheelRefusalView, platform,
    settings::Settings, window_title,
};

/// How everything stands, for whoever opens the window.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct StateView {
    /// The language of the program; `null` before the first choice.
    pub language: Option<LanguageTag>,
    /// How the store stands.
    pub store: StoreState,
    /// The computer's own date, `2026-11-22`.
    pub today: String,
    /// Why the wheel in the data folder is not used; `null` if it is, or if there is none.
    pub wheel_refused: Option<WheelRefusalView>,
    /// Whether areas can be marked in conversations that begin from now on.
    pub marking: Marking,
    /// The version of the program.
    pub version: String,
}

/// How strong a passphrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct StrengthView {
    /// The word to show.
    pub level: StrengthLevel,
    /// Whether it can be used.
    pub accepted: bool,
}

/// The words for strength, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum StrengthLevel {
    /// Fewer than 12 characters and fewer than four words.
    TooShort,
    /// Long enough, and among the first that would be tried.
    Guessable,
    /// It will do.
    Fair,
    /// Good.
    Good,
    /// Strong.
    Strong,
}

/// A recovery code to be shown once.
#[derive(Clone, Serialize, specta::Type)]
pub struct RecoveryCodeView {
    /// Seven groups of four signs.
    pub groups: Vec<String>,
}

/// Where a store was moved.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct MovedAsideView {
    /// The path of the folder, to show.
    pub folder: String,
}

/// What was put back from a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum RestoredView {
    /// Everything as it was on that day; later words are in the folder moved aside.
    Store {
        /// The day of the backup, `2026-11-22`.
        made_on: String,
    },
    /// Only what the passphrase opens; no word is lost.
    Keys {
        /// The day whose passphrase opens it; `null` if it is the passphrase before the last change.
        made_on: Option<String>,
    },
}

/// How everything stands. Never fails because of the store: trouble is a state of it.
#[tauri::command]
#[specta::specta]
pub fn state(session: TheSession<'_>, content: State<'_, Content>) -> StateView {
    StateView {
        language: Settings::read(session.folder()).language,
        store: session.store_state(),
        today: session.today().to_string(),
        wheel_refused: content.refused().map(WheelRefusalView::from),
        marking: marking(&session, &content),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// Chooses the language of the program.
#[tauri::command]
#[specta::specta]
pub fn choose_language<R: Runtime>(
    app: AppHandle<R>,
    session: TheSession<'_>,
    content: State<'_, Content>,
    language: LanguageTag,
) -> Result<(), Failure> {
    let chosen = Settings {
        language: Some(language),
        ..Settings::read(session.folder())
    };
    chosen.write(session.folder())?;
    if let Some(window) = app.get_webview_window(platform::WINDOW) {
        // A title that stays in the old language stops nobody.
        let _ = window.set_title(&window_title(content.locales(), Some(language)));
    }
    Ok(())
}

/// Chooses for the unit whether areas can be marked. Conversations that go on are as they were.
#[tauri::command]
#[specta::specta]
pub fn choose_marking(session: TheSession<'_>, marking: Marking) -> Result<(), Failure> {
    let chosen = Settings {
        marking: Some(marking),
        ..Settings::read(session.folder())
    };
    Ok(chosen.write(session.folder())?)
}

/// Whether areas can be marked: as the unit chose, or else as the wheel's owner says.
pub(super) fn marking(session: &Session, content: &Content) -> Marking {
    Settings::read(session.folder())
        .marking
        .unwrap_or(match content.pack().scale {
            Scale::None {} => Marking::Off,
            Scale::ThreeSteps {} => Marking::ThreeSteps,
        })
}

/// How strong a passphrase is, while it is being typed.
#[tauri::command]
#[specta::specta]
pub fn measure_passphrase(passphrase: String) -> StrengthView {
    let passphrase = zeroize::Zeroizing::new(passphrase);
    let strength = vault::measure(&passphrase);
    StrengthView {
        level: strength.level.into(),
        accepted: strength.accepted(),
    }
}

/// Makes the keys of a new store and gives its recovery code. Slow. Nothing is on disk yet.
#[tauri::command]
#[specta::specta]
pub async fn prepare_store(
    session: TheSession<'_>,
    passphrase: String,
) -> Result<RecoveryCodeView, Failure> {
    let passphrase = Passphrase::new(passphrase)?;
    let code = off_the_main_thread(&session, move |session| session.prepare(&passphrase)).await?;
    Ok(RecoveryCodeView {
        groups: code.split('-').map(str::to_owned).collect(),
    })
}

/// Writes the prepared store and opens it, once the recovery code has been typed back.
#[tauri::command]
#[specta::specta]
pub async fn keep_store(session: TheSession<'_>, typed_code: String) -> Result<(), Failure> {
    let typed = RecoveryCode::parse(&zeroize::Zeroizing::new(typed_code))?;
    off_the_main_thread(&session, move |session| session.keep(&typed)).await
}

/// Backs out of making a store.
#[tauri::command]
#[specta::specta]
pub fn forget_prepared_store(session: TheSession<'_>) {
    session.forget_prepared();
}

/// Opens the store with the passphrase. Slow.
#[tauri::command]
#[specta::specta]
pub async fn unlock(session: TheSession<'_>, passphrase: String) -> Result<(), Failure> {
    let passphrase = Passphrase::new(passphrase)?;
    off_the_main_thread(&session, move |session| session.unlock(&passphrase)).await
}

/// Opens the store with the recovery code and gives it a new passphrase. Slow.
#[tauri::command]
#[specta::specta]
pub async fn recover(
    session: TheSession<'_>,
    code: String,
    new_passphrase: String,
) -> Result<(), Failure> {
    let new = Passphrase::new(new_passphrase)?;
    let code = RecoveryCode::parse(&zeroize::Zeroizing::new(code))?;
    off_the_main_thread(&session, move |session| session.recover(&code, &new)).await
}

/// Locks the store. The window hears of it by the event `locked` and has its page renewed.
#[tauri::command]
#[specta::specta]
pub fn lock<R: Runtime>(app: AppHandle<R>, session: TheSession<'_>) -> Result<(), Failure> {
    session.lock()?;
    app.emit(LOCKED, ())
        .map_err(|_| Failure::unexpected("event not sent"))
}

/// Begins the page anew in a process that never saw what the old one held.
///
/// For the lock, and for the end of a conversation that is only shown.
#[tauri::command]
#[specta::specta]
pub fn renew_page<R: Runtime>(window: WebviewWindow<R>) -> Result<(), Failure> {
    platform::renew_page(&window).map_err(|_| Failure::unexpected("page not renewed"))
}

/// Somebody is there: the idle lock counts from now.
#[tauri::command]
#[specta::specta]
pub fn stay_awake(session: TheSession<'_>) {
    session.stay_awake();
}

/// Moves the store aside, damaged or not to be opened any more. Nothing is deleted.
#[tauri::command]
#[specta::specta]
pub async fn set_damaged_store_aside(session: TheSession<'_>) -> Result<MovedAsideView, Failure> {
    let moved_to = off_the_main_thread(&session, Session::set_aside).await?;
    Ok(MovedAsideView {
        folder: moved_to.display().to_string(),
    })
}

/// Puts the newest backup in the place of what is damaged.
#[tauri::command]
#[specta::specta]
pub async fn restore_backup(session: TheSession<'_>) -> Result<RestoredView, Failure> {
    let restored = off_the_main_thread(&session, Session::restore_backup).await?;
    Ok(match restored {
        Restored::Store { made_on } => RestoredView::Store {
            made_on: made_on.to_string(),
        },
        Restored::Keys { made_on } => RestoredView::Keys {
            made_on: made_on.map(|day| day.to_string()),
        },
    })
}

impl From<Level> for StrengthLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::TooShort => Self::TooShort,
            Level::Weak => Self::Guessable,
            Level::Fair => Self::Fair,
            Level::Good => Self::Good,
            Level::Strong => Self::Strong,
        }
    }
}
