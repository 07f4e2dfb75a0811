//! What the days of a range come to.

use crate::records::days::Day;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sums {
    pub(super) done: u32,
    pub(super) partly: u32,
    pub(super) skipped: u32,
    pub(super) missed: u32,
    /// Seconds, and on how many days something is known of them.
    pub(super) sat: u64,
    pub(super) sat_days: u32,
    pub(super) longest: u32,
    pub(super) check_ins: u32,
    pub(super) hurt: u32,
    /// The most frequent first.
    pub(super) areas: Vec<(String, u32)>,
    /// By the hour: breaks taken, and those left out.
    pub(super) hours: [[u32; 2]; 24],
    /// On how many days there is anything.
    pub(super) days: u32,
}

impl Sums {
    pub(super) fn of(days: &[Day]) -> Self {
        let mut sums = Self::default();
        let mut areas = BTreeMap::<&str, u32>::new();
        for day in days {
            sums.add(day);
            for (area, count) in &day.areas {
                *areas.entry(area).or_default() += count;
            }
        }
        sums.areas = areas.into_iter().map(|(area, count)| (area.to_owned(), count)).collect();
        sums.areas.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        sums
    }

    fn add(&mut self, day: &Day) {
        self.days += 1;
        self.done += day.done;
        self.partly += day.partly;
        self.skipped += day.skipped;
        self.missed += day.missed;
        self.sat += u64::from(day.sat);
        self.sat_days += u32::from(day.sat > 0);
        self.longest = self.longest.max(day.longest);
        self.check_ins += day.felt.len() as u32;
        self.hurt += day.hurt.len() as u32;
        for (&hour, counts) in &day.hours {
            // A journal written by hand may know other hours.
            if let Some(hour) = self.hours.get_mut(usize::from(hour)) {
                hour[0] += counts[0];
                hour[1] += counts[1];
            }
        }
    }

    pub(super) fn taken(&self) -> u32 {
        self.done + self.partly
    }

    pub(super) fn left_out(&self) -> u32 {
        self.skipped + self.missed
    }

    /// On the days of which something is known, in seconds.
    pub(super) fn sat_a_day(&self) -> u64 {
        self.sat.checked_div(self.sat_days.into()).unwrap_or(0)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.taken() + self.left_out() + self.check_ins + self.hurt == 0 && self.sat == 0
    }

    /// The hours in which there was a break, with one more at either end.
    pub(super) fn span_of_hours(&self) -> std::ops::RangeInclusive<usize> {
        let is_used = |hour: &usize| self.hours[*hour] != [0, 0];
        let (first, last) = ((0..24).find(is_used).unwrap_or(8), (0..24).rfind(is_used).unwrap_or(18));
        first.saturating_sub(1)..=(last + 1).min(23)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_added_up() {
        let date = "2026-11-23".parse().unwrap();
        let mut one = Day::new(date);
        (one.done, one.skipped, one.sat, one.longest) = (4, 1, 7200, 1800);
        one.areas = [("neck".into(), 2), ("legs".into(), 1)].into();
        one.hours = [(9, [3, 1]), (99, [7, 7])].into();
        let mut other = Day::new(date.succ_opt().unwrap());
        (other.partly, other.missed) = (1, 2);
        other.areas = [("legs".into(), 4)].into();
        let sums = Sums::of(&[one, other]);
        assert_eq!((sums.taken(), sums.left_out(), sums.sat_a_day(), sums.longest), (5, 3, 7200, 1800));
        assert_eq!(sums.areas, [("legs".to_owned(), 5), ("neck".to_owned(), 2)]);
        assert_eq!((sums.hours[9], sums.span_of_hours()), ([3, 1], 8..=10));
        assert!(Sums::of(&[]).is_empty() && !sums.is_empty());
    }
}
