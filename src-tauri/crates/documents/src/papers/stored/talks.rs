//! Every conversation, whole: what was decided before, everybody's words, what may go on.

use std::collections::BTreeSet;

use casework::{
    AgeBand, Carry, Conversation, Mark, Marking, Note, NoteKey, Party, Place, Question, Setting,
    Stage, Voice, VoiceInArea, VoiceRole,
};
use wheel::{AreaId, LanguageTag, message, message::Address};

use super::wording::{
    Facts, age, areas, filled, language_name, nothing, roles_in, voices, word, yes_or_no,
};
use crate::{Block, Line, Pen, Row, Said, Text};

pub fn talk(pen: &Pen<'_>, talk: &Conversation) -> Vec<Block> {
    let Conversation {
        // Stands for it inside the program and nowhere else.
        id: _,
        started_at,
        finished_at,
        wheel,
        setting,
        place,
        came_later,
        wanted,
        notes,
        marks,
        carries,
    } = talk;
    let band = setting.age_band;
    let mut facts = Facts::new(pen);
    facts.add("paper-stored-began", pen.moment(*started_at));
    match finished_at {
        Some(at) => facts.add("paper-stored-ended", pen.moment(*at)),
        None => facts.say("paper-stored-ended", "case-unfinished"),
    }
    decided_before(&mut facts, pen, setting);
    if !came_later.is_empty() {
        facts.add("paper-stored-came-later", voices(pen, came_later, band));
    }
    facts.add(
        "paper-stored-wheel",
        Text::one(Line::typed(LanguageTag::En, wheel)),
    );
    facts.several(
        pen.say("paper-stored-place"),
        where_it_was(pen, *place, band),
    );
    if !wanted.is_empty() {
        facts.add("area-wanted", areas(pen, wanted));
    }

    let mut blocks = vec![Block::Heading {
        level: 2,
        text: pen.say_with("paper-stored-talk", |language| {
            let date = pen.locales().date_time_long(language, *started_at);
            [("date", date.into())]
        }),
    }];
    blocks.extend(facts.block());
    let at_notes = notes.keys().map(|key| key.voice_in_area());
    let spoken: BTreeSet<VoiceInArea> = at_notes
        .chain(marks.keys().copied())
        .chain(carries.keys().copied())
        .collect();
    if spoken.is_empty() {
        blocks.push(nothing(pen));
    }
    for area in in_order(pen, &spoken) {
        let here: Vec<VoiceInArea> = spoken
            .iter()
            .filter(|at| at.area == area)
            .copied()
            .collect();
        let mut inside: Vec<Block> = here
            .iter()
            .flat_map(|at| words(pen, talk, *at, band))
            .collect();
        let rows = here.iter().map(|at| Row {
            label: pen.voice(at.voice, band),
            values: decided(pen, marks.get(at).copied(), carries.get(at)),
        });
        inside.push(Block::Facts {
            rows: rows.collect(),
        });
        blocks.push(Block::Area {
            area: pen.area(area),
            blocks: inside,
        });
    }
    blocks
}

/// What was decided before the conversation.
fn decided_before(facts: &mut Facts<'_, '_>, pen: &Pen<'_>, setting: &Setting) {
    let Setting {
        family_language,
        interpreter,
        age_band,
        context,
        step,
        marking,
        voices: here,
    } = setting;
    facts.say(
        "paper-stored-context",
        &format!("context-{}", context.as_str()),
    );
    facts.say("case-step", &format!("step-{}", step.as_str()));
    facts.add("paper-stored-were-here", voices(pen, here, *age_band));
    facts.add("new-family-language", language_name(pen, *family_language));
    facts.say("consent-interpreter", yes_or_no(*interpreter));
    facts.add("new-age", age(pen, *age_band));
    facts.say(
        "paper-stored-marking",
        match marking {
            Marking::Off => "settings-marking-off",
            Marking::ThreeSteps => "settings-marking-three-steps",
        },
    );
}

/// The areas that something stands about, as the wheel has them; those it does not have after them.
fn in_order(pen: &Pen<'_>, spoken: &BTreeSet<VoiceInArea>) -> Vec<AreaId> {
    let on_wheel: Vec<AreaId> = pen.pack().entries().map(|entry| entry.area).collect();
    let beside = AreaId::ALL
        .into_iter()
        .filter(|area| !on_wheel.contains(area));
    let all: Vec<AreaId> = on_wheel.iter().copied().chain(beside).collect();
    all.into_iter()
        .filter(|area| spoken.iter().any(|at| at.area == *area))
        .collect()
}

