//! What would be published of tables, a line each.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use followup::{Can, Fewest, Given, split};

use crate::{Stop, arguments::whole_number};

/// Reads tables and writes what would be published of them.
///
/// # Errors
/// A line is no table, or reading or writing fails. What was written before stays.
pub fn tell(from: impl Read, to: impl Write, fewest: Fewest) -> Result<(), Stop> {
    let mut from = BufReader::with_capacity(1 << 16, from);
    let mut to = BufWriter::with_capacity(1 << 16, to);
    let mut line = Vec::new();
    let mut number = 0_u64;
    while 0 < from.read_until(b'\n', &mut line)? {
        number += 1;
        let Some(uses) = numbers(&line) else {
            to.flush()?;
            return Err(Stop::Misunderstood(format!(
                "Line {number} holds no table: whole numbers between spaces, such as `20 3 4 0`."
            )));
        };
        writeln!(to, "{}", published(&uses, fewest))?;
        line.clear();
        // Whoever waits for an answer before asking further gets it.
        if from.buffer().is_empty() {
            to.flush()?;
        }
    }
    to.flush()?;
    Ok(())
}

/// What would be published of a table in which every use is a case of its own.
pub fn published(uses: &[u64], fewest: Fewest) -> String {
    let total: u64 = uses.iter().sum();
    if total < fewest.get() {
        return "held".to_owned();
    }
    let answers: Vec<Given> = uses
        .iter()
        .map(|uses| Given {
            uses: *uses,
            cases: *uses,
            can: Can::BeLarge,
        })
        .collect();
    let split = split(&answers, fewest, |places| {
        places.iter().filter_map(|place| uses.get(*place)).sum()
    });
    let mut told = Vec::new();
    let mut merged = 0;
    for (place, uses) in uses.iter().enumerate() {
        if split.stands_by_itself(place) {
            told.push(uses.to_string());
        } else {
            merged += uses;
        }
    }
    match (told.is_empty(), merged) {
        (true, _) => format!("total {total}"),
        (false, 0) => told.join(" | "),
        (false, _) => format!("{} | {merged}*", told.join(" | ")),
    }
}

/// The numbers of a line, whose sum can be reckoned.
fn numbers(line: &[u8]) -> Option<Vec<u64>> {
    let line = std::str::from_utf8(line).ok()?;
    let uses: Vec<u64> = line
        .split_ascii_whitespace()
        .map(whole_number)
        .collect::<Option<_>>()?;
    let sum = uses
        .iter()
        .try_fold(0_u64, |sum, uses| sum.checked_add(*uses));
    (!uses.is_empty() && sum.is_some()).then_some(uses)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    fn told(lines: &str) -> (String, Result<(), String>) {
        let mut to = Vec::new();
        let done = tell(lines.as_bytes(), &mut to, Fewest::USUAL).map_err(|stop| match stop {
            Stop::Misunderstood(message) => message,
            Stop::Failed(failed) => failed.to_string(),
        });
        (String::from_utf8(to).unwrap(), done)
    }

    #[test]
    fn each_line_is_answered_by_one() {
        let (lines, done) = told("20 3 4 0\n20 3 4\n20 5\n\t3  1\r\n40 7 1 0 0\n9\n20 0 0 30");
        assert_eq!(
            lines,
            "20 | 7*\ntotal 27\n20 | 5\nheld\n40 | 8*\n9\n30 | 20*\n"
        );
        assert_eq!(done, Ok(()));
        assert_eq!(told(""), (String::new(), Ok(())));
    }

    #[test]
    fn a_line_that_is_no_table_is_named() {
        for bad in [
            "",
            "20 x",
            "-3 9",
            "+3 9",
            "2.5 9",
            "18446744073709551615 1",
        ] {
            let (lines, done) = told(&format!("9 9\n{bad}\n9 9\n"));
            assert_eq!(lines, "9 | 9\n");
            assert!(done.unwrap_err().starts_with("Line 2 "), "{bad}");
        }
    }

    /// What a reader does who types in every table and looks for answers that are small in all that read alike.
    #[test]
    fn the_lines_cannot_be_turned_back() {
        let mut alike: HashMap<String, Vec<[u64; 4]>> = HashMap::new();
        for table in (0..25_u64.pow(4)).map(|n| [n % 25, n / 25 % 25, n / 625 % 25, n / 15_625]) {
            if table.iter().sum::<u64>() <= 24 {
                let line = published(&table, Fewest::USUAL);
                alike.entry(line).or_default().push(table);
            }
        }
        alike.remove("held");
        assert!(100 < alike.len());
        for (line, tables) in alike {
            for combination in 1..16_u32 {
                let sum = |table: &[u64; 4]| -> u64 {
                    let chosen = (0..4).filter(|place| combination & (1 << place) != 0);
                    chosen.map(|place| table[place]).sum()
                };
                let always = tables.iter().all(|table| (1..5).contains(&sum(table)));
                assert!(!always, "{combination:b} of {line}");
            }
        }
    }
}
