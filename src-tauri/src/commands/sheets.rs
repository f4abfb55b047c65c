//! The material of a meeting and its case in the order others need it. Making a sheet is logged.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands a command its arguments by value"
)]

use std::collections::BTreeSet;

use casework::{
    AgeBand, AgendaItem, BbicArea, BbicSide, CaseCode, Deed, EhtSheet, EhtWords, Holder,
    Identifying, Interpreter, MeetingId, NoteText, Participant, Principal, SipGap, Tally, Voice,
    VoiceRole, bbic_areas, sip_sheet,
};
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use tauri::State;
use wheel::AreaId;

use super::{
    TheSession,
    case_file::{ActionView, views},
    meetings::PartView,
};
use crate::{Content, Failure};

/// What an invitation says. Nothing of any conversation.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct InvitationView {
    /// Who is invited.
    pub to: Participant,
    /// How old the child is.
    pub age_band: AgeBand,
    /// When.
    pub at: Option<NaiveDateTime>,
    /// How long, in minutes.
    pub minutes: u16,
    /// Where.
    pub place: NoteText,
    /// The question of the meeting.
    pub question: NoteText,
    /// Whether somebody interprets.
    pub interpreter: Interpreter,
    /// Everybody who is invited.
    pub participants: Vec<Participant>,
    /// The agenda, without what is noted at it.
    pub agenda: Vec<AgendaItem>,
}

/// A SIP sheet with what is missing.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SipSheetView {
    /// The question of the meeting.
    pub question: NoteText,
    /// When it is planned.
    pub at: Option<NaiveDateTime>,
    /// When it began; `null` while it is prepared.
    pub began_at: Option<NaiveDateTime>,
    /// When it ended; `null` while it can be changed.
    pub finished_at: Option<NaiveDateTime>,
    /// How old the child is.
    pub age_band: AgeBand,
    /// Who takes part.
    pub participants: Vec<Participant>,
    /// What is brought: the child's own picture, resources, needs and goals.
    pub parts: Vec<PartView>,
    /// Contents 1 and 2.
    pub by_principals: Vec<PrincipalActions>,
    /// Content 3.
    pub by_others: Vec<ActionView>,
    /// Content 4.
    pub whole: Option<Holder>,
    /// The day of the follow-up.
    pub follow_up_on: Option<NaiveDate>,
    /// Who calls to it.
    pub follow_up_by: NoteText,
    /// What the child thinks of it.
    pub childs_view: NoteText,
    /// What somebody does not agree with.
    pub dissent: NoteText,
    /// What is missing.
    pub gaps: Vec<SipGap>,
    /// How much is left out, and the kinds of reasons.
    pub tally: Vec<Tally>,
}

/// What one principal answers for.
#[derive(Clone, Serialize, specta::Type)]
pub struct PrincipalActions {
    /// The principal.
    pub principal: Principal,
    /// The measures.
    pub actions: Vec<ActionView>,
}

/// What may go to social services, in the order of BBIC.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct BbicSheetView {
    /// How old the child is.
    pub age_band: AgeBand,
    /// The areas of BBIC, each with the areas of the wheel where something may go.
    pub areas: Vec<BbicAreaView>,
    /// What may go.
    pub parts: Vec<PartView>,
    /// How much is left out, and the kinds of reasons.
    pub tally: Vec<Tally>,
}

/// An area of BBIC.
#[derive(Clone, Serialize, specta::Type)]
pub struct BbicAreaView {
    /// The area.
    pub area: BbicArea,
    /// The side it belongs to.
    pub side: BbicSide,
    /// The areas of the wheel where something may go.
    pub from: Vec<AreaId>,
}

/// An EHT sheet, and the words it was made from where nobody wrote any.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct EhtSheetView {
    /// The sheet.
    pub sheet: EhtSheet,
    /// The words as they were before what could point at somebody was left out. For whoever writes, never for the team.
    pub draft: EhtWords,
    /// How much is left out, and the kinds of reasons.
    pub tally: Vec<Tally>,
}

