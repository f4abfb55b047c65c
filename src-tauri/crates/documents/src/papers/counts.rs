//! *Redovisning*: the usage counts of a release as a page to read, with charts.
//!
//! Every number on it is one of the release. Nothing is added up, divided or compared here: what is safe to
//! tell was settled when the release was made (`product.md`, "Usage counts").

use std::borrow::Cow;

use casework::{Context, Step};
use l10n::Value;
use wheel::LanguageTag;

use super::Sheet;
use crate::{Bar, Block, CardLook, Pen, Row, Text};

/// *Redovisning*: the usage counts of a release as a page to read, with charts.
pub struct Counts {
    /// The unit: "Elevhälsan, Katrineholms kommun". Typed in settings.
    pub unit: String,
    /// The half-year it covers.
    pub period: Period,
    /// Earlier half-years that had too few uses to be told and are counted here, oldest first.
    pub held: Vec<Period>,
    /// How many uses of the wheel were counted.
    pub total: u64,
    /// How many uses, and how many different cases, every number stands for at least: 5 to 20.
    pub fewest: u64,
    /// One table a question, in their order.
    pub tables: Vec<CountTable>,
}

/// A half-year of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The year.
    pub year: i32,
    /// Which half of it.
    pub half: HalfYear,
}

/// A half-year of the school calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HalfYear {
    /// January to June.
    Spring,
    /// July to December.
    Autumn,
}

/// A question and how many uses there were of each answer. Only what a release has published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountTable {
    /// What is asked of each use.
    pub question: CountQuestion,
    /// The answers, in the order of the question; the merged one last. Empty where the table could not be
    /// split safely and only the total stands.
    pub rows: Vec<CountRow>,
}

/// An answer, or several merged into one, and how many uses had it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountRow {
    /// Which.
    pub of: CountOf,
    /// How many.
    pub count: u64,
}

/// What a row counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CountOf {
    /// One answer.
    Answer(CountAnswer),
    /// *Övriga*: these answers together, none of which is told by itself.
    Others(Vec<CountAnswer>),
}

/// What is asked of each use of the wheel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountQuestion {
    /// In which month.
    Month,
    /// Where the wheel was used.
    Context,
    /// Where in the model.
    Step,
    /// In which language of the family.
    Language,
    /// Whether somebody interpreted.
    Interpreter,
    /// Whether the child took part.
    Child,
    /// Whether a guardian took part.
    Guardian,
    /// How many services took part.
    Services,
    /// What it led to.
    LedTo,
    /// On a screen or on paper.
    Form,
    /// With which edition of the wheel.
    Edition,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CountAnswer {
    /// A month of a year, from 1.
    Month {
        /// The year.
        year: i32,
        /// The month, 1 to 12.
        month: u8,
    },
    /// A context.
    Context(Context),
    /// A step of the model.
    Step(Step),
    /// A language.
    Language(LanguageTag),
    /// Yes.
    Yes,
    /// No.
    No,
    /// So many services; 3 stands for three or more.
    Services(u8),
    /// What it led to.
    LedTo(LedTo),
    /// On a screen.
    OnScreen,
    /// On paper.
    OnPaper,
    /// An edition of the wheel, as it is called.
    Edition(String),
}

/// What a use of the wheel led to (`reference/domain.md` 9.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedTo {
    /// The unit does what is needed itself.
    OwnService,
    /// Another service takes over.
    Handover,
    /// A samordningsmöte.
    CoordinationMeeting,
    /// A SIP.
    Sip,
    /// Nothing more for now.
    Nothing,
}

impl Sheet for Counts {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("paper-counts-title")
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        let lead = pen.say_with("paper-counts-lead", |language| {
            [
                ("unit", self.unit.as_str().into()),
                ("period", period_in(pen, language, self.period).into()),
            ]
        });
        Some(lead)
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let mut blocks = vec![Block::Card {
            title: pen.say("paper-counts-total"),
            words: pen.say_with("paper-counts-total-uses", |_| {
                [("count", self.total.into())]
            }),
            look: CardLook::Quiet,
        }];
        blocks.extend(self.held(pen));
        blocks.push(Block::Soft {
            text: pen.say("paper-counts-use-is"),
        });
        blocks.push(self.how_to_read(pen));
        blocks.extend(self.tables.iter().map(|table| self.table(pen, table)));
        blocks.extend(what_they_are_not(pen));
        blocks
    }
}

impl Counts {
    /// The earlier half-years that are counted here, if there are any.
    fn held(&self, pen: &Pen<'_>) -> Option<Block> {
        if self.held.is_empty() {
            return None;
        }
        let mut values: Vec<Text> = self
            .held
            .iter()
            .map(|period| pen.each(|language| period_in(pen, language, *period)))
            .collect();
        values.push(pen.say("paper-counts-held-why"));
        let label = pen.say("paper-counts-held");
        Some(Block::Facts {
            rows: vec![Row { label, values }],
        })
    }

