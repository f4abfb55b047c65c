//! *Minnesanteckning och plan*: who does what and when, who holds the whole, the follow-up, the child's view and dissent;
//! then who was there, what was noted and what was brought.

use casework::{
    Action, ActionState, AgeBand, Brought, BroughtPart, Doer, Interpreter, Meeting, NoteText,
    VoiceRole,
};
use wheel::LanguageTag;

use super::{
    Sheet, meeting_facts,
    told::{self, Show},
};
use crate::{Block, CardLook, Pen, PlannedDeed, Row, Said, Text, Tone};

/// *Minnesanteckning och plan*: the plan first, that one look gives it, and then the rest of the meeting.
///
/// Nothing of what was agreed with the child before stands on it.
pub struct Minutes<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// How old the child is.
    pub age_band: AgeBand,
    /// What was brought to it.
    pub brought: Brought<'a>,
    /// The actions everybody there may see.
    pub actions: Vec<&'a Action>,
}

impl Sheet for Minutes<'_> {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("paper-minutes-title")
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        let at = self.meeting.began_at.or(self.meeting.at)?;
        Some(meeting_facts::when(pen, Some(at)))
    }

    fn tone(&self) -> Tone {
        Tone::Family
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let meeting = self.meeting;
        let mut blocks = Vec::new();
        blocks.extend(self.unfinished(pen));
        if !meeting.question.is_blank() {
            blocks.push(Block::Card {
                title: pen.say("room-question"),
                words: pen.typed(meeting.question.as_str()),
                look: CardLook::Quiet,
            });
        }
        blocks.extend(meeting_facts::untranslated(pen, "paper-minutes-written"));
        self.write_plan(pen, &mut blocks);
        blocks.extend(self.views(pen));
        blocks.extend(self.held(pen));
        blocks.extend(self.notes(pen));
        blocks.extend(self.brought(pen));
        blocks
    }
}

