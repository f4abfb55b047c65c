//! Papers: made in memory, looked at, saved where a person chooses.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use base64::{Engine as _, prelude::BASE64_STANDARD};
use casework::{Deed, Tally};
use documents::{Conformance, Languages, PaperStage, print};
use serde::Serialize;
use tauri::{AppHandle, Manager as _, Runtime};
use wheel::LanguageTag;

use super::{TheSession, off_the_main_thread};
use crate::{
    Content, Failure,
    paper::{PaperKind, Written, written},
    saving::{self, Saved},
    session::HeldPaper,
    settings::Settings,
};

/// The widest image of a page that is drawn, in pixels: a page on the largest screens.
const WIDEST: u32 = 4000;

/// A paper that is ready to be looked at and saved.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DocumentView {
    /// How many pages it has.
    pub pages: u32,
    /// The name proposed for its file.
    pub file_name: String,
    /// What the file is checked to be.
    pub conformance: Conformance,
    /// The characters that print as boxes because no font has them.
    pub uncovered: Vec<String>,
    /// How much is left out, and the kinds of reasons.
    pub tally: Vec<Tally>,
}

/// A page as an image.
#[derive(Clone, Serialize, specta::Type)]
pub struct PageView {
    /// A `data:` address with the image as PNG.
    pub image: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Makes a paper and lays it on the desk. The one that lay there, or was being made, is put away.
#[tauri::command]
#[specta::specta]
pub async fn make_document<R: Runtime>(
    app: AppHandle<R>,
    session: TheSession<'_>,
    kind: PaperKind,
    languages: Languages,
) -> Result<DocumentView, Failure> {
    let job = session.begin_paper();
    off_the_main_thread(&session, move |session| {
        let content = app.state::<Content>();
        let made = written(session, &content, &kind, languages).and_then(|written| {
            let Written {
                paper,
                case,
                left_out,
            } = written;
            let printed = print(&paper, |stage| session.paper_comes_to(job, stage))?;
            let printed = printed.ok_or(Failure::Cancelled)?;
            let program = Settings::read(session.folder()).language;
            let title = kind.title(&content, program.unwrap_or(LanguageTag::Sv));
            let view = DocumentView {
                pages: u32::try_from(printed.pages()).unwrap_or(u32::MAX),
                file_name: saving::file_name(&title, kind.dated(session.today()), "pdf"),
                conformance: printed.conformance(),
                uncovered: printed.uncovered().iter().map(char::to_string).collect(),
                tally: left_out,
            };
            let held = HeldPaper {
                printed,
                file_name: view.file_name.clone(),
                case,
            };
            session.lay_paper(job, held)?;
            Ok(view)
        });
        if made.is_err() {
            session.give_up_paper(job);
        }
        made
    })
    .await
}

/// How far the paper that is being made has come; `null` if none is.
#[tauri::command]
#[specta::specta]
pub fn document_stage(session: TheSession<'_>) -> Option<PaperStage> {
    session.paper_stage()
}

/// A page of the paper on the desk, counted from 0, about so many pixels wide.
#[tauri::command]
#[specta::specta]
pub async fn document_page(
    session: TheSession<'_>,
    page: u32,
    width: u32,
) -> Result<PageView, Failure> {
    off_the_main_thread(&session, move |session| {
        session.with_paper(|held| {
            let image = held.printed.page(page as usize, width.clamp(1, WIDEST))?;
            Ok(PageView {
                image: format!(
                    "data:image/png;base64,{}",
                    BASE64_STANDARD.encode(&*image.png)
                ),
                width: image.width,
                height: image.height,
            })
        })
    })
    .await
}

/// Saves the paper on the desk where the person wants it. That a paper of a case was saved is logged.
#[tauri::command]
#[specta::specta]
pub async fn save_document<R: Runtime>(
    app: AppHandle<R>,
    session: TheSession<'_>,
) -> Result<Saved, Failure> {
    off_the_main_thread(&session, move |session| {
        let name = session.with_paper(|held| Ok(held.file_name.clone()))?;
        // The paper is taken from the desk when the place is known, and is gone if the store was locked meanwhile.
        saving::save(&app, &name, || {
            session.with_paper(|held| {
                if let Some(code) = &held.case {
                    session.log(Deed::PaperSaved, Some(code))?;
                }
                Ok(zeroize::Zeroizing::new(held.printed.pdf().to_vec()))
            })
        })
    })
    .await
}

/// Puts the paper away, or stops the one that is being made.
#[tauri::command]
#[specta::specta]
pub fn put_document_away(session: TheSession<'_>) {
    session.put_paper_away();
}