    /// How the numbers are read, and why some answers stand together.
    fn how_to_read(&self, pen: &Pen<'_>) -> Block {
        let fewest = pen.say_with("paper-counts-read-fewest", |_| {
            [("count", self.fewest.into())]
        });
        let sentences = [
            pen.say("paper-counts-read-bars"),
            fewest,
            pen.say("paper-counts-read-other"),
            pen.say("paper-counts-read-total"),
        ];
        Block::Note {
            title: pen.say("paper-counts-read"),
            blocks: sentences.map(|text| Block::Soft { text }).to_vec(),
        }
    }

    fn table(&self, pen: &Pen<'_>, table: &CountTable) -> Block {
        let mut blocks = vec![Block::Heading {
            level: 2,
            text: pen.say(question_id(table.question)),
        }];
        let mut bars: Vec<Bar> = table
            .rows
            .iter()
            .map(|row| Bar {
                label: pen.each(|language| row_in(pen, language, &row.of)),
                count: row.count,
            })
            .collect();
        if bars.is_empty() {
            blocks.push(Block::Paragraph {
                text: pen.say("paper-counts-not-split"),
            });
            bars.push(Bar {
                label: pen.say("paper-counts-all"),
                count: self.total,
            });
        }
        blocks.push(Block::Counted {
            head: [pen.say("paper-counts-answer"), pen.say("paper-counts-uses")],
            bars,
            longest: self.total,
        });
        Block::Together { blocks }
    }
}

fn what_they_are_not(pen: &Pen<'_>) -> [Block; 2] {
    let points = [
        "paper-counts-not-child",
        "paper-counts-not-health",
        "paper-counts-not-children",
        "paper-counts-not-better",
        "paper-counts-not-cross",
    ];
    let heading = Block::Heading {
        level: 2,
        text: pen.say("paper-counts-not"),
    };
    let list = Block::List {
        items: points.map(|id| pen.say(id)).to_vec(),
        counted: false,
    };
    [heading, list]
}

fn period_in(pen: &Pen<'_>, language: LanguageTag, period: Period) -> String {
    let id = match period.half {
        HalfYear::Spring => "paper-counts-spring",
        HalfYear::Autumn => "paper-counts-autumn",
    };
    say_in(
        pen,
        language,
        id,
        [("year", period.year.to_string().into())],
    )
}

fn question_id(question: CountQuestion) -> &'static str {
    match question {
        CountQuestion::Month => "paper-counts-month",
        CountQuestion::Context => "paper-counts-context",
        CountQuestion::Step => "paper-counts-step",
        CountQuestion::Language => "paper-counts-language",
        CountQuestion::Interpreter => "paper-counts-interpreter",
        CountQuestion::Child => "paper-counts-child",
        CountQuestion::Guardian => "paper-counts-guardian",
        CountQuestion::Services => "paper-counts-services",
        CountQuestion::LedTo => "paper-counts-led-to",
        CountQuestion::Form => "paper-counts-form",
        CountQuestion::Edition => "paper-counts-edition",
    }
}

fn row_in(pen: &Pen<'_>, language: LanguageTag, of: &CountOf) -> String {
    match of {
        CountOf::Answer(answer) => answer_in(pen, language, answer),
        CountOf::Others(answers) => {
            let names: Vec<String> = answers
                .iter()
                .map(|answer| format!("\u{2068}{}\u{2069}", answer_in(pen, language, answer)))
                .collect();
            let answers = names.join(" · ");
            say_in(
                pen,
                language,
                "paper-counts-other",
                [("answers", answers.into())],
            )
        }
    }
}

fn answer_in(pen: &Pen<'_>, language: LanguageTag, answer: &CountAnswer) -> String {
    let id: Cow<'static, str> = match answer {
        CountAnswer::Month { year, month } => {
            let month = say_in(pen, language, &format!("month-{month}"), []);
            let args = [("month", month.into()), ("year", year.to_string().into())];
            return say_in(pen, language, "paper-counts-month-year", args);
        }
        CountAnswer::Edition(edition) => return edition.clone(),
        CountAnswer::Context(context) => format!("context-{}", context.as_str()).into(),
        CountAnswer::Step(step) => format!("step-{}", step.as_str()).into(),
        CountAnswer::Language(spoken) => format!("language-name-{}", spoken.as_str()).into(),
        CountAnswer::Yes => "common-yes".into(),
        CountAnswer::No => "common-no".into(),
        CountAnswer::Services(0) => "paper-counts-services-none".into(),
        CountAnswer::Services(1) => "paper-counts-services-one".into(),
        CountAnswer::Services(2) => "paper-counts-services-two".into(),
        CountAnswer::Services(_) => "paper-counts-services-more".into(),
        CountAnswer::LedTo(LedTo::OwnService) => "paper-counts-led-to-own".into(),
        CountAnswer::LedTo(LedTo::Handover) => "paper-counts-led-to-handover".into(),
        CountAnswer::LedTo(LedTo::CoordinationMeeting) => "paper-counts-led-to-meeting".into(),
        CountAnswer::LedTo(LedTo::Sip) => "paper-counts-led-to-sip".into(),
        CountAnswer::LedTo(LedTo::Nothing) => "paper-counts-led-to-nothing".into(),
        CountAnswer::OnScreen => "paper-counts-form-screen".into(),
        CountAnswer::OnPaper => "paper-counts-form-paper".into(),
    };
    say_in(pen, language, &id, [])
}

