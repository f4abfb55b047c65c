//! How the bad files are made: from good ones, with one thing changed.

use std::io::Write as _;

use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;

use crate::given::Named;
use crate::sample::{self, archived, parts, with_part};

/// Every bad file. The first word of its name is its fault.
pub fn files() -> Vec<Named> {
    let good = sample::files(&sample::release());
    let csv = String::from_utf8(good.csv).unwrap();
    let mut files = tables(&csv);
    files.extend(workbooks(&good.xlsx));
    files.extend(packages(&good.package));
    files
}

/// A text in which one place is another.
fn changed(text: &str, from: &str, to: &str) -> Vec<u8> {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

#[expect(clippy::too_many_lines, reason = "a list")]
fn tables(csv: &str) -> Vec<Named> {
    let with = |from: &str, to: &str| changed(csv, from, to);
    // In every row, as a file of another would have it.
    let throughout = |from: &str, to: &str| {
        assert!(csv.contains(from), "{from}");
        csv.replace(from, to).into_bytes()
    };
    let without = |part: &str| {
        let lines = csv
            .split_inclusive('\n')
            .filter(|line| !line.contains(part));
        let rest: String = lines.collect();
        assert_ne!(rest, csv, "{part}");
        rest.into_bytes()
    };
    let line_with = |part: &str| {
        let mut lines = csv.split_inclusive('\n');
        lines.find(|line| line.contains(part)).unwrap().to_owned()
    };
    let and = |line: String| (csv.to_owned() + &line).into_bytes();
    let wide = |text: &str| {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        units.collect::<Vec<u8>>()
    };
    let western: Vec<u8> = csv
        .trim_start_matches('\u{FEFF}')
        .chars()
        .map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?'))
        .collect();
    let cut = |text: &str, part: &str| text.split(part).next().unwrap().as_bytes().to_vec();
    let cut_last = |text: &str| text.as_bytes().split_last().unwrap().1.to_vec();
    let columns = |change: &dyn Fn(&mut Vec<&str>)| {
        let line = |line: &str| {
            let mut cells: Vec<_> = line.split(';').collect();
            change(&mut cells);
            cells.join(";") + "\r\n"
        };
        csv.lines().map(line).collect::<String>().into_bytes()
    };
    vec![
        ("empty.nothing.csv", Vec::new()),
        ("empty.only-a-bom.csv", "\u{FEFF}".into()),
        ("empty.only-line-ends.csv", "\r\n\r\n".into()),
        ("not-ours.a-letter.txt", "Hej!\nVi ses på tisdag.\n".into()),
        ("not-ours.another-table.csv", "kommun;antal\r\nKatrineholm;12\r\n".into()),
        ("not-ours.a-picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("newer.format-2.csv", throughout("\n1;", "\n2;")),
        (
            "newer.format-2-with-other-columns-and-signs.csv",
            [b"format;source;county;principal;kind;first;last;held;fewest;question;answer;uses;more\n2;\xFF;;".as_slice(), b"\n"].concat(),
        ),
        ("newer.format-of-many-digits.csv", throughout("\n1;", "\n99999999999999999999;")),
        ("encoding.windows-1252.csv", western),
        ("encoding.utf-16.csv", wide(csv)),
        ("truncated.in-a-row.csv", cut(csv, ";led-to;")),
        ("truncated.in-the-last-number.csv", cut_last(csv.trim_end())),
        ("truncated.in-the-names-of-columns.csv", cut(csv, ";edition;program")),
        ("truncated.after-the-names-of-columns.csv", cut(csv, "1;s56789")),
        ("columns.missing.csv", columns(&|cells| cells.truncate(18))),
        ("columns.extra.csv", columns(&|cells| cells.push("x"))),
        ("columns.swapped.csv", columns(&|cells| cells.swap(7, 8))),
        ("columns.one-row-too-long.csv", with(";;301\r", ";;301;2\r")),
        ("cell.formula-in-a-label.csv", with("mars 2026", "=HYPERLINK(0)")),
        ("cell.formula-with-plus.csv", with("mars 2026", "+46")),
        ("cell.formula-with-minus.csv", with("mars 2026", "-1+1")),
        ("cell.formula-with-at.csv", with("mars 2026", "@SUM(A1)")),
        ("cell.formula-in-a-number.csv", with(";;301\r", ";;=SUM(A1)\r")),
        ("cell.formula-in-the-edition.csv", throughout("provisional 1", "=cmd 1")),
        ("cell.a-label-of-two-lines.csv", with("mars 2026", "\"mars\n2026\"")),
        ("cell.unknown-answer.csv", with(";sip;", ";sipp;")),
        ("cell.unknown-question.csv", with(";step;", ";stepp;")),
        ("cell.month-of-another-half-year.csv", with(";2026-03;", ";2026-07;")),
        ("cell.rows-of-two-units.csv", {
            let line = line_with(";2026-03;");
            with(&line, &line.replace(";student-health;", ";school;"))
        }),
        ("cell.no-source.csv", throughout("s56789abcdef01357", "56789abcdef01357")),
        ("cell.others-of-one.csv", with("2025-07 2025-08 2025-09 2025-10 2025-11 2025-12 2026-05 2026-06", "2026-05")),
        ("cell.format-0.csv", throughout("\n1;", "\n0;")),
        ("number.negative.csv", with(";2026-01;januari 2026;;", ";2026-01;januari 2026;;-")),
        ("number.with-a-fraction.csv", with(";;301\r", ";;301,5\r")),
        ("number.ten-to-the-twelfth.csv", with(";;301\r", ";;1000000000000\r")),
        ("number.with-an-exponent.csv", with(";;301\r", ";;3E2\r")),
        ("number.of-many-digits.csv", with(";;301\r", &format!(";;{}\r", "9".repeat(400)))),
        ("number.missing.csv", with(";;301\r", ";;\r")),
        ("number.fewest-of-21.csv", throughout(";1;5;", ";1;21;")),
        ("twice.a-row.csv", and(line_with(";2026-03;"))),
        ("twice.the-total.csv", and(line_with(";total;"))),
        ("twice.an-answer-in-others.csv", with(" 2026-05 2026-06;", " 2026-05 2026-05;")),
        ("twice.an-answer-alone-and-in-others.csv", with(" 2026-05 2026-06;", " 2026-05 2026-04;")),
        ("sum.a-row-missing.csv", without(";2026-03;")),
        ("sum.a-table-missing.csv", without(";led-to;")),
        ("sum.the-total-missing.csv", without(";total;")),
        ("sum.a-number-changed.csv", with(";;138\r", ";;139\r")),
        ("sum.an-answer-in-no-row.csv", with(" 2026-05 2026-06;", " 2026-05;")),
        ("too-small.a-number.csv", with(";;42\r", ";;4\r")),
        ("too-small.none.csv", with(";;42\r", ";;0\r")),
        ("too-small.fewest-of-4.csv", throughout(";1;5;", ";1;4;")),
        ("period.last-before-first.csv", throughout("2025-HT;2026-VT", "2026-HT;2026-VT")),
        ("period.no-half-year.csv", throughout("2025-HT;2026-VT", "2025-HT;2026-ST")),
        ("period.a-day.csv", throughout("2025-HT;2026-VT", "2025-HT;2026-06-30")),
        ("period.a-thousand-years.csv", throughout("2025-HT;2026-VT", "2000-VT;2999-HT")),
        ("period.held-miscounted.csv", throughout("2026-VT;1;", "2026-VT;2;")),
        ("unit.unknown-county.csv", throughout(";04;0483;", ";99;0483;")),
        ("unit.unknown-municipality.csv", throughout(";04;0483;", ";04;0499;")),
        ("unit.unknown-kind.csv", throughout(";student-health;", ";students;")),
    ]
}

fn workbooks(xlsx: &[u8]) -> Vec<Named> {
    let rows = "xl/worksheets/sheet2.xml";
    let to_read = "xl/worksheets/sheet1.xml";
    let strings = "xl/sharedStrings.xml";
    let with =
        |part: &str, from: &str, to: &str| with_part(xlsx, part, |text| text.replacen(from, to, 1));
    let mut another = Workbook::new();
    another.add_worksheet().write_string(0, 0, "Hej").unwrap();
    let mut damaged = xlsx.to_vec();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 0xFF;
    let laughs = "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst";
    vec![
        (
            "not-ours.another-workbook.xlsx",
            another.save_to_buffer().unwrap(),
        ),
        (
            "newer.format-2.xlsx",
            with_part(xlsx, rows, |text| {
                let column_a = |text: &str, line: u32| {
                    text.replace(
                        &format!("<c r=\"A{line}\"><v>1</v>"),
                        &format!("<c r=\"A{line}\"><v>2</v>"),
                    )
                };
                (2..80).fold(text.to_owned(), |text, line| column_a(&text, line))
            }),
        ),
        (
            "truncated.half-a-workbook.xlsx",
            xlsx[..xlsx.len() / 2].to_vec(),
        ),
        (
            "truncated.no-sheet-to-read.xlsx",
            with("xl/workbook.xml", "name=\"Redovisning\"", "name=\"Blad1\""),
        ),
        ("package.damaged.xlsx", damaged),
        ("package.not-a-workbook.xlsx", "Hej!".into()),
        (
            "package.entities-that-grow.xlsx",
            with(strings, "<sst", laughs),
        ),
        (
            "package.a-string-that-is-not-there.xlsx",
            with(rows, "t=\"s\"><v>", "t=\"s\"><v>9999"),
        ),
        (
            "package.a-cell-far-away.xlsx",
            with(rows, "<row r=\"3\"", "<row r=\"4294967295\""),
        ),
        (
            "columns.a-cell-beside-the-table.xlsx",
            with(
                rows,
                "</c></row><row r=\"3\"",
                "</c><c r=\"XFD2\"><v>1</v></c></row><row r=\"3\"",
            ),
        ),
        (
            "cell.formula.xlsx",
            with(rows, "<c r=\"S3\"><v>", "<c r=\"S3\"><f>1+1</f><v>"),
        ),
        (
            "cell.formula-in-the-sheet-to-read.xlsx",
            with(to_read, "<v>301</v>", "<f>300+1</f><v>301</v>"),
        ),
        ("cell.an-empty-label.xlsx", with(strings, "mars 2026", "")),
        (
            "number.with-a-fraction.xlsx",
            with(rows, "<v>138</v>", "<v>138.5</v>"),
        ),
        (
            "number.negative.xlsx",
            with(rows, "<v>138</v>", "<v>-138</v>"),
        ),
        (
            "number.ten-to-the-twelfth.xlsx",
            with(rows, "<v>138</v>", "<v>1E12</v>"),
        ),
        (
            "sum.a-number-changed.xlsx",
            with(rows, "<v>138</v>", "<v>139</v>"),
        ),
        (
            "disagrees.the-sheet-to-read.xlsx",
            with(to_read, "<v>138</v>", "<v>139</v>"),
        ),
        (
            "too-large.zip-bomb.xlsx",
            with_bomb(xlsx, "xl/media/image1.png"),
        ),
    ]
}

fn packages(package: &[u8]) -> Vec<Named> {
    let description = "datapackage.json";
    let with = |part: &str, from: &str, to: &str| {
        with_part(package, part, |text| text.replacen(from, to, 1))
    };
    let good = parts(package);
    let and = |name: &str, text: &str| {
        let mut parts = good.clone();
        parts.push((name.to_owned(), text.as_bytes().to_vec()));
        archived(&parts)
    };
    let without = |name: &str| {
        let mut parts = good.clone();
        parts.retain(|(known, _)| known != name);
        archived(&parts)
    };
    let mut damaged = package.to_vec();
    let middle = damaged.len() / 3;
    damaged[middle] ^= 0xFF;
    // A second part by the name of the first: which one is read depends on the tool.
    let mut twice = and("counts.cs2", "format");
    while let Some(place) = twice.windows(10).position(|window| window == b"counts.cs2") {
        twice[place + 9] = b'v';
    }
    vec![
        (
            "not-ours.another-archive.zip",
            archived(&[("hej.txt".to_owned(), b"Hej!".to_vec())]),
        ),
        (
            "newer.format-2.zip",
            with(description, "\"format\": 1", "\"format\": 2"),
        ),
        ("newer.format-2-with-another-part.zip", {
            let mut parts = parts(&and("areas.csv", "area;uses"));
            for (name, bytes) in &mut parts {
                if name == description {
                    let text = String::from_utf8(bytes.clone()).unwrap();
                    *bytes = changed(&text, "\"format\": 1", "\"format\": 2");
                }
            }
            archived(&parts)
        }),
        (
            "truncated.half-a-package.zip",
            package[..package.len() / 2].to_vec(),
        ),
        ("truncated.no-description.zip", without(description)),
        ("truncated.no-counts.zip", without("counts.csv")),
        ("package.damaged.zip", damaged),
        ("package.not-an-archive.zip", "Hej!".into()),
        (
            "package.out-of-the-folder.zip",
            and("../../counts.csv", "x"),
        ),
        ("package.from-the-root.zip", and("/etc/counts.csv", "x")),
        ("package.a-drive.zip", and("C:\\counts.csv", "x")),
        ("package.a-program.zip", and("start.exe", "MZ")),
        ("package.a-name-twice.zip", twice),
        ("package.no-json.zip", with(description, "{", "")),
        (
            "columns.of-the-reflection.zip",
            with("reflection.csv", ";words", ""),
        ),
        (
            "cell.formula-in-the-reflection.zip",
            with("reflection.csv", "\"'- Tolk", "\"=- Tolk"),
        ),
        (
            "cell.identity-number-in-the-reflection.zip",
            with("reflection.csv", "Tolk i tid", "19811228-9874"),
        ),
        (
            "twice.an-answer-of-the-reflection.zip",
            with("reflection.csv", ";support;", ";lead-appointed;"),
        ),
        (
            "disagrees.the-description.zip",
            with(description, "\"total\": 301", "\"total\": 302"),
        ),
        (
            "disagrees.the-size.zip",
            with(description, "\"bytes\": ", "\"bytes\": 1"),
        ),
        (
            "disagrees.the-reflection-of-another-unit.zip",
            with("reflection.csv", ";student-health;", ";school;"),
        ),
        (
            "disagrees.the-reflection-not-described.zip",
            without("reflection.csv"),
        ),
        (
            "sum.a-number-changed.zip",
            with("counts.csv", ";;138\r", ";;139\r"),
        ),
        (
            "too-large.zip-bomb.zip",
            with_bomb(package, "reflection2.csv"),
        ),
    ]
}

/// An archive with one more part, of twenty million zeros in twenty thousand bytes.
fn with_bomb(archive: &[u8], name: &str) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new_append(std::io::Cursor::new(archive.to_vec())).unwrap();
    writer
        .start_file(name, SimpleFileOptions::default())
        .unwrap();
    let zeros = vec![0; 1_000_000];
    for _ in 0..20 {
        writer.write_all(&zeros).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
