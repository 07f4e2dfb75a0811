//! The days that are shown: a day, a week, a month or a year, and the way to the next and the last one.

use crate::texts::{Arg, Texts};
use chrono::{Datelike as _, Days as Calendar, Months, NaiveDate};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum View {
    Day,
    #[default]
    Week,
    Month,
    Year,
}

/// From the first day to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) view: View,
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
}

impl View {
    pub(super) const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Year];

    pub(super) fn name(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Day => "history-view-day",
            Self::Week => "history-view-week",
            Self::Month => "history-view-month",
            Self::Year => "history-view-year",
        })
    }

    /// The one in which this day lies.
    pub(super) fn around(self, day: NaiveDate) -> Range {
        let (from, to) = match self {
            Self::Day => (day, day),
            Self::Week => {
                let from = back(day, day.weekday().num_days_from_monday());
                (from, forth(from, 6))
            }
            Self::Month => {
                let from = day.with_day(1).unwrap_or(day);
                (from, back(from.checked_add_months(Months::new(1)).unwrap_or(from), 1))
            }
            Self::Year => {
                let end = NaiveDate::from_ymd_opt(day.year(), 12, 31);
                (day.with_ordinal(1).unwrap_or(day), end.unwrap_or(day))
            }
        };
        Range { view: self, from, to: to.max(from) }
    }
}

impl Range {
    pub(super) fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    pub(super) fn earlier(&self) -> Self {
        self.view.around(back(self.from, 1))
    }

    pub(super) fn later(&self) -> Self {
        self.view.around(forth(self.to, 1))
    }

    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let to = self.to;
        self.from.iter_days().take_while(move |day| *day <= to)
    }

    /// What it is called, such as March 2026.
    pub(super) fn title(&self, texts: &Texts) -> String {
        match self.view {
            View::Day => long_day(texts, self.from),
            View::Week => {
                let date = |day| Arg::from(texts.date(day));
                texts.with("history-week", &[("from", date(self.from)), ("to", date(self.to))])
            }
            View::Month => month(texts, self.from),
            View::Year => self.from.year().to_string(),
        }
    }
}

/// A day with its weekday.
pub(in crate::window::home) fn long_day(texts: &Texts, day: NaiveDate) -> String {
    let weekday = texts.get(&format!("weekday-{}", day.weekday().number_from_monday()));
    texts.with("history-day", &[("weekday", Arg::from(weekday)), ("date", Arg::from(texts.date(day)))])
}

pub(super) fn month(texts: &Texts, day: NaiveDate) -> String {
    let name = texts.get(&format!("month-alone-{}", day.month()));
    texts.with("history-month", &[("month", Arg::from(name)), ("year", Arg::from(day.year().to_string()))])
}

fn back(day: NaiveDate, by: u32) -> NaiveDate {
    day.checked_sub_days(Calendar::new(by.into())).unwrap_or(day)
}

fn forth(day: NaiveDate, by: u32) -> NaiveDate {
    day.checked_add_days(Calendar::new(by.into())).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use std::fmt::Write as _;

    #[track_caller]
    fn check(day: &str, expected: &Expect) {
        let texts = Texts::new("en");
        let mut said = String::new();
        for view in View::ALL {
            let range = view.around(day.parse().unwrap());
            let (earlier, later) = (range.earlier(), range.later());
            let _ = writeln!(said, "{} ({} to {})", range.title(&texts), range.from, range.to);
            let _ = writeln!(said, "  after {}, before {}", earlier.from, later.from);
            assert_eq!((earlier.later(), later.earlier()), (range, range));
        }
        expected.assert_eq(&said);
    }

    #[test]
    fn ranges_follow_the_calendar() {
        check(
            "2028-02-29",
            &expect![[r#"
                Tuesday, 29 February 2028 (2028-02-29 to 2028-02-29)
                  after 2028-02-28, before 2028-03-01
                28 February 2028 – 5 March 2028 (2028-02-28 to 2028-03-05)
                  after 2028-02-21, before 2028-03-06
                February 2028 (2028-02-01 to 2028-02-29)
                  after 2028-01-01, before 2028-03-01
                2028 (2028-01-01 to 2028-12-31)
                  after 2027-01-01, before 2029-01-01
            "#]],
        );
    }

    #[test]
    fn the_end_of_the_calendar_does_no_harm() {
        for day in [NaiveDate::MIN, NaiveDate::MAX] {
            for view in View::ALL {
                let range = view.around(day);
                assert!(range.from <= range.to);
                range.earlier().later();
            }
        }
    }
}