/// What the invitation to somebody says. Making it is logged.
#[tauri::command]
#[specta::specta]
pub fn invitation(
    session: TheSession<'_>,
    id: MeetingId,
    voice: Voice,
) -> Result<InvitationView, Failure> {
    let (whole, meeting) = session.case_of_meeting(id)?;
    let to = meeting
        .participants
        .iter()
        .find(|participant| participant.voice == voice)
        .ok_or(Failure::Gone)?
        .clone();
    session.log(Deed::InvitationMade, Some(&whole.file.case.code))?;
    let agenda = meeting.agenda.into_iter().map(|item| AgendaItem {
        noted: NoteText::default(),
        ..item
    });
    Ok(InvitationView {
        to,
        age_band: whole.file.case.age_band,
        at: meeting.at,
        minutes: meeting.minutes,
        place: meeting.place,
        question: meeting.question,
        interpreter: meeting.interpreter,
        participants: meeting.participants,
        agenda: agenda.collect(),
    })
}

/// The SIP sheet of a meeting. Making it is logged.
#[tauri::command]
#[specta::specta]
pub fn sip(session: TheSession<'_>, id: MeetingId) -> Result<SipSheetView, Failure> {
    let (whole, meeting) = session.case_of_meeting(id)?;
    session.log(Deed::SipMade, Some(&whole.file.case.code))?;
    let today = whole.today;
    let sheet = sip_sheet(&whole.file, id, today).ok_or(Failure::Gone)?;
    let brought = whole.brought_to(&meeting);
    let by_principals = sheet
        .by_principals
        .iter()
        .map(|(principal, actions)| PrincipalActions {
            principal: *principal,
            actions: views(actions.iter().copied(), today),
        });
    Ok(SipSheetView {
        question: meeting.question.clone(),
        at: meeting.at,
        began_at: meeting.began_at,
        finished_at: meeting.finished_at,
        age_band: whole.file.case.age_band,
        participants: meeting.participants.clone(),
        parts: brought.parts.iter().map(PartView::of).collect(),
        by_principals: by_principals.collect(),
        by_others: views(sheet.by_others.iter().copied(), today),
        whole: sheet.whole.cloned(),
        follow_up_on: meeting.follow_up_on,
        follow_up_by: meeting.follow_up_by.clone(),
        childs_view: meeting.childs_view.clone(),
        dissent: meeting.dissent.clone(),
        gaps: sheet.gaps.into_iter().collect(),
        tally: brought.tally_with(whole.file.actions_at(id, today).held_back.len()),
    })
}

/// What may go to social services, in the order of BBIC. Making it is logged.
#[tauri::command]
#[specta::specta]
pub fn bbic(session: TheSession<'_>, code: String) -> Result<BbicSheetView, Failure> {
    let whole = session.case_for(&CaseCode::parse(&code)?, Deed::BbicMade)?;
    let brought = whole.everything_to(VoiceRole::SocialServices);
    let said: BTreeSet<AreaId> = brought.parts.iter().map(|part| part.part.at.area).collect();
    let areas = BbicArea::ALL.into_iter().map(|area| {
        let is_looked_for = |wheel: &AreaId| bbic_areas(*wheel).contains(&area);
        BbicAreaView {
            area,
            side: area.side(),
            from: said.iter().copied().filter(is_looked_for).collect(),
        }
    });
    Ok(BbicSheetView {
        age_band: whole.file.case.age_band,
        areas: areas.collect(),
        parts: brought.parts.iter().map(PartView::of).collect(),
        tally: brought.tally(),
    })
}

/// The EHT sheet of a case, from words written now or, with `null`, from what stands in it. Making it is logged.
#[tauri::command]
#[specta::specta]
pub fn eht(
    session: TheSession<'_>,
    content: State<'_, Content>,
    code: String,
    words: Option<EhtWords>,
) -> Result<EhtSheetView, Failure> {
    let code = CaseCode::parse(&code)?;
    // Typing on is the same sheet: only the first is a line of the log.
    let whole = match &words {
        None => session.case_for(&code, Deed::EhtMade)?,
        Some(_) => session.case_whole(&code)?,
    };
    let file = &whole.file;
    let months = content.months();
    let identifying = Identifying::of(file, &whole.conversations, &months);
    let brought = whole.everything_to(VoiceRole::StudentHealth);
    let draft = words.unwrap_or_else(|| EhtWords::proposed(file));
    let step = file.step_with(&whole.conversations);
    let sheet = EhtSheet::make(file, step, &brought, draft.clone(), &identifying);
    Ok(EhtSheetView {
        sheet,
        draft,
        tally: brought.tally(),
    })
}
