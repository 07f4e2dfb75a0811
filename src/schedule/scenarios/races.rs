//! Things that happen in the same second, in whatever order.

use crate::schedule::journey::{Journey, Zone, instant};
use crate::schedule::scenario::{check, plan};
use crate::schedule::{Effect, Event, Outcome, Plan, SkipReason, What};
use expect_test::expect;
use std::time::Duration;

const GREENWICH: Zone<'_> = &[("2000-01-01T00:00:00Z", 0)];
const MINUTE: Duration = Duration::from_mins(1);

/// Somebody who sits down at nine and whose hands rest since 9:27.
fn resting_hands<'a>(plan: Plan) -> Journey<'a> {
    let mut journey = Journey::new(plan, GREENWICH, instant("2026-11-23T09:00:00Z"), Duration::from_hours(9));
    journey.obeys = false;
    journey.tell(Event::IdleKnown(true));
    journey.tell(Event::Active);
    journey
}

fn orders(events: &[Event]) -> Vec<Vec<Event>> {
    let Some(first) = events.first() else { return vec![Vec::new()] };
    let mut all = Vec::new();
    for order in orders(&events[1..]) {
        for at in 0..events.len() {
            let mut order = order.clone();
            order.insert(at, first.clone());
            all.push(order);
        }
    }
    all
}

/// At 9:30 the break is due, the user counts as away, and the user is back: whichever is told first, there is one
/// outcome.
#[test]
fn a_return_in_the_second_in_which_a_break_is_due_has_one_outcome() {
    let events = [Event::Wake, Event::Idle(3 * MINUTE), Event::Active, Event::Wake];
    for order in orders(&events) {
        let mut journey = resting_hands(plan(""));
        journey.time = 30 * MINUTE;
        for event in &order {
            journey.tell(event.clone());
        }
        one_outcome(&mut journey, &order);
    }
}

/// The same after a time away that was a rest: back at the second in which the rest would have been enough.
#[test]
fn a_return_in_the_second_in_which_the_rest_is_enough_has_one_outcome() {
    for order in orders(&[Event::Wake, Event::Active, Event::Wake]) {
        let mut journey = resting_hands(plan(""));
        journey.go(20 * MINUTE);
        journey.tell(Event::Idle(Duration::ZERO));
        journey.go(23 * MINUTE);
        journey.tell(Event::Idle(3 * MINUTE));
        journey.time = 25 * MINUTE;
        for event in &order {
            journey.tell(event.clone());
        }
        assert_eq!(journey.recorded(What::Away), 1, "{order:?}: {:?}", journey.log);
        assert_eq!(journey.offers.len(), 0, "{order:?}: just back from a rest");
        one_outcome(&mut journey, &order);
    }
}

/// One offer at most, which is told once, and a break that comes all the same.
#[track_caller]
fn one_outcome(journey: &mut Journey<'_>, order: &[Event]) {
    journey.tell(Event::Active);
    journey.go(journey.time + MINUTE);
    let offers = journey.offers.len();
    assert!(offers <= 1, "{order:?}: {:?}", journey.log);
    assert_eq!(journey.recorded(What::Offered), offers, "{order:?}");
    let withdrawn = journey.log.iter().filter(|(_, effect)| *effect == Effect::Withdraw).count();
    assert!(withdrawn <= offers, "{order:?}");
    let mut later = journey.time;
    while journey.offers.is_empty() {
        later += MINUTE;
        assert!(later < 90 * MINUTE, "{order:?}: no break comes");
        journey.go(later);
    }
}

#[test]
fn answers_in_the_same_second_are_one_answer() {
    let answers = [Event::Later(None), Event::Skip(SkipReason::NotNow), Event::CardEnded(Outcome::Done), Event::Wake];
    for order in orders(&answers) {
        let mut journey = resting_hands(plan(""));
        journey.go(46 * MINUTE);
        assert_eq!(journey.offers.len(), 1);
        for event in &order {
            journey.tell(event.clone());
        }
        let told = [What::Later, What::Skipped, What::Done].map(|what| journey.recorded(what));
        assert!(matches!(told, [1, 0 | 1, 0] | [0, 1, 0]), "{order:?}: {told:?}");
        assert_eq!(journey.offers.len(), 1, "{order:?}");
    }
}

#[test]
fn two_breaks_that_fall_due_together_are_one() {
    check(
        "times=09:30:00 eyes=30m",
        "
            09:30 idle 5s
            09:31 start
            09:32 done
            09:45
        ",
        &expect![[r#"
            09:30:00   Offer { kind: Stretch, again: 0 }
            09:30:00 offered stretch
            09:31:00   Withdraw
            09:31:00   Open { kind: Stretch }
            09:31:00 started stretch
            09:32:00 sat (1860s) 60s ago
            09:32:00 done stretch
            Working, sat 780s
        "#]],
    );
}

#[test]
fn a_change_of_the_preferences_in_the_second_in_which_a_break_is_due_loses_nothing() {
    for order in orders(&[Event::Wake, Event::Replan(Box::new(plan("eyes=20m"))), Event::Idle(5 * MINUTE / 60)]) {
        let mut journey = resting_hands(plan("eyes=20m"));
        journey.time = 30 * MINUTE;
        for event in &order {
            journey.tell(event.clone());
        }
        journey.go(31 * MINUTE);
        assert_eq!(journey.offers.len(), 1, "{order:?}: {:?}", journey.log);
    }
}

/// A window that is closed without a change may send the preferences as they were.
#[test]
fn the_same_preferences_again_change_nothing_at_any_minute() {
    let text = "walk=2 eyes=20m times=11:00:00 long=2h";
    let day = |again: bool| {
        let mut journey = resting_hands(plan(text));
        for minute in 0..240 {
            journey.go(minute * MINUTE);
            if again {
                journey.tell(Event::Replan(Box::new(plan(text))));
            }
        }
        journey.log.retain(|(_, effect)| *effect != Effect::Save);
        journey.log
    };
    assert_eq!(day(true), day(false));
}
