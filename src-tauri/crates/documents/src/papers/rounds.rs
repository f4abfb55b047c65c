//! *Uppföljning*: wheels side by side over time, and what was said then and now.

use std::collections::{BTreeMap, BTreeSet};

use casework::{Conversation, GoingOn, Homeward, MOST_ROUNDS, Question, Tally, Voice, VoiceRole};
use wheel::{AreaId, LanguageTag, message::Address};

use super::{Sheet, told, wheel_drawing};
use crate::{AnswerOverTime, Block, PaperSize, Pen, Said, Text, Tone, VoiceOverTime};

/// *Uppföljning*: wheels side by side over time, and what was said then and now.
///
/// Nothing is counted, averaged or judged: the words stand beside each other, and what has changed is
/// for those who said it (`product.md`, principles 1 and 2).
pub struct Rounds<'a> {
    /// The conversations, oldest first, at most three.
    pub rounds: Vec<&'a Conversation>,
    /// For whom. The same rule as for the page to take home holds for each of them.
    pub homeward: Homeward,
}

/// One conversation and what of it may stand on the paper.
struct Round<'a> {
    talk: &'a Conversation,
    parts: Vec<GoingOn<'a>>,
}

/// What somebody was asked, or that their words stand in a short form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    Question(Question),
    InBrief,
}

impl Rounds<'_> {
    /// How much of the conversations may not stand on it, and the kinds of reasons.
    pub fn left_out(&self) -> Vec<Tally> {
        let taken = self.shown().into_iter();
        Tally::summed(taken.flat_map(|talk| talk.taken_home(&self.homeward).left_out))
    }

    /// The latest ones that have room beside each other, oldest first.
    fn shown(&self) -> Vec<&Conversation> {
        let mut talks = self.rounds.clone();
        talks.sort_by_key(|talk| talk.started_at);
        let earlier = talks.len().saturating_sub(MOST_ROUNDS);
        talks.split_off(earlier)
    }
}

impl Sheet for Rounds<'_> {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say(match self.homeward {
            Homeward::Child => "paper-rounds-title-child",
            Homeward::Family { .. } => "paper-rounds-title",
        })
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        Some(pen.say(match self.homeward {
            Homeward::Child => "paper-rounds-lead-child",
            Homeward::Family { .. } => "paper-rounds-lead",
        }))
    }

    fn size(&self) -> PaperSize {
        PaperSize::A4Lying
    }

    fn tone(&self) -> Tone {
        match self.homeward {
            Homeward::Child => Tone::Child,
            Homeward::Family { .. } => Tone::Family,
        }
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let talks = self.shown();
        let rounds: Vec<Round<'_>> = talks
            .iter()
            .map(|talk| Round {
                talk,
                parts: talk.taken_home(&self.homeward).parts,
            })
            .collect();
        let mut blocks = vec![Block::Wheels {
            wheels: rounds.iter().map(|round| round.wheel(pen)).collect(),
            // Two languages of a child's large words leave them less room.
            height: match (&self.homeward, rounds.len()) {
                (Homeward::Family { .. }, 1 | 2) => 100.0,
                _ => 82.0,
            },
        }];
        let parts = rounds.iter().flat_map(|round| round.parts.iter());
        let spoken = told::sorted(pen, parts.map(GoingOn::area));
        if spoken.is_empty() {
            blocks.push(Block::Paragraph {
                text: pen.say("paper-rounds-nothing"),
            });
            return blocks;
        }
        blocks.push(Block::Heading {
            level: 2,
            text: pen.say("home-page-said"),
        });
        blocks.extend(spoken.into_iter().map(|area| Block::Area {
            area: pen.area(area),
            blocks: vec![self.over_time(pen, area, &rounds)],
        }));
        blocks
    }
}

