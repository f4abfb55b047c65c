//! A release as a workbook (Office Open XML, ECMA-376), as we write it and as spreadsheets write it when they save it
//! anew. Read with a plain XML reader and not with a crate for workbooks: the one there is sets memory aside for as
//! many cells or strings as a file claims to have, and a hostile file could end the program with that.

use std::collections::BTreeMap;

use roxmltree::{Document, Node, ParsingOptions};

use super::archive::Parts;
use super::cells::is_newer;
use super::gathering::Gathering;
use super::reflection::{self, Told};
use super::{FileFault, Refusal};
use crate::Release;
use crate::files::{COLUMNS, READ_SHEET, REFLECTION_ORDER, REFLECTION_SHEET, ROWS_SHEET};

/// The part by which a workbook is known.
pub const WORKBOOK: &str = "xl/workbook.xml";
const RELATIONS: &str = "xl/_rels/workbook.xml.rels";
const STRINGS: &str = "xl/sharedStrings.xml";
/// The most elements and texts of one part.
const MOST_NODES: u32 = 400_000;

/// A cell of a sheet that is not empty.
pub struct SheetCell {
    /// Its row, from 1.
    pub row: u32,
    /// Its column, from 1.
    pub column: u32,
    /// What it holds, a whole number as its digits.
    pub text: String,
    /// Whether that is a number.
    pub is_number: bool,
    /// Whether it is reckoned by a formula.
    pub is_formula: bool,
}

/// The cells of the sheets of a workbook, by the names of the sheets.
pub fn sheets(parts: &Parts) -> Result<BTreeMap<String, Vec<SheetCell>>, FileFault> {
    let workbook = document(parts.get(WORKBOOK).ok_or(FileFault::NotOurs)?)?;
    let relations = document(parts.get(RELATIONS).ok_or(FileFault::Package)?)?;
    let strings = strings(parts)?;
    let mut sheets = BTreeMap::new();
    let listed = named(workbook.root_element(), "sheets");
    for sheet in listed.flat_map(|sheets| named(sheets, "sheet")) {
        let Some(name) = sheet.attribute("name") else {
            continue;
        };
        if ![READ_SHEET, ROWS_SHEET, REFLECTION_SHEET].contains(&name) {
            continue;
        }
        let id = sheet
            .attributes()
            .find(|attribute| attribute.name() == "id");
        let id = id.ok_or(FileFault::Package)?.value();
        let target = named(relations.root_element(), "Relationship")
            .find(|relation| relation.attribute("Id") == Some(id))
            .and_then(|relation| relation.attribute("Target"))
            .ok_or(FileFault::Package)?;
        let path = match target.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => format!("xl/{target}"),
        };
        let cells = cells(parts.get(&path).ok_or(FileFault::Package)?, &strings)?;
        if sheets.insert(name.to_owned(), cells).is_some() {
            return Err(FileFault::Package);
        }
    }
    Ok(sheets)
}

/// Reads a release from the parts of a workbook.
pub fn read(parts: &Parts) -> Result<Release, Refusal> {
    let sheets = sheets(parts)?;
    let rows = sheets.get(ROWS_SHEET).ok_or(FileFault::NotOurs)?;
    let lines = lines::<{ COLUMNS.len() }>(rows);
    let Lines { lines, beyond } = &lines;
    let newer = lines
        .iter()
        .find(|(_, line)| line.cells.contains(&"format"))
        .and_then(|(header, names)| {
            let format = names.cells.iter().position(|name| *name == "format")?;
            let (_, first) = lines.range(header + 1..).next()?;
            first.cells.get(format).copied()
        });
    if newer.is_some_and(is_newer) {
        return Err(FileFault::Newer.into());
    }
    let mut lines = lines.iter();
    let Some((header, names)) = lines.next() else {
        return Err(FileFault::Truncated.into());
    };
    if names.cells != COLUMNS || beyond.is_some() {
        return Err(Refusal {
            fault: FileFault::Columns,
            line: Some(beyond.unwrap_or(*header)),
        });
    }
    let mut gathering = Gathering::new();
    for (number, line) in lines {
        let taken = if line.has_formula {
            Err(FileFault::Cell)
        } else {
            gathering.take(&line.cells)
        };
        taken.map_err(|fault| Refusal {
            fault,
            line: Some(*number),
        })?;
    }
    let mut release = gathering.finish()?;
    let to_read = sheets.get(READ_SHEET).ok_or(FileFault::Truncated)?;
    agree(to_read, &release)?;
    if let Some(told) = sheets.get(REFLECTION_SHEET) {
        release.reflection = read_reflection(told)?;
    }
    Ok(release)
}

