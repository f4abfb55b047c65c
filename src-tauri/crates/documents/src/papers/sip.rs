//! *SIP-underlag*: the four contents of the law in its order, a working paper whose original is in the parties' own systems.
//!
//! The order is that of the common forms around the law's own four contents (`reference/domain.md` 4.1–4.3).

use std::collections::BTreeMap;

use casework::{
    Action, ActionId, ActionState, AgeBand, Brought, BroughtPart, Doer, NoteText, Participant,
    Principal, Question, SipGap, SipSheet, VoiceRole,
};
use wheel::LanguageTag;

use super::{
    Sheet,
    told::{self, Show},
};
use crate::{Block, Cell, Line, Pen, Row, Text, law::law};

/// *SIP-underlag*: the four contents of the law in its order, a working paper whose original is in the parties' own systems.
pub struct Sip<'a> {
    /// The sheet.
    pub sheet: SipSheet<'a>,
    /// How old the child is.
    pub age_band: AgeBand,
    /// What is brought: the child's own picture, resources, needs and goals.
    pub brought: Brought<'a>,
}

/// What the others have told, by the field of the form it belongs to (`reference/domain.md` 4.4).
const FIELDS: [(&str, Show); 3] = [
    ("sip-resources", Show::Answers(&[Question::Works])),
    ("sip-needs", Show::Answers(&[Question::Challenging])),
    (
        "sip-goals",
        Show::Answers(&[Question::Needed, Question::Hope, Question::NextStep]),
    ),
];

/// Stands there only where somebody has told something of the kind.
const MORE: [(&str, Show); 2] = [
    ("sip-changes", Show::Answers(&[Question::Changed])),
    ("sip-short", Show::Briefs),
];

