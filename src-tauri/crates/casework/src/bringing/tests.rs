//! The consent rule is said here once more, from `reference/domain.md` 8.2 and 8.3 and without
//! [`Sharing`], so that a fault in one of the two shows.

use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{Config, TestRunner},
};

use super::*;
use crate::testing::{
    AREAS, SERVICES, World, any_consent, any_world, consent, conversation, day, persons, text,
    texts, voice,
};
use crate::{
    AgeBand, Carry, Circle, Consent, Deciding, Note, NoteKey, Participant, Question, VoiceInArea,
};

/// 12:2 OSL and 8.3: each guardian, the young person from 13 too, or the young person alone if
/// judged mature; for these parties, today, not withdrawn, and not with this area excepted.
fn consented(world: &World, speaker: Voice, from: VoiceRole, to: VoiceRole, area: AreaId) -> bool {
    if from == to {
        return true;
    }
    let today = world.today;
    let opens = |consent: &&Consent| {
        let mut pairs = consent.shares.iter();
        let between_them = pairs.any(|share| share.from == from && share.to == to);
        let today_valid = consent.given_on <= today && today <= consent.until;
        let kept = consent.withdrawn_on.is_none();
        let excepted = consent.except_areas.contains(&area);
        between_them && today_valid && kept && !excepted
    };
    let child = Voice::new(VoiceRole::Child, 1).unwrap();
    let is_young_person = world.age_band.as_str() == "13-17";
    let opening: Vec<&Consent> = world.consents.iter().filter(opens).collect();
    let from_giver = |giver: Voice| opening.iter().any(|consent| consent.given_by == giver);
    let alone = opening
        .iter()
        .any(|consent| consent.given_by == child && consent.deciding == Deciding::Alone);
    let guardians = &world.circle.guardians;
    let by_guardians = !guardians.is_empty() && guardians.iter().all(|one| from_giver(*one));
    // Not over what somebody close has said.
    let decides = speaker.role() != VoiceRole::ClosePerson;
    (is_young_person && alone && decides)
        || (by_guardians && (!is_young_person || from_giver(child)))
}

/// Words kept by one service are under its secrecy; words of another service under that one's, too.
fn may_tell(world: &World, voice: Voice, to: VoiceRole, area: AreaId) -> bool {
    let Some(keeper) = world.circle.keeper else {
        return false;
    };
    let by_speaker = SERVICES.contains(&voice.role());
    let speaker_agrees = !GUARDIANS.contains(&voice.role())
        || keeper == to
        || world.consents.iter().any(|consent| {
            let mut pairs = consent.shares.iter();
            consent.given_by == voice
                && pairs.any(|share| share.from == keeper && share.to == to)
                && consent.given_on <= world.today
                && world.today <= consent.until
                && consent.withdrawn_on.is_none()
                && !consent.except_areas.contains(&area)
        });
    speaker_agrees
        && consented(world, voice, keeper, to, area)
        && (!by_speaker || consented(world, voice, voice.role(), to, area))
}

/// Those who are asked for their own part.
const GUARDIANS: [VoiceRole; 3] = [VoiceRole::Mother, VoiceRole::Father, VoiceRole::Guardian];

