use super::*;
use crate::{ConversationFault, Edit};

fn noon() -> NaiveDateTime {
    "2026-11-22T12:00:00".parse().unwrap()
}

#[test]
fn there_is_one_family_of_each_name_and_language() {
    let named: Vec<_> = PracticeFamily::all()
        .iter()
        .map(|family| family.id)
        .collect();
    assert_eq!(named, PracticeFamilyId::ALL);
    let languages: BTreeSet<_> = PracticeFamily::all()
        .iter()
        .map(|family| family.family_language)
        .collect();
    assert_eq!(languages, LanguageTag::ALL.into_iter().collect());
}

#[test]
fn what_they_said_could_have_been_said_in_a_real_conversation() {
    for family in PracticeFamily::all() {
        let rounds = family.rounds(noon(), "provisional 1");
        assert!(!rounds.is_empty());
        assert!(rounds.is_sorted_by_key(|round| round.started_at));
        for round in rounds {
            round.setting.check().unwrap();
            let mut again = Conversation::begin(
                round.id,
                round.started_at,
                round.wheel.clone(),
                round.setting.clone(),
            );
            let made: Result<Vec<_>, ConversationFault> =
                (round.wanted.iter().copied().map(Edit::Want))
                    .chain(
                        round
                            .notes
                            .iter()
                            .map(|(key, note)| Edit::Note(*key, Some(note.clone()))),
                    )
                    .chain(
                        round
                            .marks
                            .iter()
                            .map(|(at, mark)| Edit::Mark(*at, Some(*mark))),
                    )
                    .chain(
                        round
                            .carries
                            .iter()
                            .map(|(at, carry)| Edit::Carry(*at, Some(carry.clone()))),
                    )
                    .map(|edit| again.make(edit))
                    .collect();
            made.unwrap();
            assert_eq!(
                (&again.notes, &again.carries),
                (&round.notes, &round.carries)
            );
        }
    }
}

#[test]
fn words_in_another_language_have_their_swedish_and_swedish_ones_none() {
    for family in PracticeFamily::all() {
        for round in family.rounds(noon(), "provisional 1") {
            for (key, note) in &round.notes {
                let swedish = note.language == LanguageTag::Sv;
                assert_eq!(note.swedish.is_blank(), swedish, "{:?} {key:?}", family.id);
                for text in [&note.words, &note.swedish] {
                    let (_, kept) = NoteText::keep(text.as_str()).unwrap();
                    assert_eq!(kept, crate::KeptText::AsTyped);
                }
            }
        }
    }
}

#[test]
fn every_family_leaves_something_untouched_and_two_disagree_side_by_side() {
    let mut with_two_voices_on_one_question = 0;
    for family in PracticeFamily::all() {
        for round in family.rounds(noon(), "provisional 1") {
            let touched: BTreeSet<_> = round.notes.keys().map(|key| key.area).collect();
            assert!(touched.len() < AreaId::ALL.len());
            let answers = |key: &NoteKey| {
                round
                    .notes
                    .keys()
                    .filter(|other| (other.area, other.question) == (key.area, key.question))
                    .count()
            };
            if round.notes.keys().any(|key| 1 < answers(key)) {
                with_two_voices_on_one_question += 1;
            }
        }
    }
    assert!(2 <= with_two_voices_on_one_question);
}

#[test]
fn rounds_can_be_told_apart_in_every_family() {
    let ids: BTreeSet<_> = PracticeFamily::all()
        .iter()
        .flat_map(|family| family.rounds(noon(), "provisional 1"))
        .map(|round| round.id)
        .collect();
    let rounds: usize = PracticeFamily::all()
        .iter()
        .map(|family| family.rounds.len())
        .sum();
    assert_eq!(ids.len(), rounds);
}
