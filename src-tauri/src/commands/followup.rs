//! Usage counts: which unit this is, uses on paper, the unit's own numbers, releases and reflection.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

mod views;

use casework::{CountAreas, LedTo, MeetingId, Period, SpokenLanguage, UsageEventId};
use followup::{Span, Unit};
use tauri::{AppHandle, Manager as _, Runtime, State};
use uuid::Uuid;
use vault::ReleaseFile;
use views::{
    CorrectUseRequest, CountingView, LatestUseView, OwnCountsView, PaperUseRequest, ReflectionView,
    ReleaseFormat, ReleaseProposalView, ReleaseView, SaveReflectionRequest, UnitsView, UseView,
};

use super::{TheSession, conversation::conversation_id, off_the_main_thread};
use crate::{
    Content, Failure,
    failure::{Field, Rule},
    saving::{self, Saved},
    session::Telling,
};

/// What a unit can be. Needs no open store.
#[tauri::command]
#[specta::specta]
pub fn units() -> Result<UnitsView, Failure> {
    let counties = followup::counties()
        .map_err(|_| Failure::unexpected("the content file of counties cannot be read"))?;
    Ok(UnitsView {
        counties,
        kinds: followup::KINDS.map(str::to_owned).to_vec(),
    })
}

/// How this unit counts, and where its counts stand.
#[tauri::command]
#[specta::specta]
pub fn counting(session: TheSession<'_>) -> Result<CountingView, Failure> {
    Ok(session.counts()?.into())
}

/// Says which unit this is. Releases made before stay as they are.
#[tauri::command]
#[specta::specta]
pub fn choose_unit(session: TheSession<'_>, unit: Unit) -> Result<CountingView, Failure> {
    session.choose_unit(&unit)?;
    counting(session)
}

/// Asks for more uses and cases behind every number. It is never lowered.
#[tauri::command]
#[specta::specta]
pub fn raise_fewest(session: TheSession<'_>, fewest: u8) -> Result<CountingView, Failure> {
    session.raise_fewest(fewest)?;
    counting(session)
}

/// Counts areas from now on, or no longer; what was counted of them is forgotten then.
#[tauri::command]
#[specta::specta]
pub fn count_areas(session: TheSession<'_>, counted: bool) -> Result<CountingView, Failure> {
    session.count_areas(if counted {
        CountAreas::Yes
    } else {
        CountAreas::No
    })?;
    counting(session)
}

/// The unit's own true numbers from one half-year to another, both included.
#[tauri::command]
#[specta::specta]
pub fn own_counts(
    session: TheSession<'_>,
    content: State<'_, Content>,
    first: String,
    last: String,
) -> Result<OwnCountsView, Failure> {
    let span = Span {
        first: period(&first)?,
        last: period(&last)?,
    };
    Ok(session.own_counts(span, &content.edition())?.into())
}

/// Counts a use on paper and gives the name by which it can be taken back.
#[tauri::command]
#[specta::specta]
pub fn count_paper_use(
    session: TheSession<'_>,
    content: State<'_, Content>,
    request: PaperUseRequest,
) -> Result<UseView, Failure> {
    let described = request.try_into()?;
    Ok(session
        .count_paper_use(&described, &content.edition())?
        .into())
}

/// The uses on paper that were not released, latest first.
#[tauri::command]
#[specta::specta]
pub fn paper_uses(session: TheSession<'_>) -> Result<Vec<UseView>, Failure> {
    let uses = session.paper_uses()?.into_iter();
    Ok(uses.map(Into::into).collect())
}

/// Takes back a use on paper that was not released.
#[tauri::command]
#[specta::specta]
pub fn take_back_paper_use(session: TheSession<'_>, id: String) -> Result<(), Failure> {
    let id = Uuid::parse_str(&id).map_err(|_| Failure::Gone)?;
    session.take_back_paper_use(UsageEventId(id))
}

/// What is to be asked about the use finished last; `null` if nothing is.
#[tauri::command]
#[specta::specta]
pub fn latest_use(session: TheSession<'_>) -> Result<Option<LatestUseView>, Failure> {
    Ok(session.latest_use()?.map(Into::into))
}

/// Answers it.
#[tauri::command]
#[specta::specta]
pub fn describe_latest_use(
    session: TheSession<'_>,
    led_to: LedTo,
    language: String,
    first_with_child: Option<bool>,
) -> Result<LatestUseView, Failure> {
    let language = SpokenLanguage::from_stored(&language)
        .ok_or_else(|| Failure::invalid(Field::Use, Rule::OutOfPlace))?;
    Ok(session
        .describe_latest_use(led_to, language, first_with_child)?
        .into())
}

