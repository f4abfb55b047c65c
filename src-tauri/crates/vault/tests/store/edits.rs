use casework::{
    Carry, CarryFault, Conversation, ConversationFault, Edit, Mark, Marking, NoteKey, Place,
    Question, SettingFault, VoiceInArea, VoiceRole,
};
use vault::{Error, OpenVault};
use wheel::{AreaId, LanguageTag};

use crate::support::{
    Store, begin, child, child_in_safety, child_works, conversation, full, interpreted, moment,
    mother_hopes, mother_in_hope, put, read, refusal, said, services, text, voice, words,
};

/// Makes an edit in memory and in the store.
fn make(vault: &mut OpenVault, held: &mut Conversation, edit: Edit) {
    vault.make(held.id, &edit).unwrap();
    held.make(edit).unwrap();
}

#[test]
fn every_edit_comes_back_as_it_was_made() {
    let store = Store::new();
    let mut held = conversation(1);
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &held);
    let may_go = |roles: &[VoiceRole]| {
        Some(Carry::MayGo {
            to: services(roles),
        })
    };
    let in_brief = |brief: &str, roles: &[VoiceRole]| {
        Some(Carry::InBrief {
            brief: text(brief),
            to: services(roles),
        })
    };
    let school = VoiceRole::School;
    let bup = VoiceRole::ChildPsychiatry;
    let note = |language, words, swedish| Some(interpreted(language, words, swedish));
    for edit in [
        Edit::Note(child_works(), note(LanguageTag::So, "Haa", "Ja")),
        Edit::Note(child_works(), note(LanguageTag::Kmr, "Erê", "")),
        Edit::Note(child_works(), note(LanguageTag::Kmr, "", "Bara tolkat")),
        Edit::Note(mother_hopes(), Some(said("rajo"))),
        Edit::Note(child_works(), None),
        Edit::Note(child_works(), None),
        Edit::Want(AreaId::Care),
        Edit::Want(AreaId::Care),
        Edit::Want(AreaId::Belonging),
        Edit::Unwant(AreaId::Care),
        Edit::Unwant(AreaId::Care),
        Edit::Mark(child_in_safety(), Some(Mark::Good)),
        Edit::Mark(mother_in_hope(), Some(Mark::NoAnswer)),
        Edit::Mark(child_in_safety(), Some(Mark::Mixed)),
        Edit::Mark(mother_in_hope(), None),
        Edit::Mark(mother_in_hope(), None),
        Edit::Carry(child_in_safety(), may_go(&[school, bup])),
        Edit::Carry(
            mother_in_hope(),
            in_brief("", &[VoiceRole::YouthFollowUp, bup]),
        ),
        Edit::Carry(mother_in_hope(), in_brief("Hon hoppas", &[bup])),
        Edit::Carry(mother_in_hope(), in_brief("Hon hoppas att", &[school, bup])),
        Edit::Carry(child_in_safety(), in_brief("Kort", &[school])),
        Edit::Carry(child_in_safety(), may_go(&[])),
        Edit::Carry(mother_in_hope(), Some(Carry::StaysHere)),
        Edit::Carry(child_in_safety(), None),
        Edit::Carry(child_in_safety(), None),
        Edit::Join(voice(VoiceRole::Father, 1)),
        Edit::Part(voice(VoiceRole::School, 1)),
        Edit::Join(voice(VoiceRole::School, 1)),
        Edit::Join(voice(VoiceRole::School, 2)),
        Edit::Part(voice(VoiceRole::Father, 1)),
    ] {
        make(&mut vault, &mut held, edit);
        assert_eq!(read(&vault, held.id), held);
    }
    drop(vault);
    assert_eq!(read(&store.open(), held.id), held);
}

#[test]
fn blank_words_clear_their_place() {
    let (store, id) = Store::with_words("orden");
    let mut vault = store.open();
    put(&mut vault, id, " \n").unwrap();
    assert_eq!(words(&vault, id), None);
    put(&mut vault, id, "").unwrap();
    assert!(read(&vault, id).notes.is_empty());
}

#[test]
fn long_and_odd_words_are_kept_to_the_letter() {
    let odd = "Mår bra 😀👩‍👧‍👦 وأنا كذلك ١٢ \u{202b}x\u{202c} ş\u{327}\t\r\n\u{0}slut ";
    let long = odd.repeat(600);
    assert!(20_000 < long.chars().count());
    let (store, id) = Store::with_words(&long);
    assert_eq!(store.words(id).unwrap(), long);

    let mut held = read(&store.open(), id);
    let mut vault = store.open();
    let note = interpreted(LanguageTag::Fi, &long, &long);
    make(
        &mut vault,
        &mut held,
        Edit::Note(mother_hopes(), Some(note)),
    );
    let brief = Carry::InBrief {
        brief: text(&long),
        to: services(&[VoiceRole::School]),
    };
    make(
        &mut vault,
        &mut held,
        Edit::Carry(mother_in_hope(), Some(brief)),
    );
    assert_eq!(read(&vault, id), held);
}

