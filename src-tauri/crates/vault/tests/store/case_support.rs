//! A case with something in everything it can hold, and cases of anything.

use std::collections::BTreeSet;

use casework::{
    Action, ActionId, ActionState, AgendaItem, AgendaKind, Agreed, BeforeMeeting, Circle, Closing,
    Consent, ConsentForm, ConsentId, Contact, ConversationId, DateMove, Deciding, Doer, Duty,
    Holder, Interpreter, Meeting, MeetingId, NoteText, Outcome, Part, Participant, Path,
    PathAnswer, Post, Record, Share, Standing, Step, TakingPart, Voice, VoiceInArea, VoiceRole,
};
use chrono::{NaiveDate, NaiveDateTime};
use proptest::{
    collection::{btree_set, vec},
    option,
    prelude::*,
    sample::select,
};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use crate::support::{child_in_safety, day, moment, mother_in_hope, text, voice};

pub fn consent_id(number: u128) -> ConsentId {
    ConsentId(Uuid::from_u128(number))
}

pub fn meeting_id(number: u128) -> MeetingId {
    MeetingId(Uuid::from_u128(number))
}

pub fn action_id(number: u128) -> ActionId {
    ActionId(Uuid::from_u128(number))
}

/// A consent of the first mother for school and BUP.
pub fn consent(number: u128) -> Consent {
    Consent {
        id: consent_id(number),
        given_by: voice(VoiceRole::Mother, 1),
        deciding: Deciding::Together,
        given_on: day("2026-11-20"),
        until: day("2027-05-20"),
        purpose: text("För att planera stödet i skolan"),
        shares: [
            Share {
                from: VoiceRole::School,
                to: VoiceRole::ChildPsychiatry,
            },
            Share {
                from: VoiceRole::ChildPsychiatry,
                to: VoiceRole::School,
            },
        ]
        .into(),
        except_areas: [AreaId::Care, AreaId::Hope].into(),
        except_words: text("Inte om pappas arbete"),
        form: ConsentForm::Oral,
        language: LanguageTag::Ar,
        interpreter: Interpreter::Present,
        explained: text("Läste upp bladet på arabiska"),
        noted_by: text("specialpedagog"),
        withdrawn_on: None,
    }
}

/// A meeting with something in every place.
pub fn meeting(number: u128) -> Meeting {
    let part = |number, at| Part {
        conversation: ConversationId(Uuid::from_u128(number)),
        at,
    };
    Meeting {
        follows: Some(meeting_id(99)),
        at: Some(moment("2026-11-24T13:00:00")),
        minutes: 45,
        place: text("Björkskolan, rum 2"),
        question: text("Hur blir morgnarna lugna?"),
        participants: vec![
            Participant {
                voice: voice(VoiceRole::School, 1),
                function: text("kurator"),
                language: LanguageTag::Sv,
            },
            Participant {
                voice: voice(VoiceRole::Mother, 1),
                function: NoteText::default(),
                language: LanguageTag::Ar,
            },
        ],
        before: BeforeMeeting {
            raise: text("rasterna"),
            not_raise: text("lillebrors sjukdom"),
            not_areas: [AreaId::Hope].into(),
            who: text("inte rektorn"),
            taking_part: Some(TakingPart::ForAWhile),
            pause: text("visa det gula kortet"),
            speaks_for_me: text("mormor"),
        },
        brought: [part(1, child_in_safety()), part(2, mother_in_hope())].into(),
        agreed: [Agreed {
            part: part(1, child_in_safety()),
            hearer: voice(VoiceRole::Father, 1),
        }]
        .into(),
        agenda: vec![
            AgendaItem {
                kind: AgendaKind::Welcome,
                minutes: 5,
                words: NoteText::default(),
                noted: text("Alla är här"),
            },
            AgendaItem {
                kind: AgendaKind::Own,
                minutes: 10,
                words: text("Skolskjuts"),
                noted: text("لا حافلة في الصباح"),
            },
        ],
        holds_whole: Some(Holder {
            service: VoiceRole::SocialServices,
            function: text("samordnare"),
        }),
        follow_up_on: Some(day("2027-01-20")),
        follow_up_by: text("skolan kallar"),
        childs_view: text("Det blir bra 😀"),
        dissent: text("Mamma vill ha taxi"),
        began_at: Some(moment("2026-11-24T13:02:00")),
        finished_at: None,
        ..Meeting::begin(
            meeting_id(number),
            day("2026-11-21"),
            LanguageTag::Ar,
            Interpreter::Present,
        )
    }
}

