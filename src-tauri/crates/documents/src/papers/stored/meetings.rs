//! Every meeting, whole: also what was agreed with the child before it, which is shown nowhere else.

use std::collections::{BTreeMap, BTreeSet};

use casework::{
    AgeBand, AgendaItem, Agreed, BeforeMeeting, CaseFile, Conversation, Holder, Meeting, Part,
    Participant, Voice,
};

use wheel::AreaId;

use super::wording::{
    Facts, areas, areas_in, filled, heading, language_name, meeting_name, nothing, role_in, table,
    typed_cell, voices, yes_or_no,
};

use crate::{Block, Cell, Pen, Text};

pub fn meeting(
    pen: &Pen<'_>,
    meeting: &Meeting,
    file: &CaseFile,
    conversations: &[Conversation],
) -> Vec<Block> {
    let band = file.case.age_band;
    let Meeting {
        // Stands for it inside the program and nowhere else.
        id: _,
        follows,
        made_on,
        at,
        minutes,
        place,
        language,
        interpreter,
        question,
        participants,
        before,
        brought,
        agreed,
        agenda,
        holds_whole,
        follow_up_on,
        follow_up_by,
        childs_view,
        dissent,
        began_at,
        finished_at,
    } = meeting;
    let is_young = band == AgeBand::From13To17;

    let mut facts = Facts::new(pen);
    facts.typed("held-question", question);
    facts.add("paper-stored-prepared", pen.date(*made_on));
    match at {
        Some(at) => facts.add("paper-stored-when", pen.moment(*at)),
        None => facts.say("paper-stored-when", "meetings-no-day"),
    }
    facts.add("meeting-length", in_minutes(pen, *minutes));
    facts.typed("meeting-place", place);
    facts.add("new-family-language", language_name(pen, *language));
    facts.say("consent-interpreter", yes_or_no(*interpreter));
    if let Some(earlier) = follows {
        facts.add(
            "paper-stored-follows",
            meeting_of(pen, file.meeting(*earlier)),
        );
    }
    if let Some(at) = began_at {
        facts.add("paper-stored-began", pen.moment(*at));
    }
    match finished_at {
        Some(at) => facts.add("paper-stored-ended", pen.moment(*at)),
        None => facts.say("paper-stored-ended", "case-unfinished"),
    }
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: meeting_name(pen, meeting),
    }];
    blocks.extend(facts.block());
    blocks.push(heading(pen, 3, "held-participants"));
    blocks.push(who_takes_part(pen, participants, band));
    blocks.push(heading(
        pen,
        3,
        if is_young {
            "paper-stored-before-young"
        } else {
            "paper-stored-before"
        },
    ));
    blocks.push(before_it(pen, before, is_young));
    blocks.push(heading(pen, 3, "paper-stored-brought"));
    blocks.push(brought_to_it(pen, brought, agreed, conversations, band));
    blocks.push(heading(pen, 3, "paper-stored-agenda"));
    blocks.push(agenda_of(pen, agenda));

    let mut facts = Facts::new(pen);
    if let Some(Holder { service, function }) = holds_whole {
        let held_by = pen.each(|language| role_in(pen, language, *service));
        let function = (!function.is_blank()).then(|| pen.typed(function.as_str()));
        let values = std::iter::once(held_by).chain(function).collect();
        facts.several(pen.say("room-whole"), values);
    }
    if let Some(on) = follow_up_on {
        facts.add("sip-follow-up", pen.date(*on));
    }
    facts.typed("room-follow-up-by", follow_up_by);
    facts.typed(
        if is_young {
            "held-childs-view-young"
        } else {
            "held-childs-view"
        },
        childs_view,
    );
    facts.typed("held-dissent", dissent);
    blocks.push(heading(pen, 3, "paper-stored-agreed-there"));
    blocks.push(facts.block().unwrap_or_else(|| nothing(pen)));
    blocks
}

/// What a meeting goes by, also where it is gone.
fn meeting_of(pen: &Pen<'_>, meeting: Option<&Meeting>) -> Text {
    meeting.map_or_else(
        || pen.say("paper-stored-meeting-gone"),
        |meeting| meeting_name(pen, meeting),
    )
}

fn in_minutes(pen: &Pen<'_>, minutes: u16) -> Text {
    pen.say_with("meeting-minutes", |_| [("count", minutes.into())])
}

fn who_takes_part(pen: &Pen<'_>, participants: &[Participant], band: AgeBand) -> Block {
    let rows = participants.iter().map(|participant| {
        let Participant {
            voice,
            function,
            language,
        } = participant;
        [
            Cell::text(pen.voice(*voice, band)),
            typed_cell(pen, function),
            Cell::text(language_name(pen, *language)),
        ]
    });
    table(
        pen,
        [
            ("paper-stored-who", 1.0),
            ("circle-function", 1.0),
            ("paper-stored-invited-in", 1.0),
        ],
        rows.collect(),
    )
}

