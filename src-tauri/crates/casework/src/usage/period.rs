//! Months and half-years of the school calendar.

use std::{fmt, str::FromStr};

use chrono::{Datelike as _, NaiveDate};

/// A month of a year. As text `2026-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u8,
}

/// A half-year of the school calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HalfYear {
    /// *VT*, January to June.
    Spring,
    /// *HT*, July to December.
    Autumn,
}

/// A half-year of a year. As text `2026-VT` or `2026-HT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The year.
    pub year: i32,
    /// Which half of it.
    pub half: HalfYear,
}

/// A text that is no month and no half-year of the years 2000 to 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such month or half-year")]
pub struct PeriodFault;

impl Month {
    /// The month of a year.
    ///
    /// # Errors
    /// There is no such month, or the year is not one of 2000 to 2999.
    pub fn new(year: i32, month: u8) -> Result<Self, PeriodFault> {
        if !(2000..=2999).contains(&year) || !(1..=12).contains(&month) {
            return Err(PeriodFault);
        }
        Ok(Self { year, month })
    }

    /// The month a day lies in. A clock outside the years 2000 to 2999 is taken to the nearest of them.
    pub fn of(day: NaiveDate) -> Self {
        if day.year() < 2000 {
            return Self {
                year: 2000,
                month: 1,
            };
        }
        if 2999 < day.year() {
            return Self {
                year: 2999,
                month: 12,
            };
        }
        Self {
            year: day.year(),
            month: u8::try_from(day.month()).unwrap_or(12),
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The half-year it belongs to.
    pub fn period(self) -> Period {
        let half = if self.month <= 6 {
            HalfYear::Spring
        } else {
            HalfYear::Autumn
        };
        Period {
            year: self.year,
            half,
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = PeriodFault;

    fn from_str(text: &str) -> Result<Self, PeriodFault> {
        let (year, month) = text.split_once('-').ok_or(PeriodFault)?;
        if year.len() != 4 || month.len() != 2 {
            return Err(PeriodFault);
        }
        Self::new(digits(year)?, u8::try_from(digits(month)?).unwrap_or(0))
    }
}

impl Period {
    /// The half-year a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Month::of(day).period()
    }

    /// The half-year after it.
    #[must_use]
    pub fn next(self) -> Self {
        match self.half {
            HalfYear::Spring => Self {
                half: HalfYear::Autumn,
                ..self
            },
            HalfYear::Autumn => Self {
                year: self.year + 1,
                half: HalfYear::Spring,
            },
        }
    }

    /// Its six months.
    pub fn months(self) -> [Month; 6] {
        let first: u8 = match self.half {
            HalfYear::Spring => 1,
            HalfYear::Autumn => 7,
        };
        [0, 1, 2, 3, 4, 5].map(|after| Month {
            year: self.year,
            month: first + after,
        })
    }

    /// From this half-year to another, both included; nothing where the other is earlier.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |period| Some(period.next()))
            .take_while(move |period| *period <= last)
    }

    /// Whether it is over on a day.
    pub fn is_closed(self, today: NaiveDate) -> bool {
        self < Self::of(today)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half = match self.half {
            HalfYear::Spring => "VT",
            HalfYear::Autumn => "HT",
        };
        write!(to, "{:04}-{half}", self.year)
    }
}

impl FromStr for Period {
    type Err = PeriodFault;

    fn from_str(text: &str) -> Result<Self, PeriodFault> {
        let (year, half) = text.split_once('-').ok_or(PeriodFault)?;
        let half = match half {
            "VT" => HalfYear::Spring,
            "HT" => HalfYear::Autumn,
            _ => return Err(PeriodFault),
        };
        let year = digits(year)?;
        if !(2000..=2999).contains(&year) {
            return Err(PeriodFault);
        }
        Ok(Self { year, half })
    }
}

/// A number of four digits at most, without a sign.
fn digits(text: &str) -> Result<i32, PeriodFault> {
    if text.is_empty() || 4 < text.len() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(PeriodFault);
    }
    text.parse().map_err(|_| PeriodFault)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(text: &str) -> Period {
        text.parse().unwrap()
    }

    #[test]
    fn months_and_half_years_read_back_as_themselves() {
        for text in ["2026-01", "2026-12", "2000-06", "2999-07"] {
            assert_eq!(text.parse::<Month>().unwrap().to_string(), text);
        }
        for text in ["2026-VT", "2026-HT"] {
            assert_eq!(period(text).to_string(), text);
        }
        for wrong in [
            "", "2026", "2026-0", "2026-13", "2026-1", "-026-01", "+202-01", "1999-12", "3000-VT",
            "2026-vt", "26-VT",
        ] {
            assert!(wrong.parse::<Month>().is_err(), "{wrong}");
            assert!(wrong.parse::<Period>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_half_year_is_closed_when_the_next_has_begun() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!period("2026-VT").is_closed(day("2026-06-30")));
        assert!(period("2026-VT").is_closed(day("2026-07-01")));
        assert_eq!(period("2026-HT").next(), period("2027-VT"));
        let through: Vec<_> = period("2025-HT").through(period("2026-HT")).collect();
        assert_eq!(
            through,
            [period("2025-HT"), period("2026-VT"), period("2026-HT")]
        );
        assert_eq!(period("2026-HT").through(period("2026-VT")).count(), 0);
    }
}
