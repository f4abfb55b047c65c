//! The SIP sheet: the four contents of 10 kap. 8 § `SoL` and 16 kap. 4 § HSL, and what is missing of them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    Action, ActionState, CaseFile, Coverage, Doer, Holder, Meeting, MeetingId, Principal, Share,
    Sharing, VoiceRole, action::principal,
};

/// A SIP sheet, made from a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SipSheet<'a> {
    /// The meeting it is made from.
    pub meeting: &'a Meeting,
    /// Which measures are needed, and which each principal answers for (contents 1 and 2).
    pub by_principals: Vec<(Principal, Vec<&'a Action>)>,
    /// Measures by somebody other than municipality and region (content 3).
    pub by_others: Vec<&'a Action>,
    /// Who holds the whole (content 4).
    pub whole: Option<&'a Holder>,
    /// What is missing.
    pub gaps: BTreeSet<SipGap>,
}

/// What a SIP sheet is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum SipGap {
    /// No consent in force lets social services and health care plan together, which a SIP asks for.
    NoConsent,
    /// The question of the meeting is not written.
    NoQuestion,
    /// Content 1: no measure is written.
    NoMeasure,
    /// Content 2: nothing that social services answer for. A SIP is for needs of both.
    NoSocialServices,
    /// Content 2: nothing that health care of the region answers for.
    NoHealthCare,
    /// Content 2: a measure without a day.
    NoDay,
    /// Content 3: nothing written that somebody else does. It may be that there is nothing.
    NoOthers,
    /// Content 4: nobody holds the whole.
    NoWhole,
    /// Content 4: the whole is held by somebody who is no principal.
    WholeIsNoPrincipal,
    /// Content 4: the whole is held by a principal, but without a function there.
    WholeWithoutFunction,
    /// No day of follow-up.
    NoFollowUp,
    /// The child's view is not written.
    NoChildsView,
}

/// The SIP sheet of a meeting: its own actions and those still open from the meetings it follows up.
///
/// What was changed or is no longer needed is no measure of the plan.
pub fn sip_sheet(file: &CaseFile, id: MeetingId, today: NaiveDate) -> Option<SipSheet<'_>> {
    let meeting = file.meeting(id)?;
    let actions: Vec<&Action> = file
        .actions_at(id, today)
        .shown
        .into_iter()
        .filter(|action| matches!(action.state, ActionState::Open | ActionState::Done { .. }))
        .collect();
    let by_principals: Vec<_> = [
        Principal::SocialServices,
        Principal::Region,
        Principal::Municipality,
    ]
    .into_iter()
    .map(|principal| {
        let theirs = actions
            .iter()
            .filter(|action| action.doer.principal() == principal);
        (principal, theirs.copied().collect::<Vec<_>>())
    })
    .filter(|(_, theirs)| !theirs.is_empty())
    .collect();
    let by_others: Vec<_> = actions
        .iter()
        .filter(|action| action.doer.principal() == Principal::Other)
        .copied()
        .collect();
    let gaps = gaps(meeting, &actions, &file.sharing(today));
    Some(SipSheet {
        meeting,
        by_principals,
        by_others,
        whole: meeting.holds_whole.as_ref(),
        gaps,
    })
}

fn gaps(meeting: &Meeting, actions: &[&Action], sharing: &Sharing<'_>) -> BTreeSet<SipGap> {
    let by = |principal| {
        actions
            .iter()
            .any(|action| action.doer.principal() == principal)
    };
    let undated = |action: &&Action| {
        action.by.is_none() && action.is_open() && matches!(action.doer, Doer::Service { .. })
    };
    let holder = meeting.holds_whole.as_ref();
    let is_principal = |holder: &&Holder| principal(holder.service) != Principal::Other;
    let missing = [
        (!may_plan_together(meeting, sharing), SipGap::NoConsent),
        (meeting.question.is_blank(), SipGap::NoQuestion),
        (actions.is_empty(), SipGap::NoMeasure),
        (!by(Principal::SocialServices), SipGap::NoSocialServices),
        (!by(Principal::Region), SipGap::NoHealthCare),
        (actions.iter().any(undated), SipGap::NoDay),
        (!by(Principal::Other), SipGap::NoOthers),
        (holder.is_none(), SipGap::NoWhole),
        (
            holder.is_some_and(|holder| !is_principal(&holder)),
            SipGap::WholeIsNoPrincipal,
        ),
        (
            holder
                .filter(is_principal)
                .is_some_and(|holder| holder.function.is_blank()),
            SipGap::WholeWithoutFunction,
        ),
        (meeting.follow_up_on.is_none(), SipGap::NoFollowUp),
        (meeting.childs_view.is_blank(), SipGap::NoChildsView),
    ];
    missing
        .into_iter()
        .filter(|(is_missing, _)| *is_missing)
        .map(|(_, gap)| gap)
        .collect()
}

/// Whether consent covers social services and some health care of the region at the meeting, both ways.
fn may_plan_together(meeting: &Meeting, sharing: &Sharing<'_>) -> bool {
    let social = VoiceRole::SocialServices;
    let covered = |from, to| {
        let coverage = sharing.coverage(Share { from, to }, None);
        matches!(coverage, Coverage::Covered { .. })
    };
    let mut services = meeting.services().into_iter();
    services.any(|role| {
        principal(role) == Principal::Region && covered(social, role) && covered(role, social)
    })
}

#[cfg(test)]
mod tests;