fn before_it(pen: &Pen<'_>, before: &BeforeMeeting, is_young: bool) -> Block {
    let BeforeMeeting {
        raise,
        not_raise,
        not_areas,
        who,
        taking_part,
        pause,
        speaks_for_me,
    } = before;
    let mut facts = Facts::new(pen);
    facts.typed("meeting-start-raise", raise);
    facts.typed("meeting-start-not-raise", not_raise);
    if !not_areas.is_empty() {
        facts.add("meeting-start-not-areas", areas(pen, not_areas));
    }
    facts.typed("meeting-start-who", who);
    if let Some(way) = taking_part {
        facts.say(
            "meeting-start-way",
            &format!("taking-part-{}", way.as_str()),
        );
    }
    facts.typed("meeting-start-pause", pause);
    facts.typed(
        if is_young {
            "meeting-start-speaks-young"
        } else {
            "meeting-start-speaks"
        },
        speaks_for_me,
    );
    facts.block().unwrap_or_else(|| nothing(pen))
}

/// What was chosen of the conversations, and who has agreed that somebody hears what they said. Parts of a
/// conversation of which the same is to be said stand in one row.
fn brought_to_it(
    pen: &Pen<'_>,
    brought: &BTreeSet<Part>,
    agreed: &BTreeSet<Agreed>,
    conversations: &[Conversation],
    band: AgeBand,
) -> Block {
    let mut hearers: BTreeMap<Part, Vec<Voice>> =
        brought.iter().map(|part| (*part, Vec::new())).collect();
    for Agreed { part, hearer } in agreed {
        hearers.entry(*part).or_default().push(*hearer);
    }
    let mut alike: BTreeMap<_, BTreeMap<Voice, BTreeSet<AreaId>>> = BTreeMap::new();
    for (Part { conversation, at }, hearers) in hearers {
        let part = Part { conversation, at };
        let held = conversations
            .iter()
            .position(|talk| talk.id == conversation);
        let same = (held, conversation, brought.contains(&part), hearers);
        let told = alike.entry(same).or_default();
        told.entry(at.voice).or_default().insert(at.area);
    }
    let rows = alike
        .into_iter()
        .map(|((held, _, is_chosen, hearers), told)| {
            let held = held.and_then(|held| conversations.get(held));
            let chosen = if is_chosen { "common-yes" } else { "common-no" };
            [
                Cell::text(held.map_or_else(
                    || pen.say("paper-stored-conversation-gone"),
                    |talk| pen.moment(talk.started_at),
                )),
                Cell {
                    texts: told
                        .into_iter()
                        .map(|(voice, areas)| told_by(pen, voice, &areas, band))
                        .collect(),
                    colour: None,
                },
                Cell::text(pen.say(chosen)),
                if hearers.is_empty() {
                    Cell::default()
                } else {
                    Cell::text(voices(pen, &hearers, band))
                },
            ]
        });
    table(
        pen,
        [
            ("paper-stored-part-of", 0.9),
            ("paper-stored-part", 1.9),
            ("paper-stored-chosen", 0.7),
            ("paper-stored-agreed", 1.2),
        ],
        rows.collect(),
    )
}

/// "Mamma: Hälsa och Omsorg".
fn told_by(pen: &Pen<'_>, voice: Voice, areas: &BTreeSet<AreaId>, band: AgeBand) -> Text {
    pen.each(|language| {
        let args = [
            ("who", pen.voice_in(language, voice, band).into()),
            ("areas", areas_in(pen, language, areas).into()),
        ];
        filled(pen, language, "paper-stored-part-by", args)
    })
}

fn agenda_of(pen: &Pen<'_>, agenda: &[AgendaItem]) -> Block {
    let rows = agenda.iter().map(|item| {
        let AgendaItem {
            kind,
            minutes,
            words,
            noted,
        } = item;
        let words = (!words.is_blank()).then(|| pen.typed(words.as_str()));
        let name = pen.say(&format!("agenda-{}", kind.as_str()));
        [
            Cell {
                texts: std::iter::once(name).chain(words).collect(),
                colour: None,
            },
            Cell::text(in_minutes(pen, *minutes)),
            typed_cell(pen, noted),
        ]
    });
    table(
        pen,
        [
            ("paper-stored-item", 1.3),
            ("paper-stored-time", 0.6),
            ("room-noted", 2.0),
        ],
        rows.collect(),
    )
}