/// Every rule on one part, one after the other.
fn may_be_brought(world: &World, part: Part) -> bool {
    let talk = world.conversation(part);
    let VoiceInArea { area, voice } = part.at;
    let to = match talk.carries.get(&part.at) {
        None | Some(Carry::StaysHere) => return false,
        Some(Carry::InBrief { brief, .. }) if brief.as_str().trim().is_empty() => return false,
        Some(Carry::InBrief { to, .. } | Carry::MayGo { to }) => to,
    };
    let was_here = |one: VoiceRole| talk.setting.voices.iter().any(|here| here.role() == one);
    let to_services = world.audience.services.iter().all(|service| {
        let is_in_the_know = world.circle.keeper == Some(*service) || was_here(*service);
        let own = voice.role() == *service;
        (to.contains(service) || is_in_the_know) && (own || may_tell(world, voice, *service, area))
    });
    // A consent for somebody close is not one for two of them.
    let second = Voice::new(VoiceRole::ClosePerson, 2).unwrap();
    let keeper = world.circle.keeper;
    let goes_out = world
        .audience
        .services
        .iter()
        .any(|one| keeper != Some(*one));
    let second_hears = world.audience.persons.contains(&second);
    let second_is_told_of = voice == second && goes_out;
    let to_persons = world.audience.persons.iter().all(|person| {
        let person = *person;
        if person == voice {
            return true;
        }
        let was_here = talk.setting.voices.contains(&person);
        let agreed = was_here
            || world.agreed.contains(&Agreed {
                part,
                hearer: person,
            });
        let is_guardian = world.circle.guardians.contains(&person);
        let outsider = match person.role() {
            VoiceRole::Child => false,
            VoiceRole::ClosePerson => true,
            _ => !is_guardian && !was_here,
        };
        agreed && (!outsider || may_tell(world, voice, person.role(), area))
    });
    let somebody = !world.audience.services.is_empty() || !world.audience.persons.is_empty();
    talk.finished_at.is_some()
        && somebody
        && !world.not_areas.contains(&area)
        && world
            .chosen
            .as_ref()
            .is_none_or(|chosen| chosen.contains(&part))
        && to_services
        && to_persons
        && !second_hears
        && !second_is_told_of
}

fn spoken(world: &World) -> BTreeSet<Part> {
    let spoken = world.conversations.iter().flat_map(|talk| {
        let conversation = talk.id;
        let spoken = talk.spoken().into_iter();
        spoken.map(move |at| Part { conversation, at })
    });
    spoken.collect()
}

