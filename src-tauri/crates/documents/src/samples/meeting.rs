//! Papers of a samordningsmöte.

use casework::{AgeBand, Audience, Choice, Party, bring};

use super::{Sample, Samples, now, occasion};
use crate::papers::{Agenda, Invitation, Made, Minutes};

pub fn sheets(samples: &Samples) -> Vec<Sample<'_>> {
    let (file, meeting) = (samples.file(), samples.meeting());
    let age_band = file.case.age_band;
    let today = now().date();
    let held_on = meeting.at.map(|at| at.date());
    let brought = bring(
        samples.rounds(),
        &file.sharing(today),
        &Audience::at(meeting),
        Choice::of(meeting),
    );
    let at = file.actions_at(meeting.id, today);
    let mut of_minutes = occasion(Made::FromMeeting(held_on));
    of_minutes.left_out = brought.tally_with(at.held_back.len());
    let letters = [
        ("invitation-child", Party::Child, AgeBand::From6To9),
        ("invitation-older", Party::Child, AgeBand::From13To17),
        ("invitation-guardian", Party::Guardian, age_band),
        ("invitation-service", Party::Service, age_band),
    ];
    let mut sheets: Vec<Sample<'_>> = letters
        .into_iter()
        .filter_map(|(name, party, age_band)| {
            let mut invited = meeting.participants.iter();
            let to = invited.find(|one| one.voice.role().party() == party)?;
            let letter = Invitation {
                meeting,
                to,
                age_band,
            };
            let sheet: Sample<'_> = (name, Box::new(letter), occasion(Made::FromMeeting(held_on)));
            Some(sheet)
        })
        .collect();
    sheets.push((
        "agenda",
        Box::new(Agenda { meeting, age_band }),
        occasion(Made::FromMeeting(held_on)),
    ));
    sheets.push((
        "minutes",
        Box::new(Minutes {
            meeting,
            age_band,
            brought,
            actions: at.shown,
        }),
        of_minutes,
    ));
    sheets
}
