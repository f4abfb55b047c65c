//! *Inbjudan* to a samordningsmöte: a letter to one of those who are invited. Nothing of any conversation.

use casework::{
    AgeBand, AgendaItem, AgendaKind, Interpreter, Meeting, Participant, Party, Voice, VoiceRole,
};

use super::{Sheet, meeting_facts};
use crate::{Block, CardLook, Pen, Row, Step, Text, Tone};

/// *Inbjudan* to a samordningsmöte: a letter to one of those who are invited. Nothing of any conversation,
/// of what was agreed with the child before or of what was noted.
pub struct Invitation<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Who is invited.
    pub to: &'a Participant,
    /// How old the child is.
    pub age_band: AgeBand,
}

/// Who reads a letter. A child under six has it read aloud, in the words of the next age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reader {
    Young,
    Older,
    Guardian,
    Close,
    Service,
}

/// What a letter says in its own tone. The same letters as on the screen.
struct Letter {
    title: &'static str,
    /// What the meeting is, and why it is about the one who reads.
    opening: &'static [&'static str],
    interpreter: &'static str,
    no_interpreter: &'static str,
    /// How the child takes part, and what is not said without consent: each a heading and what stands under it.
    passages: [(&'static str, &'static [&'static str]); 2],
    /// Before the line on which the sender writes whom to answer.
    answer: &'static str,
    bye: &'static str,
}

impl Sheet for Invitation<'_> {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say(self.reader().letter().title)
    }

    fn tone(&self) -> Tone {
        match self.reader() {
            Reader::Young => Tone::Child,
            Reader::Older | Reader::Guardian | Reader::Close => Tone::Family,
            Reader::Service => Tone::Staff,
        }
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let meeting = self.meeting;
        let letter = self.reader().letter();
        let paragraph = |id: &&str| Block::Paragraph { text: pen.say(id) };
        let mut blocks: Vec<Block> = letter.opening.iter().map(paragraph).collect();
        let question = self.question(pen);
        let mut facts = meeting_facts::when_and_where(pen, meeting);
        let interpreter = match meeting.interpreter {
            Interpreter::Present => letter.interpreter,
            Interpreter::Absent => letter.no_interpreter,
        };
        facts.push(Row::new(
            pen.say("invitation-interpreter"),
            pen.say(interpreter),
        ));
        let facts = Block::Facts { rows: facts };
        let written = match self.reader() {
            Reader::Young => "paper-invitation-written-young",
            _ => "paper-meeting-written",
        };
        let written = meeting_facts::untranslated(pen, written);
        if self.has_columns(pen) {
            blocks.push(facts);
            blocks.extend(written);
            let question_and_who = question.into_iter().chain(self.who(pen)).collect();
            let mut columns = vec![question_and_who];
            columns.extend(self.how(pen));
            blocks.push(Block::Columns { columns });
        } else {
            blocks.extend(question);
            blocks.push(facts);
            blocks.extend(written);
            blocks.extend(self.who(pen));
            blocks.extend(self.how(pen).into_iter().flatten());
        }
        let [part, before] = letter.passages.map(|(title, lines)| {
            let heading = Block::Heading {
                level: 2,
                text: pen.say(title),
            };
            let lines = lines.iter().map(paragraph);
            std::iter::once(heading).chain(lines).collect::<Vec<_>>()
        });
        let answer = Block::Paragraph {
            text: pen.say(letter.answer),
        };
        let contact = Block::Lines {
            label: pen.say("invitation-contact"),
            count: 1,
        };
        let farewell = Block::Lead {
            text: pen.say(letter.bye),
        };
        if self.has_columns(pen) {
            let before = before.into_iter().chain([answer]).collect();
            blocks.push(Block::Columns {
                columns: vec![part, before],
            });
            let last = Block::Columns {
                columns: vec![vec![contact], vec![farewell]],
            };
            blocks.push(Block::Together { blocks: vec![last] });
        } else {
            blocks.extend(part);
            blocks.extend(before);
            blocks.push(Block::Together {
                blocks: vec![answer, contact, farewell],
            });
        }
        blocks
    }
}

