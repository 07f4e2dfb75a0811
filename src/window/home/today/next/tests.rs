use super::*;
use crate::records::preferences::Preferences;
use crate::window::home::today::sample;
use chrono::{DateTime, FixedOffset};

fn now() -> DateTime<FixedOffset> {
    "2026-11-26T11:20:30+01:00".parse().unwrap()
}

fn working(kind: Kind, from: u64, to: u64) -> Status {
    let mut status = sample::status(State::Working, now());
    status.next =
        Some(NextBreak { kind, card: None, routine: None, earliest_in_seconds: from * 60, latest_in_seconds: to * 60 });
    status
}

#[track_caller]
fn check(status: &Status, preferences: &Preferences, expected: &str) {
    let (texts, deck, plan) = (Texts::new("en"), Deck::bundled(), preferences.plan());
    let clock = preferences.look.clock;
    let next = Asker { texts: &texts, deck: &deck, plan: &plan, clock }.next(status);
    let left = next.left.map(|(number, unit)| format!("{number} {unit}"));
    let parts = [Some(next.title), left, next.when, Some(next.why)];
    let share = format!("{:.2} {:.2}", next.passed, next.opens);
    let said: Vec<_> = parts.into_iter().flatten().chain([share]).collect();
    assert_eq!(said.join(" | "), expected);
}

#[test]
fn the_next_break_says_why_it_comes_then() {
    let mut preferences = Preferences::default();
    check(
        &working(Kind::Stretch, 18, 33),
        &preferences,
        "Next stretch | 18 minutes | Between 11:38 and 11:53 | In your first pause in typing after 30 minutes of \
         sitting, at the latest after 45 minutes. | 0.27 0.67",
    );
    preferences.walk.on = true;
    preferences.look.clock = Clock::Twelve;
    check(
        &working(Kind::Walk, 90, 105),
        &preferences,
        "Next walk | 1:30 hours | Between 12:50 pm and 1:05 pm | A walk follows every 3 stretches. In your first pause \
         in typing after 30 minutes of sitting, at the latest after 45 minutes. | 0.00 0.86",
    );
    let mut later = working(Kind::Stretch, 4, 4);
    later.why = Some("later".into());
    later.sitting_seconds = 40 * 60;
    check(&later, &preferences, "Next stretch | 4 minutes | At 11:24 am | You put it off until then. | 0.91 1.00");
    preferences.eyes.on = true;
    check(
        &working(Kind::Eyes, 1, 1),
        &preferences,
        "Next rest for the eyes | 1 minute | At 11:21 am | After every 20 minutes of sitting, but never right beside \
         another break. | 0.95 1.00",
    );
    preferences.stretch.latest = preferences.stretch.earliest;
    let mut routine = working(Kind::Stretch, 30, 30);
    routine.next.as_mut().unwrap().routine = Some("desk-relief-5".into());
    check(
        &routine,
        &preferences,
        "Next: Fast relief at work | 30 minutes | At 11:50 am | After 30 minutes of sitting. | 0.00 1.00",
    );
}

#[test]
fn every_state_says_what_it_is_about() {
    let preferences = Preferences::default();
    let with = |state, change: fn(&mut Status)| {
        let mut status = sample::status(state, now());
        change(&mut status);
        status
    };
    let check = |status: &Status, expected| check(status, &preferences, expected);
    check(
        &with(State::Working, |_| {}),
        "No break is planned | Nothing more is planned for now. A break can be begun at any time. | 0.00 0.00",
    );
    let mut due = working(Kind::Stretch, 0, 12);
    due.state = State::Due;
    check(
        &due,
        "It is time to move | Now  | It comes in your next pause in typing, at the latest in 12 minutes. | 1.00 1.00",
    );
    check(
        &with(State::Held, |status| {
            status.why = Some("microphone".into());
            status.held_by = Some("Zoom".into());
        }),
        "A break is waiting | It is held because the microphone is in use (Zoom), and comes once that is over. | 0.00 0.00",
    );
    check(
        &with(State::Held, |status| {
            status.why = Some("meeting".into());
            status.meeting_until = Some("2026-11-26T12:00:00+01:00".into());
        }),
        "A break is waiting | It is held because you are in a meeting until 12:00, and comes once that is over. | 0.00 0.00",
    );
    check(
        &with(State::Paused, |status| status.paused_until = Some("2026-11-27T04:00:00+01:00".into())),
        "Paused | Until Friday, 04:00 | No break comes until then, unless you begin one. | 0.00 0.00",
    );
    check(
        &with(State::Paused, |status| status.paused_until = Some("resumed".into())),
        "Paused | No break comes until you resume, unless you begin one. | 0.00 0.00",
    );
    check(
        &with(State::OffHours, |status| status.opens_at = Some("2026-11-30T09:00".into())),
        "Outside your working hours | Until Monday, 09:00 | Nothing reminds you until then. A break can be begun all the same. | 0.00 0.00",
    );
    check(
        &with(State::Away, |_| {}),
        "Away from the desk | This counts as rest: when you come back, your sitting time may start anew. | 0.00 0.00",
    );
}

#[test]
fn with_everything_off_it_says_where_to_turn_it_on() {
    let mut preferences = Preferences::default();
    preferences.stretch.on = false;
    check(
        &sample::status(State::Working, now()),
        &preferences,
        "No break is planned | All reminders are off. You can turn them on in Preferences, or begin a break now. | 0.00 0.00",
    );
}

#[test]
fn a_fixed_time_is_named() {
    let mut preferences = Preferences::default();
    preferences.times.at = vec!["11:30".into()];
    check(
        &working(Kind::Stretch, 9, 14),
        &preferences,
        "Next stretch | 9 minutes | Between 11:29 and 11:34 | This is one of your fixed times: it comes in your next pause \
         in typing from then on. | 0.69 0.89",
    );
}
