//! A case made up around the conversations of a practice family, with one meeting that was held.

use std::collections::BTreeSet;

use casework::{
    Action, ActionId, ActionState, AgendaKind, Agreed, BeforeMeeting, Carry, Case, CaseCode,
    CaseFile, Circle, Consent, ConsentForm, ConsentId, Contact, Conversation, Deciding, DeleteOn,
    Doer, Duty, Holder, Meeting, MeetingId, NoteText, Part, Party, Post, Share, TakingPart, Voice,
    VoiceRole,
};
use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use uuid::Uuid;
use wheel::AreaId;

use super::now;

/// The services around the child; the school keeps the case.
const SERVICES: [(VoiceRole, &str); 4] = [
    (VoiceRole::School, "mentor"),
    (VoiceRole::StudentHealth, "kurator"),
    (VoiceRole::SocialServices, "socialsekreterare"),
    (VoiceRole::ChildPsychiatry, "behandlare"),
];

/// The conversations as they would be if everybody had named every service around the child, so that
/// papers for others have something on them. What stays here stays.
pub fn named_to_all(mut rounds: Vec<Conversation>) -> Vec<Conversation> {
    let services = SERVICES.map(|(role, _)| role);
    for carry in rounds.iter_mut().flat_map(|talk| talk.carries.values_mut()) {
        match carry {
            Carry::MayGo { to } | Carry::InBrief { to, .. } => to.extend(services),
            Carry::StaysHere => {}
        }
    }
    rounds
}

/// The case.
#[expect(clippy::expect_used, reason = "samples are for tests")]
pub fn case_file(rounds: &[Conversation]) -> CaseFile {
    let latest = rounds.last().expect("a family has talked at least once");
    let today = now().date();
    let mut file = CaseFile::of(Case {
        code: CaseCode::parse("LÖV-7").expect("a code"),
        age_band: latest.setting.age_band,
        delete_on: DeleteOn::stored(ahead(today, 60)),
        made_on: ahead(today, -40),
    });
    let guardians: BTreeSet<Voice> = of_party(latest, Party::Guardian).collect();
    file.circle = Circle {
        keeper: Some(VoiceRole::School),
        guardians,
        contacts: SERVICES
            .into_iter()
            .skip(1)
            .map(|(role, function)| Contact {
                voice: seat(role),
                function: text(function),
                reach: text("växeln"),
            })
            .collect(),
        posts: vec![Post {
            duty: Duty::BestInterestsLead,
            service: VoiceRole::School,
            function: text("rektor"),
            since: ahead(today, -40),
            why: NoteText::default(),
        }],
    };
    let givers = file.sharing(today).needed();
    file.consents = givers
        .into_iter()
        .zip(1..)
        .map(|(giver, number)| consent(giver, number, latest))
        .collect();
    let meeting = meeting(rounds, latest, &file, now() + TimeDelta::days(-3));
    file.actions = actions(&meeting);
    file.meetings = vec![meeting];
    file
}

fn consent(given_by: Voice, number: u128, latest: &Conversation) -> Consent {
    let today = now().date();
    let services = SERVICES.map(|(role, _)| role);
    let shares = services.into_iter().flat_map(|from| {
        services
            .into_iter()
            .filter(move |to| *to != from)
            .map(move |to| Share { from, to })
    });
    Consent {
        id: ConsentId(Uuid::from_u128(number)),
        given_by,
        deciding: Deciding::Together,
        given_on: ahead(today, -20),
        until: ahead(today, 160),
        purpose: text("Att samordna stödet runt skolan och sömnen"),
        shares: shares.collect(),
        except_areas: [AreaId::Other].into(),
        except_words: NoteText::default(),
        form: ConsentForm::Oral,
        language: latest.setting.family_language,
        interpreter: latest.setting.interpreter,
        explained: text("Läst högt med tolk"),
        noted_by: text("kurator"),
        withdrawn_on: None,
    }
}