impl Rounds<'_> {
    fn over_time(&self, pen: &Pen<'_>, area: AreaId, rounds: &[Round<'_>]) -> Block {
        let here = rounds.iter().flat_map(|round| round.parts_of(area));
        let voices: BTreeSet<Voice> = here.map(|part| part.at().voice).collect();
        Block::OverTime {
            days: rounds.iter().map(|round| round.day(pen)).collect(),
            voices: voices
                .into_iter()
                .map(|voice| self.voice(pen, area, voice, rounds))
                .collect(),
        }
    }

    fn voice(
        &self,
        pen: &Pen<'_>,
        area: AreaId,
        voice: Voice,
        rounds: &[Round<'_>],
    ) -> VoiceOverTime {
        let band = rounds.last().map(|round| round.talk.setting.age_band);
        let address = match voice.role() {
            VoiceRole::Child => band.map_or(Address::Adult, address),
            _ => Address::Adult,
        };
        let said: Vec<BTreeMap<Asked, Said>> = rounds
            .iter()
            .map(|round| round.said(pen, area, voice))
            .collect();
        let asked: BTreeSet<Asked> = said.iter().flat_map(|said| said.keys().copied()).collect();
        VoiceOverTime {
            who: match self.homeward {
                Homeward::Child => None,
                Homeward::Family { .. } => band.map(|band| pen.voice(voice, band)),
            },
            answers: asked
                .into_iter()
                .map(|asked| AnswerOverTime {
                    asked: match asked {
                        Asked::Question(question) => pen.question(question, address),
                        Asked::InBrief => pen.say("sheet-in-brief"),
                    },
                    said: said.iter().map(|said| said.get(&asked).cloned()).collect(),
                })
                .collect(),
        }
    }
}

impl Round<'_> {
    fn day(&self, pen: &Pen<'_>) -> Text {
        pen.date(self.talk.started_at.date())
    }

    fn has_words(&self, area: AreaId) -> bool {
        self.parts_of(area).next().is_some()
    }

    fn parts_of(&self, area: AreaId) -> impl Iterator<Item = &GoingOn<'_>> {
        self.parts.iter().filter(move |part| part.area() == area)
    }

    /// Where words stand that are on the paper.
    fn wheel(&self, pen: &Pen<'_>) -> crate::Drawing {
        let states = wheel_drawing::states(|area| self.has_words(area));
        wheel_drawing::drawing(pen, &states, Some(self.day(pen)))
    }

    fn said(&self, pen: &Pen<'_>, area: AreaId, voice: Voice) -> BTreeMap<Asked, Said> {
        let mut said = BTreeMap::new();
        for part in self.parts_of(area).filter(|part| part.at().voice == voice) {
            match part {
                GoingOn::Words(_, notes) => {
                    said.extend(
                        notes
                            .iter()
                            .map(|(question, note)| (Asked::Question(*question), pen.said(note))),
                    );
                }
                GoingOn::Brief(_, brief) => {
                    said.insert(Asked::InBrief, Said::typed(LanguageTag::Sv, brief.as_str()));
                }
            }
        }
        said
    }
}

/// How a child of an age is asked.
fn address(band: casework::AgeBand) -> Address {
    match band {
        casework::AgeBand::From6To9 | casework::AgeBand::From10To12 => Address::Child,
        casework::AgeBand::UpTo5 | casework::AgeBand::From13To17 => Address::Adult,
    }
}

#[cfg(test)]
mod tests {
    use casework::Carry;

    use super::*;
    use crate::{
        Languages, Paper,
        papers::{Made, Occasion, write},
        samples::{self, Samples},
    };

    fn paper(samples: &Samples, rounds: Vec<&Conversation>, homeward: &Homeward) -> Paper {
        let sheet = Rounds {
            rounds,
            homeward: homeward.clone(),
        };
        let occasion = Occasion {
            from: Made::FromCase,
            made_at: samples::now(),
            left_out: Vec::new(),
            practice: true,
        };
        write(
            &sheet,
            samples.desk(),
            Languages::one(LanguageTag::Sv),
            &occasion,
        )
    }

    fn homewards(samples: &Samples) -> Vec<Homeward> {
        let latest = samples.rounds().last().unwrap();
        vec![Homeward::Child, Homeward::whole_family(latest)]
    }

