//! The status in words: some lines, or one.

use crate::cards::Deck;
use crate::cli::table::table;
use crate::records::status::{NextBreak, Relief, Status};
use crate::schedule::State;
use crate::texts::{Arg, Texts};
use chrono::DateTime;
use serde_json::json;
use std::time::Duration;

pub(super) fn lines(status: &Status, deck: &Deck, texts: &Texts) -> String {
    let today = [
        ("done", Arg::from(status.today.done)),
        ("partly", Arg::from(status.today.partly)),
        ("skipped", Arg::from(status.today.skipped)),
        ("missed", Arg::from(status.today.missed)),
    ];
    let sat = [
        ("time", Arg::from(time(status.today.sitting_seconds, texts))),
        ("longest", Arg::from(time(status.today.longest_sitting_seconds, texts))),
    ];
    let mut rows = vec![
        ["now", state(status, texts).as_str()].map(str::to_owned),
        ["sitting", time(status.sitting_seconds, texts).as_str()].map(str::to_owned),
    ];
    rows.extend(status.meeting_until.as_deref().map(|until| ["meeting".to_owned(), until_time(until, texts)]));
    let posture = status.posture.map(|posture| texts.get(&format!("cli-posture-{}", posture.word())));
    rows.extend(posture.map(|posture| ["posture".to_owned(), posture]));
    let skips = status.skips_left.map(|left| texts.with("cli-status-skips", &[("n", Arg::from(left))]));
    rows.extend(skips.map(|skips| ["strict".to_owned(), skips]));
    rows.extend(status.profile.clone().map(|name| ["profile".to_owned(), name]));
    rows.extend(status.relief.map(|on| ["relief".to_owned(), relief(on, texts)]));
    rows.extend(status.next.as_ref().map(|next| ["next".to_owned(), next_break(next, deck, texts)]));
    rows.push(["today".to_owned(), texts.with("cli-status-counts", &today)]);
    rows.push([String::new(), texts.with("cli-status-sat", &sat)]);
    for [label, _] in rows.iter_mut().filter(|[label, _]| !label.is_empty()) {
        *label = texts.get(&format!("cli-status-{label}"));
    }
    table(&rows)
}

/// What matters most, for a line a change.
pub(super) fn line(status: &Status, deck: &Deck, texts: &Texts) -> String {
    let sat = texts.with("cli-status-sitting-for", &[("time", Arg::from(time(status.sitting_seconds, texts)))]);
    let next = status.next.as_ref().map(|next| next_break(next, deck, texts));
    [state(status, texts), sat].into_iter().chain(next).collect::<Vec<_>>().join(" · ")
}

/// What is on, and for how long still.
pub(in crate::cli) fn relief(on: Relief, texts: &Texts) -> String {
    let args = [
        ("remedy", Arg::from(texts.get(&format!("cli-relief-{}", on.method.word())))),
        ("left", Arg::from(time(on.left_seconds, texts))),
    ];
    texts.with("cli-status-relief-left", &args)
}

/// The state, and the reason for it or the end of a pause.
fn state(status: &Status, texts: &Texts) -> String {
    let state = texts.get(&format!("cli-state-{}", word(status.state)));
    if let Some(opens) = &status.opens_at {
        return texts.with("cli-state-off-hours-until", &[("time", Arg::from(opens.replace('T', " ")))]);
    }
    let end = status.paused_until.as_deref().map(|until| until_time(until, texts));
    match (end, status.why.as_deref()) {
        (Some(end), _) => format!("{state} {end}"),
        // Being due means just that.
        (None, Some("waiting-for-pause") | None) => state,
        (None, Some(why)) => format!("{state}: {}", reason(why, status.held_by.as_deref(), texts)),
    }
}

pub(super) fn word(state: State) -> String {
    json!(state).as_str().unwrap_or_default().to_owned()
}

/// "until 2026-11-25 14:30", or until the user says so.
fn until_time(until: &str, texts: &Texts) -> String {
    match DateTime::parse_from_rfc3339(until) {
        Ok(time) => texts.with("cli-until", &[("time", Arg::from(time.format("%Y-%m-%d %H:%M").to_string()))]),
        Err(_) => texts.get("cli-until-resumed"),
    }
}

/// A reason that an older program does not know stands for itself.
fn reason(why: &str, by: Option<&str>, texts: &Texts) -> String {
    let known = [format!("cli-why-{why}"), format!("held-{why}")].map(|id| (texts.get(&id), id));
    let text = known.into_iter().find(|(text, id)| text != id).map_or_else(|| why.to_owned(), |(text, _)| text);
    match by {
        Some(by) => texts.with("held-by", &[("why", Arg::from(text)), ("by", Arg::from(by.to_owned()))]),
        None => text,
    }
}

fn next_break(next: &NextBreak, deck: &Deck, texts: &Texts) -> String {
    let kind = texts.get(&format!("store-kind-{}", json!(next.kind).as_str().unwrap_or_default()));
    let card = next.card.as_deref().map(|id| deck.card(id).map_or(id, |card| &card.name).to_owned());
    let routine = next.routine.as_ref().and_then(|id| deck.routines().into_iter().find(|routine| routine.id == *id));
    let name = routine.map(|routine| routine.name).or(card);
    let what = name.map_or(kind.clone(), |name| format!("{kind} ({name})"));
    let args = [
        ("what", Arg::from(what)),
        ("earliest", Arg::from(time(next.earliest_in_seconds, texts))),
        ("latest", Arg::from(time(next.latest_in_seconds, texts))),
    ];
    let id = match (next.earliest_in_seconds, next.latest_in_seconds) {
        (_, 0) => "cli-status-next-now",
        (0, _) => "cli-status-next-latest",
        (earliest, latest) if earliest == latest => "cli-status-next-at",
        (_, _) => "cli-status-next-between",
    };
    texts.with(id, &args)
}

/// To the minute: the seconds would change the line all the time.
fn time(secs: u64, texts: &Texts) -> String {
    let secs = if secs < 60 { secs } else { secs.saturating_add(30) / 60 * 60 };
    texts.duration(Duration::from_secs(secs))
}