fn meeting(
    rounds: &[Conversation],
    latest: &Conversation,
    file: &CaseFile,
    at: NaiveDateTime,
) -> Meeting {
    let language = latest.setting.family_language;
    let interpreter = latest.setting.interpreter;
    let brought: BTreeSet<Part> = rounds
        .iter()
        .flat_map(|talk| {
            talk.spoken().into_iter().map(|at| Part {
                conversation: talk.id,
                at,
            })
        })
        .collect();
    let participants = file.proposed_participants(language);
    let agreed = brought.iter().flat_map(|part| {
        participants.iter().map(|hearer| Agreed {
            part: *part,
            hearer: hearer.voice,
        })
    });
    let mut meeting = Meeting {
        at: Some(at),
        place: text("Biblioteket, lilla rummet"),
        question: text("Hur kan morgnarna bli lugnare, och vem gör vad till jul?"),
        agreed: agreed.collect(),
        brought: brought.clone(),
        before: BeforeMeeting {
            raise: text("Att få vara med på musiken"),
            taking_part: Some(TakingPart::ForAWhile),
            ..BeforeMeeting::default()
        },
        holds_whole: Some(Holder {
            service: VoiceRole::SocialServices,
            function: text("socialsekreterare"),
        }),
        follow_up_on: Some(ahead(at.date(), 42)),
        follow_up_by: text("kuratorn"),
        childs_view: text("Det känns bra att veta vem jag kan gå till. Musiken är viktigast."),
        dissent: text("Skolan hade velat börja med läxhjälp redan nu."),
        began_at: Some(at),
        finished_at: Some(at + TimeDelta::minutes(55)),
        participants,
        ..Meeting::begin(
            MeetingId(Uuid::from_u128(1)),
            ahead(at.date(), -14),
            language,
            interpreter,
        )
    };
    for item in &mut meeting.agenda {
        let noted = match item.kind {
            AgendaKind::Works => "Musiken och kvällarna hemma fungerar fint.",
            AgendaKind::Challenging => "Måndagar är svårast, särskilt första lektionen.",
            AgendaKind::Needed => "En lugn start och någon att gå till.",
            _ => "",
        };
        item.noted = text(noted);
    }
    meeting
}

fn actions(meeting: &Meeting) -> Vec<Action> {
    let agreed_on = meeting.at.map_or_else(|| now().date(), |at| at.date());
    let rows = [
        (
            "Möter i entrén varje måndag kl. 8.00",
            Doer::Service {
                service: VoiceRole::School,
            },
            "mentor",
            Some(AreaId::Learning),
            Some(7),
        ),
        (
            "Ringer hem en gång i veckan",
            Doer::Service {
                service: VoiceRole::SocialServices,
            },
            "socialsekreterare",
            Some(AreaId::Care),
            Some(14),
        ),
        (
            "Erbjuder en tid för samtal om sömn",
            Doer::Service {
                service: VoiceRole::ChildPsychiatry,
            },
            "behandlare",
            Some(AreaId::Health),
            Some(21),
        ),
        (
            "Håller en plats i musikgruppen",
            Doer::Outside,
            "musikföreningen",
            Some(AreaId::Leisure),
            None,
        ),
    ];
    rows.into_iter()
        .zip(1..)
        .map(|((what, doer, who, area, days), number)| Action {
            id: ActionId(Uuid::from_u128(number)),
            meeting: Some(meeting.id),
            agreed_on,
            what: text(what),
            doer,
            who: text(who),
            by: days.map(|days| ahead(agreed_on, days)),
            area,
            state: ActionState::Open,
        })
        .collect()
}

fn of_party(talk: &Conversation, party: Party) -> impl Iterator<Item = Voice> + '_ {
    let voices = talk.setting.voices.iter().copied();
    voices.filter(move |voice| voice.role().party() == party)
}

#[expect(clippy::expect_used, reason = "samples are for tests")]
fn seat(role: VoiceRole) -> Voice {
    Voice::new(role, 1).expect("every role has a first seat")
}

fn text(text: &str) -> NoteText {
    NoteText::stored(text.to_owned())
}

fn ahead(day: NaiveDate, days: i64) -> NaiveDate {
    let many = Days::new(days.unsigned_abs());
    let moved = if days < 0 {
        day.checked_sub_days(many)
    } else {
        day.checked_add_days(many)
    };
    moved.unwrap_or(day)
}
