//! Dates in words.
//!
//! No engine is asked: Node, WebKitGTK and Rust disagree on Kurmanji and on
//! Arabic digits (`reference/tech.md` 7, traps 9–11). The window builds its
//! dates from the same messages of `dates.ftl`.

use std::borrow::Cow;

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, Timelike as _};
use wheel::{Direction, LanguageTag};

use crate::Locales;

impl Locales {
    /// A date with the month in words and the year, such as "22 november 2026".
    pub fn date_long(&self, language: LanguageTag, date: NaiveDate) -> String {
        let month = self.text(language, &format!("month-{}", date.month()), []);
        let args = [
            ("day", date.day().to_string().into()),
            ("month", month.into()),
            // A string, because the window's engine would group a number: "2 026".
            ("year", date.year().to_string().into()),
        ];
        in_its_direction(language, &self.text(language, "date-long", args))
    }

    /// A date as [`Locales::date_long`] with the time of day, such as "22 november 2026 kl. 09:05".
    pub fn date_time_long(&self, language: LanguageTag, moment: NaiveDateTime) -> String {
        let time_args = [
            ("hour", format!("{:02}", moment.hour()).into()),
            ("minute", format!("{:02}", moment.minute()).into()),
        ];
        let args = [
            ("date", self.date_long(language, moment.date()).into()),
            ("time", self.text(language, "time-of-day", time_args).into()),
        ];
        in_its_direction(language, &self.text(language, "date-time-long", args))
    }

    /// The day of the week, such as "söndag".
    pub fn weekday(&self, language: LanguageTag, date: NaiveDate) -> Cow<'_, str> {
        let number = date.weekday().number_from_monday();
        self.text(language, &format!("weekday-{number}"), [])
    }
}

/// A date that runs the way its language does. Its parts are isolated from each
/// other, so that nothing else in it tells the direction.
fn in_its_direction(language: LanguageTag, date: &str) -> String {
    match language.direction() {
        Direction::Ltr => date.to_owned(),
        Direction::Rtl => format!("\u{200F}{date}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without_isolates(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}', '\u{200F}'], "")
    }

    #[test]
    fn a_date_tells_its_direction_before_anything_else() {
        let locales = Locales::embedded();
        let date = morning().date();
        assert!(
            locales
                .date_long(LanguageTag::Ar, date)
                .starts_with('\u{200F}')
        );
        assert!(
            !locales
                .date_long(LanguageTag::Sv, date)
                .starts_with('\u{200F}')
        );
    }

    fn morning() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 11, 22)
            .and_then(|date| date.and_hms_opt(9, 5, 59))
            .unwrap()
    }

    #[test]
    fn a_date_reads_as_people_of_each_language_write_it() {
        let locales = Locales::embedded();
        let long = |language| {
            let moment = morning();
            without_isolates(&locales.date_time_long(language, moment))
        };
        assert_eq!(long(LanguageTag::Sv), "22 november 2026 kl. 09:05");
        assert_eq!(long(LanguageTag::En), "22 November 2026 at 09:05");
        assert_eq!(long(LanguageTag::Fi), "22. marraskuuta 2026 klo 09.05");
        assert_eq!(long(LanguageTag::So), "22 Nofembar 2026, saacadda 09:05");
        assert_eq!(long(LanguageTag::Ar), "22 نوفمبر 2026، الساعة 09:05");
        assert_eq!(long(LanguageTag::Kmr), "22ê mijdara 2026an, saet 09:05");
    }

    #[test]
    fn a_single_digit_day_has_no_zero_before_it() {
        let date = NaiveDate::from_ymd_opt(2027, 2, 3).unwrap();
        let text = Locales::embedded().date_long(LanguageTag::Sv, date);
        assert_eq!(without_isolates(&text), "3 februari 2027");
    }

    #[test]
    fn every_part_is_isolated() {
        let text = Locales::embedded().date_long(LanguageTag::Ar, morning().date());
        assert_eq!(text.matches('\u{2068}').count(), 3);
        assert_eq!(text.matches('\u{2069}').count(), 3);
    }

    #[test]
    fn all_months_and_weekdays_have_names_of_their_own() {
        let locales = Locales::embedded();
        for language in LanguageTag::ALL {
            let days = (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(2026, month, 1));
            let months: std::collections::BTreeSet<_> =
                days.map(|day| locales.date_long(language, day)).collect();
            assert_eq!(months.len(), 12, "{language}");

            let week = morning().date().iter_days().take(7);
            let names: std::collections::BTreeSet<_> =
                week.map(|day| locales.weekday(language, day)).collect();
            assert_eq!(names.len(), 7, "{language}");
            assert!(names.iter().all(|name| !name.contains('«')), "{names:?}");
        }
        let sunday = locales.weekday(LanguageTag::Sv, morning().date());
        assert_eq!(sunday, "söndag");
    }
}
