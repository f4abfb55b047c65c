//! Cases made up for tests: arbitrary ones in a small world, so that coincidences are common.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use crate::{
    AgeBand, Agreed, Audience, Brought, Carry, Case, CaseCode, CaseFile, Choice, Circle, Consent,
    ConsentForm, ConsentId, Context, Conversation, ConversationId, Deciding, DeleteOn, Interpreter,
    Marking, Note, NoteKey, NoteText, Part, Question, Setting, Share, Sharing, Step, Voice,
    VoiceInArea, VoiceRole, bring,
};

/// The services of the small world.
pub(crate) const SERVICES: [VoiceRole; 4] = [
    VoiceRole::School,
    VoiceRole::SchoolNurse,
    VoiceRole::SocialServices,
    VoiceRole::ChildPsychiatry,
];

/// Its areas.
pub(crate) const AREAS: [AreaId; 3] = [AreaId::Safety, AreaId::Health, AreaId::Learning];

/// The persons of the small world: one child, two guardians, and two who are close.
pub(crate) fn persons() -> Vec<Voice> {
    vec![
        voice(VoiceRole::Child),
        voice(VoiceRole::Mother),
        voice(VoiceRole::Father),
        voice(VoiceRole::ClosePerson),
        Voice::new(VoiceRole::ClosePerson, 2).unwrap(),
    ]
}

pub(crate) fn voice(role: VoiceRole) -> Voice {
    Voice::new(role, 1).unwrap()
}

pub(crate) fn text(text: &str) -> NoteText {
    NoteText::stored(text.to_owned())
}

/// A day so many days from the 22 November 2026.
pub(crate) fn day(ahead: i64) -> NaiveDate {
    let zero: NaiveDate = "2026-11-22".parse().unwrap();
    let days = Days::new(ahead.unsigned_abs());
    if ahead < 0 {
        zero.checked_sub_days(days).unwrap()
    } else {
        zero.checked_add_days(days).unwrap()
    }
}

/// A consent in force from today, to everything between the given parties.
pub(crate) fn consent(given_by: VoiceRole, shares: &[(VoiceRole, VoiceRole)]) -> Consent {
    Consent {
        id: ConsentId(Uuid::from_u128(1)),
        given_by: voice(given_by),
        deciding: Deciding::Together,
        given_on: day(0),
        until: day(90),
        purpose: text("lugna morgnar"),
        shares: shares
            .iter()
            .map(|(from, to)| Share {
                from: *from,
                to: *to,
            })
            .collect(),
        except_areas: BTreeSet::new(),
        except_words: NoteText::default(),
        form: ConsentForm::Oral,
        language: LanguageTag::Ar,
        interpreter: Interpreter::Present,
        explained: NoteText::default(),
        noted_by: NoteText::default(),
        withdrawn_on: None,
    }
}

/// A finished conversation of the given voices in which nothing was said.
pub(crate) fn conversation(id: u128, voices: Vec<Voice>) -> Conversation {
    let began = day(-10).and_hms_opt(13, 0, 0).unwrap();
    let setting = Setting {
        family_language: LanguageTag::Ar,
        interpreter: Interpreter::Present,
        age_band: AgeBand::From10To12,
        context: Context::HealthTalk,
        step: Step::Explore,
        marking: Marking::Off,
        voices,
    };
    let id = ConversationId(Uuid::from_u128(id));
    let mut talk = Conversation::begin(id, began, "provisional 1".to_owned(), setting);
    talk.finish(began).unwrap();
    talk
}

/// A case about which nothing is known but its code.
pub(crate) fn case_file(code: &str) -> CaseFile {
    CaseFile::of(Case {
        code: CaseCode::parse(code).unwrap(),
        age_band: AgeBand::From6To9,
        delete_on: DeleteOn::stored(day(90)),
        made_on: day(-30),
    })
}

/// Everything on which it depends what may be brought.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub conversations: Vec<Conversation>,
    pub circle: Circle,
    pub consents: Vec<Consent>,
    pub age_band: AgeBand,
    pub today: NaiveDate,
    pub audience: Audience,
    pub chosen: Option<BTreeSet<Part>>,
    pub not_areas: BTreeSet<AreaId>,
    pub agreed: BTreeSet<Agreed>,
}

