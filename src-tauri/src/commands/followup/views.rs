//! Usage counts as they go to the window and come from it.

use std::collections::BTreeMap;

use casework::{
    Context, CountAnswer, CountAreas, CountQuestion, Interpreter, LedTo, Period, ServiceCount,
    SpokenLanguage, Step, TookPart, UseCorrection, UseForm,
};
use followup::{County, HowFar, Outlook, PlannedTable, Reflected, ReleasedTable, Split, Unit};
use serde::{Deserialize, Serialize};
use vault::{KeptRelease, KeptUse};
use wheel::AreaId;

use crate::{
    Failure,
    failure::{Field, Rule},
    session::{
        Answers, Counts, LatestUse, MadeRelease, OwnCounts, PaperUse, Proposal, ReadyProposal, told,
    },
};

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
    /// Whether it was the first use ever with this child; `null` if nobody knows.
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
    /// In which language it was: `so`, or `other`.
    pub language: String,
    /// Whether it has to be asked if it was the first use ever with this child: nothing is kept that could tell.
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

impl From<Counts> for CountingView {
    fn from(counts: Counts) -> Self {
        let Counts {
            counting,
            current,
            paper_months,
            periods,
            waiting,
            outlook,
            releases,
        } = counts;
        let waiting = waiting.into_iter().map(|(period, uses)| WaitingView {
            period: period.to_string(),
            uses,
            why: WaitingWhy::of(period, current, outlook),
        });
        Self {
            unit: counting.unit.as_ref().map(told),
            fewest: counting.fewest,
            areas_counted: counting.areas == CountAreas::Yes,
            paper_months: paper_months.iter().map(ToString::to_string).collect(),
            periods: periods.iter().map(ToString::to_string).collect(),
            waiting: waiting.collect(),
            releases: releases.iter().map(ReleaseLineView::of).collect(),
        }
    }
}

impl WaitingWhy {
    fn of(period: Period, current: Period, outlook: Outlook) -> Self {
        match outlook {
            _ if current <= period => Self::GoesOn,
            Outlook::Ready(span) if period == span.last => Self::Ready,
            Outlook::Ready(span) if span.last < period => Self::Behind,
            Outlook::NothingClosed | Outlook::Held(_) | Outlook::Ready(_) => Self::Held,
        }
    }
}

impl ReleaseLineView {
    fn of(line: &KeptRelease) -> Self {
        Self {
            number: line.number,
            unit: told(&line.unit),
            first: line.first.to_string(),
            last: line.last.to_string(),
            total: line.total,
            fewest: line.fewest,
            made_on: line.made_on.to_string(),
            reflected: line.reflected,
        }
    }
}

impl From<KeptUse> for UseView {
    fn from(kept: KeptUse) -> Self {
        let KeptUse {
            id,
            case: _,
            event,
            release,
        } = kept;
        Self {
            id: id.0.to_string(),
            month: event.month.to_string(),
            context: event.context,
            step: event.step,
            language: event.language.as_str().to_owned(),
            interpreter: event.interpreter,
            child: event.child,
            guardian: event.guardian,
            services: event.services,
            led_to: event.led_to,
            form: event.form,
            released: release.is_some(),
        }
    }
}

impl TryFrom<CorrectUseRequest> for UseCorrection {
    type Error = Failure;

    fn try_from(request: CorrectUseRequest) -> Result<Self, Failure> {
        Ok(Self {
            context: request.context,
            step: request.step,
            language: language(&request.language)?,
            interpreter: request.interpreter,
            child: request.child,
            guardian: request.guardian,
            services: request.services,
            led_to: request.led_to,
        })
    }
}

impl From<LatestUse> for LatestUseView {
    fn from(latest: LatestUse) -> Self {
        Self {
            led_to: latest.led_to,
            language: latest.language.as_str().to_owned(),
            asks_first_with_child: latest.belongs_to_no_case,
            first_with_child: latest.first_with_child,
        }
    }
}

impl From<Proposal> for ReleaseProposalView {
    fn from(proposal: Proposal) -> Self {
        let written = |periods: &mut dyn Iterator<Item = Period>| {
            periods.map(|period| period.to_string()).collect()
        };
        match proposal {
            Proposal::NoUnit => Self::NoUnit,
            Proposal::NothingClosed { current } => Self::NothingClosed {
                current: current.to_string(),
            },
            Proposal::Held { span, uses, fewest } => Self::Held {
                periods: written(&mut span.periods()),
                uses,
                fewest,
            },
            Proposal::Ready(ready) => {
                let ReadyProposal {
                    unit,
                    plan,
                    reflection,
                } = *ready;
                Self::Ready {
                    unit,
                    last: plan.span.last.to_string(),
                    held: written(&mut plan.span.held()),
                    total: plan.total,
                    fewest: u8::from(plan.fewest),
                    tables: plan.tables.iter().map(ProposedTableView::of).collect(),
                    reflection,
                }
            }
        }
    }
}