impl Sheet for Sip<'_> {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("paper-sip-title")
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        Some(pen.say("sheet-working-paper"))
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        [
            self.beginning(pen),
            self.pictures(pen),
            self.contents(pen),
            self.end(pen),
            self.missing(pen),
            by_hand(pen),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

impl Sip<'_> {
    /// The meeting, its question and who takes part.
    fn beginning(&self, pen: &Pen<'_>) -> Vec<Block> {
        let meeting = self.sheet.meeting;
        // When it was held, whatever day it was planned for; until then when it is planned.
        let at = meeting
            .finished_at
            .or(meeting.at)
            .map_or_else(|| pen.say("sip-meeting-undecided"), |at| pen.moment(at));
        let people = meeting
            .participants
            .iter()
            .map(|one| self.participant(pen, one));
        let question = if meeting.question.is_blank() {
            written(pen, &meeting.question)
        } else {
            Block::Lead {
                text: pen.typed(meeting.question.as_str()),
            }
        };
        vec![
            Block::Facts {
                rows: vec![
                    Row::new(pen.say("sip-meeting"), at),
                    told::age(pen, self.age_band),
                    Row {
                        label: pen.say("sip-participants"),
                        values: people.collect(),
                    },
                ],
            },
            heading(pen.say("sip-question")),
            question,
        ]
    }

    /// The child's own description; then resources, needs and goals as the others told them.
    fn pictures(&self, pen: &Pen<'_>) -> Vec<Block> {
        let (own, others): (Vec<&BroughtPart<'_>>, Vec<&BroughtPart<'_>>) = self
            .brought
            .parts
            .iter()
            .partition(|part| part.part.at.voice.role() == VoiceRole::Child);
        let lines = |parts: &[&BroughtPart<'_>], show| told::lines(pen, self.age_band, parts, show);
        let described = told::cards(pen, self.age_band, &own, Show::All);
        let or_soft = |blocks: Vec<Block>, id| {
            if blocks.is_empty() {
                vec![soft(pen.say(id))]
            } else {
                blocks
            }
        };
        let mut blocks = vec![heading(pen.say(match self.age_band {
            AgeBand::From13To17 => "sip-young-description",
            AgeBand::UpTo5 | AgeBand::From6To9 | AgeBand::From10To12 => "sip-child-description",
        }))];
        blocks.extend(or_soft(described, "sheet-nothing"));
        for (title, show) in FIELDS {
            let where_else = if lines(&own, show).is_empty() {
                "sheet-nothing"
            } else {
                "sip-in-own-description"
            };
            blocks.push(heading(pen.say(title)));
            blocks.extend(or_soft(lines(&others, show), where_else));
        }
        for (title, show) in MORE {
            let told = lines(&others, show);
            if !told.is_empty() {
                blocks.push(heading(pen.say(title)));
                blocks.extend(told);
            }
        }
        blocks
    }

    /// What the law asks for, in its order.
    fn contents(&self, pen: &Pen<'_>) -> Vec<Block> {
        let sheet = &self.sheet;
        let mut measures: Vec<&Action> = sheet
            .by_principals
            .iter()
            .flat_map(|(_, actions)| actions.iter().copied())
            .collect();
        measures.sort_by_key(|action| match action.area {
            Some(area) => (0, told::place(pen, area), Some(area)),
            None => (1, 0, None),
        });
        let numbers: BTreeMap<ActionId, usize> =
            measures.iter().map(|action| action.id).zip(1..).collect();

        let mut blocks = vec![content(pen, 1)];
        blocks.push(if measures.is_empty() {
            soft(pen.say("sip-no-measures"))
        } else {
            needed(pen, &measures, &numbers)
        });

        blocks.push(content(pen, 2));
        if sheet.by_principals.is_empty() {
            blocks.push(soft(pen.say("sip-no-measures")));
        }
        for (principal, actions) in &sheet.by_principals {
            blocks.push(Block::Heading {
                level: 3,
                text: pen.say(principal_id(*principal)),
            });
            if *principal == Principal::Municipality {
                blocks.push(soft(pen.say("sip-principal-municipality-note")));
            }
            blocks.push(self.measures(pen, actions, &numbers));
        }

        blocks.push(content(pen, 3));
        blocks.push(if sheet.by_others.is_empty() {
            soft(pen.say("sip-no-others"))
        } else {
            self.measures(pen, &sheet.by_others, &BTreeMap::new())
        });

        blocks.push(content(pen, 4));
        blocks.push(match sheet.whole {
            None => soft(pen.say("sip-no-whole")),
            Some(holder) => Block::Lead {
                text: with_function(
                    pen,
                    |language| service(pen, language, holder.service),
                    &holder.function,
                ),
            },
        });

        if let Some(law) = law() {
            blocks.extend(law.of_sip(pen).map(soft));
            blocks.push(soft(law.checked(pen)));
        }
        blocks
    }

    /// Follow-up, the child's view, and what somebody does not agree with.
    fn end(&self, pen: &Pen<'_>) -> Vec<Block> {
        let meeting = self.sheet.meeting;
        let mut blocks = vec![heading(pen.say("sip-follow-up"))];
        blocks.push(match meeting.follow_up_on {
            None => soft(pen.say("action-no-day")),
            Some(day) => Block::Lead {
                text: pen.date(day),
            },
        });
        if !meeting.follow_up_by.is_blank() {
            let who = meeting.follow_up_by.as_str();
            blocks.push(Block::Paragraph {
                text: pen.say_with("sip-follow-up-by", |_| [("who", who.into())]),
            });
        }
        blocks.push(heading(pen.say(match self.age_band {
            AgeBand::From13To17 => "sip-young-view",
            AgeBand::UpTo5 | AgeBand::From6To9 | AgeBand::From10To12 => "sip-child-view",
        })));
        blocks.push(written(pen, &meeting.childs_view));
        if !meeting.dissent.is_blank() {
            blocks.push(heading(pen.say("sip-dissent")));
            blocks.push(written(pen, &meeting.dissent));
        }
        blocks
    }

    /// What the plan is missing.
    fn missing(&self, pen: &Pen<'_>) -> Vec<Block> {
        let gaps = &self.sheet.gaps;
        let mut blocks = Vec::new();
        if gaps.is_empty() {
            blocks.push(soft(pen.say("sip-gaps-none")));
        } else {
            blocks.push(Block::List {
                items: gaps.iter().map(|gap| pen.say(gap_id(*gap))).collect(),
                counted: false,
            });
            if self.sheet.meeting.finished_at.is_some() {
                blocks.push(soft(pen.say("sip-gaps-over")));
            }
        }
        vec![Block::Note {
            title: pen.say("sip-gaps-title"),
            blocks,
        }]
    }

    fn participant(&self, pen: &Pen<'_>, one: &Participant) -> Text {
        with_function(
            pen,
            |language| pen.voice_in(language, one.voice, self.age_band),
            &one.function,
        )
    }

    /// Measures with who does them and by when; with the number each has under content 1.
    fn measures(
        &self,
        pen: &Pen<'_>,
        actions: &[&Action],
        numbers: &BTreeMap<ActionId, usize>,
    ) -> Block {
        let mut head = vec![
            pen.say("action-what"),
            pen.say("action-doer"),
            pen.say("action-by"),
        ];
        let mut widths = vec![5.0, 4.0, 3.0];
        if !numbers.is_empty() {
            head.insert(0, pen.say("paper-sip-number"));
            widths.insert(0, 1.0);
        }
        let rows = actions.iter().map(|action| {
            let number = numbers.get(&action.id).map(|number| numbered(pen, *number));
            let what = Cell {
                texts: vec![pen.typed(action.what.as_str())],
                colour: action.area.map(|area| pen.area(area).rim),
            };
            number
                .into_iter()
                .chain([
                    what,
                    Cell::text(self.doer(pen, action)),
                    Cell::text(by_when(pen, action)),
                ])
                .collect()
        });
        Block::Table {
            head,
            widths,
            rows: rows.collect(),
        }
    }

    fn doer(&self, pen: &Pen<'_>, action: &Action) -> Text {
        let doer = |language| match action.doer {
            Doer::Service { service: role } => service(pen, language, role),
            Doer::Person { voice } => pen.voice_in(language, voice, self.age_band),
            Doer::Outside => {
                let outside = pen.locales().text(language, "action-doer-outside", []);
                outside.into_owned()
            }
        };
        with_function(pen, doer, &action.who)
    }
}

/// Which measures are needed: numbered, with the area each belongs to.
fn needed(pen: &Pen<'_>, measures: &[&Action], numbers: &BTreeMap<ActionId, usize>) -> Block {
    let rows = measures.iter().map(|action| {
        let area = action.area.map(|area| pen.area(area));
        let number = numbers.get(&action.id).copied().unwrap_or_default();
        vec![
            numbered(pen, number),
            Cell::text(pen.typed(action.what.as_str())),
            match area {
                None => Cell::text(pen.say("sip-no-area")),
                Some(area) => Cell {
                    texts: vec![area.name],
                    colour: Some(area.rim),
                },
            },
        ]
    });
    Block::Table {
        head: vec![
            pen.say("paper-sip-number"),
            pen.say("action-what"),
            pen.say("paper-sip-area"),
        ],
        widths: vec![1.0, 7.0, 5.0],
        rows: rows.collect(),
    }
}

/// What the common forms have at their end and no program can fill in.
fn by_hand(pen: &Pen<'_>) -> Vec<Block> {
    let lines = [
        ("paper-sip-consent-line", 1),
        ("paper-sip-copies-line", 2),
        ("paper-sip-signatures-line", 3),
    ];
    let blocks = std::iter::once(heading(pen.say("paper-sip-by-hand"))).chain(
        lines.into_iter().map(|(id, count)| Block::Lines {
            label: pen.say(id),
            count,
        }),
    );
    vec![Block::Together {
        blocks: blocks.collect(),
    }]
}

/// One of the law's four, under its number.
fn content(pen: &Pen<'_>, number: u8) -> Block {
    let id = match number {
        1 => "sip-content-1",
        2 => "sip-content-2",
        3 => "sip-content-3",
        _ => "sip-content-4",
    };
    heading(pen.say_with("paper-sip-content", |language| {
        let content = pen.locales().text(language, id, []).into_owned();
        [
            ("number", number.to_string().into()),
            ("content", content.into()),
        ]
    }))
}

fn by_when(pen: &Pen<'_>, action: &Action) -> Text {
    match (&action.state, action.by) {
        (ActionState::Done { on, .. }, _) => pen.say_with("sip-done", |language| {
            [("date", pen.locales().date_long(language, *on).into())]
        }),
        (_, Some(by)) => pen.date(by),
        (_, None) => pen.say("action-no-day"),
    }
}

/// Somebody, with the function that staff typed for them.
fn with_function(pen: &Pen<'_>, who: impl Fn(LanguageTag) -> String, function: &NoteText) -> Text {
    if function.is_blank() {
        return pen.each(who);
    }
    pen.say_with("action-doer-with-function", |language| {
        [
            ("doer", who(language).into()),
            ("function", function.as_str().into()),
        ]
    })
}

fn service(pen: &Pen<'_>, language: LanguageTag, role: VoiceRole) -> String {
    let id = format!("role-{}", role.as_str());
    pen.locales().text(language, &id, []).into_owned()
}

fn numbered(pen: &Pen<'_>, number: usize) -> Cell {
    Cell::text(Text::one(Line::ours(pen.first(), &number.to_string())))
}

fn written(pen: &Pen<'_>, words: &NoteText) -> Block {
    if words.is_blank() {
        return soft(pen.say("sheet-nothing-written"));
    }
    Block::Paragraph {
        text: pen.typed(words.as_str()),
    }
}

fn heading(text: Text) -> Block {
    Block::Heading { level: 2, text }
}

fn soft(text: Text) -> Block {
    Block::Soft { text }
}

fn principal_id(principal: Principal) -> &'static str {
    match principal {
        Principal::SocialServices => "sip-principal-social-services",
        Principal::Region => "sip-principal-region",
        Principal::Municipality => "sip-principal-municipality",
        Principal::Other => "sip-content-3",
    }
}

fn gap_id(gap: SipGap) -> &'static str {
    match gap {
        SipGap::NoConsent => "sip-gap-no-consent",
        SipGap::NoQuestion => "sip-gap-no-question",
        SipGap::NoMeasure => "sip-gap-no-measure",
        SipGap::NoSocialServices => "sip-gap-no-social-services",
        SipGap::NoHealthCare => "sip-gap-no-health-care",
        SipGap::NoDay => "sip-gap-no-day",
        SipGap::NoOthers => "sip-gap-no-others",
        SipGap::NoWhole => "sip-gap-no-whole",
        SipGap::WholeIsNoPrincipal => "sip-gap-whole-is-no-principal",
        SipGap::WholeWithoutFunction => "sip-gap-whole-without-function",
        SipGap::NoFollowUp => "sip-gap-no-follow-up",
        SipGap::NoChildsView => "sip-gap-no-childs-view",
    }
}

#[cfg(test)]
mod tests;
