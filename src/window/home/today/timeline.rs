//! The day as bars and marks on an hour axis: what has been, where it stands, and when the next break may come.
//!
//! Times are those of the wall clock as each line of the journal has them, so that a day with a change of the clock
//! shows every happening at the hour at which people saw it.

use super::held::Holds;
use super::mark::{Mark, Sort};
use super::spans;
use crate::records::journal::Entry;
use crate::records::status::Status;
use crate::schedule::{Kind, State, What};
use chrono::{NaiveDateTime, TimeDelta, Timelike as _};

/// A day is drawn no shorter than this.
const LEAST: TimeDelta = TimeDelta::hours(8);
const WHOLE: TimeDelta = TimeDelta::hours(24);

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Timeline {
    /// The hours at the ends of the axis.
    pub(super) from: NaiveDateTime,
    pub(super) to: NaiveDateTime,
    pub(super) now: NaiveDateTime,
    pub(super) bars: Vec<Bar>,
    /// In the order of the clock.
    pub(super) marks: Vec<Mark>,
    pub(super) coming: Option<Coming>,
}

/// A stretch of time that was spent in one way.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bar {
    pub(super) way: Way,
    pub(super) from: NaiveDateTime,
    pub(super) to: NaiveDateTime,
    /// How long it lasted, which may be longer than what of it lies on this day.
    pub(super) length: TimeDelta,
    /// It still goes on.
    pub(super) is_open: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Sat,
    Away,
    Paused,
    Meeting,
}

/// When the next break may come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Coming {
    pub(super) kind: Kind,
    pub(super) from: NaiveDateTime,
    pub(super) to: NaiveDateTime,
}

impl Timeline {
    /// Of the day that began at `begins`, from its lines in the order of the clock.
    pub(super) fn new(entries: &[&Entry], status: &Status, begins: NaiveDateTime, now: NaiveDateTime) -> Self {
        let now = now.clamp(begins, begins + WHOLE);
        let marks = marks(entries, status, now);
        let bars = spans::bars(entries, status, begins, now);
        let coming = coming(status);
        let (from, to) = ends(&bars, &marks, coming, begins, now);
        let coming = coming.filter(|coming| coming.from < to).map(|coming| Coming { to: coming.to.min(to), ..coming });
        // The night before is no part of the day.
        let bars = bars.into_iter().filter(|bar| bar.to > from);
        let bars = bars.map(|bar| Bar { from: bar.from.max(from), to: bar.to.min(to), ..bar }).collect();
        Self { from, to, now, bars, marks, coming }
    }

    /// Nothing has happened and nothing goes on.
    pub(super) fn is_empty(&self) -> bool {
        self.bars.is_empty() && self.marks.is_empty()
    }

    /// Where a time stands on the axis, from 0 to 1.
    pub(super) fn share(&self, at: NaiveDateTime) -> f32 {
        let passed = (at - self.from).num_milliseconds() as f64;
        (passed / (self.to - self.from).num_milliseconds().max(1) as f64).clamp(0.0, 1.0) as f32
    }

    /// The full hours from end to end, so many apart.
    pub(super) fn hours(&self, every: u32) -> impl Iterator<Item = NaiveDateTime> {
        let hours = (self.to - self.from).num_hours();
        let from = self.from;
        (0..=hours).map(move |hour| from + TimeDelta::hours(hour)).filter(move |at| at.hour().is_multiple_of(every))
    }
}

fn marks(entries: &[&Entry], status: &Status, now: NaiveDateTime) -> Vec<Mark> {
    let holds = Holds::of(entries, status, now);
    let mut marks: Vec<_> = entries.iter().filter_map(|entry| mark(entry)).chain(holds.marks()).collect();
    marks.sort_by_key(|mark| mark.at);
    marks
}

/// What became of a break; the cards of a routine are told with it.
fn mark(entry: &Entry) -> Option<Mark> {
    let kind = entry.kind?;
    let sort = match entry.what {
        What::Done => Sort::Done,
        What::Partly => Sort::Partly,
        What::Skipped => Sort::Skipped,
        What::Missed => Sort::Missed,
        What::Later => Sort::Later,
        What::Offered
        | What::Started
        | What::Away
        | What::Held
        | What::Paused
        | What::Resumed
        | What::Felt
        | What::Sat
        | What::Desk
        | What::TakenBack
        | What::Meeting
        | What::Posture
        | What::Warmed => return None,
    };
    let at = entry.at.naive_local();
    Some(Mark { at, until: at, sort, kind, card: entry.card.clone(), why: entry.why.clone() })
}

/// While the user sits and no break is there yet.
fn coming(status: &Status) -> Option<Coming> {
    let next = status.next.as_ref().filter(|_| matches!(status.state, State::Working | State::Due))?;
    let at = |seconds: u64| {
        let seconds = i64::try_from(seconds).ok().and_then(TimeDelta::try_seconds)?;
        status.at.naive_local().checked_add_signed(seconds)
    };
    Some(Coming { kind: next.kind, from: at(next.earliest_in_seconds)?, to: at(next.latest_in_seconds)? })
}

/// The full hours around everything, but no less than a working day and no more than a whole one.
fn ends(
    bars: &[Bar],
    marks: &[Mark],
    coming: Option<Coming>,
    begins: NaiveDateTime,
    now: NaiveDateTime,
) -> (NaiveDateTime, NaiveDateTime) {
    // Who comes to the desk in the morning was away before.
    let bars = || bars.iter().filter(|bar| bar.way != Way::Away);
    let first = bars().map(|bar| bar.from).chain(marks.iter().map(|mark| mark.at)).min();
    let last = bars().map(|bar| bar.to).chain(marks.iter().map(|mark| mark.until)).max();
    let last = last.max(coming.map(|coming| coming.to)).max(Some(now));
    let from = hour_of(first.map_or(now, |first| first.min(now)).max(begins));
    let to = last.map_or(now, |last| hour_of(last + TimeDelta::minutes(59) + TimeDelta::seconds(59)));
    let to = to.max(from + LEAST).min(hour_of(begins + WHOLE).max(from + LEAST));
    (from, to)
}

fn hour_of(at: NaiveDateTime) -> NaiveDateTime {
    at.date().and_hms_opt(at.hour(), 0, 0).unwrap_or(at)
}

#[cfg(test)]
mod tests;
