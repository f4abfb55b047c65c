//! Whatever is done to a conversation, the store holds what memory holds and refuses what memory refuses.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};

use casework::{
    Carry, Conversation, ConversationFault, Edit, Mark, Marking, Note, NoteKey, NoteText, Place,
    Question, Stage, Voice, VoiceInArea, VoiceRole,
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use vault::{Error, OpenVault};
use wheel::{AreaId, LanguageTag};

use crate::support::{Store, begin, conversation, voice};

/// Something that is done in a conversation.
#[derive(Clone, Debug)]
enum Deed {
    Make(Edit),
    BeAt(Place),
    Speak(LanguageTag),
}

fn voices() -> impl Strategy<Value = Voice> {
    // Few, so that they meet; some are here from the beginning and some never.
    select(vec![
        voice(VoiceRole::Child, 1),
        voice(VoiceRole::Mother, 1),
        voice(VoiceRole::Mother, 2),
        voice(VoiceRole::ClosePerson, 1),
        voice(VoiceRole::School, 1),
        voice(VoiceRole::SocialServices, 2),
    ])
}

fn places() -> impl Strategy<Value = VoiceInArea> {
    let areas = select(vec![AreaId::Safety, AreaId::Care, AreaId::Hope]);
    (areas, voices()).prop_map(|(area, voice)| VoiceInArea { area, voice })
}

fn texts() -> impl Strategy<Value = NoteText> {
    prop_oneof![
        1 => Just(String::new()),
        1 => Just(" \n".to_owned()),
        3 => any::<String>(),
    ]
    .prop_map(NoteText::stored)
}

fn notes() -> impl Strategy<Value = Note> {
    let languages = select(LanguageTag::ALL.to_vec());
    (languages, texts(), texts()).prop_map(|(language, words, swedish)| Note {
        language,
        words,
        swedish,
    })
}

fn carries() -> impl Strategy<Value = Carry> {
    let services = vec![
        VoiceRole::School,
        VoiceRole::HealthCentre,
        VoiceRole::Habilitation,
        VoiceRole::Mother,
    ];
    let recipients = || {
        vec(select(services.clone()), 0..3)
            .prop_map(|roles| roles.into_iter().collect::<BTreeSet<_>>())
    };
    prop_oneof![
        recipients().prop_map(|to| Carry::MayGo { to }),
        (texts(), recipients()).prop_map(|(brief, to)| Carry::InBrief { brief, to }),
        Just(Carry::StaysHere),
    ]
}

fn edits() -> impl Strategy<Value = Edit> {
    let questions = select(Question::ALL.to_vec());
    let keys = (places(), questions).prop_map(|(at, question)| NoteKey {
        area: at.area,
        voice: at.voice,
        question,
    });
    prop_oneof![
        5 => (keys, option::of(notes())).prop_map(|(key, note)| Edit::Note(key, note)),
        1 => select(AreaId::ALL.to_vec()).prop_map(Edit::Want),
        1 => select(AreaId::ALL.to_vec()).prop_map(Edit::Unwant),
        2 => (places(), option::of(select(Mark::ALL.to_vec())))
            .prop_map(|(at, mark)| Edit::Mark(at, mark)),
        3 => (places(), option::of(carries())).prop_map(|(at, carry)| Edit::Carry(at, carry)),
        2 => voices().prop_map(Edit::Join),
        2 => voices().prop_map(Edit::Part),
    ]
}

fn deeds() -> impl Strategy<Value = Deed> {
    let somewhere = (
        select(Stage::ALL.to_vec()),
        option::of(select(AreaId::ALL.to_vec())),
        option::of(voices()),
    );
    prop_oneof![
        10 => edits().prop_map(Deed::Make),
        1 => somewhere.prop_map(|(stage, area, speaker)| Deed::BeAt(Place { stage, area, speaker })),
        1 => select(LanguageTag::ALL.to_vec()).prop_map(Deed::Speak),
    ]
}

fn in_memory(held: &mut Conversation, deed: Deed) -> Result<(), ConversationFault> {
    match deed {
        Deed::Make(edit) => held.make(edit).map(drop),
        Deed::BeAt(place) => {
            held.place = place;
            Ok(())
        }
        Deed::Speak(language) => held.speak(language),
    }
}

fn in_the_store(
    vault: &mut OpenVault,
    held: &Conversation,
    deed: &Deed,
) -> Result<(), ConversationFault> {
    let done = match deed {
        Deed::Make(edit) => vault.make(held.id, edit),
        Deed::BeAt(place) => vault.be_at(held.id, *place),
        Deed::Speak(language) => vault.speak(held.id, *language),
    };
    match done {
        Ok(()) => Ok(()),
        Err(Error::Conversation(fault)) => Err(fault),
        Err(other) => panic!("{deed:?}: {other:?}"),
    }
}

#[test]
fn the_store_and_memory_never_part() {
    let store = Store::new();
    let vault = RefCell::new(store.open());
    let number = Cell::new(0);
    let cases = (
        vec(deeds(), 0..12),
        vec(deeds(), 0..24),
        select(vec![Marking::Off, Marking::ThreeSteps]),
    );
    proptest!(
        ProptestConfig::with_cases(128),
        |((before, after, marking) in cases)| {
            let mut vault = vault.borrow_mut();
            number.set(number.get() + 1);
            let mut held = conversation(number.get());
            held.setting.marking = marking;
            // *Visa bara* until it becomes an *Arbetskopia*.
            for deed in before {
                let _ = in_memory(&mut held, deed);
            }
            begin(&mut vault, "EK-7", &held);
            for deed in after {
                let stored = in_the_store(&mut vault, &held, &deed);
                prop_assert_eq!(in_memory(&mut held, deed), stored);
            }
            prop_assert_eq!(vault.conversation(held.id).unwrap().1, held);
        }
    );
}
