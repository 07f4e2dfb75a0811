//! Where one day ends and the next begins: cards over midnight, the ends of years, and "until tomorrow".

use crate::schedule::journey::{CHANGES, Journey, MIDNIGHTS, Zone, before, change, instant};
use crate::schedule::scenario::plan;
use crate::schedule::{Event, Kind, Outcome, PauseLength, Plan, State};
use chrono::{DateTime, FixedOffset, TimeDelta};
use std::time::Duration;

const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);

fn starting(time: &str) -> Plan {
    Plan { day_starts: time.parse().unwrap(), ..plan("") }
}

#[test]
fn a_card_over_midnight_belongs_to_the_day_on_which_it_began() {
    for (name, zone) in &MIDNIGHTS {
        let mut journey = before(starting("00:00:00"), zone, 10 * MINUTE);
        let yesterday = journey.schedule.day.date;
        journey.go(Duration::from_secs(570));
        // Of the hour that comes twice, the second ends with the day.
        let late = if *name == "Cairo in autumn" { HOUR } else { Duration::ZERO };
        journey.go(journey.time + late);
        let before = journey.schedule.day.done;
        journey.tell(Event::Start(Kind::Stretch));
        journey.time += MINUTE;
        journey.tell(Event::Wake);
        assert_eq!(journey.schedule.day.date, yesterday, "{name}");
        journey.tell(Event::CardEnded(Outcome::Done));
        assert_eq!((journey.schedule.day.date, journey.schedule.day.done), (yesterday, before + 1), "{name}");
        journey.tell(Event::Wake);
        assert_eq!(Some(journey.schedule.day.date), yesterday.succ_opt(), "{name}");
        assert_eq!(journey.schedule.day.done, 0, "{name}");
    }
}

#[test]
fn years_end_and_leap_days_are_days() {
    let greenwich: Zone<'_> = &[("2000-01-01T00:00:00Z", 0)];
    for (start, dates) in [
        ("2027-12-31T20:00:00Z", ["2027-12-31", "2028-01-01"]),
        ("2028-02-28T20:00:00Z", ["2028-02-28", "2028-02-29"]),
        ("2028-02-29T20:00:00Z", ["2028-02-29", "2028-03-01"]),
        ("2100-02-28T20:00:00Z", ["2100-02-28", "2100-03-01"]),
    ] {
        let mut journey = Journey::new(starting("00:00:00"), greenwich, instant(start), HOUR);
        let before = journey.schedule.day.date.to_string();
        journey.tell(Event::Pause(PauseLength::Tomorrow));
        assert_eq!(journey.schedule.view(journey.now()).paused_until.unwrap().date().to_string(), dates[1]);
        journey.go(5 * HOUR);
        assert_eq!([before, journey.schedule.day.date.to_string()], dates);
        assert_eq!(journey.schedule.view(journey.now()).state, State::Working);
    }
}

/// "Until tomorrow" asked for shortly before, at and after the time at which days begin.
#[test]
fn until_tomorrow_is_always_to_come_and_within_a_day() {
    let asked =
        ["02:29:59", "02:30:00", "02:30:01", "03:59:00", "04:00:00", "04:01:00", "05:59:00", "06:00:00", "06:01:00"];
    for starts in ["02:30:00", "04:00:00", "06:00:00", "00:00:00"] {
        for (name, zone) in CHANGES.iter().chain(&MIDNIGHTS) {
            for (days, at) in [-2, -1, 0, 1].into_iter().flat_map(|days| asked.map(|at| (days, at))) {
                let local = (change(zone) + TimeDelta::minutes(zone[0].1.into())).date_naive() + TimeDelta::days(days);
                let start =
                    local.and_time(at.parse().unwrap()).and_utc().fixed_offset() - TimeDelta::minutes(zone[0].1.into());
                check_tomorrow(&format!("{name}, {starts}, {start}"), starting(starts), zone, start);
            }
        }
    }
}

#[track_caller]
fn check_tomorrow(case: &str, plan: Plan, zone: Zone<'_>, start: DateTime<FixedOffset>) {
    let mut journey = Journey::new(plan, zone, start, HOUR);
    journey.tell(Event::Pause(PauseLength::Tomorrow));
    let now = journey.now();
    let shown = journey.schedule.view(now).paused_until.expect("a pause with an end");
    let left = shown - now.civil.naive_local();
    assert!(left > TimeDelta::zero() && left <= TimeDelta::days(1), "{case}: {left}");
    while journey.schedule.view(journey.now()).state == State::Paused {
        assert!(journey.time <= 25 * HOUR, "{case}: paused for more than a day");
        let (at, _) = journey.schedule.next_wake().expect("a pause that ends");
        journey.time = at.saturating_sub(HOUR);
        journey.tell(Event::Wake);
    }
    let ended = journey.now().civil.naive_local();
    // A time that is left out is that of the jump.
    let jump = (change(zone) + TimeDelta::minutes(zone[1].1.into())).naive_local();
    let left_out = ended == jump && shown < jump && jump - shown <= TimeDelta::hours(1);
    assert!(ended == shown || left_out, "{case}: shown {shown}, ended {ended}");
}
