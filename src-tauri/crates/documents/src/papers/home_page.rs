//! *Sida att ta hem*: the wheel, the child's and the family's own words, hope, the next step, whom to ask.

use casework::{AgeBand, Conversation, GoingOn, Homeward, VoiceInArea, VoiceRole};
use wheel::{AreaId, Icon, icon_svg, message::Address, palette::light};

use super::{Sheet, told, wheel_drawing};
use crate::{Area, Block, Pen, Said, Text, Tone, block::Field};

/// A page to take home from a conversation.
pub struct HomePage<'a> {
    /// The conversation.
    pub conversation: &'a Conversation,
    /// For whom.
    pub homeward: Homeward,
}

impl Sheet for HomePage<'_> {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say(self.reads("home-page-title-child", "home-page-title"))
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        Some(pen.say(self.reads("home-page-lead-child", "home-page-lead")))
    }

    fn tone(&self) -> Tone {
        match self.homeward {
            Homeward::Child => Tone::Child,
            Homeward::Family { .. } => Tone::Family,
        }
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let talk = self.conversation;
        let parts = talk.taken_home(&self.homeward).parts;
        let has_words = |area| parts.iter().any(|part| part.area() == area);
        let states = wheel_drawing::states(has_words);
        let mut blocks = vec![Block::Wheels {
            wheels: vec![wheel_drawing::drawing(pen, &states, None)],
            // Two languages say twice as much: the first area is to stand under the wheel all the same.
            height: match (&self.homeward, pen.second()) {
                (Homeward::Child, None) => 112.0,
                (Homeward::Child, Some(_)) => 86.0,
                (Homeward::Family { .. }, _) => 96.0,
            },
        }];
        if parts.is_empty() {
            blocks.push(Block::Lead {
                text: pen.say(self.reads("home-page-nothing-child", "home-page-nothing")),
            });
        }
        let spoken = told::sorted(pen, parts.iter().map(casework::GoingOn::area));
        let is_childs = self.homeward == Homeward::Child;
        if !is_childs && spoken.iter().any(|area| *area != AreaId::Hope) {
            blocks.push(Block::Heading {
                level: 2,
                text: pen.say("home-page-said"),
            });
        }
        for area in spoken {
            let said = parts.iter().filter(|part| part.area() == area);
            let said = said.flat_map(|part| self.part(pen, part)).collect();
            let stands_alone = is_childs || area == AreaId::Hope;
            let area = pen.area(area);
            blocks.push(if stands_alone {
                Block::Chapter { area, blocks: said }
            } else {
                Block::Area { area, blocks: said }
            });
        }
        blocks.push(self.contact(pen));
        blocks.push(Block::Frame { least: 45.0 });
        blocks
    }
}

