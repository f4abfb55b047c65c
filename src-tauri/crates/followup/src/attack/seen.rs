//! What stands in a file, read by the attacker himself from the bytes of a CSV.

use std::collections::HashMap;

use casework::{CountAnswer, CountQuestion, Period};
use csv::ReaderBuilder;

use crate::{Fewest, Release, Span};

/// A release as it is read from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The half-years.
    pub span: Span,
    /// How many uses and cases every number stands for at least.
    pub fewest: Fewest,
    /// How many uses there were.
    pub total: u32,
    /// One table a question, in the order of [`CountQuestion::ALL`].
    pub tables: Vec<SeenTable>,
}

/// A table as it is read from outside: which numbers stand alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenTable {
    /// What is asked.
    pub question: CountQuestion,
    /// Every answer there is: known to everybody.
    pub answers: Vec<CountAnswer>,
    /// The number of each answer, where it stands by itself.
    pub alone: Vec<Option<u32>>,
    /// What the others stand for together.
    pub together: u32,
}

/// A file that the attacker cannot read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not what the attacker expects: {0}")]
pub struct Unread(&'static str);

impl SeenTable {
    /// The places of the answers that do not stand by themselves.
    pub fn merged(&self) -> Vec<usize> {
        (0..self.alone.len())
            .filter(|place| self.alone[*place].is_none())
            .collect()
    }

    /// Whether an answer may stand for many, for all that being held tells: not the months of held half-years.
    pub fn can_be_large(&self, place: usize, span: Span) -> bool {
        match self.answers.get(place) {
            Some(CountAnswer::Month(month)) => month.period() == span.last,
            _ => true,
        }
    }
}

impl Seen {
    /// The table of a question.
    pub fn table(&self, question: CountQuestion) -> Option<&SeenTable> {
        self.tables.iter().find(|table| table.question == question)
    }

    /// What a release tells to whoever reads its file.
    ///
    /// # Errors
    /// A number does not fit, or an answer is not on its list.
    pub fn of(release: &Release) -> Result<Self, Unread> {
        let small = |uses: u64| u32::try_from(uses).map_err(|_| Unread("uses"));
        let span = release.span;
        let mut tables = Vec::new();
        for table in &release.tables {
            let answers = table.question.answers(span.first, span.last);
            let mut alone = vec![None; answers.len()];
            let mut together = 0;
            for row in &table.rows {
                if let [answer] = row.answers.as_slice() {
                    let place = answers.iter().position(|listed| listed == answer);
                    alone[place.ok_or(Unread("answer"))?] = Some(small(row.uses)?);
                } else {
                    together += small(row.uses)?;
                }
            }
            tables.push(SeenTable {
                question: table.question,
                answers,
                alone,
                together,
            });
        }
        Ok(Self {
            span,
            fewest: release.fewest,
            total: small(release.total)?,
            tables,
        })
    }

    /// Reads a CSV by the names of its columns alone.
    ///
    /// # Errors
    /// It is no such file.
    pub fn of_csv(bytes: &[u8]) -> Result<Self, Unread> {
        let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
        let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(bytes);
        let columns: HashMap<String, usize> = reader
            .headers()
            .map_err(|_| Unread("columns"))?
            .iter()
            .enumerate()
            .map(|(place, name)| (name.to_owned(), place))
            .collect();
        let mut head: Option<(Span, Fewest)> = None;
        let mut total = None;
        let mut tables: Vec<SeenTable> = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|_| Unread("row"))?;
            let cell = |name: &str| {
                let place = columns.get(name).ok_or(Unread("column"))?;
                record.get(*place).ok_or(Unread("cell"))
            };
            let period = |name: &str| {
                let read = cell(name)?.parse::<Period>();
                read.map_err(|_| Unread("half-year"))
            };
            let span = Span {
                first: period("first")?,
                last: period("last")?,
            };
            let fewest = cell("fewest")?.parse().ok();
            let fewest = fewest.and_then(|fewest| Fewest::new(fewest).ok());
            let this = (span, fewest.ok_or(Unread("fewest"))?);
            if *head.get_or_insert(this) != this {
                return Err(Unread("rows of different releases"));
            }
            let uses = cell("uses")?.parse().map_err(|_| Unread("uses"))?;
            if cell("question")? == "total" {
                total = Some(uses);
                continue;
            }
            let question =
                CountQuestion::from_stored(cell("question")?).ok_or(Unread("question"))?;
            if tables.last().map(|table| table.question) != Some(question) {
                let answers = question.answers(span.first, span.last);
                tables.push(SeenTable {
                    question,
                    alone: vec![None; answers.len()],
                    answers,
                    together: 0,
                });
            }
            let table = tables.last_mut().ok_or(Unread("table"))?;
            let merged = cell("merged")?;
            if merged.is_empty() {
                let code = cell("answer")?;
                let place = table.answers.iter().position(|given| given.code() == code);
                table.alone[place.ok_or(Unread("answer"))?] = Some(uses);
            } else {
                table.together += uses;
            }
        }
        let (span, fewest) = head.ok_or(Unread("no rows"))?;
        Ok(Self {
            span,
            fewest,
            total: total.ok_or(Unread("no total"))?,
            tables,
        })
    }
}