/// Sees to it that the sheet that people read has the numbers of the rows, in their order.
fn agree(to_read: &[SheetCell], release: &Release) -> Result<(), FileFault> {
    if to_read.iter().any(|cell| cell.is_formula) {
        return Err(FileFault::Cell);
    }
    let rows = release.tables.iter().flat_map(|table| &table.rows);
    let numbers = std::iter::once(release.total).chain(rows.map(|row| row.uses));
    let read = to_read
        .iter()
        .filter(|cell| cell.column == 2 && cell.is_number)
        .map(|cell| cell.text.parse().ok());
    if read.eq(numbers.map(Some)) {
        Ok(())
    } else {
        Err(FileFault::Disagrees)
    }
}

fn read_reflection(cells: &[SheetCell]) -> Result<Vec<crate::Reflected>, FileFault> {
    let Lines { lines, beyond } = lines::<{ REFLECTION_ORDER.len() }>(cells);
    if beyond.is_some() {
        return Err(FileFault::Columns);
    }
    let mut answers = Vec::new();
    for line in lines.values().skip(1) {
        if line.has_formula {
            return Err(FileFault::Cell);
        }
        let [question_label, how_far_label, words, question, how_far] = line.cells;
        reflection::take(
            &mut answers,
            &Told {
                labels: [question_label, how_far_label],
                question,
                how_far,
                words,
            },
        )?;
    }
    Ok(answers)
}

/// The rows of a sheet that are not empty.
struct Lines<'c, const COUNT: usize> {
    lines: BTreeMap<u32, Line<'c, COUNT>>,
    /// A row with a cell beyond the columns there should be.
    beyond: Option<u32>,
}

struct Line<'c, const COUNT: usize> {
    cells: [&'c str; COUNT],
    has_formula: bool,
}

fn lines<const COUNT: usize>(cells: &[SheetCell]) -> Lines<'_, COUNT> {
    let mut lines: BTreeMap<u32, Line<COUNT>> = BTreeMap::new();
    let mut beyond = None;
    for cell in cells {
        let line = lines.entry(cell.row).or_insert_with(|| Line {
            cells: [""; COUNT],
            has_formula: false,
        });
        line.has_formula |= cell.is_formula;
        match line.cells.get_mut(cell.column as usize - 1) {
            Some(place) => *place = &cell.text,
            None => beyond = beyond.or(Some(cell.row)),
        }
    }
    Lines { lines, beyond }
}

fn cells(part: &[u8], strings: &[String]) -> Result<Vec<SheetCell>, FileFault> {
    let sheet = document(part)?;
    let mut cells = Vec::new();
    let mut row_before = 0;
    let rows = named(sheet.root_element(), "sheetData").flat_map(|rows| named(rows, "row"));
    for row in rows {
        let number = match row.attribute("r") {
            Some(number) => number.parse().map_err(|_| FileFault::Package)?,
            None => row_before + 1,
        };
        if number <= row_before || 1_048_576 < number {
            return Err(FileFault::Package);
        }
        row_before = number;
        let mut column_before = 0;
        for cell in named(row, "c") {
            let column = match cell.attribute("r") {
                Some(place) => column(place).ok_or(FileFault::Package)?,
                None => column_before + 1,
            };
            if column <= column_before {
                return Err(FileFault::Package);
            }
            column_before = column;
            if let Some((text, is_number)) = held(cell, strings)? {
                cells.push(SheetCell {
                    row: number,
                    column,
                    text,
                    is_number,
                    is_formula: named(cell, "f").next().is_some(),
                });
            }
        }
    }
    Ok(cells)
}

