//! A day to try the page with: the journal written in short.

use crate::records::journal::Entry;
use crate::records::status::Status;
use crate::schedule::{Kind, State};
use crate::window::home::sample as usual;
use chrono::{DateTime, FixedOffset, TimeDelta};
use serde_json::{Value, json};

/// `time what kind card why`, where a kind or a card is left out if there is none.
pub(crate) const DAY: &str = "08:41 away 12h; 09:19 offered stretch shoulder-rolls; 09:20 done stretch shoulder-rolls; \
    09:20 sat 38m; 09:52 later stretch wall-angels 300s; 10:00 done stretch wall-angels; 10:00 sat 39m; \
    10:15 meeting 2026-11-26T11:00; 10:38 held stretch meeting; 11:00 meeting over; \
    11:02 partly stretch neck-side-tilt; 11:02 sat 1h1m; 11:40 skipped stretch seated-side-twist not-now; \
    12:12 sat 1h9m; 12:58 away 46m; 13:30 done walk walk-loop; 13:30 sat 31m; 14:03 missed stretch chin-tuck; \
    14:05 done stretch desk-relief-5; 14:05 sat 32m";

/// Reads the journal of 26 November 2026; `+` before a time is the day after.
pub(crate) fn entries(journal: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> =
        journal.split(';').map(str::trim).filter(|line| !line.is_empty()).map(entry).collect();
    entries.sort_by_key(|entry| entry.at);
    entries
}

fn entry(line: &str) -> Entry {
    let mut words = line.split_whitespace().peekable();
    let time = words.next().unwrap();
    let (day, time) = time.strip_prefix('+').map_or((26, time), |time| (27, time));
    let mut entry = json!({ "at": format!("2026-11-{day}T{time}:00+01:00"), "what": words.next().unwrap() });
    if let Some(kind) = words.next_if(|word| ["stretch", "walk", "eyes"].contains(word)) {
        entry["kind"] = json!(kind);
        let is_card = |word: &&str| !word.ends_with('s') || word.contains("-rolls") || word.contains("-angels");
        let is_reason = |word: &&str| ["not-now", "hurts", "meeting", "microphone", "video"].contains(word);
        if let Some(card) = words.next_if(|word| is_card(word) && !is_reason(word)) {
            entry["card"] = json!(card);
        }
    }
    entry["why"] = words.next().map_or(Value::Null, |why| json!(why));
    serde_json::from_value(entry).unwrap()
}

pub(crate) fn status(state: State, at: DateTime<FixedOffset>) -> Status {
    Status { state, sitting_seconds: 0, laters_left: 0, at, version: String::new(), ..usual::status() }
}

/// A hundred breaks and more in one day.
pub(crate) fn hundred() -> Vec<Entry> {
    let begin: DateTime<FixedOffset> = "2026-11-26T07:00:00+01:00".parse().unwrap();
    let whats = ["done", "partly", "skipped", "missed", "later"];
    (0..120)
        .map(|n| {
            let kind = if n % 4 == 0 { Kind::Eyes } else { Kind::Stretch };
            let at = begin + TimeDelta::minutes(8 * n);
            let entry = json!({ "at": at.to_rfc3339(), "what": whats[n as usize % 5], "kind": kind });
            serde_json::from_value(entry).unwrap()
        })
        .collect()
}