impl Minutes<'_> {
    /// That it can still change, unless it was read back and finished.
    fn unfinished(&self, pen: &Pen<'_>) -> Option<Block> {
        let meeting = self.meeting;
        if meeting.finished_at.is_some() {
            return None;
        }
        let title = if meeting.began_at.is_some() {
            "paper-minutes-unfinished"
        } else {
            "paper-minutes-not-held"
        };
        Some(Block::Note {
            title: pen.say(title),
            blocks: vec![Block::Paragraph {
                text: pen.say("paper-minutes-draft"),
            }],
        })
    }

    fn write_plan(&self, pen: &Pen<'_>, blocks: &mut Vec<Block>) {
        let meeting = self.meeting;
        let (here, earlier): (Vec<&Action>, Vec<&Action>) = self
            .actions
            .iter()
            .partition(|action| action.meeting == Some(meeting.id));
        blocks.push(Block::Heading {
            level: 2,
            text: pen.say("paper-minutes-plan"),
        });
        if here.is_empty() {
            blocks.push(Block::Paragraph {
                text: pen.say("room-nothing-agreed"),
            });
        } else {
            blocks.push(self.plan(pen, &here));
        }
        let not_decided = || pen.say("room-not-decided");
        let whole = meeting.holds_whole.as_ref().map(|holder| {
            self.acting(
                pen,
                Doer::Service {
                    service: holder.service,
                },
                &holder.function,
            )
        });
        let follow_up = meeting.follow_up_on.map(|day| meeting_facts::day(pen, day));
        let mut rows = vec![
            Row::new(pen.say("room-whole"), whole.unwrap_or_else(not_decided)),
            Row::new(
                pen.say("room-follow-up"),
                follow_up.unwrap_or_else(not_decided),
            ),
        ];
        if !meeting.follow_up_by.is_blank() {
            rows.push(Row::new(
                pen.say("room-follow-up-by"),
                pen.typed(meeting.follow_up_by.as_str()),
            ));
        }
        blocks.push(Block::Facts { rows });
        if !earlier.is_empty() {
            blocks.push(Block::Heading {
                level: 3,
                text: pen.say("held-earlier-actions"),
            });
            blocks.push(self.plan(pen, &earlier));
        }
    }

    /// Actions in the order in which they were agreed.
    fn plan(&self, pen: &Pen<'_>, actions: &[&Action]) -> Block {
        Block::Plan {
            head: [
                "paper-minutes-plan-what",
                "paper-minutes-plan-who",
                "paper-minutes-plan-by",
                "action-area",
            ]
            .map(|id| pen.say(id)),
            deeds: actions
                .iter()
                .map(|action| self.deed(pen, action))
                .collect(),
        }
    }

    fn deed(&self, pen: &Pen<'_>, action: &Action) -> PlannedDeed {
        let settled = settled(pen, &action.state);
        let by = match action.by {
            Some(by) => Some(pen.date(by)),
            None if settled.is_none() => Some(pen.say("action-no-day")),
            None => None,
        };
        PlannedDeed {
            what: pen.typed(action.what.as_str()),
            who: self.acting(pen, action.doer, &action.who),
            by: by.into_iter().chain(settled).collect(),
            area: action.area.map(|area| pen.area(area)),
        }
    }

    /// Somebody who does something, with the function there: "Skolan, mentor".
    fn acting(&self, pen: &Pen<'_>, doer: Doer, function: &NoteText) -> Text {
        pen.each(|language| {
            let name = match doer {
                Doer::Service { service } => service_name(pen, language, service),
                Doer::Person { voice } => pen.voice_in(language, voice, self.age_band),
                Doer::Outside => pen
                    .locales()
                    .text(language, "action-doer-outside", [])
                    .into_owned(),
            };
            meeting_facts::with_function(pen.locales(), language, name, function)
        })
    }

    /// What the child thinks, and what somebody does not agree with: both as they were said.
    fn views(&self, pen: &Pen<'_>) -> Vec<Block> {
        let meeting = self.meeting;
        let mut blocks = Vec::new();
        if !meeting.childs_view.is_blank() {
            let title = match self.age_band {
                AgeBand::From13To17 => "room-young-view",
                _ => "room-childs-view",
            };
            blocks.push(Block::Card {
                title: pen.say(title),
                words: pen.typed(meeting.childs_view.as_str()),
                look: CardLook::Childs,
            });
        }
        if !meeting.dissent.is_blank() {
            blocks.push(Block::Heading {
                level: 2,
                text: pen.say("room-dissent"),
            });
            blocks.push(Block::Quote {
                who: None,
                asked: None,
                said: Said::typed(LanguageTag::Sv, meeting.dissent.as_str()),
            });
            blocks.push(Block::Soft {
                text: pen.say("paper-minutes-dissent"),
            });
        }
        blocks
    }

    /// Where it was held, who interpreted and who was there.
    fn held(&self, pen: &Pen<'_>) -> Vec<Block> {
        let meeting = self.meeting;
        let was_held = meeting.began_at.is_some();
        let interpreter = match meeting.interpreter {
            _ if !was_held => meeting_facts::interpreter(pen, meeting),
            Interpreter::Absent => pen.say("paper-minutes-no-interpreter"),
            Interpreter::Present => {
                meeting_facts::with_language(pen, "paper-minutes-interpreter", meeting.language)
            }
        };
        let mut blocks = vec![
            Block::Heading {
                level: 2,
                text: pen.say("paper-minutes-meeting"),
            },
            Block::Facts {
                rows: vec![
                    meeting_facts::place(pen, meeting),
                    Row::new(pen.say("invitation-interpreter"), interpreter),
                ],
            },
        ];
        if !meeting.participants.is_empty() {
            let there = if was_held {
                "paper-minutes-there"
            } else {
                "held-participants"
            };
            blocks.push(Block::Heading {
                level: 3,
                text: pen.say(there),
            });
            blocks.push(Block::List {
                items: meeting_facts::participants(pen, &meeting.participants, self.age_band),
                counted: false,
            });
        }
        blocks
    }

    /// What was noted at each item.
    fn notes(&self, pen: &Pen<'_>) -> Vec<Block> {
        let agenda = self.meeting.agenda.iter();
        let noted: Vec<Block> = agenda
            .filter(|item| !item.noted.is_blank())
            .flat_map(|item| {
                let name = Block::Heading {
                    level: 3,
                    text: meeting_facts::item(pen, item),
                };
                let words = Block::Paragraph {
                    text: pen.typed(item.noted.as_str()),
                };
                [name, words]
            })
            .collect();
        if noted.is_empty() {
            return noted;
        }
        let heading = Block::Heading {
            level: 2,
            text: pen.say("room-read-back-notes"),
        };
        std::iter::once(heading).chain(noted).collect()
    }

    /// What was brought, area by area, each voice apart and the family first.
    fn brought(&self, pen: &Pen<'_>) -> Vec<Block> {
        let mut parts: Vec<&BroughtPart<'_>> = self.brought.parts.iter().collect();
        parts.sort_by_key(|part| (part.part.at.voice, part.held_on));
        let mut blocks = vec![
            Block::Heading {
                level: 2,
                text: pen.say("paper-minutes-brought"),
            },
            Block::Soft {
                text: pen.say(if parts.is_empty() {
                    "paper-minutes-brought-nothing"
                } else {
                    "paper-minutes-brought-consent"
                }),
            },
        ];
        blocks.extend(told::cards(pen, self.age_band, &parts, Show::All));
        blocks
    }
}

