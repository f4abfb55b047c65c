use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
};

use casework::{
    Action, ActionId, ActionState, AgeBand, AgendaItem, AgendaKind, Agreed, BeforeMeeting, Carry,
    Case, CaseCode, Circle, Closing, Consent, ConsentForm, ConsentId, Contact, Context,
    ConversationId, DateMove, Deciding, DeleteOn, Doer, Duty, Holder, Interpreter, Mark, Marking,
    Meeting, MeetingId, Note, NoteKey, NoteText, Outcome, Part, Participant, Path, PathAnswer,
    Place, Post, Question, Setting, Share, Stage, Standing, Step, TakingPart, Voice, VoiceInArea,
    VoiceRole,
};
use proptest::prelude::*;
use serde_json::Value as Json;
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use super::*;
use crate::{
    Languages, Line, Paper, papers::Made, papers::Occasion, print, samples, samples::Samples, write,
};

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1)
        .unwrap()
        .checked_add_days(chrono::Days::new(number))
        .unwrap()
}

fn moment(number: u64) -> NaiveDateTime {
    day(number).and_hms_opt(9, 30, 0).unwrap()
}

fn text(words: &str) -> NoteText {
    NoteText::stored(words.to_owned())
}

fn voice(role: VoiceRole) -> Voice {
    Voice::new(role, 1).unwrap()
}

fn talk_id() -> ConversationId {
    ConversationId(Uuid::from_u128(1))
}

fn meeting_id(number: u128) -> MeetingId {
    MeetingId(Uuid::from_u128(number))
}

fn at(area: AreaId, role: VoiceRole) -> VoiceInArea {
    VoiceInArea {
        area,
        voice: voice(role),
    }
}

/// A case in which every field holds something, each typed word another: `w01`, `w02` and so on. Made
/// without defaults, so that it cannot be built when a field is new.
fn full_file() -> CaseFile {
    CaseFile {
        case: Case {
            code: CaseCode::parse("LÖV-7").unwrap(),
            age_band: AgeBand::From10To12,
            made_on: day(0),
            delete_on: DeleteOn::stored(day(90)),
        },
        standing: Standing {
            step: Some(Step::Explore),
            closing: Some(Closing {
                on: day(80),
                outcome: Outcome::PlanGoesOn,
                words: text("w01"),
            }),
        },
        circle: full_circle(),
        path: Some(Path {
            on: day(4),
            ourselves: Some(PathAnswer::No),
            anothers_matter: Some(PathAnswer::Unsure),
            several: Some(PathAnswer::Yes),
            thoughts: text("w02"),
        }),
        moves: vec![DateMove {
            on: day(5),
            from: day(60),
            to: day(90),
            why: text("w03"),
        }],
        consents: vec![full_consent()],
        meetings: vec![
            Meeting::begin(meeting_id(1), day(6), LanguageTag::So, Interpreter::Absent),
            full_meeting(),
        ],
        actions: vec![Action {
            id: ActionId(Uuid::from_u128(1)),
            meeting: Some(meeting_id(2)),
            agreed_on: day(31),
            what: text("w04"),
            doer: Doer::Service {
                service: VoiceRole::School,
            },
            who: text("w05"),
            by: Some(day(40)),
            area: Some(AreaId::Learning),
            state: ActionState::Changed {
                on: day(41),
                why: text("w06"),
            },
        }],
    }
}

fn full_circle() -> Circle {
    Circle {
        keeper: Some(VoiceRole::School),
        guardians: [voice(VoiceRole::Mother)].into(),
        contacts: vec![Contact {
            voice: voice(VoiceRole::ChildPsychiatry),
            function: text("w07"),
            reach: text("w08"),
        }],
        posts: vec![Post {
            duty: Duty::Coordinator,
            service: VoiceRole::SocialServices,
            function: text("w09"),
            since: day(3),
            why: text("w10"),
        }],
    }
}

