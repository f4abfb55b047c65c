use std::collections::BTreeMap;

use proptest::prelude::*;
use uuid::Uuid;
use wheel::LanguageTag;

use super::*;
use crate::testing::{case_file, consent, day, text, voice};
use crate::{ActionId, Interpreter, Participant};

/// Meeting 1, followed up by 2, followed up by 3; and 4, which has nothing to do with them.
const UNRELATED: u128 = 4;

fn id(number: u128) -> MeetingId {
    MeetingId(Uuid::from_u128(number))
}

fn meeting(number: u128, follows: Option<u128>) -> Meeting {
    Meeting {
        follows: follows.map(id),
        ..Meeting::begin(id(number), day(0), LanguageTag::Ar, Interpreter::Present)
    }
}

fn holder(service: VoiceRole) -> Holder {
    Holder {
        service,
        function: text("samordnare"),
    }
}

fn action(number: u128, meeting: Option<u128>, doer: Doer) -> Action {
    Action {
        id: ActionId(Uuid::from_u128(number)),
        meeting: meeting.map(id),
        agreed_on: day(0),
        what: text("ringer"),
        doer,
        who: text(""),
        by: Some(day(14)),
        area: None,
        state: ActionState::Open,
    }
}

fn service(service: VoiceRole) -> Doer {
    Doer::Service { service }
}

fn mother() -> Doer {
    Doer::Person {
        voice: voice(VoiceRole::Mother),
    }
}

/// Takes one content out of a plan.
type Spoil = fn(&mut CaseFile);

/// A case with a whole SIP at meeting 3.
fn whole() -> CaseFile {
    let mut file = case_file("EK7");
    file.meetings = vec![
        meeting(1, None),
        meeting(2, Some(1)),
        Meeting {
            question: text("Hur blir morgnarna lugna?"),
            holds_whole: Some(holder(VoiceRole::SocialServices)),
            follow_up_on: Some(day(60)),
            childs_view: text("bra"),
            ..meeting(3, Some(2))
        },
        meeting(UNRELATED, None),
    ];
    file.actions = vec![
        action(1, Some(3), service(VoiceRole::SocialServices)),
        action(2, Some(3), service(VoiceRole::ChildPsychiatry)),
        action(3, Some(3), mother()),
    ];
    let (social, psychiatry) = (VoiceRole::SocialServices, VoiceRole::ChildPsychiatry);
    file.circle.guardians = [voice(VoiceRole::Mother)].into();
    let both_ways = [(social, psychiatry), (psychiatry, social)];
    file.consents = vec![consent(VoiceRole::Mother, &both_ways)];
    last(&mut file).participants = [social, psychiatry].map(participant).into();
    file
}

fn participant(role: VoiceRole) -> Participant {
    Participant {
        voice: voice(role),
        function: text(""),
        language: LanguageTag::Sv,
    }
}

fn gaps_of(file: &CaseFile) -> BTreeSet<SipGap> {
    sip_sheet(file, id(3), day(0)).unwrap().gaps
}

fn last(file: &mut CaseFile) -> &mut Meeting {
    &mut file.meetings[2]
}

#[test]
fn a_whole_plan_has_no_gap_and_each_gap_has_one_reason() {
    assert_eq!(gaps_of(&whole()), BTreeSet::new());
    let spoil: [(SipGap, Spoil); 13] = [
        (SipGap::NoConsent, |file| file.consents.clear()),
        (SipGap::NoConsent, |file| {
            file.consents[0].shares.pop_first();
        }),
        (SipGap::NoConsent, |file| {
            last(file).participants.pop();
        }),
        (SipGap::WholeWithoutFunction, |file| {
            last(file).holds_whole.as_mut().unwrap().function = text(" ");
        }),
        (SipGap::NoQuestion, |file| last(file).question = text(" ")),
        (SipGap::NoSocialServices, |file| {
            file.actions[0].doer = service(VoiceRole::School);
        }),
        (SipGap::NoHealthCare, |file| {
            file.actions[1].doer = service(VoiceRole::SchoolNurse);
        }),
        (SipGap::NoDay, |file| file.actions[0].by = None),
        (SipGap::NoOthers, |file| {
            file.actions.pop();
        }),
        (SipGap::NoWhole, |file| last(file).holds_whole = None),
        (SipGap::WholeIsNoPrincipal, |file| {
            last(file).holds_whole = Some(holder(VoiceRole::OtherService));
        }),
        (SipGap::NoFollowUp, |file| last(file).follow_up_on = None),
        (SipGap::NoChildsView, |file| {
            last(file).childs_view = text("");
        }),
    ];
    for (gap, spoil) in spoil {
        let mut file = whole();
        spoil(&mut file);
        assert_eq!(gaps_of(&file), BTreeSet::from([gap]));
    }
    let mut nothing = whole();
    nothing.actions.clear();
    let without_measures = [
        SipGap::NoMeasure,
        SipGap::NoSocialServices,
        SipGap::NoHealthCare,
        SipGap::NoOthers,
    ];
    assert_eq!(gaps_of(&nothing), without_measures.into());
}

#[test]
fn a_person_needs_no_day_and_neither_does_what_is_done() {
    let mut file = whole();
    file.actions[2].by = None;
    file.actions[0].by = None;
    file.actions[0].state = ActionState::Done {
        on: day(3),
        why: text(""),
    };
    assert_eq!(gaps_of(&file), BTreeSet::new());
}