/// All that comes out of what is brought.
fn out(world: &World) -> String {
    let mut out = String::new();
    for part in &world.bring().parts {
        match &part.said {
            GoingOn::Words(_, notes) => {
                for (_, note) in notes {
                    out += note.words.as_str();
                    out += "|";
                    out += note.swedish.as_str();
                    out += "|";
                }
            }
            GoingOn::Brief(_, brief) => out += brief.as_str(),
        }
        out += "|";
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    /// Rule 1 of the issue: what stays here, or was never settled, is in no output.
    #[test]
    fn what_stays_here_never_comes_out(world in any_world()) {
        let out = out(&world);
        for talk in &world.conversations {
            for (at, said) in texts(talk) {
                let may_stand = matches!(talk.carries.get(&at), Some(Carry::MayGo { .. }));
                let came_out = said.iter().any(|words| out.contains(&format!("{words}|")));
                prop_assert!(may_stand || !came_out, "{at:?}");
            }
        }
        for one in world.bring().parts {
            prop_assert_eq!(match one.said { GoingOn::Words(at, _) | GoingOn::Brief(at, _) => at }, one.part.at);
            match world.conversation(one.part).carries.get(&one.part.at) {
                Some(Carry::MayGo { .. }) => prop_assert!(matches!(one.said, GoingOn::Words(..))),
                Some(Carry::InBrief { brief, .. }) => {
                    prop_assert!(!brief.is_blank());
                    prop_assert!(matches!(one.said, GoingOn::Brief(..)));
                }
                Some(Carry::StaysHere) | None => prop_assert!(false, "brought without a choice"),
            }
        }
    }

    /// Rule 2: nothing reaches a party that no valid consent covers, and nothing else is kept back.
    #[test]
    fn what_is_brought_is_what_the_rules_allow(world in any_world()) {
        let brought = world.brought();
        for part in spoken(&world) {
            prop_assert_eq!(brought.contains(&part), may_be_brought(&world, part), "{:?}", part);
        }
    }

    /// Rule 3: withdrawn is as if it had never been given, at once and whatever day is written.
    #[test]
    fn a_withdrawn_consent_opens_nothing(
        mut world in any_world(),
        one in any_consent(),
        on in -9_i64..900,
    ) {
        let which = world.consents.len();
        world.consents.push(one);
        let mut withdrawn = world.clone();
        withdrawn.consents[which].withdrawn_on = Some(day(on));
        let never_given = world.without_consent(which);
        prop_assert_eq!(withdrawn.bring().parts, never_given.bring().parts);
        let without = |brought: &Brought<'_>| -> Vec<_> {
            brought.left_out.iter().map(|left| (left.part, left.because.clone())).collect()
        };
        prop_assert_eq!(without(&withdrawn.bring()), without(&never_given.bring()));
        prop_assert!(withdrawn.brought().is_subset(&world.brought()));
    }

    /// So is one that is over, from the day after its last, and one that is given tomorrow.
    #[test]
    fn a_consent_opens_only_on_its_days(mut world in any_world(), one in any_consent()) {
        let which = world.consents.len();
        world.consents.push(one);
        let mut the_day_after = world.clone();
        the_day_after.today = world.consents[which].until.succ_opt().unwrap();
        let over = the_day_after.without_consent(which);
        prop_assert_eq!(the_day_after.bring().parts, over.bring().parts);
        let mut the_day_before = world.clone();
        the_day_before.today = world.consents[which].given_on.pred_opt().unwrap();
        let not_yet = the_day_before.without_consent(which);
        prop_assert_eq!(the_day_before.bring().parts, not_yet.bring().parts);
    }

    /// Rule 5 of the issue, and what is said never changes whatever is consented to.
    #[test]
    fn consents_never_change_what_was_said(world in any_world(), more in any_consent()) {
        let said = world.conversations.clone();
        let mut changed = world.clone();
        drop(changed.bring());
        changed.consents.push(more);
        drop(changed.bring());
        for consent in &mut changed.consents {
            consent.withdrawn_on = Some(day(0));
        }
        drop(changed.bring());
        changed.consents.clear();
        let brought = changed.bring();
        for part in &brought.parts {
            // What comes out is the very text that was said, not a copy that somebody changed.
            if let GoingOn::Words(at, notes) = &part.said {
                let said: Vec<_> = changed.conversation(part.part).said(*at).collect();
                prop_assert!(std::iter::zip(notes, &said).all(|(out, said)| std::ptr::eq(out.1, said.1)));
                prop_assert_eq!(notes.len(), said.len());
            }
        }
        prop_assert_eq!(changed.conversations, said);
    }

    /// Every part is brought or left out with a reason, and what is told of that holds no word.
    #[test]
    fn all_that_is_left_out_is_listed_and_nothing_of_it_revealed(world in any_world()) {
        let result = world.bring();
        let brought: Vec<Part> = result.parts.iter().map(|one| one.part).collect();
        let left: Vec<Part> = result.left_out.iter().map(|one| one.part).collect();
        let both: BTreeSet<Part> = brought.iter().chain(&left).copied().collect();
        prop_assert_eq!(both.len(), brought.len() + left.len(), "a part stands twice");
        prop_assert_eq!(both, spoken(&world));
        prop_assert!(result.left_out.iter().all(|one| !one.because.is_empty()));
        let tally = result.tally();
        let sum: u32 = tally.iter().map(|one| one.count).sum();
        prop_assert_eq!(usize::try_from(sum).unwrap(), result.left_out.len());
        prop_assert!(tally.iter().all(|one| one.count > 0));
        let reasons: Vec<&Reason> = result.left_out.iter().flat_map(|one| &one.because).collect();
        let told = format!(
            "{} {} {:?}",
            serde_json::to_string(&tally).unwrap(),
            serde_json::to_string(&reasons).unwrap(),
            result.left_out,
        );
        for sentinel in ["sagt", "tolkat", "kortfattat", "morfar"] {
            prop_assert!(!told.contains(sentinel));
        }
        // Of whom and what, others learn nothing at all.
        let for_others = serde_json::to_string(&tally).unwrap();
        for role in VoiceRole::ALL {
            let named = format!("\"{}\"", role.as_str());
            prop_assert!(!for_others.contains(&named));
        }
        for area in AREAS {
            let named = format!("\"{}\"", area.as_str());
            prop_assert!(!for_others.contains(&named));
        }
    }

    /// Rule 6: a consent more never takes anything away, and somebody more at the table never adds.
    #[test]
    fn more_consent_opens_and_more_ears_close(
        world in any_world(),
        more in any_consent(),
        service in prop::sample::select(SERVICES.to_vec()),
        person in prop::sample::select(persons()),
    ) {
        let mut consenting = world.clone();
        consenting.consents.push(more);
        prop_assert!(world.brought().is_subset(&consenting.brought()));
        let mut larger = world.clone();
        larger.audience.services.insert(service);
        larger.audience.persons.insert(person);
        // To nobody nothing is brought, so the first to come hears more than nobody did.
        let nobody = world.audience == Audience::default();
        prop_assert!(nobody || larger.brought().is_subset(&world.brought()));
        // What all of a table may hear each of them may hear alone.
        for service in &world.audience.services {
            let alone = World { audience: Audience::service(*service), ..world.clone() };
            prop_assert!(world.brought().is_subset(&alone.brought()));
        }
    }

    /// What is excepted in words is pointed out wherever somebody's consent opens the way to it.
    #[test]
    fn what_is_excepted_in_words_is_pointed_out(world in any_world()) {
        for one in world.bring().parts {
            let Some(keeper) = world.circle.keeper else { continue };
            let needed = world.audience.services.iter().any(|service| {
                one.part.at.voice.role() != *service
                    && world.consents.iter().any(|consent| {
                        consent.is_in_force(world.today)
                            && consent.shares.contains(&Share { from: keeper, to: *service })
                            && !consent.except_areas.contains(&one.part.at.area)
                            && !consent.except_words.is_blank()
                    })
            });
            prop_assert!(!needed || one.except_words);
        }
    }
}