impl ProposedTableView {
    fn of(table: &PlannedTable) -> Self {
        let codes = |answers: &[CountAnswer]| {
            let codes = answers.iter().map(|answer| answer.code().into_owned());
            codes.collect::<Vec<String>>()
        };
        Self {
            question: table.question,
            truth: true_rows(table),
            leaving: leaving_rows(&table.told()),
            why: match &table.split {
                Split::All => SplitWhy::NoneSmall,
                Split::Others { taken_in, .. } if taken_in.is_empty() => SplitWhy::SmallTogether,
                Split::Others { .. } => SplitWhy::OthersTakenIn,
                Split::TotalOnly => SplitWhy::TotalOnly,
            },
            small: codes(&table.small),
            taken_in: codes(&table.taken_in()),
        }
    }
}

impl From<MadeRelease> for ReleaseView {
    fn from(made: MadeRelease) -> Self {
        let MadeRelease { line, release } = made;
        let tables = release.tables.iter().map(|table| ReleasedTableView {
            question: table.question,
            rows: leaving_rows(table),
        });
        Self {
            line: ReleaseLineView::of(&line),
            tables: tables.collect(),
            reflection: release.reflection,
        }
    }
}

impl From<OwnCounts> for OwnCountsView {
    fn from(own: OwnCounts) -> Self {
        let tables = own.plan.tables.iter().map(|table| TrueTableView {
            question: table.question,
            rows: true_rows(table),
        });
        Self {
            total: own.plan.total,
            tables: tables.collect(),
            areas: areas(&own),
        }
    }
}

impl TryFrom<PaperUseRequest> for PaperUse {
    type Error = Failure;

    fn try_from(request: PaperUseRequest) -> Result<Self, Failure> {
        Ok(Self {
            month: request.month.parse().map_err(|_| out_of_place())?,
            counted: UseCorrection {
                context: request.context,
                step: request.step,
                language: language(&request.language)?,
                interpreter: request.interpreter,
                child: request.child,
                guardian: request.guardian,
                services: request.services,
                led_to: request.led_to,
            },
            first_with_child: request.first_with_child,
        })
    }
}

impl From<(Answers, Vec<Answers>)> for ReflectionView {
    fn from(((period, answers), earlier): (Answers, Vec<Answers>)) -> Self {
        let earlier = earlier
            .into_iter()
            .map(|(period, answers)| EarlierReflectionView {
                period: period.to_string(),
                answers,
            });
        Self {
            period: period.to_string(),
            answers,
            earlier: earlier.collect(),
        }
    }
}

impl From<SaveReflectionRequest> for Reflected {
    fn from(request: SaveReflectionRequest) -> Self {
        Self {
            question: request.question,
            how_far: request.how_far,
            words: request.words,
        }
    }
}

fn true_rows(table: &PlannedTable) -> Vec<CountRowView> {
    let rows = table.truth.iter().map(|(answer, uses)| CountRowView {
        answer: answer.code().into_owned(),
        uses: *uses,
    });
    rows.collect()
}

fn leaving_rows(table: &ReleasedTable) -> Vec<LeavingRowView> {
    let rows = table.rows.iter().map(|row| LeavingRowView {
        answers: row
            .answers
            .iter()
            .map(|answer| answer.code().into_owned())
            .collect(),
        uses: row.uses,
    });
    rows.collect()
}

/// In how many uses each area was talked about; `None` where no use was counted by area.
fn areas(own: &OwnCounts) -> Option<Vec<AreaCountView>> {
    let mut by_area: Option<BTreeMap<AreaId, u64>> = None;
    for areas in own.events.iter().filter_map(|event| event.areas.as_ref()) {
        let by_area = by_area.get_or_insert_default();
        for area in areas {
            *by_area.entry(*area).or_default() += 1;
        }
    }
    let rows = by_area?
        .into_iter()
        .map(|(area, uses)| AreaCountView { area, uses });
    Some(rows.collect())
}

fn language(word: &str) -> Result<SpokenLanguage, Failure> {
    SpokenLanguage::from_stored(word).ok_or_else(out_of_place)
}

pub(super) fn out_of_place() -> Failure {
    Failure::invalid(Field::Use, Rule::OutOfPlace)
}