/// An action that is to be done on a day.
pub fn action(number: u128, by: Option<&str>) -> Action {
    Action {
        id: action_id(number),
        meeting: Some(meeting_id(1)),
        agreed_on: day("2026-11-24"),
        what: text("Ringer om skolskjuts"),
        doer: Doer::Service {
            service: VoiceRole::School,
        },
        who: text("rektor"),
        by: by.map(day),
        area: Some(AreaId::Care),
        state: ActionState::Open,
    }
}

pub fn circle() -> Circle {
    Circle {
        keeper: Some(VoiceRole::School),
        guardians: [voice(VoiceRole::Mother, 1), voice(VoiceRole::Father, 1)].into(),
        contacts: vec![
            Contact {
                voice: voice(VoiceRole::ChildPsychiatry, 1),
                function: text("läkare på mottagningen"),
                reach: text("måndagar, växeln"),
            },
            Contact {
                voice: voice(VoiceRole::ClosePerson, 1),
                function: text("mormor"),
                reach: NoteText::default(),
            },
        ],
        posts: vec![
            Post {
                duty: Duty::BestInterestsLead,
                service: VoiceRole::Preschool,
                function: text("förskolerektor"),
                since: day("2025-08-18"),
                why: NoteText::default(),
            },
            Post {
                duty: Duty::BestInterestsLead,
                service: VoiceRole::School,
                function: text("rektor"),
                since: day("2026-08-17"),
                why: text("började i skolan"),
            },
        ],
    }
}

pub fn path() -> Path {
    Path {
        on: day("2026-11-21"),
        ourselves: Some(PathAnswer::No),
        anothers_matter: Some(PathAnswer::Unsure),
        several: None,
        thoughts: text("Vi behöver varandra"),
    }
}

pub fn closing() -> Standing {
    Standing {
        step: Some(Step::Collaborate),
        closing: Some(Closing {
            on: day("2026-11-22"),
            outcome: Outcome::PlanGoesOn,
            words: text("Planen förs vidare av vårdcentralen"),
        }),
    }
}

pub fn moved() -> DateMove {
    DateMove {
        on: day("2026-11-22"),
        from: day("2027-02-20"),
        to: day("2027-05-01"),
        why: text("Uppföljningen är i april"),
    }
}

/// One of each record, with something in every place.
pub fn records() -> Vec<Record> {
    let done = Action {
        meeting: None,
        doer: Doer::Person {
            voice: voice(VoiceRole::Mother, 1),
        },
        state: ActionState::Changed {
            on: day("2026-11-22"),
            why: text("Farmor hämtar i stället"),
        },
        area: None,
        ..action(2, None)
    };
    let outside = Action {
        doer: Doer::Outside,
        who: text("fotbollsklubben"),
        ..action(3, Some("2026-12-24"))
    };
    let withdrawn = Consent {
        deciding: Deciding::Alone,
        withdrawn_on: Some(day("2026-11-22")),
        ..consent(2)
    };
    let mut finished = meeting(2);
    finished.finished_at = Some(moment("2026-11-24T14:00:00"));
    vec![
        Record::Standing(closing()),
        Record::Circle(circle()),
        Record::Path(path()),
        Record::Consent(consent(1)),
        Record::Consent(withdrawn),
        Record::Meeting(Box::new(meeting(1))),
        Record::Meeting(Box::new(finished)),
        Record::Action(action(1, Some("2026-12-01"))),
        Record::Action(done),
        Record::Action(outside),
    ]
}

fn any_text() -> impl Strategy<Value = NoteText> {
    prop_oneof![
        2 => Just(String::new()),
        2 => Just("Åsa säger: شكراً 😀\n".to_owned()),
        1 => any::<String>(),
    ]
    .prop_map(NoteText::stored)
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..20_000_u64).prop_map(|days| day("2000-01-01") + chrono::Days::new(days))
}

