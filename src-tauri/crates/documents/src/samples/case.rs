//! Papers of a case: for a SIP, for social services, for the team, and all that is stored.

use std::collections::BTreeSet;

use casework::{
    Audience, Choice, Deed, EhtSheet, EhtWords, Identifying, NoteText, Step, VoiceRole, bring,
    sip_sheet,
};

use super::{Sample, Samples, now, occasion};
use crate::papers::{Bbic, Eht, Made, Sip, Stored};

pub fn sheets(samples: &Samples) -> Vec<Sample<'_>> {
    let (file, meeting) = (samples.file(), samples.meeting());
    let age_band = file.case.age_band;
    let today = now().date();
    let sharing = file.sharing(today);
    let everything = |audience| {
        let choice = Choice {
            chosen: None,
            not_areas: &BTreeSet::new(),
            agreed: &BTreeSet::new(),
        };
        bring(samples.rounds(), &sharing, &audience, choice)
    };
    let mut sheets: Vec<Sample<'_>> = Vec::new();
    if let Some(sheet) = sip_sheet(file, meeting.id, today) {
        let brought = bring(
            samples.rounds(),
            &sharing,
            &Audience::at(meeting),
            Choice::of(meeting),
        );
        let mut of_sip = occasion(Made::FromMeeting(meeting.at.map(|at| at.date())));
        of_sip.left_out = brought.tally_with(file.actions_at(meeting.id, today).held_back.len());
        let sip = Sip {
            sheet,
            age_band,
            brought,
        };
        sheets.push(("sip", Box::new(sip), of_sip));
    }
    let to_social_services = everything(Audience::service(VoiceRole::SocialServices));
    let mut of_bbic = occasion(Made::FromCase);
    of_bbic.left_out = to_social_services.tally();
    let bbic = Bbic {
        age_band,
        brought: to_social_services,
    };
    sheets.push(("bbic", Box::new(bbic), of_bbic));

    let to_team = everything(Audience::service(VoiceRole::StudentHealth));
    let identifying = Identifying::of(file, samples.rounds(), &[]);
    let words = EhtWords {
        tried: text("Lugn plats vid prov sedan några veckor.\nTätare samtal hem från mentorn."),
        asked: text("Råd om hur lektionerna på måndagar kan bli lättare att börja."),
        follow_up: text("En i teamet hör av sig till hemmet om sex veckor."),
        ..EhtWords::proposed(file)
    };
    let sheet = EhtSheet::make(file, Some(Step::Collaborate), &to_team, words, &identifying);
    let mut of_eht = occasion(Made::FromCase);
    of_eht.left_out = to_team.tally();
    sheets.push(("eht", Box::new(Eht { sheet }), of_eht));

    let stored = Stored {
        file,
        conversations: samples.rounds(),
        made: vec![(today, Deed::InvitationMade), (today, Deed::SipMade)],
        accesses: vec![
            (now(), "anna".to_owned(), Deed::CaseOpened),
            (now(), "anna".to_owned(), Deed::MeetingOpened),
        ],
    };
    sheets.push(("stored", Box::new(stored), occasion(Made::FromCase)));
    sheets
}

fn text(text: &str) -> NoteText {
    NoteText::stored(text.to_owned())
}
