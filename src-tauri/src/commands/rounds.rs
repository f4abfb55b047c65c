//! Rounds beside each other, and the families to practise on.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use casework::{
    AgeBand, Context, Interpreter, PracticeFamily, PracticeFamilyId, Question, Setting, Since,
    Step, Strand, Voice, Withheld,
};
use serde::Serialize;
use tauri::State;
use wheel::{AreaId, LanguageTag};

use super::{
    TheSession,
    conversation::{ConversationView, conversation_id, moment},
    store::marking,
};
use crate::{Content, Failure};

/// Rounds beside each other, area by area and voice by voice.
#[derive(Clone, Serialize, specta::Type)]
pub struct ComparisonView {
    /// The rounds, oldest first.
    pub rounds: Vec<ConversationView>,
    /// For each round, whether something of it stayed there and is not shown.
    pub withheld: Vec<Withheld>,
    /// Where anybody said anything in any of them, in the order of areas, voices and questions.
    pub strands: Vec<StrandView>,
}

/// One voice's answers to one question.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct StrandView {
    /// The area.
    pub area: AreaId,
    /// The voice.
    pub voice: Voice,
    /// The question.
    pub question: Question,
    /// How the latest round stands to the earlier ones.
    pub since: SinceView,
}

/// How the latest round stands to the earlier ones. Never better or worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum SinceView {
    /// Only in the latest.
    New,
    /// In the same words as before.
    Same,
    /// In other words than before.
    Both,
    /// Only before.
    Before,
}

/// A fictitious family.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PracticeFamilyView {
    /// Which family.
    pub family: PracticeFamilyId,
    /// The language they speak.
    pub family_language: LanguageTag,
    /// Whether somebody interprets.
    pub interpreter: Interpreter,
    /// The age of the child.
    pub age_band: AgeBand,
    /// Where the wheel is used.
    pub context: Context,
    /// Where in the model one is.
    pub step: Step,
    /// Who is here.
    pub voices: Vec<Voice>,
    /// The conversations held with them, oldest first.
    pub rounds: Vec<PracticeRoundView>,
}

/// A conversation held with a fictitious family.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PracticeRoundView {
    /// Its id. Never shown.
    pub id: String,
    /// When it began, `2026-11-22T14:05:00`.
    pub started_at: String,
    /// The areas in which somebody said something.
    pub talked_about: Vec<AreaId>,
}

/// Up to three conversations of one case or one practice family beside each other.
#[tauri::command]
#[specta::specta]
pub fn compare_conversations(
    session: TheSession<'_>,
    ids: Vec<String>,
) -> Result<ComparisonView, Failure> {
    let ids: Result<Vec<_>, _> = ids.iter().map(|id| conversation_id(id)).collect();
    let comparison = session.compare_rounds(&ids?)?;
    let withheld = comparison.rounds.iter().map(|(_, withheld)| *withheld);
    let withheld = withheld.collect();
    let rounds: Result<_, _> = comparison
        .rounds
        .into_iter()
        .map(|(held, _)| ConversationView::of(&session, held))
        .collect();
    Ok(ComparisonView {
        rounds: rounds?,
        withheld,
        strands: comparison.strands.into_iter().map(Into::into).collect(),
    })
}

/// The families to practise on.
#[tauri::command]
#[specta::specta]
pub fn practice_families(session: TheSession<'_>) -> Result<Vec<PracticeFamilyView>, Failure> {
    PracticeFamily::all()
        .iter()
        .map(|family| {
            let Setting {
                family_language,
                interpreter,
                age_band,
                context,
                step,
                voices,
                marking: _,
            } = family.setting(casework::Marking::Off);
            let rounds = session
                .practice_rounds(family.id)?
                .into_iter()
                .map(|round| {
                    let areas = round.spoken().into_iter().map(|at| at.area);
                    PracticeRoundView {
                        id: round.id.0.to_string(),
                        started_at: moment(round.started_at),
                        talked_about: areas
                            .collect::<std::collections::BTreeSet<_>>()
                            .into_iter()
                            .collect(),
                    }
                });
            Ok(PracticeFamilyView {
                family: family.id,
                family_language,
                interpreter,
                age_band,
                context,
                step,
                voices,
                rounds: rounds.collect(),
            })
        })
        .collect()
}

/// Begins a conversation with a fictitious family. It is never kept and never counted.
#[tauri::command]
#[specta::specta]
pub fn begin_practice(
    session: TheSession<'_>,
    content: State<'_, Content>,
    family: PracticeFamilyId,
) -> Result<ConversationView, Failure> {
    let marking = marking(&session, &content);
    let held = session.begin_practice(family, marking, content.edition())?;
    ConversationView::of(&session, held)
}

impl From<Strand> for StrandView {
    fn from(strand: Strand) -> Self {
        let since = match strand.since {
            Since::New => SinceView::New,
            Since::Same => SinceView::Same,
            Since::Both => SinceView::Both,
            Since::Before => SinceView::Before,
        };
        Self {
            area: strand.area,
            voice: strand.voice,
            question: strand.question,
            since,
        }
    }
}