fn any_moment() -> impl Strategy<Value = NaiveDateTime> {
    (any_day(), 0..86_400_u32).prop_map(|(day, second)| {
        day.and_hms_opt(0, 0, 0).unwrap() + chrono::TimeDelta::seconds(i64::from(second))
    })
}

fn any_voice() -> impl Strategy<Value = Voice> {
    (select(VoiceRole::ALL.to_vec()), 1..=2_u8)
        .prop_map(|(role, number)| voice(role, number.min(role.seats())))
}

fn any_role() -> impl Strategy<Value = VoiceRole> {
    select(VoiceRole::ALL.to_vec())
}

fn any_language() -> impl Strategy<Value = LanguageTag> {
    select(LanguageTag::ALL.to_vec())
}

fn any_areas() -> impl Strategy<Value = BTreeSet<AreaId>> {
    btree_set(select(AreaId::ALL.to_vec()), 0..4)
}

fn any_interpreter() -> impl Strategy<Value = Interpreter> {
    select(vec![Interpreter::Absent, Interpreter::Present])
}

/// Few, so that they meet.
fn any_id() -> impl Strategy<Value = Uuid> {
    (1..4_u128).prop_map(Uuid::from_u128)
}

fn any_part() -> impl Strategy<Value = Part> {
    (any_id(), select(AreaId::ALL.to_vec()), any_voice()).prop_map(|(id, area, voice)| Part {
        conversation: ConversationId(id),
        at: VoiceInArea { area, voice },
    })
}

fn any_standing() -> impl Strategy<Value = Standing> {
    let closing = (any_day(), select(Outcome::ALL.to_vec()), any_text())
        .prop_map(|(on, outcome, words)| Closing { on, outcome, words });
    (option::of(select(Step::ALL.to_vec())), option::of(closing))
        .prop_map(|(step, closing)| Standing { step, closing })
}

fn any_circle() -> impl Strategy<Value = Circle> {
    let contact =
        (any_voice(), any_text(), any_text()).prop_map(|(voice, function, reach)| Contact {
            voice,
            function,
            reach,
        });
    let post = (
        select(Duty::ALL.to_vec()),
        any_role(),
        any_text(),
        any_day(),
        any_text(),
    )
        .prop_map(|(duty, service, function, since, why)| Post {
            duty,
            service,
            function,
            since,
            why,
        });
    (
        option::of(any_role()),
        btree_set(any_voice(), 0..3),
        vec(contact, 0..4),
        vec(post, 0..4),
    )
        .prop_map(|(keeper, guardians, contacts, posts)| Circle {
            keeper,
            guardians,
            contacts,
            posts,
        })
}

fn any_path() -> impl Strategy<Value = Path> {
    let answer = || {
        option::of(select(vec![
            PathAnswer::Yes,
            PathAnswer::No,
            PathAnswer::Unsure,
        ]))
    };
    (any_day(), answer(), answer(), answer(), any_text()).prop_map(
        |(on, ourselves, anothers_matter, several, thoughts)| Path {
            on,
            ourselves,
            anothers_matter,
            several,
            thoughts,
        },
    )
}

fn any_consent() -> impl Strategy<Value = Consent> {
    let share = (any_role(), any_role()).prop_map(|(from, to)| Share { from, to });
    let texts = (any_text(), any_text(), any_text(), any_text());
    let days = (any_day(), any_day(), option::of(any_day()));
    let words = (
        select(vec![Deciding::Together, Deciding::Alone]),
        select(ConsentForm::ALL.to_vec()),
        any_language(),
        any_interpreter(),
    );
    (
        any_id(),
        any_voice(),
        btree_set(share, 0..4),
        any_areas(),
        texts,
        days,
        words,
    )
        .prop_map(|(id, given_by, shares, except_areas, texts, days, words)| {
            let (purpose, except_words, explained, noted_by) = texts;
            let (given_on, until, withdrawn_on) = days;
            let (deciding, form, language, interpreter) = words;
            Consent {
                id: ConsentId(id),
                given_by,
                deciding,
                given_on,
                until,
                purpose,
                shares,
                except_areas,
                except_words,
                form,
                language,
                interpreter,
                explained,
                noted_by,
                withdrawn_on,
            }
        })
}

