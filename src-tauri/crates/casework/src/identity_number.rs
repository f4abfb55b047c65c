//! Finds Swedish personal identity numbers in what people type.
//!
//! A case carries a short code and never an identity (`product.md`, principle 5;
//! `reference/domain.md` 8.2, `dataskyddslagen` 3 kap. 10 §). The shape of the
//! number is Skatteverket's: `ÅÅMMDD-NNNK`, `ÅÅÅÅMMDD-NNNK`, `+` instead of
//! the hyphen from the year one turns a hundred, and the day raised by 60 in a coordination number.

use std::ops::Range;

/// Where personal identity numbers stand in `text`, as byte ranges in order.
///
/// Finds 10 and 12 digits, with or without hyphen, with any of the dashes and
/// spaces people use, and in Arabic-Indic digits. What looks like a number but
/// is none of a person is left alone: the date must exist. Ten digits in one
/// run that begin with a zero are also what a phone number looks like, so
/// there the check digit decides.
pub fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for chain in chains(text) {
        let mut from = 0;
        while from < chain.len() {
            let number = (from + 1..=chain.len())
                .map_while(|to| {
                    chain
                        .get(from..to)
                        .filter(|groups| digits_in(groups) <= LONGEST)
                })
                .find(|groups| is_identity_number(groups));
            if let Some(groups) = number {
                found.extend(span(groups));
                from += groups.len();
            } else {
                from += 1;
            }
        }
    }
    found
}

/// Whether `text` holds at least one personal identity number.
pub fn is_in(text: &str) -> bool {
    !find(text).is_empty()
}

/// `text` with every personal identity number taken out and all else kept as typed.
pub fn without(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for number in find(text) {
        kept.push_str(text.get(from..number.start).unwrap_or_default());
        from = number.end;
    }
    kept.push_str(text.get(from..).unwrap_or_default());
    kept
}

/// Most digits of a number: with century, without separators.
const LONGEST: usize = 12;

/// Digits that stand together.
struct Group {
    digits: Vec<u32>,
    bytes: Range<usize>,
}

#[derive(Clone, Copy)]
enum Kind {
    Digit(u32),
    Dash,
    Space,
    Invisible,
    Else,
}

/// The groups of digits in `text`, those in one chain that have no more between
/// them than a dash and a space or two.
fn chains(text: &str) -> Vec<Vec<Group>> {
    let mut chains: Vec<Vec<Group>> = Vec::new();
    let (mut linked, mut gap, mut dashes) = (false, 0, 0);
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        match kind_of(sign) {
            Kind::Digit(value) => {
                let open = chains.last_mut().filter(|_| linked);
                match open {
                    None => chains.push(vec![Group {
                        digits: vec![value],
                        bytes: at..end,
                    }]),
                    Some(chain) => match chain.last_mut().filter(|_| gap == 0) {
                        Some(group) => {
                            group.digits.push(value);
                            group.bytes.end = end;
                        }
                        None => chain.push(Group {
                            digits: vec![value],
                            bytes: at..end,
                        }),
                    },
                }
                (linked, gap, dashes) = (true, 0, 0);
            }
            Kind::Invisible => {}
            Kind::Dash if linked && dashes == 0 && gap < 3 => (gap, dashes) = (gap + 1, 1),
            Kind::Space if linked && gap < 3 => gap += 1,
            Kind::Dash | Kind::Space | Kind::Else => linked = false,
        }
    }
    chains
}

fn digits_in(groups: &[Group]) -> usize {
    groups.iter().map(|group| group.digits.len()).sum()
}

/// The bytes from the first digit of `groups` to the last.
fn span(groups: &[Group]) -> Option<Range<usize>> {
    let (first, last) = (groups.first()?, groups.last()?);
    Some(first.bytes.start..last.bytes.end)
}

