//! Rows of counts gathered into a release, whichever kind of file they stand in.

use std::borrow::Cow;
use std::sync::LazyLock;

use casework::{CountAnswer, CountQuestion, HalfYear, Period};

use super::cells::{
    count, fewest_of, is_label, is_name, is_newer, month, months_of, source_of, span, unit,
};
use super::{FileFault, MOST_ROWS, Refusal};
use crate::files::{ALL, COLUMNS, OTHERS, TOTAL};
use crate::{FORMAT, Fewest, Release, ReleasedRow, ReleasedTable, SourceId, Span, Unit};

/// The cells of a row, in the order of [`COLUMNS`].
pub type Cells<'r> = [&'r str; COLUMNS.len()];

/// How many columns, from the first, say the same in every row.
const SAME: usize = 13;

/// What has been read so far.
pub struct Gathering {
    /// What the rows say of themselves, once there is a row.
    head: Option<Head>,
    total: Option<u64>,
    tables: [Gathered; CountQuestion::ALL.len()],
    rows: usize,
}

/// What is the same in every row.
struct Head {
    cells: [String; SAME],
    source: SourceId,
    unit: Unit,
    span: Span,
    fewest: Fewest,
    edition: String,
    program: String,
}

/// A table while its rows are gathered.
#[derive(Default)]
struct Gathered {
    /// With the place of the first answer.
    rows: Vec<(usize, ReleasedRow)>,
    /// Which answers stand in it already, by their places.
    seen: Vec<bool>,
    merged: bool,
    sum: u64,
}

/// Answers with their codes.
type Coded = Vec<(Cow<'static, str>, CountAnswer)>;

/// The answers to every question, in their order; for the month none, as they differ.
static ANSWERS: LazyLock<Vec<Coded>> = LazyLock::new(|| {
    // No other question asks for the half-year.
    let any = Period {
        year: 2000,
        half: HalfYear::Spring,
    };
    let answers = CountQuestion::ALL.map(|question| match question {
        CountQuestion::Month => Vec::new(),
        _ => question.answers(any, any),
    });
    let with_code = |answer: CountAnswer| (answer.code(), answer);
    answers
        .map(|answers| answers.into_iter().map(with_code).collect())
        .to_vec()
});

impl Gathering {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            head: None,
            total: None,
            tables: std::array::from_fn(|_| Gathered::default()),
            rows: 0,
        }
    }

    /// Takes a row.
    pub fn take(&mut self, cells: &Cells<'_>) -> Result<(), FileFault> {
        self.rows += 1;
        if MOST_ROWS < self.rows {
            return Err(FileFault::TooLarge);
        }
        let [
            ..,
            question,
            question_label,
            answer,
            answer_label,
            merged,
            uses,
        ] = *cells;
        let head = match &mut self.head {
            Some(head) => {
                if head
                    .cells
                    .iter()
                    .zip(cells)
                    .any(|(same, cell)| same != cell)
                {
                    return Err(FileFault::Cell);
                }
                head
            }
            none => none.insert(Head::read(cells)?),
        };
        let labels = [question_label, answer_label];
        if !labels.into_iter().all(is_label) {
            return Err(FileFault::Cell);
        }
        let uses = count(uses)?;
        if uses < head.fewest.get() {
            return Err(FileFault::TooSmall);
        }
        if question == TOTAL {
            if answer != ALL || !merged.is_empty() {
                return Err(FileFault::Cell);
            }
            return match self.total.replace(uses) {
                None => Ok(()),
                Some(_) => Err(FileFault::Twice),
            };
        }
        let asked = CountQuestion::ALL
            .iter()
            .zip(ANSWERS.iter())
            .zip(&mut self.tables)
            .find(|((asked, _), _)| asked.as_str() == question);
        let ((question, answers), table) = asked.ok_or(FileFault::Cell)?;
        let place = |code: &str| match question {
            CountQuestion::Month => month(code, head.span).map(|(place, month)| {
                let answer = CountAnswer::Month(month);
                (place, answer)
            }),
            _ => answers
                .iter()
                .enumerate()
                .find(|(_, (known, _))| known == code)
                .map(|(place, (_, answer))| (place, *answer)),
        };
        if table.seen.is_empty() {
            let answers = match question {
                CountQuestion::Month => months_of(head.span),
                _ => answers.len(),
            };
            table.seen.resize(answers, false);
        }
        table.take(answer, merged, uses, place)
    }

    /// The release, if it is whole.
    pub fn finish(self) -> Result<Release, Refusal> {
        let head = self.head.ok_or(FileFault::Truncated)?;
        let total = self.total.ok_or(FileFault::Sum)?;
        let mut tables = Vec::with_capacity(CountQuestion::ALL.len());
        for (question, mut table) in CountQuestion::ALL.into_iter().zip(self.tables) {
            let whole = !table.seen.is_empty() && table.seen.iter().all(|seen| *seen);
            if !whole || table.sum != total {
                return Err(FileFault::Sum.into());
            }
            table
                .rows
                .sort_by_key(|(place, row)| (row.is_merged(), *place));
            tables.push(ReleasedTable {
                question,
                rows: table.rows.into_iter().map(|(_, row)| row).collect(),
            });
        }
        Ok(Release {
            source: head.source,
            unit: head.unit,
            span: head.span,
            fewest: head.fewest,
            edition: head.edition,
            program: head.program,
            total,
            tables,
            reflection: Vec::new(),
        })
    }
}