impl World {
    pub(crate) fn sharing(&self) -> Sharing<'_> {
        Sharing {
            circle: &self.circle,
            consents: &self.consents,
            age_band: self.age_band,
            today: self.today,
        }
    }

    pub(crate) fn bring(&self) -> Brought<'_> {
        let choice = Choice {
            chosen: self.chosen.as_ref(),
            not_areas: &self.not_areas,
            agreed: &self.agreed,
        };
        bring(&self.conversations, &self.sharing(), &self.audience, choice)
    }

    /// The parts brought.
    pub(crate) fn brought(&self) -> BTreeSet<Part> {
        self.bring().parts.iter().map(|one| one.part).collect()
    }

    pub(crate) fn conversation(&self, part: Part) -> &Conversation {
        let id = part.conversation;
        self.conversations
            .iter()
            .find(|talk| talk.id == id)
            .unwrap()
    }

    pub(crate) fn without_consent(&self, place: usize) -> Self {
        let mut without = self.clone();
        without.consents.remove(place);
        without
    }
}

/// Some of a list, often.
fn some<T: Clone + Ord + std::fmt::Debug + 'static>(
    all: Vec<T>,
    often: f64,
) -> impl Strategy<Value = BTreeSet<T>> {
    let count = all.len();
    prop::collection::vec(prop::bool::weighted(often), count).prop_map(move |kept| {
        let kept = all.iter().zip(kept).filter(|(_, is_kept)| *is_kept);
        kept.map(|(one, _)| one.clone()).collect()
    })
}

fn carry() -> impl Strategy<Value = Option<(u8, BTreeSet<VoiceRole>)>> {
    // 0 and 1: as it stands; 2: in brief; 3: in brief, never written; 4: stays here.
    prop::option::weighted(0.9, (0_u8..5, some(SERVICES.to_vec(), 0.8)))
}

fn carried((kind, to): (u8, BTreeSet<VoiceRole>), at: &str) -> Carry {
    match kind {
        0 | 1 => Carry::MayGo { to },
        2 => Carry::InBrief {
            brief: text(&format!("kortfattat{at}")),
            to,
        },
        3 => Carry::InBrief {
            brief: text("  "),
            to,
        },
        _ => Carry::StaysHere,
    }
}

/// A conversation in which every text tells where it stands: `sagt…`, `tolkat…` or `kortfattat…`.
fn any_conversation(id: u128) -> impl Strategy<Value = Conversation> {
    let mut everybody = persons();
    everybody.extend(SERVICES.map(voice));
    let spots = AREAS.len() * everybody.len();
    let notes = prop::collection::vec((prop::bool::weighted(0.3), 0_usize..3, carry()), spots);
    let here = some(everybody.clone(), 0.6);
    (here, notes, prop::bool::weighted(0.9)).prop_map(move |(here, notes, is_finished)| {
        let mut talk = conversation(id, here.iter().copied().collect());
        if !is_finished {
            talk.finished_at = None;
        }
        let spots = AREAS
            .into_iter()
            .flat_map(|area| everybody.iter().map(move |voice| (area, *voice)));
        for ((area, voice), (is_said, question, carry)) in spots.zip(&notes) {
            if !here.contains(&voice) {
                continue;
            }
            let at = VoiceInArea { area, voice };
            let role = voice.role().as_str();
            let place = format!("x{id}x{}x{role}x{}", area.as_str(), voice.number());
            if *is_said {
                let question =
                    [Question::Works, Question::Challenging, Question::Needed][*question];
                let note = Note {
                    language: LanguageTag::So,
                    words: text(&format!("sagt{place}")),
                    swedish: text(&format!("tolkat{place}")),
                };
                let key = NoteKey {
                    area,
                    voice,
                    question,
                };
                talk.notes.insert(key, note);
            }
            if let Some(carry) = carry {
                talk.carries.insert(at, carried(carry.clone(), &place));
            }
        }
        talk
    })
}

/// The parties between whom something can be shared.
pub(crate) fn parties() -> Vec<VoiceRole> {
    let mut parties = SERVICES.to_vec();
    parties.push(VoiceRole::ClosePerson);
    parties
}

