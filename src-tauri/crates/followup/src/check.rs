//! The separate check of a release before it leaves the computer. It reads the finished bytes back and verifies every
//! rule of `product.md`, "Usage counts", anew: written from the rules, it asks neither the planner nor those who write.

mod bytes;
mod counted;
mod expected;

use casework::{CountQuestion, Period};
use l10n::Locales;

use self::counted::Truth;
use crate::files::Files;
use crate::reading::{self, FileFault, MOST_PERIODS};
use crate::words::Labels;
use crate::{Counted, Release, ReleasedTable, Span};

/// Why files must not leave the computer. A fault of the program, never of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unsafe {
    /// A file cannot be read back.
    #[error("a finished file cannot be read back: {0:?}")]
    Unreadable(FileFault),
    /// A file says something else than the release.
    #[error("a finished file says something else than the release")]
    Disagrees,
    /// A file holds something that does not belong there.
    #[error("a finished file holds something else than counts and their labels")]
    Foreign,
    /// The half-years are not over, overlap with those of an earlier release, or do not follow on them.
    #[error("the half-years of the release cannot be told now")]
    Span,
    /// There is a use of a half-year before those of the release that was never released.
    #[error("a use of an earlier half-year would be lost")]
    Lost,
    /// The total is not the number of uses.
    #[error("the total is not the number of uses")]
    Total,
    /// The total stands for too few uses or cases.
    #[error("the total stands for too few")]
    TooFew,
    /// There is not one table for each question.
    #[error("there is not one table for each question")]
    Questions,
    /// A table does not hold every answer once.
    #[error("the table of {0:?} does not hold every answer once")]
    Partition(CountQuestion),
    /// A number of a table is not the true one.
    #[error("a number of the table of {0:?} is not the true one")]
    Number(CountQuestion),
    /// A number of a table stands for too few uses or cases.
    #[error("a number of the table of {0:?} stands for too few")]
    Small(CountQuestion),
    /// What stands together in a table tells of small answers.
    #[error("what stands together in the table of {0:?} tells of small answers")]
    Merged(CountQuestion),
}

/// Verifies a release and its finished files. `events` are all that were never released: those of half-years after the
/// release are passed over. `earlier` are the spans of the releases made before, in any order, and `current` is the
/// half-year that goes on.
///
/// # Errors
/// The first rule that is broken.
pub fn check<'e>(
    files: &Files,
    release: &Release,
    events: impl IntoIterator<Item = &'e Counted>,
    earlier: &[Span],
    current: Period,
    locales: &Locales,
) -> Result<(), Unsafe> {
    check_span(release.span, earlier, current)?;
    let truth = counted::count(release, events)?;
    let k = release.fewest.get();
    if release.total != truth.total {
        return Err(Unsafe::Total);
    }
    if truth.total < k || truth.cases.count() < k {
        return Err(Unsafe::TooFew);
    }
    let asked = release.tables.iter().map(|table| table.question);
    if !asked.eq(CountQuestion::ALL) {
        return Err(Unsafe::Questions);
    }
    for table in &release.tables {
        check_table(table, &truth, release)?;
    }
    check_files(files, release)?;
    bytes::check(files, release, Labels::of_files(locales))
}

fn check_span(span: Span, earlier: &[Span], current: Period) -> Result<(), Unsafe> {
    let follows = match earlier.iter().map(|span| span.last).max() {
        Some(last) => last.next() == span.first,
        None => true,
    };
    let is_over = span.first <= span.last && span.last < current;
    if follows && is_over && span.periods().take(MOST_PERIODS + 1).count() <= MOST_PERIODS {
        Ok(())
    } else {
        Err(Unsafe::Span)
    }
}

/// Every answer stands in one row; every number is the true one and stands for enough uses and cases; and what stands
/// together tells nothing of the small answers in it.
fn check_table(table: &ReleasedTable, truth: &Truth, release: &Release) -> Result<(), Unsafe> {
    let question = table.question;
    let answers = truth.of(question).ok_or(Unsafe::Questions)?;
    let mut told: Vec<_> = table.rows.iter().flat_map(|row| &row.answers).collect();
    told.sort_unstable();
    let mut all: Vec<_> = answers.iter().map(|answer| &answer.answer).collect();
    all.sort_unstable();
    let merged: Vec<_> = table
        .rows
        .iter()
        .filter(|row| row.answers.len() != 1)
        .collect();
    if told != all || 1 < merged.len() || merged.iter().any(|row| row.answers.is_empty()) {
        return Err(Unsafe::Partition(question));
    }
    let k = release.fewest.get();
    let mut sum = 0;
    let mut smallest_alone = None;
    for row in &table.rows {
        let of_it = || {
            answers
                .iter()
                .filter(|answer| row.answers.contains(&answer.answer))
        };
        let uses: u64 = of_it().map(|answer| answer.uses).sum();
        if row.uses != uses {
            return Err(Unsafe::Number(question));
        }
        let mut cases = counted::Cases::of(release.fewest);
        of_it().for_each(|answer| cases.add_all(&answer.cases));
        if uses < k || cases.count() < k {
            return Err(Unsafe::Small(question));
        }
        sum += uses;
        if row.answers.len() == 1 {
            smallest_alone = Some(smallest_alone.map_or(uses, |smallest: u64| smallest.min(uses)));
        }
    }
    if sum != release.total {
        return Err(Unsafe::Number(question));
    }
    // Nothing but the total tells nothing but the total.
    let (Some(row), Some(smallest_alone)) = (merged.first(), smallest_alone) else {
        return Ok(());
    };
    let together: Vec<_> = answers
        .iter()
        .filter(|answer| row.answers.contains(&answer.answer))
        .collect();
    let count = together.len() as u64;
    // There is a half-year without any small answer that is published in the same way: one in which some of these
    // answers were given equally often, at least k times and less often than any that stands alone, and at least one
    // was not given. Months of half-years that were held are known to be small and cannot be among them.
    let possible = together
        .iter()
        .filter(|answer| answer.can_be_large(release.span))
        .count() as u64;
    let hides = (1..=possible.min(count - 1)).any(|parts| {
        let part = row.uses / parts;
        row.uses % parts == 0 && k <= part && part < smallest_alone
    });
    // And where all of them are small, one who knows that cannot tell either that one of them was given.
    let all_small = together.iter().all(|answer| answer.cases.count() < k);
    if !hides || (all_small && (count - 1) * (k - 1) < row.uses) {
        return Err(Unsafe::Merged(question));
    }
    Ok(())
}

/// All three files say what the release says.
fn check_files(files: &Files, release: &Release) -> Result<(), Unsafe> {
    // A table alone has no place for the reflection.
    let counts_alone = Release {
        reflection: Vec::new(),
        ..release.clone()
    };
    for (bytes, says) in [
        (&files.csv, &counts_alone),
        (&files.xlsx, release),
        (&files.package, release),
    ] {
        let read = reading::read("", bytes).map_err(|refusal| Unsafe::Unreadable(refusal.fault))?;
        if read != *says {
            return Err(Unsafe::Disagrees);
        }
    }
    Ok(())
}