fn full_consent() -> Consent {
    Consent {
        id: ConsentId(Uuid::from_u128(1)),
        given_by: voice(VoiceRole::Father),
        deciding: Deciding::Together,
        given_on: day(7),
        until: day(70),
        purpose: text("w11"),
        shares: [Share {
            from: VoiceRole::School,
            to: VoiceRole::HealthCentre,
        }]
        .into(),
        except_areas: [AreaId::Care].into(),
        except_words: text("w12"),
        form: ConsentForm::Oral,
        language: LanguageTag::So,
        interpreter: Interpreter::Present,
        explained: text("w13"),
        noted_by: text("w14"),
        withdrawn_on: Some(day(50)),
    }
}

fn full_meeting() -> Meeting {
    let part = Part {
        conversation: talk_id(),
        at: at(AreaId::Leisure, VoiceRole::Child),
    };
    Meeting {
        id: meeting_id(2),
        follows: Some(meeting_id(1)),
        made_on: day(20),
        at: Some(moment(30)),
        minutes: 47,
        place: text("w15"),
        language: LanguageTag::Ar,
        interpreter: Interpreter::Present,
        question: text("w16"),
        participants: vec![Participant {
            voice: voice(VoiceRole::Habilitation),
            function: text("w17"),
            language: LanguageTag::Fi,
        }],
        before: BeforeMeeting {
            raise: text("w18"),
            not_raise: text("w19"),
            not_areas: [AreaId::Belonging].into(),
            who: text("w20"),
            taking_part: Some(TakingPart::ForAWhile),
            pause: text("w21"),
            speaks_for_me: text("w22"),
        },
        brought: [part].into(),
        agreed: [Agreed {
            part,
            hearer: voice(VoiceRole::SchoolNurse),
        }]
        .into(),
        agenda: vec![AgendaItem {
            kind: AgendaKind::Own,
            minutes: 23,
            words: text("w23"),
            noted: text("w24"),
        }],
        holds_whole: Some(Holder {
            service: VoiceRole::YouthFollowUp,
            function: text("w25"),
        }),
        follow_up_on: Some(day(66)),
        follow_up_by: text("w26"),
        childs_view: text("w27"),
        dissent: text("w28"),
        began_at: Some(moment(31)),
        finished_at: Some(moment(32)),
    }
}

fn full_talk() -> Conversation {
    let carried = at(AreaId::Health, VoiceRole::Mother);
    Conversation {
        id: talk_id(),
        started_at: moment(10),
        finished_at: Some(moment(11)),
        wheel: "w29".to_owned(),
        setting: Setting {
            family_language: LanguageTag::Kmr,
            interpreter: Interpreter::Present,
            age_band: AgeBand::From10To12,
            context: Context::NetworkMeeting,
            step: Step::Notice,
            marking: Marking::ThreeSteps,
            voices: vec![voice(VoiceRole::Child), voice(VoiceRole::Mother)],
        },
        place: Place {
            stage: Stage::GoingOn,
            area: Some(AreaId::Respect),
            speaker: Some(voice(VoiceRole::Mother)),
        },
        came_later: [voice(VoiceRole::Mother)].into(),
        wanted: [AreaId::Safety].into(),
        notes: BTreeMap::from([(
            NoteKey {
                area: AreaId::Health,
                voice: voice(VoiceRole::Mother),
                question: Question::Needed,
            },
            Note {
                language: LanguageTag::So,
                words: text("w30"),
                swedish: text("w31"),
            },
        )]),
        marks: [(at(AreaId::Hope, VoiceRole::Child), Mark::Mixed)].into(),
        carries: [(
            carried,
            Carry::InBrief {
                brief: text("w32"),
                to: [VoiceRole::ChildHealthCentre].into(),
            },
        )]
        .into(),
    }
}

fn paper(file: &CaseFile, talks: &[Conversation], languages: Languages) -> Paper {
    let stored = Stored {
        file,
        conversations: talks,
        made: vec![(day(33), Deed::SipMade)],
        accesses: vec![
            (moment(34), "w33".to_owned(), Deed::MeetingOpened),
            (moment(35), String::new(), Deed::DateMoved),
        ],
    };
    let samples = Samples::of(LanguageTag::Sv);
    let occasion = Occasion {
        from: Made::FromCase,
        made_at: samples::now(),
        left_out: Vec::new(),
        practice: false,
    };
    write(&stored, samples.desk(), languages, &occasion)
}

