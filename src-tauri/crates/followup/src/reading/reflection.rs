//! What a unit chose to tell of its work, read back.

use casework::identity_number;
use csv::{ReaderBuilder, StringRecord};

use super::cells::{is_formula, is_label, source_of, span, unit};
use super::{FileFault, Refusal};
use crate::files::REFLECTION_COLUMNS;
use crate::{FORMAT, HowFar, Reflected, ReflectionQuestion, Release};

/// The cells of an answer.
pub struct Told<'c> {
    /// Of the question, and how far.
    pub labels: [&'c str; 2],
    /// The code.
    pub question: &'c str,
    /// The code; empty where nobody said.
    pub how_far: &'c str,
    /// With an apostrophe before what is like a formula.
    pub words: &'c str,
}

/// Takes an answer to those read before.
pub fn take(answers: &mut Vec<Reflected>, told: &Told) -> Result<(), FileFault> {
    let [question_label, how_far_label] = told.labels;
    if !is_label(question_label) || !(how_far_label.is_empty() || is_label(how_far_label)) {
        return Err(FileFault::Cell);
    }
    let question = ReflectionQuestion::from_stored(told.question).ok_or(FileFault::Cell)?;
    let how_far = match told.how_far {
        "" => None,
        word => Some(HowFar::from_stored(word).ok_or(FileFault::Cell)?),
    };
    if is_formula(told.words) {
        return Err(FileFault::Cell);
    }
    // A spreadsheet may have written other line ends.
    let words = told.words.replace("\r\n", "\n");
    let words = words.strip_prefix('\'').unwrap_or(&words);
    let invisible = |sign: char| sign.is_control() && sign != '\n';
    let is_unsound = words.contains(invisible) || identity_number::is_in(words);
    if is_unsound || Reflected::MOST_SIGNS < words.chars().count() {
        return Err(FileFault::Cell);
    }
    if answers.iter().any(|answer| answer.question == question) {
        return Err(FileFault::Twice);
    }
    answers.push(Reflected {
        question,
        how_far,
        words: words.to_owned(),
    });
    Ok(())
}

/// Reads the reflection of a package, which has to be of the release in it.
pub fn read_csv(bytes: &[u8], of: &Release) -> Result<Vec<Reflected>, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| FileFault::Encoding)?;
    let mut reader = ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    let mut record = StringRecord::new();
    let mut answers = Vec::new();
    let mut is_header = true;
    while reader
        .read_record(&mut record)
        .map_err(|_| FileFault::Encoding)?
    {
        let mut cells = [""; REFLECTION_COLUMNS.len()];
        for (cell, field) in cells.iter_mut().zip(&record) {
            *cell = field;
        }
        let is_like_ours = record.len() == cells.len();
        if !is_like_ours || (is_header && cells != REFLECTION_COLUMNS) {
            return Err(FileFault::Columns.into());
        }
        if !std::mem::replace(&mut is_header, false) {
            take_row(&mut answers, &cells, of)?;
        }
    }
    if answers.is_empty() {
        return Err(FileFault::Truncated.into());
    }
    Ok(answers)
}

fn take_row(
    answers: &mut Vec<Reflected>,
    cells: &[&str; REFLECTION_COLUMNS.len()],
    of: &Release,
) -> Result<(), FileFault> {
    let [
        format,
        source,
        county,
        principal,
        kind,
        first,
        last,
        question,
        question_label,
        how_far,
        how_far_label,
        words,
    ] = *cells;
    let is_of_it = format == FORMAT.to_string()
        && source_of(source)? == of.source
        && unit(county, principal, kind)? == of.unit
        && span(first, last)? == of.span;
    if !is_of_it {
        return Err(FileFault::Disagrees);
    }
    take(
        answers,
        &Told {
            labels: [question_label, how_far_label],
            question,
            how_far,
            words,
        },
    )
}