fn service_name(pen: &Pen<'_>, language: LanguageTag, service: VoiceRole) -> String {
    let id = format!("role-{}", service.as_str());
    pen.locales().text(language, &id, []).into_owned()
}

/// What has become of an action and when; nothing while it is to be done.
fn settled(pen: &Pen<'_>, state: &ActionState) -> Option<Text> {
    let (id, on) = match state {
        ActionState::Open => return None,
        ActionState::Done { on, .. } => ("settled-done", *on),
        ActionState::Changed { on, .. } => ("settled-changed", *on),
        ActionState::NotNeeded { on, .. } => ("settled-not-needed", *on),
    };
    Some(pen.say_with(id, |language| {
        [("date", pen.locales().date_long(language, on).into())]
    }))
}

#[cfg(test)]
mod tests {
    use casework::{Audience, Choice, GoingOn, Note, bring};
    use chrono::Days;

    use super::{
        super::meeting_facts::testing::{BEFORE, NOTED, json, meeting, missing, paper, text},
        *,
    };
    use crate::{
        Languages,
        samples::{Samples, now},
    };

    fn minutes<'a>(samples: &'a Samples, meeting: &'a Meeting) -> Minutes<'a> {
        let (file, today) = (samples.file(), now().date());
        let sharing = file.sharing(today);
        let audience = Audience::at(meeting);
        Minutes {
            meeting,
            age_band: file.case.age_band,
            brought: bring(samples.rounds(), &sharing, &audience, Choice::of(meeting)),
            actions: file.actions_at(meeting.id, today).shown,
        }
    }

    fn written(samples: &Samples, minutes: &Minutes<'_>, language: LanguageTag) -> String {
        let languages = Languages::beside(language, LanguageTag::Sv);
        json(&paper(samples, minutes, languages))
    }

    fn place(json: &str, words: &str) -> usize {
        json.find(words)
            .unwrap_or_else(|| panic!("{words} is not on it"))
    }

    #[test]
    fn what_was_agreed_before_is_never_on_it_and_every_word_is_there_in_every_language() {
        let samples = Samples::of(LanguageTag::So);
        let meeting = meeting(&samples);
        for language in LanguageTag::ALL {
            let json = written(&samples, &minutes(&samples, &meeting), language);
            assert!(!json.contains(BEFORE));
            assert!(json.contains(NOTED));
            assert!(!json.contains(samples.file().case.code.as_str()));
            assert_eq!(missing(&json), Vec::<&str>::new());
        }
    }

