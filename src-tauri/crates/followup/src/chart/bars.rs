//! A table as bars.

use l10n::Locales;
use wheel::{LanguageTag, text::Weight};

use super::sheet::{From, LABEL, Look, MARGIN, NOTE, Sheet, Words, wrapped};
use crate::{
    compilation::{Compiled, CompiledTable},
    compiled_files::{not_included, of_periods, of_uses},
    words::Labels,
};

const WIDTH: f64 = 960.0;
/// How wide the labels are.
const LABELS: f64 = 300.0;
/// The space between label, bar and number.
const GAP: f64 = 14.0;
/// How much is left for a number.
const NUMBER: f64 = 110.0;
const BAR: f64 = 22.0;

struct Bar {
    label: String,
    uses: u64,
    look: Look,
}

/// Bars from the longest, each with its label and its number.
pub fn drawn(
    table: &CompiledTable,
    compiled: &Compiled,
    locales: &Locales,
    language: LanguageTag,
) -> String {
    let labels = Labels::new(locales, language);
    let mut bars: Vec<Bar> = table
        .rows
        .iter()
        .map(|row| Bar {
            label: row.of.label(labels),
            uses: row.uses,
            look: Look::Ink,
        })
        .collect();
    if 0 < table.merged {
        bars.push(Bar {
            label: labels.text("compiled-row-merged", []),
            uses: table.merged,
            look: Look::Hatched,
        });
    }

    let mut sheet = Sheet::new(language, WIDTH, &table.by.label(labels));
    let (of_periods, of_uses) = (
        of_periods(compiled.chosen, labels),
        of_uses(compiled, labels),
    );
    sheet.paragraph(&of_periods, LABEL, Weight::Regular);
    sheet.paragraph(&of_uses, LABEL, Weight::Regular);
    sheet.space(GAP);
    let longest = bars.iter().map(|bar| bar.uses).max().unwrap_or(0);
    for bar in &bars {
        draw(&mut sheet, bar, longest);
    }
    sheet.space(GAP);
    let not_included = not_included(table, labels);
    sheet.paragraph(&not_included, NOTE, Weight::Regular);

    let mut description = vec![of_periods, of_uses];
    description.extend(
        bars.iter()
            .map(|bar| format!("{}: {}", bar.label, bar.uses)),
    );
    description.push(not_included);
    sheet.finished(&description.join("\n"))
}

fn draw(sheet: &mut Sheet, bar: &Bar, longest: u64) {
    let lines = wrapped(&bar.label, LABELS, LABEL, Weight::Regular);
    let line = sheet.line(LABEL);
    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    let height = (lines.len() as f64 * line).max(BAR) + GAP;
    let middle = sheet.at + height / 2.0;
    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    let mut baseline = middle - (lines.len() as f64 - 1.0) * line / 2.0 + LABEL * 0.35;
    let words = |text, weight| Words {
        text,
        size: LABEL,
        weight,
        from: From::Start,
    };
    for label in &lines {
        sheet.write(MARGIN, baseline, words(label, Weight::Regular));
        baseline += line;
    }
    let begins = MARGIN + LABELS + GAP;
    let most = sheet.width() - begins - GAP - NUMBER;
    #[expect(clippy::cast_precision_loss, reason = "a picture needs no more digits")]
    let share = if longest == 0 {
        0.0
    } else {
        bar.uses as f64 / longest as f64
    };
    let width = (most * share).max(1.5);
    sheet.draw(begins, middle - BAR / 2.0, (width, BAR), bar.look);
    let number = bar.uses.to_string();
    let beside = begins + width + GAP / 2.0;
    sheet.write(
        beside,
        middle + LABEL * 0.35,
        words(&number, Weight::SemiBold),
    );
    sheet.at += height;
}
