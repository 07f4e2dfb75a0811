//! The status as the custom modules of waybar read it.

use super::words;
use crate::cards::Deck;
use crate::records::duration;
use crate::records::status::Status;
use crate::schedule::State;
use crate::texts::Texts;
use serde_json::json;
use std::time::Duration;

pub(super) fn line(status: &Status, deck: &Deck, texts: &Texts) -> String {
    json!({
        "text": text(status, texts),
        "tooltip": words::lines(status, deck, texts),
        "class": words::word(status.state),
        "percentage": percentage(status),
    })
    .to_string()
}

/// The time to the latest moment of the next break, or the state where there is nothing to wait for.
fn text(status: &Status, texts: &Texts) -> String {
    match (&status.state, &status.next) {
        (State::Working, Some(next)) => {
            let minutes = (next.latest_in_seconds.saturating_add(30) / 60).max(1);
            duration::format(Duration::from_secs(minutes * 60))
        }
        (
            State::Working
            | State::Due
            | State::Offered
            | State::Resting
            | State::Held
            | State::Paused
            | State::OffHours
            | State::Away,
            _,
        ) => texts.get(&format!("cli-waybar-{}", words::word(status.state))),
    }
}

/// How much of the time from the last rest to the next break has passed.
fn percentage(status: &Status) -> u64 {
    let left = status.next.as_ref().map_or(0, |next| next.latest_in_seconds);
    let whole = status.sitting_seconds.saturating_add(left);
    status.next.as_ref().map_or(0, |_| status.sitting_seconds.saturating_mul(100).checked_div(whole).unwrap_or(100))
}