    fn blocks(paper: &Paper) -> &[Block] {
        &paper.parts[0].blocks
    }

    fn voices(paper: &Paper) -> Vec<&VoiceOverTime> {
        blocks(paper)
            .iter()
            .filter_map(|block| match block {
                Block::Area { blocks, .. } => Some(blocks),
                _ => None,
            })
            .flatten()
            .flat_map(|block| match block {
                Block::OverTime { voices, .. } => voices.iter(),
                _ => [].iter(),
            })
            .collect()
    }

    /// What stands in the column of a conversation.
    fn column(paper: &Paper, round: usize) -> BTreeSet<String> {
        voices(paper)
            .iter()
            .flat_map(|voice| &voice.answers)
            .filter_map(|answer| answer.said[round].as_ref())
            .map(|said| said.words.as_str().to_owned())
            .collect()
    }

    fn wheels(paper: &Paper) -> Vec<&crate::Drawing> {
        blocks(paper)
            .iter()
            .flat_map(|block| match block {
                Block::Wheels { wheels, .. } => wheels.iter(),
                _ => [].iter(),
            })
            .collect()
    }

    #[test]
    fn each_column_holds_what_may_go_home_from_that_conversation_and_nothing_else() {
        for samples in LanguageTag::ALL.map(Samples::of) {
            for homeward in homewards(&samples) {
                let rounds: Vec<&Conversation> = samples.rounds().iter().collect();
                let paper = paper(&samples, rounds.clone(), &homeward);
                for (number, talk) in rounds.iter().enumerate() {
                    let may: BTreeSet<String> = talk
                        .taken_home(&homeward)
                        .parts
                        .iter()
                        .flat_map(|part| match part {
                            GoingOn::Words(_, notes) => notes
                                .iter()
                                .map(|(_, note)| {
                                    let own = Some(&note.words).filter(|words| !words.is_blank());
                                    own.unwrap_or(&note.swedish).as_str().to_owned()
                                })
                                .collect(),
                            GoingOn::Brief(_, brief) => vec![brief.as_str().to_owned()],
                        })
                        .collect();
                    assert_eq!(column(&paper, number), may);
                }
            }
        }
    }

    #[test]
    fn what_stays_here_and_what_services_said_is_nowhere_on_the_paper() {
        let mut kept_back = 0;
        for samples in LanguageTag::ALL.map(Samples::of) {
            for homeward in homewards(&samples) {
                let paper = paper(&samples, samples.rounds().iter().collect(), &homeward);
                let whole = serde_json::to_string(&paper).unwrap();
                for talk in samples.rounds() {
                    for (key, note) in &talk.notes {
                        let stays = matches!(
                            talk.carries.get(&key.voice_in_area()),
                            Some(Carry::StaysHere | Carry::InBrief { .. })
                        );
                        let is_service = key.voice.role().party() == casework::Party::Service;
                        if !stays && !is_service {
                            continue;
                        }
                        kept_back += 1;
                        for words in [&note.words, &note.swedish] {
                            assert!(words.is_blank() || !whole.contains(words.as_str()));
                        }
                    }
                }
            }
        }
        assert!(0 < kept_back);
    }

    #[test]
    fn conversations_stand_oldest_first_and_at_most_three() {
        let samples = Samples::of(LanguageTag::Sv);
        let homeward = Homeward::Child;
        let earlier = Conversation {
            started_at: samples.rounds()[0].started_at - chrono::TimeDelta::days(100),
            ..samples.rounds()[0].clone()
        };
        let mut newest_first: Vec<&Conversation> = samples.rounds().iter().rev().collect();
        newest_first.push(&earlier);
        let in_order: Vec<&Conversation> = samples.rounds().iter().collect();
        assert_eq!(in_order.len(), MOST_ROUNDS);
        let paper = paper(&samples, newest_first, &homeward);
        let days: Vec<String> = in_order
            .iter()
            .map(|talk| {
                let locales = samples.desk().locales;
                locales.date_long(LanguageTag::Sv, talk.started_at.date())
            })
            .collect();
        let under: Vec<String> = wheels(&paper)
            .iter()
            .filter_map(|wheel| wheel.caption.as_ref())
            .map(|caption| caption.first().as_str().to_owned())
            .collect();
        assert_eq!(under, days);
        for block in blocks(&paper) {
            let Block::Area { blocks, .. } = block else {
                continue;
            };
            let Block::OverTime { days: over, .. } = &blocks[0] else {
                panic!("an area without its columns");
            };
            let over: Vec<&str> = over.iter().map(|day| day.first().as_str()).collect();
            assert_eq!(over, days);
        }
    }