/// Without this the properties above could hold because nothing ever happens.
#[test]
fn arbitrary_cases_reach_every_reason_and_bring_something() {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    );
    let mut reasons = BTreeMap::new();
    let (mut words, mut briefs, mut to_others, mut to_close) = (0, 0, 0, 0);
    for _ in 0..1_500 {
        let world = any_world().new_tree(&mut runner).unwrap().current();
        let result = world.bring();
        for part in &result.parts {
            match part.said {
                GoingOn::Words(..) => words += 1,
                GoingOn::Brief(..) => briefs += 1,
            }
            let keeper = world.circle.keeper.unwrap_or(VoiceRole::OtherService);
            let services = &world.audience.services;
            let other =
                |service: &VoiceRole| *service != keeper && *service != part.part.at.voice.role();
            to_others += usize::from(services.iter().any(other));
            let mut persons = world.audience.persons.iter();
            to_close += usize::from(persons.any(|one| one.role() == VoiceRole::ClosePerson));
        }
        for reason in result.left_out.iter().flat_map(|left| &left.because) {
            let told = format!("{reason:?}");
            let kind = told.split(' ').next().unwrap().to_owned();
            *reasons.entry(kind).or_insert(0) += 1;
        }
    }
    assert_eq!(reasons.len(), 13, "{reasons:?}");
    assert!(reasons.values().all(|count| 50 < *count), "{reasons:?}");
    assert!(
        [words, briefs, to_others, to_close]
            .iter()
            .all(|count| 100 < *count)
    );
}

/// A case of the school nurse with a mother, and one thing the child said to her.
fn world() -> World {
    let child = voice(VoiceRole::Child);
    let nurse = voice(VoiceRole::SchoolNurse);
    let mut talk = conversation(1, vec![child, nurse]);
    let at = VoiceInArea {
        area: AreaId::Health,
        voice: child,
    };
    let key = NoteKey {
        area: at.area,
        voice: child,
        question: Question::Challenging,
    };
    talk.notes.insert(
        key,
        Note::said(wheel::LanguageTag::Sv, text("Jag sover dåligt.")),
    );
    let to = SERVICES.into();
    talk.carries.insert(at, Carry::MayGo { to });
    World {
        conversations: vec![talk],
        circle: Circle {
            keeper: Some(VoiceRole::SchoolNurse),
            guardians: [voice(VoiceRole::Mother)].into(),
            ..Circle::default()
        },
        consents: vec![consent(
            VoiceRole::Mother,
            &[(VoiceRole::SchoolNurse, VoiceRole::School)],
        )],
        age_band: AgeBand::From6To9,
        today: day(0),
        audience: Audience::service(VoiceRole::School),
        chosen: None,
        not_areas: BTreeSet::new(),
        agreed: BTreeSet::new(),
    }
}

