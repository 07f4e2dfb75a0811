//! The lines between the resident and a window: what is taken is passed on as it is, and a routine survives what a
//! window says of it.

use crate::cards::{Deck, Sequence};
use crate::records::preferences::Preferences;
use crate::records::wire::{FromWindow, ToWindow};
use crate::schedule::{Event, Kind, Moment, Outcome, Schedule};
use chrono::DateTime;
use std::time::Duration;

pub(super) fn check(data: &[u8]) {
    let mut said = Vec::new();
    for line in data.split(|byte| *byte == b'\n') {
        if let Ok(line) = serde_json::from_slice::<ToWindow>(line) {
            super::comes_back(&line);
        }
        if let Ok(line) = serde_json::from_slice::<FromWindow>(line) {
            said.push(line);
        }
    }
    if said.is_empty() {
        return;
    }
    let mut sequence = sequence();
    let mut schedule = Schedule::new(Preferences::default().plan(), moment(0));
    schedule.handle(moment(1), Event::Start(Kind::Stretch));
    for (at, line) in (2..).zip(said) {
        let Some(event) = event(&mut sequence, &line) else { continue };
        schedule.handle(moment(at), event);
        while schedule.poll_effect().is_some() {}
        let _ = (schedule.view(moment(at)), schedule.next_wake());
    }
}

/// What the resident makes of a line from the window of a card.
fn event(sequence: &mut Sequence, line: &FromWindow) -> Option<Event> {
    match *line {
        FromWindow::Runs(left) => Some(Event::CardRuns(Duration::try_from_secs_f32(left).unwrap_or_default())),
        FromWindow::Paused(stopped) => Some(Event::CardPaused(stopped)),
        FromWindow::Ended(outcome) => Some(Event::CardEnded(outcome)),
        FromWindow::CardEnded { index, outcome } => {
            if sequence.go_to(index) {
                sequence.end_card(outcome);
            }
            match sequence.outcome() {
                Outcome::Partly(share) => assert!((0.0..=1.0).contains(&share), "{share}"),
                Outcome::Done | Outcome::Skipped(_) | Outcome::Lost => {}
            }
            None
        }
        FromWindow::Presented
        | FromWindow::Another
        | FromWindow::Set { .. }
        | FromWindow::Reset { .. }
        | FromWindow::Do(_)
        | FromWindow::Crashed(_)
        | FromWindow::Problem(_) => {
            super::comes_back(line);
            None
        }
    }
}

fn sequence() -> Sequence {
    let deck = Deck::bundled();
    let course = super::cards::course(&deck.routines()[0], &deck);
    Sequence::new(course).expect("a bundled routine has cards")
}

fn moment(minutes: u64) -> Moment {
    let since = Duration::from_mins(minutes);
    let civil = DateTime::parse_from_rfc3339("2026-11-23T09:00:00+01:00").expect("a time") + since;
    Moment { awake: since, boot: since, civil }
}
