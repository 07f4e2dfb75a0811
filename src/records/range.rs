//! Some days of the journal: from one to another, both included.

use chrono::{Datelike as _, NaiveDate};

/// Without a beginning or an end, all up to there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) from: Option<NaiveDate>,
    pub(crate) to: Option<NaiveDate>,
}

impl Range {
    pub(crate) fn has(self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// Whether no day is left out.
    pub(crate) fn is_all(self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether it ends before it begins.
    pub(crate) fn is_backward(self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if from > to)
    }

    /// The end of it that is no day of anybody's life.
    pub(crate) fn far_end(self) -> Option<NaiveDate> {
        [self.from, self.to].into_iter().flatten().find(|date| !is_near(*date))
    }
}

/// Far years are slips of the finger, and the calendar's arithmetic ends there.
pub(crate) fn is_near(date: NaiveDate) -> bool {
    (1970..=9999).contains(&date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_belong_to_it() {
        let date = |day| NaiveDate::from_ymd_opt(2026, 11, day);
        let check = |from: Option<u32>, to: Option<u32>, expected: &str| {
            let range = Range { from: from.and_then(date), to: to.and_then(date) };
            let days = (21..=25).filter(|day| range.has(date(*day).unwrap())).map(|day| day.to_string());
            let said = format!("{}{}", days.collect::<Vec<_>>().join(" "), if range.is_all() { ", all" } else { "" });
            assert_eq!((said.as_str(), range.is_backward()), (expected, from > to && to.is_some()));
        };
        check(None, None, "21 22 23 24 25, all");
        check(Some(23), None, "23 24 25");
        check(None, Some(22), "21 22");
        check(Some(22), Some(22), "22");
        check(Some(23), Some(22), "");
    }

    #[test]
    fn no_day_is_beyond_the_calendar() {
        let date = |year| NaiveDate::from_ymd_opt(year, 1, 1);
        let far = |from, to| Range { from, to }.far_end();
        assert_eq!(far(None, None), None);
        assert_eq!(far(date(1970), date(9999)), None);
        assert_eq!(far(date(1969), date(2026)), date(1969));
        assert_eq!(far(None, Some(NaiveDate::MAX)), Some(NaiveDate::MAX));
    }
}
