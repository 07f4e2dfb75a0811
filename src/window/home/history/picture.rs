//! What the page draws of a range: counted once, and kept until the range or the journal is another one.

use super::lines::{self, Line};
use super::range::{Range, View, long_day, month};
use super::sums::Sums;
use crate::records::days::{Day, Days};
use crate::records::names;
use crate::texts::{Arg, Texts};
use crate::window::home::around::Around;
use crate::window::home::chart::{Bars, Cell, Heat, Mark, Slot};
use chrono::{Datelike as _, NaiveDate};
use std::time::Duration;

pub(super) struct Picture {
    pub(super) range: Range,
    revision: u64,
    pub(super) sums: Sums,
    pub(super) breaks: Bars,
    pub(super) sitting: Bars,
    pub(super) hours: Bars,
    pub(super) areas: Vec<(String, u32)>,
    pub(super) heat: Option<Heat>,
    pub(super) lines: Vec<Line>,
    /// The first day of each bar.
    pub(super) begins: Vec<NaiveDate>,
    /// The first day of all of which something is known.
    pub(super) first: Option<NaiveDate>,
}

impl Picture {
    pub(super) fn new(range: Range, days: &Days, around: &Around<'_>) -> Self {
        let (texts, today) = (around.texts, around.past.today(around.model));
        let spans = spans(&range);
        let counted: Vec<_> = spans.iter().map(|span| (span, Sums::of(days.between(span.from, span.to)))).collect();
        let sums = Sums::of(days.between(range.from, range.to));
        let entries = match range.view {
            View::Day => around.past.entries_of(range.from, around.model),
            View::Week | View::Month | View::Year => Vec::new(),
        };
        Self {
            range,
            revision: around.past.revision(),
            breaks: breaks(&counted, &sums, texts),
            sitting: sitting(&counted, &sums, texts),
            hours: hours(&sums, texts),
            areas: sums.areas.iter().map(|(area, count)| (names::part(texts, area), *count)).collect(),
            heat: (range.view == View::Year).then(|| heat(&range, days, &sums, today, texts)),
            lines: lines::lines(&entries, texts, around.deck),
            begins: spans.iter().map(|span| span.from).collect(),
            first: days.days.first().map(|day| day.date),
            sums,
        }
    }

    /// Whether it shows this range with all that is known.
    pub(super) fn is_current(&self, range: &Range, revision: u64) -> bool {
        self.range == *range && self.revision == revision
    }
}

/// The days of one bar.
struct Span {
    from: NaiveDate,
    to: NaiveDate,
    view: View,
}

impl Span {
    /// Below the bar.
    fn label(&self, week: bool, texts: &Texts) -> String {
        if self.view == View::Month {
            return texts.get(&format!("month-short-{}", self.from.month()));
        }
        if week {
            return weekday(texts, self.from.weekday().number_from_monday());
        }
        self.from.day().to_string()
    }

    fn name(&self, texts: &Texts) -> String {
        if self.view == View::Month { month(texts, self.from) } else { long_day(texts, self.from) }
    }
}

fn weekday(texts: &Texts, number: u32) -> String {
    texts.get(&format!("weekday-short-{number}"))
}

/// A year is shown by months, all else by days.
fn spans(range: &Range) -> Vec<Span> {
    let view = if range.view == View::Year { View::Month } else { View::Day };
    let span = |day: NaiveDate| {
        let Range { from, to, .. } = view.around(day);
        Span { from, to, view }
    };
    range.days().filter(|day| view == View::Day || day.day() == 1).map(span).collect()
}

fn breaks(counted: &[(&Span, Sums)], all: &Sums, texts: &Texts) -> Bars {
    let week = counted.len() <= 7;
    let slot = |(span, sums): &(&Span, Sums)| Slot {
        label: span.label(week, texts),
        words: of_span(span, texts, &breaks_words(sums, texts)),
        values: [sums.done, sums.partly, sums.skipped, sums.missed].map(|count| count as f32).into(),
    };
    Bars {
        kinds: vec![
            (Mark::Solid, texts.get("history-done")),
            (Mark::Striped, texts.get("history-partly")),
            (Mark::Hollow, texts.get("history-skipped")),
            (Mark::Narrow, texts.get("history-missed")),
        ],
        slots: counted.iter().map(slot).collect(),
        summary: breaks_words(all, texts),
        opens: true,
    }
}

/// Such as `Monday, 9 March 2026: 5 done`.
fn of_span(span: &Span, texts: &Texts, words: &str) -> String {
    texts.with("history-of", &[("date", Arg::from(span.name(texts))), ("words", Arg::from(words.to_owned()))])
}