fn say_in<'v, const N: usize>(
    pen: &Pen<'_>,
    language: LanguageTag,
    id: &str,
    args: [(&'v str, Value<'v>); N],
) -> String {
    pen.locales().text(language, id, args).into_owned()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value as Json;

    use super::*;
    use crate::{
        Languages,
        papers::{Desk, Made, Occasion},
        samples::{Samples, now},
        write,
    };

    /// Numbers of which no sum, difference or share is another of them.
    fn counts() -> Counts {
        let row = |answer, count| CountRow {
            of: CountOf::Answer(answer),
            count,
        };
        let others = CountOf::Others(vec![
            CountAnswer::Language(LanguageTag::Ar),
            CountAnswer::Language(LanguageTag::Kmr),
        ]);
        Counts {
            unit: "Elevhälsan".to_owned(),
            period: Period {
                year: 2026,
                half: HalfYear::Spring,
            },
            held: Vec::new(),
            total: 977,
            fewest: 7,
            tables: vec![
                CountTable {
                    question: CountQuestion::Language,
                    rows: vec![
                        row(CountAnswer::Language(LanguageTag::Sv), 613),
                        row(CountAnswer::Language(LanguageTag::So), 241),
                        CountRow {
                            of: others,
                            count: 123,
                        },
                    ],
                },
                CountTable {
                    question: CountQuestion::Step,
                    rows: Vec::new(),
                },
            ],
        }
    }

    fn written(counts: &Counts, language: LanguageTag) -> Json {
        let samples = Samples::of(LanguageTag::Sv);
        let Desk { locales, pack } = samples.desk();
        let occasion = Occasion {
            from: Made::FromRelease,
            made_at: now(),
            left_out: Vec::new(),
            practice: false,
        };
        let paper = write(
            counts,
            Desk { locales, pack },
            Languages::one(language),
            &occasion,
        );
        let mut part = serde_json::to_value(&paper.parts[0]).unwrap();
        let blocks = part["blocks"].as_array_mut().unwrap();
        // What the paper says of itself has the day in it.
        blocks.pop();
        Json::Array(blocks.clone())
    }

    fn numbers(of: &Json, into: &mut BTreeSet<u64>) {
        match of {
            Json::Number(number) => into.extend(number.as_u64()),
            Json::String(text) => {
                let digits = text.split(|sign: char| !sign.is_ascii_digit());
                into.extend(digits.filter_map(|digits| digits.parse::<u64>().ok()));
            }
            Json::Array(all) => all.iter().for_each(|one| numbers(one, into)),
            Json::Object(all) => {
                let shown = all.iter().filter(|(key, _)| *key != "level");
                shown.for_each(|(_, one)| numbers(one, into));
            }
            Json::Null | Json::Bool(_) => {}
        }
    }

    #[test]
    fn every_number_given_stands_there_and_no_other() {
        for language in LanguageTag::ALL {
            let mut found = BTreeSet::new();
            numbers(&written(&counts(), language), &mut found);
            let given = [2026, 977, 7, 613, 241, 123].into_iter().collect();
            assert_eq!(found, given, "{language:?}");
        }
    }

    #[test]
    fn a_table_that_is_not_split_says_why_and_shows_the_total() {
        let text = written(&counts(), LanguageTag::Sv).to_string();
        assert!(text.contains("går inte att dela upp"));
        let mut split = counts();
        split.tables.pop();
        let text = written(&split, LanguageTag::Sv).to_string();
        assert!(!text.contains("Den här frågan går inte att dela upp"));
    }

    #[test]
    fn the_merged_row_names_what_is_in_it() {
        let text = written(&counts(), LanguageTag::Sv).to_string();
        let plain: String = text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain.contains("Övriga (العربية · Kurmancî)"), "{plain}");
    }

    #[test]
    fn nothing_is_a_share() {
        for language in LanguageTag::ALL {
            let text = written(&counts(), language).to_string();
            assert!(!text.contains(['%', '٪', '‰']));
        }
    }
}
