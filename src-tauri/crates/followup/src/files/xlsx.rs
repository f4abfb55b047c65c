//! A release as a workbook: a sheet laid out to be read, the rows as they are, and the reflection where it is told.

use rust_xlsxwriter::{
    Color, ConditionalFormatDataBar, ConditionalFormatType, DocProperties, ExcelDateTime, Format,
    FormatAlign, FormatBorder, IgnoreError, Workbook, Worksheet,
};

use super::{
    COLUMNS, Error, READ_SHEET, REFLECTION_COLUMNS, REFLECTION_SHEET, ROWS_SHEET, rows::Cell,
};
use crate::Release;
use crate::words::Labels;

/// The day that the workbook says it was made on: the same for all, so that it tells nothing.
const MADE_ON: (u16, u8, u8) = (2000, 1, 1);
/// The columns of the reflection that stand in its sheet: those that are read, then the codes.
pub(crate) const REFLECTION_ORDER: [&str; 5] = [
    "question_label",
    "how_far_label",
    "words",
    "question",
    "how_far",
];
const A4: u8 = 9;
/// The blue of the program, dark enough below white and light enough behind black.
const BAR: Color = Color::RGB(0x9B_C4_DE);
const HEADING: Color = Color::RGB(0x1F_4E_6B);

/// The bytes of the workbook.
pub fn written(
    release: &Release,
    rows: &[[Cell; COLUMNS.len()]],
    reflection: &[[Cell; REFLECTION_COLUMNS.len()]],
    labels: Labels,
) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    let (year, month, day) = MADE_ON;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(labels.text("file-title", []))
            .set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?),
    );
    write_to_read(workbook.add_worksheet(), release, labels)?;
    write_rows(workbook.add_worksheet(), rows)?;
    if !reflection.is_empty() {
        write_reflection(workbook.add_worksheet(), reflection, labels)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// The sheet for people: what it is, the total, and a block for each question with a bar behind each number.
fn write_to_read(sheet: &mut Worksheet, release: &Release, labels: Labels) -> Result<(), Error> {
    let title = Format::new()
        .set_bold()
        .set_font_size(18)
        .set_font_color(HEADING);
    let unit = Format::new().set_bold().set_font_size(13);
    let note = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let heading = Format::new()
        .set_bold()
        .set_font_color(HEADING)
        .set_border_bottom(FormatBorder::Thin);
    let heading_of_numbers = heading.clone().set_align(FormatAlign::Right);
    let answer = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let number = Format::new()
        .set_num_format("#,##0")
        .set_align(FormatAlign::Top);
    let share = Format::new()
        .set_num_format("0 %")
        .set_align(FormatAlign::Top);

    sheet.set_name(READ_SHEET)?;
    sheet.set_column_width(0, 62)?;
    sheet.set_column_width(1, 24)?;
    sheet.set_column_width(2, 10)?;
    sheet
        .set_paper_size(A4)
        .set_portrait()
        .set_print_fit_to_pages(1, 0);
    sheet.set_screen_gridlines(false);

    sheet.write_string_with_format(0, 0, labels.text("file-title", []), &title)?;
    sheet.write_string_with_format(1, 0, labels.unit(&release.unit), &unit)?;
    sheet.write_string_with_format(2, 0, labels.period(release.span.last), &unit)?;
    sheet.set_freeze_panes(3, 0)?;
    let mut line = 3;
    for text in notes(release, labels) {
        sheet.set_row_height(line, 48)?;
        sheet.write_string_with_format(line, 0, text, &note)?;
        line += 1;
    }
    line += 1;
    sheet.write_string_with_format(line, 0, labels.total(), &unit)?;
    sheet.write_number_with_format(line, 1, exact(release.total), &number.clone().set_bold())?;
    for table in &release.tables {
        line += 2;
        sheet.write_string_with_format(line, 0, labels.question(table.question), &heading)?;
        let uses = labels.text("file-column-uses", []);
        sheet.write_string_with_format(line, 1, uses, &heading_of_numbers)?;
        let of_all = labels.text("file-share", []);
        sheet.write_string_with_format(line, 2, of_all, &heading_of_numbers)?;
        let first = line + 1;
        for row in &table.rows {
            line += 1;
            sheet.write_string_with_format(line, 0, labels.row(row, release.span), &answer)?;
            sheet.write_number_with_format(line, 1, exact(row.uses), &number)?;
            sheet.write_number_with_format(
                line,
                2,
                exact(row.uses) / exact(release.total),
                &share,
            )?;
        }
        let bar = ConditionalFormatDataBar::new()
            .set_fill_color(BAR)
            .set_minimum(ConditionalFormatType::Number, 0)
            .set_maximum(ConditionalFormatType::Number, exact(release.total))
            .use_classic_style();
        if first <= line {
            sheet.add_conditional_format(first, 1, line, 1, &bar)?;
        }
    }
    Ok(())
}

/// What has to be known to read the numbers.
pub(crate) fn notes(release: &Release, labels: Labels) -> Vec<String> {
    let k = release.fewest.get().to_string();
    let mut notes = vec![labels.text("file-fewest", [("k", k.into())])];
    let held: Vec<String> = release
        .span
        .held()
        .map(|period| labels.period(period))
        .collect();
    if !held.is_empty() {
        notes.push(labels.text("file-held", [("periods", held.join(", ").into())]));
    }
    notes
}

/// The sheet with the rows as they stand in the CSV. Codes are text, so that none loses its zeros.
fn write_rows(sheet: &mut Worksheet, rows: &[[Cell; COLUMNS.len()]]) -> Result<(), Error> {
    let heading = Format::new()
        .set_bold()
        .set_border_bottom(FormatBorder::Thin);
    sheet.set_name(ROWS_SHEET)?;
    for ((column, name), width) in (0..).zip(COLUMNS).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name, &heading)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => {
                    sheet.write_string(line, column, text)?;
                }
                Cell::Number(number) => {
                    sheet.write_number(line, column, exact(*number))?;
                }
            }
        }
    }
    let last_line = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(COLUMNS.len() - 1).unwrap_or(u16::MAX);
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, last_line, last_column)?;
    sheet.ignore_error_range(
        0,
        0,
        last_line,
        last_column,
        IgnoreError::NumberStoredAsText,
    )?;
    sheet
        .set_paper_size(A4)
        .set_landscape()
        .set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// How wide each of [`COLUMNS`] is, in characters.
