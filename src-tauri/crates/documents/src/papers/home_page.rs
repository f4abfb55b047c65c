//! *Sida att ta hem*: the wheel, the child's and the family's own words, hope, the next step, whom to ask.

use casework::{AgeBand, Conversation, GoingOn, Homeward, VoiceInArea, VoiceRole};
use wheel::{AreaId, Icon, icon_svg, message::Address, palette::light};

use super::{Sheet, wheel_drawing};
use crate::{Area, Block, Pen, Said, Text, Tone};

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
        let states = wheel_drawing::states(talk, has_words);
        let mut blocks = vec![Block::Wheels {
            wheels: vec![wheel_drawing::drawing(pen, &states, None)],
            height: match self.homeward {
                Homeward::Child => 112.0,
                Homeward::Family { .. } => 98.0,
            },
        }];
        if parts.is_empty() {
            blocks.push(Block::Lead {
                text: pen.say(self.reads("home-page-nothing-child", "home-page-nothing")),
            });
        }
        let entries = pen.pack().entries().map(|entry| entry.area);
        let spoken: Vec<AreaId> = entries.filter(|area| has_words(*area)).collect();
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
        blocks.push(Block::Frame {
            label: pen.say(self.reads("home-page-frame-child", "home-page-frame")),
            least: 45.0,
        });
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
        let line = |id| Block::Lines {
            label: pen.say(id),
            count: 1,
        };
        Block::Chapter {
            area: Area {
                name: pen.say(self.reads("home-page-contact-child", "home-page-contact")),
                rim: light::INK.to_string(),
                tint: light::SAND.to_string(),
                icon: icon_svg(Icon::MessagesSquare, light::INK),
                word: None,
            },
            blocks: vec![
                line(self.reads("home-page-contact-line-child", "home-page-contact-line")),
                line("home-page-next-time"),
            ],
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