impl Gathered {
    fn take(
        &mut self,
        answer: &str,
        merged: &str,
        uses: u64,
        place: impl Fn(&str) -> Option<(usize, CountAnswer)>,
    ) -> Result<(), FileFault> {
        let (first, answers) = if answer == OTHERS && !merged.is_empty() {
            if self.merged {
                return Err(FileFault::Twice);
            }
            self.merged = true;
            let mut together = Vec::new();
            for code in merged.split(' ') {
                let (place, answer) = place(code).ok_or(FileFault::Cell)?;
                self.see(place)?;
                together.push((place, answer));
            }
            together.sort_unstable_by_key(|(place, _)| *place);
            match together.as_slice() {
                [] | [_] => return Err(FileFault::Cell),
                [(first, _), ..] => {
                    let answers = together.iter().map(|(_, answer)| *answer);
                    (*first, answers.collect())
                }
            }
        } else {
            if !merged.is_empty() {
                return Err(FileFault::Cell);
            }
            let (place, answer) = place(answer).ok_or(FileFault::Cell)?;
            self.see(place)?;
            (place, vec![answer])
        };
        // No more rows than answers, none larger than a count can be.
        self.sum += uses;
        self.rows.push((first, ReleasedRow { answers, uses }));
        Ok(())
    }

    fn see(&mut self, place: usize) -> Result<(), FileFault> {
        let seen = self.seen.get_mut(place).ok_or(FileFault::Cell)?;
        if std::mem::replace(seen, true) {
            return Err(FileFault::Twice);
        }
        Ok(())
    }
}

impl Head {
    fn read(cells: &Cells<'_>) -> Result<Self, FileFault> {
        let [
            format,
            source,
            county,
            principal,
            principal_name,
            kind,
            kind_label,
            first,
            last,
            held,
            fewest,
            edition,
            program,
            ..,
        ] = *cells;
        if is_newer(format) {
            return Err(FileFault::Newer);
        }
        if format != FORMAT.to_string() {
            return Err(FileFault::Cell);
        }
        if ![principal_name, kind_label].into_iter().all(is_label) {
            return Err(FileFault::Cell);
        }
        if ![edition, program].into_iter().all(is_name) {
            return Err(FileFault::Cell);
        }
        let span = span(first, last)?;
        if count(held)? != span.held().count() as u64 {
            return Err(FileFault::Period);
        }
        Ok(Self {
            source: source_of(source)?,
            unit: unit(county, principal, kind)?,
            span,
            fewest: fewest_of(fewest)?,
            edition: edition.to_owned(),
            program: program.to_owned(),
            cells: std::array::from_fn(|place| {
                cells.get(place).copied().unwrap_or_default().to_owned()
            }),
        })
    }
}
