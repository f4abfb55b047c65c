//! The access log as a file: semicolons, UTF-8 with a mark at its beginning, stable English column names.

use vault::{AccessCase, AccessLine};

use crate::Failure;

/// The name proposed for the file of a day.
pub fn name(today: chrono::NaiveDate) -> String {
    format!("hjulet-access-log-{today}.csv")
}

/// The lines as a file, oldest first. A later file can be laid beside it: the seal of a line never changes.
///
/// # Errors
/// A line cannot be written, which would be a bug.
pub fn csv(lines: &[AccessLine]) -> Result<Vec<u8>, Failure> {
    let mut file = Vec::from("\u{FEFF}");
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(&mut file);
    let mut write = |row: [&str; 7]| {
        writer
            .write_record(row)
            .map_err(|_| Failure::unexpected("access log as a file"))
    };
    write(["number", "time", "person", "deed", "case", "whole", "seal"])?;
    for line in lines.iter().rev() {
        let case = match &line.case {
            AccessCase::None => "",
            AccessCase::Known(code) => code.as_str(),
            AccessCase::Deleted => "deleted",
        };
        write([
            &line.number.to_string(),
            &line.at.format("%Y-%m-%dT%H:%M:%S").to_string(),
            &unharmed(line.person.as_deref().unwrap_or("program")),
            line.deed.as_str(),
            &unharmed(case),
            if line.sound { "yes" } else { "no" },
            &line.seal,
        ])?;
    }
    drop(writer);
    Ok(file)
}

/// A text that no spreadsheet takes for a formula.
fn unharmed(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use casework::{CaseCode, Deed};

    use super::*;

    fn line(number: u64, person: &str, case: AccessCase) -> AccessLine {
        AccessLine {
            number,
            at: "2026-11-22T14:05:00".parse().unwrap(),
            person: Some(person.to_owned()),
            deed: Deed::CaseOpened,
            case,
            sound: true,
            seal: format!("seal{number}"),
        }
    }

    #[test]
    fn the_oldest_stands_first_and_nothing_is_a_formula() {
        let code = CaseCode::parse("-EK;7".trim_end_matches(";7")).unwrap();
        let lines = [
            line(2, "=cmd()", AccessCase::Deleted),
            line(1, "Åsa \"A\"; B", AccessCase::Known(code)),
        ];
        let text = String::from_utf8(csv(&lines).unwrap()).unwrap();
        let rows: Vec<_> = text.lines().collect();
        assert_eq!(
            rows,
            [
                "\u{FEFF}number;time;person;deed;case;whole;seal",
                "1;2026-11-22T14:05:00;\"Åsa \"\"A\"\"; B\";case-opened;'-EK;yes;seal1",
                "2;2026-11-22T14:05:00;'=cmd();case-opened;deleted;yes;seal2",
            ]
        );
    }
}