impl Invitation<'_> {
    fn reader(&self) -> Reader {
        let role = self.to.voice.role();
        match role.party() {
            Party::Child if self.age_band == AgeBand::From13To17 => Reader::Older,
            Party::Child => Reader::Young,
            Party::Guardian => Reader::Guardian,
            Party::Close => Reader::Close,
            Party::Service => Reader::Service,
        }
    }

    /// Where the words are small and in one language, parts stand beside each other.
    fn has_columns(&self, pen: &Pen<'_>) -> bool {
        self.tone() != Tone::Child && pen.second().is_none()
    }

    fn question(&self, pen: &Pen<'_>) -> Option<Block> {
        let question = &self.meeting.question;
        if question.is_blank() {
            return None;
        }
        Some(Block::Card {
            title: pen.say("invitation-question"),
            words: pen.typed(question.as_str()),
            look: CardLook::Quiet,
        })
    }

    fn who(&self, pen: &Pen<'_>) -> Vec<Block> {
        let invited = self.meeting.participants.iter();
        vec![
            Block::Heading {
                level: 2,
                text: pen.say("invitation-who"),
            },
            Block::List {
                items: invited.map(|one| self.invited(pen, one)).collect(),
                counted: false,
            },
        ]
    }

    /// Somebody who is invited, as the one who reads the letter would say it.
    fn invited(&self, pen: &Pen<'_>, one: &Participant) -> Text {
        let role = one.voice.role();
        pen.each(|language| {
            let say = |id| pen.locales().text(language, id, []).into_owned();
            let named = pen.voice_in(language, one.voice, self.age_band);
            // A letter to a service may be read by another there than the one who comes.
            let name = if is_reader(self.to.voice, one.voice) {
                say("invitation-you")
            } else if let Some(meaning) = meaning(role) {
                let args = [("service", named.into()), ("meaning", say(meaning).into())];
                let locales = pen.locales();
                locales
                    .text(language, "invitation-service", args)
                    .into_owned()
            } else {
                named
            };
            meeting_facts::with_function(pen.locales(), language, name, &one.function)
        })
    }

    fn how(&self, pen: &Pen<'_>) -> Option<Vec<Block>> {
        let agenda = &self.meeting.agenda;
        if agenda.is_empty() {
            return None;
        }
        let step = |item: &AgendaItem| Step {
            time: None,
            long: (0 < item.minutes).then(|| meeting_facts::minutes(pen, item.minutes)),
            text: self.item(pen, item),
            added: meeting_facts::added(pen, item),
            lines: 0,
        };
        Some(vec![
            Block::Heading {
                level: 2,
                text: pen.say("invitation-how"),
            },
            Block::Course {
                steps: agenda.iter().map(step).collect(),
            },
        ])
    }

    /// What an item of the agenda is called. To a child under 13 in the words of a child.
    fn item(&self, pen: &Pen<'_>, item: &AgendaItem) -> Text {
        if self.reader() == Reader::Young && item.kind != AgendaKind::Own {
            return pen.say(&format!("invitation-young-agenda-{}", item.kind.as_str()));
        }
        meeting_facts::item(pen, item)
    }
}

fn is_reader(reader: Voice, voice: Voice) -> bool {
    reader == voice && voice.role().party() != Party::Service
}

/// What services stand for that families know by a few letters.
fn meaning(role: VoiceRole) -> Option<&'static str> {
    match role {
        VoiceRole::ChildHealthCentre => Some("role-child-health-centre-meaning"),
        VoiceRole::ChildPsychiatry => Some("role-child-psychiatry-meaning"),
        VoiceRole::YouthFollowUp => Some("role-youth-follow-up-meaning"),
        _ => None,
    }
}

