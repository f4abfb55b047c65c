//! A case: a short code, an age band and the date on which it deletes itself.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::{AgeBand, identity_number};

/// The short code a case goes by, in place of any identity.
///
/// 2–20 letters, digits or hyphens, at least one of them no hyphen; never a
/// personal identity number (`product.md`, principle 5). Compared without regard to case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct CaseCode(String);

/// Why a text is no case code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseCodeFault {
    /// Shorter than 2 characters.
    #[error("case code too short")]
    TooShort,
    /// Longer than 20 characters.
    #[error("case code too long")]
    TooLong,
    /// Something else than letters, digits and hyphens.
    #[error("case code has a sign that is not allowed")]
    Sign,
    /// It is a personal identity number.
    #[error("case code is a personal identity number")]
    IdentityNumber,
}

impl CaseCode {
    /// Fewest characters of a code.
    pub const MIN_CHARS: usize = 2;
    /// Most characters of a code.
    pub const MAX_CHARS: usize = 20;

    /// Reads a code as somebody typed it; spaces around it do not count.
    ///
    /// # Errors
    /// Says which rule the text breaks.
    pub fn parse(typed: &str) -> Result<Self, CaseCodeFault> {
        let code = typed.trim();
        // Hyphens are free in a code, so they hide no number either.
        if identity_number::is_in(code) || identity_number::is_in(&code.replace('-', "")) {
            return Err(CaseCodeFault::IdentityNumber);
        }
        let allowed = |sign: char| sign.is_alphanumeric() || sign == '-' || is_joined_mark(sign);
        if !code.chars().all(allowed) {
            return Err(CaseCodeFault::Sign);
        }
        let length = code.chars().count();
        if length < Self::MIN_CHARS || code.chars().all(|sign| sign == '-') {
            return Err(CaseCodeFault::TooShort);
        }
        if Self::MAX_CHARS < length {
            return Err(CaseCodeFault::TooLong);
        }
        Ok(Self(code.to_owned()))
    }

    /// The code as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form in which two codes are compared: `Ek-7` and `EK-7` are one case.
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }
}

/// Marks that belong to the letter before them when å, ê or ş are typed in two parts.
fn is_joined_mark(sign: char) -> bool {
    matches!(sign, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{0652}')
}

/// The day on which a working copy deletes itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct DeleteOn(NaiveDate);

/// A deletion date outside the allowed range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("deletion date outside {earliest}..={latest}")]
pub struct DeleteOnFault {
    /// The first day that would do.
    pub earliest: NaiveDate,
    /// The last day that would do.
    pub latest: NaiveDate,
}

/// The deletion dates that can be chosen on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeletionWindow {
    /// Tomorrow: a copy that is to go today is no copy.
    pub earliest: NaiveDate,
    /// What is proposed: 90 days ahead.
    pub proposed: NaiveDate,
    /// 365 days ahead.
    pub latest: NaiveDate,
}

impl DeletionWindow {
    /// The dates that can be chosen on `today`.
    pub fn on(today: NaiveDate) -> Self {
        let ahead = |days| today.checked_add_days(Days::new(days)).unwrap_or(today);
        Self {
            earliest: ahead(1),
            proposed: ahead(90),
            latest: ahead(365),
        }
    }
}

impl DeleteOn {
    /// Takes a date chosen on `today`.
    ///
    /// # Errors
    /// Names the allowed range if the date is not in the future or more than 365 days ahead.
    pub fn choose(date: NaiveDate, today: NaiveDate) -> Result<Self, DeleteOnFault> {
        let DeletionWindow {
            earliest, latest, ..
        } = DeletionWindow::on(today);
        if date < earliest || latest < date {
            return Err(DeleteOnFault { earliest, latest });
        }
        Ok(Self(date))
    }

    /// Takes back a date that was chosen earlier and stored.
    pub fn stored(date: NaiveDate) -> Self {
        Self(date)
    }

    /// The date itself.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// Whether the copy is to be gone on `today`.
    pub fn is_due(self, today: NaiveDate) -> bool {
        self.0 <= today
    }
}

/// A case as kept in a working copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The code it goes by.
    pub code: CaseCode,
    /// How old the child is, in a band.
    pub age_band: AgeBand,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// The day it deletes itself.
    pub delete_on: DeleteOn,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn codes_of_every_alphabet_are_taken() {
        for code in ["EK-7", "åä", "صف-3", "Ş1", "12345678901234567890", " ab "] {
            assert_eq!(CaseCode::parse(code).unwrap().as_str(), code.trim());
        }
    }

    #[test]
    fn each_broken_rule_has_its_own_name() {
        for (typed, fault) in [
            ("", CaseCodeFault::TooShort),
            ("a", CaseCodeFault::TooShort),
            ("--", CaseCodeFault::TooShort),
            ("123456789012345678901", CaseCodeFault::TooLong),
            ("a b", CaseCodeFault::Sign),
            ("a_b", CaseCodeFault::Sign),
            ("😀😀", CaseCodeFault::Sign),
            ("20120101-1234", CaseCodeFault::IdentityNumber),
            ("1201011234", CaseCodeFault::IdentityNumber),
        ] {
            assert_eq!(CaseCode::parse(typed), Err(fault), "{typed}");
        }
    }

    #[test]
    fn two_ways_of_writing_a_code_are_one_case() {
        let (upper, lower) = (
            CaseCode::parse("EK-å").unwrap(),
            CaseCode::parse("ek-Å").unwrap(),
        );
        assert_eq!(upper.folded(), lower.folded());
    }

    #[test]
    fn deletion_is_between_tomorrow_and_a_year_ahead() {
        let today = day("2026-11-22");
        for good in ["2026-11-23", "2027-02-20", "2027-11-22"] {
            assert_eq!(
                DeleteOn::choose(day(good), today).unwrap().date(),
                day(good)
            );
        }
        for bad in [
            "2020-01-01",
            "2026-11-21",
            "2026-11-22",
            "2027-11-23",
            "9999-12-31",
        ] {
            let fault = DeleteOn::choose(day(bad), today).unwrap_err();
            assert_eq!(
                (fault.earliest, fault.latest),
                (day("2026-11-23"), day("2027-11-22"))
            );
        }
        assert_eq!(DeletionWindow::on(today).proposed, day("2027-02-20"));
    }

    #[test]
    fn a_copy_is_due_on_its_day_and_after() {
        let copy = DeleteOn::stored(day("2027-02-20"));
        assert!(!copy.is_due(day("2027-02-19")));
        assert!(copy.is_due(day("2027-02-20")));
        assert!(copy.is_due(day("2030-01-01")));
    }
}