#[test]
fn what_is_no_longer_needed_is_no_measure() {
    let mut file = whole();
    let why = text("hon sover nu");
    file.actions[0].state = ActionState::NotNeeded { on: day(3), why };
    assert_eq!(gaps_of(&file), BTreeSet::from([SipGap::NoSocialServices]));
    let why = text("annan tid");
    file.actions[2].state = ActionState::Changed { on: day(3), why };
    let gaps = [SipGap::NoSocialServices, SipGap::NoOthers];
    assert_eq!(gaps_of(&file), gaps.into());
}

#[test]
fn of_a_meeting_that_is_not_there_is_no_sheet() {
    assert_eq!(sip_sheet(&whole(), id(9), day(0)), None);
}

fn any_action() -> impl Strategy<Value = Action> {
    let doer = prop_oneof![
        prop::sample::select(VoiceRole::ALL[5..].to_vec()).prop_map(service),
        Just(mother()),
        Just(Doer::Outside),
    ];
    let states = vec![
        ActionState::Open,
        ActionState::Open,
        ActionState::Done {
            on: day(1),
            why: text(""),
        },
        ActionState::Changed {
            on: day(1),
            why: text("tid"),
        },
        ActionState::NotNeeded {
            on: day(1),
            why: text("bra"),
        },
    ];
    (
        prop::option::of(1_u128..=4),
        doer,
        prop::sample::select(states),
        any::<bool>(),
    )
        .prop_map(|(meeting, doer, state, is_dated)| Action {
            by: is_dated.then(|| day(9)),
            state,
            ..action(0, meeting, doer)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    #[test]
    fn only_what_belongs_to_the_meeting_stands_on_its_sheet(
        actions in prop::collection::vec(any_action(), 0..8),
        which in 1_u128..=4,
    ) {
        let mut file = whole();
        // The mother was at each of them, so that only the meetings decide.
        for meeting in &mut file.meetings {
            meeting.participants = vec![participant(VoiceRole::Mother)];
        }
        file.actions = actions;
        for (number, action) in file.actions.iter_mut().enumerate() {
            action.id = ActionId(Uuid::from_u128(number as u128));
        }
        let sheet = sip_sheet(&file, id(which), day(0)).unwrap();
        let mut places: BTreeMap<ActionId, Vec<Principal>> = BTreeMap::new();
        for (principal, theirs) in &sheet.by_principals {
            prop_assert!(!theirs.is_empty());
            for action in theirs {
                places.entry(action.id).or_default().push(*principal);
            }
        }
        for action in &sheet.by_others {
            places.entry(action.id).or_default().push(Principal::Other);
        }
        // Of meeting 3 the earlier ones are 1 and 2, of 2 it is 1, of 1 and 4 there are none.
        let earlier: &[u128] = match which { 3 => &[1, 2], 2 => &[1], _ => &[] };
        for action in &file.actions {
            let open = matches!(action.state, ActionState::Open);
            let done = matches!(action.state, ActionState::Done { .. });
            let here = action.meeting == Some(id(which));
            let before = earlier.iter().any(|number| action.meeting == Some(id(*number)));
            let expected = (here && (open || done)) || (before && open);
            match places.get(&action.id) {
                None => prop_assert!(!expected),
                Some(one) => {
                    prop_assert!(expected);
                    prop_assert_eq!(one.len(), 1, "it stands twice");
                    let own = match action.doer {
                        Doer::Service { service } => match service {
                            VoiceRole::SocialServices => Principal::SocialServices,
                            VoiceRole::ChildHealthCentre | VoiceRole::HealthCentre
                            | VoiceRole::ChildPsychiatry | VoiceRole::Habilitation => Principal::Region,
                            VoiceRole::OtherService => Principal::Other,
                            _ => Principal::Municipality,
                        },
                        Doer::Person { .. } | Doer::Outside => Principal::Other,
                    };
                    prop_assert_eq!(one[0], own);
                }
            }
        }
        let has = |principal| places.values().any(|one| one[0] == principal);
        let gap = |gap| sheet.gaps.contains(&gap);
        prop_assert_eq!(gap(SipGap::NoMeasure), places.is_empty());
        prop_assert_eq!(gap(SipGap::NoSocialServices), !has(Principal::SocialServices));
        prop_assert_eq!(gap(SipGap::NoHealthCare), !has(Principal::Region));
        prop_assert_eq!(gap(SipGap::NoOthers), !has(Principal::Other));
        let undated = file.actions.iter().any(|action| {
            let is_service = matches!(action.doer, Doer::Service { .. });
            is_service && action.is_open() && action.by.is_none() && places.contains_key(&action.id)
        });
        prop_assert_eq!(gap(SipGap::NoDay), undated);
    }

    #[test]
    fn whoever_holds_the_whole_is_a_principal(which in prop::sample::select(VoiceRole::ALL[5..].to_vec())) {
        let mut file = whole();
        last(&mut file).holds_whole = Some(holder(which));
        let is_none = gaps_of(&file).contains(&SipGap::WholeIsNoPrincipal);
        prop_assert_eq!(is_none, which == VoiceRole::OtherService);
    }
}