impl HomePage<'_> {
    /// The message for whoever reads the page.
    fn reads(&self, child: &'static str, family: &'static str) -> &'static str {
        match self.homeward {
            Homeward::Child => child,
            Homeward::Family { .. } => family,
        }
    }

    /// Whom to turn to and when they meet again, to be written by hand: a name typed in would be stored.
    fn contact(&self, pen: &Pen<'_>) -> Block {
        let field = |id| Field {
            label: pen.say(id),
            width: 1.0,
        };
        Block::Chapter {
            area: Area {
                name: pen.say(self.reads("home-page-contact-child", "home-page-contact")),
                rim: light::INK.to_string(),
                tint: light::SAND.to_string(),
                icon: icon_svg(Icon::MessagesSquare, light::INK),
                word: None,
            },
            blocks: vec![Block::Fields {
                fields: vec![
                    field(self.reads("home-page-contact-line-child", "home-page-contact-line")),
                    field("home-page-next-time"),
                ],
            }],
        }
    }

    fn part(&self, pen: &Pen<'_>, part: &GoingOn<'_>) -> Vec<Block> {
        let band = self.conversation.setting.age_band;
        let VoiceInArea { voice, .. } = part.at();
        let who = match self.homeward {
            Homeward::Child => None,
            Homeward::Family { .. } => Some(pen.voice(voice, band)),
        };
        let asks_child = voice.role() == VoiceRole::Child
            && matches!(band, AgeBand::From6To9 | AgeBand::From10To12);
        let address = if asks_child {
            Address::Child
        } else {
            Address::Adult
        };
        match part {
            GoingOn::Words(_, notes) => notes
                .iter()
                .zip(std::iter::once(who).chain(std::iter::repeat(None)))
                .map(|((question, note), who)| Block::Quote {
                    who,
                    asked: Some(pen.question(*question, address)),
                    said: pen.said(note),
                })
                .collect(),
            GoingOn::Brief(_, brief) => vec![Block::Quote {
                who,
                asked: Some(pen.say("sheet-in-brief")),
                said: Said::typed(wheel::LanguageTag::Sv, brief.as_str()),
            }],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use casework::{Carry, NoteText, Party};
    use wheel::LanguageTag;

    use super::*;
    use crate::{
        Languages, Paper,
        papers::{Made, Occasion, write},
        samples::{self, Samples},
    };

    fn paper(samples: &Samples, talk: &Conversation, homeward: Homeward) -> Paper {
        let sheet = HomePage {
            conversation: talk,
            homeward,
        };
        let occasion = Occasion {
            from: Made::FromConversation(talk.started_at.date()),
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

    fn everybodys(talk: &Conversation) -> [Homeward; 2] {
        [Homeward::Child, Homeward::whole_family(talk)]
    }

    /// The cards with words in them, by the name of their area.
    fn cards(paper: &Paper) -> Vec<(&str, &[Block])> {
        let blocks = paper.parts[0].blocks.iter();
        blocks
            .filter_map(|block| match block {
                Block::Area { area, blocks } | Block::Chapter { area, blocks } => {
                    Some((area.name.first().as_str(), blocks.as_slice()))
                }
                _ => None,
            })
            .filter(|(_, blocks)| {
                blocks
                    .iter()
                    .all(|block| matches!(block, Block::Quote { .. }))
            })
            .collect()
    }

    fn said(paper: &Paper) -> BTreeSet<&str> {
        let blocks = cards(paper).into_iter().flat_map(|(_, blocks)| blocks);
        blocks
            .filter_map(|block| match block {
                Block::Quote { said, .. } => Some(said.words.as_str()),
                _ => None,
            })
            .collect()
    }

    fn own(note: &casework::Note) -> &str {
        if note.words.is_blank() {
            note.swedish.as_str()
        } else {
            note.words.as_str()
        }
    }

    #[test]
    fn words_about_an_area_of_another_wheel_are_printed_all_the_same() {
        let samples = Samples::of(LanguageTag::Sv);
        let mut talk = samples.rounds()[0].clone();
        let key = casework::NoteKey {
            area: AreaId::Acceptance,
            voice: casework::Voice::new(VoiceRole::Child, 1).unwrap(),
            question: casework::Question::Works,
        };
        let words = "Jag får vara som jag är.";
        let note = casework::Note::said(LanguageTag::Sv, NoteText::stored(words.to_owned()));
        talk.notes.insert(key, note);
        for homeward in everybodys(&talk) {
            let paper = paper(&samples, &talk, homeward);
            let cards = cards(&paper);
            let (name, _) = cards.last().unwrap();
            assert_eq!(*name, "Ett område på ett annat hjul");
            assert!(said(&paper).contains(words));
            let printed = crate::print(&paper, |_| std::ops::ControlFlow::Continue(()));
            assert!(printed.unwrap().is_some());
        }
    }

    #[test]
    fn the_cards_hold_what_may_go_home_and_nothing_else() {
        for samples in LanguageTag::ALL.map(Samples::of) {
            for talk in samples.rounds() {
                for homeward in everybodys(talk) {
                    let may: BTreeSet<&str> = talk
                        .taken_home(&homeward)
                        .parts
                        .into_iter()
                        .flat_map(|part| match part {
                            GoingOn::Words(_, notes) => {
                                notes.into_iter().map(|(_, note)| own(note)).collect()
                            }
                            GoingOn::Brief(_, brief) => vec![brief.as_str()],
                        })
                        .collect();
                    assert_eq!(said(&paper(&samples, talk, homeward)), may);
                }
            }
        }
    }

    #[test]
    fn what_stays_here_is_nowhere_in_what_is_printed() {
        for samples in LanguageTag::ALL.map(Samples::of) {
            let mut talk = samples.rounds().last().unwrap().clone();
            for at in talk.spoken() {
                talk.carries.insert(at, Carry::StaysHere);
            }
            for homeward in everybodys(&talk) {
                let paper = paper(&samples, &talk, homeward);
                assert_eq!(cards(&paper).len(), 0);
                let json = serde_json::to_string(&paper).unwrap();
                for note in talk.notes.values() {
                    for text in [&note.words, &note.swedish] {
                        let quoted = serde_json::to_string(text.as_str()).unwrap();
                        assert!(text.is_blank() || !json.contains(&quoted));
                    }
                }
            }
        }
    }

    #[test]
    fn a_page_with_no_words_is_a_kind_page_with_the_wheel_and_whom_to_turn_to() {
        let samples = Samples::of(LanguageTag::Sv);
        let mut talk = samples.rounds().last().unwrap().clone();
        talk.notes.clear();
        for homeward in everybodys(&talk) {
            let paper = paper(&samples, &talk, homeward);
            let kinds: Vec<&Block> = paper.parts[0].blocks.iter().collect();
            assert!(matches!(
                kinds.as_slice(),
                [
                    Block::Title { .. },
                    Block::Wheels { .. },
                    Block::Lead { .. },
                    Block::Chapter { .. },
                    Block::Frame { .. },
                    Block::About { .. },
                ]
            ));
        }
    }

    #[test]
    fn a_short_form_stands_instead_of_the_words() {
        let samples = Samples::of(LanguageTag::Sv);
        let mut talk = samples.rounds().last().unwrap().clone();
        let childs = |at: &VoiceInArea| at.voice.role() == VoiceRole::Child;
        let at = talk.spoken().into_iter().find(childs).unwrap();
        let brief = Carry::InBrief {
            brief: NoteText::stored("Kort och gott".to_owned()),
            to: BTreeSet::new(),
        };
        talk.carries.insert(at, brief);
        let paper = paper(&samples, &talk, Homeward::Child);
        assert!(said(&paper).contains("Kort och gott"));
        for (_, note) in talk.said(at) {
            assert!(!said(&paper).contains(own(note)));
        }
    }

    #[test]
    fn the_childs_page_has_the_childs_words_alone_and_names_nobody() {
        for samples in LanguageTag::ALL.map(Samples::of) {
            let talk = samples.rounds().last().unwrap();
            let others: BTreeSet<&str> = talk
                .notes
                .iter()
                .filter(|(key, _)| key.voice.role() != VoiceRole::Child)
                .map(|(_, note)| own(note))
                .collect();
            let paper = paper(&samples, talk, Homeward::Child);
            assert!(said(&paper).is_disjoint(&others));
            for (_, blocks) in cards(&paper) {
                for block in blocks {
                    assert!(matches!(block, Block::Quote { who: None, .. }));
                }
            }
        }
    }

    #[test]
    fn each_card_of_the_family_begins_with_who_speaks_and_no_service_does() {
        for samples in LanguageTag::ALL.map(Samples::of) {
            let talk = samples.rounds().last().unwrap();
            let homeward = Homeward::whole_family(talk);
            let parts = talk.taken_home(&homeward).parts;
            assert!(
                parts
                    .iter()
                    .all(|part| part.at().voice.role().party() != Party::Service)
            );
            let paper = paper(&samples, talk, homeward);
            for (_, blocks) in cards(&paper) {
                assert!(matches!(
                    blocks.first(),
                    Some(Block::Quote { who: Some(_), .. })
                ));
            }
            let named = cards(&paper).into_iter().flat_map(|(_, blocks)| blocks);
            let named = named.filter(|block| matches!(block, Block::Quote { who: Some(_), .. }));
            assert_eq!(named.count(), parts.len());
        }
    }

    #[test]
    fn areas_come_in_the_order_of_the_wheel_and_only_those_with_words() {
        for samples in LanguageTag::ALL.map(Samples::of) {
            let desk = samples.desk();
            for talk in samples.rounds() {
                for homeward in everybodys(talk) {
                    let parts = talk.taken_home(&homeward).parts;
                    let with_words: Vec<String> = desk
                        .pack
                        .entries()
                        .map(|entry| entry.area)
                        .filter(|area| parts.iter().any(|part| part.area() == *area))
                        .map(|area| {
                            let id = wheel::message::area(area);
                            desk.locales.text(LanguageTag::Sv, &id, []).into_owned()
                        })
                        .collect();
                    let paper = paper(&samples, talk, homeward);
                    let shown: Vec<&str> =
                        cards(&paper).into_iter().map(|(name, _)| name).collect();
                    assert_eq!(shown, with_words);
                }
            }
        }
    }
}
