//! Usage counts: which unit this is, uses on paper, the unit's own numbers, releases and reflection.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use casework::{
    Context, CountQuestion, Interpreter, LedTo, MeetingId, ServiceCount, Step, TookPart, UseForm,
};
use followup::{County, HowFar, Reflected, Unit};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Runtime};
use wheel::AreaId;

use super::TheSession;
use crate::{Failure, saving::Saved};

/// What a unit can be. Needs no open store.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct UnitsView {
    /// The counties with their municipalities and regions.
    pub counties: Vec<County>,
    /// The kinds of service, as words of messages.
    pub kinds: Vec<String>,
}

/// How this unit counts, and where its counts stand.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CountingView {
    /// Which unit this is; `null` until somebody has said it.
    pub unit: Option<Unit>,
    /// How many uses and cases every number stands for at least, 5 to 20.
    pub fewest: u8,
    /// Whether areas are counted, on this computer alone.
    pub areas_counted: bool,
    /// The months a use on paper can be of, the present one first: `2026-11`.
    pub paper_months: Vec<String>,
    /// The half-years since the counting began, the present one first: `2026-HT`.
    pub periods: Vec<String>,
    /// The half-years that were not released, oldest first.
    pub waiting: Vec<WaitingView>,
    /// The releases made, latest first.
    pub releases: Vec<ReleaseLineView>,
}

/// A half-year that was not released.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct WaitingView {
    /// Which, `2026-HT`.
    pub period: String,
    /// How many uses it has so far.
    #[specta(type = u32)]
    pub uses: u64,
    /// Why it waits.
    pub why: WaitingWhy,
}

/// Why a half-year waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum WaitingWhy {
    /// It goes on.
    GoesOn,
    /// It has too few uses or cases and goes into the next release.
    Held,
    /// It can be released now; the held ones before it are counted in it.
    Ready,
    /// It is over, and an earlier one is to be released first.
    Behind,
}

/// A release in a list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseLineView {
    /// Its number, from 1.
    pub number: u32,
    /// Of which unit.
    pub unit: Unit,
    /// The first half-year counted in it.
    pub first: String,
    /// The half-year it is of.
    pub last: String,
    /// How many uses.
    #[specta(type = u32)]
    pub total: u64,
    /// How many uses and cases every number stands for at least.
    pub fewest: u8,
    /// The day it was made, `2027-01-11`.
    pub made_on: String,
    /// Whether it tells the unit's reflection.
    pub reflected: bool,
}

/// The unit's own true numbers.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct OwnCountsView {
    /// How many uses.
    #[specta(type = u32)]
    pub total: u64,
    /// One table a question.
    pub tables: Vec<TrueTableView>,
    /// In how many uses each area was talked about; `null` where no use was counted by area.
    pub areas: Option<Vec<AreaCountView>>,
}

/// A table as it is.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct TrueTableView {
    /// What is asked of each use.
    pub question: CountQuestion,
    /// Every answer there is, also those never given, in their order.
    pub rows: Vec<CountRowView>,
}

/// An answer and how often it was given.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct CountRowView {
    /// The answer as it stands in files: `2026-03`, `sip`, `so`, `other`, `yes`, `3+`.
    pub answer: String,
    /// How many uses.
    #[specta(type = u32)]
    pub uses: u64,
}

/// How often an area was talked about.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct AreaCountView {
    /// Which.
    pub area: AreaId,
    /// In how many uses.
    #[specta(type = u32)]
    pub uses: u64,
}

/// A use of the wheel on paper.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaperUseRequest {
    /// In which month: one of those offered.
    pub month: String,
    /// Where.
    pub context: Context,
    /// Where in the model.
    pub step: Step,
    /// In which language: `so`, or `other`.
    pub language: String,
    /// Whether somebody interpreted.
    pub interpreter: Interpreter,
    /// Whether the child took part.
    pub child: TookPart,
    /// Whether a guardian took part.
    pub guardian: TookPart,
    /// How many services took part.
    pub services: ServiceCount,
    /// What it led to.
    pub led_to: LedTo,
    /// Whether it was the first use with this child in the half-year; `null` if nobody knows.
    pub first_with_child: Option<bool>,
}

/// A use that can still be corrected or taken away.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct UseView {
    /// Its name inside the program.
    pub id: String,
    /// In which month.
    pub month: String,
    /// Where.
    pub context: Context,
    /// Where in the model.
    pub step: Step,
    /// In which language: `so`, or `other`.
    pub language: String,
    /// Whether somebody interpreted.
    pub interpreter: Interpreter,
    /// Whether the child took part.
    pub child: TookPart,
    /// Whether a guardian took part.
    pub guardian: TookPart,
    /// How many services took part.
    pub services: ServiceCount,
    /// What it led to.
    pub led_to: LedTo,
    /// On a screen or on paper.
    pub form: UseForm,
    /// Whether it was released: it can be read and not changed then.
    pub released: bool,
}

