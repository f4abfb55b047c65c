//! What the window can ask for, one file per subject. Thin: request, domain types, one call, view.
//!
//! A command that is neither `async` nor slow runs on the main thread, one
//! after the other in the order in which the window asked: that is what keeps
//! two changes to the same words from overtaking each other.

pub mod case_file;
pub mod cases;
pub mod compile;
pub mod content;
pub mod conversation;
pub mod documents;
pub mod followup;
pub mod meetings;
pub mod rounds;
pub mod sheets;
pub mod store;

use std::sync::Arc;

use tauri::State;

use crate::{Failure, Session};

/// The session as commands see it.
pub type TheSession<'a> = State<'a, Arc<Session>>;

/// Does slow work where it keeps nobody waiting but the one who asked.
async fn off_the_main_thread<T: Send + 'static>(
    session: &Arc<Session>,
    work: impl FnOnce(&Session) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let session = Arc::clone(session);
    tauri::async_runtime::spawn_blocking(move || work(&session))
        .await
        .unwrap_or_else(|_| Err(Failure::unexpected("slow work panicked")))
}
