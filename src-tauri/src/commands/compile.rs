//! *Sammanställ*: many units' files put together. Works without an open store.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

mod views;

use std::{path::PathBuf, sync::Arc};

use casework::Period;
use followup::{
    Labels, chart,
    compilation::{self, Compiled},
    compiled_files,
};
use l10n::Locales;
use tauri::{AppHandle, Manager as _, Runtime};
use wheel::LanguageTag;

use crate::{
    Compiling, Content, Failure, Session, opening,
    saving::{self, Saved},
    settings::Settings,
};
use views::{CompilationFormat, CompilationView, CompiledBy, CompilingView, count};

/// Asks for files and begins to read them; `false` if the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn choose_files<R: Runtime>(app: AppHandle<R>) -> Result<bool, Failure> {
    elsewhere(move || Ok(begin(&app, opening::ask_for_files(&app)))).await
}

/// Asks for a folder and begins to read what is in it; `false` if the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn choose_folder<R: Runtime>(app: AppHandle<R>) -> Result<bool, Failure> {
    elsewhere(move || Ok(begin(&app, opening::ask_for_folder(&app)))).await
}

/// How far the reading has come; `null` if none goes on.
#[tauri::command]
#[specta::specta]
pub fn compiling<R: Runtime>(app: AppHandle<R>) -> Option<CompilingView> {
    let (done, of) = app.state::<Arc<Compiling>>().progress()?;
    Some(CompilingView {
        done: count(done),
        of: count(of),
    })
}

/// Stops the reading. What was taken in before it began stays.
#[tauri::command]
#[specta::specta]
pub fn cancel_compiling<R: Runtime>(app: AppHandle<R>) {
    app.state::<Arc<Compiling>>().cancel();
}

/// What the files say together, for a half-year or all.
#[tauri::command]
#[specta::specta]
pub async fn compilation<R: Runtime>(
    app: AppHandle<R>,
    period: Option<String>,
) -> Result<CompilationView, Failure> {
    let chosen = read_period(period)?;
    elsewhere(move || {
        let compiling = app.state::<Arc<Compiling>>();
        Ok(compiling.with(|given| CompilationView::of(given, given.over(chosen))))
    })
    .await
}

/// Takes a file out again.
#[tauri::command]
#[specta::specta]
pub fn forget_file<R: Runtime>(app: AppHandle<R>, number: u32) {
    app.state::<Arc<Compiling>>().forget(number);
}

/// Takes all files out again.
#[tauri::command]
#[specta::specta]
pub fn clear_compilation<R: Runtime>(app: AppHandle<R>) {
    app.state::<Arc<Compiling>>().clear();
}

/// Saves the compilation of a half-year or all where the person wants it.
#[tauri::command]
#[specta::specta]
pub async fn save_compilation<R: Runtime>(
    app: AppHandle<R>,
    period: Option<String>,
    format: CompilationFormat,
) -> Result<Saved, Failure> {
    let chosen = read_period(period)?;
    elsewhere(move || {
        let content = app.state::<Content>();
        let locales = content.locales();
        let today = app.state::<Arc<Session>>().today();
        let title = compiled_files::file_name(chosen, Labels::of_files(locales));
        let extension = match format {
            CompilationFormat::Csv => "csv",
            CompilationFormat::Xlsx => "xlsx",
            CompilationFormat::Json => "json",
        };
        let name = saving::file_name(&title, Some(today), extension);
        saving::save(&app, &name, || {
            app.state::<Arc<Compiling>>().with(|given| {
                let compiling = compiled_files::Compiling {
                    given,
                    compiled: &given.over(chosen),
                    made_on: today,
                };
                let made = match format {
                    CompilationFormat::Csv => compiling.csv(locales),
                    CompilationFormat::Xlsx => compiling.xlsx(locales),
                    CompilationFormat::Json => compiling.json(locales),
                };
                made.map_err(|_| Failure::unexpected("a compilation as a file"))
            })
        })
    })
    .await
}

/// Saves one chart as SVG where the person wants it, in the language of the program.
#[tauri::command]
#[specta::specta]
pub async fn save_chart<R: Runtime>(
    app: AppHandle<R>,
    period: Option<String>,
    by: CompiledBy,
) -> Result<Saved, Failure> {
    let by = compilation::CompiledBy::from(by);
    let title = move |labels: Labels<'_>| by.label(labels);
    save_svg(app, period, title, move |compiled, locales, language| {
        let table = compiled.table(by).ok_or(Failure::Gone)?;
        Ok(chart::of_table(table, compiled, locales, language))
    })
    .await
}

/// Saves the chart of which units gave files as SVG where the person wants it, in the language of the program.
#[tauri::command]
#[specta::specta]
pub async fn save_coverage_chart<R: Runtime>(
    app: AppHandle<R>,
    period: Option<String>,
) -> Result<Saved, Failure> {
    let title = |labels: Labels<'_>| labels.text("compile-coverage-title", []);
    save_svg(app, period, title, |compiled, locales, language| {
        Ok(chart::of_coverage(compiled, locales, language))
    })
    .await
}

async fn save_svg<R: Runtime>(
    app: AppHandle<R>,
    period: Option<String>,
    title: impl FnOnce(Labels<'_>) -> String + Send + 'static,
    draw: impl FnOnce(&Compiled, &Locales, LanguageTag) -> Result<String, Failure> + Send + 'static,
) -> Result<Saved, Failure> {
    let chosen = read_period(period)?;
    elsewhere(move || {
        let content = app.state::<Content>();
        let locales = content.locales();
        let session = app.state::<Arc<Session>>();
        let program = Settings::read(session.folder()).language;
        let language = program.unwrap_or(LanguageTag::Sv);
        let title = title(Labels::new(locales, language));
        let name = saving::file_name(&title, Some(session.today()), "svg");
        saving::save(&app, &name, || {
            let compiling = app.state::<Arc<Compiling>>();
            let compiled = compiling.with(|given| given.over(chosen));
            draw(&compiled, locales, language)
        })
    })
    .await
}

fn begin<R: Runtime>(app: &AppHandle<R>, chosen: Option<Vec<PathBuf>>) -> bool {
    let Some(paths) = chosen else {
        return false;
    };
    opening::begin(app, paths);
    true
}

fn read_period(period: Option<String>) -> Result<Option<Period>, Failure> {
    let read = |text: String| text.parse().map_err(|_| Failure::Gone);
    period.map(read).transpose()
}

/// Does slow work where it keeps nobody waiting but the one who asked.
async fn elsewhere<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(Failure::unexpected("slow work panicked")))
}
