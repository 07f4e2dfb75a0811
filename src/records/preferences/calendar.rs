//! Times of the day, days and weeks as people write them, and what they mean to the schedule.

use crate::records::range::is_near;
use crate::schedule::Span;
use chrono::{NaiveDate, Weekday};

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];
const DAY: u16 = 24 * 60;

/// `HH:MM` as minutes after midnight, up to `24:00`, which only ends a range.
pub(super) fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let number = |digits: &str, width: std::ops::RangeInclusive<usize>| {
        (width.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()))
            .then(|| digits.parse::<u16>().ok())?
    };
    let (hour, minute) = (number(hour, 1..=2)?, number(minute, 2..=2)?);
    (minute < 60 && hour * 60 + minute <= DAY).then_some(hour * 60 + minute)
}

/// `HH:MM` below `24:00`, as it is written to the file.
pub(super) fn time(text: &str) -> Option<String> {
    minutes(text).filter(|time| *time < DAY).map(shown)
}

/// `09:00-12:30`; one that ends before it starts ends the next day. One of no length means nothing.
pub(super) fn span(text: &str) -> Option<Span> {
    let (start, end) = text.split_once('-')?;
    let (from, to) = (minutes(start).filter(|from| *from < DAY)?, minutes(end)?);
    (from != to).then(|| Span { from, to: if to > from { to } else { to + DAY } })
}

pub(super) fn hours(text: &str) -> Option<String> {
    span(text).map(written)
}

/// `2026-12-24`, or both ends of a range such as `2026-12-24..2027-01-01`.
pub(super) fn days(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let day = |text: &str| NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok().filter(|day| is_near(*day));
    let (first, last) = text
        .split_once("..")
        .map_or_else(|| Some((day(text)?, day(text)?)), |(one, other)| Some((day(one)?, day(other)?)))?;
    (first <= last).then_some((first, last))
}

pub(super) fn dates(text: &str) -> Option<String> {
    let (first, last) = days(text)?;
    Some(if first == last { first.to_string() } else { format!("{first}..{last}") })
}

/// `monday-friday 09:00-17:00`; the days alone mean all of them, the times alone every day.
pub(super) fn week(text: &str) -> Option<(Vec<Weekday>, Span)> {
    let mut words = text.split_whitespace();
    let (first, second, none) = (words.next()?, words.next(), words.next());
    let whole = Span { from: 0, to: DAY };
    match (weekdays(first), second, none) {
        (Some(days), None, None) => Some((days, whole)),
        (Some(days), Some(times), None) => Some((days, span(times)?)),
        (None, None, None) => Some((WEEKDAYS.map(|(_, day)| day).to_vec(), span(first)?)),
        (_, _, _) => None,
    }
}

pub(super) fn weekly(text: &str) -> Option<String> {
    week(text)?;
    let words: Vec<_> =
        text.split_whitespace().map(|word| hours(word).unwrap_or_else(|| word.to_lowercase())).collect();
    Some(words.join(" "))
}

/// `monday`, or `friday-sunday`, which may lead over the end of a week.
fn weekdays(text: &str) -> Option<Vec<Weekday>> {
    let find = |name: &str| WEEKDAYS.iter().position(|(word, _)| *word == name.to_lowercase());
    let (first, last) = text
        .split_once('-')
        .map_or_else(|| Some((find(text)?, find(text)?)), |(one, other)| Some((find(one)?, find(other)?)))?;
    let count = (last + 7 - first) % 7 + 1;
    Some((first..first + count).map(|day| WEEKDAYS[day % 7].1).collect())
}

fn written(span: Span) -> String {
    let to = if span.to > DAY { span.to - DAY } else { span.to };
    format!("{}-{}", shown(span.from), shown(to))
}

fn shown(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(read: fn(&str) -> Option<String>, text: &str, expected: &str) {
        assert_eq!(read(text).as_deref().unwrap_or("-"), expected, "{text:?}");
    }

    #[test]
    fn ranges_may_lead_over_midnight_but_have_a_length() {
        check(hours, "9:00-12:30", "09:00-12:30");
        check(hours, "22:00-6:00", "22:00-06:00");
        check(hours, "00:00-24:00", "00:00-24:00");
        check(hours, "22:00-24:00", "22:00-24:00");
        check(hours, "22:00-00:00", "22:00-24:00");
        check(hours, "24:00-06:00", "-");
        check(hours, "09:00-09:00", "-");
        check(hours, "09:00-25:00", "-");
        assert_eq!(span("22:00-06:00"), Some(Span { from: 22 * 60, to: 30 * 60 }));
    }

    #[test]
    fn every_pair_of_times_is_a_range_or_refused() {
        for (from, to) in (0..=DAY).step_by(30).flat_map(|from| (0..=DAY).step_by(30).map(move |to| (from, to))) {
            let text = format!("{}-{}", shown(from), shown(to));
            let Some(Span { from: begins, to: ends }) = span(&text) else {
                assert!(from == to || from == DAY, "{text} is refused");
                continue;
            };
            assert_eq!((begins, ends % DAY), (from, to % DAY), "{text}");
            assert!(ends > begins && ends - begins <= DAY, "{text}");
            assert_eq!(span(&hours(&text).unwrap()), span(&text), "{text} is written as another one");
        }
    }

    #[test]
    fn days_stand_alone_or_from_one_to_another() {
        check(dates, "2026-12-24", "2026-12-24");
        check(dates, "2026-12-24 .. 2027-01-01", "2026-12-24..2027-01-01");
        check(dates, "2027-01-01..2026-12-24", "-");
        check(dates, "2026-02-29", "-");
        check(dates, "99999-01-01", "-");
    }

    #[test]
    fn weeks_are_days_times_or_both() {
        check(weekly, "Monday-Friday 9:00-17:00", "monday-friday 09:00-17:00");
        check(weekly, "saturday", "saturday");
        check(weekly, "22:00-06:00", "22:00-06:00");
        check(weekly, "someday", "-");
        check(weekly, "monday 09:00-17:00 x", "-");
        check(weekly, "", "-");
        assert_eq!(week("saturday-monday").map(|(days, _)| days.len()), Some(3));
    }
}