/// What of a use is corrected.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CorrectUseRequest {
    /// Where.
    pub context: Context,
    /// Where in the model.
    pub step: Step,
    /// In which language: `so`, or `other`.
    pub language: String,
    /// Whether somebody interpreted.
    pub interpreter: Interpreter,
    /// Whether the child took part.
    pub child: TookPart,
    /// Whether a guardian took part.
    pub guardian: TookPart,
    /// How many services took part.
    pub services: ServiceCount,
    /// What it led to.
    pub led_to: LedTo,
}

/// What is asked about the use that was finished last, before anything else is begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LatestUseView {
    /// What it led to, so far.
    pub led_to: LedTo,
    /// Whether it has to be asked if it was the first use with this child: nothing is kept that could tell.
    pub asks_first_with_child: bool,
    /// What was answered.
    pub first_with_child: Option<bool>,
}

/// The true numbers of what can be released beside what will leave the computer.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum ReleaseProposalView {
    /// Nobody has said which unit this is.
    NoUnit,
    /// No half-year that is over waits.
    NothingClosed {
        /// The half-year that goes on.
        current: String,
    },
    /// What waits is too little to be told.
    Held {
        /// The half-years that wait, oldest first.
        periods: Vec<String>,
        /// How many uses they have.
        #[specta(type = u32)]
        uses: u64,
        /// How many uses and cases are needed at least.
        fewest: u8,
    },
    /// This would be told.
    Ready {
        /// Of which unit.
        unit: Unit,
        /// The half-year it is of.
        last: String,
        /// The half-years that were held and are counted here, oldest first.
        held: Vec<String>,
        /// How many uses.
        #[specta(type = u32)]
        total: u64,
        /// How many uses and cases every number stands for at least.
        fewest: u8,
        /// One table a question.
        tables: Vec<ProposedTableView>,
        /// What the unit has answered on its work with the model in that half-year.
        reflection: Vec<Reflected>,
    },
}

/// A table as it is beside the same as it leaves.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ProposedTableView {
    /// What is asked of each use.
    pub question: CountQuestion,
    /// As it is.
    pub truth: Vec<CountRowView>,
    /// As it leaves.
    pub leaving: Vec<LeavingRowView>,
    /// Why it leaves so.
    pub why: SplitWhy,
    /// The answers that were small or unused.
    pub small: Vec<String>,
    /// The answers that were taken in to protect those.
    pub taken_in: Vec<String>,
}

/// A row as it leaves: one answer, or several together.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct LeavingRowView {
    /// Which.
    pub answers: Vec<String>,
    /// How many uses.
    #[specta(type = u32)]
    pub uses: u64,
}

/// Why a table leaves as it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum SplitWhy {
    /// Every answer stands for enough.
    NoneSmall,
    /// Small and unused answers stand together.
    SmallTogether,
    /// Others stand with them, so that nobody can reckon back.
    OthersTakenIn,
    /// It cannot be split: only the total leaves.
    TotalOnly,
}

/// A release with its tables.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct ReleaseView {
    /// What it is.
    pub line: ReleaseLineView,
    /// Its tables.
    pub tables: Vec<ReleasedTableView>,
    /// What it tells of the unit's reflection.
    pub reflection: Vec<Reflected>,
}

/// A released table.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct ReleasedTableView {
    /// What is asked of each use.
    pub question: CountQuestion,
    /// Its rows.
    pub rows: Vec<LeavingRowView>,
}

/// The kinds of files a release is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum ReleaseFormat {
    /// CSV with semicolons, UTF-8 with BOM.
    Csv,
    /// A workbook.
    Xlsx,
    /// A Frictionless data package.
    Package,
}

/// What a team answered in a half-year, and before.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct ReflectionView {
    /// The half-year.
    pub period: String,
    /// The answers of it.
    pub answers: Vec<Reflected>,
    /// The answers of earlier half-years, latest first.
    pub earlier: Vec<EarlierReflectionView>,
}

/// What a team answered in an earlier half-year.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct EarlierReflectionView {
    /// The half-year.
    pub period: String,
    /// The answers of it.
    pub answers: Vec<Reflected>,
}

/// An answer on how the work with the model goes.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveReflectionRequest {
    /// The half-year.
    pub period: String,
    /// To what.
    pub question: followup::ReflectionQuestion,
    /// How far the unit has come; `null` where nobody says.
    pub how_far: Option<HowFar>,
    /// In own words.
    pub words: String,
}

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
    let _ = session;
    Err(Failure::Gone)
}

/// Says which unit this is. Releases made before stay as they are.
#[tauri::command]
#[specta::specta]
pub fn choose_unit(session: TheSession<'_>, unit: Unit) -> Result<CountingView, Failure> {
    let _ = (session, unit);
    Err(Failure::Gone)
}

/// Asks for more uses and cases behind every number. It is never lowered.
#[tauri::command]
#[specta::specta]
pub fn raise_fewest(session: TheSession<'_>, fewest: u8) -> Result<CountingView, Failure> {
    let _ = (session, fewest);
    Err(Failure::Gone)
}