#[test]
fn a_finished_conversation_does_not_change() {
    let store = Store::new();
    let mut vault = store.open();
    let mut held = full(1);
    let id = held.id;
    begin(&mut vault, "EK-7", &held);
    held.finish(moment("2026-11-22T15:00:00")).unwrap();
    vault.finish(id, moment("2026-11-22T15:00:00")).unwrap();
    let later = moment("2026-11-23T09:00:00");
    let mut refused = vec![
        vault.speak(id, LanguageTag::En),
        vault.be_at(id, Place::default()),
        vault.set_under_way(Some(id)),
        vault.finish(id, later).map(drop),
    ];
    for edit in [
        Edit::Note(child_works(), Some(said("andra ord"))),
        Edit::Note(child_works(), None),
        Edit::Want(AreaId::Care),
        Edit::Unwant(AreaId::Belonging),
        Edit::Mark(child_in_safety(), None),
        Edit::Carry(child_in_safety(), None),
        Edit::Join(voice(VoiceRole::Father, 1)),
        Edit::Part(voice(VoiceRole::Mother, 1)),
    ] {
        refused.push(vault.make(id, &edit));
    }
    for refused in refused {
        assert!(matches!(
            refusal(refused),
            Error::Conversation(ConversationFault::Finished)
        ));
    }
    assert_eq!(read(&vault, id), held);
}

#[test]
fn only_who_is_here_has_words_marks_and_choices() {
    let store = Store::new();
    let mut vault = store.open();
    let held = full(1);
    begin(&mut vault, "EK-7", &held);
    let father = voice(VoiceRole::Father, 1);
    let at = VoiceInArea {
        voice: father,
        ..child_in_safety()
    };
    let key = NoteKey {
        voice: father,
        ..child_works()
    };
    for edit in [
        Edit::Note(key, Some(said("ord"))),
        Edit::Note(key, None),
        Edit::Mark(at, Some(Mark::Good)),
        Edit::Carry(at, Some(Carry::StaysHere)),
        Edit::Part(father),
    ] {
        assert!(matches!(
            refusal(vault.make(held.id, &edit)),
            Error::Conversation(ConversationFault::NotHere)
        ));
    }
    assert_eq!(read(&vault, held.id), held);
}

#[test]
fn edits_that_break_a_rule_are_refused_and_change_nothing() {
    let store = Store::new();
    let mut vault = store.open();
    let mut held = full(1);
    held.make(Edit::Join(voice(VoiceRole::Father, 1))).unwrap();
    let marked = VoiceInArea {
        voice: voice(VoiceRole::Mother, 1),
        ..child_in_safety()
    };
    held.make(Edit::Mark(marked, Some(Mark::Good))).unwrap();
    let decided = VoiceInArea {
        voice: voice(VoiceRole::Father, 1),
        ..child_in_safety()
    };
    held.make(Edit::Carry(decided, Some(Carry::StaysHere)))
        .unwrap();
    begin(&mut vault, "EK-7", &held);
    let odd = NoteKey {
        question: Question::Hope,
        ..child_works()
    };
    let to_mother = Carry::MayGo {
        to: services(&[VoiceRole::School, VoiceRole::Mother]),
    };
    for (edit, fault) in [
        (
            Edit::Note(odd, Some(said("ord"))),
            ConversationFault::NotAsked,
        ),
        (
            Edit::Carry(child_in_safety(), Some(to_mother)),
            CarryFault::NotAService.into(),
        ),
        (Edit::Join(child()), SettingFault::VoiceTwice.into()),
        (Edit::Part(child()), ConversationFault::HasPart),
        (
            Edit::Part(voice(VoiceRole::School, 1)),
            ConversationFault::HasPart,
        ),
        (Edit::Part(marked.voice), ConversationFault::HasPart),
        (Edit::Part(decided.voice), ConversationFault::HasPart),
    ] {
        let refused = refusal(vault.make(held.id, &edit));
        assert!(
            matches!(refused, Error::Conversation(found) if found == fault),
            "{edit:?}: {refused:?}"
        );
    }
    assert_eq!(read(&vault, held.id), held);

    let mut unmarked = conversation(2);
    unmarked.setting.marking = Marking::Off;
    unmarked.setting.voices = vec![child()];
    begin(&mut vault, "EK-8", &unmarked);
    for (edit, fault) in [
        (
            Edit::Mark(child_in_safety(), Some(Mark::Good)),
            ConversationFault::NotMarked,
        ),
        (Edit::Part(child()), ConversationFault::HasPart),
    ] {
        let refused = refusal(vault.make(unmarked.id, &edit));
        assert!(matches!(refused, Error::Conversation(found) if found == fault));
    }
    assert_eq!(read(&vault, unmarked.id), unmarked);
}

#[test]
fn a_full_room_takes_nobody_more() {
    let store = Store::new();
    let mut vault = store.open();
    let mut held = conversation(1);
    begin(&mut vault, "EK-7", &held);
    let others = VoiceRole::ALL
        .into_iter()
        .map(|role| voice(role, 1))
        .filter(|voice| !conversation(1).setting.voices.contains(voice));
    let mut waiting = others.collect::<Vec<_>>().into_iter();
    while held.setting.voices.len() < 12 {
        let next = waiting.next().unwrap();
        make(&mut vault, &mut held, Edit::Join(next));
    }
    let refused = refusal(vault.make(held.id, &Edit::Join(waiting.next().unwrap())));
    assert!(matches!(
        refused,
        Error::Conversation(ConversationFault::Setting(SettingFault::TooManyVoices))
    ));
    assert_eq!(read(&vault, held.id), held);
}