fn reasons_of(world: &World) -> Vec<Reason> {
    let result = world.bring();
    let left = result.left_out.into_iter();
    left.flat_map(|one| one.because).collect()
}

#[test]
fn a_consent_is_one_way() {
    let mut back = world();
    assert_eq!(back.brought().len(), 1);
    back.consents = vec![consent(
        VoiceRole::Mother,
        &[(VoiceRole::School, VoiceRole::SchoolNurse)],
    )];
    let party = VoiceRole::School;
    assert_eq!(reasons_of(&back), [Reason::NoConsent { party }]);
}

#[test]
fn the_law_alone_opens_nothing_though_health_care_may_tell_social_services() {
    let mut world = world();
    world.audience = Audience::service(VoiceRole::SocialServices);
    let party = VoiceRole::SocialServices;
    assert_eq!(reasons_of(&world), [Reason::NoConsent { party }]);
}

#[test]
fn an_excepted_area_is_told_apart_from_no_consent() {
    let mut world = world();
    world.consents[0].except_areas.insert(AreaId::Health);
    let party = VoiceRole::School;
    assert_eq!(reasons_of(&world), [Reason::Excepted { party }]);
}

#[test]
fn somebody_close_who_was_there_is_still_not_told_without_consent() {
    let grandmother = voice(VoiceRole::ClosePerson);
    let mut world = world();
    world.audience = Audience {
        persons: [grandmother].into(),
        ..Audience::default()
    };
    world.conversations[0].setting.voices.push(grandmother);
    let party = VoiceRole::ClosePerson;
    assert_eq!(reasons_of(&world), [Reason::NoConsent { party }]);
    world.consents = vec![consent(
        VoiceRole::Mother,
        &[(VoiceRole::SchoolNurse, VoiceRole::ClosePerson)],
    )];
    assert_eq!(world.brought().len(), 1);
}

#[test]
fn what_one_close_person_said_is_not_the_others_own() {
    let (one, other) = (persons()[3], persons()[4]);
    let mut world = world();
    let talk = &mut world.conversations[0];
    talk.setting.voices.push(one);
    let at = VoiceInArea {
        area: AreaId::Safety,
        voice: one,
    };
    let key = NoteKey {
        area: at.area,
        voice: one,
        question: Question::Works,
    };
    talk.notes.insert(
        key,
        Note::said(wheel::LanguageTag::Sv, text("Hon vilar hos mig.")),
    );
    talk.carries.insert(
        at,
        Carry::MayGo {
            to: BTreeSet::new(),
        },
    );
    let conversation = talk.id;
    let part = Part { conversation, at };
    world.agreed = [Agreed {
        part,
        hearer: other,
    }]
    .into();
    world.chosen = Some([part].into());
    world.audience.services.clear();
    world.audience.persons = [other].into();
    let left = world.bring().left_out;
    let because = &left.iter().find(|left| left.part == part).unwrap().because;
    let party = VoiceRole::ClosePerson;
    assert!(because.contains(&Reason::NoConsent { party }));
    world.audience.persons = [one].into();
    assert_eq!(world.brought(), BTreeSet::from([part]));
}

#[test]
fn a_parent_who_is_no_guardian_is_an_outsider() {
    let father = voice(VoiceRole::Father);
    let mut world = world();
    let part = world.brought().into_iter().next().unwrap();
    world.agreed = [Agreed {
        part,
        hearer: father,
    }]
    .into();
    world.audience = Audience {
        persons: [father].into(),
        ..Audience::default()
    };
    let party = VoiceRole::Father;
    assert_eq!(reasons_of(&world), [Reason::NoConsent { party }]);
    world.circle.guardians.insert(father);
    assert_eq!(world.brought().len(), 1);
}

#[test]
fn a_consent_covers_one_service_of_a_kind_and_never_its_twin() {
    let twin = Voice::new(VoiceRole::School, 2).unwrap();
    let mut world = world();
    assert_eq!(world.brought().len(), 1);
    world.audience.twins = [twin].into();
    assert_eq!(reasons_of(&world), [Reason::Twin { twin }]);
    // Not even one that was there when it was said: another of its kind sat there.
    world.conversations[0].setting.voices.push(twin);
    assert_eq!(reasons_of(&world), [Reason::Twin { twin }]);
}

