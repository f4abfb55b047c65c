//! What the files of a release say, word by word.

use casework::CountQuestion;

use crate::files::{COLUMNS, REFLECTION_COLUMNS};
use crate::words::Labels;
use crate::{Reflected, Release};

/// The rows of counts as text, the names of the columns first.
pub fn counts(release: &Release, labels: Labels) -> Vec<Vec<String>> {
    let unit = &release.unit;
    let before = [
        "1".to_owned(),
        format!("s{}", release.source),
        unit.county.clone(),
        unit.principal.clone(),
        labels.principal(&unit.principal),
        unit.kind.clone(),
        labels.kind(&unit.kind),
        release.span.first.to_string(),
        release.span.last.to_string(),
        (release.span.periods().count() - 1).to_string(),
        release.fewest.get().to_string(),
        release.edition.clone(),
        release.program.clone(),
    ];
    let row = |cells: [&str; 5], uses: u64| {
        let cells = cells.map(str::to_owned).into_iter();
        let before = before.iter().cloned();
        before.chain(cells).chain([uses.to_string()]).collect()
    };
    let all = labels.total();
    let mut rows: Vec<Vec<String>> = vec![
        COLUMNS.map(str::to_owned).to_vec(),
        row(["total", &all, "all", &all, ""], release.total),
    ];
    for table in &release.tables {
        let question = labels.question(table.question);
        for told in &table.rows {
            let codes: Vec<_> = told.answers.iter().map(|answer| answer.code()).collect();
            let codes = codes.join(" ");
            let (answer, merged) = match told.answers.len() {
                1 => (codes.as_str(), ""),
                _ => ("others", codes.as_str()),
            };
            let label = labels.row(told, release.span);
            let cells = [table.question.as_str(), &question, answer, &label, merged];
            rows.push(row(cells, told.uses));
        }
    }
    rows
}

/// The rows of the reflection as text, the names of the columns first.
pub fn reflection(release: &Release, labels: Labels) -> Vec<Vec<String>> {
    let unit = &release.unit;
    let mut rows = vec![REFLECTION_COLUMNS.map(str::to_owned).to_vec()];
    for reflected in &release.reflection {
        let mut row = vec![
            "1".to_owned(),
            format!("s{}", release.source),
            unit.county.clone(),
            unit.principal.clone(),
            unit.kind.clone(),
            release.span.first.to_string(),
            release.span.last.to_string(),
        ];
        row.extend(answered(reflected, labels));
        rows.push(row);
    }
    rows
}

/// Question, its label, how far, its label, words.
pub fn answered(reflected: &Reflected, labels: Labels) -> [String; 5] {
    let words = &reflected.words;
    let before = match words.chars().next() {
        Some('=' | '+' | '-' | '@' | '\'') => "'",
        _ => "",
    };
    [
        reflected.question.as_str().to_owned(),
        labels.reflection_question(reflected.question),
        reflected.how_far.map_or("", |far| far.as_str()).to_owned(),
        labels.how_far(reflected.how_far),
        format!("{before}{words}"),
    ]
}

/// The bytes of rows as CSV.
pub fn csv(rows: &[Vec<String>]) -> Vec<u8> {
    let cell = |text: &String| {
        if text.contains([';', '"', '\r', '\n']) {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.clone()
        }
    };
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join(";") + "\r\n";
    rows.iter().map(line).collect::<String>().into_bytes()
}

/// The texts of the sheet that is laid out to be read, from left to right and top to bottom. Shares are left out.
pub fn to_read(release: &Release, labels: Labels) -> Vec<String> {
    let k = release.fewest.get().to_string();
    let mut texts = vec![
        labels.text("file-title", []),
        labels.unit(&release.unit),
        labels.period(release.span.last),
        labels.text("file-fewest", [("k", k.into())]),
    ];
    if release.span.first != release.span.last {
        let held: Vec<_> = release
            .span
            .held()
            .map(|held| labels.period(held))
            .collect();
        texts.push(labels.text("file-held", [("periods", held.join(", ").into())]));
    }
    texts.extend([labels.total(), release.total.to_string()]);
    for question in CountQuestion::ALL {
        texts.extend([
            labels.question(question),
            labels.text("file-column-uses", []),
            labels.text("file-share", []),
        ]);
        let tables = release
            .tables
            .iter()
            .filter(|table| table.question == question);
        for row in tables.flat_map(|table| &table.rows) {
            texts.extend([labels.row(row, release.span), row.uses.to_string()]);
        }
    }
    texts
}
