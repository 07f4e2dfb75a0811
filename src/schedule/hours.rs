//! The hours in which breaks are wanted: ranges of each weekday, and days off.

use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime, Weekday};

/// Minutes after the midnight with which a day begins. `to` lies after `from` and may lie in the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) from: u16,
    pub(crate) to: u16,
}

/// A range over midnight belongs to the day on which it begins. Ranges may overlap and touch.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Hours {
    /// By the number of days since Monday.
    week: [Vec<Span>; 7],
    /// First and last days, both off.
    days_off: Vec<(NaiveDate, NaiveDate)>,
}

/// Days off may be many, but after these no open hour is worth waiting for.
const DAYS_AHEAD: u64 = 400;

impl Hours {
    pub(crate) fn add(&mut self, day: Weekday, span: Span) {
        self.week[day.num_days_from_monday() as usize].push(span);
    }

    pub(crate) fn take_off(&mut self, first: NaiveDate, last: NaiveDate) {
        self.days_off.push((first, last));
    }

    pub(crate) fn is_open(&self, at: NaiveDateTime) -> bool {
        self.ranges(at.date()).any(|(from, to)| from <= at && at < to)
    }

    /// When this next changes from open to closed or back; `None` when it does not within a year or so.
    pub(crate) fn next_change(&self, at: NaiveDateTime) -> Option<NaiveDateTime> {
        let open = self.is_open(at);
        let days = (0..DAYS_AHEAD).filter_map(|n| at.date().checked_add_days(Days::new(n)));
        days.into_iter().find_map(|day| {
            let edges = self.ranges(day).flat_map(|(from, to)| [from, to]);
            edges.filter(|edge| *edge > at && self.is_open(*edge) != open).min()
        })
    }

    /// The ranges that touch a day: its own, and those of the evening before.
    fn ranges(&self, day: NaiveDate) -> impl Iterator<Item = (NaiveDateTime, NaiveDateTime)> + '_ {
        let days = day.pred_opt().into_iter().chain([day]).filter(|day| !self.is_off(*day));
        days.flat_map(|day| {
            let midnight = day.and_time(chrono::NaiveTime::MIN);
            let at = move |minutes: u16| midnight + chrono::Duration::minutes(minutes.into());
            let spans = &self.week[day.weekday().num_days_from_monday() as usize];
            spans.iter().map(move |span| (at(span.from), at(span.to)))
        })
    }

    fn is_off(&self, day: NaiveDate) -> bool {
        self.days_off.iter().any(|(first, last)| (first..=last).contains(&&day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn minutes(count: u16) -> chrono::Duration {
        chrono::Duration::minutes(count.into())
    }

    /// Wednesday and Thursday are 2026-11-25 and 2026-11-26.
    #[track_caller]
    fn check(days: &[(Weekday, u16, u16)], time: &str, open: bool, change: &str) {
        let mut hours = Hours::default();
        for (day, from, to) in days {
            hours.add(*day, Span { from: *from * 60, to: *to * 60 });
        }
        hours.take_off(at("2026-12-02 00:00").date(), at("2026-12-03 00:00").date());
        assert_eq!(hours.is_open(at(time)), open, "{time}");
        let next = hours.next_change(at(time)).map_or("never".into(), |at| at.format("%Y-%m-%d %H:%M").to_string());
        assert_eq!(next, change, "{time}");
    }

    #[test]
    fn hours_open_and_close_and_lead_over_midnight() {
        let day = [(Weekday::Wed, 9, 12), (Weekday::Wed, 13, 18)];
        check(&day, "2026-11-25 08:59", false, "2026-11-25 09:00");
        check(&day, "2026-11-25 09:00", true, "2026-11-25 12:00");
        check(&day, "2026-11-25 12:30", false, "2026-11-25 13:00");
        check(&day, "2026-11-25 18:00", false, "2026-12-09 09:00");
        let night = [(Weekday::Wed, 22, 30)];
        check(&night, "2026-11-25 21:00", false, "2026-11-25 22:00");
        check(&night, "2026-11-26 05:59", true, "2026-11-26 06:00");
        check(&night, "2026-11-26 06:00", false, "2026-12-09 22:00");
    }

    /// Every pair of quarter hours on every day, against the simplest way to tell.
    #[test]
    fn every_pair_of_times_opens_and_closes_where_it_says() {
        let monday = at("2026-11-23 00:00");
        for from in (0..24 * 60).step_by(45) {
            for length in (15..=24 * 60).step_by(45) {
                let day = Weekday::try_from(u8::try_from((from + length) % 7).unwrap()).unwrap();
                let mut hours = Hours::default();
                hours.add(day, Span { from, to: from + length });
                let opens = monday + Days::new(day.num_days_from_monday().into()) + minutes(from);
                let closes = opens + minutes(length);
                for (time, open, change) in [
                    (opens - minutes(1), false, opens),
                    (opens, true, closes),
                    (closes - minutes(1), true, closes),
                    (closes, false, opens + Days::new(7)),
                ] {
                    assert_eq!(hours.is_open(time), open, "{day} {from} + {length} at {time}");
                    assert_eq!(hours.next_change(time), Some(change), "{day} {from} + {length} at {time}");
                }
            }
        }
    }

    #[test]
    fn ranges_that_overlap_or_touch_are_one() {
        let touching = [(Weekday::Wed, 9, 12), (Weekday::Wed, 12, 15), (Weekday::Wed, 14, 18)];
        check(&touching, "2026-11-25 10:00", true, "2026-11-25 18:00");
        let over_midnight = [(Weekday::Wed, 20, 24), (Weekday::Thu, 0, 3)];
        check(&over_midnight, "2026-11-25 23:00", true, "2026-11-26 03:00");
    }

    #[test]
    fn all_days_may_be_off_and_all_may_be_open() {
        check(&[], "2026-11-25 10:00", false, "never");
        let mut week = vec![Weekday::Mon];
        while week.len() < 7 {
            week.push(week[week.len() - 1].succ());
        }
        let always: Vec<_> = week.into_iter().map(|day| (day, 0, 24)).collect();
        check(&always, "2026-11-25 10:00", true, "2026-12-02 00:00");
    }
}
