//! The control socket: lines may come in any pieces, and no request breaks the schedule.

use crate::cards::Deck;
use crate::control::{Lines, parse};
use crate::records::days::Days;
use crate::records::preferences::Preferences;
use crate::records::range::Range;
use crate::records::report::{Report, html};
use crate::records::request::{Answer, Command, Request};
use crate::records::saved::Saved;
use crate::resident::history::check as check_range;
use crate::schedule::{Event, Kind, Moment, Posture, Schedule};
use chrono::{DateTime, NaiveDate, TimeDelta};
use std::time::Duration;

/// A longer line is refused.
const LINE_AT_MOST: usize = 64 * 1024;

pub(super) fn check(data: &[u8]) {
    let whole = Lines::default().take(data);
    let mut lines = Lines::default();
    let (first, second) = data.split_at(data.len() / 3);
    assert_eq!([lines.take(first), lines.take(second)].concat(), whole, "it does not matter how lines arrive");
    let mut schedule = Schedule::new(Preferences::default().plan(), moment(0));
    for (at, line) in (1..).zip(whole) {
        match line.and_then(|line| read(&line)) {
            Ok(Request::Do(command)) => obey(&mut schedule, at, &command),
            Ok(_other) => {}
            Err(refusal) => super::comes_back(&Answer::Refused(refusal)),
        }
    }
}

fn read(line: &[u8]) -> Result<Request, String> {
    assert!(line.len() <= LINE_AT_MOST, "{} bytes", line.len());
    let request = parse(line)?;
    super::comes_back(&request);
    if let Request::Do(Command::Report { from, to, .. }) = request {
        report(from, to);
    }
    Ok(request)
}

/// A page about any days that are not refused can be made; about a life and more it only takes long.
fn report(from: NaiveDate, to: NaiveDate) {
    let range = Range { from: Some(from), to: Some(to) };
    super::TEXTS.with(|texts| {
        if check_range(range, texts).is_ok() && to - from < TimeDelta::days(100_000) {
            let (days, deck) = (Days::default(), Deck::bundled());
            html(&Report { days: &days, from, to, made: to, texts, deck: &deck });
        }
    });
}

/// What the schedule is told, which then still knows how to go on, can be shown, and can be kept.
fn obey(schedule: &mut Schedule, at: u32, command: &Command) {
    let Some(event) = event(command) else { return };
    let now = moment(at);
    schedule.handle(now, event);
    while schedule.poll_effect().is_some() {}
    let _ = (schedule.view(now), schedule.next_wake());
    let saved = Saved::new(&schedule.memory(), "boot".into(), 7);
    super::comes_back(&saved);
    let (memory, gap) = saved.memory("boot");
    let mut recalled = Schedule::recall(Preferences::default().plan(), memory, gap, now);
    recalled.handle(moment(at + 1), Event::Wake);
}

#[expect(clippy::wildcard_enum_match_arm, reason = "all the rest is not for the schedule")]
fn event(command: &Command) -> Option<Event> {
    Some(match *command {
        Command::Stretch { .. } => Event::Start(Kind::Stretch),
        Command::Later { by } => Event::Later(by),
        Command::Skip { reason } => Event::Skip(reason),
        Command::Pause { length } => Event::Pause(length),
        Command::Resume => Event::Resume,
        Command::Meeting { length } => Event::Meeting(length),
        Command::End => Event::End,
        Command::Posture { standing } => Event::Posture(if standing { Posture::Standing } else { Posture::Sitting }),
        _ => return None,
    })
}

/// So many hours after a Monday's beginning, far in the east.
fn moment(hours: u32) -> Moment {
    let since = Duration::from_secs(3600 * u64::from(hours));
    let start = DateTime::parse_from_rfc3339("2026-11-23T00:00:00+14:00").expect("a time");
    Moment { awake: since, boot: since, civil: start + TimeDelta::hours(hours.into()) }
}