#[test]
fn somebody_who_came_when_it_had_been_said_has_not_heard_it() {
    let father = voice(VoiceRole::Father);
    let mut world = world();
    world.circle.guardians.insert(father);
    world.audience = Audience {
        persons: [father].into(),
        ..Audience::default()
    };
    world.conversations[0].setting.voices.push(father);
    assert_eq!(world.brought().len(), 1);
    world.conversations[0].came_later = [father].into();
    assert_eq!(reasons_of(&world), [Reason::NotAsked { hearer: father }]);
}

#[test]
fn to_nobody_nothing_is_brought() {
    let mut world = world();
    world.audience = Audience::default();
    assert_eq!(reasons_of(&world), [Reason::NobodyThere]);
}

#[test]
fn a_young_person_who_decides_alone_decides_over_its_own_words_only() {
    let (child, mother) = (voice(VoiceRole::Child), voice(VoiceRole::Mother));
    let mut world = world();
    world.age_band = AgeBand::From13To17;
    world.circle.guardians = [mother].into();
    for one in &mut world.consents {
        one.given_by = child;
        one.deciding = Deciding::Alone;
    }
    assert_eq!(world.brought().len(), 1);
    let talk = &mut world.conversations[0];
    let at = talk.spoken().into_iter().next().unwrap();
    let hers = VoiceInArea {
        voice: mother,
        ..at
    };
    let notes: Vec<_> = talk
        .notes
        .iter()
        .map(|(key, note)| (*key, note.clone()))
        .collect();
    for (key, note) in notes {
        talk.notes.insert(
            NoteKey {
                voice: mother,
                ..key
            },
            note,
        );
    }
    let carry = talk.carries[&at].clone();
    talk.carries.insert(hers, carry);
    let brought: Vec<_> = world
        .brought()
        .into_iter()
        .map(|part| part.at.voice)
        .collect();
    assert_eq!(brought, [child]);
}

#[test]
fn a_part_counts_once_and_for_its_first_reason() {
    let mut world = world();
    world.conversations[0].finished_at = None;
    world.consents.clear();
    world.not_areas.insert(AreaId::Health);
    assert_eq!(reasons_of(&world).len(), 3);
    let tally = world.bring().tally();
    let reason = ReasonKind::Undecided;
    assert_eq!(tally, [Tally { reason, count: 1 }]);
}

#[test]
fn all_who_take_part_hear_and_what_was_prepared_is_chosen() {
    let world = world();
    let mut meeting = Meeting::begin(
        crate::MeetingId(uuid::Uuid::nil()),
        day(0),
        wheel::LanguageTag::Ar,
        crate::Interpreter::Present,
    );
    let participant = |role| Participant {
        voice: voice(role),
        function: text(""),
        language: wheel::LanguageTag::Sv,
    };
    meeting.participants = vec![
        participant(VoiceRole::School),
        participant(VoiceRole::Mother),
    ];
    let hearer = voice(VoiceRole::Mother);
    let bring = |meeting: &Meeting| {
        let audience = Audience::at(meeting);
        let sharing = world.sharing();
        let brought = bring(
            &world.conversations,
            &sharing,
            &audience,
            Choice::of(meeting),
        );
        (
            brought.parts.len(),
            brought
                .left_out
                .into_iter()
                .flat_map(|one| one.because)
                .collect(),
        )
    };
    let both = vec![Reason::NotAsked { hearer }, Reason::NotChosen];
    assert_eq!(bring(&meeting), (0, both));
    let part = world.brought().into_iter().next().unwrap();
    meeting.brought.insert(part);
    meeting.agreed.insert(Agreed { part, hearer });
    assert_eq!(bring(&meeting), (1, Vec::new()));
    meeting.before.not_areas.insert(AreaId::Health);
    assert_eq!(bring(&meeting), (0, vec![Reason::NotToRaise]));
}