const WIDTHS: [f64; COLUMNS.len()] = [
    8., 19., 8., 10., 18., 18., 26., 9., 9., 7., 8., 16., 9., 13., 26., 20., 40., 30., 8.,
];

fn write_reflection(
    sheet: &mut Worksheet,
    reflection: &[[Cell; REFLECTION_COLUMNS.len()]],
    labels: Labels,
) -> Result<(), Error> {
    let heading = Format::new()
        .set_bold()
        .set_border_bottom(FormatBorder::Thin);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let code = text.clone().set_font_color(Color::Gray);
    sheet.set_name(REFLECTION_SHEET)?;
    for ((column, name), width) in (0..).zip(REFLECTION_ORDER).zip([30, 14, 80, 18, 12]) {
        sheet.set_column_width(column, width)?;
        let title = labels.text(&format!("file-column-{}", name.replace('_', "-")), []);
        sheet.write_string_with_format(0, column, title, &heading)?;
        let format = if name.ends_with("label") || name == "words" {
            &text
        } else {
            &code
        };
        let place = REFLECTION_COLUMNS.iter().position(|known| *known == name);
        for (line, row) in (1..).zip(reflection) {
            if let Some(Cell::Text(cell)) = place.and_then(|place| row.get(place))
                && !cell.is_empty()
            {
                sheet.write_string_with_format(line, column, cell, format)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet
        .set_paper_size(A4)
        .set_landscape()
        .set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// A count as a spreadsheet keeps it. Exact: no count comes near 2⁵³.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵³")]
fn exact(count: u64) -> f64 {
    count as f64
}
