//! By what the charts of a report count: weeks, or months or years where there would be too many.

use crate::texts::{Arg, Texts};
use chrono::{Datelike as _, Days as Calendar, NaiveDate};

/// So many bars stand beside each other at most, if years are not too many themselves.
const MOST_WEEKS: usize = 27;
const MOST_MONTHS: usize = 37;

/// Days that are one bar.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    pub(super) label: String,
}

/// The spans from the first day to the last, and by what they count.
pub(super) fn divide(from: NaiveDate, to: NaiveDate, texts: &Texts) -> (Vec<Span>, &'static str) {
    let weeks = spans(from, to, monday);
    if weeks.len() <= MOST_WEEKS {
        return (named(weeks, |day| day_and_month(texts, day)), "week");
    }
    let months = spans(from, to, |day| day.with_day(1).unwrap_or(day));
    if months.len() <= MOST_MONTHS {
        return (named(months, |day| month(texts, day)), "month");
    }
    let years = spans(from, to, |day| day.with_ordinal(1).unwrap_or(day));
    (named(years, |day| day.year().to_string()), "year")
}

fn day_and_month(texts: &Texts, day: NaiveDate) -> String {
    let args = [("day", Arg::from(day.day())), ("month", Arg::from(short_month(texts, day)))];
    texts.with("report-day", &args)
}

fn month(texts: &Texts, day: NaiveDate) -> String {
    if day.month() == 1 { day.year().to_string() } else { short_month(texts, day) }
}

fn short_month(texts: &Texts, day: NaiveDate) -> String {
    texts.get(&format!("month-short-{}", day.month()))
}

fn monday(day: NaiveDate) -> NaiveDate {
    day - Calendar::new(day.weekday().num_days_from_monday().into())
}

/// Runs of days that have the same beginning.
fn spans(from: NaiveDate, to: NaiveDate, begin: impl Fn(NaiveDate) -> NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let mut spans: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for day in from.iter_days().take_while(|day| *day <= to) {
        match spans.last_mut().filter(|span| begin(span.0) == begin(day)) {
            Some(span) => span.1 = day,
            None => spans.push((day, day)),
        }
    }
    spans
}

fn named(spans: Vec<(NaiveDate, NaiveDate)>, name: impl Fn(NaiveDate) -> String) -> Vec<Span> {
    spans.into_iter().map(|(from, to)| Span { from, to, label: name(from) }).collect()
}