/// What a cell holds, and whether it is a number; nothing where it is empty.
fn held(cell: Node, strings: &[String]) -> Result<Option<(String, bool)>, FileFault> {
    let value = || {
        let value = named(cell, "v").next();
        value.map(|value| value.text().unwrap_or_default())
    };
    let kind = cell.attribute("t").unwrap_or("n");
    let found = match kind {
        "s" => {
            let Some(place) = value() else {
                return Ok(None);
            };
            let place: usize = place.trim().parse().map_err(|_| FileFault::Package)?;
            strings.get(place).ok_or(FileFault::Package)?.clone()
        }
        "inlineStr" => named(cell, "is").map(string).collect(),
        "n" => match value() {
            Some(number) => whole(number.trim()),
            None => String::new(),
        },
        _ => value().map(unescaped).unwrap_or_default(),
    };
    let is_formula = named(cell, "f").next().is_some();
    Ok((!found.is_empty() || is_formula).then_some((found, kind == "n")))
}

/// A number as its digits if it is whole, and as it stands if not.
fn whole(number: &str) -> String {
    match number.parse::<f64>() {
        Ok(value) if value.fract() == 0.0 && value.abs() < 1e15 => format!("{value:.0}"),
        _ => number.to_owned(),
    }
}

/// The strings that the cells of all sheets share.
pub fn strings(parts: &Parts) -> Result<Vec<String>, FileFault> {
    let Some(part) = parts.get(STRINGS) else {
        return Ok(Vec::new());
    };
    let strings = document(part)?;
    Ok(named(strings.root_element(), "si").map(string).collect())
}

/// The text of a string, which a spreadsheet may have broken into runs; how it is pronounced is passed over.
fn string(of: Node) -> String {
    let runs = named(of, "r").flat_map(|run| named(run, "t"));
    let texts = named(of, "t").chain(runs);
    unescaped(&texts.filter_map(|text| text.text()).collect::<String>())
}

/// Text with `_x000D_` and the like as the signs they stand for.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        let sign = after.split_once('_').and_then(|(code, after)| {
            let digits = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_hexdigit());
            let code = u32::from_str_radix(code, 16).ok().filter(|_| digits)?;
            Some((char::from_u32(code)?, after))
        });
        rest = after;
        if let Some((sign, after)) = sign {
            plain.push(sign);
            rest = after;
        } else {
            plain.push_str("_x");
        }
    }
    plain.push_str(rest);
    plain
}

/// The column of a place like `AB12`, from 1.
fn column(place: &str) -> Option<u32> {
    let letters = place.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let only_letters = letters.bytes().all(|byte| byte.is_ascii_uppercase());
    if !(1..=3).contains(&letters.len()) || !only_letters {
        return None;
    }
    let number = |byte: u8| u32::from(byte - b'A') + 1;
    Some(
        letters
            .bytes()
            .fold(0, |column, byte| column * 26 + number(byte)),
    )
}

/// The children with a name, in whichever namespace.
fn named<'d, 'i: 'd>(of: Node<'d, 'i>, name: &str) -> impl Iterator<Item = Node<'d, 'i>> {
    of.children()
        .filter(move |node| node.is_element() && node.tag_name().name() == name)
}

fn document(part: &[u8]) -> Result<Document<'_>, FileFault> {
    let text = std::str::from_utf8(part).map_err(|_| FileFault::Package)?;
    let options = ParsingOptions {
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|_| FileFault::Package)
}
