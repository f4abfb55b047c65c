//! The rows of a release, before they become bytes of one kind or another.

use crate::words::Labels;
use crate::{FORMAT, Release, ReleasedRow, Span};

use super::{COLUMNS, Error, REFLECTION_COLUMNS};

/// The question and the answer of the row with all uses.
pub(crate) const TOTAL: &str = "total";
/// See [`TOTAL`].
pub(crate) const ALL: &str = "all";
/// The answer of a row of several answers.
pub(crate) const OTHERS: &str = "others";
/// Stands before a source, so that no spreadsheet takes it for a number.
pub(crate) const SOURCE_SIGN: char = 's';

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A number.
    Number(u64),
}

/// A row for the total and for each row of each table.
pub fn of_counts(release: &Release, labels: Labels) -> Result<Vec<[Cell; COLUMNS.len()]>, Error> {
    let text = |text: &str| Cell::Text(text.to_owned());
    let unit = &release.unit;
    let row = |question: [String; 2], answer: [String; 3], uses: u64| {
        let [question, question_label] = question.map(Cell::Text);
        let [answer, answer_label, merged] = answer.map(Cell::Text);
        [
            Cell::Number(u64::from(FORMAT)),
            Cell::Text(format!("{SOURCE_SIGN}{}", release.source)),
            text(&unit.county),
            text(&unit.principal),
            Cell::Text(labels.principal(&unit.principal)),
            text(&unit.kind),
            Cell::Text(labels.kind(&unit.kind)),
            Cell::Text(release.span.first.to_string()),
            Cell::Text(release.span.last.to_string()),
            Cell::Number(release.span.held().count() as u64),
            Cell::Number(release.fewest.get()),
            text(&release.edition),
            text(&release.program),
            question,
            question_label,
            answer,
            answer_label,
            merged,
            Cell::Number(uses),
        ]
    };
    let mut rows = vec![row(
        [TOTAL.to_owned(), labels.total()],
        [ALL.to_owned(), labels.total(), String::new()],
        release.total,
    )];
    for table in &release.tables {
        let label = labels.question(table.question);
        rows.extend(table.rows.iter().map(|told| {
            row(
                [table.question.as_str().to_owned(), label.clone()],
                answer_of(told, release.span, labels),
                told.uses,
            )
        }));
    }
    all_sound(rows)
}

/// A row for each answer of the team; none where the unit tells nothing.
pub fn of_reflection(
    release: &Release,
    labels: Labels,
) -> Result<Vec<[Cell; REFLECTION_COLUMNS.len()]>, Error> {
    let rows = release.reflection.iter().map(|reflected| {
        let how_far = reflected.how_far.map_or("", |how_far| how_far.as_str());
        [
            Cell::Number(u64::from(FORMAT)),
            Cell::Text(format!("{SOURCE_SIGN}{}", release.source)),
            Cell::Text(release.unit.county.clone()),
            Cell::Text(release.unit.principal.clone()),
            Cell::Text(release.unit.kind.clone()),
            Cell::Text(release.span.first.to_string()),
            Cell::Text(release.span.last.to_string()),
            Cell::Text(reflected.question.as_str().to_owned()),
            Cell::Text(labels.reflection_question(reflected.question)),
            Cell::Text(how_far.to_owned()),
            Cell::Text(labels.how_far(reflected.how_far)),
            Cell::Text(unlike_a_formula(&reflected.words)),
        ]
    });
    all_sound(rows.collect())
}

/// The code, the label and the codes that are told together.
fn answer_of(told: &ReleasedRow, span: Span, labels: Labels) -> [String; 3] {
    let label = labels.row(told, span);
    match told.answers.as_slice() {
        [answer] => [answer.code().into_owned(), label, String::new()],
        answers => {
            let codes: Vec<_> = answers.iter().map(|answer| answer.code()).collect();
            [OTHERS.to_owned(), label, codes.join(" ")]
        }
    }
}

/// Words of the team that begin with a sign that a spreadsheet takes for a formula get an apostrophe before them,
/// as do those that begin with one; `reading` takes it away again.
fn unlike_a_formula(words: &str) -> String {
    if words.starts_with(['=', '+', '-', '@', '\'']) {
        format!("'{words}")
    } else {
        words.to_owned()
    }
}

/// Refuses texts that a spreadsheet takes for a formula, or that hold signs that nobody sees.
fn all_sound<const CELLS: usize>(rows: Vec<[Cell; CELLS]>) -> Result<Vec<[Cell; CELLS]>, Error> {
    let sound = |cell: &Cell| match cell {
        Cell::Number(_) => true,
        Cell::Text(text) => {
            let invisible = |sign: char| sign.is_control() && sign != '\n';
            !text.starts_with(['=', '+', '-', '@']) && !text.contains(invisible)
        }
    };
    if rows.iter().flatten().all(sound) {
        Ok(rows)
    } else {
        Err(Error::Text)
    }
}