    #[test]
    fn only_what_was_brought_is_on_it() {
        let samples = Samples::of(LanguageTag::So);
        let mut meeting = samples.meeting().clone();
        let all = minutes(&samples, &meeting).brought.parts.len();
        let kept = *meeting.brought.iter().next().unwrap();
        meeting.brought.remove(&kept);
        let minutes = minutes(&samples, &meeting);
        assert!(minutes.brought.parts.len() < all);
        let json = written(&samples, &minutes, LanguageTag::So);
        let on_it: Vec<_> = minutes.brought.parts.iter().map(|one| one.part).collect();
        let shown = |note: &Note| {
            let words = [note.words.as_str(), note.swedish.as_str()];
            words
                .into_iter()
                .filter(|words| !words.trim().is_empty())
                .all(|words| json.contains(words.trim()))
        };
        for talk in samples.rounds() {
            for at in talk.spoken() {
                let part = casework::Part {
                    conversation: talk.id,
                    at,
                };
                for (_, note) in talk.said(at) {
                    let in_words = minutes
                        .brought
                        .parts
                        .iter()
                        .any(|one| one.part == part && matches!(one.said, GoingOn::Words(..)));
                    if in_words {
                        assert!(shown(note));
                    } else if !on_it.contains(&part) {
                        assert!(!shown(note));
                    }
                }
            }
        }
    }

    #[test]
    fn the_plan_comes_first_then_the_childs_view_then_the_rest() {
        let samples = Samples::of(LanguageTag::Sv);
        let meeting = meeting(&samples);
        let minutes = Minutes {
            age_band: AgeBand::From6To9,
            ..minutes(&samples, &meeting)
        };
        let json = written(&samples, &minutes, LanguageTag::Sv);
        let order = [
            "Planen",
            "Håller ihop helheten",
            "Vi ses igen",
            "Den som kallar",
            "Vad barnet tycker",
            meeting.childs_view.as_str(),
            "Det någon inte håller med om",
            meeting.dissent.as_str(),
            "De som var med",
            "Det vi pratade om",
            "Det som togs med från samtalen",
        ];
        assert!(order.is_sorted_by_key(|words| place(&json, words)));
    }

    #[test]
    fn actions_stand_as_they_were_agreed_and_earlier_ones_apart() {
        let samples = Samples::of(LanguageTag::Sv);
        let meeting = samples.meeting();
        let mut minutes = minutes(&samples, meeting);
        let done_on = now().date().checked_sub_days(Days::new(1)).unwrap();
        let earlier = Action {
            meeting: None,
            what: text("Bokade en tid"),
            state: ActionState::Done {
                on: done_on,
                why: text("varförord"),
            },
            ..minutes.actions[0].clone()
        };
        minutes.actions.insert(0, &earlier);
        let json = written(&samples, &minutes, LanguageTag::Sv);
        let agreed: Vec<&str> = samples
            .file()
            .actions
            .iter()
            .map(|action| action.what.as_str())
            .collect();
        assert!(agreed.is_sorted_by_key(|what| place(&json, what)));
        assert!(place(&json, agreed[0]) < place(&json, "Från tidigare möten"));
        assert!(place(&json, "Från tidigare möten") < place(&json, "Bokade en tid"));
        assert!(json.contains("Klart 21 november 2026") && !json.contains("varförord"));
    }

    #[test]
    fn a_meeting_that_is_not_finished_says_so() {
        let samples = Samples::of(LanguageTag::Sv);
        let finished = meeting(&samples);
        let unfinished = Meeting {
            finished_at: None,
            ..finished.clone()
        };
        let not_held = Meeting {
            began_at: None,
            ..unfinished.clone()
        };
        let says = |meeting: &Meeting, words: &str| {
            written(&samples, &minutes(&samples, meeting), LanguageTag::Sv).contains(words)
        };
        assert!(!says(&finished, "utkast. Det är inte uppläst"));
        assert!(says(&unfinished, "utkast. Det är inte uppläst"));
        assert!(says(&not_held, "Mötet har inte hållits än"));
        assert!(!says(&not_held, "De som var med"));
    }
}
