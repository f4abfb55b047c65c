//! *Redovisning*: the usage counts of a release as a page to read, with charts.
//!
//! Every number on it is one of the release. Nothing is added up, divided or compared here: what is safe to
//! tell was settled when the release was made (`product.md`, "Usage counts").

use casework::{CountAnswer, CountQuestion, HalfYear, Period};
use l10n::Value;
use wheel::LanguageTag;

use super::Sheet;
use crate::{Bar, Block, CardLook, Pen, Row, Text};

/// *Redovisning*: the usage counts of a release as a page to read, with charts.
pub struct Counts {
    /// The kind of service the unit is, as in its messages: `student-health`.
    pub kind: String,
    /// The municipality or region of the unit: "Katrineholm".
    pub principal: String,
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

/// A question and how many uses there were of each answer. Only what a release has published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountTable {
    /// What is asked of each use.
    pub question: CountQuestion,
    /// The answers, in the order of the question; *övriga* last. One such row alone where the table could
    /// not be split safely and only the total stands.
    pub rows: Vec<CountRow>,
}

/// An answer, or several that are told together only, and how many uses had one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountRow {
    /// Which.
    pub answers: Vec<CountAnswer>,
    /// How many.
    pub uses: u64,
}

impl Sheet for Counts {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("paper-counts-title")
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        let lead = pen.say_with("paper-counts-lead", |language| {
            [
                ("unit", self.unit_in(pen, language).into()),
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
        let question = format!("count-question-{}", table.question.as_str());
        let mut blocks = vec![Block::Heading {
            level: 2,
            text: pen.say(&question),
        }];
        let bar = |row: &CountRow| Bar {
            label: pen.each(|language| row_in(pen, language, &row.answers)),
            count: row.uses,
        };
        let bars = match table.rows.as_slice() {
            [only] if 1 < only.answers.len() => {
                blocks.push(Block::Paragraph {
                    text: pen.say("paper-counts-not-split"),
                });
                vec![Bar {
                    label: pen.say("count-total"),
                    count: only.uses,
                }]
            }
            rows => rows.iter().map(bar).collect(),
        };
        blocks.push(Block::Counted {
            head: [pen.say("paper-counts-answer"), pen.say("paper-counts-uses")],
            bars,
            longest: self.total,
        });
        Block::Together { blocks }
    }

    fn unit_in(&self, pen: &Pen<'_>, language: LanguageTag) -> String {
        let kind = say_in(pen, language, &format!("unit-kind-{}", self.kind), []);
        let principal = self.principal.as_str();
        let args = [("kind", kind.into()), ("principal", principal.into())];
        say_in(pen, language, "unit-name", args)
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

fn row_in(pen: &Pen<'_>, language: LanguageTag, answers: &[CountAnswer]) -> String {
    if let [answer] = answers {
        return answer_in(pen, language, *answer);
    }
    let names: Vec<String> = answers
        .iter()
        .map(|answer| format!("\u{2068}{}\u{2069}", answer_in(pen, language, *answer)))
        .collect();
    let args = [("answers", names.join(" · ").into())];
    say_in(pen, language, "count-others", args)
}

fn answer_in(pen: &Pen<'_>, language: LanguageTag, answer: CountAnswer) -> String {
    let id = answer.message_id();
    let CountAnswer::Month(of) = answer else {
        return say_in(pen, language, &id, []);
    };
    let args = [("year", of.year().to_string().into())];
    say_in(pen, language, &id, args)
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

    use casework::{SpokenLanguage, Step};
    use serde_json::Value as Json;

    use super::*;
    use crate::{
        Languages,
        papers::{Desk, Made, Occasion},
        samples::{Samples, now},
        write,
    };

    fn spoken(language: LanguageTag) -> CountAnswer {
        CountAnswer::Language(SpokenLanguage::Known(language))
    }

    fn row(answers: &[CountAnswer], uses: u64) -> CountRow {
        CountRow {
            answers: answers.to_vec(),
            uses,
        }
    }

    /// Numbers of which no sum, difference or share is another of them.
    fn counts() -> Counts {
        Counts {
            kind: "student-health".to_owned(),
            principal: "Katrineholm".to_owned(),
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
                        row(&[spoken(LanguageTag::Sv)], 613),
                        row(&[spoken(LanguageTag::So)], 241),
                        row(&[spoken(LanguageTag::Ar), spoken(LanguageTag::Kmr)], 123),
                    ],
                },
                CountTable {
                    question: CountQuestion::Step,
                    rows: vec![row(&Step::ALL.map(CountAnswer::Step), 977)],
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
