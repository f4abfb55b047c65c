use VoiceRole::{Child, Father, Mother, School, SocialServices};

use super::*;
use crate::Decided;
use crate::{AgeBand, Context, Interpreter, Step};

fn moment(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn voice(role: VoiceRole) -> Voice {
    Voice::new(role, 1).unwrap()
}

fn conversation() -> Conversation {
    Conversation::begin(
        ConversationId(Uuid::nil()),
        moment("2026-11-22T14:05:00"),
        "provisional 1".to_owned(),
        Setting {
            family_language: LanguageTag::So,
            interpreter: Interpreter::Present,
            age_band: AgeBand::From10To12,
            context: Context::HealthTalk,
            step: Step::Explore,
            marking: Marking::Off,
            voices: vec![voice(VoiceRole::Child), voice(VoiceRole::Mother)],
        },
    )
}

fn key(area: AreaId, role: VoiceRole, question: Question) -> NoteKey {
    NoteKey {
        area,
        voice: voice(role),
        question,
    }
}

fn words(text: &str) -> NoteText {
    NoteText::stored(text.to_owned())
}

fn write(talk: &mut Conversation, key: NoteKey, text: &str) -> Result<Edit, ConversationFault> {
    let note = Note::said(LanguageTag::Sv, words(text));
    talk.make(Edit::Note(key, Some(note)))
}

#[test]
fn voices_stay_apart() {
    let mut talk = conversation();
    let child = key(AreaId::Health, VoiceRole::Child, Question::Works);
    let mother = key(AreaId::Health, VoiceRole::Mother, Question::Works);
    write(&mut talk, child, "Jag sover bra.").unwrap();
    write(&mut talk, mother, "Sömnen är svår.").unwrap();
    assert_eq!(talk.notes[&child].words.as_str(), "Jag sover bra.");
    assert_eq!(talk.notes[&mother].words.as_str(), "Sömnen är svår.");
    let said: Vec<_> = talk.said(child.voice_in_area()).collect();
    assert_eq!(said.len(), 1);
}

#[test]
fn only_those_who_are_here_speak() {
    let mut talk = conversation();
    let stranger = key(AreaId::Care, VoiceRole::Father, Question::Works);
    assert_eq!(
        write(&mut talk, stranger, "x"),
        Err(ConversationFault::NotHere)
    );
    let odd = key(AreaId::Care, VoiceRole::Child, Question::Hope);
    assert_eq!(write(&mut talk, odd, "x"), Err(ConversationFault::NotAsked));
}

#[test]
fn blank_words_leave_the_area_untouched() {
    let mut talk = conversation();
    let place = key(AreaId::Care, VoiceRole::Child, Question::Works);
    write(&mut talk, place, "något").unwrap();
    assert_eq!(talk.touch(AreaId::Care), AreaTouch::TalkedAbout);
    write(&mut talk, place, " \n").unwrap();
    assert_eq!(talk.touch(AreaId::Care), AreaTouch::Untouched);
}

#[test]
fn a_wish_is_not_a_word_and_can_be_taken_back() {
    let mut talk = conversation();
    talk.make(Edit::Want(AreaId::Belonging)).unwrap();
    assert_eq!(talk.touch(AreaId::Belonging), AreaTouch::Untouched);
    talk.make(Edit::Unwant(AreaId::Belonging)).unwrap();
    assert!(talk.wanted.is_empty());
}

#[test]
fn another_language_changes_no_word() {
    let mut talk = conversation();
    let place = key(AreaId::Hope, VoiceRole::Child, Question::Hope);
    write(&mut talk, place, "Inaan saaxiib helo").unwrap();
    let before = talk.notes.clone();
    talk.speak(LanguageTag::Ar).unwrap();
    assert_eq!(
        (talk.notes.clone(), talk.setting.family_language),
        (before, LanguageTag::Ar)
    );
}

#[test]
fn what_is_finished_stays_as_it_was() {
    let mut talk = conversation();
    talk.finish(moment("2026-11-22T14:50:00")).unwrap();
    let place = key(AreaId::Care, VoiceRole::Child, Question::Works);
    assert_eq!(
        write(&mut talk, place, "sent"),
        Err(ConversationFault::Finished)
    );
    assert_eq!(
        talk.make(Edit::Want(AreaId::Care)),
        Err(ConversationFault::Finished)
    );
    assert_eq!(
        talk.speak(LanguageTag::Sv),
        Err(ConversationFault::Finished)
    );
    assert_eq!(
        talk.finish(moment("2026-11-22T15:00:00")),
        Err(ConversationFault::Finished)
    );
}

#[test]
fn interpreted_words_stand_where_nobody_can_write_the_language() {
    let mut talk = conversation();
    let place = key(AreaId::Care, VoiceRole::Mother, Question::Works);
    let interpreted = Note {
        language: LanguageTag::So,
        words: words(" "),
        swedish: words("Vi hjälps åt."),
    };
    talk.make(Edit::Note(place, Some(interpreted.clone())))
        .unwrap();
    assert_eq!(talk.notes[&place], interpreted);
    assert_eq!(talk.touch(AreaId::Care), AreaTouch::TalkedAbout);
}

#[test]
fn every_edit_is_taken_back_by_what_it_gives() {
    let mut talk = conversation();
    talk.setting.marking = Marking::ThreeSteps;
    let place = key(AreaId::Care, VoiceRole::Child, Question::Works);
    write(&mut talk, place, "först").unwrap();
    let at = place.voice_in_area();
    let stays = Some(Carry::StaysHere);
    let edits = [
        Edit::Note(place, Some(Note::said(LanguageTag::So, words("sedan")))),
        Edit::Note(place, None),
        Edit::Want(AreaId::Care),
        Edit::Unwant(AreaId::Care),
        Edit::Mark(at, Some(Mark::Mixed)),
        Edit::Carry(at, stays),
        Edit::Join(voice(VoiceRole::School)),
    ];
    for edit in edits {
        let before = talk.clone();
        let back = talk.make(edit).unwrap();
        talk.make(back).unwrap();
        assert_eq!(talk, before);
    }
}

#[test]
fn who_has_said_something_stays_and_who_comes_twice_does_not() {
    let mut talk = conversation();
    let place = key(AreaId::Care, VoiceRole::Mother, Question::Works);
    write(&mut talk, place, "jag är här").unwrap();
    assert_eq!(
        talk.make(Edit::Part(voice(VoiceRole::Mother))),
        Err(ConversationFault::HasPart)
    );
    assert_eq!(
        talk.make(Edit::Join(voice(VoiceRole::Mother))),
        Err(ConversationFault::Setting(SettingFault::VoiceTwice))
    );
    talk.make(Edit::Part(voice(VoiceRole::Child))).unwrap();
    assert_eq!(talk.setting.voices, [voice(VoiceRole::Mother)]);
}

#[test]
fn a_unit_that_does_not_mark_has_no_marks() {
    let mut talk = conversation();
    let at = key(AreaId::Care, VoiceRole::Child, Question::Works).voice_in_area();
    assert_eq!(
        talk.make(Edit::Mark(at, Some(Mark::Hard))),
        Err(ConversationFault::NotMarked)
    );
}

#[test]
fn nothing_goes_on_but_what_was_decided_and_only_to_whom() {
    let mut talk = conversation();
    let child = key(AreaId::Health, VoiceRole::Child, Question::Works);
    let mother = key(AreaId::Health, VoiceRole::Mother, Question::Works);
    let secret = key(AreaId::Safety, VoiceRole::Child, Question::Challenging);
    let undecided = key(AreaId::Care, VoiceRole::Child, Question::Needed);
    write(&mut talk, child, "Jag sover bra.").unwrap();
    write(&mut talk, mother, "Hon sover hos mig.").unwrap();
    write(&mut talk, secret, "Det säger jag bara här.").unwrap();
    write(&mut talk, undecided, "Vet inte än.").unwrap();
    let school = BTreeSet::from([VoiceRole::School]);
    let may_go = Carry::MayGo { to: school.clone() };
    let brief = Carry::InBrief {
        brief: words("Sömnen fungerar."),
        to: school,
    };
    talk.make(Edit::Carry(child.voice_in_area(), Some(may_go)))
        .unwrap();
    talk.make(Edit::Carry(mother.voice_in_area(), Some(brief)))
        .unwrap();
    talk.make(Edit::Carry(secret.voice_in_area(), Some(Carry::StaysHere)))
        .unwrap();

    let to_school = talk.going_on(VoiceRole::School);
    assert_eq!(to_school.len(), 2);
    assert!(matches!(
        &to_school[0],
        GoingOn::Words(at, said) if *at == child.voice_in_area() && said.len() == 1
    ));
    assert!(matches!(
        &to_school[1],
        GoingOn::Brief(at, brief) if *at == mother.voice_in_area() && brief.as_str() == "Sömnen fungerar."
    ));
    assert_eq!(talk.going_on(VoiceRole::SocialServices), []);
}

#[test]
fn a_short_form_that_was_not_written_lets_nothing_out() {
    let mut talk = conversation();
    let child = key(AreaId::Health, VoiceRole::Child, Question::Works);
    write(&mut talk, child, "Långt och eget.").unwrap();
    let brief = Carry::InBrief {
        brief: words(" "),
        to: BTreeSet::from([VoiceRole::School]),
    };
    talk.make(Edit::Carry(child.voice_in_area(), Some(brief)))
        .unwrap();
    assert_eq!(talk.going_on(VoiceRole::School), []);
}

#[test]
fn words_go_to_services_and_to_nobody_else() {
    let mut talk = conversation();
    let at = key(AreaId::Health, VoiceRole::Child, Question::Works).voice_in_area();
    let to_father = Carry::MayGo {
        to: BTreeSet::from([VoiceRole::Father]),
    };
    assert_eq!(
        talk.make(Edit::Carry(at, Some(to_father))),
        Err(ConversationFault::Carry(CarryFault::NotAService))
    );
}

#[test]
fn words_that_change_after_the_choice_are_asked_about_anew() {
    let child = key(AreaId::Health, VoiceRole::Child, Question::Works);
    let note = |text: &str| Some(Note::said(LanguageTag::Sv, words(text)));
    let along = |stands: &Option<Note>, said: Option<Note>, decided| {
        Edit::Note(child, said).taken_along(stands.as_ref(), decided)
    };
    let undecided = Some(Edit::Carry(child.voice_in_area(), None));
    let stands = note("Jag sover bra.");
    let more = note("Jag sover bra. Och en hemlighet.");
    assert_eq!(along(&stands, more.clone(), Decided::MayGo), undecided);
    assert_eq!(along(&None, more.clone(), Decided::MayGo), undecided);
    assert_eq!(along(&stands, None, Decided::MayGo), undecided);
    // The same words again change nothing, and where nobody was asked nothing lapses.
    assert_eq!(along(&stands, stands.clone(), Decided::MayGo), None);
    assert_eq!(along(&None, note(" "), Decided::MayGo), None);
    assert_eq!(along(&stands, more, Decided::Stays), None);
    assert_eq!(
        Edit::Want(AreaId::Health).taken_along(None, Decided::MayGo),
        None
    );
}

#[test]
fn who_was_not_here_hears_only_what_may_go_to_them() {
    let mut talk = conversation();
    let child = key(AreaId::Health, VoiceRole::Child, Question::Works);
    let mother = key(AreaId::Health, VoiceRole::Mother, Question::Works);
    write(&mut talk, child, "Jag sover bra.").unwrap();
    write(&mut talk, mother, "Hon sover hos mig.").unwrap();
    let school = BTreeSet::from([VoiceRole::School]);
    let may_go = Some(Carry::MayGo { to: school });
    talk.make(Edit::Carry(child.voice_in_area(), may_go))
        .unwrap();
    let heard = |roles: &[VoiceRole]| {
        let present: Vec<_> = roles.iter().map(|role| voice(*role)).collect();
        let (heard, withheld) = talk.for_ears_of(&present, None);
        (heard.notes.keys().copied().collect::<Vec<_>>(), withheld)
    };
    let all = (vec![child, mother], Withheld::Nothing);
    let some = (vec![child], Withheld::Something);
    let nothing = (vec![], Withheld::Something);
    assert_eq!(heard(&[Child, Mother]), all);
    assert_eq!(heard(&[Child]), all);
    assert_eq!(heard(&[Child, School]), some);
    assert_eq!(heard(&[Child, School, SocialServices]), nothing);
    assert_eq!(heard(&[Child, Father]), nothing);
}
