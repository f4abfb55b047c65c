//! *Dagordning*: what a samordningsmöte is about, who is there, and how long each thing takes. Nothing of any conversation.

use casework::{AgeBand, AgendaItem, AgendaKind, Meeting};
use chrono::NaiveDateTime;

use super::{Sheet, meeting_facts};
use crate::{Block, CardLook, Pen, Row, Step, Text, Tone};

/// *Dagordning*: what a samordningsmöte is about, who is there, and how long each thing takes. Nothing of any conversation,
/// and nothing of what was noted.
pub struct Agenda<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// How old the child is.
    pub age_band: AgeBand,
}

/// So many lines to write on stand beside an item, besides the one that parts it from the next.
const LINES: u8 = 1;

impl Sheet for Agenda<'_> {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("paper-agenda-title")
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        Some(pen.say("paper-agenda-lead"))
    }

    fn tone(&self) -> Tone {
        Tone::Family
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let meeting = self.meeting;
        let mut blocks = Vec::new();
        if !meeting.question.is_blank() {
            blocks.push(Block::Card {
                title: pen.say("room-question"),
                words: pen.typed(meeting.question.as_str()),
                look: CardLook::Quiet,
            });
        }
        let mut facts = meeting_facts::when_and_where(pen, meeting);
        facts.push(Row::new(
            pen.say("invitation-interpreter"),
            meeting_facts::interpreter(pen, meeting),
        ));
        if !meeting.participants.is_empty() {
            let those = &meeting.participants;
            facts.push(Row::new(
                pen.say("held-participants"),
                meeting_facts::participants_in_a_line(pen, those, self.age_band),
            ));
        }
        blocks.push(Block::Facts { rows: facts });
        blocks.extend(meeting_facts::untranslated(pen, "paper-meeting-written"));
        blocks.push(Block::Heading {
            level: 2,
            text: pen.say("invitation-how"),
        });
        if meeting.agenda.is_empty() {
            blocks.push(Block::Lines {
                label: pen.say("paper-agenda-empty"),
                count: 6,
            });
            return blocks;
        }
        let clock = meeting_facts::clock(meeting);
        blocks.push(Block::Course {
            steps: meeting
                .agenda
                .iter()
                .zip(clock)
                .map(|(item, span)| step(pen, item, span))
                .collect(),
        });
        blocks
    }
}

fn step(pen: &Pen<'_>, item: &AgendaItem, span: Option<(NaiveDateTime, NaiveDateTime)>) -> Step {
    Step {
        time: span.map(|span| meeting_facts::span(pen, span)),
        long: (0 < item.minutes).then(|| meeting_facts::minutes(pen, item.minutes)),
        text: meeting_facts::item(pen, item),
        added: meeting_facts::added(pen, item),
        lines: if item.kind == AgendaKind::Pause {
            0
        } else {
            LINES
        },
    }
}

#[cfg(test)]
mod tests {
    use casework::NoteText;
    use wheel::LanguageTag;

    use super::{
        super::meeting_facts::testing::{BEFORE, NOTED, json, meeting, missing, paper, said, text},
        *,
    };
    use crate::{Languages, samples::Samples};

    fn written(samples: &Samples, meeting: &Meeting, languages: Languages) -> String {
        let age_band = samples.file().case.age_band;
        json(&paper(samples, &Agenda { meeting, age_band }, languages))
    }

    #[test]
    fn nothing_said_before_noted_or_brought_is_on_it() {
        let samples = Samples::of(LanguageTag::So);
        let meeting = meeting(&samples);
        for language in LanguageTag::ALL {
            let languages = Languages::beside(language, LanguageTag::Sv);
            let agenda = written(&samples, &meeting, languages);
            assert!(!agenda.contains(BEFORE) && !agenda.contains(NOTED));
            assert!(!agenda.contains(meeting.childs_view.as_str()));
            assert!(!agenda.contains(meeting.dissent.as_str()));
            assert!(said(&samples).iter().all(|words| !agenda.contains(words)));
            assert_eq!(missing(&agenda), Vec::<&str>::new());
        }
    }

    #[test]
    fn each_item_has_its_time_and_room_to_write_and_a_pause_only_its_time() {
        let samples = Samples::of(LanguageTag::Sv);
        let mut meeting = meeting(&samples);
        meeting.at = Some("2026-12-03T13:00:00".parse().unwrap());
        let item = |kind, minutes, words: &str| AgendaItem {
            kind,
            minutes,
            words: text(words),
            noted: NoteText::default(),
        };
        meeting.agenda = vec![
            item(AgendaKind::Welcome, 5, "Tolken först"),
            item(AgendaKind::Own, 20, "Resan i april"),
            item(AgendaKind::Pause, 10, ""),
        ];
        let agenda = Agenda {
            meeting: &meeting,
            age_band: samples.file().case.age_band,
        };
        let one = Languages::one(LanguageTag::Sv);
        let paper = paper(&samples, &agenda, one);
        let mut blocks = paper.parts[0].blocks.iter();
        let steps = blocks.find_map(|block| match block {
            Block::Course { steps } => Some(steps),
            _ => None,
        });
        let plain = |text: &Text| text.first().as_str().replace(['\u{2068}', '\u{2069}'], "");
        let seen: Vec<_> = steps
            .unwrap()
            .iter()
            .map(|step| {
                let time = step.time.as_ref().map(plain).unwrap();
                let added = step.added.as_ref().map(plain).unwrap_or_default();
                (time, plain(&step.text), added, step.lines)
            })
            .collect();
        let expected = [
            ("13:00–13:05", "Välkomna", "Tolken först", LINES),
            ("13:05–13:25", "Resan i april", "", LINES),
            ("13:25–13:35", "Paus", "", 0),
        ];
        let expected = expected.map(|(time, text, added, lines)| {
            (time.to_owned(), text.to_owned(), added.to_owned(), lines)
        });
        assert_eq!(seen, expected);
    }
}
