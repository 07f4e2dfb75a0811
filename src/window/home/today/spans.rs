//! How the hours of a day were spent: sitting, away, paused, in a meeting.

use super::timeline::{Bar, Way};
use crate::records::duration;
use crate::records::journal::Entry;
use crate::records::status::Status;
use crate::schedule::{State, What};
use chrono::{NaiveDateTime, TimeDelta};

/// A spell that has only just begun is no bar yet.
const BRIEF: u64 = 60;

/// The bars of each way in the order of the clock, none of them over another of the same way.
pub(super) fn bars(entries: &[&Entry], status: &Status, begins: NaiveDateTime, now: NaiveDateTime) -> Vec<Bar> {
    let away = apart(past(entries, What::Away, Way::Away), begins);
    let mut sat = apart(past(entries, What::Sat, Way::Sat), begins);
    // Who came back from somewhere sits since then at most.
    let rested = away.iter().chain(&sat).map(|bar| bar.to).filter(|to| *to <= now).max();
    sat.extend(present(entries, status, rested.unwrap_or(begins), now));
    let paused = apart(between(entries, now, What::Paused, Way::Paused), begins);
    let meetings = apart(between(entries, now, What::Meeting, Way::Meeting), begins);
    [away, sat, paused, meetings].concat()
}

/// What is told when it is over, with its length.
fn past(entries: &[&Entry], what: What, way: Way) -> Vec<Bar> {
    let told = entries.iter().filter(|entry| entry.what == what);
    told.filter_map(|entry| {
        let length = TimeDelta::from_std(duration::parse(entry.why.as_deref()?)?).ok()?;
        let to = entry.at.naive_local();
        Some(Bar { way, from: to.checked_sub_signed(length)?, to, length, is_open: false })
    })
    .collect()
}

/// The spell of sitting that goes on.
fn present(entries: &[&Entry], status: &Status, rested: NaiveDateTime, now: NaiveDateTime) -> Option<Bar> {
    let told = status.at.naive_local();
    let (to, is_open) = match status.state {
        State::Working | State::Due | State::Offered | State::Held | State::Resting => (now, true),
        State::Away => (told.min(now), false),
        State::Paused => (last(entries, What::Paused)?, false),
        State::OffHours => return None,
    };
    if status.sitting_seconds < BRIEF {
        return None;
    }
    // The status may be a little older than the picture.
    let from = told.checked_sub_signed(TimeDelta::try_seconds(status.sitting_seconds.try_into().ok()?)?)?;
    let from = from.max(rested);
    (from < to).then(|| Bar { way: Way::Sat, from, to, length: to - from, is_open })
}

fn last(entries: &[&Entry], what: What) -> Option<NaiveDateTime> {
    entries.iter().rev().find(|entry| entry.what == what).map(|entry| entry.at.naive_local())
}

/// What has a line when it begins, with the time until which it lasts if that is known, and one when it ends.
fn between(entries: &[&Entry], now: NaiveDateTime, begin: What, way: Way) -> Vec<Bar> {
    let mut bars = Vec::new();
    let mut open: Option<(NaiveDateTime, NaiveDateTime)> = None;
    let bar = |(from, to), is_open| Bar { way, from, to, length: to - from, is_open };
    for entry in entries {
        let at = entry.at.naive_local();
        let is_end = entry.what == What::Resumed || entry.why.as_deref() == Some("over");
        if entry.what != begin && !(begin == What::Paused && entry.what == What::Resumed) {
            continue;
        }
        if let Some((from, until)) = open.take() {
            bars.push(bar((from, at.min(until)), false));
        }
        if !is_end {
            let until = entry.why.as_deref().and_then(|why| NaiveDateTime::parse_from_str(why, "%Y-%m-%dT%H:%M").ok());
            open = Some((at, until.unwrap_or(NaiveDateTime::MAX)));
        }
    }
    bars.extend(open.map(|(from, until)| bar((from, until.min(now)), until > now)));
    bars
}

/// In order, from the beginning of the day on, and each after the one before.
fn apart(mut bars: Vec<Bar>, begins: NaiveDateTime) -> Vec<Bar> {
    bars.sort_by_key(|bar| (bar.from, bar.to));
    let mut free = begins;
    bars.retain_mut(|bar| {
        bar.from = bar.from.max(free);
        free = free.max(bar.to);
        bar.from < bar.to
    });
    bars
}
