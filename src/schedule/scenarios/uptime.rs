//! Machines that have just been started or that run for years, and machines that are slow.

use crate::schedule::journey::{Journey, Zone, instant};
use crate::schedule::scenario::plan;
use crate::schedule::{Effect, Event, Kind, Outcome, PauseLength, Reason, What};
use std::time::Duration;

const GREENWICH: Zone<'_> = &[("2000-01-01T00:00:00Z", 0)];
const MINUTE: Duration = Duration::from_mins(1);

fn morning(text: &str, booted: Duration) -> Journey<'_> {
    Journey::new(plan(text), GREENWICH, instant("2026-11-23T09:00:00Z"), booted)
}

/// A day on which all that counts from a reading of the boot clock happens, from its first second on.
fn day_after(booted: Duration) -> Vec<(Duration, Effect)> {
    let mut journey = morning("walk=2 eyes=20m hours=9-18 times=11:00:00 long=2h sit=40m", booted);
    journey.obeys = false;
    let plot = [
        (0, Event::IdleKnown(true)),
        (1, Event::Active),
        (2, Event::Locked(true)),
        (3, Event::Locked(false)),
        (32, Event::Idle(Duration::from_secs(5))),
        (33, Event::Later(None)),
        (40, Event::Start(Kind::Stretch)),
        (41, Event::CardEnded(Outcome::Done)),
        (50, Event::Quiet(vec![Reason::Microphone])),
        (100, Event::Quiet(Vec::new())),
        (130, Event::Start(Kind::Stretch)),
        (131, Event::CardEnded(Outcome::Lost)),
        (140, Event::Idle(3 * MINUTE)),
        (190, Event::Active),
        (200, Event::Pause(PauseLength::For(20 * MINUTE))),
        (300, Event::Active),
    ];
    for (minute, event) in plot {
        journey.go(minute * MINUTE);
        journey.tell(event);
    }
    journey.sleep(30 * MINUTE);
    journey.go(600 * MINUTE);
    journey.log
}

#[test]
fn a_day_is_the_same_however_long_the_machine_has_run() {
    let usual = day_after(Duration::from_hours(9));
    assert!(usual.len() > 30 && usual.iter().any(|(_, effect)| matches!(effect, Effect::Offer { .. })));
    for booted in [
        Duration::ZERO,
        Duration::from_nanos(1),
        Duration::from_secs(1),
        Duration::from_hours(24 * 463),
        Duration::from_millis(u64::from(u32::MAX) - 60_000),
        Duration::from_secs(u64::from(u32::MAX) - 60),
        Duration::from_nanos(i64::MAX.cast_unsigned() - 60_000_000_000),
    ] {
        assert_eq!(day_after(booted), usual, "{booted:?} after the start of the machine");
    }
}

#[test]
fn hands_that_rest_for_longer_than_the_machine_runs_have_rested_since_its_start() {
    let mut journey = morning("", MINUTE);
    for event in [Event::IdleKnown(true), Event::Idle(Duration::from_hours(10)), Event::Idle(Duration::MAX)] {
        journey.tell(event);
    }
    journey.go(MINUTE);
    journey.tell(Event::Active);
    journey.go(31 * MINUTE);
    assert_eq!(journey.schedule.view(journey.now()).sitting, 31 * MINUTE);
}

#[test]
fn on_a_slow_machine_the_breaks_are_as_many_and_none_comes_early() {
    for text in ["", "eyes=20m", "walk=2 eyes=10m", "earliest=5m latest=8m"] {
        let day = |late| {
            let mut journey = morning(text, Duration::from_hours(9));
            journey.late = late;
            journey.go(Duration::from_hours(9));
            (journey.recorded(What::Missed), journey.offers)
        };
        let (missed, punctual) = day(Duration::ZERO);
        let (missed_late, late) = day(Duration::from_secs(20));
        assert_eq!((missed, missed_late), (0, 0), "`{text}`");
        // Each wake is late by itself: what is lost adds up to less than a break in an hour.
        let lost = punctual.len() - late.len();
        assert!(lost <= punctual.len() / 10, "`{text}`: {} and {}", punctual.len(), late.len());
        let gaps = |offers: &[(chrono::DateTime<chrono::FixedOffset>, Kind)]| {
            offers.windows(2).map(|pair| pair[1].0 - pair[0].0).collect::<Vec<_>>()
        };
        let shortest = gaps(&punctual).into_iter().min().unwrap();
        // A break that is late may be followed by one that is punctual.
        let shortest = shortest - chrono::TimeDelta::seconds(20);
        assert!(gaps(&late).iter().all(|gap| *gap >= shortest), "`{text}`: a burst in {late:?}");
    }
}

#[test]
fn a_program_that_did_not_run_for_hours_offers_one_break() {
    let mut journey = morning("eyes=20m", Duration::from_hours(9));
    journey.obeys = false;
    journey.go(10 * MINUTE);
    // Stopped or starved while the machine was awake: no clock stood still.
    journey.time += Duration::from_hours(5);
    journey.tell(Event::Wake);
    assert_eq!(journey.offers.len(), 1, "{:?}", journey.log);
    assert_eq!(journey.recorded(What::Missed), 0);
    journey.go(journey.time + MINUTE);
    assert_eq!(journey.offers.len(), 1);
}