pub(super) fn breaks_words(sums: &Sums, texts: &Texts) -> String {
    if sums.taken() + sums.left_out() == 0 {
        return texts.get("history-no-breaks");
    }
    let args = [
        ("done", Arg::from(sums.done)),
        ("partly", Arg::from(sums.partly)),
        ("skipped", Arg::from(sums.skipped)),
        ("missed", Arg::from(sums.missed)),
    ];
    texts.with("history-breaks-words", &args)
}

fn sitting(counted: &[(&Span, Sums)], all: &Sums, texts: &Texts) -> Bars {
    let week = counted.len() <= 7;
    let slot = |(span, sums): &(&Span, Sums)| Slot {
        label: span.label(week, texts),
        words: of_span(span, texts, &sitting_words(sums, texts)),
        values: vec![sums.sat_a_day() as f32 / 3600.0, sums.longest as f32 / 3600.0],
    };
    let id = if counted.iter().any(|(span, _)| span.view == View::Month) { "history-sat-mean" } else { "history-sat" };
    Bars {
        kinds: vec![(Mark::Plain, texts.get(id)), (Mark::Stroke, texts.get("history-longest"))],
        slots: counted.iter().map(slot).collect(),
        summary: sitting_words(all, texts),
        opens: true,
    }
}

pub(super) fn sitting_words(sums: &Sums, texts: &Texts) -> String {
    if sums.sat == 0 {
        return texts.get("history-no-sitting");
    }
    let words = |seconds| Arg::from(texts.duration(Duration::from_secs(seconds)));
    let args = [("sat", words(sums.sat_a_day())), ("longest", words(sums.longest.into()))];
    let id = if sums.sat_days > 1 { "history-sitting-words-mean" } else { "history-sitting-words" };
    texts.with(id, &args)
}

fn hours(sums: &Sums, texts: &Texts) -> Bars {
    let slot = |hour: usize| {
        let [taken, left] = sums.hours[hour];
        let args = [("hour", Arg::from(hour)), ("taken", Arg::from(taken)), ("left", Arg::from(left))];
        let words = texts.with("history-hour-words", &args);
        Slot { label: hour.to_string(), words, values: vec![taken as f32, left as f32] }
    };
    let busiest = (0..24).max_by_key(|hour| (sums.hours[*hour][0], std::cmp::Reverse(*hour)));
    let busiest = busiest.filter(|hour| sums.hours[*hour][0] > 0);
    let summary = busiest.map_or_else(
        || texts.get("history-no-breaks"),
        |hour| texts.with("history-hours-sum", &[("hour", Arg::from(hour)), ("n", Arg::from(sums.hours[hour][0]))]),
    );
    Bars {
        kinds: vec![(Mark::Solid, texts.get("history-taken")), (Mark::Hollow, texts.get("history-left"))],
        slots: sums.span_of_hours().map(slot).collect(),
        summary,
        opens: false,
    }
}

fn heat(range: &Range, days: &Days, sums: &Sums, today: NaiveDate, texts: &Texts) -> Heat {
    let cell = |date: NaiveDate| {
        let day = days.day(date);
        let count = day.map_or(0, Day::taken);
        let words = breaks_words(&Sums::of(day.map_or(&[], std::slice::from_ref)), texts);
        let date = Arg::from(long_day(texts, date));
        Cell { count, words: texts.with("history-of", &[("date", date), ("words", Arg::from(words))]) }
    };
    let short = |day: NaiveDate| texts.get(&format!("month-short-{}", day.month()));
    let days_of_year: Vec<_> = range.days().collect();
    let months = days_of_year.iter().enumerate().filter(|(_, day)| day.day() == 1);
    let active = days.between(range.from, range.to).iter().filter(|day| day.taken() > 0).count();
    let args = [("year", Arg::from(range.title(texts))), ("n", Arg::from(sums.taken())), ("days", Arg::from(active))];
    Heat {
        months: months.map(|(at, day)| (at, short(*day))).collect(),
        cells: days_of_year.iter().take_while(|day| **day <= today).map(|day| cell(*day)).collect(),
        room: days_of_year.len(),
        first: range.from.weekday().num_days_from_monday() as usize,
        weekdays: (1..=7).map(|number| weekday(texts, number)).collect(),
        summary: texts.with("history-heat-sum", &args),
        less: texts.get("history-heat-none"),
        more: texts.get("history-heat-most"),
    }
}