/// Counts areas from now on, or no longer; what was counted of them is forgotten then.
#[tauri::command]
#[specta::specta]
pub fn count_areas(session: TheSession<'_>, counted: bool) -> Result<CountingView, Failure> {
    let _ = (session, counted);
    Err(Failure::Gone)
}

/// The unit's own true numbers from one half-year to another, both included.
#[tauri::command]
#[specta::specta]
pub fn own_counts(
    session: TheSession<'_>,
    first: String,
    last: String,
) -> Result<OwnCountsView, Failure> {
    let _ = (session, first, last);
    Err(Failure::Gone)
}

/// Counts a use on paper and gives the name by which it can be taken back.
#[tauri::command]
#[specta::specta]
pub fn count_paper_use(
    session: TheSession<'_>,
    request: PaperUseRequest,
) -> Result<UseView, Failure> {
    let _ = (session, request);
    Err(Failure::Gone)
}

/// The uses on paper that were not released, latest first.
#[tauri::command]
#[specta::specta]
pub fn paper_uses(session: TheSession<'_>) -> Result<Vec<UseView>, Failure> {
    let _ = session;
    Err(Failure::Gone)
}

/// Takes back a use on paper that was not released.
#[tauri::command]
#[specta::specta]
pub fn take_back_paper_use(session: TheSession<'_>, id: String) -> Result<(), Failure> {
    let _ = (session, id);
    Err(Failure::Gone)
}

/// What is to be asked about the use finished last; `null` if nothing is.
#[tauri::command]
#[specta::specta]
pub fn latest_use(session: TheSession<'_>) -> Result<Option<LatestUseView>, Failure> {
    let _ = session;
    Err(Failure::Gone)
}

/// Answers it.
#[tauri::command]
#[specta::specta]
pub fn describe_latest_use(
    session: TheSession<'_>,
    led_to: LedTo,
    first_with_child: Option<bool>,
) -> Result<LatestUseView, Failure> {
    let _ = (session, led_to, first_with_child);
    Err(Failure::Gone)
}

/// The use that a finished conversation was counted as; `null` if it was not.
#[tauri::command]
#[specta::specta]
pub fn use_of_conversation(
    session: TheSession<'_>,
    id: String,
) -> Result<Option<UseView>, Failure> {
    let _ = (session, id);
    Err(Failure::Gone)
}

/// The use that a finished meeting was counted as; `null` if it was not.
#[tauri::command]
#[specta::specta]
pub fn use_of_meeting(session: TheSession<'_>, id: MeetingId) -> Result<Option<UseView>, Failure> {
    let _ = (session, id);
    Err(Failure::Gone)
}

/// Corrects what a finished conversation was counted as, and the same in the conversation, while it is not released.
#[tauri::command]
#[specta::specta]
pub fn correct_use_of_conversation(
    session: TheSession<'_>,
    id: String,
    request: CorrectUseRequest,
) -> Result<UseView, Failure> {
    let _ = (session, id, request);
    Err(Failure::Gone)
}

/// Corrects what a finished meeting was counted as, while it is not released.
#[tauri::command]
#[specta::specta]
pub fn correct_use_of_meeting(
    session: TheSession<'_>,
    id: MeetingId,
    request: CorrectUseRequest,
) -> Result<UseView, Failure> {
    let _ = (session, id, request);
    Err(Failure::Gone)
}

/// What can be released now: the true numbers beside those that will leave.
#[tauri::command]
#[specta::specta]
pub fn release_proposal(session: TheSession<'_>) -> Result<ReleaseProposalView, Failure> {
    let _ = session;
    Err(Failure::Gone)
}

/// Makes the release that was proposed for a half-year, once and for all: its files are made, read back, checked and kept.
#[tauri::command]
#[specta::specta]
pub async fn make_release(
    session: TheSession<'_>,
    last: String,
    with_reflection: bool,
) -> Result<ReleaseView, Failure> {
    let _ = (session, last, with_reflection);
    Err(Failure::Gone)
}

/// A release that was made.
#[tauri::command]
#[specta::specta]
pub fn release(session: TheSession<'_>, number: u32) -> Result<ReleaseView, Failure> {
    let _ = (session, number);
    Err(Failure::Gone)
}

/// Saves a release where the person wants it, the same bytes each time.
#[tauri::command]
#[specta::specta]
pub async fn save_release<R: Runtime>(
    app: AppHandle<R>,
    session: TheSession<'_>,
    number: u32,
    format: ReleaseFormat,
) -> Result<Saved, Failure> {
    let _ = (app, session, number, format);
    Err(Failure::Gone)
}

/// What the team answered on its work with the model in a half-year, and before.
#[tauri::command]
#[specta::specta]
pub fn reflection(session: TheSession<'_>, period: String) -> Result<ReflectionView, Failure> {
    let _ = (session, period);
    Err(Failure::Gone)
}

/// Keeps an answer.
#[tauri::command]
#[specta::specta]
pub fn save_reflection(
    session: TheSession<'_>,
    request: SaveReflectionRequest,
) -> Result<(), Failure> {
    let _ = (session, request);
    Err(Failure::Gone)
}