fn is_identity_number(groups: &[Group]) -> bool {
    let digits: Vec<u32> = groups
        .iter()
        .flat_map(|group| &group.digits)
        .copied()
        .collect();
    let (century, short) = match digits.len() {
        10 => (None, digits.as_slice()),
        12 => (
            digits.first_chunk::<2>(),
            digits.get(2..).unwrap_or_default(),
        ),
        _ => return false,
    };
    let Some([y1, y2, m1, m2, d1, d2]) = short.first_chunk::<6>() else {
        return false;
    };
    // Without a century any will do: only 29 February depends on it, and 2000
    // was a leap year.
    let year = match century {
        Some([c1, c2]) if matches!((c1, c2), (1, 8 | 9) | (2, 0)) => {
            c1 * 1000 + c2 * 100 + y1 * 10 + y2
        }
        Some(_) => return false,
        None => 2000 + y1 * 10 + y2,
    };
    let day = d1 * 10 + d2;
    let day = if 60 < day { day - 60 } else { day };
    let date_exists = i32::try_from(year)
        .ok()
        .and_then(|year| chrono::NaiveDate::from_ymd_opt(year, m1 * 10 + m2, day))
        .is_some();
    let (in_one, as_usual) = match groups {
        [_] => (true, false),
        [_, last] => (false, last.digits.len() == 4),
        _ => (false, false),
    };
    let could_be_phone = in_one && digits.len() == 10 && *y1 == 0;
    let certain_by_shape = (in_one || as_usual) && !could_be_phone;
    date_exists && (certain_by_shape || has_check_digit(short))
}

/// The Luhn rule over the ten digits.
fn has_check_digit(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(place, digit)| {
            let weighted = if place % 2 == 0 { digit * 2 } else { *digit };
            weighted / 10 + weighted % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

fn kind_of(sign: char) -> Kind {
    match sign {
        '0'..='9' => Kind::Digit(sign as u32 - '0' as u32),
        '٠'..='٩' => Kind::Digit(sign as u32 - '٠' as u32),
        '۰'..='۹' => Kind::Digit(sign as u32 - '۰' as u32),
        '０'..='９' => Kind::Digit(sign as u32 - '０' as u32),
        '-' | '+' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => Kind::Dash,
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{00AD}'
        | '\u{FEFF}'
        | '\u{061C}' => Kind::Invisible,
        '\n' | '\r' => Kind::Else,
        sign if sign.is_whitespace() => Kind::Space,
        _ => Kind::Else,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn catches_every_way_of_writing_one() {
        for number in [
            "20120101-1234",
            "201201011234",
            "120101-1234",
            "1201011234",
            "120101+1234",
            "121261-1234",
            "20120181-1234",
            "201201811234",
            "19811228-9874",
            "811228 9874",
            "811228 - 9874",
            "811228\u{2013}9874",
            "20120229-1234",
            "٢٠١٢٠١٠١١٢٣٤",
            "2012\u{200B}01011234",
            "8112289874",
            "1981 12 28 9874",
            "rum 5 20120101-1234",
            "klass 3 120101-1234 4",
        ] {
            assert!(is_in(number), "{number} was let through");
            assert!(
                is_in(&format!("Hon heter {number}, sa han.")),
                "{number} in a sentence"
            );
        }
    }

    #[test]
    fn leaves_other_numbers_alone() {
        for innocent in [
            "",
            "5 av 10",
            "2012-01-01",
            "kl. 14.05",
            "070-123 45 67",
            "0701234567",
            "08-123 456 78",
            "1234567890",
            "201213011234",
            "20120230-1234",
            "1201011234567",
            "120101-12345",
            "12 januari 2012, 1234 kronor",
            "123456789012345678901234",
        ] {
            assert!(!is_in(innocent), "{innocent} was caught");
        }
    }

    #[test]
    fn finds_a_number_after_one_that_is_none() {
        assert!(is_in("ring 0701234567. Född 20120101-1234"));
    }

    #[test]
    fn takes_out_the_number_and_nothing_else() {
        assert_eq!(
            without("Ali 😀 20120101-1234 och صحة 120101-1234."),
            "Ali 😀  och صحة ."
        );
        assert_eq!(without("inget här"), "inget här");
    }

    proptest! {
        #[test]
        fn what_is_left_holds_no_number(text in "[0-9 \\-a-zåäö٠-٩\u{200B}]{0,60}") {
            let mut left = without(&text);
            // Taking one out can bring its neighbours together; the store does it until none is left.
            while is_in(&left) {
                left = without(&left);
            }
            prop_assert!(!is_in(&left));
        }

        #[test]
        fn every_date_is_caught_in_every_form(
            year in 1900u32..2027, month in 1u32..=12, day in 1u32..=28,
            last in 0u32..10_000, coordination in prop::bool::ANY, text in "[a-zåäö ]{0,8}",
        ) {
            let day = if coordination { day + 60 } else { day };
            for number in [
                format!("{year}{month:02}{day:02}{last:04}"),
                format!("{year}{month:02}{day:02}-{last:04}"),
                format!("{:02}{month:02}{day:02}-{last:04}", year % 100),
            ] {
                let typed = format!("{text}{number} {text}");
                prop_assert!(is_in(&typed), "{}", typed);
            }
        }
    }
}