impl Reader {
    fn letter(self) -> Letter {
        match self {
            Self::Young => Letter {
                title: "invitation-young-title",
                opening: &["invitation-young-what", "invitation-young-about"],
                interpreter: "invitation-young-interpreter",
                no_interpreter: "invitation-young-no-interpreter",
                passages: [
                    (
                        "invitation-young-part",
                        &["invitation-young-part-ways", "invitation-young-pause"],
                    ),
                    (
                        "invitation-young-before-title",
                        &["invitation-young-before"],
                    ),
                ],
                answer: "invitation-young-answer",
                bye: "invitation-young-bye",
            },
            Self::Older => Letter {
                title: "invitation-older-title",
                opening: &["invitation-older-what", "invitation-older-about"],
                interpreter: "invitation-older-interpreter",
                no_interpreter: "invitation-older-no-interpreter",
                passages: [
                    (
                        "invitation-older-part",
                        &["invitation-older-part-ways", "invitation-older-pause"],
                    ),
                    (
                        "invitation-older-before-title",
                        &["invitation-older-before"],
                    ),
                ],
                answer: "invitation-older-answer",
                bye: "invitation-older-bye",
            },
            Self::Guardian => Letter {
                title: "invitation-guardian-title",
                opening: &[
                    "invitation-guardian-what",
                    "invitation-guardian-about",
                    "invitation-guardian-support",
                ],
                interpreter: "invitation-adult-interpreter",
                no_interpreter: "invitation-adult-no-interpreter",
                passages: [
                    (
                        "invitation-guardian-part",
                        &["invitation-guardian-part-ways", "invitation-adult-pause"],
                    ),
                    (
                        "invitation-adult-before-title",
                        &["invitation-guardian-before"],
                    ),
                ],
                answer: "invitation-adult-answer",
                bye: "invitation-adult-bye",
            },
            Self::Close => Letter {
                title: "invitation-guardian-title",
                opening: &["invitation-close-what"],
                interpreter: "invitation-adult-interpreter",
                no_interpreter: "invitation-adult-no-interpreter",
                passages: [
                    (
                        "invitation-guardian-part",
                        &["invitation-close-part-ways", "invitation-adult-pause"],
                    ),
                    (
                        "invitation-adult-before-title",
                        &["invitation-close-before"],
                    ),
                ],
                answer: "invitation-adult-answer",
                bye: "invitation-adult-bye",
            },
            Self::Service => Letter {
                title: "invitation-service-title",
                opening: &["invitation-service-what", "invitation-service-about"],
                interpreter: "invitation-service-interpreter",
                no_interpreter: "invitation-service-no-interpreter",
                passages: [
                    ("invitation-service-part", &["invitation-service-part-ways"]),
                    (
                        "invitation-service-before-title",
                        &["invitation-service-before"],
                    ),
                ],
                answer: "invitation-service-answer",
                bye: "invitation-service-bye",
            },
        }
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

    /// Each reader: a role, the child's age, and the opening of their letter.
    const READERS: [(VoiceRole, AgeBand, &str); 6] = [
        (VoiceRole::Child, AgeBand::UpTo5, "invitation-young-what"),
        (
            VoiceRole::Child,
            AgeBand::From10To12,
            "invitation-young-what",
        ),
        (
            VoiceRole::Child,
            AgeBand::From13To17,
            "invitation-older-what",
        ),
        (
            VoiceRole::Father,
            AgeBand::From6To9,
            "invitation-guardian-what",
        ),
        (
            VoiceRole::ClosePerson,
            AgeBand::From6To9,
            "invitation-close-what",
        ),
        (
            VoiceRole::ChildPsychiatry,
            AgeBand::From6To9,
            "invitation-service-what",
        ),
    ];

    fn participant(role: VoiceRole) -> Participant {
        Participant {
            voice: Voice::new(role, 1).unwrap(),
            function: NoteText::default(),
            language: LanguageTag::Sv,
        }
    }

    fn written(
        samples: &Samples,
        meeting: &Meeting,
        (role, age_band): (VoiceRole, AgeBand),
        languages: Languages,
    ) -> String {
        let letter = Invitation {
            meeting,
            to: &participant(role),
            age_band,
        };
        json(&paper(samples, &letter, languages))
    }

    #[test]
    fn each_reader_gets_a_letter_of_their_own_in_every_language() {
        let samples = Samples::of(LanguageTag::So);
        let meeting = meeting(&samples);
        let locales = samples.desk().locales;
        for (role, age_band, own) in READERS {
            for language in LanguageTag::ALL {
                for interpreter in [Interpreter::Present, Interpreter::Absent] {
                    let meeting = Meeting {
                        interpreter,
                        ..meeting.clone()
                    };
                    let languages = Languages::beside(language, LanguageTag::Sv);
                    let letter = written(&samples, &meeting, (role, age_band), languages);
                    assert_eq!(missing(&letter), Vec::<&str>::new());
                    for (.., id) in READERS {
                        let opening = locales.text(language, id, []);
                        let opening = serde_json::to_string(&*opening).unwrap();
                        assert_eq!(letter.contains(&opening), id == own, "{id} in {language:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_said_before_noted_or_brought_is_in_any_letter() {
        let samples = Samples::of(LanguageTag::So);
        let meeting = meeting(&samples);
        for (role, age_band, _) in READERS {
            let languages = Languages::beside(LanguageTag::So, LanguageTag::Sv);
            let letter = written(&samples, &meeting, (role, age_band), languages);
            assert!(!letter.contains(BEFORE) && !letter.contains(NOTED));
            assert!(!letter.contains(meeting.childs_view.as_str()));
            assert!(!letter.contains(meeting.dissent.as_str()));
            assert!(said(&samples).iter().all(|words| !letter.contains(words)));
            assert!(!letter.contains(samples.file().case.code.as_str()));
        }
    }

    #[test]
    fn a_child_reads_the_agenda_in_a_childs_words_and_everybody_the_typed_ones_as_typed() {
        let samples = Samples::of(LanguageTag::Sv);
        let mut meeting = meeting(&samples);
        meeting.agenda.push(AgendaItem {
            kind: AgendaKind::Own,
            minutes: 0,
            words: text("Resan i april"),
            noted: NoteText::default(),
        });
        let one = Languages::one(LanguageTag::Sv);
        let child = written(
            &samples,
            &meeting,
            (VoiceRole::Child, AgeBand::From6To9),
            one,
        );
        let mother = written(
            &samples,
            &meeting,
            (VoiceRole::Mother, AgeBand::From6To9),
            one,
        );
        assert!(child.contains("Vi säger hej") && !child.contains("Det som är utmanande"));
        assert!(mother.contains("Det som är utmanande") && !mother.contains("Vi säger hej"));
        assert!(child.contains("Resan i april") && mother.contains("Resan i april"));
    }

    #[test]
    fn who_reads_it_is_you_and_a_service_is_named_with_what_it_stands_for() {
        let samples = Samples::of(LanguageTag::Sv);
        let meeting = Meeting {
            participants: vec![
                participant(VoiceRole::Child),
                participant(VoiceRole::ChildPsychiatry),
            ],
            ..meeting(&samples)
        };
        let one = Languages::one(LanguageTag::Sv);
        let to = |role| written(&samples, &meeting, (role, AgeBand::From6To9), one);
        assert!(to(VoiceRole::Child).contains("\"Du\""));
        let service = to(VoiceRole::ChildPsychiatry);
        assert!(!service.contains("\"Du\""));
        assert!(service.contains("BUP (Barn- och ungdomspsykiatrin)"));
    }
}
