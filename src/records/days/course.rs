//! Whether a pain that is told of in check-ins has got better.

use super::{Day, Days};
use chrono::{Days as Calendar, NaiveDate};

/// Less than this is no trouble worth a visit, in the check-ins' own words from 0 to 10.
const TROUBLE: f32 = 2.0;
/// What is left of a pain of which one says that it is better: less than this part of it.
const LEFT: f32 = 0.7;

/// Whether pain is no better after two weeks, so that the advice of that warning sign is due (seed: pain no better
/// after two weeks of home care, content/cards.md §7).
///
/// The rule, on the check-ins of the three weeks that end today:
///
/// - the first and the last week have check-ins on two days or more each, the middle one on one or more: few
///   check-ins say nothing, nor does a pain that came and went;
/// - in each of the weeks the median score is 2 or more, and so is a score of the latest day that has any;
/// - the median of the last week is at least seven tenths of that of the first: a pain that fell by more is better.
pub(crate) fn no_better(days: &Days, today: NaiveDate) -> bool {
    let week = |ago: u64| {
        let end = today - Calendar::new(7 * ago);
        days.between(end - Calendar::new(6), end)
    };
    let (first, middle, last) = (week(2), week(1), week(0));
    let has_enough = told(first) >= 2 && told(middle) >= 1 && told(last) >= 2;
    let (Some(before), Some(between), Some(now)) = (median(first), median(middle), median(last)) else { return false };
    has_enough && before.min(between).min(now) >= TROUBLE && now >= before * LEFT && !has_ended(last)
}

/// On how many of these days there was a check-in.
fn told(days: &[Day]) -> usize {
    days.iter().filter(|day| !day.felt.is_empty()).count()
}

/// Whether the latest day of which something is told was one without trouble.
fn has_ended(days: &[Day]) -> bool {
    let latest = days.iter().rev().find(|day| !day.felt.is_empty());
    latest.is_some_and(|day| day.felt.iter().all(|felt| f32::from(felt.score) < TROUBLE))
}

/// The middle score; one bad evening, or one good one, moves it little.
fn median(days: &[Day]) -> Option<f32> {
    let mut scores: Vec<u8> = days.iter().flat_map(|day| &day.felt).map(|felt| felt.score).collect();
    scores.sort_unstable();
    let middle = scores.len() / 2;
    let upper = f32::from(*scores.get(middle)?);
    let lower = f32::from(scores[(scores.len() - 1) / 2]);
    Some(f32::midpoint(lower, upper))
}

#[cfg(test)]
mod tests {
    use super::super::Felt;
    use super::*;

    /// Check-ins from the oldest day to today, one letter a day: `.` for none, `0`–`9` and `T` for a score.
    #[track_caller]
    fn check(course: &str, expected: bool) {
        let today: NaiveDate = "2026-11-23".parse().unwrap();
        let mut days = Days::default();
        for (ago, letter) in course.chars().rev().enumerate() {
            let date = today - Calendar::new(ago as u64);
            let mut day = Day::new(date);
            let score = if letter == 'T' { Some(10) } else { letter.to_digit(10) };
            let at = format!("{date}T18:00:00+01:00").parse().unwrap();
            day.felt.extend(score.map(|score| Felt { at, score: score as u8, areas: Vec::new(), helped: Vec::new() }));
            days.days.insert(0, day);
        }
        assert_eq!(no_better(&days, today), expected, "{course}");
    }

    #[test]
    fn pain_that_stays_for_two_weeks_is_no_better() {
        check("555555555555555555555", true);
        check(".4.4....5....4.....4.5", true);
        check("..5.5.5...5....5..5", true);
        check("222222222222222222222", true);
        check("33333335555555TTTTTTT", true);
    }

    #[test]
    fn pain_that_falls_or_ends_is_better() {
        check("888888877777774444444", false);
        check("555555555555555555554", true);
        check("555555555555555555550", false);
        check("555555511111115555555", false);
        check("3333333.......3333333", false);
    }

    #[test]
    fn little_trouble_never_counts() {
        check("111111111111111111111", false);
        check("010101010101010101010", false);
        check("000000000000000000000", false);
    }

    #[test]
    fn few_check_ins_say_nothing() {
        check("", false);
        check("9", false);
        check("5......5......5......", false);
        check("5555555..............", false);
        check("..............5555555", false);
        check("......8......8......8", false);
        check(".......55555555555555", false);
    }

    #[test]
    fn one_bad_evening_does_not_make_two_weeks() {
        check("101101010110101019101", false);
        check("111111X111111X111111X", false);
    }
}
