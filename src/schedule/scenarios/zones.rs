//! Days on which the clocks change, and journeys to another zone.

use crate::schedule::journey::{CHANGES, MIDNIGHTS, Zone, before, change};
use crate::schedule::scenario::plan;
use crate::schedule::{Event, Hours, MeetingLength, PauseLength, Plan, Span};
use chrono::{Datelike as _, NaiveDate, NaiveTime, TimeDelta, Weekday};
use std::time::Duration;

const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);

fn every_day(from: u16, to: u16) -> Hours {
    let mut hours = Hours::default();
    let mut day = Weekday::Mon;
    for _ in 0..7 {
        hours.add(day, Span { from, to });
        day = day.succ();
    }
    hours
}

fn starting(time: &str) -> Plan {
    Plan { day_starts: time.parse().unwrap(), ..plan("") }
}

#[test]
fn an_interval_is_as_long_as_ever_when_the_clock_jumps() {
    for (name, zone) in CHANGES.iter().chain(&MIDNIGHTS) {
        let mut journey = before(plan(""), zone, 20 * MINUTE);
        journey.go(3 * HOUR);
        let start = change(zone) - 20 * MINUTE;
        let after: Vec<_> = journey.offers.iter().map(|(at, _)| (*at - start).num_seconds()).collect();
        assert_eq!(after, [30, 61, 92, 123, 154].map(|minutes| minutes * 60), "{name}");
    }
}

#[test]
fn working_hours_begin_and_end_once_when_the_clock_jumps() {
    for (from, to) in [(9 * 60, 18 * 60), (22 * 60, 30 * 60), (4 * 60, 23 * 60)] {
        for (name, zone) in CHANGES.iter().chain(&MIDNIGHTS) {
            let mut journey = before(Plan { hours: Some(every_day(from, to)), ..plan("") }, zone, 36 * HOUR);
            journey.go(72 * HOUR);
            assert!((5..=6).contains(&journey.hours.len()), "{name}: {:?}", journey.hours);
            for pair in journey.hours.windows(2) {
                assert!(pair[0].1 != pair[1].1 && pair[0].0 < pair[1].0, "{name}: {:?}", journey.hours);
            }
            for (at, open) in &journey.hours {
                let minutes = i64::from(if *open { from } else { to % (24 * 60) });
                assert_eq!(at.time(), NaiveTime::MIN + TimeDelta::minutes(minutes), "{name}: {:?}", journey.hours);
            }
            let days: Vec<_> = journey.hours.iter().filter(|(_, open)| *open).map(|(at, _)| at.ordinal()).collect();
            assert!(days.windows(2).all(|pair| pair[1] == pair[0] + 1), "{name}: {days:?}");
        }
    }
}

#[test]
fn hours_that_begin_in_an_hour_that_is_left_out_begin_after_it() {
    let (_, spring) = CHANGES[0];
    let mut journey = before(Plan { hours: Some(every_day(150, 600)), ..plan("") }, spring, HOUR);
    journey.go(2 * HOUR);
    let told: Vec<_> = journey.hours.iter().map(|(at, open)| (at.to_rfc3339(), *open)).collect();
    assert_eq!(told, [("2026-03-29T03:00:00+02:00".to_owned(), true)]);
    let offers: Vec<_> = journey.offers.iter().map(|(at, _)| at.to_rfc3339()).collect();
    assert_eq!(offers, ["2026-03-29T03:30:00+02:00"]);
}

/// Within the hour that comes twice the hours are what the clock on the wall shows; no break is lost or doubled.
#[test]
fn hours_that_begin_in_an_hour_that_comes_twice_bring_no_break_twice() {
    let (_, autumn) = CHANGES[1];
    let mut journey = before(Plan { hours: Some(every_day(150, 600)), ..plan("") }, autumn, HOUR);
    journey.go(3 * HOUR);
    let offers: Vec<_> = journey.offers.iter().map(|(at, _)| at.to_rfc3339()).collect();
    assert_eq!(offers, ["2026-10-25T03:00:00+01:00", "2026-10-25T03:31:00+01:00"]);
}

#[test]
fn a_day_begins_once_when_the_clock_jumps() {
    for starts in ["04:00:00", "00:00:00", "02:30:00", "01:45:00", "23:30:00"] {
        for (name, zone) in CHANGES.iter().chain(&MIDNIGHTS) {
            let mut journey = before(starting(starts), zone, 36 * HOUR);
            let mut dates: Vec<NaiveDate> = vec![journey.schedule.day.date];
            for minute in 1..72 * 60 {
                journey.go(minute * MINUTE);
                dates.push(journey.schedule.day.date);
            }
            dates.dedup();
            assert_eq!(dates.len(), 4, "{name}, {starts}: {dates:?}");
            assert!(dates.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1])), "{name}, {starts}: {dates:?}");
        }
    }
}

#[test]
fn whoever_flies_has_the_day_of_the_place() {
    let west: Zone<'_> = &[("2000-01-01T00:00:00Z", 60), ("2026-11-23T08:00:00Z", -480)];
    let east: Zone<'_> = &[("2000-01-01T00:00:00Z", 60), ("2026-11-23T20:00:00Z", 780)];
    for (zone, [here, there]) in [(west, ["2026-11-23", "2026-11-22"]), (east, ["2026-11-23", "2026-11-24"])] {
        let mut journey = before(plan(""), zone, 2 * HOUR);
        journey.tell(Event::Pause(PauseLength::Until("2026-11-24T15:00:00".parse().unwrap())));
        assert_eq!(journey.schedule.day.date.to_string(), here);
        journey.go(3 * HOUR);
        assert_eq!(journey.schedule.day.date.to_string(), there);
        let shown = journey.schedule.view(journey.now()).paused_until;
        assert_eq!(shown.unwrap().to_string(), "2026-11-24 15:00:00", "a time of day is that of the place");
    }
}

#[test]
fn a_meeting_over_the_jump_lasts_as_long_as_it_was_said() {
    for (name, zone) in CHANGES {
        let mut journey = before(plan(""), zone, 10 * MINUTE);
        journey.tell(Event::Meeting(MeetingLength::For(HOUR)));
        journey.go(59 * MINUTE);
        assert!(journey.schedule.view(journey.now()).meeting_until.is_some(), "{name}");
        journey.go(61 * MINUTE);
        assert_eq!(journey.schedule.view(journey.now()).meeting_until, None, "{name}");
    }
}