/// A consent around today. Most are in force, between nearly everybody, about nearly everything.
pub(crate) fn any_consent() -> impl Strategy<Value = Consent> {
    let pairs: Vec<Share> = parties()
        .into_iter()
        .flat_map(|from| parties().into_iter().map(move |to| Share { from, to }))
        .filter(|share| share.from != share.to)
        .collect();
    let shares = prop_oneof![3 => some(pairs.clone(), 0.95), 1 => some(pairs, 0.3)];
    let giver = prop::sample::select(vec![
        VoiceRole::Child,
        VoiceRole::Mother,
        VoiceRole::Mother,
        VoiceRole::Father,
    ]);
    (
        giver,
        prop::bool::weighted(0.2),
        (-3_i64..=1, -1_i64..=3),
        prop::option::weighted(0.15, -3_i64..=3),
        shares,
        some(AREAS.to_vec(), 0.15),
        prop::bool::weighted(0.2),
    )
        .prop_map(
            |(giver, alone, (from, to), withdrawn, shares, except, words)| Consent {
                deciding: if alone {
                    Deciding::Alone
                } else {
                    Deciding::Together
                },
                given_on: day(from),
                until: day(to),
                shares,
                except_areas: except,
                except_words: text(if words { "inte om morfar" } else { "" }),
                withdrawn_on: withdrawn.map(day),
                ..consent(giver, &[])
            },
        )
}

pub(crate) fn any_circle() -> impl Strategy<Value = Circle> {
    let guardians = vec![voice(VoiceRole::Mother), voice(VoiceRole::Father)];
    let keeper = prop::option::weighted(0.95, prop::sample::select(SERVICES.to_vec()));
    (keeper, some(guardians, 0.6)).prop_map(|(keeper, guardians)| Circle {
        keeper,
        guardians,
        ..Circle::default()
    })
}

/// Anything that can be around one meeting or document.
pub(crate) fn any_world() -> impl Strategy<Value = World> {
    let conversations = (any_conversation(1), any_conversation(2));
    let audience = (some(SERVICES.to_vec(), 0.35), some(persons(), 0.3));
    (
        conversations,
        any_circle(),
        prop::collection::vec(any_consent(), 0..7),
        prop::sample::select(AgeBand::ALL.to_vec()),
        audience,
        prop::option::weighted(0.3, prop::collection::vec(prop::bool::weighted(0.8), 31)),
        some(AREAS.to_vec(), 0.1),
        prop::collection::vec(prop::bool::weighted(0.8), 53),
    )
        .prop_map(
            |(talks, circle, consents, age_band, audience, chosen, not_areas, agreed)| {
                let conversations = vec![talks.0, talks.1];
                let parts: Vec<Part> = conversations
                    .iter()
                    .flat_map(|talk| {
                        let conversation = talk.id;
                        let spoken = talk.spoken().into_iter();
                        spoken.map(move |at| Part { conversation, at })
                    })
                    .collect();
                let chosen = chosen.map(|kept| {
                    let kept = parts.iter().zip(kept.into_iter().cycle());
                    kept.filter(|(_, kept)| *kept)
                        .map(|(part, _)| *part)
                        .collect()
                });
                let pairs = parts.iter().flat_map(|part| {
                    let part = *part;
                    persons()
                        .into_iter()
                        .map(move |hearer| Agreed { part, hearer })
                });
                let agreed = pairs
                    .zip(agreed.into_iter().cycle())
                    .filter(|(_, kept)| *kept)
                    .map(|(agreed, _)| agreed)
                    .collect();
                let (services, persons) = audience;
                World {
                    conversations,
                    circle,
                    consents,
                    age_band,
                    today: day(0),
                    audience: Audience {
                        services,
                        persons,
                        ..Audience::default()
                    },
                    chosen,
                    not_areas,
                    agreed,
                }
            },
        )
}

/// The texts of every note of a conversation, by where they stand.
pub(crate) fn texts(talk: &Conversation) -> BTreeMap<VoiceInArea, Vec<String>> {
    let mut texts: BTreeMap<VoiceInArea, Vec<String>> = BTreeMap::new();
    for (key, note) in &talk.notes {
        let at = texts.entry(key.voice_in_area()).or_default();
        at.extend([&note.words, &note.swedish].map(|text| text.as_str().to_owned()));
    }
    texts
}