    #[test]
    fn a_wheel_has_a_tick_where_words_stand_on_the_paper_and_no_star() {
        for samples in LanguageTag::ALL.map(Samples::of) {
            for homeward in homewards(&samples) {
                let paper = paper(&samples, samples.rounds().iter().collect(), &homeward);
                for (wheel, talk) in wheels(&paper).iter().zip(samples.rounds()) {
                    let parts = talk.taken_home(&homeward).parts;
                    let ring = samples.desk().pack.areas.iter();
                    let with_words =
                        ring.filter(|entry| parts.iter().any(|part| part.area() == entry.area));
                    assert_eq!(wheel.svg.matches('✓').count(), with_words.count());
                    assert!(!wheel.svg.contains('★'));
                }
            }
        }
    }

    #[test]
    fn a_child_s_paper_says_nobody_s_role_and_a_family_s_says_everybody_s() {
        let samples = Samples::of(LanguageTag::Sv);
        for homeward in homewards(&samples) {
            let paper = paper(&samples, samples.rounds().iter().collect(), &homeward);
            let is_childs = homeward == Homeward::Child;
            assert!(!voices(&paper).is_empty());
            assert!(
                voices(&paper)
                    .iter()
                    .all(|voice| voice.who.is_none() == is_childs)
            );
        }
    }

    #[test]
    fn with_one_conversation_it_stands_alone_and_with_no_reader_it_says_so() {
        let samples = Samples::of(LanguageTag::Ar);
        let only = vec![&samples.rounds()[0]];
        let alone = paper(&samples, only.clone(), &homewards(&samples)[1]);
        assert_eq!(wheels(&alone).len(), 1);
        assert!(!voices(&alone).is_empty());
        let nobody = Homeward::Family {
            readers: BTreeSet::new(),
        };
        let empty = paper(&samples, only, &nobody);
        assert!(voices(&empty).is_empty());
        assert!(
            blocks(&empty)
                .iter()
                .any(|block| matches!(block, Block::Paragraph { .. }))
        );
    }

    #[test]
    fn what_is_left_out_is_counted_over_all_of_them() {
        let samples = Samples::of(LanguageTag::Sv);
        for homeward in homewards(&samples) {
            let each = samples.rounds().iter();
            let apart: u32 = each
                .flat_map(|talk| talk.taken_home(&homeward).left_out)
                .map(|tally| tally.count)
                .sum();
            let rounds = Rounds {
                rounds: samples.rounds().iter().collect(),
                homeward,
            };
            let together: u32 = rounds.left_out().iter().map(|tally| tally.count).sum();
            assert_eq!(together, apart);
        }
    }

    #[test]
    fn a_long_answer_runs_on_over_as_many_pages_as_it_needs() {
        let samples = Samples::of(LanguageTag::So);
        let mut talk = samples.rounds()[0].clone();
        let long = "Sju ord som alla hörde den dagen. ".repeat(400);
        for note in talk.notes.values_mut() {
            note.words = casework::NoteText::stored(long.clone());
        }
        let latest = samples.rounds().last().unwrap();
        let pages = |talk| {
            let paper = paper(&samples, vec![talk, latest], &Homeward::Child);
            let go_on = |_| std::ops::ControlFlow::Continue(());
            crate::print(&paper, go_on).unwrap().unwrap().pages()
        };
        assert!(pages(&samples.rounds()[0]) + 4 < pages(&talk));
    }
}