fn any_before() -> impl Strategy<Value = BeforeMeeting> {
    (
        (any_text(), any_text(), any_text(), any_text(), any_text()),
        any_areas(),
        option::of(select(TakingPart::ALL.to_vec())),
    )
        .prop_map(|(texts, not_areas, taking_part)| {
            let (raise, not_raise, who, pause, speaks_for_me) = texts;
            BeforeMeeting {
                raise,
                not_raise,
                not_areas,
                who,
                taking_part,
                pause,
                speaks_for_me,
            }
        })
}

fn any_meeting() -> impl Strategy<Value = Meeting> {
    let participant =
        (any_voice(), any_text(), any_language()).prop_map(|(voice, function, language)| {
            Participant {
                voice,
                function,
                language,
            }
        });
    let agreed = (any_part(), any_voice()).prop_map(|(part, hearer)| Agreed { part, hearer });
    let item = (
        select(AgendaKind::ALL.to_vec()),
        any::<u16>(),
        any_text(),
        any_text(),
    )
        .prop_map(|(kind, minutes, words, noted)| AgendaItem {
            kind,
            minutes,
            words,
            noted,
        });
    let holder =
        (any_role(), any_text()).prop_map(|(service, function)| Holder { service, function });
    let frame = (any_id(), option::of(any_id()), any_day(), any_language());
    let moments = (
        option::of(any_moment()),
        option::of(any_moment()),
        option::of(any_moment()),
        option::of(any_day()),
    );
    let texts = (any_text(), any_text(), any_text(), any_text(), any_text());
    let lists = (
        vec(participant, 0..4),
        btree_set(any_part(), 0..4),
        btree_set(agreed, 0..4),
        vec(item, 0..5),
    );
    (
        frame,
        moments,
        texts,
        lists,
        any_before(),
        option::of(holder),
        any::<u16>(),
        any_interpreter(),
    )
        .prop_map(
            |(frame, moments, texts, lists, before, holds_whole, minutes, interpreter)| {
                let (id, follows, made_on, language) = frame;
                let (at, began_at, finished_at, follow_up_on) = moments;
                let (place, question, follow_up_by, childs_view, dissent) = texts;
                let (participants, brought, agreed, agenda) = lists;
                Meeting {
                    id: MeetingId(id),
                    follows: follows.map(MeetingId),
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
                }
            },
        )
}

fn any_action() -> impl Strategy<Value = Action> {
    let doer = prop_oneof![
        any_role().prop_map(|service| Doer::Service { service }),
        any_voice().prop_map(|voice| Doer::Person { voice }),
        Just(Doer::Outside),
    ];
    let became = || (any_day(), any_text());
    let state = prop_oneof![
        Just(ActionState::Open),
        became().prop_map(|(on, why)| ActionState::Done { on, why }),
        became().prop_map(|(on, why)| ActionState::Changed { on, why }),
        became().prop_map(|(on, why)| ActionState::NotNeeded { on, why }),
    ];
    (
        (any_id(), option::of(any_id())),
        any_day(),
        (any_text(), any_text()),
        doer,
        option::of(any_day()),
        option::of(select(AreaId::ALL.to_vec())),
        state,
    )
        .prop_map(
            |((id, meeting), agreed_on, (what, who), doer, by, area, state)| Action {
                id: ActionId(id),
                meeting: meeting.map(MeetingId),
                agreed_on,
                what,
                doer,
                who,
                by,
                area,
                state,
            },
        )
}

/// Records of anything, also of what the rules forbid.
pub fn any_record() -> impl Strategy<Value = Record> {
    prop_oneof![
        any_standing().prop_map(Record::Standing),
        any_circle().prop_map(Record::Circle),
        any_path().prop_map(Record::Path),
        any_consent().prop_map(Record::Consent),
        any_meeting().prop_map(|meeting| Record::Meeting(Box::new(meeting))),
        any_action().prop_map(Record::Action),
    ]
}

pub fn any_move() -> impl Strategy<Value = DateMove> {
    (any_day(), any_day(), any_day(), any_text()).prop_map(|(on, from, to, why)| DateMove {
        on,
        from,
        to,
        why,
    })
}