/// The use that a finished conversation was counted as; `null` if it was not.
#[tauri::command]
#[specta::specta]
pub fn use_of_conversation(
    session: TheSession<'_>,
    id: String,
) -> Result<Option<UseView>, Failure> {
    let counted = session.use_of_conversation(conversation_id(&id)?)?;
    Ok(counted.map(Into::into))
}

/// The use that a finished meeting was counted as; `null` if it was not.
#[tauri::command]
#[specta::specta]
pub fn use_of_meeting(session: TheSession<'_>, id: MeetingId) -> Result<Option<UseView>, Failure> {
    Ok(session.use_of_meeting(id)?.map(Into::into))
}

/// Corrects what a finished conversation was counted as, and the same in the conversation, while it is not released.
#[tauri::command]
#[specta::specta]
pub fn correct_use_of_conversation(
    session: TheSession<'_>,
    id: String,
    request: CorrectUseRequest,
) -> Result<UseView, Failure> {
    let correction = request.try_into()?;
    let corrected = session.correct_use_of_conversation(conversation_id(&id)?, &correction)?;
    Ok(corrected.into())
}

/// Corrects what a finished meeting was counted as, while it is not released.
#[tauri::command]
#[specta::specta]
pub fn correct_use_of_meeting(
    session: TheSession<'_>,
    id: MeetingId,
    request: CorrectUseRequest,
) -> Result<UseView, Failure> {
    let correction = request.try_into()?;
    Ok(session.correct_use_of_meeting(id, &correction)?.into())
}

/// What can be released now: the true numbers beside those that will leave.
#[tauri::command]
#[specta::specta]
pub fn release_proposal(
    session: TheSession<'_>,
    content: State<'_, Content>,
) -> Result<ReleaseProposalView, Failure> {
    Ok(session.release_proposal(&content.edition())?.into())
}

/// Makes the release that was proposed for a half-year, once and for all: its files are made, read back, checked and kept.
#[tauri::command]
#[specta::specta]
pub async fn make_release<R: Runtime>(
    app: AppHandle<R>,
    session: TheSession<'_>,
    last: String,
    with_reflection: bool,
) -> Result<ReleaseView, Failure> {
    let last = last.parse().map_err(|_| Failure::NothingToRelease)?;
    let telling = if with_reflection {
        Telling::Reflection
    } else {
        Telling::NumbersOnly
    };
    off_the_main_thread(&session, move |session| {
        let content = app.state::<Content>();
        Ok(session.make_release(last, telling, &content)?.into())
    })
    .await
}

/// A release that was made.
#[tauri::command]
#[specta::specta]
pub fn release(session: TheSession<'_>, number: u32) -> Result<ReleaseView, Failure> {
    Ok(session.release(number)?.into())
}

/// Saves a release where the person wants it, the same bytes each time. It is logged.
#[tauri::command]
#[specta::specta]
pub async fn save_release<R: Runtime>(
    app: AppHandle<R>,
    session: TheSession<'_>,
    number: u32,
    format: ReleaseFormat,
) -> Result<Saved, Failure> {
    off_the_main_thread(&session, move |session| {
        let title = session.release_title(number, &app.state::<Content>())?;
        let (file, extension) = match format {
            ReleaseFormat::Csv => (ReleaseFile::Csv, "csv"),
            ReleaseFormat::Xlsx => (ReleaseFile::Xlsx, "xlsx"),
            ReleaseFormat::Package => (ReleaseFile::Package, "zip"),
        };
        let name = saving::file_name(&title, None, extension);
        saving::save(&app, &name, || session.release_file(number, file))
    })
    .await
}

/// What the team answered on its work with the model in a half-year, and before.
#[tauri::command]
#[specta::specta]
pub fn reflection(session: TheSession<'_>, period: String) -> Result<ReflectionView, Failure> {
    let asked = period.parse().map_err(|_| Failure::Gone)?;
    Ok(session.reflection(asked)?.into())
}

/// Keeps an answer.
#[tauri::command]
#[specta::specta]
pub fn save_reflection(
    session: TheSession<'_>,
    request: SaveReflectionRequest,
) -> Result<(), Failure> {
    let period = request.period.parse().map_err(|_| Failure::Gone)?;
    session.save_reflection(period, &request.into())
}

fn period(text: &str) -> Result<Period, Failure> {
    text.parse().map_err(|_| views::out_of_place())
}
