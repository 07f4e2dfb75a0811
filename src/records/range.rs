//! Some days of the journal: from one to another, both included.

use chrono::NaiveDate;

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
}