/// What a voice said in an area. Who it is stands before the first of their words. The language stands with
/// it where it is not the one that goes without saying, and wherever it changes.
fn words(pen: &Pen<'_>, talk: &Conversation, at: VoiceInArea, band: AgeBand) -> Vec<Block> {
    let VoiceInArea { area, voice } = at;
    let expected = match voice.role().party() {
        Party::Service => LanguageTag::Sv,
        Party::Child | Party::Guardian | Party::Close => talk.setting.family_language,
    };
    let mut before = None;
    let mut blocks = Vec::new();
    for question in Question::ALL {
        let key = NoteKey {
            area,
            voice,
            question,
        };
        let Some(note) = talk.notes.get(&key) else {
            continue;
        };
        let who = match before {
            Some(language) if language == note.language => None,
            None if note.language == expected => Some(pen.voice(voice, band)),
            _ => Some(said_in(pen, voice, band, note.language)),
        };
        before = Some(note.language);
        blocks.push(Block::Quote {
            who,
            asked: Some(pen.question(question, address(voice, band))),
            said: whole(pen, note),
        });
    }
    blocks
}

/// "Mamma · Soomaali".
fn said_in(pen: &Pen<'_>, voice: Voice, band: AgeBand, language: LanguageTag) -> Text {
    let name_id = format!("language-name-{}", language.as_str());
    pen.each(|shown| {
        let args = [
            ("who", pen.voice_in(shown, voice, band).into()),
            ("language", word(pen, language, &name_id).into()),
        ];
        filled(pen, shown, "paper-stored-said-in", args)
    })
}

/// The question as it was asked.
fn address(voice: Voice, band: AgeBand) -> Address {
    let is_child = voice.role() == VoiceRole::Child;
    match band {
        AgeBand::From6To9 | AgeBand::From10To12 if is_child => Address::Child,
        _ => Address::Adult,
    }
}

/// The words and the interpreter's Swedish, whatever the languages of the paper: both are stored.
fn whole(pen: &Pen<'_>, note: &Note) -> Said {
    let Note {
        language,
        words,
        swedish,
    } = note;
    let swedish_line = Line::typed(LanguageTag::Sv, swedish.as_str());
    let by = Some(pen.say("paper-interpreters-swedish"));
    if words.is_blank() {
        return Said {
            words: swedish_line,
            interpreted: None,
            by,
        };
    }
    let words = Line::typed(*language, words.as_str());
    if swedish.is_blank() {
        return Said {
            words,
            interpreted: None,
            by: None,
        };
    }
    Said {
        words,
        interpreted: Some(swedish_line),
        by,
    }
}

/// The word somebody chose for an area, and what was decided about their words.
fn decided(pen: &Pen<'_>, mark: Option<Mark>, carry: Option<&Carry>) -> Vec<Text> {
    let marked = mark.map(|mark| {
        let mark = match mark {
            Mark::Good => "mark-good",
            Mark::Mixed => "mark-mixed",
            Mark::Hard => "mark-hard",
            Mark::DontKnow => "mark-dont-know",
            Mark::NoAnswer => "mark-no-answer",
        };
        pen.each(|language| {
            let args = [("mark", word(pen, language, mark).into())];
            filled(pen, language, "paper-stored-mark", args)
        })
    });
    let going_to = |id: &str, nobody: &str, to: &BTreeSet<VoiceRole>| {
        if to.is_empty() {
            return pen.say(nobody);
        }
        pen.each(|language| {
            let services = roles_in(pen, language, to);
            filled(pen, language, id, [("services", services.into())])
        })
    };
    let mut texts: Vec<Text> = marked.into_iter().collect();
    match carry {
        None => texts.push(pen.say("left-out-not-decided")),
        Some(Carry::StaysHere) => texts.push(pen.say("going-on-stays-here")),
        Some(Carry::MayGo { to }) => texts.push(going_to(
            "paper-stored-may-go",
            "paper-stored-may-go-nobody",
            to,
        )),
        Some(Carry::InBrief { brief, to }) => {
            texts.push(going_to(
                "paper-stored-in-brief",
                "paper-stored-in-brief-nobody",
                to,
            ));
            texts.push(if brief.is_blank() {
                pen.say("paper-stored-no-brief")
            } else {
                pen.typed(brief.as_str())
            });
        }
    }
    texts
}

/// The part of the conversation one was at, the area that was open, whose turn it was.
fn where_it_was(pen: &Pen<'_>, place: Place, band: AgeBand) -> Vec<Text> {
    let Place {
        stage,
        area,
        speaker,
    } = place;
    let mut texts = vec![pen.say(match stage {
        Stage::Opening => "paper-stored-stage-opening",
        Stage::Wheel => "paper-stored-stage-wheel",
        Stage::ReadBack => "paper-stored-stage-read-back",
        Stage::GoingOn => "paper-stored-stage-going-on",
    })];
    texts.extend(area.map(|area| {
        pen.each(|language| {
            let args = [("area", word(pen, language, &message::area(area)).into())];
            filled(pen, language, "paper-stored-place-area", args)
        })
    }));
    texts.extend(speaker.map(|speaker| {
        pen.each(|language| {
            let args = [("who", pen.voice_in(language, speaker, band).into())];
            filled(pen, language, "paper-stored-place-speaker", args)
        })
    }));
    texts
}