fn swedish(file: &CaseFile, talks: &[Conversation]) -> Paper {
    paper(file, talks, Languages::one(LanguageTag::Sv))
}

fn strings(of: &Json, into: &mut BTreeSet<String>) {
    match of {
        Json::String(text) => {
            into.insert(text.replace(['\u{2068}', '\u{2069}'], ""));
        }
        Json::Array(all) => all.iter().for_each(|one| strings(one, into)),
        Json::Object(all) => all.values().for_each(|one| strings(one, into)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

fn said_on(paper: &Paper) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    strings(&serde_json::to_value(paper).unwrap(), &mut found);
    found
}

#[test]
fn every_word_that_was_typed_anywhere_stands_there_in_every_language() {
    for language in LanguageTag::ALL {
        let found = said_on(&paper(
            &full_file(),
            &[full_talk()],
            Languages::one(language),
        ));
        for number in 1..=33 {
            let word = format!("w{number:02}");
            assert!(found.contains(&word), "{word} in {language:?}");
        }
        assert!(found.contains("LÖV-7"));
    }
}

type Change = fn(&mut CaseFile, &mut Conversation);
/// A change to every field that is no typed word.
const CHANGES: &[(&str, Change)] = &[
    ("age_band", |file, _| file.case.age_band = AgeBand::UpTo5),
    ("made_on", |file, _| file.case.made_on = day(1)),
    ("delete_on", |file, _| {
        file.case.delete_on = DeleteOn::stored(day(91));
    }),
    ("step", |file, _| file.standing.step = None),
    ("closing", |file, _| file.standing.closing = None),
    ("outcome", |file, _| {
        file.standing.closing.as_mut().unwrap().outcome = Outcome::Moved;
    }),
    ("closed on", |file, _| {
        file.standing.closing.as_mut().unwrap().on = day(81);
    }),
    ("keeper", |file, _| file.circle.keeper = None),
    ("guardians", |file, _| file.circle.guardians.clear()),
    ("contact", |file, _| {
        file.circle.contacts[0].voice = voice(VoiceRole::OtherService);
    }),
    ("duty", |file, _| {
        file.circle.posts[0].duty = Duty::BestInterestsLead;
    }),
    ("post service", |file, _| {
        file.circle.posts[0].service = VoiceRole::Preschool;
    }),
    ("post since", |file, _| file.circle.posts[0].since = day(2)),
    ("path on", |file, _| file.path.as_mut().unwrap().on = day(8)),
    ("ourselves", |file, _| {
        file.path.as_mut().unwrap().ourselves = None;
    }),
    ("another's", |file, _| {
        file.path.as_mut().unwrap().anothers_matter = None;
    }),
    ("several", |file, _| {
        file.path.as_mut().unwrap().several = None;
    }),
    ("moved on", |file, _| file.moves[0].on = day(9)),
    ("moved from", |file, _| file.moves[0].from = day(9)),
    ("moved to", |file, _| file.moves[0].to = day(9)),
    ("given by", |file, _| {
        file.consents[0].given_by = voice(VoiceRole::Mother);
    }),
    ("deciding", |file, _| {
        file.consents[0].deciding = Deciding::Alone;
    }),
    ("given on", |file, _| file.consents[0].given_on = day(8)),
    ("until", |file, _| file.consents[0].until = day(71)),
    ("share from", |file, _| {
        file.consents[0].shares = [Share {
            from: VoiceRole::HealthCentre,
            to: VoiceRole::School,
        }]
        .into();
    }),
    ("except areas", |file, _| {
        file.consents[0].except_areas.clear();
    }),
    ("form", |file, _| file.consents[0].form = ConsentForm::Other),
    ("consent language", |file, _| {
        file.consents[0].language = LanguageTag::Ar;
    }),
    ("consent interpreter", |file, _| {
        file.consents[0].interpreter = Interpreter::Absent;
    }),
    ("withdrawn", |file, _| file.consents[0].withdrawn_on = None),
    ("follows", |file, _| file.meetings[1].follows = None),
    ("prepared", |file, _| file.meetings[1].made_on = day(21)),
    ("at", |file, _| file.meetings[1].at = None),
    ("minutes", |file, _| file.meetings[1].minutes = 48),
    ("meeting language", |file, _| {
        file.meetings[1].language = LanguageTag::So;
    }),
    ("meeting interpreter", |file, _| {
        file.meetings[1].interpreter = Interpreter::Absent;
    }),
    ("participant", |file, _| {
        file.meetings[1].participants[0].voice = voice(VoiceRole::Guardian);
    }),
    ("invitation", |file, _| {
        file.meetings[1].participants[0].language = LanguageTag::En;
    }),
    ("not areas", |file, _| {
        file.meetings[1].before.not_areas.clear();
    }),
    ("taking part", |file, _| {
        file.meetings[1].before.taking_part = None;
    }),
    ("brought", |file, _| file.meetings[1].brought.clear()),
    ("agreed", |file, _| file.meetings[1].agreed.clear()),
    ("agenda kind", |file, _| {
        file.meetings[1].agenda[0].kind = AgendaKind::Pause;
    }),
    ("agenda minutes", |file, _| {
        file.meetings[1].agenda[0].minutes = 24;
    }),
    ("holder", |file, _| {
        file.meetings[1].holds_whole.as_mut().unwrap().service = VoiceRole::School;
    }),
    ("follow-up", |file, _| file.meetings[1].follow_up_on = None),
    ("began", |file, _| file.meetings[1].began_at = None),
    ("finished", |file, _| file.meetings[1].finished_at = None),
    ("action meeting", |file, _| file.actions[0].meeting = None),
    ("agreed on", |file, _| file.actions[0].agreed_on = day(32)),
    ("doer", |file, _| file.actions[0].doer = Doer::Outside),
    ("by", |file, _| file.actions[0].by = None),
    ("area", |file, _| file.actions[0].area = None),
    ("state", |file, _| {
        file.actions[0].state = ActionState::Done {
            on: day(41),
            why: text("w06"),
        };
    }),
    ("settled on", |file, _| {
        file.actions[0].state = ActionState::Changed {
            on: day(42),
            why: text("w06"),
        };
    }),
    ("started", |_, talk| talk.started_at = moment(12)),
    ("ended", |_, talk| talk.finished_at = None),
    ("family language", |_, talk| {
        talk.setting.family_language = LanguageTag::Fi;
    }),
    ("talk interpreter", |_, talk| {
        talk.setting.interpreter = Interpreter::Absent;
    }),
    ("talk age", |_, talk| {
        talk.setting.age_band = AgeBand::From6To9;
    }),
    ("context", |_, talk| talk.setting.context = Context::Sip),
    ("talk step", |_, talk| talk.setting.step = Step::Explore),
    ("marking", |_, talk| talk.setting.marking = Marking::Off),
    ("voices", |_, talk| talk.setting.voices.truncate(1)),
    ("stage", |_, talk| talk.place.stage = Stage::Wheel),
    ("open area", |_, talk| talk.place.area = None),
    ("speaker", |_, talk| talk.place.speaker = None),
    ("came later", |_, talk| talk.came_later.clear()),
    ("wanted", |_, talk| talk.wanted.clear()),
    ("marks", |_, talk| talk.marks.clear()),
    ("carries", |_, talk| talk.carries.clear()),
    ("carried to", |_, talk| {
        let carry = Carry::InBrief {
            brief: text("w32"),
            to: BTreeSet::new(),
        };
        talk.carries
            .values_mut()
            .for_each(|one| *one = carry.clone());
    }),
    ("note language as expected", |_, talk| {
        talk.notes
            .values_mut()
            .for_each(|note| note.language = LanguageTag::Kmr);
    }),
    ("note language", |_, talk| {
        talk.notes
            .values_mut()
            .for_each(|note| note.language = LanguageTag::Ar);
    }),
];

#[test]
fn no_field_can_change_without_the_paper_changing() {
    let before = swedish(&full_file(), &[full_talk()]);
    for (name, change) in CHANGES {
        let (mut file, mut talk) = (full_file(), full_talk());
        change(&mut file, &mut talk);
        assert!(swedish(&file, &[talk]) != before, "{name}");
    }
}

#[test]
fn the_interpreters_swedish_stands_also_where_the_paper_has_no_swedish() {
    let arabic = paper(
        &full_file(),
        &[full_talk()],
        Languages::one(LanguageTag::Ar),
    );
    let written = serde_json::to_string(&arabic).unwrap();
    assert!(written.contains(r#""interpreted":{"text":"w31""#));
}

#[test]
fn staff_are_told_to_check_before_anything_that_is_stored() {
    let paper = swedish(&full_file(), &[full_talk()]);
    let Some(Block::Note { blocks, .. }) = paper.parts[0].blocks.get(1) else {
        panic!("the note stands first");
    };
    let note = serde_json::to_string(blocks).unwrap();
    assert!(note.contains("Pröva sekretessen"));
    assert!(!note.contains("LÖV-7"));
}

#[test]
fn the_code_is_neither_in_the_title_nor_in_what_every_page_says() {
    let paper = swedish(&full_file(), &[full_talk()]);
    assert!(!paper.title.as_str().contains("LÖV"));
    let part = &paper.parts[0];
    assert!(!serde_json::to_string(&part.foot).unwrap().contains("LÖV"));
    for block in &part.blocks {
        if let Block::Title { .. } | Block::Heading { .. } | Block::Contents { .. } = block {
            assert!(!serde_json::to_string(block).unwrap().contains("LÖV"));
        }
    }
}

#[test]
fn everything_that_can_be_jumped_to_is_in_the_contents_in_order() {
    let paper = swedish(&full_file(), &[full_talk()]);
    let blocks = &paper.parts[0].blocks;
    let listed = blocks.iter().find_map(|block| match block {
        Block::Contents { entries, .. } => Some(entries.clone()),
        _ => None,
    });
    let headings: Vec<Text> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 2, text } => Some(text.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(listed.unwrap(), headings);
}

#[test]
fn each_line_of_the_contents_leads_to_its_part() {
    let paper = swedish(&full_file(), &[full_talk()]);
    let printed = print(&paper, |_| ControlFlow::Continue(()))
        .unwrap()
        .unwrap();
    let pdf = lopdf::Document::load_mem(printed.pdf()).unwrap();
    let is_link = |object: &&lopdf::Object| {
        let entry = object.as_dict().and_then(|entry| entry.get(b"Subtype"));
        entry
            .and_then(lopdf::Object::as_name)
            .is_ok_and(|name| name == b"Link")
    };
    let links = pdf.objects.values().filter(is_link).count();
    let headings = paper.parts[0].blocks.iter();
    let headings = headings.filter(|block| matches!(block, Block::Heading { level: 2, .. }));
    assert_eq!(links, headings.count());
}

#[test]
fn a_case_with_nothing_in_it_says_so() {
    let mut file = CaseFile::of(full_file().case);
    file.case.code = CaseCode::parse("EK7").unwrap();
    let found = said_on(&swedish(&file, &[]));
    assert!(found.contains("Här är inget sparat."));
    assert!(found.contains("Ärendet pågår"));
}

fn any_note() -> impl Strategy<Value = (NoteKey, Note)> {
    let key = (
        proptest::sample::select(AreaId::ALL.to_vec()),
        proptest::sample::select(VoiceRole::ALL.to_vec()),
        proptest::sample::select(Question::ALL.to_vec()),
    );
    let note = (
        proptest::sample::select(LanguageTag::ALL.to_vec()),
        "\\PC{0,60}",
        "\\PC{0,60}",
    );
    (key, note).prop_map(|((area, role, question), (language, words, swedish))| {
        let key = NoteKey {
            area,
            voice: voice(role),
            question,
        };
        let note = Note {
            language,
            words: text(&words),
            swedish: text(&swedish),
        };
        (key, note)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_note_of_any_conversation_is_there(notes in proptest::collection::vec(any_note(), 0..40)) {
        let mut talk = full_talk();
        talk.notes = notes.into_iter().collect();
        let found = said_on(&swedish(&full_file(), std::slice::from_ref(&talk)));
        for note in talk.notes.values() {
            for words in [&note.words, &note.swedish] {
                let set = Line::typed(note.language, words.as_str());
                let plain = set.as_str().replace(['\u{2068}', '\u{2069}'], "");
                prop_assert!(words.is_blank() || found.contains(&plain), "{plain:?}");
            }
        }
    }
}
